import Testing

@testable import EccoCodec

@Suite struct PackageMergeTests {
    /// The least cost of any complete code within the limits, by trying them all; nil where there is none.
    private func least(_ counts: [UInt64], _ limits: ClosedRange<Int>) -> UInt64? {
        var best: UInt64?
        func extend(_ symbol: Int, _ kraft: Int, _ cost: UInt64) {
            let unit = 1 << limits.upperBound
            guard kraft <= unit else { return }
            guard symbol < counts.count else {
                if kraft == unit { best = min(best ?? .max, cost) }
                return
            }
            for length in limits {
                extend(symbol + 1, kraft + unit >> length, cost + counts[symbol] * UInt64(length))
            }
        }
        extend(0, 0, 0)
        return best
    }

    private func cost(_ counts: [UInt64], _ lengths: [UInt8]) -> UInt64 {
        zip(counts, lengths).reduce(0) { $0 + $1.0 * UInt64($1.1) }
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func noCompleteCodeCostsLess(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<150 {
            let symbols = 2 + Int(random.next() % 6)
            let lower = Int(random.next() % 3)
            let upper = max(lower, 1) + Int(random.next() % 4)
            let spread = random.next() % 12
            let counts = (0..<symbols).map { _ in random.next() % (1 << (1 + random.next() % (spread + 1))) }
            let lengths = PackageMerge.lengths(counts: counts, limits: lower...upper)
            let expected = least(counts, lower...upper)
            let note = "seed \(seed), counts \(counts), limits \(lower)...\(upper)"
            #expect(lengths.map { cost(counts, $0) } == expected, "\(note)")
            if let lengths {
                #expect(lengths.allSatisfy { lower...upper ~= Int($0) }, "\(note)")
                #expect(lengths.reduce(0) { $0 + 1 << (32 - Int($1)) } == 1 << 32, "\(note)")
            }
        }
    }

    /// The same by dynamic programming over the Kraft sum in units of the longest codeword: a frequent
    /// symbol's codeword is never the longer one, so lengths need only rise with falling counts.
    private func leastOfMany(_ counts: [UInt64], _ limits: ClosedRange<Int>) -> UInt64? {
        let full = 1 << limits.upperBound
        // [length][Kraft sum]: of the symbols so far, the last of which has this length.
        let none = [[UInt64?]](
            repeating: [UInt64?](repeating: nil, count: full + 1), count: limits.upperBound + 1)
        var costs = none
        costs[limits.lowerBound][0] = 0
        for count in counts.sorted(by: >) {
            var next = none
            for last in limits {
                for (sum, cost) in costs[last].enumerated() {
                    guard let cost else { continue }
                    for length in last...limits.upperBound where sum + full >> length <= full {
                        let total = cost + count * UInt64(length)
                        let place = sum + full >> length
                        next[length][place] = min(next[length][place] ?? .max, total)
                    }
                }
            }
            costs = next
        }
        return limits.compactMap { costs[$0][full] }.min()
    }

    @Test(arguments: [UInt64(5), 6]) func sixteenSymbolsCostTheLeast(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for limits in [2...8, 1...15, 4...4, 3...6, 2...5] {
            for _ in 0..<(limits.upperBound > 8 ? 1 : 8) {
                let counts = (0..<16).map { _ in random.next() % (1 << (1 + random.next() % 20)) }
                let lengths = try #require(PackageMerge.lengths(counts: counts, limits: limits))
                #expect(
                    cost(counts, lengths) == leastOfMany(counts, limits), "seed \(seed), \(counts), \(limits)"
                )
            }
        }
    }

    @Test func lengthsOfASkewedAlphabetStayWithinTheLimits() throws {
        let counts = (0..<16).map { UInt64(1) << UInt64(2 * $0) }
        let lengths = try #require(PackageMerge.lengths(counts: counts, limits: 2...8))
        #expect(lengths.allSatisfy { 2...8 ~= $0 })
        #expect(lengths == lengths.sorted(by: >))
        #expect(cost(counts, lengths) == leastOfMany(counts, 2...8))
        #expect(PackageMerge.lengths(counts: counts, limits: 4...4) == [UInt8](repeating: 4, count: 16))
    }

    @Test func anImpossibleLimitHasNoCode() {
        #expect(PackageMerge.lengths(counts: [1, 1, 1], limits: 2...8) == nil)
        #expect(PackageMerge.lengths(counts: [1, 1, 1, 1, 1], limits: 1...2) == nil)
    }
}
