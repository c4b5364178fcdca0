import EccoCodec
public import RTL

/// Rounds an exact product to the output format, ties to even, with gradual underflow.
///
/// The product is as far to the left as its factors could be brought; one more place may be missing. What is
/// left of the exponent joins the significand by addition, so that the hidden bit of a normal number counts
/// it up by one, and so does a rounding that carries out of the fraction.
public struct ProductRounding: Module {
    let outputFormat: OutputFormat
    @Input() var negative: Bit
    @Input(19) var product: Bits
    /// How far the factor was shifted, and whether the product may be shifted once more.
    @Input(3) var distance: Bits
    @Input() var allowsShift: Bit
    /// The biased exponent less 1 that bit 18 of the product has where the factor was not shifted.
    @Input(8) var exponent: Bits
    @Input() var scaleInvalid: Bit
    @Output(16) var value: Bits

    init(outputFormat: OutputFormat) { self.outputFormat = outputFormat }

    public var body: [Statement] {
        let fraction = outputFormat.fractionBits
        // A field of FP16 has 5 bits; one more tells what is beyond.
        let fieldWidth = outputFormat == .fp16 ? 6 : 8
        let shifts = (!product[18] & allowsShift).named("shifts")
        let normalised = mux(shifts, product << 1, product).named("normalised")
        let remaining =
            (exponent[fieldWidth - 1, 0] - distance.extended(to: fieldWidth)
            - shifts.bits.extended(to: fieldWidth)).named("remaining")
        let kept = normalised[18, 18 - fraction]
        let guardBit = normalised[17 - fraction]
        let sticky = normalised[16 - fraction, 0].anyOne
        let roundsUp = (guardBit & (sticky | kept[0])).named("rounds_up")
        let width = fieldWidth + fraction
        let magnitude =
            (concatenate(remaining, Bits(0, width: fraction)) + kept.extended(to: width)
            + roundsUp.bits.extended(to: width)).named("magnitude")
        value
            <~ mux(
                scaleInvalid, Bits(outputFormat.canonicalNaNBits, width: 16),
                concatenate(negative, mux(product.isZero, 0, saturated(magnitude))))
    }

    /// FP16 ends at 65504; a product never leaves the range of BF16.
    private func saturated(_ magnitude: Bits) -> Bits {
        guard outputFormat == .fp16 else { return magnitude[14, 0] }
        let isAbove = magnitude[15] | magnitude[14, 10].allOnes
        return mux(isAbove, Bits(0x7BFF, width: 15), magnitude[14, 0])
    }
}

extension OutputFormat {
    var canonicalNaNBits: Int { self == .bf16 ? 0x7FC0 : 0x7E00 }
}
