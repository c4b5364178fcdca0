public import RTLSimulation

/// A stream design with its golden model, ready to be hammered: what a campaign runs on.
public struct CampaignTarget {
    public let name: String
    public let interface: StreamInterface
    public let makeModel: () -> any TransactionModel
    /// From a seed and a number of payloads.
    public let draw: (UInt64, Int) -> DrawnScenario
    /// As of `ScenarioBench`.
    public var isNoisy = true

    public init(
        name: String, interface: StreamInterface, makeModel: @escaping () -> any TransactionModel,
        draw: @escaping (UInt64, Int) -> DrawnScenario
    ) {
        self.name = name
        self.interface = interface
        self.makeModel = makeModel
        self.draw = draw
    }

    /// From a seed and a number of payloads.
    public func makeScenario(_ seed: UInt64, _ payloads: Int) -> Scenario { draw(seed, payloads).scenario }

    /// Runs a scenario on an engine against a fresh model.
    public func run(
        _ scenario: Scenario, on engine: any SimulationEngine, observer: (([UInt64]) -> Void)? = nil,
        recorder: (([UInt64], [UInt64]) -> Void)? = nil
    ) throws -> ScenarioReport {
        func run(_ model: some TransactionModel) throws -> ScenarioReport {
            var model = model
            let answers = ScenarioBench.expectations(scenario, &model)
            var bench = try ScenarioBench(engine, interface)
            (bench.observer, bench.recorder, bench.isNoisy) = (observer, recorder, isNoisy)
            return try bench.run(scenario, answers: answers, levels: model.levels())
        }
        return try run(makeModel())
    }

    /// Whether the model has an answer to any payload.
    func hasAnswers(_ scenario: Scenario) throws -> Bool {
        func answers(_ model: some TransactionModel) -> ScenarioAnswers {
            var model = model
            return ScenarioBench.expectations(scenario, &model)
        }
        return answers(makeModel()).hasAnswers
    }

    /// The payload of a failure, explained by the model as it stands when the payload is offered.
    public func explanation(of failure: ScenarioFailure, in scenario: Scenario) -> String {
        guard let number = failure.payload, number >= 0, number < scenario.offers else { return "" }
        var model = makeModel()
        model.reset()
        for mark in scenario.marks where mark.position <= number {
            switch mark.event {
            case .offer: break
            case .write(let words): model.write(words)
            case .settle: model.settle()
            case .reset:
                model.settle()
                model.reset()
            }
        }
        let words = scenario.payload(number).prefix(model.payloadWords)
        return model.explanation(of: words + [UInt64](repeating: 0, count: model.payloadWords - words.count))
    }
}

/// What a campaign has done so far: enough to go on from.
public struct CampaignProgress: Codable, Hashable, Sendable {
    public var seed: UInt64
    /// Numbers of cases are `shard + shards * n`.
    public var shard: Int
    public var shards: Int
    public var payloadsPerCase: Int
    /// `n` of the next case.
    public var next = 0
    public var answers = 0
    public var open = 0
    public var cycles = 0
    /// What the scenarios were and what they reached; nil before the first case.
    public var coverage: FunctionalCoverage?

    public init(seed: UInt64, shard: Int = 0, shards: Int = 1, payloadsPerCase: Int = 4096) {
        self.seed = seed
        self.shard = shard
        self.shards = shards
        self.payloadsPerCase = payloadsPerCase
    }

    /// What several parts have done together.
    public static func sum(
        of parts: [CampaignProgress], seed: UInt64, shard: Int, shards: Int, payloadsPerCase: Int
    ) -> CampaignProgress {
        var sum = CampaignProgress(seed: seed, shard: shard, shards: shards, payloadsPerCase: payloadsPerCase)
        for part in parts {
            sum.next += part.next
            sum.answers += part.answers
            sum.open += part.open
            sum.cycles += part.cycles
            guard var coverage = part.coverage else { continue }
            if let before = sum.coverage { try? coverage.merge(before) }
            sum.coverage = coverage
        }
        return sum
    }

    /// The seed of the next case: independent of how the campaign is divided.
    public var caseSeed: UInt64 {
        var random = SplitMix64(seed: seed ^ UInt64(shard + shards * next) &* 0x9E37_79B9_7F4A_7C15)
        return random.next()
    }
}

