import Foundation
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

@Suite struct CampaignTests {
    /// However the cases are divided, they are the same cases.
    @Test func shardsTogetherAreTheCampaign() {
        func seeds(shard: Int, of shards: Int, _ count: Int) -> [UInt64] {
            (0..<count).map { number in
                var progress = CampaignProgress(seed: 9, shard: shard, shards: shards)
                progress.next = number
                return progress.caseSeed
            }
        }
        let whole = seeds(shard: 0, of: 1, 12)
        #expect(Set(whole).count == 12)
        let parts = (0..<3).map { seeds(shard: $0, of: 3, 4) }
        var together = [UInt64]()
        for index in 0..<12 { together.append(parts[index % 3][index / 3]) }
        #expect(together == whole)
    }

    @Test func scenariosAreTheSameEverywhereAndSurviveAFile() throws {
        let decoder = try #require(try DecoderUnderTest.all().first { $0.name == "decoder_4x_sector" })
        let scenario = decoder.target.makeScenario(4, 200)
        #expect(scenario == decoder.target.makeScenario(4, 200))
        #expect(scenario != decoder.target.makeScenario(5, 200))
        let data = try JSONEncoder().encode(scenario)
        #expect(try JSONDecoder().decode(Scenario.self, from: data) == scenario)
    }

    /// A failure that needs a reset and, behind it, two bits of one word: nothing else is left.
    @Test func whatDoesNotMatterIsTakenAway() throws {
        var random = SplitMix64(seed: 2)
        let needed: UInt64 = 1 << 5 | 1 << 40
        let offers = (0..<50).map { _ -> Scenario.Event in
            .offer(payload: (0..<9).map { _ in random.next() | needed }, gap: 3)
        }
        let start = Scenario(
            events: offers.prefix(20) + [.write([1]), .reset, .settle] + offers.suffix(30),
            departures: [1, 2, 3, 4], readyWaitsForValid: true)
        var shrinker = ScenarioShrinker { scenario in
            guard let reset = scenario.events.firstIndex(of: .reset) else { return false }
            return scenario.events[reset...].contains { event in
                if case .offer(let payload, _) = event { payload[3] & needed == needed } else { false }
            }
        }
        let payload = [0, 0, 0, needed, 0, 0, 0, 0, 0]
        #expect(try shrinker.shrunk(start) == Scenario(events: [.reset, .offer(payload: payload, gap: 0)]))
    }

    /// Registers and memories may hold anything at power-on.
    @Test func answersDoNotDependOnTheStateAtPowerOn() throws {
        let decoder = DecoderUnderTest.twoX()
        let design = try elaborate(decoder.module)
        let engines = try Campaign.initialStates.map { try NativeEngine(design, initial: $0) }
        var campaign = Campaign(
            decoder.target, engines: [engines], progress: CampaignProgress(seed: 1, payloadsPerCase: 50))
        for _ in Campaign.initialStates {
            let finding = try campaign.step()
            #expect(finding == nil)
        }
        #expect(campaign.progress.answers + campaign.progress.open == 500)
    }

    @Test func everyStallPatternLetsEverythingThrough() throws {
        let decoder = DecoderUnderTest.twoX()
        let engine = try NativeEngine(elaborate(decoder.module))
        var random = SplitMix64(seed: 1)
        for arrivals in StallPattern.allCases {
            for departures in StallPattern.allCases {
                let scenario = Scenario(
                    events: (0..<40).map { index in
                        .offer(
                            payload: (0..<9).map { $0 < 8 ? random.next() : UInt64(index) },
                            gap: arrivals.gap(index, &random, latency: 3))
                    }, departures: departures.departures(&random, latency: 3),
                    readyWaitsForValid: departures == .afterValid)
                let report = try decoder.target.run(scenario, on: engine)
                #expect(report.failure == nil, "\(arrivals), \(departures)")
                #expect(report.answers == 40)
            }
        }
    }

    /// The testbench that a simulator runs without this project.
    @Test func aRecordedRunReplaysInIcarusAlone() throws {
        let decoder = DecoderUnderTest.twoX()
        let design = try elaborate(decoder.module)
        for (isMutated, expected) in [(false, "PASS"), (true, "FAIL")] {
            let source = design.verilog()
            let testbench = try ReplayTestbench(source, decoder.target, decoder.target.makeScenario(3, 30))
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("replay-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let mutant = DesignMutation.inversionIsLost.applied(to: design)
            for file in (isMutated ? mutant : design).verilog().files {
                try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
            }
            try Data(testbench.vectors.utf8).write(to: folder.appendingPathComponent("v.hex"))
            try Data(testbench.text(vectorFile: "v.hex").utf8).write(
                to: folder.appendingPathComponent("tb.v"))
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.currentDirectoryURL = folder
            process.arguments = ["-c", "iverilog -g2005 -Wall -o tb *.v && vvp tb"]
            process.standardOutput = output
            process.standardError = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(text.contains(expected), "\(text)")
        }
    }

    /// What stands in `Testbenches/`, with the Verilog of `Generated/`.
    @Test(arguments: ["decoder_2x", "decoder_4x"])
    func committedTestbenchesPassInIcarusAlone(design: String) throws {
        let folder = "Testbenches/\(design)"
        let binary = NSTemporaryDirectory() + "testbench-\(design)-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: binary) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.arguments = [
            "-c", "iverilog -g2005 -Wall -o \(binary) *_tb.v ../../Generated/\(design)/*.v && vvp \(binary)",
        ]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.hasPrefix("PASS"), "\(text)")
    }
}
