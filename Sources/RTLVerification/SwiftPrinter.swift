public import RTL

extension Design {
    /// A flat design as Swift of the language: how a failing one is told to a person, or kept as a
    /// test. One line a node, in the netlist's order.
    ///
    /// - Returns: nil where the design has instances; flatten it first.
    public func swiftSource() -> String? {
        guard modules.count == 1 else { return nil }
        return SwiftPrinter(top).text
    }
}

private struct SwiftPrinter {
    private let netlist: Netlist

    init(_ netlist: Netlist) { self.netlist = netlist }

    private func property(_ name: String) -> String {
        let words = name.split(whereSeparator: { $0 == "_" || $0 == "." })
        let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return (words.prefix(1).map { $0.lowercased() } + rest).joined()
    }

    private func integer(_ value: BitVector) -> String {
        "Bits(BitVector(hexadecimal: \"\(value.hexadecimal)\", width: \(value.width))!)"
    }

    var text: String {
        var lines = [
            "struct \(property(netlist.name).prefix(1).uppercased() + property(netlist.name).dropFirst()): Module {"
        ]
        for port in netlist.dataInputs {
            lines.append("    @Input(\(port.width)) var \(property(port.name)): Bits")
        }
        for port in netlist.dataOutputs {
            lines.append("    @Output(\(port.width)) var \(property(port.name)): Bits")
        }
        for register in netlist.registers {
            let reset = register.reset.map { ", reset: \(integer($0))" } ?? ""
            let kind = register.isAsynchronousReset ? ", .asynchronous" : ""
            lines.append(
                "    @Register(\(netlist.width(register.node))\(reset)\(kind)) var \(property(register.name)): Bits"
            )
        }
        for memory in netlist.memories {
            let words = memory.initial.map {
                "BitVector(hexadecimal: \"\($0.hexadecimal)\", width: \($0.width))!"
            }
            lines.append(
                "    let \(property(memory.name)) = Memory(\(memory.width), depth: \(memory.depth), initial: [\(words.joined(separator: ", "))])"
            )
        }
        lines += ["", "    var body: [Statement] {"]
        for node in netlist.nodes {
            if let value = definition(node) { lines.append("        let n\(node.index) = \(value)") }
        }
        for (port, node) in zip(netlist.dataOutputs, netlist.outputs) {
            lines.append("        \(property(port.name)) <~ \(use(node))")
        }
        for register in netlist.registers {
            lines.append("        \(property(register.name)) <~ \(use(register.next))")
        }
        for memory in netlist.memories {
            for write in memory.writes {
                let lanes = write.lanes.map { ", byteEnables: \(use($0))" } ?? ""
                lines.append(
                    "        \(property(memory.name)).write(\(use(write.address)), \(use(write.data)), enable: \(use(write.enable))[0]\(lanes))"
                )
            }
        }
        return (lines + ["    }", "}", ""]).joined(separator: "\n")
    }

    private func use(_ node: NodeID) -> String {
        switch netlist.primitive(node) {
        case .input(let index): property(netlist.dataInputs[index].name)
        case .register(let index): property(netlist.registers[index].name)
        default: "n\(node.index)"
        }
    }

    private func definition(_ node: NodeID) -> String? {
        let width = netlist.width(node)
        switch netlist.primitive(node) {
        case .input, .register, .instanceOutput: return nil
        case .constant(let index): return integer(netlist.constants[index])
        case .not(let a): return "~\(use(a))"
        case .reduce(let reduction, let a):
            let name = reduction == .and ? "allOnes" : reduction == .or ? "anyOne" : "parity"
            return "\(use(a)).\(name).bits"
        case .binary(let operation, let a, let b):
            switch operation {
            case .and: return "\(use(a)) & \(use(b))"
            case .or: return "\(use(a)) | \(use(b))"
            case .xor: return "\(use(a)) ^ \(use(b))"
            case .add: return "\(use(a)) + \(use(b))"
            case .subtract: return "\(use(a)) - \(use(b))"
            case .equal: return "(\(use(a)) == \(use(b))).bits"
            case .less: return "(\(use(a)) < \(use(b))).bits"
            case .lessSigned: return "(\(use(a)).signed < \(use(b)).signed).bits"
            }
        case .multiply(let signed, let a, let b):
            return signed ? "(\(use(a)).signed * \(use(b)).signed).unsigned" : "\(use(a)) * \(use(b))"
        case .shift(let operation, let a, let amount):
            switch operation {
            case .left: return "\(use(a)) << \(use(amount))"
            case .right: return "\(use(a)) >> \(use(amount))"
            case .rightArithmetic: return "(\(use(a)).signed >> \(use(amount))).unsigned"
            }
        case .mux(let condition, let a, let b): return "mux(\(use(condition))[0], \(use(a)), \(use(b)))"
        case .slice(let a, let offset): return "\(use(a))[\(offset + width - 1), \(offset)]"
        case .concatenate(let range):
            return "concatenate(\(netlist.operands(range).map(use).joined(separator: ", ")))"
        case .extend(let signed, let a):
            return signed
                ? "\(use(a)).signed.extended(to: \(width)).unsigned" : "\(use(a)).extended(to: \(width))"
        case .select(let index, let range):
            return "Vector([\(netlist.operands(range).map(use).joined(separator: ", "))])[\(use(index))]"
        case .memoryRead(let memory, let address):
            return "\(property(netlist.memories[memory].name))[\(use(address))]"
        }
    }
}
