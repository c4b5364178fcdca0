public import RTL
public import RTLLibrary

/// Four bytes of queue between two streams. Its memory is read in the same cycle, its pointers wrap by
/// themselves because the depth is a power of two; the assertion travels into the Verilog.
public struct Queue: Module {
    @Input(Stream(Bits.field(8))) public var source: Stream<Bits>
    @Output(Stream(Bits.field(8))) public var sink: Stream<Bits>
    @Register(2, reset: 0) var head: Bits
    @Register(2, reset: 0) var tail: Bits
    @Register(3, reset: 0) var held: Bits
    let storage = Memory(8, depth: 4)

    public init() {}

    public var body: [Statement] {
        source.ready <~ held != 4
        sink.valid <~ held != 0
        sink.payload <~ storage[head]
        If(source.transfer) {
            storage.write(tail, source.payload)
            tail <~ tail + 1
        }
        If(sink.transfer) { head <~ head + 1 }
        If(source.transfer & !sink.transfer) {
            held <~ held + 1
        }.ElseIf(sink.transfer & !source.transfer) {
            held <~ held - 1
        }
        Assert(held <= 4, "the queue holds at most four")
    }
}
