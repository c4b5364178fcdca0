/// A finite number with a sign, `±significand * 2^exponent`: what products are computed in before
/// their only rounding.
public struct ExactNumber: Hashable, Sendable {
    /// The sign of a zero counts too.
    public var isNegative: Bool
    public var significand: UInt64
    public var exponent: Int

    public init(isNegative: Bool, significand: UInt64, exponent: Int) {
        self.isNegative = isNegative
        self.significand = significand
        self.exponent = exponent
    }

    /// The value of an FP16; nil for NaN and infinity.
    public init?(fp16 bits: UInt16) {
        let field = Int(bits >> 10 & 31)
        guard field != 31 else { return nil }
        let fraction = UInt64(bits & 0x3FF)
        self.init(
            isNegative: bits >> 15 != 0, significand: field == 0 ? fraction : fraction | 0x400,
            exponent: max(field, 1) - 25)
    }

    /// The value of an FP8, OCP E4M3; nil for NaN.
    public init?(fp8 bits: UInt8) {
        guard bits & 0x7F != 0x7F else { return nil }
        let field = Int(bits >> 3 & 15)
        let fraction = UInt64(bits & 7)
        self.init(
            isNegative: bits >> 7 != 0, significand: field == 0 ? fraction : fraction | 8,
            exponent: max(field, 1) - 10)
    }

    /// Rounds once, ties to even, with gradual underflow; overflow gives the largest finite value.
    /// Written with integers alone, so that it can judge every faster way.
    public func rounded(to format: OutputFormat) -> UInt16 {
        let sign: UInt16 = isNegative ? 0x8000 : 0
        guard significand != 0 else { return sign }
        let top = 63 - significand.leadingZeroBitCount
        // The weight of the result's last place: a normal number's, or that of all subnormals.
        let last = max(top + exponent - format.fractionBits, 1 - format.bias - format.fractionBits)
        let distance = last - exponent
        var kept: UInt64
        if distance <= 0 {
            kept = significand << UInt64(-distance)
        } else if distance > top + 1 {
            kept = 0
        } else {
            kept = distance == 64 ? 0 : significand >> UInt64(distance)
            let half: UInt64 = 1 << UInt64(distance - 1)
            let rest = significand & (half << 1 &- 1)
            if rest > half || (rest == half && kept & 1 == 1) { kept += 1 }
        }
        // The hidden bit of a normal number, and a carry out of the fraction, count the exponent up.
        let field = last + format.fractionBits + format.bias - 1
        let magnitude = UInt64(field) << UInt64(format.fractionBits) + kept
        return sign | UInt16(min(magnitude, UInt64(format.largestFinite)))
    }
}
