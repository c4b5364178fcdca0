public import RTL

/// A systematic mistake, put into every place of a design where it can be: what random designs must
/// be able to find in an emitter, a pass or an engine.
public enum DesignMutation: String, Hashable, Sendable, CaseIterable {
    case additionSubtracts, subtractionAdds, andIsOr, orIsXor, xorIsOr, equalIsNotEqual
    case comparisonIgnoresSign, signExtensionIsZeroExtension, zeroExtensionRepeatsTheSign
    case sliceIsOffByOne, multiplexerIsSwapped, concatenationIsReversed, inversionIsLost
    case arithmeticShiftIsLogical, shiftsGoTheOtherWay, productIgnoresSign, selectionIsOffByOne
    case reductionIsAnd, parityIsOr
    case resetIsDropped, resetIsZero, nextValueIsInverted
    case byteEnablesAreIgnored, writeIsAlwaysEnabled, writeIsLost, memoryStartsWithZeros

    /// The design with the mistake; equal to the original where there is no place for it.
    public func applied(to design: Design) -> Design {
        var copy = design
        for index in copy.modules.indices { apply(to: &copy.modules[index]) }
        return copy
    }

    private func apply(to module: inout Netlist) {
        for node in Array(module.nodes) {
            let index = node.index
            if let mutated = mutated(module.primitives[index], node, &module) {
                module.primitives[index] = mutated
            }
        }
        for index in module.registers.indices {
            switch self {
            case .resetIsDropped: module.registers[index].reset = nil
            case .resetIsZero:
                if let reset = module.registers[index].reset {
                    module.registers[index].reset = BitVector(width: reset.width)
                }
            case .nextValueIsInverted:
                let next = module.registers[index].next
                module.registers[index].next = module.append(.not(next), width: module.width(next))
            default: break
            }
        }
        for index in module.memories.indices {
            if self == .memoryStartsWithZeros {
                let memory = module.memories[index]
                module.memories[index].initial = [BitVector](
                    repeating: BitVector(width: memory.width), count: memory.depth)
            }
            for port in module.memories[index].writes.indices {
                switch self {
                case .byteEnablesAreIgnored: module.memories[index].writes[port].lanes = nil
                case .writeIsAlwaysEnabled:
                    let enable = module.memories[index].writes[port].enable
                    let inverse = module.append(.not(enable), width: 1)
                    module.memories[index].writes[port].enable = module.append(
                        .binary(.or, enable, inverse), width: 1)
                case .writeIsLost:
                    let enable = module.memories[index].writes[port].enable
                    module.memories[index].writes[port].enable = module.append(
                        .binary(.xor, enable, enable), width: 1)
                default: break
                }
            }
        }
    }

    private func mutated(_ primitive: Primitive, _ node: NodeID, _ module: inout Netlist) -> Primitive? {
        switch (self, primitive) {
        case (.additionSubtracts, .binary(.add, let a, let b)): return .binary(.subtract, a, b)
        case (.subtractionAdds, .binary(.subtract, let a, let b)): return .binary(.add, a, b)
        case (.andIsOr, .binary(.and, let a, let b)): return .binary(.or, a, b)
        case (.orIsXor, .binary(.or, let a, let b)): return .binary(.xor, a, b)
        case (.xorIsOr, .binary(.xor, let a, let b)): return .binary(.or, a, b)
        case (.equalIsNotEqual, .binary(.equal, let a, let b)): return .binary(.less, a, b)
        case (.comparisonIgnoresSign, .binary(.lessSigned, let a, let b)): return .binary(.less, a, b)
        case (.signExtensionIsZeroExtension, .extend(true, let a)): return .extend(signed: false, a)
        case (.zeroExtensionRepeatsTheSign, .extend(false, let a)): return .extend(signed: true, a)
        case (.sliceIsOffByOne, .slice(let a, let offset)):
            return offset + module.width(node) < module.width(a) ? .slice(a, offset: offset + 1) : nil
        case (.multiplexerIsSwapped, .mux(let condition, let a, let b)):
            return .mux(condition, then: b, else: a)
        case (.concatenationIsReversed, .concatenate(let range)):
            return .concatenate(module.appendOperands(module.operands(range).reversed()))
        case (.inversionIsLost, .not(let a)): return .extend(signed: false, a)
        case (.arithmeticShiftIsLogical, .shift(.rightArithmetic, let a, let amount)):
            return .shift(.right, a, amount: amount)
        case (.shiftsGoTheOtherWay, .shift(.left, let a, let amount)):
            return .shift(.right, a, amount: amount)
        case (.productIgnoresSign, .multiply(true, let a, let b)): return .multiply(signed: false, a, b)
        case (.selectionIsOffByOne, .select(let index, let range)):
            let elements = Array(module.operands(range))
            return .select(
                index: index, module.appendOperands(Array(elements.dropFirst()) + elements.prefix(1)))
        case (.reductionIsAnd, .reduce(.or, let a)): return .reduce(.and, a)
        case (.parityIsOr, .reduce(.xor, let a)): return .reduce(.or, a)
        default: return nil
        }
    }
}
