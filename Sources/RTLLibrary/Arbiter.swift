public import RTL

/// Joins several streams into one.
///
/// - `.priority`: the first source that is valid goes first; a later one may wait forever.
/// - `.roundRobin`: after source `i`, the next one that is valid behind `i`, around the end: each waits
///   for at most one transfer of every other.
/// - A source that was chosen stays chosen until its transfer, so that the payload keeps still.
/// - Latency: 0, valid and payload pass through; one transfer a cycle is sustained.
/// - `chosen` is the number of the source that the sink shows.
public struct Arbiter<Payload: HardwareValue>: Module {
    public enum Policy: Hashable, Sendable { case priority, roundRobin }

    public let width: Int
    /// Sources, at least 2.
    public let count: Int
    public let policy: Policy
    @Input public var sources: Vector<Stream<Payload>>
    @Output public var sink: Stream<Payload>
    @Output public var chosen: Bits
    /// The source of the last transfer, one bit each.
    @Register var last: Bits
    /// Whether the source shown in the last cycle still waits.
    @Register(reset: false) var isHeld: Bit
    @Register var held: Bits

    public init(_ shape: Payload, count: Int, policy: Policy = .roundRobin) {
        self.count = count
        self.policy = policy
        width = shape.bitWidth
        _sources = Input(count: count, Stream(shape))
        _sink = Output(Stream(shape))
        _chosen = Output(bitsNeeded(for: max(count - 1, 1)))
        let start =
            count >= 1 ? BitVector(1, width: max(count, 1)) << max(count - 1, 0) : BitVector(1, width: 1)
        _last = Register(max(count, 1), reset: Bits(start))
        _held = Register(max(count, 1))
    }

    public var moduleName: String { "Arbiter" }
    public var parameterError: String? { count >= 2 ? nil : "an arbiter of \(count) sources has no choice" }

    public var body: [Statement] {
        let requests = concatenate(sources.reversed().map(\.valid)).named("requests")
        let fresh: Bits
        switch policy {
        case .priority: fresh = lowestOne(requests)
        case .roundRobin:
            // Sources behind the last one: those whose lower neighbours include it.
            let upToLast = parallelPrefix((0..<count).map { last[$0] }) { $0 | $1 }
            let behind = concatenate([upToLast.dropLast().reversed().map { $0 }, [Bit(false)]].joined())
            let later = (requests & behind).named("later")
            fresh = mux(later.anyOne, lowestOne(later), lowestOne(requests))
        }
        let grant = mux(isHeld, held, fresh).named("grant")
        let choices = (0..<count).map { (condition: grant[$0], value: sources[$0].payload) }
        sink.valid <~ requests.anyOne
        sink.payload <~ oneHotMux(choices[0], Array(choices.dropFirst()))
        chosen <~ priorityEncode(grant).index
        for index in 0..<count { sources[index].ready <~ grant[index] & sink.ready }
        isHeld <~ sink.valid & !sink.ready
        held <~ grant
        If(sink.transfer) { last <~ grant }
        for index in 0..<count { sources[index].contract(.assume, "source_\(index)") }
        sink.contract(.assert, "sink")
        Assert(populationCount(grant) <= 1, "at most one source is chosen")
    }
}
