/// Decides which values of a module become named wires, and how they are called.
///
/// A value is named where the source names it, where it is used more than once and is more than a
/// slice or an inversion, where Verilog's grammar wants an identifier (slices of computed values),
/// and where an expression would grow too long to read. Values that the source does not name are
/// named after what they drive, `total_sum`, and never by a counter that runs through the module:
/// an edit changes the names of its own cone alone.
struct VerilogNaming {
    /// The longest expression that is written in place.
    static let longestExpression = 90

    private(set) var names: [String?]
    /// Whether the node has a definition of its own (a wire, or an output's assignment).
    private(set) var isDefined: [Bool]
    /// How many places need the node; 0 for dead nodes.
    private(set) var uses: [Int32]
    private var instanceOutputNames: [[String]] = []
    private var taken: Set<String>
    /// The number behind the next copy of a name; those below it are taken.
    private var nextNumbers: [String: Int] = [:]
    let selections: TabulatedSelections
    private var netlist: Netlist { selections.netlist }

    init(_ selections: TabulatedSelections, modules: [Netlist]) {
        self.selections = selections
        let netlist = selections.netlist
        let count = netlist.primitives.count
        names = [String?](repeating: nil, count: count)
        isDefined = [Bool](repeating: false, count: count)
        uses = [Int32](repeating: 0, count: count)
        taken = Set(
            netlist.ports.map(\.name) + netlist.registers.map(\.name) + netlist.instances.map(\.name)
                + netlist.memories.map(\.name))
        taken.insert("unused")
        countUses()
        nameSources(modules)
        nameSignals()
        nameOutputs()
        let needed = valuesThatNeedNames()
        nameTemporaries(needed)
    }

    func instanceOutput(_ instance: Int, _ output: Int) -> String { instanceOutputNames[instance][output] }

    private mutating func countUses() {
        for root in netlist.roots { uses[root.index] += 1 }
        for node in netlist.nodes.reversed() where uses[node.index] > 0 {
            for operand in written(node) { uses[operand.index] += 1 }
        }
    }

    /// The operands as often as the node's text has them: a repeated bit is written once, an array's index
    /// without the zeros of a shift.
    private func written(_ node: NodeID) -> [NodeID] {
        if let elements = selections.arrays[node] { return elements }
        if let (vector, index) = selections.arrayIndex(of: node) { return [vector, index] }
        return netlist.repeatedPart(node).map { [$0] } ?? netlist.operands(of: node)
    }

    private mutating func unique(_ wanted: String) -> String {
        if !reservedWords.contains(wanted), taken.insert(wanted).inserted { return wanted }
        var number = nextNumbers[wanted] ?? 2
        while true {
            let name = "\(wanted)_\(number)"
            number += 1
            guard taken.insert(name).inserted else { continue }
            nextNumbers[wanted] = number
            return name
        }
    }

    private mutating func nameSources(_ modules: [Netlist]) {
        for (port, node) in zip(netlist.dataInputs, netlist.inputs) { names[node.index] = port.name }
        for register in netlist.registers { names[register.node.index] = register.name }
        for instance in netlist.instances {
            let ports = modules[instance.module].dataOutputs
            let row = ports.map { unique("\(instance.name)_\($0.name)") }
            instanceOutputNames.append(row)
            for (node, name) in zip(instance.outputs, row) {
                if let node { names[node.index] = name }
            }
        }
    }

    private func isSource(_ node: NodeID) -> Bool {
        switch netlist.primitive(node) {
        case .constant, .input, .register, .instanceOutput: true
        default: false
        }
    }

    private mutating func nameSignals() {
        for signal in netlist.signals {
            let index = signal.node.index
            guard uses[index] > 0, names[index] == nil, !isSource(signal.node) else { continue }
            let legal = signal.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
            names[index] = unique(legal.first?.isNumber ?? true ? "_" + String(legal) : String(legal))
            isDefined[index] = true
        }
    }

    private mutating func nameOutputs() {
        for (port, node) in zip(netlist.dataOutputs, netlist.outputs) {
            guard names[node.index] == nil, !isSource(node) else { continue }
            names[node.index] = port.name
            isDefined[node.index] = true
        }
    }

    private func isCheap(_ node: NodeID) -> Bool {
        func isAtom(_ operand: NodeID) -> Bool {
            names[operand.index] != nil
                || { if case .constant = netlist.primitive(operand) { true } else { false } }()
        }
        switch netlist.primitive(node) {
        case .constant: return true
        case .slice: return true
        case .not(let a):
            if case .slice = netlist.primitive(a) { return true }
            return isAtom(a)
        case .binary(.equal, let a, let b):
            guard case .constant = netlist.primitive(b) else { return false }
            return isAtom(a)
        default: return false
        }
    }

