import Glibc
import RTL
import RTLSimulation
import Testing

@testable import RTLCosimulation

@Suite struct ToolTests {
    /// Runs `body` with a search path of one directory that holds one script.
    private func withScript(
        _ name: String, printing text: String, _ body: (BuildEnvironment) throws -> Void
    ) throws {
        let directory = try FileSystem.temporaryDirectory()
        defer { FileSystem.remove(directory) }
        let path = directory + "/" + name
        try FileSystem.write("#!/bin/sh\necho '\(text)'\n", to: path)
        chmod(path, 0o755)
        try body(BuildEnvironment(cacheDirectory: directory + "/cache", searchPath: directory))
    }

    @Test(arguments: [
        (EngineKind.verilator, "verilator", "Verilator 5.004 2022-12-14", "Verilator 5.004"),
        (EngineKind.icarus, "iverilog", "Icarus Verilog version 10.3 (stable)", "Icarus Verilog 10.3"),
    ])
    func aToolThatIsTooOldIsNamed(kind: EngineKind, program: String, text: String, named: String) throws {
        try withScript(program, printing: text) { environment in
            do {
                _ = try kind.make(Designs.counter, environment: environment)
                Issue.record("\(text) was accepted")
            } catch let error as SimulationError {
                guard case .toolTooOld = error else { throw error }
                #expect(error.description.hasPrefix(named + " is too old: install version "))
            }
        }
    }

    @Test(arguments: EngineKind.allCases)
    func aMissingToolSaysHowToInstallIt(kind: EngineKind) {
        let environment = BuildEnvironment(cacheDirectory: "/nonexistent", searchPath: "/nonexistent")
        do {
            _ = try kind.make(Designs.counter, environment: environment)
            Issue.record("a tool was found in /nonexistent")
        } catch {
            #expect("\(error)".contains("is not installed: install it with `apt-get install "))
        }
    }

    @Test func versionsCompareAsNumbers() {
        #expect(Tool.isOlder("5.006", than: "5.050"))
        #expect(!Tool.isOlder("5.006", than: "5.006"))
        #expect(!Tool.isOlder("12.0", than: "11.0"))
        #expect(Tool.isOlder("0.9", than: "0.23"))
        #expect(Tool.number(in: "Yosys 0.23 (git sha1)", after: "Yosys ") == "0.23")
        #expect(Tool.number(in: "nonsense", after: "Yosys ") == nil)
    }

    @Test func aChildsOutputIsWholeHoweverLong() throws {
        let outcome = try Subprocess.run(
            "/bin/sh", ["-c", "seq 1 50000; seq 50001 100000 >&2; exit 3"])
        #expect(outcome.status == 3)
        #expect(outcome.output.split(separator: "\n").count == 100_000)
    }

    @Test func aChildEndedByASignalHasNotSucceeded() throws {
        #expect(try Subprocess.run("/bin/sh", ["-c", "kill -TERM $$"]).status == 128 + SIGTERM)
    }

    @Test func argumentsReachAChildUnchanged() throws {
        let outcome = try Subprocess.run("/bin/echo", ["a b", "$c"], directory: "/")
        #expect(outcome.output == "a b $c\n")
    }
}

@Suite struct VerilogLintTests {
    private func lint(_ source: VerilogSource) throws -> VerilogLint {
        try VerilogLint(source, environment: TestEnvironment.shared)
    }

    @Test func cleanDesignsAreClean() throws {
        #expect(try lint(Designs.adder(width: 8)).report == "")
        #expect(try lint(Designs.counter).report == "")
    }

    @Test func eachToolsWarningIsReported() throws {
        let result = try lint(Designs.broken)
        #expect(!result.isClean)
        for tool in [VerilogLint.Tool.verilator, .icarus, .yosys] {
            #expect(result.output[tool]?.contains("valeu") == true)
        }
    }

    @Test func aMereWarningCounts() throws {
        let source = Designs.source(
            "truncating", [Designs.input("value", 8), Designs.output("low", 4)],
            "module truncating (input wire [7:0] value, output wire [3:0] low);\n"
                + "  assign low = value;\nendmodule\n")
        #expect(try lint(source).output[.verilator]?.contains("WIDTH") == true)
    }
}

@Suite struct ProcessorTests {
    /// Without them a shared cache would give a model to a machine that cannot run it.
    @Test func theDescriptionNamesTheInstructions() {
        #expect(Processor.description.contains { $0 == "\n" })
        #expect(Processor.description.contains("flags") || Processor.description.contains("Features"))
        #expect(!Processor.description.contains("MHz"))
    }
}
