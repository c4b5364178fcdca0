extension FourXAnatomy {
    /// The block's fields with their bits, for people.
    public func text(_ tables: TableSet) -> String {
        let format = tables.format
        let end = symbols.last?.bits.upperBound ?? format.headerBits
        var lines = [
            blockField(
                0..<format.codebookBits,
                "codebook \(codebook), code lengths \(tables.codeLengths[codebook].map(String.init).joined(separator: " "))"
            ),
            blockField(format.patternOffset..<format.scaleOffset, "pattern \(pattern)"),
            blockField(
                format.scaleOffset..<format.headerBits,
                "group scale \(FP8.value(groupScale)), times the tensor's \(Float16(bitPattern: tables.scale))"
            ),
            blockField(
                format.headerBits..<end, "\(symbols.count) symbols\(isClipped ? ", then clipped" : "")"),
        ]
        let digits = (0..<format.groupSize).map {
            $0 < symbols.count ? String(symbols[$0].symbol, radix: 16) : "."
        }
        for start in stride(from: 0, to: digits.count, by: 32) {
            lines.append(
                "      \(rightAligned(start, 3))  \(digits[start..<min(start + 32, digits.count)].joined(separator: " "))"
            )
        }
        lines.append("  symbols in use")
        for symbol in Set(symbols.map(\.symbol)).sorted() {
            let count = symbols.count { $0.symbol == symbol }
            let length = Int(tables.codeLengths[codebook][symbol])
            let word = String(tables.codes[codebook].codewords[symbol], radix: 2)
            let codeword = String(repeating: "0", count: max(length - word.count, 0)) + word
            let value =
                symbol == 15 ? "group scale" : "\(Float16(bitPattern: tables.patterns[pattern][symbol]))"
            lines.append("      \(String(symbol, radix: 16))  \(codeword)  \(count) times, \(value)")
        }
        let firstOutlier = format.blockBits - outliers.count * format.outlierBits
        if end < firstOutlier { lines.append(blockField(end..<firstOutlier, "unused")) }
        for (index, outlier) in outliers.enumerated().reversed() {
            let offset = format.outlierOffset(index)
            lines.append(
                blockField(
                    offset..<(offset + format.outlierBits),
                    "outlier \(index): value \(outlier.location) is \(FP8.value(outlier.code)) times the tensor scale\(outlier.isHidden ? ", hidden by a lower outlier" : "")"
                ))
        }
        if isClipped {
            lines.append("  clipped           values \(symbols.count) to \(format.groupSize - 1) are 0")
        }
        return (lines + valueLines(values)).joined(separator: "\n")
    }
}

extension TwoXAnatomy {
    /// The block's fields with their bits, for people.
    public var text: String {
        var lines = [blockField(0..<448, "64 codes")]
        for start in stride(from: 0, to: 64, by: 16) {
            lines.append(
                "      \(rightAligned(start, 3))  \(codes[start..<(start + 16)].map { rightAligned($0, 3) }.joined(separator: " "))"
            )
        }
        lines.append(
            blockField(
                448..<464,
                "scale \(Float16(bitPattern: scale))\(status.contains(.scaleInvalid) ? ", which makes every other value NaN" : "")"
            ))
        lines.append(blockField(464..<472, "offset \(offset)"))
        for (index, outlier) in outliers.enumerated() {
            lines.append(
                blockField(
                    (472 + 20 * index)..<(492 + 20 * index),
                    "outlier \(index): value \(outlier.location) is \(Float16(bitPattern: outlier.value))"))
        }
        return (lines + valueLines(values)).joined(separator: "\n")
    }
}

private func blockField(_ bits: Range<Int>, _ text: String) -> String {
    let place = bits.isEmpty ? "no bits" : "bits \(bits.lowerBound)...\(bits.upperBound - 1)"
    return "  \(place)\(String(repeating: " ", count: max(16 - place.count, 1)))  \(text)"
}

private func valueLines(_ values: [UInt16]) -> [String] {
    ["  values"]
        + stride(from: 0, to: values.count, by: 8).map { start in
            "      \(rightAligned(start, 3))  \(values[start..<min(start + 8, values.count)].map { "\(Float16(bitPattern: $0))" }.joined(separator: " "))"
        }
}

private func rightAligned(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: " ", count: max(width - digits.count, 0)) + digits
}
