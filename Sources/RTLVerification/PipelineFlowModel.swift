/// The contract of a valid/ready pipeline whose stages close bubbles, cycle by cycle: when exactly
/// it is ready, and when exactly its output is valid. Data are not its business.
///
/// Stage `i` takes what comes where it is empty or the stage after it takes what it holds. So a
/// register that is missing, one that is too many and a ready that is ignored all show as a cycle in
/// which the hardware says something else.
public struct PipelineFlowModel: Sendable {
    private var isFull: [Bool]

    /// - Parameter depth: the number of stages, which is the latency in cycles.
    public init(depth: Int) { isFull = [Bool](repeating: false, count: max(depth, 1)) }

    public var outValid: Bool { isFull[isFull.count - 1] }

    /// Whether the first stage takes a value in this cycle.
    public func inReady(outReady: Bool) -> Bool { outReady || isFull.contains(false) }

    /// The clock's edge.
    public mutating func step(inValid: Bool, outReady: Bool) {
        var takes = outReady
        for stage in isFull.indices.reversed() {
            takes = takes || !isFull[stage]
            guard takes else { continue }
            isFull[stage] = stage == 0 ? inValid : isFull[stage - 1]
        }
    }
}
