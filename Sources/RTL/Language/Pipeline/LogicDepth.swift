/// Estimates the levels of two-input AND gates (inverters are free) that an expression needs after
/// synthesis has balanced it. Constants, signals and registers are at level 0.
///
/// | operation | levels |
/// | --- | --- |
/// | not, slices, joins, extensions | 0 |
/// | and, or | 1 |
/// | xor, mux | 2 |
/// | reduction by and/or, xor | log2 w, 2 log2 w |
/// | equal | 2 + log2 w; log2 w with a constant |
/// | less | 1 + 2 log2 w |
/// | add, subtract | 2 + 2 log2 w |
/// | shift by a signal, select | 2 a level of the index |
/// | multiply | 3 for each halving of the rows, then an addition |
struct LogicDepth {
    private var known: [ObjectIdentifier: Int] = [:]
    /// Identities are keys: what they name must live.
    private var retained: [Expression] = []

    /// - Complexity: O(n) in the operations that were not asked for before.
    mutating func levels(of root: Expression) -> Int {
        retained.append(root)
        var stack = [(expression: root, isReady: false)]
        while let top = stack.popLast() {
            let key = ObjectIdentifier(top.expression)
            if known[key] != nil { continue }
            if case .register = top.expression.kind {
                known[key] = 0
                continue
            }
            let operands = top.expression.operands
            if !top.isReady, !operands.isEmpty {
                stack.append((top.expression, true))
                for operand in operands { stack.append((operand, false)) }
                continue
            }
            let arrival = operands.map { known[ObjectIdentifier($0)] ?? 0 }.max() ?? 0
            known[key] = arrival + Self.cost(top.expression)
        }
        return known[ObjectIdentifier(root)] ?? 0
    }

    private static func log2(_ count: Int) -> Int {
        count <= 1 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
    }

    private static func isConstant(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .constant: true
        case .named(let inner, _, _), .extend(_, let inner): isConstant(inner)
        default: false
        }
    }

    private static func cost(_ expression: Expression) -> Int {
        switch expression.kind {
        case .constant, .literal, .signal, .register, .invalid, .named, .not, .slice, .concatenate, .extend: 0
        case .reduce(let reduction, let a): log2(a.width) * (reduction == .xor ? 2 : 1)
        case .binary(let operation, let a, let b):
            switch operation {
            case .and, .or: isConstant(a) || isConstant(b) ? 0 : 1
            case .xor: isConstant(a) || isConstant(b) ? 0 : 2
            case .equal: log2(a.width) + (isConstant(a) || isConstant(b) ? 0 : 2)
            case .less, .lessSigned: 2 * log2(a.width) + (isConstant(a) || isConstant(b) ? 0 : 1)
            case .add, .subtract: 2 + 2 * log2(a.width)
            }
        case .multiply(_, let a, let b): 3 * log2(min(a.width, b.width)) + 2 + 2 * log2(expression.width)
        case .shift(_, let a, let amount): 2 * min(amount.width, log2(a.width) + 1)
        case .mux: 2
        case .select(_, let elements): 2 * log2(elements.count)
        case .memoryRead(let memory, _): 2 * log2(memory.depth)
        }
    }
}
