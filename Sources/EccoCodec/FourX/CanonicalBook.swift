/// A codebook in canonical order: rank 0 has the shortest codeword.
final class CanonicalBook: Sendable {
    let symbols: [Int]
    let lengths: Buffer<UInt8>
    /// Ranks below have the shortest length.
    let shortest: Int
    /// Ranks from here on have the longest length.
    let longest: Int
    /// Two codewords by their ranks, the second one's times 16: their bits, the first bit of the stream
    /// lowest, above five bits of length.
    let pairs: Buffer<UInt64>
    /// Ranks at which the length grows by one, as what lifts bytes from there on to 128 and more.
    private let steps: Buffer<UInt64>
    /// A one in each byte.
    static let ones: UInt64 = 0x0101_0101_0101_0101

    init(_ code: CanonicalCode) {
        symbols = (0..<16).sorted { (code.lengths[$0], $0) < (code.lengths[$1], $1) }
        let lengths = symbols.map { code.lengths[$0] }
        self.lengths = Buffer(16, of: 0)
        for (rank, length) in lengths.enumerated() { self.lengths[rank] = length }
        shortest = lengths.count { $0 == lengths[0] }
        longest = 16 - lengths.count { $0 == lengths[15] }
        steps = Buffer(Int(lengths[15] - lengths[0]), of: 0)
        for length in lengths[0]..<lengths[15] {
            let rank = lengths.count { $0 <= length }
            steps[Int(length - lengths[0])] = UInt64(128 - rank) * CanonicalBook.ones
        }
        let codewords = symbols.map { symbol in
            let length = Int(code.lengths[symbol])
            return (0..<length).reduce(0) {
                $0 | UInt64(code.codewords[symbol] >> UInt16(length - 1 - $1) & 1) << UInt64($1)
            }
        }
        pairs = Buffer(256, of: 0)
        for first in 0..<16 {
            for second in 0..<16 {
                let bits = codewords[first] | codewords[second] << UInt64(lengths[first])
                pairs[first + 16 * second] = bits << 5 | UInt64(lengths[first] + lengths[second])
            }
        }
    }

    /// As of `pairs`, the first codeword alone.
    func single(_ rank: UInt8) -> UInt64 {
        let length = UInt64(lengths[Int(rank & 15)])
        return (pairs[Int(rank & 15)] >> 5 & (1 << length - 1)) << 5 | length
    }

    func ranks(ofLength length: Int) -> Range<Int> {
        let first = (0..<16).count { Int(lengths[$0]) < length }
        return first..<(first + (first..<16).count { Int(lengths[$0]) == length })
    }

    func rank(of symbol: Int) -> Int { symbols.firstIndex(of: symbol) ?? 0 }

    /// The sum of the lengths of the first `count` of eight ranks.
    @inline(__always)
    func sum(_ ranks: UInt64, count: Int) -> Int {
        var reached: UInt64 = 0
        for step in 0..<steps.count { reached &+= (ranks &+ steps[step]) &>> 7 & CanonicalBook.ones }
        let count = Swift.min(count, 8)
        if count < 8 { reached &= 1 &<< UInt64(8 &* count) &- 1 }
        return count &* Int(lengths[0]) &+ Int((reached &* CanonicalBook.ones) &>> 56)
    }
}
