import RTL

/// In which stage each step of the 4x datapath lies. `Schedule` says what a stage is.
public struct FourXSchedule: Hashable, Sendable {
    /// Steps of one kind in two neighbouring stages.
    struct Spread: Hashable, Sendable {
        var first: Int
        /// In the first stage; the second has the others.
        var steps: Int

        func stage(_ step: Int) -> Int { step < steps ? first : first + 1 }
    }

    /// The walks through the groups.
    var walk: Int
    /// The walks' last columns.
    var walkEnd: Int
    /// The composition of the walks.
    var scan: Spread
    /// The last step of a sparse scan; nil for a dense one.
    var scanEnd: Int?
    /// The seeds of the starts.
    var seeds: Int
    /// The starts in the first half of each group.
    var starts: Int
    /// The ends of codewords.
    var ends: Int
    /// How many codewords end in each group.
    var counts: Int
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
    var exponents: Int
    var round: Int
    /// To the order of ranks.
    var permute: Int
    /// The order of the outliers: comparisons, ranks, the sorting.
    var sort: ClosedRange<Int>
    /// Outliers times tensor scale: its multiples, the products.
    var outliers: ClosedRange<Int>
    var outlierExponents: Int
    var outlierRounding: Int
    /// Which outliers there are.
    var outlierValidity: Int
    /// Which of the sorted ones there are.
    var outlierApplication: Int
    var status: Int

    /// At most 31 levels of two-input gates a stage.
    public static let levels31 = FourXSchedule(
        walk: 0, walkEnd: 0, scan: Spread(first: 0, steps: 1), scanEnd: 1, seeds: 1, starts: 2, ends: 2,
        counts: 2,
        sums: Spread(first: 3, steps: 5),
        ranks: 2, lanes: 4, rows: 4, values: 5,
        scale: 0...0, multiply: 1...1, exponents: 2, round: 2, permute: 3, sort: 2...2, outliers: 3...3,
        outlierExponents: 4, outlierRounding: 4, outlierValidity: 4, outlierApplication: 4, status: 5)

    /// Meant for 21 levels of two-input gates a stage; the standard format has 23.
    public static let levels21 = FourXSchedule(
        walk: 0, walkEnd: 1, scan: Spread(first: 1, steps: 3), scanEnd: nil, seeds: 2, starts: 2, ends: 3,
        counts: 4,
        sums: Spread(first: 4, steps: 2),
        ranks: 4, lanes: 6, rows: 7, values: 8,
        scale: 0...1, multiply: 2...3, exponents: 3, round: 4, permute: 5, sort: 1...3, outliers: 3...4,
        outlierExponents: 4, outlierRounding: 5, outlierValidity: 6, outlierApplication: 7, status: 7)

    func schedule(for geometry: FourXGeometry) -> Schedule {
        var steps = [
            ("walk", walk), ("walk_end", walkEnd),
            ("seeds", seeds),
            ("starts", starts),
            ("ends", ends), ("counts", counts), ("ranks", ranks), ("lanes", lanes), ("rows", rows),
            ("values", values),
            ("scale_multiples", scale.lowerBound), ("scale", scale.upperBound),
            ("multiply", multiply.upperBound),
            ("exponents", exponents), ("round", round), ("permute", permute),
            ("outlier_compare", sort.lowerBound), ("outlier_order", (sort.lowerBound + sort.upperBound) / 2),
            ("outlier_sort", sort.upperBound), ("multiples", outliers.lowerBound),
            ("outliers", outliers.upperBound), ("outlier_exponents", outlierExponents),
            ("outlier_rounding", outlierRounding), ("outlier_validity", outlierValidity),
            ("outlier_application", outlierApplication), ("status", status),
        ]
        // One multiplication is smaller than two with a sum behind.
        if multiply.count > 1 { steps.append(("partial", multiply.lowerBound)) }
        if let scanEnd { steps.append(("scan_end", scanEnd)) }
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
