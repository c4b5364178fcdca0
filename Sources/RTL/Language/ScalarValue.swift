/// A value of the hardware that is one group of wires: `Bits`, `SBits` or `Bit`.
public protocol ScalarValue {
    /// The node of the expression graph; opaque outside the language.
    var expression: Expression { get }
    init(expression: Expression)
    /// Whether the bits are read as two's complement.
    static var isSigned: Bool { get }
}

extension ScalarValue {
    /// In bits; 0 for an integer literal that has not met its width yet.
    public var width: Int { expression.width }

    /// Gives the value a name in the Verilog. A name that is taken gets a number behind it.
    public func named(_ name: String, file: String = #fileID, line: Int = #line) -> Self {
        Self(
            expression: Expression(
                .named(
                    expression.requiringWidth("before it is named"), name, SourcePlace(file: file, line: line)
                ),
                width: max(expression.width, 1)))
    }
}

/// `then` where `condition` is 1, else `otherwise`, which has the same width.
public func mux<Value: ScalarValue>(
    _ condition: Bit, _ then: Value, _ otherwise: Value, file: String = #fileID, line: Int = #line
) -> Value {
    Value(
        expression: .mux(
            condition.expression, then.expression, otherwise.expression, signed: Value.isSigned,
            place: SourcePlace(file: file, line: line)))
}

/// The parts joined as in Verilog's `{a, b}`: the first is the most significant.
public func concatenate(_ parts: any ScalarValue...) -> Bits {
    Bits(expression: .concatenate(parts.map(\.expression)))
}

/// The parts joined, the first the most significant.
public func concatenate(_ parts: some Sequence<some ScalarValue>) -> Bits {
    Bits(expression: .concatenate(parts.map(\.expression)))
}

/// `value` `count` times, as in Verilog's `{4{a}}`.
public func replicate(_ value: some ScalarValue, _ count: Int) -> Bits {
    guard count > 0 else {
        return Bits(
            expression: .invalid(.emptyCollection, "a value cannot be replicated \(count) times", width: 1))
    }
    return Bits(expression: .concatenate([Expression](repeating: value.expression, count: count)))
}
