import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

/// How many designs a campaign compares: `make fuzz-language N=1000`.
private let campaign = ProcessInfo.processInfo.environment["RANDOM_DESIGNS"].flatMap { UInt64($0) } ?? 200

/// Random designs on all engines: the seed in a failing test's name is the design.
@Suite struct RandomDesignTests {
    private static let cycles = 60

    private static func difference(
        _ design: Design, _ engines: [any SimulationEngine], seed: UInt64
    ) throws -> EngineComparison.Difference? {
        let all = [try NativeEngine(design, initial: .ones)] + engines
        return try EngineComparison.firstDifference(between: all, cycles: cycles, seed: seed)
    }

    /// Reports a difference with the smallest design that shows it, in both languages.
    private func expectAgreement(
        _ seed: UInt64, operations: Int = 40, _ engines: (VerilogSource) throws -> [any SimulationEngine]
    ) throws {
        let design = try elaborate(RandomDesign(seed: seed, operations: operations))
        guard let found = try Self.difference(design, engines(design.verilog()), seed: seed) else { return }
        let small = DesignShrinker.shrink(design, attempts: 150) { candidate in
            (try? Self.difference(candidate, engines(candidate.verilog()), seed: seed)) != nil
        }
        let verilog = small.verilog().files.map(\.text).joined(separator: "\n")
        Issue.record("seed \(seed): \(found)\n\(small.swiftSource() ?? "")\n\(verilog)")
    }

    @Test(arguments: UInt64(0)..<campaign)
    func nativeAndIcarusAgree(seed: UInt64) throws {
        try expectAgreement(seed) { [try IcarusEngine($0)] }
    }

    /// Twenty designs in one build. Where they differ, each is looked at alone.
    @Test(
        arguments: stride(from: UInt64(0), to: campaign >= 1000 ? campaign : campaign / 10, by: 20).map { $0 }
    )
    func nativeAndVerilatorAgree(first: UInt64) throws {
        let batch = try elaborate(RandomDesignBatch(seeds: first..<(first + 20)))
        // Resets of both kinds stand side by side here, which each design alone avoids.
        let difference = try Self.difference(batch, [VerilatorEngine(batch.verilog())], seed: first)
        guard difference != nil else { return }
        for seed in first..<(first + 20) { try expectAgreement(seed) { [try VerilatorEngine($0)] } }
        #expect(difference == nil, "seeds from \(first): \(difference?.description ?? "")")
    }

    /// Smaller designs: Yosys takes half a minute to map the products and shifts of a large one.
    @Test(arguments: UInt64(0)..<(campaign / 20))
    func theSynthesizedNetlistAgrees(seed: UInt64) throws {
        try expectAgreement(seed, operations: 8) { [try IcarusEngine($0.synthesized(isKept: false))] }
    }

    @Test(arguments: UInt64(0)..<(campaign / 10))
    func noToolHasAWarning(seed: UInt64) throws {
        let lint = try VerilogLint(elaborate(RandomDesign(seed: seed)).verilog())
        #expect(lint.report == "", "seed \(seed)")
    }

    @Test(arguments: Pass.allCases)
    func everyPassKeepsTheBehaviour(pass: Pass) throws {
        for seed in 0..<(campaign * 2) {
            let plain = try elaborate(RandomDesign(seed: seed), passes: [])
            let transformed = plain.transformed(by: [pass])
            #expect(transformed.modules.compactMap(\.violation) == [], "\(pass.rawValue), seed \(seed)")
            let difference = try Self.difference(
                plain, [try NativeEngine(transformed, initial: .ones)], seed: seed)
            #expect(difference == nil, "\(pass.rawValue), seed \(seed): \(difference?.description ?? "")")
        }
    }

    /// A mistake that the designs cannot find in an emitter, a pass or an engine would be a hole.
    @Test(arguments: DesignMutation.allCases)
    func everySystematicMistakeIsFound(mutation: DesignMutation) throws {
        for seed in UInt64(0)..<1000 {
            let design = try elaborate(RandomDesign(seed: seed), passes: [])
            let mutant = try NativeEngine(mutation.applied(to: design), initial: .ones)
            if try Self.difference(design, [mutant], seed: seed) != nil { return }
        }
        Issue.record("1000 designs do not find that \(mutation.rawValue)")
    }

    @Test func aFailingDesignShrinksToWhatMatters() throws {
        // The failure: an engine that subtracts where it should add.
        func fails(_ design: Design) -> Bool {
            #expect(design.modules.compactMap(\.violation) == [])
            guard
                let mutant = try? NativeEngine(
                    DesignMutation.additionSubtracts.applied(to: design), initial: .ones)
            else { return false }
            return (try? Self.difference(design, [mutant], seed: 3)) != nil
        }
        let design = try #require(
            try (UInt64(0)..<50).lazy.map { try elaborate(RandomDesign(seed: $0), passes: []) }.first(
                where: fails))
        let small = DesignShrinker.shrink(design, fails: fails)
        #expect(fails(small))
        #expect(small.modules.count == 1)
        #expect(small.top.primitives.count <= 24)
        let swift = try #require(small.swiftSource())
        #expect(swift.contains(" + "))
        #expect(swift.contains("@Output(400) var result: Bits"))
    }
}
