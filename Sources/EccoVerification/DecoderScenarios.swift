public import EccoCodec
import RTLSimulation
public import RTLVerification

/// Draws the scenarios of the 2x decoder: random blocks, every stall pattern on both sides, resets.
public struct TwoXScenarios {
    public init() {}

    public func scenario(seed: UInt64, blocks: Int, latency: Int, tagWidth: Int) -> Scenario {
        drawn(seed: seed, blocks: blocks, latency: latency, tagWidth: tagWidth).scenario
    }

    /// The scenario, and what it has how often.
    public func drawn(seed: UInt64, blocks: Int, latency: Int, tagWidth: Int) -> DrawnScenario {
        var random = SplitMix64(seed: seed)
        var source = RandomBlocks(seed: seed)
        var counts = StimulusCounts(kinds: RandomBlocks.Kind.allCases.map { "\($0)" }, hasTables: false)
        let traffic = Traffic(&random)
        let (words, mask) = (9, tagMask(tagWidth))
        var payloads = [UInt64](repeating: 0, count: blocks * words)
        var marks = [Scenario.Mark]()
        for index in 0..<blocks {
            let block = source.next() ?? Block()
            if random.next() % 1024 == 0 {
                marks.append(Scenario.Mark(position: index, event: .reset))
                counts.add(.reset)
            }
            payloads.put(block, 8, at: index * words)
            payloads[index * words + 8] = random.next() & mask
        }
        counts.add(kinds: source.made)
        counts.add(.walk, source.finishedWalks)
        return DrawnScenario(
            scenario: traffic.scenario(words, payloads, marks, &random, latency: latency),
            coverage: counts.coverage)
    }
}

/// Draws the scenarios of a 4x decoder: random table sets with the extremes in every context, blocks of every
/// kind with neighbours of different contexts, contexts loaded anew while the others decode, rows that break
/// a constraint, every stall pattern on both sides, resets.
public struct FourXScenarios {
    public let format: FourXFormat
    public let contexts: Int
    /// Payloads between one context's loads; nil for 256 or 1024 by the seed.
    public var reloadInterval: Int?

    public init(format: FourXFormat, contexts: Int) {
        self.format = format
        self.contexts = contexts
    }

    public func scenario(seed: UInt64, blocks: Int, latency: Int, tagWidth: Int) -> Scenario {
        drawn(seed: seed, blocks: blocks, latency: latency, tagWidth: tagWidth).scenario
    }

    /// The scenario, and what it has how often.
    public func drawn(seed: UInt64, blocks: Int, latency: Int, tagWidth: Int) -> DrawnScenario {
        var random = SplitMix64(seed: seed)
        var tables = RandomTables(seed: seed, format: format)
        var counts = StimulusCounts(kinds: RandomFourXBlocks.Kind.allCases.map { "\($0)" }, hasTables: true)
        let traffic = Traffic(&random)
        let blockWords = (format.blockBits + 63) / 64
        let (words, mask) = (blockWords + 2, tagMask(tagWidth))
        var payloads = [UInt64](repeating: 0, count: blocks * words)
        var marks = [Scenario.Mark]()
        var sources = [RandomFourXBlocks]()
        var index = 0
        func mark(_ event: Scenario.Event) { marks.append(Scenario.Mark(position: index, event: event)) }
        func load(_ context: Int, _ random: inout SplitMix64) {
            guard let set = tables.next() else { return }
            let rows = writes(set, context, &random)
            for row in rows { mark(.write(row)) }
            counts.add(.tableSet)
            counts.add(.write, rows.count)
            let source = RandomFourXBlocks(seed: random.next(), tables: set)
            guard context < sources.count else { return sources.append(source) }
            counts.add(.reload)
            counts.add(sources[context])
            sources[context] = source
        }
        for context in 0..<contexts { load(context, &random) }
        mark(.settle)
        let interval = max(reloadInterval ?? (random.next() % 2 == 0 ? 256 : 1024), 1)
        var loading: Int?
        var lastContext: Int?
        var (nextLoad, nextSettle) = (interval, Int.max)
        var switches = 0
        while index < blocks {
            if index >= nextSettle {
                mark(.settle)
                loading = nil
                nextSettle = .max
            }
            if index >= nextLoad, loading == nil {
                let context = Int(random.below(UInt64(contexts)))
                load(context, &random)
                nextLoad = index + interval
                if contexts > 1 {
                    loading = context
                    // Long enough for the writes to go on beside the stream.
                    nextSettle = index + 2 * format.patternCount
                } else {
                    mark(.settle)
                }
            }
            // One number for all that is decided of a run of neighbours.
            var bits = random.next()
            if bits & 511 == 0 {
                mark(.reset)
                counts.add(.reset)
                (loading, nextSettle) = (nil, .max)
            }
            // A run of one context, or of neighbours from several.
            var context = Int(random.below(UInt64(contexts)))
            let run = 1 + Int(bits >> 12 & 3)
            bits >>= 14
            for _ in 0..<run where index < blocks {
                if bits & 1 == 0 { context = Int(random.below(UInt64(contexts))) }
                bits >>= 1
                if context == loading {
                    guard contexts > 1 else { break }
                    context = (context + 1) % contexts
                }
                if let lastContext, lastContext != context { switches += 1 }
                lastContext = context
                let start = index * words
                payloads.put(sources[context].nextBlock(), blockWords, at: start)
                payloads[start + blockWords] = random.next() & mask
                payloads[start + blockWords + 1] = UInt64(context)
                index += 1
            }
        }
        counts.add(.contextSwitch, switches)
        for source in sources { counts.add(source) }
        return DrawnScenario(
            scenario: traffic.scenario(words, payloads, marks, &random, latency: latency),
            coverage: counts.coverage)
    }

