/// What a check or the elaboration found wrong in a design.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Hashable, Sendable { case error, warning }

    /// The stable name of a kind of problem; its wording may change, this does not.
    public enum Identifier: String, Hashable, Sendable, CaseIterable {
        case widthMismatch = "width-mismatch"
        case literalRange = "literal-range"
        case invalidWidth = "invalid-width"
        case indexRange = "index-range"
        case notAssignable = "not-assignable"
        case undriven = "undriven"
        case drivenTwice = "driven-twice"
        case latch = "latch"
        case combinationalLoop = "combinational-loop"
        case unread = "unread"
        case unreachableCase = "unreachable-case"
        case nameClash = "name-clash"
        case reservedWord = "reserved-word"
        case foreignSignal = "foreign-signal"
        case repeatedInstance = "repeated-instance"
        case clockDomainCrossing = "clock-domain-crossing"
        case emptyCollection = "empty-collection"
        case misplacedElse = "misplaced-else"
        case invalidParameter = "invalid-parameter"
        case invalidMemory = "invalid-memory"
        case unreachableState = "unreachable-state"
        case scheduleOrder = "schedule-order"
        case mixedReset = "mixed-reset"
        case missingModel = "missing-model"
    }

    /// A second place that explains the first.
    public struct Note: Hashable, Sendable {
        public let text: String
        public let place: SourcePlace?
    }

    public let identifier: Identifier
    public let severity: Severity
    /// One sentence without a full stop.
    public let message: String
    public let place: SourcePlace?
    public let notes: [Note]
    /// How to mend it, where that is known.
    public let help: String?

    init(
        _ identifier: Identifier, severity: Severity = .error, _ message: String, at place: SourcePlace?,
        notes: [Note] = [], help: String? = nil
    ) {
        self.identifier = identifier
        self.severity = severity
        self.message = message
        self.place = place
        self.notes = notes
        self.help = help
    }
}

extension Diagnostic: CustomStringConvertible {
    ///     Alu.swift:12: error: the operands of + have 8 and 9 bits [width-mismatch]
    ///       Alu.swift:5: `a` has 8 bits
    ///       help: extend the narrower operand with .extended(to: 9)
    public var description: String {
        var text = place.map { "\($0): " } ?? ""
        text += "\(severity.rawValue): \(message) [\(identifier.rawValue)]"
        for note in notes {
            text += "\n  " + (note.place.map { "\($0): " } ?? "") + note.text
        }
        if let help { text += "\n  help: \(help)" }
        return text
    }
}

/// A design that cannot be built, with everything that was found wrong in it, in source order.
public struct DesignError: Error, CustomStringConvertible {
    /// At least one error; warnings may stand among them.
    public let diagnostics: [Diagnostic]

    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
