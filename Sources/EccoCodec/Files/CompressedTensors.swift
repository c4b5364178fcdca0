#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The metadata `ecco` of a compressed file.
struct CompressionMetadata: Codable {
    struct Tensor: Codable {
        var format: String
        /// Before padding.
        var shape: [Int]
        var dtype: String
        /// "zeros" where the last dimension was filled up to a multiple of the group.
        var padding: String?
    }

    var version: Int
    var tensors: [String: Tensor]
}

/// A tensor of 2x blocks: what a compressed file holds.
public struct CompressedTensor: Sendable {
    public var name: String
    /// Before padding.
    public var shape: [Int]
    public var isPadded: Bool
    /// Row-major, `groupsPerRow` for each row of the last dimension.
    public var blocks: [Block]

    public static let groupSize = 64

    /// Compresses an F16 tensor.
    ///
    /// - Parameter padding: whether a last dimension that is no multiple of 64 is filled with zeros.
    /// - Throws: `CodecError.unevenGroups`, `.notFinite`.
    public init(
        name: String, shape: [Int], values: [Float16], encoder: TwoXEncoder, padding: Bool = false
    ) throws {
        let group = Self.groupSize
        let width = shape.last ?? 1
        guard padding || width % group == 0 else {
            throw CodecError.unevenGroups(tensor: name, lastDimension: width, group: group)
        }
        let unusable = values.lazy.filter { !$0.isFinite }.count
        if let first = values.firstIndex(where: { !$0.isFinite }) {
            throw CodecError.notFinite(tensor: name, count: unusable, first: first)
        }
        var groups = values
        let isUneven = width % group != 0
        if isUneven, !values.isEmpty {
            let padded = Self.groups(width) * group
            groups = []
            for row in 0..<(width == 0 ? 0 : values.count / width) {
                groups += values[(row * width)..<((row + 1) * width)]
                groups += [Float16](repeating: 0, count: padded - width)
            }
        }
        self.init(
            name: name, shape: shape, isPadded: isUneven, blocks: encoder.encode(groups: groups))
    }

    init(name: String, shape: [Int], isPadded: Bool, blocks: [Block]) {
        self.name = name
        self.shape = shape
        self.isPadded = isPadded
        self.blocks = blocks
    }

    /// Cuts what padding has added off decoded values, 64 for each block.
    public func cropped(_ values: [UInt16]) -> [UInt16] {
        guard isPadded, !values.isEmpty, let width = shape.last, width > 0 else { return values }
        let padded = Self.groups(width) * Self.groupSize
        return (0..<(values.count / padded)).flatMap { values[($0 * padded)..<($0 * padded + width)] }
    }

    /// Groups in a row of `width` values; no sum that could overflow, the width may come from a file.
    private static func groups(_ width: Int) -> Int { width / groupSize + (width % groupSize == 0 ? 0 : 1) }

    var blockCount: Int {
        let width = shape.last ?? 1
        let rows = shape.dropLast().reduce(1, *)
        return rows * Self.groups(width)
    }
}

/// A file of compressed tensors. The blocks of tensor `NAME` are the tensor `NAME.ecco.blocks`,
/// U8 of shape [groups, 64].
public enum CompressedFile {
    /// - Throws: `CodecError.unwritable`.
    public static func write(_ tensors: [CompressedTensor], to path: String) throws {
        var writer = SafetensorsWriter()
        var metadata = CompressionMetadata(version: 1, tensors: [:])
        for tensor in tensors {
            metadata.tensors[tensor.name] = .init(
                format: "2x", shape: tensor.shape, dtype: "F16", padding: tensor.isPadded ? "zeros" : nil)
            var data = Data(capacity: tensor.blocks.count * Block.byteCount)
            for block in tensor.blocks { data.append(contentsOf: block.bytes) }
            writer.add(
                tensor.name + ".ecco.blocks", type: "U8", shape: [tensor.blocks.count, Block.byteCount],
                data: data)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        writer.metadata["ecco"] = String(decoding: try encoder.encode(metadata), as: UTF8.self)
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
        return try metadata.tensors.sorted { $0.key < $1.key }.map { name, entry in
            guard entry.format == "2x", entry.dtype == "F16" else {
                throw CodecError.badMetadata(
                    file: path, reason: "tensor `\(name)` has format \(entry.format) of \(entry.dtype)")
            }
            let source = try file.tensor(name + ".ecco.blocks")
            guard source.type == "U8", source.shape.count == 2, source.shape[1] == Block.byteCount else {
                throw CodecError.wrongBlocks(
                    file: path, tensor: name, reason: "they are not U8 of [groups, 64]")
            }
            var count = 1
            for dimension in entry.shape {
                let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
                guard dimension >= 0, !overflow else {
                    throw CodecError.badMetadata(
                        file: path, reason: "the shape of tensor `\(name)` is impossible")
                }
                count = product
            }
            let bytes = [UInt8](file.bytes(source))
            let blocks = (0..<source.shape[0]).map { Block(bytes: bytes[($0 * 64)..<($0 * 64 + 64)]) }
            let isUneven = (entry.shape.last ?? 1) % CompressedTensor.groupSize != 0
            let tensor = CompressedTensor(name: name, shape: entry.shape, isPadded: isUneven, blocks: blocks)
            guard tensor.blockCount == blocks.count else {
                throw CodecError.wrongBlocks(
                    file: path, tensor: name,
                    reason: "\(blocks.count) blocks, the shape \(entry.shape) needs \(tensor.blockCount)")
            }
            return tensor
        }
    }
}
