/// Turns the statements of a body into one value for each assigned signal: conditions become
/// multiplexers, the last active assignment wins.
struct StatementLowering {
    /// What is assigned in one statement list, over what the lists around it have assigned.
    private struct Scope {
        var values: [ObjectIdentifier: PiecewiseValue] = [:]
        /// Signals in the order of their first assignment: nothing may depend on hashing.
        var order: [Signal] = []
    }

    /// What a body says beside assignments.
    enum Effect {
        case write(MemoryWrite)
        case property(Property)
        case stateMachine(StateMachineDescription)
    }

    struct StateMachineDescription {
        var subject: Expression
        var states: Legend
        var arcs: [Netlist.StateMachineCell.Arc]
        /// Codes of the states that have a `During`.
        var described: Set<Int>
        /// Whether a state is assigned that is no constant: its arcs are not known.
        var hasComputedTarget: Bool
        var place: SourcePlace
    }

    private var scopes = [Scope()]
    private var nextList = 0
    private var effects: [Effect] = []
    /// When the statements that are being run are active: all of these are 1.
    private var path: [Expression] = []
    let target: (Expression, SourcePlace) -> Signal?
    let report: (Diagnostic) -> Void
    let reportProblem: (Problem, SourcePlace) -> Void
    let name: (Signal) -> String

    init(
        target: @escaping (Expression, SourcePlace) -> Signal?, report: @escaping (Diagnostic) -> Void,
        reportProblem: @escaping (Problem, SourcePlace) -> Void, name: @escaping (Signal) -> String
    ) {
        self.target = target
        self.report = report
        self.reportProblem = reportProblem
        self.name = name
    }

    /// The signals assigned, in order, with their values.
    mutating func lower(
        _ statements: [Statement]
    ) -> (values: [(signal: Signal, value: PiecewiseValue)], effects: [Effect]) {
        run(statements)
        let values = scopes[0].order.compactMap { signal in
            scopes[0].values[ObjectIdentifier(signal)].map { (signal, $0) }
        }
        return (values, effects)
    }

    /// All of the path, and `last` where it is given; nil where nothing is required.
    private func allOfPath(and last: Expression? = nil) -> Expression? {
        let terms = path + (last.map { [$0] } ?? [])
        guard var result = terms.first else { return nil }
        for term in terms.dropFirst() { result = Expression(.binary(.and, result, term), width: 1) }
        return result
    }

    private mutating func state(_ property: Property) {
        var property = property
        if let active = allOfPath() {
            property.condition =
                property.kind == .cover
                ? Expression(.binary(.and, active, property.condition), width: 1)
                : Expression(
                    .binary(.or, Expression(.not(active), width: 1), property.condition), width: 1)
        }
        effects.append(.property(property))
    }

    private mutating func run(_ statements: [Statement]) {
        let list = nextList
        nextList += 1
        for statement in statements {
            switch statement.kind {
            case .assign(let target, let value, let isSigned):
                assign(target, value, isSigned: isSigned, at: statement.place, list: list)
            case .conditional(let branches, let otherwise):
                var bodies = [Scope]()
                var earlier = [Expression]()
                for branch in branches {
                    bodies.append(scoped(branch.body, under: earlier + [branch.condition]))
                    earlier.append(Expression(.not(branch.condition), width: 1))
                }
                bodies.append(scoped(otherwise, under: earlier))
                merge(conditions: branches.map(\.condition), bodies, list: list, place: statement.place)
            case .match(let subject, let arms, let otherwise, let machine):
                match(subject, arms, otherwise, list: list, place: statement.place)
                if let machine { describe(machine, subject, arms, at: statement.place) }
            case .memoryWrite(var write):
                write.enable = allOfPath(and: write.enable)
                effects.append(.write(write))
            case .property(let property): state(property)
            case .invalid(let problem):
                reportProblem(problem, statement.place)
            }
        }
    }

