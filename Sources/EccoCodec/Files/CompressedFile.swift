#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A safetensors file of compressed tensors. Of tensor `NAME` it has
///
///     NAME.ecco.blocks        U8 [groups, block bytes]
///     NAME.ecco.patterns      F16 [S, 15]     4x, unless another tensor's tables are named
///     NAME.ecco.code_lengths  U8 [H, 16]      likewise
///     NAME.ecco.scale         F16 [1]         likewise
///
/// and an entry in the JSON of the metadata `ecco` (`CompressionMetadata`).
public enum CompressedFile {
    static let producer = "ecco-swift"

    /// - Throws: `CodecError.unwritable`.
    public static func write(_ tensors: [CompressedTensor], to path: String) throws {
        var writer = SafetensorsWriter()
        var metadata = CompressionMetadata(version: 1, producer: producer, tensors: [:])
        for tensor in tensors {
            metadata.tensors[tensor.name] = .init(tensor)
            writer.add(
                tensor.name + ".ecco.blocks", type: "U8",
                shape: [tensor.blockCount, tensor.format.blockBytes], data: tensor.data)
            if case .fourX(let tables) = tensor.format { writer.add(tables, of: tensor.name) }
        }
        writer.metadata["ecco"] = try metadata.text()
        try writer.write(to: path)
    }

    /// - Throws: `CodecError` for a file that is damaged or holds no compressed tensors.
    public static func read(_ path: String) throws -> [CompressedTensor] {
        let file = try SafetensorsFile(path: path)
        guard let text = file.metadata["ecco"] else { throw CodecError.notCompressed(file: path) }
        let metadata: CompressionMetadata
        do {
            metadata = try JSONDecoder().decode(CompressionMetadata.self, from: Data(text.utf8))
        } catch {
            throw CodecError.badMetadata(file: path, reason: "it is not the JSON that version 1 describes")
        }
        guard metadata.version == 1 else {
            throw CodecError.badMetadata(file: path, reason: "version \(metadata.version) is not 1")
        }
        return try metadata.tensors.sorted { $0.key < $1.key }.map { try tensor($0, $1, file) }
    }

    private static func tensor(
        _ name: String, _ entry: CompressionMetadata.Tensor, _ file: SafetensorsFile
    ) throws -> CompressedTensor {
        func bad(_ reason: String) -> CodecError {
            .badMetadata(file: file.path, reason: "tensor `\(name)` \(reason)")
        }
        guard let type = ElementType(rawValue: entry.dtype) else { throw bad("is of type \(entry.dtype)") }
        var count = 1
        for dimension in entry.shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
            guard dimension >= 0, !overflow else { throw bad("has an impossible shape") }
            count = product
        }
        let format: BlockFormat
        switch entry.format {
        case "2x":
            guard entry.group ?? 64 == 64, entry.blockBytes ?? 64 == 64 else {
                throw bad("is 2x, which has groups of 64 values in 64 bytes")
            }
            format = .twoX
        case "4x": format = .fourX(try tables(name, entry, file, bad))
        default: throw bad("has the format \(entry.format), which is neither 4x nor 2x")
        }
        let source = try file.tensor(name + ".ecco.blocks")
        guard source.type == "U8", source.shape.count == 2, source.shape[1] == format.blockBytes else {
            throw CodecError.wrongBlocks(
                file: file.path, tensor: name, reason: "they are not U8 of [groups, \(format.blockBytes)]")
        }
        let tensor = CompressedTensor(
            name: name, shape: entry.shape, type: type, format: format, data: file.bytes(source))
        guard tensor.blockCount == source.shape[0] else {
            throw CodecError.wrongBlocks(
                file: file.path, tensor: name,
                reason: "\(source.shape[0]) blocks, the shape \(entry.shape) needs \(tensor.blockCount)")
        }
        return tensor
    }

    private static func tables(
        _ name: String, _ entry: CompressionMetadata.Tensor, _ file: SafetensorsFile,
        _ bad: (String) -> CodecError
    ) throws -> TableSet {
        let owner = entry.tables ?? name
        func table(_ suffix: String, _ type: String, columns: Int?) throws -> (shape: [Int], bytes: [UInt8]) {
            let tensor = try file.tensor("\(owner).ecco.\(suffix)")
            guard tensor.type == type,
                columns.map({ tensor.shape.count == 2 && tensor.shape[1] == $0 }) ?? (tensor.shape == [1])
            else {
                throw CodecError.badTables(
                    file: file.path, tensor: name,
                    reason: "`\(tensor.name)` is \(tensor.type) of \(tensor.shape)")
            }
            return (tensor.shape, [UInt8](file.bytes(tensor)))
        }
        func words(_ bytes: [UInt8]) -> [UInt16] {
            (0..<(bytes.count / 2)).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
        }
        func rows<Element>(_ values: [Element], _ width: Int) -> [[Element]] {
            stride(from: 0, to: values.count, by: width).map { Array(values[$0..<($0 + width)]) }
        }
        let scale = try table("scale", "F16", columns: nil)
        let patterns = try table("patterns", "F16", columns: 15)
        let lengths = try table("code_lengths", "U8", columns: 16)
        let limits = entry.codeLengths ?? [2, 8]
        guard limits.count == 2, limits[0] <= limits[1] else {
            throw bad("has impossible code-length limits")
        }
        let (blockBits, overflow) = (entry.blockBytes ?? 64).multipliedReportingOverflow(by: 8)
        guard !overflow else { throw bad("has impossible blocks") }
        do {
            let format = try FourXFormat(
                groupSize: entry.group ?? 128, blockBits: blockBits, patternCount: patterns.shape[0],
                codebookCount: lengths.shape[0], codeLengths: limits[0]...limits[1])
            return try TableSet(
                format: format, scale: words(scale.bytes)[0], patterns: rows(words(patterns.bytes), 15),
                codeLengths: rows(lengths.bytes, 16))
        } catch {
            throw CodecError.badTables(file: file.path, tensor: name, reason: "\(error)")
        }
    }
}

extension CompressionMetadata {
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension SafetensorsWriter {
    /// Adds the tables of tensor `name`.
    ///
    /// - Parameter late: the tables themselves, where those given have the right sizes alone.
    mutating func add(_ tables: TableSet, of name: String, late: (() -> TableSet)? = nil) {
        let format = tables.format
        let tables = late ?? { tables }
        func add(
            _ suffix: String, _ type: String, _ shape: [Int], _ width: Int,
            _ words: @escaping (TableSet) -> [UInt16]
        ) {
            self.add(
                "\(name).ecco.\(suffix)", type: type, shape: shape,
                byteCount: shape.reduce(1, *) * width
            ) { file in
                for word in words(tables()) {
                    file.write(
                        width == 1
                            ? [UInt8(truncatingIfNeeded: word)]
                            : [UInt8(truncatingIfNeeded: word), UInt8(word >> 8)])
                }
            }
        }
        add("patterns", "F16", [format.patternCount, 15], 2) { Array($0.patterns.joined()) }
        add("code_lengths", "U8", [format.codebookCount, 16], 1) { $0.codeLengths.joined().map(UInt16.init) }
        add("scale", "F16", [1], 2) { [$0.scale] }
    }
}
