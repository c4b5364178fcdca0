public import EccoCodec
public import RTL
import RTLLibrary

/// The decoder of the 2x block: 512 bits in, 64 values out, one block a cycle.
///
/// Every value is `scale * (code + offset - 64)`, rounded once, or one of the two outliers. The path
/// of a block, with the places where the schedule may put registers:
///
///     block -> factors |factors| products |products| rounding |values| outliers |output|
///
/// - Handshake: valid/ready on both sides; a transfer happens in a cycle in which both are 1.
///   Blocks leave in the order in which they came; `out_tag` is the `in_tag` of the same block.
/// - Latency: exactly `pipelineDepth` cycles from a transfer at the input to `out_valid`, where
///   nobody stalls; one block a cycle is sustained.
/// - `in_ready` is 1 exactly where a stage is empty or `out_ready` is 1.
/// - `out_values`: value `i` in bits `16i ..< 16i + 16`.
/// - `out_status`: bit 0, the scale is NaN or infinite; bit 1, both outliers name one location.
///
/// The format is section 4 of the format's specification. For BF16 the exact product is rounded
/// once to BF16, without a step through FP16.
public struct TwoXBlockDecoder: Module {
    public let outputFormat: OutputFormat
    public let pipelineDepth: Int
    public let tagWidth: Int

    @Input() public var inValid: Bit
    @Output() public var inReady: Bit
    @Input(512) public var inBlock: Bits
    @Input public var inTag: Bits
    @Output() public var outValid: Bit
    @Input() public var outReady: Bit
    @Output(1024) public var outValues: Bits
    @Output public var outTag: Bits
    @Output(2) public var outStatus: Bits

    let schedule: [TwoXCut]
    let stages: [PipelineRegister]
    let roundings: [ProductRounding]

    /// - Parameters:
    ///   - pipelineDepth: latency in cycles, 1 to 4.
    ///   - tagWidth: bits of the tag that travels with each block, at least 1.
    public init(outputFormat: OutputFormat = .fp16, pipelineDepth: Int = 3, tagWidth: Int = 8) {
        self.outputFormat = outputFormat
        self.pipelineDepth = pipelineDepth
        self.tagWidth = tagWidth
        _inTag = Input(tagWidth)
        _outTag = Output(tagWidth)
        let schedule = TwoXCut.schedule(depth: pipelineDepth)
        self.schedule = schedule
        stages = schedule.map { PipelineRegister(width: $0.widths(tagWidth: tagWidth).reduce(0, +)) }
        roundings = (0..<64).map { _ in ProductRounding(outputFormat: outputFormat) }
    }

    public var moduleName: String {
        "ecco_decoder_2x" + (outputFormat == .bf16 ? "_bf16" : "")
    }

    public var parameterError: String? {
        if !(1...4).contains(pipelineDepth) {
            return "a pipeline depth of \(pipelineDepth) is not between 1 and 4"
        }
        return tagWidth < 1 ? "a tag of \(tagWidth) bits is impossible" : nil
    }

    public var body: [Statement] {
        for (index, stage) in stages.enumerated() {
            stage.inValid <~ (index == 0 ? inValid : stages[index - 1].outValid)
            stage.outReady <~ (index + 1 < stages.count ? stages[index + 1].inReady : outReady)
        }
        inReady <~ (stages.first?.inReady ?? outReady)
        outValid <~ (stages.last?.outValid ?? inValid)

        let fields = TwoXFields(block: inBlock, tag: inTag, format: outputFormat)
        let unpacked = fields.common + fields.factors.map(\.bits)
        drive(.factors, unpacked)

        let early = registered(unpacked, at: .factors)
        let earlyCommon = TwoXCommon(early, tagWidth: tagWidth)
        let products = early.dropFirst(TwoXCommon.count).enumerated().map { index, factor in
            TwoXProduct(TwoXFactor(factor), significand: earlyCommon.significand, index: index).bits
        }
        let multiplied = earlyCommon.fields + products
        drive(.products, multiplied)

        let middle = registered(multiplied, at: .products)
        let middleCommon = TwoXCommon(middle, tagWidth: tagWidth)
        for (rounding, product) in zip(roundings, middle.dropFirst(TwoXCommon.count)) {
            let product = TwoXProduct(product)
            rounding.negative <~ product.negative
            rounding.product <~ product.product
            rounding.distance <~ product.distance
            rounding.allowsShift <~ product.allowsShift
            rounding.exponent <~ middleCommon.exponent
            rounding.scaleInvalid <~ middleCommon.scaleInvalid
        }
        let rounded = middleCommon.fields + roundings.map(\.value)
        drive(.values, rounded)

        let late = registered(rounded, at: .values)
        let lateCommon = TwoXCommon(late, tagWidth: tagWidth)
        let outliers = lateCommon.outliers(format: outputFormat)
        let values = late.dropFirst(TwoXCommon.count).enumerated().map { index, value in
            mux(
                outliers[0].location == Bits(index), outliers[0].value,
                mux(outliers[1].location == Bits(index), outliers[1].value, value)
            ).named("value_\(index)")
        }
        let collision = outliers[0].location == outliers[1].location
        let result = [
            concatenate(values.reversed()), lateCommon.tag, concatenate(collision, lateCommon.scaleInvalid),
        ]
        drive(.output, result)

        let final = registered(result, at: .output)
        outValues <~ final[0]
        outTag <~ final[1]
        outStatus <~ final[2]
    }

    /// Connects the values to the stage at `cut`, where the schedule has one.
    private func drive(_ cut: TwoXCut, _ values: [Bits]) -> [Assignment] {
        guard let index = schedule.firstIndex(of: cut) else { return [] }
        return [stages[index].inData <~ concatenate(values)]
    }

    /// The values behind the stage at `cut`; the values themselves where the schedule has none.
    private func registered(_ values: [Bits], at cut: TwoXCut) -> [Bits] {
        guard let index = schedule.firstIndex(of: cut) else { return values }
        var high = stages[index].outData.width
        return values.map { value in
            high -= value.width
            return stages[index].outData[from: high, width: value.width]
        }
    }
}

/// A place where the pipeline of the 2x decoder may have registers.
enum TwoXCut: CaseIterable {
    case factors, products, values, output

    /// The cuts that give a latency of `depth` cycles.
    static func schedule(depth: Int) -> [TwoXCut] {
        switch depth {
        case ...1: [.output]
        case 2: [.products, .output]
        case 3: [.factors, .products, .output]
        default: [.factors, .products, .values, .output]
        }
    }

    /// Widths of what crosses the cut, the most significant first.
    func widths(tagWidth: Int) -> [Int] {
        let common = TwoXCommon.widths(tagWidth: tagWidth)
        return switch self {
        case .factors: common + [Int](repeating: TwoXFactor.width, count: 64)
        case .products: common + [Int](repeating: TwoXProduct.width, count: 64)
        case .values: common + [Int](repeating: 16, count: 64)
        case .output: [1024, tagWidth, 2]
        }
    }
}
