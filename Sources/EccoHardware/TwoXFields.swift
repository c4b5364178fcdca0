import EccoCodec
import RTL

/// The fields of a 2x block, brought into the form in which they multiply.
struct TwoXFields {
    /// What all 64 values share, in the order of `TwoXCommon`.
    let common: [Bits]
    /// Sign (bit 8) and magnitude (bits 7 to 0) of `code + offset - 64`: at most 192.
    let magnitudes: [Bits]

    init(block: Bits, tag: Bits, format: OutputFormat) {
        let scale = block[463, 448].named("scale")
        let scaleExponent = scale[14, 10]
        let isSubnormal = scaleExponent.isZero.named("scale_subnormal")
        let significand = concatenate(!isSubnormal, scale[9, 0]).named("significand")
        // 2 to the power of (scale's exponent, at least 1) is the weight of the significand.
        let weight = mux(isSubnormal, 0, scaleExponent - 1).named("weight")
        let offset = (block[471, 464].signed.extended(to: 9) - 64).named("offset")
        common = [
            tag, block[511, 492], block[491, 472], scaleExponent.allOnes.bits,
            (weight.extended(to: 8) + Bits(format.exponentOfTopBit)).named("exponent"), significand,
        ]
        let scaleSign = scale[15]
        magnitudes = (0..<64).map { index in
            let code = block[from: 7 * index, width: 7].extended(to: 9).signed
            let factor = (code + offset).named("factor_\(index)")
            let magnitude = mux(factor.isNegative, -factor, factor).unsigned[7, 0]
            return concatenate(factor.isNegative ^ scaleSign, magnitude).named("magnitude_\(index)")
        }
    }
}

/// What travels beside the 64 values, from the most significant bits of a stage's data on:
///
///     | tag | outlier 1 (20) | outlier 0 (20) | scale invalid (1) | exponent (8) | significand (11) |
struct TwoXCommon {
    static let count = 6
    static func widths(tagWidth: Int) -> [Int] { [tagWidth, 20, 20, 1, 8, 11] }

    let fields: [Bits]
    var tag: Bits { fields[0] }
    var scaleInvalid: Bit { fields[3][0] }
    var exponent: Bits { fields[4] }
    var significand: Bits { fields[5] }

    init(_ values: [Bits], tagWidth: Int) {
        fields = Array(values.prefix(TwoXCommon.count))
    }

    /// Locations and values in the output format, outlier 0 first.
    func outliers(format: OutputFormat) -> [(location: Bits, value: Bits)] {
        [fields[2], fields[1]].enumerated().map { index, field in
            let value = outlierValue(field[19, 6], format: format).named("outlier_\(index)_value")
            return (field[5, 0].named("outlier_\(index)_location"), value)
        }
    }
}

/// The upper 14 bits of an FP16 in the output format.
///
/// FP16 takes them as they are. BF16 rounds the last of the 8 fraction bits, a tie, to even;
/// subnormals become normal and exact, NaN becomes the canonical one.
func outlierValue(_ upper: Bits, format: OutputFormat) -> Bits {
    guard format == .bf16 else { return concatenate(upper, Bits(0, width: 2)) }
    let sign = upper[13]
    let exponent = upper[12, 8]
    let fraction = upper[7, 0]
    let roundsUp = fraction[0] & fraction[1]
    let normal =
        concatenate(exponent.extended(to: 8) + 112, fraction[7, 1]) + roundsUp.bits.extended(to: 15)
    // The highest 1 of the fraction, bit j, is the hidden bit; the biased exponent is 105 + j.
    var subnormal = Bits(0, width: 15)
    for bit in 0..<8 {
        let aligned = bit == 7 ? fraction[6, 0] : (fraction << (7 - bit))[6, 0]
        subnormal = mux(fraction[bit], concatenate(Bits(105 + bit, width: 8), aligned), subnormal)
    }
    let special = mux(fraction.anyOne, Bits(0x7FC0, width: 16), concatenate(sign, Bits(0x7F80, width: 15)))
    return mux(
        exponent.allOnes, special, concatenate(sign, mux(exponent.isZero, subnormal, normal)))
}

extension OutputFormat {
    var fractionBits: Int { self == .bf16 ? 7 : 10 }

    /// The biased exponent, less 1, of a product whose bit 18 is set and whose scale has weight 0:
    /// the scale's lowest bit is then worth 2^-24.
    var exponentOfTopBit: Int { self == .bf16 ? 18 - 24 + 127 - 1 : 18 - 24 + 15 - 1 }
}
