extension Design {
    /// The design as Verilog-2005, one file a module: a pure function of the design.
    public func verilog() -> VerilogSource {
        var written = Set<String>()
        return VerilogSource(
            top: top.name,
            files: modules.compactMap { module in
                if let blackBox = module.blackBox {
                    guard written.insert(module.name).inserted else { return nil }
                    return blackBox.verilogSource.map {
                        VerilogSource.File(name: module.name + ".v", text: $0)
                    }
                }
                return VerilogSource.File(
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
        let selections = TabulatedSelections(netlist)
        self.netlist = selections.netlist
        self.modules = modules
        naming = VerilogNaming(selections, modules: modules)
    }

    func text() -> String {
        var copy = self
        copy.module()
        return copy.out.text
    }

    private mutating func module() {
        out.line(VerilogSource.File.header(of: netlist.name))
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
        for memory in netlist.memories { self.memory(memory) }
        properties()
        unused()
        out.line("")
        out.line("endmodule")
        out.line("")
        out.line("`default_nettype wire")
    }

    private func range(_ width: Int) -> String { width == 1 ? "" : "[\(width - 1):0] " }

    private mutating func declarations() {
        for register in netlist.registers {
            let names = register.legend?.entries.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
            out.line(
                "    reg \(range(netlist.width(register.node)))\(register.name);", register.place,
                remark: names.map { ": " + $0 } ?? "")
        }
        for memory in netlist.memories {
            out.line("    reg \(range(memory.width))\(memory.name) [0:\(memory.depth - 1)];", memory.place)
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
            if let elements = naming.selections.arrays[node] {
                let width = elements.first.map(netlist.width) ?? 1
                out.line(
                    "    wire \(range(width))\(name) [0:\(elements.count - 1)];", netlist.place(node))
                for (index, element) in elements.enumerated() {
                    let value = printer.use(element, indentation: 8)
                    out.line("    assign \(name)[\(index)] =\(value);", netlist.place(node))
                }
                continue
            }
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
            let parameters = module.blackBox?.parameters ?? []
            let list = parameters.map { ".\($0.name)(\($0.value))" }.joined(separator: ", ")
            out.line(
                "    \(module.name) \(list.isEmpty ? "" : "#(\(list)) ")\(instance.name) (", instance.place)
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

    /// Initial contents, then one block for each clock that writes.
    private mutating func memory(_ memory: Netlist.MemoryCell) {
        let printer = ExpressionPrinter(netlist, naming)
        if !memory.initial.isEmpty {
            out.line("")
            let word = naming.indexName(of: memory.name)
            if memory.initial.count < memory.depth { out.line("    integer \(word);") }
            out.line("    initial begin")
            for (index, value) in memory.initial.enumerated() {
                out.line("        \(memory.name)[\(index)] = \(verilogLiteral(value));")
            }
            if memory.initial.count < memory.depth {
                out.line(
                    "        for (\(word) = \(memory.initial.count); \(word) < \(memory.depth); \(word) = \(word) + 1)"
                )
                out.line(
                    "            \(memory.name)[\(word)] = \(verilogLiteral(BitVector(width: memory.width)));"
                )
            }
            out.line("    end")
        }
        var domains = [ClockDomain]()
        for write in memory.writes where !domains.contains(write.domain) { domains.append(write.domain) }
        for domain in domains {
            out.line("")
            out.line("    always @(posedge \(domain.clockName)) begin")
            for write in memory.writes where write.domain == domain {
                let address = printer.text(write.address)
                let data = printer.text(write.data)
                let enable = printer.text(write.enable)
                guard let lanes = write.lanes else {
                    out.line("        if (\(enable)) \(memory.name)[\(address)] <= \(data);", write.place)
                    continue
                }
                let count = netlist.width(lanes)
                let part = memory.width / count
                for lane in 0..<count {
                    let bit = bits(of: lanes, low: lane, width: 1)
                    let source = bits(of: write.data, low: part * lane, width: part)
                    let range = memory.width == 1 ? "" : "[\(part * lane + part - 1):\(part * lane)]"
                    out.line(
                        "        if (\(enable) && \(bit)) \(memory.name)[\(address)]\(range) <= \(source);",
                        write.place)
                }
            }
            out.line("    end")
        }
    }

    /// Bits of a value that has a name or is a constant.
    private func bits(of node: NodeID, low: Int, width: Int) -> String {
        if case .constant(let index) = netlist.primitive(node) {
            return verilogLiteral(netlist.constants[index].slice(offset: low, width: width))
        }
        let name = ExpressionPrinter(netlist, naming).text(node)
        if netlist.width(node) == 1 { return name }
        return width == 1 ? "\(name)[\(low)]" : "\(name)[\(low + width - 1):\(low)]"
    }

    /// The only form of assertion that every tool takes, behind a macro because it is no Verilog-2005.
    private mutating func properties() {
        guard !netlist.properties.isEmpty else { return }
        let printer = ExpressionPrinter(netlist, naming)
        out.line("")
        out.line("`ifdef RTL_PROPERTIES")
        for property in netlist.properties {
            out.line("    // \(property.message.filter { !$0.isNewline })")
            out.line("    always @(posedge \(property.domain.clockName)) begin")
            out.line(
                "        if (!\(property.domain.resetName)) \(property.kind.rawValue)(\(printer.text(property.condition)));",
                property.place)
            out.line("    end")
        }
        out.line("`endif")
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
