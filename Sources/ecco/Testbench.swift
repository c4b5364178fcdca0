import ArgumentParser
import EccoVerification
import Foundation
import RTL
import RTLVerification

/// A scenario as a Verilog testbench.
struct TestbenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "testbench",
        abstract: "Write a decoder's Verilog with a self-checking testbench, for any simulator.",
        discussion: """
            What is expected comes from the golden model, so that a kept case fails as long as the decoder is \
            wrong. It needs nothing of this project; in the folder:

              iverilog -g2005 -o tb *.v && vvp tb
            """)

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
        let decoder = try DecoderUnderTest.named(design)
        let scenario =
            try self.scenario.map { try CaseStore.scenario($0) } ?? decoder.target.makeScenario(seed, blocks)
        let source = try elaborate(decoder.module).verilog()
        let testbench = try ReplayTestbench(source, decoder.target, scenario)
        let folder = URL(fileURLWithPath: output)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func write(_ name: String, _ text: String) throws {
            try AtomicFile.write(text, to: folder.appendingPathComponent(name).path)
        }
        let vectors = "\(decoder.name)_vectors.hex"
        try write(vectors, testbench.vectors)
        try write("\(source.top)_tb.v", testbench.text(vectorFile: vectors))
        if !withoutDesign { for file in source.files { try write(file.name, file.text) } }
    }
}
