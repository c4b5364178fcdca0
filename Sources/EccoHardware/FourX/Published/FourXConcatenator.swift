import EccoCodec
import RTL

/// Merges the maps of two neighbours: for each place of entry the right one's alternative is chosen by the
/// left one's exit, and its symbols follow the left one's.
struct FourXConcatenator: Module {
    let format: FourXFormat
    /// Of the tree; its operands are maps of the level below.
    let level: Int
    /// Places of entry.
    let entries: Int
    @Input var left: SegmentMap
    @Input var right: SegmentMap
    @Output var merged: SegmentMap

    init(_ geometry: PublishedGeometry, level: Int, entries: Int) {
        format = geometry.format
        self.level = level
        self.entries = entries
        _left = Input(SegmentMap(geometry, level: level - 1, entries: entries))
        _right = Input(SegmentMap(geometry, level: level - 1, entries: geometry.entries))
        _merged = Output(SegmentMap(geometry, level: level, entries: entries))
    }

    var body: [Statement] {
        let geometry = PublishedGeometry(format: format)
        let countBits = geometry.countBits(level)
        let symbolBits = 4 * geometry.capacity(level)
        let chosen = left.exits.map { exit in
            SegmentMap(
                exits: [Vector(right.exits)[exit]], counts: [Vector(right.counts)[exit]],
                symbols: [Vector(right.symbols)[exit]])
        }
        merged
            <~ SegmentMap(
                exits: chosen.map { $0.exits[0] },
                counts: chosen.indices.map { entry in
                    left.counts[entry].extended(to: countBits)
                        + chosen[entry].counts[0].extended(to: countBits)
                },
                symbols: chosen.indices.map { entry in
                    let moved = chosen[entry].symbols[0].extended(to: symbolBits)
                    let distance = concatenate(left.counts[entry], Bits(0, width: 2))
                    return left.symbols[entry].extended(to: symbolBits) | (moved << distance)
                })
    }
}
