import RTLSimulation

/// One run of a scenario: prepares rows of inputs together with what the contract expects of them, and hands
/// them over in batches.
///
///     events --> row of inputs ------> engine --> row of outputs --+
///          \                                                       v
///           +--> PipelineFlowModel --> expected ready, valid --> compare, up to the first failure
///           +--> number of the answer at the output ----------------^
struct ScenarioRun: ~Copyable {
    let bench: ScenarioBench
    let scenario: Scenario
    let answers: ScenarioAnswers
    var report = ScenarioReport()
    /// After the first failure.
    private(set) var isDone = false

    /// What a row of outputs has to be.
    struct Expectation {
        /// The answer at the output, where valid is 1. In the row of a reset: how many payloads are lost.
        var number: Int
        /// Whether a payload is offered.
        var isOffered: Bool
        var isReady: Bool
        var isValid: Bool
        /// Whether the receiver takes the answer.
        var isTaken: Bool
        var isReset: Bool
    }

    /// Rows of a batch: few enough for the caches, enough for the price of a call.
    private static let usualBatch = 64
    private var batch = usualBatch
    private let inputWords: Int
    let outputWords: Int
    private let inputs: UnsafeMutablePointer<UInt64>
    let outputs: UnsafeMutablePointer<UInt64>
    /// As many words as outputs, on an engine that tells unknown bits.
    let unknown: UnsafeMutablePointer<UInt64>?
    let expected: UnsafeMutablePointer<Expectation>
    private var planned = 0
    private var hasResets = false
    /// Rows that were compared, and those that observers have seen before a rewind: they see them once.
    var rows = 0
    private(set) var seen = 0
    /// The last row of outputs that was compared.
    var lastRow = 0
    /// The payload of an open answer that is stalled.
    var held: [UInt64]?

    // What goes into the rows.
    private let payloads: [UInt64]
    private let writes: [UInt64]
    private let noise: [UInt64]
    /// Noise is taken from a random place of this many; 17 and 29 are prime to it.
    private static let noisePeriod = 1024
    private let zeros: [UInt64]
    // Of the bench and the scenario, at hand without their arrays.
    private let input: Port
    private let write: Port
    private let hasWrite: Bool
    private let outReady: Int
    private let isNoisy: Bool
    private let waitsForValid: Bool
    private let inputPayloadWords: Int
    private let writeWords: Int

    /// A side of the rows whose payload is in one piece, or a side without it.
    private struct Port {
        var valid: Int
        var offset: Int
        /// 0 where there are more pieces.
        var count: Int

        init(_ side: ScenarioBench.Side) {
            valid = side.valid
            offset = side.pieces.first?.offset ?? 0
            count = side.pieces.count == 1 ? side.wordCount : 0
        }
    }
    private var flow: PipelineFlowModel
    private var offered = 0
    private var firstInside = 0
    private var nextWrite = 0
    private var endWrite = 0
    private var noisePlace = 0
    private var isReceiverReady = false
    private var departure = Departure()

    /// The words of all that is put into rows, while `run` holds the arrays.
    private struct Sources {
        var payloads: UnsafePointer<UInt64>
        var writes: UnsafePointer<UInt64>
        var noise: UnsafePointer<UInt64>
        /// What stands at the ports: of the row before, where a valid is 0 and there is no noise.
        var input: UnsafePointer<UInt64>
        var write: UnsafePointer<UInt64>
    }

    private struct Departure {
        var index = 0
        var left = 0
        /// Runs of willing and unwilling cycles take turns for ever, however many there are.
        var isWilling = true
    }

    init(_ bench: ScenarioBench, _ scenario: Scenario, _ answers: ScenarioAnswers) {
        self.bench = bench
        self.scenario = scenario
        self.answers = answers
        inputWords = bench.engine.layout.inputWordCount
        outputWords = bench.engine.layout.outputWordCount
        func rows(_ words: Int) -> UnsafeMutablePointer<UInt64> {
            let count = max(words * Self.usualBatch, 1)
            let rows = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
            rows.initialize(repeating: 0, count: count)
            return rows
        }
        inputs = rows(inputWords)
        outputs = rows(outputWords)
        unknown = bench.engine.isFourState ? rows(outputWords) : nil
        expected = .allocate(capacity: Self.usualBatch)
        for row in 0..<Self.usualBatch { for clock in bench.clocks { inputs[row * inputWords + clock] = 1 } }
        payloads = scenario.payloads(words: bench.input.wordCount)
        var writes = [UInt64]()
        if let port = bench.write {
            for mark in scenario.marks {
                guard case .write(let words) = mark.event else { continue }
                writes += words.prefix(port.wordCount)
                for _ in min(words.count, port.wordCount)..<port.wordCount { writes.append(0) }
            }
        }
        self.writes = writes
        let longest = max(bench.input.wordCount, bench.write?.wordCount ?? 0, 1)
        var random = SplitMix64(seed: 0xA5A5)
        noise = bench.isNoisy ? (0..<(Self.noisePeriod + longest)).map { _ in random.next() } : []
        zeros = [UInt64](repeating: 0, count: longest)
        flow = PipelineFlowModel(depth: bench.interface.latency)
        input = Port(bench.input)
        write = Port(bench.write ?? bench.input)
        hasWrite = bench.write != nil
        outReady = bench.output.ready
        isNoisy = bench.isNoisy
        waitsForValid = scenario.readyWaitsForValid
        inputPayloadWords = bench.input.wordCount
        writeWords = bench.write?.wordCount ?? 0
    }

