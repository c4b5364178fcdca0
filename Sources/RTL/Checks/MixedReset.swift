/// Finds resets that some registers take at the clock's edge and others at once: tools warn of it, and
/// rightly, because timing analysis treats the two differently.
func checkMixedReset(_ modules: [Netlist]) -> [Diagnostic] {
    var first: [ClockDomain: Netlist.RegisterCell] = [:]
    var reported = Set<ClockDomain>()
    var diagnostics = [Diagnostic]()
    for register in modules.flatMap(\.registers) where register.reset != nil {
        guard let other = first[register.domain] else {
            first[register.domain] = register
            continue
        }
        guard other.isAsynchronousReset != register.isAsynchronousReset,
            reported.insert(register.domain).inserted
        else { continue }
        let kind = register.isAsynchronousReset ? "asynchronously" : "synchronously"
        let otherKind = other.isAsynchronousReset ? "asynchronously" : "synchronously"
        diagnostics.append(
            Diagnostic(
                .mixedReset, severity: .warning,
                "`\(register.name)` takes `\(register.domain.resetName)` \(kind), `\(other.name)` takes it \(otherKind)",
                at: register.place,
                notes: [.init(text: "`\(other.name)` is declared here", place: other.place)],
                help: "use one kind, or a clock domain of its own"))
    }
    return diagnostics
}
