import Testing

@testable import EccoCodec

@Suite struct RandomFourXTests {
    static let formats: [FourXFormat] = {
        do {
            return [
                .standard,
                try FourXFormat(groupSize: 64, blockBits: 256, patternCount: 16, codebookCount: 2),
                try FourXFormat(groupSize: 256, patternCount: 256, codebookCount: 16),
                try FourXFormat(groupSize: 128, codeLengths: 4...4),
                try FourXFormat(groupSize: 1, blockBits: 64, patternCount: 1, codebookCount: 1),
                try FourXFormat(groupSize: 8, blockBits: 512, patternCount: 2, codebookCount: 1),
                try FourXFormat(groupSize: 32, blockBits: 136, codeLengths: 3...6),
                try FourXFormat(groupSize: 128, blockBits: 504, codeLengths: 1...15),
                try FourXFormat(groupSize: 256, blockBits: 64, codeLengths: 1...9),
                try FourXFormat(groupSize: 128, codeLengths: 2...12),
            ]
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    @Test(arguments: formats) func tablesAreReproducible(format: FourXFormat) throws {
        var first = RandomTables(seed: 5, format: format)
        var second = RandomTables(seed: 5, format: format)
        var other = RandomTables(seed: 6, format: format)
        let sets = (0..<20).map { _ in first.next() }
        #expect(sets == (0..<20).map { _ in second.next() })
        #expect(sets != (0..<20).map { _ in other.next() })
        #expect(Set(sets).count > 10)
    }

    @Test func tablesHaveTheirKind() throws {
        var random = RandomTables(seed: 1)
        let equal = random.tables(scale: .least, centroids: .equal, code: .flat)
        #expect(equal.scale == 1)
        #expect(equal.patterns.allSatisfy { Set($0).count == 1 })
        #expect(equal.codeLengths.allSatisfy { $0 == [UInt8](repeating: 4, count: 16) })
        let subnormal = random.tables(scale: .greatest, centroids: .subnormal, code: .skewed)
        #expect(subnormal.scale == 0x7BFF)
        #expect(subnormal.patterns.joined().allSatisfy { $0 & 0x7C00 == 0 && $0 & 0x3FF != 0 })
        #expect(subnormal.codeLengths.allSatisfy { $0.min() == 2 && $0.max() == 8 })
        let ends = random.tables(scale: .one, centroids: .ends, code: .random)
        #expect(Set(ends.patterns.joined()) == [0x3C00, 0xBC00])
        #expect(Set(ends.codeLengths).count == 4)
        let zeros = random.tables(scale: .subnormal, centroids: .zeros)
        #expect(Set(zeros.patterns.joined()) == [0, 0x8000])
    }

    @Test func blocksAreReproducible() throws {
        let tables = try #require(RandomTables(seed: 5).first { _ in true })
        let blocks = Array(RandomFourXBlocks(seed: 9, tables: tables).prefix(200))
        #expect(blocks == Array(RandomFourXBlocks(seed: 9, tables: tables).prefix(200)))
        #expect(blocks != Array(RandomFourXBlocks(seed: 8, tables: tables).prefix(200)))
        #expect(Set(blocks.map(\.kind)).count == RandomFourXBlocks.Kind.allCases.count)
    }

    /// Bits past the block stay 0, whatever the kind.
    @Test(arguments: formats) func blocksKeepToTheirSize(format: FourXFormat) throws {
        for tables in RandomTables(seed: 3, format: format).prefix(5) {
            for element in RandomFourXBlocks(seed: 4, tables: tables).prefix(100) {
                for bit in stride(from: format.blockBits, to: 512, by: 8) {
                    #expect(element.block.bits(bit, 8) == 0)
                }
            }
        }
    }

    /// What each kind is for shows in the status or in the header of the standard format.
    @Test func kindsDoWhatTheyAreFor() throws {
        var random = RandomTables(seed: 11)
        let tables = random.tables(scale: .usual, centroids: .bell, code: .bell)
        var blocks = RandomFourXBlocks(seed: 12, tables: tables)
        func decode(_ kind: RandomFourXBlocks.Kind) -> (Block, FourXStatus) {
            let block = blocks.element(of: kind).block
            return (block, FourXDecoder.decode(block, tables: tables).status)
        }
        var clippedAt = Set<Int>()
        var counts = Set<Int>()
        var ends = Set<Bool>()
        for _ in 0..<600 {
            #expect(!decode(.fitting).1.isClipped)
            let clipped = decode(.clipped).1
            #expect(clipped.isClipped)
            clippedAt.insert(clipped.symbols)
            counts.insert(decode(.outlierCount).1.outliers)
            ends.insert(decode(.full).1.isClipped)
            #expect(decode(.nanScale).0.bits(8, 7) == 0x7F)
            #expect(decode(.zeroScale).0.bits(8, 7) == 0)
        }
        #expect(counts == Set(0...16))
        #expect(clippedAt.count > 30)
        #expect(ends == [true, false])
        let (duplicates, status) = decode(.duplicateOutliers)
        let locations = (0..<status.outliers).map { duplicates.bits(512 - 15 * ($0 + 1), 7) }
        #expect(status.outliers >= 3)
        #expect(Set(locations).count <= 2)
    }
}
