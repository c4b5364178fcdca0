import ArgumentParser
import EccoCodec
import Foundation

/// Blocks to tensors.
struct Decompress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decompress a file that `ecco compress` wrote, with the golden model or the hardware.")

    @Argument(help: "A safetensors file of compressed tensors.")
    var input: String

    @Option(name: .shortAndLong, help: "The safetensors file to write; its tensors are F16.")
    var output: String

    @Option(help: "What decodes: golden, native, verilator or icarus.")
    var engine: EngineOption = .golden

    func run() throws {
        var writer = SafetensorsWriter()
        for tensor in try CompressedFile.read(input) {
            let values = tensor.cropped(try decode(tensor.blocks, on: engine))
            let data = values.withUnsafeBufferPointer { Data(buffer: $0) }
            writer.add(tensor.name, type: "F16", shape: tensor.shape, data: data)
        }
        try writer.write(to: output)
    }
}