    private mutating func scoped(_ statements: [Statement], under conditions: [Expression]) -> Scope {
        scopes.append(Scope())
        path += conditions
        run(statements)
        path.removeLast(conditions.count)
        return scopes.removeLast()
    }

    /// The arcs of a state machine: assignments of constants to its register, anywhere in an arm.
    private mutating func describe(
        _ states: Legend, _ subject: Expression, _ arms: [Statement.MatchArm], at place: SourcePlace
    ) {
        var machine = StateMachineDescription(
            subject: subject, states: states, arcs: [], described: [], hasComputedTarget: false, place: place)
        for arm in arms {
            let sources = arm.patterns.compactMap { pattern -> Int? in
                if case .literal(let value) = pattern.kind { value.resized(to: 62).int } else { nil }
            }
            machine.described.formUnion(sources)
            var pending = arm.body
            while !pending.isEmpty {
                let statement = pending.removeFirst()
                switch statement.kind {
                case .assign(let target, let value, _) where target === subject:
                    guard case .constant(let code) = value.kind, let code = code.int else {
                        machine.hasComputedTarget = true
                        continue
                    }
                    machine.arcs += sources.map {
                        .init(from: $0, to: code, place: statement.place)
                    }
                case .conditional(let branches, let otherwise):
                    pending = branches.flatMap(\.body) + otherwise + pending
                case .match(_, let arms, let otherwise, _):
                    pending = arms.flatMap(\.body) + (otherwise ?? []) + pending
                default: break
                }
            }
        }
        effects.append(.stateMachine(machine))
    }

    private func current(_ signal: Signal) -> PiecewiseValue {
        let key = ObjectIdentifier(signal)
        for scope in scopes.reversed() {
            if let value = scope.values[key] { return value }
        }
        let held = Expression(.signal(signal), width: signal.width)
        return PiecewiseValue(width: signal.width, state: signal.isRegister ? .value(held) : .unassigned)
    }

    private mutating func store(_ value: PiecewiseValue, for signal: Signal) {
        let key = ObjectIdentifier(signal)
        let top = scopes.count - 1
        if scopes[top].values.updateValue(value, forKey: key) == nil { scopes[top].order.append(signal) }
    }

    private mutating func assign(
        _ target: Expression, _ value: Expression, isSigned: Bool, at place: SourcePlace, list: Int
    ) {
        if case .invalid(let problem) = target.kind { return reportProblem(problem, place) }
        let value = value.sized(to: target.width, signed: isSigned)
        guard value.width == target.width else {
            report(
                Diagnostic(
                    .widthMismatch,
                    "a value of \(value.width) bits is assigned to \(target.width) bits of \(describe(target))",
                    at: place,
                    help: value.width < target.width
                        ? "widen the value with .extended(to: \(target.width))"
                        : "cut the value with .truncated(to: \(target.width))"))
            return
        }
        switch target.kind {
        case .concatenate(let parts):
            var offset = target.width
            for part in parts {
                offset -= part.width
                assign(
                    part, .slice(value, offset: offset, width: part.width), isSigned: isSigned, at: place,
                    list: list)
            }
        case .select(let index, let elements):
            for (position, element) in elements.enumerated() {
                let number = BitVector(position, width: 64)
                guard number.resized(to: index.width).resized(to: 64) == number else { break }
                let condition = Expression(
                    .binary(.equal, index, .constant(number.resized(to: index.width))), width: 1)
                scopes.append(Scope())
                assign(element, value, isSigned: isSigned, at: place, list: nextList)
                nextList += 1
                let body = scopes.removeLast()
                merge(conditions: [condition], [body, Scope()], list: -2, place: place)
            }
        case .slice(let inner, let offset):
            assignBits(of: inner, offset: offset, value, at: place, list: list)
        default:
            assignBits(of: target, offset: 0, value, at: place, list: list)
        }
    }

