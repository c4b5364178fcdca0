public import RTL

/// Where the bits of each port lie in the flat rows of 64-bit words that engines read and write.
///
/// One row holds the inputs of one cycle, another its outputs. Ports follow one another in
/// declaration order, each starting at a new word, least significant word first:
///
///     inputs   | clock | reset | in_valid | in_block (8 words) | ...
///     outputs  | in_ready | out_valid | out_values (16 words) | ...
///
/// Bits of a port's last word above its width are 0 on outputs and ignored on inputs.
public struct PortLayout: Hashable, Sendable {
    public struct Slot: Hashable, Sendable {
        public let port: Port
        /// Index of the port's first word in the row.
        public let offset: Int
        public var wordCount: Int { BitVector.wordCount(port.width) }
        public var range: Range<Int> { offset..<(offset + wordCount) }
    }

    public let inputs: [Slot]
    public let outputs: [Slot]
    public let inputWordCount: Int
    public let outputWordCount: Int

    public init(ports: [Port]) {
        func place(_ direction: Port.Direction) -> ([Slot], Int) {
            var slots = [Slot]()
            var offset = 0
            for port in ports where port.direction == direction {
                slots.append(Slot(port: port, offset: offset))
                offset += BitVector.wordCount(port.width)
            }
            return (slots, offset)
        }
        (inputs, inputWordCount) = place(.input)
        (outputs, outputWordCount) = place(.output)
    }

    /// The slot of the input named `name`, nil where there is none.
    public func input(_ name: String) -> Slot? { inputs.first { $0.port.name == name } }
    /// The slot of the output named `name`, nil where there is none.
    public func output(_ name: String) -> Slot? { outputs.first { $0.port.name == name } }
}
