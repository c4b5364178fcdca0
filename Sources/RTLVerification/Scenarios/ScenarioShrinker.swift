/// Makes a failing scenario small, as long as it fails: no stalls, fewer events, writes as plain as they may be,
/// payloads of zeros (Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002).
///
/// What takes away most comes first: the last payloads alone, then whole runs of writes, then ever smaller parts,
/// then words and bits. Rounds follow one another until one changes nothing.
public struct ScenarioShrinker {
    private let fails: (Scenario) throws -> Bool
    private let plainWrite: ([UInt64]) -> [UInt64]
    private let simpler: (Scenario) -> [Scenario]
    /// Runs that were made.
    public private(set) var runs = 0
    /// Whether time ran out before nothing was left to try.
    public private(set) var isCutShort = false
    private let deadline: ContinuousClock.Instant
    private var best = Scenario(events: [])
    /// Hashes of what has been tried: rounds ask again.
    private var refused = Set<Int>()

    /// - Parameters:
    ///   - plainWrite: the plainest write to the same place.
    ///   - simpler: other scenarios that may fail as well and are easier to read.
    ///   - fails: whether a scenario still shows the failure; asked many times.
    public init(
        seconds: Double = 60, plainWrite: @escaping ([UInt64]) -> [UInt64] = { $0.map { _ in 0 } },
        simpler: @escaping (Scenario) -> [Scenario] = { _ in [] }, fails: @escaping (Scenario) throws -> Bool
    ) {
        self.fails = fails
        self.plainWrite = plainWrite
        self.simpler = simpler
        deadline = ContinuousClock.now + .seconds(seconds)
    }

    public mutating func shrunk(_ scenario: Scenario) throws -> Scenario {
        best = scenario
        refused = []
        var before: Scenario?
        while before != best, !isLate() {
            before = best
            try dropStalls()
            try dropPayloads()
            try dropRunsOfWrites()
            for candidate in simpler(best) { _ = try attempt(candidate) }
            try makeWritesPlain()
            try dropEvents()
            try shortenDepartures()
            for index in best.events.indices { try shrinkEvent(index) }
        }
        return best
    }

    private mutating func isLate() -> Bool {
        if ContinuousClock.now > deadline { isCutShort = true }
        return isCutShort
    }

    private mutating func attempt(_ candidate: Scenario) throws -> Bool {
        guard candidate != best, !refused.contains(candidate.hashValue), !isLate() else { return false }
        runs += 1
        guard try fails(candidate) else {
            refused.insert(candidate.hashValue)
            return false
        }
        best = candidate
        return true
    }

    private mutating func attempt(events: [Scenario.Event]) throws -> Bool {
        var candidate = best
        candidate.events = events
        return try attempt(candidate)
    }

    private mutating func dropStalls() throws {
        var candidate = best
        candidate.departures = []
        candidate.readyWaitsForValid = false
        if try !attempt(candidate) {
            candidate = best
            candidate.readyWaitsForValid = false
            _ = try attempt(candidate)
        }
        _ = try attempt(
            events: best.events.map {
                if case .offer(let payload, _) = $0 { .offer(payload: payload, gap: 0) } else { $0 }
            })
    }

    /// All but the last 1, 2, 4, ... payloads.
    private mutating func dropPayloads() throws {
        var kept = 1
        let count = best.offers
        while kept < count, !isLate() {
            var left = count - kept
            let events = best.events.filter { event in
                guard case .offer = event else { return true }
                left -= 1
                return left < 0
            }
            if try attempt(events: events) { return }
            kept *= 2
        }
    }

    /// Writes that follow one another are mostly one load.
    private mutating func dropRunsOfWrites() throws {
        var start = 0
        while start < best.events.count, !isLate() {
            guard case .write = best.events[start] else {
                start += 1
                continue
            }
            let end =
                best.events[start...].firstIndex { if case .write = $0 { false } else { true } }
                ?? best.events.count
            var events = best.events
            events.removeSubrange(start..<end)
            if try !attempt(events: events) { start = end }
        }
    }

