public import RTL

/// The number of the lowest request, and whether there is one. `priorityEncode` is a Swift function on
/// values; a loop with `mux` would be as good, but deeper.
public struct PriorityEncoder: Module {
    public let count: Int
    @Input public var requests: Bits
    @Output public var index: Bits
    @Output() public var isAny: Bit

    public init(count: Int) {
        self.count = count
        _requests = Input(count)
        _index = Output(bitsNeeded(for: count - 1))
    }

    public var body: [Statement] {
        let lowest = priorityEncode(requests)
        index <~ mux(lowest.isAny, lowest.index, 0)
        isAny <~ lowest.isAny
    }
}
