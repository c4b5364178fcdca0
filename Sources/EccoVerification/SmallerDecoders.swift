public import EccoCodec
import EccoHardware
import RTLVerification

extension DecoderUnderTest {
    /// There is no decoder of this name.
    public struct Unknown: Error, CustomStringConvertible {
        public let name: String
        public let known: [String]
        public var description: String {
            "There is no decoder `\(name)`; there are \(known.joined(separator: ", "))."
        }
    }

    /// The decoder of this name: one that campaigns run on, or a smaller one of it.
    ///
    /// - Throws: `Unknown`, `TableError`.
    public static func named(_ name: String) throws -> DecoderUnderTest {
        let all = try all()
        if let found = all.first(where: { $0.name == name }) { return found }
        for decoder in all {
            if let found = try decoder.smaller().first(where: { $0.name == name }) { return found }
        }
        throw Unknown(name: name, known: all.map(\.name))
    }

    /// Configurations of the same hardware that are easier to look at, the smallest first: a mistake that shows
    /// in one of them is better sought there.
    ///
    /// - `decoder_4x_tiny`: 32 values in 16 bytes, two patterns, one codebook, one context: four writes load it.
    /// - `decoder_4x_small`: 64 values in 32 bytes, four patterns, two codebooks, one context.
    /// - `decoder_4x_published_tiny`: likewise 32 values in 16 bytes, and no stage that only waits.
    /// - `decoder_2x_short`: a pipeline of one stage.
    public func smaller() throws(TableError) -> [DecoderUnderTest] {
        if name == "decoder_2x" || name == "decoder_2x_bf16" {
            let output: OutputFormat = name == "decoder_2x" ? .fp16 : .bf16
            return [.twoX(output, depth: 1).named(name + "_short")]
        }
        if name == "decoder_4x_published" || name == "decoder_4x_published_sector" {
            let tiny = try FourXFormat(groupSize: 32, blockBits: 128)
            let least = FourXPublishedDecoder.leastLatency(tiny)
            return [.published("decoder_4x_published_tiny", format: tiny, latency: least)]
        }
        guard
            name == "decoder_4x" || name == "decoder_4x_bf16" || name == "decoder_4x_s16"
                || name == "decoder_4x_sector"
        else { return [] }
        let output: OutputFormat = name == "decoder_4x_bf16" ? .bf16 : .fp16
        let suffix = output == .bf16 ? "_bf16" : ""
        let tiny = try FourXFormat(groupSize: 32, blockBits: 128, patternCount: 2, codebookCount: 1)
        let small = try FourXFormat(groupSize: 64, blockBits: 256, patternCount: 4, codebookCount: 2)
        return [
            .fourX("decoder_4x_tiny" + suffix, format: tiny, output: output, contexts: 1),
            .fourX("decoder_4x_small" + suffix, format: small, output: output, contexts: 1),
        ]
    }

    private func named(_ name: String) -> DecoderUnderTest {
        DecoderUnderTest(
            name: name, module: module, interface: target.interface, makeModel: target.makeModel,
            draw: target.draw, makeSampler: makeSampler, waivers: waivers)
    }
}
