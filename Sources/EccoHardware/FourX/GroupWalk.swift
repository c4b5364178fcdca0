import RTL

/// From where the first codeword of a group starts to where the first one behind the group does.
///
/// A walk from the group's last bit to its first: the codeword at a bit ends either behind the group,
/// or at a bit from which the walk's end is known.
struct GroupWalk {
    let geometry: FourXGeometry

    /// For each entry, the exit: the first start's place in the next group.
    ///
    /// - Parameter longer: for each column, as `CodeLengths` gives it.
    func exits(_ longer: [[Bits]]) -> [BitSlices] {
        var exits = [BitSlices](repeating: [], count: FourXGeometry.groupBits)
        for column in (0..<FourXGeometry.groupBits).reversed() {
            let exact = CodeLengths.exact(longer[column], geometry)
            exits[column] = (0..<geometry.entryBits).map { bit in
                let terms = zip(geometry.shortest..., exact).compactMap { length, isExact -> Bits? in
                    let end = column + length
                    if end < FourXGeometry.groupBits { return isExact & exits[end][bit] }
                    return (end - FourXGeometry.groupBits) >> bit & 1 != 0 ? isExact : nil
                }
                return anyOf(terms) ?? Bits(0, width: geometry.groups)
            }
        }
        return Array(exits.prefix(geometry.longest))
    }
}
