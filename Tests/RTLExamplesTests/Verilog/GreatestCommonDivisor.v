// GreatestCommonDivisor: generated from Swift; change it there.
`default_nettype none

module GreatestCommonDivisor (
    input wire clock,
    input wire reset,
    input wire start, // GreatestCommonDivisor.swift:6
    input wire [15:0] a, // GreatestCommonDivisor.swift:7
    input wire [15:0] b, // GreatestCommonDivisor.swift:8
    output wire is_done, // GreatestCommonDivisor.swift:9
    output wire [15:0] result // GreatestCommonDivisor.swift:10
);
    reg [15:0] x; // GreatestCommonDivisor.swift:11
    reg [15:0] y; // GreatestCommonDivisor.swift:12
    assign is_done = x == y; // GreatestCommonDivisor.swift:25
    wire y_next_less = y < x; // GreatestCommonDivisor.swift:17
    assign result = x; // GreatestCommonDivisor.swift:26

    always @(posedge clock) begin
        if (reset) begin
            x <= 16'd0;
            y <= 16'd0;
        end else begin
            x <= start ? a : y_next_less ? (x - y) : x; // GreatestCommonDivisor.swift:17
            y <= start ? b : y_next_less ? y : (x < y) ? (y - x) : y; // GreatestCommonDivisor.swift:17
        end
    end

endmodule

`default_nettype wire
