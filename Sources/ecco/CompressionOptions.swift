import ArgumentParser
import EccoCodec

enum FormatOption: String, CaseIterable, ExpressibleByArgument {
    case fourX = "4x"
    case twoX = "2x"
}

enum EncoderOption: String, CaseIterable, ExpressibleByArgument {
    case baseline, rd, plain, searched
}

enum NonFiniteOption: String, CaseIterable, ExpressibleByArgument {
    case refuse, clamp
}

/// How tensors become blocks, on the command line.
struct CompressionOptions: ParsableArguments {
    @Option(
        help: "The block format: 4x, 4 bits a value, for weights and KV cache; 2x, 8 bits, for activations.")
    var format: FormatOption = .fourX

    @Option(
        help: ArgumentHelp(
            "4x: baseline, the published way, or rd, by rate and distortion. 2x: plain, the two largest values become outliers, or searched, the least squared error.",
            discussion: "(default: rd or searched)"))
    var encoder: EncoderOption?

    @Option(help: "The seed of the calibration.")
    var seed: UInt64 = 1

    @Option(help: "Threads; as many as there are cores where not given. The result does not depend on it.")
    var threads: Int?

    @Option(help: "4x: shared patterns, a power of two up to 256.")
    var patterns = 64

    @Option(help: "4x: codebooks, a power of two up to 16.")
    var codebooks = 4

    @Option(help: "4x: values in a group, a power of two up to 256.")
    var group = 128

    @Option(help: "4x: bytes of a block, 8 to 64.")
    var blockBytes = 64

    @Option(help: "4x: bits of the shortest codeword, 1 to 4.")
    var shortestCode = 2

    @Option(help: "4x: bits of the longest codeword, 4 to 15.")
    var longestCode = 8

    @Option(help: "4x, rd: rounds in which tables are made anew from what the encoder does with them.")
    var refinements: Int?

    @Option(
        help:
            "4x: a safetensors file with a weight of the squared errors for each value of a row, by tensor name."
    )
    var activations: String?

    @Flag(help: "4x: one table set for all tensors.")
    var sharedTables = false

    @Flag(help: "Fill a last dimension that is no multiple of the group with zeros.")
    var pad = false

    @Option(help: "NaNs, infinities and what FP16 cannot hold: refuse, or clamp to 0 and ±65504.")
    var nonfinite: NonFiniteOption = .refuse

    func validate() throws {
        if let threads, threads < 1 {
            throw ValidationError("\(threads) threads do no work; give 1 or more.")
        }
        if let refinements, refinements < 0 {
            throw ValidationError("\(refinements) rounds cannot be made; give 0 or more.")
        }
        let encoders: [EncoderOption] = format == .fourX ? [.baseline, .rd] : [.plain, .searched]
        if let encoder, !encoders.contains(encoder) {
            throw ValidationError(
                "Format \(format.rawValue) has no encoder `\(encoder)`; it has \(encoders[0]) and \(encoders[1])."
            )
        }
    }

    func compression() throws -> Compression {
        var compression: Compression
        switch format {
        case .twoX: compression = Compression(.twoX(encoder == .plain ? .plain : .searched))
        case .fourX:
            guard shortestCode <= longestCode else {
                throw ValidationError("The shortest codeword is longer than the longest; exchange them.")
            }
            let format = try FourXFormat(
                groupSize: group, blockBits: blockBytes.multipliedReportingOverflow(by: 8).partialValue,
                patternCount: patterns, codebookCount: codebooks, codeLengths: shortestCode...longestCode)
            var calibration = Calibration(format: format, seed: seed, threads: threads)
            if let refinements { calibration.refinements = refinements }
            compression = Compression(.fourX(encoder == .baseline ? .baseline : .rd, calibration))
        }
        compression.pads = pad
        compression.clampsNonFinite = nonfinite == .clamp
        compression.sharesTables = sharedTables
        compression.threads = threads
        if let activations {
            for source in try inputTensors(activations, names: []) {
                try source.requireFinite()
                compression.weights[source.name] = source.values().map { Float(Float16(bitPattern: $0)) }
            }
        }
        return compression
    }
}
