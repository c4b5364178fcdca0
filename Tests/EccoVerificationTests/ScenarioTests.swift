import EccoCodec
import EccoHardware
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

@Suite struct ScenarioTests {
    static func run(
        _ decoder: DecoderUnderTest, _ engine: any SimulationEngine, seed: UInt64, blocks: Int
    ) throws -> ScenarioReport {
        try report(decoder.makeScenario(seed, blocks), decoder, engine)
    }

    static func report(
        _ scenario: Scenario, _ decoder: DecoderUnderTest, _ engine: any SimulationEngine
    ) throws -> ScenarioReport {
        func run(_ model: some TransactionModel) throws -> ScenarioReport {
            var model = model
            let answers = ScenarioBench.expectations(scenario, &model)
            return try ScenarioBench(engine, decoder.interface).run(
                scenario, answers: answers, levels: model.levels())
        }
        return try run(decoder.makeModel())
    }

    @Test(arguments: ["decoder_2x", "decoder_2x_bf16", "decoder_4x_s16", "decoder_4x_sector"])
    func decodersAnswerAsTheirModelsDo(name: String) throws {
        let decoder = try #require(try DecoderUnderTest.all().first { $0.name == name })
        let engine = try NativeEngine(elaborate(decoder.module), initial: .random(seed: 1))
        var (answers, open) = (0, 0)
        for seed in 0..<8 as Range<UInt64> {
            let report = try Self.run(decoder, engine, seed: seed, blocks: 300)
            #expect(report.failure == nil, "seed \(seed)")
            answers += report.answers
            open += report.open
        }
        #expect(answers + open == 2400)
        #expect(answers > 2000)
    }
}
