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
        if tensor == nil, tensors.count > 1 {
            throw ValidationError(
                "\(input) has \(tensors.count) tensors; name one with --tensor: \(tensors.map(\.name).joined(separator: ", "))."
            )
        }
        guard let chosen = tensors.first(where: { tensor == nil || $0.name == tensor }) else {
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
        case .twoX: print(TwoXAnatomy(chosen.blocks(block..<(block + 1))[0]).text)
        case .fourX(let tables):
            print(FourXAnatomy(chosen.blocks(block..<(block + 1))[0], tables: tables).text(tables))
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
}

private func number(_ bits: UInt16) -> String { "\(Float16(bitPattern: bits))" }

func percent(_ part: Int, _ whole: Int) -> String {
    "\(fixed(100 * Double(part) / Double(max(whole, 1)), 3)) %"
}
