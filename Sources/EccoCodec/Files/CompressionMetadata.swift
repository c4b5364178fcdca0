/// The metadata `ecco` of a compressed file: JSON text. Keys that may be missing stand for the
/// specification's values.
struct CompressionMetadata: Codable {
    struct Tensor: Codable {
        /// "4x" or "2x".
        var format: String
        /// Before padding.
        var shape: [Int]
        /// Of the values that were compressed.
        var dtype: String
        /// "zeros" where the last dimension was filled up to a multiple of the group.
        var padding: String?
        /// Values in a block.
        var group: Int?
        var blockBytes: Int?
        /// The shortest and the longest codeword.
        var codeLengths: [Int]?
        /// The tensor whose patterns, code lengths and scale this one shares.
        var tables: String?

        enum CodingKeys: String, CodingKey {
            case format, shape, dtype, padding, group, tables
            case blockBytes = "block_bytes"
            case codeLengths = "code_length_limits"
        }
    }

    var version: Int
    var producer: String?
    var tensors: [String: Tensor]
}

extension CompressionMetadata.Tensor {
    init(_ tensor: CompressedTensor) {
        self.init(format: tensor.format.name, shape: tensor.shape, dtype: tensor.type.rawValue)
        if GroupLayout(shape: shape, groupSize: tensor.format.groupSize).isUneven { padding = "zeros" }
        if case .fourX(let tables) = tensor.format {
            let (format, standard) = (tables.format, FourXFormat.standard)
            if format.groupSize != standard.groupSize { group = format.groupSize }
            if format.blockBits != standard.blockBits { blockBytes = format.blockBits / 8 }
            if format.shortestCode != standard.shortestCode || format.longestCode != standard.longestCode {
                codeLengths = [format.shortestCode, format.longestCode]
            }
        }
    }

    private init(format: String, shape: [Int], dtype: String) {
        self.format = format
        self.shape = shape
        self.dtype = dtype
    }
}
