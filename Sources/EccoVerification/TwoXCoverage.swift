import EccoCodec
public import RTLVerification

/// Functional bins of the 2x decoder, filled from every `interval`th payload.
public struct TwoXCoverage: ScenarioSampler {
    private let interval: Int
    private var offers = 0
    private var scales = CoverGroup("scale", names: ["zero", "subnormal", "normal", "infinite", "NaN"])
    private var signs = CoverGroup("sign of the scale", names: ["+", "-"])
    private var collisions = CoverGroup("outliers that name one value", names: ["no", "yes"])
    private var outliers = CoverGroup("outlier", names: ["zero", "subnormal", "normal", "infinite", "NaN"])
    private var locations = CoverGroup("location of an outlier", values: 0...63)
    private var values = CoverGroup(
        "value, FP16",
        names: ["zero", "negative zero", "subnormal", "normal", "saturated", "infinite", "NaN"])
    private var offsets = CoverGroup("offset", starts: [-128, -127, -64, 0, 1, 64, 127], last: 127)
    private var codes = CoverGroup("code", values: 0...127)

    /// - Parameter interval: of the payloads that are taken apart; the first is.
    public init(interval: Int = 16) { self.interval = max(interval, 1) }

    public var coverage: FunctionalCoverage {
        FunctionalCoverage([scales, signs, collisions, outliers, locations, values, offsets, codes])
    }

    public mutating func sample(_ scenario: Scenario) {
        for case .offer(let payload, _) in scenario.events {
            offers += 1
            guard offers % interval == 1 || interval == 1, payload.count >= 8 else { continue }
            sample(TwoXAnatomy(Block(words: payload.prefix(8))))
        }
    }

    private mutating func sample(_ anatomy: TwoXAnatomy) {
        scales.sample(kind(anatomy.scale))
        signs.sample(Int(anatomy.scale >> 15))
        offsets.sample(anatomy.offset)
        for code in anatomy.codes { codes.sample(code) }
        var named = Set<Int>()
        for outlier in anatomy.outliers {
            outliers.sample(kind(outlier.value))
            locations.sample(outlier.location)
            named.insert(outlier.location)
        }
        collisions.sample(named.count < anatomy.outliers.count ? 1 : 0)
        for value in anatomy.values {
            let magnitude = value & 0x7FFF
            switch magnitude {
            case 0: values.sample(value == 0 ? 0 : 1)
            case 1..<0x400: values.sample(2)
            case 0x7BFF: values.sample(4)
            case 0x7C00: values.sample(5)
            case 0x7C01...: values.sample(6)
            default: values.sample(3)
            }
        }
    }

    private func kind(_ value: UInt16) -> Int {
        switch value & 0x7FFF {
        case 0: 0
        case 1..<0x400: 1
        case ..<0x7C00: 2
        case 0x7C00: 3
        default: 4
        }
    }
}
