/// An unsigned value of a width that is known when the design is built.
///
/// Integer literals take the width of what they meet (`count + 1`); an integer variable is written
/// `count + Bits(n)`. Operands of `+ - & | ^` and of comparisons have equal widths; nothing is
/// extended or cut unless it is written.
public struct Bits: ScalarValue, ExpressibleByIntegerLiteral {
    public let expression: Expression
    public init(expression: Expression) { self.expression = expression }
    public static var isSigned: Bool { false }

    public init(integerLiteral value: StaticBigInt) {
        expression = .literal(BitVector(literal: value))
    }

    /// An integer that takes the width of what it meets, like a literal.
    public init(_ value: some BinaryInteger) {
        expression = .literal(BitVector(value, width: max(value.bitWidth + 1, 64)))
    }

    /// A constant of `width` bits; an error of the design where the value does not fit.
    public init(_ value: some BinaryInteger, width: Int) {
        expression = Bits(value).expression.sized(to: max(width, 1), signed: false)
    }

    /// A constant.
    public init(_ value: BitVector) { expression = .constant(value) }

    /// The bits from `high` down to `low`, as in Verilog's `[7:0]`.
    public subscript(high: Int, low: Int, file: String = #fileID, line: Int = #line) -> Bits {
        Bits(
            expression: .checkedSlice(
                expression, high: high, low: low, place: SourcePlace(file: file, line: line)))
    }

    /// `width` bits from `offset` up, as in Verilog's `[offset +: width]`.
    public subscript(from offset: Int, width width: Int, file: String = #fileID, line: Int = #line) -> Bits {
        Bits(
            expression: .checkedSlice(
                expression, high: offset + width - 1, low: offset, place: SourcePlace(file: file, line: line))
        )
    }

    /// One bit.
    public subscript(index: Int, file: String = #fileID, line: Int = #line) -> Bit {
        Bit(
            expression: .checkedSlice(
                expression, high: index, low: index, place: SourcePlace(file: file, line: line)))
    }

    /// The bit that `index` names; past the end, the most significant one.
    public subscript(index: Bits) -> Bit {
        Bit(
            expression: .select(
                index: index.expression,
                (0..<width).map { .slice(expression, offset: $0, width: 1) }))
    }

    /// The value in pieces of `width` bits, the least significant first; the width must divide.
    public func split(every width: Int, file: String = #fileID, line: Int = #line) -> Vector<Bits> {
        let place = SourcePlace(file: file, line: line)
        guard width > 0, self.width % width == 0 else {
            return Vector([
                Bits(
                    expression: .invalid(
                        .invalidWidth, "\(self.width) bits cannot be split into pieces of \(width)",
                        width: width, operands: [expression], place: place))
            ])
        }
        return Vector(
            (0..<(self.width / width)).map {
                Bits(expression: .slice(expression, offset: $0 * width, width: width))
            })
    }

    /// Zeros added above.
    public func extended(to width: Int) -> Bits {
        Bits(expression: .extend(expression, to: width, signed: false))
    }

    /// The low bits.
    public func truncated(to width: Int) -> Bits { Bits(expression: .truncate(expression, to: width)) }

    /// The same bits read as two's complement.
    public var signed: SBits { SBits(expression: expression.requiringWidth("before it is read as signed")) }

    /// 1 where every bit is 1.
    public var allOnes: Bit { Bit(expression: .reduce(.and, expression)) }
    /// 1 where a bit is 1.
    public var anyOne: Bit { Bit(expression: .reduce(.or, expression)) }
    /// 1 where the number of ones is odd.
    public var parity: Bit { Bit(expression: .reduce(.xor, expression)) }
    /// 1 where no bit is 1.
    public var isZero: Bit { !anyOne }
    /// The most significant bit.
    public var mostSignificantBit: Bit { self[max(width - 1, 0)] }
}

extension Bits {
    private static func binary(_ operation: BinaryOperator, _ a: Bits, _ b: Bits, _ symbol: String)
        -> Expression
    {
        .binary(operation, a.expression, b.expression, symbol: symbol, signed: false)
    }

    /// The sum modulo 2 to the width; extend the operands to keep the carry.
    public static func + (a: Bits, b: Bits) -> Bits { Bits(expression: binary(.add, a, b, "+")) }
    /// The difference modulo 2 to the width.
    public static func - (a: Bits, b: Bits) -> Bits { Bits(expression: binary(.subtract, a, b, "-")) }
    /// The full product, as wide as both operands together.
    public static func * (a: Bits, b: Bits) -> Bits {
        Bits(expression: .multiply(signed: false, a.expression, b.expression))
    }
    public static func & (a: Bits, b: Bits) -> Bits { Bits(expression: binary(.and, a, b, "&")) }
    public static func | (a: Bits, b: Bits) -> Bits { Bits(expression: binary(.or, a, b, "|")) }
    public static func ^ (a: Bits, b: Bits) -> Bits { Bits(expression: binary(.xor, a, b, "^")) }
    public static prefix func ~ (a: Bits) -> Bits { Bits(expression: .not(a.expression)) }

    public static func == (a: Bits, b: Bits) -> Bit { Bit(expression: binary(.equal, a, b, "==")) }
    public static func != (a: Bits, b: Bits) -> Bit { Bit(expression: .not(binary(.equal, a, b, "!="))) }
    public static func < (a: Bits, b: Bits) -> Bit { Bit(expression: binary(.less, a, b, "<")) }
    public static func > (a: Bits, b: Bits) -> Bit { Bit(expression: binary(.less, b, a, ">")) }
    public static func <= (a: Bits, b: Bits) -> Bit { Bit(expression: .not(binary(.less, b, a, "<="))) }
    public static func >= (a: Bits, b: Bits) -> Bit { Bit(expression: .not(binary(.less, a, b, ">="))) }

    public static func << (a: Bits, amount: Bits) -> Bits {
        Bits(expression: .shift(.left, a.expression, by: amount.expression))
    }
    public static func >> (a: Bits, amount: Bits) -> Bits {
        Bits(expression: .shift(.right, a.expression, by: amount.expression))
    }
    public static func << (a: Bits, amount: Int) -> Bits {
        Bits(expression: .shift(.left, a.expression, by: amount))
    }
    public static func >> (a: Bits, amount: Int) -> Bits {
        Bits(expression: .shift(.right, a.expression, by: amount))
    }
}

extension BitVector {
    /// A literal of any size in two's complement, one bit wider than it needs so that it has a sign.
    init(literal value: StaticBigInt) {
        let width = max(value.bitWidth + 1, 64)
        self.init(words: (0..<BitVector.wordCount(width)).map { UInt64(value[$0]) }, width: width)
    }
}
