import Testing

@testable import EccoCodec

@Suite struct TwoXDecoderTests {
    /// All codes, the offset, and two outliers that name location 63.
    private func block(
        code: UInt64 = 64, scale: UInt16, offset: Int8 = 0, outliers: [(UInt64, UInt16)] = [(63, 0), (63, 0)]
    ) -> Block {
        var block = Block()
        for index in 0..<64 { block.setBits(7 * index, 7, to: code) }
        block.setBits(448, 16, to: UInt64(scale))
        block.setBits(464, 8, to: UInt64(UInt8(bitPattern: offset)))
        for (position, outlier) in zip([472, 492], outliers) {
            block.setBits(position, 6, to: outlier.0)
            block.setBits(position + 6, 14, to: UInt64(outlier.1 >> 2))
        }
        return block
    }

    @Test func aValueIsScaleTimesCodeWithOffset() {
        let values = TwoXDecoder.decode(block(code: 100, scale: 0x3C00, offset: -6)).values
        #expect(Float16(bitPattern: values[0]) == 30)
    }

    @Test func subnormalScalesAndResultsAreKept() {
        #expect(TwoXDecoder.decode(block(code: 67, scale: 1)).values[5] == 3)
        #expect(TwoXDecoder.decode(block(code: 65, scale: 0x3FF)).values[5] == 0x3FF)
    }

    @Test func aZeroTakesTheSignOfTheScale() {
        #expect(TwoXDecoder.decode(block(code: 64, scale: 0x3C00)).values[0] == 0)
        #expect(TwoXDecoder.decode(block(code: 64, scale: 0xBC00)).values[0] == 0x8000)
        #expect(TwoXDecoder.decode(block(code: 63, scale: 0x0000)).values[0] == 0x8000)
    }

    @Test func anOverflowSaturates() {
        #expect(TwoXDecoder.decode(block(code: 127, scale: 0x7BFF)).values[0] == 0x7BFF)
        #expect(TwoXDecoder.decode(block(code: 0, scale: 0x7BFF)).values[0] == 0xFBFF)
    }

    @Test(arguments: [UInt16(0x7C00), 0xFC00, 0x7C01, 0xFFFF])
    func aScaleThatIsNotFiniteMakesNaNsAndLeavesOutliers(scale: UInt16) {
        let (values, status) = TwoXDecoder.decode(block(scale: scale, outliers: [(3, 0x7C00), (9, 0xFC04)]))
        #expect(values[0] == 0x7E00)
        #expect(values[3] == 0x7C00)
        #expect(values[9] == 0xFC04)
        #expect(status == .scaleInvalid)
    }

    @Test func theLowerOutlierWins() {
        let (values, status) = TwoXDecoder.decode(block(scale: 0x3C00, outliers: [(7, 0x4000), (7, 0x4400)]))
        #expect(values[7] == 0x4000)
        #expect(status == .outliersCollide)
    }

    @Test func bf16OutliersAreRoundedOnceAndNaNIsCanonical() {
        // 1 + 3/256 lies between two BF16 values: a tie, to even.
        let (values, _) = TwoXDecoder.decode(
            block(scale: 0x3C00, outliers: [(1, 0x3C0C), (2, 0x7C04)]), format: .bf16)
        #expect(values[1] == 0x3F82)
        #expect(values[2] == 0x7FC0)
        let (others, _) = TwoXDecoder.decode(
            block(scale: 0x3C00, outliers: [(1, 0xFC00), (2, 0x8004)]), format: .bf16)
        #expect(others[1] == 0xFF80)
        #expect(others[2] == 0xB480)
    }

    /// A decoder with a typical mistake differs from the definition on the random blocks that
    /// hardware is tested with: so they are able to find it.
    @Test(arguments: Mistake.allCases)
    func randomBlocksTellAMistakeFromTheDefinition(mistake: Mistake) {
        var blocks = RandomBlocks(seed: 7)
        var found = 0
        for _ in 0..<3000 {
            guard let block = blocks.next() else { break }
            if mistake.decode(block) != TwoXDecoder.decode(block).values { found += 1 }
        }
        #expect(found > 20, "\(mistake) shows in \(found) of 3000 blocks")
    }

    enum Mistake: CaseIterable {
        case roundsTwice, flushesSubnormals, swapsOutlierPriority, losesTheSignOfZero

        func decode(_ block: Block) -> [UInt16] {
            var values = TwoXDecoder.decode(block).values
            let locations = [472, 492].map { Int(block.bits($0, 6)) }
            for index in values.indices where !locations.contains(index) {
                let code = Int(block.bits(7 * index, 7))
                let factor = code + Int(Int8(truncatingIfNeeded: block.bits(464, 8))) - 64
                switch self {
                case .roundsTwice:
                    guard let scale = ExactNumber(fp16: UInt16(block.bits(448, 16))) else { continue }
                    let exact = ExactNumber(
                        isNegative: scale.isNegative != (factor < 0),
                        significand: scale.significand * UInt64(factor.magnitude), exponent: scale.exponent)
                    var once = exact
                    let drop = max(64 - exact.significand.leadingZeroBitCount - 13, 0)
                    if drop > 0 {
                        once.significand = (exact.significand + (1 << UInt64(drop - 1))) >> UInt64(drop)
                        once.exponent += drop
                    }
                    values[index] = once.rounded(to: .fp16)
                case .flushesSubnormals: if values[index] & 0x7C00 == 0 { values[index] &= 0x8000 }
                case .losesTheSignOfZero: if values[index] == 0x8000 { values[index] = 0 }
                case .swapsOutlierPriority: break
                }
            }
            if self == .swapsOutlierPriority, locations[0] == locations[1] {
                values[locations[0]] = UInt16(block.bits(498, 14)) << 2
            }
            return values
        }
    }
}
