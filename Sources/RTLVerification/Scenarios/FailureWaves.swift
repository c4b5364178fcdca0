public import RTL
public import RTLSimulation

/// The waves of a scenario that fails, of any engine, without another build of anything: the scenario runs once
/// more on the engine that showed the failure, which gives the ports; the native engine takes the same inputs,
/// which gives everything inside; and the contract gives what should have been.
///
///     top
///       ports                 from the failing engine
///       instances             registers and named values, from the native engine
///       check
///         cycle, failure      the number of the cycle; 1 in the cycle that fails
///         expected_PORT       what the golden model and the contract say; x where they say nothing
///         native_PORT         only where the native engine differs from the failing one
public struct FailureWaves {
    public let waveform: Waveform
    public let failure: ScenarioFailure
    /// Whether the native engine has the same outputs in every cycle: if not, what it shows inside is how it
    /// should be.
    public let isSameOnNative: Bool
    /// What made the bits that differ, cycle by cycle back from the failure; empty where the native engine does
    /// not have them.
    public let origins: [ValueOrigin]
    let interface: StreamInterface
    let resets: [String]

    /// Groups that a viewer need not fold.
    public static let openGroups: Set<String> = ["handshake", "inputs", "outputs", "expected"]

    /// - Parameter cycles: how many are kept, up to the failure.
    /// - Returns: nil where the scenario does not fail.
    /// - Throws: `SimulationError`, `DesignError` where the native engine cannot take the design.
    public init?(
        _ target: CampaignTarget, _ scenario: Scenario, on engine: any SimulationEngine, of design: Design,
        cycles: Int = 256
    ) throws {
        var inputs = [UInt64]()
        let report = try target.run(scenario, on: engine, recorder: { row, _ in inputs += row })
        guard let failure = report.failure else { return nil }
        self.failure = failure
        interface = target.interface

        let layout = engine.layout
        resets = layout.inputs.filter(\.port.isReset).map(\.port.name)
        let total = inputs.count / max(layout.inputWordCount, 1)
        let first = max(total - max(cycles, 1), 0)
        func replay(on engine: any SimulationEngine) throws -> Rows {
            var rows = Rows(
                words: [UInt64](repeating: 0, count: total * layout.outputWordCount),
                unknown: [UInt64](repeating: 0, count: total * layout.outputWordCount))
            try engine.restart()
            try engine.run(cycles: total, inputs: inputs, outputs: &rows.words, unknown: &rows.unknown)
            return rows
        }
        let found = try replay(on: engine)
        let expected = try replay(on: target.contract(of: scenario, layout: layout))

        let native = try engine as? NativeEngine ?? NativeEngine(design, initial: .random(seed: 1))
        let probes = native.probes
        var inner = probes.map { probe in
            let path = probe.name.split(separator: ".").map(String.init)
            return Waveform.Signal(
                path.last ?? probe.name, scope: Array(path.dropLast()), width: probe.width,
                group: Self.group(probe, path))
        }
        var cycle = 0
        native.whenSettled = {
            if cycle >= first {
                for (index, probe) in probes.enumerated() { inner[index].words += native.words(probe) }
            }
            cycle += 1
        }
        defer { native.whenSettled = nil }
        let nativeFound = try replay(on: native)
        isSameOnNative = Self.areEqual(found, nativeFound, expected, layout)

        native.whenSettled = nil
        origins =
            isSameOnNative
            ? try native.origin(
                ofOutput: failure.signal, bits: Self.difference(failure, found, expected, layout),
                inputs: inputs)
            : []

        var waves = Waveform(
            top: design.top.name, firstCycle: first, cycleCount: total - first, markedCycle: failure.cycle)
        let handshake = Self.handshake(target.interface).union(resets)
        for (slots, words, unknown, group, width) in [
            (layout.inputs, inputs, [], "inputs", layout.inputWordCount),
            (
                layout.outputs, found.words, engine.isFourState ? found.unknown : [], "outputs",
                layout.outputWordCount
            ),
        ] {
            for slot in slots {
                let name = slot.port.name
                let group =
                    slot.port.isClock
                    ? Waveform.Signal.clockGroup : handshake.contains(name) ? "handshake" : group
                waves.signals.append(
                    Self.signal(slot, name, group: group, words, unknown, width, first..<total))
            }
        }
        let order = ["clock": 0, "handshake": 1, "inputs": 2, "outputs": 3]
        waves.signals = waves.signals.enumerated().sorted {
            (order[$0.element.group] ?? 9, $0.offset) < (order[$1.element.group] ?? 9, $1.offset)
        }.map(\.element)
        for slot in layout.outputs {
            waves.signals.append(
                Self.signal(
                    slot, "expected_" + slot.port.name, scope: ["check"], group: "expected", expected.words,
                    expected.unknown, layout.outputWordCount, first..<total))
        }
        if !isSameOnNative {
            for slot in layout.outputs {
                waves.signals.append(
                    Self.signal(
                        slot, "native_" + slot.port.name, scope: ["check"], group: "native engine",
                        nativeFound.words, [], layout.outputWordCount, first..<total))
            }
        }
        var (number, fails) = (
            Waveform.Signal("cycle", scope: ["check"], width: 32, group: "expected"),
            Waveform.Signal("failure", scope: ["check"], width: 1, group: "expected")
        )
        for cycle in first..<total {
            number.append([UInt64(cycle) & 0xFFFF_FFFF])
            fails.append([cycle == failure.cycle ? 1 : 0])
        }
        waves.signals += [number, fails]
        // Stages in their order, then what belongs to none, instance by instance.
        waves.signals += zip(probes, inner).enumerated().sorted { left, right in
            let (a, b) = (left.element.0, right.element.0)
            return (a.stage ?? .max, a.isRegister ? 0 : 1, left.offset)
                < (b.stage ?? .max, b.isRegister ? 0 : 1, right.offset)
        }.map(\.element.1)
        waveform = waves
    }

