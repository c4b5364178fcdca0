/// A scenario with what it has how often, counted by whoever drew it.
public struct DrawnScenario: Sendable {
    public var scenario: Scenario
    public var coverage: FunctionalCoverage

    public init(scenario: Scenario, coverage: FunctionalCoverage = FunctionalCoverage()) {
        self.scenario = scenario
        self.coverage = coverage
    }
}

/// The groups of a campaign's coverage that say what the stimulus was. They are counts, not goals: a campaign's
/// percentage leaves them out.
public enum StimulusGroup {
    /// Payloads by kind.
    public static let kinds = "payloads by kind"
    /// What happened between them.
    public static let events = "what happened"
    /// Cycles by what stood still.
    public static let cycles = "cycles"

    static let all = [kinds, events, cycles]
}

extension FunctionalCoverage {
    /// The counts of a stimulus group, by name; empty where there is none.
    public func counts(_ group: String) -> [(name: String, count: UInt64)] {
        groups.first { $0.name == group }?.bins.map { ($0.name, $0.count) } ?? []
    }

    /// Bins that were reached, of all but the stimulus groups, and how many there are.
    public var reached: (bins: Int, of: Int) {
        let bins = groups.filter { !StimulusGroup.all.contains($0.name) }.flatMap(\.bins)
        return (bins.count { $0.count > 0 }, bins.count)
    }

    /// The names of bins that were not reached.
    public var holes: [String] {
        groups.filter { !StimulusGroup.all.contains($0.name) }.flatMap { group in
            group.bins.filter { $0.count == 0 }.map { "\(group.name): \($0.name)" }
        }
    }
}
