import RTL
import RTLSimulation
import Testing

@Suite struct NativeEngineTests {
    struct Accumulator: Module {
        @Input() var enable: Bit
        @Input(8) var data: Bits
        @Output(16) var total: Bits
        @Register(16, reset: 5) var sum: Bits

        var body: [Statement] {
            If(enable) { sum <~ sum + data.extended(to: 16) }
            total <~ sum
        }
    }

    @Test func aRegisterTakesItsResetValueAndThenAccumulates() throws {
        let bench = Testbench(try NativeEngine(elaborate(Accumulator()), initial: .ones))
        try bench.step()
        #expect(bench["total"].int == 0xffff)
        try bench.reset()
        bench.set("enable", 1)
        bench.set("data", 200)
        try bench.step(3)
        #expect(bench["total"].int == 405)
        bench.set("enable", 0)
        try bench.step(2)
        #expect(bench["total"].int == 605)
    }
}
