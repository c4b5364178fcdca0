import Testing

@testable import EccoCodec

/// The inner loops in wide vectors against those in Swift, bit by bit. On a processor without wide vectors
/// there is no level to compare.
@Suite struct EncodeKernelsTests {
    static let levels = Array(0...EncodeKernels.level).dropFirst()

    private func buffer<T: BitwiseCopyable>(_ values: [T]) -> Buffer<T> {
        let result = Buffer(values.count, of: values[0])
        for index in values.indices { result[index] = values[index] }
        return result
    }

    private func contents<T: BitwiseCopyable>(_ buffer: Buffer<T>) -> [T] {
        (0..<buffer.count).map { buffer[$0] }
    }

    /// Finite FP16 of all sizes, or of nearly one size.
    private func halves(_ random: inout SplitMix64, _ count: Int) -> [UInt16] {
        let mask: UInt16 = random.below(2) == 0 ? 0xFFFF : 0x83FF
        let base: UInt16 = mask == 0xFFFF ? 0 : UInt16(random.below(31)) << 10
        return (0..<count).map { _ in
            let bits = UInt16(truncatingIfNeeded: random.next()) & mask | base
            return bits & 0x7C00 == 0x7C00 ? bits & 0xBFFF : bits
        }
    }

    @Test(arguments: levels) func loadConvertsAlike(level: Int32) {
        let all = (0..<UInt32(0x10000)).map { UInt16($0) }.map { $0 & 0x7C00 == 0x7C00 ? 0 : $0 }
        let wide = Buffer(all.count, of: Float(0))
        let reference = Buffer(all.count, of: Float(0))
        let source = buffer(all)
        let (greatest, same) = withExtendedLifetime((source, wide, reference)) {
            (
                EncodeKernels.load(source.start, vectors: 4096, to: wide.start, level: level),
                EncodeKernels.load(source.start, vectors: 4096, to: reference.start, level: 0)
            )
        }
        #expect(greatest == same)
        // Values are their own places.
        #expect(greatest == 0x7BFF)
        #expect(contents(wide).map(\.bitPattern) == contents(reference).map(\.bitPattern))
        #expect(contents(wide).map(\.bitPattern) == all.map { Float(Float16(bitPattern: $0)).bitPattern })
    }

    /// The first of equal magnitudes, whatever its sign.
    @Test(arguments: levels) func loadFindsTheGreatest(level: Int32) {
        let ones = [UInt16](repeating: 0x3C00, count: 64)
        let few = buffer(ones + [0xBC01, 0x3C01] + [UInt16](repeating: 0, count: 30))
        let values = Buffer(96, of: Float(0))
        for level in [0, level] {
            let place = withExtendedLifetime((few, values)) {
                EncodeKernels.load(few.start, vectors: 6, to: values.start, level: level)
            }
            #expect(place == 64)
        }
    }

    @Test(arguments: levels) func binsAndOutlierErrorsAreAlike(level: Int32) {
        var random = SplitMix64(seed: 31)
        for round in 0..<300 {
            let values = buffer(halves(&random, 128).map { Float(Float16(bitPattern: $0)) })
            let scale = Float(Float16(bitPattern: halves(&random, 1)[0] & 0x7FFF | 1))
            var results: [[UInt32]] = []
            for level in [0, level] {
                let (bins, rows) = (Buffer(128, of: Int32(0)), Buffer(128, of: Int32(0)))
                let errors = Buffer(128, of: Float(0))
                EncodeKernels.bins(
                    values, vectors: 8, factor: 1024 / scale, limit: 1024, half: 2, shift: 2, stride: 128,
                    to: bins, rows: rows, level: level)
                EncodeKernels.outlierErrors(
                    values, vectors: 8, inverse: 1 / scale, scale: scale, to: errors, level: level)
                results.append(
                    (contents(bins) + contents(rows)).map { UInt32(bitPattern: $0) }
                        + contents(errors).map(\.bitPattern))
            }
            #expect(results[0] == results[1], "seed 31, round \(round)")
        }
    }