    deinit {
        inputs.deallocate()
        outputs.deallocate()
        unknown?.deallocate()
        expected.deallocate()
    }

    /// Back to the start, with other batches.
    mutating func rewind(batch: Int) {
        self.batch = min(max(batch, 1), Self.usualBatch)
        clearResets()
        (report, isDone, planned, held) = (ScenarioReport(), false, 0, nil)
        seen = max(seen, rows)
        rows = 0
        flow = PipelineFlowModel(depth: bench.interface.latency)
        (offered, firstInside, nextWrite, endWrite, noisePlace) = (0, 0, 0, 0, 0)
        isReceiverReady = false
    }

    /// A word of the last row of outputs.
    func lastOutput(_ word: Int) -> UInt64 { outputs[lastRow * outputWords + word] }

    mutating func fail(_ signal: String, _ bit: Int, _ message: String, payload: Int? = nil) {
        isDone = true
        guard report.failure == nil else { return }
        report.failure = ScenarioFailure(
            cycle: report.cycles, signal: signal, bit: bit, message: message, payload: payload)
    }

    // MARK: Events

    /// - Throws: what the engine throws.
    mutating func run() throws {
        let (payloads, writes, noise, zeros) = (self.payloads, self.writes, self.noise, self.zeros)
        try payloads.withUnsafeBufferPointer { payloads in
            try writes.withUnsafeBufferPointer { writes in
                try noise.withUnsafeBufferPointer { noise in
                    try zeros.withUnsafeBufferPointer { zeros in
                        guard let zero = zeros.baseAddress else { return }
                        var sources = Sources(
                            payloads: payloads.baseAddress ?? zero, writes: writes.baseAddress ?? zero,
                            noise: noise.baseAddress ?? zero, input: zero, write: zero)
                        try run(&sources)
                    }
                }
            }
        }
    }

    private mutating func run(_ sources: inout Sources) throws {
        departure = Departure()
        departure.left = scenario.departures.first ?? 0
        try bench.engine.restart()
        try reset(&sources)
        let (gaps, marks) = (scenario.gaps, scenario.marks)
        var next = 0
        for offer in gaps.indices {
            while next < marks.count, marks[next].position <= offer, !isDone {
                try handle(marks[next].event, &sources)
                next += 1
            }
            guard !isDone else { break }
            try self.offer(gap: gaps[offer], &sources)
        }
        while next < marks.count, !isDone {
            try handle(marks[next].event, &sources)
            next += 1
        }
        try drain(&sources)
        try flush()
    }

    private mutating func handle(_ event: Scenario.Event, _ sources: inout Sources) throws {
        switch event {
        case .offer: break
        case .write: endWrite += bench.write == nil ? 0 : 1
        case .settle: try settle(&sources)
        case .reset:
            try settle(&sources)
            try reset(&sources)
        }
    }

    private static let patience = 100_000

    private mutating func offer(gap: Int, _ sources: inout Sources) throws {
        var left = gap
        while left > 0, !isDone {
            _ = try cycle(nil, &sources)
            left -= 1
        }
        let payload = sources.payloads + offered &* inputPayloadWords
        offered += 1
        var patience = Self.patience
        while !isDone, try !cycle(payload, &sources) {
            patience -= 1
            if patience == 0 { try giveUp(bench.interface.input.ready, "the input is never ready") }
        }
    }

    private mutating func settle(_ sources: inout Sources) throws {
        while nextWrite < endWrite, !isDone { _ = try cycle(nil, &sources) }
        for _ in 0..<(bench.interface.write?.latency ?? 0) where !isDone { _ = try cycle(nil, &sources) }
    }

    private mutating func drain(_ sources: inout Sources) throws {
        try settle(&sources)
        var patience = Self.patience
        while !isDone, firstInside < offered {
            _ = try cycle(nil, &sources)
            patience -= 1
            if patience == 0 {
                try giveUp(bench.interface.output.valid, "\(offered - firstInside) answers never come")
            }
        }
        // Nothing may follow.
        for _ in 0..<(bench.interface.latency + 2) where !isDone { _ = try cycle(nil, &sources) }
    }

    /// A failure of the scenario's own, unless there was one of the hardware before.
    private mutating func giveUp(_ signal: String, _ message: String) throws {
        try flush()
        if !isDone { fail(signal, 0, message) }
    }

