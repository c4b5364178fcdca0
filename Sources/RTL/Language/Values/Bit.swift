/// One wire: what conditions are made of.
public struct Bit: ScalarValue, ExpressibleByBooleanLiteral {
    public let expression: Expression
    public init(expression: Expression) { self.expression = expression }
    public static var isSigned: Bool { false }

    public init(booleanLiteral value: Bool) { self.init(value) }

    /// A constant.
    public init(_ value: Bool) { expression = .constant(BitVector(value ? 1 : 0, width: 1)) }

    /// The same wire as a value of width 1.
    public var bits: Bits { Bits(expression: expression) }

    public static prefix func ! (a: Bit) -> Bit { Bit(expression: .not(a.expression)) }
    public static prefix func ~ (a: Bit) -> Bit { Bit(expression: .not(a.expression)) }

    private static func binary(_ operation: BinaryOperator, _ a: Bit, _ b: Bit, _ symbol: String) -> Bit {
        Bit(expression: .binary(operation, a.expression, b.expression, symbol: symbol, signed: false))
    }

    public static func && (a: Bit, b: Bit) -> Bit { binary(.and, a, b, "&&") }
    public static func || (a: Bit, b: Bit) -> Bit { binary(.or, a, b, "||") }
    public static func & (a: Bit, b: Bit) -> Bit { binary(.and, a, b, "&") }
    public static func | (a: Bit, b: Bit) -> Bit { binary(.or, a, b, "|") }
    public static func ^ (a: Bit, b: Bit) -> Bit { binary(.xor, a, b, "^") }
    public static func == (a: Bit, b: Bit) -> Bit { binary(.equal, a, b, "==") }
    public static func != (a: Bit, b: Bit) -> Bit { binary(.xor, a, b, "!=") }
}
