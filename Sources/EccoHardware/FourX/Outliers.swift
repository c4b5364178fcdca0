import EccoCodec
import RTL

/// The outliers of a block: what they hold, which count, and where they go.
struct Outliers {
    let geometry: FourXGeometry
    var format: FourXFormat { geometry.format }
    var count: Int { format.outlierCapacity }

    /// Location and value of each outlier, from the payload's columns.
    func fields(_ payload: [Bits]) -> [(location: Bits, value: Bits)] {
        (0..<count).map { index in
            let start = format.outlierOffset(index) - format.headerBits
            func bits(_ offset: Int, _ width: Int) -> Bits {
                concatenate(
                    (offset..<(offset + width)).reversed().map {
                        payload[$0 % FourXGeometry.groupBits][$0 / FourXGeometry.groupBits]
                    })
            }
            return (
                bits(start, format.locationBits), bits(start + format.locationBits, 8)
            )
        }
    }

    /// For each outlier, whether a lower one names its location.
    func duplicates(_ locations: [Bits]) -> [Bit] {
        locations.indices.map { index in
            balancedTree((0..<index).map { locations[$0] == locations[index] }) { $0 | $1 } ?? false
        }
    }

    /// For each outlier, whether the codewords leave it its place: as many as the group has values end
    /// before its first bit.
    func isValid(_ slots: CodewordSlots, bases: [Bits]) -> [Bit] {
        (0..<count).map { index in
            let place = format.outlierOffset(index) - format.headerBits - 1
            let (group, column) = (place / FourXGeometry.groupBits, place % FourXGeometry.groupBits)
            let (slot, offset) = (column / geometry.slotBits, column % geometry.slotBits)
            var ends = (0..<slot).map { slots.isEnd[$0][group] }
            let later = (offset..<(geometry.slotBits - 1)).map { slots.place[slot][$0][group] }
            let isLater = balancedTree(later) { $0 | $1 } ?? false
            ends.append(slots.isEnd[slot][group] & !isLater)
            let width = geometry.countBits + 1
            let counted =
                bases[group].extended(to: width)
                + populationCount(concatenate(ends)).extended(to: width)
            return counted >= Bits(format.groupSize, width: width)
        }
    }

    /// For each outlier the values it replaces, a bit a value.
    func places(_ locations: [Bits], _ isApplied: [Bit]) -> [Bits] {
        zip(locations, isApplied).map { location, isApplied in
            let low = min(location.width, 3)
            let columns = oneHot(location[low - 1, 0], width: 1 << low)
            guard location.width > low else { return columns & replicate(isApplied, columns.width) }
            let high = location[location.width - 1, low]
            let rows = (0..<(1 << high.width)).map { row in
                replicate((high == Bits(row, width: high.width)) & isApplied, columns.width) & columns
            }
            return concatenate(rows.reversed())
        }
    }
}
