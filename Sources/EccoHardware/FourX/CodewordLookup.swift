import EccoCodec
import RTL

/// What the lookup of one codeword needs of its code: `CodebookConstants` without the symbols' ranks.
struct LookupConstants: Bundle {
    var internalNodes: [Bits]
    var rankOffsets: [Bits]

    /// The shape.
    init(_ geometry: FourXGeometry) { self.init(CodebookConstants(geometry)) }

    init(_ code: CodebookConstants) {
        internalNodes = code.internalNodes
        rankOffsets = code.rankOffsets
    }

    mutating func visitFields(_ fields: Fields) {
        fields("internal_nodes", &internalNodes)
        fields("rank_offsets", &rankOffsets)
    }
}

/// The codeword at the start of a window: its length and its rank. `CodeLengths` has the reason for the
/// comparisons, for many codewords at once.
struct CodewordLookup {
    let geometry: FourXGeometry
    private let constants: LookupConstants
    /// For each length from the shortest on, whether the codeword has it: exactly one is 1.
    let isLength: [Bit]
    private let window: Bits

    /// - Parameter window: as many bits as the longest codeword has, or more; the first is bit 0.
    init(_ geometry: FourXGeometry, window: Bits, constants: LookupConstants) {
        self.geometry = geometry
        self.constants = constants
        self.window = window
        let longer = zip(geometry.shortest..., constants.internalNodes).map { item -> Bit in
            let (level, nodes) = item
            // Longer than `level`: leading ones, then three bits that are among the greatest.
            let compared = min(level, 3)
            let ones = level - compared
            let low = concatenate((ones..<level).map { window[$0] })
            let isAmong = (low.extended(to: compared + 1) + nodes.extended(to: compared + 1))[compared]
            return (ones > 0 ? isAmong & window[ones - 1, 0].allOnes : isAmong).named("longer_than_\(level)")
        }
        guard let first = longer.first, let last = longer.last else {
            isLength = [true]
            return
        }
        isLength = [!first] + zip(longer, longer.dropFirst()).map { $0 & !$1 } + [last]
    }

    private func chosen(_ item: (Int) -> Bits) -> Bits { Self.chosen(isLength, item) }

    /// The item of the length that `isLength` names.
    private static func chosen(_ isLength: [Bit], _ item: (Int) -> Bits) -> Bits {
        let choices = isLength.indices.map { (condition: isLength[$0], value: item($0)) }
        return oneHotMux(choices[0], Array(choices.dropFirst()))
    }

    /// In bits.
    var length: Bits { Self.length(isLength, geometry) }

    static func length(_ isLength: [Bit], _ geometry: FourXGeometry) -> Bits {
        chosen(isLength) { Bits(geometry.shortest + $0, width: bitsNeeded(for: geometry.longest)) }
    }

    /// 4 bits.
    var rank: Bits {
        let low = chosen { index in
            let length = geometry.shortest + index
            return concatenate(
                (0..<4).reversed().map { $0 < length ? window[length - 1 - $0] : Bit(false) })
        }
        let offset = chosen { index in
            constants.rankOffsets.indices.contains(index - 1)
                ? constants.rankOffsets[index - 1] : Bits(0, width: 4)
        }
        return low.named("low_bits") + offset.named("rank_offset")
    }

    /// What follows a codeword in a window, `width` bits of it; zeros behind the window's end.
    static func rest(
        of window: Bits, behind isLength: [Bit], width: Int, _ geometry: FourXGeometry
    ) -> Bits {
        chosen(isLength) { index in
            let length = geometry.shortest + index
            let available = min(window.width - length, width)
            return available > 0
                ? window[from: length, width: available].extended(to: width) : Bits(0, width: width)
        }
    }
}
