public import RTL
public import RTLSimulation

extension VerilogSource {
    /// The design after synthesis by Yosys to its own cells, as Verilog with the same ports: run it on
    /// any Verilog engine to see that synthesis understands the text as simulators do.
    ///
    /// - Throws: `toolMissing`, `toolTooOld`, `buildFailed` with what Yosys printed, `fileUnusable`.
    public func synthesized(
        environment: BuildEnvironment = .standard
    ) throws(SimulationError) -> VerilogSource {
        let yosys = try Tool.find(Tool.yosys, in: environment).path
        let directory = try FileSystem.temporaryDirectory()
        defer { FileSystem.remove(directory) }
        let names = try write(to: directory, for: "Yosys")
        let script =
            "read_verilog \(names.joined(separator: " ")); hierarchy -check -top \(top); proc; flatten; "
            + "opt; memory; opt; techmap; opt; clean; write_verilog -noattr netlist.v"
        let outcome = try Subprocess.run(yosys, ["-q", "-p", script], directory: directory)
        guard outcome.succeeded else { throw .buildFailed(tool: "Yosys", output: outcome.output) }
        guard let bytes = FileSystem.read(directory + "/netlist.v") else {
            throw .buildFailed(tool: "Yosys", output: "it wrote no netlist\n" + outcome.output)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return VerilogSource(top: top, files: [File(name: "netlist.v", text: text)], ports: ports)
    }
}
