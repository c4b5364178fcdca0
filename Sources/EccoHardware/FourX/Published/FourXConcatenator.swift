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
        let rights = right.alternatives(geometry, level: level - 1)
        merged
            <~ SegmentMap(
                left.alternatives(geometry, level: level - 1).enumerated().map { entry, first in
                    let symbols = Vector(rights.map(\.symbols))[first.exit].named("symbols_\(entry)")
                    let moved =
                        symbols.extended(to: symbolBits) << concatenate(first.count, Bits(0, width: 2))
                    return SegmentMap.Alternative(
                        exit: Vector(rights.map(\.exit))[first.exit],
                        count: first.count.extended(to: countBits)
                            + Vector(rights.map(\.count))[first.exit].extended(to: countBits),
                        symbols: first.symbols.extended(to: symbolBits) | moved)
                })
    }
}
