/// The encoder of the specification's section 5: the nearest centroid for every value, the least error
/// among the patterns whose symbols fit.
///
/// Values are divided by the group's scale and brought to bins. A cost table has the squared error of
/// each bin with each pattern as 16-bit integers, so that a group's errors with all patterns are one
/// sum of rows:
///
///     bin of value 0    | pattern 0 | pattern 1 | ... | pattern S-1 |
///     bin of value 1    |           |           |     |             |
///     ...                    +           +                  +
///
/// A finer table a pattern gives the symbols.
struct BaselineEncoder: Sendable {
    /// Fine bins from -1 to 1; four of them are a bin of the cost table.
    static let fineBins = 2049
    static let bins = 513

    let tables: TableSet
    let columns: Int
    /// `bins + 1` rows; the last, all 0, is that of the largest magnitude, which has its own symbol.
    private let costs: Buffer<UInt16>
    private let symbolTable: Buffer<UInt8>
    /// The lengths of a pair of symbols, `second << 4 | first`, in four codebooks, 16 bits each; 256 words
    /// every four codebooks.
    private let packedLengths: Buffer<UInt64>
    private let tensorScale: Float
    private let centroids: CentroidTable
    private let writer: BlockWriter

    init(_ tables: TableSet) {
        self.tables = tables
        let format = tables.format
        tensorScale = Float(Float16(bitPattern: tables.scale))
        writer = BlockWriter(tables)
        centroids = CentroidTable(tables)
        columns = (format.patternCount + 63) / 64 * 64
        // Sums must stay below 2^16. Patterns beyond the last are never the least.
        let largestEntry = Float(65534 / format.groupSize)
        costs = Buffer((Self.bins + 1) * columns, of: UInt16(largestEntry))
        symbolTable = Buffer(format.patternCount * Self.fineBins, of: 0)
        let errors = tables.patterns.map { Self.expectedError($0) }.sorted()
        let unit = max(errors[errors.count / 2] * 25, 1e-9) / largestEntry
        for (pattern, row) in tables.patterns.enumerated() {
            let centroids = row.map { Float(Float16(bitPattern: $0)) }
            var symbol = 0
            for fine in 0..<Self.fineBins {
                let value = Float(fine - 1024) / 1024
                while symbol < 14,
                    abs(value - centroids[symbol + 1]) < abs(value - centroids[symbol])
                        || Self.nextIsNearer(value, centroids, symbol)
                { symbol += 1 }
                symbolTable[pattern * Self.fineBins + fine] = UInt8(symbol)
                if fine % 4 == 0 {
                    let difference = value - centroids[symbol]
                    let cost = (difference * difference / unit).rounded(.toNearestOrEven)
                    costs[fine / 4 * columns + pattern] = UInt16(min(cost, largestEntry))
                }
            }
        }
        for column in 0..<columns { costs[Self.bins * columns + column] = 0 }
        packedLengths = Buffer((format.codebookCount + 3) / 4 * 256, of: 0)
        for (codebook, lengths) in tables.codeLengths.enumerated() {
            for pair in 0..<256 {
                let length = UInt64(lengths[pair & 15]) + UInt64(lengths[pair >> 4])
                packedLengths[codebook / 4 * 256 + pair] |= length << UInt64(codebook % 4 * 16)
            }
        }
    }

    /// Whether a centroid beyond equal neighbours is nearer.
    private static func nextIsNearer(_ value: Float, _ centroids: [Float], _ symbol: Int) -> Bool {
        guard let next = centroids[symbol...].firstIndex(where: { $0 != centroids[symbol] }) else {
            return false
        }
        return abs(value - centroids[next]) < abs(value - centroids[symbol])
    }

    /// What a pattern's cells of uniform density would give: a twelfth of the mean squared distance of
    /// its neighbours.
    static func expectedError(_ pattern: [UInt16]) -> Float {
        let centroids = pattern.map { Float(Float16(bitPattern: $0)) }
        let gaps = zip(centroids, centroids.dropFirst()).map { ($1 - $0) * ($1 - $0) }.sorted()
        // The outer cells are wide and rarely hit.
        return gaps.prefix(10).reduce(0, +) / 120
    }

