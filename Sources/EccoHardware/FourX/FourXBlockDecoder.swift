public import EccoCodec
public import RTL

/// The decoder of the 4x block with its tables: 512 bits in, 128 values out, one block a cycle.
///
///     block, context -> | tables' rows | datapath ... | -> values
///     table writes ---> tables
///
/// - Handshake: valid/ready on both sides; a transfer happens in a cycle in which both are 1. Blocks
///   leave in the order in which they came; `out_tag` is the `in_tag` of the same block.
/// - Latency: exactly `latency` cycles where nobody stalls, one of them for the tables; one block a
///   cycle is sustained.
/// - `in_ready` is 1 exactly where a stage is empty or `out_ready` is 1.
/// - `in_context` names the tables that decode the block. Tables are written as `FourXTables` says; a
///   block that enters `FourXTables.writeLatency` cycles after a write, or later, is decoded by it.
/// - `out_values`: value `i` in bits `16i ..< 16i + 16`. Clipped values are +0.
/// - `out_status`, from bit 0 on: symbols decoded (log2 G + 1 bits), clipped (1), outliers applied.
/// - `table_errors`: the `errors` of `FourXTables`.
///
/// The format is sections 2 and 3 of the format's specification. A decoder in service has its tables
/// written; with tables that never were, the values of a block are unknown and the handshake is kept.
public struct FourXBlockDecoder: Module {
    public let format: FourXFormat
    public let outputFormat: OutputFormat
    public let contexts: Int
    public let tagWidth: Int

    @Input() public var inValid: Bit
    @Output() public var inReady: Bit
    @Input public var inBlock: Bits
    @Input public var inTag: Bits
    @Input public var inContext: Bits
    @Output() public var outValid: Bit
    @Input() public var outReady: Bit
    @Output public var outValues: Bits
    @Output public var outTag: Bits
    @Output public var outStatus: Bits
    @Input() public var writeValid: Bit
    @Input(2) public var writeTable: Bits
    @Input public var writeContext: Bits
    @Input(8) public var writeRow: Bits
    @Input(240) public var writeData: Bits
    @Output(4) public var tableErrors: Bits

    let tables: FourXTables
    let datapath: FourXDatapath
    @Register(reset: false) var valid: Bit
    @Register var block: Bits
    @Register var tag: Bits

    /// - Parameters:
    ///   - contexts: table sets that are held at once: a power of two up to 64.
    ///   - tagWidth: bits of the tag that travels with each block, at least 1.
    public init(
        format: FourXFormat = .standard, outputFormat: OutputFormat = .fp16, contexts: Int = 2,
        tagWidth: Int = 8, schedule: FourXSchedule = .levels31
    ) {
        self.format = format
        self.outputFormat = outputFormat
        self.contexts = contexts
        self.tagWidth = tagWidth
        tables = FourXTables(format: format, contexts: contexts)
        datapath = FourXDatapath(
            format: format, outputFormat: outputFormat, tagWidth: tagWidth, schedule: schedule)
        let contextBits = FourXTables.contextBits(contexts)
        _inBlock = Input(format.blockBits)
        _inTag = Input(tagWidth)
        _inContext = Input(contextBits)
        _outValues = Output(16 * format.groupSize)
        _outTag = Output(tagWidth)
        _outStatus = Output(format.statusBits)
        _writeContext = Input(contextBits)
        _block = Register(format.blockBits)
        _tag = Register(tagWidth)
    }

    /// Cycles from the transfer at the input to `out_valid`.
    public var latency: Int { datapath.latency + 1 }

    public var moduleName: String { "ecco_decoder_4x" + (outputFormat == .bf16 ? "_bf16" : "") }

    public var parameterError: String? {
        FourXGeometry(format: format).unsupported ?? FourXTables.contextError(contexts)
            ?? (tagWidth < 1 ? "a tag of \(tagWidth) bits is impossible" : nil)
    }

    public var body: [Statement] {
        let advances = !valid | datapath.inReady
        inReady <~ advances
        If(advances) {
            valid <~ inValid
            block <~ inBlock
            tag <~ inTag
        }
        tables.readEnable <~ advances
        tables.readContext <~ inContext
        tables.readPattern
            <~ (format.patternBits > 0
                ? inBlock[from: format.patternOffset, width: format.patternBits] : Bits(0, width: 1))
        tables.readCodebook
            <~ (format.codebookBits > 0 ? inBlock[from: 0, width: format.codebookBits] : Bits(0, width: 1))
        tables.writeValid <~ writeValid
        tables.writeTable <~ writeTable
        tables.writeContext <~ writeContext
        tables.writeRow <~ writeRow
        tables.writeData <~ writeData
        tableErrors <~ tables.errors

        datapath.inValid <~ valid
        datapath.inBlock <~ block
        datapath.inTag <~ tag
        datapath.inCentroids <~ tables.centroids
        datapath.inCodebook <~ tables.codebook
        datapath.inScale <~ tables.scale
        datapath.outReady <~ outReady
        outValid <~ datapath.outValid
        outValues <~ datapath.outValues
        outTag <~ datapath.outTag
        outStatus <~ datapath.outStatus
    }
}
