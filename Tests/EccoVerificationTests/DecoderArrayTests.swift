import EccoCodec
import EccoHardware
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

@Suite struct DecoderArrayTests {
    private static func small() throws -> FourXFormat {
        try FourXFormat(groupSize: 32, blockBits: 136, patternCount: 16, codebookCount: 2)
    }

    /// Each lane has blocks, gaps and stalls of its own; all share what one port has written.
    @Test(arguments: [1, 2, 3, 4]) func lanesDecodeAndKeepTheirOrder(lanes: Int) throws {
        let decoder = DecoderUnderTest.fourXArray(lanes: lanes, format: try Self.small())
        let engine = try NativeEngine(elaborate(decoder.module), initial: .random(seed: 4))
        var answers = 0
        for seed in 0..<6 as Range<UInt64> {
            let report = try decoder.target.run(decoder.target.makeScenario(seed, 300), on: engine)
            #expect(report.failure == nil, "seed \(seed)")
            answers += report.answers
        }
        #expect(answers > 1700)
    }

    /// What only an array can get wrong.
    @Test func mistakesBetweenLanesAreFound() throws {
        let decoder = DecoderUnderTest.fourXArray(lanes: 2, format: try Self.small())
        let changes = [
            DesignChange("the lanes' tags are swapped") { design in
                let tags = design[output: "out_tag"]
                design[output: "out_tag"] = concatenate(tags[7, 0], tags[15, 8])
            },
            DesignChange("a lane waits for its neighbour") { design in
                let ready = design["out_ready"]
                design["out_ready"] = concatenate(ready[1] & ready[0], ready[0])
            },
            DesignChange("a lane misses the writes in which it is stalled") { design in
                design[writeEnable: "decoders_1.tables.patterns"] =
                    design[writeEnable: "decoders_1.tables.patterns"] & design["out_ready"][1].bits
            },
            DesignChange("a lane reads its neighbour's context") { design in
                let contexts = design["in_context"]
                design["in_context"] = concatenate(contexts[0], contexts[0])
            },
            DesignChange("a lane's ready comes a cycle late") { design in
                let ready = design["out_ready"]
                let late = registered(ready, reset: Bits(0, width: 2), named: "late")
                design["out_ready"] = concatenate(late[1], ready[0])
            },
            DesignChange("a lane's tags are a cycle late") { design in
                let tags = design[output: "out_tag"]
                let late = registered(tags, reset: Bits(0, width: 16), named: "late_tags")
                design[output: "out_tag"] = concatenate(tags[15, 8], late[7, 0])
            },
        ]
        let design = try elaborate(decoder.module).with(changes, selectedBy: "change")
        let engine = try ChangedDesignEngine(
            NativeEngine(design, initial: .random(seed: 4)), selectedBy: "change")
        func isFound() throws -> Bool {
            for seed in 0..<4 as Range<UInt64> {
                if try decoder.target.run(decoder.target.makeScenario(seed, 200), on: engine).failure != nil {
                    return true
                }
            }
            return false
        }
        #expect(try !isFound())
        for (index, change) in changes.enumerated() {
            engine.change = index + 1
            #expect(try isFound(), "\(change.name)")
        }
    }

    @Test func impossibleNumbersOfLanesAreRefused() throws {
        for lanes in [0, 65] {
            let error = #expect(throws: DesignError.self) { try elaborate(DecoderArray(lanes: lanes)) }
            #expect(error?.description.contains("\(lanes) lanes are not 1 to 64") == true)
        }
    }

    @Test func anArrayIsOneDecoderManyTimes() throws {
        let array = DecoderArray(lanes: 3, format: try FourXFormat(groupSize: 32, blockBits: 136))
        let design = try elaborate(array)
        #expect(design.top.instances.count == 3)
        #expect(Set(design.top.instances.map(\.module)).count == 1)
        #expect(try VerilogLint(design.verilog()).report == "")
    }
}

@Suite struct AxiLiteTablePortTests {
    /// A host that writes and reads words, its channels in random order and with random pauses.
    private final class Host {
        let bench: Testbench
        var random: SplitMix64
        var rows: [(table: Int?, context: Int?, row: Int?, data: BitVector)] = []

