import EccoCodec
import EccoHardware
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

/// When the serial decoder is ready and valid, cycle by cycle.
private struct SerialFlowModel {
    private(set) var inReady = true
    private(set) var outValid = false
    /// Cycles to `out_valid`.
    private var left = 0

    /// - Parameter latency: of the block that is offered, if one is.
    mutating func step(latency: Int?, outReady: Bool) {
        if inReady {
            guard let latency else { return }
            inReady = false
            left = latency - 1
        } else if outValid {
            guard outReady else { return }
            outValid = false
            inReady = true
        } else {
            left -= 1
            outValid = left == 0
        }
    }
}

/// Runs a scenario on a serial decoder, and holds ready, valid and the answer against the models in every
/// cycle.
private struct SerialBench {
    let module: FourXSerialDecoder
    let engine: any SimulationEngine
    private var row: [UInt64]
    private var result: [UInt64]
    private var flow = SerialFlowModel()
    private var answer: [UInt64] = []
    private var writes: ArraySlice<[UInt64]> = []
    private var departures: [Bool] = []
    private var waitsForValid = false
    private var noise = SplitMix64(seed: 0x5E51)
    private(set) var cycles = 0
    private(set) var compared = 0
    private(set) var failure: String?

    init(_ module: FourXSerialDecoder, _ engine: any SimulationEngine) {
        self.module = module
        self.engine = engine
        row = Array(repeating: 0, count: engine.layout.inputWordCount)
        result = Array(repeating: 0, count: engine.layout.outputWordCount)
    }

    private mutating func set(_ names: [String], _ words: [UInt64]?) throws {
        var index = 0
        for name in names {
            for word in try #require(engine.layout.input(name)).range {
                row[word] = words.map { $0[index] } ?? noise.next()
                index += 1
            }
        }
    }

    private func get(_ names: [String]) throws -> [UInt64] {
        try names.flatMap { try #require(engine.layout.output($0)).range.map { result[$0] } }
    }

    private mutating func fail(_ message: String) {
        if failure == nil { failure = "cycle \(cycles): \(message)" }
    }

    /// One cycle; whether the block that is offered was taken.
    private mutating func cycle(_ payload: [UInt64]? = nil, latency: Int? = nil) throws -> Bool {
        let write = writes.popFirst()
        try set(["write_valid"], [write == nil ? 0 : 1])
        try set(["write_table", "write_context", "write_row", "write_data"], write)
        try set(["in_valid"], [payload == nil ? 0 : 1])
        try set(["in_block", "in_tag", "in_context"], payload)
        let outReady =
            (departures.isEmpty || departures[cycles % departures.count])
            && (!waitsForValid || flow.outValid)
        try set(["out_ready"], [outReady ? 1 : 0])
        try engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil)
        let (ready, valid) = (try get(["in_ready"]) == [1], try get(["out_valid"]) == [1])
        if ready != flow.inReady { fail("in_ready is \(ready)") }
        if valid != flow.outValid { fail("out_valid is \(valid)") }
        if flow.outValid {
            let found = try get(["out_values", "out_tag", "out_status"])
            if found != answer { fail("answer \(found), expected \(answer)") }
            if outReady { compared += 1 }
        }
        flow.step(latency: payload == nil ? nil : latency, outReady: outReady)
        cycles += 1
        return ready
    }

    private mutating func reset() throws {
        for level in [1, 1, 0] as [UInt64] {
            for slot in engine.layout.inputs where slot.port.isReset { row[slot.offset] = level }
            try set(["in_valid"], [0])
            try set(["write_valid"], [0])
            if level == 1 { try engine.run(cycles: 1, inputs: row, outputs: &result, unknown: nil) }
        }
        flow = SerialFlowModel()
    }

    private mutating func settle() throws {
        while failure == nil, !writes.isEmpty { _ = try cycle() }
        for _ in 0..<FourXTables.writeLatency where failure == nil { _ = try cycle() }
    }

    mutating func run(_ scenario: Scenario, _ model: FourXTransactions) throws {
        var model = model
        let answers = ScenarioBench.expectations(scenario, &model)
        departures = scenario.departures.enumerated().flatMap {
            Array(repeating: $0.offset % 2 == 0, count: $0.element)
        }
        waitsForValid = scenario.readyWaitsForValid
        try engine.restart()
        for slot in engine.layout.inputs where slot.port.isClock { row[slot.offset] = 1 }
        try reset()
        var number = 0
        for event in scenario.events where failure == nil {
            switch event {
            case .write(let words): writes.append(words)
            case .settle: try settle()
            case .reset:
                try settle()
                try reset()
            case .offer(let payload, let gap):
                let expected = try #require(answers[number], "the scenario leaves no block open")
                number += 1
                for _ in 0..<gap where failure == nil { _ = try cycle() }
                let outliers = expected[expected.count - 1] >> UInt64(module.format.locationBits + 2)
                while failure == nil {
                    // Its answer is asked for once the block before has left.
                    if try cycle(payload, latency: module.latency(outliers: Int(outliers))) { break }
                }
                answer = expected
            }
        }
        while failure == nil, !flow.inReady { _ = try cycle() }
        try settle()
        for (name, level) in model.levels() where try get([name]) != [level] {
            fail("\(name) is \(try get([name])), expected \(level)")
        }
    }
}

