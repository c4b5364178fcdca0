/// The ports of a stream design, and what its contract says of time.
public struct StreamInterface: Hashable, Sendable {
    /// A port that takes writes in every cycle in which its valid is 1.
    public struct WritePort: Hashable, Sendable {
        public var valid: String
        /// In the order of a write's words.
        public var payload: [String]
        /// Cycles from a write to the first payload that it has effect on.
        public var latency: Int

        public init(valid: String, payload: [String], latency: Int) {
            self.valid = valid
            self.payload = payload
            self.latency = latency
        }
    }

    public var input: StreamPorts
    public var output: StreamPorts
    public var write: WritePort?
    /// Cycles from a payload's transfer at the input to valid at the output, where nobody stalls.
    public var latency: Int
    /// Streams side by side: lane `i` of every port of a stream is its `i`th equal part. The last word of a
    /// payload, which no port has, names the lane.
    public var lanes: Int
    public var timing: Timing

    /// What the contract says of ready and valid.
    public enum Timing: Hashable, Sendable {
        /// `PipelineFlowModel`.
        case pipeline
        /// `OneAtATimeFlowModel`; `latency` grows by what the last word of the answer has from bit `field` on.
        case oneAtATime(field: Int)
    }

    public init(
        input: StreamPorts, output: StreamPorts, write: WritePort? = nil, latency: Int, lanes: Int = 1,
        timing: Timing = .pipeline
    ) {
        self.input = input
        self.output = output
        self.write = write
        self.latency = latency
        self.lanes = lanes
        self.timing = timing
    }
}

/// What a design has to answer: its golden model, payload by payload. Time is not its business.
public protocol TransactionModel {
    /// After power-on and reset.
    mutating func reset()
    /// A write that has begun; `settle` follows once all of them have taken effect. Between the two, what
    /// depends on it is open.
    mutating func write(_ words: [UInt64])
    mutating func settle()
    /// Words of an input's payload, and of an output's.
    var payloadWords: Int { get }
    var answerWords: Int { get }
    /// Answers payloads in turn.
    ///
    /// - Parameters:
    ///   - payloads: `payloadWords` words each.
    ///   - answers: room for `answerWords` words each.
    ///   - isOpen: one each, true; becomes false where there is an answer.
    mutating func answer(
        _ payloads: UnsafeBufferPointer<UInt64>, answers: UnsafeMutableBufferPointer<UInt64>,
        isOpen: UnsafeMutableBufferPointer<Bool>)
    /// Outputs beside the stream, as they have to be when everything has settled.
    func levels() -> [String: UInt64]
    /// A payload explained field by field, for the report of a difference.
    func explanation(of payload: [UInt64]) -> String
    /// A line on a write, for the same report.
    func explanation(ofWrite words: [UInt64]) -> String
    /// The plainest write that does what this one is for, to the same place; itself where it is the plainest.
    func plainWrite(_ words: [UInt64]) -> [UInt64]
    /// Scenarios that may fail as this one does and are easier to read: renamed, or put another way. What is
    /// left out, no model has to think of.
    func simpler(_ scenario: Scenario) -> [Scenario]
}

extension TransactionModel {
    public mutating func write(_ words: [UInt64]) {}
    public mutating func settle() {}
    public func levels() -> [String: UInt64] { [:] }
    public func explanation(of payload: [UInt64]) -> String { "" }
    public func explanation(ofWrite words: [UInt64]) -> String { "\(words)" }
    public func plainWrite(_ words: [UInt64]) -> [UInt64] { words.map { _ in 0 } }
    public func simpler(_ scenario: Scenario) -> [Scenario] { [] }
}
