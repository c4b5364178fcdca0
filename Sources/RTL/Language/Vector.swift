/// A row of values of equal width, indexed by integers and by signals.
public struct Vector<Element: ScalarValue>: RandomAccessCollection, ExpressibleByArrayLiteral {
    private let elements: [Element]

    public init(_ elements: some Sequence<Element>) { self.elements = Array(elements) }
    public init(arrayLiteral elements: Element...) { self.elements = elements }

    public var startIndex: Int { 0 }
    public var endIndex: Int { elements.count }

    /// The element at `index`; an index out of range is an error of the design, not a trap.
    public subscript(index: Int) -> Element {
        guard elements.indices.contains(index) else {
            return Element(
                expression: .invalid(
                    .indexRange,
                    elements.isEmpty
                        ? "index \(index) is out of range: the vector is empty"
                        : "index \(index) is out of range: the vector has elements 0 to \(elements.count - 1)",
                    width: elements.first?.width ?? 1))
        }
        return elements[index]
    }

    /// The element that `index` names; past the end, the last one. As a target of `<~` an index
    /// past the end assigns nothing.
    public subscript(index: Bits) -> Element {
        Element(expression: .select(index: index.expression, elements.map(\.expression)))
    }

    /// All elements joined, element 0 least significant.
    public var bits: Bits { concatenate(elements.reversed()) }
}
