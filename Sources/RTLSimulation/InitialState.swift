public import RTL

/// What registers hold before anything is assigned to them. A design whose outputs after reset
/// depend on it lacks a reset.
public enum InitialState: Hashable, Sendable {
    case zeros
    case ones
    case random(seed: UInt64)
}

/// A small generator with 64 bits of state whose numbers are the same on every machine: SplitMix64
/// (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
    @usableFromInline var state: UInt64

    @inlinable
    public init(seed: UInt64) { state = seed }

    @inlinable
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// `width` random bits.
    public mutating func bits(_ width: Int) -> BitVector {
        BitVector(words: (0..<BitVector.wordCount(width)).map { _ in next() }, width: width)
    }
}
