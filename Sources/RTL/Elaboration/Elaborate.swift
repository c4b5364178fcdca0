/// Elaborates a module and everything below it.
///
/// - Parameter passes: what transforms the modules afterwards, in this order.
/// - Throws: `DesignError` with everything that was found wrong.
public func elaborate(_ top: any Module, passes: [Pass] = Pass.standard) throws -> Design {
    var elaboration = Elaboration()
    _ = elaboration.module(top)
    elaboration.check()
    let errors = elaboration.diagnostics.contains { $0.severity == .error }
    if errors { throw DesignError(diagnostics: elaboration.diagnostics) }
    return Design(modules: elaboration.uniquelyNamed(), warnings: elaboration.diagnostics)
        .transformed(by: passes)
}

/// Walks the instances of a design, children first; equal modules are kept once.
private struct Elaboration {
    private var modules: [Netlist] = []
    private var known: [Netlist: Int] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// The module's index and its port signals in declaration order.
    mutating func module(_ module: any Module) -> (index: Int, ports: [Signal]) {
        var signals = [(name: String, signal: Signal)]()
        var parameters = [Netlist.Parameter]()
        var instances = [ModuleElaborator.InstanceEntry]()
        var memories = [(name: String, memory: Memory)]()
        for child in Mirror(reflecting: module).children {
            guard var label = child.label else { continue }
            if label.hasPrefix("_") { label.removeFirst() }
            let property = label
            label = hardwareName(property)
            if let memory = child.value as? Memory {
                memories.append((label, memory))
            } else if let row = child.value as? [Memory], !row.isEmpty {
                memories += row.enumerated().map { ("\(label)_\($0.offset)", $0.element) }
            } else if let declaration = child.value as? any SignalDeclaration {
                signals += declaration.declaredSignals.map { (label + $0.suffix, $0.signal) }
            } else if let instance = child.value as? any Module {
                instances.append(entry(instance, name: label))
            } else if let row = child.value as? [any Module], !row.isEmpty {
                for (index, instance) in row.enumerated() {
                    instances.append(entry(instance, name: "\(label)_\(index)"))
                }
            } else {
                parameters.append(Netlist.Parameter(name: property, value: "\(child.value)"))
            }
        }
        var elaborator = ModuleElaborator(name: module.moduleName, parameters: parameters)
        var netlist = elaborator.elaborate(
            module, signals: signals, memories: memories, instances: instances)
        if elaborator.diagnostics.contains(where: { $0.identifier == .combinationalLoop }) {
            // Perhaps a loop through different bits of one vector, which is none.
            let bitwise = ModuleElaborator(name: module.moduleName, parameters: parameters, bitwise: true)
            let split = bitwise.elaborate(
                module, signals: signals, memories: memories, instances: instances)
            if !bitwise.diagnostics.contains(where: { $0.identifier == .combinationalLoop }) {
                (elaborator, netlist) = (bitwise, split)
            }
        }
        for diagnostic in elaborator.diagnostics where !diagnostics.contains(diagnostic) {
            diagnostics.append(diagnostic)
        }
        let ports = signals.map(\.signal).filter {
            switch $0.role {
            case .input, .output: true
            default: false
            }
        }
        if let index = known[netlist] { return (index, ports) }
        modules.append(netlist)
        known[netlist] = modules.count - 1
        return (modules.count - 1, ports)
    }

    /// What concerns the whole design; a module with errors has nothing to check.
    mutating func check() {
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
        diagnostics += ClockDomainCrossing.check(modules) + checkMixedReset(modules)
    }

    private mutating func entry(_ instance: any Module, name: String) -> ModuleElaborator.InstanceEntry {
        let (index, ports) = module(instance)
        return ModuleElaborator.InstanceEntry(
            name: name, module: index, netlist: modules[index], signals: ports)
    }

    /// Modules that share a name and differ get the values of the parameters in which they differ.
    func uniquelyNamed() -> [Netlist] {
        var result = modules
        var taken = Set<String>()
        for (name, group) in Dictionary(grouping: modules.indices, by: { modules[$0].name })
            .sorted(by: { $0.key < $1.key })
        {
            for index in group {
                // The name of a black box is that of its file.
                if modules[index].blackBox != nil {
                    taken.insert(name)
                    continue
                }
                var unique = name
                if group.count > 1 {
                    for (position, parameter) in modules[index].parameters.enumerated() {
                        let values = Set(
                            group.map { other in
                                let parameters = modules[other].parameters
                                return position < parameters.count ? parameters[position].value : ""
                            })
                        if values.count > 1 {
                            unique +=
                                "_"
                                + String(
                                    parameter.value.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
                        }
                    }
                }
                let base = unique
                var number = 2
                while !taken.insert(unique).inserted {
                    unique = "\(base)_\(number)"
                    number += 1
                }
                result[index].name = unique
            }
        }
        return result
    }
}

/// A property's name as hardware engineers write it: `blockValid` becomes `block_valid`.
func hardwareName(_ property: String) -> String {
    var name = ""
    var previous: Character?
    for character in property {
        if character.isUppercase, let previous, previous.isLowercase || previous.isNumber { name += "_" }
        name += character.lowercased()
        previous = character
    }
    return name
}
