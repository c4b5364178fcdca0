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
/// contract of a valid/ready pipeline (`PipelineFlowModel`): exact ready, exact valid and so exact latency
/// and throughput, the payload held while stalled, order, and the answers.
///
/// While a valid is low the payload beside it is noise: hardware must not look at it. On an engine that
/// tells unknown bits, those of ready, valid and an answer are failures.
public struct ScenarioBench {
    private let engine: any SimulationEngine
    private let interface: StreamInterface
    private let input: Side
    private let output: Side
    private let write: Side?
    private let resets: [Int]
    private let clocks: [Int]
    /// Looks at the outputs of each cycle in which nothing is reset: for coverage.
    public var observer: (([UInt64]) -> Void)?
    /// Takes the inputs and outputs of every cycle, those of resets too: for a replay elsewhere.
    public var recorder: ((_ inputs: [UInt64], _ outputs: [UInt64]) -> Void)?
    /// Whether the payload is random while a valid is low. Where it is not, the last payload stays: all that
    /// the design then works on was offered, which is what coverage should count.
    public var isNoisy = true

    private struct Side {
        var valid: Int
        var ready: Int
        var payload: [PortLayout.Slot]
        var wordCount: Int { payload.reduce(0) { $0 + $1.wordCount } }
    }

    /// - Throws: `SimulationError.unsupported` where a port is missing.
    public init(_ engine: any SimulationEngine, _ interface: StreamInterface) throws {
        self.engine = engine
        self.interface = interface
        let layout = engine.layout
        func slot(_ slot: PortLayout.Slot?, _ name: String) throws -> PortLayout.Slot {
            guard let slot else {
                throw SimulationError.unsupported(
                    tool: engine.name, reason: "it has no port `\(name)` of that direction")
            }
            return slot
        }
        input = Side(
            valid: try slot(layout.input(interface.input.valid), interface.input.valid).offset,
            ready: try slot(layout.output(interface.input.ready), interface.input.ready).offset,
            payload: try interface.input.payload.map { try slot(layout.input($0), $0) })
        output = Side(
            valid: try slot(layout.output(interface.output.valid), interface.output.valid).offset,
            ready: try slot(layout.input(interface.output.ready), interface.output.ready).offset,
            payload: try interface.output.payload.map { try slot(layout.output($0), $0) })
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
    ) -> [[UInt64]?] {
        var answers = [[UInt64]?]()
        var pending = [[UInt64]]()
        func flush(_ model: inout some TransactionModel) {
            guard !pending.isEmpty else { return }
            answers += model.responses(to: pending)
            pending.removeAll(keepingCapacity: true)
        }
        model.reset()
        for event in scenario.events {
            switch event {
            case .offer(let payload, _): pending.append(payload)
            case .write(let words):
                flush(&model)
                model.write(words)
            case .settle:
                flush(&model)
                model.settle()
            case .reset:
                flush(&model)
                model.settle()
                model.reset()
            }
        }
        flush(&model)
        model.settle()
        return answers
    }

    /// Runs a scenario until all answers are out, or to the first failure.
    ///
    /// - Parameters:
    ///   - answers: what `expectations` gave.
    ///   - levels: outputs beside the stream, as they have to be in the end.
    public func run(
        _ scenario: Scenario, answers: [[UInt64]?], levels: [String: UInt64] = [:]
    ) throws -> ScenarioReport {
        var run = Run(
            bench: self, row: [UInt64](repeating: 0, count: engine.layout.inputWordCount),
            result: [UInt64](repeating: 0, count: engine.layout.outputWordCount),
            unknown: [UInt64](repeating: 0, count: engine.isFourState ? engine.layout.outputWordCount : 0),
            flow: PipelineFlowModel(depth: interface.latency), scenario: scenario, answers: answers)
        try engine.restart()
        for clock in clocks { run.row[clock] = 1 }
        try run.reset()
        for event in scenario.events where run.report.failure == nil {
            switch event {
            case .offer(let payload, let gap): try run.offer(payload, gap: gap)
            case .write(let words): run.writes.append(words)
            case .settle: try run.settle()
            case .reset:
                try run.settle()
                try run.reset()
            }
        }
        try run.drain()
        for (name, level) in levels.sorted(by: { $0.key < $1.key }) where run.report.failure == nil {
            guard let slot = engine.layout.output(name) else { continue }
            let found = run.result[slot.offset]
            if found != level {
                run.fail(name, (found ^ level).trailingZeroBitCount, "\(found) in the end, expected \(level)")
            }
        }
        return run.report
    }

