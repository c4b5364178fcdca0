#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Writes a safetensors file beside its destination and renames it: the destination is the old file
/// or the whole new one, never a part. Bytes are asked for when they are written, so a file may be larger
/// than memory.
public struct SafetensorsWriter {
    private struct Entry: Encodable {
        var dtype: String
        var shape: [Int]
        var data_offsets: [Int]
    }

    private var tensors: [(name: String, entry: Entry, body: (OutputFile) throws -> Void)] = []
    private var offset = 0
    public var metadata: [String: String] = [:]

    public init() {}

    /// Adds a tensor; its bytes follow those of the tensors before it.
    public mutating func add(_ name: String, type: String, shape: [Int], data: Data) {
        add(name, type: type, shape: shape, byteCount: data.count) { file in
            data.withUnsafeBytes { file.write($0) }
        }
    }

    /// - Parameter body: writes `byteCount` bytes.
    mutating func add(
        _ name: String, type: String, shape: [Int], byteCount: Int,
        body: @escaping (OutputFile) throws -> Void
    ) {
        let entry = Entry(dtype: type, shape: shape, data_offsets: [offset, offset + byteCount])
        tensors.append((name, entry, body))
        offset += byteCount
    }

    /// - Throws: `CodecError.unwritable`, and what a body throws; nothing is left behind then.
    public func write(to path: String) throws {
        let file = try OutputFile(path)
        let header = try header()
        withUnsafeBytes(of: UInt64(header.count).littleEndian) { file.write($0) }
        header.withUnsafeBytes { file.write($0) }
        let start = file.byteCount
        for (name, entry, body) in tensors {
            try body(file)
            guard file.byteCount - start == entry.data_offsets[1] else {
                throw CodecError.unwritable(
                    file: path, reason: "tensor `\(name)` has other bytes than were announced")
            }
        }
        try file.commit()
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
