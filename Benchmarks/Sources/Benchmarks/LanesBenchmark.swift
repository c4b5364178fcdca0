import EccoVerification
import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification

/// What a campaign costs beside its model, on designs of several lanes and on the one whose latency is not fixed.
func lanesBenchmark() throws -> [Row] {
    let names = ["decoder_4x_serial", "decoder_2x_array_2", "decoder_4x_array_2", "decoder_4x_array_4"]
    return try DecoderUnderTest.all().filter { names.contains($0.name) }.flatMap { try laneRows($0) }
}

/// - Parameter blocks: of all cases together, at least.
private func laneRows(_ decoder: DecoderUnderTest, blocks: Int = 40_000) throws -> [Row] {
    let engine = try VerilatorEngine(
        elaborate(decoder.module).verilog(), options: .init(initialState: .random(seed: 1)))
    let watched = WatchedEngine(engine)
    var campaign = Campaign(decoder.target, engines: [[watched]], progress: CampaignProgress(seed: 1))
    var (total, own, comparison, bare) = (0.0, 0.0, 0.0, 0.0)
    while campaign.progress.answers < blocks {
        let scenario = decoder.target.makeScenario(
            campaign.progress.caseSeed, campaign.progress.payloadsPerCase)
        (watched.seconds, watched.restartSeconds) = (0, 0)
        let step = try processorTime {
            if let finding = try campaign.step() { throw BenchmarkError.failed("\(finding.failure)") }
        }
        total += step
        own += step - watched.seconds - watched.restartSeconds
        comparison += try comparisonTime(scenario, decoder, watched)
        // The same rows in a loop that looks at nothing.
        watched.rows = []
        watched.keepsRows = true
        _ = try decoder.target.run(scenario, on: watched)
        watched.keepsRows = false
        try engine.restart()
        bare += try processorTime {
            try engine.drive(cycles: watched.rows.count / engine.layout.inputWordCount, inputs: watched.rows)
        }
    }
    let count = Double(campaign.progress.answers)
    let cycles = Double(campaign.progress.cycles)
    return [
        Row(
            name: "campaign on \(decoder.name), checked", value: count / total, unit: "blocks/s",
            note: "\(campaign.progress.answers) blocks in \(campaign.progress.next) cases, processor time"),
        Row(name: "cycles a block", value: cycles / count, unit: ""),
        Row(name: "bare C++ loop, the same rows", value: count / bare, unit: "blocks/s"),
        Row(
            name: "rows and comparison", value: 100 * comparison / (total - own),
            unit: "% of the model's time", note: "\(Int(comparison / count * 1e9)) ns a block"),
        Row(
            name: "stimulus, coverage, golden model, rows and comparison", value: 100 * own / (total - own),
            unit: "% of the model's time", note: "\(Int(own / count * 1e9)) ns a block"),
    ]
}

/// What rows and comparison take, without the model.
private func comparisonTime(
    _ scenario: Scenario, _ decoder: DecoderUnderTest, _ engine: WatchedEngine
) throws -> Double {
    func time(_ model: some TransactionModel) throws -> Double {
        var model = model
        let answers = ScenarioBench.expectations(scenario, &model)
        let bench = try ScenarioBench(engine, decoder.target.interface)
        (engine.seconds, engine.restartSeconds) = (0, 0)
        let total = try processorTime {
            _ = try bench.run(scenario, answers: answers, levels: model.levels())
        }
        return total - engine.seconds - engine.restartSeconds
    }
    return try time(decoder.target.makeModel())
}
