import RTL
import RTLSimulation
import RTLVerification
import Testing

/// A register with a handshake that gives out what it took.
private final class EchoEngine: SimulationEngine {
    let name = "echo"
    let isFourState = false
    let layout = PortLayout(ports: [
        Port(name: "in_valid", direction: .input, width: 1),
        Port(name: "in_ready", direction: .output, width: 1),
        Port(name: "in_data", direction: .input, width: 16),
        Port(name: "out_valid", direction: .output, width: 1),
        Port(name: "out_ready", direction: .input, width: 1),
        Port(name: "out_data", direction: .output, width: 16),
        Port(name: "reset", direction: .input, width: 1, role: .reset(domain: "main")),
    ])
    /// The row in which `run` throws, and the first whose data are wrong.
    var stop: Int?
    var mistake: Int?
    private(set) var batches: [Int] = []
    private var row = 0
    private var held: UInt64?

    struct Stopped: Error {}

    func restart() throws { (row, held) = (0, nil) }

    func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        batches.append(cycles)
        for cycle in 0..<cycles {
            if row == stop { throw Stopped() }
            // Rows: in_valid, in_data, out_ready, reset; in_ready, out_valid, out_data.
            let (input, output) = (inputs + 4 * cycle, outputs + 3 * cycle)
            let isReady = held == nil || input[2] == 1
            output[0] = isReady ? 1 : 0
            output[1] = held == nil ? 0 : 1
            output[2] = (held ?? 7) ^ (row >= mistake ?? .max ? 4 : 0)
            if isReady { held = input[0] == 1 ? input[1] : nil }
            if input[3] == 1 { held = nil }
            row += 1
        }
    }
}

/// Answers are the payloads.
private struct EchoModel: TransactionModel {
    let payloadWords = 1
    let answerWords = 1
    mutating func reset() {}
    mutating func answer(
        _ payloads: UnsafeBufferPointer<UInt64>, answers: UnsafeMutableBufferPointer<UInt64>,
        isOpen: UnsafeMutableBufferPointer<Bool>
    ) {
        for index in payloads.indices { (answers[index], isOpen[index]) = (payloads[index], false) }
    }
}

@Suite struct ScenarioRunTests {
    private func run(_ engine: EchoEngine, seen: inout [Int]) throws -> ScenarioReport {
        let events = (0..<200).map { Scenario.Event.offer(payload: [UInt64($0)], gap: $0 % 3) }
        let scenario = Scenario(events: events, departures: [3, 1])
        let target = CampaignTarget(
            name: "echo",
            interface: StreamInterface(
                input: StreamPorts(valid: "in_valid", ready: "in_ready", payload: ["in_data"]),
                output: StreamPorts(valid: "out_valid", ready: "out_ready", payload: ["out_data"]), latency: 1
            ), makeModel: { EchoModel() }, draw: { _, _ in DrawnScenario(scenario: scenario) })
        var count = 0
        let report = try target.run(scenario, on: engine, recorder: { _, _ in count += 1 })
        seen.append(count)
        return report
    }

    @Test func rowsRunInBatches() throws {
        let engine = EchoEngine()
        var seen = [Int]()
        let report = try run(engine, seen: &seen)
        #expect(report.failure == nil)
        #expect(report.answers == 200)
        #expect(engine.batches.reduce(0, +) == report.cycles)
        #expect(engine.batches.count > 4)
        #expect(engine.batches.dropLast().allSatisfy { $0 == 64 })
        #expect((engine.batches.last ?? 0) <= 64)
        #expect(seen == [report.cycles])
    }

    /// The engine stops later in the batch in which an answer is wrong.
    @Test func aMistakeBeforeTheEngineStopsIsReported() throws {
        let alone = EchoEngine()
        let both = EchoEngine()
        var seen = [Int]()
        (alone.mistake, both.mistake, both.stop) = (147, 147, 152)
        let expected = try run(alone, seen: &seen)
        let found = try run(both, seen: &seen)
        let cycle = try #require(expected.failure?.cycle)
        #expect((147..<152).contains(cycle))
        #expect(expected.failure?.bit == 2)
        #expect(found.failure == expected.failure)
        // Each row is seen once, in whatever batches it ran.
        #expect(seen == [cycle + 1, cycle + 1])
    }

    @Test func anEngineThatStopsThrows() {
        let engine = EchoEngine()
        engine.stop = 100
        var seen = [Int]()
        #expect(throws: EchoEngine.Stopped.self) { try run(engine, seen: &seen) }
    }

    /// Stage by stage, as the contract is written.
    @Test(arguments: [1, 2, 7, 63, 64, 65, 130])
    func theFlowOfBitsIsThatOfStages(depth: Int) {
        var random = SplitMix64(seed: UInt64(depth))
        var flow = PipelineFlowModel(depth: depth)
        var isFull = [Bool](repeating: false, count: depth)
        for cycle in 0..<3000 {
            // Phases of filling and of emptying.
            let rate: UInt64 = cycle / 300 % 2 == 0 ? 1 : 7
            let (inValid, outReady) = (random.next() % 8 >= rate - 1, random.next() % 8 < rate)
            #expect(flow.outValid == isFull[depth - 1])
            #expect(flow.inReady(outReady: outReady) == (outReady || isFull.contains(false)))
            flow.step(inValid: inValid, outReady: outReady)
            var takes = outReady
            for stage in isFull.indices.reversed() {
                takes = takes || !isFull[stage]
                if takes { isFull[stage] = stage == 0 ? inValid : isFull[stage - 1] }
            }
        }
    }

    @Test func eventsAreAViewOfTheScenario() {
        let events: [Scenario.Event] = [
            .write([1, 2]), .settle, .offer(payload: [3, 4], gap: 5), .reset,
            .offer(payload: [6, 7], gap: 0),
            .write([8]),
        ]
        var scenario = Scenario(events: events, departures: [1, 2])
        #expect(scenario.events == events)
        #expect(scenario.offers == 2)
        scenario.events.remove(at: 2)
        #expect(scenario == Scenario(events: Array(events[..<2] + events[3...]), departures: [1, 2]))
        // Zeros follow a shorter payload.
        scenario.events = [.offer(payload: [1], gap: 0), .offer(payload: [2, 3], gap: 0)]
        #expect(scenario.payload(0) == [1, 0])
    }
}
