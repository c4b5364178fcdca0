import RTL
import RTLCosimulation
import RTLSimulation
import Testing

/// Every operator of the language at one width.
private struct Operators: Module {
    let width: Int
    @Input var a: Bits
    @Input var b: Bits
    @Input(7) var amount: Bits
    @Output(count: 34, 1) var results: Vector<Bits>
    @Register var state: Bits

    init(width: Int) {
        self.width = width
        _a = Input(width)
        _b = Input(width)
        _state = Register(width, reset: 1)
        // Declared below by their own widths.
        _results = Output(count: 34, 2 * width)
    }

    private func wide(_ value: Bits) -> Bits { value.extended(to: 2 * width) }

    var body: [Statement] {
        let (s, t) = (a.signed, b.signed)
        let values: [Bits] = [
            a + b, a - b, a & b, a | b, a ^ b, ~a, a << amount, a >> amount, (s >> amount).unsigned,
            a << 3, a >> 2, (s >> 1).unsigned, mux(a < b, a, b), mux(s < t, a, b), (-s).unsigned,
            a[width - 1, width / 2], a[0].bits, replicate(a[0], min(width, 3)), (a == b).bits, (a != b).bits,
            (a <= b).bits,
            (a >= b).bits, (s > t).bits, (s >= t).bits, a.allOnes.bits, a.anyOne.bits, a.parity.bits,
            (a + 1).truncated(to: width), state,
            Vector([a, b, ~a, a ^ b, a & b])[amount[2, 0]], Vector([a, b, state])[amount],
        ]
        for (index, value) in values.enumerated() { results[index] <~ wide(value) }
        results[31] <~ a * b
        results[32] <~ (s * t).unsigned
        results[33] <~ concatenate(b, a)
        Switch(amount[3, 0]) {
            Case(0) { state <~ a }
            Case("01--") { state <~ state + b }
            Case(9, 11) { state[0] <~ a[0] ^ b[0] }
        }
    }
}

@Suite struct OperatorTests {
    /// Random and special operands through three engines: every output of every cycle is equal.
    @Test(arguments: [1, 2, 8, 31, 32, 33, 63, 64, 65, 128, 200])
    func allEnginesAgree(width: Int) throws {
        let design = try elaborate(Operators(width: width))
        let source = design.verilog()
        #expect(try VerilogLint(source).report == "")
        let engines: [any SimulationEngine] = [
            try NativeEngine(design), try VerilatorEngine(source), try IcarusEngine(source),
        ]
        let layout = engines[0].layout
        let cycles = 300
        var random = SplitMix64(seed: UInt64(width))
        var inputs = [UInt64]()
        for cycle in 0..<cycles {
            for slot in layout.inputs {
                var value = random.bits(slot.port.width)
                switch random.next() % 8 {
                case 0: value = BitVector(width: slot.port.width)
                case 1: value = BitVector.ones(width: slot.port.width)
                case 2: value = BitVector(1, width: slot.port.width)
                default: break
                }
                if slot.port.isClock { value = BitVector(1, width: 1) }
                if slot.port.isReset { value = BitVector(cycle < 2 ? 1 : 0, width: 1) }
                inputs += value.words
            }
        }
        let traces = try engines.map { engine in
            var outputs = [UInt64](repeating: 0, count: cycles * layout.outputWordCount)
            try engine.run(cycles: cycles, inputs: inputs, outputs: &outputs, unknown: nil)
            return Array(outputs.dropFirst(2 * layout.outputWordCount))
        }
        #expect(traces[0] == traces[1])
        #expect(traces[0] == traces[2])
    }
}
