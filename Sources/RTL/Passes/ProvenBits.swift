/// Which bits of a flat netlist have one value in every cycle outside reset.
///
/// Registers with a reset start as known to hold their reset value; what their next value does not keep is
/// given up, until nothing changes: induction over the cycles. Then what is known flows forward through
/// registers without a reset, where a register that merely keeps its value tells nothing new. Those hold
/// what they held at power-on until they are first loaded; that value is no evidence of anything.
struct ProvenBits {
    private let netlist: Netlist
    private var registers: [KnownBits?]
    /// By node; nil where nothing is known.
    private(set) var nodes: [KnownBits?] = []

    /// Rounds until the search is given up; what is known then is dropped where it is not proven.
    private static let patience = 48

    init(_ netlist: Netlist) {
        self.netlist = netlist
        registers = netlist.registers.map { $0.reset.map { KnownBits($0) } }
        var isStable = false
        for _ in 0..<Self.patience where !isStable {
            walk()
            isStable = weaken()
        }
        if !isStable { registers = registers.map { _ in nil } }
        for _ in 0..<Self.patience {
            walk()
            guard strengthen() else { return }
        }
        walk()
    }

    /// Whether bit `offset` of a node is proven.
    func isProven(_ node: NodeID, _ offset: Int) -> Bool { nodes[node.index]?.mask[offset] ?? false }

    /// What a register is loaded with, where it does not keep its value.
    private func loaded(_ register: Netlist.RegisterCell) -> KnownBits? {
        var node = register.next
        while case .mux(_, let then, let otherwise) = netlist.primitive(node) {
            if then == register.node {
                node = otherwise
            } else if otherwise == register.node {
                node = then
            } else {
                break
            }
        }
        return nodes[node.index]
    }

    private mutating func weaken() -> Bool {
        var isStable = true
        for (index, register) in netlist.registers.enumerated() {
            guard register.reset != nil, let held = registers[index] else { continue }
            let next = loaded(register) ?? .nothing(width: held.width)
            let kept = held.mask & next.mask & ~(held.value ^ next.value)
            guard kept != held.mask else { continue }
            isStable = false
            registers[index] = kept.isZero ? nil : KnownBits(mask: kept, value: held.value)
        }
        return isStable
    }

    private mutating func strengthen() -> Bool {
        var hasChanged = false
        for (index, register) in netlist.registers.enumerated() where register.reset == nil {
            guard let next = loaded(register), !next.isNothing, next.mask != registers[index]?.mask else {
                continue
            }
            registers[index] = next
            hasChanged = true
        }
        return hasChanged
    }

    private mutating func walk() {
        var known = [KnownBits?]()
        known.reserveCapacity(netlist.primitives.count)
        for node in netlist.nodes {
            let primitive = netlist.primitive(node)
            switch primitive {
            case .constant(let index): known.append(KnownBits(netlist.constants[index]))
            case .register(let index): known.append(registers[index])
            case .input, .instanceOutput, .memoryRead: known.append(nil)
            case .select(_, let range):
                known.append(Self.common(netlist.operands(range).map { known[$0.index] }))
            default:
                let operands = netlist.operands(of: node)
                let values = operands.map { known[$0.index] }
                var isWorthIt = values.contains { $0 != nil }
                if case .extend(false, _) = primitive { isWorthIt = true }
                let found =
                    isWorthIt
                    ? KnownBits.result(
                        of: primitive, width: netlist.width(node), values,
                        widths: operands.map { netlist.width($0) }) : nil
                known.append(found.flatMap { $0.isNothing ? nil : $0 })
            }
        }
        nodes = known
    }

    /// What is known of one of several values.
    private static func common(_ values: [KnownBits?]) -> KnownBits? {
        guard var result = values.first ?? nil else { return nil }
        for value in values.dropFirst() {
            guard let value else { return nil }
            result = KnownBits(
                mask: result.mask & value.mask & ~(result.value ^ value.value), value: result.value)
        }
        return result.isNothing ? nil : result
    }
}
