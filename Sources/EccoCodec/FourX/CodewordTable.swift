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
        // Entries of all windows of fewer bits, those of `bits` bits from 2^bits on.
        let shorter = Buffer<UInt64>(1 << windowBits, of: 0)
        let symbolOfWindow = Buffer<UInt8>(1 << windowBits, of: 0)
        for (codebook, code) in tables.codes.enumerated() {
            // The first bit of the stream is a window's lowest.
            let codewords = zip(code.codewords, code.lengths).map { word, length in
                (0..<Int(length)).reduce(0) { $0 << 1 | Int(word >> UInt16($1)) & 1 }
            }
            for (symbol, word) in codewords.enumerated() {
                let step = 1 << Int(code.lengths[symbol])
                for window in stride(from: word, to: 1 << windowBits, by: step) {
                    symbolOfWindow[window] = UInt8(symbol)
                }
            }
            let lengths = SIMD16<UInt8>(code.lengths)
            for bits in 0...windowBits {
                let target = bits < windowBits ? shorter.start + 1 << bits : entries.start + codebook << bits
                for window in 0..<(1 << bits) {
                    // Above what is left there are zeros: a symbol counts where its codeword is within.
                    let symbol = symbolOfWindow[window]
                    let length = Int(lengths[Int(symbol)])
                    target[window] =
                        length <= bits
                        ? Self.entry(
                            symbol, length, before: shorter[1 << (bits - length) | window >> length], lengths)
                        : 0
                }
            }
        }
    }

    /// The entry of a symbol with those of another entry behind it, without the last of them where they
    /// would become too many.
    @inline(__always)
    private static func entry(
        _ symbol: UInt8, _ length: Int, before rest: UInt64, _ lengths: SIMD16<UInt8>
    ) -> UInt64 {
        var (bits, count) = (rest & 0xFF, rest >> 8 & 0xFF)
        if count == UInt64(symbolsPerEntry) {
            bits -= UInt64(lengths[Int(rest >> 16 & 15)])
            count -= 1
        }
        let symbols = UInt64(symbol) << 56 | rest >> 8 & 0x00FF_FFFF_FFFF_0000
        return symbols | (count + 1) << 8 | (bits + UInt64(length))
    }

    func entries(ofCodebook codebook: Int) -> UnsafePointer<UInt64> {
        UnsafePointer(entries.start + codebook << windowBits)
    }
}
