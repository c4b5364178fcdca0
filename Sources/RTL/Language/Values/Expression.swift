/// A node of the expression graph that a designer's operators build; opaque outside the language.
///
/// Expressions are immutable and shared: a Swift constant that is used twice is one node with two
/// uses, which becomes one wire. They know no module: a signal is resolved when a module is
/// elaborated, so the same function may serve many modules.
public final class Expression {
    indirect enum Kind {
        case constant(BitVector)
        /// An integer whose width comes from what it meets; two's complement.
        case literal(BitVector)
        case signal(Signal)
        case not(Expression)
        case reduce(Reduction, Expression)
        /// Operands have equal widths; comparisons give one bit, the others the operands' width.
        case binary(BinaryOperator, Expression, Expression)
        /// The full product, as wide as both operands together.
        case multiply(signed: Bool, Expression, Expression)
        /// The right operand is an unsigned amount of any width.
        case shift(ShiftOperator, Expression, amount: Expression)
        case mux(Expression, then: Expression, else: Expression)
        case slice(Expression, offset: Int)
        /// The first part is the most significant.
        case concatenate([Expression])
        case extend(signed: Bool, Expression)
        /// Elements have equal widths; an index past the end selects the last one.
        case select(index: Expression, [Expression])
        /// A register that nothing assigns to; it keeps its value where `enable` is 0.
        case register(RegisterRecipe, next: Expression, enable: Expression?)
        /// The word as it is in this cycle.
        case memoryRead(Memory, address: Expression)
        /// Gives its operand a name in the Verilog.
        case named(Expression, String, SourcePlace)
        /// A recorded mistake; reads as zeros.
        case invalid(Problem)
    }

    private(set) var kind: Kind
    /// In bits; 0 for a literal that has not met its width yet.
    let width: Int

    init(_ kind: Kind, width: Int) {
        self.kind = kind
        self.width = width
    }

    /// The operands, the one that is most significant or selects first.
    var operands: [Expression] {
        switch kind {
        case .constant, .literal, .signal, .invalid: []
        case .not(let a), .reduce(_, let a), .slice(let a, _), .extend(_, let a), .named(let a, _, _): [a]
        case .binary(_, let a, let b), .multiply(_, let a, let b), .shift(_, let a, let b): [a, b]
        case .mux(let select, let a, let b): [select, a, b]
        case .concatenate(let parts): parts
        case .select(let index, let elements): [index] + elements
        case .register(_, let next, let enable): [next] + (enable.map { [$0] } ?? [])
        case .memoryRead(_, let address): [address]
        }
    }

    private var hasOperands: Bool {
        switch kind {
        case .constant, .literal, .signal, .invalid: false
        default: true
        }
    }

    /// Releases long chains without recursion: a graph a million deep must not overflow the stack.
    deinit {
        guard hasOperands else { return }
        var pending = operands
        kind = .literal(BitVector(width: 0))
        while var last = pending.popLast() {
            if last.hasOperands, isKnownUniquelyReferenced(&last) {
                pending += last.operands
                last.kind = .literal(BitVector(width: 0))
            }
        }
    }
}

/// What folds all bits of a value into one.
public enum Reduction: UInt8, Hashable, Sendable { case and, or, xor }

/// Operators on two values of equal width.
public enum BinaryOperator: UInt8, Hashable, Sendable {
    case and, or, xor, add, subtract
    case equal, less, lessSigned

    /// Whether the result is one bit instead of the operands' width.
    public var isComparison: Bool {
        switch self {
        case .equal, .less, .lessSigned: true
        default: false
        }
    }
}

/// Shifts by an amount that is a signal. Amounts of the width and more give zeros, or copies of
/// the sign bit for the arithmetic shift.
public enum ShiftOperator: UInt8, Hashable, Sendable { case left, right, rightArithmetic }
