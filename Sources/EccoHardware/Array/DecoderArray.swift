public import EccoCodec
public import RTL

/// Decoders of the 4x block side by side: as many blocks a cycle as there are lanes. Twenty lanes give 5,120
/// bytes of FP16 a cycle, what an A100's L2 delivers (Ecco, section 6).
///
/// - Lane `i` of every port is its `i`th equal part, lane 0 lowest: `in_valid[i]`,
///   `in_block[512i ..< 512i + 512]`.
/// - Each lane has the contract of `FourXBlockDecoder` by itself: valid/ready, exact latency, blocks in order.
///   A requester, for example an L2 slice, keeps to one lane, and its blocks keep their order; lanes never
///   wait for each other, and no crossbar stands between them.
/// - Tables are shared: one write port loads a row into every lane's memory in the same cycle, so that all
///   lanes know the same contexts. Each lane has a copy, because each reads a row a cycle.
/// - `table_errors`: as in `FourXBlockDecoder`; the same in every lane.
public struct DecoderArray: Module {
    public let lanes: Int
    public let format: FourXFormat
    public let outputFormat: OutputFormat

    @Input public var inValid: Bits
    @Output public var inReady: Bits
    @Input public var inBlock: Bits
    @Input public var inTag: Bits
    @Input public var inContext: Bits
    @Output public var outValid: Bits
    @Input public var outReady: Bits
    @Output public var outValues: Bits
    @Output public var outTag: Bits
    @Output public var outStatus: Bits
    @Input() public var writeValid: Bit
    @Input(2) public var writeTable: Bits
    @Input public var writeContext: Bits
    @Input(8) public var writeRow: Bits
    @Input(240) public var writeData: Bits
    @Output(4) public var tableErrors: Bits

    let decoders: [FourXBlockDecoder]

    /// - Parameters:
    ///   - lanes: decoders, 1 to 64.
    ///   - contexts: table sets that are held at once: a power of two up to 64.
    ///   - tagWidth: bits of the tag that travels with each block, at least 1.
    public init(
        lanes: Int = 20, format: FourXFormat = .standard, outputFormat: OutputFormat = .fp16,
        contexts: Int = 2, tagWidth: Int = 8
    ) {
        self.lanes = lanes
        self.format = format
        self.outputFormat = outputFormat
        let ports = DecoderLanes(lanes) {
            FourXBlockDecoder(
                format: format, outputFormat: outputFormat, contexts: contexts, tagWidth: tagWidth)
        }
        decoders = ports.decoders
        let count = decoders.count
        let contextBits = FourXTables.contextBits(contexts)
        _inValid = Input(count)
        _inReady = Output(count)
        _inBlock = Input(count * format.blockBits)
        _inTag = Input(count * max(tagWidth, 1))
        _inContext = Input(count * contextBits)
        _outValid = Output(count)
        _outReady = Input(count)
        _outValues = Output(count * 16 * format.groupSize)
        _outTag = Output(count * max(tagWidth, 1))
        _outStatus = Output(count * format.statusBits)
        _writeContext = Input(contextBits)
    }

    /// Cycles from a lane's transfer at the input to its `out_valid`.
    public var latency: Int { decoders[0].latency }

    public var moduleName: String {
        "ecco_decoder_array_4x_\(lanes)" + (outputFormat == .bf16 ? "_bf16" : "")
    }

    public var parameterError: String? {
        DecoderLanes<FourXBlockDecoder>.error(lanes) ?? decoders[0].parameterError
    }

    public var body: [Statement] {
        let ports = DecoderLanes(decoders)
        ports.connectInputs(valid: inValid, block: inBlock, tag: inTag, outReady: outReady)
        for (lane, decoder) in decoders.enumerated() {
            decoder.inContext <~ ports.part(inContext, lane)
            decoder.writeValid <~ writeValid
            decoder.writeTable <~ writeTable
            decoder.writeContext <~ writeContext
            decoder.writeRow <~ writeRow
            decoder.writeData <~ writeData
        }
        inReady <~ ports.joined { $0.inReady.bits }
        outValid <~ ports.joined { $0.outValid.bits }
        outValues <~ ports.joined(\.outValues)
        outTag <~ ports.joined(\.outTag)
        outStatus <~ ports.joined(\.outStatus)
        tableErrors <~ decoders[0].tableErrors
    }
}
