/// Writes values as Verilog expressions: names where there are names, else the operation in place.
///
/// Operands and results have the widths of the netlist everywhere, so Verilog's context-determined
/// widths never extend or cut anything. Parentheses stand wherever two operators of different kind
/// meet: Swift's and Verilog's precedences differ, and a reader should need neither.
struct ExpressionPrinter {
    private let netlist: Netlist
    private let naming: VerilogNaming

    init(_ netlist: Netlist, _ naming: VerilogNaming) {
        self.netlist = netlist
        self.naming = naming
    }

    /// The right side of the node's own definition, with the blank or line break before it.
    func definition(of node: NodeID, indentation: Int) -> String { layout(node, indentation) }

    /// The node's name or expression, with the blank or line break before it.
    func use(_ node: NodeID, indentation: Int) -> String {
        naming.names[node.index].map { " " + $0 } ?? layout(node, indentation)
    }

    private func layout(_ node: NodeID, _ indentation: Int) -> String {
        let line = expression(node)
        if line.utf8.count <= VerilogNaming.longestExpression { return " " + line }
        let blanks = String(repeating: " ", count: indentation)
        switch netlist.primitive(node) {
        case .mux:
            var text = ""
            var current = node
            while case .mux(let condition, let then, let otherwise) = netlist.primitive(current) {
                text += "\n\(blanks)\(operand(condition)) ? \(operand(then)) :"
                current = otherwise
                if naming.names[current.index] != nil { break }
            }
            return text + "\n\(blanks)\(self.text(current))"
        case .concatenate(let parts):
            return " {\n" + rows(of: netlist.operands(parts), blanks) + "\n" + blanks.dropLast(4) + "}"
        default: return " " + line
        }
    }

    /// A part a line; of many, as many as the line takes.
    private func rows(of parts: ArraySlice<NodeID>, _ blanks: String) -> String {
        let parts = parts.map { text($0) }
        guard parts.count > 8 else { return parts.map { blanks + $0 }.joined(separator: ",\n") }
        var rows = [String]()
        var row = ""
        for part in parts {
            if !row.isEmpty, row.utf8.count + part.utf8.count + 2 > VerilogNaming.longestExpression {
                rows.append(blanks + row)
                row = ""
            }
            row += (row.isEmpty ? "" : ", ") + part
        }
        return (rows + [blanks + row]).joined(separator: ",\n")
    }

    /// The node's name, or its expression.
    func text(_ node: NodeID) -> String { naming.names[node.index] ?? expression(node) }

    /// The same, in parentheses where it is more than an atom.
    private func operand(_ node: NodeID) -> String {
        if let name = naming.names[node.index] { return name }
        switch netlist.primitive(node) {
        case .constant, .slice, .concatenate, .extend, .memoryRead: return expression(node)
        case .not(let inner) where !isComparison(inner): return expression(node)
        case .reduce: return "(\(expression(node)))"
        default: return "(\(expression(node)))"
        }
    }

    /// What may follow a unary operator: Verilog's grammar has no `~~a` and no `|~a`.
    private func primary(_ node: NodeID) -> String {
        if naming.names[node.index] == nil, case .not = netlist.primitive(node) {
            return "(\(expression(node)))"
        }
        return operand(node)
    }

    private func isComparison(_ node: NodeID) -> Bool {
        guard naming.names[node.index] == nil, case .binary(let operation, _, _) = netlist.primitive(node)
        else {
            return false
        }
        return operation.isComparison
    }

    /// An operand of an associative operator needs no parentheses where it is the same operator.
    private func operand(_ node: NodeID, of operation: BinaryOperator) -> String {
        if naming.names[node.index] == nil, case .binary(operation, _, _) = netlist.primitive(node),
            operation == .and || operation == .or || operation == .xor || operation == .add
        {
            return expression(node)
        }
        return operand(node)
    }

    private func signed(_ node: NodeID) -> String { "$signed(\(text(node)))" }

    private func binary(_ operation: BinaryOperator, _ a: NodeID, _ b: NodeID) -> String {
        func infix(_ symbol: String) -> String {
            "\(operand(a, of: operation)) \(symbol) \(operand(b, of: operation))"
        }
        return switch operation {
        case .and: infix("&")
        case .or: infix("|")
        case .xor: infix("^")
        case .add: infix("+")
        case .subtract: "\(operand(a)) - \(operand(b))"
        case .equal: "\(operand(a)) == \(operand(b))"
        case .less: "\(operand(a)) < \(operand(b))"
        case .lessSigned: "\(signed(a)) < \(signed(b))"
        }
    }

