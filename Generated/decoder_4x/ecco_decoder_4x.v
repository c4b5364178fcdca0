// ecco_decoder_4x: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), outputFormat = fp16, contexts = 2, tagWidth = 8
`default_nettype none

module ecco_decoder_4x (
    input wire clock,
    input wire reset,
    input wire in_valid, // FourXBlockDecoder.swift:28
    output wire in_ready, // FourXBlockDecoder.swift:29
    input wire [511:0] in_block, // FourXBlockDecoder.swift:66
    input wire [7:0] in_tag, // FourXBlockDecoder.swift:67
    input wire in_context, // FourXBlockDecoder.swift:68
    output wire out_valid, // FourXBlockDecoder.swift:33
    input wire out_ready, // FourXBlockDecoder.swift:34
    output wire [2047:0] out_values, // FourXBlockDecoder.swift:69
    output wire [7:0] out_tag, // FourXBlockDecoder.swift:70
    output wire [13:0] out_status, // FourXBlockDecoder.swift:71
    input wire write_valid, // FourXBlockDecoder.swift:38
    input wire [1:0] write_table, // FourXBlockDecoder.swift:39
    input wire write_context, // FourXBlockDecoder.swift:72
    input wire [7:0] write_row, // FourXBlockDecoder.swift:41
    input wire [239:0] write_data, // FourXBlockDecoder.swift:42
    output wire [3:0] table_errors // FourXBlockDecoder.swift:43
);
    reg valid; // FourXBlockDecoder.swift:47
    reg [511:0] block; // FourXBlockDecoder.swift:73
    reg [7:0] tag; // FourXBlockDecoder.swift:74
    wire [239:0] tables_centroids; // FourXBlockDecoder.swift:102
    wire [102:0] tables_codebook; // FourXBlockDecoder.swift:102
    wire [15:0] tables_scale; // FourXBlockDecoder.swift:102
    wire [3:0] tables_errors; // FourXBlockDecoder.swift:102
    wire datapath_in_ready; // FourXBlockDecoder.swift:109
    wire datapath_out_valid; // FourXBlockDecoder.swift:109
    wire [2047:0] datapath_out_values; // FourXBlockDecoder.swift:109
    wire [7:0] datapath_out_tag; // FourXBlockDecoder.swift:109
    wire [13:0] datapath_out_status; // FourXBlockDecoder.swift:109
    assign in_ready = ~valid | datapath_in_ready; // FourXBlockDecoder.swift:89
    assign out_valid = datapath_out_valid; // FourXBlockDecoder.swift:116
    assign out_values = datapath_out_values; // FourXBlockDecoder.swift:117
    assign out_tag = datapath_out_tag; // FourXBlockDecoder.swift:118
    assign out_status = datapath_out_status; // FourXBlockDecoder.swift:119
    assign table_errors = tables_errors; // FourXBlockDecoder.swift:107

    FourXTables tables ( // FourXBlockDecoder.swift:102
        .clock(clock),
        .reset(reset),
        .write_valid(write_valid),
        .write_table(write_table),
        .write_context(write_context),
        .write_row(write_row),
        .write_data(write_data),
        .read_enable(in_ready),
        .read_context(in_context),
        .read_pattern(in_block[7:2]),
        .read_codebook(in_block[1:0]),
        .centroids(tables_centroids),
        .codebook(tables_codebook),
        .scale(tables_scale),
        .errors(tables_errors)
    );

    ecco_datapath_4x datapath ( // FourXBlockDecoder.swift:109
        .clock(clock),
        .reset(reset),
        .in_valid(valid),
        .in_ready(datapath_in_ready),
        .in_block(block),
        .in_tag(tag),
        .in_centroids(tables_centroids),
        .in_codebook(tables_codebook),
        .in_scale(tables_scale),
        .out_valid(datapath_out_valid),
        .out_ready(out_ready),
        .out_values(datapath_out_values),
        .out_tag(datapath_out_tag),
        .out_status(datapath_out_status)
    );

    always @(posedge clock) begin
        if (reset) begin
            valid <= 1'b0;
        end else begin
            valid <= in_ready ? in_valid : valid; // FourXBlockDecoder.swift:90
        end
    end

    always @(posedge clock) begin
        block <= in_ready ? in_block : block; // FourXBlockDecoder.swift:90
        tag <= in_ready ? in_tag : tag; // FourXBlockDecoder.swift:90
    end

endmodule

`default_nettype wire
