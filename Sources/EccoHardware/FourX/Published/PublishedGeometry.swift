import EccoCodec
import RTL

/// Sizes of the published architecture, which follow from a format.
///
///     payload   0 ..... 7 | 8 ..... 15 | 16 ... 23 | ...
///     segment       0     |      1     |     2     | ...
///     window    0 ............ 14      |             a segment and as much of the next as a codeword
///                         8 ............. 22         that starts in it can need
struct PublishedGeometry: Hashable {
    static let segmentBits = 8

    let format: FourXFormat

    var lookup: FourXGeometry { FourXGeometry(format: format) }
    var payloadBits: Int { format.blockBits - format.headerBits }
    var segments: Int { (payloadBits + Self.segmentBits - 1) / Self.segmentBits }
    /// Places in a segment at which its first codeword can start.
    var entries: Int { format.longestCode }
    var windowBits: Int { Self.segmentBits + format.longestCode - 1 }
    /// Codewords that start in a segment, at most.
    var segmentSymbols: Int { Self.symbols(start: 0, format) }
    /// Of the tree that merges neighbours.
    var levels: Int { bitsNeeded(for: segments - 1) }

    /// Codewords that start in a segment at bit `start` or later, at most.
    static func symbols(start: Int, _ format: FourXFormat) -> Int {
        max((segmentBits - start + format.shortestCode - 1) / format.shortestCode, 1)
    }

    /// Symbols that a map of the tree's level holds; level 0 is a segment's.
    func capacity(_ level: Int) -> Int { min(segmentSymbols << level, format.groupSize) }

    /// Bits of a map's number of symbols, which may be more than it holds.
    func countBits(_ level: Int) -> Int {
        min(bitsNeeded(for: segmentSymbols << level), bitsNeeded(for: payloadBits / format.shortestCode))
    }

    /// Maps that a level of the tree gives.
    func nodes(_ level: Int) -> Int { (segments + (1 << level) - 1) >> level }

    /// Bits from a segment's start to the payload's end, as far as a window reaches.
    func room(_ segment: Int) -> Int {
        min(payloadBits - Self.segmentBits * segment, windowBits)
    }

    /// Why the architecture does not fit the format; nil where it does.
    var unsupported: String? {
        if format.longestCode > Self.segmentBits {
            return "codewords of \(format.longestCode) bits are longer than a segment, "
                + "\(Self.segmentBits) bits"
        }
        return lookup.unsupported
    }
}

/// What a stretch of the payload is to a codeword that enters it, for each place of entry: where the
/// first codeword behind it starts, how many start in it, and their ranks, the first the lowest; zeros
/// where there is none. Each part is one vector, the first place of entry lowest.
///
///     counts    | ... | entry 1 | entry 0 |
///     symbols   | ... | entry 1 | ... | second | first |  of entry 0
struct SegmentMap: Bundle {
    var exits: Bits
    var counts: Bits
    var symbols: Bits

    /// One place's part of a map.
    struct Alternative {
        var exit: Bits
        var count: Bits
        var symbols: Bits
    }

    /// The shape of a level's maps.
    ///
    /// - Parameter entries: places of entry; one where the place is known, as at the payload's start.
    init(_ geometry: PublishedGeometry, level: Int, entries: Int) {
        exits = .field(entries * geometry.lookup.entryBits)
        counts = .field(entries * geometry.countBits(level))
        symbols = .field(entries * 4 * geometry.capacity(level))
    }

    /// Joins alternatives, the first place of entry first.
    init(_ alternatives: [Alternative]) {
        exits = concatenate(alternatives.reversed().map(\.exit))
        counts = concatenate(alternatives.reversed().map(\.count))
        symbols = concatenate(alternatives.reversed().map(\.symbols))
    }

    mutating func visitFields(_ fields: Fields) {
        fields("exits", &exits)
        fields("counts", &counts)
        fields("symbols", &symbols)
    }

    func alternatives(_ geometry: PublishedGeometry, level: Int) -> [Alternative] {
        let widths = (
            exit: geometry.lookup.entryBits, count: geometry.countBits(level),
            symbols: 4 * geometry.capacity(level)
        )
        return (0..<(exits.width / widths.exit)).map { entry in
            Alternative(
                exit: exits[from: entry * widths.exit, width: widths.exit],
                count: counts[from: entry * widths.count, width: widths.count],
                symbols: symbols[from: entry * widths.symbols, width: widths.symbols])
        }
    }

    /// A map of level `from` as one of level `to`.
    func widened(_ geometry: PublishedGeometry, from: Int, to: Int) -> SegmentMap {
        guard from < to else { return self }
        return SegmentMap(
            alternatives(geometry, level: from).map { alternative in
                Alternative(
                    exit: alternative.exit, count: alternative.count.extended(to: geometry.countBits(to)),
                    symbols: alternative.symbols.extended(to: 4 * geometry.capacity(to)))
            })
    }
}
