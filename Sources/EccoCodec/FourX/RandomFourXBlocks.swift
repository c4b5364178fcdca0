/// 4x blocks that no encoder wrote, weighted towards what decoders get wrong; reproducible from a
/// seed. Every format, every table set.
public struct RandomFourXBlocks: Sequence, IteratorProtocol {
    /// What a block was made for. A format that cannot have a kind (codewords that always fit cannot
    /// be clipped) gives the nearest it has.
    public enum Kind: Int, Hashable, Sendable, CaseIterable {
        /// Every bit random.
        case randomBits
        /// Random symbols that fit, random outliers behind them.
        case fitting
        /// Symbols that do not fit; the first that does not is anywhere in the group.
        case clipped
        /// The last codeword ends with the block, or one bit or a few beyond it.
        case full
        /// All symbols have the shortest length.
        case shortest
        /// All symbols have the longest length.
        case longest
        /// As many outliers as a count that steps through all that the code allows.
        case outlierCount
        /// Outliers that name one location, or two by turns.
        case duplicateOutliers
        case nanScale
        case zeroScale
        /// Least group scale and outliers.
        case tinyProducts
        /// Greatest group scale and outliers.
        case hugeProducts
        /// Many outliers, of values that are neighbours or a few apart, near either end of the group or anywhere.
        case outlierRun
        /// Shortest codewords up to the end of each 16 bits, where a longer one ends with them or one bit
        /// behind: the most codewords in few bits.
        case packed
        /// Every symbol is 15, the group scale.
        case scaleSymbols
        /// The block before, with one bit changed.
        case flippedBit
        /// A block that fits, each of its bits changed in turn.
        case everyBitInTurn
    }

    public struct Element: Hashable, Sendable {
        public var block: Block
        public var kind: Kind
    }

    public let tables: TableSet
    private let books: [Book]
    private let kinds = Kind.allCases
    private var generator: SplitMix64
    private var previous = Block()
    private var outlierCount = 0
    private var walk: BitWalk
    /// Until the first walk is done, every other block is of it: else a short run would have no whole one.
    private let hurries: Bool
    /// Blocks so far by the raw value of their kind.
    public private(set) var made = [Int](repeating: 0, count: Kind.allCases.count)
    /// Blocks of which every bit was changed in turn.
    public var finishedWalks: Int { walk.finished }

    public init(seed: UInt64, tables: TableSet) {
        self.tables = tables
        generator = SplitMix64(seed: seed)
        books = tables.codes.map(Book.init)
        walk = BitWalk(bits: tables.format.blockBits)
        hurries = generator.below(4) == 0
    }

    /// Never nil.
    public mutating func next() -> Element? { element(of: kind()) }

    /// The block of `next()` alone.
    public mutating func nextBlock() -> Block {
        previous = make(kind())
        return previous
    }

    private mutating func kind() -> Kind {
        if hurries, walk.finished == 0, generator.below(2) == 0 { return .everyBitInTurn }
        return generator.element(kinds)
    }

    /// The next block, of one kind.
    public mutating func element(of kind: Kind) -> Element {
        let block = make(kind)
        previous = block
        return Element(block: block, kind: kind)
    }

    private mutating func make(_ kind: Kind) -> Block {
        let format = tables.format
        let available = format.blockBits - format.headerBits
        made[kind.rawValue] += 1
        var block = randomBits()
        switch kind {
        case .randomBits: break
        case .fitting: write(lengths: 0...available, into: &block)
        case .clipped: write(lengths: (available + 1)...Int.max, into: &block)
        case .full:
            let end = available + generator.element([0, 0, 0, 1, 1, 2, 7, -1])
            write(lengths: end...end, into: &block)
        case .shortest: write(ranks: 0..<book(of: block).shortest, into: &block)
        case .longest: write(ranks: book(of: block).longest..<16, into: &block)
        case .outlierCount:
            outlierCount = (outlierCount + 1) % (format.outlierCapacity + 1)
            let most = available - outlierCount * format.outlierBits
            write(lengths: Swift.max(0, most - format.outlierBits + 1)...Swift.max(0, most), into: &block)
        case .duplicateOutliers:
            let end = write(lengths: 0...Swift.max(0, available - 3 * format.outlierBits), into: &block)
            let locations = [generator.next(), generator.next()]
            let choices = 1 + generator.below(2)
            for index in 0..<outliers(end: end) {
                block.setBits(
                    format.outlierOffset(index), format.locationBits,
                    to: locations[generator.below(choices)])
            }
        case .outlierRun: writeOutlierRun(into: &block)
        case .packed: writePacked(into: &block)
        case .nanScale: finish(scale: [0x7F, 0xFF], outlier: [0x7F, 0xFF], block: &block)
        case .zeroScale: finish(scale: [0x00, 0x80], outlier: [0x00, 0x80], block: &block)
        case .tinyProducts:
            finish(scale: [1, 2, 3, 7, 8, 9, 0x81, 0x87], outlier: [1, 7, 8, 0x81], block: &block)
        case .hugeProducts:
            finish(scale: [0x7E, 0x7D, 0x78, 0xFE], outlier: [0x7E, 0x77, 0xFE], block: &block)
        case .scaleSymbols:
            let rank = book(of: block).rank(of: 15)
            write(ranks: rank..<(rank + 1), into: &block)
        case .flippedBit:
            block = previous
            let bit = generator.below(format.blockBits)
            block.setBits(bit, 1, to: ~block.bits(bit, 1))
        case .everyBitInTurn:
            if walk.isAtEnd { write(lengths: 0...available, into: &block) }
            let base = block
            block = walk.flipped { base }
        }
        return block
    }

