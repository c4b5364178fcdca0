extension LanesRun {
    /// A payload by its number in the scenario, and the idle cycles before it.
    struct Offer {
        var number: Int
        var gap: Int
    }

    /// One of the streams.
    struct Lane {
        let input: LaneSide
        let output: LaneSide
        /// Its payloads, in order.
        let queue: UnsafeMutableBufferPointer<Offer>
        var state: State

        struct State {
            /// Of the queue: the payload that is offered next, and the one whose answer comes next.
            var next = 0
            var firstInside = 0
            /// Idle cycles that were made before the next offer.
            var idle = 0
            var flow: LaneFlow
            var receiver: ReceiverTurns
            /// Ready at the output; a reset leaves it as it was.
            var isWilling = false
            /// What stands at the input, as in `ScenarioRun`.
            var source: UnsafePointer<UInt64>
            /// The open answer that is stalled.
            var held: [UInt64]?

            init(
                _ lane: Int, _ bench: ScenarioBench, _ scenario: Scenario, _ source: UnsafePointer<UInt64>
            ) {
                flow = LaneFlow(bench.interface)
                // Runs in which it is willing have even numbers.
                let runs = scenario.departures
                let first = runs.isEmpty ? 0 : 2 * lane % (runs.count + runs.count % 2)
                receiver = ReceiverTurns(runs, from: first)
                self.source = source
            }
        }

        init(input: LaneSide, output: LaneSide, queue: [Offer], state: State) {
            self.input = input
            self.output = output
            self.state = state
            self.queue = .allocate(capacity: queue.count)
            _ = self.queue.initialize(from: queue)
        }

        func deallocate() {
            input.deallocate()
            output.deallocate()
            queue.deallocate()
        }

        /// Whether a payload waits to be offered, of those with lower numbers than `limit`.
        @inline(__always)
        func isWaiting(_ limit: Int) -> Bool { state.next < queue.count && queue[state.next].number < limit }

        /// Whether it has waited for its gap.
        @inline(__always)
        func isOffering(_ limit: Int) -> Bool { isWaiting(limit) && state.idle >= queue[state.next].gap }
    }
}

extension Scenario {
    /// The payloads of each lane: a payload's last word says which is its.
    func queues(lanes: Int) -> [[LanesRun.Offer]] {
        var queues = [[LanesRun.Offer]](repeating: [], count: lanes)
        for (number, gap) in gaps.enumerated() {
            let word = payloadWords > 0 ? payloads[(number + 1) * payloadWords - 1] : 0
            queues[lanes > 1 ? Int(word % UInt64(lanes)) : 0].append(LanesRun.Offer(number: number, gap: gap))
        }
        return queues
    }
}
