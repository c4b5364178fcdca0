/// Runs of cycles in which a receiver is willing and unwilling by turns, for ever, however many there are.
struct ReceiverTurns {
    private let runs: [Int]
    private var index: Int
    private var left: Int
    private var isWilling = true

    /// - Parameter first: the run to begin with, a willing one.
    init(_ runs: [Int], from first: Int = 0) {
        self.runs = runs
        index = runs.isEmpty ? 0 : first % runs.count
        left = runs.isEmpty ? 0 : runs[index]
    }

    /// Whether it is willing in the next cycle.
    @inline(__always)
    mutating func next() -> Bool {
        guard left <= 0 else {
            left &-= 1
            return isWilling
        }
        return nextRun()
    }

    private mutating func nextRun() -> Bool {
        // Runs of no cycles are passed over; where there are no others, it is always willing.
        var patience = runs.count
        while left <= 0, patience > 0 {
            index = index + 1 < runs.count ? index + 1 : 0
            isWilling = runs.count == 1 || !isWilling
            left = runs[index]
            patience -= 1
        }
        guard left > 0 else { return true }
        left -= 1
        return isWilling
    }
}
