public import EccoCodec
public import RTL

/// Decoders of the 2x block side by side, as `DecoderArray` has those of the 4x block: each lane with the
/// contract of `TwoXBlockDecoder` by itself, blocks in order in their lane, lanes that never wait for each
/// other. A block carries all that decodes it, so there are no tables to share. Forty lanes give 5,120 bytes
/// of FP16 a cycle.
public struct TwoXDecoderArray: Module {
    public let lanes: Int
    public let outputFormat: OutputFormat
    /// Cycles from a lane's transfer at the input to its `out_valid`.
    public let latency: Int

    @Input public var inValid: Bits
    @Output public var inReady: Bits
    @Input public var inBlock: Bits
    @Input public var inTag: Bits
    @Output public var outValid: Bits
    @Input public var outReady: Bits
    @Output public var outValues: Bits
    @Output public var outTag: Bits
    @Output public var outStatus: Bits

    let decoders: [TwoXBlockDecoder]

    /// - Parameters:
    ///   - lanes: decoders, 1 to 64.
    ///   - pipelineDepth: latency in cycles, 1 to 4.
    ///   - tagWidth: bits of the tag that travels with each block, at least 1.
    public init(
        lanes: Int = 40, outputFormat: OutputFormat = .fp16, pipelineDepth: Int = 3, tagWidth: Int = 8
    ) {
        self.lanes = lanes
        self.outputFormat = outputFormat
        latency = pipelineDepth
        let ports = DecoderLanes(lanes) {
            TwoXBlockDecoder(outputFormat: outputFormat, pipelineDepth: pipelineDepth, tagWidth: tagWidth)
        }
        decoders = ports.decoders
        let count = decoders.count
        _inValid = Input(count)
        _inReady = Output(count)
        _inBlock = Input(512 * count)
        _inTag = Input(max(tagWidth, 1) * count)
        _outValid = Output(count)
        _outReady = Input(count)
        _outValues = Output(1024 * count)
        _outTag = Output(max(tagWidth, 1) * count)
        _outStatus = Output(2 * count)
    }

    public var moduleName: String {
        "ecco_decoder_array_2x_\(lanes)" + (outputFormat == .bf16 ? "_bf16" : "")
    }

    public var parameterError: String? {
        DecoderLanes<TwoXBlockDecoder>.error(lanes) ?? decoders[0].parameterError
    }

    public var body: [Statement] {
        let ports = DecoderLanes(decoders)
        ports.connectInputs(valid: inValid, block: inBlock, tag: inTag, outReady: outReady)
        inReady <~ ports.joined { $0.inReady.bits }
        outValid <~ ports.joined { $0.outValid.bits }
        outValues <~ ports.joined(\.outValues)
        outTag <~ ports.joined(\.outTag)
        outStatus <~ ports.joined(\.outStatus)
    }
}