    /// The state of one run.
    private struct Run {
        let bench: ScenarioBench
        var row: [UInt64]
        var result: [UInt64]
        var unknown: [UInt64]
        var flow: PipelineFlowModel
        let scenario: Scenario
        let answers: [[UInt64]?]
        var report = ScenarioReport()
        var writes: [[UInt64]] = []
        var nextWrite = 0
        private var noise = SplitMix64(seed: 0xA5A5)
        /// Numbers of the payloads that are inside.
        private var inside: [Int] = []
        private var firstInside = 0
        private var offered = 0
        private var held: [UInt64]?
        private var departure = (index: 0, left: 0)
        private var lastOutValid = false

        init(
            bench: ScenarioBench, row: [UInt64], result: [UInt64], unknown: [UInt64], flow: PipelineFlowModel,
            scenario: Scenario, answers: [[UInt64]?]
        ) {
            self.bench = bench
            self.row = row
            self.result = result
            self.unknown = unknown
            self.flow = flow
            self.scenario = scenario
            self.answers = answers
            departure.left = scenario.departures.first ?? 0
        }

        mutating func fail(_ signal: String, _ bit: Int, _ message: String, payload: Int? = nil) {
            guard report.failure == nil else { return }
            report.failure = ScenarioFailure(
                cycle: report.cycles, signal: signal, bit: bit, message: message, payload: payload)
        }

        mutating func offer(_ payload: [UInt64], gap: Int) throws {
            for _ in 0..<gap where report.failure == nil { _ = try cycle(nil) }
            let number = offered
            offered += 1
            var patience = 100_000
            while report.failure == nil, try !cycle(payload) {
                patience -= 1
                if patience == 0 { fail(bench.interface.input.ready, 0, "the input is never ready") }
            }
            inside.append(number)
        }

        mutating func settle() throws {
            while nextWrite < writes.count, report.failure == nil { _ = try cycle(nil) }
            writes.removeAll(keepingCapacity: true)
            nextWrite = 0
            for _ in 0..<(bench.interface.write?.latency ?? 0) where report.failure == nil {
                _ = try cycle(nil)
            }
        }

        mutating func drain() throws {
            try settle()
            var patience = 100_000
            while report.failure == nil, firstInside < inside.count {
                _ = try cycle(nil)
                patience -= 1
                if patience == 0 {
                    fail(bench.interface.output.valid, 0, "\(inside.count - firstInside) answers never come")
                }
            }
            // Nothing may follow.
            for _ in 0..<(bench.interface.latency + 2) where report.failure == nil { _ = try cycle(nil) }
        }

        /// Whatever is inside is gone, after one cycle, and so is what is offered in it.
        mutating func reset() throws {
            put(nil, bench.input)
            row[bench.input.valid] = bench.isNoisy ? 1 : 0
            if let write = bench.write {
                put(nil, write)
                row[write.valid] = bench.isNoisy ? 1 : 0
            }
            for reset in bench.resets { row[reset] = 1 }
            try bench.engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil)
            bench.recorder?(row, result)
            report.cycles += 1
            for reset in bench.resets { row[reset] = 0 }
            report.open += inside.count - firstInside
            inside.removeAll(keepingCapacity: true)
            firstInside = 0
            held = nil
            lastOutValid = false
            flow = PipelineFlowModel(depth: bench.interface.latency)
        }

        private mutating func isDeparting() -> Bool {
            guard !scenario.departures.isEmpty else { return true }
            // Runs of no cycles are passed over; a scenario of them alone is always willing.
            var patience = scenario.departures.count
            while departure.left <= 0, patience > 0 {
                departure.index += 1
                departure.left = scenario.departures[departure.index % scenario.departures.count]
                patience -= 1
            }
            guard departure.left > 0 else { return true }
            departure.left -= 1
            return departure.index % 2 == 0 || scenario.departures.count == 1
        }

