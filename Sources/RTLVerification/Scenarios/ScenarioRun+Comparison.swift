import RTL
import RTLSimulation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ScenarioRun {
    /// Holds the rows of outputs against what is expected of them, up to the first failure.
    mutating func compare(_ count: Int) {
        let (ready, valid) = (bench.input.ready, bench.output.valid)
        let piece = bench.output.pieces.first ?? .init(position: 0, offset: 0, count: 0)
        let isOnePiece = bench.output.pieces.count == 1
        let answerWords = answers.wordCount
        let hasReader = bench.answerReader != nil
        let isWatched = bench.observer != nil || bench.recorder != nil || batch.unknown != nil
        answers.words.withUnsafeBufferPointer { words in
            answers.isOpen.withUnsafeBufferPointer { isOpen in
                for row in 0..<count {
                    progress.lastRow = row
                    let found = batch.output(row)
                    let expectation = expected[row]
                    if isWatched { watch(row, found, expectation) }
                    progress.rows &+= 1
                    if expectation.isReset {
                        progress.report.open += expectation.number
                        progress.report.cycles &+= 1
                        held = nil
                        continue
                    }
                    if found[ready] & 1 != (expectation.isReady ? 1 : 0) {
                        let name = bench.interface.input.ready
                        progress.fail(name, 0, RowExpectation.broken(found[ready]))
                    }
                    if found[valid] & 1 != (expectation.isValid ? 1 : 0) {
                        progress.fail(bench.interface.output.valid, 0, RowExpectation.broken(found[valid]))
                    }
                    if expectation.isValid {
                        let number = expectation.number
                        let isKnown = number < isOpen.count && !isOpen[number]
                        if isKnown, let first = words.baseAddress {
                            let wanted = first + number &* answerWords
                            // Whatever differs is looked at again, word by word.
                            if !isOnePiece
                                || memcmp(found + piece.offset, wanted, piece.count &* 8) != 0
                            {
                                explain(found, wanted, number)
                            }
                        } else {
                            compareHeld(found, isTaken: expectation.isTaken)
                        }
                        if expectation.isTaken {
                            if isKnown { progress.report.answers &+= 1 } else { progress.report.open &+= 1 }
                            if hasReader, progress.rows > progress.seen { bench.answerReader?(found) }
                        }
                    }
                    if expectation.isOffered, !expectation.isReady { progress.report.inputStalls &+= 1 }
                    if expectation.isValid, !expectation.isTaken { progress.report.outputStalls &+= 1 }
                    progress.report.cycles &+= 1
                    if progress.isDone { return }
                }
            }
        }
    }

    /// The first word of an answer that is not as it has to be, if there is one.
    private mutating func explain(
        _ found: UnsafePointer<UInt64>, _ wanted: UnsafePointer<UInt64>, _ number: Int
    ) {
        var position = 0
        for slot in bench.output.payload {
            for word in slot.range {
                let (found, wanted) = (found[word], wanted[position])
                if found != wanted {
                    let bit = (found ^ wanted).trailingZeroBitCount + 64 * (word - slot.offset)
                    progress.fail(
                        slot.port.name, bit,
                        "0x\(String(found, radix: 16)), expected 0x\(String(wanted, radix: 16))\(slot.wordCount > 1 ? " in word \(word - slot.offset)" : "")",
                        payload: number)
                }
                position += 1
            }
        }
    }

    /// An open answer has no value to be held against; it must not change while it is stalled.
    private mutating func compareHeld(_ found: UnsafePointer<UInt64>, isTaken: Bool) {
        if held == nil, isTaken { return }
        let now = bench.output.payload.flatMap { slot in slot.range.map { found[$0] } }
        if let held, held != now {
            progress.fail(
                bench.interface.output.payload[0], 0, "the payload changed while the output was stalled")
        }
        held = isTaken ? nil : now
    }

    /// Unknown bits are failures; observers look at each row once.
    private mutating func watch(
        _ row: Int, _ found: UnsafePointer<UInt64>, _ expectation: RowExpectation
    ) {
        if let unknown = batch.unknown, !expectation.isReset {
            compareKnown(UnsafePointer(unknown + row * batch.outputWords), found, expectation)
        }
        if progress.rows >= progress.seen { batch.show(row, isReset: expectation.isReset, to: bench) }
    }

    private mutating func compareKnown(
        _ unknown: UnsafePointer<UInt64>, _ found: UnsafePointer<UInt64>, _ expectation: RowExpectation
    ) {
        for (name, word) in [
            (bench.interface.input.ready, bench.input.ready),
            (bench.interface.output.valid, bench.output.valid),
        ] where unknown[word] & 1 != 0 { progress.fail(name, 0, "unknown") }
        guard found[bench.output.valid] & 1 != 0, expectation.isValid, answers[expectation.number] != nil
        else { return }
        for slot in bench.output.payload {
            for word in slot.range where unknown[word] != 0 {
                progress.fail(
                    slot.port.name, unknown[word].trailingZeroBitCount + 64 * (word - slot.offset),
                    "unknown", payload: expectation.number)
            }
        }
    }
}
