/// What the blocks of a compressed tensor say of it.
public struct TensorStatistics: Sendable {
    public var blocks = 0
    public var values = 0
    /// Values without a symbol.
    public var clipped = 0
    public var clippedBlocks = 0
    /// Outliers, and those of them that name a location which a lower outlier names too.
    public var outliers = 0
    public var duplicates = 0
    public var symbols = 0
    /// How many blocks take each pattern and each codebook.
    public var patternUses: [Int] = []
    public var codebookUses: [Int] = []

    public init(_ tensor: CompressedTensor) {
        values = tensor.valueCount
        guard case .fourX(let tables) = tensor.format else {
            blocks = tensor.blockCount
            return
        }
        patternUses = [Int](repeating: 0, count: tables.format.patternCount)
        codebookUses = [Int](repeating: 0, count: tables.format.codebookCount)
        let decoder = FastFourXDecoder(tables)
        let format = tables.format
        for start in stride(from: 0, to: tensor.blockCount, by: CompressedTensor.partSize) {
            let part = tensor.blocks(start..<min(start + CompressedTensor.partSize, tensor.blockCount))
            for (block, status) in zip(part, decoder.decode(part, threads: nil).statuses) {
                blocks += 1
                symbols += status.symbols
                clipped += format.groupSize - status.symbols
                clippedBlocks += status.isClipped ? 1 : 0
                outliers += status.outliers
                var seen = Set<UInt64>()
                for index in 0..<status.outliers
                where !seen.insert(block.bits(format.outlierOffset(index), format.locationBits)).inserted {
                    duplicates += 1
                }
                codebookUses[Int(block.bits(0, format.codebookBits))] += 1
                patternUses[Int(block.bits(format.patternOffset, format.patternBits))] += 1
            }
        }
    }
}
