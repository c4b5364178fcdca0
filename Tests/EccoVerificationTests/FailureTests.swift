import EccoCodec
import Foundation
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

/// What is made of a failure: a small case, waves, a testbench, an engine to compare with.
@Suite struct FailureTests {
    /// A design with a mistake, and the first case that shows it.
    private func broken(
        _ decoder: DecoderUnderTest, _ mutation: DesignMutation, at index: Int
    ) throws -> (design: Design, campaign: Campaign, finding: Campaign.Finding) {
        let (design, _) = mutation.applied(to: try elaborate(decoder.module), at: index)
        let engine = try NativeEngine(design, initial: .random(seed: 1))
        var campaign = Campaign(
            decoder.target, engines: [[engine]], progress: CampaignProgress(seed: 5, payloadsPerCase: 200))
        for _ in 0..<10 {
            if let finding = try campaign.step() { return (design, campaign, finding) }
        }
        throw SimulationError.unsupported(tool: "\(mutation) \(index)", reason: "it is not found")
    }

    /// The contract alone is a correct design of any decoder.
    @Test(arguments: ["decoder_2x", "decoder_4x", "decoder_4x_tiny", "decoder_4x_published"])
    func theContractKeepsItself(name: String) throws {
        let decoder = try DecoderUnderTest.named(name)
        let layout = PortLayout(ports: try elaborate(decoder.module).top.ports)
        let scenario = decoder.target.makeScenario(3, 500)
        let contract = try decoder.target.contract(of: scenario, layout: layout)
        let report = try decoder.target.run(scenario, on: contract)
        #expect(report.failure == nil)
        #expect(report.answers + report.open == 500)
    }

    @Test func smallerDesignsHaveNamesAndWork() throws {
        for decoder in try DecoderUnderTest.all() {
            for smaller in try decoder.smaller() {
                #expect(try DecoderUnderTest.named(smaller.name).name == smaller.name)
                let engine = try NativeEngine(elaborate(smaller.module), initial: .ones)
                let report = try smaller.target.run(smaller.target.makeScenario(1, 100), on: engine)
                #expect(report.failure == nil, "\(smaller.name)")
                #expect(report.answers > 50)
            }
        }
        #expect(throws: DecoderUnderTest.Unknown.self) { try DecoderUnderTest.named("decoder_8x") }
    }

