/// Builds the netlist of one module: finds its signals by reflection, lowers its statements, and
/// turns the expressions that outputs, registers and instances need into nodes.
final class ModuleElaborator {
    enum Owner {
        case own(index: Int)
        case instance(Int, port: Int)
    }

    struct Entry {
        var signal: Signal
        var name: String
        var owner: Owner
    }

    struct InstanceEntry {
        var name: String
        var module: Int
        var netlist: Netlist
        var signals: [Signal]
    }

    var netlist: Netlist
    private(set) var diagnostics: [Diagnostic] = []
    private var entries: [ObjectIdentifier: Entry] = [:]
    private var own: [Entry] = []
    private var drivers: [ObjectIdentifier: PiecewiseValue] = [:]
    private var nodes: [ObjectIdentifier: NodeID] = [:]
    private var inProgress: Set<ObjectIdentifier> = []
    /// Expressions made here: identities are keys above, so they must not be freed.
    private var retained: [Expression] = []
    private var driverExpressions: [ObjectIdentifier: Expression] = [:]
    private var placeNumbers: [SourcePlace: Int32] = [:]
    private var read: Set<ObjectIdentifier> = []
    private var reportedProblems: Set<String> = []
    private var registerNumbers: [ObjectIdentifier: Int] = [:]
    private var instanceOutputs: [[NodeID?]] = []

    init(name: String, parameters: [Netlist.Parameter]) {
        netlist = Netlist(name: name)
        netlist.parameters = parameters
    }

    func report(_ diagnostic: Diagnostic) {
        guard reportedProblems.insert(diagnostic.description).inserted else { return }
        diagnostics.append(diagnostic)
    }

    /// - Returns: the module's netlist; it is harmless where errors were reported.
    func elaborate(
        _ module: any Module, signals: [(name: String, signal: Signal)], instances: [InstanceEntry]
    ) -> Netlist {
        declare(signals, instances)
        var lowering = StatementLowering(
            target: { [unowned self] in assignable($0, at: $1) }, report: { [unowned self] in report($0) },
            reportProblem: { [unowned self] in reportProblem($0, at: $1) },
            name: { [unowned self] in name(of: $0) })
        let body = module.body
        for (signal, value) in lowering.lower(body) { drivers[ObjectIdentifier(signal)] = value }
        addPorts(instances)
        addSources()
        instanceOutputs = instances.map { [NodeID?](repeating: nil, count: $0.netlist.dataOutputs.count) }
        for entry in own {
            switch entry.signal.role {
            case .output:
                let place = assignedPlace(entry.signal)
                netlist.outputs.append(node(for: driver(of: entry.signal), at: place))
                netlist.outputPlaces.append(place)
            case .register:
                let next = node(for: driver(of: entry.signal), at: assignedPlace(entry.signal))
                netlist.registers[registerNumbers[ObjectIdentifier(entry.signal)] ?? 0].next = next
            case .wire:
                _ = node(for: driver(of: entry.signal), at: assignedPlace(entry.signal))
            case .input: break
            }
        }
        for instance in instances {
            let inputs = instance.signals.filter { if case .input = $0.role { true } else { false } }
            netlist.instances.append(
                Netlist.Instance(
                    name: instance.name, module: instance.module,
                    inputs: inputs.map { node(for: driver(of: $0), at: assignedPlace($0)) }, outputs: [],
                    place: inputs.first.map(assignedPlace)))
        }
        for index in netlist.instances.indices { netlist.instances[index].outputs = instanceOutputs[index] }
        // What an error cut off would look unread.
        if !diagnostics.contains(where: { $0.severity == .error }) { reportUnread() }
        return netlist
    }

    // MARK: Declarations

    private func declare(_ signals: [(name: String, signal: Signal)], _ instances: [InstanceEntry]) {
        var names: [String: SourcePlace] = [:]
        func claim(_ name: String, _ place: SourcePlace) {
            if reservedWords.contains(name) {
                report(
                    Diagnostic(
                        .reservedWord, "`\(name)` is a reserved word of Verilog", at: place,
                        help: "give the property another name"))
            }
            if let earlier = names.updateValue(place, forKey: name) {
                report(
                    Diagnostic(
                        .nameClash, "two signals are called `\(name)`", at: place,
                        notes: [.init(text: "the other one", place: earlier)]))
            }
        }
        for (index, (name, signal)) in signals.enumerated() {
            claim(name, signal.place)
            if let problem = signal.problem { reportProblem(problem, at: signal.place) }
            let entry = Entry(signal: signal, name: name, owner: .own(index: index))
            own.append(entry)
            entries[ObjectIdentifier(signal)] = entry
        }
        for (index, instance) in instances.enumerated() {
            var input = 0
            var output = 0
            let ports = (inputs: instance.netlist.dataInputs, outputs: instance.netlist.dataOutputs)
            for signal in instance.signals {
                let port: Int
                let name: String
                if case .input = signal.role {
                    (port, name) = (input, ports.inputs[input].name)
                    input += 1
                } else {
                    (port, name) = (output, ports.outputs[output].name)
                    output += 1
                }
                let entry = Entry(
                    signal: signal, name: "\(instance.name).\(name)", owner: .instance(index, port: port))
                if entries.updateValue(entry, forKey: ObjectIdentifier(signal)) != nil {
                    report(
                        Diagnostic(
                            .repeatedInstance, "`\(instance.name)` is the same instance as another property",
                            at: signal.place, help: "make a new instance for each property"))
                }
            }
        }
    }

