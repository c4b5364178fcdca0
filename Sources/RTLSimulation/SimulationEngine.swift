/// A simulator loaded with one design: native, Verilator, Icarus or a netlist after synthesis. All
/// take the same stimulus and give the same trace.
///
/// **A cycle.** The inputs of the row are applied and settle; the outputs are sampled; then every
/// clock whose input word is 1 in this row has its rising edge, all at once. So a row of outputs
/// belongs to the row of inputs with the same index, and registers show what the rows before made
/// of them. A clock's input is therefore not a level but an enable for the edge at the end of the
/// cycle. An asynchronous reset acts as soon as it is applied.
///
/// Engines are not thread-safe: one instance is used from one thread at a time.
public protocol SimulationEngine: AnyObject {
    /// "native", "verilator", "icarus": what a report prints and a command line names.
    var name: String { get }
    var layout: PortLayout { get }
    /// Whether the engine tells unknown bits (X or Z) from 0 and 1.
    var isFourState: Bool { get }

    /// Runs `cycles` cycles.
    ///
    /// - Parameters:
    ///   - inputs: `cycles` rows of `layout.inputWordCount` words.
    ///   - outputs: room for `cycles` rows of `layout.outputWordCount` words. A bit that is
    ///     unknown reads as 0.
    ///   - unknown: nil, or as much room again: 1 where the output bit is X or Z. Two-state
    ///     engines write zeros.
    /// - Throws: a `SimulationError` where the simulator failed; the engine is then unusable.
    func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?) throws

    /// Back to the state at power-on, before any reset.
    func restart() throws
}