    /// From the lowest to the highest bit that differs, of the 16 that the failure's bit lies in.
    private static func difference(
        _ failure: ScenarioFailure, _ found: Rows, _ expected: Rows, _ layout: PortLayout
    ) -> Range<Int> {
        let only = failure.bit..<(failure.bit + 1)
        let word = failure.bit / 64
        guard let slot = layout.output(failure.signal), word < slot.wordCount else { return only }
        let index = found.words.count - layout.outputWordCount + slot.offset + word
        guard index >= 0, index < found.words.count else { return only }
        let low = failure.bit % 64 / 16 * 16
        let differs =
            ((found.words[index] ^ expected.words[index]) & ~expected.unknown[index]) >> UInt64(low) & 0xFFFF
        guard differs != 0 else { return only }
        return
            (64 * word + low + differs.trailingZeroBitCount)..<(64 * word + low + 64
            - differs.leadingZeroBitCount)
    }

    /// Outputs of some cycles, one after the other.
    private struct Rows {
        var words: [UInt64]
        var unknown: [UInt64]
    }

    /// Whether two engines agree on all that the contract says something of.
    private static func areEqual(_ left: Rows, _ right: Rows, _ expected: Rows, _ layout: PortLayout) -> Bool
    {
        left.words.indices.allSatisfy { index in
            let open = expected.unknown[index] | left.unknown[index]
            return left.words[index] & ~open == right.words[index] & ~open
        }
    }

    private static func handshake(_ interface: StreamInterface) -> Set<String> {
        var names: Set = [
            interface.input.valid, interface.input.ready, interface.output.valid, interface.output.ready,
        ]
        if let write = interface.write { names.insert(write.valid) }
        return names
    }

    /// A stage of its pipeline, or the instance that it lies in.
    private static func group(_ probe: NativeEngine.Probe, _ path: [String]) -> String {
        let instance = path.dropLast().joined(separator: ".")
        if let stage = probe.stage { return (instance.isEmpty ? "" : instance + " ") + "stage \(stage)" }
        let kind = probe.isRegister ? "registers" : "values"
        return instance.isEmpty ? kind : "\(instance) \(kind)"
    }

    private static func signal(
        _ slot: PortLayout.Slot, _ name: String, scope: [String] = [], group: String, _ words: [UInt64],
        _ unknown: [UInt64], _ rowWidth: Int, _ cycles: Range<Int>
    ) -> Waveform.Signal {
        var signal = Waveform.Signal(name, scope: scope, width: slot.port.width, group: group)
        for cycle in cycles {
            let start = cycle * rowWidth + slot.offset
            signal.words += words[start..<(start + slot.wordCount)]
            if !unknown.isEmpty { signal.unknown += unknown[start..<(start + slot.wordCount)] }
        }
        return signal
    }
}