    func makeScratch() -> GroupScratch { GroupScratch(tables, columns: columns) }

    /// Encodes one group of finite FP16 values.
    ///
    /// - Returns: how many symbols fit, and how many outliers the block has.
    func encode(
        _ group: UnsafePointer<UInt16>, scratch: GroupScratch, to words: UnsafeMutablePointer<UInt64>
    ) -> (symbols: Int, outliers: Int) {
        scratch.load(group)
        let format = tables.format
        let largest = Double(Float16(bitPattern: scratch.largest))
        scratch.scaleCode = FP8.nearest(largest / Double(tensorScale))
        let scale = Float(FP8.value(scratch.scaleCode)) * tensorScale
        let factor = scale == 0 ? 0 : 1024 / scale
        EncodeKernels.bins(
            scratch.values, vectors: scratch.vectorCount, factor: factor, limit: 1024, half: 2, shift: 2,
            stride: 2 * columns, to: scratch.bins, rows: scratch.rows)
        scratch.rows[scratch.largestIndex] = Int32(2 * columns * Self.bins)
        EncodeKernels.sumRows(
            costs.raw, rows: scratch.rows, rowCount: format.groupSize, columns: columns, into: scratch.sums)

        scratch.outliers.removeAll(keepingCapacity: true)
        if let total = choosePattern(scratch) {
            let rest = format.blockBits - format.headerBits - total
            let count = rest / format.outlierBits
            if count > 0 { chooseOutliers(count, scratch, scale: scale) }
        }
        return (writer.write(scratch, to: words), scratch.outliers.count)
    }

    /// Sets pattern, codebook and symbols.
    ///
    /// - Returns: the bits of the symbols, nil where they do not fit under any pattern.
    private func choosePattern(_ scratch: GroupScratch) -> Int? {
        let format = tables.format
        let budget = format.blockBits - format.headerBits
        let sums = scratch.sums.start
        var first: Int?
        for _ in 0..<format.patternCount {
            // Sums are below 65535, which marks a taken one.
            var least = UInt32.max
            for index in 0..<format.patternCount {
                least = min(least, UInt32(sums[index]) &<< 16 | UInt32(truncatingIfNeeded: index))
            }
            let pattern = least &>> 16 == 0xFFFF ? -1 : Int(least & 0xFFFF)
            guard pattern >= 0 else { break }
            sums[pattern] = .max
            let (codebook, bits) = assign(pattern, scratch)
            if bits <= budget {
                (scratch.pattern, scratch.codebook) = (pattern, codebook)
                return bits
            }
            if first == nil { first = pattern }
        }
        let pattern = first ?? 0
        (scratch.pattern, scratch.codebook) = (pattern, assign(pattern, scratch).codebook)
        return nil
    }

    /// Gives each value the symbol of its nearest centroid.
    ///
    /// - Returns: the codebook that needs the fewest bits, the lower one of equals.
    private func assign(_ pattern: Int, _ scratch: GroupScratch) -> (codebook: Int, bits: Int) {
        let size = tables.format.groupSize
        let row = symbolTable.start + pattern * Self.fineBins
        let bins = scratch.bins.start
        let symbols = scratch.symbols.start
        for index in 0..<size { symbols[index] = row[Int(truncatingIfNeeded: bins[index])] }
        symbols[scratch.largestIndex] = 15
        var best = (codebook: 0, bits: Int.max)
        for word in 0..<((tables.format.codebookCount + 3) / 4) {
            let lengths = packedLengths.start + 256 * word
            var (even, odd): (UInt64, UInt64) = (0, 0)
            for index in stride(from: 0, to: size & ~3, by: 4) {
                let (a, b) = symbolPairs(symbols + index)
                even &+= lengths[a]
                odd &+= lengths[b]
            }
            even &+= odd
            // Half of a pair of equal ones.
            for index in (size & ~3)..<size { even &+= lengths[Int(symbols[index]) * 17] &>> 1 }
            for lane in 0..<min(4, tables.format.codebookCount - 4 * word) {
                let bits = Int(even >> UInt64(16 * lane) & 0xFFFF)
                if bits < best.bits { best = (4 * word + lane, bits) }
            }
        }
        return best
    }

