import Glibc

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Writes a safetensors file beside its destination and renames it: the destination is the old file
/// or the whole new one, never a part.
public struct SafetensorsWriter {
    private struct Entry: Encodable {
        var dtype: String
        var shape: [Int]
        var data_offsets: [Int]
    }

    private var tensors: [(name: String, entry: Entry, data: Data)] = []
    private var offset = 0
    public var metadata: [String: String] = [:]

    public init() {}

    /// Adds a tensor; its bytes follow those of the tensors before it.
    public mutating func add(_ name: String, type: String, shape: [Int], data: Data) {
        tensors.append(
            (name, Entry(dtype: type, shape: shape, data_offsets: [offset, offset + data.count]), data))
        offset += data.count
    }

    /// - Throws: `CodecError.unwritable`; nothing is left behind then.
    public func write(to path: String) throws {
        // Renaming would put a file in the place of a device or a link.
        guard let path = regularFile(path) else {
            throw CodecError.unwritable(file: path, reason: "it is no regular file")
        }
        let temporary = "\(path).\(getpid()).partial"
        guard let file = fopen(temporary, "wb") else {
            throw CodecError.unwritable(file: path, reason: systemReason(path))
        }
        var isWritten = true
        func put(_ data: Data) {
            data.withUnsafeBytes { raw in
                if raw.count > 0 {
                    isWritten = isWritten && fwrite(raw.baseAddress, 1, raw.count, file) == raw.count
                }
            }
        }
        let header = try header()
        var length = UInt64(header.count).littleEndian
        put(withUnsafeBytes(of: &length) { Data($0) })
        put(header)
        for tensor in tensors { put(tensor.data) }
        let failure = errno
        isWritten = fclose(file) == 0 && isWritten
        guard isWritten, rename(temporary, path) == 0 else {
            let reason = String(cString: strerror(isWritten ? errno : failure))
            unlink(temporary)
            throw CodecError.unwritable(file: path, reason: reason)
        }
    }

    /// Keys in the order of the tensors, filled with blanks to a multiple of 8 bytes.
    private func header() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var text = Data("{".utf8)
        var separator = ""
        if !metadata.isEmpty {
            text += Data("\"__metadata__\":".utf8) + (try encoder.encode(metadata))
            separator = ","
        }
        for (name, entry, _) in tensors {
            text +=
                Data(separator.utf8) + (try encoder.encode(name)) + Data(":".utf8)
                + (try encoder.encode(entry))
            separator = ","
        }
        text += Data("}".utf8)
        while text.count % 8 != 0 { text.append(UInt8(ascii: " ")) }
        return text
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
