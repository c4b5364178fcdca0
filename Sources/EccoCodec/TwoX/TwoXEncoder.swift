/// Compresses groups of 64 values into 2x blocks.
///
/// `plain` takes the two values of the largest magnitude as outliers and covers the rest with the
/// smallest scale that reaches it. `searched` tries which values at the two ends become outliers,
/// and for each choice scales and offsets around that scale, and keeps what decodes with the least
/// squared error.
public enum TwoXEncoder: String, CaseIterable, Sendable {
    case plain
    case searched

    /// One block.
    ///
    /// - Parameter values: 64 finite values; missing ones count as 0.
    public func encode(_ values: some Collection<Float16>) -> Block {
        var group = values.prefix(TwoXLayout.valueCount).map(Double.init)
        group += [Double](repeating: 0, count: TwoXLayout.valueCount - group.count)
        var best: (candidate: Candidate, error: Double)?
        for outliers in outlierChoices(group) {
            var rest = group
            for index in outliers { rest[index] = .nan }
            for candidate in candidates(rest, outliers) {
                let limit = best?.error ?? .infinity
                if let error = candidate.error(group, below: limit) { best = (candidate, error) }
            }
        }
        return best?.candidate.block(group) ?? Block()
    }

    /// All groups, on `threads` threads (as many as there are cores for nil); the result does not depend on
    /// them.
    public func encode(groups: [Float16], threads: Int? = nil) -> [Block] {
        let count = groups.count / TwoXLayout.valueCount
        let chunk = 64
        var blocks = [Block](repeating: Block(), count: count)
        blocks.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let target = buffer
            Parallel.forEach(parts: (count + chunk - 1) / chunk, threads: threads) { part in
                for index in (part * chunk)..<min((part + 1) * chunk, count) {
                    let start = index * TwoXLayout.valueCount
                    target[index] = encode(groups[start..<(start + TwoXLayout.valueCount)])
                }
            }
        }
        return blocks
    }

    /// Pairs of indices that may become outliers.
    private func outlierChoices(_ group: [Double]) -> [[Int]] {
        switch self {
        case .plain:
            let order = group.indices.sorted { (abs(group[$0]), $1) > (abs(group[$1]), $0) }
            return [[order[0], order[1]]]
        case .searched:
            let order = group.indices.sorted { (group[$0], $0) < (group[$1], $1) }
            let last = order.count - 1
            return [
                [order[0], order[1]], [order[0], order[last]], [order[last], order[last - 1]],
            ]
        }
    }

    /// - Parameter rest: the group with NaN where an outlier stands.
    private func candidates(_ rest: [Double], _ outliers: [Int]) -> [Candidate] {
        let low = rest.lazy.filter { !$0.isNaN }.min() ?? 0
        let high = rest.lazy.filter { !$0.isNaN }.max() ?? 0
        // Codes reach 127 steps from the offset; factors lie in -192 ... 190.
        let cover = max((high - low) / 127, high / 190, -low / 192)
        let covering = Float16(cover)
        let scale = Double(covering) < cover ? covering.nextUp : covering
        func candidate(_ scale: Float16, _ shift: Int) -> Candidate {
            let base = scale > 0 ? Int((low / Double(scale)).rounded()) : 0
            return Candidate(scale: scale, base: min(max(base + shift, -192), 63), outliers: outliers)
        }
        guard self == .searched, scale > 0 else { return [candidate(scale, 0)] }
        return (-48...16).flatMap { step in
            let factor = 1 + Double(step) / 400
            return [-1, 0, 1].map { candidate(Float16(Double(scale) * factor), $0) }
        }
    }
}

/// A choice of everything but the codes, which follow from it.
private struct Candidate {
    var scale: Float16
    /// The factor that code 0 stands for: offset - 64.
    var base: Int
    var outliers: [Int]

    /// The factor's integer of a value at a scale above 0.
    @inline(__always)
    private static func code(_ value: Double, _ step: Double, _ base: Double) -> Double {
        min(max(nearestInteger(value / step) - base, 0), 127)
    }

    /// What `rounded()` gives, ties away from zero, up to a billion in magnitude.
    @inline(__always)
    private static func nearestInteger(_ value: Double) -> Double {
        let value = min(max(value, -1e9), 1e9)
        let whole = Double(Int64(value))
        let rest = value - whole
        return whole + (rest >= 0.5 ? 1 : rest <= -0.5 ? -1 : 0)
    }

    /// The nearest FP16 of a number of at most 65504 in magnitude, as `SIMD8.roundedToFP16` finds it.
    @inline(__always)
    private static func roundedToFP16(_ value: Double) -> Double {
        let power = max(Double(bitPattern: value.bitPattern & 0x7FF0_0000_0000_0000), 0x1p-14)
        let shift = power * 0x1.8p42
        return value + shift - shift
    }

    private static func outlierBits(_ value: Double) -> UInt16 {
        let bits = Float16(value).bitPattern
        let rounded = (UInt32(bits & 0x7FFF) + 1 + UInt32(bits >> 2 & 1)) & ~3
        return bits & 0x8000 | UInt16(min(rounded, 0x7BFC))
    }

    /// The squared error of the decoded group; nil where it is not below `limit`.
    func error(_ group: [Double], below limit: Double) -> Double? {
        guard scale.isFinite else { return nil }
        let (step, base) = (Double(scale), Double(base))
        let largest = Double(Float16.greatestFiniteMagnitude)
        let isOutlier = outliers.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        var sum = 0.0
        for (index, value) in group.enumerated() {
            let result: Double
            if isOutlier &>> UInt64(index) & 1 != 0 {
                result = Double(Float16(bitPattern: Self.outlierBits(value)))
            } else if step > 0 {
                let product = step * (Self.code(value, step, base) + base)
                result = Self.roundedToFP16(min(max(product, -largest), largest))
            } else {
                result = 0
            }
            sum += (value - result) * (value - result)
            if sum >= limit { return nil }
        }
        return sum
    }

    func block(_ group: [Double]) -> Block {
        var block = Block()
        let step = Double(scale)
        for (index, value) in group.enumerated() where !outliers.contains(index) {
            let code = step > 0 ? Int(Self.code(value, step, Double(base))) : min(max(-base, 0), 127)
            block.setBits(TwoXLayout.codeBits * index, TwoXLayout.codeBits, to: UInt64(code))
        }
        block.setBits(TwoXLayout.scale, 16, to: UInt64(scale.bitPattern))
        block.setBits(
            TwoXLayout.offset, 8, to: UInt64(UInt8(truncatingIfNeeded: base + TwoXLayout.codeBias)))
        for (position, index) in zip(TwoXLayout.outliers, outliers) {
            block.setBits(position, 6, to: UInt64(index))
            block.setBits(position + 6, 14, to: UInt64(Self.outlierBits(group[index]) >> 2))
        }
        return block
    }
}
