import RTLSimulation

/// One run of a scenario on a single pipeline: prepares rows of inputs together with what the contract expects of
/// them, and hands them over in batches.
///
///     events --> row of inputs ------> engine --> row of outputs --+
///          \                                                       v
///           +--> PipelineFlowModel --> expected ready, valid --> compare, up to the first failure
///           +--> number of the answer at the output ----------------^
struct ScenarioRun: ~Copyable, BatchedRun {
    let bench: ScenarioBench
    let answers: ScenarioAnswers
    var progress = RunProgress()
    var batch: RowBatch
    /// One for each row of the batch.
    let expected: UnsafeMutablePointer<RowExpectation>
    /// The payload of an open answer that is stalled.
    var held: [UInt64]?

    private let scenario: Scenario
    private var words: StimulusWords
    private var write: WriteDriver?
    /// What stands at the input: of the row before, where valid is 0 and there is no noise.
    private var source: UnsafePointer<UInt64>
    // Of the bench and the scenario, at hand without their arrays.
    private let input: RowPort
    private let outReady: Int
    private let isNoisy: Bool
    private let waitsForValid: Bool

    private var flow: PipelineFlowModel
    private var receiver: ReceiverTurns
    private var isReceiverReady = false
    private var offered = 0
    private var firstInside = 0

    init(_ bench: ScenarioBench, _ scenario: Scenario, _ answers: ScenarioAnswers) {
        self.bench = bench
        self.scenario = scenario
        self.answers = answers
        batch = RowBatch(bench)
        expected = .allocate(capacity: RowBatch.usualSize)
        words = StimulusWords(bench, scenario, payloadWords: bench.input.wordCount)
        write = WriteDriver(bench, words)
        source = words.zeros
        input = RowPort(bench.input)
        outReady = bench.output.ready
        isNoisy = bench.isNoisy
        waitsForValid = scenario.readyWaitsForValid
        flow = PipelineFlowModel(depth: bench.interface.latency)
        receiver = ReceiverTurns(scenario.departures)
    }

    deinit { expected.deallocate() }

    mutating func rewind(batch size: Int) {
        batch.clear(size: size)
        progress.rewind()
        held = nil
        words.rewind()
        write = WriteDriver(bench, words)
        source = words.zeros
        flow = PipelineFlowModel(depth: bench.interface.latency)
        receiver = ReceiverTurns(scenario.departures)
        (offered, firstInside, isReceiverReady) = (0, 0, false)
    }

    func lastOutput(_ word: Int) -> UInt64 { batch.output(progress.lastRow)[word] }

    // MARK: Events

    mutating func run() throws {
        try bench.engine.restart()
        try reset()
        let (gaps, marks) = (scenario.gaps, scenario.marks)
        var next = 0
        for offer in gaps.indices {
            while next < marks.count, marks[next].position <= offer, !progress.isDone {
                try handle(marks[next].event)
                next += 1
            }
            guard !progress.isDone else { break }
            try self.offer(gap: gaps[offer])
        }
        while next < marks.count, !progress.isDone {
            try handle(marks[next].event)
            next += 1
        }
        try drain()
        try flush()
    }

    private mutating func handle(_ event: Scenario.Event) throws {
        switch event {
        case .offer: break
        case .write: write?.begin()
        case .settle: try settle()
        case .reset:
            try settle()
            try reset()
        }
    }

    private static let patience = 100_000

    private mutating func offer(gap: Int) throws {
        var left = gap
        while left > 0, !progress.isDone {
            _ = try cycle(nil)
            left -= 1
        }
        let payload = words.payload(offered)
        offered += 1
        var patience = Self.patience
        while !progress.isDone, try !cycle(payload) {
            patience -= 1
            if patience == 0 { try giveUp(bench.interface.input.ready, "the input is never ready") }
        }
    }

    private mutating func settle() throws {
        while write?.isBusy == true, !progress.isDone { _ = try cycle(nil) }
        for _ in 0..<(bench.interface.write?.latency ?? 0) where !progress.isDone { _ = try cycle(nil) }
    }

    private mutating func drain() throws {
        try settle()
        var patience = Self.patience
        while !progress.isDone, firstInside < offered {
            _ = try cycle(nil)
            patience -= 1
            if patience == 0 {
                try giveUp(bench.interface.output.valid, "\(offered - firstInside) answers never come")
            }
        }
        // Nothing may follow.
        for _ in 0..<(bench.interface.latency + 2) where !progress.isDone { _ = try cycle(nil) }
    }

    /// A failure of the scenario's own, unless there was one of the hardware before.
    private mutating func giveUp(_ signal: String, _ message: String) throws {
        try flush()
        if !progress.isDone { progress.fail(signal, 0, message) }
    }

    // MARK: Rows

    /// Whatever is inside is gone, after one cycle, and so is what is offered in it: longer resets hide a
    /// register that the reset leaves out.
    private mutating func reset() throws {
        guard !progress.isDone else { return }
        let row = batch.row
        if isNoisy { source = words.payloadNoise() }
        row[input.valid] = isNoisy ? 1 : 0
        input.put(source, row, side: bench.input)
        write?.putReset(row, words)
        if isNoisy { words.stepNoise() }
        row[outReady] = isReceiverReady ? 1 : 0
        batch.assertResets()
        try finishRow(RowExpectation(number: offered - firstInside, isReset: true))
        firstInside = offered
        flow = PipelineFlowModel(depth: bench.interface.latency)
    }

    /// One cycle; whether the payload, if there is one, is taken.
    @inline(__always)
    private mutating func cycle(_ payload: UnsafePointer<UInt64>?) throws -> Bool {
        let row = batch.row
        if let payload { source = payload } else if isNoisy { source = words.payloadNoise() }
        row[input.valid] = payload == nil ? 0 : 1
        input.put(source, row, side: bench.input)
        write?.put(row, words)
        words.stepNoise()
        let isValid = flow.outValid
        isReceiverReady = receiver.next() && (!waitsForValid || isValid)
        row[outReady] = isReceiverReady ? 1 : 0
        let isReady = flow.inReady(outReady: isReceiverReady)
        let expectation = RowExpectation(
            number: firstInside, isOffered: payload != nil, isReady: isReady, isValid: isValid,
            isWilling: isReceiverReady)
        if expectation.isTaken { firstInside &+= 1 }
        flow.step(inValid: payload != nil, outReady: isReceiverReady)
        try finishRow(expectation)
        return isReady
    }

    @inline(__always)
    private mutating func finishRow(_ expectation: RowExpectation) throws {
        expected[batch.planned] = expectation
        batch.finishRow()
        if batch.isFull { try flush() }
    }

    /// Runs what is planned, and compares.
    private mutating func flush() throws {
        guard batch.planned > 0, !progress.isDone else { return }
        try batch.run(bench.engine)
        compare(batch.planned)
        batch.clear()
    }
}
