import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

/// Random designs on all engines: the seed in a failing test's name is the design.
@Suite struct RandomDesignTests {
    private func compare(_ design: Design, with engines: [any SimulationEngine], seed: UInt64) throws {
        let all = [try NativeEngine(design, initial: .ones)] + engines
        let difference = try EngineComparison.firstDifference(between: all, cycles: 60, seed: seed)
        #expect(difference == nil, "seed \(seed): \(difference?.description ?? "")")
    }

    @Test(arguments: UInt64(0)..<80)
    func nativeAndIcarusAgree(seed: UInt64) throws {
        let design = try elaborate(RandomDesign(seed: seed))
        try compare(design, with: [IcarusEngine(design.verilog())], seed: seed)
    }

    @Test(arguments: UInt64(1000)..<1008)
    func nativeAndVerilatorAgree(seed: UInt64) throws {
        let design = try elaborate(RandomDesign(seed: seed))
        try compare(design, with: [VerilatorEngine(design.verilog())], seed: seed)
    }

    @Test(arguments: UInt64(2000)..<2012)
    func noToolHasAWarning(seed: UInt64) throws {
        let lint = try VerilogLint(elaborate(RandomDesign(seed: seed)).verilog())
        #expect(lint.report == "")
    }
}
