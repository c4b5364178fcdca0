public import RTL
public import RTLSimulation

/// An engine that runs an instrumented design, and records its coverage in every cycle in which nothing is
/// reset. Benches see the design's own ports, and the coverage output behind them.
public final class CoverageEngine: SimulationEngine {
    public let layout: PortLayout
    public var name: String { engine.name }
    public var isFourState: Bool { engine.isFourState }
    public private(set) var recorder: CoverageRecorder
    public let points: [CoveragePoint]

    private let engine: any SimulationEngine
    private let slot: PortLayout.Slot
    private let resets: [Int]
    private var unknownWords: [UInt64] = []

    /// - Parameters:
    ///   - engine: runs the design that `Design.instrumented()` gave.
    ///   - points: what it gave beside the design.
    /// - Throws: `SimulationError.unsupported` where the engine's last output is not as wide as the points.
    public init(_ engine: any SimulationEngine, points: [CoveragePoint]) throws {
        let width = points.reduce(0) { max($0, $1.offset + $1.width) }
        guard let slot = engine.layout.outputs.last, slot.port.width == max(width, 1) else {
            throw SimulationError.unsupported(
                tool: engine.name, reason: "its design has no coverage output of \(width) bits")
        }
        self.engine = engine
        self.points = points
        self.slot = slot
        layout = engine.layout
        resets = layout.inputs.filter(\.port.isReset).map(\.offset)
        recorder = CoverageRecorder(words: slot.wordCount)
    }

    public func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        guard isFourState, unknown == nil else {
            try engine.run(cycles: cycles, inputs: inputs, outputs: outputs, unknown: unknown)
            record(cycles, inputs, outputs, isFourState ? unknown : nil)
            return
        }
        let count = cycles * layout.outputWordCount
        if unknownWords.count < count { unknownWords = [UInt64](repeating: 0, count: count) }
        try unknownWords.withUnsafeMutableBufferPointer { words in
            try engine.run(cycles: cycles, inputs: inputs, outputs: outputs, unknown: words.baseAddress)
            record(cycles, inputs, outputs, words.baseAddress)
        }
    }

    public func restart() throws { try engine.restart() }

    private func record(
        _ cycles: Int, _ inputs: UnsafePointer<UInt64>, _ outputs: UnsafeMutablePointer<UInt64>,
        _ unknown: UnsafeMutablePointer<UInt64>?
    ) {
        for cycle in 0..<max(cycles, 0) {
            let row = inputs + cycle * layout.inputWordCount
            guard resets.allSatisfy({ row[$0] & 1 == 0 }) else { continue }
            let start = cycle * layout.outputWordCount + slot.offset
            recorder.record(outputs + start, unknown: unknown.map { UnsafePointer($0 + start) })
        }
    }
}
