import RTL
public import RTLSimulation

/// An engine of a design that has several changes in it (`Design.with(_:selectedBy:)`), showing one of them.
///
/// To whoever drives it the choice is no input: what a row has there is overwritten.
public final class ChangedDesignEngine: SimulationEngine {
    /// The number of the change that acts, from 1 on; 0 for none.
    public var change = 0
    private let inner: any SimulationEngine
    private let selector: Int
    private var rows: [UInt64] = []

    /// - Throws: `SimulationError.unsupported` where the design has no such input.
    public init(_ inner: any SimulationEngine, selectedBy name: String) throws(SimulationError) {
        guard let slot = inner.layout.input(name) else {
            throw .unsupported(tool: inner.name, reason: "it has no port `\(name)` of that direction")
        }
        self.inner = inner
        selector = slot.offset
    }

    public var name: String { inner.name }
    public var layout: PortLayout { inner.layout }
    public var isFourState: Bool { inner.isFourState }

    public func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        let width = layout.inputWordCount
        rows = Array(UnsafeBufferPointer(start: inputs, count: max(cycles, 0) * width))
        for row in stride(from: selector, to: rows.count, by: max(width, 1)) {
            rows[row] = UInt64(truncatingIfNeeded: change)
        }
        try inner.run(cycles: cycles, inputs: rows, outputs: outputs, unknown: unknown)
    }

    public func restart() throws { try inner.restart() }
}
