public import EccoCodec
public import RTL

/// The tables of the 4x decoder: for each context a tensor scale, S patterns and H codebooks.
///
/// A write takes one row a cycle and is always accepted. It is checked against the format's
/// constraints and, where it holds, brought into the datapath's form and stored `writeLatency` cycles
/// later. A row that breaks a constraint is not stored; its table's bit of `errors` rises and stays
/// until reset.
///
/// | `write_table` | `write_row` | `write_data` | bit of `errors` |
/// | --- | --- | --- | --- |
/// | 0 | ignored | scale, FP16, in bits 0 ..< 16 | 0 |
/// | 1 | pattern | centroid `k`, FP16, in bits 16k ..< 16k + 16 | 1 |
/// | 2 | codebook | length of symbol `k` in bits 4k ..< 4k + 4 | 2 |
/// | 3 | | not a table | 3, which also stands for a row or context that does not exist |
///
/// A read shows its rows one cycle after `read_enable`, and keeps them while it is 0. A row that is
/// written in the cycle of its read shows as it was before.
public struct FourXTables: Module {
    /// Cycles from a write to the first read that sees it.
    public static let writeLatency = 6

    public let format: FourXFormat
    public let contexts: Int

    @Input() public var writeValid: Bit
    @Input(2) public var writeTable: Bits
    @Input public var writeContext: Bits
    @Input(8) public var writeRow: Bits
    @Input(240) public var writeData: Bits
    @Input() public var readEnable: Bit
    @Input public var readContext: Bits
    @Input public var readPattern: Bits
    @Input public var readCodebook: Bits
    @Output(240) public var centroids: Bits
    @Output public var codebook: Bits
    @Output(16) public var scale: Bits
    @Output(4) public var errors: Bits

    let patterns: Memory
    let codebooks: Memory
    let scales: Memory
    let pipeline: Pipeline
    @Wire() var isReady: Bit
    @Wire() var isDone: Bit
    @Register(4, reset: 0) var seen: Bits

    public init(format: FourXFormat = .standard, contexts: Int = 2) {
        self.format = format
        self.contexts = contexts
        let geometry = FourXGeometry(format: format)
        let contextBits = Self.contextBits(contexts)
        let codebookWidth = CodebookConstants(geometry).bitWidth
        _writeContext = Input(contextBits)
        _readContext = Input(contextBits)
        _readPattern = Input(max(format.patternBits, 1))
        _readCodebook = Input(max(format.codebookBits, 1))
        _codebook = Output(codebookWidth)
        patterns = Memory(240, depth: (1 << contextBits) << max(format.patternBits, 1))
        codebooks = Memory(codebookWidth, depth: (1 << contextBits) << max(format.codebookBits, 1))
        scales = Memory(16, depth: 1 << contextBits)
        let levels = Array(geometry.shortest...geometry.longest)
        pipeline = Pipeline(
            Schedule(
                steps: [("lengths", 0), ("counts", 1), ("rows", 1), ("finish", 4)].map {
                    Schedule.Step(name: $0.0, stage: $0.1)
                }
                    + levels.enumerated().map {
                        Schedule.Step(name: "level_\($0.element)", stage: 2 + 3 * $0.offset / levels.count)
                    },
                latency: Self.writeLatency - 1))
    }

    /// At least one, so that there is a port.
    static func contextBits(_ contexts: Int) -> Int { max(bitsNeeded(for: contexts - 1), 1) }

    public var parameterError: String? {
        FourXGeometry(format: format).unsupported ?? Self.contextError(contexts)
    }

    static func contextError(_ contexts: Int) -> String? {
        contexts > 0 && contexts <= 64 && contexts & (contexts - 1) == 0
            ? nil : "\(contexts) contexts are no power of two from 1 to 64"
    }

