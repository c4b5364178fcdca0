public import EccoCodec
public import RTLVerification

/// The 2x decoder's golden model, word by word of its ports: block (8 words) and tag in; values (16 words),
/// tag and status out.
public struct TwoXTransactions: TransactionModel {
    private let decoder: FastTwoXDecoder

    public init(_ output: OutputFormat) { decoder = FastTwoXDecoder(format: output) }

    public mutating func reset() {}

    public mutating func responses(to payloads: [[UInt64]]) -> [[UInt64]?] {
        let decoded = decoder.decode(payloads.map { Block(words: $0.prefix(8)) })
        return payloads.indices.map { index in
            valueWords(decoded.values[(64 * index)..<(64 * index + 64)])
                + [payloads[index][8], UInt64(decoded.statuses[index].rawValue)]
        }
    }

    public func explanation(of payload: [UInt64]) -> String {
        TwoXAnatomy(Block(words: payload.prefix(8))).text
    }
}

/// Values as a port has them: four a word, the first one lowest.
func valueWords(_ values: ArraySlice<UInt16>) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (values.count + 3) / 4)
    for (index, value) in values.enumerated() {
        words[index / 4] |= UInt64(value) << UInt64(16 * (index % 4))
    }
    return words
}