    @Test(arguments: levels, [64, 128, 192, 256, 320, 1024]) func sumsAndSelectionsAreAlike(
        level: Int32, columns: Int
    ) {
        var random = SplitMix64(seed: UInt64(columns))
        let table = buffer((0..<(20 * columns)).map { _ in UInt16(truncatingIfNeeded: random.next()) })
        for rowCount in [1, 2, 31, 128] {
            let rows = buffer((0..<rowCount).map { _ in Int32(2 * columns * random.below(20)) })
            let (a, b) = (Buffer(columns, of: UInt16(0)), Buffer(columns, of: UInt16(0)))
            EncodeKernels.sumRows(
                table.raw, rows: rows, rowCount: rowCount, columns: columns, into: a, level: level)
            EncodeKernels.sumRows(
                table.raw, rows: rows, rowCount: rowCount, columns: columns, into: b, level: 0)
            #expect(contents(a) == contents(b))
            let expected = (0..<columns).map { column in
                (0..<rowCount).reduce(UInt16(0)) { $0 &+ table[Int(rows[$1]) / 2 + column] }
            }
            #expect(contents(b) == expected)
            for limit in [UInt16(0), 1, 0x2000, 0x9000, 0xFFFF] {
                let (wide, reference) = (Buffer(columns, of: UInt16(0)), Buffer(columns, of: UInt16(0)))
                let count = EncodeKernels.select(
                    a, below: limit, table, below: 0xA000, columns: columns, to: wide, level: level)
                let same = EncodeKernels.select(
                    a, below: limit, table, below: 0xA000, columns: columns, to: reference, level: 0)
                #expect(count == same)
                #expect(contents(wide).prefix(count) == contents(reference).prefix(count))
            }
        }
    }

    @Test(arguments: levels) func quantisationsAreAlike(level: Int32) throws {
        var random = SplitMix64(seed: 8)
        for round in 0..<500 {
            let size = [1, 32, 64, 100, 128, 256][round % 6]
            let padded = (size + 31) / 32 * 32
            let values = (0..<padded).map { $0 < size ? Float(random.unit() - 0.5) : 0 }
            let decoded = (0..<16).map { _ in Float(random.unit() - 0.5) }.sorted()
            let work = EncodeKernels.Quantisation(
                values: buffer(values),
                outlierErrors: buffer(values.map { $0 * $0 * Float(random.unit()) / 100 }),
                active: buffer((0..<padded).map { $0 < size ? 1 : 0 }), vectors: padded / 16,
                outlierBits: Int32(10 + random.below(10)), decoded: buffer(decoded),
                lengths: buffer((0..<17).map { _ in Int32(1 + random.below(15)) }))
            let price = Float(random.unit()) * [0, 1e-6, 1e-4, 1e-2][random.below(4)]
            let (wide, reference) = (Buffer(padded, of: UInt8(0)), Buffer(padded, of: UInt8(0)))
            let a = EncodeKernels.quantise(work, price: price, to: wide, level: level)
            let b = EncodeKernels.quantise(work, price: price, to: reference, level: 0)
            #expect(a.bits == b.bits, "seed 8, round \(round)")
            #expect(a.cost.bitPattern == b.cost.bitPattern, "seed 8, round \(round)")
            #expect(contents(wide) == contents(reference), "seed 8, round \(round)")
        }
    }

    @Test func productsAreRoundedOnceToFP16() {
        var random = SplitMix64(seed: 3)
        for round in 0..<20000 {
            var numbers = SIMD8<Double>()
            for lane in 0..<8 {
                let half = Double(Float16(bitPattern: halves(&random, 1)[0]))
                // Products, and numbers halfway between two FP16 or near it.
                let next = Double(Float16(half).nextUp)
                let middle = next.isFinite ? (half + next) / 2 : half
                numbers[lane] = [half * Double(random.below(16384)) / 8192, middle, middle.nextUp][lane % 3]
            }
            let rounded = numbers.roundedToFP16
            for lane in 0..<8 {
                let expected = min(max(Float16(numbers[lane]), -65504), 65504)
                #expect(rounded[lane] == Double(expected), "seed 3, round \(round), \(numbers[lane])")
            }
        }
    }
}
