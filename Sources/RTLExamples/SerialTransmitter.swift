public import RTL
public import RTLLibrary

/// A UART transmitter: one start bit, eight data bits from the least significant on, one stop bit, each
/// `divisor` cycles long. The line rests at 1.
public struct SerialTransmitter: Module {
    public enum State: Enumeration { case idle, start, data, stop }

    public let divisor: Int
    @Input(Stream(Bits.field(8))) public var source: Stream<Bits>
    @Output() public var line: Bit
    @Register(reset: .idle) var state: Enumerated<State>
    @Register(8) var shift: Bits
    @Register(3, reset: 0) var position: Bits
    @Register var timer: Bits

    public init(divisor: Int) {
        self.divisor = divisor
        _timer = Register(bitsNeeded(for: divisor - 1), reset: 0)
    }

    public var body: [Statement] {
        let isLast = timer == Bits(divisor - 1)
        If(state != .idle) { timer <~ mux(isLast, 0, timer + 1) }
        StateMachine(state) {
            During(.idle) {
                If(source.valid) {
                    shift <~ source.payload
                    state <~ .start
                }
            }
            During(.start) { If(isLast) { state <~ .data } }
            During(.data) {
                If(isLast) {
                    shift <~ shift >> 1
                    position <~ position + 1
                    If(position == 7) { state <~ .stop }
                }
            }
            During(.stop) { If(isLast) { state <~ .idle } }
        }
        source.ready <~ state == .idle
        line <~ mux(state == .data, shift[0], state != .start)
    }
}
