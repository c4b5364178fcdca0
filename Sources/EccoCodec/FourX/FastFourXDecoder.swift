import EccoKernels

/// The decoder of 4x blocks for whole tensors: the same bits as `FourXDecoder`, thousands of times as
/// fast.
///
/// Blocks are sorted by codebook, and four of one codebook are walked at once, so that one's table lookup
/// hides behind the others'; a lookup gives up to six symbols (`CodewordTable`). A walk goes on past the group's last symbol, and past the block's
/// end, where the format has zeros and memory has whatever follows: a codeword that this could change is
/// longer than what is left of the block. The sum of the first symbols' lengths, taken while symbols
/// become values, says whether all of them fit. The rare block in which they do not is looked through
/// again, symbol by symbol.
public struct FastFourXDecoder: Sendable {
    public let tables: TableSet
    private let codewords: CodewordTable
    private let rows: DequantisedRows
    private let level: VectorLevel
    /// Sixteen code lengths a codebook.
    private let lengths: Buffer<UInt8>
    /// How many outliers there are where so many bits are left: a division less a block.
    private let outlierCounts: Buffer<UInt8>

    /// - Parameter level: what the processor can do; a lower level gives the same values more slowly.
    public init(_ tables: TableSet, format: OutputFormat = .fp16, level: VectorLevel = .best) {
        self.tables = tables
        codewords = CodewordTable(tables)
        rows = DequantisedRows(tables, format: format, level: level)
        self.level = tables.format.groupSize % 32 == 0 ? level : .none
        lengths = Buffer(16 * tables.codeLengths.count, of: 0)
        outlierCounts = Buffer(tables.format.blockBits + 1, of: 0)
        for rest in 0...tables.format.blockBits {
            outlierCounts[rest] = UInt8(rest / tables.format.outlierBits)
        }
        for (index, length) in tables.codeLengths.joined().enumerated() { lengths[index] = length }
    }

    /// Decodes blocks in order, on `threads` threads (as many as there are cores for nil).
    ///
    /// - Returns: the groups' values, one group after the other, and a status for each block.
    public func decode(_ blocks: [Block], threads: Int? = 1) -> (values: [UInt16], statuses: [FourXStatus]) {
        let empty = FourXStatus(symbols: 0, isClipped: false, outliers: 0)
        var statuses = [FourXStatus](repeating: empty, count: blocks.count)
        let count = blocks.count * tables.format.groupSize
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
        statuses: UnsafeMutableBufferPointer<FourXStatus>? = nil, threads: Int? = 1
    ) {
        let size = tables.format.groupSize
        let count = min(blocks.count / Block.byteCount, values.count / size, statuses?.count ?? .max)
        guard count > 0, let source = blocks.baseAddress, let target = values.baseAddress else { return }
        nonisolated(unsafe) let input = source
        nonisolated(unsafe) let output = target
        nonisolated(unsafe) let reports = statuses?.baseAddress
        let partSize = 1024
        Parallel.forEach(parts: (count + partSize - 1) / partSize, threads: threads) { part in
            let scratch = Scratch(groupSize: size, blocks: min(partSize, count))
            let first = part * partSize
            let part = min(partSize, count - first)
            let source = input + first * Block.byteCount
            // The walk reads on behind a block; nothing follows the last one.
            let last = first + part == count ? scratch.copy(source + (part - 1) * Block.byteCount) : nil
            sort(source, count: part, scratch)
            var start = 0
            for codebook in 0..<tables.format.codebookCount {
                let end = start + scratch.counts[codebook]
                while start < end {
                    let lanes = min(end - start, Scratch.lanes)
                    for lane in 0..<Scratch.lanes {
                        let block = Int(scratch.order[start + min(lane, lanes - 1)])
                        scratch.sources[lane] =
                            block == part - 1 && last != nil
                            ? last : (source + block * Block.byteCount).assumingMemoryBound(to: UInt8.self)
                    }
                    let full = walk(codebook, lanes: lanes, scratch)
                    for lane in 0..<lanes {
                        guard let block = scratch.sources[lane], let symbols = scratch.symbols[lane] else {
                            continue
                        }
                        let index = first + Int(scratch.order[start + lane])
                        let status = finish(
                            UnsafeRawPointer(block), symbols, codebook,
                            isFull: full >> UInt32(lane) & 1 != 0, to: output + index * size)
                        reports?[index] = status
                    }
                    start += lanes
                }
            }
        }
    }

    /// Puts the numbers of blocks in the order of their codebooks, and counts each codebook's.
    private func sort(_ source: UnsafeRawPointer, count: Int, _ scratch: Scratch) {
        let mask = UInt8(tables.format.codebookCount - 1)
        for codebook in 0..<tables.format.codebookCount { scratch.counts[codebook] = 0 }
        for block in 0..<count {
            scratch.counts[
                Int(source.load(fromByteOffset: block &* Block.byteCount, as: UInt8.self) & mask)] &+= 1
        }
        var next = 0
        for codebook in 0..<tables.format.codebookCount {
            scratch.places[codebook] = next
            next += scratch.counts[codebook]
        }
        for block in 0..<count {
            let codebook = Int(source.load(fromByteOffset: block &* Block.byteCount, as: UInt8.self) & mask)
            scratch.order[scratch.places[codebook]] = UInt16(truncatingIfNeeded: block)
            scratch.places[codebook] &+= 1
        }
    }

