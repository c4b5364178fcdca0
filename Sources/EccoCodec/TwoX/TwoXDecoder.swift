/// The decoder of the 2x block: the definition, in exact integers, in the order of the
/// specification's section 4.
public enum TwoXDecoder {
    /// The 64 values of a block, and its status. Total: every 512 bits decode.
    public static func decode(
        _ block: Block, format: OutputFormat = .fp16
    ) -> (values: [UInt16], status: TwoXStatus) {
        var values = [UInt16](repeating: 0, count: TwoXLayout.valueCount)
        var status = TwoXStatus()
        let scale = ExactNumber(fp16: UInt16(block.bits(TwoXLayout.scale, 16)))
        let offset = Int(Int8(truncatingIfNeeded: block.bits(TwoXLayout.offset, 8)))
        if scale == nil { status.insert(.scaleInvalid) }
        for index in values.indices {
            let code = Int(block.bits(TwoXLayout.codeBits * index, TwoXLayout.codeBits))
            let factor = code + offset - TwoXLayout.codeBias
            values[index] =
                scale.map { scale in
                    ExactNumber(
                        isNegative: scale.isNegative != (factor < 0),
                        significand: scale.significand * UInt64(factor.magnitude), exponent: scale.exponent
                    ).rounded(to: format)
                } ?? format.canonicalNaN
        }
        // Outlier 0 last: where both name one location it wins.
        var locations = [Int]()
        for position in TwoXLayout.outliers.reversed() {
            let location = Int(block.bits(position, 6))
            values[location] = outlier(UInt16(block.bits(position + 6, 14)) << 2, format)
            locations.append(location)
        }
        if locations[0] == locations[1] { status.insert(.outliersCollide) }
        return (values, status)
    }

    /// An FP16 as it is, or brought to BF16: rounded once, NaN made canonical.
    static func outlier(_ fp16: UInt16, _ format: OutputFormat) -> UInt16 {
        guard format == .bf16 else { return fp16 }
        if let number = ExactNumber(fp16: fp16) { return number.rounded(to: .bf16) }
        return fp16 & 0x3FF != 0 ? format.canonicalNaN : fp16 & 0x8000 | format.positiveInfinity
    }
}
