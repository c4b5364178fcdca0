internal import EccoKernels

/// The encoders' inner loops. Level 0 is the definition in Swift; higher ones run the same operations in
/// wider vectors, where the processor has them, with the same results to the bit.
///
/// Arrays of values are padded to a multiple of 32 with zeros.
enum EncodeKernels {
    /// The best level of this processor.
    static let level = ecco_encode_level()

    /// Converts `vectors` times sixteen finite FP16, and returns the first place of the greatest magnitude.
    static func load(
        _ bits: UnsafePointer<UInt16>, vectors: Int, to values: UnsafeMutablePointer<Float>,
        level: Int32 = level
    ) -> Int {
        if level > 0 { return Int(ecco_encode_load(level, bits, Int32(truncatingIfNeeded: vectors), values)) }
        for vector in 0..<vectors {
            let packed = UnsafeRawPointer(bits + 16 &* vector).loadUnaligned(as: SIMD16<UInt16>.self)
            UnsafeMutableRawPointer(values + 16 &* vector).storeBytes(
                of: Floats(fp16: packed), as: Floats.self)
        }
        var greatest = (magnitude: bits[0] & 0x7FFF, place: 0)
        for place in 1..<(16 * vectors) where bits[place] & 0x7FFF > greatest.magnitude {
            greatest = (bits[place] & 0x7FFF, place)
        }
        return greatest.place
    }

    /// Table bins, `round(clamp(value * factor, limit)) + limit`, and the offsets of their rows:
    /// `(bin + half) >> shift`, times `stride`.
    static func bins(
        _ values: Buffer<Float>, vectors: Int, factor: Float, limit: Int32, half: Int32 = 0, shift: Int32 = 0,
        stride: Int, to bins: Buffer<Int32>, rows: Buffer<Int32>, level: Int32 = level
    ) {
        let stride = Int32(truncatingIfNeeded: stride)
        if level > 0 {
            ecco_encode_bins(
                level, values.start, Int32(truncatingIfNeeded: vectors), factor, limit, half, shift, stride,
                bins.start, rows.start)
            return
        }
        for vector in 0..<vectors {
            let scaled = (vectorLoad(values, vector) * factor).clamped(to: Float(limit))
            let bin = scaled.nearestIntegers &+ limit
            UnsafeMutableRawPointer(bins.start + 16 &* vector).storeBytes(of: bin, as: SIMD16<Int32>.self)
            UnsafeMutableRawPointer(rows.start + 16 &* vector).storeBytes(
                of: ((bin &+ half) &>> shift) &* stride, as: SIMD16<Int32>.self)
        }
    }

    /// The squared errors of values as FP8 times `scale`.
    static func outlierErrors(
        _ values: Buffer<Float>, vectors: Int, inverse: Float, scale: Float, to errors: Buffer<Float>,
        level: Int32 = level
    ) {
        if level > 0 {
            ecco_encode_outlier_errors(
                level, values.start, Int32(truncatingIfNeeded: vectors), inverse, scale, errors.start)
            return
        }
        for vector in 0..<vectors {
            let x = vectorLoad(values, vector)
            let difference = x - (x * inverse).roundedToFP8 * scale
            vectorStore(difference * difference, errors, vector)
        }
    }

