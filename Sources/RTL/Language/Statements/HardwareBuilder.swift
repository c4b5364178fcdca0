/// Collects the statements of a body. Swift's own `if` and `for` generate hardware; `If` and
/// `Switch` describe it.
@resultBuilder
public enum HardwareBuilder {
    public static func buildExpression(
        _ assignment: Assignment, file: String = #fileID, line: Int = #line
    ) -> [Statement] {
        buildExpression([assignment], file: file, line: line)
    }

    public static func buildExpression(
        _ assignments: [Assignment], file: String = #fileID, line: Int = #line
    ) -> [Statement] {
        assignments.map {
            Statement(
                kind: .assign(target: $0.target, value: $0.value, isSigned: $0.isSigned),
                place: SourcePlace(file: file, line: line))
        }
    }

    public static func buildExpression(_ conditional: If) -> [Statement] { [conditional.statement] }
    public static func buildExpression(_ match: Switch) -> [Statement] { [match.statement] }
    public static func buildExpression(_ machine: StateMachine) -> [Statement] { [machine.statement] }
    public static func buildExpression(_ statement: Statement) -> [Statement] { [statement] }
    public static func buildExpression(_ statements: [Statement]) -> [Statement] { statements }

    /// Swift statements that generate: calls of functions without a result.
    public static func buildExpression(_ nothing: Void) -> [Statement] { [] }

    public static func buildBlock(_ parts: [Statement]...) -> [Statement] { Array(parts.joined()) }
    public static func buildOptional(_ part: [Statement]?) -> [Statement] { part ?? [] }
    public static func buildEither(first part: [Statement]) -> [Statement] { part }
    public static func buildEither(second part: [Statement]) -> [Statement] { part }
    public static func buildArray(_ parts: [[Statement]]) -> [Statement] { Array(parts.joined()) }
    public static func buildLimitedAvailability(_ part: [Statement]) -> [Statement] { part }
}
