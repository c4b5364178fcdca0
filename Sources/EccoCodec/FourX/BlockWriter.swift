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
        var written = 0
        codewords.withUnsafeBufferPointer { codewords in
            guard let row = codewords.baseAddress.map({ $0 + 16 * scratch.codebook }) else { return }
            let symbols = scratch.symbols.start
            let size = format.groupSize
            func put(_ bits: UInt64, _ length: Int) {
                pending |= bits &<< UInt64(truncatingIfNeeded: fill)
                fill &+= length
                guard fill >= 64 else { return }
                words[word] = pending
                word &+= 1
                fill &-= 64
                pending = fill == 0 ? 0 : bits &>> UInt64(truncatingIfNeeded: length &- fill)
            }
            // Four codewords at a time, 60 bits at most, while four of the longest fit.
            let last = format.blockBits - 60
            while written &+ 4 <= size, 64 &* word &+ fill <= last {
                let (a, b) = (row[Int(symbols[written] & 15)], row[Int(symbols[written &+ 1] & 15)])
                let (c, d) = (row[Int(symbols[written &+ 2] & 15)], row[Int(symbols[written &+ 3] & 15)])
                let low = UInt64(a &>> 8) | UInt64(b &>> 8) &<< UInt64(a & 0xFF)
                let high = UInt64(c &>> 8) | UInt64(d &>> 8) &<< UInt64(c & 0xFF)
                let lowLength = UInt64(a & 0xFF) &+ UInt64(b & 0xFF)
                let highLength = UInt64(c & 0xFF) &+ UInt64(d & 0xFF)
                put(low | high &<< lowLength, Int(truncatingIfNeeded: lowLength &+ highLength))
                written &+= 4
            }
            while written < size {
                let entry = row[Int(symbols[written] & 15)]
                let length = Int(entry & 0xFF)
                let left = format.blockBits &- 64 &* word &- fill
                if length > left {
                    // As much of it as there is room for: zeros might be a shorter codeword.
                    put(UInt64(entry &>> 8) & (1 << UInt64(left) - 1), left)
                    break
                }
                put(UInt64(entry &>> 8), length)
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
