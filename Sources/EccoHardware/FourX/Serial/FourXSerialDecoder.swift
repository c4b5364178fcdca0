public import EccoCodec
public import RTL

/// The small decoder of the 4x block: one block inside, a symbol a cycle.
///
///     block -> shift register -> lookup -> centroid | times s * t, rounding -> values
///                     |                             |
///                     +-> outlier -> times t -------+
///
/// - Ports as those of `FourXBlockDecoder`; tables are written as `FourXTables` says.
/// - Handshake: valid/ready on both sides; a transfer happens in a cycle in which both are 1.
/// - `in_ready` is 1 exactly where no block is inside: not in the cycle in which one leaves, either.
/// - Latency: `out_valid` rises exactly `G + m + 4` cycles after the transfer of a block with `m`
///   outliers; clipped values take their cycles like others. It stays, with everything beside it, until
///   `out_ready` is 1; a cycle later `in_ready` is 1. So a block takes at least `G + m + 5` cycles.
/// - A block is decoded by the tables as they are when it enters: what is written later does not touch it.
public struct FourXSerialDecoder: Module {
    enum State: Enumeration { case idle, scale, symbols, gap, outliers, done }

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
    @Register(reset: .idle) var state: Enumerated<State>
    /// From the group's scale on; what is next starts at `offset` of the lowest 16 bits.
    @Register var stream: Bits
    @Register(4) var offset: Bits
    /// The bits left behind the codewords so far: `outliersLeft` whole outliers and `bitsLeft`.
    @Register var outliersLeft: Bits
    @Register(4) var bitsLeft: Bits
    /// Where the value of the cycle before goes.
    @Register var address: Bits
    @Register(reset: false) var writes: Bit
    @Register(16) var centroid: Bits
    @Register var symbols: Bits
    @Register() var isClipped: Bit
    @Register var applied: Bits
    @Register var tag: Bits
    @Register var values: Vector<Bits>

    /// - Parameters:
    ///   - contexts: table sets that are held at once: a power of two up to 64.
    ///   - tagWidth: bits of the tag that comes out beside its block, at least 1.
    public init(
        format: FourXFormat = .standard, outputFormat: OutputFormat = .fp16, contexts: Int = 2,
        tagWidth: Int = 8
    ) {
        self.format = format
        self.outputFormat = outputFormat
        self.contexts = contexts
        self.tagWidth = tagWidth
        tables = FourXTables(format: format, contexts: contexts)
        let contextBits = FourXTables.contextBits(contexts)
        let most = bitsNeeded(for: FourXGeometry(format: format).payloadBits / format.outlierBits)
        _inBlock = Input(format.blockBits)
        _inTag = Input(tagWidth)
        _inContext = Input(contextBits)
        _outValues = Output(16 * format.groupSize)
        _outTag = Output(tagWidth)
        _outStatus = Output(format.statusBits)
        _writeContext = Input(contextBits)
        _stream = Register(format.blockBits - format.scaleOffset)
        _outliersLeft = Register(most)
        _applied = Register(most)
        _address = Register(format.locationBits)
        _symbols = Register(format.locationBits + 1)
        _tag = Register(tagWidth)
        _values = Register(count: format.groupSize, 16)
    }

    /// Cycles from the transfer at the input to `out_valid`, for a block with so many outliers.
    public func latency(outliers: Int) -> Int { format.groupSize + outliers + 4 }

    public var moduleName: String {
        "ecco_decoder_4x_serial" + (outputFormat == .bf16 ? "_bf16" : "")
    }

    public var parameterError: String? {
        FourXGeometry(format: format).unsupported ?? FourXTables.contextError(contexts)
            ?? (tagWidth < 1 ? "a tag of \(tagWidth) bits is impossible" : nil)
    }

