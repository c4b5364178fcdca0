import RTL
import RTLCosimulation
import RTLSimulation
import RTLVerification
import Testing

/// Every construct of the language on every engine, and before every linter.
@Suite struct ConstructTests {
    private func expectAgreement(
        _ module: any Module, cycles: Int = 200, at location: SourceLocation = #_sourceLocation
    ) throws {
        let design = try elaborate(module)
        #expect(design.warnings.map(\.description) == [], sourceLocation: location)
        let source = design.verilog()
        #expect(try VerilogLint(source).report == "", sourceLocation: location)
        let engines: [any SimulationEngine] = [
            try NativeEngine(design), try IcarusEngine(source), try VerilatorEngine(source),
        ]
        let difference = try EngineComparison.firstDifference(between: engines, cycles: cycles, seed: 7)
        #expect(difference == nil, "\(difference?.description ?? "")", sourceLocation: location)
    }

    struct Memories: Module {
        @Input(5) var address: Bits
        @Input(4) var narrow: Bits
        @Input(24) var data: Bits
        @Input(3) var lanes: Bits
        @Input() var store: Bit
        @Input() var advance: Bit
        @Output(count: 5, 24) var words: Vector<Bits>
        let storage = Memory(24, depth: 32, initial: [BitVector(7, width: 24)])
        let uneven = Memory(24, depth: 11, initial: [BitVector(3, width: 24)])
        let constants = Memory(24, contents: [5, 1, 4, 1, 5, 9, 2, 6])

        var body: [Statement] {
            If(store) { storage.write(address, data, byteEnables: lanes) }
            storage.write(address ^ 1, ~data, enable: advance)
            uneven.write(narrow, data, enable: store)
            words[0] <~ storage[address]
            words[1] <~ storage.read(address, enable: advance)
            words[2] <~ storage.read(address, underWrite: .newData, named: "fresh")
            words[3] <~ uneven.read(narrow, enable: advance) ^ uneven[narrow ^ 1]
            words[4] <~ constants[address[2, 0]]
        }
    }

    @Test func memoriesWithByteEnablesRomsAndForwarding() throws {
        try expectAgreement(Memories(), cycles: 400)
    }

    @Test func aSynchronousReadBecomesARamPortInYosys() throws {
        struct Ram: Module {
            @Input(8) var address: Bits
            @Input(16) var data: Bits
            @Input() var store: Bit
            @Input() var fetch: Bit
            @Output(16) var word: Bits
            let storage = Memory(16, depth: 256)
            var body: [Statement] {
                storage.write(address, data, enable: store)
                word <~ storage.read(address, enable: fetch)
            }
        }
        let text = try elaborate(Ram()).verilog().files[0].text
        #expect(text.contains("reg [15:0] storage [0:255];"))
        #expect(text.contains("storage_read <= fetch ? storage[address] : storage_read;"))
        #expect(text.contains("if (store) storage[address] <= data;"))
    }

    struct Pixel: Bundle {
        var red = Bits.field(8)
        var green = Bits.field(9)
        var ready = Bit.field()
        mutating func visitFields(_ fields: Fields) {
            fields("red", &red)
            fields("green", &green)
            fields.flipped("ready", &ready)
        }
    }

    struct PixelPipe: Module {
        @Input(Pixel()) var source: Pixel
        @Output(Pixel()) var sink: Pixel
        @Output(Pixel()) var chosen: Pixel
        @Input(1) var which: Bits
        @Register(Pixel(), reset: Pixel(red: 3, green: 300, ready: false)) var held: Pixel
        @Wire(count: 2, Pixel()) var lanes: Vector<Pixel>

        var body: [Statement] {
            If(sink.ready) { held <~ Pixel(red: source.red + 1, green: source.green, ready: source.ready) }
            sink.red <~ held.red
            sink.green <~ held.green
            source.ready <~ sink.ready & held.ready
            for index in 0..<2 {
                lanes[index].red <~ held.red ^ Bits(index)
                lanes[index].green <~ source.green + Bits(index)
                lanes[index].ready <~ sink.ready
            }
            chosen.red <~ lanes[which].red
            chosen.green <~ mux(lanes[which].ready, lanes[0], lanes[1]).green ^ lanes[which].green
            If(chosen.ready) { chosen.green <~ 0 }
        }
    }

