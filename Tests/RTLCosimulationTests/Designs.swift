import RTL

/// Small hand-written designs with known behaviour.
enum Designs {
    static func source(_ top: String, _ ports: [Port], _ text: String) -> VerilogSource {
        VerilogSource(
            top: top, files: [.init(name: top + ".v", text: "`default_nettype none\n" + text)], ports: ports)
    }

    static let clock = Port(name: "clock", direction: .input, width: 1, role: .clock(domain: "main"))
    static let reset = Port(name: "reset", direction: .input, width: 1, role: .reset(domain: "main"))

    static func input(_ name: String, _ width: Int) -> Port {
        Port(name: name, direction: .input, width: width)
    }
    static func output(_ name: String, _ width: Int) -> Port {
        Port(name: name, direction: .output, width: width)
    }

    static let counter = source(
        "counter", [clock, reset, input("enable", 1), output("count__value", 8), output("next", 8)],
        """
        module counter (input wire clock, input wire reset, input wire enable,
                        output reg [7:0] count__value, output wire [7:0] next);
          assign next = count__value + {7'd0, enable};
          always @(posedge clock)
            if (reset) count__value <= 8'd0;
            else count__value <= next;
        endmodule

        """)

    static let asynchronousReset = source(
        "asynchronous_reset", [clock, reset, output("count", 4)],
        """
        module asynchronous_reset (input wire clock, input wire reset, output reg [3:0] count);
          always @(posedge clock or posedge reset)
            if (reset) count <= 4'd0;
            else count <= count + 4'd1;
        endmodule

        """)

    static func shiftRegister(width: Int) -> VerilogSource {
        source(
            "shift_register",
            [clock, input("load", 1), input("value", width), input("low", 1), output("state", width)],
            """
            module shift_register (input wire clock, input wire load, input wire [\(width - 1):0] value,
                                   input wire low, output reg [\(width - 1):0] state);
              always @(posedge clock)
                if (load) state <= value;
                else state <= {state[\(width - 2):0], low};
            endmodule

            """)
    }

    static let twoDomains = source(
        "two_domains",
        [
            Port(name: "clock_a", direction: .input, width: 1, role: .clock(domain: "a")),
            Port(name: "clock_b", direction: .input, width: 1, role: .clock(domain: "b")),
            input("value", 8), output("a", 8), output("b", 8),
        ],
        """
        module two_domains (input wire clock_a, input wire clock_b, input wire [7:0] value,
                            output reg [7:0] a, output reg [7:0] b);
          always @(posedge clock_a) a <= value;
          always @(posedge clock_b) b <= a;
        endmodule

        """)

    static func adder(width: Int) -> VerilogSource {
        source(
            "adder", [input("left", width), input("right", width), output("sum", width)],
            """
            module adder (input wire [\(width - 1):0] left, input wire [\(width - 1):0] right,
                          output reg [\(width - 1):0] sum);
              always @* sum = left + right;
            endmodule

            """)
    }

    static let memory = source(
        "memory",
        [clock, input("write", 1), input("address", 4), input("value", 70), output("stored", 70)],
        """
        module memory (input wire clock, input wire write, input wire [3:0] address,
                       input wire [69:0] value, output wire [69:0] stored);
          reg [69:0] words [0:15];
          assign stored = words[address];
          always @(posedge clock) if (write) words[address] <= value;
        endmodule

        """)

    /// 96 bits that nothing ever resets.
    static let uninitialised = source(
        "uninitialised", [clock, input("flip", 1), output("state", 96)],
        """
        module uninitialised (input wire clock, input wire flip, output reg [95:0] state);
          always @(posedge clock) if (flip) state <= ~state;
        endmodule

        """)

    static let asserting = source(
        "asserting", [clock, input("value", 4), output("copy", 4)],
        """
        module asserting (input wire clock, input wire [3:0] value, output reg [3:0] copy);
          always @(posedge clock) begin
            copy <= value;
        `ifdef VERILATOR
            assert (value != 4'd9);
        `endif
          end
        endmodule

        """)

    static let broken = source(
        "broken", [input("value", 1), output("copy", 1)],
        """
        module broken (input wire value, output wire copy);
          assign copy = valeu;
        endmodule

        """)
}
