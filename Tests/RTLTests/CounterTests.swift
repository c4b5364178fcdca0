import RTL
import Testing

struct Counter: Module {
    let width: Int
    @Input() var enable: Bit
    @Output var value: Bits
    @Register var count: Bits

    init(width: Int) {
        self.width = width
        _value = Output(width)
        _count = Register(width, reset: 0)
    }

    var body: [Statement] {
        If(enable) { count <~ count + 1 }
        value <~ count
    }
}

struct Alu: Module {
    @Input(2) var operation: Bits
    @Input(8) var a: Bits
    @Input(8) var b: Bits
    @Output(8) var result: Bits
    @Output() var carry: Bit
    @Wire(9) var sum: Bits

    var body: [Statement] {
        sum <~ a.extended(to: 9) + b.extended(to: 9)
        carry <~ sum[8]
        Switch(operation) {
            Case(0) { result <~ sum[7, 0] }
            Case(1) { result <~ a - b }
            Case(2) { result <~ a & b }
            Default { result <~ mux(a < b, a, b) }
        }
    }
}

@Suite struct CounterTests {
    @Test func aCounterBecomesReadableVerilog() throws {
        let source = try elaborate(Counter(width: 8)).verilog()
        #expect(
            source.files[0].text == """
                // Counter: generated from Swift; change it there.
                // Parameters: width = 8
                `default_nettype none

                module Counter (
                    input wire clock,
                    input wire reset,
                    input wire enable, // CounterTests.swift:6
                    output wire [7:0] value // CounterTests.swift:12
                );
                    reg [7:0] count; // CounterTests.swift:13
                    assign value = count; // CounterTests.swift:18

                    always @(posedge clock) begin
                        if (reset) begin
                            count <= 8'd0;
                        end else begin
                            count <= enable ? (count + 8'd1) : count; // CounterTests.swift:17
                        end
                    end

                endmodule

                `default_nettype wire

                """)
    }

    @Test func aSwitchBecomesAChainOfSelections() throws {
        let source = try elaborate(Alu()).verilog()
        #expect(source.files[0].text.contains("operation == 2'd0"))
    }

    @Test func unequalWidthsAreReportedWithBothPlaces() {
        struct Wrong: Module {
            @Input(8) var a: Bits
            @Input(9) var b: Bits
            @Output(8) var y: Bits
            var body: [Statement] { y <~ a + b }
        }
        let error = #expect(throws: DesignError.self) { try elaborate(Wrong()) }
        #expect(error?.diagnostics.first?.identifier == .widthMismatch)
    }
}
