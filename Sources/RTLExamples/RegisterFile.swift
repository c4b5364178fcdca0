public import RTL

/// 32 words with two asynchronous reads and one write; word 0 reads as 0, as RISC-V has it.
public struct RegisterFile: Module {
    @Input(count: 2, 5) public var readAddress: Vector<Bits>
    @Input() public var write: Bit
    @Input(5) public var writeAddress: Bits
    @Input(32) public var data: Bits
    @Output(count: 2, 32) public var values: Vector<Bits>
    let words = Memory(32, depth: 32)

    public init() {}

    public var body: [Statement] {
        If(write & writeAddress.anyOne) { words.write(writeAddress, data) }
        for port in 0..<2 {
            values[port] <~ mux(readAddress[port].isZero, 0, words[readAddress[port]])
        }
    }
}