    public var body: [Statement] {
        pipeline.handshake(inValid: writeValid, inReady: isReady, outValid: isDone, outReady: true)
        let table = pipeline.input(writeTable, "table")
        let context = pipeline.input(writeContext, "context")
        let row = pipeline.input(writeRow, "row")
        let data = pipeline.input(writeData, "data")
        let isPlace = pipeline.step("lengths", result: "is_place") { stage in
            self.isPlace(stage[table], stage[context], stage[row])
        }
        let lengths = pipeline.step("lengths") { stage in
            CodebookDerivation(geometry: FourXGeometry(format: format)).lengths(stage[data])
        }
        let code = derivedCode(lengths)
        let pattern = pipeline.step("rows", result: "pattern") { stage in
            concatenate((0..<15).reversed().map { normalisedCentroid(stage[data][from: 16 * $0, width: 16]) })
        }
        let tensorScale = pipeline.step("rows", result: "tensor_scale") { stage in
            normalisedMagnitude(stage[data][14, 0])
        }
        let isGoodRow = pipeline.step("rows", result: "is_good_row") { stage in
            concatenate(
                isPattern((0..<15).map { stage[data][from: 16 * $0, width: 16] }),
                isTensorScale(stage[data][15, 0]))
        }

        let place = pipeline.output(isPlace)
        let isGood = concatenate(pipeline.output(code.isComplete), pipeline.output(isGoodRow))
        let kind = pipeline.output(table)
        let chosen = (0..<3).map { (kind == Bits($0)) & place & isDone }
        let target = (context: pipeline.output(context), row: pipeline.output(row))
        scales.write(target.context, pipeline.output(tensorScale), enable: chosen[0] & isGood[0])
        patterns.write(
            concatenate(target.context, target.row[max(format.patternBits, 1) - 1, 0]),
            pipeline.output(pattern), enable: chosen[1] & isGood[1])
        codebooks.write(
            concatenate(target.context, target.row[max(format.codebookBits, 1) - 1, 0]),
            pipeline.output(code.constants), enable: chosen[2] & isGood[2])
        seen
            <~ seen
            | concatenate(
                isDone & !place, chosen[2] & !isGood[2], chosen[1] & !isGood[1], chosen[0] & !isGood[0])
        errors <~ seen

        centroids
            <~ patterns.read(concatenate(readContext, readPattern), enable: readEnable, named: "centroid_row")
        codebook
            <~ codebooks.read(
                concatenate(readContext, readCodebook), enable: readEnable, named: "codebook_row")
        scale <~ scales.read(readContext, enable: readEnable, named: "scale_row")
        Assert(isReady | !writeValid, "a write is accepted in every cycle")
    }

    /// Whether the tables have such a row.
    private func isPlace(_ table: Bits, _ context: Bits, _ row: Bits) -> Bit {
        let isContext = contexts > 1 ? Bit(true) : context.isZero
        func isBelow(_ count: Int) -> Bit { count > 255 ? true : row < Bits(count, width: 8) }
        let isRow = mux(
            table[1], !table[0] & isBelow(format.codebookCount),
            !table[0] | isBelow(format.patternCount))
        return isContext & isRow
    }

    private func derivedCode(
        _ lengths: Staged<BitSlices>
    ) -> (constants: Staged<Bits>, isComplete: Staged<Bit>) {
        let derivation = CodebookDerivation(geometry: FourXGeometry(format: format))
        let ranks = pipeline.step("counts", result: "ranks") { derivation.ranks($0[lengths]) }
        let endings = pipeline.step("counts", result: "endings") { derivation.endings($0[lengths]) }
        var state = pipeline.step("counts", result: "start") { derivation.start($0[endings]) }
        for level in format.shortestCode...format.longestCode {
            let before = state
            state = pipeline.step("level_\(level)") { derivation.level(level, $0[before], $0[endings]) }
        }
        let last = state
        return (
            pipeline.step("finish", result: "constants") {
                derivation.finish($0[last], ranks: $0[ranks]).constants
            },
            pipeline.step("finish", result: "is_complete") {
                derivation.finish($0[last], ranks: $0[ranks]).isComplete
            }
        )
    }
}
