import RTL

extension NativeEngine {
    /// A value inside the design that can be looked at while everything is settled.
    package struct Probe: Hashable, Sendable {
        /// With the path of its instance, `tables.scale`.
        package let name: String
        package let width: Int
        package let isRegister: Bool
        /// As of `Netlist.RegisterCell`.
        package let stage: Int?
        let node: NodeID
    }

    /// Every register, and every value with a name that is no register and no port.
    package var probes: [Probe] {
        let netlist = program.netlist
        let ports = Set(netlist.ports.map(\.name))
        var seen = Set<NodeID>()
        var found = netlist.registers.map { register -> Probe in
            seen.insert(register.node)
            return Probe(
                name: register.name, width: netlist.width(register.node), isRegister: true,
                stage: register.stage, node: register.node)
        }
        for signal in netlist.signals where !ports.contains(signal.name) {
            guard seen.insert(signal.node).inserted else { continue }
            found.append(
                Probe(
                    name: signal.name, width: netlist.width(signal.node), isRegister: false, stage: nil,
                    node: signal.node))
        }
        return found
    }

    /// The words of a value as it is now; to be asked from `whenSettled`.
    package func words(_ probe: Probe) -> UnsafeBufferPointer<UInt64> {
        UnsafeBufferPointer(
            start: arena + Int(program.offsets[probe.node.index]), count: BitVector.wordCount(probe.width))
    }
}
