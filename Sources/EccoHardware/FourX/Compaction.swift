import RTL

/// How many codewords end before each group, and up to its end.
struct EndCounts {
    let geometry: FourXGeometry

    /// Ends in each group.
    ///
    /// The first are known early, the others follow one by one, as their starts do.
    func counts(_ isEnd: [Bits]) -> BitSlices {
        let early = CodewordEnds.early / geometry.slotBits
        var slices = populationCount(Array(isEnd.prefix(early)))
        for slot in early..<isEnd.count {
            var carry = isEnd[slot]
            for bit in slices.indices { (slices[bit], carry) = (slices[bit] ^ carry, slices[bit] & carry) }
            if slices.count < bitsNeeded(for: slot + 1) { slices.append(carry) }
        }
        return slices
    }

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

/// Brings the ranks of codewords from their slots to the values' places, in three moves.
///
/// Symbol `i` belongs to row `i / lanes`, lane `i % lanes`. A group has at most `lanes` symbols, so they
/// have different lanes. The first move needs no more than the group, and has the time that the sums take;
/// the second needs the low bits of the group's sum, the third all of it.
///
///     group g:  slot 0 | 1 | ... 7  --to the front-->  first | second | ...  --rotation-->  lane 0 | 1 | ... 7
///     groups  --rows-->  row r or r + 1
struct Compaction {
    let geometry: FourXGeometry

    /// The ranks of each group's codewords in order, without gaps; zeros behind the last.
    func inOrder(_ isEnd: [Bits], _ ranks: [BitSlices]) -> [BitSlices] {
        let targets = (0..<geometry.lanes).map { slot -> [Bits] in
            guard slot > 0 else { return [isEnd[0]] }
            let before = populationCount(Array(isEnd.prefix(slot)))
            return oneHot(before, count: slot + 1).map { $0 & isEnd[slot] }
        }
        return (0..<geometry.lanes).map { place in
            (0..<4).map { bit in
                let terms = (place..<geometry.lanes).map { targets[$0][place] & ranks[$0][bit] }
                return anyOf(terms) ?? terms[0]
            }
        }
    }

    /// For each lane, the rank that a group has for it; zeros where it has none.
    ///
    /// - Parameters:
    ///   - inOrder: as `inOrder` gives it.
    ///   - bases: the ends before each group.
    func lanes(_ inOrder: [BitSlices], bases: BitSlices) -> [BitSlices] {
        (0..<geometry.laneBits).reduce(inOrder) { items, bit in
            let moves = bases[bit]
            return items.indices.map { lane in
                let other = items[(lane + items.count - (1 << bit)) % items.count]
                return zip(items[lane], other).map { ($0 & ~moves) | ($1 & moves) }
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
