import EccoCodec
import EccoHardware

/// One group of a block: how long a codeword would be at each bit, and where each entry leads.
struct WalkPicture {
    private static let cell = 40
    private static let left = 150
    private static let top = 120
    private static let row = 24

    let block: Block
    let tables: TableSet
    let group: Int

    func drawing() -> Drawing {
        let geometry = FourXGeometry(format: tables.format)
        let bits = FourXGeometry.groupBits
        let first = tables.format.headerBits + group * bits
        let lengths = (0..<bits).map { codewordLength(at: first + $0) }
        let width = Self.left + (bits + geometry.longest) * Self.cell + 40
        var drawing = Drawing(width: width, height: Self.top + (geometry.longest + 1) * Self.row + 20)
        drawing.text("Group \(group): eight entries, eight exits", 20, 30, size: 16, isBold: true)
        drawing.text(
            "The length of the codeword that would start at a bit does not depend on who asks: it is found once, for all entries.",
            20, 50, .start, .grey)
        drawing.text("bit", Self.left - 14, 84, .end, .grey)
        drawing.text("codeword's length", Self.left - 14, 104, .end, .grey)
        for column in 0..<(bits + geometry.longest) {
            let x = Self.left + column * Self.cell
            drawing.rectangle(x, 70, Self.cell, 20, fill: column < bits ? .blue : .pale)
            let position = first + column
            let bit = position < tables.format.blockBits ? String(block.bits(position, 1)) : ""
            drawing.text(bit, x + Self.cell / 2, 84, .middle)
            if column < bits { drawing.text("\(lengths[column])", x + Self.cell / 2, 104, .middle) }
        }
        let edge = Self.left + bits * Self.cell
        drawing.line(edge, 62, edge, Self.top + geometry.longest * Self.row + 10, .deepBlue, width: 2)
        drawing.text("next group", edge + 6, 64, size: 11, .start, .deepBlue)
        for entry in 0..<geometry.longest {
            let y = Self.top + entry * Self.row + 12
            var column = entry
            var symbols = 0
            drawing.text("entered at \(entry)", Self.left - 14, y + 4, .end, .grey)
            while column < bits {
                let next = column + lengths[column]
                drawing.line(centre(column), y, centre(next), y, .deepBlue)
                drawing.circle(centre(column), y, 4, fill: .deepBlue)
                column = next
                symbols += 1
            }
            drawing.circle(centre(column), y, 4, fill: .white, stroke: .deepBlue)
            drawing.text(
                "exit \(column - bits)", centre(column) + 10, y + 4, size: 11)
        }
        return drawing
    }

    private func centre(_ column: Int) -> Int { Self.left + column * Self.cell + Self.cell / 2 }

    /// Bits past the block's end read as 0.
    private func codewordLength(at position: Int) -> Int {
        let code = tables.codes[Int(block.bits(0, tables.format.codebookBits))]
        var word: UInt16 = 0
        for length in 1...tables.format.longestCode {
            let bit = position + length - 1
            word = word << 1 | (bit < tables.format.blockBits ? UInt16(block.bits(bit, 1)) : 0)
            let matches = code.lengths.indices.contains {
                Int(code.lengths[$0]) == length && code.codewords[$0] == word
            }
            if matches { return length }
        }
        return tables.format.longestCode
    }
}
