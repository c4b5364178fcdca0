// PipelineRegister_1604: generated from Swift; change it there.
// Parameters: width = 1604
`default_nettype none

module PipelineRegister_1604 (
    input wire clock,
    input wire reset,
    input wire in_valid, // PipelineRegister.swift:13
    output wire in_ready, // PipelineRegister.swift:14
    input wire [1603:0] in_data, // PipelineRegister.swift:24
    output wire out_valid, // PipelineRegister.swift:16
    input wire out_ready, // PipelineRegister.swift:17
    output wire [1603:0] out_data // PipelineRegister.swift:25
);
    reg valid; // PipelineRegister.swift:19
    reg [1603:0] data; // PipelineRegister.swift:26
    assign in_ready = ~valid | out_ready; // PipelineRegister.swift:30
    assign out_valid = valid; // PipelineRegister.swift:35
    assign out_data = data; // PipelineRegister.swift:36

    always @(posedge clock) begin
        if (reset) begin
            valid <= 1'b0;
        end else begin
            valid <= in_ready ? in_valid : valid; // PipelineRegister.swift:31
        end
    end

    always @(posedge clock) begin
        data <= in_ready ? in_data : data; // PipelineRegister.swift:31
    end

endmodule

`default_nettype wire
