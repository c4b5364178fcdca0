extension ModuleElaborator {
    private enum Work {
        case visit(Expression, SourcePlace)
        case build(Expression, SourcePlace, [Expression])
        case alias(Expression, to: Expression, SourcePlace)
    }

    /// The node of an expression; operands first, without recursion.
    func node(for root: Expression, at place: SourcePlace) -> NodeID {
        var stack = [Work.visit(root, place)]
        while let work = stack.popLast() {
            switch work {
            case .visit(let expression, let place):
                let key = ObjectIdentifier(expression)
                guard nodes[key] == nil else { continue }
                guard inProgress.insert(key).inserted else {
                    reportLoop(through: expression, stack)
                    continue
                }
                if case .register(let recipe, _, _) = expression.kind {
                    inProgress.remove(key)
                    nodes[key] = addRegister(recipe, expression)
                } else if let (target, targetPlace) = resolve(expression, at: place) {
                    stack.append(.alias(expression, to: target, targetPlace))
                    stack.append(.visit(target, targetPlace))
                } else {
                    let operands = expression.operands
                    stack.append(.build(expression, place, operands))
                    var inner = place
                    if case .named(_, _, let place) = expression.kind { inner = place }
                    for operand in operands.reversed() { stack.append(.visit(operand, inner)) }
                }
            case .alias(let expression, let target, let place):
                let key = ObjectIdentifier(expression)
                inProgress.remove(key)
                let node = nodes[ObjectIdentifier(target)] ?? zero(width: expression.width)
                nodes[key] = node
                if case .signal(let signal) = expression.kind, case .wire = signal.role {
                    netlist.signals.append(
                        Netlist.NamedSignal(name: name(of: signal), node: node, place: place))
                }
            case .build(let expression, let place, let operands):
                let key = ObjectIdentifier(expression)
                inProgress.remove(key)
                let operandNodes = operands.map { operand in
                    nodes[ObjectIdentifier(operand)] ?? zero(width: operand.width)
                }
                nodes[key] = build(expression, operandNodes, at: place)
            }
        }
        return nodes[ObjectIdentifier(root)] ?? zero(width: root.width)
    }

    func zero(width: Int) -> NodeID { constant(BitVector(width: width)) }

    func constant(_ value: BitVector) -> NodeID {
        netlist.constants.append(value)
        return netlist.append(.constant(netlist.constants.count - 1), width: value.width)
    }

    /// The expression that stands for a wire, an output read back, or bits of one.
    func resolve(_ expression: Expression, at place: SourcePlace) -> (Expression, SourcePlace)? {
        switch expression.kind {
        case .signal(let signal):
            guard let entry = entries[ObjectIdentifier(signal)] else { return nil }
            read.insert(ObjectIdentifier(signal))
            switch (entry.owner, signal.role) {
            case (.own, .wire), (.own, .output), (.instance, .input):
                return (driver(of: signal), assignedPlace(signal))
            default: return nil
            }
        case .slice(let inner, let offset):
            if bitwise, let pushed = pushedDown(inner, offset, expression.width) {
                retained.append(pushed)
                return (pushed, place)
            }
            guard case .signal(let signal) = inner.kind, let entry = entries[ObjectIdentifier(signal)] else {
                return nil
            }
            switch (entry.owner, signal.role) {
            case (.own, .wire), (.own, .output), (.instance, .input): break
            default: return nil
            }
            let pieces = pieces(of: signal)
            guard pieces.count > 1 else { return nil }
            read.insert(ObjectIdentifier(signal))
            let end = offset + expression.width
            let parts = pieces.compactMap { piece -> Expression? in
                let low = max(piece.offset, offset)
                let high = min(piece.offset + piece.expression.width, end)
                guard low < high else { return nil }
                return .slice(piece.expression, offset: low - piece.offset, width: high - low)
            }
            let joined = parts.count == 1 ? parts[0] : Expression.concatenate(parts.reversed())
            retained.append(joined)
            return (joined, assignedPlace(signal))
        default: return nil
        }
    }

    /// Bits of a bitwise operation as that operation on bits.
    private func pushedDown(_ inner: Expression, _ offset: Int, _ width: Int) -> Expression? {
        func bits(_ operand: Expression) -> Expression { .slice(operand, offset: offset, width: width) }
        switch inner.kind {
        case .not(let a): return Expression(.not(bits(a)), width: width)
        case .binary(let operation, let a, let b) where [.and, .or, .xor].contains(operation):
            return Expression(.binary(operation, bits(a), bits(b)), width: width)
        case .mux(let condition, let a, let b):
            return Expression(.mux(condition, then: bits(a), else: bits(b)), width: width)
        case .named(let a, _, _): return bits(a)
        case .extend(let signed, let a):
            if offset + width <= a.width { return .slice(a, offset: offset, width: width) }
            guard width == 1 else { return nil }
            return signed
                ? .slice(a, offset: a.width - 1, width: 1) : .constant(BitVector(width: 1))
        case .concatenate(let parts):
            var low = 0
            for part in parts.reversed() {
                if offset >= low, offset + width <= low + part.width {
                    return .slice(part, offset: offset - low, width: width)
                }
                low += part.width
            }
            return nil
        default: return nil
        }
    }

    private func reportLoop(through expression: Expression, _ stack: [Work]) {
        var hops = [(name: String, place: SourcePlace)]()
        var isInside = false
        for work in stack {
            guard case .alias(let waiting, _, let place) = work else {
                if case .build(let waiting, _, _) = work, waiting === expression { isInside = true }
                continue
            }
            if waiting === expression { isInside = true }
            guard isInside else { continue }
            switch waiting.kind {
            case .signal(let signal): hops.append((name(of: signal), place))
            case .slice(let inner, let offset):
                guard case .signal(let signal) = inner.kind else { continue }
                let high = offset + waiting.width - 1
                let bits = high == offset ? "[\(offset)]" : "[\(high):\(offset)]"
                hops.append((name(of: signal) + bits, place))
            default: continue
            }
        }
        let path = (hops.map(\.name) + hops.prefix(1).map(\.name)).joined(separator: " -> ")
        report(
            Diagnostic(
                .combinationalLoop,
                hops.isEmpty ? "a value depends on itself" : "combinational loop: \(path)",
                at: hops.first?.place,
                notes: hops.map { .init(text: "`\($0.name)` is assigned here", place: $0.place) },
                help: "put a register into the path"))
    }

    func build(_ expression: Expression, _ operands: [NodeID], at place: SourcePlace) -> NodeID {
        let number = placeNumber(place)
        func add(_ primitive: Primitive) -> NodeID {
            let values = operands.compactMap { operand -> BitVector? in
                if case .constant(let index) = netlist.primitive(operand) {
                    netlist.constants[index]
                } else {
                    nil
                }
            }
            if values.count == operands.count, !operands.isEmpty,
                let folded = primitive.evaluate(values, width: expression.width)
            {
                return constant(folded)
            }
            if let simpler = simplify(primitive, width: expression.width) { return simpler }
            return netlist.append(primitive, width: expression.width, place: number)
        }
        switch expression.kind {
        case .constant(let value): return constant(value)
        case .literal(let value):
            report(
                Diagnostic(
                    .literalRange, "the literal \(value.decimalSigned) needs a width", at: place,
                    help: "write Bits(\(value.decimalSigned), width: ...)"))
            return zero(width: 1)
        case .invalid(let problem):
            reportProblem(problem, at: place)
            return zero(width: expression.width)
        case .signal(let signal): return source(signal, at: place)
        case .named(_, let name, let place):
            netlist.signals.append(Netlist.NamedSignal(name: name, node: operands[0], place: place))
            return operands[0]
        case .not: return add(.not(operands[0]))
        case .reduce(let reduction, let operand):
            return operand.width == 1 ? operands[0] : add(.reduce(reduction, operands[0]))
        case .binary(let operation, _, _): return add(.binary(operation, operands[0], operands[1]))
        case .multiply(let signed, _, _): return add(.multiply(signed: signed, operands[0], operands[1]))
        case .shift(let operation, _, _): return add(.shift(operation, operands[0], amount: operands[1]))
        case .mux:
            if case .constant(let index) = netlist.primitive(operands[0]) {
                return netlist.constants[index].isZero ? operands[2] : operands[1]
            }
            return operands[1] == operands[2]
                ? operands[1] : add(.mux(operands[0], then: operands[1], else: operands[2]))
        case .slice(_, let offset): return add(.slice(operands[0], offset: offset))
        case .concatenate: return add(.concatenate(netlist.appendOperands(operands)))
        case .extend(let signed, _): return add(.extend(signed: signed, operands[0]))
        case .select:
            return add(.select(index: operands[0], netlist.appendOperands(Array(operands.dropFirst()))))
        case .register: return zero(width: expression.width)
        case .memoryRead(let memory, _):
            guard let number = memoryNumbers[ObjectIdentifier(memory)] else {
                reportForeign(memory, at: place)
                return zero(width: expression.width)
            }
            return netlist.append(
                .memoryRead(number, address: operands[0]), width: expression.width,
                place: self.placeNumber(place))
        }
    }

    func source(_ signal: Signal, at place: SourcePlace) -> NodeID {
        guard let entry = entries[ObjectIdentifier(signal)] else {
            reportForeign(signal, at: place)
            return zero(width: signal.width)
        }
        switch (entry.owner, signal.role) {
        case (.own(let index), .input):
            let before = own[..<index].count { if case .input = $0.signal.role { true } else { false } }
            return netlist.inputs[before]
        case (.own, .register): return netlist.registers[registerNumbers[ObjectIdentifier(signal)] ?? 0].node
        case (.instance(let instance, let port), _):
            if let known = instanceOutputs[instance][port] { return known }
            let node = netlist.append(
                .instanceOutput(instance: instance, output: port), width: signal.width,
                place: placeNumber(signal.place))
            instanceOutputs[instance][port] = node
            return node
        default: return zero(width: signal.width)
        }
    }
}
