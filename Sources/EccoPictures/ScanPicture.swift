import EccoCodec
import EccoHardware

/// The network that finds all groups' entries: which items each step composes, and what they are.
enum ScanPicture {
    private static let pitchX = 30
    private static let pitchY = 58
    private static let left = 130
    private static let top = 90

    static func drawing(_ format: FourXFormat, isSparse: Bool) -> Drawing {
        let scan = EntryScan(geometry: FourXGeometry(format: format), isSparse: isSparse)
        let steps = scan.levels + (isSparse ? 1 : 0)
        var drawing = Drawing(
            width: left + scan.count * pitchX + 20, height: top + steps * pitchY + 60)
        drawing.text(
            "Entries of \(scan.count + 1) groups in \(steps) steps", 20, 30, size: 16, isBold: true)
        drawing.text(
            "Open: a map of eight entries to eight exits. Filled: one exit, because everything from the block's start on is in it.",
            20, 50, .start, .grey)
        var isState = (0..<scan.count).map { $0 == 0 }
        func centre(_ index: Int) -> Int { left + index * pitchX + pitchX / 2 }
        for index in isState.indices {
            drawing.text("\(index)", centre(index), top - 14, size: 11, .middle, .grey)
        }
        drawing.text("walks", left - 14, top + 4, .end, .grey)
        var composed = (maps: 0, states: 0)
        for level in 0..<steps {
            let y = top + (level + 1) * pitchY
            let before = isState
            drawing.text(
                level < scan.levels ? "scan \(level)" : "scan end", left - 14, y + 4, .end, .grey)
            for index in isState.indices {
                drawing.line(centre(index), y - pitchY, centre(index), y, .line)
                let partner = level < scan.levels ? scan.partner(level, index) : scan.lastPartner(index)
                guard let partner else { continue }
                drawing.line(centre(partner), y - pitchY, centre(index), y, .deepBlue)
                isState[index] = before[partner]
                if isState[index] { composed.states += 1 } else { composed.maps += 1 }
            }
        }
        // Items over lines.
        isState = (0..<scan.count).map { $0 == 0 }
        for level in 0...steps {
            let y = top + level * pitchY
            if level > 0 {
                let before = isState
                for index in isState.indices {
                    let partner =
                        level <= scan.levels ? scan.partner(level - 1, index) : scan.lastPartner(index)
                    if let partner { isState[index] = before[partner] }
                }
            }
            for index in isState.indices {
                drawing.circle(
                    centre(index), y, 6, fill: isState[index] ? .deepBlue : .white, stroke: .deepBlue)
            }
        }
        drawing.text(
            "\(composed.maps) times a map and a map, \(composed.states) times an exit and a map", left,
            top + steps * pitchY + 36, .start, .grey)
        return drawing
    }
}
