import Glibc
public import RTL
public import RTLSimulation

/// What other people's tools say about a design. Anything they print counts as a warning.
public struct VerilogLint: Sendable {
    public enum Tool: String, CaseIterable, Sendable {
        case verilator, icarus, yosys
        /// The Python binding of slang; skipped where `import pyslang` fails.
        case pyslang
    }

    /// What each tool that ran printed; empty where it found nothing.
    public let output: [Tool: String]

    /// Whether no tool printed anything.
    public var isClean: Bool { output.values.allSatisfy(\.isEmpty) }

    /// The warnings of all tools, each under the tool's name; empty where there are none.
    public var report: String {
        Tool.allCases.compactMap { tool in
            guard let text = output[tool], !text.isEmpty else { return nil }
            return "\(tool.rawValue):\n\(text)"
        }.joined(separator: "\n")
    }

    /// Runs the tools on the design, in a temporary directory that is removed afterwards.
    ///
    /// - Throws: `toolMissing` and `toolTooOld`, except for pyslang; `fileUnusable` where the
    ///   temporary directory cannot be written.
    public init(
        _ source: VerilogSource, tools: [Tool] = Tool.allCases, environment: BuildEnvironment = .standard
    ) throws(SimulationError) {
        let directory = try FileSystem.temporaryDirectory()
        defer { FileSystem.remove(directory) }
        let files = try source.write(to: directory, for: "VerilogLint")

        var output = [Tool: String]()
        for tool in tools {
            guard
                let (program, arguments) = try VerilogLint.command(
                    tool, top: source.top, files: files, environment: environment)
            else { continue }
            let outcome = try Subprocess.run(program, arguments, directory: directory)
            var text = outcome.output
            if !outcome.succeeded && text.isEmpty { text = "ended with status \(outcome.status)" }
            output[tool] = text
        }
        self.output = output
    }

    private static func command(
        _ tool: Tool, top: String, files: [String], environment: BuildEnvironment
    ) throws(SimulationError) -> (String, [String])? {
        switch tool {
        case .verilator:
            let path = try RTLCosimulation.Tool.find(RTLCosimulation.Tool.verilator, in: environment).path
            return (
                path,
                ["--lint-only", "-Wall", "--language", "1364-2005", "--top-module", top] + files
            )
        case .icarus:
            let path = try RTLCosimulation.Tool.find(RTLCosimulation.Tool.icarus, in: environment).path
            return (path, ["-g2005", "-Wall", "-t", "null", "-s", top] + files)
        case .yosys:
            let path = try RTLCosimulation.Tool.find(RTLCosimulation.Tool.yosys, in: environment).path
            let script =
                "read_verilog \(files.joined(separator: " ")); hierarchy -check -top \(top); "
                + "proc; check -assert"
            return (path, ["-q", "-p", script])
        case .pyslang:
            guard let python = environment.find("python3"),
                try Subprocess.run(python, ["-c", "import pyslang"]).succeeded
            else { return nil }
            return (python, ["-c", slangScript] + files)
        }
    }

    /// Prints slang's diagnostics for the files named on the command line.
    private static let slangScript = """
        import sys, pyslang
        ast = getattr(pyslang, "ast", pyslang)
        syntax = getattr(pyslang, "syntax", pyslang)
        compilation = getattr(ast, "Compilation")()
        trees = [getattr(syntax, "SyntaxTree").fromFile(name) for name in sys.argv[1:]]
        for tree in trees:
            compilation.addSyntaxTree(tree)
        diagnostics = list(compilation.getAllDiagnostics())
        if diagnostics:
            engine = getattr(pyslang, "diagnostics", pyslang).DiagnosticEngine
            print(engine.reportAll(trees[0].sourceManager, diagnostics))

        """
}
