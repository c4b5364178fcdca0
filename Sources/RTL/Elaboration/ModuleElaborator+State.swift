/// Registers that expressions hold, memories and properties.
extension ModuleElaborator {
    /// The register of an expression; what drives it is built when all else has been.
    func addRegister(_ recipe: RegisterRecipe, _ expression: Expression) -> NodeID {
        let number = netlist.registers.count
        let node = netlist.append(
            .register(number), width: expression.width, place: placeNumber(recipe.place))
        var name = recipe.name
        if name.isEmpty, case .register(_, let next, _) = expression.kind,
            case .memoryRead(let memory, _) = next.kind,
            let index = memoryNumbers[ObjectIdentifier(memory)]
        {
            name = "\(netlist.memories[index].name)_read"
        }
        let legal = name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
        netlist.registers.append(
            Netlist.RegisterCell(
                name: uniqueName(legal.first?.isLetter ?? false ? String(legal) : "held_" + String(legal)),
                node: node, next: node, reset: recipe.attributes.reset?.value,
                isAsynchronousReset: recipe.attributes.reset?.isAsynchronous ?? false,
                domain: recipe.attributes.domain, stage: recipe.attributes.stage,
                stagedValue: recipe.attributes.stagedValue, isSynchronizer: recipe.isSynchronizer,
                place: recipe.place))
        pendingRegisters.append((expression, number))
        return node
    }

    /// Builds what drives the registers of expressions, which may hold further ones.
    func finishRegisters() {
        var next = 0
        while next < pendingRegisters.count {
            let (expression, number) = pendingRegisters[next]
            next += 1
            guard case .register(let recipe, var value, let enable) = expression.kind else { continue }
            if let memory = recipe.forwarding { value = forwarding(value, memory, recipe) }
            if let enable {
                value = Expression(
                    .mux(enable, then: value, else: expression), width: expression.width)
            }
            retained.append(value)
            netlist.registers[number].next = node(for: value, at: recipe.place)
        }
    }

    /// The word after the writes of the same edge.
    private func forwarding(_ word: Expression, _ memory: Memory, _ recipe: RegisterRecipe) -> Expression {
        guard case .memoryRead(_, let address) = word.kind else { return word }
        var value = word
        for write in memoryWrites where write.memory === memory {
            if write.domain != recipe.attributes.domain {
                report(
                    Diagnostic(
                        .invalidMemory, "a read in another clock domain cannot forward a write",
                        at: recipe.place,
                        notes: [.init(text: "the write", place: write.place)],
                        help: "read with underWrite: .oldData"))
                continue
            }
            var hit = Expression(.binary(.equal, write.address, address), width: 1)
            if let enable = write.enable { hit = Expression(.binary(.and, enable, hit), width: 1) }
            var data = write.data
            if let lanes = write.lanes {
                let mask = Expression.laneMask(lanes, width: memory.width)
                let kept = Expression(
                    .binary(.and, value, Expression(.not(mask), width: memory.width)), width: memory.width)
                let new = Expression(.binary(.and, data, mask), width: memory.width)
                data = Expression(.binary(.or, kept, new), width: memory.width)
            }
            value = Expression(.mux(hit, then: data, else: value), width: memory.width)
        }
        return value
    }

    func addMemoryWrites() {
        for write in memoryWrites {
            guard let number = memoryNumbers[ObjectIdentifier(write.memory)] else {
                reportForeign(write.memory, at: write.place)
                continue
            }
            var enable = write.enable ?? .constant(BitVector(1, width: 1))
            if let inside = write.memory.isInside(write.address) {
                enable = Expression(.binary(.and, enable, inside), width: 1)
            }
            retained.append(enable)
            let cell = Netlist.MemoryWriteCell(
                address: node(for: write.address, at: write.place),
                data: node(for: write.data, at: write.place),
                enable: node(for: enable, at: write.place),
                lanes: write.lanes.map { node(for: $0, at: write.place) }, domain: write.domain,
                place: write.place)
            netlist.memories[number].writes.append(cell)
        }
    }

    func addProperties(_ effects: [StatementLowering.Effect]) {
        for case .property(let property) in effects {
            retained.append(property.condition)
            netlist.properties.append(
                Netlist.PropertyCell(
                    kind: property.kind, message: property.message,
                    condition: node(for: property.condition, at: property.place), domain: property.domain,
                    place: property.place))
        }
    }

    func addStateMachines(_ effects: [StatementLowering.Effect]) {
        for case .stateMachine(let machine) in effects {
            guard case .signal(let signal) = machine.subject.kind, signal.isRegister,
                let number = registerNumbers[ObjectIdentifier(signal)]
            else {
                report(
                    Diagnostic(
                        .notAssignable, "a state machine needs a register of this module", at: machine.place))
                continue
            }
            let register = netlist.registers[number]
            netlist.stateMachines.append(
                Netlist.StateMachineCell(register: number, states: machine.states, arcs: machine.arcs))
            for state in machine.states.entries {
                let isEntered = machine.arcs.contains { $0.to == state.code && $0.from != state.code }
                let isStart = register.reset.map { $0.int == state.code } ?? false
                if !isEntered, !isStart, !machine.hasComputedTarget {
                    report(
                        Diagnostic(
                            .unreachableState, severity: .warning,
                            "the state `\(state.name)` of `\(register.name)` is never entered",
                            at: machine.place,
                            help: "assign it somewhere, or remove the case"))
                }
                if !machine.described.contains(state.code) {
                    report(
                        Diagnostic(
                            .unreachableState, severity: .warning,
                            "the state `\(state.name)` of `\(register.name)` has no During: the machine stays in it",
                            at: machine.place))
                }
            }
        }
    }

    /// Clock domains of registers that expressions hold, found in what effects and drivers are made
    /// of, and whether they have a reset.
    func heldDomains(_ effects: [StatementLowering.Effect]) -> [(ClockDomain, Bool)] {
        var stack = [Expression]()
        for effect in effects {
            switch effect {
            case .write(let write):
                stack += [write.address, write.data] + [write.enable, write.lanes].compactMap { $0 }
            case .property(let property): stack.append(property.condition)
            case .stateMachine: break
            }
        }
        // In the order of the declarations, so that the ports do not depend on hashing.
        var signals = own.map(\.signal)
        signals += instanceSignals
        for signal in signals {
            guard let value = drivers[ObjectIdentifier(signal)] else { continue }
            for piece in value.pieces {
                if case .value(let expression) = piece.state { stack.append(expression) }
            }
        }
        var seen = Set<ObjectIdentifier>()
        var found = [(domain: ClockDomain, hasReset: Bool)]()
        while let expression = stack.popLast() {
            guard seen.insert(ObjectIdentifier(expression)).inserted else { continue }
            if case .register(let recipe, _, _) = expression.kind {
                let attributes = recipe.attributes
                found.append((attributes.domain, attributes.reset != nil))
            }
            stack += expression.operands
        }
        var result = [(ClockDomain, Bool)]()
        for domain in Set(found.map(\.domain)).sorted(by: { $0.name < $1.name }) {
            result.append((domain, found.contains { $0.domain == domain && $0.hasReset }))
        }
        return result
    }
}

extension Expression {
    /// Each lane's bit repeated over its part of the word.
    static func laneMask(_ lanes: Expression, width: Int) -> Expression {
        let part = width / lanes.width
        let bits = (0..<lanes.width).reversed().map { lane in
            Expression.extend(.slice(lanes, offset: lane, width: 1), to: part, signed: true)
        }
        return .concatenate(bits)
    }
}
