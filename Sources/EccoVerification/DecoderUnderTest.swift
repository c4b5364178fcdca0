public import EccoCodec
import EccoHardware
public import RTL
import RTLSimulation
public import RTLVerification

/// A decoder with all that a campaign needs to know of it.
public struct DecoderUnderTest {
    public let module: any Module
    public let target: CampaignTarget
    /// From the interval of the payloads that are taken apart.
    public let makeSampler: (Int) -> any ScenarioSampler
    /// Bins that nothing can reach, and why.
    public let waivers: [CoverageWaiver]

    public var name: String { target.name }

    init(
        name: String, module: any Module, interface: StreamInterface,
        makeModel: @escaping () -> any TransactionModel,
        draw: @escaping (UInt64, Int) -> DrawnScenario,
        makeSampler: @escaping (Int) -> any ScenarioSampler, waivers: [CoverageWaiver] = []
    ) {
        self.module = module
        self.makeSampler = makeSampler
        self.waivers = waivers
        target = CampaignTarget(name: name, interface: interface, makeModel: makeModel, draw: draw)
    }

    public static func twoX(_ output: OutputFormat = .fp16, depth: Int = 3) -> DecoderUnderTest {
        let module = TwoXBlockDecoder(outputFormat: output, pipelineDepth: depth)
        return DecoderUnderTest(
            name: "decoder_2x" + (output == .bf16 ? "_bf16" : ""), module: module,
            interface: StreamInterface(
                input: StreamPorts(valid: "in_valid", ready: "in_ready", payload: ["in_block", "in_tag"]),
                output: StreamPorts(
                    valid: "out_valid", ready: "out_ready", payload: ["out_values", "out_tag", "out_status"]),
                latency: module.pipelineDepth),
            makeModel: { TwoXTransactions(output) },
            draw: { seed, blocks in
                TwoXScenarios().drawn(
                    seed: seed, blocks: blocks, latency: module.pipelineDepth, tagWidth: module.tagWidth)
            },
            makeSampler: { TwoXCoverage(interval: $0) })
    }

    public static func fourX(
        _ name: String = "decoder_4x", format: FourXFormat = .standard, output: OutputFormat = .fp16,
        contexts: Int = 2
    ) -> DecoderUnderTest {
        let module = FourXBlockDecoder(format: format, outputFormat: output, contexts: contexts)
        return fourX(
            name, module, latency: module.latency, tagWidth: module.tagWidth, format: format, output: output,
            contexts: contexts, waivers: fourXWaivers(format))
    }

    /// Any architecture of the 4x decoder with tables: they have one contract.
    public static func fourX(
        _ name: String, _ module: any Module, latency: Int, tagWidth: Int, format: FourXFormat,
        output: OutputFormat, contexts: Int, lanes: Int = 1,
        timing: StreamInterface.Timing = .pipeline, waivers: [CoverageWaiver] = []
    ) -> DecoderUnderTest {
        DecoderUnderTest(
            name: name, module: module,
            interface: StreamInterface(
                input: StreamPorts(
                    valid: "in_valid", ready: "in_ready", payload: ["in_block", "in_tag", "in_context"]),
                output: StreamPorts(
                    valid: "out_valid", ready: "out_ready", payload: ["out_values", "out_tag", "out_status"]),
                write: StreamInterface.WritePort(
                    valid: "write_valid",
                    payload: ["write_table", "write_context", "write_row", "write_data"],
                    latency: FourXTables.writeLatency),
                latency: latency, lanes: lanes, timing: timing),
            makeModel: { FourXTransactions(format: format, output: output, contexts: contexts) },
            draw: { seed, blocks in
                let drawn = FourXScenarios(format: format, contexts: contexts).drawn(
                    seed: seed, blocks: blocks, latency: latency, tagWidth: tagWidth)
                return lanes > 1 ? drawn.distributed(over: lanes, seed: seed) : drawn
            },
            makeSampler: {
                FourXCoverage(format: format, output: output, contexts: contexts, interval: $0)
            }, waivers: waivers)
    }

