import RTL

/// Numbers of many groups at once: element `i` holds bit `i` of every group's number, a bit a group.
typealias BitSlices = [Bits]

/// Sums modulo 2 to the longer operand's width, by ripple.
func sum(_ a: BitSlices, _ b: BitSlices) -> BitSlices {
    guard a.count >= b.count else { return sum(b, a) }
    var result = BitSlices()
    var carry: Bits?
    for index in a.indices {
        let isLast = index + 1 == a.count
        guard index < b.count else {
            guard let incoming = carry else {
                result.append(a[index])
                continue
            }
            result.append(a[index] ^ incoming)
            carry = isLast ? nil : a[index] & incoming
            continue
        }
        let half = a[index] ^ b[index]
        guard let incoming = carry else {
            result.append(half)
            carry = a[index] & b[index]
            continue
        }
        result.append(half ^ incoming)
        carry = (a[index] & b[index]) | (half & incoming)
    }
    return result
}

/// How many of `items` are 1 in each group: a tree of full adders.
func populationCount(_ items: [Bits]) -> BitSlices {
    var columns = [items]
    var result = BitSlices()
    while result.count < bitsNeeded(for: items.count) {
        var column = result.count < columns.count ? columns[result.count] : []
        var carries = [Bits]()
        while column.count > 1 {
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
        guard let bit = column.first else { break }
        if result.count + 1 < columns.count {
            columns[result.count + 1] += carries
        } else {
            columns.append(carries)
        }
        result.append(bit)
    }
    return result
}

/// `width` rows of which row `n` is 1 in the groups whose number is `n`.
func oneHot(_ number: BitSlices, count: Int) -> [Bits] {
    (0..<count).map { value in
        let literals = number.indices.map { value >> $0 & 1 != 0 ? number[$0] : ~number[$0] }
        return allOf(literals) ?? number[0]
    }
}

/// Where the number is at most `limit`.
func atMost(_ limit: Int, _ number: BitSlices) -> Bits {
    let ones = Bits(BitVector.ones(width: number[0].width))
    return number.enumerated().reduce(ones) { isAtMost, item in
        limit >> item.offset & 1 != 0 ? isAtMost | ~item.element : isAtMost & ~item.element
    }
}

/// The number of one group.
func number(of group: Int, in slices: BitSlices) -> Bits {
    concatenate(slices.reversed().map { $0[group] })
}

/// Bits that are 1 in every item; nil where there are no items.
func allOf(_ items: [Bits]) -> Bits? { balancedTree(items) { $0 & $1 } }

/// Bits that are 1 in some item; nil where there are no items.
func anyOf(_ items: [Bits]) -> Bits? { balancedTree(items) { $0 | $1 } }
