/// A 4x block taken apart for people: its fields as they stand in the block.
public struct FourXAnatomy: Sendable {
    public struct Symbol: Hashable, Sendable {
        public var symbol: Int
        /// The block bits of its codeword.
        public var bits: Range<Int>
    }

    public struct Outlier: Hashable, Sendable {
        public var location: Int
        /// FP8.
        public var code: UInt8
        /// Where the lower outliers name the same location, this one does not show.
        public var isHidden: Bool
    }

    public var codebook: Int
    public var pattern: Int
    /// FP8.
    public var groupScale: UInt8
    /// Those that fit.
    public var symbols: [Symbol]
    public var outliers: [Outlier]
    public var isClipped: Bool
    /// What decodes, FP16.
    public var values: [UInt16]

    public init(_ block: Block, tables: TableSet) {
        let format = tables.format
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        self.values = values
        codebook = Int(block.bits(0, format.codebookBits))
        pattern = Int(block.bits(format.patternOffset, format.patternBits))
        groupScale = UInt8(block.bits(format.scaleOffset, 8))
        isClipped = status.isClipped
        symbols = []
        outliers = []
        let code = tables.codes[codebook]
        var position = format.headerBits
        for _ in 0..<status.symbols {
            let symbol = FourXDecoder.symbol(of: code, at: position, in: block, bits: format.blockBits)
            let end = position + Int(code.lengths[symbol])
            symbols.append(Symbol(symbol: symbol, bits: position..<end))
            position = end
        }
        for index in 0..<status.outliers {
            let offset = format.outlierOffset(index)
            let location = Int(block.bits(offset, format.locationBits))
            outliers.append(
                Outlier(
                    location: location, code: UInt8(block.bits(offset + format.locationBits, 8)),
                    isHidden: outliers.contains { $0.location == location }))
        }
    }
}
