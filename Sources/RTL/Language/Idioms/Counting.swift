/// Bits that hold a number from 0 to `largest`.
public func bitsNeeded(for largest: Int) -> Int {
    max(Int.bitWidth - max(largest, 0).leadingZeroBitCount, 1)
}

/// The number of ones, in as many bits as it needs: a tree of full adders, which takes three bits of
/// one weight to one of it and one of the next.
public func populationCount(_ value: Bits) -> Bits {
    let width = bitsNeeded(for: value.width)
    var columns = [(0..<value.width).map { value[$0] }]
    var result = [Bit]()
    while result.count < width {
        let weight = result.count
        var column = weight < columns.count ? columns[weight] : []
        var carries = [Bit]()
        while column.count > 1 {
            // Oldest first: the tree stays balanced.
            let (a, b) = (column.removeFirst(), column.removeFirst())
            if column.isEmpty {
                column.append(a ^ b)
                carries.append(a & b)
            } else {
                let c = column.removeFirst()
                column.append(a ^ b ^ c)
                carries.append((a & b) | (c & (a ^ b)))
            }
        }
        result.append(column.first ?? false)
        if weight + 1 < columns.count {
            columns[weight + 1] += carries
        } else {
            columns.append(carries)
        }
    }
    return concatenate(result.reversed())
}

/// The number of zeros above the highest one; the width where there is no one.
public func leadingZeroCount(_ value: Bits) -> Bits {
    guard value.width & (value.width - 1) != 0 else { return leadingZeros(value) }
    // Ones below end the count at the width for a value without ones.
    let width = bitsNeeded(for: value.width)
    let ones = Bits(BitVector.ones(width: 1 << width - value.width))
    return leadingZeros(concatenate(value, ones)).truncated(to: width)
}

/// For widths that are powers of two: halves are counted side by side.
private func leadingZeros(_ value: Bits) -> Bits {
    guard value.width > 1 else { return (!value[0]).bits }
    let half = value.width / 2
    let high = leadingZeros(value[value.width - 1, half])
    let low = leadingZeros(value[half - 1, 0])
    // A half is all zeros where the top bit of its count is 1.
    let top = high.width - 1
    let both = high[top] & low[top]
    let isLow = high[top] & !low[top]
    guard top > 0 else { return concatenate(both, isLow) }
    let rest = mux(high[top], low[top - 1, 0], high[top - 1, 0])
    return concatenate(both, isLow, rest)
}

/// The number of zeros below the lowest one; the width where there is no one.
public func trailingZeroCount(_ value: Bits) -> Bits {
    leadingZeroCount(concatenate((0..<value.width).map { value[$0] }))
}
