import Testing

@testable import EccoCodec

@Suite struct TableSetTests {
    private let patterns = [[UInt16]](repeating: [UInt16](repeating: 0, count: 15), count: 64)
    private let lengths = [[UInt8]](repeating: [UInt8](repeating: 4, count: 16), count: 4)

    private func text(
        scale: UInt16 = 0x3C00, patterns: [[UInt16]]? = nil, lengths: [[UInt8]]? = nil
    ) -> String {
        do {
            _ = try TableSet(
                scale: scale, patterns: patterns ?? self.patterns, codeLengths: lengths ?? self.lengths)
            return "valid"
        } catch {
            return "\(error)"
        }
    }

    @Test func aValidSetIsTaken() { #expect(text() == "valid") }

    @Test(arguments: [
        (UInt16(0), "0.0"), (0x8000, "-0.0"), (0xBC00, "-1.0"), (0x7C00, "inf"), (0x7E00, "nan"),
    ])
    func aScaleThatIsNotFiniteAndPositiveIsRefused(scale: UInt16, printed: String) {
        #expect(text(scale: scale) == "The tensor scale, \(printed), is not finite and above 0.")
    }

    @Test func aTableOfAnotherShapeIsRefused() {
        #expect(
            text(patterns: Array(patterns.prefix(63)))
                == "The table of patterns has 63 rows of 15 entries; the format needs 64 of 15.")
        var ragged = patterns
        ragged[5] = [0]
        #expect(
            text(patterns: ragged)
                == "The table of patterns has 64 rows of 1 entries; the format needs 64 of 15.")
        #expect(
            text(lengths: Array(lengths.prefix(1)))
                == "The table of code lengths has 1 rows of 16 entries; the format needs 4 of 16.")
        #expect(
            text(lengths: lengths.map { $0 + [4] })
                == "The table of code lengths has 4 rows of 17 entries; the format needs 4 of 16.")
    }

    @Test(arguments: [
        (UInt16(0x3C01), "1.001"), (0xBC01, "-1.001"), (0x7C00, "inf"), (0x7E00, "nan"),
    ])
    func aCentroidOutsideTheRangeIsRefused(bits: UInt16, printed: String) {
        var changed = patterns
        changed[3][14] = bits
        #expect(
            text(patterns: changed) == "Entry 14 of pattern 3, \(printed), is no finite number from -1 to 1.")
    }

    @Test func aPatternThatDecreasesIsRefused() {
        var changed = patterns
        changed[63][4] = 0x0001
        #expect(
            text(patterns: changed)
                == "Entry 5 of pattern 63 is less than the entry before it; sort the pattern's values.")
    }

    @Test func zerosOfEitherSignAndEqualNeighboursAreTaken() {
        var changed = patterns
        changed[0] = [0xBC00, 0xBC00, 0, 0x8000, 0, 0x8000] + [UInt16](repeating: 0x3C00, count: 9)
        #expect(text(patterns: changed) == "valid")
    }

    @Test(arguments: [UInt8(0), 1, 9, 255])
    func aCodeLengthBeyondTheLimitsIsRefused(length: UInt8) {
        var changed = lengths
        changed[2][15] = length
        #expect(
            text(lengths: changed)
                == "The code length of symbol 15 in codebook 2, \(length), is not from 2 to 8.")
    }

    @Test func aCodeThatIsNotCompleteIsRefused() {
        var changed = lengths
        changed[1][0] = 5
        #expect(
            text(lengths: changed)
                == "The code lengths of codebook 1 have the Kraft sum 0.96875; a complete code has 1.")
        changed[1][0] = 2
        #expect(
            text(lengths: changed)
                == "The code lengths of codebook 1 have the Kraft sum 1.1875; a complete code has 1.")
    }

    @Test func codewordsAreCanonical() {
        let code = CanonicalCode(lengths: TableSet.shortMiddle)
        #expect(
            code.codewords == [24, 25, 26, 54, 55, 56, 0, 1, 2, 57, 58, 59, 60, 61, 62, 63])
    }

    @Test func impossibleFormatsAreRefused() {
        func text(_ make: () throws(TableError) -> FourXFormat) -> String {
            do {
                return "\(try make())"
            } catch {
                return "\(error)"
            }
        }
        let group = "The format is impossible: a group of 96 values is no power of two up to 256."
        #expect(text { () throws(TableError) in try FourXFormat(groupSize: 96) } == group)
        let block = "The format is impossible: a block of 520 bits is no multiple of 8 from 64 to 512."
        #expect(text { () throws(TableError) in try FourXFormat(blockBits: 520) } == block)
        let patterns = "The format is impossible: 0 patterns are no power of two up to 256."
        #expect(text { () throws(TableError) in try FourXFormat(patternCount: 0) } == patterns)
        let codebooks = "The format is impossible: 32 codebooks are no power of two up to 16."
        #expect(text { () throws(TableError) in try FourXFormat(codebookCount: 32) } == codebooks)
        let lengths = "The format is impossible: code lengths 5...8 are no range from 1...4 to 4...15."
        #expect(text { () throws(TableError) in try FourXFormat(codeLengths: 5...8) } == lengths)
    }
}
