/// Length-limited prefix codes by package-merge (Larmore and Hirschberg, A Fast Algorithm for Optimal
/// Length-Limited Huffman Codes, 1990), with a lower limit too.
enum PackageMerge {
    /// The lengths of a complete prefix code that cost least, `sum of count * length`, among those
    /// within the limits. Ties go to one fixed choice: equal counts in the order of their symbols.
    ///
    /// A symbol of length `n` buys a coin of width `2^-i` at each level `i` of `1...n`; complete codes
    /// are those whose coins have the width `symbols - 1` together. The coins of levels up to the lower
    /// limit are bought in any case, so what remains is to buy the cheapest `symbols - 2^lower` packages
    /// of width `2^-lower` from the levels above.
    ///
    /// - Parameter limits: `2^lower <= symbols <= 2^upper`, or there is no such code: the result is nil.
    static func lengths(counts: [UInt64], limits: ClosedRange<Int>) -> [UInt8]? {
        let (lower, upper) = (limits.lowerBound, limits.upperBound)
        let symbols = counts.count
        guard lower >= 0, upper <= 32, symbols >= 1 << lower, symbols <= 1 << upper else { return nil }
        struct Package {
            var cost: UInt64
            /// How many coins of each symbol are inside.
            var coins: [UInt8]
        }
        let coins = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }.map { symbol in
            var inside = [UInt8](repeating: 0, count: symbols)
            inside[symbol] = 1
            return Package(cost: counts[symbol], coins: inside)
        }
        var packages = [Package]()
        for _ in stride(from: upper, to: lower, by: -1) {
            // Coins come first among equals, so that a symbol's coins are bought from the lowest level on.
            var merged = [Package]()
            merged.reserveCapacity(coins.count + packages.count)
            var next = 0
            for coin in coins {
                while next < packages.count, packages[next].cost < coin.cost {
                    merged.append(packages[next])
                    next += 1
                }
                merged.append(coin)
            }
            merged += packages[next...]
            packages = (0..<(merged.count / 2)).map { pair in
                let (a, b) = (merged[2 * pair], merged[2 * pair + 1])
                return Package(
                    cost: a.cost.addingReportingOverflow(b.cost).overflow ? .max : a.cost + b.cost,
                    coins: zip(a.coins, b.coins).map { $0 + $1 })
            }
        }
        var lengths = [UInt8](repeating: UInt8(lower), count: symbols)
        for package in packages.prefix(symbols - 1 << lower) {
            for symbol in lengths.indices { lengths[symbol] += package.coins[symbol] }
        }
        return lengths
    }
}
