/// The contract of a design with one payload inside: when exactly it is ready, and when exactly its output is
/// valid. Ready is 1 where nothing is inside, not yet in the cycle in which an answer leaves.
public struct OneAtATimeFlowModel: Sendable {
    public private(set) var inReady = true
    /// nil where the model cannot say: see `step`.
    public private(set) var outValid: Bool? = false
    /// Cycles to `outValid`; nil where nobody knows.
    private var left: Int?

    public init() {}

    /// The clock's edge.
    ///
    /// - Parameters:
    ///   - latency: of the payload that is taken, if one is offered: cycles to its valid. 0 where nobody knows it;
    ///     the hardware's own valid then counts.
    ///   - found: the hardware's valid in this cycle.
    public mutating func step(latency: Int?, outReady: Bool, found: Bool) {
        if inReady {
            guard let latency else { return }
            inReady = false
            left = latency > 0 ? latency - 1 : nil
            outValid = left == nil ? nil : left == 0
        } else if outValid ?? found {
            guard outReady else { return outValid = true }
            outValid = false
            inReady = true
        } else if let now = left {
            left = now - 1
            outValid = now == 1
        }
    }
}
