/// What a window of the next bits decodes to, for all codebooks of a table set: as many whole codewords
/// as fit the window, at most six. An entry:
///
///     bit 0     7 8      15 16      23       48      55 56      63
///         | bits  | symbols | symbol 5 | ... | symbol 1 | symbol 0 |
///
/// Symbols are stored downwards in memory, so that an entry written whole has its two lowest bytes
/// overwritten by the next one; and the number of bits is where a shift takes its distance from.
struct CodewordTable: Sendable {
    static let symbolsPerEntry = 6
    /// The fewest bits of a window; the vector kernels take no other number.
    static let usualWindowBits = 11

    /// Bits of the window: never fewer than the longest codeword has, so an entry has one symbol at least.
    let windowBits: Int
    let entries: Buffer<UInt64>

    init(_ tables: TableSet) {
        let windowBits = max(Self.usualWindowBits, tables.format.longestCode)
        self.windowBits = windowBits
        entries = Buffer(tables.codes.count << windowBits, of: 0)
        for (codebook, code) in tables.codes.enumerated() {
            // The first bit of the stream is a window's lowest.
            let codewords = zip(code.codewords, code.lengths).map { word, length in
                (0..<Int(length)).reduce(0) { $0 << 1 | Int(word >> UInt16($1)) & 1 }
            }
            var symbolOfWindow = [UInt8](repeating: 0, count: 1 << windowBits)
            for (symbol, word) in codewords.enumerated() {
                let step = 1 << Int(code.lengths[symbol])
                for window in stride(from: word, to: 1 << windowBits, by: step) {
                    symbolOfWindow[window] = UInt8(symbol)
                }
            }
            for window in 0..<(1 << windowBits) {
                var (entry, count, bits) = (UInt64(0), 0, 0)
                while count < Self.symbolsPerEntry {
                    // Above what is left there are zeros: a symbol counts where its codeword is within.
                    let symbol = symbolOfWindow[window >> bits]
                    let length = Int(code.lengths[Int(symbol)])
                    guard bits + length <= windowBits else { break }
                    entry |= UInt64(symbol) << UInt64(56 - 8 * count)
                    count += 1
                    bits += length
                }
                entries[codebook << windowBits | window] = entry | UInt64(count) << 8 | UInt64(bits)
            }
        }
    }

    func entries(ofCodebook codebook: Int) -> UnsafePointer<UInt64> {
        UnsafePointer(entries.start + codebook << windowBits)
    }
}
