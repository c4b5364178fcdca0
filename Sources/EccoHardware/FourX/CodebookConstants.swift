import EccoCodec
import RTL

/// What the decoder needs of a canonical code: a few numbers that follow from its lengths.
///
/// All codewords of one length are neighbours, longer ones are above shorter ones, and a complete code
/// leaves no gap. So a codeword is longer than `L` exactly where its first `L` bits, as a number, are
/// among the greatest `internalNodes[L]`. The *rank* of a symbol is its place in canonical order; of a
/// codeword of `L` bits it is the codeword plus a constant, both modulo 16.
struct CodebookConstants: Bundle {
    /// For each length but the longest: prefixes of that length that no codeword has ended by.
    var internalNodes: [Bits]
    /// For each length between the shortest and the longest, 4 bits: rank less codeword of the first codeword
    /// of that length. Of the shortest that is 0, the first in order being zeros; of the longest too, the last
    /// being ones.
    var rankOffsets: [Bits]
    /// For each symbol, 4 bits.
    var ranks: [Bits]

    init(_ geometry: FourXGeometry) {
        let lengths = geometry.shortest...geometry.longest
        internalNodes = lengths.dropLast().map { .field(geometry.nodeCountBits(level: $0)) }
        rankOffsets = lengths.dropFirst().dropLast().map { _ in .field(4) }
        ranks = (0..<16).map { _ in .field(4) }
    }

    mutating func visitFields(_ fields: Fields) {
        fields("internal_nodes", &internalNodes)
        fields("rank_offsets", &rankOffsets)
        fields("ranks", &ranks)
    }
}