    /// Room for a part of the work.
    private final class Scratch {
        static let lanes = 4
        /// Where the first symbol of each lane goes; the others follow downwards.
        let symbols = Buffer<UnsafeMutablePointer<UInt8>?>(lanes, of: nil)
        let sources = Buffer<UnsafePointer<UInt8>?>(lanes, of: nil)
        /// Block numbers by codebook, and how many each has.
        let order: Buffer<UInt16>
        let counts = Buffer<Int>(16, of: 0)
        let places = Buffer<Int>(16, of: 0)
        private let symbolBytes: Buffer<UInt8>
        private let lastBlock = Buffer<UInt8>(Block.byteCount + 16, of: 0)

        init(groupSize: Int, blocks: Int) {
            let stride = groupSize + Int(ECCO_4X_OVERRUN)
            order = Buffer(blocks, of: 0)
            symbolBytes = Buffer(Self.lanes * stride, of: 0)
            for lane in 0..<Self.lanes { symbols[lane] = symbolBytes.start + (lane + 1) * stride - 1 }
        }

        func copy(_ block: UnsafeRawPointer) -> UnsafePointer<UInt8> {
            lastBlock.raw.copyMemory(from: block, byteCount: Block.byteCount)
            return UnsafePointer(lastBlock.start)
        }
    }

    // MARK: Symbols

    /// Finds the symbols of up to four blocks.
    ///
    /// - Returns: a bit for each lane that has a symbol for every value, be they within the block or not.
    private func walk(_ codebook: Int, lanes: Int, _ scratch: Scratch) -> UInt32 {
        let format = tables.format
        let entries = codewords.entries(ofCodebook: codebook)
        if level != .none, codewords.windowBits == CodewordTable.usualWindowBits {
            return ecco_4x_walk_bmi2(
                scratch.sources.start, entries, scratch.symbols.start, format.headerBits,
                format.blockBits, format.groupSize)
        }
        var full: UInt32 = 0
        for lane in 0..<lanes {
            guard let block = scratch.sources[lane], let symbols = scratch.symbols[lane] else { continue }
            if walkSlowly(UnsafeRawPointer(block), entries, symbols) { full |= 1 << UInt32(lane) }
        }
        return full
    }

    private func walkSlowly(
        _ block: UnsafeRawPointer, _ entries: UnsafePointer<UInt64>, _ end: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        let format = tables.format
        let windowMask: UInt64 = 1 &<< UInt64(codewords.windowBits) &- 1
        // A word has 57 fresh bits at least.
        let lookups = 57 / codewords.windowBits
        var (count, position) = (0, format.headerBits)
        while count < format.groupSize, position <= format.blockBits {
            let bytes = block.loadUnaligned(fromByteOffset: position &>> 3, as: UInt64.self)
            var word = bytes &>> UInt64(position & 7)
            for _ in 0..<lookups {
                let entry = entries[Int(truncatingIfNeeded: word & windowMask)]
                UnsafeMutableRawPointer(end - count - 7).storeBytes(of: entry, as: UInt64.self)
                let bits = entry & 63
                word = word &>> bits
                position &+= Int(truncatingIfNeeded: bits)
                count &+= Int(truncatingIfNeeded: entry &>> 8 & 0xFF)
            }
        }
        return count >= format.groupSize
    }

    // MARK: Values

    private func finish(
        _ block: UnsafeRawPointer, _ symbols: UnsafePointer<UInt8>, _ codebook: Int, isFull: Bool,
        to values: UnsafeMutablePointer<UInt16>
    ) -> FourXStatus {
        let format = tables.format
        let size = format.groupSize
        let header = block.loadUnaligned(as: UInt32.self)
        let pattern = Int(header &>> UInt32(format.patternOffset)) & (format.patternCount - 1)
        let groupScale = UInt8(truncatingIfNeeded: header &>> UInt32(format.scaleOffset))
        let row = rows.row(pattern: pattern, groupScale: groupScale)
        let sign = DequantisedRows.sign(groupScale)
        let lengths = UnsafePointer(self.lengths.start + 16 &* codebook)
        if isFull {
            let bits: Int
            switch level {
            case .avx2: bits = Int(ecco_4x_values_avx2(symbols, row, lengths, sign, values, size))
            case .none:
                var sum = 0
                for index in 0..<size {
                    let symbol = Int(symbols[-index])
                    values[index] = row[symbol] ^ sign
                    sum &+= Int(lengths[symbol])
                }
                bits = sum
            }
            let rest = format.blockBits &- format.headerBits &- bits
            if rest >= 0 {
                let outliers = Int(outlierCounts[rest])
                apply(outliers, block, to: values)
                return FourXStatus(symbols: size, isClipped: false, outliers: outliers)
            }
        }
        var (position, index) = (format.headerBits, 0)
        while index < size {
            let symbol = Int(symbols[-index])
            position += Int(lengths[symbol])
            if position > format.blockBits { break }
            values[index] = row[symbol] ^ sign
            index += 1
        }
        for clipped in index..<size { values[clipped] = 0 }
        return FourXStatus(symbols: index, isClipped: true, outliers: 0)
    }

    /// The last one first: where two name one location the lower one wins.
    @inline(__always)
    private func apply(_ count: Int, _ block: UnsafeRawPointer, to values: UnsafeMutablePointer<UInt16>) {
        let format = tables.format
        var offset = format.blockBits &- count &* format.outlierBits
        for _ in 0..<count {
            let bits =
                block.loadUnaligned(fromByteOffset: offset &>> 3, as: UInt32.self)
                &>> UInt32(truncatingIfNeeded: offset & 7)
            let location = Int(bits) & (format.groupSize &- 1)
            let value = Int(bits &>> UInt32(truncatingIfNeeded: format.locationBits)) & 0xFF
            values[location] = rows.outliers[value]
            offset &+= format.outlierBits
        }
    }
}
