extension Design {
    /// The design as Verilog-2005, one file a module: a pure function of the design.
    public func verilog() -> VerilogSource {
        VerilogSource(
            top: top.name,
            files: modules.map { module in
                VerilogSource.File(
                    name: module.name + ".v", text: ModuleEmitter(module, modules: modules).text())
            },
            ports: top.ports)
    }
}

/// Writes one module.
///
/// The text is ports, registers, instances' outputs, then one line for each named value in
/// topological order, instances, and the clocked blocks. Multiplexers are `?:`, because `if` and
/// `case` hide an unknown condition in simulation.
struct ModuleEmitter {
    let netlist: Netlist
    let modules: [Netlist]
    let naming: VerilogNaming
    private var out = VerilogWriter()

    init(_ netlist: Netlist, modules: [Netlist]) {
        self.netlist = netlist
        self.modules = modules
        naming = VerilogNaming(netlist, modules: modules)
    }

    func text() -> String {
        var copy = self
        copy.module()
        return copy.out.text
    }

    private mutating func module() {
        out.line("// \(netlist.name): generated from Swift; change it there.")
        if !netlist.parameters.isEmpty {
            let list = netlist.parameters.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
            out.line("// Parameters: \(list.filter { !$0.isNewline })")
        }
        out.line("`default_nettype none")
        out.line("")
        out.line("module \(netlist.name) (")
        for (index, port) in netlist.ports.enumerated() {
            let comma = index + 1 < netlist.ports.count ? "," : ""
            let direction = port.direction == .input ? "input wire" : "output wire"
            out.line("    \(direction) \(range(port.width))\(port.name)\(comma)", netlist.portPlaces[index])
        }
        out.line(");")
        declarations()
        definitions()
        instances()
        for block in ClockedBlock.blocks(of: netlist) { clocked(block) }
        unused()
        out.line("")
        out.line("endmodule")
        out.line("")
        out.line("`default_nettype wire")
    }

    private func range(_ width: Int) -> String { width == 1 ? "" : "[\(width - 1):0] " }

    private mutating func declarations() {
        for register in netlist.registers {
            out.line("    reg \(range(netlist.width(register.node)))\(register.name);", register.place)
        }
        for (index, instance) in netlist.instances.enumerated() {
            for (output, port) in modules[instance.module].dataOutputs.enumerated() {
                let name = naming.instanceOutput(index, output)
                out.line("    wire \(range(port.width))\(name);", instance.place)
            }
        }
    }

    private mutating func definitions() {
        let printer = ExpressionPrinter(netlist, naming)
        var outputs: [NodeID: String] = [:]
        for (port, node) in zip(netlist.dataOutputs, netlist.outputs)
        where naming.names[node.index] == port.name {
            outputs[node] = port.name
        }
        for node in netlist.nodes {
            guard naming.isDefined[node.index], let name = naming.names[node.index] else { continue }
            let left =
                outputs[node] != nil
                ? "    assign \(name) =" : "    wire \(range(netlist.width(node)))\(name) ="
            out.line(left + printer.definition(of: node, indentation: 8) + ";", netlist.place(node))
        }
        for (index, (port, node)) in zip(netlist.dataOutputs, netlist.outputs).enumerated()
        where outputs[node] != port.name {
            out.line(
                "    assign \(port.name) =" + printer.use(node, indentation: 8) + ";",
                netlist.outputPlaces[index])
        }
    }

    private mutating func instances() {
        let printer = ExpressionPrinter(netlist, naming)
        for (index, instance) in netlist.instances.enumerated() {
            let module = modules[instance.module]
            out.line("")
            out.line("    \(module.name) \(instance.name) (", instance.place)
            var (input, output) = (0, 0)
            for (position, port) in module.ports.enumerated() {
                let value: String
                switch (port.role, port.direction) {
                case (.clock(let domain), _): value = ClockDomain(domain).clockName
                case (.reset(let domain), _): value = ClockDomain(domain).resetName
                case (.data, .input):
                    value = printer.text(instance.inputs[input])
                    input += 1
                case (.data, .output):
                    value = naming.instanceOutput(index, output)
                    output += 1
                }
                out.line("        .\(port.name)(\(value))\(position + 1 < module.ports.count ? "," : "")")
            }
            out.line("    );")
        }
    }

    private mutating func clocked(_ block: ClockedBlock) {
        let printer = ExpressionPrinter(netlist, naming)
        out.line("")
        let edge = block.isAsynchronous ? " or posedge \(block.domain.resetName)" : ""
        out.line("    always @(posedge \(block.domain.clockName)\(edge)) begin")
        let indentation = block.hasReset ? "            " : "        "
        if block.hasReset {
            out.line("        if (\(block.domain.resetName)) begin")
            for register in block.registers {
                if let value = register.reset {
                    out.line("            \(register.name) <= \(verilogLiteral(value));")
                }
            }
            out.line("        end else begin")
        }
        for register in block.registers where register.next != register.node {
            let value = printer.use(register.next, indentation: indentation.count + 4)
            out.line("\(indentation)\(register.name) <=\(value);", netlist.place(register.next))
        }
        if block.hasReset { out.line("        end") }
        out.line("    end")
    }

    /// Bits that nothing reads, gathered so that linters know it is on purpose.
    private mutating func unused() {
        let bits = naming.unreadBits(modules: modules)
        guard !bits.isEmpty else { return }
        out.line("")
        out.line("    // Bits that nothing reads.")
        out.line("    wire unused = &{1'b0, " + bits.joined(separator: ", ") + "};")
    }
}

/// Registers that share a clock, a reset and its kind: one `always` block.
struct ClockedBlock {
    var domain: ClockDomain
    var hasReset: Bool
    var isAsynchronous: Bool
    var registers: [Netlist.RegisterCell]

    /// The blocks of a module in the order of their first registers.
    static func blocks(of netlist: Netlist) -> [ClockedBlock] {
        var blocks = [ClockedBlock]()
        for register in netlist.registers {
            let hasReset = register.reset != nil
            if let index = blocks.firstIndex(where: {
                $0.domain == register.domain && $0.hasReset == hasReset
                    && $0.isAsynchronous == register.isAsynchronousReset
            }) {
                blocks[index].registers.append(register)
            } else {
                blocks.append(
                    ClockedBlock(
                        domain: register.domain, hasReset: hasReset,
                        isAsynchronous: register.isAsynchronousReset, registers: [register]))
            }
        }
        return blocks
    }
}
