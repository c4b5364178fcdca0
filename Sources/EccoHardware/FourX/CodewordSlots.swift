import RTL

/// Slots with a start, a vector a slot, and what is needed to find its codeword's rank.
struct CodewordSlots: Bundle {
    /// Where the slot has a start.
    var isStart: [Bits]
    /// For each bit of a slot but the first: where the start is there.
    var offset: [[Bits]]
    /// For each length but the longest: where the codeword is longer.
    var longer: [[Bits]]

    init(_ geometry: FourXGeometry, starts: [Bits], longer columns: [[Bits]]) {
        let width = geometry.slotBits
        let place = (0..<geometry.lanes).map { slot in (1..<width).map { starts[slot * width + $0] } }
        isStart = (0..<geometry.lanes).map { slot in
            anyOf((0..<width).map { starts[slot * width + $0] }) ?? starts[slot]
        }
        offset = place
        longer = (0..<geometry.lanes).map { slot in
            (0..<(geometry.longest - geometry.shortest)).map { index in
                choose((0..<width).map { columns[slot * width + $0][index] }, place[slot])
            }
        }
    }

    mutating func visitFields(_ fields: Fields) {
        fields("is_start", &isStart)
        fields("offset", &offset)
        fields("longer", &longer)
    }
}

/// The choice that `offset` names, the first where it names none.
func choose(_ choices: [Bits], _ offset: [Bits]) -> Bits {
    guard let named = anyOf(offset) else { return choices[0] }
    let rest = zip(choices.dropFirst(), offset).map { $0 & $1 }
    return anyOf([choices[0] & ~named] + rest) ?? choices[0]
}

/// The rank of each slot's codeword.
struct SlotRanks {
    let geometry: FourXGeometry

    /// Four bits for each slot, meaningful where the slot has a start.
    func ranks(_ slots: CodewordSlots, _ lengths: CodeLengths, offsets: [Bits]) -> [BitSlices] {
        let width = geometry.slotBits
        let constants = offsets.map { offset in
            (0..<4).map { replicate(offset[$0], geometry.groups) }
        }
        return (0..<geometry.lanes).map { slot in
            let exact = CodeLengths.exact(slots.longer[slot])
            // The payload from the start on, as far as codewords reach.
            let window = (0..<geometry.longest).map { ahead in
                choose((0..<width).map { lengths.ahead(slot * width + $0 + ahead) }, slots.offset[slot])
            }
            func chosen(_ value: (_ length: Int) -> Bits?) -> Bits {
                let terms = zip(geometry.shortest..., exact).compactMap { length, isExact in
                    value(length).map { $0 & isExact }
                }
                return anyOf(terms) ?? Bits(0, width: geometry.groups)
            }
            let low = (0..<4).map { bit in
                chosen { length in bit < length ? window[length - 1 - bit] : nil }
            }
            let offset = (0..<4).map { bit in
                chosen { length in constants[length - geometry.shortest][bit] }
            }
            return sum(low, offset)
        }
    }
}
