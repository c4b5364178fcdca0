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
        let code = pipeline.input(
            CodebookConstants(geometry.lookup).unpacked(from: decoder.tables.codebook), "code")
        let tensorScale = pipeline.input(decoder.tables.scale, "tensor_scale")
        let centroids = pipeline.input(decoder.tables.centroids.split(every: 16).map { $0 }, "centroid")
        var result = [Assignment]()

        let maps = segmentMaps(block, code, &result)
        let root = tree(maps, &result)
        let byRank = symbolValues(block, tensorScale, centroids, code)
        let outliers = outlierValues(block, tensorScale)

        let dequantised = pipeline.step("values", result: "symbol") { stage -> [Bits] in
            let count = stage[root].counts[0]
            for (index, dequantiser) in decoder.dequantisers.enumerated() {
                let ranks = stage[root].symbols[0]
                result.append(
                    dequantiser.rank
                        <~ (4 * index + 4 <= ranks.width
                            ? ranks[from: 4 * index, width: 4] : Bits(0, width: 4)))
                result.append(
                    dequantiser.exists
                        <~ (bitsNeeded(for: index) <= count.width
                            ? count > Bits(index, width: count.width) : false))
                result += dequantiser.values <~ Vector(stage[byRank.values])
                result += dequantiser.lengths <~ Vector(stage[byRank.lengths])
            }
            return decoder.dequantisers.map(\.value)
        }
        let used = pipeline.step("values", result: "used_bits") { _ in
            sumOfLengths(decoder.dequantisers.map(\.length))
        }
        let values = pipeline.step("outliers", result: "value") { stage -> [Bits] in
            guard !decoder.replacements.isEmpty else { return stage[dequantised] }
            let isValid = validity(stage[root].counts[0], stage[used])
            for (index, replacement) in decoder.replacements.enumerated() {
                let hits = isValid.indices.reversed().map {
                    stage[outliers.places][$0][index] & isValid[$0]
                }
                result.append(replacement.value <~ stage[dequantised][index])
                result.append(replacement.hits <~ concatenate(hits))
                result += replacement.outliers <~ Vector(stage[outliers.values])
            }
            return decoder.replacements.map(\.result)
        }
        let status = pipeline.step("outliers", result: "status") { stage -> Bits in
            let width = max(stage[root].counts[0].width, format.locationBits + 1)
            let count = stage[root].counts[0].extended(to: width)
            let size = Bits(format.groupSize, width: width)
            let isClipped = count < size
            let isValid = validity(stage[root].counts[0], stage[used])
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
        _ block: Staged<Bits>, _ code: Staged<CodebookConstants>, _ result: inout [Assignment]
    ) -> [Staged<SegmentMap>] {
        decoder.segments.enumerated().map { index, segment in
            pipeline.step("decode", result: "map_\(index)") { stage in
                let first = format.headerBits + PublishedGeometry.segmentBits * index
                let width = min(geometry.windowBits, format.blockBits - first)
                result.append(
                    segment.window
                        <~ stage[block][from: first, width: width].extended(to: geometry.windowBits))
                result += segment.code <~ LookupConstants(stage[code])
                return segment.map
            }
        }
    }

    /// Merges neighbours level by level; the last map, where their number is odd, waits.
    private func tree(_ maps: [Staged<SegmentMap>], _ result: inout [Assignment]) -> Staged<SegmentMap> {
        var maps = maps
        var concatenators = decoder.concatenators[...]
        for level in 1...max(geometry.levels, 1) {
            var merged = [Staged<SegmentMap>]()
            for node in 0..<(maps.count / 2) {
                guard let concatenator = concatenators.popFirst() else { break }
                merged.append(
                    pipeline.step("level_\(level)", result: "merged_\(level)_\(node)") { stage in
                        result +=
                            concatenator.left
                            <~ stage[maps[2 * node]].widened(geometry, level: level - 1)
                        result +=
                            concatenator.right
                            <~ stage[maps[2 * node + 1]].widened(geometry, level: level - 1)
                        return concatenator.merged
                    })
            }
            if maps.count % 2 != 0 { merged.append(maps[maps.count - 1]) }
            maps = merged
        }
        return maps[0]
    }

    // MARK: Values

    /// The value of each rank, and the length of its codeword less the shortest.
    private func symbolValues(
        _ block: Staged<Bits>, _ tensorScale: Staged<Bits>, _ centroids: Staged<[Bits]>,
        _ code: Staged<CodebookConstants>
    ) -> (values: Staged<[Bits]>, lengths: Staged<[Bits]>) {
        let groupScale = pipeline.step("fields", result: "group_scale") {
            $0[block][from: format.scaleOffset, width: 8]
        }
        let scale = pipeline.step("scale") { stage in
            BlockScale(SmallFactor(stage[groupScale]), TensorScale(stage[tensorScale]))
        }
        let products = pipeline.step("multiply", result: "product") { stage in
            stage[centroids].map { stage[scale].times($0) } + [stage[scale].alone]
        }
        let isNaN = pipeline.step("multiply", result: "is_nan") { $0[scale].isNaN }
        let values = pipeline.step("round", result: "symbol_value") { stage in
            stage[products].map { product in
                mux(
                    stage[isNaN], Bits(decoder.outputFormat.canonicalNaNBits, width: 16),
                    product.rounded(to: decoder.outputFormat, bias: BlockScale.bias))
            }
        }
        let byRank = pipeline.step("permute", result: "rank_value") { stage in
            (0..<16).map { rank in
                let choices = stage[code].ranks.indices.map { symbol in
                    (condition: stage[code].ranks[symbol] == Bits(rank), value: stage[values][symbol])
                }
                return oneHotMux(choices[0], Array(choices.dropFirst()))
            }
        }
        let lengths = pipeline.step("permute", result: "rank_length") { lengthsByRank($0[code]) }
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
            return (rank: code.rankOffsets[index + 1] + codeword, exists: code.internalNodes[index].anyOne)
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

    private func outlierValues(
        _ block: Staged<Bits>, _ tensorScale: Staged<Bits>
    ) -> (places: Staged<[Bits]>, values: Staged<[Bits]>) {
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
        let values = pipeline.step("outlier_rounding", result: "outlier_value") { stage in
            zip(stage[products], stage[fields]).map { product, field in
                mux(
                    small(field)[6, 0].allOnes, Bits(decoder.outputFormat.canonicalNaNBits, width: 16),
                    product.rounded(to: decoder.outputFormat, bias: TensorScale.bias))
            }
        }
        let places = pipeline.step("places", result: "outlier_place") { stage -> [Bits] in
            let locations = stage[fields].map { $0[format.locationBits - 1, 0] }
            let outliers = Outliers(geometry: geometry.lookup)
            return outliers.places(locations, outliers.duplicates(locations).map { !$0 })
        }
        return (places, values)
    }
}

extension Bits {
    fileprivate func truncatedOrExtended(to width: Int) -> Bits {
        width < self.width ? truncated(to: width) : extended(to: width)
    }
}
