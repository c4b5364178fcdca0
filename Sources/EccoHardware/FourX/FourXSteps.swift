import EccoCodec
import RTL

/// The decoder's steps in their order, whatever the schedule.
///
///     block --> lookup, walk, scan 0...  --> ends, counts, sum 0... --> ranks, lanes --> rows --> values
///           |   (where groups are entered)   (where codewords end)       (symbols in order)      ^ ^
///           +-> scale, multiply, round, permute (a value a rank) --------------------------------+ |
///           +-> multiples, outlier order, sort, products, rounding ---------------------------------+
struct FourXSteps {
    let geometry: FourXGeometry
    let outputFormat: OutputFormat
    var format: FourXFormat { geometry.format }

    struct Results {
        var values: Bits
        var tag: Bits
        var status: Bits
    }

    func describe(
        _ pipeline: Pipeline, block: Bits, tag: Bits, centroids: Bits, codebook: Bits, scale: Bits
    ) -> Results {
        let tag = pipeline.input(tag, "tag")
        let payload = pipeline.input(columns(of: block), "payload")
        let code = pipeline.input(CodebookConstants(geometry).unpacked(from: codebook), "code")
        let groupScale = pipeline.input(block[from: format.scaleOffset, width: 8], "group_scale")
        let tensorScale = pipeline.input(scale, "tensor_scale")
        let centroids = pipeline.input(centroids.split(every: 16).map { $0 }, "centroid")

        let byRank = symbolValues(pipeline, groupScale, tensorScale, centroids, code)
        let outliers = outlierValues(pipeline, payload, tensorScale)
        let slots = codewords(pipeline, payload, code)
        let (bases, total) = counts(pipeline, slots)

        let ranks = pipeline.step("ranks") { stage in
            stage[slots].ranks(geometry, payload: stage[payload])
        }
        let compaction = Compaction(geometry: geometry)
        let inOrder = pipeline.step("compact") { stage in
            compaction.inOrder(stage[slots].isEnd, CodewordSlots.finished(stage[ranks]))
        }
        let lanes = pipeline.step("lanes") { stage in
            compaction.lanes(stage[inOrder], bases: stage[bases])
        }
        let rows = pipeline.step("rows") { stage in
            compaction.rows(stage[lanes], bases: stage[bases])
        }
        let ends = pipeline.step("outlier_ends") { stage in
            Outliers(geometry: geometry).endsBefore(stage[slots])
        }
        let isValid = pipeline.step("outlier_validity") { stage in
            Outliers(geometry: geometry).isValid(stage[ends], bases: stage[bases])
        }
        let isApplied = pipeline.step("outlier_application") { stage in
            Outliers(geometry: geometry).isApplied(stage[outliers.sorted], isValid: stage[isValid])
        }
        let status = pipeline.step("status") { stage -> Bits in
            let size = Bits(format.groupSize, width: geometry.countBits)
            let isClipped = stage[total] < size
            let symbols = mux(isClipped, stage[total], size)
            let applied =
                stage[isValid].isEmpty ? Bits(0, width: 1) : populationCount(concatenate(stage[isValid]))
            return concatenate(applied, isClipped, symbols.resized(to: format.locationBits + 1))
        }
        let values = pipeline.step("values") { stage in
            let places = Outliers(geometry: geometry).places(
                stage[outliers.sorted], values: stage[outliers.values], isApplied: stage[isApplied])
            return chosenValues(stage[rows], stage[total], stage[byRank], places)
        }
        return Results(
            values: pipeline.output(values), tag: pipeline.output(tag), status: pipeline.output(status))
    }

    private func columns(of block: Bits) -> [Bits] {
        (0..<FourXGeometry.groupBits).map { column in
            concatenate(
                (0..<geometry.groups).reversed().map { group -> Bit in
                    let bit = FourXGeometry.groupBits * group + column
                    return bit < geometry.payloadBits ? block[format.headerBits + bit] : false
                })
        }
    }

