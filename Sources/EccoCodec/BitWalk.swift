/// A block with each of its bits changed in turn, then another block: all that one wrong bit can do.
struct BitWalk: Hashable, Sendable {
    private let bits: Int
    private var base = Block()
    private var next: Int
    /// Blocks of which every bit was changed.
    private(set) var finished = 0

    /// - Parameter bits: of a block.
    init(bits: Int) {
        self.bits = bits
        next = bits
    }

    /// Whether the next call asks for another block.
    var isAtEnd: Bool { next >= bits }

    mutating func flipped(_ makeBase: () -> Block) -> Block {
        if isAtEnd {
            base = makeBase()
            next = 0
        }
        var block = base
        block.setBits(next, 1, to: ~block.bits(next, 1))
        next += 1
        if isAtEnd { finished += 1 }
        return block
    }
}
