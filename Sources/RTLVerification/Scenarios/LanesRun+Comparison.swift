import RTLSimulation

extension LanesRun {
    /// Holds the rows of outputs against what is expected of them, lane by lane, up to the first failure.
    mutating func compare(_ count: Int) {
        let isWatched = bench.observer != nil || bench.recorder != nil
        for row in 0..<count {
            progress.lastRow = row
            let expected = expected + row &* laneCount
            if isWatched, progress.rows >= progress.seen {
                batch.show(row, isReset: expected[0].isReset, to: bench)
            }
            progress.rows &+= 1
            for lane in 0..<laneCount {
                if expected[lane].isReset {
                    progress.report.open &+= expected[lane].number
                    lanes[lane].state.held = nil
                } else {
                    compare(lane, row, expected[lane])
                }
            }
            progress.report.cycles &+= 1
            if progress.isDone { return }
        }
    }

    @inline(__always)
    private mutating func compare(_ number: Int, _ row: Int, _ expectation: RowExpectation) {
        let lane = lanes + number
        let found = batch.output(row)
        let isReady = lane.pointee.input.ready.get(found)
        let isValid = lane.pointee.output.valid.get(found)
        let unknown = batch.unknown.map { UnsafePointer($0 + row &* batch.outputWords) }
        if let unknown { compareHandshake(number, unknown) }
        if isReady != expectation.isReady {
            progress.fail(bench.interface.input.ready, number, RowExpectation.broken(isReady ? 1 : 0))
        }
        if isValid != expectation.isValid {
            progress.fail(bench.interface.output.valid, number, RowExpectation.broken(isValid ? 1 : 0))
        }
        if expectation.isValid { compareAnswer(number, found, unknown, expectation) }
        if expectation.isOffered, !expectation.isReady { progress.report.inputStalls &+= 1 }
        if expectation.isValid, !expectation.isWilling { progress.report.outputStalls &+= 1 }
    }

    private mutating func compareHandshake(_ number: Int, _ unknown: UnsafePointer<UInt64>) {
        for (name, bit) in [
            (bench.interface.input.ready, lanes[number].input.ready),
            (bench.interface.output.valid, lanes[number].output.valid),
        ] where bit.get(unknown) { progress.fail(name, number, "unknown") }
    }

    @inline(__always)
    private mutating func compareAnswer(
        _ lane: Int, _ found: UnsafePointer<UInt64>, _ unknown: UnsafePointer<UInt64>?,
        _ expectation: RowExpectation
    ) {
        let number = expectation.number
        let isKnown = number >= 0 && number < answers.count && !answers.isOpen[number]
        if isKnown {
            // Whatever differs is looked at again, word by word.
            let isSame = answers.withWords(of: number) { lanes[lane].output.holds($0, found) } == true
            if !isSame || unknown != nil { explain(lane, found, unknown, number) }
        } else {
            compareHeld(lane, found, expectation)
        }
        guard expectation.isTaken else { return }
        if isKnown { progress.report.answers &+= 1 } else { progress.report.open &+= 1 }
        if hasReader, progress.rows > progress.seen { bench.answerReader?(found) }
    }

    /// The first word of an answer that is not as it has to be, if there is one.
    private mutating func explain(
        _ lane: Int, _ found: UnsafePointer<UInt64>, _ unknown: UnsafePointer<UInt64>?, _ number: Int
    ) {
        let output = lanes[lane].output
        let open = unknown.map { output.payload($0) }
        let wanted = answers[number] ?? []
        for (position, found) in output.payload(found).enumerated() where position < wanted.count {
            let difference = found.word ^ wanted[position]
            if difference != 0 {
                let hex = (String(found.word, radix: 16), String(wanted[position], radix: 16))
                progress.fail(
                    found.port, found.bit + difference.trailingZeroBitCount,
                    "0x\(hex.0), expected 0x\(hex.1) in lane \(lane)", payload: number)
            }
            if let open = open?[position].word, open != 0 {
                progress.fail(
                    found.port, found.bit + open.trailingZeroBitCount, "unknown", payload: number)
            }
        }
    }

    /// An open answer has no value to be held against; it must not change while it is stalled.
    private mutating func compareHeld(
        _ lane: Int, _ found: UnsafePointer<UInt64>, _ expectation: RowExpectation
    ) {
        if lanes[lane].state.held == nil, expectation.isWilling { return }
        let now = lanes[lane].output.payload(found).map(\.word)
        if let held = lanes[lane].state.held, held != now {
            progress.fail(
                bench.interface.output.payload[0], 0, "the payload changed while the output was stalled")
        }
        lanes[lane].state.held = expectation.isWilling ? nil : now
    }
}
