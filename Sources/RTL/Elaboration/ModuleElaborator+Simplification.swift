/// Identities that hold whatever the operands are. They are applied while nodes are built because
/// tools warn about what they leave behind: comparisons that are constant, slices of constants.
extension ModuleElaborator {
    private func constantValue(_ node: NodeID) -> BitVector? {
        if case .constant(let index) = netlist.primitive(node) { netlist.constants[index] } else { nil }
    }

    /// A node that equals the primitive, where there is a simpler one.
    func simplify(_ primitive: Primitive, width: Int) -> NodeID? {
        switch primitive {
        case .not(let a):
            if case .not(let inner) = netlist.primitive(a) { return inner }
        case .binary(.and, let a, let b):
            for (known, other) in [(a, b), (b, a)] {
                guard let value = constantValue(known) else { continue }
                if value.isZero { return known }
                if value.isAllOnes { return other }
            }
        case .binary(.or, let a, let b):
            for (known, other) in [(a, b), (b, a)] {
                guard let value = constantValue(known) else { continue }
                if value.isZero { return other }
                if value.isAllOnes { return known }
            }
        case .binary(.less, let a, let b):
            let never = constantValue(b)?.isZero ?? false || constantValue(a)?.isAllOnes ?? false || a == b
            if never { return constant(BitVector(width: 1)) }
        case .multiply(_, let a, let b):
            if [a, b].contains(where: { constantValue($0)?.isZero ?? false }) {
                return constant(BitVector(width: width))
            }
        case .shift(_, let a, let amount):
            if constantValue(a)?.isZero ?? false || constantValue(amount)?.isZero ?? false { return a }
        case .select(let index, let range):
            let elements = Array(netlist.operands(range))
            if let index = constantValue(index) {
                return elements[index.shiftAmount(limit: elements.count - 1)]
            }
            if elements.dropFirst().allSatisfy({ $0 == elements[0] }) { return elements[0] }
            // Elements that the index cannot name.
            let bits = netlist.width(index)
            if bits < 30, elements.count > 1 << bits {
                let reachable = netlist.appendOperands(Array(elements.prefix(1 << bits)))
                return netlist.append(
                    .select(index: index, reachable), width: width, place: netlist.placeIndices[index.index])
            }
        case .slice(let a, let offset): return simplifySlice(of: a, offset: offset, width: width)
        default: break
        }
        return nil
    }

    /// A slice that lies inside one part of what is joined there.
    private func simplifySlice(of node: NodeID, offset: Int, width: Int) -> NodeID? {
        if offset == 0, width == netlist.width(node) { return node }
        func slice(_ part: NodeID, _ offset: Int) -> NodeID {
            if let value = constantValue(part) { return constant(value.slice(offset: offset, width: width)) }
            return simplifySlice(of: part, offset: offset, width: width)
                ?? netlist.append(
                    .slice(part, offset: offset), width: width, place: netlist.placeIndices[part.index])
        }
        switch netlist.primitive(node) {
        case .slice(let inner, let base): return slice(inner, base + offset)
        case .extend(let signed, let inner):
            let kept = netlist.width(inner)
            if offset + width <= kept { return slice(inner, offset) }
            return offset >= kept && !signed ? constant(BitVector(width: width)) : nil
        case .concatenate(let range):
            var low = 0
            for part in netlist.operands(range).reversed() {
                let high = low + netlist.width(part)
                if offset >= low, offset + width <= high { return slice(part, offset - low) }
                low = high
            }
            return nil
        default: return nil
        }
    }
}
