public import EccoCodec
public import RTL

/// The 4x decoder without its tables: a block and the rows it needs in, its values out.
///
/// - Handshake: valid/ready on both sides; a transfer happens in a cycle in which both are 1. Blocks
///   leave in the order in which they came; `out_tag` is the `in_tag` of the same block.
/// - Latency: exactly `latency` cycles where nobody stalls; one block a cycle is sustained.
/// - `in_ready` is 1 exactly where a stage is empty or `out_ready` is 1.
/// - `in_block`: bit `i` of the block is bit `i`. `in_centroids`, `in_codebook`, `in_scale`: the block's
///   pattern, its codebook and the tensor scale, as `FourXTableImage` gives them.
/// - `out_values`: value `i` in bits `16i ..< 16i + 16`.
/// - `out_status`, from bit 0 on: symbols decoded (log2 G + 1 bits), clipped (1), outliers applied.
public struct FourXDatapath: Module {
    public let format: FourXFormat
    public let outputFormat: OutputFormat
    public let tagWidth: Int

    @Input() public var inValid: Bit
    @Output() public var inReady: Bit
    @Input public var inBlock: Bits
    @Input public var inTag: Bits
    @Input(240) public var inCentroids: Bits
    @Input public var inCodebook: Bits
    @Input(16) public var inScale: Bits
    @Output() public var outValid: Bit
    @Input() public var outReady: Bit
    @Output public var outValues: Bits
    @Output public var outTag: Bits
    @Output public var outStatus: Bits
    public let pipeline: Pipeline

    /// - Parameter schedule: the stages of the steps that `FourXSchedule` names.
    public init(
        format: FourXFormat = .standard, outputFormat: OutputFormat = .fp16, tagWidth: Int = 8,
        schedule: FourXSchedule = .levels31
    ) {
        self.format = format
        self.outputFormat = outputFormat
        self.tagWidth = tagWidth
        let geometry = FourXGeometry(format: format)
        pipeline = Pipeline(schedule.schedule(for: geometry))
        _inBlock = Input(format.blockBits)
        _inTag = Input(tagWidth)
        _inCodebook = Input(CodebookConstants(geometry).bitWidth)
        _outValues = Output(16 * format.groupSize)
        _outTag = Output(tagWidth)
        _outStatus = Output(format.statusBits)
    }

    /// Cycles from the transfer at the input to `out_valid`.
    public var latency: Int { pipeline.latency }

    public var moduleName: String {
        "ecco_datapath_4x" + (outputFormat == .bf16 ? "_bf16" : "")
    }

    public var parameterError: String? {
        FourXGeometry(format: format).unsupported
            ?? (tagWidth < 1 ? "a tag of \(tagWidth) bits is impossible" : nil)
    }

    public var body: [Statement] {
        pipeline.handshake(inValid: inValid, inReady: inReady, outValid: outValid, outReady: outReady)
        let results = FourXSteps(geometry: FourXGeometry(format: format), outputFormat: outputFormat)
            .describe(
                pipeline, block: inBlock, tag: inTag, centroids: inCentroids, codebook: inCodebook,
                scale: inScale)
        outValues <~ results.values
        outTag <~ results.tag
        outStatus <~ results.status
    }
}

extension FourXFormat {
    /// Bits of a decoder's status.
    var statusBits: Int { locationBits + 2 + bitsNeeded(for: outlierCapacity) }
}
