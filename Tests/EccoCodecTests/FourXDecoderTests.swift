import Testing

@testable import EccoCodec

@Suite struct FourXDecoderTests {
    /// FP8 of 1.
    private let one: UInt8 = 0x38

    @Test func aValueIsCentroidTimesScales() throws {
        let tables = try TableSet.handMade(scale: 0x4000)  // 2
        // Scale 1.5; symbols 8 (1/8), 6 (-1/8), 15, 0 (-7/8), 3 (-4/8), 14 (7/8), then 7 (0).
        let block = FourXBuilder(scale: 0x3C).codewords("10").codewords("00").codewords("111111")
            .codewords("11000").codewords("110110").codewords("111110").codewords("01", count: 122).block
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        #expect(values[1...5].map { Float16(bitPattern: $0) } == [-0.375, 3, -2.625, -1.5, 2.625])
        #expect(values[6...].allSatisfy { $0 == 0 })
        // 27 bits and 244: 241 of 512 - 16 are left, for 15 outliers that all put FP8 0 at location 0.
        #expect(values[0] == 0)
        #expect(status == FourXStatus(symbols: 128, isClipped: false, outliers: 15))
    }

    @Test func theHeaderChoosesCodebookAndPattern() throws {
        var patterns = [[UInt16]](repeating: [UInt16](repeating: 0, count: 15), count: 64)
        patterns[37] = [UInt16](repeating: 0x3800, count: 15)
        var lengths = [[UInt8]](repeating: [UInt8](repeating: 4, count: 16), count: 4)
        lengths[2] = TableSet.shortMiddle
        let tables = try TableSet(scale: 0x3C00, patterns: patterns, codeLengths: lengths)
        let block = FourXBuilder(codebook: 2, pattern: 37, scale: one).codewords("01", count: 128)
            .outlier(0, at: 1, value: 0xB8).block
        #expect(block.bits(0, 16) == 2 | 37 << 2 | 0x38 << 8)
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        #expect(values[1] == 0xBC00)
        #expect(values[2...].allSatisfy { $0 == 0x3800 })
        #expect(status == FourXStatus(symbols: 128, isClipped: false, outliers: 16))
    }

    @Test func aSymbolThatDoesNotFitIsClippedWithAllBehindIt() throws {
        let tables = try TableSet.handMade(lengths: [UInt8](repeating: 4, count: 16))
        // 496 bits hold 124 codewords of four bits.
        let block = FourXBuilder(scale: one).codewords("1111", count: 128).block
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        #expect(values[..<124].allSatisfy { $0 == 0x3C00 })
        #expect(values[124...].allSatisfy { $0 == 0 })
        #expect(status == FourXStatus(symbols: 124, isClipped: true, outliers: 0))
    }

    @Test func aClippedValueIsPlusZeroEvenWhereTheScaleIsNaN() throws {
        let tables = try TableSet.handMade(lengths: [UInt8](repeating: 4, count: 16))
        let block = FourXBuilder(scale: 0xFF).codewords("0111", count: 128).block
        let values = FourXDecoder.decode(block, tables: tables).values
        #expect(values[..<124].allSatisfy { $0 == 0x7E00 })
        #expect(values[124...].allSatisfy { $0 == 0 })
    }

    /// The rest have two bits: 496, 495, 499, 480 and 483 of 496 bits.
    @Test(arguments: [
        (60, 0, FourXStatus(symbols: 128, isClipped: false, outliers: 0)),
        (59, 1, FourXStatus(symbols: 128, isClipped: false, outliers: 0)),
        (60, 1, FourXStatus(symbols: 126, isClipped: true, outliers: 0)),
        (56, 0, FourXStatus(symbols: 128, isClipped: false, outliers: 1)),
        (56, 1, FourXStatus(symbols: 128, isClipped: false, outliers: 0)),
    ])
    func theEndOfTheCodewordsDecides(sixes: Int, fives: Int, expected: FourXStatus) throws {
        let tables = try TableSet.handMade()
        let block = FourXBuilder(scale: one).codewords("111111", count: sixes)
            .codewords("11000", count: fives).codewords("10", count: 128 - sixes - fives).block
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        #expect(status == expected)
        #expect(values[127] == (expected.isClipped ? 0 : 0x3000))
    }

