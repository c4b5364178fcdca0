import RTL
import RTLSimulation

/// Runs scenarios on a design of several streams side by side, or of one whose contract is not a pipeline's, and
/// holds every output of every cycle against the golden model and the contract, as `ScenarioBench` does for a
/// single pipeline.
///
///     offers --> by their last word --> lane 0: queue --> in_*[0] ... out_*[0] --> compared in its order
///                                       lane 1: queue --> in_*[1] ... out_*[1] -->  "
///     writes --> the port that all lanes share
///
/// Lanes go on by themselves, each with its gaps and its stalls: the scenario's runs of ready and not ready, begun
/// at another place in each. Before a write, a `settle` and a reset all that was offered so far is taken.
struct LanesBench {
    private let engine: any SimulationEngine
    private let interface: StreamInterface
    private let input: Side
    private let output: Side
    private let write: (valid: Int, payload: [PortLayout.Slot])?
    private let resets: [Int]
    private let clocks: [Int]
    /// As of `ScenarioBench`.
    var observer: (([UInt64]) -> Void)?
    var recorder: ((_ inputs: [UInt64], _ outputs: [UInt64]) -> Void)?
    var isNoisy = true

    private struct Side {
        var valid: PortLayout.Slot
        var ready: PortLayout.Slot
        var payload: [PortLayout.Slot]
    }

    /// - Throws: `SimulationError.unsupported` where a port is missing or cannot be cut into lanes.
    init(_ engine: any SimulationEngine, _ interface: StreamInterface) throws {
        self.engine = engine
        self.interface = interface
        let layout = engine.layout
        func slot(_ slot: PortLayout.Slot?, _ name: String, lanes: Int) throws -> PortLayout.Slot {
            guard let slot, slot.port.width % lanes == 0 else {
                throw SimulationError.unsupported(
                    tool: engine.name,
                    reason: "it has no port `\(name)` of that direction with \(lanes) lanes")
            }
            return slot
        }
        let lanes = max(interface.lanes, 1)
        func inside(_ name: String) throws -> PortLayout.Slot {
            try slot(layout.input(name), name, lanes: lanes)
        }
        func outside(_ name: String) throws -> PortLayout.Slot {
            try slot(layout.output(name), name, lanes: lanes)
        }
        input = Side(
            valid: try inside(interface.input.valid), ready: try outside(interface.input.ready),
            payload: try interface.input.payload.map(inside))
        output = Side(
            valid: try outside(interface.output.valid), ready: try inside(interface.output.ready),
            payload: try interface.output.payload.map(outside))
        write = try interface.write.map { port in
            (
                try slot(layout.input(port.valid), port.valid, lanes: 1).offset,
                try port.payload.map { try slot(layout.input($0), $0, lanes: 1) }
            )
        }
        resets = layout.inputs.filter(\.port.isReset).map(\.offset)
        clocks = layout.inputs.filter(\.port.isClock).map(\.offset)
    }

