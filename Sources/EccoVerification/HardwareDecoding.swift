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
        var marks = [Scenario.Mark]()
        if case .fourX(let tables) = tensor.format {
            marks = tables.writes(context: 0).map { Scenario.Mark(position: 0, event: .write($0)) }
            marks.append(Scenario.Mark(position: 0, event: .settle))
        }
        let blockWords = (tensor.format.blockBytes + 7) / 8
        // Tag and context are 0.
        let payloadWords = blockWords + target.interface.input.payload.count - 1
        let blocks = tensor.blocks
        var payloads = [UInt64](repeating: 0, count: blocks.count * payloadWords)
        for (index, block) in blocks.enumerated() {
            withUnsafeBytes(of: block.words) { bytes in
                let words = bytes.assumingMemoryBound(to: UInt64.self)
                for word in 0..<min(blockWords, 8) { payloads[index * payloadWords + word] = words[word] }
            }
        }

        let layout = engine.layout
        guard let output = layout.output(target.interface.output.payload[0]) else { return [] }
        var values = [UInt16]()
        values.reserveCapacity(tensor.blockCount * tensor.format.groupSize)
        var bench = try ScenarioBench(engine, target.interface)
        bench.answerReader = { outputs in
            for word in output.range {
                for lane in 0..<4 {
                    values.append(UInt16(truncatingIfNeeded: outputs[word] >> UInt64(16 * lane)))
                }
            }
        }
        let scenario = Scenario(
            payloadWords: payloadWords, payloads: payloads,
            gaps: [Int](repeating: 0, count: blocks.count), marks: marks)
        let report = try bench.run(scenario, answers: bench.openAnswers(blocks.count))
        if let failure = report.failure {
            throw SimulationError.runFailed(tool: engine.name, output: failure.description)
        }
        return tensor.cropped(values)
    }
}
