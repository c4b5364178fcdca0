/// Computes equal values once.
///
/// - Complexity: O(n) expected.
func shareSubexpressions(_ netlist: Netlist) -> Netlist {
    /// A primitive of the result without its place; rows of operands stand in it, not their ranges.
    struct Key: Hashable {
        var primitive: Primitive
        var row: [NodeID]
        var width: Int
    }
    var rewriter = NetlistRewriter(netlist)
    var seen: [Key: NodeID] = [:]
    seen.reserveCapacity(netlist.primitives.count)
    for old in netlist.nodes {
        let primitive = netlist.primitive(old)
        let key: Key
        switch primitive {
        case .constant, .input, .register, .instanceOutput:
            rewriter.copy(old)
            continue
        case .concatenate(let range):
            key = Key(
                primitive: .concatenate(OperandRange(start: 0, count: 0)),
                row: netlist.operands(range).map { rewriter.node($0) }, width: netlist.width(old))
        case .select(let index, let range):
            key = Key(
                primitive: .select(index: rewriter.node(index), OperandRange(start: 0, count: 0)),
                row: netlist.operands(range).map { rewriter.node($0) }, width: netlist.width(old))
        case .binary(let operation, let a, let b):
            var (a, b) = (rewriter.node(a), rewriter.node(b))
            let isSymmetric = operation != .subtract && operation != .less && operation != .lessSigned
            if isSymmetric, b.index < a.index { swap(&a, &b) }
            key = Key(primitive: .binary(operation, a, b), row: [], width: netlist.width(old))
        default:
            key = Key(primitive: rewriter.mappedPrimitive(old), row: [], width: netlist.width(old))
        }
        if let known = seen[key] {
            rewriter.map(old, to: known)
        } else {
            seen[key] = rewriter.copy(old)
        }
    }
    return rewriter.finish()
}