    /// Walks forward, so that a node's operands are decided before it.
    private func valuesThatNeedNames() -> [Bool] {
        var needed = [Bool](repeating: false, count: netlist.primitives.count)
        var length = [Int](repeating: 0, count: netlist.primitives.count)
        var depth = [Int](repeating: 0, count: netlist.primitives.count)
        var isElseOfMux = [Bool](repeating: false, count: netlist.primitives.count)
        var needsIdentifier = [Bool](repeating: false, count: netlist.primitives.count)
        // What a register takes is written where it takes it, a choice a line: as a wire it would hang on
        // the enable, which comes late and is known to the clocked block.
        var isTaken = [Bool](repeating: false, count: netlist.primitives.count)
        for register in netlist.registers where uses[register.next.index] == 1 {
            if case .mux = netlist.primitive(register.next) { isTaken[register.next.index] = true }
        }
        for node in netlist.nodes where uses[node.index] > 0 {
            if let part = partSelect(node) {
                needsIdentifier[part.vector.index] = true
                isTaken[part.shifted.index] = true
                continue
            }
            switch netlist.primitive(node) {
            case .slice(let a, _): needsIdentifier[a.index] = true
            case .extend(true, let a) where netlist.width(a) > 1: needsIdentifier[a.index] = true
            case .multiply(true, let a, let b):
                needsIdentifier[a.index] = true
                needsIdentifier[b.index] = true
            case .select(let index, _): needsIdentifier[index.index] = true
            case .memoryRead(_, let address): needsIdentifier[address.index] = true
            case .mux(_, _, let otherwise):
                if case .mux = netlist.primitive(otherwise) { isElseOfMux[otherwise.index] = true }
            default: break
            }
        }
        for write in netlist.memories.flatMap(\.writes) {
            needsIdentifier[write.address.index] = true
            if let lanes = write.lanes {
                needsIdentifier[lanes.index] = true
                needsIdentifier[write.data.index] = true
            }
        }
        for property in netlist.properties { needsIdentifier[property.condition.index] = true }
        func isConstant(_ node: NodeID) -> Bool {
            if case .constant = netlist.primitive(node) { true } else { false }
        }
        for node in netlist.nodes where uses[node.index] > 0 {
            let index = node.index
            if let name = names[index] {
                length[index] = name.utf8.count
                continue
            }
            let operands = written(node)
            for operand in operands where !needed[operand.index] && names[operand.index] == nil {
                depth[index] = max(depth[index], depth[operand.index] + 1)
            }
            // A chain of selections is written a line each: what follows does not make a line longer.
            let total = operands.reduce(6) { sum, operand in
                let continues =
                    isElseOfMux[operand.index] && names[operand.index] == nil && !needed[operand.index]
                return sum + (continues ? 0 : length[operand.index] + 4)
            }
            length[index] = total
            let isTooLong = total > Self.longestExpression && !isElseOfMux[index] && !isTaken[index]
            var isShiftOfSign = false
            if case .shift(.rightArithmetic, _, _) = netlist.primitive(node) { isShiftOfSign = true }
            let isSharedWork = uses[index] > 1 && !isCheap(node)
            if !isConstant(node),
                isSharedWork || isShiftOfSign || needsIdentifier[index] || isTooLong
                    || (depth[index] > 24 && !isTaken[index])
            {
                needed[index] = true
                length[index] = 16
                depth[index] = 0
            }
        }
        return needed
    }

    /// `vector[amount +: width]`, where the node is that: the low bits of a shift to the right that stays
    /// inside the vector, since what lies outside is unknown in Verilog.
    func partSelect(_ node: NodeID) -> (vector: NodeID, amount: NodeID, shifted: NodeID)? {
        guard case .slice(let shifted, 0) = netlist.primitive(node), uses[shifted.index] == 1,
            names[shifted.index] == nil,
            case .shift(.right, let vector, let amount) = netlist.primitive(shifted),
            let most = netlist.greatestValue(of: amount),
            most + netlist.width(node) <= netlist.width(vector)
        else { return nil }
        return (vector, amount, shifted)
    }

    private func role(_ node: NodeID) -> String {
        if selections.arrays[node] != nil { return "choices" }
        return switch netlist.primitive(node) {
        case .constant, .input, .register, .instanceOutput: "value"
        case .not: "inverse"
        case .reduce(.and, _): "all"
        case .reduce(.or, _): "any"
        case .reduce(.xor, _): "parity"
        case .binary(.and, _, _): "and"
        case .binary(.or, _, _): "or"
        case .binary(.xor, _, _): "xor"
        case .binary(.add, _, _): "sum"
        case .binary(.subtract, _, _): "difference"
        case .binary(.equal, _, _): "equal"
        case .binary(.less, _, _), .binary(.lessSigned, _, _): "less"
        case .multiply: "product"
        case .shift: "shifted"
        case .mux: "choice"
        case .slice: "bits"
        case .concatenate: "joined"
        case .extend: "extended"
        case .select: "selected"
        case .memoryRead: "word"
        }
    }

