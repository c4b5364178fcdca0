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
    /// Words of a block at the port, and of its values.
    let blockWords: Int
    private let valueWordCount: Int
    public var payloadWords: Int { blockWords + 2 }
    public var answerWords: Int { valueWordCount + 2 }

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
        blockWords = (format.blockBits + 63) / 64
        valueWordCount = (format.groupSize + 3) / 4
        let empty = Context(
            patterns: Array(repeating: nil, count: format.patternCount),
            lengths: Array(repeating: nil, count: format.codebookCount))
        held = Array(repeating: empty, count: contexts)
    }

    /// Tables stay; the error bits go.
    public mutating func reset() { errors = 0 }

    public mutating func write(_ words: [UInt64]) {
        let words = words + [UInt64](repeating: 0, count: max(7 - words.count, 0))
        let (table, context, row) = (words[0], Int(clamping: words[1]), Int(clamping: words[2]))
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

    /// Blocks of one context are decoded together, some hundred at a time.
    public mutating func answer(
        _ payloads: UnsafeBufferPointer<UInt64>, answers: UnsafeMutableBufferPointer<UInt64>,
        isOpen: UnsafeMutableBufferPointer<Bool>
    ) {
        let (payloadWords, answerWords) = (payloadWords, answerWords)
        let count = min(payloads.count / payloadWords, answers.count / answerWords, isOpen.count)
        guard let source = payloads.baseAddress, let target = answers.baseAddress, count > 0 else { return }
        let part = GatheredBlocks(capacity: min(count, 256), groupSize: format.groupSize)
        let symbolBits = UInt64(format.locationBits + 1)
        for context in 0..<contexts {
            var next = 0
            while next < count {
                part.count = 0
                while next < count, part.count < part.capacity {
                    let payload = source + next &* payloadWords
                    if payload[blockWords &+ 1] == UInt64(context) {
                        part.add(payload, words: blockWords, number: next)
                    }
                    next &+= 1
                }
                guard part.count > 0, let decoder = decoder(context) else { continue }
                decoder.decode(part.blockBytes, to: part.valueBuffer, statuses: part.statusBuffer)
                for place in 0..<part.count {
                    let number = part.numbers[place]
                    let answer = target + number &* answerWords
                    // Four values a word, the first one lowest: as they lie in memory.
                    answer[valueWordCount &- 1] = 0
                    UnsafeMutableRawPointer(answer).copyMemory(
                        from: part.values + place &* format.groupSize, byteCount: 2 &* format.groupSize)
                    let status = part.statuses[place]
                    answer[valueWordCount] = source[number &* payloadWords &+ blockWords]
                    answer[valueWordCount &+ 1] =
                        UInt64(status.symbols) | (status.isClipped ? 1 : 0) &<< symbolBits
                        | UInt64(status.outliers) &<< (symbolBits &+ 1)
                    isOpen[number] = false
                }
            }
        }
    }

    /// nil where a context lacks a row, or has one on its way.
    private mutating func decoder(_ context: Int) -> FastFourXDecoder? {
        guard held[context].isSettled else { return nil }
        if held[context].decoder == nil {
            held[context].decoder = tables(context).map { FastFourXDecoder($0, format: output) }
        }
        return held[context].decoder
    }

    public func explanation(of payload: [UInt64]) -> String {
        guard payload.count > blockWords + 1 else { return "it has no context" }
        let context = Int(clamping: payload[blockWords + 1])
        guard context < contexts, let tables = tables(context) else { return "its context has no tables" }
        return FourXAnatomy(Block(words: payload.prefix(blockWords)), tables: tables).text(tables)
    }
}

/// Blocks picked out of payloads, with room for what they decode to.
private final class GatheredBlocks {
    let capacity: Int
    var count = 0
    /// Which payload each block came from.
    let numbers: UnsafeMutablePointer<Int>
    let values: UnsafeMutablePointer<UInt16>
    let statuses: UnsafeMutablePointer<FourXStatus>
    private let blocks: UnsafeMutablePointer<UInt64>
    private let groupSize: Int

    init(capacity: Int, groupSize: Int) {
        self.capacity = capacity
        self.groupSize = groupSize
        numbers = .allocate(capacity: capacity)
        values = .allocate(capacity: capacity * groupSize)
        statuses = .allocate(capacity: capacity)
        blocks = .allocate(capacity: 8 * capacity)
        numbers.initialize(repeating: 0, count: capacity)
        values.initialize(repeating: 0, count: capacity * groupSize)
        statuses.initialize(
            repeating: FourXStatus(symbols: 0, isClipped: false, outliers: 0), count: capacity)
        // Words beyond a short block stay 0.
        blocks.initialize(repeating: 0, count: 8 * capacity)
    }

    deinit {
        numbers.deallocate()
        values.deallocate()
        statuses.deallocate()
        blocks.deallocate()
    }

    @inline(__always)
    func add(_ block: UnsafePointer<UInt64>, words: Int, number: Int) {
        (blocks + 8 &* count).update(from: block, count: words)
        numbers[count] = number
        count &+= 1
    }

    var blockBytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: blocks, count: Block.byteCount * count)
    }
    var valueBuffer: UnsafeMutableBufferPointer<UInt16> {
        UnsafeMutableBufferPointer(start: values, count: groupSize * count)
    }
    var statusBuffer: UnsafeMutableBufferPointer<FourXStatus> {
        UnsafeMutableBufferPointer(start: statuses, count: count)
    }
}
