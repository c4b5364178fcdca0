/// Anything made of wires: `Bits`, `SBits`, `Bit`, `Enumerated`, bundles of them, vectors and arrays
/// of any of these.
public protocol HardwareValue {
    /// Shows every part of the value to `fields`, in declaration order.
    mutating func visitFields(_ fields: Fields)
}

/// What a bundle names its parts to. Everything that is done to a value field by field (declaring,
/// assigning, choosing, delaying) walks through it, so a bundle says its structure once.
public struct Fields {
    /// A scalar somewhere inside a value.
    struct Leaf {
        /// The path to it, `_red` or `_pixels_3_red`; empty where the value is a scalar itself.
        var suffix: String
        /// Whether it runs against the direction of the whole.
        var isFlipped: Bool
        var isSigned: Bool
        /// The names of an enumeration's values.
        var legend: Legend?
    }

    private let suffix: String
    private let isFlipped: Bool
    private let replace: (Leaf, Expression) -> Expression

    init(_ replace: @escaping (Leaf, Expression) -> Expression) {
        self.init(suffix: "", isFlipped: false, replace)
    }

    private init(suffix: String, isFlipped: Bool, _ replace: @escaping (Leaf, Expression) -> Expression) {
        self.suffix = suffix
        self.isFlipped = isFlipped
        self.replace = replace
    }

    /// A field that runs with the bundle: an output of an output bundle.
    public func callAsFunction(_ name: String, _ value: inout some HardwareValue) {
        value.visitFields(Fields(suffix: "\(suffix)_\(name)", isFlipped: isFlipped, replace))
    }

    /// A field that runs against the bundle: the `ready` beside a `valid`.
    public func flipped(_ name: String, _ value: inout some HardwareValue) {
        value.visitFields(Fields(suffix: "\(suffix)_\(name)", isFlipped: !isFlipped, replace))
    }

    func visit<Value: ScalarValue>(_ scalar: inout Value) {
        let leaf = Leaf(
            suffix: suffix, isFlipped: isFlipped, isSigned: Value.isSigned, legend: Value.legend)
        scalar = Value(expression: replace(leaf, scalar.expression))
    }
}

extension HardwareValue {
    /// The scalars inside, in order.
    var leaves: [(leaf: Fields.Leaf, expression: Expression)] {
        var result = [(leaf: Fields.Leaf, expression: Expression)]()
        var copy = self
        copy.visitFields(
            Fields { leaf, expression in
                result.append((leaf, expression))
                return expression
            })
        return result
    }

    /// The same structure around other scalars.
    func mapLeaves(_ transform: @escaping (Fields.Leaf, Expression) -> Expression) -> Self {
        var copy = self
        copy.visitFields(Fields(transform))
        return copy
    }

    /// Scalars of two values of one structure; a mistake where the structures differ.
    func zipLeaves(
        _ others: [Self], _ use: String, _ transform: @escaping (Fields.Leaf, [Expression]) -> Expression
    ) -> Self {
        let columns = others.map { $0.leaves.map(\.expression) }
        let count = leaves.count
        var index = 0
        let isUneven = columns.contains { $0.count != count }
        return mapLeaves { leaf, expression in
            defer { index += 1 }
            guard !isUneven else {
                let counts = ([count] + columns.map(\.count)).map(String.init).joined(separator: " and ")
                return .invalid(
                    .widthMismatch, "the values of \(use) have \(counts) parts", width: expression.width)
            }
            return transform(leaf, [expression] + columns.map { $0[index] })
        }
    }

    /// All wires of the value in one, the first field the most significant.
    public var packed: Bits { Bits(expression: .concatenate(leaves.map(\.expression))) }

    /// In bits, all fields together.
    public var bitWidth: Int { leaves.reduce(0) { $0 + $1.expression.width } }

    /// A value of this structure from bits that `packed` has joined.
    public func unpacked(from bits: Bits, file: String = #fileID, line: Int = #line) -> Self {
        var high = bits.width
        return mapLeaves { _, expression in
            high -= expression.width
            return .checkedSlice(
                bits.expression, high: high + expression.width - 1, low: high,
                place: SourcePlace(file: file, line: line))
        }
    }
}

extension Array: HardwareValue where Element: HardwareValue {
    public mutating func visitFields(_ fields: Fields) {
        for index in indices { fields("\(index)", &self[index]) }
    }
}

/// `then` where `condition` is 1, else `otherwise`, which has the same width.
///
/// The concrete forms stand beside the generic one because the type checker takes milliseconds with
/// them and a quarter of a second without.
public func mux(
    _ condition: Bit, _ then: Bits, _ otherwise: Bits, file: String = #fileID, line: Int = #line
) -> Bits {
    Bits(
        expression: .mux(
            condition.expression, then.expression, otherwise.expression, signed: false,
            place: SourcePlace(file: file, line: line)))
}

/// As for `Bits`.
public func mux(
    _ condition: Bit, _ then: SBits, _ otherwise: SBits, file: String = #fileID, line: Int = #line
) -> SBits {
    SBits(
        expression: .mux(
            condition.expression, then.expression, otherwise.expression, signed: true,
            place: SourcePlace(file: file, line: line)))
}

/// As for `Bits`.
public func mux(
    _ condition: Bit, _ then: Bit, _ otherwise: Bit, file: String = #fileID, line: Int = #line
) -> Bit {
    Bit(
        expression: .mux(
            condition.expression, then.expression, otherwise.expression, signed: false,
            place: SourcePlace(file: file, line: line)))
}

/// `then` where `condition` is 1, else `otherwise`, which has the same structure and widths.
@_disfavoredOverload
public func mux<Value: HardwareValue>(
    _ condition: Bit, _ then: Value, _ otherwise: Value, file: String = #fileID, line: Int = #line
) -> Value {
    let place = SourcePlace(file: file, line: line)
    return then.zipLeaves([otherwise], "mux") { leaf, pair in
        .mux(condition.expression, pair[0], pair[1], signed: leaf.isSigned, place: place)
    }
}
