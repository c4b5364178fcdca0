import EccoVerification
import Foundation
import RTL
import RTLSimulation
import RTLVerification

/// What a designer is told of a shrunk failure: the case, the failing block field by field, waves as text and as
/// files, every engine, where engines part, the source lines behind the signal, and what to run next.
struct FailureReport {
    let decoder: DecoderUnderTest
    let scenario: Scenario
    /// The case's file.
    let path: String
    /// The engine that showed the failure.
    let engine: any SimulationEngine
    /// Those of the campaign, and those that are asked for an opinion.
    var options: [EngineOption] = [.native, .verilator, .icarus]
    /// Cycles of the waves; 0 for none.
    var waveCycles = 256

    func print() {
        let target = decoder.target
        guard let failure = try? target.run(scenario, on: engine).failure else {
            return Swift.print("\(engine.name) does not show the failure again; the case is \(path)")
        }
        Swift.print("\(engine.name): \(failure)")
        printCase(failure)
        printWaves()
        printEngines()
        Swift.print(
            """

            again, without the project: ecco testbench --design \(decoder.name) --case \(path) -o FOLDER
            after a repair the case runs first: ecco fuzz --design \(decoder.name)
            """)
    }

    /// Writes that are not plain, and the block.
    private func printCase(_ failure: ScenarioFailure) {
        let model = decoder.target.makeModel()
        let writes = scenario.events.compactMap { if case .write(let words) = $0 { words } else { nil } }
        let odd = writes.filter { model.plainWrite($0) != $0 }
        Swift.print("the case: \(scenario.summary)")
        if !writes.isEmpty {
            Swift.print(
                "\(writes.count) writes, \(writes.count - odd.count) of them plain\(odd.isEmpty ? "" : "; not plain:")"
            )
            for words in odd.prefix(12) { Swift.print("  \(model.explanation(ofWrite: words))") }
            if odd.count > 12 { Swift.print("  and \(odd.count - 12) more") }
        }
        let explanation = decoder.target.explanation(of: failure, in: scenario)
        if !explanation.isEmpty { Swift.print("\n" + explanation) }
    }

    /// Text on the terminal, VCD and save file beside the case.
    private func printWaves() {
        guard waveCycles > 0 else { return }
        do {
            guard
                let waves = try FailureWaves(
                    decoder.target, scenario, on: engine, of: elaborate(decoder.module), cycles: waveCycles)
            else { return }
            let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 110
            Swift.print("\n" + waves.text(columns: columns))
            let base = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
            try AtomicFile.write(waves.waveform.vcd, to: base + ".vcd")
            let absolute = URL(fileURLWithPath: base + ".vcd").path
            try AtomicFile.write(
                waves.waveform.saveFile(dumpFile: absolute, openGroups: FailureWaves.openGroups),
                to: base + ".gtkw")
            Swift.print("waves of \(waves.waveform.cycleCount) cycles: gtkwave \(base).gtkw")
            if !waves.isSameOnNative {
                Swift.print(
                    "the native engine does not have this failure: registers are shown as they are there")
            }
            printOrigins(waves)
        } catch {
            Swift.print("no waves (\(error))")
        }
    }

    /// Source lines, a line for each cycle back from the failure; of a signal that the native engine has right,
    /// those that drive it.
    private func printOrigins(_ waves: FailureWaves) {
        let signal = waves.failure.signal
        guard !waves.origins.isEmpty else {
            let places = (try? elaborate(decoder.module).sources(ofOutput: signal)) ?? []
            if !places.isEmpty { Swift.print("\(signal) comes from \(Self.text(places))") }
            return
        }
        Swift.print("\nwhat made \(signal)[\(waves.failure.bit)] what it was:")
        var last = waves.failure.cycle + 1
        var shown: ValueOrigin?
        for origin in waves.origins where !origin.places.isEmpty {
            // What is held for long is said once.
            if let shown, shown.stage == origin.stage, Set(shown.places) == Set(origin.places),
                origin.cycle == last - 1
            {
                last = origin.cycle
                continue
            }
            last = origin.cycle
            shown = origin
            let stage = origin.stage.map { ", stage \($0)" } ?? ""
            let head = "  cycle \(origin.cycle)\(stage)"
            let padding = String(repeating: " ", count: max(22 - head.count, 2))
            Swift.print(head + padding + Self.text(origin.places))
        }
    }

    /// Lines by file, in the order in which they are met.
    private static func text(_ places: [SourcePlace], limit: Int = 24) -> String {
        var files = [String]()
        var lines: [String: [Int]] = [:]
        for place in places.prefix(limit) {
            let file = place.file.split(separator: "/").last.map(String.init) ?? place.file
            if lines[file] == nil { files.append(file) }
            if lines[file]?.contains(place.line) != true { lines[file, default: []].append(place.line) }
        }
        let text = files.map { file in
            "\(file):\((lines[file] ?? []).map(String.init).joined(separator: ","))"
        }
        return text.joined(separator: " ") + (places.count > limit ? " and \(places.count - limit) more" : "")
    }

    /// What each engine says of the case, and the first output in which it parts from the failing one.
    private func printEngines() {
        Swift.print("")
        for option in options {
            do {
                guard option.rawValue != engine.name else { continue }
                guard let other = try makeEngine(option, for: decoder.module) else { continue }
                let found = try decoder.target.run(scenario, on: other).failure
                if let difference = try EngineDifference.first(decoder.target, scenario, engine, other) {
                    Swift.print("\(other.name) differs: \(difference)")
                } else {
                    Swift.print("\(other.name) agrees: \(found.map(\.description) ?? "no failure")")
                }
            } catch {
                Swift.print("\(option.rawValue): not run (\(error))")
            }
        }
    }
}
