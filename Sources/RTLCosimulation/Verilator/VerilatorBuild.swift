import Glibc
import RTL
import RTLSimulation

/// Makes a model's shared library: verilates, compiles and links, or finds the result in the cache.
struct VerilatorBuild {
    private let source: VerilogSource
    private let harness: VerilatorHarness
    private let verilator: Tool
    private let compiler: CPlusPlusCompiler
    private let include: String
    private let assertions: Bool
    private let waveform: Bool
    private let cache: BuildCache

    init(
        _ source: VerilogSource, assertions: Bool, waveform: Bool, environment: BuildEnvironment
    ) throws(SimulationError) {
        self.source = source
        harness = try VerilatorHarness(source)
        verilator = try Tool.find(Tool.verilator, in: environment)
        compiler = try CPlusPlusCompiler.find(in: environment)
        let root = try Tool.output(of: verilator.path, "--getenv", "VERILATOR_ROOT")
        include = String(root.split(separator: "\n").first ?? "") + "/include"
        self.assertions = assertions
        self.waveform = waveform
        cache = BuildCache(environment)
    }

    /// The path of the library.
    func library() throws(SimulationError) -> String {
        var report = VerilatorBuildReport()
        return try library(&report)
    }

    /// The same; `report` says what it took.
    func library(_ report: inout VerilatorBuildReport) throws(SimulationError) -> String {
        try cache.product(key: "verilator-" + key) { directory throws(SimulationError) in
            // Verilator uses one processor: the runtime is compiled beside it.
            let verilation = try startVerilator(directory)
            let runtime: [String]
            do throws(SimulationError) {
                runtime = try report.runtime.measure { () throws(SimulationError) in
                    try runtimeObjects()
                }
            } catch {
                _ = Subprocess.wait(for: verilation)
                throw error
            }
            let sources = try report.verilator.measure { () throws(SimulationError) in
                try finishVerilator(verilation, directory)
            }
            report.generatedBytes = size(sources, directory)
            try report.compiler.measure { () throws(SimulationError) in
                let objects = try compile(sources, directory)
                try compiler.link(objects + runtime, to: "product", directory: directory)
            }
        }
    }

    // MARK: What goes into the build

    /// SystemVerilog, because only that has `assert`. `--x-initial unique` leaves initial values to run time.
    /// Verilator's data-flow pass takes a fifth of its time and makes no model faster. Warnings are the
    /// business of `VerilogLint`, a model is built in spite of them.
    private var verilatorArguments: [String] {
        [
            "--cc", "--prefix", "VModel", "--top-module", source.top, "--language",
            "1800-2012",
            "--x-initial", "unique", "--output-split", "20000", "-fno-dfg", "--Mdir", "model",
            "-Wno-fatal", "-Wno-lint", "-Wno-style",
        ] + (assertions ? ["--assert", "+define+RTL_PROPERTIES"] : []) + (waveform ? ["--trace"] : [])
    }

    private var definitions: [String] {
        let traced = waveform ? "1" : "0"
        return [
            "VERILATOR=1", "VM_COVERAGE=0", "VM_SC=0", "VM_TIMING=0", "VM_TRACE=\(traced)",
            "VM_TRACE_FST=0", "VM_TRACE_VCD=\(traced)", "RTL_WAVEFORM=\(traced)", "VL_TIME_CONTEXT",
            "VL_USER_FINISH", "VL_USER_STOP", "VL_USER_FATAL", "VL_PRINTF=rtl_model_print",
        ].map { "-D" + $0 }
    }

    private var key: String {
        var hash = ContentHash()
        for file in source.files {
            hash.combine(file.name)
            hash.combine(file.text)
        }
        hash.combine(harness.text)
        hash.combine(VerilatorHarness.printHeader)
        hash.combine(verilatorArguments.joined(separator: "\n"))
        hash.combine(VerilatorBuild.fast.joined(separator: "\n"))
        hash.combine(VerilatorBuild.slow.joined(separator: "\n"))
        hash.combine(Processor.description)
        hash.combine(runtimeKey)
        return hash.hexadecimal
    }

    private var runtimeKey: String {
        var hash = ContentHash()
        hash.combine(verilator.version)
        hash.combine(include)
        hash.combine(compiler.path)
        hash.combine(compiler.version)
        hash.combine((compiler.flags + definitions + VerilatorBuild.runtimeOptions).joined(separator: "\n"))
        hash.combine(VerilatorHarness.printHeader)
        return hash.hexadecimal
    }

    // MARK: Steps

    /// Code that runs every cycle, and code that runs once. Wide vectors come to most with the processor's
    /// own instructions; a model is for the machine that builds it.
    #if arch(x86_64)
        private static let fast = ["-O2", "-march=native"]
    #else
        private static let fast = ["-O2"]
    #endif
    private static let slow = ["-O0"]
    /// What a model needs every cycle is in the runtime's headers.
    private static let runtimeOptions = ["-O0"]

    private func verilatorLog(_ directory: String) -> String { directory + "/verilator.log" }

