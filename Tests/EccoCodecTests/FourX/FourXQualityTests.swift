import Testing

@testable import EccoCodec

@Suite struct FourXQualityTests {
    @Test(arguments: [
        ("layer1.attention.query.weight", 22.04), ("layer1.mlp.down.weight", 22.16),
        ("layer1.attention.key_cache", 21.93), ("layer1.attention.value_cache", 21.91),
    ])
    func quality(name: String, least: Double) throws {
        let file = try SafetensorsFile(path: fixture)
        let original = try file.float16(file.tensor(name))
        let values = original.map(\.bitPattern)
        for method in FourXEncoder.Method.allCases {
            let clock = ContinuousClock()
            let t0 = clock.now
            let tables = Calibration(threads: 1).tables(for: values, method: method)
            let t1 = clock.now
            let (blocks, statistics) = FourXEncoder(method, tables: tables).encode(values, threads: 1)
            let t2 = clock.now
            let decoded = blocks.flatMap { FourXDecoder.decode($0, tables: tables).values }
            let snr = signalToNoiseRatio(original: original, decoded: decoded.map { Float16(bitPattern: $0) })
            print(
                name, method, snr, "clipped %", 100 * Double(statistics.clipped) / Double(values.count),
                "outliers %", 100 * Double(statistics.outliers) / Double(values.count), "calibration",
                t1 - t0, "encode", t2 - t1)
        }
    }
}
