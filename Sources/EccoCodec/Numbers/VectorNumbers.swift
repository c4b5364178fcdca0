/// Sixteen numbers at a time. Only operations that IEEE 754 defines to the last bit are used, so that
/// every machine, and every instruction set on one, gives the same result.
typealias Floats = SIMD16<Float>

extension SIMD16<Float> {
    /// The exact values of sixteen finite FP16.
    @inline(__always)
    init(fp16 bits: SIMD16<UInt16>) {
        let word = SIMD16<UInt32>(truncatingIfNeeded: bits)
        let magnitude = (word & 0x7FFF) &<< 13
        // The exponent moves from bias 15 to 127. A subnormal gets a hidden bit, which is taken off again.
        let normal = magnitude &+ 0x3800_0000
        let offset = unsafeBitCast(magnitude &+ 0x3880_0000, to: SIMD16<Float>.self) - 0x1p-14
        let absolute = unsafeBitCast(offset, to: SIMD16<UInt32>.self)
            .replacing(with: normal, where: magnitude .>= 0x0080_0000)
        self = unsafeBitCast(absolute | (word & 0x8000) &<< 16, to: SIMD16<Float>.self)
    }

    /// The nearest FP8 (E4M3) values, ties to even, at most 448 in magnitude.
    @inline(__always)
    var roundedToFP8: SIMD16<Float> {
        let bits = unsafeBitCast(self, to: SIMD16<UInt32>.self)
        let magnitude = bits & 0x7FFF_FFFF
        let kept = (magnitude &+ 0x7FFFF &+ ((magnitude &>> 20) & 1)) & 0xFFF0_0000
        // Below 2^-6 all values are multiples of 2^-9: adding 2^14 leaves just those bits.
        let small = unsafeBitCast(magnitude, to: SIMD16<Float>.self) + 0x1p14 - 0x1p14
        var result = unsafeBitCast(kept, to: SIMD16<Float>.self)
        result.replace(with: small, where: magnitude .< 0x3C80_0000)
        result.replace(with: 448, where: result .> 448)
        return unsafeBitCast(
            unsafeBitCast(result, to: SIMD16<UInt32>.self) | bits & 0x8000_0000, to: SIMD16<Float>.self)
    }

    /// The nearest integers, ties to even, of numbers below 2^22 in magnitude.
    @inline(__always)
    var nearestIntegers: SIMD16<Int32> {
        let shifted = self + 0x1.8p23
        return unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- 0x4B40_0000
    }

    @inline(__always)
    func clamped(to limit: Float) -> SIMD16<Float> {
        var result = self
        result.replace(with: limit, where: result .> limit)
        result.replace(with: -limit, where: result .< -limit)
        return result
    }
}

extension SIMD8<Double> {
    /// The nearest FP16 values, ties to even, with gradual underflow, at most 65504 in magnitude; of numbers
    /// below 2^100.
    @inline(__always)
    var roundedToFP16: SIMD8<Double> {
        // Adding a number whose last place is the result's, 42 binary orders up, rounds; subtracting it leaves
        // the rounded number. Below 2^-14 all results are multiples of 2^-24.
        let exponents = unsafeBitCast(self, to: SIMD8<UInt64>.self) & 0x7FF0_0000_0000_0000
        var power = unsafeBitCast(exponents, to: SIMD8<Double>.self)
        power.replace(with: 0x1p-14, where: power .< 0x1p-14)
        let shift = power * 0x1.8p42
        var result = self + shift - shift
        result.replace(with: 65504, where: result .> 65504)
        result.replace(with: -65504, where: result .< -65504)
        return result
    }
}

/// Memory on a cache line's boundary that lives as long as the object.
final class Buffer<Element: BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Element>
    let count: Int

    init(_ count: Int, of value: Element) {
        let bytes = max(count, 1) * MemoryLayout<Element>.stride
        start = UnsafeMutableRawPointer.allocate(byteCount: (bytes + 63) / 64 * 64, alignment: 64)
            .bindMemory(to: Element.self, capacity: max(count, 1))
        self.count = count
        start.initialize(repeating: value, count: max(count, 1))
    }

    deinit { UnsafeMutableRawPointer(start).deallocate() }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { start[index] }
        set { start[index] = newValue }
    }

    var raw: UnsafeMutableRawPointer { UnsafeMutableRawPointer(start) }
}
