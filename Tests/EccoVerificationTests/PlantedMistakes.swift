import EccoCodec

@testable import EccoHardware
@testable import EccoVerification
@testable import RTL
@testable import RTLVerification

/// Mistakes that decoders could have, put into the real ones by the names of their values.
enum PlantedMistakes {
    private static let datapath = "datapath."
    private static func valid(_ rank: Int) -> String { "datapath.pipeline_valid_\(rank)" }
    private static func ready(_ rank: Int) -> String { "datapath.pipeline_ready_\(rank)" }

    /// Of the 4x decoder in a format, as `FourXSchedule.levels31` cuts it.
    static func fourX(_ format: FourXFormat) -> [DesignChange] {
        prefix(FourXGeometry(format: format)) + outliers(FourXGeometry(format: format)) + [doubleRounding]
            + handshake(ranks: FourXDatapath(format: format).latency) + tables + tags
    }

    // MARK: Codewords

    private static func prefix(_ geometry: FourXGeometry) -> [DesignChange] {
        let scan = EntryScan(geometry: geometry, isSparse: true)
        return [
            DesignChange("a prefix node composes in the wrong order") { design in
                // Behind the first step there are registers; their shape is that of any walks'.
                let zeros = [Bits](repeating: Bits(0, width: geometry.groups), count: geometry.entryBits)
                var items = scan.step(
                    0, scan.items([BitSlices](repeating: zeros, count: geometry.longest)))
                for item in items.indices {
                    for exit in items[item].indices {
                        items[item][exit] = design["datapath.scan_0_1_\(item)_\(exit)"]
                    }
                }
                for level in 1..<scan.levels {
                    let before = items
                    items = scan.step(level, items)
                    if level == 1 { items[7] = EntryScan.compose(before[7], before[5]) }
                }
                for (entry, seeds) in scan.seeds(scan.finish(items)).enumerated() {
                    design.load("datapath.seeds_2_\(entry)", with: seeds, where: ready(1))
                }
            },
            DesignChange("entry offset 7 is read as 0") { design in
                let (first, last) = (design["datapath.seeds_2_0"], design["datapath.seeds_2_7"])
                design["datapath.seeds_2_0"] = first | last
                design["datapath.seeds_2_7"] = Bits(0, width: last.width)
            },
        ]
    }

    // MARK: Outliers and rounding

    private static func outliers(_ geometry: FourXGeometry) -> [DesignChange] {
        let outliers = Outliers(geometry: geometry)
        return [
            DesignChange("the status counts one outlier less") { design in
                design["datapath.outlier_validity_5_0"] = Bits(0, width: 1)
            },
            DesignChange("the last outlier that fits is not applied") { design in
                let isValid = (0..<outliers.count).map { design[next: "datapath.outlier_validity_5_\($0)"] }
                let following = Vector(isValid.dropFirst() + [Bits(0, width: 1)])
                for place in 0..<outliers.count {
                    let name = "datapath.outlier_application_5_\(place)"
                    let number = design["datapath.outlier_4_number_\(place)"]
                    design[next: name] = design[next: name] & following[number]
                }
            },
            DesignChange("the higher of two outliers wins") { design in
                let payload = (0..<FourXGeometry.groupBits).map { design["datapath.payload_2_\($0)"] }
                let locations = outliers.fields(payload).map(\.location)
                let order = outliers.order(outliers.isBefore(locations.reversed()))
                let sorted = outliers.sorted(payload, order.reversed())
                for (leaf, expression) in sorted.leaves {
                    let name = "datapath.outlier_3\(leaf.suffix)"
                    guard design.registers.contains(name) else { continue }
                    design.load(name, with: Bits(expression: expression), where: ready(2))
                }
            },
        ]
    }

    private static var doubleRounding: DesignChange {
        DesignChange("s * t is rounded before it multiplies") { design in
            let significand = design["datapath.scale_1_product_significand"]
            let exponent = design["datapath.scale_1_product_exponent"]
            let roundsUp = significand[3] & (significand[2, 0].anyOne | significand[4])
            let sum = significand[14, 4].extended(to: 12) + roundsUp.bits.extended(to: 12)
            design["datapath.scale_1_product_significand"] = concatenate(
                mux(sum[11], Bits(1 << 10, width: 11), sum[10, 0]), Bits(0, width: 4))
            design["datapath.scale_1_product_exponent"] =
                exponent + sum[11].bits.extended(to: exponent.width)
        }
    }

    // MARK: Stalls and resets

