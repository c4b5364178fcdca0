// FourXConcatenator_1_1: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 1, entries = 1
`default_nettype none

module FourXConcatenator_1_1 (
    input wire [2:0] left_exits, // FourXConcatenator.swift:20
    input wire [2:0] left_counts, // FourXConcatenator.swift:20
    input wire [15:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [23:0] right_counts, // FourXConcatenator.swift:21
    input wire [127:0] right_symbols, // FourXConcatenator.swift:21
    output wire [2:0] merged_exits, // FourXConcatenator.swift:22
    output wire [3:0] merged_counts, // FourXConcatenator.swift:22
    output wire [31:0] merged_symbols // FourXConcatenator.swift:22
);
    wire [31:0] merged_exits_joined = {
        1'b0, right_exits[23:21], 1'b0, right_exits[20:18], 1'b0, right_exits[17:15], 1'b0,
        right_exits[14:12], 1'b0, right_exits[11:9], 1'b0, right_exits[8:6], 1'b0,
        right_exits[5:3], 1'b0, right_exits[2:0]
    }; // FourXConcatenator.swift:30
    assign merged_exits = merged_exits_joined[{left_exits, 2'd0} +: 3]; // FourXConcatenator.swift:30
    wire [31:0] merged_counts_joined = {
        1'b0, right_counts[23:21], 1'b0, right_counts[20:18], 1'b0, right_counts[17:15], 1'b0,
        right_counts[14:12], 1'b0, right_counts[11:9], 1'b0, right_counts[8:6], 1'b0,
        right_counts[5:3], 1'b0, right_counts[2:0]
    }; // FourXConcatenator.swift:30
    assign merged_counts = {1'd0, left_counts} + {1'd0, merged_counts_joined[{left_exits, 2'd0} +: 3]}; // FourXConcatenator.swift:30
    wire [15:0] symbols_0_choices [0:7]; // FourXConcatenator.swift:33
    assign symbols_0_choices[0] = right_symbols[15:0]; // FourXConcatenator.swift:33
    assign symbols_0_choices[1] = right_symbols[31:16]; // FourXConcatenator.swift:33
    assign symbols_0_choices[2] = right_symbols[47:32]; // FourXConcatenator.swift:33
    assign symbols_0_choices[3] = right_symbols[63:48]; // FourXConcatenator.swift:33
    assign symbols_0_choices[4] = right_symbols[79:64]; // FourXConcatenator.swift:33
    assign symbols_0_choices[5] = right_symbols[95:80]; // FourXConcatenator.swift:33
    assign symbols_0_choices[6] = right_symbols[111:96]; // FourXConcatenator.swift:33
    assign symbols_0_choices[7] = right_symbols[127:112]; // FourXConcatenator.swift:33
    wire [15:0] symbols_0 = symbols_0_choices[left_exits]; // FourXConcatenator.swift:33
    assign merged_symbols = {16'd0, left_symbols} | ({16'd0, symbols_0} << {left_counts, 2'd0}); // FourXConcatenator.swift:30

endmodule

`default_nettype wire
