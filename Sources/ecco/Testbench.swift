import ArgumentParser
import EccoVerification
import Foundation
import RTL
import RTLSimulation
import RTLVerification

/// A run as a Verilog testbench.
struct TestbenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "testbench",
        abstract: "Write a decoder's Verilog with a self-checking testbench and vectors of a recorded run.",
        discussion: "In the folder: iverilog -g2005 -o tb *.v && vvp tb")

    @Option(help: "The decoder: decoder_2x, decoder_4x, ...")
    var design: String

    @Option(name: .shortAndLong, help: "The folder to write to.")
    var output: String

    @Option(name: .customLong("case"), help: "A kept case to replay; a random one where not given.")
    var scenario: String?

    @Option(help: "Blocks of a random case.")
    var blocks = 40

    @Option(help: "The seed of a random case.")
    var seed: UInt64 = 1

    @Flag(help: "Write the testbench and the vectors alone, without the decoder.")
    var withoutDesign = false

    func run() throws {
        let all = try DecoderUnderTest.all()
        guard let decoder = all.first(where: { $0.name == design }) else {
            throw ValidationError(
                "There is no decoder `\(design)`; there are \(all.map(\.name).joined(separator: ", ")).")
        }
        let scenario: Scenario =
            try self.scenario.map {
                try JSONDecoder().decode(Scenario.self, from: Data(contentsOf: URL(fileURLWithPath: $0)))
            } ?? decoder.target.makeScenario(seed, blocks)
        let elaborated = try elaborate(decoder.module)
        let source = elaborated.verilog()
        var testbench = ReplayTestbench(source, decoder.target.interface)
        let report = try decoder.target.run(
            scenario, on: NativeEngine(elaborated, initial: .random(seed: 1)),
            recorder: { testbench.record(inputs: $0, outputs: $1) })
        if let failure = report.failure { print("The recorded run has a failure of its own: \(failure)") }
        let folder = URL(fileURLWithPath: output)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
        }
        let vectors = "\(decoder.name)_vectors.hex"
        try write(vectors, testbench.vectors)
        try write("\(source.top)_tb.v", testbench.text(vectorFile: vectors))
        if !withoutDesign { for file in source.files { try write(file.name, file.text) } }
    }
}
