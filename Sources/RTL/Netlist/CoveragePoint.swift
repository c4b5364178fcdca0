/// Something of a design that stimulus should reach: a run of bits of an instrumented design's last output.
///
///     coverage   | ... | point: bits offset ..< offset + width | ... |
///
/// Each bit has one bin or two: that it was 1, and for a value that should change also that it was 0.
public struct CoveragePoint: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// What a multiplexer chooses by.
        case condition
        /// A bit that masks a value, as `oneHotMux` does.
        case mask
        /// The index of a `select`: a bit for each value.
        case index
        /// An arc of a state machine: taken at the edge that ends the cycle.
        case arc
        /// The bits of a register.
        case register
        /// The bits of a port of the top module.
        case port
    }

    public var kind: Kind
    /// Without the path. Conditions without a name in the source are written as expressions.
    public var name: String
    /// The instance, as `decoder.tables`; empty for the top.
    public var path: String
    /// Where it was written: one place, or several for a condition that several lines share.
    public var places: [SourcePlace]
    public var offset: Int
    public var width: Int
    /// What each bit stands for, the lowest first; empty where that is its number.
    public var labels: [String] = []
    /// Bits that no input can change, as a proof over the registers' known bits found: they have no bins.
    public var provenBits: [Int] = []

    /// Whether only being 1 counts.
    public var isSingle: Bool { kind == .index || kind == .arc }
    public var fullName: String { path.isEmpty ? name : path + "." + name }
}
