/// Blocks that no encoder wrote, weighted towards what decoders get wrong; reproducible from a seed.
public struct RandomBlocks: Sequence, IteratorProtocol {
    /// What is special about a block; some have several.
    public enum Kind: Int, Hashable, Sendable, CaseIterable {
        case randomBits
        case specialScale
        case specialOffset
        case specialCodes
        /// Both outliers name one value.
        case duplicateOutliers
        case specialOutliers
        /// A block, each of its bits changed in turn.
        case everyBitInTurn
    }

    private var generator: SplitMix64
    private var walk = BitWalk(bits: Block.bitCount)
    /// Blocks so far by the raw value of each of their kinds.
    public private(set) var made = [Int](repeating: 0, count: Kind.allCases.count)
    /// Blocks of which every bit was changed in turn.
    public var finishedWalks: Int { walk.finished }

    public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    private mutating func word() -> UInt64 { generator.next() }

    private mutating func element(_ choices: [UInt64]) -> UInt64 {
        choices[Int(word() % UInt64(choices.count))]
    }

    /// Half of the blocks have special values in one field or more; every fourth is one of a walk through a
    /// block's bits.
    public mutating func next() -> Block? {
        if generator.below(4) == 0 {
            made[Kind.everyBitInTurn.rawValue] += 1
            let base = walk.isAtEnd ? special() : Block()
            return walk.flipped { base }
        }
        return special()
    }

    private mutating func special() -> Block {
        var block = Block(words: (0..<8).map { _ in word() })
        let choice = word()
        if choice & 1 != 0 {
            made[Kind.randomBits.rawValue] += 1
            return block
        }
        func isChosen(_ bit: UInt64, _ kind: Kind, _ made: inout [Int]) -> Bool {
            guard choice & bit != 0 else { return false }
            made[kind.rawValue] += 1
            return true
        }
        if isChosen(2, .specialScale, &made) { block.setBits(TwoXLayout.scale, 16, to: scale()) }
        if isChosen(4, .specialOffset, &made) {
            block.setBits(
                TwoXLayout.offset, 8, to: element([0, 1, 0x3F, 0x40, 0x41, 0x7F, 0x80, 0x81, 0xFF]))
        }
        if isChosen(8, .specialCodes, &made) {
            for index in 0..<TwoXLayout.valueCount {
                block.setBits(
                    TwoXLayout.codeBits * index, TwoXLayout.codeBits, to: element([0, 1, 63, 64, 65, 127]))
            }
        }
        if isChosen(16, .duplicateOutliers, &made) {
            let location = block.bits(TwoXLayout.outliers[0], 6)
            block.setBits(TwoXLayout.outliers[1], 6, to: location)
        }
        if isChosen(32, .specialOutliers, &made) {
            for position in TwoXLayout.outliers { block.setBits(position + 6, 14, to: scale() >> 2) }
        }
        return block
    }

    /// Zeros, subnormals, the ends of the range, infinities and NaNs, and what lies near them.
    private mutating func scale() -> UInt64 {
        let sign = word() & 0x8000
        let magnitude: UInt64 =
            switch word() % 4 {
            case 0: element([0, 1, 2, 3, 0x3FF, 0x400, 0x401, 0x7BFF, 0x7C00, 0x7C01, 0x7E00, 0x7FFF])
            case 1: word() & 0x3FF
            case 2: 0x5000 + word() % 0x2C00
            default: word() & 0x7FFF
            }
        return sign | magnitude
    }
}
