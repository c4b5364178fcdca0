/// How the values of a tensor fall into groups: rows of the last dimension one after the other, each cut
/// into groups of which the last may lack values.
///
///     row 0 | group 0 | group 1 | group 2, zeros |
///     row 1 | group 3 | group 4 | group 5, zeros |
struct GroupLayout: Hashable, Sendable {
    let groupSize: Int
    let width: Int
    let rows: Int

    /// - Parameter shape: dimensions of at least 0 whose product is a number.
    init(shape: [Int], groupSize: Int) {
        self.groupSize = groupSize
        width = shape.last ?? 1
        rows = width == 0 ? 0 : shape.dropLast().reduce(1, *)
    }

    /// No sum that could overflow: the width may come from a file.
    var groupsPerRow: Int { width / groupSize + (width % groupSize == 0 ? 0 : 1) }
    var groupCount: Int { rows * groupsPerRow }
    var isUneven: Bool { width % groupSize != 0 }

    /// The indices of a group's values; fewer than `groupSize` at the end of an uneven row.
    func values(ofGroup group: Int) -> Range<Int> {
        let (row, column) = (group / groupsPerRow, group % groupsPerRow * groupSize)
        return (row * width + column)..<(row * width + min(column + groupSize, width))
    }
}