        /// One cycle; whether the payload, if there is one, was taken.
        private mutating func cycle(_ payload: [UInt64]?) throws -> Bool {
            put(payload, bench.input)
            if let write = bench.write {
                put(nextWrite < writes.count ? writes[nextWrite] : nil, write)
                nextWrite += nextWrite < writes.count ? 1 : 0
            }
            let isDeparting = isDeparting() && (!scenario.readyWaitsForValid || flow.outValid)
            row[bench.output.ready] = isDeparting ? 1 : 0
            if unknown.isEmpty {
                try bench.engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil)
            } else {
                try bench.engine.run(cycles: 1, inputs: row, outputs: &result, unknown: &unknown)
                checkKnown()
            }
            bench.observer?(result)
            bench.recorder?(row, result)
            let inReady = result[bench.input.ready] & 1 != 0
            let outValid = result[bench.output.valid] & 1 != 0
            let (input, output) = (bench.interface.input, bench.interface.output)
            if inReady != flow.inReady(outReady: isDeparting) {
                fail(input.ready, 0, "\(inReady ? 1 : 0), the contract says \(inReady ? 0 : 1)")
            }
            if outValid != flow.outValid {
                fail(output.valid, 0, "\(outValid ? 1 : 0), the contract says \(outValid ? 0 : 1)")
            }
            if outValid { check(isTaken: isDeparting) }
            flow.step(inValid: payload != nil, outReady: isDeparting)
            if payload != nil, !inReady { report.inputStalls += 1 }
            if outValid, !isDeparting { report.outputStalls += 1 }
            report.cycles += 1
            return inReady
        }

        private mutating func put(_ words: [UInt64]?, _ side: Side) {
            row[side.valid] = words == nil ? 0 : 1
            var position = 0
            for slot in side.payload {
                for word in slot.range {
                    if let words {
                        row[word] = position < words.count ? words[position] : 0
                    } else if bench.isNoisy {
                        row[word] = noise.next()
                    }
                    position += 1
                }
            }
        }

        private mutating func check(isTaken: Bool) {
            guard firstInside < inside.count else {
                return fail(bench.interface.output.valid, 0, "an answer that nothing was offered for")
            }
            let number = inside[firstInside]
            if let expected = number < answers.count ? answers[number] : nil {
                var position = 0
                for slot in bench.output.payload {
                    for word in slot.range {
                        let (found, wanted) = (result[word], expected[position])
                        if found != wanted {
                            let bit = (found ^ wanted).trailingZeroBitCount + 64 * (word - slot.offset)
                            fail(
                                slot.port.name, bit,
                                "0x\(String(found, radix: 16)), expected 0x\(String(wanted, radix: 16))\(slot.wordCount > 1 ? " in word \(word - slot.offset)" : "")",
                                payload: number)
                        }
                        position += 1
                    }
                }
            } else {
                checkHeld(isTaken: isTaken)
            }
            guard isTaken else { return }
            report.answers += number < answers.count && answers[number] != nil ? 1 : 0
            report.open += number < answers.count && answers[number] != nil ? 0 : 1
            firstInside += 1
            if firstInside > 4096 {
                inside.removeFirst(firstInside)
                firstInside = 0
            }
        }

        /// An open answer has no value to be held against; it must not change while it is stalled.
        private mutating func checkHeld(isTaken: Bool) {
            let now = bench.output.payload.flatMap { slot in slot.range.map { result[$0] } }
            if let held, held != now {
                fail(bench.interface.output.payload[0], 0, "the payload changed while the output was stalled")
            }
            held = isTaken ? nil : now
        }

        private mutating func checkKnown() {
            for (name, word) in [
                (bench.interface.input.ready, bench.input.ready),
                (bench.interface.output.valid, bench.output.valid),
            ] where unknown[word] & 1 != 0 { fail(name, 0, "unknown") }
            guard result[bench.output.valid] & 1 != 0, firstInside < inside.count,
                inside[firstInside] < answers.count, answers[inside[firstInside]] != nil
            else { return }
            for slot in bench.output.payload {
                for word in slot.range where unknown[word] != 0 {
                    fail(
                        slot.port.name, unknown[word].trailingZeroBitCount + 64 * (word - slot.offset),
                        "unknown",
                        payload: inside[firstInside])
                }
            }
        }
    }
}
