/// Puts a group's choice into its block.
struct BlockWriter: Sendable {
    private let format: FourXFormat
    private let tensorScale: Double
    /// A codeword with its first bit lowest, above its length in the lower 8 bits; 16 a codebook.
    private let codewords: [UInt32]

    init(_ tables: TableSet) {
        format = tables.format
        tensorScale = Double(Float16(bitPattern: tables.scale))
        codewords = tables.codes.flatMap { code in
            zip(code.codewords, code.lengths).map { word, length in
                let reversed = (0..<Int(length)).reduce(UInt32(0)) { $0 << 1 | UInt32(word >> $1 & 1) }
                return reversed << 8 | UInt32(length)
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
        var position = fill
        var written = 0
        codewords.withUnsafeBufferPointer { codewords in
            guard let row = codewords.baseAddress.map({ $0 + 16 * scratch.codebook }) else { return }
            let symbols = scratch.symbols.start
            while written < format.groupSize {
                let entry = row[Int(symbols[written] & 15)]
                let length = Int(entry & 0xFF)
                position &+= length
                if position > format.blockBits { break }
                pending |= UInt64(entry &>> 8) &<< UInt64(fill)
                fill &+= length
                if fill >= 64 {
                    words[word] = pending
                    word &+= 1
                    fill &-= 64
                    pending = fill == 0 ? 0 : UInt64(entry &>> 8) &>> UInt64(length &- fill)
                }
                written &+= 1
            }
        }
        if fill > 0 { words[word] |= pending }
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
