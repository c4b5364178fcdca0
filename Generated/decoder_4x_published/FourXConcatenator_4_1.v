// FourXConcatenator_4_1: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 4, entries = 1
`default_nettype none

module FourXConcatenator_4_1 (
    input wire [2:0] left_exits, // FourXConcatenator.swift:20
    input wire [5:0] left_counts, // FourXConcatenator.swift:20
    input wire [127:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [47:0] right_counts, // FourXConcatenator.swift:21
    input wire [1023:0] right_symbols, // FourXConcatenator.swift:21
    output wire [2:0] merged_exits, // FourXConcatenator.swift:22
    output wire [6:0] merged_counts, // FourXConcatenator.swift:22
    output wire [255:0] merged_symbols // FourXConcatenator.swift:22
);
    wire [31:0] merged_exits_joined = {
        1'b0, right_exits[23:21], 1'b0, right_exits[20:18], 1'b0, right_exits[17:15], 1'b0,
        right_exits[14:12], 1'b0, right_exits[11:9], 1'b0, right_exits[8:6], 1'b0,
        right_exits[5:3], 1'b0, right_exits[2:0]
    }; // FourXConcatenator.swift:30
    assign merged_exits = merged_exits_joined[{left_exits, 2'd0} +: 3]; // FourXConcatenator.swift:30
    wire [63:0] merged_counts_joined = {
        2'd0, right_counts[47:42], 2'd0, right_counts[41:36], 2'd0, right_counts[35:30], 2'd0,
        right_counts[29:24], 2'd0, right_counts[23:18], 2'd0, right_counts[17:12], 2'd0,
        right_counts[11:6], 2'd0, right_counts[5:0]
    }; // FourXConcatenator.swift:30
    assign merged_counts = {1'd0, left_counts} + {1'd0, merged_counts_joined[{left_exits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [127:0] symbols_0 = (left_exits[2] ? (left_exits[1] ? (left_exits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (left_exits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (left_exits[1] ? (left_exits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (left_exits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    assign merged_symbols = {128'd0, left_symbols} | ({128'd0, symbols_0} << {left_counts, 2'd0}); // FourXConcatenator.swift:30

endmodule

`default_nettype wire
