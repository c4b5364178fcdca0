import RTLSimulation
import Synchronization

/// A program that is known to be installed and new enough.
struct Tool: Hashable, Sendable {
    /// What errors call it.
    var name: String
    var path: String
    /// The first line of what it says about its version.
    var version: String

    /// What is known about a program before it is looked for.
    struct Requirement: Sendable {
        var name: String
        var program: String
        var versionArgument: String
        /// The text right before the version's number.
        var versionPrefix: String
        /// Major and minor number of the oldest supported version, as the tool writes them.
        var oldest: String
        /// The distribution's package.
        var package: String
    }

    static let verilator = Requirement(
        name: "Verilator", program: "verilator", versionArgument: "--version",
        versionPrefix: "Verilator ", oldest: "5.006", package: "verilator")
    static let icarus = Requirement(
        name: "Icarus Verilog", program: "iverilog", versionArgument: "-V",
        versionPrefix: "Icarus Verilog version ", oldest: "11.0", package: "iverilog")
    static let yosys = Requirement(
        name: "Yosys", program: "yosys", versionArgument: "-V",
        versionPrefix: "Yosys ", oldest: "0.23", package: "yosys")

    /// Versions asked for in this process, by path: asking costs a process start each time.
    private static let known = Mutex<[String: String]>([:])

    static func find(
        _ requirement: Requirement, in environment: BuildEnvironment
    ) throws(SimulationError) -> Tool {
        guard let path = environment.find(requirement.program) else {
            throw .toolMissing(
                tool: requirement.name,
                remedy: "install it with `apt-get install \(requirement.package)`, or put "
                    + "`\(requirement.program)` on the PATH")
        }
        let text = try output(of: path, requirement.versionArgument)
        let version = String(text.split(separator: "\n").first ?? "")
        guard let found = number(in: version, after: requirement.versionPrefix) else {
            throw .buildFailed(tool: path, output: text)
        }
        guard !isOlder(found, than: requirement.oldest) else {
            throw .toolTooOld(tool: requirement.name, found: found, required: requirement.oldest)
        }
        return Tool(name: requirement.name, path: path, version: version)
    }

    /// What a program prints when called with these arguments; remembered for the process.
    static func output(of path: String, _ arguments: String...) throws(SimulationError) -> String {
        let question = ([path] + arguments).joined(separator: " ")
        if let answer = known.withLock({ $0[question] }) { return answer }
        let answer = try Subprocess.run(path, arguments).output
        known.withLock { $0[question] = answer }
        return answer
    }

    /// The dotted number right after `prefix`.
    static func number(in text: String, after prefix: String) -> String? {
        guard text.hasPrefix(prefix) else { return nil }
        let number = text.dropFirst(prefix.count).prefix { $0 == "." || ("0"..."9").contains($0) }
        return number.isEmpty ? nil : String(number)
    }

    /// Compares the numbers between the dots: 5.006 is 5 and 6.
    static func isOlder(_ left: String, than right: String) -> Bool {
        func parts(_ text: String) -> [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }
        return parts(left).lexicographicallyPrecedes(parts(right))
    }
}