    /// Writes the Verilog below `directory` and starts Verilator on it.
    private func startVerilator(_ directory: String) throws(SimulationError) -> pid_t {
        let files = try source.write(to: directory, for: verilator.name)
        let log = verilatorLog(directory)
        let descriptor = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileSystem.failure(log) }
        defer { close(descriptor) }
        return try Subprocess.spawn(
            verilator.path, verilatorArguments + files, directory: directory,
            descriptors: [1: descriptor, 2: descriptor])
    }

    /// Waits for Verilator; gives the C++ files below `directory`.
    private func finishVerilator(
        _ child: pid_t, _ directory: String
    ) throws(SimulationError) -> [String] {
        guard Subprocess.wait(for: child) == 0 else {
            let log = FileSystem.read(verilatorLog(directory)) ?? []
            throw .buildFailed(tool: verilator.name, output: String(decoding: log, as: UTF8.self))
        }
        return FileSystem.contents(directory + "/model").filter { $0.hasSuffix(".cpp") }
    }

    /// Compiles what Verilator wrote together with the harness; gives the object files.
    ///
    /// Each compilation takes half a second and more for the headers alone. A small model therefore
    /// becomes one file; a large one two of the code that runs every cycle and two of what runs once.
    private func compile(_ sources: [String], _ directory: String) throws(SimulationError) -> [String] {
        try FileSystem.write(VerilatorHarness.printHeader, to: directory + "/rtl_print.h")
        try FileSystem.write(harness.text, to: directory + "/harness.cpp")
        let rarely = sources.filter {
            $0.contains("__Slow") || $0.contains("__Syms") || $0.contains("__Trace")
        }
        let often = sources.filter { !rarely.contains($0) }
        let options = definitions + headerOptions(directory) + ["-I."]
        var jobs = [CPlusPlusCompiler.Job]()
        func add(_ name: String, _ files: [String], _ optimisation: [String]) throws(SimulationError) {
            let text = files.map { "#include \"\($0)\"\n" }.joined()
            try FileSystem.write(text, to: directory + "/\(name).cpp")
            jobs.append(.init(source: name + ".cpp", object: name + ".o", options: options + optimisation))
        }
        if size(sources, directory) < VerilatorBuild.smallModel {
            try add("all", sources + ["harness.cpp"], VerilatorBuild.fast)
        } else {
            for (index, files) in parts(of: often, directory).enumerated() {
                try add("often\(index)", files + (index == 0 ? ["harness.cpp"] : []), VerilatorBuild.fast)
            }
            for (index, files) in parts(of: rarely, directory).enumerated() {
                try add("rarely\(index)", files, VerilatorBuild.slow)
            }
        }
        try compiler.compile(jobs, directory: directory)
        return jobs.map(\.object)
    }

    /// Bytes of generated C++ up to which one file is quicker than several.
    private static let smallModel = 200_000
    /// Bytes above which a file takes more memory than it saves time.
    private static let largestPart = 8_000_000

    private func size(_ files: [String], _ directory: String) -> Int {
        files.reduce(0) { $0 + (FileSystem.size(directory + "/model/" + $1) ?? 0) }
    }

    /// The files in two parts, or in more where they are large, of about the same size.
    private func parts(of files: [String], _ directory: String) -> [[String]] {
        let sized = files.map { (name: $0, size: size([$0], directory)) }
            .sorted { ($1.size, $0.name) < ($0.size, $1.name) }
        let total = sized.reduce(0) { $0 + $1.size }
        let count = min(max(2, total / VerilatorBuild.largestPart + 1), max(sized.count, 1))
        var parts = [(names: [String], size: Int)](repeating: ([], 0), count: count)
        for file in sized {
            let least = parts.indices.min { parts[$0].size < parts[$1].size } ?? 0
            parts[least].names.append(file.name)
            parts[least].size += file.size
        }
        return parts.map(\.names)
    }

    private func headerOptions(_ directory: String) -> [String] {
        ["-include", directory + "/rtl_print.h", "-Imodel", "-I" + include, "-I" + include + "/vltstd"]
    }

    /// Verilator's own runtime, most of a small model's build: compiled once for a version of
    /// Verilator and of the compiler, and linked to one object so that it is one cache entry.
    private func runtimeObjects() throws(SimulationError) -> [String] {
        let files = ["verilated", "verilated_threads"] + (waveform ? ["verilated_vcd_c"] : [])
        let path = try cache.product(key: "runtime-" + runtimeKey) { directory throws(SimulationError) in
            try FileSystem.write(VerilatorHarness.printHeader, to: directory + "/rtl_print.h")
            let jobs = files.map {
                CPlusPlusCompiler.Job(
                    source: "\(include)/\($0).cpp", object: $0 + ".o",
                    options: definitions + headerOptions(directory) + VerilatorBuild.runtimeOptions)
            }
            try compiler.compile(jobs, directory: directory)
            try compiler.linkRelocatable(jobs.map(\.object), to: "product", directory: directory)
        }
        return [path]
    }
}
