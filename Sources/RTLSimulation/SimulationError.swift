/// What can go wrong while a simulator is built or run. Each description is one sentence that
/// names the tool and the way out, followed by the tool's own output where there is any.
public enum SimulationError: Error, Hashable, CustomStringConvertible {
    /// The program is not installed.
    case toolMissing(tool: String, remedy: String)
    /// The program is older than the oldest version that is supported.
    case toolTooOld(tool: String, found: String, required: String)
    /// The program refused the design.
    case buildFailed(tool: String, output: String)
    /// The simulator ended or answered nonsense in the middle of a run.
    case runFailed(tool: String, output: String)
    /// An assertion or assumption of the design did not hold.
    case propertyFailed(message: String, place: String, cycle: Int)
    /// The design cannot run on this engine.
    case unsupported(tool: String, reason: String)
    /// A file or directory that a build needs cannot be read or written.
    case fileUnusable(path: String, reason: String)

    public var description: String {
        switch self {
        case .toolMissing(let tool, let remedy):
            "\(tool) is not installed: \(remedy)."
        case .toolTooOld(let tool, let found, let required):
            "\(tool) \(found) is too old: install version \(required) or later."
        case .buildFailed(let tool, let output):
            "\(tool) could not build the model; its output follows.\n\(output)"
        case .runFailed(let tool, let output):
            "\(tool) stopped in the middle of a run; its output follows.\n\(output)"
        case .propertyFailed(let message, let place, let cycle):
            "\(place): \(message), which does not hold in cycle \(cycle)."
        case .unsupported(let tool, let reason):
            "\(tool) cannot run this design: \(reason)."
        case .fileUnusable(let path, let reason):
            "\(path) cannot be used: \(reason)."
        }
    }
}
