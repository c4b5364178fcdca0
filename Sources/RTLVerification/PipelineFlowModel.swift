/// The contract of a valid/ready pipeline whose stages close bubbles, cycle by cycle: when exactly
/// it is ready, and when exactly its output is valid. Data are not its business.
///
/// Stage `i` takes what comes where it is empty or the stage after it takes what it holds. So a
/// register that is missing, one that is too many and a ready that is ignored all show as a cycle in
/// which the hardware says something else.
public struct PipelineFlowModel: Sendable {
    /// A bit for each stage that is full, the first stage lowest; 64 a word.
    private var full: UInt64 = 0
    private let mask: UInt64
    private let last: UInt64
    /// Stages beyond the first 64.
    private var rest: [Bool]

    /// - Parameter depth: the number of stages, which is the latency in cycles.
    public init(depth: Int) {
        let depth = max(depth, 1)
        let low = min(depth, 64)
        mask = .max >> UInt64(64 - low)
        last = 1 << UInt64(low - 1)
        rest = [Bool](repeating: false, count: depth - low)
    }

    @inline(__always)
    public var outValid: Bool { rest.isEmpty ? full & last != 0 : rest[rest.count - 1] }

    /// Whether the first stage takes a value in this cycle.
    @inline(__always)
    public func inReady(outReady: Bool) -> Bool { outReady || full != mask || rest.contains(false) }

    /// The clock's edge.
    @inline(__always)
    public mutating func step(inValid: Bool, outReady: Bool) {
        var takes = outReady
        if !rest.isEmpty { takes = stepRest(outReady: outReady) }
        // The stages up to the last one that takes.
        let empty = ~full & mask
        let moving = takes ? mask : empty == 0 ? 0 : .max &>> UInt64(empty.leadingZeroBitCount)
        full = full & ~moving | (full &<< 1 | (inValid ? 1 : 0)) & moving
    }

    /// - Returns: whether the first of them took what the stage before it held.
    private mutating func stepRest(outReady: Bool) -> Bool {
        var takes = outReady
        for stage in rest.indices.reversed() {
            takes = takes || !rest[stage]
            if takes { rest[stage] = stage == 0 ? full & last != 0 : rest[stage - 1] }
        }
        return takes
    }
}
