import RTL
public import RTLSimulation

/// Ports of one side of a stream, by their names in the hardware.
public struct StreamPorts: Hashable, Sendable {
    public var valid: String
    public var ready: String
    /// In the order in which `StreamBench` hands their words over.
    public var payload: [String]

    public init(valid: String, ready: String, payload: [String]) {
        self.valid = valid
        self.ready = ready
        self.payload = payload
    }
}

/// What was wrong at an output, by the cycle in which it showed.
public struct StreamFailure: Hashable, Sendable, CustomStringConvertible {
    public var cycle: Int
    public var message: String
    public var description: String { "cycle \(cycle): \(message)" }
}

/// What a run has counted.
public struct StreamReport: Sendable {
    public internal(set) var transfers = 0
    public internal(set) var cycles = 0
    /// Cycles from the transfer at the input to valid at the output, the least that was seen.
    public internal(set) var latency = Int.max
    /// The first failures, and how many there were.
    public internal(set) var failures: [StreamFailure] = []
    public internal(set) var failureCount = 0

    mutating func fail(_ message: @autoclosure () -> String) {
        failureCount += 1
        if failures.count < 10 { failures.append(StreamFailure(cycle: cycles, message: message())) }
    }
}

/// Sends a number of payloads through a valid/ready pipeline on any engine, and checks every cycle:
/// ready and valid against `PipelineFlowModel`, the payload held while stalled, order and number of
/// the results, and each result by the caller's own check.
///
/// While valid is low the input's payload is random: hardware must not look at it.
public struct StreamBench {
    private let engine: any SimulationEngine
    private let input: Side
    private let output: Side
    private let depth: Int
    private let resets: [Int]
    private let clocks: [Int]

    private struct Side {
        var valid: Int
        var ready: Int
        var payload: [PortLayout.Slot]
        var wordCount: Int
    }

    /// - Parameters:
    ///   - depth: the pipeline's latency in cycles.
    /// - Throws: `SimulationError.unsupported` where a port is missing.
    public init(_ engine: any SimulationEngine, input: StreamPorts, output: StreamPorts, depth: Int) throws {
        self.engine = engine
        self.depth = depth
        let layout = engine.layout
        func slot(_ slot: PortLayout.Slot?, _ name: String) throws -> PortLayout.Slot {
            guard let slot else {
                throw SimulationError.unsupported(
                    tool: engine.name, reason: "it has no port `\(name)` of that direction")
            }
            return slot
        }
        let inputs = try input.payload.map { try slot(layout.input($0), $0) }
        let outputs = try output.payload.map { try slot(layout.output($0), $0) }
        self.input = Side(
            valid: try slot(layout.input(input.valid), input.valid).offset,
            ready: try slot(layout.output(input.ready), input.ready).offset,
            payload: inputs, wordCount: inputs.reduce(0) { $0 + $1.wordCount })
        self.output = Side(
            valid: try slot(layout.output(output.valid), output.valid).offset,
            ready: try slot(layout.input(output.ready), output.ready).offset,
            payload: outputs, wordCount: outputs.reduce(0) { $0 + $1.wordCount })
        resets = layout.inputs.filter(\.port.isReset).map(\.offset)
        clocks = layout.inputs.filter(\.port.isClock).map(\.offset)
    }

    /// Runs until `count` payloads have come out, or until nothing moves for too long.
    ///
    /// - Parameters:
    ///   - payload: fills in the words of payload `index`, port after port.
    ///   - check: given the words of result `index`; returns what is wrong with it, or nil.
    public func run(
        count: Int, arrivals: TrafficPattern = .always, departures: TrafficPattern = .always,
        seed: UInt64 = 0, payload: (_ index: Int, _ words: inout [UInt64]) -> Void,
        check: (_ index: Int, _ words: [UInt64]) -> String?
    ) throws -> StreamReport {
        var report = StreamReport()
        var arriving = arrivals.generator(seed: seed)
        var departing = departures.generator(seed: seed ^ 0x5DEE_CE66)
        var noise = SplitMix64(seed: seed ^ 0xA5A5)
        var row = [UInt64](repeating: 0, count: engine.layout.inputWordCount)
        var result = [UInt64](repeating: 0, count: engine.layout.outputWordCount)
        try engine.restart()
        for clock in clocks { row[clock] = 1 }
        for reset in resets { row[reset] = 1 }
        for _ in 0..<2 { try engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil) }
        for reset in resets { row[reset] = 0 }

        var model = PipelineFlowModel(depth: depth)
        var words = [UInt64](repeating: 0, count: input.wordCount)
        var received = [UInt64](repeating: 0, count: output.wordCount)
        var held: [UInt64]?
        var sent = 0
        var accepted: [Int] = []
        var isOffering = false
        var idle = 0
        accepted.reserveCapacity(count)
        while report.transfers < count {
            if !isOffering, sent < count, arriving.next() {
                payload(sent, &words)
                put(words, into: &row)
                isOffering = true
            } else if !isOffering {
                for index in words.indices { words[index] = noise.next() }
                put(words, into: &row)
            }
            let isReady = departing.next()
            row[input.valid] = isOffering ? 1 : 0
            row[output.ready] = isReady ? 1 : 0
            try engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil)

            let inReady = result[input.ready] & 1 != 0
            let outValid = result[output.valid] & 1 != 0
            if inReady != model.inReady(outReady: isReady) {
                report.fail("ready is \(inReady ? 1 : 0) at the input, the contract says \(inReady ? 0 : 1)")
            }
            if outValid != model.outValid {
                report.fail(
                    "valid is \(outValid ? 1 : 0) at the output, the contract says \(outValid ? 0 : 1)")
            }
            if outValid {
                take(result, into: &received)
                if let held, held != received {
                    report.fail("the payload changed while the output was stalled")
                }
                held = isReady ? nil : received
                if isReady {
                    let index = report.transfers
                    if index < accepted.count {
                        report.latency = min(report.latency, report.cycles - accepted[index])
                        if let message = check(index, received) { report.fail("result \(index): \(message)") }
                    } else {
                        report.fail("a result came out that nothing went in for")
                    }
                    report.transfers += 1
                }
            } else {
                if held != nil { report.fail("valid fell while the output was stalled") }
                held = nil
            }
            let moves = (isOffering && inReady) || (outValid && isReady)
            model.step(inValid: isOffering, outReady: isReady)
            if isOffering, inReady {
                accepted.append(report.cycles)
                sent += 1
                isOffering = false
            }
            idle = moves ? 0 : idle + 1
            report.cycles += 1
            if idle > 10_000 {
                let missing = count - report.transfers
                report.fail("nothing has moved for 10,000 cycles; \(missing) results are missing")
                return report
            }
        }
        return report
    }

    private func put(_ words: [UInt64], into row: inout [UInt64]) {
        var position = 0
        for slot in input.payload {
            for word in slot.range {
                row[word] = words[position]
                position += 1
            }
        }
    }

    private func take(_ row: [UInt64], into words: inout [UInt64]) {
        var position = 0
        for slot in output.payload {
            for word in slot.range {
                words[position] = row[word]
                position += 1
            }
        }
    }
}