    /// Clocks and resets of every domain used here or below, then the declared ports.
    private func addPorts(_ instances: [InstanceEntry]) {
        var domains = [ClockDomain]()
        var withReset = Set<ClockDomain>()
        func use(_ domain: ClockDomain, reset: Bool) {
            if !domains.contains(domain) { domains.append(domain) }
            if reset { withReset.insert(domain) }
        }
        for entry in own {
            if case .register(let attributes) = entry.signal.role {
                use(attributes.domain, reset: attributes.reset != nil)
            }
        }
        for instance in instances {
            for port in instance.netlist.ports {
                switch port.role {
                case .clock(let domain): use(ClockDomain(domain), reset: false)
                case .reset(let domain): use(ClockDomain(domain), reset: true)
                case .data: break
                }
            }
        }
        func add(_ port: Port, _ place: SourcePlace?) {
            netlist.ports.append(port)
            netlist.portPlaces.append(place)
        }
        for domain in domains {
            add(
                Port(name: domain.clockName, direction: .input, width: 1, role: .clock(domain: domain.name)),
                nil)
            if withReset.contains(domain) {
                add(
                    Port(
                        name: domain.resetName, direction: .input, width: 1, role: .reset(domain: domain.name)
                    ),
                    nil)
            }
        }
        let taken = Set(netlist.ports.map(\.name))
        for entry in own {
            if taken.contains(entry.name) {
                report(
                    Diagnostic(
                        .nameClash, "`\(entry.name)` is the name of a clock or reset port",
                        at: entry.signal.place
                    ))
            }
            switch entry.signal.role {
            case .input:
                add(Port(name: entry.name, direction: .input, width: entry.signal.width), entry.signal.place)
            case .output:
                add(Port(name: entry.name, direction: .output, width: entry.signal.width), entry.signal.place)
            default: break
            }
        }
    }

    private func addSources() {
        for entry in own {
            let place = placeNumber(entry.signal.place)
            switch entry.signal.role {
            case .input:
                let node = netlist.append(
                    .input(netlist.inputs.count), width: entry.signal.width, place: place)
                netlist.inputs.append(node)
            case .register(let attributes):
                let node = netlist.append(
                    .register(netlist.registers.count), width: entry.signal.width, place: place)
                registerNumbers[ObjectIdentifier(entry.signal)] = netlist.registers.count
                netlist.registers.append(
                    Netlist.RegisterCell(
                        name: entry.name, node: node, next: node, reset: attributes.reset?.value,
                        isAsynchronousReset: attributes.reset?.isAsynchronous ?? false,
                        domain: attributes.domain, place: entry.signal.place))
            default: break
            }
        }
    }

    // MARK: Signals

    func name(of signal: Signal) -> String { entries[ObjectIdentifier(signal)]?.name ?? "?" }

    private func placeNumber(_ place: SourcePlace) -> Int32 {
        if let number = placeNumbers[place] { return number }
        let number = Int32(netlist.places.count)
        netlist.places.append(place)
        placeNumbers[place] = number
        return number
    }

    private func assignedPlace(_ signal: Signal) -> SourcePlace {
        drivers[ObjectIdentifier(signal)]?.pieces.lazy.compactMap(\.place).first ?? signal.place
    }

    private func assignable(_ target: Expression, at place: SourcePlace) -> Signal? {
        guard case .signal(let signal) = target.kind else {
            report(
                Diagnostic(
                    .notAssignable, "the left side of <~ is a computed value", at: place,
                    help: "assign to an output, a wire, a register, an instance's input, or bits of one"))
            return nil
        }
        guard let entry = entries[ObjectIdentifier(signal)] else {
            reportForeign(signal, at: place)
            return nil
        }
        switch (entry.owner, signal.role) {
        case (.own, .input):
            report(
                Diagnostic(
                    .notAssignable, "`\(entry.name)` is an input: only the outside drives it", at: place,
                    notes: [.init(text: "declared here", place: signal.place)]))
            return nil
        case (.instance, .output):
            report(
                Diagnostic(
                    .notAssignable, "`\(entry.name)` is an output of an instance, which drives it itself",
                    at: place, notes: [.init(text: "declared here", place: signal.place)]))
            return nil
        default: return signal
        }
    }

    private func reportForeign(_ signal: Signal, at place: SourcePlace) {
        report(
            Diagnostic(
                .foreignSignal, "a signal of another module is used", at: place,
                notes: [.init(text: "it is declared here", place: signal.place)],
                help: "store the module it belongs to in a property, and use its ports"))
    }

