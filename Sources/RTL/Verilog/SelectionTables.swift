/// A netlist whose selections from small elements are Verilog's indexed part selects: the elements side by
/// side in one vector, each in a power of two of bits, so that the index needs no multiplication.
///
///     Vector([a, b, c, d])[index], 3 bits each -->   table = {1'b0, d, 1'b0, c, 1'b0, b, 1'b0, a}
///                                                    table[{index, 2'd0} +: 3]
///
/// A vector too wide for a machine word becomes an array of wires. A simulator reads an element at once instead of
/// shifting, and Yosys makes of it ANDs and ORs, smaller than a tree of multiplexers:
///
///     Vector([a, b, c, d])[index], 32 bits each -->  wire [31:0] table [0:3]; assign table[0] = a; ...
///                                                    table[index]
///
/// Selections from the same elements share the vector. What is left are those of few elements, of wide
/// ones, and those whose index reaches far past the end: they stay multiplexers.
struct TabulatedSelections {
    var netlist: Netlist
    /// The vectors that are arrays, with their elements, the first one first.
    var arrays: [NodeID: [NodeID]] = [:]

    init(_ netlist: Netlist) {
        self.netlist = netlist
        if netlist.nodes.contains(where: { SelectionTable($0, in: netlist) != nil }) {
            self.netlist = tabulate(netlist)
        }
    }

    /// What an array is indexed by: the amount of its shift without the zeros at its end.
    func arrayIndex(of shift: NodeID) -> (vector: NodeID, index: NodeID)? {
        guard case .shift(.right, let vector, let amount) = netlist.primitive(shift), arrays[vector] != nil
        else { return nil }
        guard case .concatenate(let parts) = netlist.primitive(amount),
            let index = netlist.operands(parts).first
        else { return (vector, amount) }
        return (vector, index)
    }

    private mutating func tabulate(_ netlist: Netlist) -> Netlist {
        var rewriter = NetlistRewriter(netlist)
        var tables: [[NodeID]: NodeID] = [:]
        for old in netlist.nodes {
            guard case .select(let index, let range) = netlist.primitive(old),
                let table = SelectionTable(old, in: netlist)
            else {
                rewriter.copy(old)
                continue
            }
            let elements = netlist.operands(range).map { rewriter.node($0) }
            let vector =
                tables[elements]
                ?? table.vector(of: elements, width: netlist.width(old), like: old, &rewriter)
            tables[elements] = vector
            if table.isArray {
                arrays[vector] = (0..<table.places).map { elements[min($0, elements.count - 1)] }
            }
            var amount = rewriter.node(index)
            if table.shift > 0 {
                let zeros = rewriter.constant(BitVector(width: table.shift))
                amount = rewriter.append(
                    .concatenate(rewriter.appendOperands([amount, zeros])),
                    width: rewriter.width(amount) + table.shift, like: old)
            }
            let shifted = rewriter.append(
                .shift(.right, vector, amount: amount), width: rewriter.width(vector), like: old)
            rewriter.map(
                old, to: rewriter.slice(shifted, offset: 0, width: netlist.width(old), like: old))
        }
        return rewriter.finish()
    }
}

/// The shape of a selection's vector.
private struct SelectionTable {
    /// Places for elements: a power of two.
    var places: Int
    /// An element takes `1 << shift` bits.
    var shift = 0
    /// Whether the vector is wider than a machine word. Its index has zeros behind it then: an element has
    /// more than one bit, since an index has at most eight.
    var isArray: Bool { places << shift > 64 && shift > 0 }

    /// Nil where the node is better a multiplexer, or no selection at all.
    init?(_ node: NodeID, in netlist: Netlist) {
        guard case .select(let index, let range) = netlist.primitive(node) else { return nil }
        let (width, indexWidth) = (netlist.width(node), netlist.width(index))
        guard range.count > 2, indexWidth <= 8, 1 << indexWidth < 2 * range.count, width <= 64 else {
            return nil
        }
        places = 1 << indexWidth
        while 1 << shift < width { shift += 1 }
    }

    /// The elements side by side, the last one also in the places behind it.
    func vector(
        of elements: [NodeID], width: Int, like old: NodeID, _ rewriter: inout NetlistRewriter
    ) -> NodeID {
        let padding = (1 << shift) - width
        let gap = padding > 0 ? [rewriter.constant(BitVector(width: padding))] : []
        let parts = (0..<places).reversed().flatMap { gap + [elements[min($0, elements.count - 1)]] }
        return rewriter.append(
            .concatenate(rewriter.appendOperands(parts)), width: places << shift, like: old)
    }
}
