import ArgumentParser
import EccoVerification
import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification

/// What random scenarios reach in a decoder's hardware.
struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure what random scenarios reach in a decoder's hardware, and list what they do not.",
        discussion: """
            The design gets one more output that shows its conditions, indices, state machines, registers and \
            ports; so every simulator measures the same. All answers are compared with the golden model. While \
            nothing is offered the last payload stays at the input, so that only what was offered counts. \
            Coverage of other runs of the same design, kept by --save, is added by --merge.
            """)

    @Option(help: "The decoder: decoder_2x, decoder_4x, ...")
    var design: String

    @Option(help: "The simulator: native, verilator or icarus.")
    var engine: EngineOption = .native

    @Option(help: "How many blocks are offered; 0 with --merge for a report alone.")
    var blocks = 20_000

    @Option(help: "The seed of all scenarios.")
    var seed: UInt64 = 1

    @Option(help: "Blocks in a scenario.")
    var caseBlocks = 512

    @Option(help: "Every how many blocks one is taken apart for the functional bins.")
    var sampling = 4

    @Option(parsing: .upToNextOption, help: "Kept coverage of other runs to add.")
    var merge: [String] = []

    @Option(help: "The file to keep the coverage in, for --merge.")
    var save: String?

    @Option(help: "The most holes of a kind to print.")
    var holes = 12

    @Option(help: "The file for the report with all holes as text.")
    var text: String?

    @Option(help: "The file for the report as JSON.")
    var json: String?

    @Option(help: "The file for the branches by source line, in lcov's format.")
    var lcov: String?

    @Option(help: "The file for the report as a page.")
    var html: String?

    func validate() throws {
        guard engine != .golden else {
            throw ValidationError("Coverage is of hardware; name native, verilator or icarus.")
        }
        guard blocks >= 0, caseBlocks >= 1, sampling >= 1, holes >= 0 else {
            throw ValidationError(
                "--case-blocks and --sampling are 1 or more, --blocks and --holes not negative.")
        }
        let names = try DecoderUnderTest.all().map(\.name)
        guard names.contains(design) else {
            throw ValidationError(
                "There is no decoder `\(design)`; there are \(names.joined(separator: ", ")).")
        }
    }

    func run() throws {
        guard let decoder = try DecoderUnderTest.all().first(where: { $0.name == design }) else { return }
        let (instrumented, points) = try elaborate(decoder.module).instrumented()
        let sampler = decoder.makeSampler(sampling)
        var database = CoverageDatabase(instrumented, points: points, functional: sampler.coverage)
        if blocks > 0 { try measure(decoder, instrumented, sampler, &database) }
        for path in merge { try database.merge(CoverageStore.database(path)) }
        // First of all, so that a file that cannot be written takes nothing with it.
        let report = CoverageReport(database, waivers: decoder.waivers)
        print(report.text(limit: holes), terminator: "")
        if let save { try CoverageStore.keep(database, in: save) }
        if let text { try CoverageStore.write(report.text(), to: text) }
        if let json { try CoverageStore.write(report, to: json) }
        if let lcov { try CoverageStore.write(report.lcov(path: CoverageStore.sourcePath), to: lcov) }
        if let html { try CoverageStore.write(report.html, to: html) }
    }

    private func measure(
        _ decoder: DecoderUnderTest, _ design: Design, _ sampler: any ScenarioSampler,
        _ database: inout CoverageDatabase
    ) throws {
        var sampler = sampler
        let inner: any SimulationEngine =
            switch engine {
            case .verilator: try VerilatorEngine(design.verilog())
            case .icarus: try IcarusEngine(design.verilog())
            case .netlist: try VerilatorEngine(design.verilog().synthesized(to: .words))
            case .gates: try VerilatorEngine(design.verilog().synthesized(to: .gates))
            case .native, .golden: try NativeEngine(design)
            }
        var target = decoder.target
        let engine = try CoverageEngine(
            inner, points: database.points, onceLoaded: target.interface.output.valid)
        target.isNoisy = false
        var progress = CampaignProgress(seed: seed, payloadsPerCase: min(caseBlocks, blocks))
        let clock = ContinuousClock()
        let start = clock.now
        while progress.answers + progress.open < blocks {
            let scenario = target.makeScenario(progress.caseSeed, progress.payloadsPerCase)
            let report = try target.run(scenario, on: engine)
            if let failure = report.failure {
                print("\(decoder.name), \(engine.name), seed of the case \(progress.caseSeed): \(failure)")
                throw ExitCode.failure
            }
            sampler.sample(scenario)
            progress.answers += report.answers
            progress.open += report.open
            progress.next += 1
        }
        database.add(
            engine.recorder,
            run: "\(engine.name), seed \(seed), \(progress.answers) blocks compared, \(progress.open) open")
        try database.functional.merge(sampler.coverage)
        let seconds = start.duration(to: clock.now).inSeconds
        print(
            "\(decoder.name) on \(engine.name): \(progress.answers) blocks compared, \(progress.open) open, in \(fixed(seconds, 1)) s"
        )
    }
}