    private mutating func assignBits(
        of target: Expression, offset: Int, _ value: Expression, at place: SourcePlace, list: Int
    ) {
        guard let signal = self.target(target, place) else { return }
        var pieces = current(signal)
        let overridden = pieces.assign(offset: offset, value, place: place, list: list)
        if let overridden {
            report(
                Diagnostic(
                    .drivenTwice, "`\(name(signal))` is driven twice under the same condition", at: place,
                    notes: [.init(text: "this assignment never has an effect", place: overridden)],
                    help: "remove one, or put the second under an If"))
        }
        store(pieces, for: signal)
    }

    private func describe(_ target: Expression) -> String {
        switch target.kind {
        case .signal(let signal): "`\(name(signal))`"
        case .slice(let inner, _): describe(inner)
        default: "the target"
        }
    }

    /// Where condition `i` is the first that is 1, body `i` is active; the last body where none is.
    private mutating func merge(
        conditions: [Expression], _ bodies: [Scope], list: Int, place: SourcePlace
    ) {
        var seen = Set<ObjectIdentifier>()
        for signal in bodies.flatMap(\.order) where seen.insert(ObjectIdentifier(signal)).inserted {
            let base = current(signal)
            var values = bodies.map { $0.values[ObjectIdentifier(signal)] ?? base }
            var boundaries = base
            for value in values { boundaries.split(like: value) }
            for index in values.indices { values[index].split(like: boundaries) }
            var result = base
            result.split(like: boundaries)
            for piece in result.pieces.indices {
                let touched = bodies.indices.contains { index in
                    bodies[index].values[ObjectIdentifier(signal)] != nil
                        && values[index].pieces[piece].list != result.pieces[piece].list
                }
                guard touched else { continue }
                var merged = values[values.count - 1].pieces[piece].state
                for index in conditions.indices.reversed() {
                    merged = PiecewiseValue.merge(
                        conditions[index], values[index].pieces[piece].state, merged,
                        width: result.pieces[piece].width, place: place)
                }
                result.pieces[piece].state = merged
                result.pieces[piece].place = place
                result.pieces[piece].list = list
            }
            store(result, for: signal)
        }
    }

    private mutating func match(
        _ subject: Expression, _ arms: [Statement.MatchArm], _ otherwise: [Statement]?, list: Int,
        place: SourcePlace
    ) {
        var coverage = MatchCoverage(width: subject.width)
        var conditions = [Expression]()
        var bodies = [Scope]()
        var earlier = [Expression]()
        for arm in arms {
            var condition: Expression?
            for pattern in arm.patterns {
                switch pattern.mask(width: subject.width) {
                case .problem(let problem): reportProblem(problem, arm.place)
                case .bits(let mask, let value):
                    if !coverage.add(mask: mask, value: value) {
                        report(
                            Diagnostic(
                                .unreachableCase, severity: .warning,
                                "the case \(pattern.text(width: subject.width)) is never reached: earlier cases take all its values",
                                at: arm.place, notes: [.init(text: "the Switch", place: place)]))
                    }
                    let test = Expression.matches(subject, mask: mask, value: value)
                    condition =
                        condition.map { Expression(.binary(.or, $0, test), width: 1) } ?? test
                }
            }
            guard let condition else { continue }
            conditions.append(condition)
            bodies.append(scoped(arm.body, under: earlier + [condition]))
            earlier.append(Expression(.not(condition), width: 1))
        }
        if let otherwise {
            bodies.append(scoped(otherwise, under: earlier))
        } else if coverage.isComplete, !conditions.isEmpty {
            conditions.removeLast()
        } else {
            bodies.append(Scope())
        }
        merge(conditions: conditions, bodies, list: list, place: place)
    }
}

extension PiecewiseValue {
    static func merge(
        _ condition: Expression, _ then: State, _ otherwise: State, width: Int, place: SourcePlace
    ) -> State {
        switch (then, otherwise) {
        case (.value(let a), .value(let b)):
            a === b ? then : .value(Expression(.mux(condition, then: a, else: b), width: width))
        case (.unassigned, .unassigned): .unassigned
        case (.incomplete, _): then
        case (_, .incomplete): otherwise
        default: .incomplete(place)
        }
    }
}
