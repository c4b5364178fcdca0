import EccoCodec
import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

/// Mistakes that have names: the scenarios of `ecco fuzz` find each of them, what they find shrinks, and what is
/// left shows the mistake on every engine. `KEEP_PLANTED=1` writes it to the corpus anew.
@Suite(.serialized) struct PlantedMistakeTests {
    /// A decoder with all its mistakes in it.
    struct Planted {
        let decoder: DecoderUnderTest
        let changes: [DesignChange]
        let design: Design

        init(_ name: String) throws {
            decoder = try DecoderUnderTest.named(name)
            changes =
                name == "decoder_4x_sector"
                ? PlantedMistakes.fourX(try FourXFormat(groupSize: 64, blockBits: 256))
                : PlantedMistakes.published(try FourXFormat(groupSize: 32, blockBits: 128))
            design = try elaborate(decoder.module).with(changes, selectedBy: "change")
        }

        func path(_ change: DesignChange) -> String {
            let words = change.name.lowercased().split { !$0.isLetter && !$0.isNumber }
            return "Tests/Corpus/\(decoder.name)/\(words.joined(separator: "-")).json"
        }

        func kept(_ change: DesignChange) throws -> Scenario {
            try JSONDecoder().decode(
                Scenario.self, from: Data(contentsOf: URL(fileURLWithPath: path(change))))
        }
    }

    static let names = ["decoder_4x_sector", "decoder_4x_published_tiny"]

    /// Registers start with zeros, so that what a reset leaves out shows behind a reset and not at power-on.
    @Test(arguments: names) func scenariosFindEveryMistake(name: String) throws {
        let planted = try Planted(name)
        let engine = try ChangedDesignEngine(
            NativeEngine(planted.design), selectedBy: "change")
        var lines = [String]()
        for (index, change) in planted.changes.enumerated() {
            engine.change = index + 1
            var campaign = Campaign(
                planted.decoder.target, engines: [[engine]],
                progress: CampaignProgress(seed: 1, payloadsPerCase: 128))
            var finding: Campaign.Finding?
            while finding == nil, campaign.progress.next < 100 { finding = try campaign.step() }
            guard let finding else {
                Issue.record("not found: \(change.name)")
                continue
            }
            // What is wrong without an answer has no block of its own: those before its case count.
            let blocks = campaign.progress.next * 128 + (finding.failure.payload ?? 0) + 1
            let (scenario, runs) = try campaign.shrunk(finding, seconds: 5)
            #expect(try planted.decoder.target.run(scenario, on: engine).failure != nil)
            engine.change = 0
            #expect(try planted.decoder.target.run(scenario, on: engine).failure == nil, "\(change.name)")
            lines.append(
                "| \(change.name) | \(finding.failure.signal) | \(blocks) | \(scenario.offers) | \(scenario.events.count) | \(runs) |"
            )
            guard ProcessInfo.processInfo.environment["KEEP_PLANTED"] != nil else { continue }
            let url = URL(fileURLWithPath: planted.path(change))
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            try encoder.encode(scenario).write(to: url, options: .atomic)
        }
        print(
            "\(name)\n| mistake | seen at | blocks to find | blocks left | events left | runs to shrink |\n"
                + lines.joined(separator: "\n"))
    }

    @Test(arguments: names, ["native", "verilator", "icarus"])
    func keptCasesShowEveryMistake(name: String, engine engineName: String) throws {
        let planted = try Planted(name)
        let inner: any SimulationEngine =
            switch engineName {
            case "verilator": try VerilatorEngine(planted.design.verilog())
            case "icarus": try IcarusEngine(planted.design.verilog())
            default: try NativeEngine(planted.design)
            }
        let engine = try ChangedDesignEngine(inner, selectedBy: "change")
        for (index, change) in planted.changes.enumerated() {
            let scenario = try planted.kept(change)
            engine.change = index + 1
            #expect(try planted.decoder.target.run(scenario, on: engine).failure != nil, "\(change.name)")
            // Icarus is slow: once is enough there to say that the decoder itself is right.
            guard engineName != "icarus" || index == 0 else { continue }
            engine.change = 0
            #expect(try planted.decoder.target.run(scenario, on: engine).failure == nil, "\(change.name)")
        }
    }
}
