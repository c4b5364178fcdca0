import RTL
import RTLSimulation
import Testing

@testable import RTLVerification

/// Streams side by side, each a register with a handshake that gives out what it took.
private final class LanesEngine: SimulationEngine {
    enum Mistake: CaseIterable {
        case swapsLanes, readyIsLate, keepsResetPayload, losesUpperBit, answersTwice
    }

    let name = "lanes"
    let isFourState: Bool
    let layout: PortLayout
    var mistake: Mistake?
    /// The row in which `run` throws.
    var stop: Int?
    /// The row from which on an output is unknown, and which.
    var unknownFrom: (row: Int, port: String)?
    private(set) var batches: [Int] = []
    private let lanes: Int
    private let widths: [Int]
    private var held: [[BitVector]?] = []
    private var wasReady: [Bool] = []
    private var row = 0

    struct Stopped: Error {}

    init(lanes: Int, widths: [Int], isFourState: Bool = false) {
        (self.lanes, self.widths, self.isFourState) = (lanes, widths, isFourState)
        func ports(_ side: String, _ forward: Port.Direction, _ back: Port.Direction) -> [Port] {
            [
                Port(name: side + "_valid", direction: forward, width: lanes),
                Port(name: side + "_ready", direction: back, width: lanes),
            ]
                + widths.enumerated().map {
                    Port(name: side + "_\($0.offset)", direction: forward, width: $0.element * lanes)
                }
        }
        layout = PortLayout(
            ports: ports("in", .input, .output) + ports("out", .output, .input)
                + [Port(name: "reset", direction: .input, width: 1, role: .reset(domain: "main"))])
    }

    func restart() throws {
        row = 0
        held = Array(repeating: nil, count: lanes)
        wasReady = Array(repeating: true, count: lanes)
    }

    func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        batches.append(cycles)
        for cycle in 0..<cycles {
            if row == stop { throw Stopped() }
            let output = outputs + cycle * layout.outputWordCount
            let source = inputs + cycle * layout.inputWordCount
            step(UnsafeBufferPointer(start: source, count: layout.inputWordCount), output)
            let open = unknown.map { $0 + cycle * layout.outputWordCount }
            open?.update(repeating: 0, count: layout.outputWordCount)
            if let (first, port) = unknownFrom, row >= first, let slot = layout.output(port) {
                open?[slot.offset] = 1
            }
            row += 1
        }
    }

    private func step(_ row: UnsafeBufferPointer<UInt64>, _ output: UnsafeMutablePointer<UInt64>) {
        func input(_ name: String) -> BitVector {
            guard let slot = layout.input(name) else { return BitVector(width: 0) }
            return BitVector(words: Array(row[slot.range]), width: slot.port.width)
        }
        var results: [String: BitVector] = [:]
        for slot in layout.outputs { results[slot.port.name] = BitVector(width: slot.port.width) }
        func put(_ name: String, _ value: BitVector, at bit: Int) {
            for index in 0..<value.width { results[name]?[bit + index] = value[index] }
        }
        let isReset = input("reset")[0]
        let shown = mistake == .swapsLanes ? held.reversed() : held
        for lane in 0..<lanes {
            let takes = input("out_ready")[lane]
            let isReady = held[lane] == nil || takes
            put("in_ready", BitVector(isReady ? 1 : 0, width: 1), at: lane)
            if mistake == .readyIsLate, lane == 1 {
                put("in_ready", BitVector(wasReady[lane] ? 1 : 0, width: 1), at: lane)
            }
            wasReady[lane] = isReady
            put("out_valid", BitVector(held[lane] == nil ? 0 : 1, width: 1), at: lane)
            for (index, value) in (shown[lane] ?? []).enumerated() {
                var value = value
                if mistake == .losesUpperBit, lane == lanes - 1 { value[value.width - 1] = false }
                put("out_\(index)", value, at: lane * value.width)
            }
            let before = held[lane]
            if isReady {
                held[lane] =
                    input("in_valid")[lane]
                    ? widths.enumerated().map { index, width in
                        var value = BitVector(width: width)
                        let port = input("in_\(index)")
                        for bit in 0..<width { value[bit] = port[lane * width + bit] }
                        return value
                    } : nil
            }
            if mistake == .answersTwice, before != nil, held[lane] == nil, self.row % 5 == 0 {
                held[lane] = before
            }
            if isReset, mistake != .keepsResetPayload { held[lane] = nil }
        }
        for slot in layout.outputs {
            for (word, value) in zip(slot.range, results[slot.port.name]?.words ?? []) {
                output[word] = value
            }
        }
    }
}

