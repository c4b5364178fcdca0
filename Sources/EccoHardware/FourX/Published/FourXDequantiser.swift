import EccoCodec
import RTL

/// The value and the length of a symbol, by its rank.
struct FourXDequantiser: Module {
    @Input(4) var rank: Bits
    /// Whether there is a symbol at all; if not, the value is +0.
    @Input() var exists: Bit
    /// Of each rank; 16 bits each.
    @Input(256) var values: Bits
    /// Of each rank, less the shortest.
    @Input var lengths: Bits
    @Output(16) var value: Bits
    @Output var length: Bits

    init(lengthBits: Int) {
        _lengths = Input(16 * lengthBits)
        _length = Output(lengthBits)
    }

    var body: [Statement] {
        value <~ mux(exists, values.split(every: 16)[rank], 0)
        length <~ lengths.split(every: length.width)[rank]
    }
}

/// A value, or the outlier that replaces it.
struct FourXReplacement: Module {
    @Input(16) var value: Bits
    /// For each outlier, whether it replaces the value: at most one does.
    @Input var hits: Bits
    /// 16 bits each.
    @Input var outliers: Bits
    @Output(16) var result: Bits

    init(outliers count: Int) {
        _hits = Input(max(count, 1))
        _outliers = Input(16 * max(count, 1))
    }

    var body: [Statement] {
        let choices = (0..<hits.width).map {
            (condition: hits[$0], value: outliers[from: 16 * $0, width: 16])
        }
        result <~ mux(hits.isZero, value, oneHotMux(choices[0], Array(choices.dropFirst())))
    }
}
