/// What a decoder reports beside the values of a 4x block.
public struct FourXStatus: Hashable, Sendable {
    /// Symbols decoded, 0 to the group's size.
    public var symbols: Int
    /// Whether a symbol did not fit the block.
    public var isClipped: Bool
    /// Outliers applied, duplicates counted.
    public var outliers: Int

    public init(symbols: Int, isClipped: Bool, outliers: Int) {
        self.symbols = symbols
        self.isClipped = isClipped
        self.outliers = outliers
    }
}

/// The decoder of the 4x block: the definition, in exact integers, in the order of the
/// specification's section 3.
public enum FourXDecoder {
    /// The group's values, and the status. Total: every block decodes.
    public static func decode(
        _ block: Block, tables: TableSet, format outputFormat: OutputFormat = .fp16
    ) -> (values: [UInt16], status: FourXStatus) {
        let format = tables.format
        let code = tables.codes[Int(block.bits(0, format.codebookBits))]
        let pattern = tables.patterns[Int(block.bits(format.patternOffset, format.patternBits))]
        let groupScale = ExactNumber(fp8: UInt8(block.bits(format.scaleOffset, 8)))
        let tensorScale = ExactNumber(fp16: tables.scale)

        /// `factors` multiplied, then rounded once; NaN where a factor is.
        func product(_ factors: ExactNumber?...) -> UInt16 {
            var result = ExactNumber(isNegative: false, significand: 1, exponent: 0)
            for factor in factors {
                guard let factor else { return outputFormat.canonicalNaN }
                result.isNegative = result.isNegative != factor.isNegative
                result.significand *= factor.significand
                result.exponent += factor.exponent
            }
            return result.rounded(to: outputFormat)
        }

        // A value depends on its symbol alone.
        let symbolValues =
            pattern.map { product(ExactNumber(fp16: $0), groupScale, tensorScale) }
            + [product(groupScale, tensorScale)]

        var values = [UInt16](repeating: 0, count: format.groupSize)
        var status = FourXStatus(symbols: 0, isClipped: false, outliers: 0)
        var position = format.headerBits
        while status.symbols < format.groupSize {
            let symbol = symbol(of: code, at: position, in: block, bits: format.blockBits)
            let length = Int(code.lengths[symbol])
            if position + length > format.blockBits {
                status.isClipped = true
                break
            }
            values[status.symbols] = symbolValues[symbol]
            position += length
            status.symbols += 1
        }
        guard !status.isClipped else { return (values, status) }

        status.outliers = (format.blockBits - position) / format.outlierBits
        // The last one first: where two name one location the lower one wins.
        for index in (0..<status.outliers).reversed() {
            let offset = format.outlierOffset(index)
            let location = Int(block.bits(offset, format.locationBits))
            let value = UInt8(block.bits(offset + format.locationBits, 8))
            values[location] = product(ExactNumber(fp8: value), tensorScale)
        }
        return (values, status)
    }

    /// The symbol whose codeword starts at `position`; bits past the block's end read as 0.
    static func symbol(
        of code: CanonicalCode, at position: Int, in block: Block, bits blockBits: Int
    ) -> Int {
        // The next bits, the first one most significant, as codewords are written.
        let longest = 15
        let ahead = UInt16(truncatingIfNeeded: block.bits(position, min(longest, blockBits - position)))
        let window = ahead.bitReversed >> UInt16(16 - longest)
        for symbol in code.lengths.indices {
            let length = Int(code.lengths[symbol])
            if window >> UInt16(longest - length) == code.codewords[symbol] { return symbol }
        }
        fatalError("a complete code matches every bit pattern")
    }
}

extension UInt16 {
    /// The bits in opposite order.
    fileprivate var bitReversed: UInt16 {
        var result: UInt16 = 0
        for bit in 0..<16 where self >> UInt16(bit) & 1 != 0 { result |= 0x8000 >> UInt16(bit) }
        return result
    }
}
