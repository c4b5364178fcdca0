// RegisterFile: generated from Swift; change it there.
`default_nettype none

module RegisterFile (
    input wire clock,
    input wire [4:0] read_address_0, // RegisterFile.swift:5
    input wire [4:0] read_address_1, // RegisterFile.swift:5
    input wire write, // RegisterFile.swift:6
    input wire [4:0] write_address, // RegisterFile.swift:7
    input wire [31:0] data, // RegisterFile.swift:8
    output wire [31:0] values_0, // RegisterFile.swift:9
    output wire [31:0] values_1 // RegisterFile.swift:9
);
    reg [31:0] words [0:31]; // RegisterFile.swift:10
    assign values_0 = (|read_address_0) ? words[read_address_0] : 32'd0; // RegisterFile.swift:17
    assign values_1 = (|read_address_1) ? words[read_address_1] : 32'd0; // RegisterFile.swift:17

    always @(posedge clock) begin
        if (write & (|write_address)) words[write_address] <= data; // RegisterFile.swift:15
    end

endmodule

`default_nettype wire
