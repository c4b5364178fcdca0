extension RateDistortionEncoder {
    /// Finds what a pair of pattern and codebook can do with a scale, and keeps it where it is the best.
    func attempt(_ candidate: Candidate, _ scratch: Scratch) {
        guard candidate.bound < scratch.bestError else { return }
        let state = scratch.group
        let format = tables.format
        let pattern = candidate.pair / format.codebookCount
        let codebook = candidate.pair % format.codebookCount
        let scale = Float(FP8.value(candidate.scaleCode)) * tensorScale
        centroids.decode(pattern, scale: scale, to: state.decoded)
        scratch.quantisation.lengths = codes[codebook].lengths
        scratch.quantisation.outlierBits = codes[codebook].outlierBits

        guard let (price, bits) = fit(scratch) else { return }
        // Groups that cannot use their bits have no price; the next trial must be able to come back.
        scratch.price = max(price, scratch.leastPrice)
        scratch.knapsack.fill(budget - bits, price: price, symbols: scratch.fitting, scratch.quantisation)
        let error = exactError(scratch.fitting, scratch)
        if error < scratch.bestError {
            scratch.bestError = error
            swap(&scratch.fitting, &scratch.best)
            state.pattern = pattern
            state.codebook = codebook
            state.scaleCode = candidate.scaleCode
        }
    }

    /// Moves the price until the symbols nearly fill the block, and leaves them in `fitting`.
    ///
    /// - Returns: nil where they never fit, or where no price can beat the best choice.
    private func fit(_ scratch: Scratch) -> (price: Float, bits: Int32)? {
        var price = scratch.price
        var fits: (price: Float, bits: Int32)?
        var exceeds: (price: Float, bits: Int32)?
        // The rate falls by half a bit a value where the price doubles.
        let valuesPerBit = 1.386 / Float(scratch.group.groupSize)
        for round in 0..<64 {
            if round >= 8, fits != nil { break }
            let (bits, cost) = EncodeKernels.quantise(scratch.quantisation, price: price, to: scratch.current)
            // No choice of this pair has less error than this.
            if cost - price * Float(budget) >= scratch.bestError { return nil }
            if bits <= budget {
                if bits > fits?.bits ?? -1 {
                    swap(&scratch.current, &scratch.fitting)
                    fits = (price, bits)
                }
                if budget - bits <= 8 { break }
            } else if bits < exceeds?.bits ?? .max {
                exceeds = (price, bits)
            }
            let last = price
            if let fits, let exceeds, round < 8 {
                if exceeds.bits - fits.bits <= 12 { break }
                let part = Float(budget - 4 - fits.bits) / Float(exceeds.bits - fits.bits)
                price = fits.price + (exceeds.price - fits.price) * min(max(part, 0.1), 0.9)
            } else if round < 8 {
                let step = Float(bits - budget + 4) * valuesPerBit
                price *= min(max(1 + step, 0.4), 2.5)
            } else {
                price *= 2
            }
            if price == last { break }
        }
        return fits
    }

    private func exactError(_ symbols: Buffer<UInt8>, _ scratch: Scratch) -> Float {
        let state = scratch.group
        var total: Float = 0
        for index in 0..<state.groupSize {
            let symbol = Int(symbols[index])
            if symbol == 16 {
                total += state.outlierErrors[index]
            } else {
                let difference = state.values[index] - state.decoded[symbol]
                total += difference * difference
            }
        }
        return total
    }

    /// Turns the choice into symbols and outliers.
    func finish(_ scratch: Scratch) {
        let state = scratch.group
        let code = codes[state.codebook]
        let scale = Float(FP8.value(state.scaleCode)) * tensorScale
        var left = budget
        for index in 0..<state.groupSize {
            let symbol = scratch.best[index]
            left -= code.lengths[Int(symbol)]
            state.symbols[index] = symbol == 16 ? code.shortest : symbol
            if symbol == 16 { state.outliers.append(UInt8(truncatingIfNeeded: index)) }
        }
        let more = Int(left) / tables.format.outlierBits
        if more > 0 {
            centroids.decode(state.pattern, scale: scale, to: state.decoded)
            state.fillOutliers(to: state.outliers.count + more)
        }
    }

    /// For a group of equal values: one symbol for all. Every scale, pattern and short symbol is looked at;
    /// bins are too coarse to tell them apart.
    ///
    /// - Returns: false where the values differ, or where no symbol is short enough.
    func chooseEqual(_ scratch: Scratch) -> Bool {
        let state = scratch.group
        let value = state.values[0]
        guard state.areEqual else { return false }
        let longest = Int(budget) / state.groupSize
        // The first codebook where a symbol is short enough.
        var codebooks = [Int?](repeating: nil, count: 16)
        for symbol in 0..<16 {
            codebooks[symbol] = tables.codeLengths.firstIndex { Int($0[symbol]) <= longest }
        }
        var best = (error: Float.infinity, pattern: 0, symbol: 0, scaleCode: UInt8(0))
        // Centroids reach from -1 to 1: a lower scale than the value's would not do.
        let magnitude = Int(FP8.nearest(Double(abs(value)) / Double(tensorScale)))
        let scaleCodes = value == 0 ? 0...0 : max(magnitude - 1, 1)...min(magnitude + 40, 0x7E)
        for code in scaleCodes {
            for sign: UInt8 in value == 0 ? [0] : [0, 0x80] {
                let scaleCode = UInt8(code) | sign
                let scale = Float(FP8.value(scaleCode)) * tensorScale
                for pattern in tables.patterns.indices {
                    centroids.decode(pattern, scale: scale, to: state.decoded)
                    for symbol in 0..<16 where codebooks[symbol] != nil {
                        let decoded = state.decoded[symbol]
                        let error = abs(value - decoded)
                        guard error < best.error, value != 0 || decoded.sign == .plus else { continue }
                        best = (error, pattern, symbol, scaleCode)
                    }
                }
            }
        }
        guard let codebook = codebooks[best.symbol], best.error < .infinity else { return false }
        state.codebook = codebook
        (state.pattern, state.scaleCode) = (best.pattern, best.scaleCode)
        for index in 0..<state.groupSize { scratch.best[index] = UInt8(best.symbol) }
        scratch.bestError = best.error * best.error * Float(state.groupSize)
        finish(scratch)
        return true
    }
}
