import RTL

/// In which stage each step of the 4x datapath lies. `Schedule` says what a stage is.
public struct FourXSchedule: Hashable, Sendable {
    /// Where the walks through the groups lie, and their table lookup.
    var walk: Int
    /// Over which the scan's steps spread.
    var scan: ClosedRange<Int>
    /// The lookup anew, the ends and their number in each group.
    var ends: Int
    /// Over which the steps of the prefix sums spread.
    var sums: ClosedRange<Int>
    var ranks: Int
    var lanes: Int
    var rows: Int
    var values: Int
    var scale: Int
    var multiply: Int
    var round: Int
    var permute: Int
    var multiples: Int
    var outlierOrder: Int
    var outlierSort: Int
    var outliers: Int
    var outlierRounding: Int
    var outlierValidity: Int

    /// At most 31 levels of two-input gates a stage.
    public static let levels31 = FourXSchedule(
        walk: 0, scan: 1...1, ends: 2, sums: 3...3, ranks: 3, lanes: 4, rows: 4, values: 5, scale: 0,
        multiply: 1, round: 2, permute: 3, multiples: 2, outlierOrder: 1, outlierSort: 1, outliers: 2,
        outlierRounding: 3,
        outlierValidity: 4)

    func schedule(for geometry: FourXGeometry) -> Schedule {
        var steps = [
            ("walk", walk), ("ends", ends), ("counts", ends), ("ranks", ranks), ("lanes", lanes),
            ("rows", rows), ("values", values), ("scale", scale), ("multiply", multiply),
            ("round", round), ("permute", permute), ("multiples", multiples), ("outliers", outliers),
            ("outlier_order", outlierOrder), ("outlier_sort", outlierSort), ("seeds", scan.upperBound),
            ("outlier_rounding", outlierRounding),
            ("outlier_validity", outlierValidity), ("status", outlierValidity),
        ]
        func spread(_ name: String, _ levels: Int, _ stages: ClosedRange<Int>) {
            for level in 0..<levels {
                steps.append(("\(name)_\(level)", stages.lowerBound + level * stages.count / levels))
            }
        }
        spread("scan", EntryScan(geometry: geometry).levels, scan)
        spread("sum", EndCounts(geometry: geometry).levels, sums)
        return Schedule(
            steps: steps.map { Schedule.Step(name: $0.0, stage: $0.1) },
            latency: (steps.map(\.1).max() ?? 0) + 1)
    }
}
