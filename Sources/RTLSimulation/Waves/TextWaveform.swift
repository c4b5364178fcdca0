public import RTL

/// Signals as lines of text, a few characters a cycle:
///
///     cycle    7   8   9   10  11
///     valid   ____/‾‾‾‾‾‾‾\_______
///     count   |0  |1  |2  ········
///                      ^
///
/// Buses show their value in hexadecimal where it changes, cut with `…` where the next change comes too early;
/// `x` is an unknown value, `·` one that nobody looks at.
public struct TextWaveform: Sendable {
    /// What a signal is in a cycle.
    public enum Value: Hashable, Sendable {
        case known(BitVector)
        case unknown
        /// Nobody looks at it.
        case idle
    }

    public struct Row: Sendable {
        public var label: String
        public var values: [Value]

        public init(_ label: String, _ values: [Value]) {
            self.label = label
            self.values = values
        }
    }

    public var firstCycle: Int
    public var rows: [Row] = []
    /// Characters of a cycle.
    public var cellWidth = 4
    /// A cycle that is pointed at.
    public var markedCycle: Int?

    public init(firstCycle: Int = 0, markedCycle: Int? = nil) {
        self.firstCycle = firstCycle
        self.markedCycle = markedCycle
    }

    /// A row for every name that is a signal of the waveform, for the cycles that both have.
    public init(_ waveform: Waveform, _ names: [String], cycles: Range<Int>) {
        let first = max(cycles.lowerBound, waveform.firstCycle)
        let end = min(cycles.upperBound, waveform.firstCycle + waveform.cycleCount)
        self.init(firstCycle: first, markedCycle: waveform.markedCycle)
        for name in names {
            guard let signal = waveform.signal(name) else { continue }
            rows.append(Row(name, signal.values(first..<max(first, end), from: waveform.firstCycle)))
        }
    }

    public var text: String {
        let cell = max(cellWidth, 2)
        let label = max((rows.map(\.label.count) + [5]).max() ?? 5, 5) + 2
        let count = rows.map(\.values.count).max() ?? 0
        func padded(_ text: String) -> String {
            text + String(repeating: " ", count: max(label - text.count, 0))
        }
        var lines = [padded("cycle") + numbers(count, cell)]
        for row in rows {
            let isBit = row.values.allSatisfy {
                if case .known(let value) = $0 { value.width == 1 } else { true }
            }
            lines.append(padded(row.label) + (isBit ? bits(row.values, cell) : bus(row.values, cell)))
        }
        if let markedCycle, markedCycle >= firstCycle, markedCycle < firstCycle + count {
            lines.append(
                padded("") + String(repeating: " ", count: (markedCycle - firstCycle) * cell)
                    + String(repeating: "^", count: cell))
        }
        return lines.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// Numbers of cycles where there is room for them, the marked one always.
    private func numbers(_ count: Int, _ cell: Int) -> String {
        guard count > 0 else { return "" }
        let digits = "\(firstCycle + count - 1)".count
        let step = (digits + cell) / cell
        let anchor = (markedCycle.map { $0 - firstCycle } ?? 0) % step
        var line = ""
        for index in 0..<count where (index - anchor) % step == 0 {
            line += String(repeating: " ", count: index * cell - line.count) + "\(firstCycle + index)"
        }
        return line
    }

    private func bits(_ values: [Value], _ cell: Int) -> String {
        var line = ""
        var last: Value = .idle
        for value in values {
            switch (value, last) {
            case (.known(let now), .known(let before)) where now != before:
                line += (now[0] ? "/" : "\\") + String(repeating: now[0] ? "‾" : "_", count: cell - 1)
            case (.known(let now), _): line += String(repeating: now[0] ? "‾" : "_", count: cell)
            case (.unknown, _): line += String(repeating: "x", count: cell)
            case (.idle, _): line += String(repeating: "·", count: cell)
            }
            last = value
        }
        return line
    }

    private func bus(_ values: [Value], _ cell: Int) -> String {
        var line = ""
        var start = 0
        while start < values.count {
            var end = start + 1
            while end < values.count, values[end] == values[start] { end += 1 }
            let room = (end - start) * cell
            switch values[start] {
            case .idle: line += String(repeating: "·", count: room)
            case .unknown: line += "|" + String(repeating: "x", count: room - 1)
            case .known(let value):
                let digits = shortened(value.hexadecimal)
                // The last character stays free where it can, so that neighbours do not touch.
                let shown =
                    digits.count <= room - 1 ? digits : digits.prefix(max(room - 2, 0)) + "…"
                line += "|" + shown + String(repeating: " ", count: room - 1 - shown.count)
            }
            start = end
        }
        return line
    }
}

/// Without leading zeros.
private func shortened(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
}

extension Waveform.Signal {
    /// The values of some cycles of the run; `first` is the window's first.
    public func values(_ cycles: Range<Int>, from first: Int) -> [TextWaveform.Value] {
        cycles.map { unknownBits($0 - first).isZero ? .known(value($0 - first)) : .unknown }
    }
}
