import EccoCodec
import EccoHardware
import RTL
import RTLSimulation
import RTLVerification
import Testing

@testable import EccoVerification

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
        let decoder = DecoderUnderTest.serial(format: format, output: output)
        let engine = try NativeEngine(elaborate(decoder.module), initial: .random(seed: 1))
        var answers = 0
        for seed in 0..<4 as Range<UInt64> {
            let report = try decoder.target.run(decoder.target.makeScenario(seed, 100), on: engine)
            #expect(report.failure == nil, "seed \(seed)")
            answers += report.answers
        }
        #expect(answers >= 380)
    }

    /// Each kind of mistake, put in wherever the decoder has a place for it, has to show.
    @Test func everyKindOfMistakeIsFound() throws {
        let decoder = DecoderUnderTest.serial(format: Self.formats[2])
        let design = try elaborate(decoder.module)
        let scenario = decoder.target.makeScenario(11, 60)
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
            do {
                #expect(try decoder.target.run(scenario, on: engine).failure != nil, "\(mutation)")
            } catch {
                // One of the design's own properties found it.
                continue
            }
        }
        #expect(tried >= 12)
    }

    /// What batches foretell: ready, and when valid comes.
    @Test func mistakesOfItsHandshakeAreFound() throws {
        let decoder = DecoderUnderTest.serial(format: Self.formats[2])
        let changes = [
            DesignChange("ready comes a cycle late") { design in
                let ready = design[output: "in_ready"]
                let late = registered(ready, reset: Bits(0, width: 1), named: "late")
                design[output: "in_ready"] = ready & late
            },
            DesignChange("an answer comes a cycle late") { design in
                let valid = design[output: "out_valid"]
                let late = registered(valid, reset: Bits(0, width: 1), named: "late")
                design[output: "out_valid"] = valid & late
            },
        ]
        let design = try elaborate(decoder.module).with(changes, selectedBy: "change")
        let engine = try ChangedDesignEngine(
            NativeEngine(design, initial: .random(seed: 1)), selectedBy: "change")
        let scenario = decoder.target.makeScenario(11, 60)
        #expect(try decoder.target.run(scenario, on: engine).failure == nil)
        for (change, signal) in zip(1..., ["in_ready", "out_valid"]) {
            engine.change = change
            #expect(try decoder.target.run(scenario, on: engine).failure?.signal == signal)
        }
    }

    @Test func anImpossibleFormatIsRefusedWithTheReason() throws {
        let small = try FourXFormat(groupSize: 8)
        let error = #expect(throws: DesignError.self) {
            try elaborate(FourXSerialDecoder(format: small))
        }
        #expect(error?.description.contains("a group of 8 values is smaller than 16") == true)
    }
}
