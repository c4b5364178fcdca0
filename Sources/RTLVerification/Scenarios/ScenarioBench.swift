import RTL
public import RTLSimulation

/// The first thing that was wrong in a run.
public struct ScenarioFailure: Codable, Hashable, Sendable, CustomStringConvertible {
    public var cycle: Int
    /// The port that shows it.
    public var signal: String
    /// Its lowest bit that differs.
    public var bit: Int
    public var message: String
    /// The number of the payload whose answer is wrong, in the order of the offers.
    public var payload: Int?

    public var description: String {
        "cycle \(cycle), \(signal)[\(bit)]\(payload.map { ", payload \($0)" } ?? ""): \(message)"
    }
}

/// What a run of a scenario was.
public struct ScenarioReport: Sendable {
    public var cycles = 0
    /// Answers that were compared.
    public var answers = 0
    /// Answers that the model left open, and payloads that a reset took away.
    public var open = 0
    /// Cycles in which a payload was offered and not taken, and in which an answer was.
    public var inputStalls = 0
    public var outputStalls = 0
    public var failure: ScenarioFailure?
}

/// Runs scenarios on an engine, and holds every output of every cycle against the golden model and the
/// contract of a valid/ready pipeline (`PipelineFlowModel`) or of a design with one payload inside
/// (`OneAtATimeFlowModel`): exact ready, exact valid and so exact latency and throughput, the payload held while
/// stalled, order, and the answers.
///
/// The contract says in advance what every cycle has to be, up to the first failure: so rows are prepared and
/// run in batches, and what came out is compared behind them: by `ScenarioRun` on a single pipeline, else by
/// `LanesRun`.
///
/// While a valid is low the payload beside it is noise: hardware must not look at it. On an engine that
/// tells unknown bits, those of ready, valid and an answer are failures.
public struct ScenarioBench {
    let engine: any SimulationEngine
    let interface: StreamInterface
    let input: Side
    let output: Side
    let write: Side?
    let resets: [Int]
    let clocks: [Int]
    let laneCount: Int
    /// Words of a lane's answer.
    let answerWords: Int
    /// Looks at the outputs of each cycle in which nothing is reset: for coverage.
    public var observer: (([UInt64]) -> Void)?
    /// Takes the inputs and outputs of every cycle, those of resets too: for a replay elsewhere.
    public var recorder: ((_ inputs: [UInt64], _ outputs: [UInt64]) -> Void)?
    /// Looks at the row of outputs once for each answer that is taken.
    public var answerReader: ((_ outputs: UnsafePointer<UInt64>) -> Void)?
    /// Whether the payload is random while a valid is low. Where it is not, the last payload stays: all that
    /// the design then works on was offered, which is what coverage should count.
    public var isNoisy = true

    /// Where the ports of a stream lie in a row.
    struct Side {
        var valid: Int
        var ready: Int
        var payload: [PortLayout.Slot]
        /// The payload in parts that lie together: one, where the ports are neighbours.
        var pieces: [Piece]
        var wordCount: Int

        struct Piece {
            /// Of the payload's words, and of the row's.
            var position: Int
            var offset: Int
            var count: Int
        }

        init(valid: Int, ready: Int, payload: [PortLayout.Slot]) {
            self.valid = valid
            self.ready = ready
            self.payload = payload
            pieces = []
            wordCount = 0
            for slot in payload {
                if let last = pieces.last, last.offset + last.count == slot.offset {
                    pieces[pieces.count - 1].count += slot.wordCount
                } else {
                    pieces.append(Piece(position: wordCount, offset: slot.offset, count: slot.wordCount))
                }
                wordCount += slot.wordCount
            }
        }
    }

