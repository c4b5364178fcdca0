import Testing

@testable import EccoCodec

/// Real tensors, tables of their own: the signal-to-noise ratios that the encoders reach.
@Suite struct FourXQualityTests {
    struct Bar: Sendable {
        let name: String
        /// In dB.
        let baseline: Double
        let unrefined: Double
        let rateDistortion: Double
    }

    static let bars = [
        Bar(name: "layer1.attention.query.weight", baseline: 21.1, unrefined: 21.9, rateDistortion: 22.08),
        Bar(name: "layer1.mlp.down.weight", baseline: 20.7, unrefined: 21.85, rateDistortion: 22.16),
        Bar(name: "layer1.attention.key_cache", baseline: 21.0, unrefined: 21.75, rateDistortion: 21.97),
        Bar(name: "layer1.attention.value_cache", baseline: 20.8, unrefined: 21.75, rateDistortion: 21.95),
    ]

    private func measure(_ name: String, _ method: FourXEncoder.Method, refinements: Int = 40) throws
        -> (ratio: Double, clipped: Double)
    {
        let file = try SafetensorsFile(path: fixture)
        let original = try file.float16(file.tensor(name))
        let values = original.map(\.bitPattern)
        let tables = Calibration(refinements: refinements).tables(for: values, method: method)
        let (blocks, statistics) = FourXEncoder(method, tables: tables).encode(values)
        var decoded = [Float16]()
        var clipped = 0
        var outliers = 0
        for block in blocks {
            let (group, status) = FourXDecoder.decode(block, tables: tables)
            decoded += group.map { Float16(bitPattern: $0) }
            clipped += 128 - status.symbols
            outliers += status.outliers
        }
        #expect(clipped == statistics.clipped)
        #expect(outliers == statistics.outliers)
        return (
            signalToNoiseRatio(original: original, decoded: decoded), Double(clipped) / Double(values.count)
        )
    }

    @Test(arguments: bars) func baselineIsAsGoodAsPublished(bar: Bar) throws {
        let (ratio, clipped) = try measure(bar.name, .baseline)
        #expect(ratio > bar.baseline, "\(bar.name)")
        #expect(clipped < 0.0004, "\(bar.name)")
    }

    @Test(arguments: bars) func rateDistortionClipsNothing(bar: Bar) throws {
        let (ratio, clipped) = try measure(bar.name, .rd, refinements: 0)
        #expect(ratio > bar.unrefined, "\(bar.name)")
        #expect(clipped == 0, "\(bar.name)")
    }

    @Test(arguments: bars) func refinedTablesAreBetter(bar: Bar) throws {
        let (ratio, clipped) = try measure(bar.name, .rd)
        #expect(ratio > bar.rateDistortion, "\(bar.name)")
        #expect(clipped == 0, "\(bar.name)")
    }
}
