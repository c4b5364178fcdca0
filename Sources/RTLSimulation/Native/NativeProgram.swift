package import RTL

/// A flat netlist translated for the native engine.
package struct NativeProgram {
    let netlist: Netlist
    /// Where each node's value lies in the arena.
    let offsets: [Int32]
    let wordCount: Int
    private(set) var instructions: [Instruction] = []
    /// Offsets of the elements of every `select`.
    private(set) var table: [Int32] = []
    /// Where each memory's words lie in the arena.
    private(set) var memoryOffsets: [Int32] = []

    package init(_ netlist: Netlist) {
        self.netlist = netlist
        var offsets = [Int32]()
        var next: Int32 = 0
        for node in netlist.nodes {
            offsets.append(next)
            next += Int32(BitVector.wordCount(netlist.width(node)))
        }
        self.offsets = offsets
        for memory in netlist.memories {
            memoryOffsets.append(next)
            next += Int32(memory.depth * BitVector.wordCount(memory.width))
        }
        wordCount = Int(next)
        for node in netlist.nodes { translate(node) }
    }

    private func offset(_ node: NodeID) -> Int32 { offsets[node.index] }
    private func isNarrow(_ node: NodeID) -> Bool { netlist.width(node) <= 64 }

    private mutating func translate(_ node: NodeID) {
        let width = netlist.width(node)
        var step = Instruction(operation: .evaluate)
        step.target = offset(node)
        step.mask = maskOfLastWord(width: width)
        step.count = Int32(BitVector.wordCount(width))
        step.parameter = Int32(node.index)
        let operands = netlist.operands(of: node)
        if operands.count > 0 { step.a = offset(operands[0]) }
        if operands.count > 1 { step.b = offset(operands[1]) }
        if operands.count > 2 { step.c = offset(operands[2]) }
        let narrow = width <= 64 && operands.allSatisfy(isNarrow)
        if let first = operands.first { step.operandMask = maskOfLastWord(width: netlist.width(first)) }
        switch netlist.primitive(node) {
        case .constant, .input, .register, .instanceOutput: return
        case .not: step.operation = narrow ? .not : .wideNot
        case .reduce(let reduction, let a):
            if !narrow { step.count = Int32(BitVector.wordCount(netlist.width(a))) }
            switch reduction {
            case .and: step.operation = narrow ? .reduceAnd : .wideReduceAnd
            case .or: step.operation = narrow ? .reduceOr : .wideReduceOr
            case .xor: step.operation = narrow ? .reduceXor : .evaluate
            }
        case .binary(let operation, let a, _):
            if operation.isComparison, !narrow { step.count = Int32(BitVector.wordCount(netlist.width(a))) }
            step.operation = binary(operation, narrow: narrow)
        case .multiply(let signed, _, let b):
            guard narrow else { break }
            step.operation = signed ? .multiplySigned : .multiply
            step.parameter = Int32(netlist.width(b))
        case .shift(let operation, _, _):
            guard narrow else { break }
            step.parameter = Int32(width)
            switch operation {
            case .left: step.operation = .shiftLeft
            case .right: step.operation = .shiftRight
            case .rightArithmetic: step.operation = .shiftRightArithmetic
            }
        case .mux: step.operation = narrow ? .mux : .wideMux
        case .slice(_, let offset):
            guard width <= 64 else { break }
            step.operation = .slice
            step.a += Int32(offset / 64)
            step.parameter = Int32(offset % 64)
            let last = (offset + width - 1) / 64
            step.b = last > offset / 64 ? 1 : 0
        case .concatenate:
            concatenate(operands, step)
            return
        case .extend(let signed, let a):
            if !signed {
                concatenate([a], step)
                return
            }
            if narrow { step.operation = .extendSigned }
        case .memoryRead(let memory, _):
            step.operation = .memoryRead
            step.parameter = memoryOffsets[memory]
            step.b = Int32(netlist.memories[memory].depth)
        case .select(_, let range):
            guard narrow else { break }
            step.operation = .select
            step.b = Int32(table.count)
            step.parameter = Int32(range.count - 1)
            table += netlist.operands(range).map(offset)
        }
        instructions.append(step)
    }

    private func binary(_ operation: BinaryOperator, narrow: Bool) -> Instruction.Operation {
        switch operation {
        case .and: narrow ? .and : .wideAnd
        case .or: narrow ? .or : .wideOr
        case .xor: narrow ? .xor : .wideXor
        case .add: narrow ? .add : .evaluate
        case .subtract: narrow ? .subtract : .evaluate
        case .equal: narrow ? .equal : .wideEqual
        case .less: narrow ? .less : .evaluate
        case .lessSigned: narrow ? .lessSigned : .evaluate
        }
    }

    /// Parts are inserted from the least significant on.
    private mutating func concatenate(_ parts: [NodeID], _ step: Instruction) {
        var clear = step
        clear.operation = .clear
        instructions.append(clear)
        var position = 0
        for part in parts.reversed() {
            var insert = step
            insert.operation = .insert
            insert.a = offset(part)
            insert.target += Int32(position / 64)
            insert.parameter = Int32(position % 64)
            insert.count = Int32(BitVector.wordCount(netlist.width(part)))
            insert.b = step.count - Int32(position / 64)
            instructions.append(insert)
            position += netlist.width(part)
        }
    }
}
