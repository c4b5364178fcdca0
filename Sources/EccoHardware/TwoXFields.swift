import EccoCodec
import RTL

/// The fields of a 2x block, brought into the form in which they multiply.
///
/// Scale and factors are shifted left before they are multiplied, 11 and 8 bits instead of a product of 19.
/// A subnormal result lies at a fixed place, so shifts are limited: by eight in all for FP16, of which the
/// scale takes what it can. Only a subnormal scale has zeros in front, so only there is a limit ever met: a
/// normal scale times an integer is normal.
struct TwoXFields {
    /// What all 64 values share, in the order of `TwoXCommon`.
    let common: [Bits]
    /// A `TwoXFactor` for each value.
    let factors: [TwoXFactor]

    init(block: Bits, tag: Bits, format: OutputFormat) {
        let scale = block[463, 448].named("scale")
        let scaleExponent = scale[14, 10]
        let isNormal = scaleExponent.anyOne.named("scale_normal")
        let fraction = concatenate(isNormal, scale[9, 0])
        // A subnormal scale's distance, which a subnormal result limits to 8; BF16 has none.
        let limit = format.shiftLimit
        var significand = Bits(0, width: 11)
        var distance = Bits(limit, width: 4)
        for shift in (0...limit).reversed() {
            let isHere = shift == limit ? Bit(true) : fraction[10 - shift]
            let shifted = shift == 0 ? fraction : fraction << shift
            significand = shift == limit ? shifted : mux(isHere, shifted, significand)
            distance = shift == limit ? distance : mux(isHere, Bits(shift, width: 4), distance)
        }
        // 2 to the power of (scale's exponent, at least 1) is the weight of the significand.
        let weight = mux(isNormal, scaleExponent - 1, 0).named("weight")
        let exponent = weight.extended(to: 8) + Bits(format.exponentOfTopBit) - distance.extended(to: 8)
        let offset = (block[471, 464].signed.extended(to: 9) - 64).named("offset")
        common = [
            tag, block[511, 492], block[491, 472], scaleExponent.allOnes.bits, exponent.named("exponent"),
            significand.named("significand"),
        ]
        // Whether a factor and its product may still be shifted by 1, 2, ... 8.
        let room = (1...8).map { shift -> Bit in
            format == .bf16 ? true : isNormal | (distance <= Bits(8 - shift, width: 4))
        }
        factors = (0..<64).map { index in
            let code = block[from: 7 * index, width: 7].extended(to: 9).signed
            let factor = (code + offset).named("factor_\(index)")
            let magnitude = mux(factor.isNegative, -factor, factor).unsigned[7, 0]
            return TwoXFactor(
                magnitude: magnitude, negative: factor.isNegative ^ scale[15], room: room, index: index)
        }
    }
}

/// The factor of a value, shifted left as far as it may be: `significand * 2^-distance`.
struct TwoXFactor {
    static let width = 13

    let negative: Bit
    /// Whether the product may be shifted by one more.
    let allowsShift: Bit
    /// 3 bits.
    let distance: Bits
    /// 8 bits.
    let significand: Bits

    init(magnitude: Bits, negative: Bit, room: [Bit], index: Int) {
        self.negative = negative
        var value = magnitude
        var distance: [Bit] = []
        for by in [4, 2, 1] {
            // What the shifts so far have left of the room.
            let allows = Self.choice(distance, step: by * 2, offset: by, room)
            let shifts = value[7, 8 - by].isZero & allows
            value = mux(shifts, value << by, value)
            distance.append(shifts)
        }
        allowsShift = Self.choice(distance, step: 1, offset: 1, room)
        self.distance = concatenate(distance).named("distance_\(index)")
        significand = value.named("significand_\(index)")
    }

    /// `room[d + offset - 1]` for the distance `d` that the shifts so far, the largest first, make.
    private static func choice(_ shifts: [Bit], step: Int, offset: Int, _ room: [Bit]) -> Bit {
        var choices = stride(from: 0, to: 8, by: step).map { room[$0 + offset - 1] }
        for shift in shifts.reversed() {
            choices = stride(from: 0, to: choices.count, by: 2).map {
                mux(shift, choices[$0 + 1], choices[$0])
            }
        }
        return choices[0]
    }

    init(_ bits: Bits) {
        negative = bits[12]
        allowsShift = bits[11]
        distance = bits[10, 8]
        significand = bits[7, 0]
    }

    var bits: Bits { concatenate(negative, allowsShift, distance, significand) }
}

/// The product of the scale's significand with a factor's.
struct TwoXProduct {
    static let width = 24

    let negative: Bit
    let allowsShift: Bit
    let distance: Bits
    /// 19 bits.
    let product: Bits

    init(_ factor: TwoXFactor, significand: Bits, index: Int) {
        negative = factor.negative
        allowsShift = factor.allowsShift
        distance = factor.distance
        // Two bits of the factor at a time: four rows to add instead of eight. The scale times three is one
        // sum for all values.
        let three = significand.extended(to: 13) + (significand.extended(to: 13) << 1)
        let rows = (0..<4).map { digit -> Bits in
            let (low, high) = (factor.significand[2 * digit], factor.significand[2 * digit + 1])
            let choice = oneHotMux(
                (condition: low & !high, value: significand.extended(to: 13)),
                [
                    (condition: high & !low, value: significand.extended(to: 13) << 1),
                    (condition: low & high, value: three),
                ])
            return choice.extended(to: 19) << (2 * digit)
        }
        product = (rows[0] + rows[1] + rows[2] + rows[3]).named("product_\(index)")
    }

    init(_ bits: Bits) {
        negative = bits[23]
        allowsShift = bits[22]
        distance = bits[21, 19]
        product = bits[18, 0]
    }

    var bits: Bits { concatenate(negative, allowsShift, distance, product) }
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

    /// How far the scale's significand is shifted left at most.
    var shiftLimit: Int { self == .bf16 ? 10 : 8 }

    /// The biased exponent, less 1, of a product whose bit 18 is set and whose scale has weight 0:
    /// the scale's lowest bit is then worth 2^-24.
    var exponentOfTopBit: Int { self == .bf16 ? 18 - 24 + 127 - 1 : 18 - 24 + 15 - 1 }
}
