import RTL

extension CoverageReport {
    /// One page without anything beside it.
    public var html: String {
        var rows = ""
        for summary in summaries + [total] {
            let percent = Self.percentage(summary.percent)
            rows +=
                "<tr><td>\(escaped(summary.name))</td><td>\(summary.bins)</td><td>\(summary.covered)</td><td>\(summary.waived)</td><td>\(summary.proven)</td><td><div class=\"bar\"><div style=\"width:\(percent)%\"></div></div></td><td>\(percent) %</td></tr>\n"
        }
        var kinds = [String]()
        for hole in holes where !kinds.contains(hole.kind) { kinds.append(hole.kind) }
        var lists = ""
        for kind in kinds {
            let chosen = holes.filter { $0.kind == kind }
            lists +=
                "<details open><summary>\(escaped(kind)): \(chosen.reduce(0) { $0 + $1.bins }) bins in \(chosen.count) holes</summary>\n<table><tr><th>name</th><th>missing</th><th>place</th></tr>\n"
            for hole in chosen {
                let places = hole.places.map(\.description).joined(separator: ", ")
                lists +=
                    "<tr><td><code>\(escaped(hole.name))</code></td><td>\(escaped(hole.missing))</td><td>\(escaped(places))</td></tr>\n"
            }
            lists += "</table></details>\n"
        }
        if !waivers.isEmpty {
            lists +=
                "<details open><summary>waivers</summary>\n<table><tr><th>bins</th><th>waived</th><th>covered nevertheless</th><th>reason</th></tr>\n"
            for use in waivers {
                let mark = use.waived == 0 || use.contradicted > 0 ? " class=\"bad\"" : ""
                lists +=
                    "<tr\(mark)><td><code>\(escaped(use.waiver.pattern))</code></td><td>\(use.waived)</td><td>\(use.contradicted)</td><td>\(escaped(use.waiver.reason))</td></tr>\n"
            }
            lists += "</table></details>\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Coverage of \(escaped(design))</title>
            <style>
            body { font: 15px/1.4 sans-serif; margin: 2em auto; max-width: 75em; color: #222; }
            table { border-collapse: collapse; margin: 0.5em 0 1.5em; }
            td, th { padding: 0.15em 0.8em; text-align: left; border-bottom: 1px solid #ddd; vertical-align: top; }
            summary { font-weight: bold; cursor: pointer; }
            .bar { width: 10em; height: 0.8em; background: #e3b0a8; }
            .bar div { height: 100%; background: #5a9e6f; }
            .bad { background: #fbe3df; }
            </style></head><body>
            <h1>Coverage of \(escaped(design))</h1>
            <p>\(cycles) cycles; \(escaped(runs.joined(separator: "; ")))</p>
            <table><tr><th></th><th>bins</th><th>covered</th><th>waived</th><th>proven</th><th></th><th></th></tr>
            \(rows)</table>
            \(lists)</body></html>

            """
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
