/// A signed value in two's complement of a width that is known when the design is built.
///
/// The rules are those of `Bits`; extension repeats the sign and comparison, multiplication and
/// shift to the right respect it. Where signed meets unsigned, write `.signed` or `.unsigned`.
public struct SBits: ScalarValue, ExpressibleByIntegerLiteral {
    public let expression: Expression
    public init(expression: Expression) { self.expression = expression }
    public static var isSigned: Bool { true }

    public init(integerLiteral value: StaticBigInt) {
        expression = .literal(BitVector(literal: value))
    }

    /// An integer that takes the width of what it meets, like a literal.
    public init(_ value: some BinaryInteger) {
        expression = .literal(BitVector(value, width: max(value.bitWidth + 1, 64)))
    }

    /// A constant of `width` bits; an error of the design where the value does not fit.
    public init(_ value: some BinaryInteger, width: Int) {
        expression = SBits(value).expression.sized(to: max(width, 1), signed: true)
    }

    /// The same bits read as unsigned.
    public var unsigned: Bits { Bits(expression: expression.requiringWidth("before it is read as unsigned")) }

    /// The sign: 1 where the value is negative.
    public var isNegative: Bit { unsigned.mostSignificantBit }

    /// Copies of the sign added above.
    public func extended(to width: Int) -> SBits {
        SBits(expression: .extend(expression, to: width, signed: true))
    }

    /// The low bits.
    public func truncated(to width: Int) -> SBits { SBits(expression: .truncate(expression, to: width)) }
}

extension SBits {
    private static func binary(_ operation: BinaryOperator, _ a: SBits, _ b: SBits, _ symbol: String)
        -> Expression
    {
        .binary(operation, a.expression, b.expression, symbol: symbol, signed: true)
    }

    /// The sum modulo 2 to the width.
    public static func + (a: SBits, b: SBits) -> SBits { SBits(expression: binary(.add, a, b, "+")) }
    /// The difference modulo 2 to the width.
    public static func - (a: SBits, b: SBits) -> SBits { SBits(expression: binary(.subtract, a, b, "-")) }
    /// The full product, as wide as both operands together.
    public static func * (a: SBits, b: SBits) -> SBits {
        SBits(expression: .multiply(signed: true, a.expression, b.expression))
    }
    /// The negative modulo 2 to the width: the smallest value is its own negative.
    public static prefix func - (a: SBits) -> SBits {
        SBits(expression: .binary(.subtract, .literal(0), a.expression, symbol: "-", signed: true))
    }
    public static prefix func ~ (a: SBits) -> SBits { SBits(expression: .not(a.expression)) }

    public static func == (a: SBits, b: SBits) -> Bit { Bit(expression: binary(.equal, a, b, "==")) }
    public static func != (a: SBits, b: SBits) -> Bit { Bit(expression: .not(binary(.equal, a, b, "!="))) }
    public static func < (a: SBits, b: SBits) -> Bit { Bit(expression: binary(.lessSigned, a, b, "<")) }
    public static func > (a: SBits, b: SBits) -> Bit { Bit(expression: binary(.lessSigned, b, a, ">")) }
    public static func <= (a: SBits, b: SBits) -> Bit {
        Bit(expression: .not(binary(.lessSigned, b, a, "<=")))
    }
    public static func >= (a: SBits, b: SBits) -> Bit {
        Bit(expression: .not(binary(.lessSigned, a, b, ">=")))
    }

    public static func << (a: SBits, amount: Bits) -> SBits {
        SBits(expression: .shift(.left, a.expression, by: amount.expression))
    }
    /// Copies of the sign come in.
    public static func >> (a: SBits, amount: Bits) -> SBits {
        SBits(expression: .shift(.rightArithmetic, a.expression, by: amount.expression))
    }
    public static func << (a: SBits, amount: Int) -> SBits {
        SBits(expression: .shift(.left, a.expression, by: amount))
    }
    public static func >> (a: SBits, amount: Int) -> SBits {
        SBits(expression: .shift(.rightArithmetic, a.expression, by: amount))
    }
}
