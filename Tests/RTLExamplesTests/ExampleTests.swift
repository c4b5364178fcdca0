import Foundation
import RTL
import RTLCosimulation
import RTLExamples
import RTLSimulation
import Testing

/// Each design against a few lines of Swift, on two engines; its Verilog as it is committed.
@Suite struct ExampleTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Verilog")

    /// The benches of a design; the text of its Verilog is compared with the committed one.
    private func benches(
        _ module: any Module, at location: SourceLocation = #_sourceLocation
    ) throws -> [Testbench] {
        let design = try elaborate(module)
        #expect(design.warnings.map(\.description) == [], sourceLocation: location)
        let source = design.verilog()
        #expect(try VerilogLint(source).report == "", sourceLocation: location)
        let text = source.files.map(\.text).joined(separator: "\n")
        let file = Self.folder.appendingPathComponent("\(source.top).v")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, sourceLocation: location)
        let engines: [any SimulationEngine] = [try NativeEngine(design), try IcarusEngine(source)]
        return try engines.map { engine in
            let bench = Testbench(engine)
            try bench.reset()
            return bench
        }
    }

    @Test func counter() throws {
        for bench in try benches(Counter(width: 3)) {
            var expected = 0
            for cycle in 0..<20 {
                let enable = cycle % 3 != 0
                bench.set("enable", enable ? 1 : 0)
                try bench.step()
                #expect(bench["value"].int == expected % 8)
                expected += enable ? 1 : 0
            }
        }
    }

    @Test func queue() throws {
        for bench in try benches(Queue()) {
            var random = SplitMix64(seed: 1)
            var model = [Int]()
            for _ in 0..<200 {
                bench.set("source_valid", random.next() % 2)
                bench.set("source_payload", random.next() & 255)
                bench.set("sink_ready", random.next() % 2)
                try bench.step()
                #expect(bench["source_ready"].int == (model.count < 4 ? 1 : 0))
                #expect(bench["sink_valid"].int == (model.isEmpty ? 0 : 1))
                if let first = model.first { #expect(bench["sink_payload"].int == first) }
                let isTaken = bench.input("sink_ready").int == 1 && !model.isEmpty
                if bench.input("source_valid").int == 1, bench["source_ready"].int == 1 {
                    model.append(bench.input("source_payload").int ?? -1)
                }
                if isTaken { model.removeFirst() }
            }
        }
    }

    @Test func greatestCommonDivisor() throws {
        for bench in try benches(GreatestCommonDivisor()) {
            for (a, b, expected) in [(48, 36, 12), (7, 7, 7), (1, 100, 1), (1071, 462, 21)] {
                bench.set("start", 1)
                bench.set("a", a)
                bench.set("b", b)
                try bench.step()
                bench.set("start", 0)
                var cycles = 0
                repeat {
                    try bench.step()
                    cycles += 1
                } while bench["is_done"].int == 0 && cycles < 200
                #expect(bench["result"].int == expected)
            }
        }
    }

    @Test func priorityEncoder() throws {
        for bench in try benches(PriorityEncoder(count: 6)) {
            for requests in 0..<64 {
                bench.set("requests", requests)
                try bench.step()
                #expect(bench["is_any"].int == (requests == 0 ? 0 : 1))
                #expect(bench["index"].int == (requests == 0 ? 0 : requests.trailingZeroBitCount))
            }
        }
    }

    @Test func finiteImpulseResponseFilter() throws {
        let coefficients = [3, -5, 7, -128]
        for bench in try benches(FiniteImpulseResponseFilter(coefficients: coefficients)) {
            var random = SplitMix64(seed: 2)
            bench.set("sample", 0)
            try bench.reset()
            var samples = [0, 0, 0, 0]
            for _ in 0..<100 {
                samples = [Int(Int8(truncatingIfNeeded: random.next()))] + samples.prefix(3)
                bench.set("sample", samples[0])
                try bench.step()
                let expected = zip(samples, coefficients).map(*).reduce(0, +)
                #expect(bench["sum"].int == expected & 0xFFFFF)
            }
        }
    }

    @Test func prefixAdder() throws {
        for network in PrefixNetwork.allCases {
            let bench = Testbench(try NativeEngine(elaborate(PrefixAdder(width: 24, network: network))))
            var random = SplitMix64(seed: 3)
            for _ in 0..<200 {
                let (a, b) = (Int(random.next() & 0xFFFFFF), Int(random.next() & 0xFFFFFF))
                bench.set("a", a)
                bench.set("b", b)
                try bench.step()
                #expect(bench["sum"].int == a + b)
            }
        }
        _ = try benches(PrefixAdder(width: 8, network: .brentKung))
    }

    @Test func sortingNetwork() throws {
        for bench in try benches(SortingNetwork(count: 8, width: 6)) {
            var random = SplitMix64(seed: 4)
            for _ in 0..<100 {
                let values = (0..<8).map { _ in Int(random.next() & 63) }
                for (index, value) in values.enumerated() { bench.set("values_\(index)", value) }
                try bench.step()
                #expect((0..<8).map { bench["sorted_\($0)"].int ?? -1 } == values.sorted())
            }
        }
    }

    @Test func registerFile() throws {
        for bench in try benches(RegisterFile()) {
            var random = SplitMix64(seed: 5)
            var model: [Int: Int] = [0: 0]
            for _ in 0..<300 {
                let (target, data) = (Int(random.next() % 32), Int(random.next() & 0xFFFF_FFFF))
                let sources = (0..<2).map { _ in model.keys.sorted()[Int(random.next() % UInt64(model.count))]
                }
                for port in 0..<2 { bench.set("read_address_\(port)", sources[port]) }
                bench.set("write", 1)
                bench.set("write_address", target)
                bench.set("data", data)
                try bench.step()
                for port in 0..<2 { #expect(bench["values_\(port)"].int == model[sources[port]]) }
                if target != 0 { model[target] = data }
            }
        }
    }

    @Test func pipelinedMultiplier() throws {
        #expect(
            PipelinedMultiplier(levels: 12).pipeline.schedule.description == """
                stage 0  partial (18 levels)
                stage 1  halves (12 levels)
                stage 2  product (12 levels)
                """)
        for bench in try benches(PipelinedMultiplier(levels: 12)) {
            var random = SplitMix64(seed: 6)
            var expected = [Int]()
            var received = 0
            for _ in 0..<200 {
                let (a, b) = (Int(random.next() & 0xFFFF), Int(random.next() & 0xFFFF))
                bench.set("a", a)
                bench.set("b", b)
                bench.set("in_valid", random.next() % 4 == 0 ? 0 : 1)
                bench.set("out_ready", random.next() % 4 == 0 ? 0 : 1)
                try bench.step()
                if bench["out_valid"].int == 1, bench.input("out_ready").int == 1 {
                    #expect(bench["product"].int == expected[received])
                    received += 1
                }
                if bench.input("in_valid").int == 1, bench["in_ready"].int == 1 { expected.append(a * b) }
            }
            #expect(received > 100)
        }
    }

    @Test func serialTransmitter() throws {
        for bench in try benches(SerialTransmitter(divisor: 3)) {
            bench.set("source_valid", 1)
            bench.set("source_payload", 0b0101_1001)
            try bench.step()
            bench.set("source_valid", 0)
            var line = ""
            for _ in 0..<33 {
                try bench.step()
                line += bench["line"].int == 1 ? "1" : "0"
            }
            #expect(line == "000" + "111000000111111000111000" + "111" + "111")
        }
    }
}
