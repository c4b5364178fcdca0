/// Makes a failing scenario small: fewer events, no gaps, no stalls, payloads of zeros, as long as it fails
/// (Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002).
public struct ScenarioShrinker {
    private let fails: (Scenario) throws -> Bool
    /// Runs that were made.
    public private(set) var runs = 0
    private let deadline: ContinuousClock.Instant

    /// - Parameter fails: whether a scenario still shows the failure; asked many times.
    public init(seconds: Double = 60, fails: @escaping (Scenario) throws -> Bool) {
        self.fails = fails
        deadline = ContinuousClock.now + .seconds(seconds)
    }

    private var isLate: Bool { ContinuousClock.now > deadline }

    public mutating func shrunk(_ scenario: Scenario) throws -> Scenario {
        var best = scenario
        func attempt(_ candidate: Scenario, _ shrinker: inout ScenarioShrinker) throws -> Bool {
            guard candidate != best, !shrinker.isLate else { return false }
            shrinker.runs += 1
            guard try shrinker.fails(candidate) else { return false }
            best = candidate
            return true
        }
        var candidate = best
        candidate.departures = []
        candidate.readyWaitsForValid = false
        if try !attempt(candidate, &self) {
            candidate = best
            candidate.readyWaitsForValid = false
            _ = try attempt(candidate, &self)
        }
        candidate = best
        candidate.events = best.events.map {
            if case .offer(let payload, _) = $0 { .offer(payload: payload, gap: 0) } else { $0 }
        }
        _ = try attempt(candidate, &self)

        // Events, in ever smaller parts.
        var size = max(best.events.count / 2, 1)
        while size >= 1, !isLate {
            var start = 0
            while start < best.events.count, !isLate {
                candidate = best
                candidate.events.removeSubrange(start..<min(start + size, best.events.count))
                if try !attempt(candidate, &self) { start += size }
            }
            size = size == 1 ? 0 : (size + 1) / 2
        }
        while best.departures.count > 2, !isLate {
            candidate = best
            candidate.departures = Array(best.departures.prefix(best.departures.count / 4 * 2))
            if candidate.departures.isEmpty { candidate.departures = Array(best.departures.prefix(2)) }
            if try !attempt(candidate, &self) { break }
        }
        for index in best.events.indices where !isLate { try shrinkEvent(index, &best) }
        return best
    }

    /// Gaps to 0, words and then bits to 0.
    private mutating func shrinkEvent(_ index: Int, _ best: inout Scenario) throws {
        func attempt(_ event: Scenario.Event, _ shrinker: inout ScenarioShrinker) throws -> Bool {
            var candidate = best
            candidate.events[index] = event
            guard candidate != best, !shrinker.isLate else { return false }
            shrinker.runs += 1
            guard try shrinker.fails(candidate) else { return false }
            best = candidate
            return true
        }
        if case .offer(let payload, let gap) = best.events[index], gap > 0 {
            _ = try attempt(.offer(payload: payload, gap: 0), &self)
        }
        guard case .offer(let payload, let gap) = best.events[index] else { return }
        var words = payload
        for word in words.indices where words[word] != 0 && !isLate {
            let saved = words[word]
            words[word] = 0
            if try attempt(.offer(payload: words, gap: gap), &self) { continue }
            words[word] = saved
            // Halves, quarters and so on to single bits.
            var width: UInt64 = 32
            while width >= 1, !isLate {
                for start in stride(from: UInt64(0), to: 64, by: Int(width)) {
                    let mask: UInt64 = (1 << width - 1) << start
                    guard words[word] & mask != 0 else { continue }
                    let before = words[word]
                    words[word] &= ~mask
                    if try !attempt(.offer(payload: words, gap: gap), &self) { words[word] = before }
                }
                width /= 2
            }
        }
    }
}
