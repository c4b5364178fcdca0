/// What the rate-distortion encoder derives from a table set: for a few prices of a bit, and for every
/// pair of pattern and codebook, the cost of each bin of the normalised value, `error + price * bits` at
/// the cheapest symbol, as 16-bit integers. A group's costs with all pairs are then one sum of rows:
///
///     price 0 | bin 0 | pair 0 | pair 1 | ... | pair S*H-1 |
///             | bin 1 | ...
///     price 1 | bin 0 | ...
///
/// For any price, `cost - price * budget` is a lower bound of the error that a pair can reach; it is
/// tight to second order where the price is near the one at which the group just fits. Bounds at one
/// common price are therefore comparable; bounds at prices of their own are not: a pair whose price is
/// far off has the lowest bound.
struct RateDistortionTables: Sendable {
    /// Bins from -1.5 to 1.5 times the group's scale.
    static let reach = 96
    static let bins = 2 * reach + 1
    static let binsPerUnit: Float = 64
    /// From one price to the next. The bound at the nearest price is at most 1.3 % of the error too low.
    static let ratio: Float = 1.6

    /// Pairs of pattern and codebook, `pattern * codebookCount + codebook`, rounded up to 64.
    let columns: Int
    let pairs: Int
    /// Of a bit, in units of the squared normalised value; ascending.
    let prices: [Float]
    /// What a cost of 1 is worth, for each price.
    let units: [Float]
    /// Where one price ends and the next begins.
    private let limits: [Float]
    private let costs: Buffer<UInt16>

    init(_ tables: TableSet) {
        let format = tables.format
        pairs = format.patternCount * format.codebookCount
        columns = (pairs + 63) / 64 * 64
        let expected = tables.patterns.map { Self.price($0) }.sorted()
        let middle = expected[expected.count / 2]
        let below = 6
        let above = 6
        var prices = [middle]
        for _ in 0..<below { prices.insert(prices[0] / Self.ratio, at: 0) }
        for _ in 0..<above { prices.append(prices[prices.count - 1] * Self.ratio) }
        self.prices = prices
        limits = zip(prices, prices.dropFirst()).map { ($0 * $1).squareRoot() }
        costs = Buffer(prices.count * Self.bins * columns, of: 0)
        let largestEntry = Float(65534 / format.groupSize)
        let shortest = Float(tables.codeLengths.map { $0.min() ?? 1 }.min() ?? 1)
        units = prices.map { ($0 * (Float(format.outlierBits) + shortest) + 0.003) / largestEntry }

        // Sixteen pairs at a time: the centroids of a symbol, and its lengths.
        for column in stride(from: 0, to: pairs, by: 16) {
            var centroids = [Floats](repeating: Floats(), count: 16)
            var lengths = centroids
            var outlierBits = Floats()
            for lane in 0..<min(16, pairs - column) {
                let pattern = tables.patterns[(column + lane) / format.codebookCount]
                let code = tables.codeLengths[(column + lane) % format.codebookCount]
                for symbol in 0..<16 {
                    centroids[symbol][lane] = symbol == 15 ? 1 : Float(Float16(bitPattern: pattern[symbol]))
                    lengths[symbol][lane] = Float(code[symbol])
                }
                outlierBits[lane] = Float(format.outlierBits) + Float(code.min() ?? 1)
            }
            for (index, price) in prices.enumerated() {
                let inverse = 1 / units[index]
                let bitCosts = lengths.map { $0 * price }
                var row = costs.start + (index * Self.bins * columns + column)
                for bin in -Self.reach...Self.reach {
                    let value = Float(bin) / Self.binsPerUnit
                    // An FP8's mean squared error is a 768th of the square.
                    var best = outlierBits * price + value * value * (1.0 / 768)
                    for symbol in 0..<16 {
                        let difference = value - centroids[symbol]
                        let cost = difference * difference + bitCosts[symbol]
                        best.replace(with: cost, where: cost .< best)
                    }
                    var entries = (best * inverse).nearestIntegers
                    let most = SIMD16<Int32>(repeating: Int32(largestEntry))
                    entries.replace(with: most, where: entries .> most)
                    UnsafeMutableRawPointer(row).storeBytes(
                        of: SIMD16<UInt16>(truncatingIfNeeded: entries), as: SIMD16<UInt16>.self)
                    row += columns
                }
            }
        }
    }

    /// How sums at one price become bounds.
    struct Bound {
        let table: UnsafeRawPointer
        let unit: Float
        let offset: Float

        func value(_ sum: UInt16) -> Float { Float(sum) * unit - offset }

        /// No sum from here on has a bound below `value`.
        func limit(_ value: Float) -> UInt16 { UInt16(min(max((value + offset) / unit + 2, 0), 65535)) }
    }

    /// - Parameters:
    ///   - price: in units of the squared normalised value; the nearest table is taken.
    ///   - square: of the scale: bounds are errors of the values themselves.
    func bound(price: Float, budget: Float, square: Float) -> Bound {
        var index = 0
        while index < limits.count, price > limits[index] { index += 1 }
        return Bound(
            table: UnsafeRawPointer(costs.start + index * Self.bins * columns), unit: units[index] * square,
            offset: prices[index] * budget * square)
    }

    /// At high rates error falls as `2^(-2 bits)`, so a bit is worth `2 ln 2` times the mean error.
    static func price(_ pattern: [UInt16]) -> Float {
        max(1.386 * BaselineEncoder.expectedError(pattern), 1e-7)
    }
}
