public import RTL
import RTLSimulation

/// A random well-formed design: what engines, passes and the emitter are compared on. Its statements
/// and expressions come from the seed alone, on every machine.
///
/// Operands are slices of one wide input, registers of every reset kind, memories and outputs of two
/// instances, so that every width occurs; widths around the word sizes of simulators occur often.
public struct RandomDesign: Module {
    public let seed: UInt64
    public let operations: Int
    @Input(300) public var data: Bits
    @Output(400) public var result: Bits
    @Register var state: Bits
    @Register var early: Bits
    @Register(33) var delayed: Bits
    /// Counts the cycles after reset: memories have no reset, so nothing may be written to them before
    /// all registers are known. No usual initial value is its last one.
    @Register var age: Bits
    public let resetKind: ResetKind
    @Wire(64) var shared: Bits
    let storage: Memory
    let first: RandomLeaf
    let second: RandomLeaf

    public init(seed: UInt64, operations: Int = 40) {
        self.seed = seed
        self.operations = operations
        var random = SplitMix64(seed: seed ^ 0x3E3)
        // Tools warn where one reset is used in both ways.
        let kind: ResetKind = random.next() % 3 == 0 ? .asynchronous : .synchronous
        resetKind = kind
        _age = Register(16, reset: 0xA5C0, kind)
        _state = Register(200, reset: 5, kind)
        _early = Register(65, reset: 9, kind)
        // A word for every lane width that divides; depths that are no power of two too.
        let width = [8, 24, 64, 72, 132][Int(random.next() % 5)]
        let depth = [2, 3, 5, 8, 13][Int(random.next() % 5)]
        storage = Memory(width, depth: depth, initial: (0..<depth).map { _ in random.bits(width) })
        first = RandomLeaf(seed: random.next() % 1000, operations: operations / 4, kind)
        second =
            random.next() % 2 == 0
            ? first.twin : RandomLeaf(seed: random.next() % 1000, operations: operations / 4, kind)
    }

    public var body: [Statement] {
        let word = storage.width
        let isSettled = age == 0xA5C4
        age <~ mux(isSettled, age, age + 1)
        var begin = RandomExpressions(seed: seed ^ 0xE, leaves: [data, state, early, delayed])
        begin.grow(by: operations / 4)
        // Wires and instances come first, from values that do not contain them: no loop.
        shared <~ begin.value(width: 64)
        first.data <~ begin.value(width: RandomLeaf.inputWidth)
        second.data
            <~ concatenate(begin.value(width: 60), first.result.truncated(to: RandomLeaf.inputWidth - 60))

        let address = begin.value(width: storage.addressWidth)
        let late = storage.read(
            begin.value(width: storage.addressWidth), enable: begin.condition() | !isSettled,
            underWrite: seed % 2 == 0 ? .oldData : .newData)
        var builder = RandomExpressions(
            seed: seed,
            leaves: [
                data, state, early, delayed, shared, storage[address], first.result, second.result,
                registered(late, reset: Bits(0, width: word), resetKind, named: "late"),
            ])
        builder.grow(by: operations)
        result <~ concatenate((0..<4).map { _ in builder.value(width: 100) })
        // Not from itself: it would stay unknown.
        var known = RandomExpressions(seed: seed ^ 0xD, leaves: [data, state, early])
        known.grow(by: 3)
        delayed <~ known.value(width: 33)
        early[64, 1] <~ builder.value(width: 64)

        If(builder.condition()) {
            state <~ builder.value(width: 200)
            storage.write(
                builder.value(width: storage.addressWidth) ^ data.truncated(to: storage.addressWidth),
                builder.value(width: word), enable: isSettled)
        }.ElseIf(builder.condition()) {
            state[99, 10] <~ builder.value(width: 90)
            early[0] <~ builder.condition()
        }.Else {
            storage.write(
                builder.value(width: storage.addressWidth), builder.value(width: word),
                enable: builder.condition() & isSettled, byteEnables: builder.value(width: 4))
            Switch(builder.value(width: 3)) {
                Case(1) { state[150, 0] <~ builder.value(width: 151) }
                Case("1-0") { state[0] <~ builder.condition() }
                Case(3, 5) { state <~ builder.value(width: 200) }
            }
        }
    }
}

/// A module below a random design; two of one seed are one module.
public struct RandomLeaf: Module {
    static let inputWidth = 130
    public let seed: UInt64
    public let operations: Int
    @Input(130) var data: Bits
    @Output(90) var result: Bits
    @Register var state: Bits
    public let resetKind: ResetKind

    var twin: RandomLeaf { RandomLeaf(seed: seed, operations: operations, resetKind) }

    public init(seed: UInt64, operations: Int, _ resetKind: ResetKind) {
        self.seed = seed
        self.operations = operations
        self.resetKind = resetKind
        _state = Register(32, reset: 0xFFFF_FFFF, resetKind)
    }

    public var body: [Statement] {
        var builder = RandomExpressions(seed: seed, leaves: [data, state])
        builder.grow(by: operations)
        state <~ builder.value(width: 32)
        // Only the registered half may depend on the input of the same cycle: an instance may then
        // drive its neighbour.
        result <~ concatenate(builder.value(width: 58), state)
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
