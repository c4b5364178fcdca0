public import RTL
public import RTLSimulation

/// A design in Icarus Verilog, run by a child process. Four-state: what was never reset shows as
/// unknown, where Verilator reads a 0.
public final class IcarusEngine: SimulationEngine {
    public let name = "icarus"
    public let layout: PortLayout
    public let isFourState = true

    /// Seconds without any answer after which a run fails: a design that oscillates without delay
    /// would otherwise never return.
    public var patience = 120

    private let vvp: String
    private let program: String
    /// Nil before the first run and after a failure.
    private var process: IcarusProcess?
    private var hasFailed = false

    /// The running simulator.
    var child: Int32? {
        if process == nil { return nil }
        return process?.child
    }

    /// Compiles the design and its testbench, or takes the result from the cache.
    ///
    /// - Throws: `toolMissing`, `toolTooOld`, `buildFailed` with Icarus' own output, `unsupported`
    ///   for a clock of several bits, `fileUnusable` for the cache.
    public init(
        _ source: VerilogSource, environment: BuildEnvironment = .standard
    ) throws(SimulationError) {
        layout = PortLayout(ports: source.ports)
        let testbench = try IcarusTestbench(source)
        let compiler = try Tool.find(Tool.icarus, in: environment)
        guard let vvp = environment.find("vvp") else {
            throw .toolMissing(
                tool: "vvp", remedy: "it belongs to Icarus Verilog, install that whole")
        }
        self.vvp = vvp
        program = try IcarusEngine.build(source, testbench, compiler, environment)
    }

    private static func build(
        _ source: VerilogSource, _ testbench: IcarusTestbench, _ compiler: Tool,
        _ environment: BuildEnvironment
    ) throws(SimulationError) -> String {
        let options = ["-g2005", "-s", IcarusTestbench.module, "-o", "product"]
        var hash = ContentHash()
        hash.combine(compiler.path)
        hash.combine(compiler.version)
        hash.combine(options.joined(separator: "\n"))
        hash.combine(testbench.text)
        for file in source.files {
            hash.combine(file.name)
            hash.combine(file.text)
        }
        return try BuildCache(environment).product(key: "icarus-" + hash.hexadecimal) {
            directory throws(SimulationError) in
            let files = try source.write(to: directory, for: compiler.name)
            let bench = IcarusTestbench.module + ".testbench.v"
            try FileSystem.write(testbench.text, to: directory + "/" + bench)
            let outcome = try Subprocess.run(
                compiler.path, options + files + [bench], directory: directory)
            guard outcome.succeeded else {
                throw .buildFailed(tool: compiler.name, output: outcome.output)
            }
        }
    }

    public func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws(SimulationError) {
        let (inputWords, outputWords) = (layout.inputWordCount, layout.outputWordCount)
        // Long enough that a turn of the dialogue costs nothing, short enough to stay in memory.
        let turn = max(1, (1 << 20) / max(inputWords * 8 + outputWords * 16, 1))
        var done = 0
        while done < cycles {
            let count = min(turn, cycles - done)
            try exchange(
                cycles: count, inputs: inputs + done * inputWords,
                outputs: outputs + done * outputWords, unknown: unknown.map { $0 + done * outputWords })
            done += count
        }
    }

    private func exchange(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws(SimulationError) {
        guard !hasFailed else {
            throw .runFailed(tool: "Icarus Verilog", output: "a run failed before; restart the engine")
        }
        let (inputWords, outputWords) = (layout.inputWordCount, layout.outputWordCount)
        var request = [UInt8]()
        request.reserveCapacity(4 + cycles * inputWords * 8)
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: cycles).bigEndian) { request.append(contentsOf: $0) }
        for row in 0..<cycles {
            for index in stride(from: inputWords - 1, through: 0, by: -1) {
                withUnsafeBytes(of: inputs[row * inputWords + index].bigEndian) {
                    request.append(contentsOf: $0)
                }
            }
        }
        // A design without outputs answers one byte, so that its end is noticed.
        var answer = [UInt8](repeating: 0, count: outputWords == 0 ? 1 : cycles * outputWords * 16)
        do throws(SimulationError) {
            if process == nil { process = try IcarusProcess(vvp: vvp, program: program) }
            try process?.exchange(request: request, answer: &answer, patience: patience)
        } catch {
            hasFailed = true
            process = nil
            throw error
        }
        answer.withUnsafeBytes { bytes in
            for word in 0..<(cycles * outputWords) {
                func part(_ index: Int) -> UInt64 {
                    UInt64(bytes.loadUnaligned(fromByteOffset: word * 16 + index * 4, as: UInt32.self))
                }
                let hidden = part(1) | part(3) << 32
                outputs[word] = (part(0) | part(2) << 32) & ~hidden
                unknown?[word] = hidden
            }
        }
    }

    /// Starts a new process at the next run.
    public func restart() {
        process = nil
        hasFailed = false
    }
}
