/// Everything that a run of a stream design is fed with, as data: what a campaign draws, a shrinker cuts
/// down and a corpus keeps. The same on every engine and every machine.
///
/// Payloads lie in one array, and what happens between them beside it, so that drawing and running one costs
/// no allocation a payload. `events` shows the same as a list, and is what files have.
public struct Scenario: Hashable, Sendable {
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

    /// An event that is no offer.
    public struct Mark: Hashable, Sendable {
        /// How many offers come before it.
        public var position: Int
        public var event: Event

        public init(position: Int, event: Event) {
            self.position = position
            self.event = event
        }
    }

    /// Words of a payload.
    public private(set) var payloadWords: Int
    /// One payload after the other.
    public private(set) var payloads: [UInt64]
    /// Idle cycles before each payload.
    public private(set) var gaps: [Int]
    /// In order.
    public private(set) var marks: [Mark]
    /// For how many cycles the output is taken and not taken by turns, the first number the cycles in
    /// which it is; repeated for ever. Empty: always taken.
    public var departures: [Int]
    /// Whether the receiver looks at valid before it shows ready.
    public var readyWaitsForValid: Bool

    public init(events: [Event], departures: [Int] = [], readyWaitsForValid: Bool = false) {
        (payloadWords, payloads, gaps, marks) = (0, [], [], [])
        self.departures = departures
        self.readyWaitsForValid = readyWaitsForValid
        self.events = events
    }

    /// - Parameters:
    ///   - payloads: `payloadWords` words for each of `gaps`; missing ones are 0.
    ///   - marks: in order.
    public init(
        payloadWords: Int, payloads: [UInt64], gaps: [Int], marks: [Mark], departures: [Int] = [],
        readyWaitsForValid: Bool = false
    ) {
        self.payloadWords = max(payloadWords, 0)
        self.payloads = payloads
        let missing = gaps.count * self.payloadWords - payloads.count
        if missing > 0 { self.payloads += [UInt64](repeating: 0, count: missing) }
        if missing < 0 { self.payloads.removeLast(-missing) }
        self.gaps = gaps
        self.marks = marks
        self.departures = departures
        self.readyWaitsForValid = readyWaitsForValid
    }

    /// All payloads have as many words as the longest; what a shorter one lacks is 0.
    public var events: [Event] {
        get {
            var events = [Event]()
            events.reserveCapacity(gaps.count + marks.count)
            var next = 0
            for offer in gaps.indices {
                while next < marks.count, marks[next].position <= offer {
                    events.append(marks[next].event)
                    next += 1
                }
                events.append(.offer(payload: payload(offer), gap: gaps[offer]))
            }
            return events + marks[next...].map(\.event)
        }
        set {
            payloadWords = 0
            for case .offer(let payload, _) in newValue { payloadWords = max(payloadWords, payload.count) }
            (payloads, gaps, marks) = ([], [], [])
            for event in newValue {
                if case .offer(let payload, let gap) = event {
                    payloads += payload
                    for _ in payload.count..<payloadWords { payloads.append(0) }
                    gaps.append(gap)
                } else {
                    marks.append(Mark(position: gaps.count, event: event))
                }
            }
        }
    }

    public var offers: Int { gaps.count }

    /// The words of a payload.
    public func payload(_ offer: Int) -> [UInt64] {
        Array(payloads[(offer * payloadWords)..<((offer + 1) * payloadWords)])
    }

    /// All payloads with `words` words each: the first ones, or all and zeros.
    func payloads(words: Int) -> [UInt64] {
        guard words != payloadWords else { return payloads }
        let kept = min(max(words, 0), payloadWords)
        return [UInt64](unsafeUninitializedCapacity: offers * max(words, 0)) { result, count in
            result.initialize(repeating: 0)
            count = result.count
            payloads.withUnsafeBufferPointer { payloads in
                guard kept > 0, let source = payloads.baseAddress, let target = result.baseAddress else {
                    return
                }
                for offer in gaps.indices {
                    (target + offer &* words).update(from: source + offer &* payloadWords, count: kept)
                }
            }
        }
    }

    /// One line a field: what a corpus shows.
    public var summary: String {
        let idle = gaps.reduce(0) { $0.addingReportingOverflow($1).partialValue }
        let resets = marks.count { $0.event == .reset }
        let writes = marks.count { if case .write = $0.event { true } else { false } }
        return
            "\(offers) payloads, \(idle) idle cycles between them, \(writes) writes, \(resets) resets, departures \(departures.isEmpty ? "always" : "\(departures)")\(readyWaitsForValid ? ", ready waits for valid" : "")"
    }
}

extension Scenario: Codable {
    private enum CodingKeys: CodingKey {
        case events, departures, readyWaitsForValid
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            events: try container.decode([Event].self, forKey: .events),
            departures: try container.decode([Int].self, forKey: .departures),
            readyWaitsForValid: try container.decode(Bool.self, forKey: .readyWaitsForValid))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(events, forKey: .events)
        try container.encode(departures, forKey: .departures)
        try container.encode(readyWaitsForValid, forKey: .readyWaitsForValid)
    }
}
