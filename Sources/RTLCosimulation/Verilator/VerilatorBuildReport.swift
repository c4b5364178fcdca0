import Glibc
import RTLSimulation

/// What building a model with Verilator took; all zeros where the cache had the model.
public struct VerilatorBuildReport: Hashable, Sendable {
    public struct Share: Hashable, Sendable {
        public internal(set) var seconds = 0.0
        /// Of all processors, in user mode: what a busy machine changes least.
        public internal(set) var processorSeconds = 0.0
    }

    /// Verilog to C++.
    public internal(set) var verilator = Share()
    /// Verilator's own runtime; 0 where the cache had it, which keeps it for all models.
    public internal(set) var runtime = Share()
    /// The model's C++ and the harness to a library.
    public internal(set) var compiler = Share()
    /// Of C++, headers left out.
    public internal(set) var generatedBytes = 0
}

extension VerilatorBuildReport.Share {
    mutating func measure<Result>(
        _ body: () throws(SimulationError) -> Result
    ) throws(SimulationError) -> Result {
        let (start, processor) = (ContinuousClock.now, Self.childrensTime())
        let result = try body()
        seconds += (ContinuousClock.now - start) / .seconds(1)
        processorSeconds += Self.childrensTime() - processor
        return result
    }

    /// User time of all processes that were started here and have ended.
    private static func childrensTime() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    }
}
