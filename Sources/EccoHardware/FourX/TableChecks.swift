import EccoCodec
import RTL

/// What a centroid becomes as it is written: the form of `FourXTableImage`.
func normalisedCentroid(_ centroid: Bits) -> Bits {
    concatenate(centroid[15], normalisedMagnitude(centroid[14, 0])[14, 0])
}

/// A finite FP16 magnitude with its significand normalised: 6 bits of exponent, 10 of fraction.
func normalisedMagnitude(_ magnitude: Bits) -> Bits {
    let field = magnitude[14, 10]
    // Upwards by 8, 4, 2 and 1 where only zeros would leave; then the leading one leaves.
    var fraction = magnitude[9, 0]
    var moved = [Bit]()
    for distance in [8, 4, 2, 1] {
        let moves = fraction[9, 10 - distance].isZero
        fraction = mux(moves, fraction << distance, fraction)
        moved.append(moves)
    }
    let exponent = Bits(10, width: 6) - concatenate(moved).extended(to: 6)
    let subnormal = concatenate(exponent & replicate(fraction[9], 6), fraction << 1)
    return mux(field.isZero, subnormal, concatenate(field.extended(to: 6) + 10, magnitude[9, 0]))
}

/// Whether a row of 15 centroids is one: magnitudes up to 1, none below the one before.
func isPattern(_ centroids: [Bits]) -> Bit {
    let values = centroids.map { centroid -> SBits in
        let magnitude = centroid[14, 0].extended(to: 16).signed
        return mux(centroid[15], -magnitude, magnitude)
    }
    let inRange = centroids.map { $0[14, 0] <= 0x3C00 }
    let inOrder = zip(values, values.dropFirst()).map { $0 <= $1 }
    return concatenate(inRange + inOrder).allOnes
}

/// Whether an FP16 is finite and above 0.
func isTensorScale(_ scale: Bits) -> Bit {
    !scale[15] & !scale[14, 10].allOnes & scale[14, 0].anyOne
}

/// The constants of a canonical code from its 16 lengths, in steps for a pipeline.
///
/// Level by level, the prefixes that no codeword has ended by are twice those of the level above less
/// the codewords that end here. More than 8 of them, or fewer than 0, cannot become a complete code of
/// 16 symbols; a complete one leaves none behind the longest length.
struct CodebookDerivation {
    let geometry: FourXGeometry
    private var levels: ClosedRange<Int> { geometry.shortest...geometry.longest }

    /// The 16 lengths of a row side by side: slice `i` holds bit `i` of every symbol's length.
    func lengths(_ row: Bits) -> BitSlices {
        (0..<4).map { bit in concatenate((0..<16).reversed().map { row[4 * $0 + bit] }) }
    }

    /// For each symbol its place in the order of (length, symbol).
    func ranks(_ lengths: BitSlices) -> BitSlices {
        populationCount(LaneOrder(lengths).comesFirst)
    }

    /// For each level how many codewords end there, 5 bits; last whether every length is one.
    func endings(_ lengths: BitSlices) -> [Bits] {
        let isHere = oneHot(lengths, count: geometry.longest + 1)[geometry.shortest...]
        return isHere.map(laneCount) + [(anyOf(Array(isHere)) ?? lengths[0]).allOnes.bits]
    }

    /// How many lanes are 1: halves are added until one lane is left.
    private func laneCount(_ lanes: Bits) -> Bits {
        var sums = [lanes]
        while sums[0].width > 1 {
            let half = sums[0].width / 2
            let low = sums.map { $0[half - 1, 0] } + [Bits(0, width: half)]
            sums = sum(low, sums.map { $0[2 * half - 1, half] })
        }
        return number(of: 0, in: sums)
    }

    /// After some levels: prefixes left (6 bits), first rank (5 bits), whether all was well (1 bit),
    /// then what the levels gave, internal nodes and rank offset in turn.
    func start(_ endings: [Bits]) -> [Bits] {
        [Bits(1 << geometry.shortest, width: 6), Bits(0, width: 5)] + endings.suffix(1)
    }

    func level(_ level: Int, _ state: [Bits], _ endings: [Bits]) -> [Bits] {
        let (prefixes, firstRank, isGood) = (state[0], state[1], state[2])
        let ending = endings[level - geometry.shortest]
        let left = prefixes - ending.extended(to: 6)
        let isPossible = !left[5] & (left[4, 0] <= 8)
        let offset = firstRank[3, 0] + prefixes[3, 0] - Bits((1 << level) & 15, width: 4)
        let width = geometry.nodeCountBits(level: level)
        return [
            left << 1, firstRank + ending, isGood & isPossible.bits,
        ] + state.dropFirst(3) + [left[width - 1, 0], offset]
    }

    /// The constants, and whether the code is complete.
    func finish(_ state: [Bits], ranks: BitSlices) -> (constants: Bits, isComplete: Bit) {
        let results = Array(state.dropFirst(3))
        let nodes = stride(from: 0, to: results.count - 2, by: 2).map { results[$0] }
        let offsets = stride(from: 1, to: results.count, by: 2).map { results[$0] }
        return (
            concatenate(
                nodes + offsets.dropFirst().dropLast() + (0..<16).map { number(of: $0, in: ranks) }),
            state[2][0] & state[0].isZero
        )
    }
}
