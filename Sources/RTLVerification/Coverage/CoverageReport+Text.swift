import RTL

extension CoverageReport {
    /// A summary by kind, and every hole with its place.
    ///
    /// - Parameter limit: the most holes of a kind that are listed.
    public func text(limit: Int = .max) -> String {
        var lines = [
            "coverage of \(design): \(cycles) cycles, \(runs.count) run\(runs.count == 1 ? "" : "s")"
        ]
        let rows = summaries + [total]
        let nameWidth = rows.reduce(10) { max($0, $1.name.count) }
        lines.append(
            padded("", nameWidth)
                + ["bins", "covered", "waived", "proven", "%"].map { aligned($0, 9) }.joined())
        for row in rows {
            lines.append(
                padded(row.name, nameWidth)
                    + [row.bins, row.covered, row.waived, row.proven].map { aligned("\($0)", 9) }.joined()
                    + aligned(Self.percentage(row.percent), 9))
        }
        var kinds = [String]()
        for hole in holes where !kinds.contains(hole.kind) { kinds.append(hole.kind) }
        for kind in kinds {
            let all = holes.filter { $0.kind == kind }
            lines += ["", "holes: \(kind)"]
            for hole in all.prefix(max(limit, 0)) { lines.append("  " + Self.line(hole)) }
            if all.count > limit { lines.append("  and \(all.count - limit) more") }
        }
        let questionable = questionableWaivers
        if !questionable.isEmpty {
            lines += ["", "waivers to look at"]
            for use in questionable {
                let problem =
                    use.contradicted > 0
                    ? "\(use.contradicted) of its bins are covered" : "it waives nothing"
                lines.append("  \(use.waiver.pattern): \(problem) (\(use.waiver.reason))")
            }
        }
        let good = waivers.filter { $0.waived > 0 }
        if !good.isEmpty {
            lines += ["", "waived"]
            for use in good {
                lines.append("  \(use.waiver.pattern): \(use.waived) bins, \(use.waiver.reason)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ hole: Hole) -> String {
        let shown = hole.places.prefix(3).map(\.description).joined(separator: ", ")
        let rest = hole.places.count > 3 ? " and \(hole.places.count - 3) more" : ""
        return "\(hole.name) \(hole.missing)" + (shown.isEmpty ? "" : "  \(shown)\(rest)")
    }

    /// Two decimals, cut, so that 100.00 is all of it.
    static func percentage(_ percent: Double) -> String {
        let hundredths = Int(min(max(percent, 0), 100) * 100)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(width - text.count, 0))
    }

    private func aligned(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }
}
