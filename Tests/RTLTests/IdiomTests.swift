import RTL
import Testing

/// Functions written for hardware, run on numbers.
@Suite struct IdiomTests {
    @Test(arguments: 1...20)
    func countsOfOnesAndZeros(width: Int) {
        for value in stride(from: 0, to: 1 << width, by: max(1, (1 << width) / 300)) {
            let bits = Bits(value, width: width)
            #expect(populationCount(bits).constantValue?.int == value.nonzeroBitCount)
            let leading = value.leadingZeroBitCount - (Int.bitWidth - width)
            #expect(leadingZeroCount(bits).constantValue?.int == leading)
            #expect(leadingZeroCount(bits).width == bitsNeeded(for: width))
            #expect(trailingZeroCount(bits).constantValue?.int == min(value.trailingZeroBitCount, width))
            #expect(lowestOne(bits).constantValue?.int == value & -value)
            let encoded = priorityEncode(bits)
            #expect(encoded.isAny.constantValue?.int == (value == 0 ? 0 : 1))
            if value != 0 { #expect(encoded.index.constantValue?.int == value.trailingZeroBitCount) }
        }
    }

    @Test(arguments: PrefixNetwork.allCases, [0, 1, 2, 3, 7, 8, 9, 31, 32, 33])
    func everyNetworkGivesThePrefixesInOrder(network: PrefixNetwork, count: Int) {
        let letters = (0..<count).map { String(UnicodeScalar(UInt8(65 + $0))) }
        let expected = (0..<count).map { letters[...$0].joined() }
        #expect(parallelPrefix(letters, network) { $0 + $1 } == expected)
        #expect((balancedTree(letters) { $0 + $1 } ?? "") == letters.joined())
    }

    @Test func networksDifferInDepthAndSize() {
        func measure(_ network: PrefixNetwork) -> [Int] {
            var size = 0
            let depths = parallelPrefix([Int](repeating: 0, count: 32), network) {
                size += 1
                return max($0, $1) + 1
            }
            return [depths.max() ?? 0, size]
        }
        #expect(measure(.serial) == [31, 31])
        #expect(measure(.brentKung) == [8, 57])
        #expect(measure(.sklansky) == [5, 80])
        #expect(measure(.koggeStone) == [5, 129])
    }

    @Test func selections() {
        let values = [
            (Bit(false), Bits(3, width: 8)), (Bit(true), Bits(5, width: 8)), (Bit(true), Bits(9, width: 8)),
        ]
        let first = priorityMux(values.map { (condition: $0.0, value: $0.1) }, else: Bits(1, width: 8))
        #expect(first.constantValue?.int == 5)
        let merged = oneHotMux(
            (condition: values[0].0, value: values[0].1), [(condition: values[1].0, value: values[1].1)])
        #expect(merged.constantValue?.int == 5)
        #expect(oneHot(Bits(3, width: 3), width: 6).constantValue?.int == 8)
        #expect(oneHot(Bits(7, width: 3), width: 6).constantValue?.int == 0)
        #expect(reversed(Bits(0b1101, width: 4)).constantValue?.int == 0b1011)
    }
}
