import EccoCodec
import RTL

/// A product before its rounding: `±significand / 2^(n - 2) * 2^(exponent - bias)`, where the
/// significand has n bits, of which one of the upper two is 1 unless the number is zero. The exponent's
/// bias is that of its factors together.
struct ScaledNumber: Bundle {
    var negative: Bit
    var isZero: Bit
    var exponent: Bits
    var significand: Bits

    mutating func visitFields(_ fields: Fields) {
        fields("negative", &negative)
        fields("is_zero", &isZero)
        fields("exponent", &exponent)
        fields("significand", &significand)
    }

    /// Rounded once, to nearest, ties to even, with gradual underflow; sign and magnitude.
    ///
    /// Subnormal results are shifted right by what the exponent lacks. Field and fraction are joined
    /// before the rounding is added, so that a carry counts the exponent up.
    func rounded(to format: OutputFormat, bias: Int) -> Bits {
        let width = significand.width
        let isHigh = significand[width - 1]
        let fraction = format.fractionBits
        // The hidden bit, the fraction and the guard bit; what is below them only sticks.
        let kept = fraction + 2
        let high = significand[width - 1, width - kept]
        let low = significand[width - 2, width - 1 - kept]
        let normalised = mux(isHigh, high, low)
        let below = significand[width - 2 - kept, 0].anyOne
        let sticky = below | (isHigh & significand[width - 1 - kept])
        let offset = format.exponentBias - bias
        let magnitude =
            format == .fp16
            ? half(normalised, sticky, isHigh, offset: offset)
            : brain(normalised, sticky, isHigh, offset: offset)
        return concatenate(negative, mux(isZero, 0, magnitude))
    }

    private func increased(_ joined: Bits, _ guardBit: Bit, _ sticky: Bit) -> Bits {
        let roundsUp = guardBit & (sticky | joined[0])
        return joined + roundsUp.bits.extended(to: joined.width)
    }

    /// BF16: the exponents of all products lie inside its range.
    private func brain(_ normalised: Bits, _ sticky: Bit, _ isHigh: Bit, offset: Int) -> Bits {
        let field = exponent.extended(to: 8) + Bits(BitVector(offset, width: 8))
        let chosen = mux(isHigh, field + 1, field)
        return increased(concatenate(chosen, normalised[7, 1]), normalised[0], sticky)
    }

    private func half(_ normalised: Bits, _ sticky: Bit, _ isHigh: Bit, offset: Int) -> Bits {
        // Everything that hangs on the exponent, for both places of the leading one.
        let width = 8
        let field = exponent.extended(to: width) + Bits(BitVector(offset, width: width))
        func parts(_ field: Bits) -> (field: Bits, isAbove: Bit, distance: Bits) {
            let isBelow = field[width - 1] | field.isZero
            let lack = Bits(1, width: width) - field
            let distance = mux(lack[width - 1, 4].anyOne, Bits(15, width: 4), lack[3, 0])
            let isAbove = !field[width - 1] & (field[width - 2, 5].anyOne | field[4, 0].allOnes)
            return (
                mux(isBelow, Bits(0, width: 5), field[4, 0]), isAbove,
                mux(isBelow, distance, Bits(0, width: 4))
            )
        }
        let (usual, next) = (parts(field), parts(field + 1))
        let distance = mux(isHigh, next.distance, usual.distance)
        var shifted = normalised
        var lost = sticky
        for bit in (0..<4).reversed() {
            let by = min(1 << bit, shifted.width)
            lost = lost | (distance[bit] & shifted[by - 1, 0].anyOne)
            shifted = mux(distance[bit], shifted >> by, shifted)
        }
        let joined = concatenate(mux(isHigh, next.field, usual.field), shifted[10, 1])
        let magnitude = increased(joined, shifted[0], lost)
        let isAbove = mux(isHigh, next.isAbove, usual.isAbove) | magnitude[14, 10].allOnes
        return mux(isAbove, Bits(0x7BFF, width: 15), magnitude)
    }
}

/// An FP8 factor, normalised: `1.fraction * 2^(exponent - 10)`.
struct SmallFactor {
    let negative: Bit
    let isZero: Bit
    let isNaN: Bit
    /// 5 bits.
    let exponent: Bits
    /// 3 bits.
    let fraction: Bits

    init(_ value: Bits) {
        negative = value[7]
        isZero = value[6, 0].isZero
        isNaN = value[6, 0].allOnes
        let field = value[6, 3]
        let isSubnormal = field.isZero
        let (a, b, c) = (value[2], value[1], value[0])
        fraction = mux(isSubnormal, concatenate(mux(a, b, b & c), a & c, Bit(false)), value[2, 0])
        let small = concatenate(Bits(0, width: 3), a | b, a | !b)
        exponent = mux(isSubnormal, small, field.extended(to: 5) + 3)
    }
}

/// The tensor scale `1.fraction * 2^(exponent - 25)`, in the form in which it multiplies.
struct TensorScale: Bundle {
    /// 6 bits.
    var exponent: Bits
    /// The significand times 8 to 15.
    var multiples: [Bits]

    init(_ scale: Bits) {
        exponent = scale[15, 10]
        let one = concatenate(Bit(true), scale[9, 0]).extended(to: 15)
        let three = one + (one << 1)
        multiples = [
            one << 3, (one << 3) + one, (one << 3) + (one << 1), (one << 3) + three, three << 2,
            (three << 2) + one, (one << 4) - (one << 1), (one << 4) - one,
        ]
    }

    mutating func visitFields(_ fields: Fields) {
        fields("exponent", &exponent)
        fields("multiples", &multiples)
    }

    /// The exponent's bias in `times`.
    static let bias = 35

    /// The exact product: 15 bits of significand, 6 of exponent.
    func times(_ factor: SmallFactor) -> ScaledNumber {
        let choices = multiples.enumerated().map { (condition: factor.fraction == Bits($0), value: $1) }
        return ScaledNumber(
            negative: factor.negative, isZero: factor.isZero,
            exponent: factor.exponent.extended(to: 6) + exponent,
            significand: oneHotMux(choices[0], Array(choices.dropFirst())))
    }
}

/// `s * t`, which multiplies the centroids.
struct BlockScale: Bundle {
    /// Significand of 15 bits, the uppermost 1.
    var product: ScaledNumber
    var isNaN: Bit

    init(_ factor: SmallFactor, _ tensor: TensorScale) {
        product = tensor.times(factor)
        isNaN = factor.isNaN
        let isHigh = product.significand[14]
        product.exponent = product.exponent + isHigh.bits.extended(to: 6)
        product.significand = mux(isHigh, product.significand, product.significand << 1)
    }

    mutating func visitFields(_ fields: Fields) {
        fields("product", &product)
        fields("is_nan", &isNaN)
    }

    /// The exponent's bias in `times` and `alone`.
    static let bias = 60

    /// The exact product with a centroid in the form of `FourXTableImage`.
    func times(_ centroid: Bits) -> ScaledNumber {
        let field = centroid[14, 10]
        return ScaledNumber(
            negative: product.negative ^ centroid[15], isZero: product.isZero | field.isZero,
            exponent: product.exponent.extended(to: 7) + field.extended(to: 7),
            significand: concatenate(Bit(true), centroid[9, 0]) * product.significand)
    }

    /// As if times a centroid of 1.
    var alone: ScaledNumber {
        ScaledNumber(
            negative: product.negative, isZero: product.isZero,
            exponent: product.exponent.extended(to: 7) + 25,
            significand: concatenate(Bit(false), product.significand))
    }
}

extension OutputFormat {
    var exponentBias: Int { self == .bf16 ? 127 : 15 }
}
