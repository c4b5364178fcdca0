import RTL
import RTLCosimulation
import RTLSimulation
import Testing

/// What every engine does alike.
@Suite struct EngineConformanceTests {
    @Test(arguments: EngineKind.allCases)
    func outputsAreSampledBeforeTheEdge(kind: EngineKind) throws {
        let bench = try kind.make(Designs.counter)
        let samples = try bench.run([
            ["reset": 1], ["enable": 1], ["enable": 1], ["enable": 0], ["enable": 1], [:],
        ])
        #expect(samples.dropFirst().map { $0["count__value"]?.int } == [0, 1, 2, 2, 3])
        #expect(samples.dropFirst().map { $0["next"]?.int } == [1, 2, 2, 3, 3])
    }

    @Test(arguments: EngineKind.allCases)
    func aClockThatDoesNotTickChangesNothing(kind: EngineKind) throws {
        let bench = try kind.make(Designs.counter)
        let samples = try bench.run([
            ["reset": 1], ["enable": 1], ["enable": 1, "clock": 0], ["enable": 1, "clock": 0], [:],
        ])
        #expect(samples.dropFirst().map { $0["count__value"]?.int } == [0, 1, 1, 1])
    }

    @Test(arguments: EngineKind.allCases)
    func oneBatchEqualsManySingleCycles(kind: EngineKind) throws {
        let rows = (0..<50).map { ["reset": $0 == 0 ? 1 : 0, "enable": $0 % 3 == 0 ? 1 : 0] }
        let bench = try kind.make(Designs.counter)
        let batch = try bench.run(rows)
        try bench.engine.restart()
        let singles = try rows.flatMap { try bench.run([$0]) }
        #expect(batch == singles)
    }

    @Test(arguments: EngineKind.allCases)
    func anAsynchronousResetActsAtOnce(kind: EngineKind) throws {
        let bench = try kind.make(Designs.asynchronousReset)
        let samples = try bench.run([
            ["reset": 1, "clock": 0], [:], [:], ["reset": 1], ["reset": 1, "clock": 0], [:], [:],
        ])
        #expect(samples.map { $0["count"]?.int } == [0, 0, 1, 0, 0, 0, 1])
    }

    @Test(arguments: EngineKind.allCases)
    func domainsTickTogetherOrApart(kind: EngineKind) throws {
        let bench = try kind.make(Designs.twoDomains)
        let samples = try bench.run([
            ["value": 1, "clock_b": 0], ["value": 2], ["value": 3], ["value": 4, "clock_a": 0],
            ["value": 5, "clock_b": 0], ["clock_a": 0, "clock_b": 0], [:],
        ])
        #expect(samples.dropFirst().map { $0["a"]?.int } == [1, 2, 3, 3, 5, 5])
        // Ticking together, b takes what a held before.
        #expect(samples.dropFirst(2).map { $0["b"]?.int } == [1, 2, 3, 3, 3])
    }

    @Test(arguments: EngineKind.allCases, [8, 16, 32, 33, 64, 65, 96, 300, 2048])
    func registersOfAnyWidthKeepEveryBit(kind: EngineKind, width: Int) throws {
        let bench = try kind.make(Designs.shiftRegister(width: width))
        var generator = SplitMix(state: UInt64(width))
        var expected = generator.bits(width)
        var rows: [[String: BitVector]] = [["load": BitVector(1, width: 1), "value": expected]]
        var states = [BitVector]()
        for _ in 0..<20 {
            let low = generator.bits(1)
            rows.append(["low": low])
            states.append(expected)
            var shifted = BitVector(width: width)
            for index in 1..<width { shifted[index] = expected[index - 1] }
            shifted[0] = low[0]
            expected = shifted
        }
        let samples = try bench.run(rows)
        #expect(samples.dropFirst().map { $0["state"] } == states)
        #expect(samples.dropFirst().allSatisfy { $0.unknown["state"]?.isZero == true })
    }