    /// Of a load with one odd row, the odd bit alone is left; the other writes become plain or go.
    @Test func writesShrinkTowardsPlainOnes() throws {
        let model = FourXTransactions(format: .standard, output: .fp16, contexts: 2)
        let decoder = DecoderUnderTest.fourX()
        var scenario = decoder.target.makeScenario(1, 50)
        let odd = try #require(
            scenario.events.firstIndex {
                if case .write(let words) = $0 { words[0] == 1 && words[2] == 9 } else { false }
            })
        guard case .write(var words) = scenario.events[odd] else { return }
        let plain = model.plainWrite(words)
        words[4] = plain[4] ^ 1 << 7
        scenario.events[odd] = .write(words)
        var shrinker = ScenarioShrinker(
            plainWrite: { model.plainWrite($0) }, simpler: { model.simpler($0) }
        ) { candidate in
            candidate.events.contains { event in
                guard case .write(let found) = event, found[0] == 1, found[2] == 9 else { return false }
                return (found[4] ^ plain[4]) >> 7 & 1 == 1
            } && candidate.offers > 0
        }
        let shrunk = try shrinker.shrunk(scenario)
        let writes = shrunk.events.compactMap { if case .write(let words) = $0 { words } else { nil } }
        var expected = model.plainWrite(words)
        expected[4] ^= 1 << 7
        #expect(writes.map { Array($0.dropFirst(2)) } == [Array(expected.dropFirst(2))])
        #expect(shrunk.offers == 1)
        #expect(!shrinker.isCutShort)
        #expect(model.explanation(ofWrite: expected).hasPrefix("context"))
    }

    /// A plain load is one that the tables take.
    @Test func plainWritesAreValid() throws {
        let decoder = try DecoderUnderTest.named("decoder_4x_tiny")
        let format = try FourXFormat(groupSize: 32, blockBits: 128, patternCount: 2, codebookCount: 1)
        var model = FourXTransactions(format: format, output: .fp16, contexts: 1)
        let rows: [[UInt64]] = [[0, 0, 0], [1, 0, 0], [1, 0, 1], [2, 0, 0]]
        let writes = rows.map { model.plainWrite($0 + [UInt64](repeating: 0, count: 4)) }
        let scenario = Scenario(
            events: writes.map { .write($0) } + [.settle, .offer(payload: [0, 0, 0, 0], gap: 0)])
        let answers = ScenarioBench.expectations(scenario, &model)
        #expect(model.levels() == ["table_errors": 0])
        #expect(answers.hasAnswers)
        #expect(decoder.target.interface.write != nil)
    }

    /// A wrong bit in the smallest 4x decoder comes down to one block and a load of four writes.
    @Test func aMistakeShrinksToOneBlockAndOneLoad() throws {
        let decoder = try DecoderUnderTest.named("decoder_4x_tiny")
        let (_, campaign, finding) = try broken(decoder, .multiplexerIsSwapped, at: 3)
        let clock = ContinuousClock()
        let begin = clock.now
        let (scenario, runs) = try campaign.shrunk(finding)
        print("\(finding.failure) -> \(scenario.summary); \(runs) runs in \(begin.duration(to: clock.now))")
        #expect(scenario.offers == 1)
        #expect(scenario.events.count <= 6)
        #expect(scenario.departures.isEmpty)
        let failure = try decoder.target.run(scenario, on: finding.engine).failure
        #expect(failure?.signal == finding.failure.signal)
    }

    @Test func wavesHaveStagesAndWhatWasExpected() throws {
        let decoder = try DecoderUnderTest.named("decoder_4x_tiny")
        let (design, campaign, finding) = try broken(decoder, .multiplexerIsSwapped, at: 3)
        let (scenario, _) = try campaign.shrunk(finding, seconds: 10)
        let waves = try #require(
            try FailureWaves(decoder.target, scenario, on: finding.engine, of: design, cycles: 40))
        #expect(waves.isSameOnNative)
        #expect(waves.waveform.cycleCount <= 40)
        let groups = waves.waveform.signals.map(\.group)
        #expect(Array(groups.prefix(2)) == ["clock", "handshake"])
        #expect(groups.contains("datapath stage 1") && groups.contains("datapath stage 6"))
        let last = waves.failure.cycle - waves.waveform.firstCycle
        let found = try #require(waves.waveform.signal(waves.failure.signal))
        let expected = try #require(
            waves.waveform.signal("expected_" + waves.failure.signal, scope: ["check"]))
        #expect(found.value(last) != expected.value(last))
        #expect(found.value(last)[waves.failure.bit] != expected.value(last)[waves.failure.bit])
        let text = waves.text(columns: 120)
        #expect(text.contains("^^^^") && text.contains("expected"))
        print(text)
        // A dump has every signal once.
        let vcd = waves.waveform.vcd
        #expect(vcd.components(separatedBy: "$var ").count == waves.waveform.signals.count + 1)
        #expect(vcd.contains("#\(waves.failure.cycle * 10)\n"))
    }

    /// Where an engine alone is wrong, the waves inside are those of the right one, and it is said.
    @Test func aMistakeOfOneEngineIsSeen() throws {
        let decoder = DecoderUnderTest.twoX()
        let (_, campaign, finding) = try broken(decoder, .multiplexerIsSwapped, at: 5)
        let (scenario, _) = try campaign.shrunk(finding, seconds: 10)
        let healthy = try elaborate(decoder.module)
        let waves = try #require(
            try FailureWaves(decoder.target, scenario, on: finding.engine, of: healthy))
        // The failing engine is a native one: its own registers are shown.
        #expect(waves.isSameOnNative)
        let difference = try #require(
            try EngineDifference.first(
                decoder.target, scenario, finding.engine, NativeEngine(healthy)))
        #expect(difference.signal == waves.failure.signal)
        #expect(difference.cycle == waves.failure.cycle)
        #expect(difference.bit == waves.failure.bit)
        let same = try EngineDifference.first(
            decoder.target, scenario, NativeEngine(healthy, initial: .ones), NativeEngine(healthy))
        #expect(same == nil)
    }

    /// The shrunk case of a broken design: its testbench fails there and passes on the sound one.
    @Test func aTestbenchOfACaseFailsOnTheBrokenDesign() throws {
        let decoder = try DecoderUnderTest.named("decoder_4x_tiny")
        let (design, campaign, finding) = try broken(decoder, .multiplexerIsSwapped, at: 3)
        let (scenario, _) = try campaign.shrunk(finding, seconds: 10)
        let sound = try elaborate(decoder.module)
        for (design, expected) in [(design, "FAIL"), (sound, "PASS")] {
            // From the broken design's own ports: what it answers plays no part.
            let testbench = try ReplayTestbench(design.verilog(), decoder.target, scenario)
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("case-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            for file in design.verilog().files {
                try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
            }
            try Data(testbench.vectors.utf8).write(to: folder.appendingPathComponent("v.hex"))
            try Data(testbench.text(vectorFile: "v.hex").utf8).write(
                to: folder.appendingPathComponent("tb.v"))
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.currentDirectoryURL = folder
            process.arguments = ["-c", "iverilog -g2005 -o tb *.v && vvp tb"]
            process.standardOutput = output
            process.standardError = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(text.contains(expected), "\(text)")
        }
    }
}
