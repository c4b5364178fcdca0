import RTLSimulation

/// The words that go into the rows of a run, at addresses that stay: payloads, writes, noise.
struct StimulusWords: ~Copyable {
    /// What stands at ports at which nothing was yet.
    let zeros: UnsafePointer<UInt64>
    private let payloads: UnsafePointer<UInt64>
    private let writes: UnsafePointer<UInt64>
    private let noise: UnsafePointer<UInt64>
    private let payloadWords: Int
    private let writeWords: Int
    /// Noise is taken from a place of this many that changes from row to row; the steps are prime to it.
    private static let noisePeriod = 1024
    private var noisePlace = 0

    /// - Parameter payloadWords: words of an input's payload.
    init(_ bench: ScenarioBench, _ scenario: Scenario, payloadWords: Int) {
        self.payloadWords = payloadWords
        writeWords = bench.write?.wordCount ?? 0
        var writes = [UInt64]()
        for case .write(let words) in scenario.marks.lazy.map(\.event) where writeWords > 0 {
            writes += words.prefix(writeWords)
            for _ in min(words.count, writeWords)..<writeWords { writes.append(0) }
        }
        let longest = max(payloadWords, writeWords, 1)
        var random = SplitMix64(seed: 0xA5A5)
        let noise = bench.isNoisy ? (0..<(Self.noisePeriod + longest)).map { _ in random.next() } : []
        zeros = UnsafePointer(UnsafeMutablePointer.zeros(longest))
        payloads = UnsafePointer(UnsafeMutablePointer.copy(scenario.payloads(words: payloadWords)))
        self.writes = UnsafePointer(UnsafeMutablePointer.copy(writes))
        self.noise = UnsafePointer(UnsafeMutablePointer.copy(noise))
    }

    deinit {
        zeros.deallocate()
        payloads.deallocate()
        writes.deallocate()
        noise.deallocate()
    }

    @inline(__always)
    func payload(_ number: Int) -> UnsafePointer<UInt64> { payloads + number &* payloadWords }

    @inline(__always)
    func write(_ number: Int) -> UnsafePointer<UInt64> { writes + number &* writeWords }

    /// Noise for a payload of a lane; only on a noisy bench.
    @inline(__always)
    func payloadNoise(lane: Int = 0) -> UnsafePointer<UInt64> {
        noise + ((noisePlace &+ lane &* 373) & (Self.noisePeriod &- 1))
    }

    /// Noise for a write.
    @inline(__always)
    var writeNoise: UnsafePointer<UInt64> { noise + (noisePlace &* 29 & (Self.noisePeriod &- 1)) }

    /// Other noise for the next row.
    @inline(__always)
    mutating func stepNoise() { noisePlace = (noisePlace &+ 17) & (Self.noisePeriod &- 1) }

    mutating func rewind() { noisePlace = 0 }
}

/// A side of the rows whose payload is in one piece, or a side without it: at hand without its arrays.
struct RowPort {
    var valid: Int
    private var offset: Int
    /// 0 where there are more pieces.
    private var count: Int

    init(_ side: ScenarioBench.Side) {
        valid = side.valid
        offset = side.pieces.first?.offset ?? 0
        count = side.pieces.count == 1 ? side.wordCount : 0
    }

    /// - Parameter side: the one that the port was made from.
    @inline(__always)
    func put(
        _ words: UnsafePointer<UInt64>, _ row: UnsafeMutablePointer<UInt64>,
        side: @autoclosure () -> ScenarioBench.Side?
    ) {
        if count > 0 {
            (row + offset).update(from: words, count: count)
        } else {
            for piece in side()?.pieces ?? [] {
                (row + piece.offset).update(from: words + piece.position, count: piece.count)
            }
        }
    }
}

/// What stands at the write port: a write a cycle as long as there are some, noise beside them.
struct WriteDriver {
    private let side: ScenarioBench.Side
    private let port: RowPort
    private let isNoisy: Bool
    private var next = 0
    private var end = 0
    /// Where there is no noise, what was written last stays.
    private var source: UnsafePointer<UInt64>

    init?(_ bench: ScenarioBench, _ words: borrowing StimulusWords) {
        guard let side = bench.write else { return nil }
        self.side = side
        port = RowPort(side)
        isNoisy = bench.isNoisy
        source = words.zeros
    }

    /// Whether writes are left that were begun.
    var isBusy: Bool { next < end }

    /// The scenario's next write may go.
    mutating func begin() { end += 1 }

    @inline(__always)
    mutating func put(_ row: UnsafeMutablePointer<UInt64>, _ words: borrowing StimulusWords) {
        let isWriting = isBusy
        if isWriting {
            source = words.write(next)
            next &+= 1
        } else if isNoisy {
            source = words.writeNoise
        }
        row[port.valid] = isWriting ? 1 : 0
        port.put(source, row, side: side)
    }

    /// A row of a reset: what is written in it must not count.
    mutating func putReset(_ row: UnsafeMutablePointer<UInt64>, _ words: borrowing StimulusWords) {
        if isNoisy { source = words.writeNoise }
        row[port.valid] = isNoisy ? 1 : 0
        port.put(source, row, side: side)
    }
}
