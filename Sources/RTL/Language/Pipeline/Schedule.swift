/// Which step of a pipeline lies in which stage: data that can be written down, printed, compared.
///
/// Stage `i` is the logic in front of the pipeline's rank `i` of registers; with a latency of `n`
/// there are stages 0 to `n`, and stage `n` lies behind the last rank.
///
///     stage 0 | rank 0 | stage 1 | rank 1 | ... | rank n-1 | stage n
public struct Schedule: Hashable, Sendable, CustomStringConvertible {
    public struct Step: Hashable, Sendable {
        public var name: String
        public var stage: Int
        /// Estimated levels of AND gates from the registers before to the step's last result; 0 where
        /// nothing was estimated.
        public var levels: Int

        public init(name: String, stage: Int, levels: Int = 0) {
            self.name = name
            self.stage = stage
            self.levels = levels
        }
    }

    /// In the order in which the steps are first described.
    public private(set) var steps: [Step]
    /// Ranks of registers: cycles from the input to the output where nothing stalls.
    public let latency: Int
    private let stages: [String: Int]

    public init(steps: [Step], latency: Int) {
        self.steps = steps
        self.latency = max(latency, 0)
        stages = Dictionary(steps.map { ($0.name, $0.stage) }, uniquingKeysWith: { first, _ in first })
    }

    /// A schedule by hand. Steps may be in any order; the latency is one more than the last stage
    /// unless it is given.
    public init(_ stages: KeyValuePairs<String, Int>, latency: Int? = nil) {
        self.init(
            steps: stages.map { Step(name: $0.key, stage: $0.value, levels: 0) },
            latency: latency ?? (stages.map(\.value).max() ?? -1) + 1)
    }

    /// The stage of a step; nil where the schedule has none of that name.
    public func stage(of step: String) -> Int? { stages[step] }

    /// The most levels in one stage, as estimated.
    public var levels: Int { steps.map(\.levels).max() ?? 0 }

    /// A line a stage: `stage 0  fields, products (14 levels)`.
    public var description: String {
        let last = max(latency, steps.map(\.stage).max() ?? 0)
        return (0...last).compactMap { stage -> String? in
            let here = steps.filter { $0.stage == stage }
            guard !here.isEmpty else { return nil }
            let levels = here.map(\.levels).max() ?? 0
            return "stage \(stage)  " + here.map(\.name).joined(separator: ", ")
                + (levels > 0 ? " (\(levels) levels)" : "")
        }.joined(separator: "\n")
    }

    /// Chooses the stages: each step as early as it can be with no stage deeper than `levels`.
    ///
    /// - Parameters:
    ///   - levels: estimated levels of two-input AND gates; see `LogicDepth`. A step that alone is
    ///     deeper gets a stage of its own.
    ///   - outputRegister: whether a rank of registers follows the last step.
    ///   - describe: describes the pipeline as a module's body does, on inputs made by
    ///     `Bits.field`. It is called several times.
    public static func automatic(
        levels: Int, outputRegister: Bool = true, _ describe: (Pipeline) -> Void
    ) -> Schedule {
        var bounds: [String: Int] = [:]
        while true {
            let planner = PipelinePlanner(levels: levels, bounds: bounds)
            describe(Pipeline(planner: planner))
            let steps = planner.steps
            let found = Dictionary(steps.map { ($0.name, $0.stage) }, uniquingKeysWith: max)
            if found == bounds {
                let last = steps.map(\.stage).max() ?? -1
                return Schedule(steps: steps, latency: last + (outputRegister ? 1 : 0))
            }
            bounds = found
        }
    }
}
