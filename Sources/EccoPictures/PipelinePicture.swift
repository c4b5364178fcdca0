import EccoHardware
import RTL

/// The datapath's stages: a column each with the steps that lie in it, and between them the ranks of
/// registers with what they hold.
enum PipelinePicture {
    /// What a step works on, a band of the picture each.
    enum Path: Int, CaseIterable {
        case codewords, symbolValues, outliers, result

        init(step: String) {
            let kind = step.prefix { !$0.isNumber }
            switch kind {
            case "scale_multiples", "scale", "partial", "multiply", "exponents", "round", "permute":
                self = .symbolValues
            case "multiples", "outliers": self = .outliers
            case "values", "status": self = .result
            default: self = kind.hasPrefix("outlier_") ? .outliers : .codewords
            }
        }

        var title: String {
            switch self {
            case .codewords: "codewords, their ranks"
            case .symbolValues: "a value for each rank"
            case .outliers: "outliers"
            case .result: "values and status"
            }
        }

        var colour: Drawing.Colour {
            switch self {
            case .codewords: .blue
            case .symbolValues: .green
            case .outliers: .yellow
            case .result: .red
            }
        }
    }

    private static let columnWidth = 136
    private static let rankWidth = 26
    private static let stepHeight = 22
    private static let left = 20
    private static let top = 84

    static func drawing(_ datapath: FourXDatapath) throws -> Drawing {
        let ranks = try elaborate(datapath).top.pipelineRanks
        let schedule = datapath.pipeline.schedule
        let stages = schedule.latency
        func steps(_ stage: Int, _ path: Path) -> [String] {
            datapath.pipeline.describedSteps.filter {
                schedule.stage(of: $0) == stage && Path(step: $0) == path
            }
        }
        let most = Path.allCases.map { path in (0..<stages).map { steps($0, path).count }.max() ?? 0 }
        let listed = ranks.map { rank in
            rank.entries.sorted { ($1.bits, $0.name) < ($0.bits, $1.name) }.prefix(9)
        }
        let bandHeights = most.map { $0 * (stepHeight + 4) + 30 }
        let bandsEnd = top + bandHeights.reduce(0, +)
        let listHeight = ((listed.map(\.count).max() ?? 0) + 1) * 15
        let pitch = columnWidth + rankWidth
        var drawing = Drawing(width: 2 * left + stages * pitch + 40, height: bandsEnd + listHeight + 56)

        let total = ranks.reduce(0) { $0 + $1.bits }
        drawing.text(
            "The datapath in \(stages) cycles: \(grouped(total)) bits of registers in \(stages) ranks",
            left, 30, size: 16, isBold: true)
        drawing.text(
            "Boxes are steps; a grey bar is a rank of registers, with the bits it holds below.", left, 50,
            .start, .grey)
        for stage in 0..<stages {
            let x = left + stage * pitch
            drawing.text("stage \(stage)", x + columnWidth / 2, top - 10, .middle, .grey)
            drawing.rectangle(x + columnWidth + 9, top, 8, bandsEnd - top, fill: .line, stroke: nil)
        }
        var y = top
        for path in Path.allCases {
            drawing.text(path.title, left, y + 14, size: 11, .start, .grey)
            for stage in 0..<stages {
                let x = left + stage * pitch
                for (index, step) in steps(stage, path).enumerated() {
                    let boxTop = y + 20 + index * (stepHeight + 4)
                    drawing.rectangle(x, boxTop, columnWidth, stepHeight, fill: path.colour)
                    drawing.text(
                        step.replacing("_", with: " "), x + columnWidth / 2, boxTop + 15, .middle)
                }
            }
            y += bandHeights[path.rawValue]
        }
        for (number, rank) in ranks.enumerated() {
            let x = left + number * pitch + columnWidth + 13
            drawing.text("\(grouped(rank.bits)) bits", x, bandsEnd + 18, .middle, isBold: true)
            for (line, entry) in listed[number].enumerated() {
                let name = entry.name.dropLast("_\(number + 1)".count)
                drawing.text(
                    "\(name) \(grouped(entry.bits))", x, bandsEnd + 36 + 15 * line, size: 11, .middle, .grey)
            }
            let rest = rank.entries.count - listed[number].count
            if rest > 0 {
                drawing.text(
                    "and \(rest) more", x, bandsEnd + 36 + 15 * listed[number].count, size: 11, .middle,
                    .grey)
            }
        }
        return drawing
    }

    /// `12345` as `12,345`.
    static func grouped(_ number: Int) -> String {
        let digits = String(number)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += "," }
            result.append(digit)
        }
        return result
    }
}
