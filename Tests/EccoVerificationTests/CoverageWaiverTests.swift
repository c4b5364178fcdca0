import EccoCodec
import RTLVerification
import Testing

@testable import EccoVerification

/// What the reasons of waivers say, by trying all there is.
@Suite struct CoverageWaiverTests {
    /// How many codewords have each length from 2 to 8, for all complete codes of 16 symbols.
    private static let codes: [[Int]] = {
        var found = [[Int]]()
        // Leaves left to give and the room of each level, in leaves of that length.
        func grow(_ counts: [Int], room: Int) {
            let left = 16 - counts.reduce(0, +)
            if counts.count == 7 {
                if left == 0, room == 0 { found.append(counts) }
                return
            }
            for count in 0...min(left, room) { grow(counts + [count], room: 2 * (room - count)) }
        }
        // Behind the last length there is twice the room that is left of it.
        grow([], room: 4)
        return found
    }()

    @Test func theLongestLengthHasTwoCodewordsOrMore() {
        #expect(Self.codes.count > 100)
        for code in Self.codes { #expect((code.last { $0 > 0 } ?? 0) >= 2, "\(code)") }
    }

    /// The lengths of eight codewords of which all end in 16 bits, the first one's part before them apart.
    private func lengths(firstEnd: Int) -> [[Int]] {
        var found = [[Int]]()
        func grow(_ lengths: [Int], end: Int) {
            if lengths.count == 7 { return found.append(lengths) }
            for length in 2...8 where end + length < 16 { grow(lengths + [length], end: end + length) }
        }
        grow([], end: firstEnd)
        return found
    }

    @Test func theEighthCodewordInSixteenBitsHasALowRank() {
        let all = (0..<16).flatMap { lengths(firstEnd: $0) }
        #expect(!all.isEmpty)
        for seven in all {
            #expect(seven.dropLast().allSatisfy { $0 == 2 } && seven[6] <= 3 || seven[6] == 2)
        }
        // A rank of three bits at most: the ranks of shorter codewords come before it.
        for code in Self.codes where code[0] > 0 { #expect(code[0] + code[1] - 1 < 8, "\(code)") }
        // Codewords that start with the 16 bits.
        let first = (1..<8).flatMap { lengths(firstEnd: $0) }
        #expect(first.allSatisfy { $0 == [Int](repeating: 2, count: 7) })
        for code in Self.codes { #expect(code[0] <= 3, "\(code)") }
    }

    @Test func aNormalisedProductHasItsUppermostBit() {
        for factor in 8...15 {
            for significand in 1024...2047 {
                let product = factor * significand
                #expect((product >> 14 != 0 ? product : product << 1) >> 14 == 1)
            }
        }
    }

    /// All that differ, in order: the n-th is n at least.
    @Test func outliersInOrderMoveForwards() throws {
        let format = FourXFormat.standard
        #expect(format.outlierCapacity == 16)
        let names = fourXWaivers(format).map(\.pattern).filter { $0.contains("& {...}") }
        #expect(names.count == 15 && Set(names).count == 15)
        #expect(names.contains("mask datapath.((... & ...)[20:0] & {...})[20] #15 = 1"))
        let sector = fourXWaivers(try FourXFormat(groupSize: 64, blockBits: 256)).map(\.pattern)
        #expect(sector.filter { $0.contains("& {...}") }.count == 7)
        #expect(sector.contains("register datapath.base_*_6[7] = 1"))
        #expect(!sector.contains { $0.contains("base_*_7[") })
        #expect(serialWaivers(format).map(\.pattern) == ["register applied[5] = 1"])
    }
}