/// One payload inside; its answer comes 2 cycles later, and as many more as its lowest three bits say.
private final class OneAtATimeEngine: SimulationEngine {
    let name = "one at a time"
    let isFourState = false
    let layout = PortLayout(ports: [
        Port(name: "in_valid", direction: .input, width: 1),
        Port(name: "in_ready", direction: .output, width: 1),
        Port(name: "in_data", direction: .input, width: 16),
        Port(name: "out_valid", direction: .output, width: 1),
        Port(name: "out_ready", direction: .input, width: 1),
        Port(name: "out_data", direction: .output, width: 16),
        Port(name: "out_status", direction: .output, width: 4),
        Port(name: "reset", direction: .input, width: 1, role: .reset(domain: "main")),
    ])
    /// Payloads that come a cycle later, and those that change while they are stalled.
    var isLate: (UInt64) -> Bool = { _ in false }
    var isUnsteady: (UInt64) -> Bool = { _ in false }
    private(set) var batches: [Int] = []
    private var inside: (payload: UInt64, left: UInt64, stalled: UInt64)?

    func restart() throws { inside = nil }

    func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        batches.append(cycles)
        for cycle in 0..<cycles {
            // Rows: in_valid, in_data, out_ready, reset; in_ready, out_valid, out_data, out_status.
            let (input, output) = (inputs + 4 * cycle, outputs + 4 * cycle)
            let isValid = inside?.left == 0
            output[0] = inside == nil ? 1 : 0
            output[1] = isValid ? 1 : 0
            let payload = inside?.payload ?? 9
            output[2] = payload ^ (isUnsteady(payload) ? inside?.stalled ?? 0 : 0)
            output[3] = (payload & 7) << 1
            if let now = inside {
                if isValid {
                    inside = input[2] == 1 ? nil : (now.payload, 0, now.stalled + 1)
                } else {
                    inside?.left -= 1
                }
            } else if input[0] == 1 {
                inside = (input[1], 1 + input[1] & 7 + (isLate(input[1]) ? 1 : 0), 0)
            }
            if input[3] == 1 { inside = nil }
        }
    }
}

/// Answers are what `answer` says of a payload, nil for an open one.
private struct LanesModel: TransactionModel {
    let payloadWords: Int
    let answerWords: Int
    var answer: @Sendable (_ payload: [UInt64]) -> [UInt64]?

    mutating func reset() {}
    mutating func answer(
        _ payloads: UnsafeBufferPointer<UInt64>, answers: UnsafeMutableBufferPointer<UInt64>,
        isOpen: UnsafeMutableBufferPointer<Bool>
    ) {
        for index in isOpen.indices {
            let payload = Array(payloads[(index * payloadWords)..<((index + 1) * payloadWords)])
            guard let words = answer(payload) else { continue }
            for (word, value) in words.enumerated() { answers[index * answerWords + word] = value }
            isOpen[index] = false
        }
    }
}

@Suite struct LanesRunTests {
    private let widths = [70, 5]

    /// Payloads of 75 bits, some resets, the lane in the last word.
    private func scenario(lanes: Int, seed: UInt64 = 1) -> Scenario {
        var random = SplitMix64(seed: seed)
        var events = [Scenario.Event]()
        for index in 0..<300 {
            if index % 90 == 70 { events.append(.reset) }
            let payload = [random.next(), random.next() & 63, random.next() & 31]
            let gap = random.next() % 4 == 0 ? Int(random.next() % 5) : 0
            events.append(.offer(payload: payload + [random.next() % UInt64(lanes)], gap: gap))
        }
        return Scenario(events: events, departures: [3, 1, 1, 2])
    }

    private func run(
        _ engine: LanesEngine, lanes: Int, recorder: (([UInt64], [UInt64]) -> Void)? = nil
    ) throws -> ScenarioReport {
        let ports = ["0", "1"]
        let target = CampaignTarget(
            name: "lanes",
            interface: StreamInterface(
                input: StreamPorts(valid: "in_valid", ready: "in_ready", payload: ports.map { "in_" + $0 }),
                output: StreamPorts(
                    valid: "out_valid", ready: "out_ready", payload: ports.map { "out_" + $0 }),
                latency: 1, lanes: lanes),
            makeModel: { LanesModel(payloadWords: 3, answerWords: 3) { $0 } },
            draw: { seed, _ in DrawnScenario(scenario: scenario(lanes: lanes, seed: seed)) })
        return try target.run(scenario(lanes: lanes), on: engine, recorder: recorder)
    }

    /// 33 lanes of 70 bits: every word is shared, and parts begin at every second bit of one.
    @Test(arguments: [2, 3, 8, 33]) func rowsRunInBatches(lanes: Int) throws {
        let engine = LanesEngine(lanes: lanes, widths: widths)
        var seen = 0
        let report = try run(engine, lanes: lanes) { _, _ in seen += 1 }
        #expect(report.failure == nil)
        #expect(report.answers + report.open == 300)
        #expect(report.answers > 200)
        #expect(engine.batches.reduce(0, +) == report.cycles)
        #expect(engine.batches.count == (report.cycles + 63) / 64)
        #expect(seen == report.cycles)
    }

