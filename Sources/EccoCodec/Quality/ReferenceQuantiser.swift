import Glibc

/// Formats in common use that compressed tensors are held against: what a tensor becomes when it is
/// quantised with them.
public enum ReferenceQuantiser: String, CaseIterable, Sendable {
    /// Unsigned integers of 4 bits, a scale and an integer zero point of 16 bits each for 128 values.
    case int4 = "INT4 g128"
    /// Dettmers et al., QLoRA (2023): 16 quantiles of a normal distribution, an FP32 scale for each 64.
    case nf4 = "NF4 g64"
    /// OCP Microscaling Formats 1.0: E2M1, a power of two for each 32 values.
    case mxfp4 = "MXFP4"
    /// Signed integers of 8 bits, an FP16 scale for each row of the last dimension.
    case int8 = "INT8"
    /// OCP E4M3, one scale for the tensor.
    case fp8 = "FP8 E4M3"

    /// Bits a value, scales included.
    ///
    /// - Parameter width: values in a row.
    public func bitsPerValue(width: Int) -> Double {
        switch self {
        case .int4: 4 + 32.0 / 128
        case .nf4: 4 + 32.0 / 64
        case .mxfp4: 4 + 8.0 / 32
        case .int8: 8 + 16 / Double(max(width, 1))
        case .fp8: 8
        }
    }

    /// The values after quantising.
    ///
    /// - Parameter width: values in a row; groups do not cross rows.
    public func quantised(_ values: [Float], width: Int) -> [Float] {
        let size =
            switch self {
            case .int4: 128
            case .nf4: 64
            case .mxfp4: 32
            case .int8: max(width, 1)
            case .fp8: max(values.count, 1)
            }
        var result = [Float]()
        result.reserveCapacity(values.count)
        let row = self == .fp8 ? values.count : width
        var start = 0
        while start < values.count {
            let rowEnd = min((start / max(row, 1) + 1) * max(row, 1), values.count)
            let end = min(start + size, rowEnd)
            result += group(values[start..<end])
            start = end
        }
        return result
    }

    private func group(_ values: ArraySlice<Float>) -> [Float] {
        let largest = values.lazy.map(abs).max() ?? 0
        guard largest > 0 else { return Array(values) }
        switch self {
        case .int4:
            let (low, high) = (values.min() ?? 0, values.max() ?? 0)
            let scale = high > low ? (high - low) / 15 : abs(high)
            let zero = (-low / scale).rounded(.toNearestOrEven)
            return values.map { value in
                let code = (value / scale).rounded(.toNearestOrEven) + zero
                return (min(max(code, 0), 15) - zero) * scale
            }
        case .nf4:
            return values.map { value in Self.nearest(value / largest, Self.normalFloats) * largest }
        case .mxfp4:
            let scale = Float(sign: .plus, exponent: max(largest.exponent - 2, -127), significand: 1)
            return values.map { value in
                let magnitude = Self.nearest(abs(value) / scale, [0, 0.5, 1, 1.5, 2, 3, 4, 6]) * scale
                return value < 0 ? -magnitude : magnitude
            }
        case .int8:
            let scale = max(Float(Float16(largest / 127)), Float(Float16.leastNonzeroMagnitude))
            return values.map { min(max(($0 / scale).rounded(.toNearestOrEven), -127), 127) * scale }
        case .fp8:
            let scale = largest / 448
            return values.map { Float(FP8.value(FP8.nearest(Double($0 / scale)))) * scale }
        }
    }

    private static func nearest(_ value: Float, _ ascending: [Float]) -> Float {
        var best = ascending[0]
        for candidate in ascending where abs(candidate - value) < abs(best - value) { best = candidate }
        return best
    }

    /// QLoRA, appendix E.
    private static let normalFloats: [Float] = [
        -1, -0.696_192_8, -0.525_073_05, -0.394_917_5, -0.284_441_38, -0.184_773_43, -0.091_050_036, 0,
        0.079_580_3, 0.160_930_2, 0.246_112_3, 0.337_915_24, 0.440_709_83, 0.562_617, 0.722_956_84, 1,
    ]
}
