/// A Swift enumeration that hardware can hold. Cases are numbered from 0 in their order; an
/// enumeration with raw values of `Int` takes those.
///
///     enum Operation: Enumeration { case add, subtract, shift }
///
///     @Input() var operation: Enumerated<Operation>
///     Switch(operation) { When(.add) { ... } }
public protocol Enumeration: CaseIterable, Hashable {
    /// The bits that stand for the case, at least 0.
    var code: Int { get }
}

extension Enumeration {
    public var code: Int {
        for (index, element) in Self.allCases.enumerated() where element == self { return index }
        return 0
    }
}

extension Enumeration where Self: RawRepresentable, RawValue == Int {
    public var code: Int { Swift.max(rawValue, 0) }
}

/// A value of an enumeration in as many bits as its largest code needs.
public struct Enumerated<Value: Enumeration>: ScalarValue {
    public let expression: Expression
    public init(expression: Expression) { self.expression = expression }
    public static var isSigned: Bool { false }

    /// A constant.
    public init(_ value: Value) {
        expression = .constant(BitVector(value.code, width: Self.bitWidth))
    }

    public static var bitWidth: Int {
        let largest = Value.allCases.map(\.code).max() ?? 0
        return Swift.max(Int.bitWidth - largest.leadingZeroBitCount, 1)
    }

    public static var legend: Legend? {
        Legend(entries: Value.allCases.map { Legend.Entry(code: $0.code, name: "\($0)") })
    }

    /// The same wires as a number.
    public var bits: Bits { Bits(expression: expression) }

    public static func == (a: Enumerated, b: Enumerated) -> Bit {
        Bit(expression: .binary(.equal, a.expression, b.expression, symbol: "==", signed: false))
    }
    public static func != (a: Enumerated, b: Enumerated) -> Bit { !(a == b) }
    public static func == (a: Enumerated, b: Value) -> Bit { a == Enumerated(b) }
    public static func != (a: Enumerated, b: Value) -> Bit { a != Enumerated(b) }
}

/// The names of a signal's values: written beside its declaration in the Verilog.
public struct Legend: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public var code: Int
        public var name: String
    }

    public var entries: [Entry]
}
