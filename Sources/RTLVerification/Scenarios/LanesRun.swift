import RTLSimulation

/// One run of a scenario on streams side by side, or on one whose contract is not a pipeline's.
///
///     offers --> by their last word --> lane 0: queue --> in_*[0] ... out_*[0] --> compared in its order
///                                       lane 1: queue --> in_*[1] ... out_*[1] -->  "
///     writes --> the port that all lanes share
///
/// Lanes go on by themselves, each with its gaps and its stalls: the scenario's runs of ready and not ready, begun
/// at another place in each. Before a write, a `settle` and a reset all that was offered so far is taken.
///
/// Rows run in batches, as those of `ScenarioRun`. A valid that nobody can foretell (`LaneFlow.outValid` is nil: a
/// block inside whose answer, and with it its latency, is open) ends the batch: what is planned next depends on it.
struct LanesRun: ~Copyable, BatchedRun {
    let bench: ScenarioBench
    let answers: ScenarioAnswers
    var progress = RunProgress()
    var batch: RowBatch
    let laneCount: Int
    let lanes: UnsafeMutablePointer<Lane>
    /// One for each lane of each row of the batch.
    let expected: UnsafeMutablePointer<RowExpectation>

    private let scenario: Scenario
    private var words: StimulusWords
    private var write: WriteDriver?
    private let isNoisy: Bool
    private let waitsForValid: Bool
    let hasReader: Bool
    /// Payloads with lower numbers may be offered.
    private var limit = 0
    /// Cycles since a payload or an answer moved, or a gap passed.
    private var still = 0

    init(_ bench: ScenarioBench, _ scenario: Scenario, _ answers: ScenarioAnswers) {
        self.bench = bench
        self.scenario = scenario
        self.answers = answers
        isNoisy = bench.isNoisy
        waitsForValid = scenario.readyWaitsForValid
        hasReader = bench.answerReader != nil
        let laneCount = bench.laneCount
        self.laneCount = laneCount
        let inputs = (0..<laneCount).map { LaneSide(bench.input, lane: $0, of: laneCount) }
        batch = RowBatch(bench)
        words = StimulusWords(bench, scenario, payloadWords: inputs[0].wordCount)
        write = WriteDriver(bench, words)
        expected = .allocate(capacity: RowBatch.usualSize * laneCount)
        lanes = .allocate(capacity: laneCount)
        let queues = scenario.queues(lanes: laneCount)
        for lane in 0..<laneCount {
            (lanes + lane).initialize(
                to: Lane(
                    input: inputs[lane], output: LaneSide(bench.output, lane: lane, of: laneCount),
                    queue: queues[lane], state: Lane.State(lane, bench, scenario, words.zeros)))
        }
    }

    deinit {
        for lane in 0..<laneCount { lanes[lane].deallocate() }
        lanes.deinitialize(count: laneCount)
        lanes.deallocate()
        expected.deallocate()
    }

    mutating func rewind(batch size: Int) {
        batch.clear(size: size)
        progress.rewind()
        words.rewind()
        write = WriteDriver(bench, words)
        (limit, still) = (0, 0)
        for lane in 0..<laneCount {
            lanes[lane].state = Lane.State(lane, bench, scenario, words.zeros)
        }
    }

    func lastOutput(_ word: Int) -> UInt64 { batch.output(progress.lastRow)[word] }

    // MARK: Events

    mutating func run() throws {
        try bench.engine.restart()
        try reset()
        for mark in scenario.marks where !progress.isDone {
            limit = mark.position
            switch mark.event {
            case .offer: break
            case .write:
                try takeAll()
                write?.begin()
            case .settle: try settle()
            case .reset:
                try settle()
                try reset()
            }
        }
        limit = scenario.offers
        try drain()
        try flush()
    }

    /// Until all that may be offered is taken.
    private mutating func takeAll() throws {
        try cycles(orFail: bench.interface.input.ready, "the input is never ready") {
            $0.pointee.isWaiting($1)
        }
    }

    private mutating func settle() throws {
        try takeAll()
        while write?.isBusy == true, !progress.isDone { try cycle() }
        for _ in 0..<(bench.interface.write?.latency ?? 0) where !progress.isDone { try cycle() }
    }

    private mutating func drain() throws {
        try settle()
        try cycles(orFail: bench.interface.output.valid, "answers never come") { lane, _ in
            lane.pointee.state.firstInside < lane.pointee.state.next
        }
        // Nothing may follow.
        for _ in 0..<(bench.interface.latency + 2) where !progress.isDone { try cycle() }
    }

    private static let patience = 100_000

    /// Cycles as long as any lane is busy; a failure where nothing moves any more.
    private mutating func cycles(
        orFail signal: String, _ message: String, while isBusy: (UnsafePointer<Lane>, _ limit: Int) -> Bool
    ) throws {
        still = 0
        while !progress.isDone, isAny(isBusy) {
            try cycle()
            guard still >= Self.patience else { continue }
            // What was wrong before counts more.
            try flush()
            if !progress.isDone { progress.fail(signal, 0, message) }
        }
    }

    @inline(__always)
    private func isAny(_ isBusy: (UnsafePointer<Lane>, _ limit: Int) -> Bool) -> Bool {
        for lane in 0..<laneCount where isBusy(lanes + lane, limit) { return true }
        return false
    }

