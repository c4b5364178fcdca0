public import EccoCodec
import RTL
public import RTLSimulation
import RTLVerification

extension DecoderUnderTest {
    /// The values of a tensor as the hardware decodes them, padding left out: its tables are loaded, its
    /// blocks streamed. Handshake and latency are checked in every cycle; the values are what comes out.
    ///
    /// - Throws: `SimulationError.runFailed` where the handshake breaks its contract.
    public func decode(_ tensor: CompressedTensor, on engine: any SimulationEngine) throws -> [UInt16] {
        var events = [Scenario.Event]()
        if case .fourX(let tables) = tensor.format {
            events += tables.writes(context: 0).map { .write($0) }
            events.append(.settle)
        }
        let blockWords = (tensor.format.blockBytes + 7) / 8
        // Tag and context are 0.
        let rest = [UInt64](repeating: 0, count: target.interface.input.payload.count - 1)
        events += tensor.blocks.map { .offer(payload: $0.wordArray.prefix(blockWords) + rest, gap: 0) }

        let layout = engine.layout
        guard let valid = layout.output(target.interface.output.valid),
            let output = layout.output(target.interface.output.payload[0])
        else { return [] }
        var values = [UInt16]()
        values.reserveCapacity(tensor.blockCount * tensor.format.groupSize)
        var bench = try ScenarioBench(engine, target.interface)
        bench.recorder = { inputs, outputs in
            let isReset = layout.inputs.contains { $0.port.isReset && inputs[$0.offset] != 0 }
            guard !isReset, outputs[valid.offset] & 1 != 0 else { return }
            for word in output.range {
                for lane in 0..<4 {
                    values.append(UInt16(truncatingIfNeeded: outputs[word] >> UInt64(16 * lane)))
                }
            }
        }
        let report = try bench.run(
            Scenario(events: events), answers: [[UInt64]?](repeating: nil, count: tensor.blockCount))
        if let failure = report.failure {
            throw SimulationError.runFailed(tool: engine.name, output: failure.description)
        }
        return tensor.cropped(values)
    }
}
