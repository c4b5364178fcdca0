public import RTL
public import RTLSimulation

/// An engine that runs an instrumented design, and records its coverage in every cycle in which nothing is
/// reset. Benches see the design's own ports, and the coverage output behind them.
///
/// Registers without a reset hold their power-on value until something is loaded. Where an output is named that
/// says when that has happened, cycles before it first does are not recorded.
public final class CoverageEngine: SimulationEngine {
    public let layout: PortLayout
    public var name: String { engine.name }
    public var isFourState: Bool { engine.isFourState }
    public private(set) var recorder: CoverageRecorder
    public let points: [CoveragePoint]

    private let engine: any SimulationEngine
    private let slot: PortLayout.Slot
    private let resets: [Int]
    /// The output that says that registers have been loaded; nil where all cycles count.
    private let loaded: PortLayout.Slot?
    private var isLoaded = false
    private var unknownWords: [UInt64] = []

    /// - Parameters:
    ///   - engine: runs the design that `Design.instrumented()` gave.
    ///   - points: what it gave beside the design.
    ///   - loaded: an output; recording starts behind the first cycle in which its lowest bit is 1, of each start.
    /// - Throws: `SimulationError.unsupported` where the engine's last output is not as wide as the points, or
    ///   there is no such output.
    public init(
        _ engine: any SimulationEngine, points: [CoveragePoint], onceLoaded loaded: String? = nil
    ) throws {
        let width = points.reduce(0) { max($0, $1.offset + $1.width) }
        guard let slot = engine.layout.outputs.last, slot.port.width == max(width, 1) else {
            throw SimulationError.unsupported(
                tool: engine.name, reason: "its design has no coverage output of \(width) bits")
        }
        self.loaded = try loaded.map { name in
            guard let slot = engine.layout.output(name) else {
                throw SimulationError.unsupported(
                    tool: engine.name, reason: "its design has no output `\(name)`")
            }
            return slot
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

    public func restart() throws {
        isLoaded = false
        try engine.restart()
    }

    private func record(
        _ cycles: Int, _ inputs: UnsafePointer<UInt64>, _ outputs: UnsafeMutablePointer<UInt64>,
        _ unknown: UnsafeMutablePointer<UInt64>?
    ) {
        for cycle in 0..<max(cycles, 0) {
            let row = inputs + cycle * layout.inputWordCount
            guard resets.allSatisfy({ row[$0] & 1 == 0 }) else { continue }
            let outputs = outputs + cycle * layout.outputWordCount
            let unknown = unknown.map { $0 + cycle * layout.outputWordCount }
            if let loaded, !isLoaded {
                isLoaded = outputs[loaded.offset] & ~(unknown?[loaded.offset] ?? 0) & 1 != 0
                continue
            }
            recorder.record(
                outputs + slot.offset, unknown: unknown.map { UnsafePointer($0 + slot.offset) })
        }
    }
}
