import RTL
public import RTLSimulation

/// Runs the same random rows through several engines and finds the first difference.
public enum EngineComparison {
    /// A bit of an output on which two engines differ.
    public struct Difference: Hashable, Sendable, CustomStringConvertible {
        public var cycle: Int
        public var output: String
        /// The engines' names and values, in the order of the engines.
        public var values: [String]

        public var description: String {
            "cycle \(cycle), output `\(output)`: \(values.joined(separator: ", "))"
        }
    }

    /// What a register without a reset holds may need some cycles to leave the registers behind it.
    static let resetCycles = 6

    /// Some cycles of reset, then random inputs with all zeros and all ones among them. Rows before
    /// the reset has acted are not compared, nor are bits that a four-state engine calls unknown.
    ///
    /// - Parameter engines: at least one; all loaded with designs of the same ports.
    public static func firstDifference(
        between engines: [any SimulationEngine], cycles: Int, seed: UInt64
    ) throws -> Difference? {
        guard let layout = engines.first?.layout else { return nil }
        let inputs = stimulus(layout, cycles: cycles, seed: seed)
        var known = [UInt64](repeating: .max, count: cycles * layout.outputWordCount)
        let traces = try engines.map { engine in
            var outputs = [UInt64](repeating: 0, count: known.count)
            var unknown = outputs
            try engine.run(cycles: cycles, inputs: inputs, outputs: &outputs, unknown: &unknown)
            for (index, bits) in unknown.enumerated() { known[index] &= ~bits }
            return outputs
        }
        for cycle in min(resetCycles, cycles)..<cycles {
            for slot in layout.outputs {
                let range = slot.range.lowerBound + cycle * layout.outputWordCount
                let words = range..<(range + slot.wordCount)
                let differs = traces.contains { trace in
                    words.contains { (trace[$0] ^ traces[0][$0]) & known[$0] != 0 }
                }
                guard differs else { continue }
                let values = zip(engines, traces).map { engine, trace in
                    "\(engine.name) \(BitVector(words: trace[words], width: slot.port.width))"
                }
                return Difference(cycle: cycle, output: slot.port.name, values: values)
            }
        }
        return nil
    }

    /// Rows of inputs: clocks tick always, resets hold for `resetCycles`.
    static func stimulus(_ layout: PortLayout, cycles: Int, seed: UInt64) -> [UInt64] {
        var random = SplitMix64(seed: seed)
        var rows = [UInt64]()
        rows.reserveCapacity(cycles * layout.inputWordCount)
        for cycle in 0..<cycles {
            for slot in layout.inputs {
                var value = random.bits(slot.port.width)
                switch random.next() % 8 {
                case 0: value = BitVector(width: slot.port.width)
                case 1: value = BitVector.ones(width: slot.port.width)
                default: break
                }
                if slot.port.isClock { value = BitVector(1, width: 1) }
                if slot.port.isReset { value = BitVector(cycle < resetCycles ? 1 : 0, width: 1) }
                rows += value.words
            }
        }
        return rows
    }
}