/// Runs random scenarios of a target on some engines, one after the other, each on every engine.
///
/// An engine is there in variants that differ in what registers and memories hold at power-on; cases take
/// them by turns. No answer may depend on it.
public struct Campaign {
    public let target: CampaignTarget
    /// One engine or more, each in one variant or more.
    public let engines: [[any SimulationEngine]]
    public var progress: CampaignProgress
    private let makeSampler: (() -> any ScenarioSampler)?

    /// What registers and memories hold at power-on: zeros, ones, eight random fills.
    public static let initialStates: [InitialState] =
        [.zeros, .ones] + (1...8).map { .random(seed: $0) }

    /// - Parameter makeSampler: makes what fills functional bins from the scenarios.
    public init(
        _ target: CampaignTarget, engines: [[any SimulationEngine]], progress: CampaignProgress,
        makeSampler: (() -> any ScenarioSampler)? = nil
    ) {
        self.target = target
        self.engines = engines
        self.progress = progress
        self.makeSampler = makeSampler
    }

    /// A scenario that fails, and where.
    public struct Finding {
        public var scenario: Scenario
        public var failure: ScenarioFailure
        public var engine: any SimulationEngine
        public var seed: UInt64

        public init(
            scenario: Scenario, failure: ScenarioFailure, engine: any SimulationEngine, seed: UInt64
        ) {
            self.scenario = scenario
            self.failure = failure
            self.engine = engine
            self.seed = seed
        }
    }

    /// Runs the next case.
    ///
    /// - Returns: the first failure.
    public mutating func step(observer: (([UInt64]) -> Void)? = nil) throws -> Finding? {
        let seed = progress.caseSeed
        let drawn = target.draw(seed, progress.payloadsPerCase)
        let scenario = drawn.scenario
        var cycles = CoverGroup(
            StimulusGroup.cycles,
            names: ["all", "a payload waits at the input", "an answer waits at the output"])
        let turn = progress.shard + progress.shards * progress.next
        for (index, variants) in engines.enumerated() where !variants.isEmpty {
            let engine = variants[turn % variants.count]
            let report = try target.run(scenario, on: engine, observer: index == 0 ? observer : nil)
            progress.answers += report.answers
            progress.open += report.open
            progress.cycles += report.cycles
            cycles.add(report.cycles, to: 0)
            cycles.add(report.inputStalls, to: 1)
            cycles.add(report.outputStalls, to: 2)
            if let failure = report.failure {
                return Finding(scenario: scenario, failure: failure, engine: engine, seed: seed)
            }
        }
        progress.next += 1
        count(drawn, cycles)
        return nil
    }

    /// Adds a case to the coverage. What was kept by a version with other groups is forgotten.
    private mutating func count(_ drawn: DrawnScenario, _ cycles: CoverGroup) {
        var new = drawn.coverage
        new.groups.append(cycles)
        if var sampler = makeSampler?() {
            sampler.sample(drawn.scenario)
            new.groups += sampler.coverage.groups
        }
        if let kept = progress.coverage { try? new.merge(kept) }
        progress.coverage = new
    }

    /// The smallest scenario that shows the same signal wrong on the same engine, found within `seconds`.
    public func shrunk(_ finding: Finding, seconds: Double = 60) throws -> (scenario: Scenario, runs: Int) {
        // What comes after the failure has no part in it.
        var scenario = finding.scenario
        if let payload = finding.failure.payload {
            let short = Scenario(
                payloadWords: scenario.payloadWords, payloads: scenario.payloads,
                gaps: Array(scenario.gaps.prefix(payload + 1)),
                marks: scenario.marks.filter { $0.position <= payload }, departures: scenario.departures,
                readyWaitsForValid: scenario.readyWaitsForValid)
            if try target.run(short, on: finding.engine).failure?.signal == finding.failure.signal {
                scenario = short
            }
        }
        let model = target.makeModel()
        let isAnswer = target.interface.output.payload.contains(finding.failure.signal)
        var shrinker = ScenarioShrinker(
            seconds: seconds, plainWrite: { model.plainWrite($0) }, simpler: { model.simpler($0) }
        ) {
            // Nothing to compare: no engine has to run.
            if isAnswer, finding.failure.payload != nil, try !target.hasAnswers($0) { return false }
            return try target.run($0, on: finding.engine).failure?.signal == finding.failure.signal
        }
        return (try shrinker.shrunk(scenario), shrinker.runs)
    }
}
