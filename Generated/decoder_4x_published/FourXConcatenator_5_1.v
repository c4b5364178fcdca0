// FourXConcatenator_5_1: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 5, entries = 1
`default_nettype none

module FourXConcatenator_5_1 (
    input wire [2:0] left_exits, // FourXConcatenator.swift:20
    input wire [6:0] left_counts, // FourXConcatenator.swift:20
    input wire [255:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [55:0] right_counts, // FourXConcatenator.swift:21
    input wire [2047:0] right_symbols, // FourXConcatenator.swift:21
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
        1'b0, right_counts[55:49], 1'b0, right_counts[48:42], 1'b0, right_counts[41:35], 1'b0,
        right_counts[34:28], 1'b0, right_counts[27:21], 1'b0, right_counts[20:14], 1'b0,
        right_counts[13:7], 1'b0, right_counts[6:0]
    }; // FourXConcatenator.swift:30
    assign merged_counts = {1'd0, left_counts} + {1'd0, merged_counts_joined[{left_exits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [255:0] symbols_0 = (left_exits[2] ? (left_exits[1] ? (left_exits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (left_exits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (left_exits[1] ? (left_exits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (left_exits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    assign merged_symbols = {256'd0, left_symbols} | ({256'd0, symbols_0} << {left_counts, 2'd0}); // FourXConcatenator.swift:30

endmodule

`default_nettype wire
