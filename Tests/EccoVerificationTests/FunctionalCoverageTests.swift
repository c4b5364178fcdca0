import EccoCodec
import RTLVerification
import Testing

@testable import EccoVerification

@Suite struct FunctionalCoverageTests {
    private func total(_ group: CoverGroup?) -> UInt64 { group?.bins.reduce(0) { $0 + $1.count } ?? 0 }

    @Test(arguments: ["decoder_4x_s16", "decoder_4x_sector", "decoder_4x_bf16"])
    func everyBlockFallsIntoItsBins(name: String) throws {
        let decoder = try #require(try DecoderUnderTest.all().first { $0.name == name })
        var sampler = decoder.makeSampler(1)
        var offers = 0
        for seed in 0..<4 as Range<UInt64> {
            let scenario = decoder.target.makeScenario(seed, 200)
            offers += scenario.offers
            sampler.sample(scenario)
        }
        let groups = Dictionary(uniqueKeysWithValues: sampler.coverage.groups.map { ($0.name, $0) })
        for group in groups.values { #expect(group.outside == 0, "\(group.name)") }
        // Blocks of contexts with all tables: each has a scale, and outliers or a clip.
        let blocks = total(groups["group scale"])
        #expect(blocks > UInt64(offers) * 9 / 10 && blocks <= UInt64(offers))
        #expect(total(groups["outliers"]) + total(groups["symbols when clipped"]) == blocks)
        #expect(total(groups["code length by start mod 8"]) == total(groups["code length by start mod 16"]))
        #expect(groups["code length by start mod 8"]?.bins.allSatisfy { $0.count > 0 } == true)
        #expect(groups["group scale"]?.bins.allSatisfy { $0.count > 0 } == true)
        let format = try #require(
            name == "decoder_4x_sector" ? FourXFormat(groupSize: 64, blockBits: 256) : .standard)
        #expect(total(groups["value"]) == blocks * UInt64(format.groupSize))
    }

    @Test func aSampleIsTakenEveryNthPayload() throws {
        let decoder = DecoderUnderTest.twoX()
        let scenario = decoder.target.makeScenario(3, 160)
        for (interval, expected) in [(1, 160), (16, 10), (1000, 1)] {
            var sampler = decoder.makeSampler(interval)
            sampler.sample(scenario)
            #expect(total(sampler.coverage.groups.first { $0.name == "scale" }) == UInt64(expected))
        }
    }

    @Test func aBlockWithKnownFields() throws {
        // All codewords have 4 bits: 64 of them end at bit 272 of 512, and every 16 bits have 4 starts.
        let format = try FourXFormat(groupSize: 64, patternCount: 1, codebookCount: 1)
        let pattern = [UInt64](repeating: 0x3C00_3C00_3C00_3C00, count: 3) + [0x3C00_3C00_3C00]
        var block = Block()
        // Group scale 1, FP8 0x38, at bit 0; symbols all 0.
        block.setBits(0, 8, to: 0x38)
        let lengths: UInt64 = 0x4444_4444_4444_4444
        func row(_ table: UInt64, _ words: [UInt64]) -> Scenario.Event {
            .write([table, 0, 0] + words + [UInt64](repeating: 0, count: 4 - words.count))
        }
        let scenario = Scenario(events: [
            row(0, [0x3C00]), row(1, pattern), row(2, [lengths]), .settle,
            .offer(payload: block.wordArray + [0, 0], gap: 0),
        ])
        var sampler = FourXCoverage(format: format, output: .fp16, contexts: 1, interval: 1)
        sampler.sample(scenario)
        let groups = Dictionary(uniqueKeysWithValues: sampler.coverage.groups.map { ($0.name, $0) })
        func met(_ name: String) -> [String] {
            groups[name]?.bins.filter { $0.count > 0 }.map { "\($0.name): \($0.count)" } ?? []
        }
        #expect(met("code length by start mod 8") == ["4, 0: 32", "4, 4: 32"])
        #expect(met("group scale") == ["normal: 1"])
        // (512 - 264) / 14 outliers, all of them for value 0.
        #expect(met("outliers") == ["17: 1"])
        #expect(met("outliers that name one value") == ["3...26: 1"])
        #expect(met("value") == ["zero: 1", "normal: 63"])
        #expect(met("symbols when clipped") == [])
    }
}
