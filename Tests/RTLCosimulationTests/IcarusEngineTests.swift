import Glibc
import RTL
import RTLSimulation
import Testing

@testable import RTLCosimulation

@Suite struct IcarusEngineTests {
    @Test func aRegisterThatWasNeverResetIsUnknown() throws {
        let bench = try EngineKind.icarus.make(Designs.uninitialised)
        let samples = try bench.run([["flip": 1], ["flip": 1], ["flip": 0]])
        #expect(samples.allSatisfy { $0.unknown["state"] == BitVector.ones(width: 96) })
        #expect(samples.allSatisfy { $0["state"] == BitVector(width: 96) })
        #expect(bench.engine.isFourState)
    }

    @Test func unknownAndKnownBitsStandSideBySide() throws {
        let source = Designs.source(
            "mixed", [Designs.input("value", 4), Designs.output("mixed", 8)],
            """
            module mixed (input wire [3:0] value, output wire [7:0] mixed);
              assign mixed = {value, 2'b1x, 2'bz0};
            endmodule

            """)
        let sample = try EngineKind.icarus.make(source).run([["value": 10]]).first
        #expect(sample?["mixed"]?.int == 0b1010_1000)
        #expect(sample?.unknown["mixed"]?.int == 0b0110)
    }

    @Test func aBatchLargerThanEveryPipeReturns() throws {
        let width = 2048
        let bench = try EngineKind.icarus.make(Designs.shiftRegister(width: width))
        let ones = BitVector.ones(width: width)
        let rows = [["load": BitVector(1, width: 1), "value": ones]] + Array(repeating: [:], count: 3000)
        let samples = try bench.run(rows)
        #expect(samples[2000]["state"]?.nonzeroBitCount == width - 1999)
        #expect(samples.last?["state"]?.isZero == true)
    }

    @Test func aDesignThatEndsTheSimulationIsAnError() throws {
        let source = Designs.source(
            "ending", [Designs.clock, Designs.input("stop", 1), Designs.output("zero", 1)],
            """
            module ending (input wire clock, input wire stop, output wire zero);
              assign zero = 1'b0;
              always @(posedge clock) if (stop) begin
                $display("enough of this");
                $finish;
              end
            endmodule

            """)
        let bench = try EngineKind.icarus.make(source)
        #expect(try bench.run([["stop": 0]]).count == 1)
        do {
            _ = try bench.run([["stop": 1], ["stop": 0]])
            Issue.record("the run went on after $finish")
        } catch let error as SimulationError {
            guard case .runFailed(_, let output) = error else { throw error }
            #expect(output.contains("enough of this"))
        }
        #expect(throws: SimulationError.self) { try bench.run([["stop": 0]]) }
        try bench.engine.restart()
        #expect(try bench.run([["stop": 0]]).count == 1)
    }

    @Test func aDesignThatNeverSettlesRunsOutOfPatience() throws {
        let source = Designs.source(
            "oscillating", [Designs.input("value", 1), Designs.output("copy", 1)],
            """
            module oscillating (input wire value, output reg copy);
              initial copy = 1'b0;
              always @(copy or value) if (value) copy <= ~copy;
            endmodule

            """)
        let engine = try IcarusEngine(source, environment: TestEnvironment.shared)
        engine.patience = 1
        #expect(throws: SimulationError.self) { try TestBench(engine: engine).run([["value": 1]]) }
    }

    @Test func noChildIsLeftBehind() throws {
        let engine = try IcarusEngine(Designs.counter, environment: TestEnvironment.shared)
        let bench = TestBench(engine: engine)
        _ = try bench.run([["reset": 1]])
        let child = try #require(engine.child)
        #expect(kill(child, 0) == 0)
        engine.restart()
        #expect(kill(child, 0) != 0)
    }

    @Test func aKilledSimulatorIsAnError() throws {
        let engine = try IcarusEngine(Designs.counter, environment: TestEnvironment.shared)
        let bench = TestBench(engine: engine)
        _ = try bench.run([["reset": 1]])
        kill(try #require(engine.child), SIGKILL)
        #expect(throws: SimulationError.self) { try bench.run([[:]] as [[String: Int]]) }
    }

    @Test func outputsAreOptional() throws {
        let source = Designs.source(
            "silent", [Designs.clock, Designs.input("value", 5)],
            "module silent (input wire clock, input wire [4:0] value); endmodule\n")
        #expect(try EngineKind.icarus.make(source).run([["value": 1], ["value": 2]]).count == 2)
    }
}
