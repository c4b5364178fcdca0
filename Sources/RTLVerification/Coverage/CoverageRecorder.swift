/// Which coverage bits were seen 0 and which 1, over cycles.
public struct CoverageRecorder: Sendable {
    /// 1 where a bit was seen 0, or 1; words as the coverage output has them.
    public private(set) var seenZero: [UInt64]
    public private(set) var seenOne: [UInt64]
    public private(set) var cycles = 0

    /// - Parameter words: 64-bit words of a cycle's coverage.
    public init(words: Int) {
        seenZero = [UInt64](repeating: 0, count: max(words, 0))
        seenOne = seenZero
    }

    /// Records a cycle.
    ///
    /// - Parameters:
    ///   - words: as many as the recorder has.
    ///   - unknown: nil, or as many words whose ones say that a bit is neither 0 nor 1.
    public mutating func record(_ words: UnsafePointer<UInt64>, unknown: UnsafePointer<UInt64>? = nil) {
        cycles += 1
        let count = seenZero.count
        seenZero.withUnsafeMutableBufferPointer { zeros in
            seenOne.withUnsafeMutableBufferPointer { ones in
                if let unknown {
                    for index in 0..<count {
                        let known = ~unknown[index]
                        zeros[index] |= ~words[index] & known
                        ones[index] |= words[index] & known
                    }
                } else {
                    for index in 0..<count {
                        zeros[index] |= ~words[index]
                        ones[index] |= words[index]
                    }
                }
            }
        }
    }
}
