import RTL

extension Waveform {
    /// Time steps of a cycle: the clock rises at its begin and falls in its middle.
    static let stepsPerCycle = 10

    /// The window as a value change dump (IEEE 1364-2005, clause 18). What a cycle shows changes at its begin,
    /// right behind the edge that the cycle before ended with.
    public var vcd: String {
        var text = "$timescale 1 ns $end\n"
        let clocks = signals.indices.filter { signals[$0].isClock }
        declare(in: [], signals.indices.map { $0 }, name: top, &text)
        text += "$enddefinitions $end\n"
        for cycle in 0..<cycleCount {
            var changes = ""
            for index in signals.indices where !signals[index].isClock {
                guard cycle == 0 || signals[index].changes(at: cycle) else { continue }
                changes += change(index, cycle)
            }
            for index in clocks where signals[index].value(cycle)[0] { changes += "1\(identifier(index))\n" }
            if cycle == 0 {
                // Clocks that stand in the first cycle have a value, too.
                for index in clocks where !signals[index].value(0)[0] { changes += "0\(identifier(index))\n" }
            }
            let time = (firstCycle + cycle) * Waveform.stepsPerCycle
            if !changes.isEmpty { text += "#\(time)\n" + changes }
            let falls = clocks.filter { signals[$0].value(cycle)[0] }.map { "0\(identifier($0))\n" }
            if !falls.isEmpty { text += "#\(time + Waveform.stepsPerCycle / 2)\n" + falls.joined() }
        }
        return text + "#\((firstCycle + cycleCount) * Waveform.stepsPerCycle)\n"
    }

    /// A scope with the signals of its own, then those below.
    private func declare(in scope: [String], _ indices: [Int], name: String, _ text: inout String) {
        text += "$scope module \(name) $end\n"
        var below: [(name: String, indices: [Int])] = []
        var places: [String: Int] = [:]
        for index in indices {
            let signal = signals[index]
            guard signal.scope.count > scope.count else {
                text += "$var wire \(signal.width) \(identifier(index)) \(signal.name)"
                text += signal.width > 1 ? " [\(signal.width - 1):0] $end\n" : " $end\n"
                continue
            }
            let child = signal.scope[scope.count]
            if let place = places[child] {
                below[place].indices.append(index)
            } else {
                places[child] = below.count
                below.append((child, [index]))
            }
        }
        for child in below { declare(in: scope + [child.name], child.indices, name: child.name, &text) }
        text += "$upscope $end\n"
    }

    /// Printable characters from `!` to `~`, the lowest digit first.
    private func identifier(_ index: Int) -> String {
        var text = ""
        var rest = index
        repeat {
            text.unicodeScalars.append(Unicode.Scalar(UInt8(33 + rest % 94)))
            rest /= 94
        } while rest > 0
        return text
    }

    private func change(_ index: Int, _ cycle: Int) -> String {
        let signal = signals[index]
        let (value, unknown) = (signal.value(cycle), signal.unknownBits(cycle))
        func digit(_ bit: Int) -> Character { unknown[bit] ? "x" : value[bit] ? "1" : "0" }
        if signal.width == 1 { return "\(digit(0))\(identifier(index))\n" }
        var top = signal.width - 1
        // Readers fill up with zeros, or with x where x leads.
        while top > 0, digit(top) == "0", digit(top - 1) != "x" { top -= 1 }
        return "b" + String((0...top).reversed().map(digit)) + " \(identifier(index))\n"
    }
}

extension Waveform.Signal {
    /// The group of clocks, whose values say in which cycles they have an edge.
    package static let clockGroup = "clock"

    var isClock: Bool { group == Waveform.Signal.clockGroup && width == 1 }

    func changes(at cycle: Int) -> Bool {
        value(cycle) != value(cycle - 1) || unknownBits(cycle) != unknownBits(cycle - 1)
    }
}
