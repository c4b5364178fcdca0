import RTL
public import RTLSimulation

/// What a correct design does, as an engine: ready and valid as the contract says (`PipelineFlowModel`), the
/// answers of the golden model, and the levels beside the stream as they have to be in the end, unknown so far.
///
/// It gives the expected outputs of a whole run to whoever has no correct design at hand. Answers that the
/// model leaves open, payloads beside a valid of 0 and outputs that nobody said anything of are unknown.
public final class ContractEngine: SimulationEngine {
    public let name = "contract"
    public let layout: PortLayout
    public let isFourState = true

    private let interface: StreamInterface
    private let answers: ScenarioAnswers
    private let levels: [String: UInt64]
    private var flow: PipelineFlowModel
    /// Numbers of the payloads that are inside.
    private var inside: [Int] = []
    private var offered = 0
    private let resets: [Int]

    /// - Parameter answers: those of the scenario that is to run, as `ScenarioBench.expectations` gives them.
    /// - Throws: `SimulationError.unsupported` where a port is missing.
    public init(
        layout: PortLayout, interface: StreamInterface, answers: ScenarioAnswers, levels: [String: UInt64]
    ) throws {
        guard interface.lanes == 1, interface.timing == .pipeline else {
            throw SimulationError.unsupported(
                tool: name, reason: "it foretells the cycles of a single pipeline, no others")
        }
        self.layout = layout
        self.interface = interface
        self.answers = answers
        self.levels = levels
        flow = PipelineFlowModel(depth: interface.latency)
        resets = layout.inputs.filter(\.port.isReset).map(\.offset)
        let inputs = [interface.input.valid, interface.output.ready]
        let outputs = [interface.input.ready, interface.output.valid] + interface.output.payload
        let missing =
            inputs.first { layout.input($0) == nil } ?? outputs.first { layout.output($0) == nil }
        if let missing {
            throw SimulationError.unsupported(
                tool: name, reason: "it has no port `\(missing)` of that direction")
        }
    }

    public func restart() {
        flow = PipelineFlowModel(depth: interface.latency)
        inside = []
        offered = 0
    }

    public func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        for cycle in 0..<cycles {
            step(
                inputs + cycle * layout.inputWordCount, outputs + cycle * layout.outputWordCount,
                unknown.map { $0 + cycle * layout.outputWordCount })
        }
    }

    private func step(
        _ row: UnsafePointer<UInt64>, _ result: UnsafeMutablePointer<UInt64>,
        _ unknown: UnsafeMutablePointer<UInt64>?
    ) {
        func input(_ name: String) -> Bool { layout.input(name).map { row[$0.offset] & 1 != 0 } ?? false }
        func set(_ name: String, _ words: ArraySlice<UInt64>) {
            guard let slot = layout.output(name) else { return }
            for (index, word) in zip(slot.range, words) {
                result[index] = word
                unknown?[index] = 0
            }
        }
        for slot in layout.outputs {
            for index in slot.range {
                result[index] = 0
                let isLast = index == slot.range.upperBound - 1
                unknown?[index] =
                    isLast && slot.port.width % 64 != 0 ? (1 << UInt64(slot.port.width % 64)) - 1 : .max
            }
        }
        // They hold in the end alone: unknown until then.
        for (name, level) in levels {
            if let slot = layout.output(name) { result[slot.offset] = level }
        }
        if resets.contains(where: { row[$0] & 1 != 0 }) {
            flow = PipelineFlowModel(depth: interface.latency)
            inside = []
            return
        }
        let (inValid, outReady) = (input(interface.input.valid), input(interface.output.ready))
        let (inReady, outValid) = (flow.inReady(outReady: outReady), flow.outValid)
        set(interface.input.ready, [inReady ? 1 : 0])
        set(interface.output.valid, [outValid ? 1 : 0])
        if outValid, let number = inside.first, number < answers.count, let answer = answers[number] {
            var position = 0
            for name in interface.output.payload {
                guard let slot = layout.output(name), position + slot.wordCount <= answer.count else { break }
                set(name, answer[position..<(position + slot.wordCount)])
                position += slot.wordCount
            }
        }
        if outValid, outReady, !inside.isEmpty { inside.removeFirst() }
        if inValid, inReady {
            inside.append(offered)
            offered += 1
        }
        flow.step(inValid: inValid, outReady: outReady)
    }
}

extension CampaignTarget {
    /// What a correct design with these ports does in a scenario.
    public func contract(of scenario: Scenario, layout: PortLayout) throws -> ContractEngine {
        func expectations(_ model: some TransactionModel) -> (ScenarioAnswers, [String: UInt64]) {
            var model = model
            let answers = ScenarioBench.expectations(scenario, &model)
            return (answers, model.levels())
        }
        let (answers, levels) = expectations(makeModel())
        return try ContractEngine(layout: layout, interface: interface, answers: answers, levels: levels)
    }
}
