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
        scratch.price = price
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

    /// All values are zero: so is the scale, and the symbols are short ones that give +0.
    func chooseZeros(_ scratch: Scratch) -> Bool {
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
        for index in 0..<format.groupSize {
            state.symbols[index] = UInt8(best.symbol)
            scratch.best[index] = UInt8(best.symbol)
        }
        scratch.bestError = 0
        state.outliers += [UInt8](repeating: 0, count: left / format.outlierBits)
        return true
    }
}
