/// Which bits of a value are the same whatever the inputs are.
struct KnownBits {
    /// 1 where the bit is known.
    var mask: BitVector
    /// The known bits; 0 elsewhere.
    var value: BitVector

    init(mask: BitVector, value: BitVector) {
        self.mask = mask
        self.value = value & mask
    }

    init(_ constant: BitVector) {
        mask = .ones(width: constant.width)
        value = constant
    }

    static func nothing(width: Int) -> KnownBits {
        KnownBits(mask: BitVector(width: width), value: BitVector(width: width))
    }

    var width: Int { mask.width }
    var isNothing: Bool { mask.isZero }
    var constant: BitVector? { mask.isAllOnes ? value : nil }
    /// As an unsigned number at least and at most.
    var least: BitVector { value }
    var most: BitVector { value | ~mask }
    private var knownZeros: BitVector { mask & ~value }

    /// What is known of a primitive's result; nil where nothing is.
    static func result(of primitive: Primitive, width: Int, _ operands: [KnownBits?], widths: [Int])
        -> KnownBits?
    {
        func known(_ index: Int) -> KnownBits { operands[index] ?? nothing(width: widths[index]) }
        func bit(_ value: Bool) -> KnownBits { KnownBits(BitVector(value ? 1 : 0, width: 1)) }
        switch primitive {
        case .constant, .input, .register, .instanceOutput, .memoryRead: return nil
        case .not:
            return operands[0].map { KnownBits(mask: $0.mask, value: ~$0.value) }
        case .binary(let operation, let left, let right):
            let (a, b) = (known(0), known(1))
            switch operation {
            case .and:
                let ones = a.value & b.value
                return KnownBits(mask: ones | a.knownZeros | b.knownZeros, value: ones)
            case .or:
                let ones = a.value | b.value
                return KnownBits(mask: ones | (a.knownZeros & b.knownZeros), value: ones)
            case .xor:
                if left == right { return KnownBits(BitVector(width: width)) }
                return KnownBits(mask: a.mask & b.mask, value: a.value ^ b.value)
            case .equal:
                if left == right { return bit(true) }
                let both = a.mask & b.mask
                return (a.value & both) == (b.value & both) ? nil : bit(false)
            case .less:
                if left == right { return bit(false) }
                if a.most < b.least { return bit(true) }
                return a.least < b.most ? nil : bit(false)
            case .lessSigned:
                if left == right { return bit(false) }
                // The order of signed numbers is that of unsigned ones with the sign inverted; it is
                // only used where both signs are known.
                let sign = BitVector(1, width: a.width) << (a.width - 1)
                guard !(a.mask & sign).isZero, !(b.mask & sign).isZero else { return nil }
                if (a.most ^ sign) < (b.least ^ sign) { return bit(true) }
                return (a.least ^ sign) < (b.most ^ sign) ? nil : bit(false)
            case .subtract where left == right: return KnownBits(BitVector(width: width))
            case .add, .subtract: return nil
            }
        case .reduce(let reduction, _):
            guard let a = operands[0] else { return nil }
            switch reduction {
            case .and: return a.knownZeros.isZero ? nil : bit(false)
            case .or: return a.value.isZero ? nil : bit(true)
            case .xor: return nil
            }
        case .mux:
            if let condition = operands[0]?.constant { return condition.isZero ? operands[2] : operands[1] }
            guard let a = operands[1], let b = operands[2] else { return nil }
            return KnownBits(mask: a.mask & b.mask & ~(a.value ^ b.value), value: a.value)
        case .slice(_, let offset):
            return operands[0].map {
                KnownBits(
                    mask: $0.mask.slice(offset: offset, width: width),
                    value: $0.value.slice(offset: offset, width: width))
            }
        case .concatenate:
            guard operands.contains(where: { $0 != nil }) else { return nil }
            let parts = operands.indices.map(known)
            return KnownBits(
                mask: .concatenation(parts.map(\.mask)), value: .concatenation(parts.map(\.value)))
        case .extend(let signed, _):
            let a = known(0)
            guard !signed else {
                return KnownBits(mask: a.mask.signExtended(to: width), value: a.value.signExtended(to: width))
            }
            let above = ~BitVector.ones(width: a.width).resized(to: width)
            return KnownBits(mask: a.mask.resized(to: width) | above, value: a.value.resized(to: width))
        case .multiply, .shift, .select: return nil
        }
    }
}
