import EccoCodec
import RTL

/// Marks the payload bits at which codewords start, from each group's entry.
struct CodewordStarts {
    let geometry: FourXGeometry

    /// A vector a column.
    func marks(longer: [[Bits]], entries: BitSlices) -> [Bits] {
        let exact = longer.map(CodeLengths.exact)
        let seeds = oneHot(entries, count: geometry.longest)
        var starts = [Bits]()
        for column in 0..<FourXGeometry.groupBits {
            var terms = column < geometry.longest ? [seeds[column]] : []
            for length in geometry.shortest...geometry.longest where length <= column {
                terms.append(starts[column - length] & exact[column - length][length - geometry.shortest])
            }
            starts.append(anyOf(terms) ?? Bits(0, width: geometry.groups))
        }
        return starts.indices.map { complete(starts[$0], column: $0, longer: longer[$0]) }
    }

    /// Without the starts whose codewords reach past the block's end: those are clipped.
    private func complete(_ starts: Bits, column: Int, longer: [Bits]) -> Bits {
        func left(_ group: Int) -> Int {
            geometry.payloadBits - FourXGeometry.groupBits * group - column
        }
        let whole = (0..<geometry.groups).count { left($0) >= geometry.longest }
        guard whole < geometry.groups else { return starts }
        let rest = (whole..<geometry.groups).map { group -> Bit in
            guard left(group) >= geometry.shortest else { return false }
            return starts[group] & !longer[left(group) - geometry.shortest][group]
        }
        let upper = concatenate(rest.reversed())
        return whole == 0 ? upper : concatenate(upper, starts[whole - 1, 0])
    }
}
