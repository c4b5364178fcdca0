import RTL

/// In which stage each step of the 4x datapath lies. `Schedule` says what a stage is.
public struct FourXSchedule: Hashable, Sendable {
    /// The walks through the groups.
    var walk: Int
    /// The walks' last columns.
    var walkEnd: Int
    /// The composition of the walks, step by step; the last stage stands for all further steps.
    var scan: [Int]
    /// The last step of a sparse scan; nil for a dense one.
    var scanEnd: Int?
    /// The seeds of the starts.
    var seeds: Int
    /// The starts in the first columns of each group.
    var starts: Int
    /// The ends of codewords.
    var ends: Int
    /// How many codewords end in each group.
    var counts: Int
    /// The prefix sums of these numbers, step by step, as with `scan`.
    var sums: [Int]
    var ranks: Int
    /// The ranks of a group without gaps.
    var compact: Int
    /// The rotation to the lanes.
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
    /// How many codewords end before each outlier, in the group where it begins.
    var outlierEnds: Int
    /// Which outliers there are.
    var outlierValidity: Int
    /// Which of the sorted ones there are.
    var outlierApplication: Int
    var status: Int

    /// At most 31 levels of two-input gates a stage.
    public static let levels31 = FourXSchedule(
        walk: 0, walkEnd: 0, scan: [0, 1], scanEnd: 1, seeds: 1, starts: 2, ends: 2,
        counts: 2,
        sums: [3],
        ranks: 2, compact: 3, lanes: 4, rows: 4, values: 5,
        scale: 0...0, multiply: 1...1, exponents: 2, round: 2, permute: 3, sort: 2...2, outliers: 3...3,
        outlierExponents: 4, outlierRounding: 4, outlierEnds: 3, outlierValidity: 4, outlierApplication: 4,
        status: 5)

    /// At most 21 levels of two-input gates a stage.
    public static let levels21 = FourXSchedule(
        walk: 0, walkEnd: 1, scan: [1, 1, 2], scanEnd: nil, seeds: 3, starts: 3, ends: 4, counts: 4,
        sums: [4, 5, 5, 5, 6],
        ranks: 4, compact: 5, lanes: 6, rows: 6, values: 7,
        scale: 1...2, multiply: 3...4, exponents: 4, round: 5, permute: 6, sort: 2...4, outliers: 4...5,
        outlierExponents: 5, outlierRounding: 6, outlierEnds: 5, outlierValidity: 6, outlierApplication: 6,
        status: 7)

    func schedule(for geometry: FourXGeometry) -> Schedule {
        var steps = [
            ("walk", walk), ("walk_end", walkEnd),
            ("seeds", seeds),
            ("starts", starts),
            ("ends", ends), ("counts", counts), ("ranks", ranks),
            ("compact", compact), ("lanes", lanes), ("rows", rows), ("values", values),
            ("scale_multiples", scale.lowerBound), ("scale", scale.upperBound),
            ("multiply", multiply.upperBound),
            ("exponents", exponents), ("round", round), ("permute", permute),
            ("outlier_compare", sort.lowerBound), ("outlier_order", (sort.lowerBound + sort.upperBound) / 2),
            ("outlier_sort", sort.upperBound), ("multiples", outliers.lowerBound),
            ("outliers", outliers.upperBound), ("outlier_exponents", outlierExponents),
            ("outlier_rounding", outlierRounding), ("outlier_ends", outlierEnds),
            ("outlier_validity", outlierValidity),
            ("outlier_application", outlierApplication), ("status", status),
        ]
        // One multiplication is smaller than two with a sum behind.
        if multiply.count > 1 { steps.append(("partial", multiply.lowerBound)) }
        if let scanEnd { steps.append(("scan_end", scanEnd)) }
        func add(_ name: String, _ levels: Int, _ stages: [Int]) {
            for level in 0..<levels {
                steps.append(("\(name)_\(level)", level < stages.count ? stages[level] : stages.last ?? 0))
            }
        }
        add("scan", EntryScan(geometry: geometry).levels, scan)
        add("sum", EndCounts(geometry: geometry).levels, sums)
        return Schedule(
            steps: steps.map { Schedule.Step(name: $0.0, stage: $0.1) },
            latency: (steps.map(\.1).max() ?? 0) + 1)
    }
}
