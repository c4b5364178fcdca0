import Glibc
import RTLSimulation

/// The C++ compiler that builds models.
struct CPlusPlusCompiler: Hashable {
    let path: String
    let version: String

    /// The Swift toolchain's clang++ builds models three times faster than GCC, and every user of
    /// the language has it; any other C++ compiler will do.
    static func find(in environment: BuildEnvironment) throws(SimulationError) -> CPlusPlusCompiler {
        var candidates = [String]()
        if let swift = environment.find("swift"), let real = realpath(swift, nil) {
            defer { free(real) }
            let path = String(cString: real)
            if let slash = path.lastIndex(of: "/") { candidates.append(path[..<slash] + "/clang++") }
        }
        candidates += ["clang++", "g++", "c++"].compactMap { environment.find($0) }
        guard let path = candidates.first(where: FileSystem.isExecutableFile) else {
            throw .toolMissing(
                tool: "A C++ compiler",
                remedy: "install one with `apt-get install g++`, or put the Swift toolchain on the PATH")
        }
        return CPlusPlusCompiler(path: path, version: try Tool.output(of: path, "--version"))
    }

    /// For code that goes into a shared library that can be unloaded.
    var flags: [String] {
        let common = ["-std=gnu++17", "-fPIC", "-fvisibility=hidden", "-pthread", "-w"]
        // Without it GCC's unique symbols keep a library loaded for ever; clang has none.
        return version.contains("clang") ? common : common + ["-fno-gnu-unique"]
    }

    struct Job {
        var source: String
        var object: String
        var options: [String]
    }

    /// Compiles the files to objects, two at a time: few machines have fewer cores, and on many
    /// the others are somebody else's. Throws with the first failure's output.
    func compile(_ jobs: [Job], directory: String) throws(SimulationError) {
        var running = [(job: Job, child: pid_t)]()
        var waiting = jobs[...]
        var failed: Job?
        // All that was started is waited for, also after a failure.
        while !running.isEmpty || (!waiting.isEmpty && failed == nil) {
            if running.count < 2, failed == nil, let job = waiting.popFirst() {
                let arguments = flags + job.options + ["-c", job.source, "-o", job.object]
                let child = try Subprocess.spawn(
                    path, arguments, directory: directory, log: log(of: job, directory))
                running.append((job, child))
            } else {
                let (index, status) = Subprocess.waitForAny(of: running.map(\.child))
                let (job, _) = running.remove(at: index)
                if status != 0 && failed == nil { failed = job }
            }
        }
        if let failed {
            throw Subprocess.buildFailure(of: path, log: log(of: failed, directory))
        }
    }

    private func log(of job: Job, _ directory: String) -> String { "\(directory)/\(job.object).log" }

    func link(_ objects: [String], to library: String, directory: String) throws(SimulationError) {
        let outcome = try Subprocess.run(
            path, ["-shared", "-Wl,-Bsymbolic", "-o", library] + objects + ["-pthread", "-latomic"],
            directory: directory)
        guard outcome.succeeded else { throw .buildFailed(tool: path, output: outcome.output) }
    }

    /// Joins objects to one object.
    func linkRelocatable(
        _ objects: [String], to object: String, directory: String
    ) throws(SimulationError) {
        let outcome = try Subprocess.run(
            path, ["-r", "-nostdlib", "-o", object] + objects, directory: directory)
        guard outcome.succeeded else { throw .buildFailed(tool: path, output: outcome.output) }
    }
}
