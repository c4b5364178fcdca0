/// Which bits of a flat netlist have one value in every cycle outside reset.
///
/// Registers with a reset start as known to hold their reset value; what their next value does not keep is
/// given up, until nothing changes: induction over the cycles. Then what is known flows forward through
/// registers without a reset and through memories, where what merely keeps its value tells nothing new.
/// Those hold what they held at power-on until they are first loaded; that value is no evidence of anything.
///
/// Beside known bits each node up to 63 bits wide has a lower and an upper bound, so that the sum of seven
/// numbers up to 8 is known to need six bits, and 8 more less one of them no more than that.
struct ProvenBits {
    private let netlist: Netlist
    private var registers: [KnownBits?]
    private var registerBounds: [UInt64]
    private var memories: [KnownBits?]
    /// By node; nil where nothing is known.
    private(set) var nodes: [KnownBits?] = []
    /// By node: no value is above it.
    private var bounds: [UInt64] = []
    /// By node: no value is below it.
    private var leasts: [UInt64] = []

    /// Rounds until the search is given up; what is known then is dropped where it is not proven.
    private static let patience = 48

    init(_ netlist: Netlist) {
        self.netlist = netlist
        registers = netlist.registers.map { $0.reset.map { KnownBits($0) } }
        registerBounds = [UInt64](repeating: .max, count: netlist.registers.count)
        memories = netlist.memories.map { _ in nil }
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
    private func loaded(_ register: Netlist.RegisterCell) -> NodeID {
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
        return node
    }

    private mutating func weaken() -> Bool {
        var isStable = true
        for (index, register) in netlist.registers.enumerated() {
            guard register.reset != nil, let held = registers[index] else { continue }
            let next = nodes[loaded(register).index] ?? .nothing(width: held.width)
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
            let node = loaded(register)
            if bounds[node.index] < registerBounds[index] {
                registerBounds[index] = bounds[node.index]
                hasChanged = true
            }
            guard let next = nodes[node.index], next.mask != registers[index]?.mask else { continue }
            registers[index] = next
            hasChanged = true
        }
        for (index, memory) in netlist.memories.enumerated() {
            let words = memory.initial.map { KnownBits($0) } + memory.writes.map { nodes[$0.data.index] }
            // Words behind the initial ones are 0, and so is what an address past the end reads.
            let zero = KnownBits(BitVector(width: memory.width))
            let known = Self.common(words.isEmpty ? [nil] : words + [zero])
            guard let known, known.mask != memories[index]?.mask else { continue }
            memories[index] = known
            hasChanged = true
        }
        return hasChanged
    }

    private mutating func walk() {
        nodes.removeAll(keepingCapacity: true)
        bounds.removeAll(keepingCapacity: true)
        leasts.removeAll(keepingCapacity: true)
        for node in netlist.nodes {
            let bound = bound(node)
            bounds.append(bound)
            leasts.append(least(node))
            var found = known(node)
            let width = netlist.width(node)
            let used = UInt64.bitWidth - bound.leadingZeroBitCount
            if used < width, width <= 63 {
                // No bit above the bound's highest is ever 1.
                let zeros = BitVector.ones(width: width) << used
                found = KnownBits(
                    mask: (found?.mask ?? BitVector(width: width)) | zeros,
                    value: found?.value ?? BitVector(width: width))
            }
            nodes.append(found.flatMap { $0.isNothing ? nil : $0 })
        }
    }

    private func known(_ node: NodeID) -> KnownBits? {
        let primitive = netlist.primitive(node)
        switch primitive {
        case .constant(let index): return KnownBits(netlist.constants[index])
        case .register(let index): return registers[index]
        case .memoryRead(let index, _): return memories[index]
        case .input, .instanceOutput: return nil
        case .select(_, let range): return Self.common(netlist.operands(range).map { nodes[$0.index] })
        default:
            let operands = netlist.operands(of: node)
            let values = operands.map { nodes[$0.index] }
            let constants = values.compactMap { $0?.constant }
            if constants.count == values.count {
                return primitive.evaluate(constants, width: netlist.width(node)).map { KnownBits($0) }
            }
            var isWorthIt = values.contains { $0 != nil }
            if case .extend(false, _) = primitive { isWorthIt = true }
            guard isWorthIt else { return nil }
            return KnownBits.result(
                of: primitive, width: netlist.width(node), values, widths: operands.map { netlist.width($0) })
        }
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

    /// The greatest value that a node may have, as far as its operands' bounds tell.
    private func bound(_ node: NodeID) -> UInt64 {
        let width = netlist.width(node)
        guard width <= 63 else { return .max }
        let full: UInt64 = (1 << UInt64(width)) - 1
        func of(_ operand: NodeID) -> UInt64 { bounds[operand.index] }
        func allOnes(_ value: UInt64) -> UInt64 { value == 0 ? 0 : .max >> UInt64(value.leadingZeroBitCount) }
        let found: UInt64
        switch netlist.primitive(node) {
        case .constant(let index): found = netlist.constants[index].uint64 ?? full
        case .register(let index): found = min(registerBounds[index], registers[index]?.most.uint64 ?? full)
        case .memoryRead(let index, _): found = memories[index]?.most.uint64 ?? full
        case .input, .instanceOutput, .not, .reduce, .shift(.left, _, _), .shift(.rightArithmetic, _, _),
            .multiply(true, _, _):
            found = full
        case .binary(let operation, let a, let b):
            switch operation {
            case .and: found = min(of(a), of(b))
            case .or, .xor: found = allOnes(max(of(a), of(b)))
            case .add:
                let (sum, overflow) = of(a).addingReportingOverflow(of(b))
                found = overflow || sum > full ? full : sum
            case .subtract: found = leasts[a.index] >= of(b) ? of(a) - leasts[b.index] : full
            default: found = full
            }
        case .multiply(false, let a, let b):
            let (product, overflow) = of(a).multipliedReportingOverflow(by: of(b))
            found = overflow ? full : product
        case .shift(.right, let a, _): found = of(a)
        case .mux(_, let a, let b): found = max(of(a), of(b))
        case .select(_, let range): found = netlist.operands(range).reduce(0) { max($0, of($1)) }
        case .slice(let a, let offset):
            let above = netlist.width(a) <= 63 ? of(a) >> UInt64(offset) : .max
            found = above > full ? full : above
        case .concatenate(let range):
            found = netlist.operands(range).reduce(0) { $0 << UInt64(netlist.width($1)) | of($1) }
        case .extend(let isSigned, let a):
            found = isSigned && of(a) >> UInt64(netlist.width(a) - 1) != 0 ? full : of(a)
        }
        return min(found, full)
    }

    /// The least value that a node may have; 0 where sums may have left their range.
    private func least(_ node: NodeID) -> UInt64 {
        let width = netlist.width(node)
        guard width <= 63 else { return 0 }
        func of(_ operand: NodeID) -> UInt64 { leasts[operand.index] }
        switch netlist.primitive(node) {
        case .constant(let index): return netlist.constants[index].uint64 ?? 0
        case .binary(.or, let a, let b): return max(of(a), of(b))
        case .binary(.add, let a, let b):
            let (most, overflow) = bounds[a.index].addingReportingOverflow(bounds[b.index])
            return overflow || most >> UInt64(width) != 0 ? 0 : of(a) + of(b)
        case .binary(.subtract, let a, let b):
            return of(a) >= bounds[b.index] ? of(a) - bounds[b.index] : 0
        case .mux(_, let a, let b): return min(of(a), of(b))
        case .select(_, let range): return netlist.operands(range).reduce(.max) { min($0, of($1)) }
        case .concatenate(let range):
            return netlist.operands(range).reduce(0) { $0 << UInt64(netlist.width($1)) | of($1) }
        case .extend(false, let a): return of(a)
        default: return 0
        }
    }
}
