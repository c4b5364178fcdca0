import EccoCodec
import EccoHardware
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

@Suite struct ScenarioTests {
    @Test(arguments: ["decoder_2x", "decoder_2x_bf16", "decoder_4x_s16", "decoder_4x_sector"])
    func decodersAnswerAsTheirModelsDo(name: String) throws {
        let decoder = try #require(try DecoderUnderTest.all().first { $0.name == name })
        let engine = try NativeEngine(elaborate(decoder.module), initial: .random(seed: 1))
        var (answers, open) = (0, 0)
        for seed in 0..<8 as Range<UInt64> {
            let report = try decoder.target.run(decoder.target.makeScenario(seed, 300), on: engine)
            #expect(report.failure == nil, "seed \(seed)")
            answers += report.answers
            open += report.open
        }
        #expect(answers + open == 2400)
        #expect(answers > 2000)
    }
}
