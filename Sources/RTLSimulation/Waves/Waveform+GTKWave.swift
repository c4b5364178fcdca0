extension Waveform {
    /// A save file of GTKWave that opens the dump with all signals in their groups and the marker in place.
    ///
    /// Flags of a line are hexadecimal and hold for the lines behind: 2 hexadecimal, 8 binary, 20 justified to
    /// the right, 200 no signal but a name, 800000 and 1000000 begin and end of a group, 400000 closed.
    ///
    /// - Parameters:
    ///   - dumpFile: the path of the VCD file; where it is not absolute, as seen from where GTKWave is started.
    ///   - openGroups: groups that are not folded.
    public func saveFile(dumpFile: String, openGroups: Set<String>) -> String {
        let marker = markedCycle.map { $0 * Waveform.stepsPerCycle } ?? -1
        let start = max((markedCycle ?? 0) - 24, firstCycle) * Waveform.stepsPerCycle
        var text = """
            [*] Signals of \(top) in their groups.
            [dumpfile] "\(dumpFile)"
            [timestart] \(start)
            [size] 1600 900
            *-5.000000 \(marker)\(String(repeating: " -1", count: 26))
            [treeopen] \(top).

            """
        for (group, indices) in groups {
            let isOpen = openGroups.contains(group)
            text += isOpen ? "@800200\n-\(group)\n" : "@c00200\n-\(group)\n"
            for index in indices {
                let signal = signals[index]
                text += signal.width == 1 ? "@28\n" : "@22\n"
                text += ([top] + signal.scope + [signal.name]).joined(separator: ".")
                text += signal.width == 1 ? "\n" : "[\(signal.width - 1):0]\n"
            }
            text += isOpen ? "@1000200\n-\(group)\n" : "@1401200\n-\(group)\n"
        }
        return text
    }

    /// Groups in the order of their first signals.
    private var groups: [(name: String, indices: [Int])] {
        var found: [(name: String, indices: [Int])] = []
        var places: [String: Int] = [:]
        for index in signals.indices {
            let group = signals[index].group
            if let place = places[group] {
                found[place].indices.append(index)
            } else {
                places[group] = found.count
                found.append((group, [index]))
            }
        }
        return found
    }
}
