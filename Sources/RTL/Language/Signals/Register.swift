/// A value that changes at the clock's edge. It keeps its value where nothing is assigned.
///
///     @Register(8, reset: 0) var count: Bits
///     @Register(8) var data: Bits                  // no reset: unknown until assigned
///     @Register(reset: false) var busy: Bit
@propertyWrapper
public struct Register<Value>: SignalDeclaration {
    public let wrappedValue: Value
    let declaredSignals: [(suffix: String, signal: Signal)]

    private init(declaration: Declaration<Value>) {
        wrappedValue = declaration.value
        declaredSignals = declaration.signals
    }
}

extension Register where Value: HardwareValue {
    private init(
        shape: Value, reset: [Expression]?, _ kind: ResetKind, _ domain: ClockDomain, _ file: String,
        _ line: Int, count: Int = 1
    ) {
        let place = SourcePlace(file: file, line: line)
        var index = 0
        self.init(
            declaration: Declaration(shape, place: place, problem: emptyRow(count, place)) { leaf, width in
                defer { index += 1 }
                guard let reset, !reset.isEmpty else {
                    return (.register(RegisterAttributes(domain: domain)), nil)
                }
                return Self.role(
                    reset: reset[index % reset.count], width: width, isSigned: leaf.isSigned, kind, domain,
                    place)
            })
    }

    /// The role of a register, with the problem of a reset value that does not fit.
    private static func role(
        reset: Expression, width: Int, isSigned: Bool, _ kind: ResetKind, _ domain: ClockDomain,
        _ place: SourcePlace
    ) -> (Signal.Role, Problem?) {
        var value = BitVector(width: width)
        var problem: Problem?
        let sized = reset.sized(to: width, signed: isSigned)
        switch sized.kind {
        case .invalid(let found): problem = found
        default:
            if let constant = Bits(expression: sized).constantValue {
                if constant.width == width {
                    value = constant
                } else {
                    problem = Problem(
                        identifier: .widthMismatch,
                        message: "the reset value has \(constant.width) bits, the register \(width)")
                }
            } else {
                problem = Problem(identifier: .notAssignable, message: "a reset value must be a constant")
            }
        }
        problem?.place = place
        let attributes = RegisterAttributes(
            reset: .init(value: value, isAsynchronous: kind == .asynchronous), domain: domain)
        return (.register(attributes), problem)
    }
}

extension Register where Value == Bits {
    public init(
        _ width: Int, reset: Bits? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) {
        self.init(
            shape: .shape(width, file, line), reset: reset.map { [$0.expression] }, kind, domain, file, line)
    }
}

extension Register where Value == SBits {
    public init(
        _ width: Int, reset: SBits? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) {
        self.init(
            shape: .shape(width, file, line), reset: reset.map { [$0.expression] }, kind, domain, file, line)
    }
}

extension Register where Value == Bit {
    public init(
        reset: Bit? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) {
        self.init(
            shape: .shape(1, file, line), reset: reset.map { [$0.expression] }, kind, domain, file, line)
    }
}

extension Register {
    /// A register that holds a case; `reset` is the case it starts in.
    public init<Element: Enumeration>(
        reset: Element? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) where Value == Enumerated<Element> {
        self.init(
            shape: .shape(Value.bitWidth, file, line), reset: reset.map { [Value($0).expression] }, kind,
            domain,
            file, line)
    }

    /// `count` registers of `width` bits, all with the same reset value.
    public init<Element: ScalarValue>(
        count: Int, _ width: Int = 1, reset: Element? = nil, _ kind: ResetKind = .synchronous,
        domain: ClockDomain = .main, file: String = #fileID, line: Int = #line
    ) where Value == Vector<Element> {
        self.init(
            shape: .repeating(.shape(width, file, line), count: count), reset: reset.map { [$0.expression] },
            kind, domain, file, line, count: count)
    }

    /// `count` registers of a bundle's shape.
    public init<Element: Bundle>(
        count: Int, _ shape: Element, reset: Element? = nil, _ kind: ResetKind = .synchronous,
        domain: ClockDomain = .main, file: String = #fileID, line: Int = #line
    ) where Value == Vector<Element> {
        self.init(
            shape: .repeating(shape, count: count), reset: reset?.leaves.map(\.expression), kind, domain,
            file,
            line, count: count)
    }
}

extension Register where Value: Bundle {
    /// A register for every field of `shape`.
    public init(
        _ shape: Value, reset: Value? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) {
        self.init(shape: shape, reset: reset?.leaves.map(\.expression), kind, domain, file, line)
    }
}
