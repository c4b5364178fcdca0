import EccoCodec
import EccoHardware
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

@Suite struct TwoXBlockDecoderTests {
    private func check(
        _ module: TwoXBlockDecoder, on engine: any SimulationEngine, blocks count: Int, depth: Int? = nil
    ) throws -> StreamReport {
        let bench = try StreamBench(
            engine,
            input: StreamPorts(valid: "in_valid", ready: "in_ready", payload: ["in_block", "in_tag"]),
            output: StreamPorts(
                valid: "out_valid", ready: "out_ready", payload: ["out_values", "out_tag", "out_status"]),
            depth: depth ?? module.pipelineDepth)
        let blocks = Array(RandomBlocks(seed: 42).prefix(count))
        let mask: UInt64 = (1 << UInt64(module.tagWidth)) - 1
        return try bench.run(
            count: count, arrivals: .random(probability: 0.6), departures: .bursts(longest: 6), seed: 9
        ) { index, words in
            words.replaceSubrange(0..<8, with: blocks[index].wordArray)
            words[8] = UInt64(index) & mask
        } check: { index, words in
            let golden = TwoXDecoder.decode(blocks[index], format: module.outputFormat)
            let values = (0..<64).map { UInt16(truncatingIfNeeded: words[$0 / 4] >> UInt64($0 % 4 * 16)) }
            guard values == golden.values else { return "other values" }
            guard words[16] == UInt64(index) & mask else { return "tag \(words[16])" }
            return words[17] == UInt64(golden.status.rawValue) ? nil : "status \(words[17])"
        }
    }

    @Test(arguments: OutputFormat.allCases, [1, 2, 3, 4])
    func everyFormatAndDepthEqualsTheGoldenModel(format: OutputFormat, depth: Int) throws {
        let module = TwoXBlockDecoder(outputFormat: format, pipelineDepth: depth, tagWidth: 5)
        let report = try check(
            module, on: NativeEngine(elaborate(module), initial: .random(seed: 3)), blocks: 1500)
        #expect(report.failures == [])
        #expect(report.transfers == 1500)
        #expect(report.latency == depth)
    }

    @Test func verilatorAgrees() throws {
        let module = TwoXBlockDecoder()
        let engine = try VerilatorEngine(
            elaborate(module).verilog(), options: .init(initialState: .random(seed: 3)))
        #expect(try check(module, on: engine, blocks: 10_000).failures == [])
    }

    @Test func icarusAgrees() throws {
        let module = TwoXBlockDecoder(pipelineDepth: 2)
        let engine = try IcarusEngine(elaborate(module).verilog())
        #expect(try check(module, on: engine, blocks: 60).failures == [])
    }

    /// A pipeline with one register fewer, or more, than the contract says is found at once.
    @Test(arguments: [2, 4])
    func aMissingRegisterIsFound(depth: Int) throws {
        let module = TwoXBlockDecoder(pipelineDepth: 3)
        let report = try check(module, on: NativeEngine(elaborate(module)), blocks: 50, depth: depth)
        #expect(report.failureCount > 0)
    }

    @Test func impossibleParametersAreRefusedWithTheReason() {
        let error = #expect(throws: DesignError.self) { try elaborate(TwoXBlockDecoder(pipelineDepth: 5)) }
        #expect(
            error?.description
                == "error: ecco_decoder_2x: a pipeline depth of 5 is not between 1 and 4 [invalid-parameter]")
        #expect(throws: DesignError.self) { try elaborate(TwoXBlockDecoder(tagWidth: 0)) }
    }

    @Test(arguments: OutputFormat.allCases)
    func noToolHasAWarningForTheVerilog(format: OutputFormat) throws {
        let lint = try VerilogLint(elaborate(TwoXBlockDecoder(outputFormat: format)).verilog())
        #expect(lint.report == "")
    }
}
