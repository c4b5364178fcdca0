import EccoCodec
import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoHardware

/// Blocks for a 4x decoder, each with tables of its own.
struct FourXTraffic {
    struct Transfer {
        var block: Block
        var tables: TableSet
        var kind: RandomFourXBlocks.Kind
    }

    let transfers: [Transfer]

    /// - Parameter tableSets: how many table sets there are; they take turns at random.
    init(seed: UInt64, format: FourXFormat, tableSets: Int, blocks: Int) {
        var sources = RandomTables(seed: seed, format: format).prefix(tableSets).enumerated().map {
            RandomFourXBlocks(seed: seed &+ UInt64($0.offset), tables: $0.element)
        }
        transfers = (0..<blocks).map { index in
            let source = (index / 3) % sources.count
            let element = sources[source].next()
            return Transfer(
                block: element?.block ?? Block(), tables: sources[source].tables,
                kind: element?.kind ?? .randomBits)
        }
    }
}

/// What is wrong with a decoder's answer, or nil.
func mismatch(
    _ words: [UInt64], _ transfer: FourXTraffic.Transfer, tag: UInt64, outputFormat: OutputFormat
) -> String? {
    let format = transfer.tables.format
    let golden = FourXDecoder.decode(transfer.block, tables: transfer.tables, format: outputFormat)
    let values = (0..<format.groupSize).map {
        UInt16(truncatingIfNeeded: words[$0 / 4] >> UInt64($0 % 4 * 16))
    }
    let valueWords = (format.groupSize + 3) / 4
    let status = words[valueWords + 1]
    let symbolBits = UInt64(format.locationBits + 1)
    let symbols = Int(status & (1 << symbolBits - 1))
    let found = FourXStatus(
        symbols: symbols, isClipped: status >> symbolBits & 1 != 0,
        outliers: Int(status >> (symbolBits + 1)))
    if found != golden.status { return "\(transfer.kind): status \(found), expected \(golden.status)" }
    if let index = values.indices.first(where: { values[$0] != golden.values[$0] }) {
        return "\(transfer.kind): value \(index) is \(String(values[index], radix: 16)), expected "
            + String(golden.values[index], radix: 16)
    }
    return words[valueWords] == tag ? nil : "tag \(words[valueWords]), expected \(tag)"
}

