import Glibc

/// The signal-to-quantisation-noise ratio in dB: 10 log10 of the signal's energy over the error's.
/// Infinite where both are equal; 0 values give infinity too.
public func signalToNoiseRatio(original: [Float16], decoded: [Float16]) -> Double {
    var signal = 0.0
    var noise = 0.0
    for (a, b) in zip(original, decoded) {
        signal += Double(a) * Double(a)
        noise += (Double(a) - Double(b)) * (Double(a) - Double(b))
    }
    return noise == 0 ? .infinity : 10 * log10(signal / noise)
}
