/// What the rate-distortion encoder derives from a table set: for every pattern the price of a bit, and
/// for every pattern and codebook the cost of each bin of the normalised value, `error + price * bits`
/// at the cheapest symbol, as 16-bit integers. A group's costs with all pairs are then one sum of rows.
///
/// The price at which a group fits its block is found exactly later, for the few best pairs. Any price
/// gives a lower bound of what a pair can reach, `cost - price * budget`, tight where the price is near
/// the exact one; so the bound is what pairs are ranked by.
struct RateDistortionTables: Sendable {
    /// Bins from -2 to 2 times the group's scale.
    static let bins = 513
    static let binsPerUnit: Float = 128

    /// Pairs of pattern and codebook, `pattern * codebookCount + codebook`, rounded up to 64.
    let columns: Int
    let pairs: Int
    let costs: Buffer<UInt16>
    /// Of a bit, in units of the squared normalised value; one a pattern.
    let prices: [Float]
    /// The weight of a cost of 1, and what is taken off: `sum * unit - offset` is the lower bound.
    let units: Buffer<Float>
    let offsets: Buffer<Float>

    init(_ tables: TableSet) {
        let format = tables.format
        pairs = format.patternCount * format.codebookCount
        columns = (pairs + 63) / 64 * 64
        let largestEntry = Float(65535 / format.groupSize)
        costs = Buffer(Self.bins * columns, of: UInt16(largestEntry))
        units = Buffer(columns, of: 0)
        // Columns beyond the last pair are never the least.
        offsets = Buffer(columns, of: -.infinity)
        let budget = Float(format.blockBits - format.headerBits)
        prices = tables.patterns.map { Self.price($0, tables) }
        for (pattern, row) in tables.patterns.enumerated() {
            let centroids = row.map { Float(Float16(bitPattern: $0)) } + [1]
            let price = prices[pattern]
            for (codebook, lengths) in tables.codeLengths.enumerated() {
                let column = pattern * format.codebookCount + codebook
                let shortest = Float(lengths.min() ?? 0)
                let outlier = price * (Float(format.outlierBits) + shortest)
                // An outlier's own error at the edge of the range is below 0.006.
                let unit = (outlier + 0.006) / largestEntry
                units[column] = unit
                offsets[column] = price * budget
                let inverse = 1 / unit
                let bitCosts = lengths.map { Float($0) * price }
                for bin in 0..<Self.bins {
                    let value = Float(bin - 256) / Self.binsPerUnit
                    var best = outlier + value * value * (1.0 / 768)
                    for symbol in 0..<16 {
                        let difference = value - centroids[symbol]
                        best = min(best, difference * difference + bitCosts[symbol])
                    }
                    costs[bin * columns + column] = UInt16(
                        min((best * inverse).rounded(.toNearestOrEven), largestEntry))
                }
            }
        }
    }

    /// At high rates error falls as `2^(-2 bits)`, so a bit is worth `2 ln 2` times the mean error.
    static func price(_ pattern: [UInt16], _ tables: TableSet) -> Float {
        max(1.386 * BaselineEncoder.expectedError(pattern), 1e-7)
    }
}
