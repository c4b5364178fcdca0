public import RTLSimulation

/// How willing a side of a stream is: the patterns that a campaign crosses on both sides.
public enum StallPattern: String, CaseIterable, Codable, Sendable {
    case always
    /// Nothing for long enough that everything fills or empties, then everything.
    case neverThenAll
    case alternate
    case oneInFive
    case fourInFive
    case bursts
    case randomTenth
    case randomHalf
    case randomNineTenths
    /// A receiver that is ready a cycle after valid alone; a sender that pauses as long as a pipeline.
    case afterValid
    /// Frozen for a while at every occupancy in turn.
    case freezes

    /// Idle cycles before payload `index`.
    public func gap(_ index: Int, _ random: inout SplitMix64, latency: Int) -> Int {
        switch self {
        case .always: 0
        case .neverThenAll: index % 256 == 0 ? 3 * latency : 0
        case .alternate: 1
        case .oneInFive: 4
        case .fourInFive: index % 4 == 0 ? 1 : 0
        case .bursts: random.next() % 8 == 0 ? Int(random.next() % 12) : 0
        case .randomTenth: Int(random.next() % 19)
        case .randomHalf: Int(random.next() % 3)
        case .randomNineTenths: random.next() % 10 == 0 ? 1 : 0
        case .afterValid: index % 16 == 0 ? latency : 0
        case .freezes: index % (latency + 2) == 0 ? index / (latency + 2) % (latency + 2) : 0
        }
    }

    /// Idle cycles before each of `count` payloads.
    public func gaps(_ count: Int, _ random: inout SplitMix64, latency: Int) -> [Int] {
        switch self {
        case .always: return [Int](repeating: 0, count: max(count, 0))
        case .alternate: return [Int](repeating: 1, count: max(count, 0))
        case .oneInFive: return [Int](repeating: 4, count: max(count, 0))
        default: return (0..<max(count, 0)).map { gap($0, &random, latency: latency) }
        }
    }

    /// Runs of cycles in which a receiver is willing and unwilling by turns.
    public func departures(_ random: inout SplitMix64, latency: Int) -> [Int] {
        switch self {
        case .always, .afterValid: []
        case .neverThenAll: [0, 3 * latency, 256, 3 * latency]
        case .alternate: [1, 1]
        case .oneInFive: [1, 4]
        case .fourInFive: [4, 1]
        case .bursts: (0..<64).map { _ in 1 + Int(random.next() % 12) }
        case .randomTenth: (0..<64).flatMap { _ in [1, 1 + Int(random.next() % 18)] }
        case .randomHalf: (0..<128).map { _ in 1 + Int(random.next() % 3) }
        case .randomNineTenths: (0..<64).flatMap { _ in [1 + Int(random.next() % 19), 1] }
        // Empty for `occupancy` cycles after a stall, so that the next finds that many inside.
        case .freezes: (0...(latency + 1)).flatMap { [$0 + 1, latency + 2] }
        }
    }
}
