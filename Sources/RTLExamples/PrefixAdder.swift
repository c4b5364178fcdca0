public import RTL

/// An adder whose carries are prefixes: a position generates a carry or propagates one, and the two
/// facts of neighbouring runs combine associatively. Any network of `PrefixNetwork` computes them.
public struct PrefixAdder: Module {
    public let width: Int
    public let network: PrefixNetwork
    @Input public var a: Bits
    @Input public var b: Bits
    @Output public var sum: Bits

    public init(width: Int, network: PrefixNetwork) {
        self.width = width
        self.network = network
        _a = Input(width)
        _b = Input(width)
        _sum = Output(width + 1)
    }

    struct Carry {
        var generates: Bit
        var propagates: Bit
    }

    public var body: [Statement] {
        let positions = (0..<width).map { Carry(generates: a[$0] & b[$0], propagates: a[$0] ^ b[$0]) }
        let carries = parallelPrefix(positions, network) { low, high in
            Carry(
                generates: high.generates | (high.propagates & low.generates),
                propagates: high.propagates & low.propagates)
        }
        sum[0] <~ positions[0].propagates
        for index in 1..<width { sum[index] <~ positions[index].propagates ^ carries[index - 1].generates }
        sum[width] <~ carries[width - 1].generates
    }
}
