/// Compresses groups of FP16 values into 4x blocks with given tables.
public struct FourXEncoder: Sendable {
    /// How blocks are made.
    public enum Method: String, CaseIterable, Sendable {
        /// The published way: the nearest centroid, the best pattern that fits.
        case baseline
        /// Scale, pattern, codebook, symbols and outliers by rate and distortion.
        case rd
    }

    /// What the blocks of a tensor have lost and gained.
    public struct Statistics: Hashable, Sendable {
        public var groups = 0
        /// Values without a symbol: they decode to 0.
        public var clipped = 0
        /// Outliers, duplicates counted.
        public var outliers = 0

        static func + (a: Statistics, b: Statistics) -> Statistics {
            Statistics(
                groups: a.groups + b.groups, clipped: a.clipped + b.clipped, outliers: a.outliers + b.outliers
            )
        }
    }

    public let tables: TableSet
    public let method: Method
    private let baseline: BaselineEncoder?
    private let rateDistortion: RateDistortionEncoder?

    public init(_ method: Method, tables: TableSet) {
        self.tables = tables
        self.method = method
        baseline = method == .baseline ? BaselineEncoder(tables) : nil
        rateDistortion = method == .rd ? RateDistortionEncoder(tables) : nil
    }

    /// Groups in a part of the work; what a part gives does not depend on the others.
    static let partSize = 64

    /// Encodes whole groups; values beyond the last whole group are left out.
    ///
    /// - Parameters:
    ///   - values: FP16, all finite.
    ///   - threads: as many as there are cores where nil. The blocks do not depend on it.
    public func encode(
        _ values: [UInt16], threads: Int? = nil
    ) -> (blocks: [Block], statistics: Statistics) {
        let count = values.count / tables.format.groupSize
        var blocks = [Block](repeating: Block(), count: count)
        let statistics = values.withUnsafeBufferPointer { values in
            blocks.withUnsafeMutableBufferPointer { encode(values, to: $0, threads: threads) }
        }
        return (blocks, statistics)
    }

    /// Encodes as many groups as there are blocks and whole groups of values.
    func encode(
        _ values: UnsafeBufferPointer<UInt16>, to blocks: UnsafeMutableBufferPointer<Block>, threads: Int?
    ) -> Statistics {
        let size = tables.format.groupSize
        let count = min(values.count / size, blocks.count)
        guard let source = values.baseAddress, let target = blocks.baseAddress else { return Statistics() }
        nonisolated(unsafe) let input = source
        nonisolated(unsafe) let output = UnsafeMutableRawPointer(target).assumingMemoryBound(to: UInt64.self)
        let parts = (count + Self.partSize - 1) / Self.partSize
        return Parallel.map(parts: parts, threads: threads) { part -> Statistics in
            var statistics = Statistics()
            func add(_ result: (symbols: Int, outliers: Int)) {
                statistics.groups += 1
                statistics.clipped += size - result.symbols
                statistics.outliers += result.outliers
            }
            let groups = (part * Self.partSize)..<min((part + 1) * Self.partSize, count)
            if let baseline {
                let scratch = baseline.makeScratch()
                for group in groups {
                    add(baseline.encode(input + group * size, scratch: scratch, to: output + group * 8))
                }
            } else if let rateDistortion {
                let scratch = RateDistortionEncoder.Scratch(rateDistortion)
                for group in groups {
                    add(rateDistortion.encode(input + group * size, scratch: scratch, to: output + group * 8))
                }
            }
            return statistics
        }.reduce(Statistics(), +)
    }
}