    @Test(arguments: EngineKind.allCases, [1, 7, 8, 9, 17, 31, 63, 64, 65, 127, 128, 130])
    func aDesignWithoutAClockAdds(kind: EngineKind, width: Int) throws {
        let bench = try kind.make(Designs.adder(width: width))
        var generator = SplitMix(state: UInt64(width))
        let ones = BitVector.ones(width: width)
        let zero = BitVector(width: width)
        var pairs = [(zero, zero), (ones, BitVector(1, width: width)), (ones, ones)]
        for _ in 0..<20 { pairs.append((generator.bits(width), generator.bits(width))) }
        let samples = try bench.run(pairs.map { ["left": $0.0, "right": $0.1] })
        #expect(samples.map { $0["sum"] } == pairs.map { rippleSum($0.0, $0.1) })
    }

    @Test(arguments: EngineKind.allCases)
    func aMemoryKeepsWhatWasWritten(kind: EngineKind) throws {
        let bench = try kind.make(Designs.memory)
        var generator = SplitMix(state: 1)
        let values = (0..<16).map { _ in generator.bits(70) }
        let writes = values.indices.map {
            [
                "write": BitVector(1, width: 1), "address": BitVector($0, width: 4),
                "value": values[$0],
            ]
        }
        let reads = values.indices.map { ["address": BitVector($0, width: 4)] }
        let samples = try bench.run(writes + reads)
        #expect(samples.dropFirst(16).map { $0["stored"] } == values)
    }

    @Test(arguments: EngineKind.allCases)
    func bitsAboveAnInputsWidthAreIgnored(kind: EngineKind) throws {
        let bench = try kind.make(Designs.adder(width: 9))
        let inputs: [UInt64] = [.max, 0xfe00]
        var outputs: [UInt64] = [0]
        try bench.engine.run(cycles: 1, inputs: inputs, outputs: &outputs, unknown: nil)
        #expect(outputs == [0x1ff])
    }

    @Test(arguments: EngineKind.allCases)
    func zeroCyclesAreNoWork(kind: EngineKind) throws {
        let bench = try kind.make(Designs.counter)
        #expect(try bench.run([[String: Int]]()).isEmpty)
        #expect(try bench.run([["reset": 1], [:]]).last?["count__value"]?.int == 0)
    }

    @Test(arguments: EngineKind.allCases)
    func restartForgetsEverything(kind: EngineKind) throws {
        let bench = try kind.make(Designs.memory)
        let read: [[String: BitVector]] = [["address": BitVector(3, width: 4)]]
        let first = try bench.run(read)
        _ = try bench.run([
            [
                "write": BitVector(1, width: 1), "address": BitVector(3, width: 4),
                "value": .ones(width: 70),
            ]
        ])
        #expect(try bench.run(read) != first)
        try bench.engine.restart()
        #expect(try bench.run(read) == first)
    }

    @Test(arguments: EngineKind.allCases)
    func instancesOfOneModelAreIndependent(kind: EngineKind) throws {
        let (one, other) = (try kind.make(Designs.counter), try kind.make(Designs.counter))
        _ = try one.run([["reset": 1], ["enable": 1], ["enable": 1]])
        _ = try other.run([["reset": 1]])
        #expect(try one.run([[:]] as [[String: Int]]).first?["count__value"]?.int == 2)
        #expect(try other.run([[:]] as [[String: Int]]).first?["count__value"]?.int == 0)
    }

    @Test(arguments: EngineKind.allCases)
    func brokenVerilogShowsTheToolsOwnWords(kind: EngineKind) throws {
        do {
            _ = try kind.make(Designs.broken)
            Issue.record("a design with an undeclared net was built")
        } catch let error as SimulationError {
            guard case .buildFailed(_, let output) = error else { throw error }
            #expect(output.contains("valeu"))
            #expect(output.contains("broken.v"))
        }
    }
}

/// A sum bit by bit, unlike any engine's arithmetic.
func rippleSum(_ left: BitVector, _ right: BitVector) -> BitVector {
    var sum = BitVector(width: left.width)
    var carry = false
    for index in 0..<left.width {
        let ones = [left[index], right[index], carry].count { $0 }
        sum[index] = ones % 2 == 1
        carry = ones >= 2
    }
    return sum
}

struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    mutating func bits(_ width: Int) -> BitVector {
        BitVector(words: (0..<BitVector.wordCount(width)).map { _ in next() }, width: width)
    }
}
