/// The arithmetic of the netlist's primitives on constants: what constant folding and the
/// reference interpreter compute. Results have the width of the left operand unless said otherwise.
extension BitVector {
    private func zip(_ other: BitVector, _ operation: (UInt64, UInt64) -> UInt64) -> BitVector {
        var result = self
        for index in words.indices {
            result.words[index] = operation(words[index], other.word(index))
        }
        result.clearUnusedBits()
        return result
    }

    func word(_ index: Int) -> UInt64 { index >= 0 && index < words.count ? words[index] : 0 }

    public static prefix func ~ (value: BitVector) -> BitVector { value.zip(value) { a, _ in ~a } }
    public static func & (a: BitVector, b: BitVector) -> BitVector { a.zip(b, &) }
    public static func | (a: BitVector, b: BitVector) -> BitVector { a.zip(b, |) }
    public static func ^ (a: BitVector, b: BitVector) -> BitVector { a.zip(b, ^) }

    /// The sum modulo 2 to the width.
    public static func + (a: BitVector, b: BitVector) -> BitVector { a.adding(b, carry: false) }
    /// The difference modulo 2 to the width.
    public static func - (a: BitVector, b: BitVector) -> BitVector {
        a.adding(~b.resized(to: a.width), carry: true)
    }

    private func adding(_ other: BitVector, carry carryIn: Bool) -> BitVector {
        var result = self
        var carry: UInt64 = carryIn ? 1 : 0
        for index in words.indices {
            let (partial, first) = words[index].addingReportingOverflow(other.word(index))
            let (sum, second) = partial.addingReportingOverflow(carry)
            result.words[index] = sum
            carry = first || second ? 1 : 0
        }
        result.clearUnusedBits()
        return result
    }

    /// The product modulo 2 to the width.
    public static func * (a: BitVector, b: BitVector) -> BitVector {
        var result = BitVector(width: a.width)
        for i in a.words.indices where a.words[i] != 0 {
            var carry: UInt64 = 0
            for j in 0..<(result.words.count - i) {
                let (high, low) = a.words[i].multipliedFullWidth(by: b.word(j))
                let (partial, first) = result.words[i + j].addingReportingOverflow(low)
                let (sum, second) = partial.addingReportingOverflow(carry)
                result.words[i + j] = sum
                carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
            }
        }
        result.clearUnusedBits()
        return result
    }

    /// Unsigned comparison.
    public static func < (a: BitVector, b: BitVector) -> Bool {
        for index in (0..<max(a.words.count, b.words.count)).reversed() {
            let (x, y) = (a.word(index), b.word(index))
            if x != y { return x < y }
        }
        return false
    }

    /// Two's complement comparison of two values of equal width.
    public func isLessSigned(than other: BitVector) -> Bool {
        isNegative == other.isNegative ? self < other : isNegative
    }

    /// Cut or zero-extended.
    public func resized(to width: Int) -> BitVector { BitVector(words: words, width: width) }

    /// Cut or sign-extended.
    public func signExtended(to target: Int) -> BitVector {
        guard isNegative, target > width else { return resized(to: target) }
        return resized(to: target) | (BitVector.ones(width: target) << width)
    }

    /// Bits `offset ..< offset + width`; bits past the end read as 0.
    public func slice(offset: Int, width: Int) -> BitVector { (self >> offset).resized(to: width) }

    public static func << (value: BitVector, amount: Int) -> BitVector {
        var result = BitVector(width: value.width)
        guard amount >= 0, amount < value.width else { return amount <= 0 ? value : result }
        let (words, bits) = (amount >> 6, UInt64(amount & 63))
        for index in words..<value.words.count {
            let low = bits == 0 ? 0 : value.word(index - words - 1) >> (64 - bits)
            result.words[index] = value.words[index - words] << bits | low
        }
        result.clearUnusedBits()
        return result
    }

    public static func >> (value: BitVector, amount: Int) -> BitVector {
        var result = BitVector(width: value.width)
        guard amount >= 0, amount < value.width else { return amount <= 0 ? value : result }
        let (words, bits) = (amount >> 6, UInt64(amount & 63))
        for index in 0..<(value.words.count - words) {
            let high = bits == 0 ? 0 : value.word(index + words + 1) << (64 - bits)
            result.words[index] = value.words[index + words] >> bits | high
        }
        return result
    }

    /// Shift right that repeats the sign bit.
    public func shiftedRightArithmetic(by amount: Int) -> BitVector {
        guard isNegative, amount > 0 else { return self >> amount }
        let kept = max(width - amount, 0)
        return (self >> amount) | (BitVector.ones(width: width) << kept)
    }

    /// The shift amount this value stands for: itself, or `limit` where it is larger.
    public func shiftAmount(limit: Int) -> Int { min(int ?? limit, limit) }

    /// The parts joined, the first part most significant, as in Verilog's `{a, b}`.
    public static func concatenation(_ parts: some BidirectionalCollection<BitVector>) -> BitVector {
        var result = BitVector(width: parts.reduce(0) { $0 + $1.width })
        var offset = 0
        for part in parts.reversed() {
            result.insert(part, at: offset)
            offset += part.width
        }
        return result
    }

    /// Overwrites the bits from `offset` on with `part`; what lies past the width is dropped.
    public mutating func insert(_ part: BitVector, at offset: Int) {
        let mask = BitVector.ones(width: part.width).resized(to: width) << offset
        self = (self & ~mask) | (part.resized(to: width) << offset)
    }
}
