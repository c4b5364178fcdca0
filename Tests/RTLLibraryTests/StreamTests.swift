import RTL
import RTLCosimulation
import RTLLibrary
import RTLSimulation
import Testing

/// Random traffic through the library's streams on two engines; the designs check their own contracts.
@Suite struct StreamTests {
    /// What went in and out of each stream, by the prefix of its ports.
    struct Traffic {
        var sent: [String: [Int]] = [:]
        var received: [String: [Int]] = [:]
        /// Values of other outputs in the cycles of transfers at the first sink.
        var beside: [Int] = []
        var cycles = 0
    }

    /// Sends 200 random payloads into each source, each stalling at its own rate.
    private func run(
        _ engine: any SimulationEngine, sources: [String], sinks: [String], width: Int, seed: UInt64,
        select: (String, Int)? = nil, beside: String? = nil
    ) throws -> Traffic {
        var random = SplitMix64(seed: seed)
        let bench = Testbench(engine)
        var traffic = Traffic()
        var isWaiting: [String: Bool] = [:]
        let rates = (2 + random.next() % 4, 2 + random.next() % 4)
        for name in sinks { bench.set("\(name)_ready", 0) }
        for name in sources { bench.set("\(name)_valid", 0) }
        try bench.reset()
        let limit = 200
        while traffic.cycles < 8000, traffic.received.values.map(\.count).reduce(0, +) < limit {
            for name in sources where isWaiting[name] != true {
                let isValid = random.next() % rates.0 != 0
                bench.set("\(name)_valid", isValid ? 1 : 0)
                bench.set("\(name)_payload", Int(random.next() & (1 << UInt64(width) - 1)))
                if let select { bench.set(select.0, Int(random.next() % UInt64(select.1))) }
                isWaiting[name] = isValid
            }
            for name in sinks { bench.set("\(name)_ready", random.next() % rates.1 != 0 ? 1 : 0) }
            try bench.step()
            traffic.cycles += 1
            for name in sources where isWaiting[name] == true && bench["\(name)_ready"].int == 1 {
                traffic.sent[name, default: []].append(bench.input("\(name)_payload").int ?? -1)
                isWaiting[name] = false
            }
            for name in sinks
            where bench["\(name)_valid"].int == 1 && bench.input("\(name)_ready").int == 1 {
                traffic.received[name, default: []].append(bench["\(name)_payload"].int ?? -1)
                if let beside { traffic.beside.append(bench[beside].int ?? -1) }
            }
        }
        return traffic
    }

    private func engines(_ module: any Module) throws -> [any SimulationEngine] {
        let design = try elaborate(module)
        #expect(design.warnings.map(\.description) == [])
        let source = design.verilog()
        #expect(try VerilogLint(source).report == "")
        return [try NativeEngine(design), try VerilatorEngine(source)]
    }

