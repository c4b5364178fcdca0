/// A two-state value of any width from 0 bits up: what constants, registers and ports hold.
///
/// Bits are stored least significant first in 64-bit words:
///
///     words[0]               words[1]
///     bit 63 ... bit 1, 0    bit 127 ... bit 64     (bits at `width` and above are 0)
///
/// Every operation is total: where widths of two operands differ, the right operand is
/// zero-extended or truncated to the width of the left one. The language never relies on that, it
/// checks widths when an expression is built.
public struct BitVector: Hashable, Sendable {
    public let width: Int
    /// Invariant: `words.count == BitVector.wordCount(width)`, unused upper bits are 0.
    public internal(set) var words: [UInt64]

    /// The number of 64-bit words that hold `width` bits.
    public static func wordCount(_ width: Int) -> Int { (max(width, 0) + 63) / 64 }

    /// All zeros.
    public init(width: Int) {
        self.width = max(width, 0)
        words = [UInt64](repeating: 0, count: BitVector.wordCount(width))
    }

    /// `words` from the least significant on, cut or filled with zeros to `width` bits.
    public init(words source: some Sequence<UInt64>, width: Int) {
        self.init(width: width)
        var index = 0
        for word in source {
            guard index < words.count else { break }
            words[index] = word
            index += 1
        }
        clearUnusedBits()
    }

    /// The low `width` bits of `value` in two's complement, sign-extended where `width` exceeds
    /// the integer's own width.
    public init(_ value: some BinaryInteger, width: Int) {
        self.init(width: width)
        var rest = value
        for index in words.indices {
            words[index] = UInt64(truncatingIfNeeded: rest)
            rest >>= 64
        }
        clearUnusedBits()
    }

    /// All ones.
    public static func ones(width: Int) -> BitVector {
        BitVector(words: repeatElement(UInt64.max, count: wordCount(width)), width: width)
    }

    mutating func clearUnusedBits() {
        let used = width & 63
        if used != 0 { words[words.count - 1] &= (1 << UInt64(used)) - 1 }
    }

    /// The bit at `index`; false outside the width.
    public subscript(index: Int) -> Bool {
        get {
            guard index >= 0, index < width else { return false }
            return words[index >> 6] >> UInt64(index & 63) & 1 != 0
        }
        set {
            guard index >= 0, index < width else { return }
            let mask: UInt64 = 1 << UInt64(index & 63)
            if newValue { words[index >> 6] |= mask } else { words[index >> 6] &= ~mask }
        }
    }

    public var isZero: Bool { words.allSatisfy { $0 == 0 } }
    public var isAllOnes: Bool { self == BitVector.ones(width: width) }
    /// The most significant bit; false for a width of 0.
    public var isNegative: Bool { self[width - 1] }
    public var nonzeroBitCount: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// The value as an unsigned integer where it fits.
    public var uint64: UInt64? {
        words.dropFirst().allSatisfy { $0 == 0 } ? words.first ?? 0 : nil
    }

    /// The value as an unsigned `Int` where it fits.
    public var int: Int? { uint64.flatMap { Int(exactly: $0) } }
}

extension BitVector: CustomStringConvertible {
    /// Hexadecimal digits from the most significant, as many as the width needs.
    public var hexadecimal: String {
        let digits = max((width + 3) / 4, 1)
        var text = [UInt8]()
        text.reserveCapacity(digits)
        for digit in (0..<digits).reversed() {
            let bit = digit * 4
            let nibble = bit < width ? words[bit >> 6] >> UInt64(bit & 63) & 15 : 0
            text.append(UInt8(nibble < 10 ? 48 + nibble : 87 + nibble))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The value as a Verilog literal, `8'h3f`.
    public var description: String { "\(width)'h\(hexadecimal)" }

    /// Reads hexadecimal digits, most significant first, with `_` between them allowed; nil where
    /// another character occurs or the value needs more than `width` bits.
    public init?(hexadecimal text: some StringProtocol, width: Int) {
        self.init(width: width)
        var bit = 0
        for character in text.utf8.reversed() where character != UInt8(ascii: "_") {
            let nibble: UInt64
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): nibble = UInt64(character - 48)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): nibble = UInt64(character - 87)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): nibble = UInt64(character - 55)
            default: return nil
            }
            if nibble != 0 {
                let top = bit + 64 - nibble.leadingZeroBitCount
                guard top <= width else { return nil }
                words[bit >> 6] |= nibble << UInt64(bit & 63)
            }
            bit += 4
        }
    }
}
