/// What is wrong with a table set: the table, its row, and the constraint it breaks.
public enum TableError: Error, Hashable, CustomStringConvertible {
    case format(reason: String)
    case shape(table: String, rows: Int, columns: Int, expected: String)
    case scale(UInt16)
    case patternValue(row: Int, column: Int, value: Float16)
    case patternOrder(row: Int, column: Int)
    case codeLength(row: Int, symbol: Int, length: Int, limits: ClosedRange<Int>)
    case kraftSum(row: Int, sum: Double)

    public var description: String {
        switch self {
        case .format(let reason):
            "The format is impossible: \(reason)."
        case .shape(let table, let rows, let columns, let expected):
            "The table of \(table) has \(rows) rows of \(columns) entries; the format needs \(expected)."
        case .scale(let bits):
            "The tensor scale, \(Float16(bitPattern: bits)), is not finite and above 0."
        case .patternValue(let row, let column, let value):
            "Entry \(column) of pattern \(row), \(value), is no finite number from -1 to 1."
        case .patternOrder(let row, let column):
            "Entry \(column) of pattern \(row) is less than the entry before it; sort the pattern's values."
        case .codeLength(let row, let symbol, let length, let limits):
            "The code length of symbol \(symbol) in codebook \(row), \(length), is not from \(limits.lowerBound) to \(limits.upperBound)."
        case .kraftSum(let row, let sum):
            "The code lengths of codebook \(row) have the Kraft sum \(sum); a complete code has 1."
        }
    }
}
