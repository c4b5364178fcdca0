/// Finds registers, memories and properties that read what changes with another clock.
///
/// Values carry the clock domains of the registers they hang on; modules pass on, child to parent,
/// which domains their outputs hang on and which domains read each input.
struct ClockDomainCrossing {
    /// What a module's surroundings have to know.
    private struct Summary {
        /// By data output: the registers it hangs on, one of each domain.
        var outputs: [[Source]]
        /// By data output: the inputs that pass through to it.
        var passes: [Set<Int>]
        /// By data input: who reads it, one of each domain.
        var readers: [[Source]]
    }

    /// A register, or another thing with a clock.
    private struct Source: Hashable {
        var domain: ClockDomain
        var name: String
        var place: SourcePlace?
    }

    private var summaries: [Summary] = []
    private var diagnostics: [Diagnostic] = []

    static func check(_ modules: [Netlist]) -> [Diagnostic] {
        // With one clock there is nothing to cross, and nothing to pay.
        guard (modules.last?.domains.count ?? 0) > 1 else { return [] }
        var check = ClockDomainCrossing()
        for module in modules { check.add(module) }
        return check.diagnostics
    }

    private mutating func add(_ module: Netlist) {
        var sources = [[Source]](repeating: [], count: module.primitives.count)
        var inputs = [Set<Int>](repeating: [], count: module.primitives.count)
        func merge(_ more: [Source], into node: NodeID) {
            for source in more where !sources[node.index].contains(where: { $0.domain == source.domain }) {
                sources[node.index].append(source)
            }
        }
        for node in module.nodes {
            switch module.primitive(node) {
            case .input(let index): inputs[node.index] = [index]
            case .register(let index):
                let register = module.registers[index]
                sources[node.index] = [
                    Source(domain: register.domain, name: register.name, place: register.place)
                ]
            case .instanceOutput(let instance, let output):
                let cell = module.instances[instance]
                let summary = summaries[cell.module]
                guard output < summary.outputs.count else { continue }
                merge(
                    summary.outputs[output].map {
                        Source(domain: $0.domain, name: "\(cell.name).\($0.name)", place: $0.place)
                    }, into: node)
                for input in summary.passes[output] {
                    let driver = cell.inputs[input]
                    guard driver.index < node.index else { continue }
                    merge(sources[driver.index], into: node)
                    inputs[node.index].formUnion(inputs[driver.index])
                }
            case .memoryRead(let memory, let address):
                merge(sources[address.index], into: node)
                inputs[node.index].formUnion(inputs[address.index])
                for write in module.memories[memory].writes {
                    merge(
                        [
                            Source(
                                domain: write.domain, name: module.memories[memory].name, place: write.place)
                        ],
                        into: node)
                }
            default:
                for operand in module.operands(of: node) {
                    merge(sources[operand.index], into: node)
                    inputs[node.index].formUnion(inputs[operand.index])
                }
            }
        }
        var readers = [[Source]](repeating: [], count: module.inputs.count)
        func read(_ node: NodeID, by reader: Source) {
            for input in inputs[node.index]
            where !readers[input].contains(where: { $0.domain == reader.domain }) {
                readers[input].append(reader)
            }
            for source in sources[node.index] where source.domain != reader.domain {
                report(reader, source)
            }
        }
        for register in module.registers where !register.isSynchronizer {
            read(
                register.next,
                by: Source(domain: register.domain, name: register.name, place: register.place))
        }
        for memory in module.memories {
            for write in memory.writes {
                let reader = Source(domain: write.domain, name: memory.name, place: write.place)
                for node in [write.address, write.data, write.enable] + (write.lanes.map { [$0] } ?? []) {
                    read(node, by: reader)
                }
            }
        }
        for instance in module.instances {
            for (input, node) in instance.inputs.enumerated() {
                for reader in summaries[instance.module].readers[input] {
                    read(
                        node,
                        by: Source(
                            domain: reader.domain, name: "\(instance.name).\(reader.name)",
                            place: reader.place))
                }
            }
        }
        summaries.append(
            Summary(
                outputs: module.outputs.map { sources[$0.index] },
                passes: module.outputs.map { inputs[$0.index] },
                readers: module.blackBox?.hasModel ?? true
                    ? readers : [[Source]](repeating: [], count: module.dataInputs.count)))
    }

    private mutating func report(_ reader: Source, _ source: Source) {
        func name(_ domain: ClockDomain) -> String { "`\(domain.clockName)`" }
        let diagnostic = Diagnostic(
            .clockDomainCrossing,
            "`\(reader.name)` of clock \(name(reader.domain)) reads `\(source.name)`, which changes with clock \(name(source.domain))",
            at: reader.place, notes: [.init(text: "`\(source.name)` is declared here", place: source.place)],
            help: "bring one wire over with synchronized(_:into:), more with a handshake")
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}
