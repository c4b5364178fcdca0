import ArgumentParser
import EccoCodec
import EccoHardware
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification

/// What decodes: the golden model, or the decoder's hardware on a simulator.
enum EngineOption: String, CaseIterable, ExpressibleByArgument {
    case golden, native, verilator, icarus
}

/// The decoder's ports as streams.
let decoderInput = StreamPorts(valid: "in_valid", ready: "in_ready", payload: ["in_block", "in_tag"])
let decoderOutput = StreamPorts(
    valid: "out_valid", ready: "out_ready", payload: ["out_values", "out_tag", "out_status"])

/// The design on a simulator; nil for the golden model, which simulates nothing.
func makeEngine(_ option: EngineOption, for module: any Module) throws -> (any SimulationEngine)? {
    let design = try elaborate(module)
    return switch option {
    case .golden: nil
    case .native: try NativeEngine(design, initial: .random(seed: 1))
    case .verilator: try VerilatorEngine(design.verilog(), options: .init(initialState: .random(seed: 1)))
    case .icarus: try IcarusEngine(design.verilog())
    }
}

/// The decoders of the hardware, run as simulations.
enum EccoDecoders {
    /// All values of a tensor, decoded on a simulator.
    ///
    /// - Throws: `SimulationError`; `ValidationError` for a format that has no hardware.
    static func decode(
        _ tensor: CompressedTensor, as output: OutputFormat, on option: EngineOption
    ) throws -> [UInt16] {
        guard case .twoX = tensor.format else {
            throw ValidationError(
                "Tensor `\(tensor.name)` is \(tensor.format.name), whose hardware cannot be simulated here; use --engine golden."
            )
        }
        let module = TwoXBlockDecoder(outputFormat: output)
        guard let engine = try makeEngine(option, for: module) else { return tensor.decoded(as: output) }
        let bench = try StreamBench(
            engine, input: decoderInput, output: decoderOutput, depth: module.pipelineDepth)
        let blocks = tensor.blocks
        var values = [UInt16]()
        values.reserveCapacity(blocks.count * 64)
        let report = try bench.run(count: blocks.count) { index, words in
            words.replaceSubrange(0..<8, with: blocks[index].wordArray)
            words[8] = 0
        } check: { _, words in
            for word in words.prefix(16) {
                for lane in 0..<4 { values.append(UInt16(truncatingIfNeeded: word >> UInt64(16 * lane))) }
            }
            return nil
        }
        guard report.failureCount == 0 else {
            throw SimulationError.runFailed(
                tool: engine.name, output: report.failures.map(\.description).joined(separator: "\n"))
        }
        return tensor.cropped(values)
    }
}
