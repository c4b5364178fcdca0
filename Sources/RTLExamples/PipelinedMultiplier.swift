public import RTL

/// A 16-bit multiplier in steps. The schedule says which step lies in which stage; one description
/// gives every depth, and the registers follow.
public struct PipelinedMultiplier: Module {
    @Input() public var inValid: Bit
    @Output() public var inReady: Bit
    @Input(16) public var a: Bits
    @Input(16) public var b: Bits
    @Output() public var outValid: Bit
    @Input() public var outReady: Bit
    @Output(32) public var product: Bits
    public let pipeline: Pipeline

    public init(_ schedule: Schedule) { pipeline = Pipeline(schedule) }

    /// The deepest stage has about `levels` levels of gates.
    public init(levels: Int) {
        self.init(
            Schedule.automatic(levels: levels) { _ = Self.steps($0, Bits.field(16), Bits.field(16)) })
    }

    static func steps(_ pipeline: Pipeline, _ a: Bits, _ b: Bits) -> Staged<Bits> {
        let a = pipeline.input(a, "a")
        let b = pipeline.input(b, "b")
        let partial = pipeline.step("partial") { stage in
            (0..<4).map { stage[a] * stage[b][from: 4 * $0, width: 4] }
        }
        let halves = pipeline.step("halves") { stage in
            [0, 2].map { index in
                stage[partial][index].extended(to: 24) + (stage[partial][index + 1].extended(to: 24) << 4)
            }
        }
        return pipeline.step("product") { stage in
            stage[halves][0].extended(to: 32) + (stage[halves][1].extended(to: 32) << 8)
        }
    }

    public var body: [Statement] {
        pipeline.handshake(inValid: inValid, inReady: inReady, outValid: outValid, outReady: outReady)
        product <~ pipeline.output(Self.steps(pipeline, a, b))
    }
}
