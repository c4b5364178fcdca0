public import ArgumentParser
public import EccoCodec

/// Tensors to blocks.
struct Compress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compress the tensors of a safetensors file into 64-byte blocks.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case twoX = "2x"
    }

    @Argument(help: "A safetensors file with F16 tensors.")
    var input: String

    @Option(name: .shortAndLong, help: "The safetensors file to write.")
    var output: String

    @Option(help: "The block format: 2x, 8 bits a value.")
    var format: Format = .twoX

    @Option(name: .customLong("tensor"), help: "A tensor to compress; all of them where none is named.")
    var tensors: [String] = []

    @Option(help: "plain: the two largest values become outliers; searched: the least squared error.")
    var encoder: TwoXEncoder = .searched

    @Flag(help: "Fill a last dimension that is no multiple of the group with zeros.")
    var pad = false

    func run() throws {
        let file = try SafetensorsFile(path: input)
        let chosen = tensors.isEmpty ? file.tensors : try tensors.map { try file.tensor($0) }
        let compressed = try chosen.map { tensor in
            try CompressedTensor(
                name: tensor.name, shape: tensor.shape, values: file.float16(tensor), encoder: encoder,
                padding: pad)
        }
        try CompressedFile.write(compressed, to: output)
    }
}

extension TwoXEncoder: ExpressibleByArgument {}
