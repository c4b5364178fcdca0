/// How far a run is, up to its first failure.
struct RunProgress {
    var report = ScenarioReport()
    /// After the first failure.
    private(set) var isDone = false
    /// Rows that were compared.
    var rows = 0
    /// Rows that observers have seen before a rewind: they see them once.
    private(set) var seen = 0
    /// The last row of outputs that was compared, in its batch.
    var lastRow = 0

    mutating func fail(_ signal: String, _ bit: Int, _ message: String, payload: Int? = nil) {
        isDone = true
        guard report.failure == nil else { return }
        report.failure = ScenarioFailure(
            cycle: report.cycles, signal: signal, bit: bit, message: message, payload: payload)
    }

    mutating func rewind() {
        (report, isDone, lastRow) = (ScenarioReport(), false, 0)
        seen = max(seen, rows)
        rows = 0
    }
}

/// What a row of outputs has to be, for one lane.
struct RowExpectation {
    /// The answer at the output, where valid is 1. In the row of a reset: how many payloads are lost.
    var number: Int
    /// Whether a payload is offered.
    var isOffered = false
    var isReady = false
    var isValid = false
    /// Whether the receiver takes an answer, if there is one.
    var isWilling = false
    var isReset = false

    @inline(__always)
    var isTaken: Bool { isValid && isWilling }

    /// What a failure says of a ready or a valid.
    static func broken(_ found: UInt64) -> String {
        "\(found & 1), the contract says \(1 - found & 1)"
    }
}

/// A run of a scenario in batches.
protocol BatchedRun: ~Copyable {
    var progress: RunProgress { get set }
    /// - Throws: what the engine throws.
    mutating func run() throws
    /// Back to the start, with batches of that many rows.
    mutating func rewind(batch: Int)
    /// A word of the last row of outputs.
    func lastOutput(_ word: Int) -> UInt64
}
