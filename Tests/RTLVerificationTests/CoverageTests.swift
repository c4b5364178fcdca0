import RTLCosimulation
import RTLSimulation
import Testing

@testable import RTL
@testable import RTLVerification

@Suite struct CoverageTests {
    /// Counts to 5; can be loaded, which the tests below never do.
    struct Holes: Module {
        enum State: Enumeration { case idle, busy, done }
        @Input() var start: Bit
        @Input() var load: Bit
        @Input(2) var choice: Bits
        @Output(4) var value: Bits
        @Output(4) var chosen: Bits
        @Register(reset: .idle) var state: Enumerated<State>
        @Register(4, reset: 0) var count: Bits
        @Register(6, reset: 0) var wide: Bits

        var body: [Statement] {
            StateMachine(state) {
                During(.idle) { If(start) { state <~ .busy } }
                During(.busy) {
                    count <~ count + 1
                    If(count == 5) { state <~ .done }
                    If(load) { state <~ .idle }
                }
                During(.done) {
                    If(start) {
                        state <~ .busy
                        count <~ 0
                    }
                }
            }
            If(load) { count <~ 15 }
            wide <~ count.extended(to: 6)
            value <~ wide[3, 0] & replicate(choice[1], 4)
            chosen <~ select(choice, from: [count, wide[3, 0], Bits(3, width: 4)])
        }

        private func select(_ index: Bits, from values: [Bits]) -> Bits {
            Vector(values)[index]
        }
    }

    private func measured(
        _ module: any Module,
        _ makeEngine: (Design) throws -> any SimulationEngine = { try NativeEngine($0) },
        steps: (Testbench) throws -> Void
    ) throws -> CoverageDatabase {
        let (design, points) = try elaborate(module).instrumented()
        let engine = try CoverageEngine(makeEngine(design), points: points)
        let bench = Testbench(engine)
        bench.set("reset", 1)
        try bench.step(2)
        bench.set("reset", 0)
        try steps(bench)
        var database = CoverageDatabase(design, points: points)
        database.add(engine.recorder, run: engine.name)
        return database
    }

    /// Starts once and runs to the end; the choice is 0 and then 3.
    private func usual(_ bench: Testbench) throws {
        bench.set("start", 1)
        try bench.step()
        bench.set("start", 0)
        bench.set("choice", 3)
        try bench.step(8)
    }

