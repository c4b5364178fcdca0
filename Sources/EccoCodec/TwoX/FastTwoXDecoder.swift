import EccoKernels

/// The decoder of 2x blocks for whole tensors: the same bits as `TwoXDecoder`.
///
/// An 11-bit scale times an 8-bit factor is exact in 32-bit floats, so the conversion of the product is
/// its only rounding.
public struct FastTwoXDecoder: Sendable {
    public let format: OutputFormat
    private let level: VectorLevel

    /// - Parameter level: what the processor can do; a lower level gives the same values more slowly.
    public init(format: OutputFormat = .fp16, level: VectorLevel = .best) {
        self.format = format
        // The kernels round to FP16.
        self.level = format == .fp16 ? level : .none
    }

    /// Decodes blocks in order, on `threads` threads (as many as there are cores for nil).
    ///
    /// - Returns: 64 values a block, and a status for each.
    public func decode(_ blocks: [Block], threads: Int? = 1) -> (values: [UInt16], statuses: [TwoXStatus]) {
        var statuses = [TwoXStatus](repeating: [], count: blocks.count)
        let count = blocks.count * TwoXLayout.valueCount
        let values = [UInt16](unsafeUninitializedCapacity: count) { values, initialized in
            statuses.withUnsafeMutableBufferPointer { statuses in
                blocks.withUnsafeBytes { decode($0, to: values, statuses: statuses, threads: threads) }
            }
            initialized = count
        }
        return (values, statuses)
    }

    /// Decodes as many blocks of 64 bytes as there are whole ones and room for their values.
    ///
    /// - Parameter statuses: one a block, or none at all.
    public func decode(
        _ blocks: UnsafeRawBufferPointer, to values: UnsafeMutableBufferPointer<UInt16>,
        statuses: UnsafeMutableBufferPointer<TwoXStatus>? = nil, threads: Int? = 1
    ) {
        let size = TwoXLayout.valueCount
        let count = min(blocks.count / Block.byteCount, values.count / size, statuses?.count ?? .max)
        guard count > 0, let source = blocks.baseAddress, let target = values.baseAddress else { return }
        nonisolated(unsafe) let input = source
        nonisolated(unsafe) let output = target
        nonisolated(unsafe) let reports = statuses?.baseAddress
        let partSize = 4096
        Parallel.forEach(parts: (count + partSize - 1) / partSize, threads: threads) { part in
            for block in (part * partSize)..<min((part + 1) * partSize, count) {
                let status = decode(input + block &* Block.byteCount, to: output + block &* size)
                reports?[block] = status
            }
        }
    }

    @inline(__always)
    private func decode(_ block: UnsafeRawPointer, to values: UnsafeMutablePointer<UInt16>) -> TwoXStatus {
        let last = block.loadUnaligned(fromByteOffset: 56, as: UInt64.self)
        let scaleBits = UInt16(truncatingIfNeeded: last)
        let offset = Int32(Int8(truncatingIfNeeded: last &>> 16)) &- Int32(TwoXLayout.codeBias)
        var status = TwoXStatus()
        if scaleBits & 0x7C00 == 0x7C00 {
            status = .scaleInvalid
            for index in 0..<TwoXLayout.valueCount { values[index] = format.canonicalNaN }
        } else {
            let scale = Float(Float16(bitPattern: scaleBits))
            let bytes = block.assumingMemoryBound(to: UInt8.self)
            switch level {
            case .avx2: ecco_2x_values_avx2(bytes, scale, offset, values)
            case .none: decodeSlowly(block, scaleBits, offset, to: values)
            }
        }
        let first = last &>> 24
        let second = last &>> 44
        let (location0, location1) = (Int(first & 63), Int(second & 63))
        values[location1] = TwoXDecoder.outlier(UInt16(second &>> 6 & 0x3FFF) &<< 2, format)
        values[location0] = TwoXDecoder.outlier(UInt16(first &>> 6 & 0x3FFF) &<< 2, format)
        if location0 == location1 { status.insert(.outliersCollide) }
        return status
    }

    private func decodeSlowly(
        _ block: UnsafeRawPointer, _ scaleBits: UInt16, _ offset: Int32,
        to values: UnsafeMutablePointer<UInt16>
    ) {
        guard let scale = ExactNumber(fp16: scaleBits) else { return }
        for index in 0..<TwoXLayout.valueCount {
            let bit = TwoXLayout.codeBits &* index
            // Two bytes hold a code; the last ones are followed by the scale.
            let code = block.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt16.self) &>> UInt16(bit & 7)
            let factor = Int32(code & 0x7F) &+ offset
            values[index] = ExactNumber(
                isNegative: scale.isNegative != (factor < 0),
                significand: scale.significand &* UInt64(factor.magnitude), exponent: scale.exponent
            ).rounded(to: format)
        }
    }
}
