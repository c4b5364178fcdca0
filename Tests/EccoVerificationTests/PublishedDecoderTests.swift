import EccoCodec
import EccoHardware
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

@Suite struct PublishedDecoderTests {
    private static func isRight(_ decoder: DecoderUnderTest, seeds: Range<UInt64>, blocks: Int) throws {
        let engine = try NativeEngine(elaborate(decoder.module), initial: .random(seed: 1))
        var answers = 0
        for seed in seeds {
            let report = try decoder.target.run(decoder.target.makeScenario(seed, blocks), on: engine)
            #expect(report.failure == nil, "seed \(seed)")
            answers += report.answers
        }
        #expect(answers > seeds.count * blocks * 9 / 10)
    }

    /// 64 values in 32 bytes; 32 in 16; 17 bytes, so that the last segment is cut short, with codes of 3 to 6 bits; a
    /// header of 13 bits; codes of one length; codewords of one bit.
    static let formats: [FourXFormat] = {
        do {
            return [
                try FourXFormat(groupSize: 64, blockBits: 256),
                try FourXFormat(groupSize: 32, blockBits: 128),
                try FourXFormat(groupSize: 32, blockBits: 136, patternCount: 8, codeLengths: 3...6),
                try FourXFormat(groupSize: 64, blockBits: 256, patternCount: 16, codebookCount: 2),
                try FourXFormat(groupSize: 32, blockBits: 144, codebookCount: 1, codeLengths: 4...4),
                try FourXFormat(groupSize: 64, blockBits: 152, patternCount: 1, codeLengths: 1...7),
            ]
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    @Test(arguments: formats.enumerated().map { ($0.element, OutputFormat.allCases[$0.offset % 2]) })
    func everyFormatAnswersAsTheModelDoes(format: FourXFormat, output: OutputFormat) throws {
        let least = FourXPublishedDecoder.leastLatency(format)
        try Self.isRight(
            .published(format: format, output: output, latency: least), seeds: 0..<3, blocks: 80)
    }

    @Test(arguments: [10, 28]) func theDefaultFormatHasTheLatencyThatIsAskedFor(latency: Int) throws {
        try Self.isRight(.published(latency: latency), seeds: 5..<6, blocks: 60)
    }

    @Test func theLeastLatencyCountsTheTreesLevels() throws {
        #expect(FourXPublishedDecoder.leastLatency() == 10)
        #expect(FourXPublishedDecoder().latency == 28)
        #expect(FourXPublishedDecoder.leastLatency(try FourXFormat(groupSize: 64, blockBits: 256)) == 9)
    }

    @Test func impossibleParametersAreRefusedWithTheReason() throws {
        func reason(_ module: FourXPublishedDecoder) -> String? {
            #expect(throws: DesignError.self) { try elaborate(module) }?.description
        }
        let long = try FourXFormat(codeLengths: 2...9)
        #expect(
            reason(FourXPublishedDecoder(format: long))?
                .contains("codewords of 9 bits are longer than a segment, 8 bits") == true)
        #expect(
            reason(FourXPublishedDecoder(latency: 9))?.contains("a latency of 9 cycles is less than 10")
                == true)
        #expect(
            reason(FourXPublishedDecoder(contexts: 3))?.contains("3 contexts are no power of two") == true)
    }
}