    /// Adds rows of a table of 16-bit columns; sums wrap, so entries must be small enough.
    ///
    /// - Parameters:
    ///   - rows: offsets in bytes, multiples of 128.
    ///   - columns: a multiple of 64.
    static func sumRows(
        _ table: UnsafeRawPointer, rows: Buffer<Int32>, rowCount: Int, columns: Int,
        into sums: Buffer<UInt16>,
        level: Int32 = level
    ) {
        if level > 0 {
            ecco_encode_sum_rows(
                level, table, rows.start, Int32(truncatingIfNeeded: rowCount),
                Int32(truncatingIfNeeded: columns), sums.start)
            return
        }
        typealias Lanes = SIMD16<UInt16>
        let sums = sums.raw
        for column in stride(from: 0, to: 2 * columns, by: 128) {
            var (a, b, c, d) = (Lanes(), Lanes(), Lanes(), Lanes())
            for index in 0..<rowCount {
                let row = table + (Int(rows[index]) &+ column)
                a &+= row.load(as: Lanes.self)
                b &+= row.load(fromByteOffset: 32, as: Lanes.self)
                c &+= row.load(fromByteOffset: 64, as: Lanes.self)
                d &+= row.load(fromByteOffset: 96, as: Lanes.self)
            }
            sums.storeBytes(of: a, toByteOffset: column, as: Lanes.self)
            sums.storeBytes(of: b, toByteOffset: column &+ 32, as: Lanes.self)
            sums.storeBytes(of: c, toByteOffset: column &+ 64, as: Lanes.self)
            sums.storeBytes(of: d, toByteOffset: column &+ 96, as: Lanes.self)
        }
    }

    /// The columns whose sums are below both limits, ascending.
    ///
    /// - Returns: how many they are.
    static func select(
        _ first: Buffer<UInt16>, below firstLimit: UInt16, _ second: Buffer<UInt16>,
        below secondLimit: UInt16, columns: Int, to selected: Buffer<UInt16>, level: Int32 = level
    ) -> Int {
        if level > 0 {
            return Int(
                ecco_encode_select(
                    level, first.start, firstLimit, second.start, secondLimit,
                    Int32(truncatingIfNeeded: columns), selected.start))
        }
        var count = 0
        for column in 0..<columns where first[column] < firstLimit && second[column] < secondLimit {
            selected[count] = UInt16(truncatingIfNeeded: column)
            count += 1
        }
        return count
    }

    /// What a quantisation works on.
    struct Quantisation {
        var values: Buffer<Float>
        var outlierErrors: Buffer<Float>
        /// 1 for a value, 0 for padding.
        var active: Buffer<Float>
        /// Of sixteen numbers, a multiple of two.
        var vectors: Int
        var outlierBits: Int32
        /// Of the sixteen symbols.
        var decoded: Buffer<Float>
        var lengths: Buffer<Int32>
    }

    /// The symbols that minimise `error + price * bits`, 16 where an outlier does; the sums of both.
    static func quantise(
        _ work: Quantisation, price: Float, to symbols: Buffer<UInt8>, level: Int32 = level
    ) -> (bits: Int32, cost: Float) {
        if level > 0 {
            var native = ecco_quantisation(
                values: work.values.start, outlier_errors: work.outlierErrors.start,
                active: work.active.start,
                vectors: Int32(truncatingIfNeeded: work.vectors), outlier_bits: work.outlierBits,
                price: price,
                decoded: work.decoded.start, lengths: work.lengths.start, symbols: symbols.start, bits: 0,
                cost: 0)
            ecco_encode_quantise(level, &native)
            return (native.bits, native.cost)
        }
        let outlierCost = Float(work.outlierBits) * price
        var total = Floats()
        var bits = SIMD16<Int32>()
        for vector in 0..<work.vectors {
            let x = vectorLoad(work.values, vector)
            var best = vectorLoad(work.outlierErrors, vector) + outlierCost
            var choice = SIMD16<Int32>(repeating: work.outlierBits << 8 | 16)
            for symbol in 0..<16 {
                let difference = x - work.decoded[symbol]
                let cost = difference * difference + Float(work.lengths[symbol]) * price
                let isLess = cost .< best
                best.replace(with: cost, where: isLess)
                choice.replace(with: work.lengths[symbol] << 8 | Int32(symbol), where: isLess)
            }
            let active = vectorLoad(work.active, vector)
            total += best * active
            bits &+= (choice &>> 8).replacing(with: 0, where: active .== 0)
            UnsafeMutableRawPointer(symbols.start + 16 &* vector).storeBytes(
                of: SIMD16<UInt8>(truncatingIfNeeded: choice & 0xFF), as: SIMD16<UInt8>.self)
        }
        return (bits.wrappedSum(), total.inOrderSum)
    }
}
