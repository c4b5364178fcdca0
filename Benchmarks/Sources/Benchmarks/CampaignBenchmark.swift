import EccoVerification
import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification

/// A campaign on the 4x decoder in Verilator beside what it cannot be quicker than, a C++ loop that drives
/// the same rows into the same model and looks at nothing; and beside cocotb, where it is installed.
func campaignBenchmark() throws -> [Row] {
    let decoder = DecoderUnderTest.fourX()
    let source = try elaborate(decoder.module).verilog()
    let engine = try VerilatorEngine(source, options: .init(initialState: .random(seed: 1)))
    let watched = WatchedEngine(engine)
    var campaign = Campaign(decoder.target, engines: [[engine]], progress: CampaignProgress(seed: 1))
    var time = (
        campaign: 0.0, bare: 0.0, flowing: 0.0, stimulus: 0.0, golden: 0.0, run: 0.0, model: 0.0,
        restart: 0.0
    )
    var flowingBlocks = 0
    // All of it case after case, so that whatever else the machine does meets them alike.
    for number in 0..<caseCount {
        let seed = campaign.progress.caseSeed
        time.campaign += try processorTime {
            if let finding = try campaign.step() { throw BenchmarkError.failed("\(finding.failure)") }
        }
        var scenario = Scenario(events: [])
        time.stimulus += processorTime {
            scenario = decoder.target.makeScenario(seed, campaign.progress.payloadsPerCase)
        }
        var model = FourXTransactions(format: .standard, output: .fp16, contexts: 2)
        var answers = ScenarioAnswers(open: 0, wordCount: 0)
        time.golden += processorTime { answers = ScenarioBench.expectations(scenario, &model) }
        watched.rows = []
        watched.keepsRows = true
        let bench = try ScenarioBench(watched, decoder.target.interface)
        _ = try bench.run(scenario, answers: answers, levels: model.levels())
        watched.keepsRows = false
        watched.seconds = 0
        watched.restartSeconds = 0
        let before = watched.seconds
        time.run += try processorTime {
            _ = try bench.run(scenario, answers: answers, levels: model.levels())
        }
        time.model += watched.seconds - before
        time.restart += watched.restartSeconds

        let words = engine.layout.inputWordCount
        try engine.restart()
        time.bare += try processorTime {
            try engine.drive(cycles: watched.rows.count / words, inputs: watched.rows)
        }
        if number % 4 == 0 {
            let flowing = try flowingRows(scenario, watched.rows, engine.layout, decoder.target.interface)
            flowingBlocks += flowing.count / words
            time.flowing += try processorTime {
                try engine.drive(cycles: flowing.count / words, inputs: flowing)
            }
        }
    }
    let blocks = Double(campaign.progress.answers)
    let all = blocks + Double(campaign.progress.open)
    func nanoseconds(_ seconds: Double) -> Double { seconds / all * 1e9 }
    let scoreboard = time.run - time.model - time.restart
    let own = time.stimulus + time.golden + scoreboard
    let total = own + time.model + time.restart
    var rows = [
        Row(
            name: "campaign on decoder_4x, checked", value: blocks / time.campaign, unit: "blocks/s",
            note: "\(campaign.progress.answers) blocks in \(campaign.progress.next) cases, processor time"),
        Row(name: "cycles a block", value: Double(campaign.progress.cycles) / all, unit: ""),
        Row(
            name: "bare C++ loop, the same rows", value: blocks / time.bare, unit: "blocks/s",
            note: "looks at nothing"),
        Row(
            name: "bare C++ loop, a block a cycle", value: Double(flowingBlocks) / time.flowing,
            unit: "blocks/s", note: "no stalls, looks at nothing"),
        Row(name: "campaign : bare loop, the same rows", value: time.bare / time.campaign, unit: ""),
        Row(
            name: "campaign : bare loop, a block a cycle",
            value: blocks / time.campaign / (Double(flowingBlocks) / time.flowing), unit: ""),
        Row(
            name: "stimulus", value: nanoseconds(time.stimulus), unit: "ns a block",
            note: "tables, blocks, gaps"),
        Row(name: "golden model", value: nanoseconds(time.golden), unit: "ns a block"),
        Row(
            name: "driver and scoreboard", value: nanoseconds(scoreboard), unit: "ns a block",
            note: "rows in, rows compared"),
        Row(name: "the model's restart", value: nanoseconds(time.restart), unit: "ns a block"),
        Row(name: "the model", value: nanoseconds(time.model), unit: "ns a block"),
        Row(
            name: "golden model, stimulus, driver and scoreboard", value: 100 * own / total, unit: "%",
            note: "of the processor time"),
    ]
    let stalled = stalledScenario(decoder)
    if let cocotb = try cocotbRow(stalled, source) {
        rows.append(cocotb)
        // cocotb's time begins when the scenario is read; ours too, and once more with the drawing.
        let ready = try checkedRate(decoder, engine) { stalled }
        let drawn = try checkedRate(decoder, engine) { stalledScenario(decoder) }
        rows += [
            Row(
                name: "campaign on cocotb's scenario", value: ready.rate, unit: "blocks/s",
                note: "\(ready.cycles) cycles"),
            Row(name: "campaign : cocotb", value: ready.rate / cocotb.value, unit: ""),
            Row(
                name: "campaign : cocotb, the scenario drawn anew each time",
                value: drawn.rate / cocotb.value, unit: ""),
        ]
    } else {
        rows.append(
            Row(
                name: "cocotb", value: 0, unit: "",
                note: "not installed: pip install cocotb==1.9.2, cocotb-config on the PATH"))
    }
    return rows
}

