public import RTL

/// Euclid's algorithm by subtraction: a cycle a step. `start` loads two numbers that are not 0;
/// `isDone` is 1 when `result` holds their greatest common divisor.
public struct GreatestCommonDivisor: Module {
    @Input() public var start: Bit
    @Input(16) public var a: Bits
    @Input(16) public var b: Bits
    @Output() public var isDone: Bit
    @Output(16) public var result: Bits
    @Register(16, reset: 0) var x: Bits
    @Register(16, reset: 0) var y: Bits

    public init() {}

    public var body: [Statement] {
        If(start) {
            x <~ a
            y <~ b
        }.ElseIf(x > y) {
            x <~ x - y
        }.ElseIf(y > x) {
            y <~ y - x
        }
        isDone <~ x == y
        result <~ x
    }
}
