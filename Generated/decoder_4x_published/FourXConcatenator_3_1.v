// FourXConcatenator_3_1: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 3, entries = 1
`default_nettype none

module FourXConcatenator_3_1 (
    input wire [2:0] left_exits, // FourXConcatenator.swift:20
    input wire [4:0] left_counts, // FourXConcatenator.swift:20
    input wire [63:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [39:0] right_counts, // FourXConcatenator.swift:21
    input wire [511:0] right_symbols, // FourXConcatenator.swift:21
    output wire [2:0] merged_exits, // FourXConcatenator.swift:22
    output wire [5:0] merged_counts, // FourXConcatenator.swift:22
    output wire [127:0] merged_symbols // FourXConcatenator.swift:22
);
    wire [31:0] merged_exits_joined = {
        1'b0, right_exits[23:21], 1'b0, right_exits[20:18], 1'b0, right_exits[17:15], 1'b0,
        right_exits[14:12], 1'b0, right_exits[11:9], 1'b0, right_exits[8:6], 1'b0,
        right_exits[5:3], 1'b0, right_exits[2:0]
    }; // FourXConcatenator.swift:30
    assign merged_exits = merged_exits_joined[{left_exits, 2'd0} +: 3]; // FourXConcatenator.swift:30
    wire [63:0] merged_counts_joined = {
        3'd0, right_counts[39:35], 3'd0, right_counts[34:30], 3'd0, right_counts[29:25], 3'd0,
        right_counts[24:20], 3'd0, right_counts[19:15], 3'd0, right_counts[14:10], 3'd0,
        right_counts[9:5], 3'd0, right_counts[4:0]
    }; // FourXConcatenator.swift:30
    assign merged_counts = {1'd0, left_counts} + {1'd0, merged_counts_joined[{left_exits, 3'd0} +: 5]}; // FourXConcatenator.swift:30
    wire [63:0] symbols_0_choices [0:7]; // FourXConcatenator.swift:33
    assign symbols_0_choices[0] = right_symbols[63:0]; // FourXConcatenator.swift:33
    assign symbols_0_choices[1] = right_symbols[127:64]; // FourXConcatenator.swift:33
    assign symbols_0_choices[2] = right_symbols[191:128]; // FourXConcatenator.swift:33
    assign symbols_0_choices[3] = right_symbols[255:192]; // FourXConcatenator.swift:33
    assign symbols_0_choices[4] = right_symbols[319:256]; // FourXConcatenator.swift:33
    assign symbols_0_choices[5] = right_symbols[383:320]; // FourXConcatenator.swift:33
    assign symbols_0_choices[6] = right_symbols[447:384]; // FourXConcatenator.swift:33
    assign symbols_0_choices[7] = right_symbols[511:448]; // FourXConcatenator.swift:33
    wire [63:0] symbols_0 = symbols_0_choices[left_exits]; // FourXConcatenator.swift:33
    assign merged_symbols = {64'd0, left_symbols} | ({64'd0, symbols_0} << {left_counts, 2'd0}); // FourXConcatenator.swift:30

endmodule

`default_nettype wire
