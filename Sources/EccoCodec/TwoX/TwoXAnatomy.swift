/// A 2x block taken apart for people: its fields as they stand in the block.
public struct TwoXAnatomy: Sendable {
    /// 0 to 127 each.
    public var codes: [Int]
    /// FP16.
    public var scale: UInt16
    public var offset: Int
    /// Locations, and FP16 values whose lower two bits are 0. The first one wins.
    public var outliers: [(location: Int, value: UInt16)]
    public var status: TwoXStatus
    /// What decodes, FP16.
    public var values: [UInt16]

    public init(_ block: Block) {
        (values, status) = TwoXDecoder.decode(block)
        codes = (0..<TwoXLayout.valueCount).map {
            Int(block.bits(TwoXLayout.codeBits * $0, TwoXLayout.codeBits))
        }
        scale = UInt16(block.bits(TwoXLayout.scale, 16))
        offset = Int(Int8(truncatingIfNeeded: block.bits(TwoXLayout.offset, 8)))
        outliers = TwoXLayout.outliers.map {
            (Int(block.bits($0, 6)), UInt16(block.bits($0 + 6, 14)) << 2)
        }
    }
}
