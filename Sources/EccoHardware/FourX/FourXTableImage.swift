public import EccoCodec
public import RTL

/// A table set in the form in which the datapath takes it: what `FourXTables` computes as the tables
/// are written, in plain integers.
public struct FourXTableImage: Sendable {
    public let tables: TableSet

    public init(_ tables: TableSet) { self.tables = tables }

    /// An FP16 with its significand normalised, zero and sign kept:
    ///
    ///     15     14 ........ 10   9 ....... 0
    ///     sign | exponent + 25 |  fraction        0 in both fields: zero
    ///
    /// The value is `1.fraction * 2^exponent`. For magnitudes up to 1.
    static func normalised(centroid bits: UInt16) -> UInt16 {
        bits & 0x8000 | UInt16(truncatingIfNeeded: normalisedMagnitude(bits))
    }

    /// As for a centroid, without a sign and with six bits of exponent; for every finite FP16.
    static func normalisedMagnitude(_ bits: UInt16) -> Int {
        let field = Int(bits >> 10 & 31)
        let fraction = Int(bits & 0x3FF)
        if field > 0 { return (field + 10) << 10 | fraction }
        guard fraction > 0 else { return 0 }
        let top = Int.bitWidth - 1 - fraction.leadingZeroBitCount
        return (top + 1) << 10 | (fraction << (10 - top) & 0x3FF)
    }

    /// The tensor scale: 6 bits of exponent, 10 of fraction.
    public var scale: BitVector { BitVector(Self.normalisedMagnitude(tables.scale), width: 16) }

    /// A pattern: centroid `k` in bits `16k ..< 16k + 16`.
    public func centroids(pattern: Int) -> BitVector {
        var words = [UInt64](repeating: 0, count: 4)
        for (index, centroid) in tables.patterns[pattern].enumerated() {
            words[index / 4] |= UInt64(Self.normalised(centroid: centroid)) << UInt64(index % 4 * 16)
        }
        return BitVector(words: words, width: 240)
    }

    /// The constants of a codebook, packed as `CodebookConstants` are: the number of internal nodes at
    /// the shortest length is the most significant field, the rank of symbol 15 the least.
    public func codebook(_ row: Int) -> BitVector {
        let geometry = FourXGeometry(format: tables.format)
        let lengths = tables.codeLengths[row].map { Int($0) }
        var fields = [(value: Int, width: Int)]()
        var offsets = [Int]()
        var prefixes = 1 << geometry.shortest
        var firstRank = 0
        for length in geometry.shortest...geometry.longest {
            let ending = lengths.count { $0 == length }
            offsets.append(firstRank - ((1 << length) - prefixes))
            firstRank += ending
            let internalNodes = prefixes - ending
            if length < geometry.longest {
                fields.append((internalNodes, geometry.nodeCountBits(level: length)))
            }
            prefixes = 2 * internalNodes
        }
        fields += offsets.dropFirst().dropLast().map { ($0 & 15, 4) }
        let order = lengths.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
        fields += lengths.indices.map { (order.firstIndex(of: $0) ?? 0, 4) }
        var packed = BitVector(width: fields.reduce(0) { $0 + $1.width })
        var high = packed.width
        for field in fields {
            high -= field.width
            for bit in 0..<field.width { packed[high + bit] = field.value >> bit & 1 != 0 }
        }
        return packed
    }
}
