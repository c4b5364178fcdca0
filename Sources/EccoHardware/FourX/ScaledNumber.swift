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
    ///
    /// - Parameter fields: as `ResultExponents` makes them of the number's exponent.
    func rounded(to format: OutputFormat, _ fields: ResultExponents) -> Bits {
        let width = significand.width
        let isHigh = significand[width - 1]
        // The place above the hidden bit, that, the fraction and the guard bit; what is below only sticks.
        let kept = format.fractionBits + 2
        var shifted = significand[width - 1, width - 1 - kept]
        var sticky = significand[width - 2 - kept, 0].anyOne
        // A subnormal result's shift is counted from the lower place and the same for both.
        var distance = (0..<fields.shift.width).map { fields.shift[$0] }
        distance[0] = distance[0] | (isHigh & fields.shift.isZero)
        for (bit, moves) in distance.enumerated().reversed() {
            let by = 1 << bit
            sticky = sticky | (moves & shifted[by - 1, 0].anyOne)
            shifted = mux(moves, shifted >> by, shifted)
        }
        let field = mux(isHigh, fields.next, fields.usual)
        let joined = concatenate(field, shifted[kept - 2, 1])
        let roundsUp = shifted[0] & (sticky | joined[0])
        let sum = joined + roundsUp.bits.extended(to: joined.width)
        guard format == .fp16 else { return concatenate(negative, mux(isZero, 0, sum)) }
        let isAbove = mux(isHigh, fields.isAbove[1], fields.isAbove[0]) | sum[14, 10].allOnes
        return concatenate(negative, mux(isZero, 0, mux(isAbove, Bits(0x7BFF, width: 15), sum)))
    }
}

/// What a result's exponent comes to, for both places that its significand's leading one can have.
struct ResultExponents: Bundle {
    /// The format's exponent field, leading one at the lower place; 0 for a subnormal result.
    var usual: Bits
    var next: Bits
    /// Whether the result is above the format's range, by either place. BF16's holds every product.
    var isAbove: [Bit]
    /// How far a subnormal result's significand moves to the right, counted from the lower place; 0 for a
    /// normal one. One bit, 0, for BF16.
    var shift: Bits

    mutating func visitFields(_ fields: Fields) {
        fields("usual", &usual)
        fields("next", &next)
        fields("is_above", &isAbove)
        fields("shift", &shift)
    }

    /// - Parameter bias: that of `exponent`.
    init(_ exponent: Bits, bias: Int, format: OutputFormat) {
        let width = 8
        let field = exponent.extended(to: width) + Bits(BitVector(format.exponentBias - bias, width: width))
        let above =
            exponent.extended(to: width) + Bits(BitVector(format.exponentBias - bias + 1, width: width))
        guard format == .fp16 else {
            (usual, next, isAbove, shift) = (field, above, [], Bits(0, width: 1))
            return
        }
        let isBelow = [field, above].map { $0[width - 1] | $0.isZero }
        let fields = zip([field, above], isBelow).map { mux($1, Bits(0, width: 5), $0[4, 0]) }
        (usual, next) = (fields[0], fields[1])
        isAbove = [field, above].map {
            !$0[width - 1] & ($0[width - 2, 5].anyOne | $0[4, 0].allOnes)
        }
        // 1 less the field: `~field` is one less than its negative.
        let lack = ~field + 2
        let distance = mux(lack[width - 1, 4].anyOne, Bits(15, width: 4), lack[3, 0])
        shift = mux(isBelow[0], distance, Bits(0, width: 4))
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

    /// The product with a centroid's significand in three parts: by its bits 0 to 3, 4 to 7, 8 to 10.
    func partialProducts(_ centroid: Bits) -> [Bits] {
        let significand = concatenate(Bit(true), centroid[9, 0])
        return [(3, 0), (7, 4), (10, 8)].map { significand[$0.0, $0.1] * product.significand }
    }

    /// The exact product with a centroid in the form of `FourXTableImage`.
    func times(_ centroid: Bits) -> ScaledNumber {
        times(centroid, significand: concatenate(Bit(true), centroid[9, 0]) * product.significand)
    }

    /// As `times(_:)`, of the parts that `partialProducts` gives.
    func times(_ centroid: Bits, _ partial: [Bits]) -> ScaledNumber {
        let parts = partial.enumerated().map { $1.extended(to: 26) << (4 * $0) }
        return times(centroid, significand: parts[0] + parts[1] + parts[2])
    }

    private func times(_ centroid: Bits, significand: Bits) -> ScaledNumber {
        let field = centroid[14, 10]
        return ScaledNumber(
            negative: product.negative ^ centroid[15], isZero: product.isZero | field.isZero,
            exponent: product.exponent.extended(to: 7) + field.extended(to: 7),
            significand: significand)
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
