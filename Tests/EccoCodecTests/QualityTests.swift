import Testing

@testable import EccoCodec

@Suite struct QualityTests {
    /// The figures of the specification, section 5.
    @Test(arguments: [
        ("layer1.attention.query.weight", 19.87, 20.68, 18.72),
        ("layer1.mlp.down.weight", 18.69, 20.30, 18.40),
        ("layer1.attention.key_cache", 19.47, 20.61, 18.68),
        ("layer1.attention.value_cache", 19.33, 20.55, 18.65),
    ])
    func otherFormatsReachTheirPublishedQuality(name: String, int4: Double, nf4: Double, mxfp4: Double) throws
    {
        let file = try SafetensorsFile(path: fixture)
        let source = try file.source(file.tensor(name))
        let values = source.values().map { Float(Float16(bitPattern: $0)) }
        func ratio(_ quantiser: ReferenceQuantiser) -> Double {
            var measure = ErrorMeasure()
            for (a, b) in zip(values, quantiser.quantised(values, width: source.shape.last ?? 1)) {
                measure.add(a, b)
            }
            return measure.ratio
        }
        #expect(abs(ratio(.int4) - int4) < 0.006)
        #expect(abs(ratio(.nf4) - nf4) < 0.006)
        #expect(abs(ratio(.mxfp4) - mxfp4) < 0.006)
        #expect(ratio(.int8) > 30)
        #expect(ratio(.fp8) > 30)
    }

    @Test func groupsEndWithTheirRow() {
        // 40 values a row: groups of 32 and 8. The large value spoils its own group alone.
        var values = [Float](repeating: 1, count: 80)
        values[39] = 1000
        let decoded = ReferenceQuantiser.mxfp4.quantised(values, width: 40)
        #expect(decoded[0..<32] == values[0..<32])
        #expect(decoded[32] == 0)
        #expect(decoded[40...] == values[40...])
    }

    @Test func zerosAndNothingAreQuantised() {
        for quantiser in ReferenceQuantiser.allCases {
            #expect(quantiser.quantised([0, 0, 0], width: 3) == [0, 0, 0])
            #expect(quantiser.quantised([], width: 0) == [])
        }
    }
}
