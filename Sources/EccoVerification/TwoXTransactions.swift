public import EccoCodec
public import RTLVerification

/// The 2x decoder's golden model, word by word of its ports: block (8 words) and tag in; values (16 words),
/// tag and status out.
public struct TwoXTransactions: TransactionModel {
    private let decoder: FastTwoXDecoder

    public init(_ output: OutputFormat) { decoder = FastTwoXDecoder(format: output) }

    public mutating func reset() {}

    public var payloadWords: Int { 9 }
    public var answerWords: Int { 18 }

    public mutating func answer(
        _ payloads: UnsafeBufferPointer<UInt64>, answers: UnsafeMutableBufferPointer<UInt64>,
        isOpen: UnsafeMutableBufferPointer<Bool>
    ) {
        let count = min(payloads.count / payloadWords, answers.count / answerWords, isOpen.count)
        guard let source = payloads.baseAddress, let target = answers.baseAddress else { return }
        for number in 0..<count {
            let payload = source + number &* 9
            let answer = target + number &* 18
            var status = TwoXStatus()
            withUnsafeMutablePointer(to: &status) { status in
                decoder.decode(
                    UnsafeRawBufferPointer(start: payload, count: Block.byteCount),
                    to: UnsafeMutableRawBufferPointer(start: answer, count: 128).bindMemory(to: UInt16.self),
                    statuses: UnsafeMutableBufferPointer(start: status, count: 1))
            }
            answer[16] = payload[8]
            answer[17] = UInt64(status.rawValue)
            isOpen[number] = false
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
