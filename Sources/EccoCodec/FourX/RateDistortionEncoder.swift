/// The encoder that chooses scale, pattern, codebook, symbols and outliers of a group together: the
/// least squared error of the decoded values among choices that fit the block.
///
/// 1. For each scale near the largest magnitude, of both signs, all pairs of pattern and codebook get a
///    lower bound of their error (`RateDistortionTables`); the lowest are tried.
/// 2. A trial gives each value the symbol that minimises `error + price * bits`, the outlier being a
///    seventeenth symbol, and moves the price until the block is full. The last bits go to the values
///    that differ between the two prices around the end.
/// 3. What remains is spent on single better symbols.
struct RateDistortionEncoder: Sendable {
    /// How widely the encoder searches.
    struct Effort: Sendable {
        /// FP8 steps below and above the nearest scale.
        var scaleSteps = -4...2
        var bothSigns = true
        var trials = 8
    }

    let tables: TableSet
    let costs: RateDistortionTables
    let effort: Effort
    private let tensorScale: Float
    private let priceOfEnergy: Float
    private let priceOfError: Float
    private let writer: BlockWriter
    private let fallback: BaselineEncoder
    /// The shortest symbol of each codebook, and its length.
    private let shortest: [(symbol: UInt8, length: Int32)]
    private let lengths: [SIMD16<Int32>]

    init(_ tables: TableSet, effort: Effort = Effort()) {
        self.tables = tables
        self.effort = effort
        costs = RateDistortionTables(tables)
        priceOfEnergy = 0.00873 / Float(tables.format.groupSize)
        priceOfError = 1.386 / Float(tables.format.groupSize)
        tensorScale = Float(Float16(bitPattern: tables.scale))
        writer = BlockWriter(tables)
        fallback = BaselineEncoder(tables)
        lengths = tables.codeLengths.map { SIMD16<Int32>($0.map(Int32.init)) }
        shortest = tables.codeLengths.map { row in
            let length = row.min() ?? 1
            return (UInt8(row.firstIndex(of: length) ?? 0), Int32(length))
        }
    }

    /// Room for trials.
    final class Scratch {
        let group: GroupScratch
        fileprivate let fitting: Buffer<UInt8>
        fileprivate let tooLong: Buffer<UInt8>
        fileprivate let current: Buffer<UInt8>
        /// The choice; 16 where an outlier stands.
        let best: Buffer<UInt8>
        fileprivate var decoded = SIMD16<Float>()
        var bestError = Float.infinity
        var price: Float = 0
        fileprivate var candidates: [Candidate] = []

        init(_ encoder: RateDistortionEncoder) {
            group = GroupScratch(encoder.tables, columns: encoder.costs.columns)
            let padded = group.vectorCount * 16
            fitting = Buffer(padded, of: 0)
            tooLong = Buffer(padded, of: 0)
            current = Buffer(padded, of: 0)
            best = Buffer(padded, of: 0)
        }
    }

    fileprivate struct Candidate {
        var bound: Float
        var pair: Int
        var scaleCode: UInt8
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
        if state.largest & 0x7FFF == 0 { return chooseZeros(scratch) }
        rank(scratch)
        for candidate in scratch.candidates { attempt(candidate, scratch) }
        guard scratch.bestError < .infinity else { return false }
        finish(scratch)
        return true
    }

    // MARK: Ranking

    private func rank(_ scratch: Scratch) {
        let state = scratch.group
        scratch.candidates.removeAll(keepingCapacity: true)
        let largest = Double(Float16(bitPattern: state.largest))
        let nearest = FP8.nearest(largest / Double(tensorScale))
        let sign = nearest & 0x80
        let middle = Int(nearest & 0x7F)
        let low = max(middle + effort.scaleSteps.lowerBound, 1)
        let high = max(min(middle + effort.scaleSteps.upperBound, 0x7E), low)
        scratch.price = priceOfEnergy * state.energy
        let start = min(max(middle, low), high)
        // The first bounds tell the error, and so the price, better than the energy.
        rank(scaleCode: UInt8(start) | sign, scratch)
        scratch.price = priceOfError * max(scratch.candidates[0].bound, state.energy * 1e-6)
        scratch.candidates.removeAll(keepingCapacity: true)
        for code in low...high {
            rank(scaleCode: UInt8(code) | sign, scratch)
            if effort.bothSigns { rank(scaleCode: UInt8(code) | sign ^ 0x80, scratch) }
        }
    }

