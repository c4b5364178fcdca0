/// The floating-point format of decoded values. Values travel as their 16 bits.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    /// IEEE 754 binary16.
    case fp16
    /// The upper half of IEEE 754 binary32.
    case bf16

    var exponentBits: Int { self == .fp16 ? 5 : 8 }
    var fractionBits: Int { 15 - exponentBits }
    var bias: Int { 1 << (exponentBits - 1) - 1 }

    /// The one NaN that a decoder computes.
    public var canonicalNaN: UInt16 { self == .fp16 ? 0x7E00 : 0x7FC0 }
    public var positiveInfinity: UInt16 { UInt16((1 << exponentBits - 1) << fractionBits) }
    /// What an overflow becomes.
    public var largestFinite: UInt16 { positiveInfinity - 1 }
}
