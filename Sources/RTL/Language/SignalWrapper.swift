/// What declares signals of a module: `@Input`, `@Output`, `@Wire`.
///
///     @Input(8) var data: Bits
///     @Input() var enable: Bit
///     @Output(count: 4, 16) var lanes: Vector<Bits>     // ports lanes_0 ... lanes_3
public protocol SignalWrapper<Value> {
    associatedtype Value
    init(declaration: Declaration<Value>)
    static var kind: DeclarationKind { get }
}

/// The role that a wrapper gives its signals; opaque outside the language.
public struct DeclarationKind {
    let role: Signal.Role
}

/// A declared value with its signals; opaque outside the language.
public struct Declaration<Value> {
    let value: Value
    let signals: [(suffix: String, signal: Signal)]
}

/// What elaboration finds by reflection in a module.
protocol SignalDeclaration {
    /// Suffixes are empty, or `_0`, `_1`, ... for the elements of a vector.
    var declaredSignals: [(suffix: String, signal: Signal)] { get }
}

extension Declaration where Value: ScalarValue {
    init(_ role: Signal.Role, width: Int, place: SourcePlace, problem: Problem? = nil) {
        let signal = Signal(role, width: width, isSigned: Value.isSigned, place: place, problem: problem)
        self.init(value: Value(signal: signal), signals: [("", signal)])
    }
}

extension Declaration {
    init<Element: ScalarValue>(
        _ role: (Int) -> Signal.Role, count: Int, width: Int, place: SourcePlace, problem: Problem? = nil
    ) where Value == Vector<Element> {
        let problem =
            count >= 1
            ? problem
            : Problem(
                identifier: .emptyCollection, message: "a vector of signals cannot have \(count) elements",
                place: place)
        let signals = (0..<Swift.max(count, 1)).map {
            Signal(role($0), width: width, isSigned: Element.isSigned, place: place, problem: problem)
        }
        self.init(
            value: Vector(signals.map { Element(signal: $0) }),
            signals: signals.enumerated().map { ("_\($0.offset)", $0.element) })
    }
}

extension ScalarValue {
    init(signal: Signal) { self.init(expression: Expression(.signal(signal), width: signal.width)) }
}

extension SignalWrapper where Value == Bits {
    public init(_ width: Int, file: String = #fileID, line: Int = #line) {
        self.init(
            declaration: Declaration(Self.kind.role, width: width, place: SourcePlace(file: file, line: line))
        )
    }
}

extension SignalWrapper where Value == SBits {
    public init(_ width: Int, file: String = #fileID, line: Int = #line) {
        self.init(
            declaration: Declaration(Self.kind.role, width: width, place: SourcePlace(file: file, line: line))
        )
    }
}

extension SignalWrapper where Value == Bit {
    public init(file: String = #fileID, line: Int = #line) {
        self.init(
            declaration: Declaration(Self.kind.role, width: 1, place: SourcePlace(file: file, line: line)))
    }
}

extension SignalWrapper {
    /// `count` signals of `width` bits each.
    public init<Element: ScalarValue>(
        count: Int, _ width: Int = 1, file: String = #fileID, line: Int = #line
    ) where Value == Vector<Element> {
        self.init(
            declaration: Declaration(
                { _ in Self.kind.role }, count: count, width: width,
                place: SourcePlace(file: file, line: line)))
    }
}
