/// When a lane has to be ready and valid, by the contract that its design has.
struct LaneFlow {
    private var pipeline: PipelineFlowModel
    private var single = OneAtATimeFlowModel()
    private let isPipeline: Bool

    init(_ interface: StreamInterface) {
        pipeline = PipelineFlowModel(depth: interface.latency)
        isPipeline = interface.timing == .pipeline
    }

    @inline(__always)
    func inReady(outReady: Bool) -> Bool {
        isPipeline ? pipeline.inReady(outReady: outReady) : single.inReady
    }

    /// nil where nobody can foretell it.
    @inline(__always)
    var outValid: Bool? { isPipeline ? pipeline.outValid : single.outValid }

    /// The clock's edge.
    ///
    /// - Parameters:
    ///   - latency: of the payload that is offered, if one is; as of `OneAtATimeFlowModel`. Asked for where it
    ///     counts.
    ///   - found: the hardware's valid in this cycle; counts where `outValid` is nil.
    @inline(__always)
    mutating func step(isOffered: Bool, outReady: Bool, found: Bool, latency: () -> Int) {
        if isPipeline {
            pipeline.step(inValid: isOffered, outReady: outReady)
        } else {
            let latency = isOffered && single.inReady ? latency() : nil
            single.step(latency: latency, outReady: outReady, found: found)
        }
    }
}