    private func expression(_ node: NodeID) -> String {
        let width = netlist.width(node)
        switch netlist.primitive(node) {
        case .constant(let index): return verilogLiteral(netlist.constants[index])
        case .input, .register, .instanceOutput: return naming.names[node.index] ?? "?"
        case .not(let a):
            if isComparison(a), case .binary(let operation, let x, let y) = netlist.primitive(a) {
                switch operation {
                case .equal: return "\(operand(x)) != \(operand(y))"
                case .less: return "\(operand(x)) >= \(operand(y))"
                case .lessSigned: return "\(signed(x)) >= \(signed(y))"
                default: break
                }
            }
            return "~\(primary(a))"
        case .reduce(let reduction, let a):
            let symbol =
                switch reduction {
                case .and: "&"
                case .or: "|"
                case .xor: "^"
                }
            return symbol + primary(a)
        case .binary(let operation, let a, let b): return binary(operation, a, b)
        case .multiply(let isSigned, let a, let b):
            return isSigned
                ? "$unsigned($signed(\(extended(a, to: width, signed: true))) * $signed(\(extended(b, to: width, signed: true))))"
                : "\(extended(a, to: width, signed: false)) * \(extended(b, to: width, signed: false))"
        case .shift(let operation, let a, let amount):
            switch operation {
            case .left: return "\(operand(a)) << \(operand(amount))"
            case .right: return "\(operand(a)) >> \(operand(amount))"
            case .rightArithmetic: return "$unsigned(\(signed(a)) >>> \(operand(amount)))"
            }
        case .mux(let condition, let then, let otherwise):
            return "\(operand(condition)) ? \(operand(then)) : \(operandOfElse(otherwise))"
        case .slice(let a, let offset):
            if let part = naming.selections.arrayIndex(of: a) {
                return "\(text(part.vector))[\(text(part.index))]"
            }
            if let part = naming.partSelect(node) {
                let (name, amount) = (text(part.vector), text(part.amount))
                return width == 1 ? "\(name)[\(amount)]" : "\(name)[\(amount) +: \(width)]"
            }
            let name = text(a)
            if netlist.width(a) == 1 { return name }
            return width == 1 ? "\(name)[\(offset)]" : "\(name)[\(offset + width - 1):\(offset)]"
        case .concatenate(let range):
            if let part = netlist.repeatedPart(node) { return "{\(range.count){\(text(part))}}" }
            return "{" + netlist.operands(range).map { text($0) }.joined(separator: ", ") + "}"
        case .extend(let isSigned, let a): return extended(a, to: width, signed: isSigned)
        case .select(let index, let range): return select(index, Array(netlist.operands(range)))
        case .memoryRead(let memory, let address):
            return "\(netlist.memories[memory].name)[\(text(address))]"
        }
    }

    private func operandOfElse(_ node: NodeID) -> String {
        if naming.names[node.index] == nil, case .mux = netlist.primitive(node) { return expression(node) }
        return operand(node)
    }

    private func extended(_ node: NodeID, to width: Int, signed: Bool) -> String {
        let own = netlist.width(node)
        let count = width - own
        guard count > 0 else { return text(node) }
        guard signed else { return "{\(count)'d0, \(text(node))}" }
        if case .constant(let index) = netlist.primitive(node) {
            return verilogLiteral(netlist.constants[index].signExtended(to: width))
        }
        let name = text(node)
        if own == 1 { return "{\(width){\(name)}}" }
        return "{{\(count){\(name)[\(own - 1)]}}, \(name)}"
    }

    /// A balanced tree over the bits of the index; elements past the last repeat the last.
    private func select(_ index: NodeID, _ elements: [NodeID]) -> String {
        let name = text(index)
        let width = netlist.width(index)
        var levels = 0
        while 1 << levels < elements.count { levels += 1 }
        func tree(_ level: Int, _ base: Int) -> String {
            if base >= elements.count - 1 { return operand(elements[elements.count - 1]) }
            guard level > 0 else { return operand(elements[base]) }
            let half = 1 << (level - 1)
            if level > width { return tree(level - 1, base) }
            let bit = width == 1 ? name : "\(name)[\(level - 1)]"
            return "(\(bit) ? \(tree(level - 1, base + half)) : \(tree(level - 1, base)))"
        }
        let body = tree(levels, 0)
        guard width > levels else { return body }
        let high = width - 1 == levels ? "\(name)[\(levels)]" : "(|\(name)[\(width - 1):\(levels)])"
        return "\(high) ? \(operand(elements[elements.count - 1])) : \(body)"
    }
}
