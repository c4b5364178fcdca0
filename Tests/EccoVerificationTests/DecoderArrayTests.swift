import EccoCodec
import EccoHardware
import RTL
import RTLCosimulation
import RTLSimulation
import Testing

@testable import EccoVerification

@Suite struct DecoderArrayTests {
    /// Each lane has blocks, gaps and stalls of its own; all share what one port has written.
    private func check(_ array: DecoderArray, on engine: any SimulationEngine, blocks: Int, seed: UInt64)
        throws
    {
        let format = array.format
        var random = SplitMix64(seed: seed)
        let bench = Testbench(engine)
        for name in ["in_valid", "out_ready", "write_valid"] { bench.set(name, 0) }
        try bench.reset()
        let sets = Array(RandomTables(seed: seed, format: format).prefix(2))
        for (context, tables) in sets.enumerated() {
            for write in tables.writes(context: context) {
                bench.set("write_valid", 1)
                bench.set("write_table", write[0])
                bench.set("write_context", write[1])
                bench.set("write_row", write[2])
                bench["write_data"] = BitVector(words: Array(write[3...]), width: 240)
                try bench.step()
            }
        }
        bench.set("write_valid", 0)
        for _ in 0..<FourXTables.writeLatency { try bench.step() }

        let lanes = array.lanes
        var sources = sets.enumerated().map {
            RandomFourXBlocks(seed: seed &+ UInt64($0.offset), tables: $0.element)
        }
        var offered = [(block: Block, context: Int, tag: Int)?](repeating: nil, count: lanes)
        var inside = [[(block: Block, context: Int, tag: Int)]](repeating: [], count: lanes)
        var received = [Int](repeating: 0, count: lanes)
        var cycles = 0
        while received.contains(where: { $0 < blocks }) {
            cycles += 1
            try #require(cycles < 100 * blocks + 1000, "nothing moves")
            var valid = BitVector(width: lanes)
            var ready = BitVector(width: lanes)
            var block = BitVector(width: lanes * format.blockBits)
            var tag = BitVector(width: lanes * 8)
            var context = BitVector(width: lanes)
            for lane in 0..<lanes {
                if offered[lane] == nil, random.next() % 3 != 0 {
                    let set = Int(random.next() % 2)
                    let next = sources[set].next()?.block ?? Block()
                    offered[lane] = (next, set, Int(random.next() & 0xFF))
                }
                ready[lane] = random.next() % 4 != 0
                guard let offer = offered[lane] else { continue }
                valid[lane] = true
                for bit in 0..<format.blockBits {
                    block[lane * format.blockBits + bit] = offer.block.bits(bit, 1) != 0
                }
                for bit in 0..<8 { tag[8 * lane + bit] = offer.tag >> bit & 1 != 0 }
                context[lane] = offer.context != 0
            }
            bench["in_valid"] = valid
            bench["in_block"] = block
            bench["in_tag"] = tag
            bench["in_context"] = context
            bench["out_ready"] = ready
            try bench.step()
            for lane in 0..<lanes {
                if let offer = offered[lane], bench["in_ready"][lane] {
                    inside[lane].append(offer)
                    offered[lane] = nil
                }
                guard bench["out_valid"][lane], ready[lane] else { continue }
                try #require(!inside[lane].isEmpty, "lane \(lane) answers what nobody asked")
                let asked = inside[lane].removeFirst()
                let golden = FourXDecoder.decode(asked.block, tables: sets[asked.context])
                let values = bench["out_values"]
                for (index, value) in golden.values.enumerated() {
                    let low = 16 * (format.groupSize * lane + index)
                    let found = (0..<16).reduce(UInt16(0)) { $0 | (values[low + $1] ? 1 : 0) << UInt16($1) }
                    try #require(found == value, "lane \(lane), block \(received[lane]), value \(index)")
                }
                let foundTag = (0..<8).reduce(0) { $0 | (bench["out_tag"][8 * lane + $1] ? 1 : 0) << $1 }
                try #require(foundTag == asked.tag)
                received[lane] += 1
            }
        }
        #expect(bench["table_errors"].int == 0)
    }

    @Test(arguments: [2, 4]) func lanesDecodeAndKeepTheirOrder(lanes: Int) throws {
        let format = try FourXFormat(groupSize: 32, blockBits: 136, patternCount: 16, codebookCount: 2)
        let array = DecoderArray(lanes: lanes, format: format)
        try check(array, on: NativeEngine(elaborate(array), initial: .random(seed: 4)), blocks: 24, seed: 3)
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
