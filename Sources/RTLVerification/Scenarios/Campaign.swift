public import RTLSimulation

/// A stream design with its golden model, ready to be hammered: what a campaign runs on.
public struct CampaignTarget {
    public let name: String
    public let interface: StreamInterface
    public let makeModel: () -> any TransactionModel
    /// From a seed and a number of payloads.
    public let makeScenario: (UInt64, Int) -> Scenario
    /// As of `ScenarioBench`.
    public var isNoisy = true

    public init(
        name: String, interface: StreamInterface, makeModel: @escaping () -> any TransactionModel,
        makeScenario: @escaping (UInt64, Int) -> Scenario
    ) {
        self.name = name
        self.interface = interface
        self.makeModel = makeModel
        self.makeScenario = makeScenario
    }

    /// Runs a scenario on an engine against a fresh model.
    public func run(
        _ scenario: Scenario, on engine: any SimulationEngine, observer: (([UInt64]) -> Void)? = nil,
        recorder: (([UInt64], [UInt64]) -> Void)? = nil
    ) throws -> ScenarioReport {
        var bench = try ScenarioBench(engine, interface)
        bench.observer = observer
        bench.recorder = recorder
        bench.isNoisy = isNoisy
        func run(_ model: some TransactionModel) throws -> ScenarioReport {
            var model = model
            let answers = ScenarioBench.expectations(scenario, &model)
            return try bench.run(scenario, answers: answers, levels: model.levels())
        }
        return try run(makeModel())
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

    public init(seed: UInt64, shard: Int = 0, shards: Int = 1, payloadsPerCase: Int = 4096) {
        self.seed = seed
        self.shard = shard
        self.shards = shards
        self.payloadsPerCase = payloadsPerCase
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

    /// What registers and memories hold at power-on: zeros, ones, eight random fills.
    public static let initialStates: [InitialState] =
        [.zeros, .ones] + (1...8).map { .random(seed: $0) }

    public init(
        _ target: CampaignTarget, engines: [[any SimulationEngine]], progress: CampaignProgress
    ) {
        self.target = target
        self.engines = engines
        self.progress = progress
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
        let scenario = target.makeScenario(seed, progress.payloadsPerCase)
        let turn = progress.shard + progress.shards * progress.next
        for (index, variants) in engines.enumerated() where !variants.isEmpty {
            let engine = variants[turn % variants.count]
            let report = try target.run(scenario, on: engine, observer: index == 0 ? observer : nil)
            progress.answers += report.answers
            progress.open += report.open
            progress.cycles += report.cycles
            if let failure = report.failure {
                return Finding(scenario: scenario, failure: failure, engine: engine, seed: seed)
            }
        }
        progress.next += 1
        return nil
    }

    /// The smallest scenario that fails on the same engine, found within `seconds`.
    public func shrunk(_ finding: Finding, seconds: Double = 60) throws -> (scenario: Scenario, runs: Int) {
        // What comes after the failure has no part in it.
        var scenario = finding.scenario
        if let payload = finding.failure.payload {
            let short = Scenario(
                payloadWords: scenario.payloadWords, payloads: scenario.payloads,
                gaps: Array(scenario.gaps.prefix(payload + 1)),
                marks: scenario.marks.filter { $0.position <= payload }, departures: scenario.departures,
                readyWaitsForValid: scenario.readyWaitsForValid)
            if try target.run(short, on: finding.engine).failure != nil { scenario = short }
        }
        var shrinker = ScenarioShrinker(seconds: seconds) {
            try target.run($0, on: finding.engine).failure != nil
        }
        return (try shrinker.shrunk(scenario), shrinker.runs)
    }
}
