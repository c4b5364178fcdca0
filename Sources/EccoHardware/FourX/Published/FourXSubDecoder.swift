import EccoCodec
import RTL

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
    @Input var code: LookupConstants
    @Output var exit: Bits
    @Output var count: Bits
    @Output var symbols: Bits

    init(_ geometry: PublishedGeometry, start: Int, room: Int) {
        format = geometry.format
        self.start = start
        self.room = room
        _window = Input(max(geometry.windowBits - start, 1))
        _code = Input(LookupConstants(geometry.lookup))
        _exit = Output(geometry.lookup.entryBits)
        _count = Output(geometry.countBits(0))
        _symbols = Output(4 * geometry.segmentSymbols)
    }

    var body: [Statement] {
        let geometry = PublishedGeometry(format: format)
        let width = bitsNeeded(for: geometry.windowBits)
        var position = Bits(start, width: width)
        var rest = window
        var ranks = [Bits]()
        var counted = [Bit]()
        for index in 0..<PublishedGeometry.symbols(start: start, format) {
            let codeword = CodewordLookup(geometry.lookup, window: rest, constants: code)
            let end = (position + codeword.length.extended(to: width)).named("end_\(index)")
            // A codeword belongs to the segment it starts in.
            let isHere = position < Bits(PublishedGeometry.segmentBits, width: width)
            let isWhole = room < geometry.windowBits ? end <= Bits(room, width: width) : true
            let counts = (isHere & isWhole).named("counts_\(index)")
            counted.append(counts)
            ranks.append((codeword.rank & replicate(counts, 4)).named("rank_\(index)"))
            position = mux(isHere, end, position).named("position_\(index)")
            rest = codeword.rest(of: rest, width: max(rest.width - format.shortestCode, 1))
                .named("rest_\(index)")
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
    @Input var code: LookupConstants
    @Output var map: SegmentMap
    let decoders: [FourXSubDecoder]

    init(_ geometry: PublishedGeometry, entries: Int, room: Int) {
        self.entries = entries
        self.room = room
        _window = Input(geometry.windowBits)
        _code = Input(LookupConstants(geometry.lookup))
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
                exits: decoders.map(\.exit), counts: decoders.map(\.count), symbols: decoders.map(\.symbols))
    }
}
