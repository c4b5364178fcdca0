/// Well-formed table sets for a format, weighted towards the extremes; reproducible from a seed.
///
/// Each set takes one kind of scale, each pattern one kind of centroids, each codebook one kind of
/// code; half of the sets mix the kinds, the other half have one kind throughout.
public struct RandomTables: Sequence, IteratorProtocol {
    /// How the 15 centroids of a pattern are chosen.
    public enum Centroids: CaseIterable, Sendable {
        /// Sorted numbers of (-1, 1).
        case uniform
        /// What k-means finds: dense around zero.
        case bell
        /// One number, 15 times.
        case equal
        /// FP16 subnormals of either sign, none above a power of two.
        case subnormal
        /// -0 and +0 in any order.
        case zeros
        /// -1 and +1 only.
        case ends
        /// Any bit patterns of [-1, 1], so every exponent is equally likely.
        case anyExponent
    }

    /// How the lengths of a codebook are chosen.
    public enum Code: CaseIterable, Sendable {
        /// All lengths 4.
        case flat
        /// As few short and as many of the longest codewords as 16 symbols allow.
        case skewed
        /// Leaves of a random tree, in any order.
        case random
        /// Likewise, of a tree that grows where it is deep: many codewords near the longest.
        case deep
        /// Short codewords for the middle symbols, as for values around zero.
        case bell
        /// One codeword of the shortest length, some one bit longer, the others nearly equal: a run of the
        /// shortest fills a few bits with many codewords, and the next one has a high rank.
        case oneShortest
        /// Few long codewords: two of the longest length, one of each length before it.
        case fewLongest
    }

    /// How the tensor scale is chosen.
    public enum Scale: CaseIterable, Sendable {
        case one
        /// Products that are mostly normal FP16 numbers.
        case usual
        case subnormal
        case least
        case greatest
        case any
    }

    public let format: FourXFormat
    private var generator: SplitMix64

    public init(seed: UInt64, format: FourXFormat = .standard) {
        self.format = format
        generator = SplitMix64(seed: seed)
    }

    /// Never nil.
    public mutating func next() -> TableSet? {
        let isMixed = generator.below(2) == 0
        let centroids = generator.element(Centroids.allCases)
        let code = generator.element(Code.allCases)
        return tables(
            scale: generator.element(Scale.allCases), centroids: isMixed ? nil : centroids,
            code: isMixed ? nil : code)
    }

    /// A set of one kind; where a kind is nil, every pattern or codebook has a random one.
    public mutating func tables(
        scale: Scale, centroids: Centroids? = nil, code: Code? = nil
    ) -> TableSet {
        let scale = bits(scale)
        let patterns = (0..<format.patternCount).map { _ in
            pattern(centroids ?? generator.element(Centroids.allCases))
        }
        let lengths = (0..<format.codebookCount).map { _ in
            codeLengths(code ?? generator.element(Code.allCases))
        }
        do {
            return try TableSet(format: format, scale: scale, patterns: patterns, codeLengths: lengths)
        } catch {
            preconditionFailure("random tables are well-formed: \(error)")
        }
    }

    private mutating func bits(_ scale: Scale) -> UInt16 {
        switch scale {
        case .one: 0x3C00
        case .usual: UInt16(0x1400 + generator.below(0x1800))
        case .subnormal: UInt16(1 + generator.below(0x3FF))
        case .least: 1
        case .greatest: 0x7BFF
        case .any: UInt16(1 + generator.below(0x7BFF))
        }
    }

    private mutating func pattern(_ kind: Centroids) -> [UInt16] {
        func signed(_ magnitude: Int, _ sign: UInt64) -> UInt16 {
            UInt16(magnitude) | UInt16(sign & 1) << 15
        }
        let subnormals = 2 << generator.below(10)
        var values = [UInt16]()
        for _ in 0..<15 {
            switch kind {
            case .uniform:
                values.append((Float16(generator.below(4095) - 2047) / 2048).bitPattern)
            case .bell:
                let sum = (0..<4).reduce(-2048) { total, _ in total + generator.below(1025) }
                values.append((Float16(sum) / 2048).bitPattern)
            case .equal: values.append(values.first ?? signed(generator.below(0x3C01), generator.next()))
            case .subnormal: values.append(signed(1 + generator.below(subnormals - 1), generator.next()))
            case .zeros: values.append(signed(0, generator.next()))
            case .ends: values.append(signed(0x3C00, generator.next()))
            case .anyExponent: values.append(signed(generator.below(0x3C01), generator.next()))
            }
        }
        // Stable: -0 and +0 stay in the order in which they came.
        return values.sorted { TableSet.order($0) < TableSet.order($1) }
    }

    /// The leaves of a tree that grows from `2^shortestCode` equal leaves, at most 16, by splitting.
    private mutating func codeLengths(_ kind: Code) -> [UInt8] {
        var lengths = [Int](repeating: format.shortestCode, count: 1 << format.shortestCode)
        // Of `oneShortest`: leaves from 1 on that stay one bit longer than the shortest.
        let most = Swift.max(2 * lengths.count - 3, 0)
        let kept =
            kind != .oneShortest
            ? 0
            : generator.below(2) == 0 ? Swift.max(most - generator.below(2), 0) : generator.below(most + 1)
        let long = lengths.count + 1 + generator.below(4)
        func isKept(_ leaf: Int) -> Bool {
            leaf == 0 || leaf <= kept && lengths[leaf] == format.shortestCode + 1
        }
        while lengths.count < 16 {
            let open = lengths.indices.filter { lengths[$0] < format.longestCode }
            let leaf =
                switch kind {
                case .flat: open.min { lengths[$0] < lengths[$1] }
                case .skewed: open.max { lengths[$0] < lengths[$1] }
                case .fewLongest:
                    lengths.count < long
                        ? open.max { lengths[$0] < lengths[$1] } : open.min { lengths[$0] < lengths[$1] }
                case .oneShortest:
                    open.min { (isKept($0) ? 1 : 0, lengths[$0]) < (isKept($1) ? 1 : 0, lengths[$1]) }
                case .random, .bell: generator.element(open)
                case .deep:
                    generator.element(open.filter { lengths[$0] + 1 >= open.map { lengths[$0] }.max() ?? 0 })
                }
            // The longest code is 4 at least, so fewer than 16 leaves always leave one to split.
            guard let leaf else { break }
            lengths[leaf] += 1
            lengths.append(lengths[leaf])
        }
        if kind == .bell {
            let byDistance = (0..<16).sorted { (abs($0 - 7), $0) < (abs($1 - 7), $1) }
            var result = [UInt8](repeating: 0, count: 16)
            for (symbol, length) in zip(byDistance, lengths.sorted()) { result[symbol] = UInt8(length) }
            return result
        }
        guard generator.below(2) == 0 else {
            lengths.shuffle(using: &generator)
            return lengths.map { UInt8($0) }
        }
        // Neighbours are alike, so that any symbol is now and then the last one or the first one of few.
        let (sorted, turn) = (lengths.sorted(by: >), generator.below(16))
        return (0..<16).map { UInt8(sorted[($0 + turn) % 16]) }
    }
}