    // MARK: Rows

    /// Whatever is inside is gone, after one cycle, as in `ScenarioRun`.
    private mutating func reset() throws {
        guard !progress.isDone else { return }
        let row = batch.row
        let expected = expected + batch.planned &* laneCount
        for number in 0..<laneCount {
            let lane = lanes + number
            if isNoisy { lane.pointee.state.source = words.payloadNoise(lane: number) }
            lane.pointee.input.put(lane.pointee.state.source, row)
            lane.pointee.input.valid.put(isNoisy, row)
            let lost = lane.pointee.state.next - lane.pointee.state.firstInside
            (expected + number).initialize(to: RowExpectation(number: lost, isReset: true))
            lane.pointee.state.firstInside = lane.pointee.state.next
            lane.pointee.state.flow = LaneFlow(bench.interface)
            lane.pointee.output.ready.put(lane.pointee.state.isWilling, row)
        }
        write?.putReset(row, words)
        words.stepNoise()
        batch.assertResets()
        batch.finishRow()
        if batch.isFull { try flush() }
    }

    private mutating func cycle() throws {
        let row = batch.row
        let expected = expected + batch.planned &* laneCount
        var isForeknown = true
        for lane in 0..<laneCount where !plan(lane, row, expected + lane) { isForeknown = false }
        write?.put(row, words)
        words.stepNoise()
        batch.finishRow()
        if !isForeknown { try run(expected) }
        var isMoving = false
        for lane in 0..<laneCount where step(lane, expected[lane]) { isMoving = true }
        still = isMoving ? 0 : still &+ 1
        if !isForeknown { finishBatch() } else if batch.isFull { try flush() }
    }

    /// - Returns: whether it is known what has to come out.
    @inline(__always)
    private func plan(
        _ number: Int, _ row: UnsafeMutablePointer<UInt64>, _ expected: UnsafeMutablePointer<RowExpectation>
    ) -> Bool {
        let lane = lanes + number
        let isOffered = lane.pointee.isOffering(limit)
        if isOffered {
            lane.pointee.state.source = words.payload(lane.pointee.queue[lane.pointee.state.next].number)
        } else if isNoisy {
            lane.pointee.state.source = words.payloadNoise(lane: number)
        }
        lane.pointee.input.put(lane.pointee.state.source, row)
        lane.pointee.input.valid.put(isOffered, row)
        let valid = lane.pointee.state.flow.outValid
        let isWilling = lane.pointee.state.receiver.next() && !(waitsForValid && valid == false)
        lane.pointee.state.isWilling = isWilling
        lane.pointee.output.ready.put(isWilling, row)
        let isInside = lane.pointee.state.firstInside < lane.pointee.state.next
        expected.initialize(
            to: RowExpectation(
                number: isInside ? lane.pointee.queue[lane.pointee.state.firstInside].number : -1,
                isOffered: isOffered,
                isReady: lane.pointee.state.flow.inReady(outReady: isWilling), isValid: valid ?? false,
                isWilling: isWilling))
        return valid != nil
    }

    /// Runs what is planned up to a row in which a valid is not foreknown: there the hardware's own counts.
    private func run(_ expected: UnsafeMutablePointer<RowExpectation>) throws {
        try batch.run(bench.engine)
        let found = batch.output(batch.planned &- 1)
        for lane in 0..<laneCount where lanes[lane].state.flow.outValid == nil {
            expected[lane].isValid = lanes[lane].output.valid.get(found)
        }
    }

    /// The edge of the clock.
    ///
    /// - Returns: whether a payload or an answer moved, or a gap passed.
    @inline(__always)
    private func step(_ number: Int, _ expectation: RowExpectation) -> Bool {
        let lane = lanes + number
        let isTaken = expectation.isOffered && expectation.isReady
        let isInGap = !expectation.isOffered && lane.pointee.isWaiting(limit)
        lane.pointee.state.flow.step(
            isOffered: expectation.isOffered, outReady: expectation.isWilling, found: expectation.isValid
        ) {
            bench.interface.latency(of: lane.pointee.queue[lane.pointee.state.next].number, answers)
        }
        if expectation.isTaken { lane.pointee.state.firstInside &+= 1 }
        if isTaken {
            lane.pointee.state.next &+= 1
            lane.pointee.state.idle = 0
        } else if !expectation.isOffered {
            lane.pointee.state.idle &+= 1
        }
        return isTaken || expectation.isTaken || isInGap
    }

    /// Runs what is planned, and compares.
    private mutating func flush() throws {
        guard batch.planned > 0, !progress.isDone else { return }
        try batch.run(bench.engine)
        finishBatch()
    }

    private mutating func finishBatch() {
        compare(batch.planned)
        batch.clear()
    }
}

extension StreamInterface {
    /// Cycles from a payload's transfer to its valid, on a design with one inside. 0 where the answer is open, and
    /// with it the time that it takes.
    fileprivate func latency(of number: Int, _ answers: ScenarioAnswers) -> Int {
        guard case .oneAtATime(let field) = timing, let status = answers.lastWord(of: number) else {
            return 0
        }
        return latency + Int(truncatingIfNeeded: status >> UInt64(field))
    }
}
