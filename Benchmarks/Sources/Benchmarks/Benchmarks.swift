import Glibc

/// Prints a table of measurements, one line each: `make bench`, `make bench ONLY=language`.
@main
enum Benchmarks {
    static func main() {
        let only = CommandLine.arguments.dropFirst().first ?? ""
        let suites: [(name: String, run: () throws -> [Row])] = [
            ("language", languageBenchmark), ("codec", codecBenchmark),
            ("typecheck", typeCheckBenchmark), ("verilator", verilatorBenchmark),
            ("campaign", campaignBenchmark), ("lanes", lanesBenchmark),
        ]
        print("| what | measured | |")
        print("| --- | --- | --- |")
        for suite in suites where only.isEmpty || suite.name == only {
            do {
                for row in try suite.run() { print(row.text) }
            } catch {
                print("| \(suite.name) | failed | \(error) |")
                exit(1)
            }
        }
    }
}
