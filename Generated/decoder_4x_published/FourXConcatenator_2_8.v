// FourXConcatenator_2_8: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 2, entries = 8
`default_nettype none

module FourXConcatenator_2_8 (
    input wire [23:0] left_exits, // FourXConcatenator.swift:20
    input wire [31:0] left_counts, // FourXConcatenator.swift:20
    input wire [255:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [31:0] right_counts, // FourXConcatenator.swift:21
    input wire [255:0] right_symbols, // FourXConcatenator.swift:21
    output wire [23:0] merged_exits, // FourXConcatenator.swift:22
    output wire [39:0] merged_counts, // FourXConcatenator.swift:22
    output wire [511:0] merged_symbols // FourXConcatenator.swift:22
);
    wire [31:0] merged_exits_joined = {
        1'b0, right_exits[23:21], 1'b0, right_exits[20:18], 1'b0, right_exits[17:15], 1'b0,
        right_exits[14:12], 1'b0, right_exits[11:9], 1'b0, right_exits[8:6], 1'b0,
        right_exits[5:3], 1'b0, right_exits[2:0]
    }; // FourXConcatenator.swift:30
    assign merged_exits = {
        merged_exits_joined[{left_exits[23:21], 2'd0} +: 3],
        merged_exits_joined[{left_exits[20:18], 2'd0} +: 3],
        merged_exits_joined[{left_exits[17:15], 2'd0} +: 3],
        merged_exits_joined[{left_exits[14:12], 2'd0} +: 3],
        merged_exits_joined[{left_exits[11:9], 2'd0} +: 3],
        merged_exits_joined[{left_exits[8:6], 2'd0} +: 3],
        merged_exits_joined[{left_exits[5:3], 2'd0} +: 3],
        merged_exits_joined[{left_exits[2:0], 2'd0} +: 3]
    }; // FourXConcatenator.swift:30
    wire [31:0] merged_counts_joined = {
        right_counts[31:28],
        right_counts[27:24],
        right_counts[23:20],
        right_counts[19:16],
        right_counts[15:12],
        right_counts[11:8],
        right_counts[7:4],
        right_counts[3:0]
    }; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum = {1'd0, left_counts[31:28]} + {1'd0, merged_counts_joined[{left_exits[23:21], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum_2 = {1'd0, left_counts[27:24]} + {1'd0, merged_counts_joined[{left_exits[20:18], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum_3 = {1'd0, left_counts[23:20]} + {1'd0, merged_counts_joined[{left_exits[17:15], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum_4 = {1'd0, left_counts[19:16]} + {1'd0, merged_counts_joined[{left_exits[14:12], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum_5 = {1'd0, left_counts[15:12]} + {1'd0, merged_counts_joined[{left_exits[11:9], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum_6 = {1'd0, left_counts[11:8]} + {1'd0, merged_counts_joined[{left_exits[8:6], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum_7 = {1'd0, left_counts[7:4]} + {1'd0, merged_counts_joined[{left_exits[5:3], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    wire [4:0] merged_counts_sum_8 = {1'd0, left_counts[3:0]} + {1'd0, merged_counts_joined[{left_exits[2:0], 2'd0} +: 4]}; // FourXConcatenator.swift:30
    assign merged_counts = {
        merged_counts_sum,
        merged_counts_sum_2,
        merged_counts_sum_3,
        merged_counts_sum_4,
        merged_counts_sum_5,
        merged_counts_sum_6,
        merged_counts_sum_7,
        merged_counts_sum_8
    }; // FourXConcatenator.swift:30
    wire [31:0] symbols_0_choices [0:7]; // FourXConcatenator.swift:33
    assign symbols_0_choices[0] = right_symbols[31:0]; // FourXConcatenator.swift:33
    assign symbols_0_choices[1] = right_symbols[63:32]; // FourXConcatenator.swift:33
    assign symbols_0_choices[2] = right_symbols[95:64]; // FourXConcatenator.swift:33
    assign symbols_0_choices[3] = right_symbols[127:96]; // FourXConcatenator.swift:33
    assign symbols_0_choices[4] = right_symbols[159:128]; // FourXConcatenator.swift:33
    assign symbols_0_choices[5] = right_symbols[191:160]; // FourXConcatenator.swift:33
    assign symbols_0_choices[6] = right_symbols[223:192]; // FourXConcatenator.swift:33
    assign symbols_0_choices[7] = right_symbols[255:224]; // FourXConcatenator.swift:33
    wire [31:0] symbols_7 = symbols_0_choices[left_exits[23:21]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or = {32'd0, left_symbols[255:224]} | ({32'd0, symbols_7} << {left_counts[31:28], 2'd0}); // FourXConcatenator.swift:30
    wire [31:0] symbols_6 = symbols_0_choices[left_exits[20:18]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or_2 = {32'd0, left_symbols[223:192]} | ({32'd0, symbols_6} << {left_counts[27:24], 2'd0}); // FourXConcatenator.swift:30
    wire [31:0] symbols_5 = symbols_0_choices[left_exits[17:15]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or_3 = {32'd0, left_symbols[191:160]} | ({32'd0, symbols_5} << {left_counts[23:20], 2'd0}); // FourXConcatenator.swift:30
    wire [31:0] symbols_4 = symbols_0_choices[left_exits[14:12]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or_4 = {32'd0, left_symbols[159:128]} | ({32'd0, symbols_4} << {left_counts[19:16], 2'd0}); // FourXConcatenator.swift:30
    wire [31:0] symbols_3 = symbols_0_choices[left_exits[11:9]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or_5 = {32'd0, left_symbols[127:96]} | ({32'd0, symbols_3} << {left_counts[15:12], 2'd0}); // FourXConcatenator.swift:30
    wire [31:0] symbols_2 = symbols_0_choices[left_exits[8:6]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or_6 = {32'd0, left_symbols[95:64]} | ({32'd0, symbols_2} << {left_counts[11:8], 2'd0}); // FourXConcatenator.swift:30
    wire [31:0] symbols_1 = symbols_0_choices[left_exits[5:3]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or_7 = {32'd0, left_symbols[63:32]} | ({32'd0, symbols_1} << {left_counts[7:4], 2'd0}); // FourXConcatenator.swift:30
    wire [31:0] symbols_0 = symbols_0_choices[left_exits[2:0]]; // FourXConcatenator.swift:33
    wire [63:0] merged_symbols_or_8 = {32'd0, left_symbols[31:0]} | ({32'd0, symbols_0} << {left_counts[3:0], 2'd0}); // FourXConcatenator.swift:30
    assign merged_symbols = {
        merged_symbols_or,
        merged_symbols_or_2,
        merged_symbols_or_3,
        merged_symbols_or_4,
        merged_symbols_or_5,
        merged_symbols_or_6,
        merged_symbols_or_7,
        merged_symbols_or_8
    }; // FourXConcatenator.swift:30

endmodule

`default_nettype wire
