public import RTL

/// A queue of `depth` transfers.
///
/// - `.registered`: a transfer can leave one cycle after it came, from the memory.
/// - `.fallThrough`: a transfer that meets an empty queue can leave in the same cycle; `valid` and the
///   payload then pass through without a register.
/// - One transfer a cycle is sustained, in and out at once. `source_ready` is 1 exactly where fewer
///   than `depth` transfers are held, whatever `sink_ready` is: no path runs from one to the other.
/// - `count` is the number of transfers held.
public struct Fifo<Payload: HardwareValue>: Module {
    public enum Kind: Hashable, Sendable { case registered, fallThrough }

    public let width: Int
    /// At least 2.
    public let depth: Int
    public let kind: Kind
    @Input public var source: Stream<Payload>
    @Output public var sink: Stream<Payload>
    @Output public var count: Bits
    @Register var held: Bits
    @Register var head: Bits
    @Register var tail: Bits
    let storage: Memory
    private let shape: Payload

    public init(_ shape: Payload, depth: Int, kind: Kind = .registered) {
        self.shape = shape
        self.depth = depth
        self.kind = kind
        width = shape.bitWidth
        storage = Memory(shape.bitWidth, depth: max(depth, 2))
        _source = Input(Stream(shape))
        _sink = Output(Stream(shape))
        _count = Output(bitsNeeded(for: depth))
        _held = Register(bitsNeeded(for: depth), reset: 0)
        _head = Register(storage.addressWidth, reset: 0)
        _tail = Register(storage.addressWidth, reset: 0)
    }

    public var moduleName: String { "Fifo" }
    public var parameterError: String? {
        depth >= 2 ? nil : "a queue of \(depth) is none; use a SkidBuffer or a depth of 2 and more"
    }

    public var body: [Statement] {
        let isEmpty = held == 0
        let word = storage[head]
        source.ready <~ held != Bits(depth)
        count <~ held
        if kind == .fallThrough {
            sink.valid <~ !isEmpty | source.valid
            sink.payload <~ shape.unpacked(from: mux(isEmpty, source.payload.packed, word))
        } else {
            sink.valid <~ !isEmpty
            sink.payload <~ shape.unpacked(from: word)
        }
        let passes = kind == .fallThrough ? isEmpty & sink.ready : false
        let pushes = source.transfer & !passes
        let pops = sink.ready & !isEmpty
        If(pushes) {
            storage.write(tail, source.payload.packed)
            tail <~ next(tail)
        }
        If(pops) { head <~ next(head) }
        If(pushes & !pops) {
            held <~ held + 1
        }.ElseIf(pops & !pushes) {
            held <~ held - 1
        }
        source.contract(.assume, "source")
        sink.contract(.assert, "sink")
        Assert(held <= Bits(depth), "the queue never holds more than its depth")
        Cover(held == Bits(depth), "the queue is full")
    }

    private func next(_ pointer: Bits) -> Bits {
        depth == 1 << pointer.width ? pointer + 1 : mux(pointer == Bits(depth - 1), Bits(0), pointer + 1)
    }
}
