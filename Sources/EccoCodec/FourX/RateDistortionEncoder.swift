/// The encoder that chooses scale, pattern, codebook, symbols and outliers of a group together: the
/// least squared error of the decoded values among choices that fit the block.
///
/// 1. For each scale near the largest magnitude, of both signs, all pairs of pattern and codebook get a
///    lower bound of their error (`RateDistortionTables`); the lowest are tried.
/// 2. A trial (`RateDistortionTrial.swift`) gives each value the symbol that minimises
///    `error + price * bits`, the outlier being a seventeenth symbol, and moves the price until the
///    block is nearly full; a knapsack spends the last bits.
struct RateDistortionEncoder: Sendable {
    /// How widely the encoder searches.
    struct Effort: Sendable {
        /// FP8 steps below and above the nearest scale.
        var scaleSteps = -5...2
        var trials = 8
    }

    let tables: TableSet
    let costs: RateDistortionTables
    let effort: Effort
    let tensorScale: Float
    /// Bits for symbols and outliers.
    let budget: Int32
    /// Steps from the nearest scale, in the order in which scales are looked at: the likely ones first, so
    /// that the others are soon dismissed.
    private let steps: [Int]
    private let writer: BlockWriter
    private let fallback: BaselineEncoder
    let codes: [Code]
    let centroids: CentroidTable

    /// A codebook as trials use it.
    struct Code: Sendable {
        let lengths: Buffer<Int32>
        /// The symbol that stands where an outlier does: the first of the shortest.
        let shortest: UInt8
        /// An outlier's bits with its symbol's.
        let outlierBits: Int32

        init(_ row: [UInt8], _ format: FourXFormat) {
            lengths = Buffer(17, of: 0)
            for (symbol, length) in row.enumerated() { lengths[symbol] = Int32(length) }
            let least = row.min() ?? 1
            shortest = UInt8(row.firstIndex(of: least) ?? 0)
            outlierBits = Int32(format.outlierBits) + Int32(least)
            lengths[16] = outlierBits
        }
    }

    init(_ tables: TableSet, effort: Effort = Effort()) {
        self.tables = tables
        self.effort = effort
        costs = RateDistortionTables(tables)
        tensorScale = Float(Float16(bitPattern: tables.scale))
        budget = Int32(tables.format.blockBits - tables.format.headerBits)
        steps = effort.scaleSteps.sorted { (abs($0), $0) < (abs($1), $1) }
        writer = BlockWriter(tables)
        centroids = CentroidTable(tables)
        fallback = BaselineEncoder(tables)
        codes = tables.codeLengths.map { Code($0, tables.format) }
    }

    struct Candidate {
        var bound: Float
        var pair: Int
        var scaleCode: UInt8
    }

    /// Room for trials.
    final class Scratch {
        let group: GroupScratch
        /// The choice; 16 where an outlier stands.
        var best: Buffer<UInt8>
        var bestError = Float.infinity
        /// About what a bit is worth in this group.
        var price: Float = 0
        /// Where the next trial may start.
        var leastPrice: Float = 0
        var candidates: CandidateList
        let lowerSums: Buffer<UInt16>
        let selected: Buffer<UInt16>

        // Of a trial.
        var current: Buffer<UInt8>
        var fitting: Buffer<UInt8>
        var quantisation: EncodeKernels.Quantisation
        var knapsack: Knapsack

        init(_ encoder: RateDistortionEncoder) {
            group = GroupScratch(encoder.tables, columns: encoder.costs.columns)
            lowerSums = Buffer(encoder.costs.columns, of: 0)
            let padded = group.vectorCount * 16
            current = Buffer(padded, of: 0)
            fitting = Buffer(padded, of: 0)
            best = Buffer(padded, of: 0)
            quantisation = EncodeKernels.Quantisation(
                values: group.values, outlierErrors: group.outlierErrors, active: group.active,
                vectors: group.vectorCount, outlierBits: 0, decoded: group.decoded,
                lengths: encoder.codes[0].lengths)
            knapsack = Knapsack(groupSize: group.groupSize)
            candidates = CandidateList(limit: max(encoder.effort.trials, 1))
            selected = Buffer(encoder.costs.columns, of: 0)
        }
    }

    func encode(
        _ group: UnsafePointer<UInt16>, scratch: Scratch, to words: UnsafeMutablePointer<UInt64>
    ) -> (symbols: Int, outliers: Int) {
        guard choose(group, scratch) else {
            return fallback.encode(group, scratch: scratch.group, to: words)
        }
        return (writer.write(scratch.group, to: words), scratch.group.outliers.count)
    }

