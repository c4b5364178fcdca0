extension Netlist {
    /// The netlist with everything that reads `node` reading `operand` instead, an earlier node of the
    /// same width.
    package func bypassing(_ node: NodeID, with operand: NodeID) -> Netlist {
        var rewriter = NetlistRewriter(self)
        for old in nodes {
            if old == node, operand.index < node.index, width(operand) == width(node) {
                rewriter.map(old, to: rewriter.node(operand))
            } else {
                rewriter.copy(old)
            }
        }
        return rewriter.finish()
    }
}
