/// What the encoders know of one group, and room for their choice. One a thread, used again for each
/// group.
///
/// Arrays of values are padded to a multiple of 32 with zeros.
final class GroupScratch {
    let format: FourXFormat
    let groupSize: Int
    let vectorCount: Int
    /// The group's values.
    let values: Buffer<Float>
    /// The squared error that each value has as an outlier; not rounded to FP16.
    let outlierErrors: Buffer<Float>
    /// 1 for each value, 0 for padding.
    let active: Buffer<Float>
    /// Table bins of the values; the encoder says what they count.
    let bins: Buffer<Int32>
    /// Offsets in bytes of each value's row in a cost table.
    let rows: Buffer<Int32>
    /// What the chosen pattern's symbols decode to.
    let decoded: Buffer<Float>
    /// The outliers' gains and locations while they are chosen.
    let gains: Buffer<Float>
    let places: Buffer<UInt8>
    /// Sums of cost table rows.
    let sums: Buffer<UInt16>
    /// The largest magnitude's first place, and its FP16.
    var largestIndex = 0
    var largest: UInt16 = 0

    // The choice.
    var codebook = 0
    var pattern = 0
    var scaleCode: UInt8 = 0
    /// 0 to 15 each.
    let symbols: Buffer<UInt8>
    /// Locations in the order in which they are written, duplicates included.
    var outliers: [UInt8] = []

    init(_ tables: TableSet, columns: Int) {
        format = tables.format
        groupSize = format.groupSize
        vectorCount = (groupSize + 31) / 32 * 2
        let padded = vectorCount * 16
        values = Buffer(padded, of: 0)
        outlierErrors = Buffer(padded, of: 0)
        active = Buffer(padded, of: 0)
        for index in 0..<groupSize { active[index] = 1 }
        bins = Buffer(padded, of: 0)
        rows = Buffer(padded, of: 0)
        decoded = Buffer(16, of: 0)
        gains = Buffer(format.blockBits / format.outlierBits + 1, of: 0)
        places = Buffer(format.blockBits / format.outlierBits + 1, of: 0)
        sums = Buffer(columns, of: 0)
        symbols = Buffer(padded, of: 0)
        staged = Buffer(padded, of: 0)
        outliers.reserveCapacity(32)
    }

    private let staged: Buffer<UInt16>

    /// Takes a group's finite FP16 values and finds the largest magnitude.
    func load(_ group: UnsafePointer<UInt16>) {
        staged.start.update(from: group, count: groupSize)
        largestIndex = EncodeKernels.load(staged.start, vectors: vectorCount, to: values.start)
        largest = staged[largestIndex]
    }

    /// Whether all values are; zeros count as such whatever their sign.
    var areEqual: Bool {
        for index in 0..<groupSize where values[index] != values[0] { return false }
        return true
    }

    /// The sum of the squares.
    var energy: Float {
        var total = Floats()
        for vector in 0..<vectorCount {
            let x = vectorLoad(values, vector)
            total += x * x
        }
        return total.inOrderSum
    }

    /// The errors of all values as outliers.
    func findOutlierErrors(tensorScale: Float, inverse: Float) {
        EncodeKernels.outlierErrors(
            values, vectors: vectorCount, inverse: inverse, scale: tensorScale, to: outlierErrors)
    }
}

extension SIMD16<Float> {
    /// Halves added until one is left.
    @inline(__always)
    var inOrderSum: Float {
        let a = lowHalf + highHalf
        let b = a.lowHalf + a.highHalf
        let c = b.lowHalf + b.highHalf
        return c.x + c.y
    }
}

@inline(__always)
func vectorLoad(_ buffer: Buffer<Float>, _ vector: Int) -> Floats {
    UnsafeRawPointer(buffer.start + 16 &* vector).load(as: Floats.self)
}

@inline(__always)
func vectorStore(_ value: Floats, _ buffer: Buffer<Float>, _ vector: Int) {
    UnsafeMutableRawPointer(buffer.start + 16 &* vector).storeBytes(of: value, as: Floats.self)
}
