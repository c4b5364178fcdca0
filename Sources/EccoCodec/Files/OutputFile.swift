import Glibc

/// A file that is written beside its destination and renamed when it is whole: the destination is the
/// old file or the new one, never a part. Left without `commit`, it is removed.
final class OutputFile {
    private let path: String
    private let temporary: String
    private var file: UnsafeMutablePointer<FILE>?
    private(set) var byteCount = 0
    private var failure: Int32 = 0

    /// - Throws: `CodecError.unwritable`.
    init(_ path: String) throws(CodecError) {
        // Renaming would put a file in the place of a device or a link.
        guard let resolved = regularFile(path) else {
            throw .unwritable(file: path, reason: "it is no regular file")
        }
        self.path = resolved
        temporary = "\(resolved).\(getpid()).partial"
        file = fopen(temporary, "wb")
        guard file != nil else { throw .unwritable(file: path, reason: systemReason(path)) }
    }

    /// A failure is kept for `commit`.
    func write(_ bytes: UnsafeRawBufferPointer) {
        guard let file, failure == 0, bytes.count > 0 else { return }
        if fwrite(bytes.baseAddress, 1, bytes.count, file) != bytes.count { failure = errno }
        byteCount += bytes.count
    }

    func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

    /// - Throws: `CodecError.unwritable`; nothing is left behind then.
    func commit() throws(CodecError) {
        guard let open = file else { return }
        file = nil
        if fclose(open) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(temporary, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw .unwritable(file: path, reason: String(cString: strerror(failure)))
        }
    }

    deinit {
        guard let file else { return }
        fclose(file)
        unlink(temporary)
    }
}

/// The system's own words for why a file cannot be opened.
func systemReason(_ path: String) -> String {
    errno == 0 ? "it does not exist or is no file" : String(cString: strerror(errno))
}

/// The file that a path leads to, links followed; the path itself where there is nothing yet, nil where
/// there is something that is no regular file.
func regularFile(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
}
