/// Statements that are active under a condition.
///
///     If(load) {
///         count <~ start
///     }.ElseIf(enable) {
///         count <~ count + 1
///     }.Else {
///         count <~ 0
///     }
public struct If {
    private var branches: [Statement.Branch]
    private var otherwise: [Statement]?
    private var misplaced: Problem?

    public init(
        _ condition: Bit, file: String = #fileID, line: Int = #line,
        @HardwareBuilder _ body: () -> [Statement]
    ) {
        branches = [
            Statement.Branch(
                condition: condition.expression, body: body(), place: SourcePlace(file: file, line: line))
        ]
    }

    /// Active where no condition before was 1 and this one is.
    public func ElseIf(
        _ condition: Bit, file: String = #fileID, line: Int = #line,
        @HardwareBuilder _ body: () -> [Statement]
    ) -> If {
        var copy = self
        let place = SourcePlace(file: file, line: line)
        copy.checkOpen(at: place)
        copy.branches.append(Statement.Branch(condition: condition.expression, body: body(), place: place))
        return copy
    }

    /// Active where no condition before was 1.
    public func Else(
        file: String = #fileID, line: Int = #line, @HardwareBuilder _ body: () -> [Statement]
    ) -> If {
        var copy = self
        copy.checkOpen(at: SourcePlace(file: file, line: line))
        copy.otherwise = body()
        return copy
    }

    private mutating func checkOpen(at place: SourcePlace) {
        guard otherwise != nil else { return }
        misplaced = Problem(
            identifier: .misplacedElse, message: "a branch after Else is never active", place: place)
    }

    var statement: Statement {
        let place = branches[0].place
        if let misplaced { return Statement(kind: .invalid(misplaced), place: place) }
        return Statement(kind: .conditional(branches: branches, otherwise: otherwise ?? []), place: place)
    }
}
