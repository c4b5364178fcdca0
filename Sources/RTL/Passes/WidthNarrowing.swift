/// Computes sums, products and bitwise operations only as far up as a bit of them is read.
func narrowWidths(_ netlist: Netlist) -> Netlist {
    let needed = highestBitsRead(netlist)
    var rewriter = NetlistRewriter(netlist)
    for old in netlist.nodes {
        let width = netlist.width(old)
        let kept = max(needed[old.index], 1)
        guard kept < width else {
            rewriter.copy(old)
            continue
        }
        func low(_ operand: NodeID, _ rewriter: inout NetlistRewriter) -> NodeID {
            rewriter.slice(rewriter.node(operand), offset: 0, width: kept, like: old)
        }
        let narrow: Primitive
        switch netlist.primitive(old) {
        case .not(let a): narrow = .not(low(a, &rewriter))
        case .binary(let operation, let a, let b) where !operation.isComparison:
            narrow = .binary(operation, low(a, &rewriter), low(b, &rewriter))
        case .mux(let condition, let a, let b):
            narrow = .mux(
                rewriter.node(condition), then: low(a, &rewriter), else: low(b, &rewriter))
        case .shift(.left, let a, let amount):
            narrow = .shift(.left, low(a, &rewriter), amount: rewriter.node(amount))
        default:
            rewriter.copy(old)
            continue
        }
        let value = rewriter.append(narrow, width: kept, like: old)
        // The users still want the whole width; what they read of it is below.
        rewriter.map(old, to: rewriter.append(.extend(signed: false, value), width: width, like: old))
    }
    return rewriter.finish()
}

/// For each node one more than the highest bit that anything reads; 0 for what nothing reads.
private func highestBitsRead(_ netlist: Netlist) -> [Int] {
    var needed = [Int](repeating: 0, count: netlist.primitives.count)
    func need(_ node: NodeID, _ bits: Int) {
        needed[node.index] = max(needed[node.index], min(bits, netlist.width(node)))
    }
    for root in netlist.roots { need(root, netlist.width(root)) }
    for node in netlist.nodes.reversed() where needed[node.index] > 0 {
        let bits = needed[node.index]
        switch netlist.primitive(node) {
        case .not(let a): need(a, bits)
        case .binary(let operation, let a, let b) where !operation.isComparison:
            need(a, bits)
            need(b, bits)
        case .mux(let condition, let a, let b):
            need(condition, 1)
            need(a, bits)
            need(b, bits)
        case .shift(.left, let a, let amount):
            need(a, bits)
            need(amount, netlist.width(amount))
        case .slice(let a, let offset): need(a, offset + bits)
        case .extend(false, let a): need(a, bits)
        case .concatenate(let range):
            var low = 0
            for part in netlist.operands(range).reversed() {
                if bits > low { need(part, bits - low) }
                low += netlist.width(part)
            }
        default:
            for operand in netlist.operands(of: node) { need(operand, netlist.width(operand)) }
        }
    }
    // A register's node is read wherever its next value is needed at all: it keeps its width.
    for register in netlist.registers { needed[register.node.index] = netlist.width(register.node) }
    return needed
}
