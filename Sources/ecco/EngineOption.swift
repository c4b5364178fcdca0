import ArgumentParser
import EccoCodec
import EccoVerification
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification

/// What decodes: the golden model, or the decoder's hardware on a simulator.
enum EngineOption: String, CaseIterable, ExpressibleByArgument {
    case golden, native, verilator, icarus
    /// What Yosys makes of the Verilog, in Verilator: in cells of whole words, or down to gates.
    case netlist, gates
}

/// The decoder's ports as streams.
let decoderInput = StreamPorts(valid: "in_valid", ready: "in_ready", payload: ["in_block", "in_tag"])
let decoderOutput = StreamPorts(
    valid: "out_valid", ready: "out_ready", payload: ["out_values", "out_tag", "out_status"])

/// The design on a simulator; nil for the golden model, which simulates nothing.
func makeEngine(_ option: EngineOption, for module: any Module) throws -> (any SimulationEngine)? {
    try makeEngines(option, for: module, initialStates: [.random(seed: 1)]).first
}

/// An engine for each state at power-on.
func makeEngines(
    _ option: EngineOption, for module: any Module, initialStates: [InitialState]
) throws -> [any SimulationEngine] {
    let design = try elaborate(module)
    guard option != .golden else { return [] }
    let source =
        switch option {
        case .netlist: try design.verilog().synthesized(to: .words)
        case .gates: try design.verilog().synthesized(to: .gates)
        default: design.verilog()
        }
    return try initialStates.map { state -> any SimulationEngine in
        switch option {
        case .native, .golden: try NativeEngine(design, initial: state)
        case .verilator: try VerilatorEngine(source, options: .init(initialState: state))
        case .icarus: try IcarusEngine(source)
        case .netlist, .gates:
            try VerilatorEngine(source, options: .init(initialState: state, name: option.rawValue))
        }
    }
}

/// All values of a tensor, decoded by the hardware on a simulator.
///
/// - Throws: `SimulationError`; `ValidationError` for a format that has no hardware.
func decode(
    _ tensor: CompressedTensor, as output: OutputFormat, on option: EngineOption
) throws -> [UInt16] {
    let decoder: DecoderUnderTest =
        switch tensor.format {
        case .twoX: .twoX(output)
        case .fourX(let tables): .fourX(format: tables.format, output: output)
        }
    guard let engine = try makeEngine(option, for: decoder.module) else { return tensor.decoded(as: output) }
    return try decoder.decode(tensor, on: engine)
}
