import EccoCodec
public import RTLVerification

/// What a shrinker may do with the writes of a 4x decoder.
extension FourXTransactions {
    /// The scale 1, evenly spaced centroids, codes of one length: a row that every check lets through.
    public func plainWrite(_ words: [UInt64]) -> [UInt64] {
        guard words.count == 7 else { return words }
        let row = words[0] == 0 ? 0 : words[2]
        switch words[0] {
        case 0: return [0, words[1], 0, 0x3C00, 0, 0, 0]
        case 1: return [1, words[1], row] + Self.plainPattern
        case 2: return [2, words[1], row, 0x4444_4444_4444_4444, 0, 0, 0]
        default: return words
        }
    }

    /// -7/8, -6/8, ... 7/8 in binary16.
    private static let plainPattern: [UInt64] = {
        let values = (-7...7).map { Float16(Float($0) / 8).bitPattern }
        return valueWords(values[...])
    }()

    /// One context alone is context 0.
    public func simpler(_ scenario: Scenario) -> [Scenario] {
        var used = Set<UInt64>()
        let place = blockWords + 1
        for event in scenario.events {
            if case .offer(let payload, _) = event, place < payload.count { used.insert(payload[place]) }
        }
        guard used.count == 1, let context = used.first, context != 0 else { return [] }
        var candidate = scenario
        candidate.events = scenario.events.compactMap { event in
            switch event {
            case .offer(var payload, let gap):
                payload[place] = 0
                return .offer(payload: payload, gap: gap)
            case .write(var words):
                guard words.count > 1, words[1] == context else { return nil }
                words[1] = 0
                return .write(words)
            case .settle, .reset: return event
            }
        }
        return [candidate]
    }

    public func explanation(ofWrite words: [UInt64]) -> String {
        guard words.count == 7 else { return "\(words)" }
        let place = "context \(words[1])"
        switch words[0] {
        case 0:
            let scale = UInt16(truncatingIfNeeded: words[3])
            return "\(place), scale: \(Float(Float16(bitPattern: scale)))"
        case 1:
            let values = (0..<15).map { index in
                "\(Float(Float16(bitPattern: UInt16(truncatingIfNeeded: words[3 + index / 4] >> UInt64(16 * (index % 4))))))"
            }
            return "\(place), pattern \(words[2]): \(values.joined(separator: " "))"
        case 2:
            let lengths = (0..<16).map { "\(words[3] >> UInt64(4 * $0) & 15)" }
            return "\(place), code lengths \(words[2]): \(lengths.joined(separator: " "))"
        default: return "\(place), table \(words[0]), which there is not"
        }
    }
}
