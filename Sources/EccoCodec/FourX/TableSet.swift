/// The tables of a tensor: its scale, the shared patterns and the codebooks (specification, section
/// 2). One that exists is valid.
public struct TableSet: Hashable, Sendable {
    public let format: FourXFormat
    /// FP16, finite and above 0.
    public let scale: UInt16
    /// S rows of 15 FP16 values in [-1, 1], each row non-decreasing.
    public let patterns: [[UInt16]]
    /// H rows of 16 code lengths, each a complete code.
    public let codeLengths: [[UInt8]]
    /// The codewords of each codebook.
    public let codes: [CanonicalCode]

    /// - Throws: `TableError`, which names the table, the row and the constraint.
    public init(
        format: FourXFormat = .standard, scale: UInt16, patterns: [[UInt16]], codeLengths: [[UInt8]]
    ) throws(TableError) {
        let value = Float16(bitPattern: scale)
        guard value.isFinite, value > 0 else { throw .scale(scale) }
        if patterns.count != format.patternCount || patterns.contains(where: { $0.count != 15 }) {
            throw .shape(
                table: "patterns", rows: patterns.count,
                columns: patterns.first { $0.count != 15 }?.count ?? 15,
                expected: "\(format.patternCount) of 15")
        }
        if codeLengths.count != format.codebookCount || codeLengths.contains(where: { $0.count != 16 }) {
            throw .shape(
                table: "code lengths", rows: codeLengths.count,
                columns: codeLengths.first { $0.count != 16 }?.count ?? 16,
                expected: "\(format.codebookCount) of 16")
        }
        for (row, pattern) in patterns.enumerated() where !Self.isPattern(pattern) {
            for (column, bits) in pattern.enumerated() {
                guard bits & 0x7FFF <= Self.one else {
                    throw .patternValue(row: row, column: column, value: Float16(bitPattern: bits))
                }
                if column > 0, Self.order(bits) < Self.order(pattern[column - 1]) {
                    throw .patternOrder(row: row, column: column)
                }
            }
        }
        let limits = format.shortestCode...format.longestCode
        for (row, lengths) in codeLengths.enumerated() {
            for (symbol, length) in lengths.enumerated() where !limits.contains(Int(length)) {
                throw .codeLength(row: row, symbol: symbol, length: Int(length), limits: limits)
            }
            let sum = lengths.reduce(0) { $0 + 1 << (15 - Int($1)) }
            guard sum == 1 << 15 else { throw .kraftSum(row: row, sum: Double(sum) / 32768) }
        }
        self.format = format
        self.scale = scale
        self.patterns = patterns
        self.codeLengths = codeLengths
        codes = codeLengths.map(CanonicalCode.init(lengths:))
    }
}

extension TableSet {
    /// Whether 15 FP16 are a pattern: finite, in [-1, 1], non-decreasing.
    public static func isPattern(_ row: [UInt16]) -> Bool {
        guard row.count == 15 else { return false }
        var (isPattern, last) = (true, Int16.min)
        for bits in row {
            let order = order(bits)
            if bits & 0x7FFF > one || order < last { isPattern = false }
            last = order
        }
        return isPattern
    }

    /// FP16 of 1; all magnitudes up to it are those of numbers up to 1.
    private static let one: UInt16 = 0x3C00

    /// An integer that is ordered as the FP16 number is; zeros are equal.
    @inline(__always)
    static func order(_ bits: UInt16) -> Int16 {
        let magnitude = Int16(bits & 0x7FFF)
        return bits &>> 15 == 0 ? magnitude : -magnitude
    }

    /// Whether 16 code lengths are within the format's limits and make a complete code.
    public static func isCode(_ lengths: [UInt8], _ format: FourXFormat) -> Bool {
        lengths.count == 16
            && lengths.allSatisfy { (format.shortestCode...format.longestCode).contains(Int($0)) }
            && lengths.reduce(0) { $0 + 1 << (15 - Int($1)) } == 1 << 15
    }
}

/// A complete canonical prefix code of 16 symbols (RFC 1951, section 3.2.2): sorted by length, then
/// by symbol, codewords count upwards. A codeword's most significant bit comes first.
public struct CanonicalCode: Hashable, Sendable {
    public let lengths: [UInt8]
    /// Codewords as integers, `lengths[symbol]` bits each.
    public let codewords: [UInt16]

    /// Lengths from 1 to 15 whose Kraft sum is 1.
    init(lengths: [UInt8]) {
        self.lengths = lengths
        var codewords = [UInt16](repeating: 0, count: lengths.count)
        var next = 0
        var previous = 0
        for symbol in lengths.indices.sorted(by: { (lengths[$0], $0) < (lengths[$1], $1) }) {
            next <<= Int(lengths[symbol]) - previous
            previous = Int(lengths[symbol])
            codewords[symbol] = UInt16(truncatingIfNeeded: next)
            next += 1
        }
        self.codewords = codewords
    }
}
