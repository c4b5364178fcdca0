public import RTL

/// The coverage of one design over any number of runs: what files keep, and what is merged over engines,
/// seeds and shards.
public struct CoverageDatabase: Codable, Hashable, Sendable {
    public var design: String
    /// Stands for the whole of the instrumented design, places included: coverage is merged only where it is
    /// equal.
    public var hash: String
    /// One entry a run: the engine's name and whatever else the run was.
    public var runs: [String]
    public var cycles: Int
    public var points: [CoveragePoint]
    /// 1 where a bit was seen 0, or 1.
    public var seenZero: [UInt64]
    public var seenOne: [UInt64]
    public var functional: FunctionalCoverage

    /// Nothing measured yet.
    ///
    /// - Parameter design: what `Design.instrumented()` gave, with its points.
    public init(_ design: Design, points: [CoveragePoint], functional: FunctionalCoverage = .init()) {
        self.design = design.top.name
        hash = Self.hash(of: design)
        runs = []
        cycles = 0
        self.points = Self.uniquelyNamed(points)
        let words = BitVector.wordCount(design.top.ports.last?.width ?? 0)
        seenZero = [UInt64](repeating: 0, count: words)
        seenOne = seenZero
        self.functional = functional
    }

    /// Expressions that are cut short may look alike; those behind the first get a number, so that a waiver
    /// can name one.
    static func uniquelyNamed(_ points: [CoveragePoint]) -> [CoveragePoint] {
        var seen: [String: Int] = [:]
        return points.map { point in
            var copy = point
            let number = seen["\(point.kind.rawValue) \(point.fullName)", default: 0] + 1
            seen["\(point.kind.rawValue) \(point.fullName)"] = number
            if number > 1 { copy.name += " #\(number)" }
            return copy
        }
    }

    /// FNV-1a over the design's Verilog, which is a pure function of it.
    static func hash(of design: Design) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for file in design.verilog().files {
            for byte in file.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return String(hash, radix: 16)
    }

    /// Adds what a run has seen.
    public mutating func add(_ recorder: CoverageRecorder, run: String) {
        runs.append(run)
        cycles += recorder.cycles
        unite(recorder.seenZero, recorder.seenOne)
    }

    /// Adds another run's coverage of the same design.
    public mutating func merge(_ other: CoverageDatabase) throws(CoverageError) {
        try other.validate()
        guard other.hash == hash, other.points == points else {
            throw .otherDesign(expected: "\(design) \(hash)", found: "\(other.design) \(other.hash)")
        }
        try functional.merge(other.functional)
        let (sum, overflow) = cycles.addingReportingOverflow(other.cycles)
        cycles = overflow ? .max : sum
        runs += other.runs
        unite(other.seenZero, other.seenOne)
    }

    private mutating func unite(_ zeros: [UInt64], _ ones: [UInt64]) {
        for index in seenZero.indices where index < zeros.count && index < ones.count {
            seenZero[index] |= zeros[index]
            seenOne[index] |= ones[index]
        }
    }

    /// Whether what a file gave fits together.
    public func validate() throws(CoverageError) {
        guard seenZero.count == seenOne.count else { throw .damaged(reason: "its words do not fit") }
        for point in points {
            let (end, overflow) = point.offset.addingReportingOverflow(point.width)
            guard !overflow, point.offset >= 0, point.width >= 1, end <= 64 * seenZero.count,
                point.labels.isEmpty || point.labels.count == point.width,
                point.provenBits.allSatisfy({ $0 >= 0 && $0 < point.width })
            else { throw .damaged(reason: "the point \(point.fullName) lies outside of its bits") }
        }
        guard cycles >= 0 else { throw .damaged(reason: "it has \(cycles) cycles") }
        try functional.validate()
    }

    /// Whether a bit of a point was seen as `value`.
    func isSeen(_ point: CoveragePoint, _ bit: Int, _ value: Bool) -> Bool {
        let position = point.offset + bit
        let words = value ? seenOne : seenZero
        return words[position / 64] >> UInt64(position % 64) & 1 != 0
    }
}
