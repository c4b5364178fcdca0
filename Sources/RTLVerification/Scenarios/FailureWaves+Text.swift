import RTL
import RTLSimulation

extension FailureWaves {
    /// Room for the 16 bits that differ.
    private static let cellWidth = 5

    /// The interface round the failure as text: the handshakes, what is narrow beside them, and the part of the
    /// failing signal that differs above what it should be.
    ///
    /// - Parameter columns: of the terminal.
    public func text(columns: Int = 100) -> String {
        let names = waveform.signals.filter { $0.scope.isEmpty }.map(\.name.count).max() ?? 0
        let label = max(names, failure.signal.count + 20) + 2
        let count = max((columns - label) / Self.cellWidth, 6)
        let end = failure.cycle + 1
        let first = max(end - count, waveform.firstCycle)
        var text = TextWaveform(waveform, [], cycles: first..<end)
        text.cellWidth = Self.cellWidth
        let cycles = text.firstCycle..<end

        func values(_ name: String, scope: [String] = [], when valid: String? = nil) -> [TextWaveform.Value] {
            guard let signal = waveform.signal(name, scope: scope) else { return [] }
            let values = signal.values(cycles, from: waveform.firstCycle)
            guard let valid = valid.flatMap({ waveform.signal($0) }) else { return values }
            return zip(cycles, values).map { cycle, value in
                valid.value(cycle - waveform.firstCycle)[0] ? value : .idle
            }
        }
        func add(_ name: String, when valid: String? = nil) {
            let values = values(name, when: valid)
            if !values.isEmpty { text.rows.append(.init(name, values)) }
        }
        for name in resets { add(name) }
        for side in [interface.input, interface.output] {
            add(side.valid)
            add(side.ready)
            for port in side.payload { add(port, when: side.valid) }
        }
        if let write = interface.write {
            add(write.valid)
            for port in write.payload { add(port, when: write.valid) }
        }
        addDifference(&text, cycles)
        return text.text
    }

    /// The failing signal and what it should be: as a whole where it is narrow, else the 16 bits with the first
    /// difference.
    private func addDifference(_ text: inout TextWaveform, _ cycles: Range<Int>) {
        guard let found = waveform.signal(failure.signal),
            let expected = waveform.signal("expected_" + failure.signal, scope: ["check"])
        else { return }
        let low = found.width <= 16 ? 0 : failure.bit / 16 * 16
        let width = min(16, found.width - low)
        let range = found.width <= 16 ? "" : "[\(low + width - 1):\(low)]"
        let isPayload = interface.output.payload.contains(failure.signal)
        let valid = isPayload ? waveform.signal(interface.output.valid) : nil
        func part(_ signal: Waveform.Signal, _ unknown: TextWaveform.Value) -> [TextWaveform.Value] {
            cycles.map { cycle in
                let place = cycle - waveform.firstCycle
                if let valid, !valid.value(place)[0] { return .idle }
                guard signal.unknownBits(place).slice(offset: low, width: width).isZero else {
                    return unknown
                }
                return .known(signal.value(place).slice(offset: low, width: width))
            }
        }
        if !range.isEmpty { text.rows.append(.init(failure.signal + range, part(found, .unknown))) }
        text.rows.append(
            .init("expected" + (range.isEmpty ? " " + failure.signal : range), part(expected, .idle)))
    }
}
