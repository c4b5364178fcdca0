/// A value of the hardware that is one group of wires: `Bits`, `SBits`, `Bit` or `Enumerated`.
public protocol ScalarValue: HardwareValue {
    /// The node of the expression graph; opaque outside the language.
    var expression: Expression { get }
    init(expression: Expression)
    /// Whether the bits are read as two's complement.
    static var isSigned: Bool { get }
    /// The names of the values, where they have names.
    static var legend: Legend? { get }
}

extension ScalarValue {
    public static var legend: Legend? { nil }
    public mutating func visitFields(_ fields: Fields) { fields.visit(&self) }

    /// In bits; 0 for an integer literal that has not met its width yet.
    public var width: Int { expression.width }

    /// Gives the value a name in the Verilog. A name that is taken gets a number behind it.
    public func named(_ name: String, file: String = #fileID, line: Int = #line) -> Self {
        Self(expression: .named(expression, name, SourcePlace(file: file, line: line)))
    }
}

extension HardwareValue {
    /// Gives every part a name in the Verilog: `name`, or `name_field` inside a bundle.
    public func named(_ name: String, file: String = #fileID, line: Int = #line) -> Self {
        let place = SourcePlace(file: file, line: line)
        return mapLeaves { leaf, expression in .named(expression, name + leaf.suffix, place) }
    }
}

extension Expression {
    static func named(_ value: Expression, _ name: String, _ place: SourcePlace) -> Expression {
        Expression(
            .named(value.requiringWidth("before it is named"), name, place), width: max(value.width, 1))
    }
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
