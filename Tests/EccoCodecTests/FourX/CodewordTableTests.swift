import Testing

@testable import EccoCodec

@Suite struct CodewordTableTests {
    /// Codewords of 1 bit fill an entry before its window ends; those of 8 leave bits over.
    @Test(arguments: [
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15],
        [2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 6, 6],
        [UInt8](repeating: 4, count: 16),
    ])
    func entriesAreWhatOneSymbolAfterTheOtherGives(lengths: [UInt8]) throws {
        let format = try FourXFormat(
            groupSize: 128, blockBits: 504, patternCount: 1, codebookCount: 1, codeLengths: 1...15)
        let tables = try TableSet(
            format: format, scale: 0x3C00,
            patterns: [(0..<15).map { UInt16($0) << 8 }], codeLengths: [lengths])
        let table = CodewordTable(tables)
        let code = tables.codes[0]
        for window in 0..<(1 << table.windowBits) {
            var (symbols, bits) = ([UInt8](), 0)
            while symbols.count < CodewordTable.symbolsPerEntry {
                let next = code.codewords.indices.first { symbol in
                    let length = Int(code.lengths[symbol])
                    return bits + length <= table.windowBits
                        && (0..<length).allSatisfy { bit in
                            let isOne = window >> (bits + bit) & 1 != 0
                            return isOne == (code.codewords[symbol] >> (length - 1 - bit) & 1 != 0)
                        }
                }
                guard let symbol = next else { break }
                symbols.append(UInt8(symbol))
                bits += Int(code.lengths[symbol])
            }
            let entry = table.entries[window]
            let found = symbols.indices.map { UInt8(entry >> UInt64(56 - 8 * $0) & 0xFF) }
            #expect(found == symbols, "window \(window)")
            #expect(entry & 0xFF == UInt64(bits), "window \(window)")
            #expect(entry >> 8 & 0xFF == UInt64(symbols.count), "window \(window)")
        }
    }
}
