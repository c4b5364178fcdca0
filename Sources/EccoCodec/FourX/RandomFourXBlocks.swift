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

    private mutating func kind() -> Kind {
        if hurries, walk.finished == 0, generator.below(2) == 0 { return .everyBitInTurn }
        return generator.element(Kind.allCases)
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
        var block = Block(words: (0..<8).map { _ in generator.next() })
        for bit in stride(from: tables.format.blockBits, to: Block.bitCount, by: 8) {
            block.setBits(bit, 8, to: 0)
        }
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
        for index in 0..<outliers(end: end) where generator.below(2) == 0 {
            block.setBits(
                format.outlierOffset(index) + format.locationBits, 8, to: generator.element(outlier))
        }
    }

    /// Writes the codewords of symbols with ranks in `ranks`.
    private mutating func write(ranks: Range<Int>, into block: inout Block) {
        let book = book(of: block)
        write(
            (0..<tables.format.groupSize).map { _ in UInt8(ranks.lowerBound + generator.below(ranks.count)) },
            book,
            into: &block)
    }

    /// Writes the codewords of random symbols whose lengths' sum lies in `lengths`, or as near as the
    /// code comes: single ranks are drawn anew on the side that is wanted until it does.
    ///
    /// - Returns: where the codewords end, be it within the block or not.
    @discardableResult
    private mutating func write(lengths: ClosedRange<Int>, into block: inout Block) -> Int {
        let book = book(of: block)
        // A spread of one draws single ranks near a random one, 16 draws from all.
        let centre = generator.below(16)
        let spread = 1 + generator.below(16)
        let count = tables.format.groupSize
        var generator = generator
        let end = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { ranks in
            var sum = 0
            for index in 0..<count {
                let rank = Swift.min(Swift.max(centre + generator.below(spread) - spread / 2, 0), 15)
                ranks[index] = UInt8(rank)
                sum += book.lengths[rank]
            }
            var patience = 8 * count
            while !lengths.contains(sum), patience > 0 {
                patience -= 1
                let index = generator.below(count)
                let rank = Int(ranks[index])
                let isShort = sum < lengths.lowerBound
                guard isShort ? rank < 15 : rank > 0 else { continue }
                let moved = isShort ? rank + 1 + generator.below(15 - rank) : generator.below(rank)
                let next = sum + book.lengths[moved] - book.lengths[rank]
                guard isShort ? next <= lengths.upperBound : next >= lengths.lowerBound else { continue }
                sum = next
                ranks[index] = UInt8(moved)
            }
            write(UnsafeBufferPointer(ranks), book, into: &block)
            return tables.format.headerBits + sum
        }
        self.generator = generator
        return end
    }

    private func write(_ ranks: some Collection<UInt8>, _ book: Book, into block: inout Block) {
        var position = tables.format.headerBits
        for rank in ranks {
            let length = Swift.min(book.lengths[Int(rank)], tables.format.blockBits - position)
            guard length > 0 else { return }
            block.setBits(position, length, to: book.reversedCodewords[Int(rank)])
            position += length
        }
    }
}

/// A codebook in canonical order: rank 0 has the shortest codeword.
private struct Book: Hashable, Sendable {
    let symbols: [Int]
    let lengths: [Int]
    /// The first bit of the stream lowest.
    let reversedCodewords: [UInt64]
    /// Ranks below have the shortest length.
    let shortest: Int
    /// Ranks from here on have the longest length.
    let longest: Int

    init(_ code: CanonicalCode) {
        symbols = (0..<16).sorted { (code.lengths[$0], $0) < (code.lengths[$1], $1) }
        let lengths = symbols.map { Int(code.lengths[$0]) }
        self.lengths = lengths
        reversedCodewords = symbols.map { symbol in
            let length = Int(code.lengths[symbol])
            return (0..<length).reduce(0) {
                $0 | UInt64(code.codewords[symbol] >> UInt16(length - 1 - $1) & 1) << UInt64($1)
            }
        }
        shortest = lengths.count { $0 == lengths[0] }
        longest = 16 - lengths.count { $0 == lengths[15] }
    }

    func rank(of symbol: Int) -> Int { symbols.firstIndex(of: symbol) ?? 0 }
}
