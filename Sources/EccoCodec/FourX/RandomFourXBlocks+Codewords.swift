extension RandomFourXBlocks {
    /// Eight numbers from 0 to 15, a byte each.
    @inline(__always)
    private mutating func nibbles() -> UInt64 { generator.next() & 0x0F0F_0F0F_0F0F_0F0F }

    /// Words that hold a group's ranks, a byte each.
    private var rankWords: Int { (tables.format.groupSize + 7) / 8 }

    /// Writes the codewords of symbols with ranks in `ranks`.
    mutating func write(ranks: Range<Int>, into block: inout Block) {
        let book = book(of: block)
        let (first, count) = (UInt64(ranks.lowerBound) &* CanonicalBook.ones, UInt64(ranks.count))
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rankWords) { symbols in
            for word in symbols.indices {
                symbols.initializeElement(
                    at: word, to: (nibbles() &* count) &>> 4 & 0x0F0F_0F0F_0F0F_0F0F &+ first)
            }
            _ = write(UnsafeRawBufferPointer(symbols), book, into: &block)
        }
    }

    /// Writes the codewords of random symbols whose lengths' sum lies in `lengths`, or as near as the
    /// code comes: ranks are halved, eight at a time, towards the side that is wanted, and near the end
    /// drawn anew one by one.
    ///
    /// - Returns: where the codewords end, be it within the block or not.
    @discardableResult
    mutating func write(lengths: ClosedRange<Int>, into block: inout Block) -> Int {
        let book = book(of: block)
        let count = tables.format.groupSize
        let words = rankWords
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * words) { room in
            let symbols = UnsafeMutableBufferPointer(rebasing: room[..<words])
            let sums = UnsafeMutableBufferPointer(rebasing: room[words...])
            // A spread of one draws single ranks near a random one, 16 draws from all.
            let spread = UInt64(1 + generator.below(16))
            let offset = UInt64(8 + generator.below(16)) - spread / 2
            var sum = 0
            for word in symbols.indices {
                let drawn =
                    (nibbles() &* spread) &>> 4 & 0x0F0F_0F0F_0F0F_0F0F &+ offset &* CanonicalBook.ones
                let ranks = Self.clamped(drawn)
                let lengths = book.sum(ranks, count: count &- 8 &* word)
                symbols.initializeElement(at: word, to: ranks)
                sums.initializeElement(at: word, to: UInt64(lengths))
                sum &+= lengths
            }
            if !lengths.contains(sum) { sum = move(symbols, sums, sum, to: lengths, book) }
            return write(UnsafeRawBufferPointer(symbols), book, into: &block)
        }
    }

    /// Bytes less 8, but at least 0 and at most 15; they are below 64.
    @inline(__always)
    private static func clamped(_ bytes: UInt64) -> UInt64 {
        let (ones, tops) = (CanonicalBook.ones, CanonicalBook.ones << 7)
        let less = (bytes | tops) &- 8 &* ones
        // A byte of ones where the top bit was not borrowed.
        let kept = less & ((less &>> 7 & ones) &* 0x7F)
        return (kept | ((kept &+ 112 &* ones) &>> 7 & ones) &* 15) & (15 &* ones)
    }

    /// Changes ranks until the sum of their lengths lies in `lengths`, as far as the code can.
    ///
    /// - Parameter sums: of eight lengths each.
    /// - Returns: the sum.
    private mutating func move(
        _ symbols: UnsafeMutableBufferPointer<UInt64>, _ sums: UnsafeMutableBufferPointer<UInt64>,
        _ start: Int, to lengths: ClosedRange<Int>, _ book: CanonicalBook
    ) -> Int {
        var sum = start
        // Codewords of one length have one sum.
        guard book.lengths[0] < book.lengths[15] else { return sum }
        let count = tables.format.groupSize
        let isShort = sum < lengths.lowerBound
        // Four halvings leave nothing but the first rank, or the last; they start anywhere.
        let turn: UInt64 = isShort ? 15 &* CanonicalBook.ones : 0
        var word = generator.below(symbols.count)
        var isPassed = false
        for _ in 0..<(4 * symbols.count) {
            let new = (symbols[word] ^ turn) &>> 1 & (7 &* CanonicalBook.ones) ^ turn
            let part = book.sum(new, count: count &- 8 &* word)
            let next = sum &+ part &- Int(sums[word])
            isPassed = isShort ? next > lengths.upperBound : next < lengths.lowerBound
            if isPassed { break }
            symbols[word] = new
            sums[word] = UInt64(part)
            sum = next
            if lengths.contains(sum) { return sum }
            word = word + 1 < symbols.count ? word + 1 : 0
        }
        guard isPassed else { return sum }
        let ranks = UnsafeMutableRawBufferPointer(symbols)
        var patience = 4 * count
        while !lengths.contains(sum), patience > 0 {
            patience -= 1
            let index = generator.below(count)
            let rank = Int(ranks[index])
            guard isShort ? rank < 15 : rank > 0 else { continue }
            let moved = isShort ? rank + 1 + generator.below(15 - rank) : generator.below(rank)
            let next = sum + Int(book.lengths[moved]) - Int(book.lengths[rank])
            guard isShort ? next <= lengths.upperBound : next >= lengths.lowerBound else { continue }
            sum = next
            ranks[index] = UInt8(moved)
        }
        return sum
    }

    /// Writes codewords behind the header, as far as the block reaches; two are one look-up.
    ///
    /// - Returns: where they end, be it within the block or not.
    private func write(_ ranks: UnsafeRawBufferPointer, _ book: CanonicalBook, into block: inout Block) -> Int
    {
        let format = tables.format
        // Room for 256 codewords of 15 bits, and a word behind them.
        return withUnsafeTemporaryAllocation(byteCount: 8 * 64, alignment: 8) { stream in
            guard let bytes = stream.baseAddress,
                let source = ranks.baseAddress?.assumingMemoryBound(to: UInt8.self)
            else { return 0 }
            var position = format.headerBits
            var word = block.bits(0, position)
            if position & ~7 != 0 {
                bytes.storeBytes(of: word, as: UInt64.self)
                word = word &>> UInt64(position & ~7)
            }
            @inline(__always) func append(_ bits: UInt64, _ length: UInt64) {
                word |= bits &<< UInt64(position & 7)
                bytes.storeBytes(of: word, toByteOffset: position &>> 3, as: UInt64.self)
                let next = (position & 7) &+ Int(length)
                word = word &>> UInt64(next & ~7)
                position &+= Int(length)
            }
            @inline(__always) func pair(_ index: Int) -> UInt64 {
                book.pairs[Int(source[index]) &+ Int(source[index &+ 1]) &<< 4]
            }
            var index = 0
            // Four codewords and seven bits before them fit a word.
            if book.lengths[15] <= 14 {
                while index &+ 3 < format.groupSize {
                    let (first, second) = (pair(index), pair(index &+ 2))
                    let length = first & 31
                    append(first &>> 5 | (second &>> 5) &<< length, length &+ (second & 31))
                    index &+= 4
                }
            }
            while index &+ 1 < format.groupSize {
                let codewords = pair(index)
                append(codewords &>> 5, codewords & 31)
                index &+= 2
            }
            if index < format.groupSize {
                let codeword = book.single(source[index])
                append(codeword &>> 5, codeword & 31)
            }
            let end = Swift.min(position, format.blockBits)
            block.replace(bytes, bits: end)
            return position
        }
    }
}

extension Block {
    /// Replaces the first bits.
    fileprivate mutating func replace(_ source: UnsafeRawPointer, bits: Int) {
        let whole = min(bits / 64, 8)
        for word in 0..<whole { self[word: word] = source.load(fromByteOffset: 8 * word, as: UInt64.self) }
        guard whole < 8, bits % 64 > 0 else { return }
        let mask: UInt64 = 1 << UInt64(bits % 64) - 1
        let last = source.load(fromByteOffset: 8 * whole, as: UInt64.self)
        self[word: whole] = self[word: whole] & ~mask | last & mask
    }
}