    /// All writes plain; where that does not fail, ever smaller parts of those that are not.
    private mutating func makeWritesPlain() throws {
        func isWorthIt(_ event: Scenario.Event) -> Bool {
            if case .write(let words) = event { plainWrite(words) != words } else { false }
        }
        func plain(_ indices: some Sequence<Int>) -> [Scenario.Event] {
            var events = best.events
            for index in indices {
                if case .write(let words) = events[index] { events[index] = .write(plainWrite(words)) }
            }
            return events
        }
        var chosen = best.events.indices.filter { isWorthIt(best.events[$0]) }
        var size = chosen.count
        while size >= 1, !isLate() {
            var start = 0
            while start < chosen.count, !isLate() {
                let end = min(start + size, chosen.count)
                if try attempt(events: plain(chosen[start..<end])) {
                    chosen.removeSubrange(start..<end)
                } else {
                    start = end
                }
            }
            size = size == 1 ? 0 : (size + 1) / 2
        }
    }

    private mutating func dropEvents() throws {
        var size = max(best.events.count / 2, 1)
        while size >= 1, !isLate() {
            var start = 0
            while start < best.events.count, !isLate() {
                var events = best.events
                events.removeSubrange(start..<min(start + size, events.count))
                if try !attempt(events: events) { start += size }
            }
            size = size == 1 ? 0 : (size + 1) / 2
        }
    }

    private mutating func shortenDepartures() throws {
        while best.departures.count > 2, !isLate() {
            var candidate = best
            candidate.departures = Array(best.departures.prefix(best.departures.count / 4 * 2))
            if candidate.departures.isEmpty { candidate.departures = Array(best.departures.prefix(2)) }
            if try !attempt(candidate) { break }
        }
        for index in best.departures.indices where best.departures[index] > 1 {
            var candidate = best
            candidate.departures[index] = 1
            if try attempt(candidate) { continue }
            candidate.departures[index] = best.departures[index] / 2
            _ = try attempt(candidate)
        }
    }

    /// Gaps to 0, then words and bits: of payloads to 0, of writes to those of the plain one.
    private mutating func shrinkEvent(_ index: Int) throws {
        if case .offer(let payload, let gap) = best.events[index], gap > 0 {
            for smaller in [0, 1, gap / 2] where smaller < gap {
                var events = best.events
                events[index] = .offer(payload: payload, gap: smaller)
                if try attempt(events: events) { break }
            }
        }
        switch best.events[index] {
        case .offer(let payload, let gap):
            try shrink(payload, toward: payload.map { _ in 0 }, at: index) { .offer(payload: $0, gap: gap) }
        case .write(let words):
            try shrink(words, toward: plainWrite(words), at: index) { .write($0) }
        case .settle, .reset: break
        }
    }

    /// All words, each word, then halves of its bits, quarters and so on to single ones.
    private mutating func shrink(
        _ start: [UInt64], toward goal: [UInt64], at index: Int, _ event: ([UInt64]) -> Scenario.Event
    ) throws {
        guard start.count == goal.count, start != goal else { return }
        func events(_ words: [UInt64]) -> [Scenario.Event] {
            var events = best.events
            events[index] = event(words)
            return events
        }
        if try attempt(events: events(goal)) { return }
        var words = start
        for word in words.indices where words[word] != goal[word] && !isLate() {
            var width: UInt64 = 64
            while width >= 1, words[word] != goal[word], !isLate() {
                for low in stride(from: UInt64(0), to: 64, by: Int(width)) {
                    let mask: UInt64 = (width == 64 ? .max : (1 << width) - 1) << low
                    guard (words[word] ^ goal[word]) & mask != 0 else { continue }
                    var changed = words
                    changed[word] = words[word] & ~mask | goal[word] & mask
                    if try attempt(events: events(changed)) { words = changed }
                }
                width /= 2
            }
        }
    }
}