    private func rank(scaleCode: UInt8, _ scratch: Scratch) {
        let state = scratch.group
        let scale = Float(FP8.value(scaleCode)) * tensorScale
        let factor = RateDistortionTables.binsPerUnit / scale
        let square = scale * scale
        let index = costs.nearest(scratch.price / square)
        let reach = RateDistortionTables.reach
        let rowBytes = Int32(truncatingIfNeeded: 2 &* costs.columns)
        for vector in 0..<state.vectorCount {
            let bin = (vectorLoad(state.values, vector) * factor).clamped(to: Float(reach)).nearestIntegers &+ Int32(reach)
            UnsafeMutableRawPointer(state.rows.start + 16 &* vector).storeBytes(
                of: bin &* rowBytes, as: SIMD16<Int32>.self)
        }
        sumRows(
            costs.table(index), rows: state.rows.start, rowCount: state.groupSize, columns: costs.columns,
            into: state.sums.raw)
        let unit = costs.units[index]
        let offset = costs.prices[index] * Float(tables.format.blockBits - tables.format.headerBits)
        let limit = effort.trials
        for pair in 0..<costs.pairs {
            let bound = (Float(state.sums[pair]) * unit - offset) * square
            insert(Candidate(bound: bound, pair: pair, scaleCode: scaleCode), scratch)
        }
        _ = limit
    }

    /// Keeps the lowest bounds, in order; the earlier one of equals first.
    private func insert(_ candidate: Candidate, _ scratch: Scratch) {
        if scratch.candidates.count == effort.trials {
            guard let last = scratch.candidates.last, candidate.bound < last.bound else { return }
            scratch.candidates.removeLast()
        }
        var place = scratch.candidates.count
        while place > 0, scratch.candidates[place - 1].bound > candidate.bound { place -= 1 }
        scratch.candidates.insert(candidate, at: place)
    }

    // MARK: Trials

    private func attempt(_ candidate: Candidate, _ scratch: Scratch) {
        let state = scratch.group
        let format = tables.format
        let pattern = candidate.pair / format.codebookCount
        let codebook = candidate.pair % format.codebookCount
        let scale = Float(FP8.value(candidate.scaleCode)) * tensorScale
        let budget = Int32(format.blockBits - format.headerBits)
        scratch.decoded = decodedValues(tables, pattern: pattern, scale: scale)

        var price = scratch.price
        var (fittingBits, tooLongBits) = (Int32(-1), Int32.max)
        let reach = 1.386 / (0.5 * Float(format.groupSize)) / 2
        for round in 0..<40 {
            if round >= 6, fittingBits >= 0 { break }
            let (bits, cost) = quantise(price, codebook, scratch)
            // No choice of this pair has less error than the bound.
            if cost - price * Float(budget) >= scratch.bestError { return }
            if bits <= budget {
                if bits > fittingBits {
                    fittingBits = bits
                    copy(scratch.current, scratch.fitting, state)
                }
            } else if bits < tooLongBits {
                tooLongBits = bits
                copy(scratch.current, scratch.tooLong, state)
            }
            if fittingBits >= 0, tooLongBits != .max, tooLongBits - fittingBits <= 12 { break }
            if bits == budget { break }
            if round < 6 {
                // The rate falls by half a bit a value where the price doubles; the last bit or so is the merge's.
                let step = Float(bits - budget) * reach
                price *= min(max(1 + step, 0.5), 2)
            } else {
                price *= 2
            }
        }
        guard fittingBits >= 0 else { return }
        if fittingBits < budget, tooLongBits != .max {
            merge(codebook, budget - fittingBits, scratch)
        }
        let error = exactError(scratch.fitting, scratch)
        scratch.price = price
        if error < scratch.bestError {
            scratch.bestError = error
            copy(scratch.fitting, scratch.best, state)
            state.pattern = pattern
            state.codebook = codebook
            state.scaleCode = candidate.scaleCode
        }
    }

    @inline(__always)
    private func copy(_ source: Buffer<UInt8>, _ target: Buffer<UInt8>, _ state: GroupScratch) {
        target.start.update(from: source.start, count: state.vectorCount &* 16)
    }

    /// The symbols that minimise `error + price * bits`, into `current`.
    private func quantise(
        _ price: Float, _ codebook: Int, _ scratch: Scratch
    ) -> (bits: Int32, cost: Float) {
        let state = scratch.group
        let lengths = lengths[codebook]
        let bitCosts = Floats(lengths) * price
        let outlierBits = Int32(tables.format.outlierBits) + shortest[codebook].length
        let outlierCost = Float(outlierBits) * price
        var total = Floats()
        var bits = SIMD16<Int32>()
        for vector in 0..<state.vectorCount {
            let x = vectorLoad(state.values, vector)
            var best = vectorLoad(state.outlierErrors, vector) + outlierCost
            var choice = SIMD16<Int32>(repeating: outlierBits << 8 | 16)
            for symbol in 0..<16 {
                let difference = x - scratch.decoded[symbol]
                let cost = difference * difference + bitCosts[symbol]
                let isLess = cost .< best
                best.replace(with: cost, where: isLess)
                choice.replace(with: lengths[symbol] &<< 8 | Int32(symbol), where: isLess)
            }
            let active = vectorLoad(state.active, vector)
            total += best * active
            bits &+= (choice &>> 8).replacing(with: 0, where: active .== 0)
            UnsafeMutableRawPointer(scratch.current.start + 16 &* vector).storeBytes(
                of: SIMD16<UInt8>(truncatingIfNeeded: choice & 0xFF), as: SIMD16<UInt8>.self)
        }
        return (bits.wrappedSum(), sum(total))
    }

