import RTL

/// In which stage each step of the published architecture lies, for a pipeline of any latency from
/// `leastLatency` on: what is more than needed waits before the sub-decoders, where a block is smallest.
///
///     wait ... | decode | level 1 | ... | level n | values | outliers |
///                 ... scale | multiply | round | permute |
struct PublishedSchedule {
    let geometry: PublishedGeometry
    /// Ranks of registers behind the one that the tables take.
    let latency: Int

    /// Ranks that the architecture needs: sub-decoders, tree, values, outliers.
    static func leastLatency(_ geometry: PublishedGeometry) -> Int { max(geometry.levels, 2) + 3 }

    var schedule: Schedule {
        let outliers = max(latency, Self.leastLatency(geometry)) - 1
        let values = outliers - 1
        let decode = values - 1 - geometry.levels
        let steps =
            [
                ("decode", decode), ("fields", min(decode, values - 4)), ("scale", values - 4),
                ("multiply", values - 3),
                ("round", values - 2), ("permute", values - 1), ("multiples", values - 3),
                ("outlier_products", values - 2), ("outlier_rounding", values - 1),
                ("places", values), ("values", values), ("outliers", outliers),
            ] + (1...max(geometry.levels, 1)).map { ("level_\($0)", decode + $0) }
        return Schedule(
            steps: steps.map { Schedule.Step(name: $0.0, stage: max($0.1, 0)) }, latency: outliers + 1)
    }
}
