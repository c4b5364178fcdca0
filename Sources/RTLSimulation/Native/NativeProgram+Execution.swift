import RTL

extension NativeProgram {
    /// Settles all combinational values of the arena.
    func execute(_ arena: UnsafeMutablePointer<UInt64>) {
        instructions.withUnsafeBufferPointer { steps in
            table.withUnsafeBufferPointer { table in
                for step in steps { perform(step, arena, table) }
            }
        }
    }

    @inline(__always)
    private func perform(
        _ step: Instruction, _ arena: UnsafeMutablePointer<UInt64>, _ table: UnsafeBufferPointer<Int32>
    ) {
        let target = arena + Int(step.target)
        let a = arena + Int(step.a)
        let b = arena + Int(step.b)
        let count = Int(step.count)
        switch step.operation {
        case .not: target[0] = ~a[0] & step.mask
        case .and: target[0] = a[0] & b[0]
        case .or: target[0] = a[0] | b[0]
        case .xor: target[0] = a[0] ^ b[0]
        case .add: target[0] = (a[0] &+ b[0]) & step.mask
        case .subtract: target[0] = (a[0] &- b[0]) & step.mask
        case .equal: target[0] = a[0] == b[0] ? 1 : 0
        case .less: target[0] = a[0] < b[0] ? 1 : 0
        case .lessSigned:
            let x = Int64(bitPattern: signExtended(a[0], mask: step.operandMask))
            let y = Int64(bitPattern: signExtended(b[0], mask: step.operandMask))
            target[0] = x < y ? 1 : 0
        case .multiply: target[0] = (a[0] &* b[0]) & step.mask
        case .multiplySigned:
            let x = signExtended(a[0], mask: step.operandMask)
            let y = signExtended(b[0], mask: maskOfLastWord(width: Int(step.parameter)))
            target[0] = (x &* y) & step.mask
        case .shiftLeft:
            target[0] = b[0] < UInt64(step.parameter) ? (a[0] << b[0]) & step.mask : 0
        case .shiftRight:
            target[0] = b[0] < UInt64(step.parameter) ? a[0] >> b[0] : 0
        case .shiftRightArithmetic:
            let value = Int64(bitPattern: signExtended(a[0], mask: step.mask))
            target[0] = UInt64(bitPattern: value >> Int64(min(b[0], 63))) & step.mask
        case .mux: target[0] = a[0] != 0 ? b[0] : arena[Int(step.c)]
        case .extendSigned: target[0] = signExtended(a[0], mask: step.operandMask) & step.mask
        case .reduceAnd: target[0] = a[0] == step.operandMask ? 1 : 0
        case .reduceOr: target[0] = a[0] != 0 ? 1 : 0
        case .reduceXor: target[0] = UInt64(a[0].nonzeroBitCount & 1)
        case .slice:
            var word = a[0] >> UInt64(step.parameter)
            if step.b != 0 { word |= a[1] << UInt64(64 - step.parameter) }
            target[0] = word & step.mask
        case .select:
            let index = min(a[0], UInt64(step.parameter))
            target[0] = arena[Int(table[Int(step.b) + Int(index)])]
        case .wideNot:
            for word in 0..<count { target[word] = ~a[word] }
            target[count - 1] &= step.mask
        case .wideAnd: for word in 0..<count { target[word] = a[word] & b[word] }
        case .wideOr: for word in 0..<count { target[word] = a[word] | b[word] }
        case .wideXor: for word in 0..<count { target[word] = a[word] ^ b[word] }
        case .wideEqual:
            var difference: UInt64 = 0
            for word in 0..<count { difference |= a[word] ^ b[word] }
            target[0] = difference == 0 ? 1 : 0
        case .wideMux:
            let source = a[0] != 0 ? b : arena + Int(step.c)
            for word in 0..<count { target[word] = source[word] }
        case .wideCopy: for word in 0..<count { target[word] = a[word] }
        case .wideReduceAnd:
            var all = a[count - 1] == step.operandMask
            for word in 0..<(count - 1) { all = all && a[word] == .max }
            target[0] = all ? 1 : 0
        case .wideReduceOr:
            var any: UInt64 = 0
            for word in 0..<count { any |= a[word] }
            target[0] = any == 0 ? 0 : 1
        case .clear: for word in 0..<count { target[word] = 0 }
        case .insert:
            let shift = UInt64(step.parameter)
            for word in 0..<count {
                target[word] |= a[word] << shift
                if shift != 0, word + 1 < Int(step.b) { target[word + 1] |= a[word] >> (64 - shift) }
            }
        case .memoryRead:
            // An address never has more than 28 bits: one word.
            let isInside = a[0] < UInt64(step.b)
            let source = arena + Int(step.parameter) + (isInside ? Int(a[0]) * count : 0)
            for word in 0..<count { target[word] = isInside ? source[word] : 0 }
        case .evaluate: evaluate(NodeID(raw: step.parameter), arena)
        }
    }

    /// The slow path: the primitive's own definition.
    private func evaluate(_ node: NodeID, _ arena: UnsafeMutablePointer<UInt64>) {
        let operands = netlist.operands(of: node).map { read($0, arena) }
        guard let value = netlist.primitive(node).evaluate(operands, width: netlist.width(node)) else {
            return
        }
        write(value, to: node, arena)
    }

    func read(_ node: NodeID, _ arena: UnsafeMutablePointer<UInt64>) -> BitVector {
        let width = netlist.width(node)
        let start = arena + Int(offsets[node.index])
        return BitVector(
            words: UnsafeBufferPointer(start: start, count: BitVector.wordCount(width)), width: width)
    }

    func write(_ value: BitVector, to node: NodeID, _ arena: UnsafeMutablePointer<UInt64>) {
        for (word, bits) in value.words.enumerated() { arena[Int(offsets[node.index]) + word] = bits }
    }
}
