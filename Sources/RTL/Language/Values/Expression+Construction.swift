/// The width rules: every operator of the language is built here, and a mistake becomes an
/// `invalid` node instead of a trap.
extension Expression {
    static func constant(_ value: BitVector) -> Expression {
        Expression(.constant(value), width: value.width)
    }

    static func literal(_ value: BitVector) -> Expression { Expression(.literal(value), width: 0) }

    static func literal(_ value: Int) -> Expression { literal(BitVector(value, width: Int.bitWidth)) }

    var literalValue: BitVector? { if case .literal(let value) = kind { value } else { nil } }

    /// A literal given the width it has met; anything else as it is.
    func sized(to width: Int, signed: Bool) -> Expression {
        guard width > 0, let value = literalValue else { return self }
        let fitted = value.resized(to: width)
        let back = signed ? fitted.signExtended(to: value.width) : fitted.resized(to: value.width)
        let fits = width >= value.width ? signed || !value.isNegative : back == value
        if fits { return .constant(signed ? value.signExtended(to: width) : fitted) }
        let range =
            signed
            ? "\(width) signed bits hold \(decimal(signedLimit: width))"
            : "\(width) bits hold 0 to \(decimal(limit: width))"
        return .invalid(
            .literalRange, "the literal \(value.decimalSigned) does not fit: \(range)", width: width)
    }

    private func decimal(limit width: Int) -> String {
        width < 64 ? "\((UInt64(1) << UInt64(width)) - 1)" : "2^\(width) - 1"
    }

    private func decimal(signedLimit width: Int) -> String {
        width < 64
            ? "\(-(Int64(1) << Int64(width - 1))) to \((Int64(1) << Int64(width - 1)) - 1)"
            : "-2^\(width - 1) to 2^\(width - 1) - 1"
    }

    /// A literal that never met a width is an error where a width is needed.
    func requiringWidth(_ use: String) -> Expression {
        guard let value = literalValue else { return self }
        return .invalid(
            .literalRange, "the literal \(value.decimalSigned) needs a width \(use)", width: 1,
            help: "write Bits(\(value.decimalSigned), width: ...)")
    }

    static func not(_ a: Expression) -> Expression {
        let a = a.requiringWidth("before it is inverted")
        return Expression(.not(a), width: a.width)
    }

    static func reduce(_ reduction: Reduction, _ a: Expression) -> Expression {
        Expression(.reduce(reduction, a.requiringWidth("before it is reduced")), width: 1)
    }

    static func binary(
        _ operation: BinaryOperator, _ left: Expression, _ right: Expression, symbol: String, signed: Bool
    ) -> Expression {
        if let a = left.literalValue, let b = right.literalValue,
            let folded = foldLiterals(operation, a, b)
        {
            return folded
        }
        let a = left.sized(to: right.width, signed: signed)
        let b = right.sized(to: left.width, signed: signed)
        let width = operation.isComparison ? 1 : a.width
        guard a.width == b.width else {
            let wide = max(a.width, b.width)
            return .invalid(
                .widthMismatch, "the operands of \(symbol) have \(a.width) and \(b.width) bits",
                width: width, operands: [a, b],
                help: "extend the narrower one with .extended(to: \(wide)), or cut the wider one with "
                    + ".truncated(to: \(min(a.width, b.width)))")
        }
        return Expression(.binary(operation, a, b), width: width)
    }

    /// Two literals stay a literal: generators compute with them like with integers. The 64 bits
    /// added on both sides hold every sum of literals that source text contains.
    private static func foldLiterals(_ operation: BinaryOperator, _ a: BitVector, _ b: BitVector)
        -> Expression?
    {
        let width = max(a.width, b.width) + 64
        let (x, y) = (a.signExtended(to: width), b.signExtended(to: width))
        return switch operation {
        case .and: literal(x & y)
        case .or: literal(x | y)
        case .xor: literal(x ^ y)
        case .add: literal(x + y)
        case .subtract: literal(x - y)
        case .equal: constant(BitVector(x == y ? 1 : 0, width: 1))
        case .less, .lessSigned: constant(BitVector(x.isLessSigned(than: y) ? 1 : 0, width: 1))
        }
    }

    static func multiply(signed: Bool, _ left: Expression, _ right: Expression) -> Expression {
        let a = left.sized(to: right.width, signed: signed).requiringWidth("before it is multiplied")
        let b = right.sized(to: left.width, signed: signed).requiringWidth("before it is multiplied")
        return Expression(.multiply(signed: signed, a, b), width: a.width + b.width)
    }

    static func shift(_ operation: ShiftOperator, _ a: Expression, by amount: Expression) -> Expression {
        let a = a.requiringWidth("before it is shifted")
        let amount = amount.requiringWidth("as the amount of a shift")
        return Expression(.shift(operation, a, amount: amount), width: a.width)
    }

