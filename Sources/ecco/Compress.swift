import ArgumentParser
import EccoCodec

/// Tensors to blocks.
struct Compress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compress the tensors of a safetensors or .npy file into blocks of 64 bytes.")

    @Argument(help: "A safetensors file, or an .npy file of one array; F16, BF16 or F32.")
    var input: String

    @Option(name: .shortAndLong, help: "The safetensors file to write.")
    var output: String

    @Option(name: .customLong("tensor"), help: "A tensor to compress; all of them where none is named.")
    var tensors: [String] = []

    @OptionGroup var options: CompressionOptions

    func run() throws {
        let sources = try inputTensors(input, names: tensors)
        let bar = ProgressBar(total: sources.reduce(0) { $0 + $1.count })
        _ = try options.compression().compress(sources, to: output) { bar.update($0) }
    }
}
