import Glibc
import RTL
import RTLSimulation
import Testing

@testable import RTLCosimulation

@Suite struct VerilatorEngineTests {
    private func state(_ initial: InitialState) throws -> BitVector? {
        let options = VerilatorEngine.Options(initialState: initial)
        let engine = try VerilatorEngine(
            Designs.uninitialised, options: options, environment: TestEnvironment.shared)
        return try TestBench(engine: engine).run([["flip": 0]]).first?["state"]
    }

    @Test func theInitialStateIsZerosOnesOrRandomBySeed() throws {
        #expect(try state(.zeros) == BitVector(width: 96))
        #expect(try state(.ones) == BitVector.ones(width: 96))
        let seeds = try (0..<8).map { try state(.random(seed: $0)) }
        #expect(Set(seeds).count == 8)
        #expect(try (0..<8).map { try state(.random(seed: $0)) } == seeds)
        #expect(try state(.random(seed: .max)) != nil)
    }

    @Test func theFirstRowHasAnEdgeWhateverTheClockWasAtPowerOn() throws {
        for initial in [InitialState.zeros, .ones] + (0..<8).map({ .random(seed: $0) }) {
            let engine = try VerilatorEngine(
                Designs.uninitialised, options: .init(initialState: initial),
                environment: TestEnvironment.shared)
            let states = try TestBench(engine: engine).run([["flip": 1], ["flip": 0]]).map { $0["state"] }
            let before = try #require(states[0])
            #expect(states[1] == ~before, "\(initial)")
        }
    }

    @Test func restartTakesAnotherSeedWithoutABuild() throws {
        let engine = try VerilatorEngine(
            Designs.uninitialised, options: .init(initialState: .random(seed: 1)),
            environment: TestEnvironment.shared)
        let bench = TestBench(engine: engine)
        let first = try bench.run([["flip": 1]])
        try engine.restart(initialState: .random(seed: 2))
        #expect(try bench.run([["flip": 1]]) != first)
        try engine.restart()
        #expect(try bench.run([["flip": 1]]) == first)
    }

    @Test func randomStatesDoNotDependOnOtherThreads() async throws {
        let expected = try state(.random(seed: 77))
        try await withThrowingTaskGroup(of: BitVector?.self) { group in
            for seed in 0..<16 as Range<UInt64> {
                group.addTask { try self.state(.random(seed: seed % 2 == 0 ? 77 : seed)) }
            }
            var agreeing = 0
            for try await found in group where found == expected { agreeing += 1 }
            #expect(agreeing == 8)
        }
    }

    @Test func aFailedAssertionIsAnErrorWithItsPlaceAndARestartRecovers() throws {
        let engine = try VerilatorEngine(Designs.asserting, environment: TestEnvironment.shared)
        let bench = TestBench(engine: engine)
        #expect(try bench.run([["value": 3], ["value": 8]]).last?["copy"]?.int == 3)
        do {
            _ = try bench.run([["value": 9], ["value": 1]])
            Issue.record("the assertion did not fail")
        } catch let error as SimulationError {
            guard case .runFailed(_, let output) = error else { throw error }
            #expect(output.contains("asserting.v:6"))
        }
        try engine.restart()
        #expect(try bench.run([["value": 3], ["value": 8]]).last?["copy"]?.int == 3)
    }

    @Test func assertionsCanBeLeftOut() throws {
        let engine = try VerilatorEngine(
            Designs.asserting, options: .init(assertions: false), environment: TestEnvironment.shared)
        #expect(
            try TestBench(engine: engine).run([["value": 9], ["value": 1]]).last?["copy"]?.int == 9)
    }

    @Test func aWaveformNamesEverySignal() throws {
        let directory = try FileSystem.temporaryDirectory()
        defer { FileSystem.remove(directory) }
        let path = directory + "/counter.vcd"
        do {
            let engine = try VerilatorEngine(
                Designs.counter, options: .init(waveform: path), environment: TestEnvironment.shared)
            _ = try TestBench(engine: engine).run([["reset": 1], ["enable": 1], ["enable": 1]])
        }
        let text = String(decoding: FileSystem.read(path) ?? [], as: UTF8.self)
        #expect(text.contains("count__value"))
        #expect(text.contains("#5"))
    }

    @Test func aLibraryIsUnloadedWithItsEngine() throws {
        let build = try VerilatorBuild(
            Designs.adder(width: 3), assertions: true, waveform: false,
            environment: TestEnvironment.shared)
        let path = try build.library()
        func isLoaded() -> Bool {
            guard let handle = dlopen(path, RTLD_NOW | RTLD_NOLOAD) else { return false }
            dlclose(handle)
            return true
        }
        do {
            let engine = try VerilatorEngine(
                Designs.adder(width: 3), environment: TestEnvironment.shared)
            _ = try TestBench(engine: engine).run([["left": 1]])
            #expect(isLoaded())
        }
        #expect(!isLoaded())
    }

    @Test func aModelOfManyFilesBuilds() throws {
        // Enough logic that the generated C++ is compiled in pieces.
        let width = 64
        let count = 1500
        let registers = (0..<count).map {
            "  reg [\(width - 1):0] r\($0);\n  always @(posedge clock) r\($0) <= (r\(($0 + 1) % count) ^ value) "
                + "+ \(width)'d\($0);\n"
        }.joined()
        let source = Designs.source(
            "many_files", [Designs.clock, Designs.input("value", width), Designs.output("result", width)],
            "module many_files (input wire clock, input wire [\(width - 1):0] value, "
                + "output wire [\(width - 1):0] result);\n\(registers)  assign result = r0;\nendmodule\n")
        let engine = try VerilatorEngine(source, environment: TestEnvironment.shared)
        let samples = try TestBench(engine: engine).run([["value": 5], ["value": 6], ["value": 0]])
        // r1 became 5 + 1, so r0 becomes 6 ^ 6 + 0.
        #expect(samples.map { $0["result"]?.int } == [0, 5, 0])
    }

    @Test func portsThatCPlusPlusReservesAreRefusedWithASentence() {
        let source = Designs.source(
            "names", [Designs.input("class", 1)], "module names (input wire class); endmodule\n")
        #expect(throws: SimulationError.self) { try VerilatorHarness(source) }
        do {
            _ = try VerilatorHarness(source)
        } catch {
            #expect(
                error.description
                    == "Verilator cannot run this design: port `class` has a name that C++ reserves; "
                    + "give it another name.")
        }
    }

    @Test func theHarnessIsAPureFunctionOfThePorts() throws {
        #expect(try VerilatorHarness(Designs.counter) == VerilatorHarness(Designs.counter))
        #expect(try VerilatorHarness(Designs.counter).text.contains("top->count___05Fvalue"))
    }
}