    /// A shift by a number known at elaboration: wiring.
    static func shift(_ operation: ShiftOperator, _ a: Expression, by amount: Int) -> Expression {
        let a = a.requiringWidth("before it is shifted")
        guard amount != 0 else { return a }
        guard amount > 0 else {
            return .invalid(.indexRange, "a shift by \(amount) is negative", width: a.width, operands: [a])
        }
        let kept = a.width - amount
        switch operation {
        case .left:
            guard kept > 0 else { return .constant(BitVector(width: a.width)) }
            return .concatenate([.slice(a, offset: 0, width: kept), .constant(BitVector(width: amount))])
        case .right, .rightArithmetic:
            let signed = operation == .rightArithmetic
            guard kept > 0 else {
                guard signed else { return .constant(BitVector(width: a.width)) }
                return .extend(.slice(a, offset: a.width - 1, width: 1), to: a.width, signed: true)
            }
            return .extend(.slice(a, offset: amount, width: kept), to: a.width, signed: signed)
        }
    }

    static func mux(
        _ condition: Expression, _ then: Expression, _ otherwise: Expression, signed: Bool,
        place: SourcePlace
    ) -> Expression {
        let a = then.sized(to: otherwise.width, signed: signed).requiringWidth("as an input of mux")
        let b = otherwise.sized(to: then.width, signed: signed).requiringWidth("as an input of mux")
        guard a.width == b.width else {
            return .invalid(
                .widthMismatch, "the inputs of mux have \(a.width) and \(b.width) bits", width: a.width,
                operands: [a, b], place: place)
        }
        return Expression(.mux(condition, then: a, else: b), width: a.width)
    }

    static func slice(_ a: Expression, offset: Int, width: Int) -> Expression {
        if offset == 0, width == a.width { return a }
        if case .slice(let inner, let base) = a.kind {
            return Expression(.slice(inner, offset: base + offset), width: width)
        }
        if case .constant(let value) = a.kind { return .constant(value.slice(offset: offset, width: width)) }
        return Expression(.slice(a, offset: offset), width: width)
    }

    /// A slice as a designer wrote it, checked.
    static func checkedSlice(
        _ a: Expression, high: Int, low: Int, place: SourcePlace
    ) -> Expression {
        let a = a.requiringWidth("before it is sliced")
        guard low >= 0, high >= low, high < a.width else {
            let reason =
                high < low
                ? "the high bit comes first and is \(low - high) below the low bit"
                : "the value has bits \(a.width - 1) to 0"
            return .invalid(
                .indexRange, "the slice [\(high), \(low)] is out of range: \(reason)",
                width: high >= low ? min(high - low + 1, 1 << 20) : 1, operands: [a], place: place)
        }
        return slice(a, offset: low, width: high - low + 1)
    }

    static func concatenate(_ parts: [Expression]) -> Expression {
        let parts = parts.map { $0.requiringWidth("inside a concatenation") }
        if parts.count == 1 { return parts[0] }
        guard !parts.isEmpty else {
            return .invalid(.emptyCollection, "a concatenation needs at least one part", width: 1)
        }
        return Expression(.concatenate(parts), width: parts.reduce(0) { $0 + $1.width })
    }

    static func extend(_ a: Expression, to width: Int, signed: Bool) -> Expression {
        if case .literal = a.kind { return a.sized(to: width, signed: signed) }
        if width == a.width { return a }
        guard width > a.width else {
            return .invalid(
                .invalidWidth, "a value of \(a.width) bits cannot be extended to \(width)", width: width,
                operands: [a], help: "cut it with .truncated(to: \(width))")
        }
        if case .constant(let value) = a.kind {
            return .constant(signed ? value.signExtended(to: width) : value.resized(to: width))
        }
        return Expression(.extend(signed: signed, a), width: width)
    }

    static func truncate(_ a: Expression, to width: Int) -> Expression {
        let a = a.requiringWidth("before it is cut")
        guard width >= 1, width <= a.width else {
            return .invalid(
                .invalidWidth, "a value of \(a.width) bits cannot be cut to \(width)", width: width,
                operands: [a], help: width > a.width ? "widen it with .extended(to: \(width))" : nil)
        }
        return slice(a, offset: 0, width: width)
    }

    static func select(index: Expression, _ elements: [Expression]) -> Expression {
        let index = index.requiringWidth("as an index")
        guard let first = elements.first else {
            return .invalid(.emptyCollection, "an empty vector has nothing to select", width: 1)
        }
        if let odd = elements.first(where: { $0.width != first.width }) {
            return .invalid(
                .widthMismatch, "the elements of a vector have \(first.width) and \(odd.width) bits",
                width: first.width, operands: [first, odd])
        }
        if elements.count == 1 { return first }
        return Expression(.select(index: index, elements), width: first.width)
    }
}

extension BitVector {
    /// Two's complement in decimal where it fits 64 bits, else in hexadecimal.
    var decimalSigned: String {
        let cut = resized(to: 64)
        if cut.signExtended(to: max(width, 64)) == signExtended(to: max(width, 64)) {
            return "\(Int64(bitPattern: signExtended(to: 64).words[0]))"
        }
        return "0x\(hexadecimal)"
    }
}
