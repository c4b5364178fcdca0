@testable import EccoCodec

/// A block written field by field, as the specification draws it.
struct FourXBuilder {
    let format: FourXFormat
    var block = Block()
    private var position: Int

    init(_ format: FourXFormat = .standard, codebook: Int = 0, pattern: Int = 0, scale: UInt8) {
        self.format = format
        block.setBits(0, format.codebookBits, to: UInt64(codebook))
        block.setBits(format.codebookBits, format.patternBits, to: UInt64(pattern))
        block.setBits(format.codebookBits + format.patternBits, 8, to: UInt64(scale))
        position = format.codebookBits + format.patternBits + 8
    }

    /// `count` codewords, written as in a book: `01`.
    func codewords(_ codeword: String, count: Int = 1) -> FourXBuilder {
        var copy = self
        for _ in 0..<count {
            for bit in codeword {
                if copy.position < format.blockBits {
                    copy.block.setBits(copy.position, 1, to: bit == "1" ? 1 : 0)
                }
                copy.position += 1
            }
        }
        return copy
    }

    func outlier(_ index: Int, at location: Int, value: UInt8) -> FourXBuilder {
        var copy = self
        let width = format.locationBits + 8
        let offset = format.blockBits - width * (index + 1)
        copy.block.setBits(offset, format.locationBits, to: UInt64(location))
        copy.block.setBits(offset + format.locationBits, 8, to: UInt64(value))
        return copy
    }
}

extension TableSet {
    /// Symbols 6, 7, 8 have the codewords 00, 01, 10; 0, 1, 2 have 11000, 11001, 11010; the other ten,
    /// in order, 110110 to 111111.
    static let shortMiddle: [UInt8] = [5, 5, 5, 6, 6, 6, 2, 2, 2, 6, 6, 6, 6, 6, 6, 6]

    /// Every pattern is -7/8, -6/8 ... 7/8, every codebook the same.
    static func handMade(
        _ format: FourXFormat = .standard, scale: UInt16 = 0x3C00, lengths: [UInt8] = shortMiddle,
        centroids: [UInt16]? = nil
    ) throws -> TableSet {
        let eighths = (-7...7).map { (Float16($0) / 8).bitPattern }
        return try TableSet(
            format: format, scale: scale,
            patterns: Array(repeating: centroids ?? eighths, count: format.patternCount),
            codeLengths: Array(repeating: lengths, count: format.codebookCount))
    }
}
