import RTLSimulation

/// When a side of a stream is willing: valid at the input, ready at the output.
public enum TrafficPattern: Hashable, Sendable {
    /// Every cycle.
    case always
    /// With the given probability in each cycle, independent of all others.
    case random(probability: Double)
    /// Runs of willing and unwilling cycles, each of a random length up to `longest`.
    case bursts(longest: Int)
    /// Every `period`th cycle.
    case every(period: Int)

    /// The pattern as an endless sequence.
    public func generator(seed: UInt64) -> TrafficGenerator { TrafficGenerator(pattern: self, seed: seed) }
}

/// The cycles of a `TrafficPattern`, one after another.
public struct TrafficGenerator {
    private let pattern: TrafficPattern
    private var random: SplitMix64
    private var cycle = 0
    private var left = 0
    private var isWilling = false

    init(pattern: TrafficPattern, seed: UInt64) {
        self.pattern = pattern
        random = SplitMix64(seed: seed)
    }

    public mutating func next() -> Bool {
        defer { cycle += 1 }
        switch pattern {
        case .always: return true
        case .random(let probability):
            return Double(random.next() >> 11) * 0x1p-53 < probability
        case .every(let period): return cycle % max(period, 1) == 0
        case .bursts(let longest):
            if left == 0 {
                isWilling.toggle()
                left = Int(random.next() % UInt64(max(longest, 1))) + 1
            }
            left -= 1
            return isWilling
        }
    }
}