    private mutating func nameTemporaries(_ needed: [Bool]) {
        var owners = [String?](repeating: nil, count: netlist.primitives.count)
        func own(_ node: NodeID, _ name: String) {
            if owners[node.index] == nil { owners[node.index] = name }
        }
        for (port, node) in zip(netlist.dataOutputs, netlist.outputs) { own(node, port.name) }
        for register in netlist.registers { own(register.next, "\(register.name)_next") }
        for instance in netlist.instances {
            for (position, node) in instance.inputs.enumerated() {
                own(node, "\(instance.name)_input\(position)")
            }
        }
        for memory in netlist.memories {
            for write in memory.writes {
                own(write.address, "\(memory.name)_address")
                own(write.data, "\(memory.name)_data")
                own(write.enable, "\(memory.name)_enable")
                if let lanes = write.lanes { own(lanes, "\(memory.name)_lanes") }
            }
        }
        for property in netlist.properties { own(property.condition, slug(property.message)) }
        for node in netlist.nodes.reversed() where uses[node.index] > 0 {
            guard let owner = isDefined[node.index] ? names[node.index] : owners[node.index] else { continue }
            for operand in written(node) { own(operand, owner) }
        }
        for node in netlist.nodes where needed[node.index] {
            names[node.index] = unique("\(owners[node.index] ?? "value")_\(role(node))")
            isDefined[node.index] = true
        }
    }

    /// A property's condition is named after what it says.
    private func slug(_ message: String) -> String {
        let letters = message.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
        let words = String(letters.prefix(40)).split(separator: "_").joined(separator: "_")
        return words.first?.isLetter ?? false ? words : "property_" + words
    }

    /// The variable of the loop that clears a memory's words.
    func indexName(of memory: String) -> String {
        var name = memory + "_word"
        while taken.contains(name) { name += "_index" }
        return name
    }

    /// Named bits that nothing reads, as Verilog expressions.
    func unreadBits(modules: [Netlist]) -> [String] {
        var partial: [NodeID: BitVector] = [:]
        var whole = Set<NodeID>(netlist.roots)
        for node in netlist.nodes where uses[node.index] > 0 {
            if case .slice(let base, let offset) = netlist.primitive(node) {
                let width = netlist.width(base)
                let mask = BitVector.ones(width: netlist.width(node)).resized(to: width) << offset
                partial[base] = (partial[base] ?? BitVector(width: width)) | mask
            } else {
                whole.formUnion(written(node))
            }
            if case .extend(true, let base) = netlist.primitive(node) { whole.insert(base) }
        }
        var result = [String]()
        for node in netlist.nodes {
            guard let name = names[node.index], !whole.contains(node) else { continue }
            guard uses[node.index] > 0 else {
                result.append(name)
                continue
            }
            guard let read = partial[node] else { continue }
            var bit = 0
            while bit < read.width {
                guard !read[bit] else {
                    bit += 1
                    continue
                }
                let low = bit
                while bit < read.width, !read[bit] { bit += 1 }
                result.append(bit - low == 1 ? "\(name)[\(low)]" : "\(name)[\(bit - 1):\(low)]")
            }
        }
        // Read behind a macro alone.
        for property in netlist.properties {
            if let name = names[property.condition.index], !result.contains(name) { result.append(name) }
        }
        for (instance, row) in zip(netlist.instances, instanceOutputNames) {
            for (node, name) in zip(instance.outputs, row) where node == nil { result.append(name) }
        }
        return result
    }
}

extension Netlist {
    /// What a concatenation repeats, where it has nothing else.
    func repeatedPart(_ node: NodeID) -> NodeID? {
        guard case .concatenate(let range) = primitive(node), range.count > 1 else { return nil }
        let parts = operands(range)
        return parts.dropFirst().allSatisfy { $0 == parts[parts.startIndex] } ? parts.first : nil
    }

    /// The greatest unsigned value that the node can have, as its joined parts tell; nil from 31 bits on.
    fileprivate func greatestValue(of node: NodeID) -> Int? {
        guard width(node) < 31 else { return nil }
        switch primitive(node) {
        case .constant(let index): return constants[index].int
        case .extend(false, let inner): return greatestValue(of: inner)
        case .concatenate(let parts):
            return operands(parts).reduce(0) { value, part in
                (value << width(part)) + (greatestValue(of: part) ?? 0)
            }
        default: return (1 << width(node)) - 1
        }
    }
}
