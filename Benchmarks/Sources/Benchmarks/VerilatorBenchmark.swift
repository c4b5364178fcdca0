import EccoCodec
import EccoHardware
import Foundation
import Glibc
import RTL
import RTLCosimulation
import RTLSimulation

/// Building the decoders' models from nothing, and running them: a block every cycle, nobody stalls,
/// nothing is compared.
func verilatorBenchmark() throws -> [Row] {
    let decoders: [(name: String, module: any Module, blocksOfRun: Int)] = [
        ("decoder_4x", FourXBlockDecoder(), 1 << 18),
        ("decoder_2x", TwoXBlockDecoder(), 1 << 19),
    ]
    return try decoders.flatMap { try verilatorRows($0.name, $0.module, blocks: $0.blocksOfRun) }
}

private func verilatorRows(_ name: String, _ module: any Module, blocks: Int) throws -> [Row] {
    let source = try elaborate(module).verilog()
    let cache = FileManager.default.temporaryDirectory.appendingPathComponent("verilator-\(getpid())-\(name)")
    defer { try? FileManager.default.removeItem(at: cache) }
    let environment = BuildEnvironment(
        cacheDirectory: cache.path, searchPath: BuildEnvironment.standard.searchPath)
    let report = try VerilatorEngine.build(source, environment: environment)
    func seconds(_ share: VerilatorBuildReport.Share) -> String {
        String(format: "%.1f (%.1f)", share.seconds, share.processorSeconds)
    }
    let all = report.verilator.seconds + report.compiler.seconds + report.runtime.seconds
    let text = source.files.reduce(0) { $0 + $1.text.utf8.count }

    let engine = try VerilatorEngine(source, environment: environment)
    try load(engine)
    let rows = randomBlocks(engine.layout, count: 1024)
    var outputs = [UInt64](repeating: 0, count: 1024 * engine.layout.outputWordCount)
    let start = processorTime()
    for _ in 0..<(blocks / 1024) {
        try engine.run(cycles: 1024, inputs: rows, outputs: &outputs, unknown: nil)
    }
    let speed = Double(blocks) / (processorTime() - start)
    return [
        Row(
            name: "\(name): build its model from nothing", value: all, unit: "s",
            note: "seconds (of them in user mode, all processors): Verilator \(seconds(report.verilator)), "
                + "compiler \(seconds(report.compiler)), Verilator's runtime \(seconds(report.runtime)); "
                + "\(text / 1000) kB of Verilog, \(report.generatedBytes / 1000) kB of C++"),
        Row(
            name: "\(name): run", value: speed / 1000, unit: "thousand blocks/s",
            note: "by processor time; one core, a block every cycle, nothing compared"),
    ]
}

/// Resets the decoder and writes its tables, where it has any.
private func load(_ engine: VerilatorEngine) throws {
    var writes = [[String: [UInt64]]]()
    if engine.layout.input("write_valid") != nil, var random = Optional(RandomTables(seed: 1)),
        let tables = random.next()
    {
        func words(_ values: [UInt64], bits: Int) -> [UInt64] {
            let perWord = 64 / bits
            return stride(from: 0, to: values.count, by: perWord).map { first in
                values[first..<min(first + perWord, values.count)].enumerated()
                    .reduce(0) { $0 | $1.element << UInt64(bits * $1.offset) }
            }
        }
        func write(_ table: UInt64, _ row: Int, _ data: [UInt64]) {
            writes.append([
                "write_valid": [1], "write_table": [table], "write_row": [UInt64(row)], "write_data": data,
            ])
        }
        write(0, 0, [UInt64(tables.scale)])
        for (row, pattern) in tables.patterns.enumerated() {
            write(1, row, words(pattern.map(UInt64.init), bits: 16))
        }
        for (row, lengths) in tables.codeLengths.enumerated() {
            write(2, row, words(lengths.map(UInt64.init), bits: 4))
        }
    }
    let idle = [[String: [UInt64]]](repeating: [:], count: 16)
    try run(engine, [[String: [UInt64]]](repeating: ["reset": [1]], count: 4) + writes + idle)
}

/// Cycles with these inputs; the clock ticks, all others are 0.
private func run(_ engine: VerilatorEngine, _ cycles: [[String: [UInt64]]]) throws {
    let layout = engine.layout
    var rows = [UInt64](repeating: 0, count: cycles.count * layout.inputWordCount)
    for (index, values) in cycles.enumerated() {
        for (name, words) in values.merging(["clock": [1]], uniquingKeysWith: { $1 }) {
            guard let slot = layout.input(name) else { continue }
            for (place, word) in zip(slot.range, words) { rows[index * layout.inputWordCount + place] = word }
        }
    }
    var outputs = [UInt64](repeating: 0, count: cycles.count * layout.outputWordCount)
    try engine.run(cycles: cycles.count, inputs: rows, outputs: &outputs, unknown: nil)
}

/// Rows with a random block each.
private func randomBlocks(_ layout: PortLayout, count: Int) -> [UInt64] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    var rows = [UInt64](repeating: 0, count: count * layout.inputWordCount)
    for cycle in 0..<count {
        for slot in layout.inputs {
            for place in slot.range {
                let value: UInt64
                switch slot.port.name {
                case "clock", "in_valid", "out_ready": value = 1
                case "in_block":
                    state ^= state << 13
                    state ^= state >> 7
                    state ^= state << 17
                    value = state
                default: value = 0
                }
                rows[cycle * layout.inputWordCount + place] = value
            }
        }
    }
    return rows
}
