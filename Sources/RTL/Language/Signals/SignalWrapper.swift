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

extension Declaration where Value: HardwareValue {
    /// Makes a signal of every scalar in `shape`.
    ///
    /// - Parameter role: what a leaf becomes, with a mistake in its declaration.
    init(
        _ shape: Value, place: SourcePlace, problem: Problem? = nil,
        role: @escaping (Fields.Leaf, _ width: Int) -> (Signal.Role, Problem?)
    ) {
        var signals = [(suffix: String, signal: Signal)]()
        let value = shape.mapLeaves { leaf, expression in
            var problem = problem
            if case .invalid(let found) = expression.kind, found.identifier == .invalidWidth {
                problem = found
            }
            let (role, mistake) = role(leaf, expression.width)
            let signal = Signal(
                role, width: expression.width, isSigned: leaf.isSigned, legend: leaf.legend, place: place,
                problem: problem ?? mistake)
            signals.append((leaf.suffix, signal))
            return Expression(.signal(signal), width: signal.width)
        }
        self.init(value: value, signals: signals)
    }

    init(_ shape: Value, _ role: Signal.Role, place: SourcePlace, problem: Problem? = nil) {
        self.init(shape, place: place, problem: problem) { leaf, _ in
            switch role {
            case .input where leaf.isFlipped: (.output, nil)
            case .output where leaf.isFlipped: (.input, nil)
            default: (role, nil)
            }
        }
    }
}

/// The problem of a row of signals that has no element.
func emptyRow(_ count: Int, _ place: SourcePlace) -> Problem? {
    count >= 1
        ? nil
        : Problem(
            identifier: .emptyCollection, message: "a vector of signals cannot have \(count) elements",
            place: place)
}

extension SignalWrapper where Value: HardwareValue {
    private init(shape: Value, _ file: String, _ line: Int, count: Int = 1) {
        let place = SourcePlace(file: file, line: line)
        self.init(
            declaration: Declaration(shape, Self.kind.role, place: place, problem: emptyRow(count, place)))
    }
}

extension SignalWrapper where Value == Bits {
    public init(_ width: Int, file: String = #fileID, line: Int = #line) {
        self.init(shape: .shape(width, file, line), file, line)
    }
}

extension SignalWrapper where Value == SBits {
    public init(_ width: Int, file: String = #fileID, line: Int = #line) {
        self.init(shape: .shape(width, file, line), file, line)
    }
}

extension SignalWrapper where Value == Bit {
    public init(file: String = #fileID, line: Int = #line) {
        self.init(shape: .shape(1, file, line), file, line)
    }
}

extension SignalWrapper {
    public init<Element: Enumeration>(
        file: String = #fileID, line: Int = #line
    ) where Value == Enumerated<Element> {
        self.init(shape: .shape(Value.bitWidth, file, line), file, line)
    }

    /// `count` signals of `width` bits each.
    public init<Element: ScalarValue>(
        count: Int, _ width: Int = 1, file: String = #fileID, line: Int = #line
    ) where Value == Vector<Element> {
        self.init(
            shape: .repeating(.shape(width, file, line), count: count), file, line, count: count)
    }
}

extension SignalWrapper where Value: Bundle {
    /// Signals for every field of `shape`; flipped fields of a port run the other way.
    public init(_ shape: Value, file: String = #fileID, line: Int = #line) {
        self.init(shape: shape, file, line)
    }
}

extension SignalWrapper {
    /// `count` bundles of the same shape.
    public init<Element: Bundle>(
        count: Int, _ shape: Element, file: String = #fileID, line: Int = #line
    ) where Value == Vector<Element> {
        self.init(shape: .repeating(shape, count: count), file, line, count: count)
    }
}

extension ScalarValue {
    /// A value that only tells its width; a width below 1 carries the mistake.
    static func shape(_ width: Int, _ file: String, _ line: Int) -> Self {
        guard width < 1 else { return Self(expression: .constant(BitVector(width: width))) }
        return Self(
            expression: .invalid(
                .invalidWidth, "a signal cannot have \(width) bits", width: 1,
                place: SourcePlace(file: file, line: line), help: "the smallest width is 1"))
    }
}
