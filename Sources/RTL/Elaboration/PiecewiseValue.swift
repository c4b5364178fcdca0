/// What has been assigned to a signal so far, by runs of bits:
///
///     bit 7        4 3        0
///        | value     | unassigned |
///
/// Invariant: pieces are in ascending order and cover the width without gaps.
struct PiecewiseValue {
    enum State {
        case unassigned
        /// Assigned under some conditions only, at this place.
        case incomplete(SourcePlace)
        case value(Expression)
    }

    struct Piece {
        var offset: Int
        var width: Int
        var state: State
        var place: SourcePlace?
        /// The statement list that assigned it last.
        var list: Int
    }

    var pieces: [Piece]

    init(width: Int, state: State) {
        pieces = [Piece(offset: 0, width: width, state: state, place: nil, list: -1)]
    }

    /// Makes bit `offset` the first of a piece.
    mutating func split(at offset: Int) {
        guard let index = pieces.firstIndex(where: { $0.offset < offset && offset < $0.offset + $0.width })
        else { return }
        var (low, high) = (pieces[index], pieces[index])
        low.width = offset - low.offset
        high.offset = offset
        high.width -= low.width
        if case .value(let whole) = pieces[index].state {
            low.state = .value(.slice(whole, offset: 0, width: low.width))
            high.state = .value(.slice(whole, offset: low.width, width: high.width))
        }
        pieces.replaceSubrange(index...index, with: [low, high])
    }

    mutating func split(like other: PiecewiseValue) {
        for piece in other.pieces.dropFirst() { split(at: piece.offset) }
    }

    /// Replaces bits by `value`; gives the place of an earlier assignment of the same list that
    /// this one makes void.
    mutating func assign(offset: Int, _ value: Expression, place: SourcePlace, list: Int) -> SourcePlace? {
        split(at: offset)
        split(at: offset + value.width)
        guard let first = pieces.firstIndex(where: { $0.offset == offset }) else { return nil }
        var last = first
        while last + 1 < pieces.count, pieces[last + 1].offset < offset + value.width { last += 1 }
        let overridden = pieces[first...last].first { $0.list == list }?.place
        let piece = Piece(offset: offset, width: value.width, state: .value(value), place: place, list: list)
        pieces.replaceSubrange(first...last, with: [piece])
        return overridden
    }
}
