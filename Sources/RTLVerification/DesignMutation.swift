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
    public func applied(to design: Design) -> Design { applied(to: design, at: nil).design }

    /// How many places of a design the mistake has.
    public func placeCount(in design: Design) -> Int { applied(to: design, at: -1).places }

    /// The design with the mistake in one place, and the place in the source, where it has one.
    ///
    /// - Parameter index: below `placeCount`.
    public func applied(to design: Design, at index: Int) -> (design: Design, place: SourcePlace?) {
        let result = applied(to: design, at: index as Int?)
        return (result.design, result.place)
    }

    private func applied(
        to design: Design, at index: Int?
    ) -> (design: Design, places: Int, place: SourcePlace?) {
        var copy = design
        var choice = Choice(index: index)
        for module in copy.modules.indices { apply(to: &copy.modules[module], &choice) }
        return (copy, choice.seen, choice.place)
    }

    /// Counts places, and says which of them get the mistake: one, or all where `index` is nil.
    private struct Choice {
        let index: Int?
        var seen = 0
        var place: SourcePlace?

        mutating func takes(_ place: SourcePlace?) -> Bool {
            defer { seen += 1 }
            if index == seen { self.place = place }
            return index == nil || index == seen
        }
    }

    private func apply(to module: inout Netlist, _ choice: inout Choice) {
        for node in Array(module.nodes) {
            let index = node.index
            let (operands, constants) = (module.operandPool.count, module.constants.count)
            if let mutated = mutated(module.primitives[index], node, &module) {
                if choice.takes(module.place(node)) {
                    module.primitives[index] = mutated
                } else {
                    module.operandPool.removeLast(module.operandPool.count - operands)
                    module.constants.removeLast(module.constants.count - constants)
                }
            }
        }
        for index in module.registers.indices {
            let register = module.registers[index]
            switch self {
            case .resetIsDropped where register.reset != nil && choice.takes(register.place):
                module.registers[index].reset = nil
            case .resetIsZero:
                if let reset = register.reset, reset != BitVector(width: reset.width),
                    choice.takes(register.place)
                {
                    module.registers[index].reset = BitVector(width: reset.width)
                }
            case .nextValueIsInverted where choice.takes(register.place):
                module.registers[index].next = module.append(
                    .not(register.next), width: module.width(register.next))
            default: break
            }
        }
        for index in module.memories.indices {
            let memory = module.memories[index]
            if self == .memoryStartsWithZeros, choice.takes(memory.place) {
                module.memories[index].initial = [BitVector](
                    repeating: BitVector(width: memory.width), count: memory.depth)
            }
            for port in memory.writes.indices {
                let write = memory.writes[port]
                switch self {
                case .byteEnablesAreIgnored where write.lanes != nil && choice.takes(write.place):
                    module.memories[index].writes[port].lanes = nil
                case .writeIsAlwaysEnabled where choice.takes(write.place):
                    let inverse = module.append(.not(write.enable), width: 1)
                    module.memories[index].writes[port].enable = module.append(
                        .binary(.or, write.enable, inverse), width: 1)
                case .writeIsLost where choice.takes(write.place):
                    module.memories[index].writes[port].enable = module.append(
                        .binary(.xor, write.enable, write.enable), width: 1)
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
            let operands = Array(module.operands(range))
            guard operands != operands.reversed() else { return nil }
            return .concatenate(module.appendOperands(operands.reversed()))
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
