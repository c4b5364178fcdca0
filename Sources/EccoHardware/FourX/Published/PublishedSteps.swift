import EccoCodec
import RTL

/// The steps of the published decoder in their order, around the instances of its modules.
struct PublishedSteps {
    let decoder: FourXPublishedDecoder
    private var geometry: PublishedGeometry { PublishedGeometry(format: format) }
    private var format: FourXFormat { decoder.format }
    private var pipeline: Pipeline { decoder.pipeline }

    init(_ decoder: FourXPublishedDecoder) { self.decoder = decoder }

    /// Bits of a codeword's length less the shortest.
    static func lengthBits(_ format: FourXFormat) -> Int {
        bitsNeeded(for: max(format.longestCode - format.shortestCode, 1))
    }

    var statements: [Assignment] {
        let block = pipeline.input(decoder.block, "block")
        let tag = pipeline.input(decoder.tag, "tag")
        let codebook = pipeline.input(decoder.tables.codebook, "codebook")
        let tensorScale = pipeline.input(decoder.tables.scale, "tensor_scale")
        let centroids = pipeline.input(decoder.tables.centroids, "centroids")
        var result = [Assignment]()

        let maps = segmentMaps(block, codebook, &result)
        let root = tree(maps, &result)
        let byRank = symbolValues(block, tensorScale, centroids, codebook)
        let outliers = outlierValues(block, tensorScale)

        let dequantised = pipeline.step("values", result: "symbol") { stage -> [Bits] in
            let count = stage[root].counts
            for (index, dequantiser) in decoder.dequantisers.enumerated() {
                let ranks = stage[root].symbols
                result.append(
                    dequantiser.rank
                        <~ (4 * index + 4 <= ranks.width
                            ? ranks[from: 4 * index, width: 4] : Bits(0, width: 4)))
                result.append(
                    dequantiser.exists
                        <~ (bitsNeeded(for: index) <= count.width
                            ? count > Bits(index, width: count.width) : false))
                result.append(dequantiser.values <~ stage[byRank.values])
                result.append(dequantiser.lengths <~ stage[byRank.lengths])
            }
            return decoder.dequantisers.map(\.value)
        }
        let used = pipeline.step("values", result: "used_bits") { _ in
            sumOfLengths(decoder.dequantisers.map(\.length))
        }
        let values = pipeline.step("outliers", result: "value") { stage -> [Bits] in
            guard !decoder.replacements.isEmpty else { return stage[dequantised] }
            let isValid = concatenate(validity(stage[root].counts, stage[used]).reversed())
            let columns = stage[outliers.columns].map { $0 & isValid }
            for (index, replacement) in decoder.replacements.enumerated() {
                let row = stage[outliers.rows][index / columns.count]
                result.append(replacement.value <~ stage[dequantised][index])
                result.append(replacement.hits <~ row & columns[index % columns.count])
                result.append(replacement.outliers <~ stage[outliers.values])
            }
            return decoder.replacements.map(\.result)
        }
        let status = pipeline.step("outliers", result: "status") { stage -> Bits in
            let width = max(stage[root].counts.width, format.locationBits + 1)
            let count = stage[root].counts.extended(to: width)
            let size = Bits(format.groupSize, width: width)
            let isClipped = count < size
            let isValid = validity(stage[root].counts, stage[used])
            let applied = isValid.isEmpty ? Bits(0, width: 1) : populationCount(concatenate(isValid))
            return concatenate(applied, isClipped, mux(isClipped, count, size)[format.locationBits, 0])
        }
        result.append(decoder.outValues <~ concatenate(pipeline.output(values).reversed()))
        result.append(decoder.outTag <~ pipeline.output(tag))
        result.append(decoder.outStatus <~ pipeline.output(status))
        return result
    }

    // MARK: Symbols

    private func segmentMaps(
        _ block: Staged<Bits>, _ codebook: Staged<Bits>, _ result: inout [Assignment]
    ) -> [Staged<SegmentMap>] {
        decoder.segments.enumerated().map { index, segment in
            pipeline.step("decode", result: "map_\(index)") { stage in
                let first = format.headerBits + PublishedGeometry.segmentBits * index
                let width = min(geometry.windowBits, format.blockBits - first)
                result.append(
                    segment.window
                        <~ stage[block][from: first, width: width].extended(to: geometry.windowBits))
                result.append(segment.code <~ LookupConstants(code(stage[codebook])).packed)
                return segment.map
            }
        }
    }