    /// - Throws: `SimulationError.unsupported` where a port is missing.
    public init(_ engine: any SimulationEngine, _ interface: StreamInterface) throws {
        self.engine = engine
        self.interface = interface
        let layout = engine.layout
        let lanes = max(interface.lanes, 1)
        func slot(_ slot: PortLayout.Slot?, _ name: String) throws -> PortLayout.Slot {
            guard let slot else {
                throw SimulationError.unsupported(
                    tool: engine.name, reason: "it has no port `\(name)` of that direction")
            }
            return slot
        }
        func stream(_ found: PortLayout.Slot?, _ name: String, isPayload: Bool = false) throws
            -> PortLayout.Slot
        {
            let found = try slot(found, name)
            guard isPayload ? found.port.width % lanes == 0 : lanes == 1 || found.port.width == lanes else {
                throw SimulationError.unsupported(
                    tool: engine.name,
                    reason:
                        "the \(found.port.width) bits of its port `\(name)` are not those of \(lanes) lanes")
            }
            return found
        }
        laneCount = lanes
        input = Side(
            valid: try stream(layout.input(interface.input.valid), interface.input.valid).offset,
            ready: try stream(layout.output(interface.input.ready), interface.input.ready).offset,
            payload: try interface.input.payload.map { try stream(layout.input($0), $0, isPayload: true) })
        output = Side(
            valid: try stream(layout.output(interface.output.valid), interface.output.valid).offset,
            ready: try stream(layout.input(interface.output.ready), interface.output.ready).offset,
            payload: try interface.output.payload.map { try stream(layout.output($0), $0, isPayload: true) })
        answerWords = output.payload.reduce(0) { $0 + BitVector.wordCount($1.port.width / lanes) }
        write = try interface.write.map { port in
            Side(
                valid: try slot(layout.input(port.valid), port.valid).offset, ready: -1,
                payload: try port.payload.map { try slot(layout.input($0), $0) })
        }
        resets = layout.inputs.filter(\.port.isReset).map(\.offset)
        clocks = layout.inputs.filter(\.port.isClock).map(\.offset)
    }

    /// The answers that a model gives to a scenario's payloads, in order.
    public static func expectations(
        _ scenario: Scenario, _ model: inout some TransactionModel
    ) -> ScenarioAnswers {
        var answers = ScenarioAnswers(open: scenario.offers, wordCount: model.answerWords)
        let payloadWords = model.payloadWords
        let payloads = scenario.payloads(words: payloadWords)
        var start = 0
        func answer(to end: Int, _ model: inout some TransactionModel) {
            guard end > start else { return }
            answers.fill(start..<end, for: payloads, payloadWords: payloadWords, from: &model)
            start = end
        }
        model.reset()
        for mark in scenario.marks {
            answer(to: min(mark.position, scenario.offers), &model)
            switch mark.event {
            case .offer: break
            case .write(let words): model.write(words)
            case .settle: model.settle()
            case .reset:
                model.settle()
                model.reset()
            }
        }
        answer(to: scenario.offers, &model)
        model.settle()
        return answers
    }

    /// Answers that may be anything, for runs that look at the contract alone.
    public func openAnswers(_ count: Int) -> ScenarioAnswers {
        ScenarioAnswers(open: count, wordCount: answerWords)
    }

    /// Runs a scenario until all answers are out, or to the first failure.
    ///
    /// - Parameters:
    ///   - answers: what `expectations` gave.
    ///   - levels: outputs beside the stream, as they have to be in the end.
    /// - Throws: what the engine throws; `SimulationError.unsupported` where answers have another number of
    ///   words than the output's payload.
    public func run(
        _ scenario: Scenario, answers: ScenarioAnswers, levels: [String: UInt64] = [:]
    ) throws -> ScenarioReport {
        guard answers.wordCount == answerWords else {
            throw SimulationError.unsupported(
                tool: engine.name,
                reason:
                    "its output's payload has \(answerWords) words, the golden model's answers \(answers.wordCount)"
            )
        }
        if laneCount == 1, interface.timing == .pipeline {
            var run = ScenarioRun(self, scenario, answers)
            return try finish(&run, levels)
        }
        var run = LanesRun(self, scenario, answers)
        return try finish(&run, levels)
    }

    private func finish(
        _ run: inout some BatchedRun & ~Copyable, _ levels: [String: UInt64]
    ) throws -> ScenarioReport {
        do {
            try run.run()
        } catch {
            // The engine stopped in the midst of a batch. What was wrong before shows cycle by cycle.
            run.rewind(batch: 1)
            try run.run()
        }
        for (name, level) in levels.sorted(by: { $0.key < $1.key }) where !run.progress.isDone {
            guard let slot = engine.layout.output(name) else { continue }
            let found = run.lastOutput(slot.offset)
            if found != level {
                let bit = (found ^ level).trailingZeroBitCount
                run.progress.fail(name, bit, "\(found) in the end, expected \(level)")
            }
        }
        return run.progress.report
    }
}
