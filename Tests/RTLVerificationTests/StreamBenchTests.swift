import RTL
import RTLSimulation
import RTLVerification
import Testing

/// Two stages with a valid bit each; `fault` puts one bug in.
private struct Delay: Module {
    enum Fault { case none, ignoresReady, dropsStage, changesWhileStalled }
    let fault: Fault
    @Input() var inValid: Bit
    @Output() var inReady: Bit
    @Input(8) var inData: Bits
    @Output() var outValid: Bit
    @Input() var outReady: Bit
    @Output(8) var outData: Bits
    @Register(reset: false) var firstValid: Bit
    @Register(8) var first: Bits
    @Register(reset: false) var secondValid: Bit
    @Register(8) var second: Bits

    init(_ fault: Fault) { self.fault = fault }

    var body: [Statement] {
        let secondReady = fault == .ignoresReady ? Bit(true) : !secondValid | outReady
        let firstReady = !firstValid | secondReady
        inReady <~ firstReady
        If(firstReady) {
            firstValid <~ inValid
            first <~ inData
        }
        If(secondReady) {
            secondValid <~ firstValid
            second <~ first
        }
        outValid <~ (fault == .dropsStage ? firstValid : secondValid)
        outData
            <~ (fault == .dropsStage
                ? first : fault == .changesWhileStalled ? mux(outReady, second, ~second) : second)
    }
}

@Suite struct StreamBenchTests {
    private func run(_ fault: Delay.Fault) throws -> StreamReport {
        let bench = try StreamBench(
            NativeEngine(elaborate(Delay(fault))),
            input: StreamPorts(valid: "in_valid", ready: "in_ready", payload: ["in_data"]),
            output: StreamPorts(valid: "out_valid", ready: "out_ready", payload: ["out_data"]), depth: 2)
        return try bench.run(
            count: 300, arrivals: .random(probability: 0.7), departures: .bursts(longest: 5), seed: 1,
            payload: { index, words in words[0] = UInt64(index * 37 & 255) },
            check: { index, words in
                words[0] == UInt64(index * 37 & 255) ? nil : "\(words[0]) instead of \(index * 37 & 255)"
            })
    }

    @Test func aCorrectPipelinePasses() throws {
        let report = try run(.none)
        #expect(report.failureCount == 0)
        #expect(report.transfers == 300)
        #expect(report.latency == 2)
    }

    @Test(arguments: [Delay.Fault.ignoresReady, .dropsStage, .changesWhileStalled])
    fileprivate func aFaultIsFound(_ fault: Delay.Fault) throws {
        #expect(try run(fault).failureCount > 0)
    }
}
