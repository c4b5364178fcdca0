public import EccoCodec
public import RTLVerification

/// The golden model of a 4x decoder with its tables, word by word of its ports.
///
/// In: block, tag, context. Out: values, tag, status. A write: table, context, row, data (4 words), as
/// `FourXTables` says. A block of a context that lacks a row, or that has one on its way, is open.
public struct FourXTransactions: TransactionModel {
    private let format: FourXFormat
    private let output: OutputFormat
    private let contexts: Int
    /// Words of a block at the port.
    var blockWords: Int { (format.blockBits + 63) / 64 }

    /// A context's tables as far as they were written.
    private struct Context {
        var scale: UInt16?
        var patterns: [[UInt16]?]
        var lengths: [[UInt8]?]
        var isSettled = true
        var decoder: FastFourXDecoder?
    }

    private var held: [Context]
    private var errors: UInt64 = 0

    public init(format: FourXFormat, output: OutputFormat, contexts: Int) {
        self.format = format
        self.output = output
        self.contexts = contexts
        let empty = Context(
            patterns: Array(repeating: nil, count: format.patternCount),
            lengths: Array(repeating: nil, count: format.codebookCount))
        held = Array(repeating: empty, count: contexts)
    }

    /// Tables stay; the error bits go.
    public mutating func reset() { errors = 0 }

    public mutating func write(_ words: [UInt64]) {
        let (table, context, row) = (words[0], Int(words[1]), Int(words[2]))
        guard context < contexts, table < 3, table != 1 || row < format.patternCount,
            table != 2 || row < format.codebookCount
        else {
            errors |= 8
            return
        }
        switch table {
        case 0:
            let scale = UInt16(truncatingIfNeeded: words[3])
            guard scale > 0, scale < 0x7C00 else { return errors |= 1 }
            held[context].scale = scale
        case 1:
            let pattern = (0..<15).map {
                UInt16(truncatingIfNeeded: words[3 + $0 / 4] >> UInt64($0 % 4 * 16))
            }
            guard TableSet.isPattern(pattern) else { return errors |= 2 }
            held[context].patterns[row] = pattern
        default:
            let lengths = (0..<16).map { UInt8(words[3] >> UInt64(4 * $0) & 15) }
            guard TableSet.isCode(lengths, format) else { return errors |= 4 }
            held[context].lengths[row] = lengths
        }
        held[context].isSettled = false
        held[context].decoder = nil
    }

    public mutating func settle() {
        for index in held.indices where !held[index].isSettled { held[index].isSettled = true }
    }

    public func levels() -> [String: UInt64] { ["table_errors": errors] }

    /// The tables of a context, where it has all of them.
    func tables(_ context: Int) -> TableSet? {
        let held = held[context]
        guard held.isSettled, let scale = held.scale else { return nil }
        let patterns = held.patterns.compactMap { $0 }
        let lengths = held.lengths.compactMap { $0 }
        return try? TableSet(format: format, scale: scale, patterns: patterns, codeLengths: lengths)
    }

    public mutating func responses(to payloads: [[UInt64]]) -> [[UInt64]?] {
        var results = [[UInt64]?](repeating: nil, count: payloads.count)
        for context in 0..<contexts {
            let chosen = payloads.indices.filter { Int(payloads[$0][blockWords + 1]) == context }
            guard !chosen.isEmpty, held[context].isSettled else { continue }
            if held[context].decoder == nil {
                held[context].decoder = tables(context).map { FastFourXDecoder($0, format: output) }
            }
            guard let decoder = held[context].decoder else { continue }
            let decoded = decoder.decode(chosen.map { Block(words: payloads[$0].prefix(blockWords)) })
            let size = format.groupSize
            for (place, index) in chosen.enumerated() {
                let status = decoded.statuses[place]
                let symbolBits = UInt64(format.locationBits + 1)
                results[index] =
                    valueWords(decoded.values[(size * place)..<(size * (place + 1))]) + [
                        payloads[index][blockWords],
                        UInt64(status.symbols) | (status.isClipped ? 1 : 0) << symbolBits
                            | UInt64(status.outliers) << (symbolBits + 1),
                    ]
            }
        }
        return results
    }

    public func explanation(of payload: [UInt64]) -> String {
        let context = Int(payload[blockWords + 1])
        guard context < contexts, let tables = tables(context) else { return "its context has no tables" }
        return FourXAnatomy(Block(words: payload.prefix(blockWords)), tables: tables).text(tables)
    }
}
