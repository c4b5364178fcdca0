public import RTL

/// The write port of the tables behind AXI4-Lite (ARM IHI 0022, AXI4-Lite): a host puts a row into registers
/// and writes the last of them, which hands the row over.
///
/// | address | | |
/// | --- | --- | --- |
/// | 0x00 ... 0x1C | write, read | `data`: 32 bits a word, the lowest first; 240 bits count |
/// | 0x20 | write, read | table in bits 0 ..< 2, row in bits 8 ..< 16, context in bits 16 ..< 22; a write hands the row over |
/// | 0x24 | read | `errors` of the tables in bits 0 ..< 4; a write is ignored |
///
/// Other addresses read 0 and ignore writes. Every response is OKAY. Byte strobes count. Address and data of
/// a write may come in any order; one write and one read are in flight at most. A row is handed over in the
/// cycle after its address and data have both come, before its response.
public struct AxiLiteTablePort: Module {
    public let contexts: Int

    @Input(8) public var sAxiAwaddr: Bits
    @Input() public var sAxiAwvalid: Bit
    @Output() public var sAxiAwready: Bit
    @Input(32) public var sAxiWdata: Bits
    @Input(4) public var sAxiWstrb: Bits
    @Input() public var sAxiWvalid: Bit
    @Output() public var sAxiWready: Bit
    @Output(2) public var sAxiBresp: Bits
    @Output() public var sAxiBvalid: Bit
    @Input() public var sAxiBready: Bit
    @Input(8) public var sAxiAraddr: Bits
    @Input() public var sAxiArvalid: Bit
    @Output() public var sAxiArready: Bit
    @Output(32) public var sAxiRdata: Bits
    @Output(2) public var sAxiRresp: Bits
    @Output() public var sAxiRvalid: Bit
    @Input() public var sAxiRready: Bit

    @Output() public var writeValid: Bit
    @Output(2) public var writeTable: Bits
    @Output public var writeContext: Bits
    @Output(8) public var writeRow: Bits
    @Output(240) public var writeData: Bits
    @Input(4) public var errors: Bits

    @Register(reset: false) var hasAddress: Bit
    @Register(6) var address: Bits
    @Register(reset: false) var hasData: Bit
    @Register(32) var data: Bits
    @Register(4) var strobes: Bits
    @Register(reset: false) var hasResponse: Bit
    @Register(reset: false) var handsOver: Bit
    @Register(32, reset: 0) var command: Bits
    @Register(256, reset: 0) var row: Bits
    @Register(reset: false) var hasAnswer: Bit
    @Register(32) var answer: Bits

    public init(contexts: Int = 2) {
        self.contexts = contexts
        _writeContext = Output(FourXTables.contextBits(contexts))
    }

    public var moduleName: String { "ecco_axi_lite_tables" }

    public var parameterError: String? { FourXTables.contextError(contexts) }

    public var body: [Statement] {
        sAxiAwready <~ !hasAddress
        sAxiWready <~ !hasData
        sAxiBresp <~ 0
        sAxiBvalid <~ hasResponse
        let performs = (hasAddress & hasData & !hasResponse).named("performs")
        If(sAxiAwvalid & !hasAddress) {
            hasAddress <~ true
            address <~ sAxiAwaddr[7, 2]
        }
        If(sAxiWvalid & !hasData) {
            hasData <~ true
            data <~ sAxiWdata
            strobes <~ sAxiWstrb
        }
        If(hasResponse & sAxiBready) { hasResponse <~ false }
        If(performs) {
            hasAddress <~ false
            hasData <~ false
            hasResponse <~ true
        }
        let words = (0..<8).map { word in
            mux(
                performs & (address == Bits(word, width: 6)), merged(row[from: 32 * word, width: 32]),
                row[from: 32 * word, width: 32])
        }
        row <~ concatenate(words.reversed())
        handsOver <~ performs & (address == 8)
        If(performs & (address == 8)) { command <~ merged(command) }

        writeValid <~ handsOver
        writeTable <~ command[1, 0]
        writeRow <~ command[15, 8]
        writeContext <~ command[from: 16, width: FourXTables.contextBits(contexts)]
        writeData <~ row[239, 0]

        sAxiArready <~ !hasAnswer
        sAxiRresp <~ 0
        sAxiRvalid <~ hasAnswer
        sAxiRdata <~ answer
        If(hasAnswer & sAxiRready) { hasAnswer <~ false }
        let place = sAxiAraddr[7, 2]
        let choices =
            (0..<8).map { (condition: place == Bits($0, width: 6), value: row[from: 32 * $0, width: 32]) }
            + [
                (condition: place == 8, value: command),
                (condition: place == 9, value: errors.extended(to: 32)),
            ]
        If(sAxiArvalid & !hasAnswer) {
            hasAnswer <~ true
            answer <~ oneHotMux(choices[0], Array(choices.dropFirst()))
        }
    }

    /// A register's word with the bytes whose strobes are 1 replaced.
    private func merged(_ old: Bits) -> Bits {
        let mask = concatenate((0..<4).reversed().map { replicate(strobes[$0], 8) })
        return (old & ~mask) | (data & mask)
    }
}