    private func code(_ codebook: Bits) -> CodebookConstants {
        CodebookConstants(geometry.lookup).unpacked(from: codebook)
    }

    /// Merges neighbours level by level; the last map, where their number is odd, waits.
    private func tree(_ maps: [Staged<SegmentMap>], _ result: inout [Assignment]) -> Staged<SegmentMap> {
        var maps = maps.map { (map: $0, level: 0) }
        var concatenators = decoder.concatenators[...]
        for level in 1...max(geometry.levels, 1) {
            var merged = [(map: Staged<SegmentMap>, level: Int)]()
            for node in 0..<(maps.count / 2) {
                guard let concatenator = concatenators.popFirst() else { break }
                func operand(_ stage: Stage, _ index: Int) -> SegmentMap {
                    stage[maps[index].map].widened(geometry, from: maps[index].level, to: level - 1)
                }
                let map = pipeline.step("level_\(level)", result: "merged_\(level)_\(node)") { stage in
                    result += concatenator.left <~ operand(stage, 2 * node)
                    result += concatenator.right <~ operand(stage, 2 * node + 1)
                    return concatenator.merged
                }
                merged.append((map, level))
            }
            if maps.count % 2 != 0 { merged.append(maps[maps.count - 1]) }
            maps = merged
        }
        return maps[0].map
    }

    // MARK: Values

    /// The value of each rank, and the length of its codeword less the shortest.
    private func symbolValues(
        _ block: Staged<Bits>, _ tensorScale: Staged<Bits>, _ centroids: Staged<Bits>,
        _ codebook: Staged<Bits>
    ) -> (values: Staged<Bits>, lengths: Staged<Bits>) {
        let groupScale = pipeline.step("fields", result: "group_scale") {
            $0[block][from: format.scaleOffset, width: 8]
        }
        let scale = pipeline.step("scale") { stage in
            BlockScale(SmallFactor(stage[groupScale]), TensorScale(stage[tensorScale]))
        }
        let products = pipeline.step("multiply", result: "product") { stage in
            stage[centroids].split(every: 16).map { stage[scale].times($0) } + [stage[scale].alone]
        }
        let isNaN = pipeline.step("multiply", result: "is_nan") { $0[scale].isNaN }
        let values = pipeline.step("round", result: "symbol_value") { stage in
            stage[products].map { product in
                mux(
                    stage[isNaN], Bits(decoder.outputFormat.canonicalNaNBits, width: 16),
                    product.rounded(to: decoder.outputFormat, bias: BlockScale.bias))
            }
        }
        let byRank = pipeline.step("permute", result: "rank_values") { stage in
            let ranks = code(stage[codebook]).ranks
            let values = (0..<16).map { rank -> Bits in
                let choices = ranks.indices.map { symbol in
                    (condition: ranks[symbol] == Bits(rank), value: stage[values][symbol])
                }
                return oneHotMux(choices[0], Array(choices.dropFirst()))
            }
            return concatenate(values.reversed())
        }
        let lengths = pipeline.step("permute", result: "rank_lengths") { stage in
            concatenate(lengthsByRank(code(stage[codebook])).reversed())
        }
        return (byRank, lengths)
    }

    /// A codeword is longer than `L` where internal nodes are left at `L` and its rank is not below the
    /// first one of length `L + 1`.
    private func lengthsByRank(_ code: CodebookConstants) -> [Bits] {
        let lengths = Array(format.shortestCode...format.longestCode)
        let firsts = lengths.indices.dropLast().map { index in
            // The first codeword is 2 ^ length less twice the internal nodes above, all modulo 16.
            let nodes = code.internalNodes[index].extended(to: 5)[3, 0]
            let codeword = Bits((1 << lengths[index + 1]) & 15, width: 4) - (nodes << 1)
            let rank = index < code.rankOffsets.count ? code.rankOffsets[index] + codeword : codeword
            return (rank: rank, exists: code.internalNodes[index].anyOne)
        }
        let width = Self.lengthBits(format)
        return (0..<16).map { rank in
            let isLonger = firsts.map { (Bits(rank, width: 4) >= $0.rank) & $0.exists }
            guard !isLonger.isEmpty else { return Bits(0, width: width) }
            return populationCount(concatenate(isLonger)).truncatedOrExtended(to: width)
        }
    }

