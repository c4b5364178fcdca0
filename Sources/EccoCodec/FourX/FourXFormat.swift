/// The sizes of the 4x format; the default is the published one. Bits of a block, with S patterns, H
/// codebooks and groups of G values:
///
///     0        log2 H      + log2 S      + 8                e                 blockBits
///     | codebook | pattern | scale, FP8 | codewords, in order | ... | outlier 1 | outlier 0 |
///
/// An outlier is `log2 G` bits of location, then 8 bits of FP8 (specification, sections 2 and 3).
public struct FourXFormat: Hashable, Sendable {
    /// Values in a block, G: a power of two.
    public let groupSize: Int
    /// A block's bits: a multiple of 8, at most 512. Shorter blocks are a `Block`'s lower bits.
    public let blockBits: Int
    /// S, a power of two.
    public let patternCount: Int
    /// H, a power of two.
    public let codebookCount: Int
    public let shortestCode: Int
    public let longestCode: Int

    /// 128 values in 64 bytes, S = 64, H = 4, codewords of 2 to 8 bits.
    public static let standard = FourXFormat(
        unchecked: 128, blockBits: 512, patternCount: 64, codebookCount: 4, codeLengths: 2...8)

    private init(
        unchecked groupSize: Int, blockBits: Int, patternCount: Int, codebookCount: Int,
        codeLengths: ClosedRange<Int>
    ) {
        self.groupSize = groupSize
        self.blockBits = blockBits
        self.patternCount = patternCount
        self.codebookCount = codebookCount
        shortestCode = codeLengths.lowerBound
        longestCode = codeLengths.upperBound
    }

    /// - Throws: `TableError.format` where a size is none that the format has.
    public init(
        groupSize: Int = 128, blockBits: Int = 512, patternCount: Int = 64, codebookCount: Int = 4,
        codeLengths: ClosedRange<Int> = 2...8
    ) throws(TableError) {
        func require(_ condition: Bool, _ reason: String) throws(TableError) {
            guard condition else { throw .format(reason: reason) }
        }
        func isPowerOfTwo(_ value: Int, upTo limit: Int) -> Bool {
            value > 0 && value <= limit && value & (value - 1) == 0
        }
        try require(
            isPowerOfTwo(groupSize, upTo: 256), "a group of \(groupSize) values is no power of two up to 256")
        try require(
            blockBits >= 64 && blockBits <= 512 && blockBits % 8 == 0,
            "a block of \(blockBits) bits is no multiple of 8 from 64 to 512")
        try require(
            isPowerOfTwo(patternCount, upTo: 256), "\(patternCount) patterns are no power of two up to 256")
        try require(
            isPowerOfTwo(codebookCount, upTo: 16), "\(codebookCount) codebooks are no power of two up to 16")
        // 16 symbols need a longest code of 4 at least; a table of code lengths has 4 bits an entry.
        try require(
            codeLengths.lowerBound >= 1 && codeLengths.lowerBound <= 4 && codeLengths.upperBound >= 4
                && codeLengths.upperBound <= 15,
            "code lengths \(codeLengths) are no range from 1...4 to 4...15")
        self.init(
            unchecked: groupSize, blockBits: blockBits, patternCount: patternCount,
            codebookCount: codebookCount, codeLengths: codeLengths)
    }

    static func log2(_ powerOfTwo: Int) -> Int { powerOfTwo.trailingZeroBitCount }

    public var codebookBits: Int { Self.log2(codebookCount) }
    public var patternBits: Int { Self.log2(patternCount) }
    public var locationBits: Int { Self.log2(groupSize) }
    public var patternOffset: Int { codebookBits }
    public var scaleOffset: Int { codebookBits + patternBits }
    /// Where the first codeword starts.
    public var headerBits: Int { scaleOffset + 8 }
    public var outlierBits: Int { locationBits + 8 }
    /// The most outliers a block can have: those that fit where every codeword is the shortest.
    public var outlierCapacity: Int {
        max(0, (blockBits - headerBits - groupSize * shortestCode) / outlierBits)
    }
    /// Block bits of outlier `index`, counted from the block's end.
    public func outlierOffset(_ index: Int) -> Int { blockBits - outlierBits * (index + 1) }
}
