/// One step of the native engine. Values live in an arena of 64-bit words; `target`, `a`, `b` and
/// `c` are word offsets into it unless an operation says otherwise. Invariant: bits of a value
/// above its width are 0.
struct Instruction {
    enum Operation: UInt8 {
        // Values of up to 64 bits.
        case not, and, or, xor, add, subtract
        case equal, less, lessSigned
        case multiply, multiplySigned
        case shiftLeft, shiftRight, shiftRightArithmetic
        case mux, extendSigned
        case reduceAnd, reduceOr, reduceXor
        /// `parameter` is the bit offset in the first word; `b` is 1 where the next word has bits too.
        case slice
        /// The row of elements starts at `b` in the table, `parameter` is the last element's number.
        case select
        // Values of any width, `count` words.
        case wideNot, wideAnd, wideOr, wideXor, wideEqual, wideMux, wideCopy, wideReduceAnd, wideReduceOr
        case clear
        /// Adds the bits of `a` (`count` words) to a cleared target at bit `parameter`; `b` is the
        /// target's word count.
        case insert
        /// A word of a memory: `parameter` is the first word of the memory in the arena, `b` its depth.
        case memoryRead
        /// Anything else, by the definition of the primitive; `parameter` is the node.
        case evaluate
    }

    var operation: Operation
    var target: Int32 = 0
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    var parameter: Int32 = 0
    var count: Int32 = 0
    /// Ones at the bits of the result's (last) word.
    var mask: UInt64 = .max
    /// Ones at the bits of the operands' (last) word, where they differ from the result's.
    var operandMask: UInt64 = .max
}

func maskOfLastWord(width: Int) -> UInt64 {
    let used = width & 63
    return used == 0 ? .max : (1 << UInt64(used)) - 1
}

/// The value of a word whose sign stands in the highest bit of `mask`, as 64 bits.
@inline(__always)
func signExtended(_ word: UInt64, mask: UInt64) -> UInt64 {
    let sign = mask ^ (mask >> 1)
    return (word ^ sign) &- sign
}
