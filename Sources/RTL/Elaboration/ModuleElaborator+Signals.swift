extension ModuleElaborator {
    func name(of signal: Signal) -> String { entries[ObjectIdentifier(signal)]?.name ?? "?" }

    func placeNumber(_ place: SourcePlace) -> Int32 {
        if let number = placeNumbers[place] { return number }
        let number = Int32(netlist.places.count)
        netlist.places.append(place)
        placeNumbers[place] = number
        return number
    }

    func assignedPlace(_ signal: Signal) -> SourcePlace {
        drivers[ObjectIdentifier(signal)]?.pieces.lazy.compactMap(\.place).first ?? signal.place
    }

    func assignable(_ target: Expression, at place: SourcePlace) -> Signal? {
        guard case .signal(let signal) = target.kind else {
            report(
                Diagnostic(
                    .notAssignable, "the left side of <~ is a computed value", at: place,
                    help: "assign to an output, a wire, a register, an instance's input, or bits of one"))
            return nil
        }
        guard let entry = entries[ObjectIdentifier(signal)] else {
            reportForeign(signal, at: place)
            return nil
        }
        switch (entry.owner, signal.role) {
        case (.own, .input):
            report(
                Diagnostic(
                    .notAssignable, "`\(entry.name)` is an input: only the outside drives it", at: place,
                    notes: [.init(text: "declared here", place: signal.place)]))
            return nil
        case (.instance, .output):
            report(
                Diagnostic(
                    .notAssignable, "`\(entry.name)` is an output of an instance, which drives it itself",
                    at: place, notes: [.init(text: "declared here", place: signal.place)]))
            return nil
        default: return signal
        }
    }

    func reportForeign(_ memory: Memory, at place: SourcePlace) {
        report(
            Diagnostic(
                .foreignSignal, "a memory of another module is used", at: place,
                notes: [.init(text: "it is declared here", place: memory.place)],
                help: "store the memory in a property of this module"))
    }

    func reportForeign(_ signal: Signal, at place: SourcePlace) {
        report(
            Diagnostic(
                .foreignSignal, "a signal of another module is used", at: place,
                notes: [.init(text: "it is declared here", place: signal.place)],
                help: "store the module it belongs to in a property, and use its ports"))
    }

    func reportProblem(_ problem: Problem, at place: SourcePlace) {
        let notes = problem.operands.map { operand in
            switch operand.kind {
            case .signal(let signal) where entries[ObjectIdentifier(signal)] != nil:
                Diagnostic.Note(text: "`\(name(of: signal))` has \(operand.width) bits", place: signal.place)
            case .named(_, let name, let place):
                Diagnostic.Note(text: "`\(name)` has \(operand.width) bits", place: place)
            default: Diagnostic.Note(text: "a computed value has \(operand.width) bits", place: nil)
            }
        }
        report(
            Diagnostic(
                problem.identifier, problem.message, at: problem.place ?? place,
                notes: notes.filter { $0.place != nil }, help: problem.help))
    }

    /// What drives a signal as one expression; what is missing is reported and reads as zeros.
    func driver(of signal: Signal) -> Expression {
        let key = ObjectIdentifier(signal)
        if let known = driverExpressions[key] { return known }
        let parts = pieces(of: signal).map(\.expression)
        let whole = parts.count == 1 ? parts[0] : Expression.concatenate(parts.reversed())
        retained.append(whole)
        driverExpressions[key] = whole
        return whole
    }

    func pieces(of signal: Signal) -> [(offset: Int, expression: Expression)] {
        let key = ObjectIdentifier(signal)
        if let known = pieceCache[key] { return known }
        var value = drivers[key] ?? PiecewiseValue(width: signal.width, state: .unassigned)
        if bitwise, !signal.isRegister { for bit in 1..<max(signal.width, 1) { value.split(at: bit) } }
        let whole = value.pieces.count == 1
        let result = value.pieces.map { piece -> (offset: Int, expression: Expression) in
            let bits =
                whole
                ? ""
                : piece.width == 1
                    ? "[\(piece.offset)]" : "[\(piece.offset + piece.width - 1):\(piece.offset)]"
            switch piece.state {
            case .value(let expression):
                if whole { return (piece.offset, expression) }
                let name =
                    piece.width == 1
                    ? "\(localName(signal))_\(piece.offset)"
                    : "\(localName(signal))_\(piece.offset + piece.width - 1)_\(piece.offset)"
                let named = Expression(
                    .named(expression, name, piece.place ?? signal.place), width: piece.width)
                retained.append(named)
                return (piece.offset, named)
            case .unassigned:
                if !signal.isRegister {
                    report(
                        Diagnostic(
                            .undriven, "`\(name(of: signal))\(bits)` is never assigned", at: signal.place))
                }
            case .incomplete(let place):
                report(
                    Diagnostic(
                        .latch, "`\(name(of: signal))\(bits)` is not assigned under every condition",
                        at: place,
                        notes: [.init(text: "declared here", place: signal.place)],
                        help: "assign a default before the condition, or add an Else"))
            }
            let zero = Expression.constant(BitVector(width: piece.width))
            retained.append(zero)
            return (piece.offset, zero)
        }
        pieceCache[key] = result
        return result
    }

    func localName(_ signal: Signal) -> String {
        String(name(of: signal).map { $0 == "." ? "_" : $0 })
    }
}
