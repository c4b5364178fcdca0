public import RTL
public import RTLSimulation

/// How far Yosys takes a design before it is simulated again.
public enum SynthesisDepth: String, Hashable, Sendable, CaseIterable {
    /// Processes, multiplexers, widths and memories are understood and made smaller; cells have whole words.
    /// What simulators and synthesis read differently shows here, and it is minutes quicker than gates.
    case words
    /// Down to gates and flip-flops of one bit, memories too.
    case gates

    /// Behind `read_verilog` and `hierarchy`. `-nomap` keeps memories in one piece: as flip-flops they would
    /// be most of a decoder's netlist.
    var script: String {
        switch self {
        case .words:
            "proc; flatten; opt_expr; opt_merge; opt_muxtree; opt_reduce; opt_clean; wreduce; "
                + "memory -nomap; opt_clean"
        case .gates: "proc; flatten; opt; memory; opt; techmap; opt; clean"
        }
    }
}

extension VerilogSource {
    /// The design after synthesis by Yosys to its own cells, as Verilog with the same ports: run it on
    /// any Verilog engine to see that synthesis understands the text as simulators do.
    ///
    /// - Parameter isKept: whether the result stays in the cache of the `BuildEnvironment`, under the contents
    ///   of the design, for the next time.
    /// - Throws: `toolMissing`, `toolTooOld`, `buildFailed` with what Yosys printed, `fileUnusable`.
    public func synthesized(
        to depth: SynthesisDepth = .gates, isKept: Bool = true, environment: BuildEnvironment = .standard
    ) throws(SimulationError) -> VerilogSource {
        let yosys = try Tool.find(Tool.yosys, in: environment)
        let path: String
        var directory: String?
        defer { if let directory { FileSystem.remove(directory) } }
        if isKept {
            var hash = ContentHash()
            for file in files {
                hash.combine(file.name)
                hash.combine(file.text)
            }
            for text in [top, depth.script, yosys.version] { hash.combine(text) }
            path = try BuildCache(environment).product(key: "netlist-" + hash.hexadecimal) {
                directory throws(SimulationError) in
                try synthesize(yosys, depth, directory)
            }
        } else {
            let made = try FileSystem.temporaryDirectory()
            directory = made
            try synthesize(yosys, depth, made)
            path = made + "/product"
        }
        guard let bytes = FileSystem.read(path) else { throw FileSystem.failure(path) }
        let text = String(decoding: bytes, as: UTF8.self)
        return VerilogSource(top: top, files: [File(name: "netlist.v", text: text)], ports: ports)
    }

    /// Leaves the netlist in the directory as `product`.
    private func synthesize(
        _ yosys: Tool, _ depth: SynthesisDepth, _ directory: String
    ) throws(SimulationError) {
        let names = try write(to: directory, for: "Yosys")
        let script =
            "read_verilog \(names.joined(separator: " ")); hierarchy -check -top \(top); \(depth.script); "
            + "write_verilog -noattr netlist.v"
        let outcome = try Subprocess.run(yosys.path, ["-q", "-p", script], directory: directory)
        guard outcome.succeeded else { throw .buildFailed(tool: "Yosys", output: outcome.output) }
        guard let text = FileSystem.read(directory + "/netlist.v"), !text.isEmpty else {
            throw .buildFailed(tool: "Yosys", output: "it wrote no netlist\n" + outcome.output)
        }
        try FileSystem.write(text, to: directory + "/product")
    }
}
