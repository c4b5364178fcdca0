import RTL
import RTLSimulation
import RTLVerification
import Testing

private struct Inner: Module {
    @Input() var enable: Bit
    @Output(4) var value: Bits
    @Register(4, reset: 0) var count: Bits
    var body: [Statement] {
        If(enable) { count <~ count + 1 }
        value <~ count
    }
}

private struct Outer: Module {
    @Input() var enable: Bit
    @Output(4) var value: Bits
    let inner = Inner()
    var body: [Statement] {
        inner.enable <~ enable
        value <~ inner.value
    }
}

@Suite struct DesignChangeTests {
    private let changes = [
        DesignChange("the count goes on while it is disabled") {
            $0[next: "inner.count"] = $0["inner.count"] + 1
        },
        DesignChange("the output is inverted") { $0[output: "value"] = ~$0[output: "value"] },
        DesignChange("the enable is inverted") { $0["enable"] = ~$0["enable"] },
        DesignChange("the count is not reset") { design in
            design["inner.count"] = registered(design[next: "inner.count"], named: "count")
        },
    ]

    /// Values in cycles of enable 1, 0, 1, behind a reset from ones.
    private func values(_ change: Int) throws -> [Int?] {
        let design = try elaborate(Outer()).with(changes, selectedBy: "change")
        let engine = try ChangedDesignEngine(NativeEngine(design, initial: .ones), selectedBy: "change")
        engine.change = change
        let bench = Testbench(engine)
        bench.set("enable", 0)
        try bench.reset()
        return try [1, 0, 1].map { enable in
            bench.set("enable", enable)
            try bench.step()
            return bench["value"].int
        }
    }

    @Test func oneModelHasEachChangeAndNone() throws {
        #expect(try values(0) == [0, 1, 1])
        #expect(try values(1) == [0, 1, 2])
        #expect(try values(2) == [15, 14, 14])
        #expect(try values(3) == [0, 0, 1])
        #expect(try values(4) == [15, 0, 0])
    }

    @Test func mistakesInAChangeAreNamed() throws {
        let design = try elaborate(Outer())
        func message(_ make: @escaping @Sendable (inout DesignChange.Values) -> Void) -> String {
            let error = #expect(throws: DesignError.self) {
                try design.with([DesignChange("a slip", make)], selectedBy: "change")
            }
            return error?.description ?? ""
        }
        #expect(
            message { $0["inner.cuont"] = $0["enable"] }.contains(
                "a slip: the design does not have the value `inner.cuont`"))
        #expect(
            message { $0["inner.count"] = $0["enable"] }.contains(
                "a slip: the value `inner.count` has 4 bits and is exchanged for 1"))
        #expect(
            message { $0["enable"] = $0[output: "value"][0].bits ^ $0[next: "inner.count"][0].bits }
                .contains("combinational loop"))
    }
}
