/// The signal-to-quantisation-noise ratio in dB: 10 log10 of the signal's energy over the error's.
/// Infinite where both are equal; 0 values give infinity too.
public func signalToNoiseRatio(original: [Float16], decoded: [Float16]) -> Double {
    var measure = ErrorMeasure()
    for (a, b) in zip(original, decoded) { measure.add(Float(a), Float(b)) }
    return measure.ratio
}
