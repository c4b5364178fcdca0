// FourXConcatenator_6_1: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 6, entries = 1
`default_nettype none

module FourXConcatenator_6_1 (
    input wire [2:0] left_exits, // FourXConcatenator.swift:20
    input wire [7:0] left_counts, // FourXConcatenator.swift:20
    input wire [511:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [63:0] right_counts, // FourXConcatenator.swift:21
    input wire [4095:0] right_symbols, // FourXConcatenator.swift:21
    output wire [2:0] merged_exits, // FourXConcatenator.swift:22
    output wire [7:0] merged_counts, // FourXConcatenator.swift:22
    output wire [511:0] merged_symbols // FourXConcatenator.swift:22
);
    wire [31:0] merged_exits_joined = {
        1'b0, right_exits[23:21], 1'b0, right_exits[20:18], 1'b0, right_exits[17:15], 1'b0,
        right_exits[14:12], 1'b0, right_exits[11:9], 1'b0, right_exits[8:6], 1'b0,
        right_exits[5:3], 1'b0, right_exits[2:0]
    }; // FourXConcatenator.swift:30
    assign merged_exits = merged_exits_joined[{left_exits, 2'd0} +: 3]; // FourXConcatenator.swift:30
    wire [63:0] merged_counts_joined = {
        right_counts[63:56],
        right_counts[55:48],
        right_counts[47:40],
        right_counts[39:32],
        right_counts[31:24],
        right_counts[23:16],
        right_counts[15:8],
        right_counts[7:0]
    }; // FourXConcatenator.swift:30
    assign merged_counts = left_counts + merged_counts_joined[{left_exits, 3'd0} +: 8]; // FourXConcatenator.swift:30
    wire [511:0] symbols_0 = (left_exits[2] ? (left_exits[1] ? (left_exits[0] ? right_symbols[4095:3584] : right_symbols[3583:3072]) : (left_exits[0] ? right_symbols[3071:2560] : right_symbols[2559:2048])) : (left_exits[1] ? (left_exits[0] ? right_symbols[2047:1536] : right_symbols[1535:1024]) : (left_exits[0] ? right_symbols[1023:512] : right_symbols[511:0]))); // FourXConcatenator.swift:33
    assign merged_symbols = left_symbols | (symbols_0 << {left_counts, 2'd0}); // FourXConcatenator.swift:30

endmodule

`default_nettype wire
