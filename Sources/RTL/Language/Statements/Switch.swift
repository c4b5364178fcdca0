/// Chooses statements by a value. The first case that matches is active.
///
///     Switch(operation) {
///         Case(0) { result <~ a + b }
///         Case(1, 2) { result <~ a - b }
///         Case("1-0") { result <~ a }          // `-` matches 0 and 1
///         Default { result <~ 0 }
///     }
public struct Switch {
    let statement: Statement

    public init(
        _ subject: Bits, file: String = #fileID, line: Int = #line, @CaseBuilder _ cases: () -> [Case]
    ) {
        self.init(subject.expression, SourcePlace(file: file, line: line), cases())
    }

    /// Chooses by an enumeration: `When(.add) { ... }`.
    public init<Value: Enumeration>(
        _ subject: Enumerated<Value>, file: String = #fileID, line: Int = #line,
        @EnumeratedCaseBuilder<Value> _ cases: () -> [Case]
    ) {
        self.init(subject.expression, SourcePlace(file: file, line: line), cases())
    }

    private init(_ subject: Expression, _ place: SourcePlace, _ cases: [Case]) {
        var arms = [Statement.MatchArm]()
        var otherwise: [Statement]?
        var misplaced: Problem?
        for element in cases {
            if otherwise != nil {
                misplaced = Problem(
                    identifier: .misplacedElse, message: "a case after Default is never active",
                    place: element.place)
            }
            if let patterns = element.patterns {
                arms.append(
                    Statement.MatchArm(patterns: patterns, body: element.body, place: element.place))
            } else {
                otherwise = element.body
            }
        }
        if let misplaced {
            statement = Statement(kind: .invalid(misplaced), place: place)
        } else {
            statement = Statement(
                kind: .match(
                    subject: subject.requiringWidth("as the subject of Switch"), arms: arms,
                    otherwise: otherwise),
                place: place)
        }
    }
}

/// What a case matches: an integer, or text of `0`, `1` and `-` from the most significant bit, with
/// `_` between where it helps.
public struct MatchPattern: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    enum Kind {
        case literal(BitVector)
        case text(String)
    }

    let kind: Kind

    public init(integerLiteral value: StaticBigInt) { kind = .literal(BitVector(literal: value)) }
    public init(stringLiteral value: String) { kind = .text(value) }
    /// An integer that a generator computed.
    public init(_ value: Int) { kind = .literal(BitVector(value, width: Int.bitWidth)) }
}

/// One arm of a `Switch`.
public struct Case {
    /// nil for the default.
    let patterns: [MatchPattern]?
    let body: [Statement]
    let place: SourcePlace

    init(patterns: [MatchPattern]?, body: [Statement], place: SourcePlace) {
        self.patterns = patterns
        self.body = body
        self.place = place
    }

    public init(
        _ patterns: MatchPattern..., file: String = #fileID, line: Int = #line,
        @HardwareBuilder _ body: () -> [Statement]
    ) {
        self.init(patterns: patterns, body: body(), place: SourcePlace(file: file, line: line))
    }

    /// For an integer that a generator computed.
    public init(
        _ value: Int, file: String = #fileID, line: Int = #line, @HardwareBuilder _ body: () -> [Statement]
    ) {
        self.init(
            patterns: [MatchPattern(value)], body: body(), place: SourcePlace(file: file, line: line))
    }
}

/// The arm of a `Switch` that is active where no other is.
public func Default(
    file: String = #fileID, line: Int = #line, @HardwareBuilder _ body: () -> [Statement]
) -> Case {
    Case(patterns: nil, body: body(), place: SourcePlace(file: file, line: line))
}

/// One arm of a `Switch` over an enumeration.
public struct When<Value: Enumeration> {
    let untyped: Case

    public init(
        _ values: Value..., file: String = #fileID, line: Int = #line,
        @HardwareBuilder _ body: () -> [Statement]
    ) {
        untyped = Case(
            patterns: values.map { MatchPattern($0.code) }, body: body(),
            place: SourcePlace(file: file, line: line))
    }
}

/// Collects the arms of a `Switch` over an enumeration.
@resultBuilder
public enum EnumeratedCaseBuilder<Value: Enumeration> {
    public static func buildExpression(_ arm: When<Value>) -> [Case] { [arm.untyped] }
    public static func buildExpression(_ arm: Case) -> [Case] { [arm] }
    public static func buildBlock(_ parts: [Case]...) -> [Case] { Array(parts.joined()) }
    public static func buildOptional(_ part: [Case]?) -> [Case] { part ?? [] }
    public static func buildEither(first part: [Case]) -> [Case] { part }
    public static func buildEither(second part: [Case]) -> [Case] { part }
    public static func buildArray(_ parts: [[Case]]) -> [Case] { Array(parts.joined()) }
}

/// Collects the arms of a `Switch`.
@resultBuilder
public enum CaseBuilder {
    public static func buildExpression(_ arm: Case) -> [Case] { [arm] }
    public static func buildBlock(_ parts: [Case]...) -> [Case] { Array(parts.joined()) }
    public static func buildOptional(_ part: [Case]?) -> [Case] { part ?? [] }
    public static func buildEither(first part: [Case]) -> [Case] { part }
    public static func buildEither(second part: [Case]) -> [Case] { part }
    public static func buildArray(_ parts: [[Case]]) -> [Case] { Array(parts.joined()) }
}
