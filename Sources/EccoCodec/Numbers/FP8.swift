/// OCP E4M3: a sign, 4 bits of exponent with bias 7, 3 bits of fraction; subnormals, no infinity,
/// `S.1111.111` is NaN (OCP 8-bit Floating Point Specification, revision 1.0).
public enum FP8 {
    public static let largestFinite = 448.0

    /// The exact value; NaN for the two NaN codes.
    public static func value(_ bits: UInt8) -> Double {
        guard let number = ExactNumber(fp8: bits) else { return .nan }
        let magnitude = Double(
            sign: .plus, exponent: number.exponent, significand: Double(number.significand))
        return number.isNegative ? -magnitude : magnitude
    }

    /// The nearest code, ties to even; beyond the range the largest finite one. NaN stays NaN.
    public static func nearest(_ value: Double) -> UInt8 {
        guard !value.isNaN else { return 0x7F }
        let sign: UInt8 = value.sign == .minus ? 0x80 : 0
        let magnitude = abs(value)
        guard magnitude < 464 else { return sign | 0x7E }
        guard magnitude > 0 else { return sign }
        let exponent = max(Int(magnitude.exponent), -6)
        let scaled = Double(sign: .plus, exponent: 3 - exponent, significand: magnitude)
        let code = (exponent + 6) * 8 + Int(scaled.rounded(.toNearestOrEven))
        return sign | UInt8(min(code, 0x7E))
    }
}
