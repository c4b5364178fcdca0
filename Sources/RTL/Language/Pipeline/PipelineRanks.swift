/// What a rank of a pipeline's registers holds.
public struct PipelineRank: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        /// The staged value's name.
        public var name: String
        public var bits: Int
    }

    /// In the order of the netlist, without what optimisation has removed.
    public var entries: [Entry] = []
    public var bits: Int { entries.reduce(0) { $0 + $1.bits } }
}

extension Netlist {
    /// What the ranks of the module's pipeline hold; the valid bits are left out.
    public var pipelineRanks: [PipelineRank] {
        var ranks = [PipelineRank](repeating: PipelineRank(), count: registers.compactMap(\.stage).max() ?? 0)
        for register in registers {
            guard let stage = register.stage, let name = register.stagedValue else { continue }
            let bits = width(register.node)
            if let index = ranks[stage - 1].entries.firstIndex(where: { $0.name == name }) {
                ranks[stage - 1].entries[index].bits += bits
            } else {
                ranks[stage - 1].entries.append(PipelineRank.Entry(name: name, bits: bits))
            }
        }
        return ranks
    }
}
