public import RTL

/// Drives an engine by port names, a cycle at a time: for tests and small experiments.
///
///     let bench = Testbench(engine)
///     bench["enable"] = 1
///     try bench.step()
///     bench["value"]
///
/// Clocks tick every cycle unless their input is set to 0.
public final class Testbench {
    public let engine: any SimulationEngine
    private var inputs: [UInt64]
    private var outputs: [UInt64]
    private var unknown: [UInt64]

    public init(_ engine: any SimulationEngine) {
        self.engine = engine
        inputs = [UInt64](repeating: 0, count: engine.layout.inputWordCount)
        outputs = [UInt64](repeating: 0, count: engine.layout.outputWordCount)
        unknown = outputs
        for slot in engine.layout.inputs where slot.port.isClock { inputs[slot.offset] = 1 }
    }

    /// Sets an input for the cycles to come, or reads an output as the last cycle sampled it. A
    /// name that is no port reads as a value of width 0; bits above a port's width are dropped.
    public subscript(name: String) -> BitVector {
        get {
            guard let slot = engine.layout.output(name) else { return BitVector(width: 0) }
            return BitVector(words: outputs[slot.range], width: slot.port.width)
        }
        set {
            guard let slot = engine.layout.input(name) else { return }
            let value = newValue.resized(to: slot.port.width)
            inputs.replaceSubrange(slot.range, with: value.words)
        }
    }

    /// What an input is set to; width 0 where there is none of the name.
    public func input(_ name: String) -> BitVector {
        guard let slot = engine.layout.input(name) else { return BitVector(width: 0) }
        return BitVector(words: inputs[slot.range], width: slot.port.width)
    }

    /// Sets an input from an integer.
    public func set(_ name: String, _ value: some BinaryInteger) {
        guard let slot = engine.layout.input(name) else { return }
        self[name] = BitVector(value, width: slot.port.width)
    }

    /// The output's bits that are X or Z.
    public func unknownBits(_ name: String) -> BitVector {
        guard let slot = engine.layout.output(name) else { return BitVector(width: 0) }
        return BitVector(words: unknown[slot.range], width: slot.port.width)
    }

    /// Runs `cycles` cycles with the inputs as they are.
    public func step(_ cycles: Int = 1) throws {
        for _ in 0..<cycles {
            try engine.run(cycles: 1, inputs: inputs, outputs: &outputs, unknown: &unknown)
        }
    }

    /// Holds every reset for `cycles` cycles.
    public func reset(_ cycles: Int = 2) throws {
        for slot in engine.layout.inputs where slot.port.isReset { inputs[slot.offset] = 1 }
        try step(cycles)
        for slot in engine.layout.inputs where slot.port.isReset { inputs[slot.offset] = 0 }
    }
}