    /// Leaves the choice in the scratch.
    ///
    /// - Returns: false where no choice fits without clipping.
    func choose(_ group: UnsafePointer<UInt16>, _ scratch: Scratch) -> Bool {
        let state = scratch.group
        state.load(group)
        state.outliers.removeAll(keepingCapacity: true)
        scratch.bestError = .infinity
        state.findOutlierErrors(tensorScale: tensorScale, inverse: 1 / tensorScale)
        if chooseEqual(scratch) { return true }
        guard state.largest & 0x7FFF != 0 else { return false }
        rank(scratch)
        for index in 0..<scratch.candidates.count { attempt(scratch.candidates[index], scratch) }
        guard scratch.bestError < .infinity else { return false }
        finish(scratch)
        return true
    }

    // MARK: Ranking

    private func rank(_ scratch: Scratch) {
        let state = scratch.group
        scratch.candidates.removeAll()
        let nearest = FP8.nearest(Double(Float16(bitPattern: state.largest)) / Double(tensorScale))
        let sign = nearest & 0x80
        let middle = Int(nearest & 0x7F)
        // At 22 dB the error is 0.0063 of the energy, and a bit is worth 2 ln 2 of a value's error.
        let energy = state.energy
        scratch.price = 0.00873 * energy / Float(state.groupSize)
        var isFirst = true
        for step in steps {
            let code = middle + step
            guard (1...0x7E).contains(code) || step == 0 else { continue }
            let magnitude = UInt8(min(max(code, 1), 0x7E))
            rank(scaleCode: magnitude | sign, scratch)
            if isFirst, scratch.candidates.count > 0 {
                // The first bounds tell the error, and so the price, better than the energy.
                isFirst = false
                let error = max(scratch.candidates[0].bound, energy * 1e-6)
                scratch.price = 1.386 * error / Float(state.groupSize)
                scratch.candidates.removeAll()
                rank(scaleCode: magnitude | sign, scratch)
            }
            rank(scaleCode: magnitude | sign ^ 0x80, scratch)
        }
        scratch.leastPrice = scratch.price / 64
    }

    /// Bounds all pairs at one scale, with two prices: the bound is the greater of both.
    private func rank(scaleCode: UInt8, _ scratch: Scratch) {
        let state = scratch.group
        let scale = Float(FP8.value(scaleCode)) * tensorScale
        let square = scale * scale
        EncodeKernels.bins(
            state.values, vectors: state.vectorCount, factor: RateDistortionTables.binsPerUnit / scale,
            limit: Int32(RateDistortionTables.reach), stride: 2 * costs.columns, to: state.bins,
            rows: state.rows)
        let upper = costs.bound(price: scratch.price / square, budget: Float(budget), square: square)
        let lower = costs.bound(price: 0.4 * scratch.price / square, budget: Float(budget), square: square)
        EncodeKernels.sumRows(
            upper.table, rows: state.rows, rowCount: state.groupSize, columns: costs.columns, into: state.sums
        )
        let isFull = scratch.candidates.isFull
        let worst = scratch.candidates.worstBound
        let upperLimit = isFull ? upper.limit(worst) : .max
        guard
            EncodeKernels.select(
                state.sums, below: upperLimit, state.sums, below: .max, columns: costs.columns,
                to: scratch.selected) > 0
        else { return }
        EncodeKernels.sumRows(
            lower.table, rows: state.rows, rowCount: state.groupSize, columns: costs.columns,
            into: scratch.lowerSums)
        let count = EncodeKernels.select(
            state.sums, below: upperLimit, scratch.lowerSums, below: isFull ? lower.limit(worst) : .max,
            columns: costs.columns, to: scratch.selected)
        for index in 0..<count {
            let pair = Int(scratch.selected[index])
            guard pair < costs.pairs else { break }
            let bound = max(upper.value(state.sums[pair]), lower.value(scratch.lowerSums[pair]))
            scratch.candidates.insert(Candidate(bound: bound, pair: pair, scaleCode: scaleCode))
        }
    }
}

/// The lowest bounds, in order; the earlier one of equals first.
struct CandidateList {
    private let entries: Buffer<RateDistortionEncoder.Candidate>
    private let limit: Int
    private(set) var count = 0

    init(limit: Int) {
        self.limit = limit
        entries = Buffer(limit + 1, of: RateDistortionEncoder.Candidate(bound: 0, pair: 0, scaleCode: 0))
    }

    var isFull: Bool { count == limit }
    /// Infinite while there are fewer than the limit.
    var worstBound: Float { isFull ? entries[limit - 1].bound : .infinity }

    subscript(index: Int) -> RateDistortionEncoder.Candidate { entries[index] }

    mutating func removeAll() { count = 0 }

    mutating func insert(_ candidate: RateDistortionEncoder.Candidate) {
        guard candidate.bound < worstBound else { return }
        var place = isFull ? count - 1 : count
        while place > 0, entries[place - 1].bound > candidate.bound {
            entries[place] = entries[place - 1]
            place -= 1
        }
        entries[place] = candidate
        if !isFull { count += 1 }
    }
}
