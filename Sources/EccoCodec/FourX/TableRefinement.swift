/// Estimates tables anew from what the rate-distortion encoder does with them, several times: each
/// centroid becomes the mean of the values it stands for, each code the best for the symbols its groups
/// have. A pattern or a codebook that no group takes starts again as a variant of one that serves badly.
///
/// Alone, this ends at the next local optimum. So for the first four fifths of the rounds the new tables
/// are shaken, less and less (stochastic relaxation: Zeger, Vaisey and Gersho, Globally Optimal Vector
/// Quantizer Design by Stochastic Relaxation, 1992). The best tables of all rounds are kept.
struct TableRefinement: Sendable {
    let calibration: Calibration
    /// Of the sample's squared errors, one a value; all alike where nil. The encoder itself does not know them.
    let weights: [Float]?

    /// Sums over the groups of a part.
    private struct Sums: Sendable {
        /// 16 a pattern: scale times value, and squared scale.
        var moments: [Double]
        var masses: [Double]
        /// 16 a codebook.
        var counts: [Double]
        var patternErrors: [Double]
        var error = 0.0

        init(_ format: FourXFormat) {
            moments = [Double](repeating: 0, count: 16 * format.patternCount)
            masses = moments
            counts = [Double](repeating: 0, count: 16 * format.codebookCount)
            patternErrors = [Double](repeating: 0, count: format.patternCount)
        }

        mutating func add(_ other: Sums) {
            for index in moments.indices { moments[index] += other.moments[index] }
            for index in masses.indices { masses[index] += other.masses[index] }
            for index in counts.indices { counts[index] += other.counts[index] }
            for index in patternErrors.indices { patternErrors[index] += other.patternErrors[index] }
            error += other.error
        }
    }

    func refine(_ start: TableSet, _ sample: [UInt16]) -> TableSet {
        var tables = start
        var best: (tables: TableSet, error: Double) = (start, .infinity)
        for round in 0...calibration.refinements {
            let sums = measure(tables, sample)
            if sums.error < best.error { best = (tables, sums.error) }
            if round < calibration.refinements { tables = update(tables, sums, round: round) }
        }
        return best.tables
    }

    private func measure(_ tables: TableSet, _ sample: [UInt16]) -> Sums {
        let format = tables.format
        let size = format.groupSize
        let count = sample.count / size
        let encoder = RateDistortionEncoder(
            tables, effort: RateDistortionEncoder.Effort(scaleSteps: -5...2, trials: 8))
        let tensorScale = Double(Float16(bitPattern: tables.scale))
        let parts = Parallel.map(parts: (count + 63) / 64, threads: calibration.threads) { part -> Sums in
            var sums = Sums(format)
            let scratch = RateDistortionEncoder.Scratch(encoder)
            sample.withUnsafeBufferPointer { sample in
                guard let values = sample.baseAddress else { return }
                for group in (64 * part)..<min(64 * part + 64, count) {
                    guard encoder.choose(values + group * size, scratch) else { continue }
                    let state = scratch.group
                    let scale = FP8.value(state.scaleCode) * tensorScale
                    var error = Double(scratch.bestError)
                    if weights != nil {
                        error = 0
                        encoder.centroids.decode(state.pattern, scale: Float(scale), to: state.decoded)
                    }
                    for index in 0..<size {
                        sums.counts[16 * state.codebook + Int(state.symbols[index])] += 1
                        let symbol = Int(scratch.best[index])
                        let weight = weights.map { Double($0[group * size + index]) } ?? 1
                        if weights != nil {
                            let difference = Double(state.values[index] - state.decoded[symbol & 15])
                            error +=
                                weight
                                * (symbol < 16 ? difference * difference : Double(state.outlierErrors[index]))
                        }
                        guard symbol < 16 else { continue }
                        let slot = 16 * state.pattern + symbol
                        sums.moments[slot] += weight * scale * Double(state.values[index])
                        sums.masses[slot] += weight * scale * scale
                    }
                    sums.patternErrors[state.pattern] += error
                    sums.error += error
                }
            }
            return sums
        }
        return parts.reduce(into: Sums(format)) { $0.add($1) }
    }

    /// How much the tables of a round are shaken, from 1 down to 0. Few rounds leave no time to settle.
    private func temperature(_ round: Int) -> Double {
        let end = 0.8 * Double(calibration.refinements)
        return max(0, 1 - Double(round) / end) * min(1, Double(calibration.refinements) / 40)
    }

    private func update(_ tables: TableSet, _ sums: Sums, round: Int) -> TableSet {
        let format = tables.format
        let temperature = temperature(round)
        var random = SplitMix64(seed: calibration.seed &+ UInt64(round) &<< 32)
        func shake() -> Double { temperature * (2 * random.unit() - 1) }
        var patterns = tables.patterns.enumerated().map { pattern, row in
            Calibration.pattern(
                row.enumerated().map { symbol, bits in
                    let slot = 16 * pattern + symbol
                    let mean =
                        sums.masses[slot] > 0
                        ? sums.moments[slot] / sums.masses[slot] : Double(Float16(bitPattern: bits))
                    return mean + 0.015 * shake()
                })
        }
        var order = patterns.indices.sorted {
            (sums.patternErrors[$0], $1) > (sums.patternErrors[$1], $0)
        }
        for pattern in patterns.indices where sums.patternErrors[pattern] == 0 {
            guard let source = order.first, sums.patternErrors[source] > 0 else { break }
            order.removeFirst()
            let factor = round % 2 == 0 ? 0.94 : 1.06
            patterns[pattern] = Calibration.pattern(
                patterns[source].map { Double(Float16(bitPattern: $0)) * factor })
        }
        let total = sums.counts.reduce(0, +)
        let codes = (0..<format.codebookCount).map { codebook -> [UInt8] in
            let counts = sums.counts[(16 * codebook)..<(16 * codebook + 16)].map { $0 * (1 + 0.5 * shake()) }
            if counts.contains(where: { $0 > 0 }) { return Calibration.code(counts, format) }
            // All symbols that any group has, some more than they are.
            let pooled = (0..<16).map { symbol in
                stride(from: symbol, to: sums.counts.count, by: 16).reduce(0) { $0 + sums.counts[$1] }
            }
            return total > 0
                ? Calibration.code(pooled.map { $0 * (0.5 + random.unit()) }, format)
                : tables.codeLengths[codebook]
        }
        return (try? TableSet(format: format, scale: tables.scale, patterns: patterns, codeLengths: codes))
            ?? tables
    }
}
