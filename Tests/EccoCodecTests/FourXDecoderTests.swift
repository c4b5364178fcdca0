import EccoCodec
import Testing

/// The definition of the 4x block, on blocks made by hand.
@Suite struct FourXDecoderTests {
    /// Codewords of 4 bits: a symbol's codeword is its number, the most significant bit first.
    private static let flat = [UInt8](repeating: 4, count: 16)
    /// 2 to 8 bits: symbols 0 and 1 have two, 15 has eight.
    private static let skewed: [UInt8] = [2, 2, 3, 3, 4, 5, 6, 6, 7, 7, 8, 8, 8, 8, 8, 8]

    private func tables(scale: Float16 = 1, pattern: [Float16]? = nil) throws -> TableSet {
        let row = pattern ?? (0..<15).map { Float16($0 - 7) / 8 }
        return try TableSet(
            scale: scale.bitPattern, patterns: Array(repeating: row.map(\.bitPattern), count: 64),
            codeLengths: [Self.flat, Self.flat, Self.flat, Self.flat])
    }

    /// A block of symbols of four bits each, from the first codeword on.
    private func block(scale: UInt8, _ symbols: [Int]) -> Block {
        var block = Block()
        block.setBits(8, 8, to: UInt64(scale))
        for (index, symbol) in symbols.enumerated() where 16 + 4 * index + 4 <= 512 {
            for bit in 0..<4 {
                block.setBits(16 + 4 * index + bit, 1, to: UInt64(symbol >> (3 - bit) & 1))
            }
        }
        return block
    }

    @Test func symbolsAreCentroidsTimesTheScalesAndFifteenIsTheScaleItself() throws {
        // 0x38 is 1.0 in E4M3, 0x40 is 2.0.
        let (values, status) = FourXDecoder.decode(
            block(scale: 0x40, [15, 0, 7, 14]), tables: try tables(scale: 0.5))
        #expect(values.prefix(4).map { Float16(bitPattern: $0) } == [1, -0.875, 0, 0.875])
        // 124 codewords of four bits fit behind the header; the others are clipped.
        #expect(status == FourXStatus(symbols: 124, isClipped: true, outliers: 0))
        #expect(values[124...] == [0, 0, 0, 0])
    }

    @Test func outliersStandAtTheEndAndTheLowerOneWins() throws {
        // Two bits for symbol 0: a block of zeros is 128 of them, e = 16 + 256, and 16 outliers fit.
        let lengths: [UInt8] = [2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]
        let row = [UInt16](repeating: Float16(0.5).bitPattern, count: 15)
        let tables = try TableSet(
            scale: Float16(2).bitPattern, patterns: Array(repeating: row, count: 64),
            codeLengths: Array(repeating: lengths, count: 4))
        var block = Block()
        block.setBits(8, 8, to: 0x38)
        block.setBits(512 - 15, 15, to: 5 | 0x38 << 7)
        block.setBits(512 - 30, 15, to: 5 | 0x40 << 7)
        block.setBits(512 - 45, 15, to: 9 | 0xC0 << 7)
        let (values, status) = FourXDecoder.decode(block, tables: tables)
        #expect(status == FourXStatus(symbols: 128, isClipped: false, outliers: 16))
        #expect(Float16(bitPattern: values[5]) == 2)
        #expect(Float16(bitPattern: values[9]) == -4)
        // The thirteen others are +0 at location 0.
        #expect(values[0] == 0)
        #expect(Float16(bitPattern: values[1]) == 1)
    }

    @Test func aTableThatBreaksAConstraintIsNamed() {
        func message(
            scale: UInt16 = 0x3C00, pattern: [Float16] = [Float16](repeating: 0, count: 15),
            lengths: [UInt8] = Self.flat
        ) -> String {
            do {
                _ = try TableSet(
                    scale: scale, patterns: Array(repeating: pattern.map(\.bitPattern), count: 64),
                    codeLengths: [Self.flat, lengths, Self.flat, Self.flat])
                return ""
            } catch {
                return "\(error)"
            }
        }
        #expect(message() == "")
        #expect(message(scale: 0) == "The tensor scale, 0.0, is not finite and above 0.")
        #expect(
            message(lengths: Self.skewed)
                == "The code lengths of codebook 1 have the Kraft sum 0.9140625; a complete code has 1.")
        #expect(
            message(lengths: [1] + Self.flat.dropFirst())
                == "The code length of symbol 0 in codebook 1, 1, is not from 2 to 8.")
        #expect(
            message(pattern: [0.5] + [Float16](repeating: 0, count: 14))
                == "Entry 1 of pattern 0 is less than the entry before it; sort the pattern's values.")
        #expect(
            message(pattern: [Float16](repeating: 0, count: 14) + [1.5])
                == "Entry 14 of pattern 0, 1.5, is no finite number from -1 to 1.")
    }

    @Test func aNotANumberScaleGivesNaNsButClippedValuesAreZero() throws {
        let (values, _) = FourXDecoder.decode(block(scale: 0x7F, [15, 0]), tables: try tables())
        #expect(values[0] == 0x7E00)
        #expect(values[1] == 0x7E00)
        #expect(values[127] == 0)
    }
}
