import EccoCodec
import EccoHardware

/// Which rows of values the symbols of each group can come to lie in.
enum RowsPicture {
    private static let cell = 18
    private static let left = 100
    private static let top = 100

    static func drawing(_ format: FourXFormat) -> Drawing {
        let geometry = FourXGeometry(format: format)
        var drawing = Drawing(
            width: left + geometry.groups * cell + 20, height: top + geometry.rows * cell + 40)
        let reached = (0..<geometry.groups).reduce(0) { $0 + geometry.reach(of: $1).count }
        drawing.text("From groups to rows of \(geometry.lanes) values", 20, 30, size: 16, isBold: true)
        drawing.text(
            "Codewords have \(format.shortestCode) to \(format.longestCode) bits, so a group reaches some rows only: \(reached) of \(geometry.groups * geometry.rows) pairs.",
            20, 50, .start, .grey)
        drawing.text("group", left - 12, top - 10, .end, .grey)
        for group in 0..<geometry.groups {
            let x = left + group * cell
            if group % 5 == 0 { drawing.text("\(group)", x + cell / 2, top - 10, size: 11, .middle, .grey) }
            for row in 0..<geometry.rows {
                drawing.rectangle(
                    x, top + row * cell, cell, cell,
                    fill: geometry.reach(of: group).contains(row) ? .blue : .pale,
                    stroke: .white)
            }
        }
        for row in 0..<geometry.rows {
            drawing.text("row \(row)", left - 12, top + row * cell + 14, size: 11, .end, .grey)
        }
        return drawing
    }
}
