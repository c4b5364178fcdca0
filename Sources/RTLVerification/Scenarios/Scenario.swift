/// Everything that a run of a stream design is fed with, as data: what a campaign draws, a shrinker cuts
/// down and a corpus keeps. The same on every engine and every machine.
public struct Scenario: Codable, Hashable, Sendable {
    /// What happens at the inputs, in order.
    public enum Event: Codable, Hashable, Sendable {
        /// A payload is offered `gap` cycles after the one before was taken; words of the input's payload
        /// ports, one port after the other.
        case offer(payload: [UInt64], gap: Int)
        /// A write at the side port, in a cycle of its own, while the stream goes on.
        case write([UInt64])
        /// The stream waits until all writes so far have taken effect.
        case settle
        /// The writes so far take effect; then everything is reset, wherever the payloads are.
        case reset
    }

    public var events: [Event]
    /// For how many cycles the output is taken and not taken by turns, the first number the cycles in
    /// which it is; repeated for ever. Empty: always taken.
    public var departures: [Int]
    /// Whether the receiver looks at valid before it shows ready.
    public var readyWaitsForValid: Bool

    public init(events: [Event], departures: [Int] = [], readyWaitsForValid: Bool = false) {
        self.events = events
        self.departures = departures
        self.readyWaitsForValid = readyWaitsForValid
    }

    public var offers: Int { events.count { if case .offer = $0 { true } else { false } } }

    /// One line a field: what a corpus shows.
    public var summary: String {
        var (writes, resets, gaps) = (0, 0, 0)
        for event in events {
            switch event {
            case .offer(_, let gap): gaps += gap
            case .write: writes += 1
            case .reset: resets += 1
            case .settle: break
            }
        }
        return
            "\(offers) payloads, \(gaps) idle cycles between them, \(writes) writes, \(resets) resets, departures \(departures.isEmpty ? "always" : "\(departures)")\(readyWaitsForValid ? ", ready waits for valid" : "")"
    }
}
