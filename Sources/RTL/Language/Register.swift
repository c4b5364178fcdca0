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

extension Register {
    /// The role of a register, with the problem of a reset value that does not fit.
    private static func role(
        reset: Expression?, width: Int, isSigned: Bool, _ kind: ResetKind, _ domain: ClockDomain,
        _ place: SourcePlace
    ) -> (Signal.Role, Problem?) {
        guard let reset, width >= 1 else { return (.register(RegisterAttributes(domain: domain)), nil) }
        var value = BitVector(width: width)
        var problem: Problem?
        let sized = reset.sized(to: width, signed: isSigned)
        switch sized.kind {
        case .constant(let constant) where constant.width == width: value = constant
        case .invalid(let found): problem = found
        case .constant(let constant):
            problem = Problem(
                identifier: .widthMismatch,
                message: "the reset value has \(constant.width) bits, the register \(width)")
        default:
            problem = Problem(identifier: .notAssignable, message: "a reset value must be a constant")
        }
        problem?.place = place
        let attributes = RegisterAttributes(
            reset: .init(value: value, isAsynchronous: kind == .asynchronous), domain: domain)
        return (.register(attributes), problem)
    }
}

extension Register where Value: ScalarValue {
    private init(
        width: Int, reset: Value?, kind: ResetKind, domain: ClockDomain, _ place: SourcePlace
    ) {
        let (role, problem) = Self.role(
            reset: reset?.expression, width: width, isSigned: Value.isSigned, kind, domain, place)
        self.init(declaration: Declaration(role, width: width, place: place, problem: problem))
    }
}

extension Register where Value == Bits {
    public init(
        _ width: Int, reset: Bits? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) {
        self.init(
            width: width, reset: reset, kind: kind, domain: domain, SourcePlace(file: file, line: line))
    }
}

extension Register where Value == SBits {
    public init(
        _ width: Int, reset: SBits? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) {
        self.init(
            width: width, reset: reset, kind: kind, domain: domain, SourcePlace(file: file, line: line))
    }
}

extension Register where Value == Bit {
    public init(
        reset: Bit? = nil, _ kind: ResetKind = .synchronous, domain: ClockDomain = .main,
        file: String = #fileID, line: Int = #line
    ) {
        self.init(width: 1, reset: reset, kind: kind, domain: domain, SourcePlace(file: file, line: line))
    }
}

extension Register {
    /// `count` registers of `width` bits, all with the same reset value.
    public init<Element: ScalarValue>(
        count: Int, _ width: Int = 1, reset: Element? = nil, _ kind: ResetKind = .synchronous,
        domain: ClockDomain = .main, file: String = #fileID, line: Int = #line
    ) where Value == Vector<Element> {
        let place = SourcePlace(file: file, line: line)
        let (role, problem) = Self.role(
            reset: reset?.expression, width: width, isSigned: Element.isSigned, kind, domain, place)
        self.init(
            declaration: Declaration(
                { _ in role }, count: count, width: width, place: place, problem: problem))
    }
}
