import Testing

@testable import EccoCodec

@Suite struct RoundingTests {
    /// Every product that a 2x block can hold: each scale by each factor.
    @Test func theIntegerDefinitionAgreesWithOneConversionFromDouble() {
        var differences = 0
        for bits in UInt16(0)..<0x7C00 {
            guard let scale = ExactNumber(fp16: bits) else { continue }
            let value = Double(Float16(bitPattern: bits))
            for factor in -192...190 {
                let exact = ExactNumber(
                    isNegative: factor < 0, significand: scale.significand * UInt64(factor.magnitude),
                    exponent: scale.exponent)
                let converted = Float16(value * Double(factor))
                let expected =
                    converted.isInfinite ? 0x7BFF | converted.bitPattern & 0x8000 : converted.bitPattern
                let isZeroOfSign = factor == 0 && exact.rounded(to: .fp16) == 0
                if exact.rounded(to: .fp16) != expected, !isZeroOfSign { differences += 1 }
            }
        }
        #expect(differences == 0)
    }

    /// The products fit the 24 bits of a Float, whose bits are rounded by hand.
    @Test func bf16AgreesWithRoundingTheBitsOfAFloat() {
        var differences = 0
        for bits in stride(from: UInt16(0), to: 0x7C00, by: 7) {
            guard let scale = ExactNumber(fp16: bits) else { continue }
            for factor in 1...190 {
                let exact = ExactNumber(
                    isNegative: false, significand: scale.significand * UInt64(factor),
                    exponent: scale.exponent)
                let float = (Float(Float16(bitPattern: bits)) * Float(factor)).bitPattern
                let expected = UInt16((float + 0x7FFF + (float >> 16 & 1)) >> 16)
                if exact.rounded(to: .bf16) != expected { differences += 1 }
            }
        }
        #expect(differences == 0)
    }

    @Test(arguments: [
        (UInt64(0x801), -1, UInt16(0x6400)),  // 1024.5, a tie, to even
        (0x803, -1, 0x6402),  // 1025.5, a tie, to even
        (1, -25, 0x0000),  // half of the least subnormal, to even
        (3, -25, 0x0002),  // one and a half of it
        (0x7FF, -25, 0x0400),  // the greatest subnormal and a half becomes the least normal
        (65520, 0, 0x7BFF),  // halfway to what would be 65536: saturates
        (1 << 40, 0, 0x7BFF), (0, 0, 0),
    ])
    func aCaseByHand(significand: UInt64, exponent: Int, expected: UInt16) {
        let number = ExactNumber(isNegative: false, significand: significand, exponent: exponent)
        #expect(number.rounded(to: .fp16) == expected)
        let negative = ExactNumber(isNegative: true, significand: significand, exponent: exponent)
        #expect(negative.rounded(to: .fp16) == expected | 0x8000)
    }

    @Test func everyFP8CodeIsNearestToItsOwnValue() {
        for code in UInt8.min...UInt8.max where code & 0x7F != 0x7F {
            #expect(FP8.nearest(FP8.value(code)) == code)
        }
        #expect(FP8.value(0x7F).isNaN)
    }

    @Test func fp8RoundsTiesToEvenAndSaturates() {
        for code in UInt8(0)..<0x7E {
            let tie = (FP8.value(code) + FP8.value(code + 1)) / 2
            #expect(FP8.nearest(tie) == (code & 1 == 0 ? code : code + 1))
            #expect(FP8.nearest(tie.nextUp) == code + 1)
            #expect(FP8.nearest(tie.nextDown) == code)
        }
        #expect(FP8.nearest(1e9) == 0x7E)
        #expect(FP8.nearest(-1e9) == 0xFE)
        #expect(FP8.value(1) == 0x1p-9)
    }
}
