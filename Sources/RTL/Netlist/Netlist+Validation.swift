extension Netlist {
    /// What is wrong with the netlist, in words, by the invariants at the top of `Netlist`; nil where
    /// all hold. For tests of passes and of whatever else builds netlists.
    package var violation: String? {
        for node in nodes {
            let width = width(node)
            if width < 1 { return "node \(node.index) has \(width) bits" }
            for operand in operands(of: node) where operand.index >= node.index {
                return "node \(node.index) uses node \(operand.index), which comes later"
            }
            if let reason = widthViolation(node) {
                return "node \(node.index), \(primitive(node)): \(reason)"
            }
        }
        if outputs.count != dataOutputs.count {
            return "\(outputs.count) nodes for \(dataOutputs.count) outputs"
        }
        if inputs.count != dataInputs.count { return "\(inputs.count) nodes for \(dataInputs.count) inputs" }
        for (port, node) in Array(zip(dataInputs, inputs)) + Array(zip(dataOutputs, outputs))
        where port.width != width(node) {
            return "port \(port.name) has \(port.width) bits, its node \(width(node))"
        }
        for (index, node) in inputs.enumerated() where primitive(node) != .input(index) {
            return "the node of input \(index) is \(primitive(node))"
        }
        for (index, register) in registers.enumerated() {
            if primitive(register.node) != .register(index) {
                return "register \(register.name) has lost its node"
            }
            if width(register.next) != width(register.node) {
                return "register \(register.name) changes its width"
            }
            if let reset = register.reset, reset.width != width(register.node) {
                return "the reset value of register \(register.name) has \(reset.width) bits"
            }
        }
        for memory in memories {
            for write in memory.writes where width(write.data) != memory.width || width(write.enable) != 1 {
                return "a write to memory \(memory.name) has the wrong width"
            }
            for word in memory.initial where word.width != memory.width {
                return "memory \(memory.name) starts with \(word.width) bits"
            }
        }
        for property in properties where width(property.condition) != 1 {
            return "the property \(property.message) has \(width(property.condition)) bits"
        }
        return nil
    }

    private func widthViolation(_ node: NodeID) -> String? {
        let width = width(node)
        func w(_ node: NodeID) -> Int { self.width(node) }
        let holds: Bool
        switch primitive(node) {
        case .constant(let index):
            holds = constants.indices.contains(index) && constants[index].width == width
        case .input(let index): holds = inputs.indices.contains(index) && inputs[index] == node
        case .register(let index): holds = registers.indices.contains(index) && registers[index].node == node
        case .instanceOutput(let instance, _): holds = instances.indices.contains(instance)
        case .not(let a): holds = w(a) == width
        case .reduce: holds = width == 1
        case .binary(let operation, let a, let b):
            holds = w(a) == w(b) && width == (operation.isComparison ? 1 : w(a))
        case .multiply(_, let a, let b): holds = width == w(a) + w(b)
        case .shift(_, let a, _): holds = w(a) == width
        case .mux(let condition, let a, let b): holds = w(condition) == 1 && w(a) == width && w(b) == width
        case .slice(let a, let offset): holds = offset >= 0 && offset + width <= w(a)
        case .concatenate(let range): holds = operands(range).reduce(0) { $0 + w($1) } == width
        case .extend(_, let a): holds = w(a) <= width
        case .select(_, let range): holds = range.count >= 1 && operands(range).allSatisfy { w($0) == width }
        case .memoryRead(let memory, _):
            holds = memories.indices.contains(memory) && memories[memory].width == width
        }
        return holds ? nil : "widths do not fit"
    }
}
