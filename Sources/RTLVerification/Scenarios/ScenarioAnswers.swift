/// What has to come out for the payloads of a scenario, in order, in one array.
public struct ScenarioAnswers: Hashable, Sendable {
    /// Words of an answer.
    public let wordCount: Int
    /// One answer after the other.
    private(set) var words: [UInt64]
    /// Which of them may be anything.
    private(set) var isOpen: [Bool]

    public var count: Int { isOpen.count }
    /// Whether any of them is known.
    public var hasAnswers: Bool { isOpen.contains(false) }

    /// Answers of which nothing is known yet.
    public init(open count: Int, wordCount: Int) {
        self.wordCount = max(wordCount, 0)
        words = [UInt64](repeating: 0, count: max(count, 0) * self.wordCount)
        isOpen = [Bool](repeating: true, count: max(count, 0))
    }

    /// The words of an answer; nil where it is open or there is none.
    public subscript(number: Int) -> [UInt64]? {
        guard isOpen.indices.contains(number), !isOpen[number] else { return nil }
        return Array(words[(number * wordCount)..<((number + 1) * wordCount)])
    }

    /// As the subscript, of an answer that is known.
    @inline(__always)
    func withWords<Result>(of number: Int, _ body: (UnsafePointer<UInt64>) -> Result) -> Result? {
        words.withUnsafeBufferPointer { words in
            words.baseAddress.map { body($0 + number &* wordCount) }
        }
    }

    /// The last word of an answer; nil as above.
    func lastWord(of number: Int) -> UInt64? {
        guard wordCount > 0, isOpen.indices.contains(number), !isOpen[number] else { return nil }
        return words[(number + 1) * wordCount - 1]
    }

    /// Has a model answer some of the payloads.
    mutating func fill(
        _ range: Range<Int>, for payloads: [UInt64], payloadWords: Int,
        from model: inout some TransactionModel
    ) {
        guard !range.isEmpty, wordCount > 0, payloadWords > 0 else { return }
        payloads.withUnsafeBufferPointer { payloads in
            words.withUnsafeMutableBufferPointer { words in
                isOpen.withUnsafeMutableBufferPointer { isOpen in
                    model.answer(
                        payloads.extracting(
                            (range.lowerBound * payloadWords)..<(range.upperBound * payloadWords)),
                        answers: words.extracting(
                            (range.lowerBound * wordCount)..<(range.upperBound * wordCount)),
                        isOpen: isOpen.extracting(range))
                }
            }
        }
    }
}
