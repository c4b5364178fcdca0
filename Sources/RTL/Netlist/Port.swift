/// A port of an elaborated module, as engines, harnesses and the emitter see it.
public struct Port: Hashable, Sendable {
    public enum Direction: Hashable, Sendable { case input, output }

    /// What a port is for. Clocks and resets are inputs of one bit.
    public enum Role: Hashable, Sendable {
        case data
        /// Registers of the named clock domain change at its rising edge.
        case clock(domain: String)
        /// Active high.
        case reset(domain: String)
    }

    public var name: String
    public var direction: Direction
    /// In bits, at least 1.
    public var width: Int
    public var role: Role

    public init(name: String, direction: Direction, width: Int, role: Role = .data) {
        self.name = name
        self.direction = direction
        self.width = width
        self.role = role
    }

    public var isClock: Bool { if case .clock = role { true } else { false } }
    public var isReset: Bool { if case .reset = role { true } else { false } }
}