    private func expectOrder(_ module: any Module, width: Int) throws {
        for engine in try engines(module) {
            for seed in UInt64(1)...4 {
                try engine.restart()
                let traffic = try run(engine, sources: ["source"], sinks: ["sink"], width: width, seed: seed)
                let received = traffic.received["sink"] ?? []
                #expect(received.count >= 200, "\(engine.name), seed \(seed)")
                #expect(
                    Array((traffic.sent["source"] ?? []).prefix(received.count)) == received, "\(engine.name)"
                )
            }
        }
    }

    @Test func aSkidBufferKeepsOrder() throws { try expectOrder(SkidBuffer(Bits.field(16)), width: 16) }

    @Test(arguments: [2, 5, 8], [Fifo<Bits>.Kind.registered, .fallThrough])
    func aQueueKeepsOrder(depth: Int, kind: Fifo<Bits>.Kind) throws {
        try expectOrder(Fifo(Bits.field(16), depth: depth, kind: kind), width: 16)
    }

    @Test func aQueueOfKindFallThroughPassesInTheSameCycle() throws {
        for (kind, expected) in [(Fifo<Bits>.Kind.registered, 0), (.fallThrough, 1)] {
            let bench = Testbench(try NativeEngine(elaborate(Fifo(Bits.field(8), depth: 4, kind: kind))))
            try bench.reset()
            bench.set("source_valid", 1)
            bench.set("source_payload", 77)
            try bench.step()
            #expect(bench["sink_valid"].int == expected)
            bench.set("source_payload", 78)
            bench.set("source_valid", 0)
            try bench.step()
            #expect(bench["sink_payload"].int == 77)
            #expect(bench["count"].int == 1)
        }
    }

    @Test func anArbiterForgetsNobody() throws {
        let names = (0..<3).map { "sources_\($0)" }
        for policy in [Arbiter<Bits>.Policy.priority, .roundRobin] {
            for engine in try engines(Arbiter(Bits.field(12), count: 3, policy: policy)) {
                for seed in UInt64(1)...3 {
                    try engine.restart()
                    let traffic = try run(
                        engine, sources: names, sinks: ["sink"], width: 12, seed: seed, beside: "chosen")
                    // What came out, sorted by the number beside it, is what went in.
                    for (index, name) in names.enumerated() {
                        let mine = zip(traffic.beside, traffic.received["sink"] ?? []).filter {
                            $0.0 == index
                        }
                        #expect(mine.map(\.1) == traffic.sent[name] ?? [], "\(engine.name), \(policy)")
                    }
                }
            }
        }
    }

    @Test func roundRobinServesAllSourcesInTurn() throws {
        let bench = Testbench(try NativeEngine(elaborate(Arbiter(Bits.field(4), count: 3))))
        for index in 0..<3 { bench.set("sources_\(index)_valid", 1) }
        bench.set("sink_ready", 1)
        try bench.reset()
        var order = [Int]()
        for _ in 0..<7 {
            try bench.step()
            order.append(bench["chosen"].int ?? -1)
        }
        #expect(order == [0, 1, 2, 0, 1, 2, 0])
    }

    @Test func aDemultiplexerSendsEachTransferWhereItBelongs() throws {
        let sinks = (0..<3).map { "sinks_\($0)" }
        for engine in try engines(Demultiplexer(Bits.field(12), count: 3)) {
            let traffic = try run(
                engine, sources: ["source"], sinks: sinks, width: 12, seed: 5, select: ("select", 3))
            #expect(traffic.received.count == 3)
            #expect((traffic.received.values.joined()).sorted() == (traffic.sent["source"] ?? []).sorted())
        }
    }

    @Test func wideTransfersSplitAndJoin() throws {
        for engine in try engines(StreamNarrower(width: 6, parts: 3)) {
            let traffic = try run(engine, sources: ["source"], sinks: ["sink"], width: 18, seed: 6)
            let expected = (traffic.sent["source"] ?? []).flatMap { [$0 & 63, $0 >> 6 & 63, $0 >> 12] }
            #expect(Array((traffic.received["sink"] ?? []).prefix(expected.count)) == expected)
            #expect(expected.count > 150)
        }
        for engine in try engines(StreamWidener(width: 6, parts: 3)) {
            let traffic = try run(engine, sources: ["source"], sinks: ["sink"], width: 6, seed: 7)
            let sent = traffic.sent["source"] ?? []
            let expected = stride(from: 0, to: sent.count / 3 * 3, by: 3).map {
                sent[$0] | sent[$0 + 1] << 6 | sent[$0 + 2] << 12
            }
            #expect(traffic.received["sink"] == expected)
            #expect(expected.count >= 200)
        }
    }

    @Test func aBrokenContractIsSeen() throws {
        let bench = Testbench(try NativeEngine(elaborate(SkidBuffer(Bits.field(8)))))
        try bench.reset()
        bench.set("source_valid", 1)
        bench.set("source_payload", 1)
        try bench.step(3)
        bench.set("source_payload", 2)
        #expect(throws: SimulationError.self) { try bench.step() }
    }
}
