/// Removes nodes, registers and memories that no output, instance or property depends on. Ports stay.
func removeDeadCode(_ netlist: Netlist) -> Netlist {
    var netlist = netlist
    for index in netlist.memories.indices {
        let writes = netlist.memories[index].writes.filter { write in
            guard case .constant(let enable) = netlist.primitive(write.enable) else { return true }
            return !netlist.constants[enable].isZero
        }
        netlist.memories[index].writes = writes
    }
    var isLive = [Bool](repeating: false, count: netlist.primitives.count)
    var isMemoryLive = [Bool](repeating: false, count: netlist.memories.count)
    var isRegisterLive = [Bool](repeating: false, count: netlist.registers.count)
    var pending =
        netlist.outputs + netlist.instances.flatMap(\.inputs) + netlist.properties.map(\.condition)
    while let node = pending.popLast() {
        guard !isLive[node.index] else { continue }
        isLive[node.index] = true
        pending += netlist.operands(of: node)
        switch netlist.primitive(node) {
        case .register(let number):
            isRegisterLive[number] = true
            pending.append(netlist.registers[number].next)
        case .memoryRead(let number, _):
            guard !isMemoryLive[number] else { break }
            isMemoryLive[number] = true
            for write in netlist.memories[number].writes {
                pending += [write.address, write.data, write.enable] + (write.lanes.map { [$0] } ?? [])
            }
        default: break
        }
    }
    for node in netlist.inputs { isLive[node.index] = true }
    guard isLive.contains(false) || isMemoryLive.contains(false) || isRegisterLive.contains(false) else {
        return netlist
    }

    var kept = netlist
    var registerNumbers = [Int](repeating: -1, count: netlist.registers.count)
    var memoryNumbers = [Int](repeating: -1, count: netlist.memories.count)
    kept.registers = []
    for (index, register) in netlist.registers.enumerated() where isRegisterLive[index] {
        registerNumbers[index] = kept.registers.count
        kept.registers.append(register)
    }
    kept.memories = []
    for (index, memory) in netlist.memories.enumerated() where isMemoryLive[index] {
        memoryNumbers[index] = kept.memories.count
        kept.memories.append(memory)
    }
    kept.stateMachines = netlist.stateMachines.compactMap { machine in
        var copy = machine
        copy.register = registerNumbers[machine.register]
        return copy.register < 0 ? nil : copy
    }
    for node in netlist.nodes where isLive[node.index] {
        switch netlist.primitive(node) {
        case .register(let number): kept.primitives[node.index] = .register(registerNumbers[number])
        case .memoryRead(let number, let address):
            kept.primitives[node.index] = .memoryRead(memoryNumbers[number], address: address)
        default: break
        }
    }
    var rewriter = NetlistRewriter(kept)
    for node in kept.nodes where isLive[node.index] { rewriter.copy(node) }
    return rewriter.finish()
}
