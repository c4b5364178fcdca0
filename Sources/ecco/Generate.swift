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
        for (folder, module) in datapaths ? Self.measuredDesigns : Self.designs {
            let source = try elaborate(module).verilog()
            let path = URL(fileURLWithPath: output).appendingPathComponent(folder)
            if datapaths { print(folder, source.top, Self.latency(module)) }
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

    /// What is measured: decoders without their tables, which the 2x decoder does not have.
    static var measuredDesigns: [(folder: String, module: any Module)] {
        [
            ("datapath_4x_31", FourXDatapath(schedule: .levels31)),
            ("datapath_4x_21", FourXDatapath(schedule: .levels21)),
            ("datapath_4x_31_bf16", FourXDatapath(outputFormat: .bf16, schedule: .levels31)),
            (
                "datapath_4x_sector",
                FourXDatapath(
                    format: (try? FourXFormat(groupSize: 64, blockBits: 256)) ?? .standard,
                    schedule: .levels31)
            ),
            ("tables_4x", FourXTables()),
            ("decoder_2x", TwoXBlockDecoder(outputFormat: .fp16)),
            ("decoder_2x_bf16", TwoXBlockDecoder(outputFormat: .bf16)),
            ("decoder_4x_serial", FourXSerialDecoder()),
            ("decoder_4x_published", FourXPublishedDecoder()),
        ]
    }

    /// In cycles; 0 for what is no pipeline.
    private static func latency(_ module: any Module) -> Int {
        switch module {
        case let datapath as FourXDatapath: datapath.latency
        case let decoder as TwoXBlockDecoder: decoder.pipelineDepth
        case let decoder as FourXPublishedDecoder: decoder.latency
        default: 0
        }
    }

    /// What stands in `Generated/`, a folder each.
    static var designs: [(folder: String, module: any Module)] {
        [
            ("decoder_2x", TwoXBlockDecoder(outputFormat: .fp16)),
            ("decoder_2x_bf16", TwoXBlockDecoder(outputFormat: .bf16)),
            ("decoder_4x", FourXBlockDecoder()),
        ]
    }
}
