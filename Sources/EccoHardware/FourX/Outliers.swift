import EccoCodec
import RTL

/// The outliers of a block: what they hold, which of them count, and where they go.
///
/// In the order of their locations, without those that a lower one voids, outliers move to their
/// values by an expanding shift: number `k` by `location - k`, which never falls from one to the next,
/// so none gets into another's way.
///
///     block: outlier 0 | 1 | ...   --sort-->   0 | 1 | ...   --by 64, 32, ... 1-->   a place a value
struct Outliers {
    let geometry: FourXGeometry
    var format: FourXFormat { geometry.format }
    var count: Int { format.outlierCapacity }
    /// Bits of an outlier's number.
    var numberBits: Int { bitsNeeded(for: max(count - 1, 1)) }

    /// Location (high) and value (low 8 bits) of each outlier, from the payload's columns.
    func fields(_ payload: [Bits]) -> [(location: Bits, value: Bits)] {
        (0..<count).map { index in
            let start = format.outlierOffset(index) - format.headerBits
            func bits(_ offset: Int, _ width: Int) -> Bits {
                concatenate(
                    (offset..<(offset + width)).reversed().map {
                        payload[$0 % FourXGeometry.groupBits][$0 / FourXGeometry.groupBits]
                    })
            }
            return (bits(start, format.locationBits), bits(start + format.locationBits, 8))
        }
    }

    /// Which outliers come before each: bit `i` of item `d - 1` says whether the one `d` below `i`, round from
    /// the top, is not void and has a lower location. The last item says which are not void themselves.
    func isBefore(_ locations: [Bits]) -> [Bits] {
        guard !locations.isEmpty else { return [] }
        let order = LaneOrder(
            (0..<format.locationBits).map { bit in concatenate(locations.reversed().map { $0[bit] }) })
        let isLive = ~order.isRepeated
        return order.comesFirst.enumerated().map { item in
            item.element & LaneOrder.others(isLive, item.offset + 1)
        } + [isLive]
    }

    /// For each place among those that are not void the outlier that has it: a vector with a 1 at most.
    func order(_ isBefore: [Bits]) -> [Bits] {
        guard count > 1, let isLive = isBefore.last else { return Array(isBefore.suffix(count)) }
        return oneHot(populationCount(Array(isBefore.dropLast())), count: count).map { $0 & isLive }
    }

    /// Outliers in the order of their locations.
    struct Sorted: Bundle {
        var isPresent: [Bit]
        var location: [Bits]
        var value: [Bits]
        /// Which outlier of the block it is.
        var number: [Bits]

        mutating func visitFields(_ fields: Fields) {
            fields("is_present", &isPresent)
            fields("location", &location)
            fields("value", &value)
            fields("number", &number)
        }
    }

    /// - Parameter order: as `order` gives it.
    func sorted(_ payload: [Bits], _ order: [Bits]) -> Sorted {
        let fields = fields(payload)
        let cells = fields.enumerated().map { index, field in
            concatenate(Bits(index, width: numberBits), field.value, field.location)
        }
        let places = order.map { isHere in
            anyOf(cells.indices.map { cells[$0] & replicate(isHere[$0], cells[$0].width) }) ?? cells[0]
        }
        return Sorted(
            isPresent: order.map(\.anyOne),
            location: places.map { $0[from: 0, width: format.locationBits] },
            value: places.map { $0[from: format.locationBits, width: 8] },
            number: places.map { $0[from: format.locationBits + 8, width: numberBits] })
    }

    /// The group and the column of the last bit before each outlier of the block.
    private func last(before index: Int) -> (group: Int, column: Int) {
        let place = format.outlierOffset(index) - format.headerBits - 1
        return (place / FourXGeometry.groupBits, place % FourXGeometry.groupBits)
    }

    /// For each outlier of the block, how many codewords end before its first bit in that bit's group.
    func endsBefore(_ slots: CodewordSlots) -> [Bits] {
        (0..<count).map { index in
            let (group, column) = last(before: index)
            let (slot, offset) = (column / geometry.slotBits, column % geometry.slotBits)
            var ends = (0..<slot).map { slots.isEnd[$0][group] }
            let later = (offset..<(geometry.slotBits - 1)).map { slots.place[slot][$0][group] }
            let isLater = balancedTree(later) { $0 | $1 } ?? false
            ends.append(slots.isEnd[slot][group] & !isLater)
            return RTL.populationCount(concatenate(ends))
        }
    }

    /// For each outlier of the block, whether the codewords leave it its place: as many as the group
    /// has values end before its first bit.
    ///
    /// The last summand is less than `2^k`, so a sum of `2^n` at least has a carry out of `k` bits into ones,
    /// or needs no summand:
    ///
    ///     base:   counted to 2^n | ones, from 2^k on | k bits
    ///     ends:                                      | k bits
    ///
    /// - Parameters:
    ///   - ends: as `endsBefore` gives them.
    ///   - bases: the ends before each group.
    func isValid(_ ends: [Bits], bases: BitSlices) -> [Bit] {
        ends.indices.map { index in
            let base = number(of: last(before: index).group, in: bases)
            let width = ends[index].width
            let low = base[width - 1, 0].extended(to: width + 1) + ends[index].extended(to: width + 1)
            let middle = width..<max(width, format.locationBits)
            let carries =
                middle.isEmpty ? low[width] : low[width] & base[middle.upperBound - 1, width].allOnes
            return carries | base[geometry.countBits - 1, format.locationBits].anyOne
        }
    }

    /// For each outlier in order whether it replaces its value.
    func isApplied(_ sorted: Sorted, isValid: [Bit]) -> [Bit] {
        sorted.isPresent.indices.map {
            sorted.isPresent[$0] & Vector(isValid)[sorted.number[$0]]
        }
    }

    /// For each value of the group what replaces it: bit 16 says whether, bits 0 to 15 by what.
    func places(_ sorted: Sorted, values: [Bits], isApplied: [Bit]) -> [Bits] {
        // At each place, in front of that, the distance that is left to go.
        var cells = [Bits?](repeating: nil, count: format.groupSize)
        for index in 0..<min(count, cells.count) {
            let distance = sorted.location[index] - Bits(index, width: format.locationBits)
            let cell = concatenate(distance, Bit(true), values[index])
            cells[index] = cell & replicate(isApplied[index], cell.width)
        }
        for step in (0..<format.locationBits).reversed() {
            let width = 17 + step
            func part(_ place: Int, moves: Bool) -> Bits? {
                guard place >= 0, let cell = cells[place] else { return nil }
                let goes = moves ? cell[width] : !cell[width]
                return cell[width - 1, 0] & replicate(goes, width)
            }
            cells = cells.indices.map { place in
                anyOf([part(place, moves: false), part(place - (1 << step), moves: true)].compactMap(\.self))
            }
        }
        return cells.map { $0 ?? Bits(0, width: 17) }
    }
}
