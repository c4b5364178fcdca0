import ArgumentParser
import EccoCodec
import EccoVerification
import RTLSimulation
import RTLVerification

/// The 4x decoder's hardware on real tensors, then on random scenarios.
struct FourXSimulation {
    let input: String
    let engine: EngineOption
    let random: Int
    let seed: UInt64
    let format: OutputFormat

    /// - Throws: `ExitCode.failure` where a value differs.
    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let decoder = DecoderUnderTest.fourX(output: format)
        guard let simulator = try makeEngine(engine, for: decoder.module) else { return }
        let built = clock.now
        print("4x decoder, \(format), on \(simulator.name); seed \(seed)")

        var (blocks, values, mismatches) = (0, 0, 0)
        let file = try SafetensorsFile(path: input)
        for tensor in file.tensors where !tensor.name.hasSuffix(".input") {
            let source = try file.source(tensor)
            let compressed = try Compression(.fourX(.baseline, Calibration(seed: seed))).compress(source)
            let golden = compressed.decoded(as: format)
            let found = try decoder.decode(compressed, on: simulator)
            mismatches += zip(golden, found).count { $0 != $1 } + abs(golden.count - found.count)
            blocks += compressed.blockCount
            values += golden.count
            var measure = ErrorMeasure()
            for (a, b) in zip(source.values(), compressed.decoded()) {
                measure.add(Float(Float16(bitPattern: a)), Float(Float16(bitPattern: b)))
            }
            let ratio = Double(source.count * 2) / Double(max(compressed.blockCount * Block.byteCount, 1))
            print(
                "\(tensor.name): compression ratio \(fixed(ratio, 2)), SQNR baseline \(fixed(measure.ratio, 2)) dB"
            )
        }
        var campaign = Campaign(
            decoder.target, engines: [[simulator]],
            progress: CampaignProgress(seed: seed, payloadsPerCase: min(4096, max(random, 1))))
        var failure: ScenarioFailure?
        while failure == nil, campaign.progress.answers + campaign.progress.open < random {
            failure = try campaign.step()?.failure
        }
        let progress = campaign.progress
        print(
            """
            blocks            \(blocks) of tensors without stalls; \(progress.answers) random ones compared, \(progress.open) lost to resets or open
            values compared   \(values + progress.answers * 128), and as many tags and status words as random blocks
            mismatches        \(mismatches + (failure == nil ? 0 : 1))
            random scenarios  \(progress.next), \(progress.cycles) cycles: new tables, two contexts, stalls on both sides, resets
            latency           \(decoder.target.interface.latency) cycles
            wall time         \(fixed(start.duration(to: clock.now).inSeconds, 1)) s, of it \(fixed(start.duration(to: built).inSeconds, 1)) s for building the model
            """)
        if let failure { print("seed of the case \(progress.caseSeed): \(failure)") }
        if mismatches > 0 || failure != nil { throw ExitCode.failure }
    }
}