    /// Where codewords end.
    private func codewords(
        _ pipeline: Pipeline, _ payload: Staged<[Bits]>, _ code: Staged<CodebookConstants>
    ) -> Staged<CodewordSlots> {
        let walk = GroupWalk(geometry: geometry)
        func longer(_ stage: Stage) -> [[Bits]] {
            CodeLengths(geometry, payload: stage[payload]).longer(than: stage[code].internalNodes)
        }
        let late = pipeline.step("walk", result: "late_exits") { walk.lateExits(longer($0)) }
        // Carried, not computed again: the stage of the last columns has no time for it.
        let first = pipeline.step("walk", result: "first_longer") {
            Array(longer($0).prefix(GroupWalk.last))
        }
        let isSparse = pipeline.schedule.stage(of: "scan_end") != nil
        let scan = EntryScan(geometry: geometry, isSparse: isSparse)
        var items = pipeline.step("walk_end", result: "exits") {
            scan.items(walk.exits($0[first], late: $0[late]))
        }
        for level in 0..<scan.levels {
            let before = items
            items = pipeline.step("scan_\(level)") { scan.step(level, $0[before]) }
        }
        if isSparse {
            let before = items
            items = pipeline.step("scan_end") { scan.finish($0[before]) }
        }
        let seeds = pipeline.step("seeds") { scan.seeds($0[items]) }
        let marks = CodewordEnds(geometry: geometry)
        let starts = pipeline.step("starts") { stage in
            marks.earlyStarts(longer: longer(stage), seeds: stage[seeds])
        }
        return pipeline.step("ends") { stage in
            let marks = marks.marks(longer: longer(stage), starts: stage[starts])
            return CodewordSlots(geometry, marks: marks, offsets: stage[code].rankOffsets)
        }
    }

    /// The codewords that end before each group, and all.
    private func counts(
        _ pipeline: Pipeline, _ slots: Staged<CodewordSlots>
    ) -> (bases: Staged<BitSlices>, total: Staged<Bits>) {
        let counts = EndCounts(geometry: geometry)
        var sums = pipeline.step("counts") { counts.counts($0[slots].isEnd) }
        for level in 0..<counts.levels {
            let before = sums
            sums = pipeline.step("sum_\(level)") { counts.step(level, $0[before]) }
        }
        let last = sums
        let step = counts.levels > 0 ? "sum_\(counts.levels - 1)" : "counts"
        return (
            pipeline.step(step, result: "base") { counts.bases($0[last]) },
            pipeline.step(step, result: "total") {
                number(of: geometry.groups - 1, in: $0[last]).extended(to: geometry.countBits)
            }
        )
    }

    /// The value of each rank.
    private func symbolValues(
        _ pipeline: Pipeline, _ groupScale: Staged<Bits>, _ tensorScale: Staged<Bits>,
        _ centroids: Staged<[Bits]>, _ code: Staged<CodebookConstants>
    ) -> Staged<[Bits]> {
        let multiples = pipeline.step("scale_multiples") { TensorScale($0[tensorScale]) }
        let scale = pipeline.step("scale") { stage in
            BlockScale(SmallFactor(stage[groupScale]), stage[multiples])
        }
        let products = products(pipeline, scale, centroids)
        let exponents = pipeline.step("exponents") { stage in
            stage[products].map {
                ResultExponents($0.exponent, bias: BlockScale.bias, format: outputFormat)
            }
        }
        let isNaN = pipeline.step("multiply", result: "is_nan") { $0[scale].isNaN }
        let values = pipeline.step("round", result: "symbol_value") { stage in
            zip(stage[products], stage[exponents]).map { product, exponents in
                mux(
                    stage[isNaN], Bits(outputFormat.canonicalNaNBits, width: 16),
                    product.rounded(to: outputFormat, exponents))
            }
        }
        return pipeline.step("permute", result: "rank_value") { stage in
            (0..<16).map { rank in
                let choices = stage[code].ranks.indices.map { symbol in
                    (condition: stage[code].ranks[symbol] == Bits(rank), value: stage[values][symbol])
                }
                return oneHotMux(choices[0], Array(choices.dropFirst()))
            }
        }
    }

