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
    private let books: [CanonicalBook]
    private let kinds = Kind.allCases
    var generator: SplitMix64
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
        books = tables.codes.map(CanonicalBook.init)
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

    func book(of block: Block) -> CanonicalBook {
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
}

extension Block {
    /// Bits from `start` on become 0.
    fileprivate mutating func clear(from start: Int) {
        for word in (start / 64)..<8 {
            self[word: word] &= word == start / 64 ? 1 << UInt64(start % 64) - 1 : 0
        }
    }
}
