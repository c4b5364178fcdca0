/// A valid/ready pipeline whose registers follow from a schedule: a stored property of a module.
///
///     let pipeline: Pipeline                       // made in `init` from a `Schedule`
///
///     var body: [Statement] {
///         pipeline.handshake(inValid: inValid, inReady: inReady, outValid: outValid, outReady: outReady)
///         let a = pipeline.input(inA, "a"), b = pipeline.input(inB, "b")
///         let product = pipeline.step("multiply") { $0[a] * $0[b] }
///         let sum = pipeline.step("add") { $0[product] + $0[a].extended(to: 16) }
///         result <~ pipeline.output(sum)
///     }
///
/// A step reads values with `stage[value]`; where it lies in a later stage than the value's own, the
/// value goes through a register a rank, one chain for all who read it.
///
/// - Handshake: a transfer happens in a cycle in which valid and ready are both 1.
/// - Latency: exactly `latency` cycles from a transfer at the input to `outValid`, where nobody
///   stalls; one transfer a cycle is sustained.
/// - `inReady` is 1 exactly where a rank is empty or `outReady` is 1: bubbles close.
/// - Data registers have no reset; those of `valid` have.
public final class Pipeline: SignalDeclaration {
    public let schedule: Schedule
    public let domain: ClockDomain
    let planner: PipelinePlanner?
    private let valid: [Declaration<Bit>]
    private let ready: [Declaration<Bit>]
    private let place: SourcePlace
    /// Steps in the order in which they were described, each once.
    public private(set) var describedSteps: [String] = []

    var declaredSignals: [(suffix: String, signal: Signal)] {
        let valids = valid.enumerated().flatMap { rank, declaration in
            declaration.signals.map { (suffix: "_valid_\(rank)", signal: $0.signal) }
        }
        let readies = ready.enumerated().flatMap { rank, declaration in
            declaration.signals.map { (suffix: "_ready_\(rank)", signal: $0.signal) }
        }
        return valids + readies
    }

    public init(
        _ schedule: Schedule, domain: ClockDomain = .main, file: String = #fileID, line: Int = #line
    ) {
        let place = SourcePlace(file: file, line: line)
        let shape: Bit = .shape(1, file, line)
        self.schedule = schedule
        self.domain = domain
        self.place = place
        planner = nil
        valid = (0..<schedule.latency).map { rank in
            let attributes = RegisterAttributes(
                reset: .init(value: BitVector(width: 1), isAsynchronous: false), domain: domain,
                stage: rank + 1)
            return Declaration(shape, .register(attributes), place: place)
        }
        ready = (0..<schedule.latency).map { _ in Declaration(shape, .wire, place: place) }
    }

    init(planner: PipelinePlanner) {
        schedule = Schedule(steps: [], latency: 0)
        domain = .main
        self.planner = planner
        valid = []
        ready = []
        place = SourcePlace(file: "", line: 0)
    }

    /// Cycles from a transfer at the input to the valid output.
    public var latency: Int { schedule.latency }

    /// Whether each rank holds a transfer, the first rank first: for coverage and status.
    public var occupancy: [Bit] { valid.map(\.value) }

    /// Connects the four wires of the handshake and moves the valid bits.
    public func handshake(inValid: Bit, inReady: Bit, outValid: Bit, outReady: Bit) -> [Statement] {
        guard let first = ready.first, let last = valid.last else {
            return statements([inReady <~ outReady, outValid <~ inValid])
        }
        var assignments = [inReady <~ first.value, outValid <~ last.value]
        for rank in valid.indices {
            let next = rank + 1 < ready.count ? ready[rank + 1].value : outReady
            assignments.append(ready[rank].value <~ !valid[rank].value | next)
            let before = rank == 0 ? inValid : valid[rank - 1].value
            assignments.append(
                valid[rank].value <~ mux(ready[rank].value, before, valid[rank].value))
        }
        return statements(assignments)
    }

