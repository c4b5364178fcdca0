public import ArgumentParser
public import EccoCodec

/// Blocks to tensors.
struct Decompress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decompress a file that `ecco compress` wrote, with the golden model or the hardware.")

    @Argument(help: "A safetensors file of compressed tensors.")
    var input: String

    @Option(
        name: .shortAndLong,
        help:
            "The file to write: safetensors, or NumPy's where the name ends in .npy and there is one tensor.")
    var output: String

    @Option(name: .customLong("tensor"), help: "A tensor to decompress; all of them where none is named.")
    var tensors: [String] = []

    @Option(help: "The values' type, F16, BF16 or F32; what was compressed where not given.")
    var dtype: ElementType?

    @Option(help: "What decodes: golden, native, verilator or icarus.")
    var engine: EngineOption = .golden

    @Option(help: "Threads; as many as there are cores where not given.")
    var threads: Int?

    func run() throws {
        let all = try CompressedFile.read(input)
        let chosen =
            try tensors.isEmpty
            ? all
            : tensors.map { name in
                guard let tensor = all.first(where: { $0.name == name }) else {
                    throw CodecError.missingTensor(file: input, tensor: name, present: all.map(\.name))
                }
                return tensor
            }
        let bar = ProgressBar(total: chosen.reduce(0) { $0 + $1.valueCount })
        var decoded = DecodedTensors(type: dtype, threads: threads)
        if engine != .golden {
            decoded.decode = { tensor, output in try ecco.decode(tensor, as: output, on: engine) }
        }
        try decoded.write(chosen, to: output) { bar.update($0) }
    }
}

extension ElementType: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
