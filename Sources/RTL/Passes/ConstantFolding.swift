/// Replaces what constants and known bits decide. Tools fold this far themselves, and warn where a
/// comparison turns out to be constant.
func foldConstants(_ netlist: Netlist) -> Netlist {
    var rewriter = NetlistRewriter(netlist)
    // By node of the result; nil where nothing is known.
    var known = [KnownBits?]()
    func knownBits(_ node: NodeID) -> KnownBits? { node.index < known.count ? known[node.index] : nil }
    /// Brings `known` up to the nodes that the last step added.
    func extend(_ rewriter: NetlistRewriter) {
        while known.count < rewriter.result.primitives.count {
            let node = NodeID(known.count)
            if let value = rewriter.constantValue(node) {
                known.append(KnownBits(value))
                continue
            }
            let operands = rewriter.result.operands(of: node)
            let found = KnownBits.result(
                of: rewriter.primitive(node), width: rewriter.width(node), operands.map { known[$0.index] },
                widths: operands.map { rewriter.width($0) })
            known.append(found.flatMap { $0.isNothing ? nil : $0 })
        }
    }
    for old in netlist.nodes {
        let width = netlist.width(old)
        switch netlist.primitive(old) {
        case .mux(let condition, let then, let otherwise):
            if let value = rewriter.constantValue(rewriter.node(condition)) {
                rewriter.map(old, to: rewriter.node(value.isZero ? otherwise : then))
                continue
            }
        case .select(let index, let range):
            if let value = rewriter.constantValue(rewriter.node(index)) {
                let elements = Array(netlist.operands(range))
                rewriter.map(
                    old, to: rewriter.node(elements[value.shiftAmount(limit: elements.count - 1)]))
                continue
            }
        case .shift(let operation, let a, let amount):
            if let value = rewriter.constantValue(rewriter.node(amount)) {
                let wired = shift(
                    operation, rewriter.node(a), by: value.shiftAmount(limit: width), like: old, &rewriter)
                rewriter.map(old, to: wired)
                extend(rewriter)
                continue
            }
        case .binary(let operation, let a, let b):
            if let same = identity(operation, rewriter.node(a), rewriter.node(b), rewriter) {
                rewriter.map(old, to: same)
                continue
            }
        case .constant, .input, .register, .instanceOutput, .memoryRead:
            rewriter.copy(old)
            extend(rewriter)
            continue
        default: break
        }
        let operands = netlist.operands(of: old).map { rewriter.node($0) }
        let values = operands.compactMap { rewriter.constantValue($0) }
        if values.count == operands.count,
            let folded = netlist.primitive(old).evaluate(values, width: width)
        {
            rewriter.map(old, to: rewriter.constant(folded))
        } else if let constant = KnownBits.result(
            of: rewriter.mappedPrimitive(old), width: width, operands.map(knownBits),
            widths: operands.map { rewriter.width($0) })?.constant
        {
            rewriter.map(old, to: rewriter.constant(constant))
        } else if let decided = decidedByOneBit(old, operands, &rewriter) {
            rewriter.map(old, to: decided)
        } else {
            rewriter.copy(old)
        }
        extend(rewriter)
    }
    return rewriter.finish()
}

/// A shift by a constant is wiring; tools warn where it shifts everything out.
private func shift(
    _ operation: ShiftOperator, _ a: NodeID, by amount: Int, like old: NodeID,
    _ rewriter: inout NetlistRewriter
) -> NodeID {
    let width = rewriter.width(a)
    guard amount > 0 else { return a }
    guard amount < width || operation == .rightArithmetic else {
        return rewriter.constant(BitVector(width: width))
    }
    if operation == .left {
        let kept = rewriter.slice(a, offset: 0, width: width - amount, like: old)
        let zeros = rewriter.constant(BitVector(width: amount))
        return rewriter.append(.concatenate(rewriter.appendOperands([kept, zeros])), width: width, like: old)
    }
    let offset = min(amount, width - 1)
    guard offset > 0 else { return a }
    let kept = rewriter.slice(a, offset: offset, width: width - offset, like: old)
    return rewriter.append(
        .extend(signed: operation == .rightArithmetic, kept), width: width, like: old)
}

/// One bit of result that hangs on one bit repeated and on constants alone: that bit, its inverse or
/// a constant. Verilator warns of such comparisons.
private func decidedByOneBit(_ old: NodeID, _ operands: [NodeID], _ rewriter: inout NetlistRewriter)
    -> NodeID?
{
    guard rewriter.source.width(old) == 1 else { return nil }
    switch rewriter.source.primitive(old) {
    case .binary, .reduce: break
    default: return nil
    }
    var repeated: (node: NodeID, bit: NodeID)?
    for operand in operands where rewriter.constantValue(operand) == nil {
        guard case .extend(true, let bit) = rewriter.primitive(operand), rewriter.width(bit) == 1,
            repeated == nil || repeated?.node == operand
        else { return nil }
        repeated = (operand, bit)
    }
    guard let repeated else { return nil }
    let outcomes = [false, true].map { value in
        rewriter.source.primitive(old).evaluate(
            operands.map { operand in
                rewriter.constantValue(operand)
                    ?? (value
                        ? BitVector.ones(width: rewriter.width(operand))
                        : BitVector(width: rewriter.width(operand)))
            }, width: 1)
    }
    guard let low = outcomes[0], let high = outcomes[1] else { return nil }
    if low == high { return rewriter.constant(low) }
    return low.isZero ? repeated.bit : rewriter.append(.not(repeated.bit), width: 1, like: old)
}

/// The operand that the result always equals.
private func identity(
    _ operation: BinaryOperator, _ a: NodeID, _ b: NodeID, _ rewriter: NetlistRewriter
) -> NodeID? {
    let (left, right) = (rewriter.constantValue(a), rewriter.constantValue(b))
    switch operation {
    case .and:
        if a == b || right?.isAllOnes ?? false { return a }
        return left?.isAllOnes ?? false ? b : nil
    case .or:
        if a == b || right?.isZero ?? false { return a }
        return left?.isZero ?? false ? b : nil
    case .xor, .add:
        if right?.isZero ?? false { return a }
        return left?.isZero ?? false ? b : nil
    case .subtract: return right?.isZero ?? false ? a : nil
    case .equal, .less, .lessSigned: return nil
    }
}