@Suite struct FourXDatapathTests {
    static let formats: [FourXFormat] = {
        do {
            return [
                .standard,
                try FourXFormat(patternCount: 16, codebookCount: 2),
                try FourXFormat(groupSize: 64, blockBits: 256),
                try FourXFormat(groupSize: 32, blockBits: 136, codeLengths: 3...6),
                try FourXFormat(groupSize: 128, blockBits: 504, patternCount: 1, codeLengths: 1...15),
                try FourXFormat(groupSize: 128, codebookCount: 1, codeLengths: 4...4),
            ]
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    static func check(
        _ module: FourXDatapath, on engine: any SimulationEngine, blocks count: Int, tableSets: Int,
        seed: UInt64 = 1, depth: Int? = nil
    ) throws -> StreamReport {
        let bench = try StreamBench(
            engine,
            input: StreamPorts(
                valid: "in_valid", ready: "in_ready",
                payload: ["in_block", "in_tag", "in_centroids", "in_codebook", "in_scale"]),
            output: StreamPorts(
                valid: "out_valid", ready: "out_ready", payload: ["out_values", "out_tag", "out_status"]),
            depth: depth ?? module.latency)
        let format = module.format
        let traffic = FourXTraffic(seed: seed, format: format, tableSets: tableSets, blocks: count)
        let mask: UInt64 = (1 << UInt64(module.tagWidth)) - 1
        return try bench.run(
            count: count, arrivals: .random(probability: 0.7), departures: .bursts(longest: 5), seed: seed
        ) { index, words in
            let transfer = traffic.transfers[index]
            let image = FourXTableImage(transfer.tables)
            let block = transfer.block
            let codebook = Int(block.bits(0, format.codebookBits))
            let pattern = Int(block.bits(format.patternOffset, format.patternBits))
            let blockWords = (format.blockBits + 63) / 64
            words =
                Array(block.wordArray.prefix(blockWords)) + [UInt64(index) & mask]
                + image.centroids(pattern: pattern).words + image.codebook(codebook).words
                + image.scale.words
        } check: { index, words in
            mismatch(
                words, traffic.transfers[index], tag: UInt64(index) & mask,
                outputFormat: module.outputFormat)
        }
    }

    @Test(arguments: formats, OutputFormat.allCases)
    func everyFormatEqualsTheGoldenModel(format: FourXFormat, outputFormat: OutputFormat) throws {
        let module = FourXDatapath(format: format, outputFormat: outputFormat, tagWidth: 5)
        let report = try Self.check(
            module, on: NativeEngine(elaborate(module), initial: .random(seed: 3)), blocks: 1200,
            tableSets: 120)
        #expect(report.failures == [])
        #expect(report.transfers == 1200)
        #expect(report.latency == module.latency)
    }

    /// Another schedule changes when values come, not what they are.
    @Test func theDeeperScheduleEqualsTheGoldenModel() throws {
        let module = FourXDatapath(tagWidth: 16, schedule: .levels21)
        let report = try Self.check(
            module, on: NativeEngine(elaborate(module), initial: .random(seed: 4)), blocks: 1200,
            tableSets: 120, seed: 2)
        #expect(report.failures == [])
        #expect(report.transfers == 1200)
        #expect(report.latency == 8)
    }

    @Test func verilatorAgrees() throws {
        let module = FourXDatapath()
        let engine = try VerilatorEngine(
            elaborate(module).verilog(), options: .init(initialState: .random(seed: 3)))
        let report = try Self.check(module, on: engine, blocks: 10_000, tableSets: 300, seed: 3)
        #expect(report.failures == [])
        #expect(report.transfers == 10_000)
    }

    /// A pipeline with one register fewer, or more, than the contract says is found at once.
    @Test(arguments: [-1, 1])
    func aMissingRegisterIsFound(difference: Int) throws {
        let module = FourXDatapath()
        let report = try Self.check(
            module, on: NativeEngine(elaborate(module)), blocks: 50, tableSets: 5,
            depth: module.latency + difference)
        #expect(report.failureCount > 0)
    }
}

@Suite struct FourXBlockDecoderTests {
    /// Writes every table of each context, then decodes blocks of all of them.
    private func check(
        _ module: FourXBlockDecoder, on engine: any SimulationEngine, blocks count: Int, seed: UInt64 = 7
    ) throws -> (failures: [String], errors: UInt64) {
        let layout = engine.layout
        var row = [UInt64](repeating: 0, count: layout.inputWordCount)
        var result = [UInt64](repeating: 0, count: layout.outputWordCount)
        func set(_ name: String, _ words: [UInt64]) throws {
            let slot = try #require(layout.input(name))
            for (index, word) in zip(slot.range, words) { row[index] = word }
        }
        func get(_ name: String) throws -> [UInt64] {
            try #require(layout.output(name)).range.map { result[$0] }
        }
        func cycle() throws { try engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil) }
        try engine.restart()
        for slot in layout.inputs where slot.port.isReset || slot.port.isClock { row[slot.offset] = 1 }
        try cycle()
        try cycle()
        for slot in layout.inputs where slot.port.isReset { row[slot.offset] = 0 }

        let sets = Array(RandomTables(seed: seed, format: module.format).prefix(module.contexts))
        func write(_ table: UInt64, _ context: Int, _ index: Int, _ words: [UInt64]) throws {
            try set("write_valid", [1])
            try set("write_table", [table])
            try set("write_context", [UInt64(context)])
            try set("write_row", [UInt64(index)])
            try set("write_data", words + [0, 0, 0, 0])
            try cycle()
        }
        for (context, tables) in sets.enumerated() {
            try write(0, context, 0, [UInt64(tables.scale)])
            for (index, pattern) in tables.patterns.enumerated() {
                var words = [UInt64](repeating: 0, count: 4)
                for (k, value) in pattern.enumerated() { words[k / 4] |= UInt64(value) << UInt64(k % 4 * 16) }
                try write(1, context, index, words)
            }
            for (index, lengths) in tables.codeLengths.enumerated() {
                try write(
                    2, context, index,
                    [lengths.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(4 * $1.offset) }])
            }
        }
        try set("write_valid", [0])
        for _ in 0..<FourXTables.writeLatency { try cycle() }

        var sources = sets.map { RandomFourXBlocks(seed: seed, tables: $0) }
        var expected = [(transfer: FourXTraffic.Transfer, tag: UInt64, cycle: Int)]()
        var failures = [String]()
        var received = 0
        for number in 0..<(count + module.latency) {
            if number < count {
                let context = number % sources.count
                guard let element = sources[context].next() else { break }
                let tag = UInt64(number) & (1 << UInt64(module.tagWidth) - 1)
                try set("in_valid", [1])
                try set("in_block", element.block.wordArray)
                try set("in_tag", [tag])
                try set("in_context", [UInt64(context)])
                expected.append(
                    (
                        FourXTraffic.Transfer(
                            block: element.block, tables: sets[context], kind: element.kind), tag, number
                    ))
            } else {
                try set("in_valid", [0])
            }
            try set("out_ready", [1])
            try cycle()
            guard try get("out_valid") == [1] else { continue }
            let next = expected[received]
            if number - next.cycle != module.latency { failures.append("latency \(number - next.cycle)") }
            let words = try get("out_values") + get("out_tag") + get("out_status")
            if let message = mismatch(
                words, next.transfer, tag: next.tag, outputFormat: module.outputFormat)
            {
                failures.append("block \(received): \(message)")
            }
            received += 1
        }
        if received != count { failures.append("\(received) of \(count) blocks came out") }
        return (Array(failures.prefix(5)), try get("table_errors")[0])
    }

