public import RTL

/// Splits each wide transfer into `parts` narrow ones, the least significant bits first.
///
/// - `source_ready` is 1 in the cycle in which the last part leaves: a wide transfer takes `parts`
///   cycles, and the next one follows without a gap. The wide payload stays at the source meanwhile.
/// - Latency: 0 to the first part.
public struct StreamNarrower: Module {
    /// Bits of a narrow transfer.
    public let width: Int
    /// At least 2.
    public let parts: Int
    @Input public var source: Stream<Bits>
    @Output public var sink: Stream<Bits>
    @Register var part: Bits

    public init(width: Int, parts: Int) {
        self.width = width
        self.parts = parts
        _source = Input(Stream(Bits.field(max(width, 1) * max(parts, 1))))
        _sink = Output(Stream(Bits.field(width)))
        _part = Register(bitsNeeded(for: max(parts - 1, 1)), reset: 0)
    }

    public var parameterError: String? { parts >= 2 ? nil : "\(parts) parts are nothing to convert" }

    public var body: [Statement] {
        let isLast = part == Bits(parts - 1)
        sink.valid <~ source.valid
        sink.payload <~ source.payload.split(every: max(width, 1))[part]
        source.ready <~ sink.ready & isLast
        If(sink.transfer) { part <~ mux(isLast, Bits(0), part + 1) }
        source.contract(.assume, "source")
        sink.contract(.assert, "sink")
    }
}

/// Joins `parts` narrow transfers to a wide one, the first the least significant.
///
/// - The last part passes through: the wide transfer happens in the cycle in which it comes.
/// - `source_ready` is 1 for all parts but the last, for that one it is `sink_ready`.
public struct StreamWidener: Module {
    /// Bits of a narrow transfer.
    public let width: Int
    /// At least 2.
    public let parts: Int
    @Input public var source: Stream<Bits>
    @Output public var sink: Stream<Bits>
    @Register var part: Bits
    @Register var collected: Vector<Bits>

    public init(width: Int, parts: Int) {
        self.width = width
        self.parts = parts
        _source = Input(Stream(Bits.field(width)))
        _sink = Output(Stream(Bits.field(max(width, 1) * max(parts, 1))))
        _part = Register(bitsNeeded(for: max(parts - 1, 1)), reset: 0)
        _collected = Register(count: max(parts - 1, 1), width)
    }

    public var parameterError: String? { parts >= 2 ? nil : "\(parts) parts are nothing to convert" }

    public var body: [Statement] {
        let isLast = part == Bits(parts - 1)
        sink.valid <~ source.valid & isLast
        sink.payload <~ concatenate(source.payload, collected.bits)
        source.ready <~ !isLast | sink.ready
        If(source.transfer) {
            part <~ mux(isLast, Bits(0), part + 1)
            for index in 0..<(parts - 1) { If(part == Bits(index)) { collected[index] <~ source.payload } }
        }
        source.contract(.assume, "source")
        sink.contract(.assert, "sink")
    }
}