    @Test func holesAreNamedWithTheirPlaces() throws {
        let text = CoverageReport(try measured(Holes(), steps: usual)).text()
        #expect(
            text == """
                coverage of Holes: 9 cycles, 1 run
                               bins  covered   waived   proven        %
                condition        12       11        0        0    91.66
                mask              2        2        0        0   100.00
                index             3        2        0        0    66.66
                arc               4        2        0        0    50.00
                register         20       18        0        2    90.00
                port             24       20        0        0    83.33
                total            65       55        0        2    84.61

                holes: condition
                  load never 1  CoverageTests.swift:22, CoverageTests.swift:36

                holes: index
                  choice never 1  CoverageTests.swift:39

                holes: arc
                  state: busy -> idle never taken  CoverageTests.swift:27
                  state: done -> busy never taken  CoverageTests.swift:31

                holes: register
                  count[3] never 1  CoverageTests.swift:18
                  wide[3] never 1  CoverageTests.swift:19

                holes: port
                  load never 1  CoverageTests.swift:13
                  value[3] never 1  CoverageTests.swift:15
                  chosen[3:2] never 1  CoverageTests.swift:16

                """)
    }

    @Test func aWaiverIsUsedUselessOrContradicted() throws {
        let database = try measured(Holes(), steps: usual)
        let report = CoverageReport(
            database,
            waivers: [
                CoverageWaiver("condition load = 1", reason: "nobody loads"),
                CoverageWaiver("register nothing*", reason: "no such register"),
                CoverageWaiver("register count[?]*", reason: "no wildcard but the star"),
                CoverageWaiver("port start = 1", reason: "wrong"),
            ])
        #expect(!report.holes.contains { $0.kind == "condition" && $0.name == "load" })
        #expect(report.waivers.map(\.waived) == [1, 0, 0, 0])
        #expect(report.waivers.map(\.contradicted) == [0, 0, 0, 1])
        #expect(
            report.questionableWaivers.map(\.waiver.reason) == [
                "no such register", "no wildcard but the star", "wrong",
            ])
        #expect(
            report.text().contains(
                "waivers to look at\n  register nothing*: it waives nothing (no such register)\n"))
    }

    /// Registers behind registers, memories and instances, some of them equal.
    struct Hierarchy: Module {
        @Input(8) var data: Bits
        @Input(3) var address: Bits
        @Input() var store: Bit
        @Output(8) var word: Bits
        let storage = Memory(8, depth: 8, initial: (0..<8).map { BitVector($0, width: 8) })
        let first = Holes()
        let second = Holes()

        var body: [Statement] {
            If(store) { storage.write(address, data) }
            first.start <~ data[0]
            first.load <~ data[1] & data[2]
            first.choice <~ data[4, 3]
            second.start <~ data[5]
            second.load <~ data[6] & data[7]
            second.choice <~ first.value[1, 0]
            word <~ storage.read(address, enable: !store) ^ concatenate(first.chosen, second.value)
                ^ concatenate(second.chosen, first.value)
        }
    }

    private func randomSteps(_ seed: UInt64, _ cycles: Int) -> (Testbench) throws -> Void {
        { bench in
            var random = SplitMix64(seed: seed)
            for _ in 0..<cycles {
                for slot in bench.engine.layout.inputs where slot.port.role == .data {
                    bench[slot.port.name] = random.bits(slot.port.width)
                }
                try bench.step()
            }
        }
    }

    @Test(arguments: [UInt64(1), 2])
    func everyEngineSeesTheSame(seed: UInt64) throws {
        let steps = randomSteps(seed, 12)
        let native = try measured(Hierarchy(), steps: steps)
        let verilator = try measured(Hierarchy(), { try VerilatorEngine($0.verilog()) }, steps: steps)
        #expect(native.seenZero == verilator.seenZero)
        #expect(native.seenOne == verilator.seenOne)
        #expect(native.points.contains { $0.path == "second" && $0.kind == .arc })
        #expect(CoverageReport(native).holes.map(\.name) == CoverageReport(verilator).holes.map(\.name))
        // Icarus knows what no reset has made known.
        let icarus = try measured(Hierarchy(), { try IcarusEngine($0.verilog()) }, steps: steps)
        for word in native.seenOne.indices {
            #expect(icarus.seenOne[word] & ~native.seenOne[word] == 0)
            #expect(icarus.seenZero[word] & ~native.seenZero[word] == 0)
        }
        #expect(CoverageReport(icarus).total.covered > CoverageReport(native).total.bins / 2)
    }

    /// What a register without a reset holds before anything is loaded was not reached by anything.
    struct Slow: Module {
        @Input(2) var data: Bits
        @Input() var inValid: Bit
        @Output() var outValid: Bit
        @Output(2) var result: Bits
        @Register(reset: false) var valid: Bit
        @Register(2) var held: Bits

        var body: [Statement] {
            valid <~ inValid
            If(inValid) { held <~ data }
            outValid <~ valid
            result <~ held
        }
    }

    @Test func powerOnValuesDoNotCountOnceLoadedIsNamed() throws {
        let (design, points) = try elaborate(Slow()).instrumented()
        let offset = try #require(points.first { $0.name == "held" }).offset
        for (loaded, zeros) in [(nil, 0b11), ("out_valid", 0b10)] as [(String?, UInt64)] {
            let engine = try CoverageEngine(NativeEngine(design), points: points, onceLoaded: loaded)
            for _ in 0..<2 {
                try engine.restart()
                let bench = Testbench(engine)
                bench.set("in_valid", 0)
                try bench.reset()
                try bench.step()
                bench.set("in_valid", 1)
                bench.set("data", 1)
                try bench.step(4)
            }
            #expect(engine.recorder.seenZero[offset / 64] >> UInt64(offset % 64) & 3 == zeros)
            #expect(engine.recorder.seenOne[offset / 64] >> UInt64(offset % 64) & 3 == 0b01)
        }
        #expect(throws: SimulationError.self) {
            try CoverageEngine(NativeEngine(design), points: points, onceLoaded: "missing")
        }
    }

    @Test func mergingAddsRunsOfTheSameDesignOnly() throws {
        var both = try measured(Hierarchy(), steps: randomSteps(1, 4))
        let other = try measured(Hierarchy(), steps: randomSteps(2, 4))
        let alone = both
        try both.merge(other)
        #expect(both.cycles == 8)
        #expect(both.runs == ["native", "native"])
        for word in both.seenOne.indices {
            #expect(both.seenOne[word] == alone.seenOne[word] | other.seenOne[word])
            #expect(both.seenZero[word] == alone.seenZero[word] | other.seenZero[word])
        }
        #expect(CoverageReport(both).total.covered > CoverageReport(alone).total.covered)
        let foreign = try measured(Holes(), steps: usual)
        #expect(throws: CoverageError.self) { try both.merge(foreign) }
        var damaged = other
        damaged.points[0].offset = .max
        #expect(throws: CoverageError.self) { try both.merge(damaged) }
        damaged = other
        damaged.seenOne.removeLast()
        #expect(throws: CoverageError.self) { try both.merge(damaged) }
    }

    /// The other outputs of random designs stay what they were.
    @Test(arguments: UInt64(0)..<20)
    func measuringChangesNothing(seed: UInt64) throws {
        let design = try elaborate(RandomDesign(seed: seed))
        let (instrumented, points) = try design.instrumented()
        #expect(instrumented.top.violation == nil)
        #expect(points.last.map { $0.offset + $0.width } == instrumented.top.ports.last?.width)
        let plain = try NativeEngine(design)
        let measured = try CoverageEngine(NativeEngine(instrumented), points: points)
        let inputs = EngineComparison.stimulus(plain.layout, cycles: 60, seed: seed)
        var expected = [UInt64](repeating: 0, count: 60 * plain.layout.outputWordCount)
        var found = [UInt64](repeating: 0, count: 60 * measured.layout.outputWordCount)
        try plain.run(cycles: 60, inputs: inputs, outputs: &expected, unknown: nil)
        try measured.run(cycles: 60, inputs: inputs, outputs: &found, unknown: nil)
        let (short, long) = (plain.layout.outputWordCount, measured.layout.outputWordCount)
        for cycle in 0..<60 {
            #expect(
                expected[(cycle * short)..<(cycle * short + short)]
                    == found[(cycle * long)..<(cycle * long + short)])
        }
        // What is proven constant is seen with one value at most once registers have been loaded.
        let recorder = measured.recorder
        for point in points where point.kind != .register {
            for bit in point.provenBits {
                let position = point.offset + bit
                let (word, mask) = (position / 64, UInt64(1) << UInt64(position % 64))
                #expect(
                    recorder.seenZero[word] & mask == 0 || recorder.seenOne[word] & mask == 0,
                    "seed \(seed), \(point.fullName)[\(bit)]")
            }
        }
    }

    @Test func pointsThatLookAlikeGetNumbers() {
        func point(_ name: String, _ kind: CoveragePoint.Kind = .mask) -> CoveragePoint {
            CoveragePoint(kind: kind, name: name, path: "a", places: [], offset: 0, width: 1)
        }
        let points = [point("x"), point("x"), point("x", .condition), point("y"), point("x")]
        #expect(
            CoverageDatabase.uniquelyNamed(points).map(\.fullName) == [
                "a.x", "a.x #2", "a.x", "a.y", "a.x #3",
            ])
    }

    @Test func branchesAreWrittenByFileAndLine() throws {
        let report = CoverageReport(
            try measured(Holes(), steps: usual),
            waivers: [CoverageWaiver("condition load = 1", reason: "nobody loads")])
        let lines = report.lcov { "path/" + $0 }.split(separator: "\n").map(String.init)
        #expect(lines[0] == "TN:")
        #expect(lines[1] == "SF:path/RTLVerificationTests/CoverageTests.swift")
        #expect(lines.last == "end_of_record")
        let branches = lines.filter { $0.hasPrefix("BRDA:") }
        #expect(lines.contains("BRF:\(branches.count)"))
        #expect(lines.contains("BRH:\(branches.count { $0.hasSuffix(",1") })"))
        #expect(branches.contains { $0.hasSuffix(",0") })
    }

    @Test func thePageStandsAlone() throws {
        let report = CoverageReport(try measured(Holes(), steps: usual))
        let page = report.html
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.contains("idle -&gt; busy") == false)
        #expect(page.contains("busy -&gt; idle"))
        #expect(!page.contains("http") && !page.contains("src="))
    }

    @Test func groupsCountRangesNamesAndCombinations() {
        var sizes = CoverGroup("size", starts: [0, 1, 4], last: 9)
        for value in [0, 3, 3, 9, 10, -1] { sizes.sample(value) }
        #expect(sizes.bins.map(\.name) == ["0", "1...3", "4...9"])
        #expect(sizes.bins.map(\.count) == [1, 2, 1])
        #expect(sizes.outside == 2)
        var both = CoverGroup(crossing: sizes, CoverGroup("kind", names: ["read", "write"]))
        both.sample(2, 1)
        both.sample(2, 2)
        #expect(both.name == "size x kind")
        #expect(both.bins.first { $0.count > 0 }?.name == "1...3, write")
        #expect(both.outside == 1)
        var coverage = FunctionalCoverage([sizes])
        #expect(throws: Never.self) { try coverage.merge(FunctionalCoverage([sizes])) }
        #expect(coverage.groups[0].bins.map(\.count) == [2, 4, 2])
        #expect(throws: CoverageError.self) { try coverage.merge(FunctionalCoverage([both])) }
    }

    @Test func theRecorderKeepsUnknownBitsOut() {
        var recorder = CoverageRecorder(words: 2)
        recorder.record([0b0101, 0], unknown: [0b0011, .max])
        #expect(recorder.seenOne == [0b0100, 0])
        #expect(recorder.seenZero == [~0b0111, 0])
        recorder.record([0b1111, 1])
        #expect(recorder.seenOne == [0b1111, 1])
        #expect(recorder.seenZero == [~0b0111, ~1])
        #expect(recorder.cycles == 2)
    }

    /// 1,000 words, 20,000 cycles; measured well below a nanosecond a word.
    @Test func recordingIsCheap() {
        var recorder = CoverageRecorder(words: 1000)
        var random = SplitMix64(seed: 1)
        let row = (0..<1000).map { _ in random.next() }
        let clock = ContinuousClock()
        let times = (0..<5).map { _ in clock.measure { for _ in 0..<4000 { recorder.record(row) } } }
        let best = times.min() ?? .zero
        let nanoseconds = Double(best.components.attoseconds) / 1e9 / 4e6
        print("coverage: \(nanoseconds) ns a word")
        #expect(recorder.cycles == 20_000)
        #expect(nanoseconds < 8)
    }

    /// What only arithmetic bounds, registers without a reset and memories keep at 0.
    struct Bounded: Module {
        @Input(3) var a: Bits
        @Input(4) var b: Bits
        @Input() var enable: Bit
        @Output(8) var sum: Bits
        @Output(8) var word: Bits
        @Register(8) var held: Bits
        let storage = Memory(8, depth: 8)

        var body: [Statement] {
            // 7 + 15 + 7 is 29.
            If(enable) { held <~ a.extended(to: 8) + b.extended(to: 8) + a.extended(to: 8) }
            storage.write(a, held, enable: enable)
            sum <~ held
            word <~ storage[a]
        }
    }

    @Test func boundsFlowThroughRegistersAndMemories() throws {
        let (_, points) = try elaborate(Bounded()).instrumented()
        #expect(points.first { $0.name == "held" }?.provenBits == [5, 6, 7])
        #expect(points.first { $0.name == "word" }?.provenBits == [5, 6, 7])
        #expect(points.first { $0.name == "a" }?.provenBits == [])
    }

    /// A difference that never goes below 0 has the bits of its greatest value.
    struct Differences: Module {
        @Input(3) var a: Bits
        @Input(2) var b: Bits
        @Output(8) var enough: Bits
        @Output(8) var tooLittle: Bits

        var body: [Statement] {
            enough <~ (a.extended(to: 8) + 3) - b.extended(to: 8)
            tooLittle <~ (a.extended(to: 8) + 2) - b.extended(to: 8)
        }
    }

    @Test func differencesAreBoundedWhereTheyDoNotWrap() throws {
        let (_, points) = try elaborate(Differences()).instrumented()
        #expect(points.first { $0.name == "enough" }?.provenBits == [4, 5, 6, 7])
        #expect(points.first { $0.name == "too_little" }?.provenBits == [])
    }

    @Test func provenBitsHaveNoBins() throws {
        let (_, points) = try elaborate(Holes()).instrumented()
        let wide = try #require(points.first { $0.name == "wide" })
        #expect(wide.provenBits == [4, 5])
    }
}
