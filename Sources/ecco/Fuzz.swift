import ArgumentParser
import EccoVerification
import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification

/// Random scenarios on a decoder's hardware, as long as one likes.
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hammer a decoder's hardware and its golden model with random scenarios.",
        discussion: """
            Every output is compared in every cycle. The kept cases of the corpus run first. The first failure is \
            shrunk, kept in the corpus, replayed on every engine, explained, and ends the campaign. A campaign \
            that was stopped goes on where it was: its progress is kept by design, engines, seed and shard.
            """)

    @Option(
        help: "The decoder: decoder_2x, decoder_4x, ...; all of them, one after the other, where not given.")
    var design: String?

    @Option(help: "The simulators, separated by commas: native, verilator, icarus.")
    var engine = "verilator"

    @Option(help: "How long, for each decoder.")
    var seconds: Double?

    @Option(help: "How many blocks, for each decoder; 100000 where no time is given either.")
    var blocks: Int?

    @Option(help: "The seed of all scenarios.")
    var seed: UInt64 = 1

    @Option(help: "The part of the cases to run, as i/n; each part is as random as the whole.")
    var shard = "0/1"

    @Option(help: "Processes, each with a part of the cases.")
    var jobs = 1

    @Option(help: "Blocks in a scenario.")
    var caseBlocks = 4096

    @Option(help: "The folder of kept cases.")
    var corpus = "Tests/Corpus"

    @Option(help: "The folder of the campaigns' progress.")
    var progress = ".build/campaigns"

    @Flag(help: "Forget the campaign's progress and begin anew.")
    var restart = false

    @Flag(help: "Write a VCD of the shrunk failure beside its file.")
    var wave = false

    func validate() throws {
        guard parsedShard != nil else {
            throw ValidationError("`\(shard)` is no part of the cases; write 0/4 for the first of four.")
        }
        guard jobs >= 1, caseBlocks >= 1 else {
            throw ValidationError("--jobs and --case-blocks are 1 or more.")
        }
        guard !engineNames.isEmpty, engineNames.allSatisfy({ $0 != nil && $0 != .golden }) else {
            throw ValidationError("`\(engine)` names no simulators; they are native, verilator and icarus.")
        }
        let names = try DecoderUnderTest.all().map(\.name)
        if let design, !names.contains(design) {
            throw ValidationError(
                "There is no decoder `\(design)`; there are \(names.joined(separator: ", ")).")
        }
    }

    private var engineNames: [EngineOption?] {
        engine.split(separator: ",").map { EngineOption(rawValue: String($0)) }
    }

    private var parsedShard: (index: Int, count: Int)? {
        let parts = shard.split(separator: "/").map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1], index >= 0, index < count else {
            return nil
        }
        return (index, count)
    }

    func run() throws {
        for decoder in try DecoderUnderTest.all() where design == nil || decoder.name == design {
            if jobs > 1 { try runShards(decoder.name) } else { try run(decoder) }
        }
    }

    /// A process for each part; the first that fails ends them all.
    private func runShards(_ name: String) throws {
        guard let (index, count) = parsedShard else { return }
        let processes = try (0..<jobs).map { job -> Process in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            process.arguments =
                [
                    "fuzz", "--design", name, "--engine", engine, "--seed", "\(seed)", "--case-blocks",
                    "\(caseBlocks)", "--corpus", corpus, "--progress", progress, "--shard",
                    "\(index * jobs + job)/\(count * jobs)",
                ] + (seconds.map { ["--seconds", "\($0)"] } ?? [])
                + (blocks.map { ["--blocks", "\(($0 + jobs - 1) / jobs)"] } ?? [])
                + (restart ? ["--restart"] : []) + (wave ? ["--wave"] : [])
            try process.run()
            return process
        }
        while processes.contains(where: \.isRunning) {
            if processes.contains(where: { !$0.isRunning && $0.terminationStatus != 0 }) {
                for process in processes where process.isRunning { process.terminate() }
            }
            usleep(50_000)
        }
        guard processes.allSatisfy({ $0.terminationStatus == 0 }) else { throw ExitCode.failure }
    }

    private func run(_ decoder: DecoderUnderTest) throws {
        guard let (index, count) = parsedShard else { return }
        let engines: [[any SimulationEngine]] = try engineNames.compactMap { name in
            guard let name else { return nil }
            // Icarus starts with X.
            let states = name == .icarus ? [.zeros] : Campaign.initialStates
            return try makeEngines(name, for: decoder.module, initialStates: states)
        }
        var campaign = Campaign(
            decoder.target, engines: engines,
            progress: CampaignProgress(seed: seed, shard: index, shards: count, payloadsPerCase: caseBlocks))
        let store = CaseStore(corpus: corpus, progress: progress)
        let key = "\(decoder.name)-\(engine)-\(seed)-\(index)of\(count)-\(caseBlocks)"
        for (name, scenario) in try store.cases(of: decoder.name) {
            for engine in engines.compactMap(\.first) {
                if let failure = try decoder.target.run(scenario, on: engine).failure {
                    print("\(decoder.name), \(engine.name): kept case \(name) fails")
                    let finding = Campaign.Finding(
                        scenario: scenario, failure: failure, engine: engine, seed: seed)
                    report(finding, scenario, decoder, path: name)
                    throw ExitCode.failure
                }
            }
        }
        if !restart, let kept = try store.progress(key) { campaign.progress = kept }
        let line = CampaignLine(decoder.name, engine, from: campaign.progress)
        let goal = blocks ?? (seconds == nil ? 100_000 : Int.max)
        let start = campaign.progress
        while campaign.progress.answers + campaign.progress.open - start.answers - start.open < goal,
            line.seconds < seconds ?? .infinity
        {
            if let finding = try campaign.step() {
                line.finish(campaign.progress)
                print("\(decoder.name), \(finding.engine.name): \(finding.failure)")
                print("seed of the case \(finding.seed); shrinking")
                let (scenario, runs) = try campaign.shrunk(finding)
                let path = try store.keep(scenario, of: decoder.name)
                print("\(scenario.summary), after \(runs) runs; kept as \(path)")
                report(finding, scenario, decoder, path: path)
                throw ExitCode.failure
            }
            try store.keep(campaign.progress, as: key)
            line.update(campaign.progress)
        }
        line.finish(campaign.progress)
    }

    /// The shrunk case on every engine, the block field by field, and what drives the signal.
    private func report(
        _ finding: Campaign.Finding, _ scenario: Scenario, _ decoder: DecoderUnderTest, path: String
    ) {
        var shown = finding.failure
        for option in [EngineOption.native, .verilator, .icarus] {
            do {
                guard let engine = try makeEngine(option, for: decoder.module) else { continue }
                let failure = try decoder.target.run(scenario, on: engine).failure
                print("  \(engine.name): \(failure.map(\.description) ?? "no failure")")
                if let failure, engine.name == finding.engine.name { shown = failure }
            } catch {
                print("  \(option.rawValue): not run (\(error))")
            }
        }
        let explanation = decoder.target.explanation(of: shown, in: scenario)
        if !explanation.isEmpty { print(explanation) }
        if let design = try? elaborate(decoder.module) {
            let places = design.sources(ofOutput: shown.signal)
            if !places.isEmpty {
                print("\(shown.signal) comes from \(places.map(\.description).joined(separator: ", "))")
            }
        }
        guard wave else { return }
        do {
            let file = path + ".vcd"
            let source = try elaborate(decoder.module).verilog()
            let engine = try VerilatorEngine(source, options: .init(waveform: file))
            _ = try decoder.target.run(scenario, on: engine)
            print("waves in \(file)")
        } catch {
            print("no waves (\(error))")
        }
    }
}