    /// Random bits of the block's size, the rest 0.
    private mutating func randomBits() -> Block {
        var block = Block()
        block.words = (
            generator.next(), generator.next(), generator.next(), generator.next(), generator.next(),
            generator.next(), generator.next(), generator.next()
        )
        block.clear(from: tables.format.blockBits)
        return block
    }

    private func book(of block: Block) -> Book {
        books[Int(block.bits(0, tables.format.codebookBits))]
    }

    /// Outliers of a block whose codewords end at `end`.
    private func outliers(end: Int) -> Int {
        end > tables.format.blockBits ? 0 : (tables.format.blockBits - end) / tables.format.outlierBits
    }

    /// Symbols that fit, a group scale of `scale`, and half of the outliers' values of `outlier`.
    private mutating func finish(scale: [UInt64], outlier: [UInt64], block: inout Block) {
        let format = tables.format
        let end = write(lengths: 0...(format.blockBits - format.headerBits), into: &block)
        block.setBits(format.scaleOffset, 8, to: generator.element(scale))
        var coins: UInt64 = 0
        for index in 0..<outliers(end: end) {
            if index % 64 == 0 { coins = generator.next() }
            defer { coins >>= 1 }
            guard coins & 1 == 0 else { continue }
            block.setBits(
                format.outlierOffset(index) + format.locationBits, 8, to: generator.element(outlier))
        }
    }

    private mutating func writeOutlierRun(into block: inout Block) {
        let format = tables.format
        let wanted = Swift.max(format.outlierCapacity - generator.element([0, 0, 1, 2]), 0)
        let available = format.blockBits - format.headerBits - wanted * format.outlierBits
        let count = outliers(end: write(lengths: 0...Swift.max(available, 0), into: &block))
        guard count > 0 else { return }
        let step = generator.element([1, 1, 1, 2, 3, 5, 7])
        // Of more than there are places some have one place.
        let places = generator.below(2) == 0 ? count : 1 + generator.below(count)
        let last = Swift.max(format.groupSize - 1 - (places - 1) * step, 0)
        let near = Swift.min(generator.below(8), last)
        let first = generator.element([0, near, last - near, last, generator.below(last + 1)])
        let (turn, isReversed) = (generator.below(count), generator.below(2) == 0)
        for index in 0..<count {
            let place = (isReversed ? count - 1 - index : index) + turn
            block.setBits(
                format.outlierOffset(index), format.locationBits,
                to: UInt64((first + place % places * step) % format.groupSize))
        }
    }

    /// Codewords up to the block's end, those behind the group's last symbol too: outliers are what they make.
    private mutating func writePacked(into block: inout Block) {
        let format = tables.format
        let book = book(of: block)
        let (shortest, longest) = (Int(book.lengths[0]), Int(book.lengths[15]))
        // Where this many bits of 16 are left, a codeword may end with them.
        let most = Swift.min(shortest + generator.element([1, 1, 1, 2, 2, 3, 4]), longest)
        var position = format.headerBits
        while position < format.blockBits {
            let left = 16 - (position - format.headerBits) % 16
            let length = left + generator.below(2)
            var rank = generator.below(book.shortest)
            let fitting = left <= most ? book.ranks(ofLength: length) : 0..<0
            if !fitting.isEmpty {
                rank = fitting.upperBound - 1
                if generator.below(2) == 0 { rank -= generator.below(fitting.count) }
            }
            let codeword = book.single(UInt8(rank))
            let size = Swift.min(Int(codeword & 31), format.blockBits - position)
            block.setBits(position, size, to: codeword >> 5)
            position += size
        }
    }

    // MARK: Symbols

    /// Eight numbers from 0 to 15, a byte each.
    @inline(__always)
    private mutating func nibbles() -> UInt64 { generator.next() & 0x0F0F_0F0F_0F0F_0F0F }

    /// Words that hold a group's ranks, a byte each.
    private var rankWords: Int { (tables.format.groupSize + 7) / 8 }

