/// Prints a table of measurements, one line each: `make bench`, `make bench ONLY=language`.
@main
enum Benchmarks {
    static func main() throws {
        let only = CommandLine.arguments.dropFirst().first ?? ""
        let suites: [(name: String, run: () throws -> [Row])] = [
            ("language", languageBenchmark), ("codec", codecBenchmark),
        ]
        print("| what | measured | |")
        print("| --- | --- | --- |")
        for suite in suites where only.isEmpty || suite.name == only {
            for row in try suite.run() { print(row.text) }
        }
    }
}