/// Of 4,096 blocks each, with stall patterns drawn anew.
private let caseCount = 24

enum BenchmarkError: Error { case failed(String) }

/// Seconds of the processor, this process.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func processorTime(of body: () throws -> Void) rethrows -> Double {
    let start = processorTime()
    try body()
    return processorTime() - start
}

/// Passes everything on, keeps the time and, where asked, the rows of inputs.
final class WatchedEngine: SimulationEngine {
    private let engine: any SimulationEngine
    var seconds = 0.0
    var restartSeconds = 0.0
    var keepsRows = false
    var rows: [UInt64] = []

    init(_ engine: any SimulationEngine) { self.engine = engine }

    var name: String { engine.name }
    var layout: PortLayout { engine.layout }
    var isFourState: Bool { engine.isFourState }

    func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        if keepsRows {
            rows += UnsafeBufferPointer(start: inputs, count: cycles * layout.inputWordCount)
        }
        seconds += try processorTime {
            try engine.run(cycles: cycles, inputs: inputs, outputs: outputs, unknown: unknown)
        }
    }

    func restart() throws { restartSeconds += try processorTime { try engine.restart() } }
}

/// The scenario's payloads, one a cycle, always taken; nothing is written.
private func flowingRows(
    _ scenario: Scenario, _ rows: [UInt64], _ layout: PortLayout, _ interface: StreamInterface
) throws -> [UInt64] {
    let words = layout.inputWordCount
    guard let valid = layout.input(interface.input.valid)?.offset,
        let ready = layout.input(interface.output.ready)?.offset,
        let write = layout.input(interface.write?.valid ?? "")?.offset
    else { throw BenchmarkError.failed("the decoder has other ports") }
    var last = Array(rows.suffix(words))
    (last[valid], last[ready], last[write]) = (1, 1, 0)
    var result = [UInt64]()
    for offer in 0..<scenario.offers {
        var position = 0
        let payload = scenario.payload(offer)
        for name in interface.input.payload {
            for word in layout.input(name)?.range ?? 0..<0 {
                last[word] = payload[position]
                position += 1
            }
        }
        result += last
    }
    return result
}

/// Blocks of every kind with random gaps and stalls, about two cycles a block; no reset, which cocotb's bench
/// leaves out.
private func stalledScenario(_ decoder: DecoderUnderTest) -> Scenario {
    let scenario = decoder.target.makeScenario(3, 4000)
    var random = SplitMix64(seed: 1)
    return Scenario(
        payloadWords: scenario.payloadWords, payloads: scenario.payloads,
        gaps: StallPattern.randomHalf.gaps(scenario.offers, &random, latency: 1),
        marks: scenario.marks.filter { $0.event != .reset },
        departures: StallPattern.randomNineTenths.departures(&random, latency: 1))
}

/// Blocks a second of 20 runs, golden model and comparison included, and the cycles of one.
private func checkedRate(
    _ decoder: DecoderUnderTest, _ engine: any SimulationEngine, _ scenario: () -> Scenario
) throws -> (rate: Double, cycles: Int) {
    var (answers, cycles) = (0, 0)
    let seconds = try processorTime {
        for _ in 0..<20 {
            let report = try decoder.target.run(scenario(), on: engine)
            if let failure = report.failure { throw BenchmarkError.failed("\(failure)") }
            answers += report.answers
            cycles += report.cycles
        }
    }
    return (Double(answers) / seconds, cycles / 20)
}

/// A scenario in cocotb; nil where it is not installed.
private func cocotbRow(_ scenario: Scenario, _ source: VerilogSource) throws -> Row? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ecco-cocotb").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in source.files {
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: folder + "/" + file.name))
    }
    try JSONEncoder().encode(scenario).write(to: URL(fileURLWithPath: folder + "/scenario.json"))
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["cocotb/run.sh", folder]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus != 77 else { return nil }
    // checked 2000 blocks in 4219 cycles, 1.25 s, cocotb 1.9.2 on Verilator 5.006
    let fields = text.split(separator: "\n").first { $0.hasPrefix("checked ") }?.split(separator: " ")
    guard process.terminationStatus == 0, let fields, fields.count > 6, let blocks = Double(fields[1]),
        let seconds = Double(fields[6])
    else { throw BenchmarkError.failed("cocotb: \(text)") }
    return Row(
        name: "cocotb", value: blocks / seconds, unit: "blocks/s",
        note: fields.joined(separator: " "))
}
