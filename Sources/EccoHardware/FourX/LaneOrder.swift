import RTL

/// Numbers side by side, each compared with all others at once.
///
/// Every lane looks at the one `distance` below it, the lowest at the highest:
///
///     distance 2    lane   15 14 13 ...  3  2 |  1  0
///                   other  13 12 11 ...  1  0 | 15 14
///
/// Left of the bar the other lane is the lower one and goes first where numbers are equal. Who looks from
/// the other side, `count - distance` below, sees the opposite: half of the distances are compared.
struct LaneOrder {
    let count: Int
    /// Item `distance - 1`: where the other lane goes first in the order of (number, lane).
    let comesFirst: [Bits]
    /// Where a lower lane has the same number.
    let isRepeated: Bits

    init(_ numbers: BitSlices) {
        let count = numbers[0].width
        var comesFirst = [Bits](repeating: numbers[0], count: count - 1)
        var isRepeated = [Bits]()
        for distance in 1..<(count / 2 + 1) {
            let opposite = count - distance
            let (isFirst, isEqual) = Self.compared(numbers, distance)
            isRepeated.append(isEqual & Self.isLower(distance, count))
            if opposite == distance {
                // Two lanes see each other: one of them is enough.
                comesFirst[distance - 1] = concatenate(
                    isFirst[count - 1, distance], ~isFirst[count - 1, distance])
            } else {
                comesFirst[distance - 1] = isFirst
                comesFirst[opposite - 1] = ~Self.others(isFirst, opposite)
                isRepeated.append(Self.others(isEqual, opposite) & Self.isLower(opposite, count))
            }
        }
        self.count = count
        self.comesFirst = comesFirst
        self.isRepeated = anyOf(isRepeated) ?? Bits(0, width: count)
    }

    /// Where the other lane goes first, and where it has the same number.
    private static func compared(
        _ numbers: BitSlices, _ distance: Int
    ) -> (isFirst: Bits, isEqual: Bits) {
        let count = numbers[0].width
        let bits = numbers.map { slice -> (isFirst: Bits, isEqual: Bits) in
            let other = others(slice, distance)
            return (slice & ~other, ~(slice ^ other))
        }
        // Below the lowest bit stands which lane is lower.
        let tie = (isFirst: isLower(distance, count), isEqual: Bits(BitVector.ones(width: count)))
        return balancedTree([tie] + bits) { low, high in
            (high.isFirst | (high.isEqual & low.isFirst), low.isEqual & high.isEqual)
        } ?? tie
    }

    /// What each lane sees that looks `distance` below.
    static func others(_ lanes: Bits, _ distance: Int) -> Bits {
        concatenate(lanes[lanes.width - 1 - distance, 0], lanes[lanes.width - 1, lanes.width - distance])
    }

    /// The lanes whose other is a lower one.
    private static func isLower(_ distance: Int, _ count: Int) -> Bits {
        Bits(BitVector.ones(width: count) << distance)
    }
}
