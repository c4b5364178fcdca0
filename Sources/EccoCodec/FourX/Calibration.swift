/// Makes the tables of a tensor from its values (specification, section 5).
public struct Calibration: Sendable {
    public var format: FourXFormat
    /// Of the start of both k-means.
    public var seed: UInt64
    /// As many as there are cores where nil. The tables do not depend on it.
    public var threads: Int?
    /// Groups that are looked at, evenly spread over the tensor; more do not change much.
    public var sampledGroups: Int
    /// Rounds of encoding and estimating the tables anew for the rate-distortion encoder.
    public var refinements: Int

    public init(
        format: FourXFormat = .standard, seed: UInt64 = 1, threads: Int? = nil, sampledGroups: Int = 8192,
        refinements: Int = 40
    ) {
        self.format = format
        self.seed = seed
        self.threads = threads
        self.sampledGroups = sampledGroups
        self.refinements = refinements
    }

    /// The tables for an encoder.
    ///
    /// - Parameters:
    ///   - values: FP16, all finite, whole groups.
    ///   - weights: of the squared errors, at least 0: one a value of a row, repeated for each row; all
    ///     alike where nil.
    public func tables(for values: [UInt16], method: FourXEncoder.Method, weights: [Float]? = nil) -> TableSet
    {
        let size = format.groupSize
        let total = values.count / size
        let largest = values.max { $0 & 0x7FFF < $1 & 0x7FFF } ?? 0
        let scale = Self.tensorScale(largest: largest & 0x7FFF)
        let count = min(total, max(sampledGroups, 1))
        var sample = [UInt16]()
        sample.reserveCapacity(count * size)
        var sampleWeights: [Float]? = weights.map { _ in [] }
        for index in 0..<count {
            let group = total * index / count
            sample += values[(group * size)..<((group + 1) * size)]
            if let weights, !weights.isEmpty {
                for value in (group * size)..<((group + 1) * size) {
                    sampleWeights?.append(weights[value % weights.count])
                }
            }
        }
        let start = initialTables(sample, scale: scale, weights: sampleWeights)
        return method == .rd && !sample.isEmpty
            ? TableRefinement(calibration: self, weights: sampleWeights).refine(start, sample) : start
    }

    /// The FP16 that brings the largest magnitude into FP8's range: the quotient by 448, rounded up.
    static func tensorScale(largest: UInt16) -> UInt16 {
        let quotient = Double(Float16(bitPattern: largest)) / FP8.largestFinite
        guard quotient > 0 else { return Float16(1).bitPattern }
        let nearest = Float16(quotient)
        return (Double(nearest) < quotient ? nearest.nextUp : nearest).bitPattern
    }

    private func initialTables(_ sample: [UInt16], scale: UInt16, weights: [Float]?) -> TableSet {
        let size = format.groupSize
        let count = sample.count / size
        let parts = (count + KMeans.partSize - 1) / KMeans.partSize
        let vectors = Parallel.map(parts: parts, threads: threads) { part -> [Double] in
            var result = [Double]()
            for group in (part * KMeans.partSize)..<min((part + 1) * KMeans.partSize, count) {
                let range = (group * size)..<((group + 1) * size)
                result += centroids(sample[range], weights.map { $0[range] }, scale: scale)
            }
            return result
        }.flatMap { $0 }
        let patterns = KMeans.clusters(
            vectors, dimension: 15, count: format.patternCount, seed: seed, threads: threads)
        let rows = (0..<format.patternCount).map {
            Self.pattern(Array(patterns[(15 * $0)..<(15 * $0 + 15)]))
        }
        // Equal lengths serve to find the symbols; then the codes are made from them.
        let flat = [[UInt8]](repeating: [UInt8](repeating: 4, count: 16), count: format.codebookCount)
        guard let start = try? TableSet(format: format, scale: scale, patterns: rows, codeLengths: flat)
        else { preconditionFailure("calibration makes tables that are valid") }
        let histograms = BaselineEncoder(start).histograms(sample, threads: threads)
        let codes = codeLengths(histograms, count: count)
        guard let tables = try? TableSet(format: format, scale: scale, patterns: rows, codeLengths: codes)
        else { preconditionFailure("package-merge makes complete codes") }
        return tables
    }

    /// Fifteen cluster centres of a group without its largest magnitude, which is 1.
    private func centroids(_ group: ArraySlice<UInt16>, _ weights: ArraySlice<Float>?, scale: UInt16)
        -> [Double]
    {
        let values = group.map { Double(Float16(bitPattern: $0)) }
        var largest = 0
        for index in values.indices where abs(values[index]) > abs(values[largest]) { largest = index }
        let tensorScale = Double(Float16(bitPattern: scale))
        let unit = FP8.value(FP8.nearest(values[largest] / tensorScale)) * tensorScale
        guard unit != 0 else { return [Double](repeating: 0, count: 15) }
        let order = values.indices.filter { $0 != largest }.sorted {
            (values[$0] / unit, $0) < (values[$1] / unit, $1)
        }
        let sorted = order.map { values[$0] / unit }
        let ranked = weights.map { weights in order.map { Double(weights[weights.startIndex + $0]) } }
        return KMeans.line(sorted, weights: ranked, count: 15).sorted()
    }

    /// A row that a table set takes: FP16, within [-1, 1], ascending.
    static func pattern(_ centroids: [Double]) -> [UInt16] {
        centroids.map { min(max($0, -1), 1) }.sorted().map { Float16($0 == 0 ? 0 : $0).bitPattern }
    }

    /// Clusters the groups' histograms, 16 counts each, and gives each cluster its code.
    func codeLengths(_ histograms: [Double], count: Int) -> [[UInt8]] {
        let clusters = KMeans.clusters(
            histograms, dimension: 16, count: format.codebookCount, seed: seed &+ 1, threads: threads)
        return (0..<format.codebookCount).map { cluster in
            Self.code((0..<16).map { clusters[16 * cluster + $0] }, format)
        }
    }

    /// The best code for symbols of these frequencies. One that never occurs still gets a codeword.
    static func code(_ frequencies: [Double], _ format: FourXFormat) -> [UInt8] {
        let total = max(frequencies.reduce(0, +), 1e-30)
        let counts = frequencies.map { UInt64($0 / total * 0x1p32) + 1 }
        return PackageMerge.lengths(counts: counts, limits: format.shortestCode...format.longestCode)
            ?? [UInt8](repeating: 4, count: 16)
    }
}
