public import EccoCodec
public import RTL

/// The decoder of the 4x block in the architecture of the paper: every segment of 8 bits is decoded from
/// every place of entry at once, and a tree keeps what fits.
///
///     block -> 62 segments x 8 sub-decoders -> concatenators, 6 levels -> values -> outliers -> values
///
/// - Handshake: valid/ready on both sides; a transfer happens in a cycle in which both are 1. Blocks
///   leave in the order in which they came; `out_tag` is the `in_tag` of the same block.
/// - Latency: exactly `latency` cycles where nobody stalls, one of them for the tables; one block a
///   cycle is sustained.
/// - `in_ready` is 1 exactly where a stage is empty or `out_ready` is 1.
/// - Ports as those of `FourXBlockDecoder`; tables are written as `FourXTables` says, and a block that
///   enters `FourXTables.writeLatency` cycles after a write, or later, is decoded by it.
///
/// Codewords must not be longer than a segment.
public struct FourXPublishedDecoder: Module {
    public let format: FourXFormat
    public let outputFormat: OutputFormat
    public let contexts: Int
    public let tagWidth: Int
    /// Cycles from the transfer at the input to `out_valid`.
    public let latency: Int

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
    let segments: [FourXSegment]
    /// Of each level of the tree, one level after the other.
    let concatenators: [FourXConcatenator]
    let dequantisers: [FourXDequantiser]
    let replacements: [FourXReplacement]
    let pipeline: Pipeline
    @Wire() var isTaken: Bit
    @Register(reset: false) var valid: Bit
    @Register var block: Bits
    @Register var tag: Bits

    /// - Parameters:
    ///   - contexts: table sets that are held at once: a power of two up to 64.
    ///   - tagWidth: bits of the tag that travels with each block, at least 1.
    ///   - latency: as published, 28; `leastLatency` or more.
    public init(
        format: FourXFormat = .standard, outputFormat: OutputFormat = .fp16, contexts: Int = 2,
        tagWidth: Int = 8, latency: Int = 28
    ) {
        self.format = format
        self.outputFormat = outputFormat
        self.contexts = contexts
        self.tagWidth = tagWidth
        self.latency = latency
        let geometry = PublishedGeometry(format: format)
        tables = FourXTables(format: format, contexts: contexts)
        // The first codeword's place is known, and so is that of whatever the first segment begins.
        segments = (0..<geometry.segments).map { index in
            FourXSegment(
                geometry, entries: index == 0 ? 1 : geometry.entries, room: geometry.room(index))
        }
        concatenators = (1...max(geometry.levels, 1)).flatMap { level in
            (0..<(geometry.nodes(level - 1) / 2)).map { node in
                FourXConcatenator(
                    geometry, level: level, entries: node == 0 ? 1 : geometry.entries)
            }
        }
        dequantisers = (0..<format.groupSize).map { _ in
            FourXDequantiser(lengthBits: PublishedSteps.lengthBits(format))
        }
        replacements = (0..<(format.outlierCapacity > 0 ? format.groupSize : 0)).map { _ in
            FourXReplacement(outliers: format.outlierCapacity)
        }
        pipeline = Pipeline(PublishedSchedule(geometry: geometry, latency: latency - 1).schedule)
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

    /// The least latency of a format: one cycle each for the tables, the sub-decoders, every level of the
    /// tree, the values and the outliers.
    public static func leastLatency(_ format: FourXFormat = .standard) -> Int {
        PublishedSchedule.leastLatency(PublishedGeometry(format: format)) + 1
    }

    public var moduleName: String {
        "ecco_decoder_4x_published" + (outputFormat == .bf16 ? "_bf16" : "")
    }

    public var parameterError: String? {
        let least = Self.leastLatency(format)
        return PublishedGeometry(format: format).unsupported ?? FourXTables.contextError(contexts)
            ?? (tagWidth < 1 ? "a tag of \(tagWidth) bits is impossible" : nil)
            ?? (latency < least ? "a latency of \(latency) cycles is less than \(least)" : nil)
    }

    public var body: [Statement] {
        let advances = !valid | isTaken
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
        pipeline.handshake(inValid: valid, inReady: isTaken, outValid: outValid, outReady: outReady)
        PublishedSteps(self).statements
    }
}