    // MARK: Rows

    /// Whatever is inside is gone, after one cycle, and so is what is offered in it: longer resets hide a
    /// register that the reset leaves out.
    private mutating func reset(_ sources: inout Sources) throws {
        guard !isDone else { return }
        let row = inputs + planned * inputWords
        if isNoisy {
            sources.input = sources.noise + noisePlace
            sources.write = sources.noise + (noisePlace &* 29 & (Self.noisePeriod &- 1))
            noisePlace = (noisePlace &+ 17) & (Self.noisePeriod &- 1)
        }
        row[bench.input.valid] = isNoisy ? 1 : 0
        put(sources.input, bench.input, row)
        if let write = bench.write {
            row[write.valid] = isNoisy ? 1 : 0
            put(sources.write, write, row)
        }
        row[bench.output.ready] = isReceiverReady ? 1 : 0
        for reset in bench.resets { row[reset] = 1 }
        hasResets = true
        try finishRow(
            Expectation(
                number: offered - firstInside, isOffered: false, isReady: false, isValid: false,
                isTaken: false, isReset: true))
        firstInside = offered
        flow = PipelineFlowModel(depth: bench.interface.latency)
    }

    /// One cycle; whether the payload, if there is one, is taken.
    @inline(__always)
    private mutating func cycle(_ payload: UnsafePointer<UInt64>?, _ sources: inout Sources) throws -> Bool {
        let row = inputs + planned &* inputWords
        if let payload {
            sources.input = payload
        } else if isNoisy {
            sources.input = sources.noise + noisePlace
        }
        row[input.valid] = payload == nil ? 0 : 1
        if input.count > 0 {
            (row + input.offset).update(from: sources.input, count: input.count)
        } else {
            put(sources.input, bench.input, row)
        }
        if hasWrite {
            let isWriting = nextWrite < endWrite
            if isWriting {
                sources.write = sources.writes + nextWrite &* writeWords
                nextWrite &+= 1
            } else if isNoisy {
                sources.write = sources.noise + (noisePlace &* 29 & (Self.noisePeriod &- 1))
            }
            row[write.valid] = isWriting ? 1 : 0
            if write.count > 0 {
                (row + write.offset).update(from: sources.write, count: write.count)
            } else if let side = bench.write {
                put(sources.write, side, row)
            }
        }
        noisePlace = (noisePlace &+ 17) & (Self.noisePeriod &- 1)
        let isValid = flow.outValid
        isReceiverReady = isDeparting() && (!waitsForValid || isValid)
        row[outReady] = isReceiverReady ? 1 : 0
        let isReady = flow.inReady(outReady: isReceiverReady)
        let expectation = Expectation(
            number: firstInside, isOffered: payload != nil, isReady: isReady, isValid: isValid,
            isTaken: isValid && isReceiverReady,
            isReset: false)
        if expectation.isTaken { firstInside &+= 1 }
        flow.step(inValid: payload != nil, outReady: isReceiverReady)
        try finishRow(expectation)
        return isReady
    }

    private func put(
        _ words: UnsafePointer<UInt64>, _ side: ScenarioBench.Side, _ row: UnsafeMutablePointer<UInt64>
    ) {
        for piece in side.pieces {
            (row + piece.offset).update(from: words + piece.position, count: piece.count)
        }
    }

    @inline(__always)
    private mutating func isDeparting() -> Bool {
        guard departure.left <= 0 else {
            departure.left &-= 1
            return departure.isWilling
        }
        return nextDeparture()
    }

    private mutating func nextDeparture() -> Bool {
        // Runs of no cycles are passed over; a scenario of them alone is always willing.
        let runs = scenario.departures
        var patience = runs.count
        while departure.left <= 0, patience > 0 {
            departure.index = departure.index + 1 < runs.count ? departure.index + 1 : 0
            departure.isWilling = runs.count == 1 || !departure.isWilling
            departure.left = runs[departure.index]
            patience -= 1
        }
        guard departure.left > 0 else { return true }
        departure.left -= 1
        return departure.isWilling
    }

    @inline(__always)
    private mutating func finishRow(_ expectation: Expectation) throws {
        expected[planned] = expectation
        planned &+= 1
        if planned >= batch { try flush() }
    }

    /// Runs what is planned, and compares.
    private mutating func flush() throws {
        guard planned > 0, !isDone else { return }
        try bench.engine.run(cycles: planned, inputs: inputs, outputs: outputs, unknown: unknown)
        compare(planned)
        planned = 0
        clearResets()
    }

    private mutating func clearResets() {
        guard hasResets else { return }
        hasResets = false
        for row in 0..<Self.usualBatch { for reset in bench.resets { inputs[row * inputWords + reset] = 0 } }
    }

    /// The row of inputs, for recorders.
    func inputRow(_ row: Int) -> UnsafePointer<UInt64> { UnsafePointer(inputs + row * inputWords) }
}
