import RTL
import RTLSimulation
import Testing

@testable import EccoHardware

/// Three-bit numbers side by side, bit slices of them, and what their order says.
private struct OrderedLanes: Module {
    static let numberBits = 3

    let count: Int
    @Input var slices: Bits
    @Output var comesFirst: Bits
    @Output var isRepeated: Bits

    init(count: Int) {
        self.count = count
        _slices = Input(Self.numberBits * count)
        _comesFirst = Output(max(count - 1, 1) * count)
        _isRepeated = Output(count)
    }

    var body: [Statement] {
        let order = LaneOrder((0..<Self.numberBits).map { slices[from: $0 * count, width: count] })
        comesFirst
            <~ (order.comesFirst.isEmpty
                ? Bits(0, width: count) : concatenate(order.comesFirst.reversed()))
        isRepeated <~ order.isRepeated
    }
}

@Suite struct LaneOrderTests {
    /// Even and odd counts, and those at which half of the distances is all of them.
    @Test(arguments: [1, 2, 3, 4, 7, 16])
    func everyLaneSeesWhoComesFirst(count: Int) throws {
        let bench = Testbench(try NativeEngine(elaborate(OrderedLanes(count: count))))
        var random = SplitMix64(seed: UInt64(count))
        for _ in 0..<50 {
            let numbers = (0..<count).map { _ in Int.random(in: 0..<8, using: &random) }
            var slices = BitVector(width: OrderedLanes.numberBits * count)
            for (lane, number) in numbers.enumerated() {
                for bit in 0..<OrderedLanes.numberBits { slices[bit * count + lane] = number >> bit & 1 != 0 }
            }
            bench["slices"] = slices
            try bench.step()
            for lane in 0..<count {
                for distance in 1..<max(count, 1) {
                    let other = (lane + count - distance) % count
                    #expect(
                        bench["comes_first"][(distance - 1) * count + lane]
                            == ((numbers[other], other) < (numbers[lane], lane)),
                        "lane \(lane) of \(numbers) sees lane \(other)")
                }
                #expect(
                    bench["is_repeated"][lane] == numbers[..<lane].contains(numbers[lane]), "\(numbers)")
            }
        }
    }
}
