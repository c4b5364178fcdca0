/// A register of a pipeline, as its description named it.
struct PipelineRegisterRecord: Hashable {
    var name: String
    var rank: Int
}

/// What a rank of a pipeline's registers holds.
public struct PipelineRank: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        /// The staged value's name.
        public var name: String
        public var bits: Int
    }

    /// In the order of the description, without what optimisation has removed.
    public var entries: [Entry]
    public var bits: Int { entries.reduce(0) { $0 + $1.bits } }
}

extension Pipeline {
    /// The ranks' registers as they are in `netlist`, the module whose body has described the pipeline; the
    /// valid bits are left out.
    public func ranks(in netlist: Netlist) -> [PipelineRank] {
        var bits: [PipelineRegisterRecord: Int] = [:]
        let byName = Dictionary(records.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for register in netlist.registers {
            // Parts of a bundle or an array add theirs to the name: `outlier_5_location_15`.
            var name = register.name[...]
            while byName[String(name)] == nil, let end = name.lastIndex(of: "_") { name = name[..<end] }
            guard let record = byName[String(name)] else { continue }
            bits[record, default: 0] += netlist.width(register.node)
        }
        return (0..<latency).map { rank in
            PipelineRank(
                entries: records.filter { $0.rank == rank }.compactMap { record in
                    bits[record].map { PipelineRank.Entry(name: record.name, bits: $0) }
                })
        }
    }
}
