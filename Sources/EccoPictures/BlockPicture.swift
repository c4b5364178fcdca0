import EccoCodec

/// A block as the decoder sees it: the header, then a row for each group of 16 bits of payload.
struct BlockPicture {
    static let groupBits = 16
    private static let cell = 36
    private static let height = 22
    private static let left = 90
    private static let top = 76

    let block: Block
    let tables: TableSet

    private var format: FourXFormat { tables.format }

    func drawing() -> Drawing {
        let anatomy = FourXAnatomy(block, tables: tables)
        let rows = (format.blockBits - format.headerBits + Self.groupBits - 1) / Self.groupBits
        var drawing = Drawing(
            width: Self.left + Self.groupBits * Self.cell + 230,
            height: Self.top + (rows + 2) * Self.height + 16)
        drawing.text(
            "A block: \(anatomy.symbols.count) codewords one behind the other, \(anatomy.outliers.count) outliers",
            20, 30, size: 16, isBold: true)
        drawing.text(
            "Bits are written in their cells, a symbol's number over its codeword's first bit. Rows are the decoder's groups.",
            20, 50, .start, .grey)

        for bit in 0..<format.blockBits {
            let (x, y) = place(bit)
            drawing.rectangle(x, y, Self.cell, Self.height, fill: colour(of: bit, anatomy))
            drawing.text(
                String(block.bits(bit, 1)), x + Self.cell / 2 + 6, y + 16, size: 11, .middle, .grey)
        }
        for (index, symbol) in anatomy.symbols.enumerated() {
            let (x, y) = place(symbol.bits.lowerBound)
            drawing.text("\(index)", x + 3, y + 15, size: 10, .start, .deepBlue, isBold: true)
            drawing.line(x, y, x, y + Self.height, .deepBlue, width: 2)
        }
        var isEntered = false
        for group in 0..<rows {
            let (x, y) = place(format.headerBits + group * Self.groupBits)
            drawing.text("group \(group)", x - 10, y + 15, .end, .grey)
            let first = anatomy.symbols.first { symbol in
                symbol.bits.lowerBound >= format.headerBits + group * Self.groupBits
                    && symbol.bits.lowerBound < format.headerBits + (group + 1) * Self.groupBits
            }
            guard let first else { continue }
            let entry = (first.bits.lowerBound - format.headerBits) % Self.groupBits
            let note = isEntered ? "entered at \(entry)" : "entered at \(entry), as every block"
            isEntered = true
            drawing.text(note, x + Self.groupBits * Self.cell + 10, y + 15, .start, .grey)
        }
        let (x, y) = place(0)
        drawing.text("header", x - 10, y + 15, .end, .grey)
        drawing.text(
            "codebook \(anatomy.codebook), pattern \(anatomy.pattern), scale",
            x + Self.groupBits * Self.cell + 10,
            y + 15, .start, .grey)
        return drawing
    }

    /// The header is a row of its own.
    private func place(_ bit: Int) -> (x: Int, y: Int) {
        let header = format.headerBits
        let row = bit < header ? 0 : 1 + (bit - header) / Self.groupBits
        let column = bit < header ? bit : (bit - header) % Self.groupBits
        return (Self.left + column * Self.cell, Self.top + row * Self.height + (row > 0 ? 6 : 0))
    }

    private func colour(of bit: Int, _ anatomy: FourXAnatomy) -> Drawing.Colour {
        if bit < format.headerBits { return .green }
        if let index = anatomy.symbols.firstIndex(where: { $0.bits.contains(bit) }) {
            return index % 2 == 0 ? .blue : .white
        }
        let fromEnd = format.blockBits - 1 - bit
        let outlier = fromEnd / format.outlierBits
        guard outlier < anatomy.outliers.count else { return .pale }
        return outlier % 2 == 0 ? .yellow : .red
    }
}
