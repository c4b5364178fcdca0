import RTL

/// Where each group's first codeword starts, from every group's map of entries to exits.
///
/// Maps compose associatively, so all of them are found in log2 steps. The first group's entry is
/// known: a row of groups that begins with it needs one exit instead of a map.
///
///     item of the network: [exit]                     groups 0 ... g, entered at 0
///                          [exit of 0, exit of 1, ...]  groups f ... g
///
/// Dense, that is Sklansky's network. Sparse, every second item waits: the others are composed in pairs
/// first, and it needs one exit at the end, where that of its neighbour is known. A third less, one
/// step more.
package struct EntryScan {
    let geometry: FourXGeometry
    let isSparse: Bool

    package init(geometry: FourXGeometry, isSparse: Bool = false) {
        self.geometry = geometry
        self.isSparse = isSparse
    }

    /// Groups whose exit somebody enters by.
    package var count: Int { geometry.groups - 1 }

    /// One step of `levels` for each distance 1, 2, 4, ...; a sparse scan has `finish` behind.
    package var levels: Int { count > 1 ? bitsNeeded(for: count - 1) : 0 }

    /// The network's items from the walks' results.
    func items(_ exits: [BitSlices]) -> [[Bits]] {
        (0..<count).map { group in
            exits.prefix(group == 0 ? 1 : exits.count).map { slices in
                concatenate(slices.reversed().map { $0[group] })
            }
        }
    }

    /// Step `level` of the network.
    func step(_ level: Int, _ items: [[Bits]]) -> [[Bits]] {
        items.indices.map { index in
            partner(level, index).map { Self.compose(items[$0], items[index]) } ?? items[index]
        }
    }

    /// Which item comes before item `index` in step `level`; nil where the step leaves it as it is.
    package func partner(_ level: Int, _ index: Int) -> Int? {
        let span = 1 << level
        let waits = isSparse && index & 1 == 0
        return index & span != 0 && !waits ? (index | (span - 1)) - span : nil
    }

    /// The last step of a sparse scan: those that have waited.
    func finish(_ items: [[Bits]]) -> [[Bits]] {
        items.indices.map { index in
            lastPartner(index).map { Self.compose(items[$0], items[index]) } ?? items[index]
        }
    }

    /// Which item comes before item `index` in the last step of a sparse scan.
    package func lastPartner(_ index: Int) -> Int? { index & 1 == 0 && index > 0 ? index - 1 : nil }

    /// `first`, then `second`.
    static func compose(_ first: [Bits], _ second: [Bits]) -> [Bits] {
        first.map { Vector(second)[$0] }
    }

    /// For each of a group's first bits, the groups whose first codeword starts there, from the last
    /// step's items.
    func seeds(_ items: [[Bits]]) -> [Bits] {
        let entries = (0..<geometry.entryBits).map { bit in
            concatenate(items.reversed().map { $0[0][bit] } + [false])
        }
        return oneHot(entries, count: geometry.longest)
    }
}
