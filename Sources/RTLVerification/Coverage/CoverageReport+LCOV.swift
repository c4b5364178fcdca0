import RTL

extension CoverageReport {
    /// The tracefile of lcov: each bin of a condition, mask, index or arc is a branch of its source lines; a
    /// register or port has two, that all its bits were 0 at some time and that all were 1. Waived bins and
    /// points without a place are left out.
    ///
    /// - Parameter path: the path of a source file, from `Module/File.swift`.
    public func lcov(path: (String) -> String = { $0 }) -> String {
        /// By file, line and number of the point: whether each branch was taken.
        var branches: [String: [Int: [(point: Int, taken: [Bool])]]] = [:]
        for (number, point) in database.points.enumerated() {
            let taken = self.branches(of: point)
            guard !taken.isEmpty else { continue }
            for place in point.places {
                branches[place.file, default: [:]][place.line, default: []].append((number, taken))
            }
        }
        var text = ""
        for (file, lines) in branches.sorted(by: { $0.key < $1.key }) {
            var (found, hit) = (0, 0)
            text += "TN:\nSF:\(path(file))\n"
            for (line, points) in lines.sorted(by: { $0.key < $1.key }) {
                for (block, entry) in points.enumerated() {
                    for (branch, isTaken) in entry.taken.enumerated() {
                        text += "BRDA:\(line),\(block),\(branch),\(isTaken ? 1 : 0)\n"
                        found += 1
                        hit += isTaken ? 1 : 0
                    }
                }
            }
            text += "BRF:\(found)\nBRH:\(hit)\nend_of_record\n"
        }
        return text
    }

    private func branches(of point: CoveragePoint) -> [Bool] {
        var taken = [Bool]()
        let isVector = point.kind == .register || point.kind == .port
        for value in point.isSingle ? [true] : [false, true] {
            var bins = [Bool]()
            for bit in 0..<point.width where !point.provenBits.contains(bit) {
                let isSeen = database.isSeen(point, bit, value)
                if !isSeen, waivers.contains(where: { $0.waiver.matches(Self.binName(point, bit, value)) }) {
                    continue
                }
                bins.append(isSeen)
            }
            if !isVector { taken += bins } else if !bins.isEmpty { taken.append(!bins.contains(false)) }
        }
        return taken
    }
}
