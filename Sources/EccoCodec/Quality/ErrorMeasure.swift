import Glibc

/// The error of decoded values, summed over pieces of a tensor.
public struct ErrorMeasure: Sendable {
    public private(set) var signal = 0.0
    public private(set) var noise = 0.0
    public private(set) var largestError = 0.0
    public private(set) var count = 0

    public init() {}

    public mutating func add(_ original: Float, _ decoded: Float) {
        let error = Double(original) - Double(decoded)
        signal += Double(original) * Double(original)
        noise += error * error
        largestError = max(largestError, abs(error))
        count += 1
    }

    /// The signal-to-quantisation-noise ratio in dB; infinite where there is no error.
    public var ratio: Double { noise == 0 ? .infinity : 10 * log10(signal / noise) }
}