@Suite struct SerialDecoderTests {
    static let formats: [FourXFormat] = {
        do {
            return [
                .standard,
                try FourXFormat(groupSize: 64, blockBits: 256, patternCount: 16, codebookCount: 2),
                try FourXFormat(groupSize: 32, blockBits: 136, patternCount: 8, codeLengths: 3...6),
                try FourXFormat(groupSize: 128, blockBits: 504, patternCount: 1, codeLengths: 1...15),
                try FourXFormat(groupSize: 256, patternCount: 8, codebookCount: 16, codeLengths: 1...8),
                try FourXFormat(groupSize: 128, codebookCount: 1, codeLengths: 4...4),
            ]
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    /// Random tables and blocks of every kind, contexts loaded anew, stalls, resets.
    @Test(arguments: formats, OutputFormat.allCases)
    func everyCycleIsAsTheModelsSay(format: FourXFormat, output: OutputFormat) throws {
        let module = FourXSerialDecoder(format: format, outputFormat: output)
        let engine = try NativeEngine(elaborate(module), initial: .random(seed: 1))
        var scenarios = FourXScenarios(format: format, contexts: module.contexts)
        scenarios.reloadInterval = 64
        var compared = 0
        for seed in 0..<4 as Range<UInt64> {
            var bench = SerialBench(module, engine)
            try bench.run(
                scenarios.scenario(
                    seed: seed, blocks: 100, latency: module.latency(outliers: 0),
                    tagWidth: module.tagWidth),
                FourXTransactions(format: format, output: output, contexts: module.contexts))
            #expect(bench.failure == nil, "seed \(seed)")
            compared += bench.compared
        }
        #expect(compared >= 380)
    }

    /// The bench itself: each kind of mistake, put in wherever the decoder has a place for it, has to show.
    @Test func everyKindOfMistakeIsFound() throws {
        let format = Self.formats[2]
        let module = FourXSerialDecoder(format: format)
        let design = try elaborate(module)
        let scenario = FourXScenarios(format: format, contexts: module.contexts)
            .scenario(seed: 11, blocks: 60, latency: module.latency(outliers: 0), tagWidth: module.tagWidth)
        let model = FourXTransactions(format: format, output: .fp16, contexts: module.contexts)
        var tried = 0
        for mutation in DesignMutation.allCases where mutation.placeCount(in: design) > 0 {
            // Nothing reads a word that was never written.
            if mutation == .memoryStartsWithZeros { continue }
            let mutant = mutation.applied(to: design)
            // A mistake may close a loop.
            guard mutant.modules != design.modules,
                let engine = try? NativeEngine(mutant, initial: .random(seed: 1))
            else { continue }
            tried += 1
            var bench = SerialBench(module, engine)
            do {
                try bench.run(scenario, model)
                #expect(bench.failure != nil, "\(mutation)")
            } catch {
                // One of the design's own properties found it.
                continue
            }
        }
        #expect(tried >= 12)
    }

    @Test func anImpossibleFormatIsRefusedWithTheReason() throws {
        let small = try FourXFormat(groupSize: 8)
        let error = #expect(throws: DesignError.self) {
            try elaborate(FourXSerialDecoder(format: small))
        }
        #expect(error?.description.contains("a group of 8 values is smaller than 16") == true)
    }
}