    func reportProblem(_ problem: Problem, at place: SourcePlace) {
        let notes = problem.operands.map { operand in
            switch operand.kind {
            case .signal(let signal) where entries[ObjectIdentifier(signal)] != nil:
                Diagnostic.Note(text: "`\(name(of: signal))` has \(operand.width) bits", place: signal.place)
            case .named(_, let name, let place):
                Diagnostic.Note(text: "`\(name)` has \(operand.width) bits", place: place)
            default: Diagnostic.Note(text: "a computed value has \(operand.width) bits", place: nil)
            }
        }
        report(
            Diagnostic(
                problem.identifier, problem.message, at: problem.place ?? place,
                notes: notes.filter { $0.place != nil }, help: problem.help))
    }

    /// What drives a signal as one expression; what is missing is reported and reads as zeros.
    private func driver(of signal: Signal) -> Expression {
        let key = ObjectIdentifier(signal)
        if let known = driverExpressions[key] { return known }
        let parts = pieces(of: signal).map(\.expression)
        let whole = parts.count == 1 ? parts[0] : Expression.concatenate(parts.reversed())
        retained.append(whole)
        driverExpressions[key] = whole
        return whole
    }

    private var pieceCache: [ObjectIdentifier: [(offset: Int, expression: Expression)]] = [:]

    private func pieces(of signal: Signal) -> [(offset: Int, expression: Expression)] {
        let key = ObjectIdentifier(signal)
        if let known = pieceCache[key] { return known }
        let value = drivers[key] ?? PiecewiseValue(width: signal.width, state: .unassigned)
        let whole = value.pieces.count == 1
        let result = value.pieces.map { piece -> (offset: Int, expression: Expression) in
            let bits =
                whole
                ? ""
                : piece.width == 1
                    ? "[\(piece.offset)]" : "[\(piece.offset + piece.width - 1):\(piece.offset)]"
            switch piece.state {
            case .value(let expression):
                if whole { return (piece.offset, expression) }
                let name =
                    piece.width == 1
                    ? "\(localName(signal))_\(piece.offset)"
                    : "\(localName(signal))_\(piece.offset + piece.width - 1)_\(piece.offset)"
                let named = Expression(
                    .named(expression, name, piece.place ?? signal.place), width: piece.width)
                retained.append(named)
                return (piece.offset, named)
            case .unassigned:
                if !signal.isRegister {
                    report(
                        Diagnostic(
                            .undriven, "`\(name(of: signal))\(bits)` is never assigned", at: signal.place))
                }
            case .incomplete(let place):
                report(
                    Diagnostic(
                        .latch, "`\(name(of: signal))\(bits)` is not assigned under every condition",
                        at: place,
                        notes: [.init(text: "declared here", place: signal.place)],
                        help: "assign a default before the condition, or add an Else"))
            }
            let zero = Expression.constant(BitVector(width: piece.width))
            retained.append(zero)
            return (piece.offset, zero)
        }
        pieceCache[key] = result
        return result
    }

    private func localName(_ signal: Signal) -> String {
        String(name(of: signal).map { $0 == "." ? "_" : $0 })
    }

    // MARK: Nodes

    private enum Work {
        case visit(Expression, SourcePlace)
        case build(Expression, SourcePlace, [Expression])
        case alias(Expression, to: Expression, SourcePlace)
    }

    /// The node of an expression; operands first, without recursion.
    private func node(for root: Expression, at place: SourcePlace) -> NodeID {
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
                if let (target, targetPlace) = resolve(expression, at: place) {
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

    private func zero(width: Int) -> NodeID { constant(BitVector(width: width)) }

    private func constant(_ value: BitVector) -> NodeID {
        netlist.constants.append(value)
        return netlist.append(.constant(netlist.constants.count - 1), width: value.width)
    }

    /// The expression that stands for a wire, an output read back, or bits of one.
    private func resolve(_ expression: Expression, at place: SourcePlace) -> (Expression, SourcePlace)? {
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

    private func reportLoop(through expression: Expression, _ stack: [Work]) {
        var hops = [(name: String, place: SourcePlace)]()
        var isInside = false
        for work in stack {
            guard case .alias(let waiting, _, let place) = work else {
                if case .build(let waiting, _, _) = work, waiting === expression { isInside = true }
                continue
            }
            if waiting === expression { isInside = true }
            if isInside, case .signal(let signal) = waiting.kind { hops.append((name(of: signal), place)) }
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

    private func build(_ expression: Expression, _ operands: [NodeID], at place: SourcePlace) -> NodeID {
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
        }
    }

    private func source(_ signal: Signal, at place: SourcePlace) -> NodeID {
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

    private func reportUnread() {
        for entry in own where !read.contains(ObjectIdentifier(entry.signal)) {
            let kind: String
            switch entry.signal.role {
            case .input: kind = "input"
            case .register: kind = "register"
            case .wire: kind = "wire"
            case .output: continue
            }
            report(
                Diagnostic(
                    .unread, severity: .warning, "the \(kind) `\(entry.name)` is never read",
                    at: entry.signal.place))
        }
    }
}
