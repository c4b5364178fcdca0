extension Design {
    /// Modules that differ in names, parameters and places alone become the first of them.
    func withEqualModulesMerged() -> Design {
        var seen: [Netlist: Int] = [:]
        var numbers = [Int](repeating: 0, count: modules.count)
        var kept = [Netlist]()
        for (index, module) in modules.enumerated() {
            var copy = module
            for instance in copy.instances.indices {
                copy.instances[instance].module = numbers[copy.instances[instance].module]
            }
            let key = copy.withoutNames
            if let known = seen[key], index + 1 < modules.count {
                numbers[index] = known
            } else {
                numbers[index] = kept.count
                seen[key] = kept.count
                kept.append(copy)
            }
        }
        var result = self
        result.modules = kept
        return result
    }
}

extension Netlist {
    /// What the module does, and what its instances are connected by.
    fileprivate var withoutNames: Netlist {
        var copy = self
        if blackBox == nil { copy.name = "" }
        copy.parameters = []
        copy.signals = []
        copy.places = []
        copy.placeIndices = []
        copy.portPlaces = []
        copy.outputPlaces = []
        for index in copy.registers.indices {
            copy.registers[index].place = nil
            copy.registers[index].name = ""
            copy.registers[index].stage = nil
            copy.registers[index].stagedValue = nil
        }
        for index in copy.instances.indices {
            copy.instances[index].place = nil
            copy.instances[index].name = ""
        }
        for index in copy.memories.indices {
            copy.memories[index].place = nil
            for port in copy.memories[index].writes.indices { copy.memories[index].writes[port].place = nil }
        }
        for index in copy.properties.indices { copy.properties[index].place = nil }
        for index in copy.stateMachines.indices { copy.stateMachines[index].arcs = [] }
        return copy
    }
}