    private func statements(_ assignments: [Assignment]) -> [Statement] {
        assignments.map {
            Statement(kind: .assign(target: $0.target, value: $0.value, isSigned: $0.isSigned), place: place)
        }
    }

    /// A value that belongs to the transfer at the input.
    public func input<Value: HardwareValue>(
        _ value: Value, _ name: String, file: String = #fileID, line: Int = #line
    ) -> Staged<Value> {
        Staged(value, name: name, stage: 0, place: SourcePlace(file: file, line: line), self)
    }

    /// Computes something from staged values, in the stage that the schedule gives to `name`. All
    /// steps of one name lie in one stage.
    public func step<Value: HardwareValue>(
        _ name: String, result: String? = nil, file: String = #fileID, line: Int = #line,
        _ body: (Stage) -> Value
    ) -> Staged<Value> {
        let place = SourcePlace(file: file, line: line)
        let label = result ?? name
        if !describedSteps.contains(name) { describedSteps.append(name) }
        if let planner { return planner.step(name, label, place, self, body) }
        guard let stage = schedule.stage(of: name) else {
            let value = body(Stage(number: 0, step: name, place: place, pipeline: self))
            let missing = value.mapLeaves { _, expression in
                .invalid(
                    .scheduleOrder, "the schedule has no step `\(name)`", width: expression.width,
                    place: place, help: "give the step a stage")
            }
            return Staged(missing, name: label, stage: 0, place: place, self)
        }
        let value = body(Stage(number: stage, step: name, place: place, pipeline: self))
        return Staged(value, name: label, stage: stage, place: place, self)
    }

    /// The value behind the last rank of registers.
    public func output<Value: HardwareValue>(
        _ value: Staged<Value>, file: String = #fileID, line: Int = #line
    ) -> Value {
        guard planner == nil else { return value.value }
        return value.value(
            at: latency, for: "output", SourcePlace(file: file, line: line))
    }

    /// `value` behind rank `rank`.
    func delayed<Value: HardwareValue>(
        _ value: Value, rank: Int, named name: String, _ place: SourcePlace
    ) -> Value {
        registered(
            value, enable: ready[rank].value, domain: domain, named: name, stage: rank + 1, file: place.file,
            line: place.line)
    }
}

/// A value of a pipeline, with the stage it is made in.
public final class Staged<Value: HardwareValue> {
    /// As it is in its own stage.
    let value: Value
    public let stage: Int
    private let name: String
    private let place: SourcePlace
    private let pipeline: Pipeline
    private var later: [Value] = []

    init(_ value: Value, name: String, stage: Int, place: SourcePlace, _ pipeline: Pipeline) {
        self.value = value
        self.name = name
        self.stage = stage
        self.place = place
        self.pipeline = pipeline
    }

    func value(at target: Int, for step: String, _ user: SourcePlace) -> Value {
        guard target >= stage, target <= pipeline.latency else {
            let message =
                target < stage
                ? "the step `\(step)` in stage \(target) uses `\(name)`, which stage \(stage) makes"
                : "the step `\(step)` lies in stage \(target), behind the pipeline's last, \(pipeline.latency)"
            return value.mapLeaves { _, expression in
                .invalid(
                    .scheduleOrder, message, width: expression.width, place: user,
                    help: "change the schedule")
            }
        }
        while later.count < target - stage {
            let rank = stage + later.count
            later.append(
                pipeline.delayed(
                    later.last ?? value, rank: rank, named: "\(name)_\(rank + 1)", place))
        }
        return target == stage ? value : later[target - stage - 1]
    }
}

/// Where a step lies: reads staged values as they are there.
public struct Stage {
    public let number: Int
    let step: String
    let place: SourcePlace
    let pipeline: Pipeline

    public subscript<Value: HardwareValue>(value: Staged<Value>) -> Value {
        if let planner = pipeline.planner { return planner.read(value, at: number) }
        return value.value(at: number, for: step, place)
    }

    public subscript<Value: HardwareValue>(values: [Staged<Value>]) -> [Value] {
        values.map { self[$0] }
    }
}
