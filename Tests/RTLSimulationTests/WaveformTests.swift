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
