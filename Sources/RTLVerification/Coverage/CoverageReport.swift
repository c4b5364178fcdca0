public import RTL

/// What was covered and what was not, with the waivers applied: what the text, JSON, LCOV and HTML are made
/// of.
public struct CoverageReport: Encodable, Hashable, Sendable {
    /// The bins of one kind of point or of one functional group.
    public struct Summary: Codable, Hashable, Sendable {
        public var name: String
        public var bins = 0
        public var covered = 0
        /// Not covered, and waived.
        public var waived = 0
        /// Bits that no input can change; they are none of the bins.
        public var proven = 0

        public var percent: Double {
            bins > waived ? 100 * Double(covered) / Double(bins - waived) : 100
        }
    }

    /// A bin that was not covered, or a run of bits that miss the same value.
    public struct Hole: Codable, Hashable, Sendable {
        /// The kind of point, or `functional`.
        public var kind: String
        public var name: String
        /// `never 1`.
        public var missing: String
        public var bins: Int
        public var places: [SourcePlace]
    }

    public struct WaiverUse: Codable, Hashable, Sendable {
        public var waiver: CoverageWaiver
        /// Bins that it waives and that were not covered.
        public var waived = 0
        /// Bins that it calls unreachable and that were covered.
        public var contradicted = 0
    }

    public var design: String
    public var runs: [String]
    public var cycles: Int
    public var summaries: [Summary] = []
    public var holes: [Hole] = []
    public var waivers: [WaiverUse]
    public var total: Summary
    let database: CoverageDatabase

    enum CodingKeys: String, CodingKey {
        case design, runs, cycles, summaries, holes, waivers, total
    }

    /// - Parameter database: one that is valid, as one that was measured or merged is.
    public init(_ database: CoverageDatabase, waivers: [CoverageWaiver] = []) {
        design = database.design
        runs = database.runs
        cycles = database.cycles
        self.database = database
        self.waivers = waivers.map { WaiverUse(waiver: $0) }
        total = Summary(name: "total")
        for kind in CoveragePoint.Kind.allCases { addPoints(kind) }
        for group in database.functional.groups { addGroup(group) }
        for summary in summaries {
            total.bins += summary.bins
            total.covered += summary.covered
            total.waived += summary.waived
            total.proven += summary.proven
        }
    }

    /// Notes a bin for the waivers.
    ///
    /// - Returns: whether one of them waives it.
    private mutating func isWaived(_ name: @autoclosure () -> String, covered: Bool) -> Bool {
        guard !waivers.isEmpty else { return false }
        let name = name()
        guard let index = waivers.firstIndex(where: { $0.waiver.matches(name) }) else { return false }
        if covered { waivers[index].contradicted += 1 } else { waivers[index].waived += 1 }
        return true
    }

    private mutating func addPoints(_ kind: CoveragePoint.Kind) {
        var summary = Summary(name: kind.rawValue)
        var hasPoints = false
        for point in database.points where point.kind == kind {
            hasPoints = true
            summary.proven += point.provenBits.count
            var proven = [Bool](repeating: false, count: point.width)
            for bit in point.provenBits { proven[bit] = true }
            // By value: the bits that were never seen with it.
            var missing: [[Int]] = [[], []]
            for bit in 0..<point.width where !proven[bit] {
                for value in point.isSingle ? [true] : [false, true] {
                    summary.bins += 1
                    let isCovered = database.isSeen(point, bit, value)
                    let waived = isWaived(Self.binName(point, bit, value), covered: isCovered)
                    if isCovered {
                        summary.covered += 1
                    } else if waived {
                        summary.waived += 1
                    } else {
                        missing[value ? 1 : 0].append(bit)
                    }
                }
            }
            addHoles(point, missing)
        }
        if hasPoints { summaries.append(summary) }
    }

    static func binName(_ point: CoveragePoint, _ bit: Int, _ value: Bool) -> String {
        let name = "\(point.kind.rawValue) \(point.fullName)"
        return switch point.kind {
        case .condition, .mask: "\(name) = \(value ? 1 : 0)"
        case .index: "\(name) = \(bit < point.labels.count ? point.labels[bit] : "\(bit)")"
        case .arc: name
        case .register, .port: "\(name)\(point.width > 1 ? "[\(bit)]" : "") = \(value ? 1 : 0)"
        }
    }

    private mutating func addHoles(_ point: CoveragePoint, _ missing: [[Int]]) {
        func add(_ suffix: String, _ text: String, _ bins: Int) {
            holes.append(
                Hole(
                    kind: point.kind.rawValue, name: point.fullName + suffix, missing: text, bins: bins,
                    places: point.places))
        }
        switch point.kind {
        case .condition, .mask, .arc:
            for value in 0..<2 where !missing[value].isEmpty {
                add("", point.kind == .arc ? "never taken" : "never \(value)", 1)
            }
        case .index:
            let labels = missing[1].map { $0 < point.labels.count ? point.labels[$0] : "\($0)" }
            if !labels.isEmpty { add("", "never \(labels.joined(separator: ", "))", labels.count) }
        case .register, .port:
            for value in 0..<2 {
                for run in Self.runs(missing[value]) {
                    let range =
                        point.width == 1
                        ? ""
                        : run.count == 1 ? "[\(run.lowerBound)]" : "[\(run.upperBound - 1):\(run.lowerBound)]"
                    add(range, "never \(value)", run.count)
                }
            }
        }
    }

    /// Consecutive numbers as ranges.
    static func runs(_ numbers: [Int]) -> [Range<Int>] {
        var result = [Range<Int>]()
        for number in numbers {
            if let last = result.last, last.upperBound == number {
                result[result.count - 1] = last.lowerBound..<(number + 1)
            } else {
                result.append(number..<(number + 1))
            }
        }
        return result
    }

    private mutating func addGroup(_ group: CoverGroup) {
        var summary = Summary(name: group.name)
        for bin in group.bins {
            summary.bins += 1
            let waived = isWaived("functional \(group.name): \(bin.name)", covered: bin.count > 0)
            if bin.count > 0 {
                summary.covered += 1
            } else if waived {
                summary.waived += 1
            } else {
                holes.append(
                    Hole(
                        kind: "functional", name: "\(group.name): \(bin.name)", missing: "never met", bins: 1,
                        places: []))
            }
        }
        summaries.append(summary)
    }

    /// Waivers that waive nothing, or that a covered bin contradicts.
    public var questionableWaivers: [WaiverUse] {
        waivers.filter { $0.waived == 0 || $0.contradicted > 0 }
    }
}
