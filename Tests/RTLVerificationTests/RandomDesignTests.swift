import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

/// How many designs a campaign compares: `make fuzz-language N=1000`.
private let campaign = ProcessInfo.processInfo.environment["RANDOM_DESIGNS"].flatMap { UInt64($0) } ?? 80

/// Random designs on all engines: the seed in a failing test's name is the design.
@Suite struct RandomDesignTests {
    private func compare(_ design: Design, with engines: [any SimulationEngine], seed: UInt64) throws {
        let all = [try NativeEngine(design, initial: .ones)] + engines
        let difference = try EngineComparison.firstDifference(between: all, cycles: 60, seed: seed)
        #expect(difference == nil, "seed \(seed): \(difference?.description ?? "")")
    }

    @Test(arguments: UInt64(0)..<campaign)
    func nativeAndIcarusAgree(seed: UInt64) throws {
        let design = try elaborate(RandomDesign(seed: seed))
        try compare(design, with: [IcarusEngine(design.verilog())], seed: seed)
    }

    @Test(arguments: UInt64(1000)..<(1000 + campaign / 10))
    func nativeAndVerilatorAgree(seed: UInt64) throws {
        let design = try elaborate(RandomDesign(seed: seed))
        try compare(design, with: [VerilatorEngine(design.verilog())], seed: seed)
    }

    @Test(arguments: UInt64(2000)..<(2000 + campaign / 8))
    func noToolHasAWarning(seed: UInt64) throws {
        let lint = try VerilogLint(elaborate(RandomDesign(seed: seed)).verilog())
        #expect(lint.report == "")
    }
}
