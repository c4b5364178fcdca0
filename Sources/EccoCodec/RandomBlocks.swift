/// Blocks that no encoder wrote, weighted towards what decoders get wrong; reproducible from a seed.
public struct RandomBlocks: Sequence, IteratorProtocol {
    private var generator: SplitMix64

    public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    private mutating func word() -> UInt64 { generator.next() }

    private mutating func element(_ choices: [UInt64]) -> UInt64 {
        choices[Int(word() % UInt64(choices.count))]
    }

    /// Half of the blocks have special values in one field or more.
    public mutating func next() -> Block? {
        var block = Block(words: (0..<8).map { _ in word() })
        let kind = word()
        if kind & 1 != 0 { return block }
        if kind & 2 != 0 { block.setBits(TwoXLayout.scale, 16, to: scale()) }
        if kind & 4 != 0 {
            block.setBits(
                TwoXLayout.offset, 8, to: element([0, 1, 0x3F, 0x40, 0x41, 0x7F, 0x80, 0x81, 0xFF]))
        }
        if kind & 8 != 0 {
            for index in 0..<TwoXLayout.valueCount {
                block.setBits(
                    TwoXLayout.codeBits * index, TwoXLayout.codeBits, to: element([0, 1, 63, 64, 65, 127]))
            }
        }
        if kind & 16 != 0 {
            let location = block.bits(TwoXLayout.outliers[0], 6)
            block.setBits(TwoXLayout.outliers[1], 6, to: location)
        }
        if kind & 32 != 0 {
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
