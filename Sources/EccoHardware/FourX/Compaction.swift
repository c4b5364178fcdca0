import RTL

/// How many codewords end before each group, and up to its end.
struct EndCounts {
    let geometry: FourXGeometry

    /// Ends in each group.
    ///
    /// The first are known early, the others follow one by one, as their starts do.
    func counts(_ isEnd: [Bits]) -> [Bits] {
        let early = CodewordEnds.early / geometry.slotBits
        var slices = populationCount(Array(isEnd.prefix(early)))
        for slot in early..<isEnd.count {
            var carry = isEnd[slot]
            for bit in slices.indices { (slices[bit], carry) = (slices[bit] ^ carry, slices[bit] & carry) }
            if slices.count < bitsNeeded(for: slot + 1) { slices.append(carry) }
        }
        return (0..<geometry.groups).map { group in concatenate(slices.reversed().map { $0[group] }) }
    }

    /// Steps of the prefix sums.
    var levels: Int { geometry.groups > 1 ? bitsNeeded(for: geometry.groups - 1) : 0 }

    /// Sklansky's network, step `level`: after the last, item `g` counts the ends up to group `g`.
    func step(_ level: Int, _ items: [Bits]) -> [Bits] {
        let span = 1 << level
        return items.indices.map { index in
            guard index & span != 0 else { return items[index] }
            let (a, b) = (items[(index | (span - 1)) - span], items[index])
            let width = min(max(a.width, b.width) + 1, geometry.countBits)
            // By ripple: in a row of sums the low bits of the next need not wait for the high ones.
            func bits(_ value: Bits) -> BitSlices {
                (0..<width).map { $0 < value.width ? value[$0].bits : Bits(0, width: 1) }
            }
            return concatenate(sum(bits(a), bits(b)).reversed())
        }
    }

    /// The ends before each group, from the ends up to each.
    func bases(_ sums: [Bits]) -> [Bits] {
        [Bits(0, width: geometry.countBits)]
            + sums.dropLast().map { $0.extended(to: geometry.countBits) }
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
    func lanes(_ inOrder: [BitSlices], bases: [Bits]) -> [BitSlices] {
        (0..<geometry.laneBits).reduce(inOrder) { items, bit in
            let moves = concatenate(bases.reversed().map { $0[bit] })
            return items.indices.map { lane in
                let other = items[(lane + items.count - (1 << bit)) % items.count]
                return zip(items[lane], other).map { ($0 & ~moves) | ($1 & moves) }
            }
        }
    }

    /// For each row, four bits of rank, a bit a lane.
    func rows(_ lanes: [BitSlices], bases: [Bits]) -> [BitSlices] {
        let laneBits = geometry.laneBits
        var terms = [[Bits]](repeating: [], count: geometry.rows)
        for group in 0..<geometry.groups {
            let data = concatenate(
                (0..<4).reversed().map { bit in concatenate(lanes.reversed().map { $0[bit][group] }) })
            let low = bases[group][laneBits - 1, 0]
            let isInFirst = concatenate(
                (0..<geometry.lanes).reversed().map { low <= Bits($0, width: laneBits) })
            let high = bases[group][geometry.countBits - 1, laneBits]
            func isRow(_ row: Int) -> Bit {
                row >= 0 && row < 1 << high.width ? high == Bits(row, width: high.width) : false
            }
            for row in geometry.reach(of: group) {
                let here = replicate(isRow(row), geometry.lanes) & isInFirst
                let mask = here | (replicate(isRow(row - 1), geometry.lanes) & ~isInFirst)
                terms[row].append(data & replicate(mask, 4))
            }
        }
        return terms.map { terms in
            let ranks = anyOf(terms) ?? Bits(0, width: 4 * geometry.lanes)
            return (0..<4).map { ranks[from: $0 * geometry.lanes, width: geometry.lanes] }
        }
    }
}
