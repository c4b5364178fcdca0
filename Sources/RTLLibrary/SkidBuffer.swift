public import RTL

/// Cuts the path of `ready` and that of `valid` and payload: every output comes from a register.
///
/// - Latency: 1 cycle; one transfer a cycle is sustained.
/// - `source_ready` is 1 exactly where the spare place is empty. Two transfers fit.
/// - Order is kept; nothing is lost or repeated.
public struct SkidBuffer<Payload: HardwareValue>: Module {
    public let width: Int
    @Input public var source: Stream<Payload>
    @Output public var sink: Stream<Payload>
    @Register(reset: false) var isFull: Bit
    @Register(reset: false) var isSpareFull: Bit
    @Register var data: Bits
    @Register var spare: Bits
    private let shape: Payload

    public init(_ shape: Payload) {
        self.shape = shape
        width = shape.bitWidth
        _source = Input(Stream(shape))
        _sink = Output(Stream(shape))
        _data = Register(shape.bitWidth)
        _spare = Register(shape.bitWidth)
    }

    public var moduleName: String { "SkidBuffer" }

    public var body: [Statement] {
        source.ready <~ !isSpareFull
        sink.valid <~ isFull
        sink.payload <~ shape.unpacked(from: data)
        let moves = sink.ready | !isFull
        If(moves) {
            isFull <~ isSpareFull | source.valid
            data <~ mux(isSpareFull, spare, source.payload.packed)
        }
        isSpareFull <~ !moves & (isSpareFull | source.valid)
        If(!isSpareFull) { spare <~ source.payload.packed }
        source.contract(.assume, "source")
        sink.contract(.assert, "sink")
        Assert(isFull | !isSpareFull, "the spare place is used after the first")
    }
}
