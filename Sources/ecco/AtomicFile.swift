import Foundation

/// Files that are whole or not there: written beside under the process's number, flushed, renamed.
///
///     case.json             the file
///     case.json.123.part    what process 123 is writing; nobody's, where there is no such process
enum AtomicFile {
    /// What went wrong, in one sentence.
    struct Failure: Error, CustomStringConvertible {
        let path: String
        let code: Int32
        var description: String {
            "\(path) cannot be written: \(String(cString: strerror(code))); make room or name another folder."
        }
    }

    static func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    static func write(_ data: Data, to path: String) throws {
        let beside = "\(path).\(getpid()).part"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
        var code: Int32 = 0
        data.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, code == 0 {
                let count = Foundation.write(
                    descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if count >= 0 { written += count } else if errno != EINTR { code = errno }
            }
        }
        if code == 0, fsync(descriptor) != 0, errno != EINVAL { code = errno }
        if close(descriptor) != 0, code == 0 { code = errno }
        if code == 0, rename(beside, path) != 0 { code = errno }
        guard code == 0 else {
            unlink(beside)
            throw Failure(path: path, code: code)
        }
    }

    /// Removes what processes that are no more left behind in a folder.
    ///
    /// - Parameter file: the name of the one file whose leftovers go; nil for those of all.
    static func removeLeftovers(in folder: String, of file: String? = nil) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.last == "part", parts.count > 2,
                file == nil || file == parts.dropLast(2).joined(separator: "."),
                let process = pid_t(parts[parts.count - 2]),
                process > 0, kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink(folder + "/" + name)
        }
    }

    /// The same for one file.
    static func removeLeftovers(of path: String) {
        let url = URL(fileURLWithPath: path)
        removeLeftovers(in: url.deletingLastPathComponent().path, of: url.lastPathComponent)
    }
}
