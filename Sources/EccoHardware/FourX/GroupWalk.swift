import RTL

/// From where the first codeword of a group starts to where the first one behind the group does.
///
/// A walk from the group's last bit to its first: the codeword at a bit ends either behind the group,
/// or at a bit from which the walk's end is known.
struct GroupWalk {
    let geometry: FourXGeometry

    /// Columns that are walked last, so that a schedule can cut before them.
    static let last = 2

    /// The exits from columns `last` up to `longest + last - 1`, or to the group's end.
    ///
    /// - Parameter longer: for each column, as `CodeLengths` gives it.
    func lateExits(_ longer: [[Bits]]) -> [BitSlices] {
        var exits = [BitSlices](repeating: [], count: FourXGeometry.groupBits)
        for column in (Self.last..<FourXGeometry.groupBits).reversed() {
            exits[column] = exit(column, longer[column], exits)
        }
        return Array(exits[Self.last..<min(geometry.longest + Self.last, exits.count)])
    }

    /// For each entry, the exit: the first start's place in the next group.
    ///
    /// - Parameter late: as `lateExits` gives them.
    func exits(_ longer: [[Bits]], late: [BitSlices]) -> [BitSlices] {
        var exits = [BitSlices](repeating: [], count: Self.last) + late
        for column in (0..<Self.last).reversed() { exits[column] = exit(column, longer[column], exits) }
        return Array(exits.prefix(geometry.longest))
    }

    private func exit(_ column: Int, _ longer: [Bits], _ exits: [BitSlices]) -> BitSlices {
        let exact = CodeLengths.exact(longer, geometry)
        return (0..<geometry.entryBits).map { bit in
            let terms = zip(geometry.shortest..., exact).compactMap { length, isExact -> Bits? in
                let end = column + length
                if end < FourXGeometry.groupBits { return isExact & exits[end][bit] }
                return (end - FourXGeometry.groupBits) >> bit & 1 != 0 ? isExact : nil
            }
            return anyOf(terms) ?? Bits(0, width: geometry.groups)
        }
    }
}
