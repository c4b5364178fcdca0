public import RTL

/// Sends each transfer to the sink that `select` names; one past the last sink goes to the last.
///
/// - `select` belongs to the source's payload: it stays while the source waits.
/// - Latency: 0; one transfer a cycle is sustained.
public struct Demultiplexer<Payload: HardwareValue>: Module {
    public let width: Int
    /// Sinks, at least 2.
    public let count: Int
    @Input public var source: Stream<Payload>
    @Input public var select: Bits
    @Output public var sinks: Vector<Stream<Payload>>

    public init(_ shape: Payload, count: Int) {
        self.count = count
        width = shape.bitWidth
        _source = Input(Stream(shape))
        _select = Input(bitsNeeded(for: max(count - 1, 1)))
        _sinks = Output(count: count, Stream(shape))
    }

    public var moduleName: String { "Demultiplexer" }
    public var parameterError: String? {
        count >= 2 ? nil : "a demultiplexer of \(count) sinks has no choice"
    }

    public var body: [Statement] {
        for index in 0..<count {
            let isLast = index == count - 1
            sinks[index].valid <~ source.valid & (isLast ? select >= Bits(index) : select == Bits(index))
            sinks[index].payload <~ source.payload
        }
        source.ready <~ Vector(sinks.map(\.ready))[select]
        source.contract(.assume, "source")
        for index in 0..<count { sinks[index].contract(.assert, "sink_\(index)") }
    }
}
