import RTL

/// Whether the codeword that starts at each payload bit, if one does, is longer than each length.
///
/// Longer than `L`, for `L > 3`, means: the first `L - 3` bits are ones, and the next three are among the
/// `n` greatest of their eight values, `n` being the code's internal nodes at level `L`. With `x` those
/// three bits, that is a carry out of `x + n`. Where there are four such nodes at most, two bits do.
struct CodeLengths {
    let geometry: FourXGeometry
    /// Columns of the payload.
    let payload: [Bits]

    init(_ geometry: FourXGeometry, payload: [Bits]) {
        self.geometry = geometry
        self.payload = payload
    }

    /// Column `index`; past a group's end the next group's, zeros past the last.
    func ahead(_ index: Int) -> Bits {
        let column = payload[index % FourXGeometry.groupBits]
        return index < FourXGeometry.groupBits ? column : column >> (index / FourXGeometry.groupBits)
    }

    /// For each column, for each length but the longest.
    func longer(than internalNodes: [Bits]) -> [[Bits]] {
        let lengths = geometry.shortest..<geometry.longest
        let nodes = internalNodes.map { count in
            (0..<count.width).map { replicate(count[$0], geometry.groups) }
        }
        // runs[c][m]: m ones from column c on.
        let longestRun = max(geometry.longest - 3, 0)
        let runs = (0..<FourXGeometry.groupBits).map { column in
            var run: [Bits?] = [nil]
            for count in 0..<longestRun {
                run.append(run[count].map { $0 & ahead(column + count) } ?? ahead(column))
            }
            return run
        }
        return (0..<FourXGeometry.groupBits).map { column in
            zip(lengths, nodes).map { level, nodes in
                let compared = geometry.comparedBits(level: level)
                let ones = level - compared
                var carry: Bits?
                for weight in 0..<compared {
                    let x = ahead(column + level - 1 - weight)
                    carry =
                        carry.map { (x & nodes[weight]) | ((x | nodes[weight]) & $0) } ?? (x & nodes[weight])
                }
                var result = carry ?? nodes[0]
                if nodes.count > compared { result = result | nodes[compared] }
                if let run = runs[column][ones] { result = result & run }
                return result
            }
        }
    }

    /// For each length: where the codeword has it.
    static func exact(_ longer: [Bits], _ geometry: FourXGeometry) -> [Bits] {
        guard let first = longer.first, let last = longer.last else {
            return [Bits(BitVector.ones(width: geometry.groups))]
        }
        return [~first] + zip(longer, longer.dropFirst()).map { $0 & ~$1 } + [last]
    }
}
