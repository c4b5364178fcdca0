#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the blocks of a tensor are.
public enum BlockFormat: Hashable, Sendable {
    case twoX
    case fourX(TableSet)

    /// As files have it.
    public var name: String {
        switch self {
        case .twoX: "2x"
        case .fourX: "4x"
        }
    }

    /// Values in a block.
    public var groupSize: Int {
        switch self {
        case .twoX: TwoXLayout.valueCount
        case .fourX(let tables): tables.format.groupSize
        }
    }

    /// Bytes of a block in a file.
    public var blockBytes: Int {
        switch self {
        case .twoX: Block.byteCount
        case .fourX(let tables): tables.format.blockBits / 8
        }
    }
}

/// A tensor of blocks: what a compressed file holds. Its bytes may be a part of a mapped file.
public struct CompressedTensor: Sendable {
    public var name: String
    /// Before padding.
    public var shape: [Int]
    /// Of the values that were compressed.
    public var type: ElementType
    public var format: BlockFormat
    /// Row-major, `format.blockBytes` a block; every row of the last dimension begins with a new block.
    let data: Data
    let layout: GroupLayout

    /// - Parameter data: a block for each group of the shape.
    init(name: String, shape: [Int], type: ElementType, format: BlockFormat, data: Data) {
        self.name = name
        self.shape = shape
        self.type = type
        self.format = format
        self.data = data
        layout = GroupLayout(shape: shape, groupSize: format.groupSize)
    }

    public var blockCount: Int { layout.groupCount }
    /// Whether the last dimension was filled up with zeros.
    public var isPadded: Bool { layout.isUneven }
    public var valueCount: Int { layout.rows * layout.width }

    public var blocks: [Block] { blocks(0..<blockCount) }

    /// Some of the blocks; those beyond the last are missing.
    public func blocks(_ range: Range<Int>) -> [Block] {
        let size = format.blockBytes
        let range = range.clamped(to: 0..<blockCount)
        var blocks = [Block](repeating: Block(), count: range.count)
        data.withUnsafeBytes { source in
            blocks.withUnsafeMutableBytes { target in
                if size == Block.byteCount {
                    target.copyMemory(
                        from: UnsafeRawBufferPointer(
                            rebasing: source[(range.lowerBound * size)..<(range.upperBound * size)]))
                    return
                }
                for (index, block) in range.enumerated() {
                    let bytes = UnsafeRawBufferPointer(
                        rebasing: source[(block * size)..<((block + 1) * size)])
                    UnsafeMutableRawBufferPointer(
                        rebasing: target[(index * Block.byteCount)..<(index * Block.byteCount + size)]
                    ).copyMemory(from: bytes)
                }
            }
        }
        return blocks
    }

    /// Cuts what padding has added off decoded values, those of whole groups from group `first` on.
    public func cropped(_ values: [UInt16], firstGroup first: Int = 0) -> [UInt16] {
        guard isPadded else { return values }
        let size = layout.groupSize
        var result = [UInt16]()
        result.reserveCapacity(values.count)
        for index in 0..<(values.count / size) {
            result += values[(index * size)..<(index * size + layout.values(ofGroup: first + index).count)]
        }
        return result
    }

    /// Blocks decoded at a time.
    static let partSize = 1 << 14

    /// Decodes all blocks with the fast decoders, part by part, padding left out.
    ///
    /// - Parameters:
    ///   - threads: as many as there are cores where nil.
    ///   - body: takes the next values, in row-major order.
    public func decode(
        as output: OutputFormat = .fp16, threads: Int? = nil, _ body: ([UInt16]) throws -> Void
    ) rethrows {
        let decodeBlocks: ([Block]) -> [UInt16]
        switch format {
        case .twoX:
            let decoder = FastTwoXDecoder(format: output)
            decodeBlocks = { decoder.decode($0, threads: threads).values }
        case .fourX(let tables):
            let decoder = FastFourXDecoder(tables, format: output)
            decodeBlocks = { decoder.decode($0, threads: threads).values }
        }
        for start in stride(from: 0, to: blockCount, by: Self.partSize) {
            let part = blocks(start..<min(start + Self.partSize, blockCount))
            try body(cropped(decodeBlocks(part), firstGroup: start))
        }
    }

    /// All values.
    public func decoded(as output: OutputFormat = .fp16, threads: Int? = nil) -> [UInt16] {
        var values = [UInt16]()
        values.reserveCapacity(valueCount)
        decode(as: output, threads: threads) { values += $0 }
        return values
    }
}
