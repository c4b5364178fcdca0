import Testing

@testable import EccoCodec

@Suite struct FourXEncoderTests {
    static let formats: [FourXFormat] = {
        do {
            return [
                .standard,
                try FourXFormat(groupSize: 64, blockBits: 256, patternCount: 16, codebookCount: 2),
                try FourXFormat(patternCount: 1, codebookCount: 1),
                try FourXFormat(groupSize: 256, patternCount: 32, codebookCount: 16, codeLengths: 1...15),
                try FourXFormat(groupSize: 1, blockBits: 64, patternCount: 1, codebookCount: 1),
                try FourXFormat(groupSize: 8, blockBits: 512, patternCount: 2, codebookCount: 1),
                try FourXFormat(groupSize: 32, blockBits: 136, codeLengths: 3...6),
                try FourXFormat(groupSize: 128, blockBits: 504, codeLengths: 4...4),
                // Not even the shortest codes fit: every block clips.
                try FourXFormat(groupSize: 256, blockBits: 64, patternCount: 4),
            ]
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    /// Values like weights: sums of uniform numbers, a spread for each group, a few large ones.
    static func values(seed: UInt64, groups: Int, size: Int) -> [UInt16] {
        var random = SplitMix64(seed: seed)
        var result = [UInt16]()
        for _ in 0..<groups {
            let spread = 0.01 + 0.1 * random.unit()
            for _ in 0..<size {
                let bell = (0..<4).reduce(-2.0) { sum, _ in sum + random.unit() }
                let factor = random.below(60) == 0 ? 4.0 : 1
                result.append(Float16(bell * spread * factor).bitPattern)
            }
        }
        return result
    }

    private func decode(_ blocks: [Block], _ tables: TableSet) -> [Double] {
        blocks.flatMap { FourXDecoder.decode($0, tables: tables).values }.map {
            Double(Float16(bitPattern: $0))
        }
    }

    private func numbers(_ values: [UInt16]) -> [Double] { values.map { Double(Float16(bitPattern: $0)) } }

    private func error(_ a: some Sequence<Double>, _ b: some Sequence<Double>) -> Double {
        zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }

    @Test(arguments: FourXEncoder.Method.allCases) func threadsDoNotChangeAByte(method: FourXEncoder.Method) {
        let values = Self.values(seed: 2, groups: 300, size: 128)
        var results: [(TableSet, [Block], FourXEncoder.Statistics)] = []
        for threads in 1...3 {
            let tables = Calibration(threads: threads, refinements: 3).tables(for: values, method: method)
            let (blocks, statistics) = FourXEncoder(method, tables: tables).encode(values, threads: threads)
            results.append((tables, blocks, statistics))
        }
        for result in results.dropFirst() {
            #expect(result.0 == results[0].0)
            #expect(result.1 == results[0].1)
            #expect(result.2 == results[0].2)
        }
    }

    /// Statistics say what the decoder sees, bits past a block are 0, and the rate-distortion encoder is
    /// the better one wherever its blocks fit.
    @Test(arguments: formats) func everyFormatWorks(format: FourXFormat) {
        let seed = UInt64(format.groupSize)
        let values = Self.values(seed: seed, groups: 40, size: format.groupSize)
        let tables = Calibration(format: format, refinements: 4).tables(for: values, method: .rd)
        var errors: [Double] = []
        for method in FourXEncoder.Method.allCases {
            let (blocks, statistics) = FourXEncoder(method, tables: tables).encode(values)
            #expect(statistics.groups == 40)
            var (clipped, outliers) = (0, 0)
            for block in blocks {
                let status = FourXDecoder.decode(block, tables: tables).status
                clipped += format.groupSize - status.symbols
                outliers += status.outliers
                for bit in stride(from: format.blockBits, to: 512, by: 8) { #expect(block.bits(bit, 8) == 0) }
            }
            #expect(clipped == statistics.clipped, "\(method)")
            #expect(outliers == statistics.outliers, "\(method)")
            errors.append(error(numbers(values), decode(blocks, tables)))
            if method == .rd, format.shortestCode * format.groupSize + format.headerBits <= format.blockBits,
                tables.codeLengths.contains(where: {
                    Int($0.min() ?? 1) * format.groupSize + format.headerBits <= format.blockBits
                })
            {
                #expect(clipped == 0)
                // Both score choices a little coarsely, so that neither is always ahead by a hair.
                #expect(errors[1] <= errors[0] * 1.001)
            }
        }
    }

    /// Groups that no calibration has seen: with usual tables, and with those of the tensor itself.
    @Test(arguments: FourXEncoder.Method.allCases) func everyFiniteGroupDecodes(method: FourXEncoder.Method) {
        func group(_ value: Float16) -> [UInt16] { [UInt16](repeating: value.bitPattern, count: 128) }
        var lonely = group(0)
        lonely[77] = Float16(-65504).bitPattern
        var huge = Self.values(seed: 5, groups: 1, size: 128)
        huge[3] = Float16(60000).bitPattern
        var random = SplitMix64(seed: 6)
        let subnormal = (0..<128).map { _ in UInt16(random.below(1024)) | UInt16(random.below(2)) << 15 }
        let anything = (0..<128).map { _ in UInt16(truncatingIfNeeded: random.next()) & 0xBFFF }
        let alternating = (0..<128).map { Float16($0 % 2 == 0 ? 3.3 : -3.3).bitPattern }
        let cases: [(String, [UInt16])] = [
            ("zeros", group(0)), ("negative zeros", group(-0.0)), ("equal", group(0.37)),
            ("equal, negative", group(-1.71)), ("largest", group(65504)), ("least", group(0x1p-24)),
            ("lonely", lonely), ("huge", huge), ("subnormal", subnormal), ("anything", anything),
            ("alternating", alternating),
        ]
        let usual = Calibration(refinements: 2).tables(
            for: Self.values(seed: 7, groups: 200, size: 128), method: method)
        for (name, values) in cases {
            let own = Calibration(refinements: 2).tables(for: values, method: method)
            let (blocks, _) = FourXEncoder(method, tables: own).encode(values)
            #expect(blocks.count == 1)
            let signal = numbers(values).reduce(0) { $0 + $1 * $1 }
            let noise = error(numbers(values), decode(blocks, own))
            // Uniform numbers need all of the 4 bits that a value does not quite have: the baseline clips.
            #expect(noise <= (method == .rd ? 0.01 : 0.04) * signal, "\(name)")
            let (foreign, _) = FourXEncoder(method, tables: usual).encode(values)
            let seen = decode(foreign, usual)
            #expect(seen.allSatisfy { $0.isFinite }, "\(name)")
            if signal == 0 { #expect(seen == [Double](repeating: 0, count: 128), "\(name)") }
        }
    }

    /// A group of zeros decodes to zeros beside others, and an equal group to nearly itself: the
    /// rate-distortion encoder finds a centroid and a scale for it, but bits are left for outliers, which
    /// have FP8's precision, and the format knows no empty ones; they all go to one value.
    @Test func specialGroupsAmongOthers() {
        var values = Self.values(seed: 9, groups: 64, size: 128)
        let equal = Float16(0.0923).bitPattern
        for index in 128..<256 { values[index] = equal }
        for index in 384..<512 { values[index] = 0 }
        for method in FourXEncoder.Method.allCases {
            let tables = Calibration(refinements: 2).tables(for: values, method: method)
            let decoded = decode(FourXEncoder(method, tables: tables).encode(values).blocks, tables)
            let expected = Double(Float16(bitPattern: equal))
            let errors = decoded[128..<256].map { abs($0 - expected) / expected }.sorted()
            #expect(errors[127] <= 0.0625, "\(method)")
            if method == .rd { #expect(errors[126] <= 0.001) }
            #expect(decoded[384..<512].allSatisfy { $0 == 0 }, "\(method)")
        }
    }

    @Test(arguments: FourXEncoder.Method.allCases) func fewOrNoGroups(method: FourXEncoder.Method) {
        for groups in [0, 1, 2] {
            let values = Self.values(seed: 10, groups: groups, size: 128)
            let tables = Calibration(refinements: 3).tables(for: values, method: method)
            // What is no whole group is left out.
            let (blocks, statistics) = FourXEncoder(method, tables: tables).encode(values + [0x3C00, 0x3C00])
            #expect(blocks.count == groups)
            #expect(statistics.groups == groups)
            if groups > 0 {
                let signal = numbers(values).reduce(0) { $0 + $1 * $1 }
                #expect(error(numbers(values), decode(blocks, tables)) < 0.01 * signal)
            }
        }
    }

    /// Random tables and values of all sizes: blocks decode, and nothing is worse than to decode to zero
    /// by more than the scale's rounding.
    @Test(arguments: 1...3) func randomTablesTakeRandomValues(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        for tables in RandomTables(seed: UInt64(seed)).prefix(12) {
            let values = (0..<512).map { _ in UInt16(truncatingIfNeeded: random.next()) & 0xBFFF }
            for method in FourXEncoder.Method.allCases {
                let (blocks, statistics) = FourXEncoder(method, tables: tables).encode(values)
                let status = blocks.map { FourXDecoder.decode($0, tables: tables).status }
                #expect(
                    status.reduce(0) { $0 + 128 - $1.symbols } == statistics.clipped,
                    "seed \(seed), \(method)")
                #expect(
                    status.reduce(0) { $0 + $1.outliers } == statistics.outliers, "seed \(seed), \(method)")
                #expect(decode(blocks, tables).allSatisfy { $0.isFinite }, "seed \(seed), \(method)")
            }
        }
    }

    /// Weights that count the first half of each group alone make that half better.
    @Test(arguments: FourXEncoder.Method.allCases) func weightsShiftTheError(method: FourXEncoder.Method) {
        let values = Self.values(seed: 12, groups: 400, size: 128)
        let weights = (0..<128).map { Float($0 < 64 ? 1 : 0.001) }
        func halves(_ weights: [Float]?) -> Double {
            let tables = Calibration(refinements: 6).tables(for: values, method: method, weights: weights)
            let decoded = decode(FourXEncoder(method, tables: tables).encode(values).blocks, tables)
            let original = numbers(values)
            let first = values.indices.filter { $0 % 128 < 64 }
            return error(first.map { original[$0] }, first.map { decoded[$0] })
                / error(original, decoded)
        }
        #expect(halves(weights) < halves(nil))
    }
}
