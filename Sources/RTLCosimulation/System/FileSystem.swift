import Glibc
import RTLSimulation

/// The few file operations that building and caching models needs.
enum FileSystem {
    static func failure(_ path: String, _ code: Int32 = errno) -> SimulationError {
        .fileUnusable(path: path, reason: String(cString: strerror(code)))
    }

    /// Creates the directory and those above it; one that exists is left alone.
    static func createDirectory(_ path: String) throws(SimulationError) {
        if mkdir(path, 0o777) == 0 || isDirectory(path) { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw failure(path)
        }
        try createDirectory(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || isDirectory(path) else { throw failure(path) }
    }

    /// In bytes, nil where there is no such file.
    static func size(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    static func isDirectory(_ path: String) -> Bool {
        let code = errno
        defer { errno = code }
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func isExecutableFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    /// The file's bytes, nil where it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8]()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// Writes beside `path` and renames, so that a file is whole or not there.
    static func write(_ bytes: [UInt8], to path: String) throws(SimulationError) {
        let beside = "\(path).\(getpid()).part"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        var written = 0
        var code: Int32 = 0
        while written < bytes.count && code == 0 {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count >= 0 { written += count } else if errno != EINTR { code = errno }
        }
        if close(descriptor) != 0 && code == 0 { code = errno }
        if code == 0 && rename(beside, path) != 0 { code = errno }
        guard code == 0 else {
            unlink(beside)
            throw failure(path, code)
        }
    }

    static func write(_ text: String, to path: String) throws(SimulationError) {
        try write(Array(text.utf8), to: path)
    }

    /// The names in a directory, sorted; empty where it cannot be read.
    static func contents(_ path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names = [String]()
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a file, or a directory with all that is in it; symbolic links are not followed.
    static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for name in contents(path) { remove(path + "/" + name) }
        rmdir(path)
    }

    /// A new directory below `$TMPDIR`, else below `/tmp`.
    static func temporaryDirectory() throws(SimulationError) -> String {
        let template = (environment("TMPDIR") ?? "/tmp") + "/rtl-XXXXXX"
        var bytes = template.utf8CString
        let made = bytes.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw failure(template) }
        return made
    }

    /// `path` made independent of the current directory.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let current = getcwd(nil, 0) else { return path }
        defer { free(current) }
        return String(cString: current) + "/" + path
    }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
