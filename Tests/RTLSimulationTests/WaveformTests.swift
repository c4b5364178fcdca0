import RTL
import Testing

@testable import RTLSimulation

@Suite struct WaveformTests {
    /// Two cycles, 3 and 4, of a counter with an instance below it.
    private func sample() -> Waveform {
        var clock = Waveform.Signal("clock", width: 1, group: Waveform.Signal.clockGroup)
        var enable = Waveform.Signal("enable", width: 1, group: "inputs")
        var count = Waveform.Signal("count", scope: ["inner"], width: 4, group: "stage 1")
        var status = Waveform.Signal("status", width: 3, group: "outputs")
        for (cycle, value) in [5, 6].enumerated() {
            clock.append([1])
            enable.append([1])
            count.append([UInt64(value)])
            status.append([2])
            status.unknown.append(cycle == 0 ? 0 : 0b100)
        }
        var wave = Waveform(top: "counter", firstCycle: 3, cycleCount: 2, markedCycle: 4)
        wave.signals = [clock, enable, status, count]
        return wave
    }

    /// The clock rises where a cycle begins; what does not change is not written again.
    @Test func theDumpHasScopesAndChanges() {
        #expect(
            sample().vcd == """
                $timescale 1 ns $end
                $scope module counter $end
                $var wire 1 ! clock $end
                $var wire 1 " enable $end
                $var wire 3 # status [2:0] $end
                $scope module inner $end
                $var wire 4 $ count [3:0] $end
                $upscope $end
                $upscope $end
                $enddefinitions $end
                #30
                1"
                b10 #
                b101 $
                1!
                #35
                0!
                #40
                bx10 #
                b110 $
                1!
                #45
                0!
                #50

                """)
    }

    @Test func theSaveFileHasGroupsAndTheMarker() {
        #expect(
            sample().saveFile(dumpFile: "/tmp/a.vcd", openGroups: ["inputs", "outputs"]) == """
                [*] Signals of counter in their groups.
                [dumpfile] "/tmp/a.vcd"
                [timestart] 30
                [size] 1600 900
                *-5.000000 40\(String(repeating: " -1", count: 26))
                [treeopen] counter.
                @c00200
                -clock
                @28
                counter.clock
                @1401200
                -clock
                @800200
                -inputs
                @28
                counter.enable
                @1000200
                -inputs
                @800200
                -outputs
                @22
                counter.status[2:0]
                @1000200
                -outputs
                @c00200
                -stage 1
                @22
                counter.inner.count[3:0]
                @1401200
                -stage 1

                """)
    }

    /// Registers of a `Pipeline` know their stage, and the native engine shows them settled, before the edge.
    @Test func probesShowWhatRegistersHoldInACycle() throws {
        let engine = try NativeEngine(elaborate(StagedSum()))
        let probes = engine.probes.filter(\.isRegister)
        #expect(
            Set(probes.map { "\($0.name) \($0.stage ?? -1)" }) == [
                "pipeline_valid_0 1", "pipeline_valid_1 2", "sum_1 1", "sum_2 2", "seen -1",
            ])
        let sum = try #require(probes.first { $0.name == "sum_2" })
        var held = [UInt64]()
        engine.whenSettled = { held.append(engine.words(sum)[0]) }
        let bench = Testbench(engine)
        bench.set("in_valid", 1)
        bench.set("out_ready", 1)
        bench.set("a", 3)
        bench.set("b", 4)
        try bench.step(4)
        #expect(held == [0, 0, 7, 7])
    }
}

@Suite struct OriginTests {
    /// Back through the ranks, a cycle each.
    @Test func aSumIsTracedThroughItsStages() throws {
        let engine = try NativeEngine(elaborate(StagedSum()))
        var row = [UInt64](repeating: 0, count: engine.layout.inputWordCount)
        for (name, value) in [("clock", 1), ("in_valid", 1), ("out_ready", 1), ("a", 3), ("b", 4)] {
            row[try #require(engine.layout.input(name)).offset] = UInt64(value)
        }
        let rows = Array(repeatElement(row, count: 5).joined())
        let origins = try engine.origin(ofOutput: "total", bits: 0..<8, inputs: rows)
        #expect(origins.map(\.cycle) == [4, 3, 2])
        #expect(origins.map(\.stage) == [2, 1, nil])
        #expect(origins.allSatisfy { $0.places.allSatisfy { $0.file.hasSuffix("WaveformTests.swift") } })
        #expect(try engine.origin(ofOutput: "none", bits: 0..<8, inputs: rows).isEmpty)
    }

    /// Of a choice only what was chosen is named.
    @Test(arguments: [false, true])
    func theBranchThatWasNotTakenIsLeftOut(pick: Bool) throws {
        let design = try elaborate(Choice())
        let engine = try NativeEngine(design)
        var row = [UInt64](repeating: 0, count: engine.layout.inputWordCount)
        row[try #require(engine.layout.input("clock")).offset] = 1
        row[try #require(engine.layout.input("pick")).offset] = pick ? 1 : 0
        let origins = try engine.origin(ofOutput: "result", bits: 3..<5, inputs: row)
        func place(_ name: String) -> SourcePlace? { design.top.registers.first { $0.name == name }?.place }
        let places = Set(origins.flatMap(\.places))
        #expect(places.contains(try #require(place(pick ? "left" : "right"))))
        #expect(!places.contains(try #require(place(pick ? "right" : "left"))))
    }
}

private struct Choice: Module {
    @Input() var pick: Bit
    @Output(8) var result: Bits
    @Register(8, reset: 1) var left: Bits
    @Register(8, reset: 2) var right: Bits

    var body: [Statement] {
        left <~ left + 3
        right <~ right + 5
        result <~ mux(pick, left, right)
    }
}

/// Adds in two stages, and counts.
private struct StagedSum: Module {
    @Input() var inValid: Bit
    @Output() var inReady: Bit
    @Input(8) var a: Bits
    @Input(8) var b: Bits
    @Output() var outValid: Bit
    @Input() var outReady: Bit
    @Output(8) var total: Bits
    @Output(8) var seenSoFar: Bits
    @Register(8, reset: 0) var seen: Bits
    let pipeline = Pipeline(Schedule(steps: [Schedule.Step(name: "sum", stage: 0)], latency: 2))

    var body: [Statement] {
        pipeline.handshake(inValid: inValid, inReady: inReady, outValid: outValid, outReady: outReady)
        let (left, right) = (pipeline.input(a, "a"), pipeline.input(b, "b"))
        let sum = pipeline.step("sum") { $0[left] + $0[right] }
        total <~ pipeline.output(sum)
        seen <~ seen + 1
        seenSoFar <~ seen
    }
}
