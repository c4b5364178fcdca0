package import EccoCodec
import RTL

/// Sizes that follow from a format.
///
/// The bits behind the header are the *payload*; they are cut into groups of 16, of which the last may
/// reach past the block's end. Everything up to the placing of symbols is written for one group and
/// holds for all: a *column* is a vector with a bit a group, bit `g` of column `c` being payload bit
/// `16 g + c`.
///
///     payload   0 ...... 15 | 16 ..... 31 | ...
///     group          0             1        ...
///     column    0 ...... 15 | 0 ...... 15 | ...
///
/// Codewords are at least `slotBits` long, so each *slot* of that many bits has the last bit of at most
/// one, and a group those of at most `lanes`.
package struct FourXGeometry: Hashable {
    package static let groupBits = 16

    let format: FourXFormat

    package init(format: FourXFormat) { self.format = format }

    var payloadBits: Int { format.blockBits - format.headerBits }
    package var groups: Int { (payloadBits + Self.groupBits - 1) / Self.groupBits }
    var shortest: Int { format.shortestCode }
    package var longest: Int { format.longestCode }
    /// Bits of the place, in a group, at which its first codeword starts: 0 to `longest - 1`.
    var entryBits: Int { bitsNeeded(for: longest - 1) }
    var slotBits: Int { shortest >= 4 ? 4 : shortest >= 2 ? 2 : 1 }
    /// Slots of a group, and values of a row.
    package var lanes: Int { Self.groupBits / slotBits }
    var laneBits: Int { bitsNeeded(for: lanes - 1) }
    /// The values of a block in rows of `lanes`.
    package var rows: Int { format.groupSize / lanes }
    /// Bits that hold the number of codewords in a payload, and that of a group's values.
    var countBits: Int { bitsNeeded(for: max(payloadBits / shortest, format.groupSize)) }

    /// Rows that symbols of a group can come to lie in.
    package func reach(of group: Int) -> Range<Int> {
        let bits = Self.groupBits * group
        let least = bits / longest
        let most = bits / shortest + lanes - 1
        let first = min(least / lanes, rows)
        return first..<max(first, min(most / lanes + 1, rows))
    }

    /// Bits of a codebook's number of internal nodes at a level: at most `2^level`, and at most 8,
    /// because each has two of the 16 leaves below it; exactly 8 only where nothing ends above.
    func nodeCountBits(level: Int) -> Int { level <= 3 ? level + 1 : 3 }

    /// The most internal nodes that a code can have at a level: a tree of 16 leaves has 15 in all, every one
    /// at the levels without codewords, and half as many at a level as at the next.
    func mostNodes(level: Int) -> Int {
        func total(_ count: Int) -> Int {
            (0...level).reduce(0) { sum, above in
                sum
                    + (above < shortest
                        ? 1 << above : max((count + (1 << (level - above)) - 1) >> (level - above), 1))
            }
        }
        return (1...8).last { total($0) <= 15 } ?? 1
    }

    /// How many bits of a prefix are compared with the number of internal nodes; those before are ones.
    func comparedBits(level: Int) -> Int { min(level, mostNodes(level: level) <= 4 ? 2 : 3) }

    /// Why no decoder is made for the format; nil where one is.
    var unsupported: String? {
        let leastGroup = max(2 * lanes, 16)
        if format.groupSize < leastGroup {
            return "a group of \(format.groupSize) values is smaller than \(leastGroup)"
        }
        if longest > format.outlierBits {
            return "codewords of \(longest) bits are longer than an outlier, \(format.outlierBits) bits"
        }
        if payloadBits < 2 * Self.groupBits {
            return "\(payloadBits) bits behind the header are fewer than \(2 * Self.groupBits)"
        }
        return nil
    }
}
