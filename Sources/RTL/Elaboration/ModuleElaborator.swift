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
    var entries: [ObjectIdentifier: Entry] = [:]
    var own: [Entry] = []
    /// Ports of instances in declaration order.
    var instanceSignals: [Signal] = []
    var drivers: [ObjectIdentifier: PiecewiseValue] = [:]
    var nodes: [ObjectIdentifier: NodeID] = [:]
    var inProgress: Set<ObjectIdentifier> = []
    /// Expressions made here: identities are keys above, so they must not be freed.
    var retained: [Expression] = []
    var driverExpressions: [ObjectIdentifier: Expression] = [:]
    var pieceCache: [ObjectIdentifier: [(offset: Int, expression: Expression)]] = [:]
    var placeNumbers: [SourcePlace: Int32] = [:]
    var read: Set<ObjectIdentifier> = []
    var reportedProblems: Set<String> = []
    var registerNumbers: [ObjectIdentifier: Int] = [:]
    var instanceOutputs: [[NodeID?]] = []
    var memoryNumbers: [ObjectIdentifier: Int] = [:]
    var memoryWrites: [MemoryWrite] = []
    /// Registers that expressions hold: their nodes exist, what drives them is built later.
    var pendingRegisters: [(expression: Expression, number: Int)] = []
    private var takenNames: Set<String> = []

    /// Whether wires are followed bit by bit through bitwise operators: slower, and the Verilog reads
    /// worse, but `carry[3, 1] <~ carry[2, 0] & a` is no loop then.
    let bitwise: Bool

    init(name: String, parameters: [Netlist.Parameter], bitwise: Bool = false) {
        self.bitwise = bitwise
        netlist = Netlist(name: name)
        netlist.parameters = parameters
    }

    func report(_ diagnostic: Diagnostic) {
        guard reportedProblems.insert(diagnostic.description).inserted else { return }
        diagnostics.append(diagnostic)
    }

    /// - Returns: the module's netlist; it is harmless where errors were reported.
    func elaborate(
        _ module: any Module, signals: [(name: String, signal: Signal)],
        memories: [(name: String, memory: Memory)], instances: [InstanceEntry]
    ) -> Netlist {
        declare(signals, memories, instances)
        if let error = module.parameterError {
            report(Diagnostic(.invalidParameter, "\(module.moduleName): \(error)", at: nil))
        }
        var lowering = StatementLowering(
            target: { [unowned self] in assignable($0, at: $1) }, report: { [unowned self] in report($0) },
            reportProblem: { [unowned self] in reportProblem($0, at: $1) },
            name: { [unowned self] in name(of: $0) })
        let body = module.body
        let lowered = lowering.lower(body)
        for (signal, value) in lowered.values { drivers[ObjectIdentifier(signal)] = value }
        memoryWrites = lowered.effects.compactMap { if case .write(let write) = $0 { write } else { nil } }
        let blackBox = module as? any BlackBox
        addPorts(instances, lowered.effects, blackBox?.clockPorts ?? [])
        if let blackBox {
            netlist.blackBox = Netlist.BlackBoxCell(
                parameters: blackBox.verilogParameters, verilogSource: blackBox.verilogSource,
                hasModel: !body.isEmpty)
            if body.isEmpty { return netlist }
        }
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
        addMemoryWrites()
        addProperties(lowered.effects)
        finishRegisters()
        for index in netlist.instances.indices { netlist.instances[index].outputs = instanceOutputs[index] }
        addStateMachines(lowered.effects)
        // What an error cut off would look unread.
        if !diagnostics.contains(where: { $0.severity == .error }) { reportUnread() }
        return netlist
    }

    // MARK: Declarations

    func declare(
        _ signals: [(name: String, signal: Signal)], _ memories: [(name: String, memory: Memory)],
        _ instances: [InstanceEntry]
    ) {
        var names: [String: SourcePlace] = [:]
        defer { takenNames = Set(names.keys).union(instances.map(\.name)) }
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
        for (name, memory) in memories {
            claim(name, memory.place)
            if let problem = memory.problem { reportProblem(problem, at: memory.place) }
            memoryNumbers[ObjectIdentifier(memory)] = netlist.memories.count
            netlist.memories.append(
                Netlist.MemoryCell(
                    name: name, width: memory.width, depth: memory.depth, initial: memory.initial, writes: [],
                    place: memory.place))
        }
        for (index, instance) in instances.enumerated() {
            var input = 0
            var output = 0
            let ports = (inputs: instance.netlist.dataInputs, outputs: instance.netlist.dataOutputs)
            instanceSignals += instance.signals
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
    func addPorts(
        _ instances: [InstanceEntry], _ effects: [StatementLowering.Effect], _ clockPorts: [ClockPort]
    ) {
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
        for effect in effects {
            switch effect {
            case .write(let write): use(write.domain, reset: false)
            // Properties are not looked at in reset.
            case .property(let property): use(property.domain, reset: true)
            case .stateMachine: break
            }
        }
        for domain in heldDomains(effects) { use(domain.0, reset: domain.1) }
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
        for port in clockPorts {
            add(
                Port(
                    name: port.name, direction: .input, width: 1,
                    role: port.isReset
                        ? .reset(domain: port.domain.name) : .clock(domain: port.domain.name)), nil)
        }
        for domain in clockPorts.isEmpty ? domains : [] {
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

    func addSources() {
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
                        domain: attributes.domain, legend: entry.signal.legend, stage: attributes.stage,
                        place: entry.signal.place))
            default: break
            }
        }
    }

    /// A name for a register that the source does not declare.
    func uniqueName(_ wanted: String) -> String {
        var name = wanted
        var number = 2
        while reservedWords.contains(name) || !takenNames.insert(name).inserted {
            name = "\(wanted)_\(number)"
            number += 1
        }
        return name
    }

    func reportUnread() {
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
