/// Writes a node of a netlist as a short expression of names, for people.
struct NodeDescriber {
    private let netlist: Netlist
    private var names: [NodeID: String] = [:]

    /// How deep expressions are written out; what lies below is `...`.
    private static let depth = 4

    init(_ netlist: Netlist) {
        self.netlist = netlist
        for signal in netlist.signals where names[signal.node] == nil { names[signal.node] = signal.name }
        for register in netlist.registers { names[register.node] = register.name }
        for (port, node) in zip(netlist.dataInputs, netlist.inputs) { names[node] = port.name }
    }

    /// - Parameter path: the instance from which names are seen; it is left out of them.
    func text(_ node: NodeID, in path: String) -> String { write(node, path + ".", Self.depth) }

    private func write(_ node: NodeID, _ path: String, _ depth: Int) -> String {
        if let name = names[node] { return name.hasPrefix(path) ? String(name.dropFirst(path.count)) : name }
        guard depth > 0 else { return "..." }
        func inner(_ node: NodeID) -> String { write(node, path, depth - 1) }
        switch netlist.primitive(node) {
        case .constant(let index):
            let value = netlist.constants[index]
            return value.int.map { "\($0)" } ?? value.description
        case .input, .register, .instanceOutput: return "?"
        case .not(let a): return "!" + inner(a)
        case .reduce(.and, let a): return "all(\(inner(a)))"
        case .reduce(.or, let a): return "any(\(inner(a)))"
        case .reduce(.xor, let a): return "parity(\(inner(a)))"
        case .binary(let operation, let a, let b):
            let sign =
                switch operation {
                case .and: "&"
                case .or: "|"
                case .xor: "^"
                case .add: "+"
                case .subtract: "-"
                case .equal: "=="
                case .less, .lessSigned: "<"
                }
            return "(\(inner(a)) \(sign) \(inner(b)))"
        case .multiply(_, let a, let b): return "(\(inner(a)) * \(inner(b)))"
        case .shift(.left, let a, let amount): return "(\(inner(a)) << \(inner(amount)))"
        case .shift(_, let a, let amount): return "(\(inner(a)) >> \(inner(amount)))"
        case .mux(let condition, let then, let otherwise):
            return "(\(inner(condition)) ? \(inner(then)) : \(inner(otherwise)))"
        case .slice(let a, let offset):
            let width = netlist.width(node)
            return inner(a) + (width == 1 ? "[\(offset)]" : "[\(offset + width - 1):\(offset)]")
        case .concatenate(let range):
            let parts = netlist.operands(range)
            return parts.count > 4 ? "{...}" : "{" + parts.map(inner).joined(separator: ", ") + "}"
        case .extend(_, let a): return inner(a)
        case .select(let index, _): return "select(\(inner(index)))"
        case .memoryRead(let memory, let address):
            return "\(netlist.memories[memory].name)[\(inner(address))]"
        }
    }
}
