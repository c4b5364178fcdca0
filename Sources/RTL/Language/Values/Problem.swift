/// A mistake met while an expression was built. It travels inside the expression and is reported
/// when a module that uses the expression is elaborated, because only then signals have names.
struct Problem {
    var identifier: Diagnostic.Identifier
    var message: String
    var place: SourcePlace?
    /// Explained below the message with their names, widths and places.
    var operands: [Expression] = []
    var help: String?
}

extension Expression {
    /// A harmless value of `width` bits that carries a problem.
    static func invalid(
        _ identifier: Diagnostic.Identifier, _ message: String, width: Int, operands: [Expression] = [],
        place: SourcePlace? = nil, help: String? = nil
    ) -> Expression {
        Expression(
            .invalid(
                Problem(
                    identifier: identifier, message: message, place: place ?? .ofDesigner(),
                    operands: operands, help: help)),
            width: max(width, 1))
    }
}
