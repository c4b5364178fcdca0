extension Design {
    /// The whole design as one netlist without instances: what engines simulate. Registers are
    /// called by their path, `inner.count`, and so are named values and memories.
    ///
    /// - Throws: `DesignError` where combinational logic runs in a loop through instances.
    public func flattened() throws -> Netlist {
        var pass = Flattening(design: self)
        return try pass.run()
    }

    /// The same, and the instance that each entry of `places` belongs to: its path with a dot behind it, empty
    /// for the top. Entries are not shared between instances, so a node's place also names its instance,
    /// through every pass.
    func flattenedWithPaths() throws -> (netlist: Netlist, paths: [String]) {
        var pass = Flattening(design: self)
        return (try pass.run(), pass.placePaths)
    }
}

private struct Flattening {
    struct Context {
        var module: Int
        var parent: Int
        var instance: Int
        var path: String
        /// First index of the instance's nodes in `mapped`.
        var base: Int
        /// First index of the contexts of its instances, which are consecutive.
        var children: [Int] = []
        /// First index of the instance's places in `Netlist.places`.
        var placeBase: Int32
    }

    let design: Design
    var result: Netlist
    var contexts: [Context] = []
    /// New node for each (context, node): -1 unseen, -2 in progress.
    var mapped: [Int32] = []
    var registerBase: [Int] = []
    var memoryBase: [Int] = []
    private(set) var placePaths: [String] = []

    init(design: Design) {
        self.design = design
        result = Netlist(name: design.top.name)
        result.ports = design.top.ports
        result.portPlaces = design.top.portPlaces
        result.outputPlaces = design.top.outputPlaces
        result.parameters = design.top.parameters
    }

    mutating func run() throws -> Netlist {
        addContext(module: design.modules.count - 1, parent: -1, instance: -1, path: "")
        var next = 0
        while next < contexts.count {
            for (index, instance) in design.modules[contexts[next].module].instances.enumerated() {
                contexts[next].children.append(contexts.count)
                addContext(
                    module: instance.module, parent: next, instance: index,
                    path: contexts[next].path + instance.name + ".")
            }
            next += 1
        }
        for (index, node) in design.top.inputs.enumerated() {
            mapped[node.index] = Int32(
                result.append(.input(index), width: design.top.width(node), place: place(0, node)).index)
        }
        result.inputs = design.top.inputs.map { NodeID(Int(mapped[$0.index])) }
        for context in contexts {
            registerBase.append(result.registers.count)
            let module = design.modules[context.module]
            for register in module.registers {
                let node = result.append(
                    .register(result.registers.count), width: module.width(register.node),
                    place: module.placeIndices[register.node.index] < 0
                        ? -1 : context.placeBase + module.placeIndices[register.node.index])
                mapped[context.base + register.node.index] = Int32(node.index)
                var copy = register
                copy.node = node
                copy.name = context.path + register.name
                result.registers.append(copy)
            }
        }
        for context in contexts {
            let module = design.modules[context.module]
            if let blackBox = module.blackBox, !blackBox.hasModel { throw missingModel(module, context.path) }
            memoryBase.append(result.memories.count)
            result.memories += module.memories.map {
                var copy = $0
                copy.name = context.path + $0.name
                copy.writes = []
                return copy
            }
        }
        for (number, context) in contexts.enumerated() {
            let module = design.modules[context.module]
            for (index, memory) in module.memories.enumerated() {
                for var write in memory.writes {
                    write.address = try resolve(number, write.address)
                    write.data = try resolve(number, write.data)
                    write.enable = try resolve(number, write.enable)
                    write.lanes = try write.lanes.map { try resolve(number, $0) }
                    result.memories[memoryBase[number] + index].writes.append(write)
                }
            }
            for var property in module.properties {
                property.condition = try resolve(number, property.condition)
                result.properties.append(property)
            }
            for var machine in module.stateMachines {
                machine.register += registerBase[number]
                result.stateMachines.append(machine)
            }
            for (index, register) in module.registers.enumerated() {
                result.registers[registerBase[number] + index].next = try resolve(number, register.next)
            }
        }
        for node in design.top.outputs { result.outputs.append(try resolve(0, node)) }
        nameSignals()
        return result
    }

    /// Named values that something needs, by their paths.
    private mutating func nameSignals() {
        for context in contexts {
            for var signal in design.modules[context.module].signals {
                let node = mapped[context.base + signal.node.index]
                guard node >= 0 else { continue }
                signal.node = NodeID(Int(node))
                signal.name = context.path + signal.name
                result.signals.append(signal)
            }
        }
    }

    private func place(_ context: Int, _ node: NodeID) -> Int32 {
        let index = design.modules[contexts[context].module].placeIndices[node.index]
        return index < 0 ? -1 : contexts[context].placeBase + index
    }

