import EccoKernels

/// The vector instructions that a decoder may use. Every level gives the same bits.
public enum VectorLevel: String, Hashable, Sendable, CaseIterable {
    /// Swift alone.
    case none
    /// AVX2, BMI2, FMA and F16C. Kernels for AVX-512 were slower than these on the processors at hand.
    case avx2

    /// The highest that the running processor has.
    public static let best: VectorLevel =
        ecco_vector_level() == Int32(ECCO_VECTOR_AVX2.rawValue) ? .avx2 : .none

    /// The levels that the running processor has.
    public static var available: [VectorLevel] { best == .avx2 ? [.none, .avx2] : [.none] }
}