    /// The 4x decoder in the published architecture.
    public static func published(
        _ name: String = "decoder_4x_published", format: FourXFormat = .standard,
        output: OutputFormat = .fp16, contexts: Int = 2, latency: Int = 28
    ) -> DecoderUnderTest {
        let module = FourXPublishedDecoder(
            format: format, outputFormat: output, contexts: contexts, latency: latency)
        return fourX(
            name, module, latency: latency, tagWidth: module.tagWidth, format: format, output: output,
            contexts: contexts)
    }

    /// The serial 4x decoder, which has one block inside.
    public static func serial(
        _ name: String = "decoder_4x_serial", format: FourXFormat = .standard,
        output: OutputFormat = .fp16, contexts: Int = 2
    ) -> DecoderUnderTest {
        let module = FourXSerialDecoder(format: format, outputFormat: output, contexts: contexts)
        // The number of outliers is the status's uppermost field.
        return fourX(
            name, module, latency: module.latency(outliers: 0), tagWidth: module.tagWidth, format: format,
            output: output, contexts: contexts, timing: .oneAtATime(field: format.locationBits + 2),
            waivers: serialWaivers(format))
    }

    /// 4x decoders side by side with one write port: each lane has a stream of its own.
    public static func fourXArray(
        lanes: Int, format: FourXFormat = .standard, contexts: Int = 2
    ) -> DecoderUnderTest {
        let module = DecoderArray(lanes: lanes, format: format, contexts: contexts)
        return fourX(
            "decoder_4x_array_\(lanes)", module, latency: module.latency, tagWidth: 8, format: format,
            output: .fp16, contexts: contexts, lanes: lanes)
    }

    /// 2x decoders side by side.
    public static func twoXArray(lanes: Int) -> DecoderUnderTest {
        let module = TwoXDecoderArray(lanes: lanes)
        let single = twoX()
        var interface = single.target.interface
        (interface.latency, interface.lanes) = (module.latency, lanes)
        return DecoderUnderTest(
            name: "decoder_2x_array_\(lanes)", module: module, interface: interface,
            makeModel: single.target.makeModel,
            draw: { single.target.draw($0, $1).distributed(over: lanes, seed: $0) },
            makeSampler: single.makeSampler)
    }

    /// All that campaigns run on. The array of four has 32 bytes a block, as memory has sectors.
    public static func all() throws(TableError) -> [DecoderUnderTest] {
        let sector = try FourXFormat(groupSize: 64, blockBits: 256)
        return [
            .twoX(), .twoX(.bf16), .fourX(), .fourX("decoder_4x_bf16", output: .bf16),
            .fourX("decoder_4x_s16", format: try FourXFormat(patternCount: 16, codebookCount: 2)),
            .fourX("decoder_4x_sector", format: sector),
            .published("decoder_4x_published_sector", format: sector), .published(), .serial(),
            .twoXArray(lanes: 2), .fourXArray(lanes: 2), .fourXArray(lanes: 4, format: sector),
        ]
    }
}

extension DrawnScenario {
    /// Each payload gets one more word: its lane.
    fileprivate func distributed(over lanes: Int, seed: UInt64) -> DrawnScenario {
        var random = SplitMix64(seed: ~seed)
        let words = scenario.payloadWords
        var payloads = [UInt64]()
        payloads.reserveCapacity(scenario.offers * (words + 1))
        for offer in 0..<scenario.offers {
            payloads += scenario.payloads[(offer * words)..<((offer + 1) * words)]
            payloads.append(random.next() % UInt64(lanes))
        }
        return DrawnScenario(
            scenario: Scenario(
                payloadWords: words + 1, payloads: payloads, gaps: scenario.gaps, marks: scenario.marks,
                departures: scenario.departures, readyWaitsForValid: scenario.readyWaitsForValid),
            coverage: coverage)
    }
}
