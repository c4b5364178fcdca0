import RTL

/// In which stage each step of the 4x datapath lies. `Schedule` says what a stage is.
public struct FourXSchedule: Hashable, Sendable {
    /// Steps of one kind, so many a stage.
    struct Spread: Hashable, Sendable {
        var first: Int
        var steps: Int

        func stage(_ step: Int) -> Int { first + step / max(steps, 1) }
    }

    /// The walks through the groups.
    var walk: Int
    /// The composition of the walks.
    var scan: Spread
    /// The starts in the first half of each group.
    var starts: Int
    /// The ends of codewords, and how many each group has.
    var ends: Int
    /// The prefix sums of these numbers.
    var sums: Spread
    var ranks: Int
    var lanes: Int
    var rows: Int
    var values: Int
    /// Tensor scale times group scale: its multiples, the product.
    var scale: ClosedRange<Int>
    /// Times the centroids: two parts, their sum.
    var multiply: ClosedRange<Int>
    var round: Int
    /// To the order of ranks.
    var permute: Int
    /// The order of the outliers: comparisons, ranks, the sorting.
    var sort: ClosedRange<Int>
    /// Outliers times tensor scale: its multiples, the products.
    var outliers: ClosedRange<Int>
    var outlierRounding: Int
    var status: Int

    /// At most 31 levels of two-input gates a stage.
    public static let levels31 = FourXSchedule(
        walk: 0, scan: Spread(first: 1, steps: 5), starts: 2, ends: 2, sums: Spread(first: 3, steps: 5),
        ranks: 3, lanes: 4, rows: 4, values: 5,
        scale: 0...0, multiply: 1...1, round: 2, permute: 3, sort: 1...1, outliers: 2...2,
        outlierRounding: 3, status: 4)

    /// At most 21 levels of two-input gates a stage.
    public static let levels21 = FourXSchedule(
        walk: 0, scan: Spread(first: 1, steps: 4), starts: 2, ends: 3, sums: Spread(first: 4, steps: 3),
        ranks: 4, lanes: 6, rows: 7, values: 8,
        scale: 0...1, multiply: 2...3, round: 4, permute: 5, sort: 1...3, outliers: 3...4,
        outlierRounding: 5, status: 6)

    func schedule(for geometry: FourXGeometry) -> Schedule {
        var steps = [
            ("walk", walk), ("seeds", scan.stage(max(EntryScan(geometry: geometry).levels - 1, 0))),
            ("starts", starts),
            ("ends", ends), ("counts", ends), ("ranks", ranks), ("lanes", lanes), ("rows", rows),
            ("values", values),
            ("scale_multiples", scale.lowerBound), ("scale", scale.upperBound),
            ("multiply", multiply.upperBound),
            ("exponents", multiply.upperBound), ("round", round), ("permute", permute),
            ("outlier_compare", sort.lowerBound), ("outlier_order", (sort.lowerBound + sort.upperBound) / 2),
            ("outlier_sort", sort.upperBound), ("multiples", outliers.lowerBound),
            ("outliers", outliers.upperBound), ("outlier_exponents", outliers.upperBound),
            ("outlier_rounding", outlierRounding), ("outlier_validity", status),
            ("outlier_application", status), ("status", status),
        ]
        // One multiplication is smaller than two with a sum behind.
        if multiply.count > 1 { steps.append(("partial", multiply.lowerBound)) }
        func add(_ name: String, _ levels: Int, _ spread: Spread) {
            for level in 0..<levels {
                steps.append(("\(name)_\(level)", spread.stage(level)))
            }
        }
        add("scan", EntryScan(geometry: geometry).levels, scan)
        add("sum", EndCounts(geometry: geometry).levels, sums)
        return Schedule(
            steps: steps.map { Schedule.Step(name: $0.0, stage: $0.1) },
            latency: (steps.map(\.1).max() ?? 0) + 1)
    }
}
