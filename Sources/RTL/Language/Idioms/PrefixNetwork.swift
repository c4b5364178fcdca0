/// How the prefixes of a row are computed: the same results, a different balance of depth and size.
///
/// | for n items | depth | combinations |
/// | --- | --- | --- |
/// | serial | n - 1 | n - 1 |
/// | brentKung | 2 log2 n - 1 | 2 n - log2 n - 2 |
/// | sklansky | log2 n | n / 2 log2 n, with a fan-out of up to n / 2 |
/// | koggeStone | log2 n | n log2 n - n + 1, with a fan-out of 2 |
///
/// (Harris: A Taxonomy of Parallel Prefix Networks, Asilomar 2003.)
public enum PrefixNetwork: String, Hashable, Sendable, CaseIterable {
    case serial, brentKung, sklansky, koggeStone
}

/// Every prefix of `items` folded: element `i` is `items[0] ... items[i]` combined in order.
///
/// - Parameter combine: associative; the earlier items come first. It may work on hardware or on
///   plain numbers, so a network and its model are one text.
public func parallelPrefix<Item>(
    _ items: [Item], _ network: PrefixNetwork = .sklansky, _ combine: (Item, Item) -> Item
) -> [Item] {
    var row = items
    let count = items.count
    guard count > 1 else { return row }
    switch network {
    case .serial:
        for index in 1..<count { row[index] = combine(row[index - 1], row[index]) }
    case .sklansky:
        var span = 1
        while span < count {
            for index in 0..<count where index & span != 0 {
                row[index] = combine(row[(index | (span - 1)) - span], row[index])
            }
            span *= 2
        }
    case .koggeStone:
        var span = 1
        while span < count {
            for index in (span..<count).reversed() { row[index] = combine(row[index - span], row[index]) }
            span *= 2
        }
    case .brentKung:
        var span = 1
        while span < count {
            for index in stride(from: 2 * span - 1, to: count, by: 2 * span) {
                row[index] = combine(row[index - span], row[index])
            }
            span *= 2
        }
        span /= 2
        while span >= 1 {
            for index in stride(from: 3 * span - 1, to: count, by: 2 * span) {
                row[index] = combine(row[index - span], row[index])
            }
            span /= 2
        }
    }
    return row
}

/// `items` folded in order by a balanced tree of depth log2 n; nil where there are none.
///
/// - Parameter combine: associative; the earlier items come first.
public func balancedTree<Item>(_ items: [Item], _ combine: (Item, Item) -> Item) -> Item? {
    var row = items
    while row.count > 1 {
        row = stride(from: 0, to: row.count, by: 2).map { index in
            index + 1 < row.count ? combine(row[index], row[index + 1]) : row[index]
        }
    }
    return row.first
}
