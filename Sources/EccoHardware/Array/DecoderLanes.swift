import RTL

/// The stream ports of decoders side by side: lane `i` is each port's `i`th equal part, lane 0 lowest.
struct DecoderLanes<Decoder: BlockDecoder> {
    static var limits: ClosedRange<Int> { 1...64 }

    let decoders: [Decoder]

    init(_ decoders: [Decoder]) { self.decoders = decoders }

    /// - Parameter count: an impossible number is refused by `error`; ports need a width until then.
    init(_ count: Int, _ decoder: () -> Decoder) {
        let count = min(max(count, Self.limits.lowerBound), Self.limits.upperBound)
        decoders = (0..<count).map { _ in decoder() }
    }

    static func error(_ count: Int) -> String? {
        limits.contains(count)
            ? nil : "\(count) lanes are not \(limits.lowerBound) to \(limits.upperBound)"
    }

    /// A lane's part of a port.
    func part(_ port: Bits, _ lane: Int) -> Bits {
        let width = port.width / decoders.count
        return port[from: lane * width, width: width]
    }

    /// A port from each lane's part.
    func joined(_ part: (Decoder) -> Bits) -> Bits { concatenate(decoders.reversed().map(part)) }

    func connectInputs(valid: Bits, block: Bits, tag: Bits, outReady: Bits) -> [Assignment] {
        decoders.enumerated().flatMap { lane, decoder in
            [
                decoder.inValid <~ valid[lane], decoder.inBlock <~ part(block, lane),
                decoder.inTag <~ part(tag, lane), decoder.outReady <~ outReady[lane],
            ]
        }
    }
}
