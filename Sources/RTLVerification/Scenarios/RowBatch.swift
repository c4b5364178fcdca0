import RTLSimulation

/// Rows of inputs that are planned and then run in one call, and the rows of outputs that come back.
///
///     plan a row --> | row 0 | row 1 | ... | row 63 | --> engine --> as many rows of outputs --> compare
struct RowBatch: ~Copyable {
    /// Rows of a batch: few enough for the caches, enough for the price of a call.
    static let usualSize = 64

    let inputWords: Int
    let outputWords: Int
    let outputs: UnsafeMutablePointer<UInt64>
    /// As many words as outputs, on an engine that tells unknown bits.
    let unknown: UnsafeMutablePointer<UInt64>?
    private(set) var planned = 0
    private let inputs: UnsafeMutablePointer<UInt64>
    private let resets: [Int]
    private var size = usualSize
    private var hasResets = false

    init(_ bench: ScenarioBench) {
        let layout = bench.engine.layout
        inputWords = layout.inputWordCount
        outputWords = layout.outputWordCount
        resets = bench.resets
        inputs = .zeros(inputWords * Self.usualSize)
        outputs = .zeros(outputWords * Self.usualSize)
        unknown = bench.engine.isFourState ? .zeros(outputWords * Self.usualSize) : nil
        for row in 0..<Self.usualSize { for clock in bench.clocks { inputs[row * inputWords + clock] = 1 } }
    }

    deinit {
        inputs.deallocate()
        outputs.deallocate()
        unknown?.deallocate()
    }

    /// Whether what is planned has to run before more is.
    @inline(__always)
    var isFull: Bool { planned >= size }

    /// The row to plan. What a batch before had there still stands in it.
    @inline(__always)
    var row: UnsafeMutablePointer<UInt64> { inputs + planned &* inputWords }

    @inline(__always)
    func input(_ row: Int) -> UnsafePointer<UInt64> { UnsafePointer(inputs + row &* inputWords) }

    @inline(__always)
    func output(_ row: Int) -> UnsafePointer<UInt64> { UnsafePointer(outputs + row &* outputWords) }

    /// Everything is reset in the row to plan.
    mutating func assertResets() {
        for reset in resets { row[reset] = 1 }
        hasResets = true
    }

    @inline(__always)
    mutating func finishRow() { planned &+= 1 }

    func run(_ engine: any SimulationEngine) throws {
        try engine.run(cycles: planned, inputs: inputs, outputs: outputs, unknown: unknown)
    }

    /// After the rows were compared.
    mutating func clear() {
        planned = 0
        guard hasResets else { return }
        hasResets = false
        for row in 0..<Self.usualSize { for reset in resets { inputs[row * inputWords + reset] = 0 } }
    }

    /// Nothing is planned; batches have `size` rows from here on, at most the usual number.
    mutating func clear(size: Int) {
        self.size = min(max(size, 1), Self.usualSize)
        clear()
    }

    /// Shows a row to whoever watches the run. Rows of a reset go to the recorder alone.
    func show(_ row: Int, isReset: Bool, to bench: ScenarioBench) {
        let found = Array(UnsafeBufferPointer(start: output(row), count: outputWords))
        if !isReset { bench.observer?(found) }
        bench.recorder?(Array(UnsafeBufferPointer(start: input(row), count: inputWords)), found)
    }
}

extension UnsafeMutablePointer<UInt64> {
    /// Room for that many words, one at least.
    static func zeros(_ count: Int) -> Self {
        let words = Self.allocate(capacity: max(count, 1))
        words.initialize(repeating: 0, count: max(count, 1))
        return words
    }

    /// A copy, whose address stays.
    static func copy(_ source: [UInt64]) -> Self {
        let words = Self.allocate(capacity: max(source.count, 1))
        words.initialize(to: 0)
        source.withUnsafeBufferPointer { source in
            if let first = source.baseAddress { words.update(from: first, count: source.count) }
        }
        return words
    }
}
