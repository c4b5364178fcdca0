import EccoCodec
import Foundation
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

/// What campaigns feed decoders with, and what they say of it.
@Suite struct StimulusTests {
    @Test func everyBitOfABlockIsChangedInTurn() throws {
        let format = try FourXFormat(groupSize: 64, blockBits: 256)
        let tables = try #require(RandomTables(seed: 3, format: format).first { _ in true })
        var source = RandomFourXBlocks(seed: 5, tables: tables)
        let blocks = (0..<256).map { _ in source.element(of: .everyBitInTurn).block }
        #expect(source.finishedWalks == 1)
        var base = blocks[0]
        base.setBits(0, 1, to: ~base.bits(0, 1))
        for (bit, block) in blocks.enumerated() {
            var expected = base
            expected.setBits(bit, 1, to: ~expected.bits(bit, 1))
            #expect(block == expected, "bit \(bit)")
        }
        #expect(source.made[RandomFourXBlocks.Kind.everyBitInTurn.rawValue] == 256)
    }

    @Test func countsAreThoseOfTheScenario() throws {
        let decoder = try DecoderUnderTest.named("decoder_4x_sector")
        let drawn = decoder.target.draw(3, 4000)
        let kinds = drawn.coverage.counts(StimulusGroup.kinds)
        #expect(kinds.count == RandomFourXBlocks.Kind.allCases.count)
        #expect(kinds.allSatisfy { $0.count > 50 }, "\(kinds)")
        #expect(kinds.reduce(0) { $0 + $1.count } == 4000)
        var (writes, resets, switches) = (0, 0, 0)
        var last: UInt64?
        for event in drawn.scenario.events {
            switch event {
            case .write: writes += 1
            case .reset: resets += 1
            case .settle: break
            case .offer(let payload, _):
                switches += last != nil && last != payload.last ? 1 : 0
                last = payload.last
            }
        }
        let events = Dictionary(
            uniqueKeysWithValues: drawn.coverage.counts(StimulusGroup.events).map { ($0.name, Int($0.count)) }
        )
        #expect(events["rows written"] == writes)
        #expect(events["resets"] == resets)
        #expect(events["blocks after one of another context"] == switches)
        #expect(events["contexts loaded anew beside the others"] == (events["table sets"] ?? 0) - 2)
        #expect((events["table sets"] ?? 0) > 4)
    }

    /// However the cases are divided, and wherever a campaign was stopped.
    @Test func coverageIsThatOfAllPartsAndRuns() throws {
        let decoder = DecoderUnderTest.twoX()
        let engine = try NativeEngine(elaborate(decoder.module))
        func run(shard: Int = 0, of shards: Int = 1, cases: Int, stop: Int? = nil) throws -> CampaignProgress
        {
            var progress = CampaignProgress(seed: 4, shard: shard, shards: shards, payloadsPerCase: 30)
            var campaign = Campaign(decoder.target, engines: [[engine]], progress: progress) {
                decoder.makeSampler(2)
            }
            for number in 0..<cases {
                if number == stop {
                    progress = try JSONDecoder().decode(
                        CampaignProgress.self, from: JSONEncoder().encode(campaign.progress))
                    campaign = Campaign(decoder.target, engines: [[engine]], progress: progress) {
                        decoder.makeSampler(2)
                    }
                }
                #expect(try campaign.step() == nil)
            }
            return campaign.progress
        }
        let whole = try run(cases: 4)
        #expect(try run(cases: 4, stop: 2) == whole)
        let parts = [try run(shard: 0, of: 2, cases: 2), try run(shard: 1, of: 2, cases: 2)]
        let sum = CampaignProgress.sum(of: parts, seed: 4, shard: 0, shards: 1, payloadsPerCase: 30)
        #expect(sum == whole)
        #expect(whole.coverage?.counts(StimulusGroup.cycles).first?.count == UInt64(whole.cycles))
        #expect((whole.coverage?.reached.bins ?? 0) > 100)
    }
}
