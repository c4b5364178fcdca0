/// Builds a netlist from another one, node by node: what every pass is made of.
///
/// A pass walks the source's nodes forward and maps each to a node of the result; whatever it does
/// not want to change it copies. `finish` then maps all that stands beside the nodes.
struct NetlistRewriter {
    let source: Netlist
    private(set) var result: Netlist
    /// For each node of the source its node in the result; -1 where it has none.
    private var mapped: [Int32]
    /// Nodes of the result for constants.
    private var constants: [BitVector: NodeID] = [:]

    init(_ source: Netlist) {
        self.source = source
        var empty = source
        empty.primitives = []
        empty.widths = []
        empty.placeIndices = []
        empty.constants = []
        empty.operandPool = []
        result = empty
        mapped = [Int32](repeating: -1, count: source.primitives.count)
        result.primitives.reserveCapacity(source.primitives.count)
    }

    func node(_ old: NodeID) -> NodeID { NodeID(raw: max(mapped[old.index], 0)) }
    func isMapped(_ old: NodeID) -> Bool { mapped[old.index] >= 0 }
    mutating func map(_ old: NodeID, to new: NodeID) { mapped[old.index] = Int32(new.index) }

    func width(_ node: NodeID) -> Int { result.width(node) }
    func primitive(_ node: NodeID) -> Primitive { result.primitive(node) }

    func constantValue(_ node: NodeID) -> BitVector? {
        if case .constant(let index) = result.primitive(node) { result.constants[index] } else { nil }
    }

    mutating func constant(_ value: BitVector) -> NodeID {
        if let known = constants[value] { return known }
        result.constants.append(value)
        let node = result.append(.constant(result.constants.count - 1), width: value.width)
        constants[value] = node
        return node
    }

    mutating func append(_ primitive: Primitive, width: Int, like old: NodeID) -> NodeID {
        result.append(primitive, width: width, place: source.placeIndices[old.index])
    }

    mutating func appendOperands(_ nodes: [NodeID]) -> OperandRange { result.appendOperands(nodes) }

    /// Bits of a node of the result.
    mutating func slice(_ node: NodeID, offset: Int, width: Int, like old: NodeID) -> NodeID {
        if offset == 0, width == self.width(node) { return node }
        if let value = constantValue(node) { return constant(value.slice(offset: offset, width: width)) }
        if case .slice(let inner, let base) = primitive(node) {
            return slice(inner, offset: base + offset, width: width, like: old)
        }
        return append(.slice(node, offset: offset), width: width, like: old)
    }

    /// The node's primitive with its operands mapped.
    mutating func mappedPrimitive(_ old: NodeID) -> Primitive {
        func m(_ node: NodeID) -> NodeID { self.node(node) }
        switch source.primitive(old) {
        case .concatenate(let range):
            return .concatenate(appendOperands(source.operands(range).map { m($0) }))
        case .select(let index, let range):
            return .select(index: m(index), appendOperands(source.operands(range).map { m($0) }))
        case let primitive: return primitive.mappingOperands(m)
        }
    }

    /// Copies a node of the source.
    @discardableResult
    mutating func copy(_ old: NodeID) -> NodeID {
        let new: NodeID
        if case .constant(let index) = source.primitive(old) {
            new = constant(source.constants[index])
        } else {
            new = append(mappedPrimitive(old), width: source.width(old), like: old)
        }
        map(old, to: new)
        return new
    }

    /// The result, with everything beside the nodes mapped. Names of nodes that have none are gone.
    mutating func finish() -> Netlist {
        func m(_ node: NodeID) -> NodeID { self.node(node) }
        result.inputs = source.inputs.map(m)
        result.outputs = source.outputs.map(m)
        for index in result.registers.indices {
            result.registers[index].node = m(source.registers[index].node)
            result.registers[index].next = m(source.registers[index].next)
        }
        for index in result.instances.indices {
            result.instances[index].inputs = source.instances[index].inputs.map(m)
            result.instances[index].outputs = source.instances[index].outputs.map { node in
                node.flatMap { isMapped($0) ? m($0) : nil }
            }
        }
        for index in result.memories.indices {
            for port in result.memories[index].writes.indices {
                let write = source.memories[index].writes[port]
                result.memories[index].writes[port].address = m(write.address)
                result.memories[index].writes[port].data = m(write.data)
                result.memories[index].writes[port].enable = m(write.enable)
                result.memories[index].writes[port].lanes = write.lanes.map(m)
            }
        }
        for index in result.properties.indices {
            result.properties[index].condition = m(source.properties[index].condition)
        }
        result.signals = source.signals.compactMap { signal in
            guard isMapped(signal.node) else { return nil }
            var copy = signal
            copy.node = m(signal.node)
            return copy
        }
        return result
    }
}