    /// Writes the codewords of symbols with ranks in `ranks`.
    private mutating func write(ranks: Range<Int>, into block: inout Block) {
        let book = book(of: block)
        let (first, count) = (UInt64(ranks.lowerBound) &* Book.ones, UInt64(ranks.count))
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
    private mutating func write(lengths: ClosedRange<Int>, into block: inout Block) -> Int {
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
                let drawn = (nibbles() &* spread) &>> 4 & 0x0F0F_0F0F_0F0F_0F0F &+ offset &* Book.ones
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
        let (ones, tops) = (Book.ones, Book.ones << 7)
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
        _ start: Int, to lengths: ClosedRange<Int>, _ book: Book
    ) -> Int {
        var sum = start
        // Codewords of one length have one sum.
        guard book.lengths[0] < book.lengths[15] else { return sum }
        let count = tables.format.groupSize
        let isShort = sum < lengths.lowerBound
        // Four halvings leave nothing but the first rank, or the last; they start anywhere.
        let turn: UInt64 = isShort ? 15 &* Book.ones : 0
        var word = generator.below(symbols.count)
        var isPassed = false
        for _ in 0..<(4 * symbols.count) {
            let new = (symbols[word] ^ turn) &>> 1 & (7 &* Book.ones) ^ turn
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
    private func write(_ ranks: UnsafeRawBufferPointer, _ book: Book, into block: inout Block) -> Int {
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
    /// Bits from `start` on become 0.
    fileprivate mutating func clear(from start: Int) {
        for word in (start / 64)..<8 {
            self[word: word] &= word == start / 64 ? 1 << UInt64(start % 64) - 1 : 0
        }
    }

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

/// A codebook in canonical order: rank 0 has the shortest codeword.
private final class Book: Sendable {
    let symbols: [Int]
    let lengths: Buffer<UInt8>
    /// Ranks below have the shortest length.
    let shortest: Int
    /// Ranks from here on have the longest length.
    let longest: Int
    /// Two codewords by their ranks, the second one's times 16: their bits, the first bit of the stream
    /// lowest, above five bits of length.
    let pairs: Buffer<UInt64>
    /// Ranks at which the length grows by one, as what lifts bytes from there on to 128 and more.
    private let steps: Buffer<UInt64>
    /// A one in each byte.
    static let ones: UInt64 = 0x0101_0101_0101_0101

    init(_ code: CanonicalCode) {
        symbols = (0..<16).sorted { (code.lengths[$0], $0) < (code.lengths[$1], $1) }
        let lengths = symbols.map { code.lengths[$0] }
        self.lengths = Buffer(16, of: 0)
        for (rank, length) in lengths.enumerated() { self.lengths[rank] = length }
        shortest = lengths.count { $0 == lengths[0] }
        longest = 16 - lengths.count { $0 == lengths[15] }
        steps = Buffer(Int(lengths[15] - lengths[0]), of: 0)
        for length in lengths[0]..<lengths[15] {
            let rank = lengths.count { $0 <= length }
            steps[Int(length - lengths[0])] = UInt64(128 - rank) * Book.ones
        }
        let codewords = symbols.map { symbol in
            let length = Int(code.lengths[symbol])
            return (0..<length).reduce(0) {
                $0 | UInt64(code.codewords[symbol] >> UInt16(length - 1 - $1) & 1) << UInt64($1)
            }
        }
        pairs = Buffer(256, of: 0)
        for first in 0..<16 {
            for second in 0..<16 {
                let bits = codewords[first] | codewords[second] << UInt64(lengths[first])
                pairs[first + 16 * second] = bits << 5 | UInt64(lengths[first] + lengths[second])
            }
        }
    }

    /// As of `pairs`, the first codeword alone.
    func single(_ rank: UInt8) -> UInt64 {
        let length = UInt64(lengths[Int(rank & 15)])
        return (pairs[Int(rank & 15)] >> 5 & (1 << length - 1)) << 5 | length
    }

    func ranks(ofLength length: Int) -> Range<Int> {
        let first = (0..<16).count { Int(lengths[$0]) < length }
        return first..<(first + (first..<16).count { Int(lengths[$0]) == length })
    }

    func rank(of symbol: Int) -> Int { symbols.firstIndex(of: symbol) ?? 0 }

    /// The sum of the lengths of the first `count` of eight ranks.
    @inline(__always)
    func sum(_ ranks: UInt64, count: Int) -> Int {
        var reached: UInt64 = 0
        for step in 0..<steps.count { reached &+= (ranks &+ steps[step]) &>> 7 & Book.ones }
        let count = Swift.min(count, 8)
        if count < 8 { reached &= 1 &<< UInt64(8 &* count) &- 1 }
        return count &* Int(lengths[0]) &+ Int((reached &* Book.ones) &>> 56)
    }
}
