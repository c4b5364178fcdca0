import ArgumentParser
import EccoCodec
import EccoHardware
import Foundation
import RTL

/// Writes the Verilog of the decoders.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the decoders' Verilog, one file a module.")

    @Option(name: .shortAndLong, help: "The folder to write to.")
    var output = "Generated"

    @Flag(help: "Write nothing; fail where a file in the folder is not what would be written.")
    var check = false

    @Flag(
        help:
            "Write the designs instead whose size scripts/synthesis measures, and print folder, top and latency of each."
    )
    var datapaths = false

    func run() throws {
        var stale = [String]()
        let designs = MeasuredDesign.all.map { ($0.folder, $0.module, $0) }
        for (folder, module, measured) in datapaths ? designs : Self.designs.map({ ($0, $1, nil) }) {
            let design = try elaborate(module)
            let source = design.verilog()
            let path = URL(fileURLWithPath: output).appendingPathComponent(folder)
            if let measured { print(measured.line(design)) }
            if !check { try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true) }
            for file in source.files {
                let url = path.appendingPathComponent(file.name)
                let text = Data(file.text.utf8)
                if check {
                    if (try? Data(contentsOf: url)) != text { stale.append(url.relativePath) }
                } else {
                    try text.write(to: url, options: .atomic)
                }
            }
        }
        guard stale.isEmpty else {
            throw ValidationError(
                "\(stale.joined(separator: ", ")) is not what the generator writes: run `make generate` and commit the result."
            )
        }
    }

    /// What stands in `Generated/`, a folder each.
    static var designs: [(folder: String, module: any Module)] {
        [
            ("decoder_2x", TwoXBlockDecoder(outputFormat: .fp16)),
            ("decoder_2x_bf16", TwoXBlockDecoder(outputFormat: .bf16)),
            ("decoder_4x", FourXBlockDecoder()),
            ("decoder_4x_published", FourXPublishedDecoder()),
            ("decoder_4x_serial", FourXSerialDecoder()),
        ]
    }
}
