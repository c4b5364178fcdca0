import EccoCodec
public import RTL

/// Rounds an exact product to the output format, ties to even, with gradual underflow.
///
/// The product is shifted left until bit 18 is set or the exponent is used up, whichever comes
/// first; each step of the shift takes its distance off the exponent. What is left of the exponent
/// joins the significand by addition, so that the hidden bit of a normal number counts it up by one,
/// and so does a rounding that carries out of the fraction.
public struct ProductRounding: Module {
    let outputFormat: OutputFormat
    @Input() var negative: Bit
    @Input(19) var product: Bits
    /// The biased exponent less 1 that bit 18 of the product has.
    @Input(8) var exponent: Bits
    @Input() var scaleInvalid: Bit
    @Output(16) var value: Bits

    init(outputFormat: OutputFormat) { self.outputFormat = outputFormat }

    public var body: [Statement] {
        let fraction = outputFormat.fractionBits
        let (normalised, remaining) = normalise(product, exponent)
        let kept = normalised[18, 18 - fraction]
        let guardBit = normalised[17 - fraction]
        let sticky = normalised[16 - fraction, 0].anyOne
        let roundsUp = (guardBit & (sticky | kept[0])).named("rounds_up")
        let width = 8 + fraction
        let magnitude =
            (concatenate(remaining, Bits(0, width: fraction)) + kept.extended(to: width)
            + roundsUp.bits.extended(to: width)).named("magnitude")
        let finite = saturated(magnitude)
        value
            <~ mux(
                scaleInvalid, Bits(outputFormat.canonicalNaNBits, width: 16),
                concatenate(negative, mux(product.isZero, 0, finite)))
    }

    private func normalise(_ product: Bits, _ exponent: Bits) -> (Bits, Bits) {
        var value = product
        var remaining = exponent
        for distance in [16, 8, 4, 2, 1] {
            let shifts = (value[18, 19 - distance].isZero & (remaining >= Bits(distance)))
                .named("shifts_\(distance)")
            value = mux(shifts, value << distance, value).named("shifted_\(distance)")
            remaining = mux(shifts, remaining - Bits(distance), remaining).named("exponent_\(distance)")
        }
        return (value, remaining)
    }

    /// FP16 ends at 65504; a product never leaves the range of BF16.
    private func saturated(_ magnitude: Bits) -> Bits {
        guard outputFormat == .fp16 else { return magnitude[14, 0] }
        return mux(magnitude >= 0x7C00, Bits(0x7BFF, width: 15), magnitude[14, 0])
    }
}

extension OutputFormat {
    var canonicalNaNBits: Int { self == .bf16 ? 0x7FC0 : 0x7E00 }
}