    /// The bits of all codewords, without what the shortest would take.
    private func sumOfLengths(_ lengths: [Bits]) -> Bits {
        let most = bitsNeeded(for: geometry.payloadBits)
        return balancedTree(lengths) { a, b in
            let width = min(max(a.width, b.width) + 1, most)
            return a.extended(to: width) + b.extended(to: width)
        }?.truncatedOrExtended(to: most) ?? Bits(0, width: most)
    }

    // MARK: Outliers

    /// Whether each outlier has its place: all symbols are there and end before it.
    private func validity(_ count: Bits, _ used: Bits) -> [Bit] {
        let width = max(count.width, bitsNeeded(for: format.groupSize))
        let isWhole = count.extended(to: width) >= Bits(format.groupSize, width: width)
        return (0..<format.outlierCapacity).map { index in
            let room =
                format.outlierOffset(index) - format.headerBits - format.groupSize * format.shortestCode
            return isWhole & (used <= Bits(room, width: used.width))
        }
    }

    /// What replaces values, a bit an outlier: value `i` has row `i / columns.count`, column
    /// `i % columns.count`.
    private struct OutlierValues {
        var rows: Staged<[Bits]>
        var columns: Staged<[Bits]>
        /// 16 bits each.
        var values: Staged<Bits>
    }

    private func outlierValues(
        _ block: Staged<Bits>, _ tensorScale: Staged<Bits>
    ) -> OutlierValues {
        let fields = pipeline.step("fields", result: "outlier") { stage in
            (0..<format.outlierCapacity).map {
                stage[block][from: format.outlierOffset($0), width: format.outlierBits]
            }
        }
        func small(_ field: Bits) -> Bits { field[from: format.locationBits, width: 8] }
        let tensor = pipeline.step("multiples") { TensorScale($0[tensorScale]) }
        let products = pipeline.step("outlier_products", result: "outlier_product") { stage in
            stage[fields].map { stage[tensor].times(SmallFactor(small($0))) }
        }
        let values = pipeline.step("outlier_rounding", result: "outlier_values") { stage in
            let values = zip(stage[products], stage[fields]).map { product, field in
                mux(
                    small(field)[6, 0].allOnes, Bits(decoder.outputFormat.canonicalNaNBits, width: 16),
                    product.rounded(to: decoder.outputFormat, bias: TensorScale.bias))
            }
            return values.isEmpty ? Bits(0, width: 16) : concatenate(values.reversed())
        }
        let columnBits = min(format.locationBits, 3)
        let rows = pipeline.step("places", result: "outlier_row") { stage -> [Bits] in
            let locations = stage[fields].map { $0[format.locationBits - 1, 0] }
            // The lower one wins.
            let isDuplicate = locations.indices.map { index -> Bit in
                balancedTree((0..<index).map { locations[$0] == locations[index] }) { $0 | $1 } ?? false
            }
            return places(1 << (format.locationBits - columnBits)) { outlier, row in
                !isDuplicate[outlier]
                    & (locations[outlier][format.locationBits - 1, columnBits] == Bits(row))
            }
        }
        let columns = pipeline.step("places", result: "outlier_column") { stage in
            places(1 << columnBits) { stage[fields][$0][columnBits - 1, 0] == Bits($1) }
        }
        return OutlierValues(rows: rows, columns: columns, values: values)
    }

    /// For each of `count` places a vector with a bit an outlier.
    private func places(_ count: Int, _ isThere: (_ outlier: Int, _ place: Int) -> Bit) -> [Bits] {
        guard format.outlierCapacity > 0 else { return [] }
        return (0..<count).map { place in
            concatenate((0..<format.outlierCapacity).reversed().map { isThere($0, place) })
        }
    }
}

extension Bits {
    fileprivate func truncatedOrExtended(to width: Int) -> Bits {
        width < self.width ? truncated(to: width) : extended(to: width)
    }
}
