import EccoCodec
import RTL

/// The codeword at the start of a window.
struct FourXCodeword: Module {
    let format: FourXFormat

    /// The first bit of the codeword is bit 0.
    @Input var window: Bits
    /// `LookupConstants`, packed.
    @Input var code: Bits
    /// For each length from the shortest on, whether the codeword has it.
    @Output var isLength: Bits
    @Output(4) var rank: Bits

    init(_ format: FourXFormat) {
        self.format = format
        _window = Input(format.longestCode)
        _code = Input(LookupConstants(FourXGeometry(format: format)).bitWidth)
        _isLength = Output(format.longestCode - format.shortestCode + 1)
    }

    var body: [Statement] {
        let geometry = FourXGeometry(format: format)
        let lookup = CodewordLookup(
            geometry, window: window, constants: LookupConstants(geometry).unpacked(from: code))
        isLength <~ concatenate(lookup.isLength.reversed())
        rank <~ lookup.rank
    }
}

/// Decodes the codewords of a segment one after the other, from one place of entry.
///
///     start        8
///     | word | word | wo..rd |           the last may end in the next segment: `exit` bits into it
struct FourXSubDecoder: Module {
    let format: FourXFormat
    let start: Int
    /// Bits from the segment's start to the payload's end; a codeword that ends behind it does not count.
    let room: Int

    /// The segment's window from bit `start` on.
    @Input var window: Bits
    /// `LookupConstants`, packed.
    @Input var code: Bits
    @Output var exit: Bits
    @Output var count: Bits
    @Output var symbols: Bits
    let codewords: [FourXCodeword]

    init(_ geometry: PublishedGeometry, start: Int, room: Int) {
        format = geometry.format
        self.start = start
        self.room = room
        _window = Input(max(geometry.windowBits - start, 1))
        _code = Input(LookupConstants(geometry.lookup).bitWidth)
        _exit = Output(geometry.lookup.entryBits)
        _count = Output(geometry.countBits(0))
        _symbols = Output(4 * geometry.segmentSymbols)
        codewords = (0..<PublishedGeometry.symbols(start: start, geometry.format)).map { _ in
            FourXCodeword(geometry.format)
        }
    }

    var body: [Statement] {
        let geometry = PublishedGeometry(format: format)
        let width = bitsNeeded(for: geometry.windowBits)
        var position = Bits(start, width: width)
        var rest = window
        var ranks = [Bits]()
        var counted = [Bit]()
        for (index, codeword) in codewords.enumerated() {
            codeword.window <~ rest[format.longestCode - 1, 0]
            codeword.code <~ code
            let isLength = (0..<codeword.isLength.width).map { codeword.isLength[$0] }
            let length = CodewordLookup.length(isLength, geometry.lookup)
            let end = (position + length.extended(to: width)).named("end_\(index)")
            // A codeword belongs to the segment it starts in.
            let isHere = position < Bits(PublishedGeometry.segmentBits, width: width)
            let isWhole = room < geometry.windowBits ? end <= Bits(room, width: width) : true
            let counts = (isHere & isWhole).named("counts_\(index)")
            counted.append(counts)
            ranks.append((codeword.rank & replicate(counts, 4)).named("rank_\(index)"))
            position = mux(isHere, end, position).named("position_\(index)")
            rest = CodewordLookup.rest(
                of: rest, behind: isLength, width: max(rest.width - format.shortestCode, 1), geometry.lookup
            ).named("rest_\(index)")
        }
        exit <~ position[geometry.lookup.entryBits - 1, 0]
        count <~ populationCount(concatenate(counted)).extended(to: geometry.countBits(0))
        symbols <~ concatenate(ranks.reversed()).extended(to: 4 * geometry.segmentSymbols)
    }
}

/// A segment's sub-decoders, side by side.
struct FourXSegment: Module {
    /// Places of entry.
    let entries: Int
    let room: Int
    @Input var window: Bits
    /// `LookupConstants`, packed.
    @Input var code: Bits
    @Output var map: SegmentMap
    let decoders: [FourXSubDecoder]

    init(_ geometry: PublishedGeometry, entries: Int, room: Int) {
        self.entries = entries
        self.room = room
        _window = Input(geometry.windowBits)
        _code = Input(LookupConstants(geometry.lookup).bitWidth)
        _map = Output(SegmentMap(geometry, level: 0, entries: entries))
        decoders = (0..<entries).map { FourXSubDecoder(geometry, start: $0, room: room) }
    }

    var body: [Statement] {
        for (start, decoder) in decoders.enumerated() {
            decoder.window <~ window[window.width - 1, start]
            decoder.code <~ code
        }
        map
            <~ SegmentMap(
                decoders.map { decoder in
                    SegmentMap.Alternative(
                        exit: decoder.exit, count: decoder.count, symbols: decoder.symbols)
                })
    }
}
