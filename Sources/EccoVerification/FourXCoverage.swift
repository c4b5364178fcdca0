public import EccoCodec
public import RTLVerification

/// Functional bins of a 4x decoder, filled from the payloads that are offered: each of them for the contexts,
/// every `interval`th for what needs the block taken apart.
public struct FourXCoverage: ScenarioSampler {
    private let format: FourXFormat
    private let output: OutputFormat
    private let contexts: Int
    private let interval: Int
    private var model: FourXTransactions
    /// By context, as long as nothing is written to it.
    private var tables: [TableSet?]
    private var offers = 0
    private var previousContext: Int?

    private var lengthByPhase8: CoverGroup
    private var lengthByPhase16: CoverGroup
    private var outliers: CoverGroup
    private var duplicates: CoverGroup
    /// nil where every block fits.
    private var clips: CoverGroup?
    private var starts: CoverGroup
    private var scales: CoverGroup
    private var values: CoverGroup
    private var neighbours: CoverGroup

    private enum Scale: Int, CaseIterable { case zero, subnormal, normal, greatest, notANumber }
    private enum Value: Int, CaseIterable {
        case zero, negativeZero, normal, notANumber
        /// BF16 reaches further than any product: it has neither of them.
        case subnormal, saturated
    }

    /// - Parameter interval: of the payloads that are taken apart; the first is.
    public init(format: FourXFormat, output: OutputFormat, contexts: Int, interval: Int = 16) {
        self.format = format
        self.output = output
        self.contexts = contexts
        self.interval = max(interval, 1)
        model = FourXTransactions(format: format, output: output, contexts: contexts)
        tables = Array(repeating: nil, count: contexts)
        let lengths = CoverGroup("code length", values: format.shortestCode...format.longestCode)
        lengthByPhase8 = CoverGroup(
            "code length by start mod 8", crossing: lengths, CoverGroup("start", values: 0...7))
        lengthByPhase16 = CoverGroup(
            "code length by start mod 16", crossing: lengths, CoverGroup("start", values: 0...15))
        outliers = CoverGroup("outliers", values: 0...format.outlierCapacity)
        duplicates = CoverGroup(
            "outliers that name one value", starts: [1, 2, 3], last: max(format.outlierCapacity, 1))
        // Fewer symbols fit only where codewords were longer than the longest.
        let least = (format.blockBits - format.headerBits) / format.longestCode
        let size = max(format.groupSize / 16, 1)
        clips =
            least < format.groupSize
            ? CoverGroup(
                "symbols when clipped",
                starts: [least] + stride(from: 0, to: format.groupSize, by: size).filter { $0 > least },
                last: format.groupSize - 1) : nil
        starts = CoverGroup("codewords that start in 16 bits", values: 0...(16 / format.shortestCode))
        scales = CoverGroup("group scale", names: Scale.allCases.map { "\($0)" })
        values = CoverGroup(
            "value",
            names: Value.allCases.filter { output == .fp16 || $0.rawValue < Value.subnormal.rawValue }.map {
                "\($0)"
            })
        let context = CoverGroup("context", values: 0...max(contexts - 1, 0))
        neighbours = CoverGroup("context after context", crossing: context, context)
    }

    public var coverage: FunctionalCoverage {
        var groups = [lengthByPhase8, lengthByPhase16, outliers, duplicates]
        if let clips { groups.append(clips) }
        groups += [starts, scales, values]
        return FunctionalCoverage(contexts <= 8 ? groups + [neighbours] : groups)
    }

    public mutating func sample(_ scenario: Scenario) {
        model = FourXTransactions(format: format, output: output, contexts: contexts)
        forgetTables()
        previousContext = nil
        for event in scenario.events {
            switch event {
            case .offer(let payload, _): sample(payload)
            case .write(let words):
                model.write(words)
                forgetTables()
            case .settle:
                model.settle()
                forgetTables()
            case .reset:
                model.settle()
                model.reset()
                forgetTables()
                previousContext = nil
            }
        }
    }

    private mutating func forgetTables() { for index in tables.indices { tables[index] = nil } }

    private mutating func sample(_ payload: [UInt64]) {
        let words = (format.blockBits + 63) / 64
        guard payload.count > words + 1, let context = Int(exactly: payload[words + 1]),
            tables.indices.contains(context)
        else { return }
        if let previousContext { neighbours.sample(previousContext, context) }
        previousContext = context
        offers += 1
        guard offers % interval == 1 || interval == 1 else { return }
        if tables[context] == nil { tables[context] = model.tables(context) }
        guard let tables = tables[context] else { return }
        sample(Block(words: payload.prefix(words)), tables)
    }

    private mutating func sample(_ block: Block, _ tables: TableSet) {
        let anatomy = FourXAnatomy(block, tables: tables)
        var counts = [Int](repeating: 0, count: (format.blockBits + 15) / 16)
        for symbol in anatomy.symbols {
            lengthByPhase8.sample(symbol.bits.count, symbol.bits.lowerBound % 8)
            lengthByPhase16.sample(symbol.bits.count, symbol.bits.lowerBound % 16)
            counts[symbol.bits.lowerBound / 16] += 1
        }
        for segment in counts.indices where segment * 16 >= format.headerBits {
            starts.sample(counts[segment])
        }
        if anatomy.isClipped {
            clips?.sample(anatomy.symbols.count)
        } else {
            outliers.sample(anatomy.outliers.count)
        }
        var named: [Int: Int] = [:]
        for outlier in anatomy.outliers { named[outlier.location, default: 0] += 1 }
        for count in named.values { duplicates.sample(count) }
        let scale: Scale =
            switch anatomy.groupScale & 0x7F {
            case 0: .zero
            case 1...7: .subnormal
            case 0x7E: .greatest
            case 0x7F: .notANumber
            default: .normal
            }
        scales.sample(scale.rawValue)
        let decoded =
            output == .fp16
            ? anatomy.values : FourXDecoder.decode(block, tables: tables, format: output).values
        for value in decoded { values.sample(kind(value).rawValue) }
    }

    private func kind(_ value: UInt16) -> Value {
        let magnitude = value & 0x7FFF
        if magnitude == 0 { return value == 0 ? .zero : .negativeZero }
        if magnitude > output.largestFinite { return .notANumber }
        guard output == .fp16 else { return .normal }
        return magnitude < 0x400 ? .subnormal : magnitude == output.largestFinite ? .saturated : .normal
    }
}