/// One line of a campaign: rate and totals. On a terminal it is rewritten, elsewhere it comes at the end.
private final class CampaignLine {
    private let title: String
    private let start: CampaignProgress
    private let clock = ContinuousClock()
    private let begin: ContinuousClock.Instant
    private var shown: ContinuousClock.Instant
    private let isTerminal = isatty(STDERR_FILENO) != 0

    init(_ design: String, _ engine: String, from start: CampaignProgress) {
        title = "\(design) on \(engine), seed \(start.seed), part \(start.shard)/\(start.shards)"
        self.start = start
        begin = clock.now
        shown = clock.now
    }

    var seconds: Double { begin.duration(to: clock.now).inSeconds }

    func update(_ now: CampaignProgress) {
        guard isTerminal, shown.duration(to: clock.now) > .milliseconds(200) else { return }
        shown = clock.now
        FileHandle.standardError.write(Data("\r\(text(now))\u{1B}[K".utf8))
    }

    func finish(_ now: CampaignProgress) {
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        print(text(now))
    }

    private func text(_ now: CampaignProgress) -> String {
        let blocks = now.answers + now.open - start.answers - start.open
        return
            "\(title): \(now.answers) blocks compared, \(now.open) open, \(now.cycles) cycles; \(blocks) blocks now, \(fixed(Double(blocks) / max(seconds, 1e-9), 0)) a second"
    }
}