    private mutating func addContext(module: Int, parent: Int, instance: Int, path: String) {
        contexts.append(
            Context(
                module: module, parent: parent, instance: instance, path: path, base: mapped.count,
                placeBase: Int32(result.places.count)))
        result.places += design.modules[module].places
        placePaths += design.modules[module].places.map { _ in path }
        mapped += [Int32](repeating: -1, count: design.modules[module].primitives.count)
    }

    /// What a node's value comes from: its operands, or the one node elsewhere that it stands for.
    private func sources(_ context: Int, _ node: NodeID) -> [(context: Int, node: NodeID)] {
        let here = contexts[context]
        let module = design.modules[here.module]
        switch module.primitive(node) {
        case .input(let index):
            guard here.parent >= 0 else { return [] }
            let parent = design.modules[contexts[here.parent].module]
            return [(here.parent, parent.instances[here.instance].inputs[index])]
        case .instanceOutput(let instance, let output):
            let child = here.children[instance]
            return [(child, design.modules[contexts[child].module].outputs[output])]
        default: return module.operands(of: node).map { (context, $0) }
        }
    }

    private mutating func resolve(_ context: Int, _ node: NodeID) throws -> NodeID {
        var stack = [(context: context, node: node, isBuilding: false)]
        while let top = stack.popLast() {
            let slot = contexts[top.context].base + top.node.index
            if !top.isBuilding {
                if mapped[slot] >= 0 { continue }
                guard mapped[slot] == -1 else { throw loop(through: top.context, top.node) }
                mapped[slot] = -2
                stack.append((top.context, top.node, true))
                for source in sources(top.context, top.node).reversed() {
                    stack.append((source.context, source.node, false))
                }
            } else {
                mapped[slot] = Int32(build(top.context, top.node).index)
            }
        }
        return NodeID(Int(mapped[contexts[context].base + node.index]))
    }

    private mutating func build(_ context: Int, _ node: NodeID) -> NodeID {
        let module = design.modules[contexts[context].module]
        let operands = sources(context, node).map {
            NodeID(Int(mapped[contexts[$0.context].base + $0.node.index]))
        }
        let primitive: Primitive
        switch module.primitive(node) {
        case .input, .instanceOutput: return operands[0]
        case .register: return NodeID(Int(mapped[contexts[context].base + node.index]))
        case .constant(let index):
            result.constants.append(module.constants[index])
            primitive = .constant(result.constants.count - 1)
        case .not: primitive = .not(operands[0])
        case .reduce(let reduction, _): primitive = .reduce(reduction, operands[0])
        case .binary(let operation, _, _): primitive = .binary(operation, operands[0], operands[1])
        case .multiply(let signed, _, _):
            primitive = .multiply(signed: signed, operands[0], operands[1])
        case .shift(let operation, _, _):
            primitive = .shift(operation, operands[0], amount: operands[1])
        case .mux: primitive = .mux(operands[0], then: operands[1], else: operands[2])
        case .slice(_, let offset): primitive = .slice(operands[0], offset: offset)
        case .concatenate: primitive = .concatenate(result.appendOperands(operands))
        case .extend(let signed, _): primitive = .extend(signed: signed, operands[0])
        case .memoryRead(let memory, _):
            primitive = .memoryRead(memoryBase[context] + memory, address: operands[0])
        case .select:
            primitive = .select(index: operands[0], result.appendOperands(Array(operands.dropFirst())))
        }
        return result.append(primitive, width: module.width(node), place: place(context, node))
    }

    private func missingModel(_ module: Netlist, _ path: String) -> DesignError {
        DesignError(diagnostics: [
            Diagnostic(
                .missingModel,
                "the black box `\(path.dropLast())`, a \(module.name), has no model to simulate",
                at: module.portPlaces.lazy.compactMap { $0 }.first,
                help: "give it a body, or simulate with an engine that reads its Verilog")
        ])
    }

    private func loop(through context: Int, _ node: NodeID) -> DesignError {
        let here = contexts[context]
        let module = design.modules[here.module]
        return DesignError(diagnostics: [
            Diagnostic(
                .combinationalLoop,
                "combinational loop through instances, by way of `\(here.path)` in module \(module.name)",
                at: module.place(node), help: "put a register into the path")
        ])
    }
}

extension Netlist {
    /// Paths have dots, which Verilog's names have not.
    ///
    /// - Parameter names: that nothing may get.
    mutating func makeNamesLegal(reserving names: [String]) {
        var taken = Set(ports.map(\.name)).union(names)
        func legal(_ name: String) -> String {
            let base = String(name.map { $0 == "." ? "_" : $0 })
            var candidate = base
            var number = 2
            while reservedWords.contains(candidate) || !taken.insert(candidate).inserted {
                candidate = "\(base)_\(number)"
                number += 1
            }
            return candidate
        }
        for index in registers.indices { registers[index].name = legal(registers[index].name) }
        for index in memories.indices { memories[index].name = legal(memories[index].name) }
    }
}
