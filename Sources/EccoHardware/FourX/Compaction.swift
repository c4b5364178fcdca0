import RTL

/// How many codewords end before each group, and up to its end.
struct EndCounts {
    let geometry: FourXGeometry

    /// Ends in each group.
    func counts(_ isEnd: [Bits]) -> BitSlices { populationCount(isEnd) }

    /// Steps of the prefix sums.
    var levels: Int { geometry.groups > 1 ? bitsNeeded(for: geometry.groups - 1) : 0 }

    /// Sklansky's network, step `level`: after the last, a group's number counts the ends up to it.
    ///
    /// By ripple: in a row of sums the low bits of the next need not wait for the high ones.
    func step(_ level: Int, _ sums: BitSlices) -> BitSlices {
        let isWider = sums.count < geometry.countBits
        let zeros = isWider ? [Bits(0, width: geometry.groups)] : []
        return sum(sums + zeros, sums.map { spread($0, level) } + zeros)
    }

    /// Every second run of `2^level` groups gets the bit of the group before it, the others 0.
    private func spread(_ bits: Bits, _ level: Int) -> Bits {
        let span = 1 << level
        let isLast = concatenate(
            (0..<geometry.groups).reversed().map { Bit($0 % (2 * span) == span - 1) })
        var spread = (bits & isLast) << 1
        for step in 0..<level { spread = spread | (spread << (1 << step)) }
        return spread
    }

    /// The ends before each group, from the ends up to each.
    func bases(_ sums: BitSlices) -> BitSlices {
        let zeros = [Bits](
            repeating: Bits(0, width: geometry.groups), count: geometry.countBits - sums.count)
        return sums.map { $0 << 1 } + zeros
    }
}

/// Brings the ranks of codewords from their slots to the values' places, in two moves.
///
/// Symbol `i` belongs to row `i / lanes`, lane `i % lanes`. A group has at most `lanes` symbols, so they
/// have different lanes: a crossbar a group moves each to its own. Then every row gathers its lanes from
/// the groups that can reach it.
///
///     group g:  slot 0 | 1 | ... 7   --crossbar-->   lane 0 | 1 | ... 7   --rows-->  row r or r + 1
struct Compaction {
    let geometry: FourXGeometry

    /// For each lane, the rank that a group has for it; zeros where it has none.
    ///
    /// - Parameter bases: the ends before each group.
    func lanes(_ isEnd: [Bits], _ ranks: [BitSlices], bases: BitSlices) -> [BitSlices] {
        let targets = (0..<geometry.lanes).map { slot -> [Bits] in
            let before = populationCount(Array(isEnd.prefix(slot)))
            let lane = Array(sum(Array(bases.prefix(geometry.laneBits)), before).prefix(geometry.laneBits))
            return oneHot(lane, count: geometry.lanes).map { $0 & isEnd[slot] }
        }
        return (0..<geometry.lanes).map { lane in
            (0..<4).map { bit in
                let terms = (0..<geometry.lanes).map { targets[$0][lane] & ranks[$0][bit] }
                return anyOf(terms) ?? terms[0]
            }
        }
    }

    /// For each row, four bits of rank, a bit a lane.
    func rows(_ lanes: [BitSlices], bases: BitSlices) -> [BitSlices] {
        let low = Array(bases.prefix(geometry.laneBits))
        let isInFirst = (0..<geometry.lanes).map { atMost($0, low) }
        let high = Array(bases.dropFirst(geometry.laneBits))
        let isRow = oneHot(high, count: min(geometry.rows, 1 << high.count))
        return (0..<geometry.rows).map { row in
            let reaches = concatenate(
                (0..<geometry.groups).reversed().map { Bit(geometry.reach(of: $0).contains(row)) })
            func starts(in row: Int) -> Bits {
                isRow.indices.contains(row) ? isRow[row] & reaches : Bits(0, width: geometry.groups)
            }
            let (here, before) = (starts(in: row), starts(in: row - 1))
            let masks = isInFirst.map { (here & $0) | (before & ~$0) }
            return (0..<4).map { bit in
                concatenate(lanes.indices.reversed().map { (lanes[$0][bit] & masks[$0]).anyOne })
            }
        }
    }
}
