/// What a design says about itself: checked by every engine that runs it and by formal tools.
public enum PropertyKind: String, Hashable, Sendable {
    /// Holds in every cycle.
    case assert
    /// What the surroundings promise; formal tools rely on it, simulators check it.
    case assume
    /// Is reached some time.
    case cover
}

/// States that `condition` is 1 at every edge of the clock at which the statement is active and the
/// domain is not in reset.
public func Assert(
    _ condition: Bit, _ message: String, domain: ClockDomain = .main, file: String = #fileID,
    line: Int = #line
) -> Statement {
    property(.assert, condition, message, domain, file, line)
}

/// States what the surroundings promise.
public func Assume(
    _ condition: Bit, _ message: String, domain: ClockDomain = .main, file: String = #fileID,
    line: Int = #line
) -> Statement {
    property(.assume, condition, message, domain, file, line)
}

/// Marks a condition that verification has to reach.
public func Cover(
    _ condition: Bit, _ name: String, domain: ClockDomain = .main, file: String = #fileID, line: Int = #line
) -> Statement {
    property(.cover, condition, name, domain, file, line)
}

private func property(
    _ kind: PropertyKind, _ condition: Bit, _ message: String, _ domain: ClockDomain, _ file: String,
    _ line: Int
) -> Statement {
    let place = SourcePlace(file: file, line: line)
    return Statement(
        kind: .property(
            Property(
                kind: kind, condition: condition.expression, message: message, domain: domain, place: place)),
        place: place)
}

/// A property as it was stated.
struct Property {
    var kind: PropertyKind
    var condition: Expression
    var message: String
    var domain: ClockDomain
    var place: SourcePlace
}
