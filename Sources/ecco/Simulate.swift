public import ArgumentParser
public import EccoCodec
import EccoHardware
import RTLSimulation
import RTLVerification

/// The decoder's hardware against the golden model.
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Stream blocks through the decoder's hardware and compare every value, tag and status with the golden model."
    )

    @Argument(
        help:
            "A safetensors file; its tensors named *.input are compressed to 2x and streamed, the others to 4x."
    )
    var input: String

    @Option(help: "The decoder: 2x or 4x.")
    var design: FormatOption = .twoX

    @Option(help: "The simulator: native, verilator or icarus.")
    var engine: EngineOption = .verilator

    @Option(help: "How many random blocks follow the tensors.")
    var random = 100_000

    @Option(help: "The seed of the random blocks, gaps and stalls.")
    var seed: UInt64 = 1

    @Option(help: "The values' format: fp16 or bf16.")
    var format: OutputFormat = .fp16

    @Option(help: "2x: the decoder's latency in cycles, 1 to 4.")
    var depth = 3

    func validate() throws {
        guard engine != .golden else {
            throw ValidationError(
                "The golden model is what hardware is held against; name native, verilator or icarus.")
        }
    }

    func run() throws {
        guard design == .twoX else {
            return try FourXSimulation(
                input: input, engine: engine, random: random, seed: seed, format: format
            ).run()
        }
        let clock = ContinuousClock()
        let start = clock.now
        let module = TwoXBlockDecoder(outputFormat: format, pipelineDepth: depth, tagWidth: 16)
        guard let simulator = try makeEngine(engine, for: module) else { return }
        let bench = try StreamBench(
            simulator, input: decoderInput, output: decoderOutput, depth: module.pipelineDepth)
        let built = clock.now
        print("2x decoder, \(format), on \(simulator.name); seed \(seed)")

        let file = try SafetensorsFile(path: input)
        var blocks = [Block]()
        for tensor in file.tensors where tensor.name.hasSuffix(".input") {
            blocks += try measure(file, tensor)
        }
        let tensorBlocks = blocks.count
        var generator = RandomBlocks(seed: seed)
        for _ in 0..<random { if let block = generator.next() { blocks.append(block) } }

        let free = try stream(blocks.prefix(4096), through: bench, .always, .always)
        let stalled = try stream(
            blocks[...], through: bench, .random(probability: 0.7), .random(probability: 0.7))
        let failures = free.failureCount + stalled.failureCount
        let transfers = free.transfers + stalled.transfers
        print(
            """
            blocks            \(stalled.transfers) (\(tensorBlocks) of tensors, \(random) random), \(free.transfers) of them again without stalls
            values compared   \(transfers * 64), and as many tags and status words as blocks
            mismatches        \(failures)
            cycles            \(free.cycles + stalled.cycles)
            blocks a cycle    \(fixed(rate(free), 3)) without stalls, \(fixed(rate(stalled), 3)) with random gaps and stalls
            latency           \(free.latency) cycles
            wall time         \(start.duration(to: clock.now).seconds) s, of it \(start.duration(to: built).seconds) s for building the model
            """)
        for failure in free.failures + stalled.failures { print(failure) }
        if failures > 0 { throw ExitCode.failure }
    }

    /// Blocks a cycle, with the cycles in which the pipeline fills left out.
    private func rate(_ report: StreamReport) -> Double {
        Double(report.transfers) / Double(max(report.cycles - report.latency, 1))
    }

    /// Compresses a tensor with both encoders, prints their quality, and returns all blocks.
    private func measure(_ file: SafetensorsFile, _ tensor: SafetensorsFile.Tensor) throws -> [Block] {
        let values = try file.float16(tensor)
        var all = [Block]()
        var ratios = [String]()
        for encoder in TwoXEncoder.allCases {
            let compressed = try CompressedTensor(
                name: tensor.name, shape: tensor.shape, values: values, encoder: encoder, padding: true)
            let decoded = compressed.cropped(compressed.blocks.flatMap { TwoXDecoder.decode($0).values })
            let quality = signalToNoiseRatio(
                original: values, decoded: decoded.map { Float16(bitPattern: $0) })
            ratios.append("\(encoder) \(fixed(quality, 2)) dB")
            all += compressed.blocks
        }
        let ratio = Double(values.count * 2) / Double(max(all.count / 2 * Block.byteCount, 1))
        print("\(tensor.name): compression ratio \(fixed(ratio, 2)), SQNR \(ratios.joined(separator: ", "))")
        return all
    }

    private func stream(
        _ blocks: ArraySlice<Block>, through bench: StreamBench, _ arrivals: TrafficPattern,
        _ departures: TrafficPattern
    ) throws -> StreamReport {
        try bench.run(count: blocks.count, arrivals: arrivals, departures: departures, seed: seed) {
            index, words in
            for word in 0..<8 { words[word] = blocks[blocks.startIndex + index].wordArray[word] }
            words[8] = UInt64(index & 0xFFFF)
        } check: { index, words in
            let block = blocks[blocks.startIndex + index]
            let golden = TwoXDecoder.decode(block, format: format)
            for lane in 0..<64 {
                let value = UInt16(truncatingIfNeeded: words[lane / 4] >> UInt64(16 * (lane % 4)))
                if value != golden.values[lane] {
                    return
                        "value \(lane) is \(hexadecimal(value)), the golden model says \(hexadecimal(golden.values[lane])); block words \(block.wordArray.map { String($0, radix: 16) })"
                }
            }
            if words[16] != UInt64(index & 0xFFFF) { return "tag \(words[16]) instead of \(index & 0xFFFF)" }
            if words[17] != UInt64(golden.status.rawValue) {
                return "status \(words[17]) instead of \(golden.status.rawValue)"
            }
            return nil
        }
    }
}

extension OutputFormat: ExpressibleByArgument {}

private func hexadecimal(_ value: UInt16) -> String { "0x" + String(value, radix: 16) }

/// A number with a fixed count of decimals.
func fixed(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    guard value.isFinite, abs(value) * scale < 1e15 else { return "\(value)" }
    let rounded = Int((abs(value) * scale).rounded())
    let digits = String(rounded)
    let filled = String(repeating: "0", count: max(decimals + 1 - digits.count, 0)) + digits
    let sign = value < 0 && rounded != 0 ? "-" : ""
    return sign + filled.dropLast(decimals) + (decimals > 0 ? "." + filled.suffix(decimals) : "")
}

extension Duration {
    fileprivate var seconds: String { fixed(inSeconds, 1) }
}