    /// A table set's rows in random order; now and then one that breaks a constraint, which changes nothing.
    private func writes(_ tables: TableSet, _ context: Int, _ random: inout SplitMix64) -> [[UInt64]] {
        var rows = tables.writes(context: context)
        // The scale's row number is ignored.
        rows[0][2] = random.next() & 0xFF
        for _ in 0..<(random.next() % 16) { rows.append(badRow(rows, context, &random)) }
        return rows.shuffled(using: &random)
    }

    /// A row that most likely breaks a constraint of its table; each table is as likely as the others.
    private func badRow(_ rows: [[UInt64]], _ context: Int, _ random: inout SplitMix64) -> [UInt64] {
        func element(_ values: [UInt64], _ random: inout SplitMix64) -> UInt64 {
            values[Int(random.next() % UInt64(values.count))]
        }
        // The last word of a row has 48 bits.
        let masks: [UInt64] = [.max, .max, .max, 0xFFFF_FFFF_FFFF]
        let noise: [UInt64] = masks.map { random.next() & $0 }
        let table = random.next() % 4
        let candidates = rows.filter { $0[0] == table }
        guard !candidates.isEmpty else {
            let head: [UInt64] = [3, UInt64(context), random.next() & 0xFF]
            return head + noise
        }
        var bad = candidates[Int(random.next() % UInt64(candidates.count))]
        switch table {
        case 0: bad[3] = element([0, 0x7C00, 0x7E00, 0x8001, 0xFFFF, noise[0] & 0xFFFF | 0x8000], &random)
        case 1:
            // One centroid above 1, below -1, no number, or out of order; or nothing but random bits.
            let choices: [UInt64] = [0x3C01, 0xBC01, 0x7E00, 0xFC00, 0x3C00, 0xBC00, noise[0] & 0xFFFF]
            let value = element(choices, &random)
            let column = random.next() % 15
            if random.next() % 4 == 0 {
                bad.replaceSubrange(3..<7, with: noise)
            } else {
                let shift = column % 4 * 16
                let mask: UInt64 = 0xFFFF << shift
                let word = 3 + Int(column / 4)
                bad[word] = (bad[word] & ~mask) | (value << shift)
            }
        default:
            // A length changed, all equal, random ones, or one of two lengths.
            let limits = UInt64(format.longestCode - format.shortestCode + 1)
            let length =
                random.next() % 4 == 0
                ? random.next() & 15 : UInt64(format.shortestCode) + random.next() % limits
            let other = random.next() & 15
            switch random.next() % 8 {
            case 0: bad[3] ^= 1 << (random.next() % 64)
            case 1...4: bad[3] = 0x1111_1111_1111_1111 * length
            case 5: bad[3] = noise[0]
            default:
                var word: UInt64 = 0
                for symbol in 0..<16 as Range<UInt64> {
                    let chosen = noise[1] >> symbol & 1 == 0 ? length : other
                    word |= chosen << (4 * symbol)
                }
                bad[3] = word
            }
        }
        if random.next() % 4 == 0 { bad[2] = random.next() & 0xFF }
        return bad
    }
}

extension TableSet {
    /// The writes that load a context: table, context, row, data (4 words), as `FourXTables` says.
    func writes(context: Int) -> [[UInt64]] {
        func row(_ table: UInt64, _ row: Int, _ data: [UInt64]) -> [UInt64] {
            [table, UInt64(context), UInt64(row)] + data + [UInt64](repeating: 0, count: 4 - data.count)
        }
        let lengths = codeLengths.map { lengths in
            lengths.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64(4 * $1.offset) }
        }
        return [row(0, 0, [UInt64(scale)])]
            + patterns.enumerated().map { row(1, $0.offset, valueWords($0.element[...])) }
            + lengths.enumerated().map { row(2, $0.offset, [$0.element]) }
    }
}

/// A stall pattern for each side.
private struct Traffic {
    let arrivals: StallPattern
    let departures: StallPattern

    init(_ random: inout SplitMix64) {
        let all = StallPattern.allCases
        arrivals = all[Int(random.next() % UInt64(all.count))]
        departures = all[Int(random.next() % UInt64(all.count))]
    }

    func scenario(
        _ words: Int, _ payloads: [UInt64], _ marks: [Scenario.Mark], _ random: inout SplitMix64,
        latency: Int
    ) -> Scenario {
        Scenario(
            payloadWords: words, payloads: payloads,
            gaps: arrivals.gaps(payloads.count / words, &random, latency: latency), marks: marks,
            departures: departures.departures(&random, latency: latency),
            readyWaitsForValid: departures == .afterValid)
    }
}

private func tagMask(_ width: Int) -> UInt64 { width >= 64 ? .max : 1 << UInt64(width) - 1 }

extension [UInt64] {
    /// Replaces words by the first ones of a block.
    @inline(__always)
    fileprivate mutating func put(_ block: Block, _ count: Int, at start: Int) {
        Swift.withUnsafeBytes(of: block.words) { bytes in
            let words = bytes.assumingMemoryBound(to: UInt64.self)
            for word in 0..<Swift.min(count, words.count) { self[start + word] = words[word] }
        }
    }
}

extension SplitMix64 {
    /// A number below `limit`; every number is almost equally likely.
    @inline(__always)
    fileprivate mutating func below(_ limit: UInt64) -> UInt64 {
        next().multipliedFullWidth(by: limit).high
    }
}