    public var body: [Statement] {
        tableStatements
        let geometry = FourXGeometry(format: format)
        let code = CodebookConstants(geometry).unpacked(from: tables.codebook)
        let window = (stream[30, 0] >> offset)[15, 0]
        let codeword = CodewordLookup(geometry, window: window, constants: LookupConstants(code))
        let length = codeword.length.extended(to: 5)

        // The bits left, less a codeword, in the same two numbers.
        let difference = bitsLeft.extended(to: 5) - length
        let isOver = isClipped | (difference[4] & outliersLeft.isZero)
        let hasMore = applied != outliersLeft

        let step = mux(
            state == .symbols, length,
            mux(
                state == .gap, bitsLeft.extended(to: 5),
                mux(state == .scale, Bits(8, width: 5), Bits(format.outlierBits, width: 5))))
        let next = offset.extended(to: 5) + step

        let isScale = state == .scale
        let small = mux(isScale, window[7, 0], window[from: format.locationBits, width: 8])
        let scale = registered(
            BlockScale(SmallFactor(small), TensorScale(tables.scale)),
            enable: isScale | (state == .outliers), named: "scale")

        StateMachine(state) {
            During(.idle) {
                offset <~ 0
                outliersLeft <~ Bits(geometry.payloadBits / format.outlierBits)
                bitsLeft <~ Bits(geometry.payloadBits % format.outlierBits)
                address <~ Bits(format.groupSize - 1)
                symbols <~ 0
                isClipped <~ false
                applied <~ 0
                If(inValid) { state <~ .scale }
            }
            During(.scale) { state <~ .symbols }
            During(.symbols) {
                address <~ address + 1
                isClipped <~ isOver
                If(!isOver) {
                    symbols <~ symbols + 1
                    bitsLeft <~ difference[3, 0]
                    If(difference[4]) {
                        bitsLeft <~ difference[3, 0] + Bits(format.outlierBits & 15)
                        outliersLeft <~ outliersLeft - 1
                    }
                }
                If(address == Bits(format.groupSize - 2)) { state <~ .gap }
            }
            During(.gap) { state <~ .outliers }
            During(.outliers) {
                address <~ window[format.locationBits - 1, 0]
                If(hasMore) { applied <~ applied + 1 }
                If(!hasMore) { state <~ .done }
            }
            During(.done) { If(outReady) { state <~ .idle } }
        }
        If(state == .idle) {
            stream <~ inBlock[format.blockBits - 1, format.scaleOffset]
            tag <~ inTag
        }.Else {
            If(state != .done) {
                offset <~ next[3, 0]
                If(next[4]) { stream <~ stream >> 16 }
            }
        }
        centroid <~ mux(state == .outliers, Self.one, chosenCentroid(codeword.rank, code))
        writes <~ (state == .symbols) | ((state == .outliers) & hasMore)

        let product = scale.times(centroid).rounded(to: outputFormat, bias: BlockScale.bias)
        let value = mux(
            isClipped, Bits(0, width: 16),
            mux(scale.isNaN, Bits(outputFormat.canonicalNaNBits, width: 16), product))
        // A value is written where its row and its column are named.
        let rows = oneHot(address[format.locationBits - 1, 3], width: format.groupSize / 8)
        let columns = oneHot(address[2, 0], width: 8) & replicate(writes, 8)
        for index in 0..<format.groupSize {
            If(rows[index / 8] & columns[index % 8]) { values[index] <~ value }
        }

        inReady <~ state == .idle
        outValid <~ state == .done
        outValues <~ values.bits
        outTag <~ tag
        outStatus
            <~ concatenate(
                outliersLeft[bitsNeeded(for: format.outlierCapacity) - 1, 0], isClipped, symbols)
    }

    /// A centroid of 1, in the form of `FourXTableImage`: what symbol 15 and outliers multiply by.
    private static var one: Bits { Bits(25 << 10, width: 16) }

    private func chosenCentroid(_ rank: Bits, _ code: CodebookConstants) -> Bits {
        let choices = code.ranks.indices.map { symbol in
            (
                condition: code.ranks[symbol] == rank,
                value: symbol < 15 ? tables.centroids[from: 16 * symbol, width: 16] : Self.one
            )
        }
        return oneHotMux(choices[0], Array(choices.dropFirst()))
    }

    @HardwareBuilder private var tableStatements: [Statement] {
        tables.readEnable <~ state == .idle
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
    }
}
