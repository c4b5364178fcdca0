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
            ]
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    static func check(
        _ module: FourXDatapath, on engine: any SimulationEngine, blocks count: Int, tableSets: Int,
        seed: UInt64 = 1
    ) throws -> StreamReport {
        let bench = try StreamBench(
            engine,
            input: StreamPorts(
                valid: "in_valid", ready: "in_ready",
                payload: ["in_block", "in_tag", "in_centroids", "in_codebook", "in_scale"]),
            output: StreamPorts(
                valid: "out_valid", ready: "out_ready", payload: ["out_values", "out_tag", "out_status"]),
            depth: module.latency)
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
            module, on: NativeEngine(elaborate(module), initial: .random(seed: 3)), blocks: 3000,
            tableSets: 200)
        #expect(report.failures == [])
        #expect(report.transfers == 3000)
        #expect(report.latency == module.latency)
    }
}
