/// Removes multiplexers that decide nothing, and turns those that choose constants of one bit into
/// the gates that they are.
func simplifyMultiplexers(_ netlist: Netlist) -> Netlist {
    var rewriter = NetlistRewriter(netlist)
    for old in netlist.nodes {
        guard case .mux(let condition, let then, let otherwise) = netlist.primitive(old) else {
            rewriter.copy(old)
            continue
        }
        let new = multiplexer(
            rewriter.node(condition), rewriter.node(then), rewriter.node(otherwise), like: old, &rewriter)
        rewriter.map(old, to: new)
    }
    return rewriter.finish()
}

private func multiplexer(
    _ condition: NodeID, _ then: NodeID, _ otherwise: NodeID, like old: NodeID,
    _ rewriter: inout NetlistRewriter
) -> NodeID {
    if then == otherwise { return then }
    if case .not(let inverse) = rewriter.primitive(condition) {
        return multiplexer(inverse, otherwise, then, like: old, &rewriter)
    }
    // What an inner multiplexer chooses by the same condition is decided already.
    if case .mux(condition, let inner, _) = rewriter.primitive(then) {
        return multiplexer(condition, inner, otherwise, like: old, &rewriter)
    }
    if case .mux(condition, _, let inner) = rewriter.primitive(otherwise) {
        return multiplexer(condition, then, inner, like: old, &rewriter)
    }
    if rewriter.width(then) == 1 {
        let (high, low) = (rewriter.constantValue(then), rewriter.constantValue(otherwise))
        switch (high?.isAllOnes, low?.isAllOnes) {
        case (true, false): return condition
        case (false, true): return rewriter.append(.not(condition), width: 1, like: old)
        case (true, nil): return rewriter.append(.binary(.or, condition, otherwise), width: 1, like: old)
        case (nil, false): return rewriter.append(.binary(.and, condition, then), width: 1, like: old)
        default: break
        }
    }
    return rewriter.append(
        .mux(condition, then: then, else: otherwise), width: rewriter.width(then), like: old)
}
