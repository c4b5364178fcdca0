extension ScalarValue {
    /// The value where it depends on constants alone, else nil. A function written for hardware is
    /// thereby a function on numbers too:
    ///
    ///     populationCount(Bits(0b1011, width: 4)).constantValue     // 3
    ///
    /// An integer literal that has met no width, and a recorded mistake, have no value.
    ///
    /// - Complexity: O(n) in the operations it was computed by.
    public var constantValue: BitVector? {
        var values: [ObjectIdentifier: BitVector] = [:]
        var stack = [(expression: expression, isReady: false)]
        while let top = stack.popLast() {
            let key = ObjectIdentifier(top.expression)
            if values[key] != nil { continue }
            if case .constant(let value) = top.expression.kind {
                values[key] = value
                continue
            }
            let operands = top.expression.operands
            guard top.isReady else {
                guard !operands.isEmpty, !top.expression.isState else { return nil }
                stack.append((top.expression, true))
                for operand in operands { stack.append((operand, false)) }
                continue
            }
            let known = operands.compactMap { values[ObjectIdentifier($0)] }
            guard known.count == operands.count,
                let value = top.expression.evaluate(known)
            else { return nil }
            values[key] = value
        }
        return values[ObjectIdentifier(expression)]
    }
}

extension Expression {
    /// Whether the value is held by a register or memory, whatever its operands are.
    fileprivate var isState: Bool {
        switch kind {
        case .register, .memoryRead: true
        default: false
        }
    }

    /// What the operation gives for constant operands.
    fileprivate func evaluate(_ operands: [BitVector]) -> BitVector? {
        let node = NodeID(0)
        let range = OperandRange(start: 0, count: max(operands.count - 1, 0))
        let primitive: Primitive? =
            switch kind {
            case .constant, .literal, .signal, .register, .memoryRead, .invalid: nil
            case .named: .concatenate(OperandRange(start: 0, count: 1))
            case .not: .not(node)
            case .reduce(let reduction, _): .reduce(reduction, node)
            case .binary(let operation, _, _): .binary(operation, node, node)
            case .multiply(let signed, _, _): .multiply(signed: signed, node, node)
            case .shift(let operation, _, _): .shift(operation, node, amount: node)
            case .mux: .mux(node, then: node, else: node)
            case .slice(_, let offset): .slice(node, offset: offset)
            case .concatenate: .concatenate(range)
            case .extend(let signed, _): .extend(signed: signed, node)
            case .select: .select(index: node, range)
            }
        return primitive?.evaluate(operands, width: width)
    }
}
