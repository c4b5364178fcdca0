/// Finds a stage for every step while the pipeline is described once.
final class PipelinePlanner {
    private let target: Int
    /// Stages that earlier runs have found for steps of the same name.
    private let bounds: [String: Int]
    private(set) var steps: [Schedule.Step] = []
    private var depth = LogicDepth()
    /// Values of earlier stages as they arrive: a register's output.
    private var arrived: [ObjectIdentifier: Any] = [:]
    private var latestInput = 0

    init(levels: Int, bounds: [String: Int]) {
        target = levels
        self.bounds = bounds
    }

    func step<Value: HardwareValue>(
        _ name: String, _ label: String, _ place: SourcePlace, _ pipeline: Pipeline, _ body: (Stage) -> Value
    ) -> Staged<Value> {
        var stage = bounds[name] ?? 0
        while true {
            latestInput = 0
            let value = body(Stage(number: stage, step: name, place: place, pipeline: pipeline))
            if latestInput > stage {
                stage = latestInput
                continue
            }
            let levels = value.leaves.map { depth.levels(of: $0.expression) }.max() ?? 0
            // In the next stage everything comes from registers; where that does not help, stay.
            if levels > target, usesStage(stage) {
                stage += 1
                continue
            }
            record(name, stage, levels)
            return Staged(value, name: label, stage: stage, place: place, pipeline)
        }
    }

    /// Whether the step that was just described reads something that its own stage computes.
    private var readsOwnStage = false
    private func usesStage(_ stage: Int) -> Bool { readsOwnStage }

    func read<Value: HardwareValue>(_ value: Staged<Value>, at stage: Int) -> Value {
        latestInput = max(latestInput, value.stage)
        guard value.stage < stage else {
            let computed = value.value.leaves.contains { depth.levels(of: $0.expression) > 0 }
            readsOwnStage = readsOwnStage || computed
            return value.value
        }
        return value.value.mapLeaves { _, expression in
            Bits.field(expression.width).expression
        }
    }

    private func record(_ name: String, _ stage: Int, _ levels: Int) {
        readsOwnStage = false
        guard let index = steps.firstIndex(where: { $0.name == name }) else {
            steps.append(Schedule.Step(name: name, stage: stage, levels: levels))
            return
        }
        steps[index].stage = max(steps[index].stage, stage)
        steps[index].levels = max(steps[index].levels, levels)
    }
}
