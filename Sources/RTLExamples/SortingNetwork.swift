public import RTL

/// Sorts `count` numbers, a power of two, by Batcher's odd-even merge: the loops are Swift's, the
/// comparators hardware (Batcher: Sorting Networks and Their Applications, 1968).
public struct SortingNetwork: Module {
    public let count: Int
    @Input public var values: Vector<Bits>
    @Output public var sorted: Vector<Bits>

    public init(count: Int, width: Int) {
        self.count = count
        _values = Input(count: count, width)
        _sorted = Output(count: count, width)
    }

    public var body: [Statement] {
        sorted <~ Vector(network(values.map { $0 }))
    }

    private func network(_ values: [Bits]) -> [Bits] {
        var row = values
        var span = 1
        while span < count {
            var distance = span
            while distance >= 1 {
                for start in stride(from: distance % span, to: count - distance, by: 2 * distance) {
                    for low in start..<min(start + distance, count - distance)
                    where low / (2 * span) == (low + distance) / (2 * span) {
                        let (a, b) = (row[low], row[low + distance])
                        (row[low], row[low + distance]) = (mux(b < a, b, a), mux(b < a, a, b))
                    }
                }
                distance /= 2
            }
            span *= 2
        }
        return row
    }
}
