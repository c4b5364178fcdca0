import Foundation
import Testing

@testable import EccoCodec

/// More by `FAST_DECODER_BLOCKS=10000000` for all table sets together.
private let blockCount =
    ProcessInfo.processInfo.environment["FAST_DECODER_BLOCKS"].flatMap(Int.init) ?? 100_000
private let tableSetCount = max(50, min(1000, blockCount / 2000))

@Suite struct FastDecoderTests {
    /// Every kind of block over random tables; levels and output formats by turns.
    @Test func fourXIsTheDefinition() {
        let seed = UInt64(2026)
        let formats = RandomFourXTests.formats
        let levels = VectorLevel.available
        var differences = 0
        var compared = 0
        let results = Parallel.map(parts: tableSetCount, threads: nil) { part -> (Int, String?) in
            // Most sets are of the published format.
            let format = part % 3 == 0 ? formats[part / 3 % formats.count] : .standard
            var random = RandomTables(seed: seed &+ UInt64(part), format: format)
            guard let tables = random.next() else { return (0, "no tables") }
            let output: OutputFormat = part % 4 == 1 ? .bf16 : .fp16
            let blocks = RandomFourXBlocks(seed: seed &+ UInt64(part), tables: tables)
                .prefix(blockCount / tableSetCount).map(\.block)
            let decoders = levels.map { FastFourXDecoder(tables, format: output, level: $0) }
            let fast = decoders.map { $0.decode(blocks) }
            let size = format.groupSize
            for (index, block) in blocks.enumerated() {
                let expected = FourXDecoder.decode(block, tables: tables, format: output)
                for (level, result) in zip(levels, fast) {
                    let values = result.values[(index * size)..<((index + 1) * size)]
                    if !values.elementsEqual(expected.values) || result.statuses[index] != expected.status {
                        return (
                            index,
                            "seed \(seed), table set \(part), block \(index), \(level), \(output): \(block.wordArray)"
                        )
                    }
                }
            }
            return (blocks.count, nil)
        }
        for (count, failure) in results {
            compared += count
            if let failure {
                differences += 1
                Issue.record("\(failure)")
            }
        }
        #expect(differences == 0)
        #expect(compared >= blockCount / tableSetCount * tableSetCount)
        print("fast 4x = definition on \(compared) blocks over \(tableSetCount) table sets, \(levels)")
    }

    @Test(arguments: OutputFormat.allCases) func twoXIsTheDefinition(output: OutputFormat) throws {
        let blocks = Array(RandomBlocks(seed: 77).prefix(blockCount / 5))
        for level in VectorLevel.available {
            let fast = FastTwoXDecoder(format: output, level: level).decode(blocks, threads: 2)
            for (index, block) in blocks.enumerated() {
                let expected = TwoXDecoder.decode(block, format: output)
                try #require(
                    fast.values[(64 * index)..<(64 * index + 64)].elementsEqual(expected.values),
                    "block \(index) of seed 77, \(level)")
                try #require(fast.statuses[index] == expected.status)
            }
        }
    }

    /// Every scale with every factor: no product is rounded twice.
    @Test func everyTwoXProductIsRoundedOnce() {
        var blocks = [Block]()
        for scale in stride(from: 0, through: 0xFFFF, by: 7) {
            for offset in [0, 64, 128, 192] {
                var block = Block()
                for index in 0..<64 { block.setBits(7 * index, 7, to: UInt64(2 * index + scale & 1)) }
                block.setBits(448, 16, to: UInt64(scale))
                block.setBits(464, 8, to: UInt64(offset))
                blocks.append(block)
            }
        }
        let expected = blocks.flatMap { TwoXDecoder.decode($0).values }
        for level in VectorLevel.available {
            #expect(FastTwoXDecoder(level: level).decode(blocks).values == expected, "\(level)")
        }
    }

    @Test func theNumberOfThreadsAndOfBlocksDoesNotMatter() {
        var random = RandomTables(seed: 8)
        let tables = random.tables(scale: .usual)
        let blocks = RandomFourXBlocks(seed: 8, tables: tables).prefix(3001).map(\.block)
        let decoder = FastFourXDecoder(tables)
        let whole = decoder.decode(blocks)
        #expect(decoder.decode(blocks, threads: 2) == whole)
        #expect(decoder.decode(blocks, threads: nil) == whole)
        for count in 0...9 {
            let part = decoder.decode(Array(blocks.prefix(count)))
            #expect(part.values.elementsEqual(whole.values.prefix(128 * count)))
        }
    }
}
