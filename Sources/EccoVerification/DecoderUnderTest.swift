public import EccoCodec
import EccoHardware
public import RTL
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
        makeModel: @escaping () -> any TransactionModel, makeScenario: @escaping (UInt64, Int) -> Scenario,
        makeSampler: @escaping (Int) -> any ScenarioSampler, waivers: [CoverageWaiver] = []
    ) {
        self.module = module
        self.makeSampler = makeSampler
        self.waivers = waivers
        target = CampaignTarget(
            name: name, interface: interface, makeModel: makeModel, makeScenario: makeScenario)
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
            makeScenario: { seed, blocks in
                TwoXScenarios().scenario(
                    seed: seed, blocks: blocks, latency: module.pipelineDepth, tagWidth: module.tagWidth)
            },
            makeSampler: { TwoXCoverage(interval: $0) })
    }

    public static func fourX(
        _ name: String = "decoder_4x", format: FourXFormat = .standard, output: OutputFormat = .fp16,
        contexts: Int = 2, waivers: [CoverageWaiver]? = nil
    ) -> DecoderUnderTest {
        let module = FourXBlockDecoder(format: format, outputFormat: output, contexts: contexts)
        return fourX(
            name, module, latency: module.latency, tagWidth: module.tagWidth, format: format, output: output,
            contexts: contexts, waivers: waivers ?? fourXWaivers)
    }

    /// Any architecture of the 4x decoder with tables: they have one contract.
    public static func fourX(
        _ name: String, _ module: any Module, latency: Int, tagWidth: Int, format: FourXFormat,
        output: OutputFormat, contexts: Int, waivers: [CoverageWaiver] = []
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
                latency: latency),
            makeModel: { FourXTransactions(format: format, output: output, contexts: contexts) },
            makeScenario: { seed, blocks in
                FourXScenarios(format: format, contexts: contexts).scenario(
                    seed: seed, blocks: blocks, latency: latency, tagWidth: tagWidth)
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

    /// All that campaigns run on.
    public static func all() throws(TableError) -> [DecoderUnderTest] {
        [
            .twoX(), .twoX(.bf16), .fourX(), .fourX("decoder_4x_bf16", output: .bf16),
            .fourX("decoder_4x_s16", format: try FourXFormat(patternCount: 16, codebookCount: 2)),
            .fourX(
                "decoder_4x_sector",
                format: try FourXFormat(groupSize: 64, blockBits: 256), waivers: sectorWaivers),
            .published(
                "decoder_4x_published_sector", format: try FourXFormat(groupSize: 64, blockBits: 256)),
            .published(),
        ]
    }
}
