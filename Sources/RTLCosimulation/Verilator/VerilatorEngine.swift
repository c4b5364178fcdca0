public import RTL
public import RTLSimulation

/// A design compiled by Verilator to a shared library and loaded into this process.
///
/// The library is built once and kept in the cache of the `BuildEnvironment`; after that an engine
/// starts in milliseconds. Two-state: X reads as whatever `InitialState` says.
public final class VerilatorEngine: SimulationEngine {
    public struct Options: Hashable, Sendable {
        /// Not part of the build: one library serves all of them. The same seed gives the same state
        /// on the same build.
        public var initialState: InitialState
        /// Whether a failed `assert` ends the run with `SimulationError.runFailed`.
        public var assertions: Bool
        /// Path of a VCD file with every signal, two time steps a cycle: settled, and after the
        /// edge. It is another, far slower model: ask for it only to replay. A restart overwrites it.
        public var waveform: String?
        /// What reports call the engine, where the source is no design but what became of it.
        public var name: String

        public init(
            initialState: InitialState = .zeros, assertions: Bool = true, waveform: String? = nil,
            name: String = "verilator"
        ) {
            self.name = name
            self.initialState = initialState
            self.assertions = assertions
            self.waveform = waveform
        }
    }

    public var name: String { options.name }
    public let layout: PortLayout
    public let isFourState = false

    private let options: Options
    private var model: VerilatorModel

    /// Builds the model, or takes it from the cache, and loads it.
    ///
    /// - Throws: `toolMissing` and `toolTooOld` for Verilator or the C++ compiler, `buildFailed`
    ///   with the tool's own output, `unsupported` for a port's name that C++ reserves,
    ///   `fileUnusable` for the cache.
    public init(
        _ source: VerilogSource, options: Options = Options(), environment: BuildEnvironment = .standard
    ) throws(SimulationError) {
        layout = PortLayout(ports: source.ports)
        self.options = options
        let build = try VerilatorBuild(
            source, assertions: options.assertions, waveform: options.waveform != nil,
            environment: environment)
        model = try VerilatorModel(path: build.library())
        try model.restart(initialState: options.initialState, waveform: options.waveform)
    }

    /// Builds the model, as the initialiser does, and says what it took.
    ///
    /// - Throws: as the initialiser.
    public static func build(
        _ source: VerilogSource, options: Options = Options(), environment: BuildEnvironment = .standard
    ) throws(SimulationError) -> VerilatorBuildReport {
        let build = try VerilatorBuild(
            source, assertions: options.assertions, waveform: options.waveform != nil,
            environment: environment)
        var report = VerilatorBuildReport()
        _ = try build.library(&report)
        return report
    }

    public func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws(SimulationError) {
        guard cycles > 0 else { return }
        try model.run(cycles: cycles, inputs: inputs, outputs: outputs)
        unknown?.update(repeating: 0, count: cycles * layout.outputWordCount)
    }

    /// Runs rows and looks at no output: the loop in C++ that measurements hold a bench against.
    public func drive(cycles: Int, inputs: UnsafePointer<UInt64>) throws(SimulationError) {
        guard cycles > 0 else { return }
        try model.drive(cycles: cycles, inputs: inputs)
    }

    public func restart() throws(SimulationError) {
        try restart(initialState: options.initialState)
    }

    /// Back to power-on with another initial state, without another build.
    public func restart(initialState: InitialState) throws(SimulationError) {
        try model.restart(initialState: initialState, waveform: options.waveform)
    }
}

extension InitialState {
    /// Verilator's `randReset`.
    var verilatorMode: Int32 {
        switch self {
        case .zeros: 0
        case .ones: 1
        case .random: 2
        }
    }

    /// Verilator takes a seed of 0 for "choose one" and wants the sign bit clear.
    var verilatorSeed: Int32 {
        if case .random(let seed) = self { Int32(seed % 0x7fff_fffe) + 1 } else { 1 }
    }
}
