/// Puts a group's choice into its block.
struct BlockWriter: Sendable {
    private let format: FourXFormat
    private let tensorScale: Double
    /// A codeword with its first bit lowest, above its length in the lower 8 bits; 16 a codebook.
    private let codewords: Buffer<UInt64>
    /// Two of them, the first one's symbol in the lower 4 bits of the index; 256 a codebook.
    private let pairs: Buffer<UInt64>

    init(_ tables: TableSet) {
        format = tables.format
        tensorScale = Double(Float16(bitPattern: tables.scale))
        codewords = Buffer(16 * tables.codes.count, of: 0)
        pairs = Buffer(256 * tables.codes.count, of: 0)
        for (codebook, code) in tables.codes.enumerated() {
            let entries = zip(code.codewords, code.lengths).map { word, length in
                let reversed = (0..<Int(length)).reduce(UInt64(0)) { $0 << 1 | UInt64(word >> $1 & 1) }
                return reversed << 8 | UInt64(length)
            }
            for (first, a) in entries.enumerated() {
                codewords[16 * codebook + first] = a
                for (second, b) in entries.enumerated() {
                    let bits = a >> 8 | (b >> 8) << (a & 0xFF)
                    pairs[256 * codebook + 16 * second + first] = bits << 8 | (a & 0xFF) + (b & 0xFF)
                }
            }
        }
    }

    /// Writes the choice in `scratch`.
    ///
    /// - Parameter words: the block's eight words, overwritten.
    /// - Returns: how many symbols fit.
    func write(_ scratch: GroupScratch, to words: UnsafeMutablePointer<UInt64>) -> Int {
        for word in 0..<8 { words[word] = 0 }
        let header =
            UInt64(scratch.codebook) | UInt64(scratch.pattern) << UInt64(format.patternOffset)
            | UInt64(scratch.scaleCode) << UInt64(format.scaleOffset)
        var (pending, fill, word) = (header, format.headerBits, 0)
        var written = 0
        let row = codewords.start + 16 * scratch.codebook
        let pairRow = pairs.start + 256 * scratch.codebook
        let symbols = scratch.symbols.start
        let size = format.groupSize
        // Without a branch: where a word ends is hard to predict. There is room for a bit at least.
        @inline(__always)
        func put(_ bits: UInt64, _ length: Int) {
            let all = pending | bits &<< UInt64(truncatingIfNeeded: fill)
            words[word] = all
            let rest = (bits &>> 1) &>> UInt64(truncatingIfNeeded: 63 &- fill)
            fill &+= length
            pending = fill >= 64 ? rest : all
            word &+= fill &>> 6
            fill &= 63
        }
        // Four codewords at a time, 60 bits at most, while four of the longest fit.
        let last = format.blockBits - 60
        while written &+ 4 <= size, 64 &* word &+ fill <= last {
            let (a, b) = symbolPairs(symbols + written)
            let (low, high) = (pairRow[a], pairRow[b])
            put(low &>> 8 | (high &>> 8) &<< (low & 0xFF), Int(truncatingIfNeeded: low & 0xFF &+ high & 0xFF))
            written &+= 4
        }
        while written < size {
            let entry = row[Int(symbols[written] & 15)]
            let length = Int(entry & 0xFF)
            let left = format.blockBits &- 64 &* word &- fill
            if left == 0 { break }
            if length > left {
                // As much of it as there is room for: zeros might be a shorter codeword.
                put(entry &>> 8 & (1 << UInt64(left) - 1), left)
                break
            }
            put(entry &>> 8, length)
            written &+= 1
        }
        if fill > 0 { words[word] = pending }
        guard written == format.groupSize else { return written }
        for (index, location) in scratch.outliers.enumerated() {
            let value = FP8.nearest(Double(scratch.values[Int(location)]) / tensorScale)
            let bits = UInt64(value) << UInt64(format.locationBits) | UInt64(location)
            let offset = format.outlierOffset(index)
            words[offset / 64] |= bits << UInt64(offset % 64)
            if offset % 64 + format.outlierBits > 64 {
                words[offset / 64 + 1] |= bits >> UInt64(64 - offset % 64)
            }
        }
        return written
    }
}

/// The indices of two pairs of symbols, `second << 4 | first`.
@inline(__always)
func symbolPairs(_ symbols: UnsafePointer<UInt8>) -> (Int, Int) {
    let four = UInt32(littleEndian: UnsafeRawPointer(symbols).loadUnaligned(as: UInt32.self))
    let pairs = four | four &>> 4
    return (Int(pairs & 0xFF), Int(pairs &>> 16 & 0xFF))
}