    /// The centroids' exact products, last the block's scale itself: in one step or in two.
    private func products(
        _ pipeline: Pipeline, _ scale: Staged<BlockScale>, _ centroids: Staged<[Bits]>
    ) -> Staged<[ScaledNumber]> {
        guard pipeline.schedule.stage(of: "partial") != nil else {
            return pipeline.step("multiply", result: "product") { stage in
                stage[centroids].map { stage[scale].times($0) } + [stage[scale].alone]
            }
        }
        let partial = pipeline.step("partial") { stage in
            stage[centroids].map { stage[scale].partialProducts($0) }
        }
        return pipeline.step("multiply", result: "product") { stage in
            zip(stage[centroids], stage[partial]).map { stage[scale].times($0, $1) } + [stage[scale].alone]
        }
    }

    private struct OutlierValues {
        var sorted: Staged<Outliers.Sorted>
        var values: Staged<[Bits]>
    }

    private func outlierValues(
        _ pipeline: Pipeline, _ payload: Staged<[Bits]>, _ tensorScale: Staged<Bits>
    ) -> OutlierValues {
        let outliers = Outliers(geometry: geometry)
        let tensor = pipeline.step("multiples") { TensorScale($0[tensorScale]) }
        let isBefore = pipeline.step("outlier_compare") { stage in
            outliers.isBefore(outliers.fields(stage[payload]).map(\.location))
        }
        let order = pipeline.step("outlier_order") { outliers.order($0[isBefore]) }
        let sorted = pipeline.step("outlier_sort", result: "outlier") { stage in
            outliers.sorted(stage[payload], stage[order])
        }
        let products = pipeline.step("outliers", result: "outlier_product") { stage in
            stage[sorted].value.map { stage[tensor].times(SmallFactor($0)) }
        }
        let isNaN = pipeline.step("outliers", result: "outlier_is_nan") { stage in
            stage[sorted].value.map { $0[6, 0].allOnes }
        }
        let exponents = pipeline.step("outlier_exponents") { stage in
            stage[products].map {
                ResultExponents($0.exponent, bias: TensorScale.bias, format: outputFormat)
            }
        }
        let values = pipeline.step("outlier_rounding", result: "outlier_value") { stage in
            stage[products].indices.map { index in
                mux(
                    stage[isNaN][index], Bits(outputFormat.canonicalNaNBits, width: 16),
                    stage[products][index].rounded(to: outputFormat, stage[exponents][index]))
            }
        }
        return OutlierValues(sorted: sorted, values: values)
    }

    /// Each value by its rank, or by the outlier that replaces it; zero where its symbol was clipped.
    private func chosenValues(
        _ rows: [BitSlices], _ total: Bits, _ byRank: [Bits],
        _ outliers: [Bits]
    ) -> Bits {
        let lanes = geometry.lanes
        let isReplaced = concatenate(outliers.reversed().map { $0[16] })
        let high = total[geometry.countBits - 1, geometry.laneBits]
        let low = total[geometry.laneBits - 1, 0]
        let inLast = concatenate((0..<lanes).reversed().map { low > Bits($0, width: geometry.laneBits) })
        let values = (0..<geometry.rows).flatMap { row -> [Bits] in
            let isLast = high == Bits(row, width: high.width)
            let isBefore = high > Bits(row, width: high.width)
            let exists = replicate(isBefore, lanes) | (replicate(isLast, lanes) & inLast)
            let mask = exists & ~isReplaced[from: row * lanes, width: lanes]
            return (0..<lanes).map { lane in
                let rank = number(of: lane, in: rows[row])
                return (Vector(byRank)[rank] & replicate(mask[lane], 16))
                    | outliers[row * lanes + lane][15, 0]
            }
        }
        return concatenate(values.reversed())
    }
}

extension Bits {
    /// Cut or widened with zeros.
    fileprivate func resized(to width: Int) -> Bits {
        width < self.width ? truncated(to: width) : extended(to: width)
    }
}
