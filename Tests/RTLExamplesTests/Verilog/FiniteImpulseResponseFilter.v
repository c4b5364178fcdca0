// FiniteImpulseResponseFilter: generated from Swift; change it there.
// Parameters: coefficients = [3, -5, 7, -128]
`default_nettype none

module FiniteImpulseResponseFilter (
    input wire clock,
    input wire reset,
    input wire [7:0] sample, // FiniteImpulseResponseFilter.swift:7
    output wire [19:0] sum // FiniteImpulseResponseFilter.swift:8
);
    reg [7:0] delayed_0; // FiniteImpulseResponseFilter.swift:13
    reg [7:0] delayed_1; // FiniteImpulseResponseFilter.swift:13
    reg [7:0] delayed_2; // FiniteImpulseResponseFilter.swift:13
    wire [15:0] sum_product = $unsigned($signed({{8{sample[7]}}, sample}) * $signed(16'd3)); // FiniteImpulseResponseFilter.swift:22
    wire [15:0] sum_product_2 = $unsigned($signed({{8{delayed_0[7]}}, delayed_0}) * $signed(16'hfffb)); // FiniteImpulseResponseFilter.swift:22
    wire [15:0] sum_product_3 = $unsigned($signed({{8{delayed_1[7]}}, delayed_1}) * $signed(16'd7)); // FiniteImpulseResponseFilter.swift:22
    wire [15:0] sum_product_4 = $unsigned($signed({{8{delayed_2[7]}}, delayed_2}) * $signed(16'hff80)); // FiniteImpulseResponseFilter.swift:22
    assign sum = {{4{sum_product[15]}}, sum_product} + {{4{sum_product_2[15]}}, sum_product_2} + {{4{sum_product_3[15]}}, sum_product_3} + {{4{sum_product_4[15]}}, sum_product_4}; // FiniteImpulseResponseFilter.swift:22

    always @(posedge clock) begin
        if (reset) begin
            delayed_0 <= 8'd0;
            delayed_1 <= 8'd0;
            delayed_2 <= 8'd0;
        end else begin
            delayed_0 <= sample; // FiniteImpulseResponseFilter.swift:7
            delayed_1 <= delayed_0; // FiniteImpulseResponseFilter.swift:13
            delayed_2 <= delayed_1; // FiniteImpulseResponseFilter.swift:13
        end
    end

endmodule

`default_nettype wire
