// PipelinedMultiplier: generated from Swift; change it there.
`default_nettype none

module PipelinedMultiplier (
    input wire clock,
    input wire reset,
    input wire in_valid, // PipelinedMultiplier.swift:6
    output wire in_ready, // PipelinedMultiplier.swift:7
    input wire [15:0] a, // PipelinedMultiplier.swift:8
    input wire [15:0] b, // PipelinedMultiplier.swift:9
    output wire out_valid, // PipelinedMultiplier.swift:10
    input wire out_ready, // PipelinedMultiplier.swift:11
    output wire [31:0] product // PipelinedMultiplier.swift:12
);
    reg pipeline_valid_0; // PipelinedMultiplier.swift:15
    reg pipeline_valid_1; // PipelinedMultiplier.swift:15
    reg pipeline_valid_2; // PipelinedMultiplier.swift:15
    reg [31:0] product_3; // PipelinedMultiplier.swift:34
    reg [23:0] halves_2_0; // PipelinedMultiplier.swift:29
    reg [23:0] halves_2_1; // PipelinedMultiplier.swift:29
    reg [19:0] partial_1_0; // PipelinedMultiplier.swift:26
    reg [19:0] partial_1_1; // PipelinedMultiplier.swift:26
    reg [19:0] partial_1_2; // PipelinedMultiplier.swift:26
    reg [19:0] partial_1_3; // PipelinedMultiplier.swift:26
    wire pipeline_ready_2 = ~pipeline_valid_2 | out_ready; // PipelinedMultiplier.swift:15
    wire pipeline_ready_1 = ~pipeline_valid_1 | pipeline_ready_2; // PipelinedMultiplier.swift:15
    wire pipeline_ready_0 = ~pipeline_valid_0 | pipeline_ready_1; // PipelinedMultiplier.swift:15
    assign in_ready = pipeline_ready_0; // PipelinedMultiplier.swift:15
    assign out_valid = pipeline_valid_2; // PipelinedMultiplier.swift:15
    assign product = product_3; // PipelinedMultiplier.swift:41

    always @(posedge clock) begin
        if (reset) begin
            pipeline_valid_0 <= 1'b0;
            pipeline_valid_1 <= 1'b0;
            pipeline_valid_2 <= 1'b0;
        end else begin
            pipeline_valid_0 <= pipeline_ready_0 ? in_valid : pipeline_valid_0; // PipelinedMultiplier.swift:15
            pipeline_valid_1 <= pipeline_ready_1 ? pipeline_valid_0 : pipeline_valid_1; // PipelinedMultiplier.swift:15
            pipeline_valid_2 <= pipeline_ready_2 ? pipeline_valid_1 : pipeline_valid_2; // PipelinedMultiplier.swift:15
        end
    end

    always @(posedge clock) begin
        product_3 <= pipeline_ready_2 ? ({8'd0, halves_2_0} + {halves_2_1, 8'd0}) : product_3; // PipelinedMultiplier.swift:34
        halves_2_0 <= pipeline_ready_1 ? ({4'd0, partial_1_0} + {partial_1_1, 4'd0}) : halves_2_0; // PipelinedMultiplier.swift:29
        halves_2_1 <= pipeline_ready_1 ? ({4'd0, partial_1_2} + {partial_1_3, 4'd0}) : halves_2_1; // PipelinedMultiplier.swift:29
        partial_1_0 <= pipeline_ready_0 ? ({4'd0, a} * {16'd0, b[3:0]}) : partial_1_0; // PipelinedMultiplier.swift:26
        partial_1_1 <= pipeline_ready_0 ? ({4'd0, a} * {16'd0, b[7:4]}) : partial_1_1; // PipelinedMultiplier.swift:26
        partial_1_2 <= pipeline_ready_0 ? ({4'd0, a} * {16'd0, b[11:8]}) : partial_1_2; // PipelinedMultiplier.swift:26
        partial_1_3 <= pipeline_ready_0 ? ({4'd0, a} * {16'd0, b[15:12]}) : partial_1_3; // PipelinedMultiplier.swift:26
    end

endmodule

`default_nettype wire
