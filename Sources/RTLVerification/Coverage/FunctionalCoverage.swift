/// Bins of what a run should have met, counted by the golden side: ranges of a number, or combinations of
/// two.
///
///     var lengths = CoverGroup("code length", values: 2...8)
///     lengths.sample(5)
///     var both = CoverGroup(crossing: lengths, phases)
///     both.sample(5, 3)
public struct CoverGroup: Codable, Hashable, Sendable {
    public struct Bin: Codable, Hashable, Sendable {
        public var name: String
        /// How often it was met; stays at the greatest number.
        public var count: UInt64 = 0

        public init(_ name: String) { self.name = name }
    }

    /// An axis of a group: bins over consecutive numbers.
    struct Axis: Codable, Hashable, Sendable {
        var names: [String]
        /// The first number of the first bin.
        var first: Int
        /// The bin of each number from `first` on.
        var bins: [Int]

        func bin(_ value: Int) -> Int? {
            let (index, overflow) = value.subtractingReportingOverflow(first)
            return !overflow && bins.indices.contains(index) ? bins[index] : nil
        }
    }

    public let name: String
    /// Of a cross the second axis changes fastest.
    public private(set) var bins: [Bin]
    /// Samples that no bin was made for.
    public private(set) var outside: UInt64 = 0
    private let axes: [Axis]

    /// A bin for each number.
    public init(_ name: String, values: ClosedRange<Int>) {
        self.init(
            name, Axis(names: values.map { "\($0)" }, first: values.lowerBound, bins: Array(0..<values.count))
        )
    }

    /// A bin for each name; samples are their numbers from 0 on.
    public init(_ name: String, names: [String]) {
        self.init(name, Axis(names: names, first: 0, bins: Array(names.indices)))
    }

    /// Consecutive ranges from `first` on, each up to the next one's start; the last ends with `last`.
    public init(_ name: String, starts: [Int], last: Int) {
        let sorted = starts.sorted().filter { $0 <= last }
        var names = [String]()
        var bins = [Int]()
        for (index, start) in sorted.enumerated() {
            let end = index + 1 < sorted.count ? sorted[index + 1] - 1 : last
            names.append(start >= end ? "\(start)" : "\(start)...\(end)")
            if start <= end { bins += [Int](repeating: index, count: end - start + 1) }
        }
        self.init(name, Axis(names: names, first: sorted.first ?? 0, bins: bins))
    }

    /// Every combination of two groups' bins.
    public init(_ name: String? = nil, crossing a: CoverGroup, _ b: CoverGroup) {
        self.name = name ?? "\(a.name) x \(b.name)"
        axes = Array(a.axes.prefix(1) + b.axes.prefix(1))
        bins = a.bins.flatMap { left in b.bins.map { Bin("\(left.name), \($0.name)") } }
    }

    private init(_ name: String, _ axis: Axis) {
        self.name = name
        axes = [axis]
        bins = axis.names.map { Bin($0) }
    }

    /// Counts a number.
    public mutating func sample(_ value: Int) { count(axes.count == 1 ? axes[0].bin(value) : nil) }

    /// Counts a combination.
    public mutating func sample(_ a: Int, _ b: Int) {
        guard axes.count == 2, let left = axes[0].bin(a), let right = axes[1].bin(b) else {
            return count(nil)
        }
        count(left * axes[1].names.count + right)
    }

    /// Counts a number several times.
    public mutating func add(_ count: Int, to value: Int) {
        guard count > 0, axes.count == 1, let bin = axes[0].bin(value), bins.indices.contains(bin) else {
            return
        }
        bins[bin].count = Self.sum(bins[bin].count, UInt64(count))
    }

    private mutating func count(_ bin: Int?) {
        guard let bin, bins.indices.contains(bin) else {
            outside += outside < .max ? 1 : 0
            return
        }
        bins[bin].count += bins[bin].count < .max ? 1 : 0
    }

    mutating func merge(_ other: CoverGroup) throws(CoverageError) {
        guard name == other.name, bins.map(\.name) == other.bins.map(\.name) else {
            throw .otherDesign(expected: "the group \(name)", found: "a group \(other.name) of other bins")
        }
        for index in bins.indices { bins[index].count = Self.sum(bins[index].count, other.bins[index].count) }
        outside = Self.sum(outside, other.outside)
    }

    private static func sum(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? .max : sum
    }

    func validate() throws(CoverageError) {
        let expected = axes.reduce(1) { $0 &* $1.names.count }
        let isWhole = axes.allSatisfy { axis in axis.bins.allSatisfy { axis.names.indices.contains($0) } }
        guard (1...2).contains(axes.count), expected == bins.count, isWhole else {
            throw .damaged(reason: "the group \(name) has \(bins.count) bins")
        }
    }
}

/// The groups of a target.
public struct FunctionalCoverage: Codable, Hashable, Sendable {
    public var groups: [CoverGroup]

    public init(_ groups: [CoverGroup] = []) { self.groups = groups }

    /// Adds the counts of the same groups.
    public mutating func merge(_ other: FunctionalCoverage) throws(CoverageError) {
        guard groups.count == other.groups.count else {
            throw .otherDesign(
                expected: "\(groups.count) functional groups", found: "\(other.groups.count) groups")
        }
        for index in groups.indices { try groups[index].merge(other.groups[index]) }
    }

    func validate() throws(CoverageError) { for group in groups { try group.validate() } }
}

/// Fills functional bins from the scenarios that a run was made of.
public protocol ScenarioSampler {
    var coverage: FunctionalCoverage { get }
    mutating func sample(_ scenario: Scenario)
}
