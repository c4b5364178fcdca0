/// A transformation of elaborated modules that keeps their behaviour. Each has a name and can be left
/// out: `elaborate(top, passes: [.constantFolding])`.
public enum Pass: String, Hashable, Sendable, CaseIterable {
    /// Replaces values, comparisons and selections that known bits decide.
    case constantFolding = "constant-folding"
    /// Removes multiplexers that choose between equal values or by a condition already decided.
    case muxSimplification = "mux-simplification"
    /// Computes equal values once.
    case commonSubexpressions = "common-subexpressions"
    /// Computes no bits above the highest one that is read.
    case widthNarrowing = "width-narrowing"
    /// Removes what no output, assertion or instance depends on, registers and memories included.
    case deadCode = "dead-code"
    /// Keeps one of several modules that differ in nothing but names, parameters and places.
    case moduleDeduplication = "module-deduplication"

    /// What `elaborate` runs. Narrowing and deduplication make the text differ more from its source
    /// than a reader wants.
    public static let standard: [Pass] = [
        .constantFolding, .muxSimplification, .commonSubexpressions, .deadCode,
    ]

    /// The pass on one module.
    func run(on netlist: Netlist) -> Netlist {
        switch self {
        case .constantFolding: foldConstants(netlist)
        case .muxSimplification: simplifyMultiplexers(netlist)
        case .commonSubexpressions: shareSubexpressions(netlist)
        case .widthNarrowing: narrowWidths(netlist)
        case .deadCode: removeDeadCode(netlist)
        case .moduleDeduplication: netlist
        }
    }
}

extension Design {
    /// The design after `passes`, in their order.
    public func transformed(by passes: [Pass]) -> Design {
        var copy = self
        for pass in passes {
            if pass == .moduleDeduplication {
                copy = copy.withEqualModulesMerged()
            } else {
                copy.modules = copy.modules.map { $0.blackBox == nil ? pass.run(on: $0) : $0 }
            }
        }
        return copy
    }
}
