extension Primitive {
    /// What the primitive gives for constant operands, in the order of `Netlist.operands(of:)`: the
    /// definition that engines and passes are held against. nil for sources.
    package func evaluate(_ operands: [BitVector], width: Int) -> BitVector? {
        func bit(_ value: Bool) -> BitVector { BitVector(value ? 1 : 0, width: 1) }
        switch self {
        case .constant, .input, .register, .instanceOutput, .memoryRead: return nil
        case .not: return ~operands[0]
        case .reduce(.and, _): return bit(operands[0].isAllOnes)
        case .reduce(.or, _): return bit(!operands[0].isZero)
        case .reduce(.xor, _): return bit(operands[0].nonzeroBitCount % 2 == 1)
        case .binary(let operation, _, _):
            let (a, b) = (operands[0], operands[1])
            switch operation {
            case .and: return a & b
            case .or: return a | b
            case .xor: return a ^ b
            case .add: return a + b
            case .subtract: return a - b
            case .equal: return bit(a == b)
            case .less: return bit(a < b)
            case .lessSigned: return bit(a.isLessSigned(than: b))
            }
        case .multiply(let signed, _, _):
            let (a, b) = (operands[0], operands[1])
            return signed
                ? a.signExtended(to: width) * b.signExtended(to: width)
                : a.resized(to: width) * b.resized(to: width)
        case .shift(let operation, _, _):
            let amount = operands[1].shiftAmount(limit: width)
            switch operation {
            case .left: return operands[0] << amount
            case .right: return operands[0] >> amount
            case .rightArithmetic: return operands[0].shiftedRightArithmetic(by: amount)
            }
        case .mux: return operands[0].isZero ? operands[2] : operands[1]
        case .slice(_, let offset): return operands[0].slice(offset: offset, width: width)
        case .concatenate: return BitVector.concatenation(operands)
        case .extend(let signed, _):
            return signed ? operands[0].signExtended(to: width) : operands[0].resized(to: width)
        case .select:
            let count = operands.count - 1
            return operands[1 + operands[0].shiftAmount(limit: count - 1)]
        }
    }
}
