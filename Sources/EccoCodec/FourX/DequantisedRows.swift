import EccoKernels

/// Everything that multiplication can give under a table set: the sixteen values of each pattern at each
/// group scale, and the values of the outliers. Exact products, rounded once, as the definition has them.
struct DequantisedRows: Sendable {
    /// Rows of a pattern: one a magnitude of the group scale. The sign of the scale turns the whole row.
    private static let rowsPerPattern = 128

    let rows: Buffer<UInt16>
    /// By the outlier's FP8.
    let outliers: Buffer<UInt16>

    init(_ tables: TableSet, format: OutputFormat, level: VectorLevel = .best) {
        rows = Buffer(tables.patterns.count * Self.rowsPerPattern * 16, of: format.canonicalNaN)
        outliers = Buffer(256, of: format.canonicalNaN)
        guard let tensorScale = ExactNumber(fp16: tables.scale) else { return }
        let one = ExactNumber(isNegative: false, significand: 1, exponent: 0)
        let centroids = tables.patterns.map { $0.map { ExactNumber(fp16: $0) ?? one } + [one] }
        let floats = Buffer<Float>(16 * centroids.count, of: 1)
        for (pattern, row) in tables.patterns.enumerated() {
            for (symbol, bits) in row.enumerated() {
                floats[16 * pattern + symbol] = Float(Float16(bitPattern: bits))
            }
        }
        func product(_ a: ExactNumber, _ b: ExactNumber) -> ExactNumber {
            ExactNumber(
                isNegative: a.isNegative != b.isNegative, significand: a.significand * b.significand,
                exponent: a.exponent + b.exponent)
        }
        for code in UInt8.min...UInt8.max {
            guard let number = ExactNumber(fp8: code) else { continue }
            let scale = product(number, tensorScale)
            outliers[Int(code)] = scale.rounded(to: format)
            guard code < 128, level != .avx2 else { continue }
            for (pattern, row) in centroids.enumerated() {
                for symbol in 0..<16 {
                    rows[(pattern * Self.rowsPerPattern + Int(code)) * 16 + symbol] =
                        product(row[symbol], scale).rounded(to: format)
                }
            }
        }
        guard level == .avx2 else { return }
        // 4 and 11 significant bits: exact. The last code is NaN.
        let factors = (0..<UInt8(Self.rowsPerPattern - 1)).map {
            Float(FP8.value($0)) * Float(Float16(bitPattern: tables.scale))
        }
        for pattern in centroids.indices {
            ecco_4x_products_avx2(
                floats.start + 16 * pattern, factors, factors.count, Int32(format.fractionBits),
                rows.start + pattern * Self.rowsPerPattern * 16)
        }
    }

    @inline(__always)
    func row(pattern: Int, groupScale: UInt8) -> UnsafePointer<UInt16> {
        UnsafePointer(rows.start + (pattern &* Self.rowsPerPattern &+ Int(groupScale & 0x7F)) &* 16)
    }

    /// What turns a row into that of the group scale with its sign. NaN has none.
    @inline(__always)
    static func sign(_ groupScale: UInt8) -> UInt16 {
        groupScale & 0x7F == 0x7F ? 0 : UInt16(groupScale & 0x80) &<< 8
    }
}
