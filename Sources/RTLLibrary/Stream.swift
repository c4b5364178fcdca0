public import RTL

/// A valid/ready stream: a transfer happens in a cycle in which both are 1.
///
///     @Input(Stream(Bits.field(8))) var source: Stream<Bits>      // source_ready is an output
///     @Output(Stream(Bits.field(8))) var sink: Stream<Bits>       // sink_ready is an input
///
///     sink <~ source.map { $0 + 1 }
///
/// Contract of whoever drives `valid`: once it is 1 it stays 1, and the payload stays the same, until
/// the transfer; `valid` does not wait for `ready`.
public struct Stream<Payload: HardwareValue>: Bundle {
    public var valid: Bit
    public var ready: Bit
    public var payload: Payload

    public init(valid: Bit, ready: Bit, payload: Payload) {
        self.valid = valid
        self.ready = ready
        self.payload = payload
    }

    /// The shape of a stream: for declarations.
    public init(_ shape: Payload) { self.init(valid: .field(), ready: .field(), payload: shape) }

    public mutating func visitFields(_ fields: Fields) {
        fields("valid", &valid)
        fields.flipped("ready", &ready)
        fields("payload", &payload)
    }

    /// 1 in a cycle in which a transfer happens.
    public var transfer: Bit { valid & ready }

    /// The same stream with another payload, computed in the same cycle.
    public func map<Result: HardwareValue>(_ transform: (Payload) -> Result) -> Stream<Result> {
        Stream<Result>(valid: valid, ready: ready, payload: transform(payload))
    }

    /// Statements that hold where the contract of the stream's driver is kept.
    ///
    /// - Parameters:
    ///   - kind: `.assume` for a stream that comes in, `.assert` for one that this module drives.
    ///   - name: what messages and registers call the stream.
    public func contract(_ kind: PropertyKind, _ name: String) -> [Statement] {
        let waits = registered(valid & !ready, reset: false, named: "\(name)_waits")
        let held = registered(payload.packed, named: "\(name)_held")
        let keepsValid = !waits | valid
        let keepsPayload = !waits | !valid | (payload.packed == held)
        let state = kind == .assume ? Assume : Assert
        return [
            state(keepsValid, "\(name) keeps valid until the transfer", .main, #fileID, #line),
            state(keepsPayload, "\(name) keeps its payload until the transfer", .main, #fileID, #line),
        ]
    }
}
