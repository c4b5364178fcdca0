/// What the body of a module is made of; built by `<~`, `If` and `Switch`.
public struct Statement {
    indirect enum Kind {
        /// The last assignment that is active wins, per bit.
        case assign(target: Expression, value: Expression, isSigned: Bool)
        /// The first branch whose condition is 1 is active, else `otherwise`.
        case conditional(branches: [Branch], otherwise: [Statement])
        /// `machine` names the states where the subject is the register of a state machine.
        case match(subject: Expression, arms: [MatchArm], otherwise: [Statement]?, machine: Legend? = nil)
        case memoryWrite(MemoryWrite)
        case property(Property)
        case invalid(Problem)
    }

    struct Branch {
        var condition: Expression
        var body: [Statement]
        var place: SourcePlace
    }

    struct MatchArm {
        var patterns: [MatchPattern]
        var body: [Statement]
        var place: SourcePlace
    }

    var kind: Kind
    var place: SourcePlace
}

/// An assignment that has not met its place yet: `<~` cannot take one, the builder around it can.
public struct Assignment {
    let target: Expression
    let value: Expression
    let isSigned: Bool
}

infix operator <~ : AssignmentPrecedence

/// Assigns `value` to an output, wire, register, an instance's input, or bits of one. Widths are
/// equal; the last assignment that is active wins.
public func <~ (target: Bits, value: Bits) -> Assignment {
    Assignment(target: target.expression, value: value.expression, isSigned: false)
}

/// As for `Bits`.
public func <~ (target: SBits, value: SBits) -> Assignment {
    Assignment(target: target.expression, value: value.expression, isSigned: true)
}

/// As for `Bits`.
public func <~ (target: Bit, value: Bit) -> Assignment {
    Assignment(target: target.expression, value: value.expression, isSigned: false)
}

/// As for `Bits`.
public func <~ <Value: Enumeration>(target: Enumerated<Value>, value: Enumerated<Value>) -> Assignment {
    Assignment(target: target.expression, value: value.expression, isSigned: false)
}

/// As for `Bits`; the value is a case.
public func <~ <Value: Enumeration>(target: Enumerated<Value>, value: Value) -> Assignment {
    target <~ Enumerated(value)
}

/// Assigns a bundle or vector, part by part; both sides have as many. A flipped field is assigned from
/// right to left, except to a register.
///
/// Last choice of the type checker: it looks at generic operators much longer than at the others.
@_disfavoredOverload
public func <~ <Value: HardwareValue>(target: Value, value: Value) -> [Assignment] {
    assignments(target, value)
}

private func assignments(_ target: some HardwareValue, _ value: some HardwareValue) -> [Assignment] {
    let (targets, values) = (target.leaves, value.leaves)
    guard targets.count == values.count else {
        let problem = Expression.invalid(
            .widthMismatch, "a value of \(values.count) parts is assigned to one of \(targets.count)",
            width: 1)
        return targets.prefix(1).map {
            Assignment(target: $0.expression, value: problem, isSigned: $0.leaf.isSigned)
        }
    }
    return zip(targets, values).map { target, value in
        target.leaf.isFlipped && !target.expression.isRegister
            ? Assignment(
                target: value.expression, value: target.expression, isSigned: value.leaf.isSigned)
            : Assignment(
                target: target.expression, value: value.expression, isSigned: target.leaf.isSigned)
    }
}

extension Expression {
    fileprivate var isRegister: Bool {
        if case .signal(let signal) = kind { signal.isRegister } else { false }
    }
}
