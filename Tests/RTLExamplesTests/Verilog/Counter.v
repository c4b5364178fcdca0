// Counter: generated from Swift; change it there.
// Parameters: width = 3
`default_nettype none

module Counter (
    input wire clock,
    input wire reset,
    input wire enable, // Counter.swift:7
    output wire [2:0] value // Counter.swift:13
);
    reg [2:0] count; // Counter.swift:14
    assign value = count; // Counter.swift:19

    always @(posedge clock) begin
        if (reset) begin
            count <= 3'd0;
        end else begin
            count <= enable ? (count + 3'd1) : count; // Counter.swift:18
        end
    end

endmodule

`default_nettype wire
