import RTL

/// Marks the last bits of codewords, by their lengths, from where each group is entered.
///
/// The last bit says more than the first: the four payload bits up to it are the codeword's low bits,
/// wherever it started, and a codeword that the block cuts off has none. Where one ends, the next starts
/// behind it, so the starts say where the ends are; lengths need one more step.
struct CodewordEnds {
    let geometry: FourXGeometry

    /// Columns whose starts are found first, so that a schedule can cut between.
    static let early = 12

    /// Where codewords start, in columns 0 to `early - 1`, as `EntryScan` seeds them; the seeds of the
    /// others behind.
    func earlyStarts(longer: [[Bits]], seeds: [Bits]) -> [Bits] {
        starts(exact: longer.map { CodeLengths.exact($0, geometry) }, known: seeds, columns: 1..<Self.early)
    }

    /// Ends of codewords, a vector a column.
    struct Marks {
        /// Where a codeword ends.
        var ends: [Bits]
        /// For each length but the longest: where a codeword of that length ends.
        var lengths: [[Bits]]
    }

    /// - Parameter starts: as `earlyStarts` gives them.
    func marks(longer: [[Bits]], starts early: [Bits]) -> Marks {
        let exact = longer.map { CodeLengths.exact($0, geometry) }
        let starts = starts(
            exact: exact, known: early, columns: Self.early..<FourXGeometry.groupBits)
        let columns = 0..<FourXGeometry.groupBits
        let ends = columns.map { column in
            inside(column + 1 < columns.count ? starts[column + 1] : groupEnds(starts, exact), column)
        }
        let lengths = columns.map { column in
            (geometry.shortest..<geometry.longest).map { length in
                inside(ending(column, length, starts, exact), column)
            }
        }
        return Marks(ends: ends, lengths: lengths)
    }

    /// The groups with an end in their last column: the next group is entered at its first. Nobody enters
    /// behind the last group, whose end is looked for.
    private func groupEnds(_ starts: [Bits], _ exact: [[Bits]]) -> Bits {
        let last = geometry.groups - 1
        let column = FourXGeometry.groupBits - 1
        let marks = (geometry.shortest...geometry.longest).map {
            ending(column, $0, starts, exact)[last].bits
        }
        let end = anyOf(marks) ?? Bits(0, width: 1)
        return last > 0 ? concatenate(end, starts[0][last, 1]) : end
    }

    private func starts(exact: [[Bits]], known: [Bits], columns: Range<Int>) -> [Bits] {
        var starts = known
        for column in columns {
            let lengths = (geometry.shortest...geometry.longest).filter { $0 <= column }
            let marks = lengths.map { ending(column - 1, $0, starts, exact) }
            let seed = column < geometry.longest ? [starts[column]] : []
            let start = anyOf(seed + marks) ?? Bits(0, width: geometry.groups)
            if column < starts.count { starts[column] = start } else { starts.append(start) }
        }
        return starts
    }

    /// Where a codeword of `length` has its last bit in `column`; it may start in the group before.
    private func ending(_ column: Int, _ length: Int, _ starts: [Bits], _ exact: [[Bits]]) -> Bits {
        let start = column - length + 1
        let index = start < 0 ? start + FourXGeometry.groupBits : start
        let mark = starts[index] & exact[index][length - geometry.shortest]
        return start < 0 ? mark << 1 : mark
    }

    /// Without what lies behind the payload's end.
    private func inside(_ marks: Bits, _ column: Int) -> Bits {
        let whole = (geometry.payloadBits - column + FourXGeometry.groupBits - 1) / FourXGeometry.groupBits
        return whole < geometry.groups ? marks[whole - 1, 0].extended(to: geometry.groups) : marks
    }
}

/// Slots with the last bit of a codeword, a vector a slot, and what its rank takes.
struct CodewordSlots: Bundle {
    /// Where the slot has a last bit.
    var isEnd: [Bits]
    /// For each bit of a slot but the first: where the last bit is there.
    var place: [[Bits]]
    /// For each of the four low bits that a short codeword lacks: where the codeword has it, if there is one.
    var reaches: [[Bits]]
    /// What added to the codeword's low bits gives its rank; nothing where that is 0 for every length.
    var rankOffset: [BitSlices]

    /// - Parameter offsets: those of `CodebookConstants`.
    init(_ geometry: FourXGeometry, marks: CodewordEnds.Marks, offsets: [Bits]) {
        let width = geometry.slotBits
        isEnd = (0..<geometry.lanes).map { slot in
            anyOf((0..<width).map { marks.ends[slot * width + $0] }) ?? marks.ends[slot]
        }
        place = (0..<geometry.lanes).map { slot in (1..<width).map { marks.ends[slot * width + $0] } }
        let lengths = (0..<geometry.lanes).map { slot in
            marks.lengths[0].indices.map { index in
                anyOf((0..<width).map { marks.lengths[slot * width + $0][index] })
                    ?? marks.lengths[slot][index]
            }
        }
        reaches = lengths.map { marks in
            (min(geometry.shortest, 4)..<4).map { bit in
                anyOf(Array(marks.prefix(bit + 1 - geometry.shortest))).map { ~$0 } ?? marks[0]
            }
        }
        rankOffset = lengths.map { marks in
            offsets.isEmpty
                ? []
                : (0..<4).map { bit in
                    let terms = zip(marks.dropFirst(), offsets).map {
                        $0 & replicate($1[bit], geometry.groups)
                    }
                    return anyOf(terms) ?? terms[0]
                }
        }
    }

    mutating func visitFields(_ fields: Fields) {
        fields("is_end", &isEnd)
        fields("place", &place)
        fields("reaches", &reaches)
        fields("rank_offset", &rankOffset)
    }

    /// The rank of each slot's codeword, four bits, meaningful where the slot has a last bit; the carry into
    /// the last bit stands behind it, for `finished` to add where there is more time.
    func ranks(_ geometry: FourXGeometry, payload: [Bits]) -> [BitSlices] {
        let width = geometry.slotBits
        let zeros = Bits(0, width: geometry.groups)
        func column(_ index: Int) -> Bits {
            index < 0 ? payload[index + FourXGeometry.groupBits] << 1 : payload[index]
        }
        return (0..<geometry.lanes).map { slot in
            let low = (0..<4).map { bit -> Bits in
                let choices = (0..<width).map { column(slot * width + $0 - bit) }
                let chosen = choose(choices, place[slot])
                return bit < geometry.shortest
                    ? chosen : chosen & reaches[slot][bit - geometry.shortest]
            }
            guard rankOffset[slot].count == 4 else { return low }
            let (a, b) = (low, rankOffset[slot])
            let withCarry = sum(Array(a.prefix(3)) + [zeros], Array(b.prefix(3)) + [zeros])
            return Array(withCarry.prefix(3)) + [a[3] ^ b[3], withCarry[3]]
        }
    }

    /// - Parameter ranks: as `ranks` gives them.
    static func finished(_ ranks: [BitSlices]) -> [BitSlices] {
        ranks.map { $0.count > 4 ? Array($0.prefix(3)) + [$0[3] ^ $0[4]] : $0 }
    }
}

/// The choice that `place` names, the first where it names none.
private func choose(_ choices: [Bits], _ place: [Bits]) -> Bits {
    guard let named = anyOf(place) else { return choices[0] }
    let rest = zip(choices.dropFirst(), place).map { $0 & $1 }
    return anyOf([choices[0] & ~named] + rest) ?? choices[0]
}