    @Test func bitsPastTheEndReadAsZero() throws {
        // 6 * 60 + 2 * 67 = 494 bits leave two: `11` is the start of a codeword of five or six.
        let tables = try TableSet.handMade()
        let block = FourXBuilder(scale: one).codewords("111111", count: 60).codewords("10", count: 67)
            .codewords("11").block
        #expect(
            FourXDecoder.decode(block, tables: tables).status
                == FourXStatus(symbols: 127, isClipped: true, outliers: 0))
    }

    @Test func anOutlierReplacesAValueByItsOwnTimesTheTensorScale() throws {
        let tables = try TableSet.handMade(scale: 0x3400)  // 1/4
        let block = FourXBuilder(scale: 0x7E).codewords("01", count: 128)
            .outlier(0, at: 127, value: 0x7E).outlier(1, at: 64, value: 0x81)
            .outlier(15, at: 3, value: 0x7F).block
        let values = FourXDecoder.decode(block, tables: tables).values
        #expect(values[127] == 0x5700)  // 448 / 4
        #expect(values[64] == 0x9000)  // -2^-9 / 4
        #expect(values[3] == 0x7E00)
    }

    @Test func theLowerOfTwoOutliersWins() throws {
        let tables = try TableSet.handMade()
        let block = FourXBuilder(scale: one).codewords("01", count: 128)
            .outlier(2, at: 9, value: 0x38).outlier(7, at: 9, value: 0x40).block
        #expect(FourXDecoder.decode(block, tables: tables).values[9] == 0x3C00)
    }

    @Test func anOutlierWhereTheCodewordsEndIsNone() throws {
        // Two bits for each of 120, six for eight: e = 304, so m = 13 and outlier 13 is ignored.
        let tables = try TableSet.handMade()
        let block = FourXBuilder(scale: one).codewords("111111", count: 8).codewords("01", count: 120)
            .outlier(12, at: 50, value: 0x38).outlier(13, at: 51, value: 0x38).block
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        #expect(status.outliers == 13)
        #expect(values[50] == 0x3C00)
        #expect(values[51] == 0)
    }

    @Test(arguments: [UInt8(0x7F), 0xFF])
    func aNaNScaleMakesNaNsAndLeavesOutliers(scale: UInt8) throws {
        let tables = try TableSet.handMade()
        let block = FourXBuilder(scale: scale).codewords("111111", count: 2).codewords("01", count: 126)
            .outlier(0, at: 5, value: 0x38).block
        let values = FourXDecoder.decode(block, tables: tables).values
        #expect(values[1] == 0x7E00)
        #expect(values[2] == 0x7E00)
        #expect(values[5] == 0x3C00)
        #expect(FourXDecoder.decode(block, tables: tables, format: .bf16).values[1] == 0x7FC0)
    }

    @Test(arguments: [
        // scale, centroid, tensor scale, expected
        (UInt8(0x39), UInt16(0x3801), UInt16(0x3C00), UInt16(0x3881)),  // 1025 * 9/8 = 1153.125
        (0x39, 0x3804, 0x3C00, 0x3884),  // 1028 * 9/8 = 1156.5, a tie, to even
        (0x39, 0x380C, 0x3C00, 0x388E),  // 1036 * 9/8 = 1165.5, a tie, to even
        (0xB9, 0x380C, 0x3C00, 0xB88E),
        (0x7E, 0x3C00, 0x7BFF, 0x7BFF),  // 448 * 65504 saturates
        (0xFE, 0x3C00, 0x7BFF, 0xFBFF),
        (0x3C, 0x3C00, 0x0001, 0x0002),  // one and a half of the least subnormal, to even
        (0x30, 0x3C00, 0x0001, 0x0000),  // half of it
        (0xB0, 0x3C00, 0x0001, 0x8000),  // keeps its sign
        (0x31, 0x3C00, 0x0001, 0x0001),  // a little more than half
        (0x01, 0x0001, 0x0001, 0x0000),  // the least product of all
        (0x38, 0x8000, 0x3C00, 0x8000),  // -0 times 1
        (0x80, 0x8000, 0x3C00, 0x0000),  // -0 times -0
        (0x80, 0x3C00, 0x3C00, 0x8000),
    ])
    func aProductIsRoundedOnce(scale: UInt8, centroid: UInt16, tensorScale: UInt16, expected: UInt16) throws {
        let tables = try TableSet.handMade(
            scale: tensorScale, centroids: [UInt16](repeating: centroid, count: 15))
        let block = FourXBuilder(scale: scale).codewords("01", count: 128).outlier(15, at: 9, value: 0).block
        #expect(FourXDecoder.decode(block, tables: tables).values[7] == expected)
    }

    /// Two roundings would give 0x3C00: 1.0009765 * ... ends just above a tie.
    @Test func anInexactFirstProductIsNotRoundedBeforeTheSecond() throws {
        // c = 1 - 2^-11 (2047 * 2^-11), s = 9/8, t = 1 + 2^-10 (1025 * 2^-10):
        // 2047 * 9 * 1025 = 18883575 = 1.12554... * 2^24; in units of 2^13 of 11 bits 2305.124.
        let tables = try TableSet.handMade(
            scale: 0x3C01, centroids: [UInt16](repeating: 0x3BFF, count: 15))
        let block = FourXBuilder(scale: 0x39).codewords("01", count: 128).outlier(15, at: 9, value: 0).block
        // 18883575 / 2^14 = 1152.56..., of 1024 to 2047: rounds to 1153.
        #expect(FourXDecoder.decode(block, tables: tables).values[7] == 0x3C81)
    }

    @Test func bf16RoundsTheExactProduct() throws {
        let tables = try TableSet.handMade(
            scale: 0x7BFF, centroids: [UInt16](repeating: 0x3C00, count: 15))
        let block = FourXBuilder(scale: 0x7E).codewords("01", count: 128).block
        // 448 * 65504 = 1.7491... * 2^24: 2047 * 7 = 14329 = 223.89 * 2^6, rounds to 224.
        #expect(FourXDecoder.decode(block, tables: tables, format: .bf16).values[7] == 0x4BE0)
    }

    /// 64 values in 32 bytes, 16 patterns, 2 codebooks: the header has 1 + 4 + 8 bits, an outlier 6 + 8.
    @Test func otherFormatsMoveTheFields() throws {
        let format = try FourXFormat(groupSize: 64, blockBits: 256, patternCount: 16, codebookCount: 2)
        #expect(format.headerBits == 13)
        #expect(format.outlierBits == 14)
        #expect(format.outlierCapacity == 8)
        let tables = try TableSet.handMade(format)
        var block = FourXBuilder(format, codebook: 1, pattern: 9, scale: one).codewords("111111")
            .codewords("10", count: 63).outlier(0, at: 63, value: 0x40).outlier(7, at: 2, value: 0xC0).block
        #expect(block.bits(0, 13) == 1 | 9 << 1 | 0x38 << 5)
        // What lies beyond 256 bits is not the block's.
        block.setBits(256, 50, to: .max)
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        #expect(values.count == 64)
        #expect(status == FourXStatus(symbols: 64, isClipped: false, outliers: 7))
        #expect(values[0] == 0)  // outliers that are all zeros
        #expect(values[1] == 0x3000)
        #expect(values[2] == 0x3000)  // outlier 7 is none: 256 - 13 - 132 = 111 = 7 * 14 + 13
        #expect(values[63] == 0x4000)
    }

    @Test(arguments: [(1, 1, 8), (64, 4, 16), (256, 16, 20), (2, 1, 9), (1, 2, 9), (128, 8, 18)])
    func theHeaderHasNoGaps(patterns: Int, codebooks: Int, headerBits: Int) throws {
        let format = try FourXFormat(patternCount: patterns, codebookCount: codebooks)
        #expect(format.headerBits == headerBits)
        let tables = try TableSet.handMade(format)
        let block = FourXBuilder(format, codebook: codebooks - 1, pattern: patterns - 1, scale: one)
            .codewords("10", count: 128).block
        #expect(FourXDecoder.decode(block, tables: tables).values[127] == 0x3000)
    }

    @Test func codewordsOfOneAndFifteenBitsDecode() throws {
        let format = try FourXFormat(codeLengths: 1...15)
        // 0, 10, 110, ... and two of fifteen bits.
        let tables = try TableSet.handMade(
            format, lengths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15])
        let block = FourXBuilder(format, scale: one).codewords("111111111111110").codewords(
            "1111111111111110"
        )
        .codewords("0", count: 125).outlier(23, at: 100, value: 0x38).block
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        // The second: fifteen ones are symbol 15, then `0` is symbol 0.
        #expect(values[1] == 0x3C00)
        #expect(values[2] == 0xBB00)
        #expect(status == FourXStatus(symbols: 128, isClipped: false, outliers: 22))
    }
}
