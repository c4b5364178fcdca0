public import RTL

/// Counts the cycles in which `enable` is 1, and wraps. The width is a parameter: ports whose width is
/// known only then are declared without one and get it in `init`.
public struct Counter: Module {
    public let width: Int
    @Input() public var enable: Bit
    @Output public var value: Bits
    @Register var count: Bits

    public init(width: Int) {
        self.width = width
        _value = Output(width)
        _count = Register(width, reset: 0)
    }

    public var body: [Statement] {
        If(enable) { count <~ count + 1 }
        value <~ count
    }
}
