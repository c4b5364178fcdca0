public import RTL

/// What signals were, cycle by cycle, in a window of a run: written as VCD with a GTKWave save file, or as
/// text (`TextWaveform`).
///
///     cycle        firstCycle | firstCycle + 1 | ...      a cycle ends with the clock's rising edge
///     values       words of cycle 0 | words of cycle 1 | ...
public struct Waveform: Sendable {
    /// One signal over the window.
    public struct Signal: Sendable {
        /// Names of the instances it lies in, from below the top on; empty for a port of the top.
        public let scope: [String]
        public let name: String
        public let width: Int
        /// What it is shown under.
        public let group: String
        /// `BitVector.wordCount(width)` words a cycle.
        package var words: [UInt64] = []
        /// Likewise: 1 where the bit is unknown. Empty: all bits are known in all cycles.
        package var unknown: [UInt64] = []

        public init(_ name: String, scope: [String] = [], width: Int, group: String) {
            self.name = name
            self.scope = scope
            self.width = max(width, 1)
            self.group = group
        }

        var wordCount: Int { BitVector.wordCount(width) }

        /// Adds the value of the next cycle.
        public mutating func append(_ value: some Collection<UInt64>) {
            for index in 0..<wordCount { words.append(value.dropFirst(index).first ?? 0) }
        }

        /// The value in a cycle of the window.
        public func value(_ cycle: Int) -> BitVector { vector(words, cycle) }

        /// The bits that are unknown in a cycle of the window.
        public func unknownBits(_ cycle: Int) -> BitVector { vector(unknown, cycle) }

        private func vector(_ words: [UInt64], _ cycle: Int) -> BitVector {
            let start = cycle * wordCount
            guard cycle >= 0, start + wordCount <= words.count else { return BitVector(width: width) }
            return BitVector(words: words[start..<(start + wordCount)], width: width)
        }
    }

    /// The top module.
    public let top: String
    /// The number of the window's first cycle in the run.
    public let firstCycle: Int
    public let cycleCount: Int
    /// The cycle, as the run counts, that a marker is put on.
    public var markedCycle: Int?
    public var signals: [Signal] = []

    public init(top: String, firstCycle: Int, cycleCount: Int, markedCycle: Int? = nil) {
        self.top = top
        self.firstCycle = firstCycle
        self.cycleCount = cycleCount
        self.markedCycle = markedCycle
    }

    /// The signal of this name, of the top's ports first.
    public func signal(_ name: String, scope: [String] = []) -> Signal? {
        signals.first { $0.name == name && $0.scope == scope }
    }
}
