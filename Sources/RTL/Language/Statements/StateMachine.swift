/// A state machine over a register that holds an enumeration.
///
///     enum State: Enumeration { case idle, busy, done }
///     @Register(reset: .idle) var state: Enumerated<State>
///
///     StateMachine(state) {
///         During(.idle) { If(start) { state <~ .busy } }
///         During(.busy) { If(last) { state <~ .done } }
///         During(.done) { state <~ .idle }
///     }
///
/// A state stays where nothing is assigned. Every state has its `During`; one that no assignment
/// enters is reported.
public struct StateMachine {
    let statement: Statement

    public init<State: Enumeration>(
        _ state: Enumerated<State>, file: String = #fileID, line: Int = #line,
        @StateMachineBuilder<State> _ states: () -> [During<State>]
    ) {
        let place = SourcePlace(file: file, line: line)
        let arms = states()
        statement = Statement(
            kind: .match(
                subject: state.expression,
                arms: arms.map {
                    Statement.MatchArm(
                        patterns: $0.states.map { MatchPattern($0.code) }, body: $0.body, place: $0.place)
                },
                otherwise: [],
                machine: Enumerated<State>.legend),
            place: place)
    }
}

/// What a state machine does in a state.
public struct During<State: Enumeration> {
    let states: [State]
    let body: [Statement]
    let place: SourcePlace

    public init(
        _ states: State..., file: String = #fileID, line: Int = #line,
        @HardwareBuilder _ body: () -> [Statement]
    ) {
        self.states = states
        self.body = body()
        place = SourcePlace(file: file, line: line)
    }
}

/// Collects the states of a machine.
@resultBuilder
public enum StateMachineBuilder<State: Enumeration> {
    public static func buildExpression(_ state: During<State>) -> [During<State>] { [state] }
    public static func buildBlock(_ parts: [During<State>]...) -> [During<State>] { Array(parts.joined()) }
    public static func buildOptional(_ part: [During<State>]?) -> [During<State>] { part ?? [] }
    public static func buildEither(first part: [During<State>]) -> [During<State>] { part }
    public static func buildEither(second part: [During<State>]) -> [During<State>] { part }
    public static func buildArray(_ parts: [[During<State>]]) -> [During<State>] { Array(parts.joined()) }
}
