/// 64 bytes, one cache line. Bit `i` is bit `i % 64` of word `i / 64`, so that a block in memory
/// read as little-endian words is this.
public struct Block: Hashable, Sendable {
    public static let byteCount = 64
    public static let bitCount = 512

    /// Eight words, bits 0 to 63 first.
    public var words: InlineWords

    public typealias InlineWords = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

    public init() { words = (0, 0, 0, 0, 0, 0, 0, 0) }

    /// Takes the first eight words; missing ones are 0.
    public init(words source: some Collection<UInt64>) {
        self.init()
        for (index, word) in source.prefix(8).enumerated() { self[word: index] = word }
    }

    /// Takes the first 64 bytes; missing ones are 0.
    public init(bytes: some Collection<UInt8>) {
        self.init()
        for (index, byte) in bytes.prefix(64).enumerated() {
            self[word: index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
        }
    }

    @inline(__always)
    subscript(word index: Int) -> UInt64 {
        get { withUnsafeBytes(of: words) { $0.load(fromByteOffset: (index & 7) * 8, as: UInt64.self) } }
        set {
            withUnsafeMutableBytes(of: &words) {
                $0.storeBytes(of: newValue, toByteOffset: (index & 7) * 8, as: UInt64.self)
            }
        }
    }

    public var wordArray: [UInt64] { (0..<8).map { self[word: $0] } }

    public var bytes: [UInt8] {
        (0..<64).map { UInt8(truncatingIfNeeded: self[word: $0 / 8] >> UInt64($0 % 8 * 8)) }
    }

    /// `count` bits (at most 57) from bit `offset` on; bits past the end read as 0.
    public func bits(_ offset: Int, _ count: Int) -> UInt64 {
        let word = offset / 64
        let shift = UInt64(offset % 64)
        var value = word < 8 ? self[word: word] >> shift : 0
        if shift != 0, word < 7 { value |= self[word: word + 1] << (64 - shift) }
        return value & (1 << UInt64(count) - 1)
    }

    /// Replaces `count` bits (at most 57) from bit `offset` on.
    public mutating func setBits(_ offset: Int, _ count: Int, to value: UInt64) {
        let mask: UInt64 = 1 << UInt64(count) - 1
        let word = offset / 64
        let shift = UInt64(offset % 64)
        self[word: word] = self[word: word] & ~(mask << shift) | (value & mask) << shift
        if Int(shift) + count > 64, word < 7 {
            let rest = 64 - shift
            self[word: word + 1] = self[word: word + 1] & ~(mask >> rest) | (value & mask) >> rest
        }
    }

    public static func == (a: Block, b: Block) -> Bool { a.wordArray == b.wordArray }
    public func hash(into hasher: inout Hasher) { hasher.combine(wordArray) }
}