        init(_ engine: any SimulationEngine, seed: UInt64) throws {
            bench = Testbench(engine)
            random = SplitMix64(seed: seed)
            for name in ["awvalid", "wvalid", "bready", "arvalid", "rready"] { bench.set("s_axi_" + name, 0) }
            bench.set("errors", 0)
            try bench.reset()
        }

        private func step() throws {
            try bench.step()
            if bench["write_valid"].int == 1 {
                rows.append(
                    (
                        bench["write_table"].int, bench["write_context"].int, bench["write_row"].int,
                        bench["write_data"]
                    ))
            }
        }

        func write(_ address: Int, _ word: UInt64, strobes: Int = 15) throws {
            var (sendsAddress, sendsData, waits) = (true, true, true)
            var cycles = 0
            while waits {
                cycles += 1
                try #require(cycles < 100, "no response")
                let offersAddress = sendsAddress && random.next() % 2 == 0
                let offersData = sendsData && random.next() % 2 == 0
                let takes = random.next() % 2 == 0
                bench.set("s_axi_awvalid", offersAddress ? 1 : 0)
                bench.set("s_axi_awaddr", offersAddress ? address : 0xFF)
                bench.set("s_axi_wvalid", offersData ? 1 : 0)
                bench.set("s_axi_wdata", offersData ? word : 0xDEAD_BEEF)
                bench.set("s_axi_wstrb", strobes)
                bench.set("s_axi_bready", takes ? 1 : 0)
                try step()
                if offersAddress, bench["s_axi_awready"].int == 1 { sendsAddress = false }
                if offersData, bench["s_axi_wready"].int == 1 { sendsData = false }
                if takes, bench["s_axi_bvalid"].int == 1 {
                    #expect(!sendsAddress && !sendsData)
                    #expect(bench["s_axi_bresp"].int == 0)
                    waits = false
                }
            }
            for name in ["awvalid", "wvalid", "bready"] { bench.set("s_axi_" + name, 0) }
        }

        func read(_ address: Int) throws -> Int? {
            bench.set("s_axi_araddr", address)
            bench.set("s_axi_arvalid", 1)
            repeat { try step() } while bench["s_axi_arready"].int != 1
            bench.set("s_axi_arvalid", 0)
            while true {
                let takes = random.next() % 2 == 0
                bench.set("s_axi_rready", takes ? 1 : 0)
                try step()
                if takes, bench["s_axi_rvalid"].int == 1 {
                    bench.set("s_axi_rready", 0)
                    return bench["s_axi_rdata"].int
                }
            }
        }
    }

    @Test(arguments: [UInt64(1), 2, 3]) func rowsAreHandedOverOnceEach(seed: UInt64) throws {
        let design = try elaborate(AxiLiteTablePort(contexts: 4))
        #expect(try VerilogLint(design.verilog()).report == "")
        let host = try Host(NativeEngine(design, initial: .random(seed: seed)), seed: seed)
        var random = SplitMix64(seed: seed)
        for number in 0..<20 {
            let words = (0..<8).map { _ in random.next() & 0xFFFF_FFFF }
            for (index, word) in words.enumerated() { try host.write(4 * index, word) }
            try host.write(0x20, UInt64(number % 3 | (number * 5 & 0xFF) << 8 | (number % 4) << 16))
            #expect(host.rows.count == number + 1)
            let row = try #require(host.rows.last)
            #expect(row.table == number % 3)
            #expect(row.row == number * 5 & 0xFF)
            #expect(row.context == number % 4)
            let wide = (0..<4).map { words[2 * $0] | words[2 * $0 + 1] << 32 }
            #expect(row.data == BitVector(words: wide, width: 240))
        }
    }

    @Test func wordsReadBackAndStrobesCount() throws {
        let host = try Host(NativeEngine(elaborate(AxiLiteTablePort())), seed: 9)
        try host.write(0x04, 0x1234_5678)
        try host.write(0x04, 0xAABB_CCDD, strobes: 0b0101)
        #expect(try host.read(0x04) == 0x12BB_56DD)
        try host.write(0x40, 5)
        #expect(try host.read(0x40) == 0)
        host.bench.set("errors", 0b1010)
        #expect(try host.read(0x24) == 0b1010)
        #expect(host.rows.isEmpty)
    }
}
