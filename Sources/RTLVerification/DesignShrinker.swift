public import RTL

/// Makes a failing design small: what is left still fails.
///
/// The design is flattened if it fails flat too. Then runs of nodes become zeros, long runs first;
/// single nodes become one of their operands; outputs and whatever is dead go. Each step is kept where
/// `fails` still says so.
public enum DesignShrinker {
    /// - Parameters:
    ///   - attempts: how often `fails` may be asked.
    ///   - fails: whether the design shows the failure; asked for the original first.
    /// - Returns: the smallest design found; the original where it does not fail.
    public static func shrink(
        _ design: Design, attempts: Int = 2000, fails: (Design) throws -> Bool
    ) rethrows -> Design {
        guard try fails(design) else { return design }
        var remaining = attempts
        var best = design
        func isKept(_ candidate: Design) throws -> Bool {
            guard remaining > 0 else { return false }
            remaining -= 1
            assert(candidate.modules.allSatisfy { $0.violation == nil })
            return try fails(candidate)
        }
        if let flat = (try? design.flattened()).map(Design.init(flat:)), try isKept(flat) { best = flat }
        let live = best.transformed(by: [.deadCode])
        if try isKept(live) { best = live }
        var isSmaller = true
        while isSmaller, remaining > 0 {
            let before = best.modules.reduce(0) { $0 + $1.primitives.count + $1.ports.count }
            for module in best.modules.indices {
                try dropOutputs(module, &best, isKept)
                try zeroRuns(module, &best, isKept)
                try useOperands(module, &best, isKept)
            }
            let cleaned = best.transformed(by: [.deadCode]).withoutUnreadInputs()
            if try isKept(cleaned) { best = cleaned }
            isSmaller = best.modules.reduce(0) { $0 + $1.primitives.count + $1.ports.count } < before
        }
        return best
    }

    /// Outputs become zeros; the ports stay where another module connects them.
    private static func dropOutputs(
        _ module: Int, _ best: inout Design, _ isKept: (Design) throws -> Bool
    ) rethrows {
        for output in best.modules[module].outputs.indices {
            let node = best.modules[module].outputs[output]
            if best.modules[module].isZero(node) { continue }
            var candidate = best
            let zero = candidate.modules[module].appendZero(width: best.modules[module].width(node))
            candidate.modules[module].outputs[output] = zero
            if try isKept(candidate) { best = candidate }
        }
    }

    private static func zeroRuns(
        _ module: Int, _ best: inout Design, _ isKept: (Design) throws -> Bool
    ) rethrows {
        var length = max(best.modules[module].primitives.count / 2, 1)
        while length >= 1 {
            var start = 0
            while start < best.modules[module].primitives.count {
                let end = min(start + length, best.modules[module].primitives.count)
                var candidate = best
                if candidate.modules[module].replaceByZeros(start..<end) {
                    let cleaned = candidate.transformed(by: [.deadCode])
                    if try isKept(cleaned) {
                        best = cleaned
                        // Indices have moved; what stood behind the run stands at its start now.
                        continue
                    }
                }
                start = end
            }
            length /= 2
        }
    }

    private static func useOperands(
        _ module: Int, _ best: inout Design, _ isKept: (Design) throws -> Bool
    ) rethrows {
        var node = best.modules[module].primitives.count - 1
        while node >= 0 {
            let netlist = best.modules[module]
            if node < netlist.primitives.count {
                let id = NodeID(raw: Int32(node))
                for operand in netlist.operands(of: id) where netlist.width(operand) == netlist.width(id) {
                    var candidate = best
                    candidate.modules[module] = netlist.bypassing(id, with: operand)
                    let cleaned = candidate.transformed(by: [.deadCode])
                    if try isKept(cleaned) {
                        best = cleaned
                        break
                    }
                }
            }
            node -= 1
        }
    }
}

extension Design {
    /// A design of one module; names of paths become names.
    init(flat netlist: Netlist) {
        var netlist = netlist
        for index in netlist.registers.indices {
            netlist.registers[index].name = netlist.registers[index].name.map { $0 == "." ? "_" : $0 }.asText
        }
        for index in netlist.memories.indices {
            netlist.memories[index].name = netlist.memories[index].name.map { $0 == "." ? "_" : $0 }.asText
        }
        self.init(modules: [netlist])
    }

    /// The top module without the data inputs that nothing reads.
    func withoutUnreadInputs() -> Design {
        var copy = self
        let last = copy.modules.count - 1
        copy.modules[last].dropUnreadInputs()
        return copy
    }
}

extension [Character] {
    fileprivate var asText: String { String(self) }
}

extension Netlist {
    func isZero(_ node: NodeID) -> Bool {
        if case .constant(let index) = primitive(node) { constants[index].isZero } else { false }
    }

    mutating func appendZero(width: Int) -> NodeID {
        constants.append(BitVector(width: width))
        return append(.constant(constants.count - 1), width: width)
    }

    /// Makes computed nodes of a run zeros; false where there is none.
    mutating func replaceByZeros(_ run: Range<Int>) -> Bool {
        var changed = false
        for index in run {
            switch primitives[index] {
            case .constant, .input, .register, .instanceOutput: continue
            default:
                constants.append(BitVector(width: Int(widths[index])))
                primitives[index] = .constant(constants.count - 1)
                changed = true
            }
        }
        return changed
    }

    mutating func dropUnreadInputs() {
        var isRead = [Bool](repeating: false, count: primitives.count)
        for node in nodes { for operand in operands(of: node) { isRead[operand.index] = true } }
        for root in roots { isRead[root.index] = true }
        var kept = [NodeID]()
        var removed = Set<String>()
        for (port, node) in zip(dataInputs, inputs) {
            if isRead[node.index] {
                primitives[node.index] = .input(kept.count)
                kept.append(node)
            } else {
                // Nothing reads it: any source will do.
                constants.append(BitVector(width: width(node)))
                primitives[node.index] = .constant(constants.count - 1)
                removed.insert(port.name)
            }
        }
        inputs = kept
        let keptPorts = zip(ports, portPlaces).filter { !removed.contains($0.0.name) }
        ports = keptPorts.map(\.0)
        portPlaces = keptPorts.map(\.1)
    }
}
