import EccoHardware
import RTL
import RTLCosimulation
import RTLSimulation
import Testing

@Suite struct TwoXDecoderArrayTests {
    @Test(arguments: [1, 3]) func eachLaneIsADecoderByItself(lanes: Int) throws {
        let array = Testbench(try NativeEngine(elaborate(TwoXDecoderArray(lanes: lanes))))
        let alone = try (0..<lanes).map { _ in
            Testbench(try NativeEngine(elaborate(TwoXBlockDecoder()), initial: .ones))
        }
        for bench in [array] + alone {
            bench.set("in_valid", 0)
            try bench.reset()
        }
        var random = SplitMix64(seed: 5)
        var answers = [Int](repeating: 0, count: lanes)
        for cycle in 0..<200 {
            for (name, width) in [("in_valid", 1), ("in_block", 512), ("in_tag", 8), ("out_ready", 1)] {
                var all = BitVector(width: lanes * width)
                for lane in 0..<lanes {
                    let part = random.bits(width)
                    alone[lane][name] = part
                    for bit in 0..<width { all[lane * width + bit] = part[bit] }
                }
                array[name] = all
            }
            for bench in [array] + alone { try bench.step() }
            for lane in 0..<lanes {
                let isValid = alone[lane]["out_valid"].int == 1
                if isValid { answers[lane] += 1 }
                for (name, width) in [("in_ready", 1), ("out_valid", 1)]
                    + (isValid ? [("out_values", 1024), ("out_tag", 8), ("out_status", 2)] : [])
                {
                    var part = BitVector(width: width)
                    for bit in 0..<width { part[bit] = array[name][lane * width + bit] }
                    try #require(part == alone[lane][name], "cycle \(cycle), lane \(lane), \(name)")
                }
            }
        }
        #expect(answers.allSatisfy { $0 > 50 })
    }

    @Test func whatMakesNoArrayIsRefused() throws {
        let many = #expect(throws: DesignError.self) { try elaborate(TwoXDecoderArray(lanes: 65)) }
        #expect(many?.description.contains("65 lanes are not 1 to 64") == true)
        let untagged = #expect(throws: DesignError.self) { try elaborate(TwoXDecoderArray(tagWidth: 0)) }
        #expect(untagged?.description.contains("a tag of 0 bits is impossible") == true)
    }

    @Test func linesOfVerilogDoNotGrowWithLanes() throws {
        let small = try elaborate(TwoXDecoderArray(lanes: 2)).verilog()
        let large = try elaborate(TwoXDecoderArray(lanes: 8)).verilog()
        #expect(small.files.count == large.files.count)
        #expect(try VerilogLint(small).report == "")
    }
}
