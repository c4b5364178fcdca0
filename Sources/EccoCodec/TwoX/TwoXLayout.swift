/// The 2x block (specification, section 4):
///
///     bit 0          447 448    463 464   471 472        491 492        511
///         | 64 codes    | scale    | offset  | outlier 0    | outlier 1    |
///         | 7 bits each | FP16     | signed  | location 6, then 14 of FP16 |
enum TwoXLayout {
    static let valueCount = 64
    static let codeBits = 7
    static let scale = 448
    static let offset = 464
    static let outliers = [472, 492]
    /// Subtracted from a code with the offset added.
    static let codeBias = 64
}

/// What a decoder reports beside the values of a 2x block.
public struct TwoXStatus: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The scale is NaN or infinite: every value but the outliers is NaN.
    public static let scaleInvalid = TwoXStatus(rawValue: 1)
    /// Both outliers name one location; outlier 0 is the one that shows.
    public static let outliersCollide = TwoXStatus(rawValue: 2)
}
