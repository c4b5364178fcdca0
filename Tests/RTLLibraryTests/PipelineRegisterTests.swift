import RTL
import RTLCosimulation
import RTLLibrary
import RTLSimulation
import Testing

@Suite struct PipelineRegisterTests {
    private func engines(_ module: any Module) throws -> [any SimulationEngine] {
        let design = try elaborate(module)
        return [
            try NativeEngine(design), try VerilatorEngine(design.verilog()),
            try IcarusEngine(design.verilog()),
        ]
    }

    @Test func itHoldsWhileStalledAndPassesOneAValueACycle() throws {
        for engine in try engines(PipelineRegister(width: 70)) {
            let bench = Testbench(engine)
            try bench.reset()
            bench.set("in_valid", 1)
            bench.set("in_data", 11)
            try bench.step()
            #expect(bench["in_ready"].int == 1)
            #expect(bench["out_valid"].int == 0)
            bench.set("in_data", 22)
            try bench.step(3)
            #expect(bench["in_ready"].int == 0, "\(engine.name)")
            #expect(bench["out_data"].int == 11)
            bench.set("out_ready", 1)
            try bench.step()
            #expect(bench["in_ready"].int == 1)
            #expect(bench["out_data"].int == 11)
            try bench.step()
            #expect(bench["out_data"].int == 22)
        }
    }
}
