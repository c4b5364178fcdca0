import EccoCodec
import RTL

/// The value and the length of a symbol, by its rank.
struct FourXDequantiser: Module {
    @Input(4) var rank: Bits
    /// Whether there is a symbol at all; if not, the value is +0.
    @Input() var exists: Bit
    @Input(count: 16, 16) var values: Vector<Bits>
    /// Lengths less the shortest.
    @Input var lengths: Vector<Bits>
    @Output(16) var value: Bits
    @Output var length: Bits

    init(lengthBits: Int) {
        _lengths = Input(count: 16, lengthBits)
        _length = Output(lengthBits)
    }

    var body: [Statement] {
        value <~ mux(exists, values[rank], 0)
        length <~ lengths[rank]
    }
}

/// A value, or the outlier that replaces it.
struct FourXReplacement: Module {
    @Input(16) var value: Bits
    /// For each outlier, whether it replaces the value: at most one does.
    @Input var hits: Bits
    @Input var outliers: Vector<Bits>
    @Output(16) var result: Bits

    init(outliers count: Int) {
        _hits = Input(max(count, 1))
        _outliers = Input(count: max(count, 1), 16)
    }

    var body: [Statement] {
        let choices = outliers.indices.map { (condition: hits[$0], value: outliers[$0]) }
        result <~ mux(hits.isZero, value, oneHotMux(choices[0], Array(choices.dropFirst())))
    }
}
