/// What the body of a module is made of; built by `<~`, `If` and `Switch`.
public struct Statement {
    indirect enum Kind {
        /// The last assignment that is active wins, per bit.
        case assign(target: Expression, value: Expression, isSigned: Bool)
        /// The first branch whose condition is 1 is active, else `otherwise`.
        case conditional(branches: [Branch], otherwise: [Statement])
        case match(subject: Expression, arms: [MatchArm], otherwise: [Statement]?)
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

/// Assigns element by element; both vectors have the same number of elements.
public func <~ <Element: ScalarValue>(target: Vector<Element>, value: Vector<Element>) -> [Assignment] {
    guard target.count == value.count else {
        let problem = Expression.invalid(
            .widthMismatch, "a vector of \(value.count) elements is assigned to one of \(target.count)",
            width: target.first?.width ?? 1)
        return target.prefix(1).map {
            Assignment(target: $0.expression, value: problem, isSigned: Element.isSigned)
        }
    }
    return zip(target, value).map {
        Assignment(target: $0.expression, value: $1.expression, isSigned: Element.isSigned)
    }
}
