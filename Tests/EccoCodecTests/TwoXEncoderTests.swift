import EccoCodec
import Testing

let fixture = "Tests/Fixtures/minilm-sample.safetensors"

@Suite struct TwoXEncoderTests {
    private func quality(_ name: String, _ encoder: TwoXEncoder) throws -> Double {
        let file = try SafetensorsFile(path: fixture)
        let values = try file.float16(try file.tensor(name))
        let decoded = encoder.encode(groups: values).flatMap { TwoXDecoder.decode($0).values }
        return signalToNoiseRatio(original: values, decoded: decoded.map { Float16(bitPattern: $0) })
    }

    @Test(arguments: [
        ("layer1.mlp.up.input", TwoXEncoder.plain, 40.9), ("layer1.mlp.up.input", .searched, 41.8),
        ("layer1.mlp.down.input", .plain, 43.6), ("layer1.mlp.down.input", .searched, 44.3),
    ])
    func realActivationsKeepTheirQuality(name: String, encoder: TwoXEncoder, least: Double) throws {
        #expect(try quality(name, encoder) >= least)
    }

    @Test(arguments: TwoXEncoder.allCases)
    func groupsOfOneValueDecodeToIt(encoder: TwoXEncoder) {
        for value: Float16 in [0, 1, -1, 0.1, -65504, 65504, 0x1p-24, -0x1p-20] {
            let block = encoder.encode([Float16](repeating: value, count: 64))
            for bits in TwoXDecoder.decode(block).values {
                let error = abs(Double(Float16(bitPattern: bits)) - Double(value))
                // Outliers keep 14 bits: a subnormal one is a multiple of four.
                #expect(
                    error <= abs(Double(value)) / 64 + 0x1p-23, "\(value) became \(Float16(bitPattern: bits))"
                )
            }
        }
    }

    /// Twice: one side of zero alone, and both.
    @Test(arguments: [UInt64(1), 2, 3, 4])
    func theErrorStaysBelowTheStep(seed: UInt64) {
        var random = RandomBlocks(seed: seed)
        guard let noise = random.next() else { return }
        let offset = seed % 2 == 0 ? 0.0 : 300.0
        let group = (0..<64).map { Float16(Double(noise.bytes[$0]) - 128 + offset) }
        for encoder in TwoXEncoder.allCases {
            let decoded = TwoXDecoder.decode(encoder.encode(group)).values
            for (value, bits) in zip(group, decoded) {
                #expect(
                    abs(Double(value) - Double(Float16(bitPattern: bits))) <= 3, "seed \(seed), \(encoder)")
            }
        }
    }

    @Test func theResultDoesNotDependOnThreads() throws {
        let file = try SafetensorsFile(path: fixture)
        let values = try file.float16(try file.tensor("layer1.mlp.up.input"))
        let together = TwoXEncoder.searched.encode(groups: Array(values.prefix(64 * 200)))
        let alone = (0..<200).map { TwoXEncoder.searched.encode(values[($0 * 64)..<($0 * 64 + 64)]) }
        #expect(together == alone)
    }
}
