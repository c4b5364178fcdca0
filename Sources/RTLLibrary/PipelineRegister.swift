public import RTL

/// One stage of a valid/ready pipeline: a register of `width` bits with the valid bit beside it.
///
/// A transfer happens in a cycle in which valid and ready are both 1.
///
/// - Latency: 1 cycle; one transfer a cycle is sustained.
/// - `in_ready` is exactly `!out_valid || out_ready`: an empty stage accepts whatever happens after
///   it, so bubbles close, and a full one passes on the ready of the stage behind it without a register.
/// - Data stay unchanged while `out_valid` is 1 and `out_ready` is 0. They have no reset.
public struct PipelineRegister: Module {
    public let width: Int
    @Input() public var inValid: Bit
    @Output() public var inReady: Bit
    @Input public var inData: Bits
    @Output() public var outValid: Bit
    @Input() public var outReady: Bit
    @Output public var outData: Bits
    @Register(reset: false) var valid: Bit
    @Register var data: Bits

    public init(width: Int) {
        self.width = width
        _inData = Input(width)
        _outData = Output(width)
        _data = Register(width)
    }

    public var body: [Statement] {
        inReady <~ !valid | outReady
        If(inReady) {
            valid <~ inValid
            data <~ inData
        }
        outValid <~ valid
        outData <~ data
    }
}