    @Test func bundlesWithFlippedFieldsInPortsRegistersAndVectors() throws {
        try expectAgreement(PixelPipe())
        let ports = try elaborate(PixelPipe()).top.ports.map { "\($0.direction) \($0.name)" }
        #expect(
            ports == [
                "input clock", "input reset", "input source_red", "input source_green", "output source_ready",
                "output sink_red", "output sink_green", "input sink_ready", "output chosen_red",
                "output chosen_green", "input chosen_ready", "input which",
            ])
    }

    enum Phase: Enumeration { case idle, busy, done }

    struct Machine: Module {
        @Input() var start: Bit
        @Input() var last: Bit
        @Output() var phase: Enumerated<Phase>
        @Output() var isBusy: Bit
        @Output(2) var light: Bits
        @Register(reset: .idle) var state: Enumerated<Phase>

        var body: [Statement] {
            StateMachine(state) {
                During(.idle) { If(start) { state <~ .busy } }
                During(.busy) { If(last) { state <~ .done } }
                During(.done) { state <~ .idle }
            }
            phase <~ state
            isBusy <~ state == .busy
            Switch(state) {
                When(.idle, .done) { light <~ 0 }
                When(.busy) { light <~ 2 }
                Default { light <~ 3 }
            }
        }
    }

    @Test func stateMachinesOverEnumerations() throws {
        try expectAgreement(Machine())
        let machine = try #require(try elaborate(Machine()).top.stateMachines.first)
        #expect(machine.arcs.map { "\($0.from)->\($0.to)" } == ["0->1", "1->2", "2->0"])
        let text = try elaborate(Machine()).verilog().files[0].text
        #expect(text.contains(": 0 idle, 1 busy, 2 done"))
    }

    @Test func aStateThatNothingEntersIsReported() throws {
        struct Stuck: Module {
            @Input() var start: Bit
            @Output() var phase: Enumerated<Phase>
            @Register(reset: .idle) var state: Enumerated<Phase>
            var body: [Statement] {
                StateMachine(state) {
                    During(.idle) { If(start) { state <~ .busy } }
                    During(.busy) { state <~ .idle }
                }
                phase <~ state
            }
        }
        #expect(
            try elaborate(Stuck()).warnings.map(\.message) == [
                "the state `done` of `state` is never entered",
                "the state `done` of `state` has no During: the machine stays in it",
            ])
    }

    struct Doubler: BlackBox {
        let width: Int
        @Input var a: Bits
        @Output var b: Bits
        init(width: Int) {
            self.width = width
            _a = Input(width)
            _b = Output(width)
        }
        var verilogParameters: [VerilogParameter] { [VerilogParameter("WIDTH", width)] }
        var verilogSource: String? {
            """
            module Doubler #(parameter WIDTH = 1) (input wire [WIDTH-1:0] a, output wire [WIDTH-1:0] b);
                assign b = a + a;
            endmodule
            """
        }
        var body: [Statement] { b <~ a + a }
    }

    struct UsesDoublers: Module {
        @Input(8) var a: Bits
        @Output(8) var b: Bits
        @Output(5) var c: Bits
        let wide = Doubler(width: 8)
        let narrow = Doubler(width: 5)
        var body: [Statement] {
            wide.a <~ a
            narrow.a <~ a[4, 0]
            b <~ wide.b
            c <~ narrow.b
        }
    }

    @Test func blackBoxesWithParametersAndModels() throws {
        let text = try elaborate(UsesDoublers()).verilog().files.last?.text ?? ""
        #expect(text.contains("Doubler #(.WIDTH(8)) wide ("))
        #expect(text.contains("Doubler #(.WIDTH(5)) narrow ("))
        let design = try elaborate(UsesDoublers())
        let engines: [any SimulationEngine] = [try NativeEngine(design), try IcarusEngine(design.verilog())]
        #expect(try EngineComparison.firstDifference(between: engines, cycles: 50, seed: 1) == nil)
    }

    struct Guarded: Module {
        @Input(4) var value: Bits
        @Output(4) var copy: Bits
        @Register(4, reset: 0) var held: Bits
        var body: [Statement] {
            held <~ value
            copy <~ held
            If(held[3]) { Assert(held != 12, "the held value is never 12") }
            Cover(held == 5, "five")
        }
    }

    @Test func propertiesStopTheNativeEngineAndVerilator() throws {
        let design = try elaborate(Guarded())
        let native = try NativeEngine(design)
        for engine in [native, try VerilatorEngine(design.verilog())] as [any SimulationEngine] {
            let bench = Testbench(engine)
            try bench.reset()
            bench.set("value", 5)
            try bench.step(3)
            bench.set("value", 12)
            try bench.step()
            #expect(throws: SimulationError.self, "\(engine.name)") { try bench.step(2) }
        }
        #expect(native.coverCounts == [3])
        #expect(try VerilogLint(design.verilog()).report == "")
    }

    struct MultiplyAdd: Module {
        @Input() var inValid: Bit
        @Output() var inReady: Bit
        @Input(8) var a: Bits
        @Input(8) var b: Bits
        @Output() var outValid: Bit
        @Input() var outReady: Bit
        @Output(17) var result: Bits
        let pipeline: Pipeline

        static func datapath(_ pipeline: Pipeline, _ a: Bits, _ b: Bits) -> Staged<Bits> {
            let a = pipeline.input(a, "a")
            let b = pipeline.input(b, "b")
            let product = pipeline.step("multiply") { $0[a] * $0[b] }
            let sum = pipeline.step("add") { $0[product].extended(to: 17) + $0[a].extended(to: 17) }
            return pipeline.step("invert") { ~$0[sum] }
        }

        init(_ schedule: Schedule) { pipeline = Pipeline(schedule) }

        var body: [Statement] {
            pipeline.handshake(inValid: inValid, inReady: inReady, outValid: outValid, outReady: outReady)
            result <~ pipeline.output(Self.datapath(pipeline, a, b))
        }
    }

    @Test func aScheduleGivesItsPipelineTheLatencyThatItSays() throws {
        let schedules = [
            Schedule(["multiply": 0, "add": 0, "invert": 0], latency: 0),
            Schedule(["multiply": 0, "add": 0, "invert": 0]),
            Schedule(["multiply": 0, "add": 1, "invert": 1]),
            Schedule(["multiply": 1, "add": 3, "invert": 4]),
        ]
        for schedule in schedules {
            try expectAgreement(MultiplyAdd(schedule), cycles: 100)
            let bench = Testbench(try NativeEngine(elaborate(MultiplyAdd(schedule))))
            try bench.reset()
            bench.set("in_valid", 1)
            bench.set("out_ready", 1)
            bench.set("a", 200)
            bench.set("b", 100)
            var latency = 0
            try bench.step()
            while bench["out_valid"].int != 1, latency < 10 {
                bench.set("in_valid", 0)
                try bench.step()
                latency += 1
            }
            #expect(latency == schedule.latency)
            #expect(bench["result"].int == 0x1FFFF - 20200)
        }
    }

    @Test func theAutomaticScheduleKeepsToItsLevels() {
        func plan(_ levels: Int) -> Schedule {
            Schedule.automatic(levels: levels) {
                _ = MultiplyAdd.datapath($0, Bits.field(8), Bits.field(8))
            }
        }
        #expect(
            plan(100).description == """
                stage 0  multiply, add, invert (31 levels)
                """)
        #expect(
            plan(20).description == """
                stage 0  multiply (19 levels)
                stage 1  add, invert (12 levels)
                """)
        #expect(plan(20).latency == 2)
    }

    @Test func aStepBeforeItsInputIsAnErrorOfTheSchedule() {
        let error = #expect(throws: DesignError.self) {
            try elaborate(MultiplyAdd(Schedule(["multiply": 1, "add": 0, "invert": 2])))
        }
        #expect(
            error?.diagnostics.first?.message
                == "the step `add` in stage 0 uses `multiply`, which stage 1 makes")
    }
}
