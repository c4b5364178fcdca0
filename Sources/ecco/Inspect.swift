import ArgumentParser
import EccoCodec

/// What is in a compressed file, for people.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the tensors of a compressed file, or one block with its fields.")

    @Argument(help: "A safetensors file of compressed tensors.")
    var input: String

    @Option(help: "The tensor whose tables or block to show.")
    var tensor: String?

    @Option(help: "The number of a block to show; needs a tensor where the file has several.")
    var block: Int?

    func run() throws {
        let tensors = try CompressedFile.read(input)
        guard tensor != nil || block != nil else {
            for tensor in tensors { print(summary(tensor)) }
            return
        }
        guard let chosen = tensor.map({ name in tensors.first { $0.name == name } }) ?? tensors.first,
            tensor != nil || tensors.count == 1
        else {
            throw CodecError.missingTensor(file: input, tensor: tensor ?? "", present: tensors.map(\.name))
        }
        guard let block else {
            print(summary(chosen))
            if case .fourX(let tables) = chosen.format { print(text(tables)) }
            return
        }
        guard block >= 0, block < chosen.blockCount else {
            throw ValidationError(
                "Tensor `\(chosen.name)` has no block \(block); its blocks are 0 to \(chosen.blockCount - 1)."
            )
        }
        print("block \(block) of \(chosen.name)")
        switch chosen.format {
        case .twoX: print(text(TwoXAnatomy(chosen.blocks(block..<(block + 1))[0])))
        case .fourX(let tables):
            print(text(FourXAnatomy(chosen.blocks(block..<(block + 1))[0], tables: tables), tables))
        }
    }

    // MARK: Tensors

    private func summary(_ tensor: CompressedTensor) -> String {
        let statistics = TensorStatistics(tensor)
        var tableBytes = 0
        var lines = [String]()
        if case .fourX(let tables) = tensor.format {
            let format = tables.format
            tableBytes = format.patternCount * 30 + format.codebookCount * 16 + 2
            lines.append(
                "  tensor scale      \(number(tables.scale)), \(format.patternCount) patterns (\(statistics.patternUses.count { $0 > 0 }) in use), \(format.codebookCount) codebooks (blocks: \(statistics.codebookUses.map(String.init).joined(separator: ", ")))"
            )
            lines.append(
                "  clipped           \(statistics.clipped) values (\(percent(statistics.clipped, statistics.values))) in \(statistics.clippedBlocks) blocks"
            )
            lines.append(
                "  outliers          \(statistics.outliers) (\(percent(statistics.outliers, statistics.values)) of the values), \(statistics.duplicates) of them duplicates"
            )
        }
        let bytes = tensor.blockCount * tensor.format.blockBytes
        let bits = { (bytes: Int) in fixed(Double(8 * bytes) / Double(max(statistics.values, 1)), 2) }
        lines.insert(
            "  blocks            \(tensor.blockCount) of \(tensor.format.blockBytes) bytes for \(tensor.format.groupSize) values, \(bytes) bytes",
            at: 0)
        lines.insert(
            "  bits a value      \(bits(bytes))\(tableBytes > 0 ? ", \(bits(bytes + tableBytes)) with its tables" : "")",
            at: 1)
        return
            ([
                "\(tensor.name): \(tensor.format.name), \(tensor.type.rawValue) \(tensor.shape)\(tensor.isPadded ? ", rows padded with zeros" : "")"
            ]
            + lines).joined(separator: "\n")
    }

    private func text(_ tables: TableSet) -> String {
        let codebooks = tables.codeLengths.enumerated().map { index, lengths in
            "codebook \(index)  lengths \(lengths.map(String.init).joined(separator: " "))"
        }
        let patterns = tables.patterns.enumerated().map { index, row in
            "pattern \(index)  \(row.map(number).joined(separator: " "))"
        }
        return (codebooks + patterns).joined(separator: "\n")
    }

    // MARK: Blocks

    private func text(_ block: FourXAnatomy, _ tables: TableSet) -> String {
        let format = tables.format
        let end = block.symbols.last?.bits.upperBound ?? format.headerBits
        let scale = FP8.value(block.groupScale)
        var lines = [
            field(
                0..<format.codebookBits,
                "codebook \(block.codebook), code lengths \(tables.codeLengths[block.codebook].map(String.init).joined(separator: " "))"
            ),
            field(format.patternOffset..<format.scaleOffset, "pattern \(block.pattern)"),
            field(
                format.scaleOffset..<format.headerBits,
                "group scale \(scale), times the tensor's \(number(tables.scale))"),
            field(
                format.headerBits..<end,
                "\(block.symbols.count) symbols\(block.isClipped ? ", then clipped" : "")"),
        ]
        let digits = (0..<format.groupSize).map {
            $0 < block.symbols.count ? String(block.symbols[$0].symbol, radix: 16) : "."
        }
        for start in stride(from: 0, to: digits.count, by: 32) {
            lines.append(
                "      \(padded(start, 3))  \(digits[start..<min(start + 32, digits.count)].joined(separator: " "))"
            )
        }
        let used = Set(block.symbols.map(\.symbol)).sorted()
        lines.append("  symbols in use")
        for symbol in used {
            let count = block.symbols.count { $0.symbol == symbol }
            let length = Int(tables.codeLengths[block.codebook][symbol])
            let word = String(tables.codes[block.codebook].codewords[symbol], radix: 2)
            let codeword = String(repeating: "0", count: max(length - word.count, 0)) + word
            let value = symbol == 15 ? "group scale" : number(tables.patterns[block.pattern][symbol])
            lines.append("      \(String(symbol, radix: 16))  \(codeword)  \(count) times, \(value)")
        }
        if end < format.blockBits - block.outliers.count * format.outlierBits {
            lines.append(
                field(end..<(format.blockBits - block.outliers.count * format.outlierBits), "unused"))
        }
        for (index, outlier) in block.outliers.enumerated().reversed() {
            let offset = format.outlierOffset(index)
            lines.append(
                field(
                    offset..<(offset + format.outlierBits),
                    "outlier \(index): value \(outlier.location) is \(FP8.value(outlier.code)) times the tensor scale\(outlier.isHidden ? ", hidden by a lower outlier" : "")"
                ))
        }
        if block.isClipped {
            lines.append("  clipped           values \(block.symbols.count) to \(format.groupSize - 1) are 0")
        }
        return (lines + values(block.values)).joined(separator: "\n")
    }

    private func text(_ block: TwoXAnatomy) -> String {
        var lines = [field(0..<448, "64 codes")]
        for start in stride(from: 0, to: 64, by: 16) {
            lines.append(
                "      \(padded(start, 3))  \(block.codes[start..<(start + 16)].map { padded($0, 3) }.joined(separator: " "))"
            )
        }
        lines.append(
            field(
                448..<464,
                "scale \(number(block.scale))\(block.status.contains(.scaleInvalid) ? ", which makes every other value NaN" : "")"
            ))
        lines.append(field(464..<472, "offset \(block.offset)"))
        for (index, outlier) in block.outliers.enumerated() {
            lines.append(
                field(
                    (472 + 20 * index)..<(492 + 20 * index),
                    "outlier \(index): value \(outlier.location) is \(number(outlier.value))"))
        }
        return (lines + values(block.values)).joined(separator: "\n")
    }

    private func field(_ bits: Range<Int>, _ text: String) -> String {
        let place = bits.isEmpty ? "no bits" : "bits \(bits.lowerBound)...\(bits.upperBound - 1)"
        return "  \(place)\(String(repeating: " ", count: max(16 - place.count, 1)))  \(text)"
    }

    private func values(_ values: [UInt16]) -> [String] {
        ["  values"]
            + stride(from: 0, to: values.count, by: 8).map { start in
                "      \(padded(start, 3))  \(values[start..<min(start + 8, values.count)].map(number).joined(separator: " "))"
            }
    }
}

private func number(_ bits: UInt16) -> String { "\(Float16(bitPattern: bits))" }

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: " ", count: max(width - digits.count, 0)) + digits
}

func percent(_ part: Int, _ whole: Int) -> String {
    "\(fixed(100 * Double(part) / Double(max(whole, 1)), 3)) %"
}
