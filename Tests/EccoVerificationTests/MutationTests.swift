import EccoCodec
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

/// Mistakes put into decoders, one place at a time or everywhere at once: the scenarios have to find them.
@Suite struct MutationTests {
    /// Whether a mutant gives a wrong answer, or none, within some scenarios.
    private func isFound(_ mutant: Design, _ decoder: DecoderUnderTest, blocks: Int, scenarios: Int) throws
        -> Bool
    {
        // A mistake may close a loop.
        guard let engine = try? NativeEngine(mutant, initial: .random(seed: 1)) else { return true }
        for seed in 0..<UInt64(scenarios) {
            let scenario = decoder.target.makeScenario(seed, blocks)
            do {
                if try decoder.target.run(scenario, on: engine).failure != nil { return true }
            } catch { return true }
        }
        return false
    }

    /// Every kind of mistake, wherever the 4x decoder has a place for it.
    @Test func everyKindOfMistakeIsFoundInTheDecoderOf4x() throws {
        let decoder = try #require(try DecoderUnderTest.all().first { $0.name == "decoder_4x_sector" })
        let design = try elaborate(decoder.module)
        for mutation in DesignMutation.allCases where mutation.placeCount(in: design) > 0 {
            // Nothing reads a word that was never written.
            if mutation == .memoryStartsWithZeros { continue }
            let mutant = mutation.applied(to: design)
            if mutant.modules == design.modules { continue }
            let isFound = try isFound(mutant, decoder, blocks: 60, scenarios: 3)
            #expect(isFound, "\(mutation)")
        }
    }

    /// One place at a time: what survives is listed.
    @Test func nearlyEverySingleMistakeIsFoundInTheDecoderOf2x() throws {
        let decoder = DecoderUnderTest.twoX()
        let design = try elaborate(decoder.module)
        var random = SplitMix64(seed: 3)
        var survivors = [String]()
        var tried = 0
        // One-hot choices are ORs of terms that exclude each other: XOR is the same there.
        let kinds = DesignMutation.allCases.filter { $0 != .orIsXor && $0.placeCount(in: design) > 0 }
        for number in 0..<60 {
            let mutation = kinds[number % kinds.count]
            let count = mutation.placeCount(in: design)
            let index = Int(random.next() % UInt64(count))
            let (mutant, place) = mutation.applied(to: design, at: index)
            tried += 1
            if try !isFound(mutant, decoder, blocks: 1000, scenarios: 4) {
                survivors.append("\(mutation) \(index) of \(count) at \(place.map(\.description) ?? "?")")
            }
        }
        print("\(tried - survivors.count) of \(tried) mistakes found; survivors: \(survivors)")
        #expect(survivors.count * 10 <= tried, "\(survivors)")
    }

    @Test func aFailureShrinksToAFewBits() throws {
        let decoder = DecoderUnderTest.twoX()
        let design = try elaborate(decoder.module)
        let mutant = DesignMutation.additionSubtracts.applied(to: design)
        let engine = try NativeEngine(mutant)
        var campaign = Campaign(
            decoder.target, engines: [[engine]], progress: CampaignProgress(seed: 5, payloadsPerCase: 300))
        let found = try campaign.step()
        let finding = try #require(found)
        let (scenario, runs) = try campaign.shrunk(finding, seconds: 20)
        #expect(try decoder.target.run(scenario, on: engine).failure != nil)
        #expect(scenario.events.count == 1)
        #expect(scenario.departures == [])
        guard case .offer(let payload, let gap) = scenario.events[0] else { return #expect(Bool(false)) }
        #expect(gap == 0)
        let bits = payload.reduce(0) { $0 + $1.nonzeroBitCount }
        #expect(bits <= 4, "\(payload)")
        #expect(runs < 3000)
        #expect(!decoder.target.explanation(of: finding.failure, in: finding.scenario).isEmpty)
        // The original has no such failure.
        #expect(try decoder.target.run(scenario, on: NativeEngine(design)).failure == nil)
    }
}
