import RTL

/// A design of about `count` primitives in one module: rows of 64 values of 16 bits, each row computed
/// from the one before, a register rank every 16 rows.
struct LargeDesign: Module {
    let count: Int
    @Input(64 * 16) var data: Bits
    @Output(64 * 16) var result: Bits

    var body: [Statement] {
        var row = data.split(every: 16).map { $0 }
        for number in 0..<max(count / 192, 1) {
            row = (0..<64).map { index in
                let (a, b, c) = (row[index], row[(index + number + 1) % 64], row[(index + 7) % 64])
                // Three primitives: an operation, a comparison and a choice.
                let value = index % 2 == 0 ? a + b : a ^ b
                return mux(value < c, value, c)
            }
            if number % 16 == 15 {
                row = row.enumerated().map { registered($0.element, named: "rank_\(number)_\($0.offset)") }
            }
        }
        result <~ concatenate(row.reversed())
    }
}

/// Time from the Swift description to Verilog text, by size.
func languageBenchmark() throws -> [Row] {
    var perPrimitive = [Double]()
    var rows = [Row]()
    for count in [10_000, 100_000, 1_000_000] {
        var primitives = 0
        var bytes = 0
        let seconds = try median(of: count > 500_000 ? 1 : 3) {
            let design = try elaborate(LargeDesign(count: count))
            let text = design.verilog().files[0].text
            primitives = design.top.primitives.count
            bytes = text.utf8.count
        }
        perPrimitive.append(seconds / Double(primitives))
        rows.append(
            Row(
                name: "elaborate, check, optimise and emit \(primitives) primitives",
                value: seconds, unit: "s",
                note: "\(bytes / 1_000_000) MB of Verilog, peak memory so far \(peakMemoryMegabytes()) MB"))
    }
    rows.append(
        Row(
            name: "time a primitive, largest : smallest",
            value: (perPrimitive.last ?? 0) / (perPrimitive.first ?? 1), unit: "x", note: "1 is linear growth"
        ))
    return rows
}