    @Test(arguments: FourXDatapathTests.formats, OutputFormat.allCases)
    func tablesOfSeveralContextsDecode(format: FourXFormat, outputFormat: OutputFormat) throws {
        let module = FourXBlockDecoder(format: format, outputFormat: outputFormat, contexts: 4)
        let result = try check(
            module, on: NativeEngine(elaborate(module), initial: .random(seed: 5)), blocks: 200)
        #expect(result.failures == [])
        #expect(result.errors == 0)
    }

    @Test func verilatorAgrees() throws {
        let module = FourXBlockDecoder()
        let engine = try VerilatorEngine(
            elaborate(module).verilog(), options: .init(initialState: .random(seed: 3)))
        let result = try check(module, on: engine, blocks: 3000)
        #expect(result.failures == [])
        #expect(result.errors == 0)
    }

    /// Each bad row raises its table's bit, which stays; the row before it stays too.
    @Test func badTablesAreNamedAndNotStored() throws {
        let tables = FourXTables(contexts: 2)
        let engine: any SimulationEngine = try NativeEngine(elaborate(tables), initial: .random(seed: 1))
        let layout = engine.layout
        var row = [UInt64](repeating: 0, count: layout.inputWordCount)
        var result = [UInt64](repeating: 0, count: layout.outputWordCount)
        func set(_ name: String, _ words: [UInt64]) throws {
            let slot = try #require(layout.input(name))
            for (index, word) in zip(slot.range, words) { row[index] = word }
        }
        func get(_ name: String) throws -> [UInt64] {
            try #require(layout.output(name)).range.map { result[$0] }
        }
        func cycle() throws { try engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil) }
        try engine.restart()
        for slot in layout.inputs where slot.port.isReset || slot.port.isClock { row[slot.offset] = 1 }
        try cycle()
        for slot in layout.inputs where slot.port.isReset { row[slot.offset] = 0 }
        func write(_ table: UInt64, _ index: UInt64, _ words: [UInt64]) throws -> UInt64 {
            try set("write_valid", [1])
            try set("write_table", [table])
            try set("write_row", [index])
            try set("write_data", words + [UInt64](repeating: 0, count: 4 - words.count))
            try cycle()
            try set("write_valid", [0])
            for _ in 0..<8 { try cycle() }
            return try get("errors")[0]
        }
        let flat: UInt64 = 0x4444_4444_4444_4444
        let ordered: [UInt64] = [
            0xB400_B800_BA00_BC00, 0x2000_0001_0000_8000, 0x3000_2C00_2800_2400, 0x3C00_3800_3400,
        ]
        #expect(try write(0, 0, [0x3C00]) == 0)
        #expect(try write(1, 63, ordered) == 0)
        #expect(try write(2, 3, [flat]) == 0)
        // Infinity; a codeword of 1 bit; an incomplete code; a magnitude above 1; out of order.
        #expect(try write(0, 0, [0x7C00]) == 1)
        #expect(try write(2, 3, [0x4444_4444_4444_4441]) == 5)
        #expect(try write(2, 3, [0x4444_4444_4444_4445]) == 5)
        #expect(try write(1, 63, [0xBC01] + ordered.dropFirst()) == 7)
        #expect(try write(1, 63, [0xB400_B400_BA00_BC00] + [0xBC00] + ordered.dropFirst(2)) == 7)
        #expect(try write(2, 4, [flat]) == 15)
        try set("read_enable", [1])
        try set("read_pattern", [63])
        try set("read_codebook", [3])
        try cycle()
        try cycle()
        let image = FourXTableImage(
            try TableSet(
                format: FourXFormat(patternCount: 1, codebookCount: 1), scale: 0x3C00,
                patterns: [
                    (0..<15).map { UInt16(truncatingIfNeeded: ordered[$0 / 4] >> UInt64($0 % 4 * 16)) }
                ],
                codeLengths: [[UInt8](repeating: 4, count: 16)]))
        #expect(try get("centroids") == image.centroids(pattern: 0).words)
        #expect(try get("codebook") == image.codebook(0).words)
        #expect(try get("scale") == image.scale.words)
    }

    @Test(arguments: OutputFormat.allCases)
    func noToolHasAWarningForTheVerilog(format: OutputFormat) throws {
        let lint = try VerilogLint(elaborate(FourXBlockDecoder(outputFormat: format)).verilog())
        #expect(lint.report == "")
    }

    @Test func impossibleParametersAreRefusedWithTheReason() throws {
        let small = try FourXFormat(groupSize: 8)
        let error = #expect(throws: DesignError.self) {
            try elaborate(FourXBlockDecoder(format: small))
        }
        #expect(error?.description.contains("a group of 8 values is smaller than 16") == true)
        let odd = #expect(throws: DesignError.self) { try elaborate(FourXBlockDecoder(contexts: 3)) }
        #expect(odd?.description.contains("3 contexts are no power of two from 1 to 64") == true)
        #expect(throws: DesignError.self) { try elaborate(FourXBlockDecoder(tagWidth: 0)) }
    }
}
