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
            that was stopped goes on where it was: its progress is kept by design, engines, seed and shard. At the \
            end stand what the scenarios were made of and the functional bins they reached, of all parts and of all \
            runs so far.

            Beside the file of a failing case, case.json, stand its waves, case.vcd, and how GTKWave shows them, \
            case.gtkw. A case as a Verilog testbench for any simulator:

              ecco testbench --design decoder_4x --case Tests/Corpus/decoder_4x/CASE.json -o FOLDER
            """)

    @Option(
        help: "The decoder: decoder_2x, decoder_4x, ...; all of them, one after the other, where not given.")
    var design: String?

    @Option(
        help: """
            The simulators, separated by commas; each runs every case: native, verilator, icarus, netlist (what \
            Yosys makes of the Verilog, in whole words), gates (the same down to gates).
            """)
    var engine = "verilator"

    @Option(help: "How long, for each decoder.")
    var seconds: Double?

    @Option(help: "How many blocks, for each decoder; 100000 where no time is given either.")
    var blocks: Int?

    @Option(help: "Until every kind of block was there so many times, of this run and those before.")
    var blocksPerKind: Int?

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

    /// One of several processes: the one that started it shows how far they are.
    @Flag(help: .hidden)
    var asPart = false

    @Flag(help: "Forget the campaign's progress and begin anew.")
    var restart = false

    @Option(help: "The last cycles of a shrunk failure whose waves are written beside its file; 0 for none.")
    var waveCycles = 256

    @Option(help: "How long a failure is shrunk at most, in seconds.")
    var shrinkSeconds = 60.0

    @Option(help: "How long smaller designs are tried with a failure, in seconds; 0 for not at all.")
    var smallerSeconds = 20.0

    func validate() throws {
        guard parsedShard != nil else {
            throw ValidationError("`\(shard)` is no part of the cases; write 0/4 for the first of four.")
        }
        guard jobs >= 1, caseBlocks >= 1, blocks ?? 0 >= 0, blocksPerKind ?? 0 >= 0 else {
            throw ValidationError(
                "--jobs and --case-blocks are 1 or more, --blocks and --blocks-per-kind not negative.")
        }
        guard !engineNames.isEmpty, engineNames.allSatisfy({ $0 != nil && $0 != .golden }) else {
            throw ValidationError(
                "`\(engine)` names no simulators; they are native, verilator, icarus, netlist and gates.")
        }
        if let design { _ = try DecoderUnderTest.named(design) }
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
        for decoder in try design.map({ [try DecoderUnderTest.named($0)] }) ?? DecoderUnderTest.all() {
            if jobs > 1 { try runShards(decoder.name) } else { try run(decoder) }
        }
    }

    /// A process for each part; the first that fails ends them all.
    private func runShards(_ name: String) throws {
        guard let (index, count) = parsedShard else { return }
        let store = CaseStore(corpus: corpus, progress: progress)
        let keys = (0..<jobs).map { key(name, index * jobs + $0, count * jobs) }
        func all() -> CampaignProgress {
            .sum(
                of: keys.compactMap { try? store.progress($0) },
                seed: seed, shard: index, shards: count, payloadsPerCase: caseBlocks)
        }
        let line = CampaignLine(
            "\(title(name, index, count)), \(jobs) processes",
            from: restart ? .init(seed: seed) : all(), goal: goal)
        let processes = try (0..<jobs).map { job -> Process in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
            process.arguments = arguments(name, shard: "\(index * jobs + job)/\(count * jobs)")
            try process.run()
            return process
        }
        while processes.contains(where: \.isRunning) {
            if processes.contains(where: { !$0.isRunning && $0.terminationStatus != 0 }) {
                for process in processes where process.isRunning { process.terminate() }
            }
            usleep(50_000)
            if line.isDue { line.update(all()) }
        }
        line.finish(all())
        guard processes.allSatisfy({ $0.terminationStatus == 0 }) else { throw ExitCode.failure }
    }

    private func key(_ name: String, _ index: Int, _ count: Int) -> String {
        "\(name)-\(engine)-\(seed)-\(index)of\(count)-\(caseBlocks)"
    }

    private func title(_ name: String, _ index: Int, _ count: Int) -> String {
        "\(name) on \(engine), seed \(seed), part \(index)/\(count)"
    }

    private var goal: CampaignGoal {
        let isOpen = seconds == nil && blocksPerKind == nil
        return CampaignGoal(
            seconds: seconds, blocks: blocks ?? (isOpen ? 100_000 : nil), blocksPerKind: blocksPerKind)
    }

    private func arguments(_ name: String, shard: String) -> [String] {
        var list = ["fuzz", "--design", name, "--engine", engine, "--seed", "\(seed)", "--shard", shard]
        list += ["--case-blocks", "\(caseBlocks)", "--corpus", corpus, "--progress", progress]
        list += ["--wave-cycles", "\(waveCycles)", "--shrink-seconds", "\(shrinkSeconds)"]
        list += ["--smaller-seconds", "\(smallerSeconds)"]
        if let seconds { list += ["--seconds", "\(seconds)"] }
        if let blocks { list += ["--blocks", "\((blocks + jobs - 1) / jobs)"] }
        if let blocksPerKind { list += ["--blocks-per-kind", "\((blocksPerKind + jobs - 1) / jobs)"] }
        if restart { list.append("--restart") }
        return list + ["--as-part"]
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
            progress: CampaignProgress(seed: seed, shard: index, shards: count, payloadsPerCase: caseBlocks),
            makeSampler: { decoder.makeSampler(64) })
        let store = CaseStore(corpus: corpus, progress: progress)
        let key = key(decoder.name, index, count)
        for (name, scenario) in try store.cases(of: decoder.name) {
            for engine in engines.compactMap(\.first) {
                guard try decoder.target.run(scenario, on: engine).failure != nil else { continue }
                print("\(decoder.name), \(engine.name): kept case \(name) fails")
                report(scenario, decoder, engine, path: name).print()
                throw ExitCode.failure
            }
        }
        if !restart, let kept = try store.progress(key) { campaign.progress = kept }
        let line = CampaignLine(
            title(decoder.name, index, count), from: campaign.progress, goal: goal, isSilent: asPart)
        while !line.isDone(campaign.progress) {
            if let finding = try campaign.step() {
                line.finish(campaign.progress)
                print("\(decoder.name), \(finding.engine.name): \(finding.failure)")
                print("seed of the case \(finding.seed); shrinking")
                let clock = ContinuousClock()
                let begin = clock.now
                let (scenario, runs) = try campaign.shrunk(finding, seconds: shrinkSeconds)
                let path = try store.keep(scenario, of: decoder.name)
                let time = fixed(begin.duration(to: clock.now).inSeconds, 1)
                print("\(runs) runs in \(time) s; kept as \(path)\n")
                report(scenario, decoder, finding.engine, path: path).print()
                if smallerSeconds > 0 {
                    try SmallerDesigns(decoder: decoder, store: store, seed: seed).print(
                        seconds: smallerSeconds)
                }
                throw ExitCode.failure
            }
            try store.keep(campaign.progress, as: key)
            line.update(campaign.progress)
        }
        line.finish(campaign.progress)
    }

    private func report(
        _ scenario: Scenario, _ decoder: DecoderUnderTest, _ engine: any SimulationEngine, path: String
    ) -> FailureReport {
        var options = [EngineOption.native, .verilator, .icarus]
        options += engineNames.compactMap { $0 }.filter { !options.contains($0) }
        return FailureReport(
            decoder: decoder, scenario: scenario, path: path, engine: engine, options: options,
            waveCycles: waveCycles)
    }
}
