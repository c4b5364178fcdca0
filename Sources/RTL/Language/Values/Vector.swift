/// A row of values of one shape, indexed by integers and by signals.
public struct Vector<Element: HardwareValue>: RandomAccessCollection, HardwareValue {
    private var elements: [Element]

    private init(checked elements: [Element]) { self.elements = elements }

    /// A row of bundles or vectors; nil where `elements` is empty, because nothing would tell the
    /// shape of an element.
    public init?(nonEmpty elements: some Sequence<Element>) {
        self.elements = Array(elements)
        if self.elements.isEmpty { return nil }
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { elements.count }

    public mutating func visitFields(_ fields: Fields) { elements.visitFields(fields) }

    /// A row of `count` copies of one shape, at least one.
    static func repeating(_ shape: Element, count: Int) -> Vector {
        Vector(checked: [Element](repeating: shape, count: Swift.max(count, 1)))
    }

    /// The element at `index`; an index out of range is an error of the design, not a trap.
    public subscript(index: Int) -> Element {
        if elements.indices.contains(index) { return elements[index] }
        let message =
            elements.isEmpty
            ? "index \(index) is out of range: the vector is empty"
            : "index \(index) is out of range: the vector has elements 0 to \(elements.count - 1)"
        if let shape = elements.first {
            return shape.mapLeaves { _, expression in
                .invalid(.indexRange, message, width: expression.width)
            }
        }
        // Only rows of scalars can be empty.
        guard let scalar = Element.self as? any ScalarValue.Type,
            let element = scalar.init(expression: .invalid(.indexRange, message, width: 1)) as? Element
        else { fatalError("a row of bundles is never empty") }
        return element
    }

    /// The element that `index` names; past the end, the last one. As a target of `<~` an index
    /// past the end assigns nothing.
    public subscript(index: Bits) -> Element {
        self[0].zipLeaves(Array(elements.dropFirst()), "a vector") { _, column in
            .select(index: index.expression, column)
        }
    }
}

extension Vector: ExpressibleByArrayLiteral where Element: ScalarValue {
    public init(_ elements: some Sequence<Element>) { self.elements = Array(elements) }
    public init(arrayLiteral elements: Element...) { self.elements = elements }

    /// The element that `index` names; past the end, the last one. As a target of `<~` an index
    /// past the end assigns nothing.
    public subscript(index: Bits) -> Element {
        Element(expression: .select(index: index.expression, elements.map(\.expression)))
    }

    /// All elements joined, element 0 least significant.
    public var bits: Bits { concatenate(elements.reversed()) }
}