    private func sum(_ v: Floats) -> Float {
        let a = v.lowHalf + v.highHalf
        let b = a.lowHalf + a.highHalf
        let c = b.lowHalf + b.highHalf
        return c.x + c.y
    }

    @inline(__always)
    private func bits(_ symbol: UInt8, _ codebook: Int) -> Int32 {
        symbol == 16
            ? Int32(tables.format.outlierBits) + shortest[codebook].length
            : lengths[codebook][Int(symbol)]
    }

    @inline(__always)
    private func error(_ index: Int, _ symbol: UInt8, _ scratch: Scratch) -> Float {
        if symbol == 16 { return scratch.group.outlierErrors[index] }
        let difference = scratch.group.values[index] - scratch.decoded[Int(symbol)]
        return difference * difference
    }

    /// Takes the longer choice's symbols into the fitting one, most error a bit first, while bits last.
    private func merge(_ codebook: Int, _ bitsLeft: Int32, _ scratch: Scratch) {
        var left = bitsLeft
        while left > 0 {
            var best = (index: -1, ratio: Float(0), bits: Int32(0))
            for index in 0..<tables.format.groupSize
            where scratch.fitting[index] != scratch.tooLong[index] {
                let more =
                    bits(scratch.tooLong[index], codebook) - bits(scratch.fitting[index], codebook)
                let gain =
                    error(index, scratch.fitting[index], scratch)
                    - error(index, scratch.tooLong[index], scratch)
                guard more <= left, gain > 0 else { continue }
                let ratio = gain / Float(max(more, 1))
                if ratio > best.ratio { best = (index, ratio, more) }
            }
            guard best.index >= 0 else { return }
            scratch.fitting[best.index] = scratch.tooLong[best.index]
            left -= best.bits
        }
    }

    private func exactError(_ symbols: Buffer<UInt8>, _ scratch: Scratch) -> Float {
        var total: Float = 0
        for index in 0..<tables.format.groupSize { total += error(index, symbols[index], scratch) }
        return total
    }

    // MARK: The end

    /// Spends the last bits, and turns the choice into symbols and outliers.
    private func finish(_ scratch: Scratch) {
        let state = scratch.group
        let format = tables.format
        let scale = Float(FP8.value(state.scaleCode)) * tensorScale
        scratch.decoded = decodedValues(tables, pattern: state.pattern, scale: scale)
        let codebook = state.codebook
        let lengths = lengths[codebook]
        var left = Int32(format.blockBits - format.headerBits)
        for index in 0..<format.groupSize { left -= bits(scratch.best[index], codebook) }
        while left > 0 {
            var best = (index: -1, symbol: UInt8(0), gain: Float(0), bits: Int32(0))
            for index in 0..<format.groupSize {
                let now = scratch.best[index]
                let (used, current) = (bits(now, codebook), error(index, now, scratch))
                for symbol in 0..<16 where lengths[symbol] - used <= left {
                    let gain = current - error(index, UInt8(symbol), scratch)
                    if gain > best.gain { best = (index, UInt8(symbol), gain, lengths[symbol] - used) }
                }
                let more = Int32(format.outlierBits) + shortest[codebook].length - used
                if now != 16, more <= left {
                    let gain = current - state.outlierErrors[index]
                    if gain > best.gain { best = (index, 16, gain, more) }
                }
            }
            guard best.index >= 0 else { break }
            scratch.best[best.index] = best.symbol
            left -= best.bits
        }
        for index in 0..<format.groupSize {
            let symbol = scratch.best[index]
            state.symbols[index] = symbol == 16 ? shortest[codebook].symbol : symbol
            if symbol == 16 { state.outliers.append(UInt8(index)) }
        }
        state.fillOutliers(
            to: state.outliers.count + Int(left) / format.outlierBits, scratch.decoded)
    }

    /// All values are zero: so is the scale, and the symbols are short ones that give +0.
    private func chooseZeros(_ scratch: Scratch) -> Bool {
        let state = scratch.group
        let format = tables.format
        var best = (pattern: 0, codebook: 0, symbol: 15, length: Int.max)
        for (codebook, row) in tables.codeLengths.enumerated() {
            for (pattern, centroids) in tables.patterns.enumerated() {
                for symbol in 0..<16 where symbol == 15 || centroids[symbol] < 0x8000 {
                    if Int(row[symbol]) < best.length {
                        best = (pattern, codebook, symbol, Int(row[symbol]))
                    }
                }
            }
        }
        let left = format.blockBits - format.headerBits - best.length * format.groupSize
        guard left >= 0 else { return false }
        state.scaleCode = 0
        state.pattern = best.pattern
        state.codebook = best.codebook
        for index in 0..<format.groupSize { state.symbols[index] = UInt8(best.symbol) }
        for index in 0..<format.groupSize { scratch.best[index] = UInt8(best.symbol) }
        scratch.bestError = 0
        state.outliers += [UInt8](repeating: 0, count: left / format.outlierBits)
        return true
    }
}