    /// Runs a scenario until all answers are out, or to the first failure. As `ScenarioBench.run`.
    func run(_ scenario: Scenario, answers: ScenarioAnswers, levels: [String: UInt64] = [:]) throws
        -> ScenarioReport
    {
        var run = Run(self, scenario, answers)
        try engine.restart()
        try run.reset()
        for event in scenario.events where run.report.failure == nil {
            switch event {
            case .offer(let payload, let gap): run.enqueue(payload, gap: gap)
            case .write(let words):
                try run.takeAll()
                run.writes.append(words)
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

    /// When a lane has to be ready and valid.
    private enum Flow {
        case pipeline(PipelineFlowModel)
        case oneAtATime(OneAtATimeFlowModel)

        init(_ interface: StreamInterface) {
            switch interface.timing {
            case .pipeline: self = .pipeline(PipelineFlowModel(depth: interface.latency))
            case .oneAtATime: self = .oneAtATime(OneAtATimeFlowModel())
            }
        }

        func inReady(outReady: Bool) -> Bool {
            switch self {
            case .pipeline(let model): model.inReady(outReady: outReady)
            case .oneAtATime(let model): model.inReady
            }
        }

        var outValid: Bool? {
            switch self {
            case .pipeline(let model): model.outValid
            case .oneAtATime(let model): model.outValid
            }
        }
    }

    private struct Lane {
        var flow: Flow
        var queue: [(payload: [UInt64], number: Int, gap: Int)] = []
        var next = 0
        /// Idle cycles that were made before the next offer.
        var idle = 0
        var inside: [Int] = []
        var held: [UInt64]?
        /// Of the scenario's departures.
        var run: Int
        var left: Int

        var offer: (payload: [UInt64], number: Int, gap: Int)? {
            next < queue.count && idle >= queue[next].gap ? queue[next] : nil
        }
    }

    /// The state of one run.
    private struct Run {
        let bench: LanesBench
        let scenario: Scenario
        let answers: ScenarioAnswers
        var report = ScenarioReport()
        var writes: [[UInt64]] = []
        var result: [UInt64]
        private var nextWrite = 0
        private var row: [UInt64]
        private var unknown: [UInt64]
        private var lanes: [Lane]
        private var offered = 0
        private var noise = SplitMix64(seed: 0xA5A5)

        init(_ bench: LanesBench, _ scenario: Scenario, _ answers: ScenarioAnswers) {
            self.bench = bench
            self.scenario = scenario
            self.answers = answers
            let layout = bench.engine.layout
            row = [UInt64](repeating: 0, count: layout.inputWordCount)
            result = [UInt64](repeating: 0, count: layout.outputWordCount)
            unknown = [UInt64](repeating: 0, count: bench.engine.isFourState ? layout.outputWordCount : 0)
            let runs = scenario.departures
            lanes = (0..<max(bench.interface.lanes, 1)).map { lane in
                // Runs in which it is ready have even numbers.
                let first = runs.isEmpty ? 0 : 2 * lane % (runs.count + runs.count % 2)
                return Lane(
                    flow: Flow(bench.interface), run: first,
                    left: runs.isEmpty ? 0 : runs[first % runs.count])
            }
            for clock in bench.clocks { row[clock] = 1 }
        }

        mutating func fail(_ signal: String, _ bit: Int, _ message: String, payload: Int? = nil) {
            guard report.failure == nil else { return }
            report.failure = ScenarioFailure(
                cycle: report.cycles, signal: signal, bit: bit, message: message, payload: payload)
        }

        mutating func enqueue(_ payload: [UInt64], gap: Int) {
            let lane = lanes.count > 1 ? Int((payload.last ?? 0) % UInt64(lanes.count)) : 0
            lanes[lane].queue.append((payload, offered, gap))
            offered += 1
        }

        private mutating func cycles(
            while isBusy: (Self) -> Bool, orFail fail: (inout Self) -> Void
        ) throws {
            var patience = 100_000
            while report.failure == nil, isBusy(self) {
                let before = lanes.reduce(0) { $0 + $1.next } + report.answers + report.open
                try cycle()
                patience =
                    lanes.reduce(0) { $0 + $1.next } + report.answers + report.open == before
                    ? patience - 1 : 100_000
                if patience == 0 { fail(&self) }
            }
        }

        /// Until all that was offered is taken.
        mutating func takeAll() throws {
            try cycles(while: { $0.lanes.contains { $0.next < $0.queue.count } }) {
                $0.fail($0.bench.interface.input.ready, 0, "the input is never ready")
            }
            for lane in lanes.indices {
                lanes[lane].queue.removeAll(keepingCapacity: true)
                lanes[lane].next = 0
            }
        }

        mutating func settle() throws {
            try takeAll()
            while nextWrite < writes.count, report.failure == nil { try cycle() }
            writes.removeAll(keepingCapacity: true)
            nextWrite = 0
            for _ in 0..<(bench.interface.write?.latency ?? 0) where report.failure == nil { try cycle() }
        }

        mutating func drain() throws {
            try settle()
            try cycles(while: { $0.lanes.contains { !$0.inside.isEmpty } }) {
                $0.fail($0.bench.interface.output.valid, 0, "answers never come")
            }
            // Nothing may follow.
            for _ in 0..<(bench.interface.latency + 2) where report.failure == nil { try cycle() }
        }

        /// Whatever is inside is gone.
        mutating func reset() throws {
            for lane in lanes.indices {
                put(nil, lane)
                row.put(bench.isNoisy ? 1 : 0, bench.input.valid, lane, of: lanes.count)
                report.open += lanes[lane].inside.count
                lanes[lane].inside.removeAll()
                lanes[lane].held = nil
                lanes[lane].flow = Flow(bench.interface)
            }
            if let write = bench.write {
                putWrite()
                row[write.valid] = bench.isNoisy ? 1 : 0
            }
            for reset in bench.resets { row[reset] = 1 }
            try bench.engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil)
            bench.recorder?(row, result)
            report.cycles += 1
            for reset in bench.resets { row[reset] = 0 }
        }

        private mutating func isWilling(_ lane: Int) -> Bool {
            let runs = scenario.departures
            guard !runs.isEmpty else { return true }
            var patience = runs.count
            while lanes[lane].left <= 0, patience > 0 {
                lanes[lane].run += 1
                lanes[lane].left = runs[lanes[lane].run % runs.count]
                patience -= 1
            }
            guard lanes[lane].left > 0 else { return true }
            lanes[lane].left -= 1
            return lanes[lane].run % 2 == 0 || runs.count == 1
        }

        private mutating func cycle() throws {
            var ready = [Bool]()
            for lane in lanes.indices {
                put(lanes[lane].offer?.payload, lane)
                let waits = scenario.readyWaitsForValid && lanes[lane].flow.outValid == false
                ready.append(isWilling(lane) && !waits)
                row.put(ready[lane] ? 1 : 0, bench.output.ready, lane, of: lanes.count)
            }
            putWrite()
            if unknown.isEmpty {
                try bench.engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil)
            } else {
                try bench.engine.run(cycles: 1, inputs: row, outputs: &result, unknown: &unknown)
            }
            bench.observer?(result)
            bench.recorder?(row, result)
            for lane in lanes.indices { check(lane, isTaken: ready[lane]) }
            report.cycles += 1
        }

        private mutating func put(_ words: [UInt64]?, _ lane: Int) {
            row.put(words == nil ? 0 : 1, bench.input.valid, lane, of: lanes.count)
            guard words != nil || bench.isNoisy else { return }
            var position = 0
            for slot in bench.input.payload {
                let width = slot.port.width / lanes.count
                for word in 0..<((width + 63) / 64) {
                    let value = words.map { position < $0.count ? $0[position] : 0 } ?? noise.next()
                    row.put(
                        value, slot, bit: lane * width + 64 * word, width: min(64, width - 64 * word))
                    position += 1
                }
            }
        }

        private mutating func putWrite() {
            guard let write = bench.write else { return }
            let words = nextWrite < writes.count ? writes[nextWrite] : nil
            nextWrite += words == nil ? 0 : 1
            row[write.valid] = words == nil ? 0 : 1
            guard words != nil || bench.isNoisy else { return }
            var position = 0
            for word in write.payload.flatMap(\.range) {
                row[word] = words.map { position < $0.count ? $0[position] : 0 } ?? noise.next()
                position += 1
            }
        }

        // MARK: What comes out

        private mutating func check(_ lane: Int, isTaken: Bool) {
            let (input, output) = (bench.input, bench.output)
            let inReady = result.part(input.ready, lane, of: lanes.count) != 0
            let outValid = result.part(output.valid, lane, of: lanes.count) != 0
            let flow = lanes[lane].flow
            for slot in [input.ready, output.valid] where !unknown.isEmpty {
                if unknown.part(slot, lane, of: lanes.count) != 0 { fail(slot.port.name, lane, "unknown") }
            }
            if inReady != flow.inReady(outReady: isTaken) {
                fail(
                    input.ready.port.name, lane, "\(inReady ? 1 : 0), the contract says \(inReady ? 0 : 1)")
            }
            if let expected = flow.outValid, outValid != expected {
                fail(
                    output.valid.port.name, lane,
                    "\(outValid ? 1 : 0), the contract says \(outValid ? 0 : 1)")
            }
            if outValid { checkAnswer(lane, isTaken: isTaken) }
            let offer = lanes[lane].offer
            if offer != nil, !inReady { report.inputStalls += 1 }
            if outValid, !isTaken { report.outputStalls += 1 }
            if let offer, inReady {
                lanes[lane].inside.append(offer.number)
                lanes[lane].next += 1
                lanes[lane].idle = 0
            } else if offer == nil {
                lanes[lane].idle += 1
            }
            switch flow {
            case .pipeline(var model):
                model.step(inValid: offer != nil, outReady: isTaken)
                lanes[lane].flow = .pipeline(model)
            case .oneAtATime(var model):
                model.step(
                    latency: offer.map { latency(of: $0.number) }, outReady: isTaken, found: outValid)
                lanes[lane].flow = .oneAtATime(model)
            }
        }

        /// 0 where the answer is open, and with it the time that it takes.
        private func latency(of number: Int) -> Int {
            guard case .oneAtATime(let field) = bench.interface.timing, number < answers.count,
                let answer = answers[number], let status = answer.last
            else { return 0 }
            return bench.interface.latency + Int(status >> UInt64(field))
        }

        private mutating func checkAnswer(_ lane: Int, isTaken: Bool) {
            guard let number = lanes[lane].inside.first else {
                return fail(bench.output.valid.port.name, lane, "an answer that nothing was offered for")
            }
            let expected = number < answers.count ? answers[number] : nil
            var found = [UInt64]()
            for slot in bench.output.payload {
                let width = slot.port.width / lanes.count
                for word in 0..<((width + 63) / 64) {
                    let (bit, size) = (lane * width + 64 * word, min(64, width - 64 * word))
                    found.append(result.part(slot, bit: bit, width: size))
                    guard let expected, found.count <= expected.count else { continue }
                    let difference = found[found.count - 1] ^ expected[found.count - 1]
                    if difference != 0 {
                        let hex = (found[found.count - 1], expected[found.count - 1])
                        fail(
                            slot.port.name, bit + difference.trailingZeroBitCount,
                            "0x\(String(hex.0, radix: 16)), expected 0x\(String(hex.1, radix: 16)) in lane \(lane)",
                            payload: number)
                    }
                    if !unknown.isEmpty, unknown.part(slot, bit: bit, width: size) != 0 {
                        fail(slot.port.name, bit, "unknown", payload: number)
                    }
                }
            }
            // An open answer must not change while it is stalled.
            if expected == nil, let held = lanes[lane].held, held != found {
                fail(
                    bench.output.payload[0].port.name, 0, "the payload changed while the output was stalled")
            }
            lanes[lane].held = isTaken ? nil : found
            guard isTaken else { return }
            lanes[lane].inside.removeFirst()
            if expected == nil { report.open += 1 } else { report.answers += 1 }
        }
    }
}

extension [UInt64] {
    /// A lane's part of a port, which has 64 bits at most.
    fileprivate func part(_ slot: PortLayout.Slot, _ lane: Int, of lanes: Int) -> UInt64 {
        let width = slot.port.width / lanes
        return part(slot, bit: lane * width, width: width)
    }

    fileprivate mutating func put(_ value: UInt64, _ slot: PortLayout.Slot, _ lane: Int, of lanes: Int) {
        let width = slot.port.width / lanes
        put(value, slot, bit: lane * width, width: width)
    }

    /// `width` bits of a port, 64 at most.
    fileprivate func part(_ slot: PortLayout.Slot, bit: Int, width: Int) -> UInt64 {
        let (word, shift) = (slot.offset + bit / 64, UInt64(bit % 64))
        var value = self[word] >> shift
        if bit % 64 + width > 64 { value |= self[word + 1] << (64 - shift) }
        return width < 64 ? value & (1 << UInt64(width) - 1) : value
    }

    fileprivate mutating func put(_ value: UInt64, _ slot: PortLayout.Slot, bit: Int, width: Int) {
        let (word, shift) = (slot.offset + bit / 64, UInt64(bit % 64))
        let mask: UInt64 = width < 64 ? 1 << UInt64(width) - 1 : .max
        self[word] = self[word] & ~(mask << shift) | (value & mask) << shift
        if bit % 64 + width > 64 {
            let rest = 64 - shift
            self[word + 1] = self[word + 1] & ~(mask >> rest) | (value & mask) >> rest
        }
    }
}