    /// The outliers that remove the most error, then duplicates of the first.
    private func chooseOutliers(_ count: Int, _ scratch: GroupScratch, scale: Float) {
        scratch.findOutlierErrors(tensorScale: tensorScale, inverse: 1 / tensorScale)
        centroids.decode(scratch.pattern, scale: scale, to: scratch.decoded)
        let (values, errors) = (scratch.values.start, scratch.outlierErrors.start)
        let (symbols, decoded) = (scratch.symbols.start, scratch.decoded.start)
        let (gains, places) = (scratch.gains.start, scratch.places.start)
        // The greatest gains so far, in order; the first of equals first.
        var found = 0
        var least: Float = 0
        for index in 0..<tables.format.groupSize {
            let difference = values[index] - decoded[Int(symbols[index])]
            let gain = difference * difference - errors[index]
            guard gain > least else { continue }
            var place = found < count ? found : count &- 1
            while place > 0, gains[place &- 1] < gain {
                (gains[place], places[place]) = (gains[place &- 1], places[place &- 1])
                place &-= 1
            }
            (gains[place], places[place]) = (gain, UInt8(truncatingIfNeeded: index))
            if found < count { found &+= 1 }
            if found == count { least = gains[count &- 1] }
        }
        for place in 0..<found { scratch.outliers.append(places[place]) }
        scratch.fillOutliers(to: count)
    }
}

/// The patterns' centroids, and what their symbols decode to.
struct CentroidTable: Sendable {
    /// Sixteen a pattern, the last one 1.
    private let centroids: Buffer<Double>

    init(_ tables: TableSet) {
        centroids = Buffer(16 * tables.patterns.count, of: 1)
        for (pattern, row) in tables.patterns.enumerated() {
            for (symbol, bits) in row.enumerated() {
                centroids[16 * pattern + symbol] = Double(Float16(bitPattern: bits))
            }
        }
    }

    /// The sixteen exact products, rounded once to FP16.
    ///
    /// - Parameter scale: group scale times tensor scale, exact in 24 bits.
    func decode(_ pattern: Int, scale: Float, to decoded: Buffer<Float>) {
        for half in 0..<2 {
            let row = UnsafeRawPointer(centroids.start + (16 * pattern + 8 * half)).load(
                as: SIMD8<Double>.self)
            let rounded = (row * Double(scale)).roundedToFP16
            UnsafeMutableRawPointer(decoded.start + 8 * half).storeBytes(
                of: SIMD8<Float>(rounded), as: SIMD8<Float>.self)
        }
    }
}

extension GroupScratch {
    /// Repeats the first outlier; where there is none, takes the value that an outlier harms least.
    func fillOutliers(to count: Int) {
        guard outliers.count < count else { return }
        if outliers.isEmpty {
            var (least, location) = (Float.infinity, 0)
            for index in 0..<groupSize {
                let difference = values[index] - decoded[Int(symbols[index] & 15)]
                let harm = outlierErrors[index] - difference * difference
                if harm < least { (least, location) = (harm, index) }
            }
            outliers.append(UInt8(location))
        }
        while outliers.count < count { outliers.append(outliers[0]) }
    }
}

extension BaselineEncoder {
    /// How often each group has each symbol: 16 counts a group.
    func histograms(_ values: [UInt16], threads: Int?) -> [Double] {
        let size = tables.format.groupSize
        let count = values.count / size
        return Parallel.map(parts: (count + 63) / 64, threads: threads) { part -> [Double] in
            let scratch = makeScratch()
            var words = [UInt64](repeating: 0, count: 8)
            var result = [Double]()
            for group in (64 * part)..<min(64 * part + 64, count) {
                values.withUnsafeBufferPointer { values in
                    words.withUnsafeMutableBufferPointer { words in
                        guard let source = values.baseAddress, let target = words.baseAddress else { return }
                        _ = encode(source + group * size, scratch: scratch, to: target)
                    }
                }
                var counts = [Double](repeating: 0, count: 16)
                for index in 0..<size { counts[Int(scratch.symbols[index] & 15)] += 1 }
                result += counts
            }
            return result
        }.flatMap { $0 }
    }
}