    @Test func everyMistakeOfALaneIsFound() throws {
        let signals: [LanesEngine.Mistake: String] = [
            .swapsLanes: "out_0", .readyIsLate: "in_ready", .keepsResetPayload: "out_valid",
            .losesUpperBit: "out_0", .answersTwice: "out_valid",
        ]
        for mistake in LanesEngine.Mistake.allCases {
            let engine = LanesEngine(lanes: 2, widths: widths)
            engine.mistake = mistake
            let failure = try run(engine, lanes: 2).failure
            #expect(failure?.signal == signals[mistake], "\(mistake)")
            if mistake == .readyIsLate { #expect(failure?.bit == 1) }
            // Bit 69 of lane 1.
            if mistake == .losesUpperBit { #expect(failure?.bit == 70 + 69) }
        }
    }

    /// The engine stops later in the batch in which an answer is wrong; then cycle by cycle.
    @Test func aMistakeBeforeTheEngineStopsIsReported() throws {
        let (alone, both) = (LanesEngine(lanes: 2, widths: widths), LanesEngine(lanes: 2, widths: widths))
        (alone.mistake, both.mistake) = (.swapsLanes, .swapsLanes)
        let expected = try #require(try run(alone, lanes: 2).failure)
        #expect(expected.cycle < 20)
        both.stop = 20
        var seen = 0
        #expect(try run(both, lanes: 2) { _, _ in seen += 1 }.failure == expected)
        #expect(seen == expected.cycle + 1)
        both.mistake = nil
        #expect(throws: LanesEngine.Stopped.self) { try run(both, lanes: 2) }
    }

    @Test(arguments: ["in_ready", "out_valid", "out_0", "out_1"]) func unknownBitsAreFailures(port: String)
        throws
    {
        let engine = LanesEngine(lanes: 2, widths: widths, isFourState: true)
        #expect(try run(engine, lanes: 2).failure == nil)
        engine.unknownFrom = (100, port)
        let failure = try #require(try run(engine, lanes: 2).failure)
        #expect((100..<120).contains(failure.cycle))
        #expect((failure.signal, failure.bit, failure.message) == (port, 0, "unknown"))
    }

    @Test func portsThatAreNoLanesAreRefused() throws {
        let engine = LanesEngine(lanes: 2, widths: widths)
        #expect(throws: SimulationError.self) { try run(engine, lanes: 3) }
    }

    // MARK: One payload inside

    private func run(_ engine: OneAtATimeEngine, opens: @escaping @Sendable (UInt64) -> Bool = { _ in false })
        throws
        -> ScenarioReport
    {
        let scenario = Scenario(
            events: (0..<200).map { .offer(payload: [$0 * 37 & 0xFFFF], gap: Int($0 % 3)) },
            departures: [5, 2])
        let target = CampaignTarget(
            name: "one at a time",
            interface: StreamInterface(
                input: StreamPorts(valid: "in_valid", ready: "in_ready", payload: ["in_data"]),
                output: StreamPorts(
                    valid: "out_valid", ready: "out_ready", payload: ["out_data", "out_status"]),
                latency: 2, timing: .oneAtATime(field: 1)),
            makeModel: {
                LanesModel(payloadWords: 1, answerWords: 2) {
                    opens($0[0]) ? nil : [$0[0], ($0[0] & 7) << 1]
                }
            }, draw: { _, _ in DrawnScenario(scenario: scenario) })
        return try target.run(scenario, on: engine)
    }

    /// The latency follows from the answer: no row has to wait for another.
    @Test func aLatencyThatIsKnownEndsNoBatch() throws {
        let engine = OneAtATimeEngine()
        let report = try run(engine)
        #expect(report.failure == nil)
        #expect(report.answers == 200)
        #expect(engine.batches.count == (report.cycles + 63) / 64)
    }

    @Test func anAnswerACycleLateIsFound() throws {
        let engine = OneAtATimeEngine()
        engine.isLate = { $0 == 37 * 100 }
        let failure = try run(engine).failure
        #expect(failure?.signal == "out_valid")
        #expect(failure?.message == "0, the contract says 1")
    }

    /// An open answer may come whenever it likes; what follows it is held to the contract again.
    @Test func anOpenAnswerComesWhenTheHardwareSays() throws {
        let isOpen: @Sendable (UInt64) -> Bool = { $0 % 5 == 0 }
        let steady = OneAtATimeEngine()
        let expected = try run(steady)
        let engine = OneAtATimeEngine()
        var report = try run(engine, opens: isOpen)
        #expect(report.failure == nil)
        #expect((report.answers, report.open) == (160, 40))
        #expect(report.cycles == expected.cycles)
        engine.isLate = isOpen
        report = try run(engine, opens: isOpen)
        #expect(report.failure == nil)
        #expect(report.cycles > expected.cycles)
        engine.isLate = { $0 == 37 * 101 }
        #expect(try run(engine, opens: isOpen).failure?.signal == "out_valid")
    }

    @Test func anOpenAnswerMayNotChangeWhileItIsStalled() throws {
        let engine = OneAtATimeEngine()
        engine.isUnsteady = { $0 % 5 == 0 }
        let failure = try run(engine) { $0 % 5 == 0 }.failure
        #expect(failure?.message == "the payload changed while the output was stalled")
    }
}