    private static func handshake(ranks: Int) -> [DesignChange] {
        let last = ranks - 1
        return [
            DesignChange("a stall loses the block behind the input") { design in
                design[next: "valid"] = design["in_valid"]
            },
            DesignChange("a middle rank is not cleared by reset") { design in
                design[valid(3)] = registered(design[next: valid(3)], named: "uncleared")
            },
            DesignChange("the last rank is not cleared by reset") { design in
                design[valid(last)] = registered(design[next: valid(last)], named: "uncleared")
            },
            DesignChange("the rank behind the input is not cleared by reset") { design in
                design["valid"] = registered(design[next: "valid"], named: "uncleared")
            },
            DesignChange("reset leaves a block in the first rank") { design in
                design[valid(0)] = registered(
                    design[next: valid(0)], reset: Bits(1, width: 1), named: "set")
            },
            DesignChange("ready ignores that the last rank is full") { design in
                design[ready(last - 1)] = Bits(1, width: 1)
            },
            DesignChange("ready comes a cycle late") { design in
                design["out_ready"] = registered(
                    design["out_ready"], reset: Bits(0, width: 1), named: "late")
            },
            DesignChange("a rank advances while it is stalled") { design in
                design[next: valid(2)] = design[valid(1)]
            },
            DesignChange("a rank's payload advances while it is stalled") { design in
                for column in 0..<FourXGeometry.groupBits {
                    design[next: "datapath.payload_2_\(column)"] = design["datapath.payload_1_\(column)"]
                }
            },
            DesignChange("a rank's payload is enabled by the next rank") { design in
                for column in 0..<FourXGeometry.groupBits {
                    design.load(
                        "datapath.payload_2_\(column)", with: design["datapath.payload_1_\(column)"],
                        where: ready(2))
                }
            },
            DesignChange("the block behind the input is loaded in every cycle") { design in
                design[next: "block"] = design["in_block"]
            },
            DesignChange("a bubble is not closed") { design in design[ready(2)] = design[ready(3)] },
            DesignChange("ready comes a cycle late after reset") { design in
                let isFirst = registered(Bits(0, width: 1), reset: Bits(1, width: 1), named: "is_first")
                design[output: "in_ready"] = design[output: "in_ready"] & ~isFirst
            },
            DesignChange("two blocks become one while all ranks are full") { design in
                let isFull = (0..<ranks).reduce(design["valid"]) { $0 & design[valid($1)] }
                let isMerged = isFull & design["in_valid"] & ~design["out_ready"]
                design[next: "block"] = mux(
                    isMerged[0], design["block"] | design["in_block"], design[next: "block"])
            },
            DesignChange("valid is taken back while it is stalled") { design in
                let wasStalled = registered(
                    design[output: "out_valid"] & ~design["out_ready"], reset: Bits(0, width: 1),
                    named: "was_stalled")
                design[output: "out_valid"] = design[output: "out_valid"] & ~wasStalled
            },
            DesignChange("the last block of a run comes twice") { design in
                design[next: valid(last)] =
                    design[next: valid(last)] | (design[valid(last)] & ~design[valid(last - 1)])
            },
        ]
    }

    private static var tags: [DesignChange] {
        [
            DesignChange("the tag is that of the rank before") { design in
                design[output: "out_tag"] = design["datapath.tag_5"]
            },
            DesignChange("the tag behind the input is loaded in every cycle") { design in
                design[next: "tag"] = design["in_tag"]
            },
        ]
    }

    // MARK: Tables

    private static var tables: [DesignChange] {
        [
            DesignChange("the context is read a cycle late") { design in
                design["in_context"] = registered(design["in_context"], named: "late_context")
            },
            DesignChange("the context's bit is inverted") { design in
                design["in_context"] = ~design["in_context"]
            },
            DesignChange("a write clears the error bits") { design in
                let seen = design[next: "tables.seen"]
                design[next: "tables.seen"] = mux(
                    design["write_valid"][0], Bits(0, width: seen.width), seen)
            },
            DesignChange("the error bits are not cleared by reset") { design in
                design["tables.seen"] = registered(design[next: "tables.seen"], named: "uncleared_errors")
            },
            DesignChange("the write port takes rows in reset") { design in
                let valid = "tables.pipeline_valid_0"
                design[valid] = registered(design[next: valid], named: "uncleared_write")
            },
            DesignChange("a pattern that breaks a constraint is stored") { design in
                let table = design["tables.table_5"] == Bits(1, width: 2)
                design[writeEnable: "tables.patterns"] = design["tables.pipeline_valid_4"] & table.bits
            },
            DesignChange("a row is written to the context of the row behind it") { design in
                design["tables.context_5"] = design["tables.context_4"]
            },
        ]
    }

    // MARK: The published decoder

    /// Of the published decoder in a format.
    static func published(_ format: FourXFormat) -> [DesignChange] {
        let geometry = PublishedGeometry(format: format)
        return [
            DesignChange("a sub-decoder drops its fourth symbol") { design in
                let registers = design.registers.filter { $0.hasPrefix("map_3_") }
                guard let counts = registers.first(where: { $0.hasSuffix("_counts") }),
                    let symbols = registers.first(where: { $0.hasSuffix("_symbols") })
                else { return design["map_3_counts"] = Bits(0, width: 1) }
                let width = geometry.countBits(0)
                let (count, ranks) = (design[counts], design[symbols])
                let isFour = count[width - 1, 0] == Bits(4, width: width)
                design[counts] = mux(
                    isFour, concatenate(count[count.width - 1, width], Bits(3, width: width)), count)
                design[symbols] = mux(
                    isFour, ranks & ~(Bits(15, width: ranks.width) << 12), ranks)
            }
        ]
    }
}

extension DesignChange.Values {
    /// A register takes `value` where `enable` is 1, and else keeps what it has.
    fileprivate mutating func load(_ name: String, with value: Bits, where enable: String) {
        self[next: name] = mux(self[enable][0], value, self[name])
    }
}
