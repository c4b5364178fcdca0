public import RTL
import RTLSimulation

/// A random well-formed design: what engines and the emitter are compared on. Its statements and
/// expressions come from the seed alone, on every machine.
///
/// Operands are slices of one wide input and one wide register, so that every width occurs; widths
/// around the word sizes of simulators occur often.
public struct RandomDesign: Module {
    public let seed: UInt64
    public let operations: Int
    @Input(300) public var data: Bits
    @Output(400) public var result: Bits
    @Register(200, reset: 5) var state: Bits
    @Wire(64) var shared: Bits

    public init(seed: UInt64, operations: Int = 40) {
        self.seed = seed
        self.operations = operations
    }

    public var body: [Statement] {
        var builder = RandomExpressions(seed: seed, leaves: [data, state, shared])
        // The wire comes first, from values that do not contain it: no loop.
        var early = RandomExpressions(seed: seed ^ 0xE, leaves: [data, state])
        early.grow(by: operations / 4)
        shared <~ early.value(width: 64)

        builder.grow(by: operations)
        result <~ concatenate((0..<4).map { _ in builder.value(width: 100) })

        If(builder.condition()) {
            state <~ builder.value(width: 200)
        }.ElseIf(builder.condition()) {
            state[99, 10] <~ builder.value(width: 90)
        }.Else {
            Switch(builder.value(width: 3)) {
                Case(1) { state[150, 0] <~ builder.value(width: 151) }
                Case("1-0") { state[0] <~ builder.condition() }
                Case(3, 5) { state <~ builder.value(width: 200) }
            }
        }
    }
}

/// Grows a pool of random expressions.
private struct RandomExpressions {
    private var random: SplitMix64
    private let leaves: [Bits]
    private var pool: [Bits] = []

    init(seed: UInt64, leaves: [Bits]) {
        random = SplitMix64(seed: seed)
        self.leaves = leaves
    }

    private mutating func number(_ limit: Int) -> Int { Int(random.next() % UInt64(max(limit, 1))) }

    private mutating func width() -> Int {
        let usual = [1, 2, 7, 8, 16, 31, 32, 33, 63, 64, 65, 127, 128, 129]
        return number(3) == 0 ? 1 + number(150) : usual[number(usual.count)]
    }

    mutating func grow(by count: Int) {
        for _ in 0..<count { pool.append(operation()) }
    }

    mutating func condition() -> Bit {
        switch number(4) {
        case 0: return value(width: 8) < value(width: 8)
        case 1: return value(width: 3) == Bits(number(8), width: 3)
        case 2: return value(width: 70).parity
        default: return value(width: 1)[0]
        }
    }

    /// A value from the pool, cut or extended; or a fresh leaf.
    mutating func value(width: Int) -> Bits {
        let source = pool.isEmpty || number(4) == 0 ? leaf(width: width) : pool[number(pool.count)]
        if source.width == width { return source }
        if source.width > width { return source[from: number(source.width - width + 1), width: width] }
        return number(2) == 0 ? source.extended(to: width) : source.signed.extended(to: width).unsigned
    }

    private mutating func leaf(width: Int) -> Bits {
        if number(6) == 0 { return Bits(random.bits(width)) }
        let source = leaves[number(leaves.count)]
        guard source.width > width else { return source.extended(to: max(width, source.width)) }
        return source[from: number(source.width - width + 1), width: width]
    }

    private mutating func operation() -> Bits {
        let size = width()
        let (a, b) = (value(width: size), value(width: size))
        switch number(22) {
        case 0: return a + b
        case 1: return a - b
        case 2: return a & b
        case 3: return a | b
        case 4: return a ^ b
        case 5: return ~a
        case 6: return a * value(width: 1 + number(40))
        case 7: return (a.signed * value(width: 1 + number(40)).signed).unsigned
        case 8: return (a == b).bits
        case 9: return (a < b).bits
        case 10: return (a.signed <= b.signed).bits
        case 11: return a << value(width: 1 + number(9))
        case 12: return a >> value(width: 1 + number(9))
        case 13: return (a.signed >> value(width: 1 + number(9))).unsigned
        case 14: return mux(condition(), a, b)
        case 15: return concatenate(a, value(width: width()))
        case 16: return (number(2) == 0 ? a.allOnes : a.anyOne).bits
        case 17: return (number(2) == 0 ? a.parity : !(a != b)).bits
        case 18: return replicate(a[0], 1 + number(9))
        case 19: return a >> number(size + 2)
        case 20: return mux(condition(), a, mux(condition(), b, value(width: size)))
        default:
            let elements = (0..<(2 + number(7))).map { _ in value(width: size) }
            return Vector(elements)[value(width: 1 + number(5))]
        }
    }
}
