import EccoKernels

/// The vector instructions that a decoder may use. Every level gives the same bits.
public enum VectorLevel: String, Hashable, Comparable, Sendable, CaseIterable {
    /// Swift alone.
    case none
    /// AVX2 and F16C.
    case avx2
    /// AVX-512 F, BW and VL.
    case avx512

    private static let running = Int(ecco_vector_level())

    /// The highest that the running processor has.
    public static var best: VectorLevel {
        running >= Int(ECCO_VECTOR_AVX512.rawValue)
            ? .avx512 : running >= Int(ECCO_VECTOR_AVX2.rawValue) ? .avx2 : .none
    }

    /// The levels that the running processor has.
    public static var available: [VectorLevel] { allCases.filter { $0 <= best } }

    public static func < (a: VectorLevel, b: VectorLevel) -> Bool {
        func order(_ level: VectorLevel) -> Int { allCases.firstIndex(of: level) ?? 0 }
        return order(a) < order(b)
    }
}
