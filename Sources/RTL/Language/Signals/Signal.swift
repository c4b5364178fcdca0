/// What a property wrapper declares: one group of wires with a role. Its name is the property's,
/// found when the module is elaborated.
final class Signal {
    enum Role {
        case input
        case output
        case wire
        case register(RegisterAttributes)
    }

    let role: Role
    let width: Int
    let isSigned: Bool
    /// The names of its values, for an enumeration.
    let legend: Legend?
    let place: SourcePlace
    /// A mistake in the declaration itself.
    let problem: Problem?

    init(
        _ role: Role, width: Int, isSigned: Bool, legend: Legend? = nil, place: SourcePlace,
        problem: Problem? = nil
    ) {
        self.role = role
        self.isSigned = isSigned
        self.legend = legend
        self.place = place
        self.width = Swift.max(width, 1)
        self.problem =
            problem
            ?? (width >= 1
                ? nil
                : Problem(
                    identifier: .invalidWidth, message: "a signal cannot have \(width) bits", place: place,
                    help: "the smallest width is 1"))
    }

    var isRegister: Bool { if case .register = role { true } else { false } }
}

struct RegisterAttributes {
    var reset: Reset?
    var domain: ClockDomain
    /// As of `Netlist.RegisterCell`.
    var stage: Int?
    var stagedValue: String?

    struct Reset {
        var value: BitVector
        var isAsynchronous: Bool
    }
}

/// The clock and reset that registers share. Modules have a port for each that they use.
public struct ClockDomain: Hashable, Sendable {
    public let name: String

    public init(_ name: String) { self.name = name }

    /// Ports `clock` and `reset`.
    public static let main = ClockDomain("")

    /// `clock` for the main domain, `NAME_clock` for others.
    public var clockName: String { name.isEmpty ? "clock" : "\(name)_clock" }
    /// `reset` for the main domain, `NAME_reset` for others. Active high.
    public var resetName: String { name.isEmpty ? "reset" : "\(name)_reset" }
}

/// When a register takes its reset value.
public enum ResetKind: Hashable, Sendable {
    /// At the clock's edge.
    case synchronous
    /// As soon as the reset is 1.
    case asynchronous
}
