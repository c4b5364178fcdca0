// FourXConcatenator_5_8: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 5, entries = 8
`default_nettype none

module FourXConcatenator_5_8 (
    input wire [23:0] left_exits, // FourXConcatenator.swift:20
    input wire [55:0] left_counts, // FourXConcatenator.swift:20
    input wire [2047:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [55:0] right_counts, // FourXConcatenator.swift:21
    input wire [2047:0] right_symbols, // FourXConcatenator.swift:21
    output wire [23:0] merged_exits, // FourXConcatenator.swift:22
    output wire [63:0] merged_counts, // FourXConcatenator.swift:22
    output wire [4095:0] merged_symbols // FourXConcatenator.swift:22
);
    wire [2:0] symbols_7_bits = left_exits[23:21]; // FourXConcatenator.swift:30
    wire [31:0] merged_exits_joined = {
        1'b0, right_exits[23:21], 1'b0, right_exits[20:18], 1'b0, right_exits[17:15], 1'b0,
        right_exits[14:12], 1'b0, right_exits[11:9], 1'b0, right_exits[8:6], 1'b0,
        right_exits[5:3], 1'b0, right_exits[2:0]
    }; // FourXConcatenator.swift:30
    wire [2:0] symbols_6_bits = left_exits[20:18]; // FourXConcatenator.swift:30
    wire [2:0] symbols_5_bits = left_exits[17:15]; // FourXConcatenator.swift:30
    wire [2:0] symbols_4_bits = left_exits[14:12]; // FourXConcatenator.swift:30
    wire [2:0] symbols_3_bits = left_exits[11:9]; // FourXConcatenator.swift:30
    wire [2:0] symbols_2_bits = left_exits[8:6]; // FourXConcatenator.swift:30
    wire [2:0] symbols_1_bits = left_exits[5:3]; // FourXConcatenator.swift:30
    wire [2:0] symbols_0_bits = left_exits[2:0]; // FourXConcatenator.swift:30
    assign merged_exits = {
        merged_exits_joined[{symbols_7_bits, 2'd0} +: 3],
        merged_exits_joined[{symbols_6_bits, 2'd0} +: 3],
        merged_exits_joined[{symbols_5_bits, 2'd0} +: 3],
        merged_exits_joined[{symbols_4_bits, 2'd0} +: 3],
        merged_exits_joined[{symbols_3_bits, 2'd0} +: 3],
        merged_exits_joined[{symbols_2_bits, 2'd0} +: 3],
        merged_exits_joined[{symbols_1_bits, 2'd0} +: 3],
        merged_exits_joined[{symbols_0_bits, 2'd0} +: 3]
    }; // FourXConcatenator.swift:30
    wire [63:0] merged_counts_joined = {
        1'b0, right_counts[55:49], 1'b0, right_counts[48:42], 1'b0, right_counts[41:35], 1'b0,
        right_counts[34:28], 1'b0, right_counts[27:21], 1'b0, right_counts[20:14], 1'b0,
        right_counts[13:7], 1'b0, right_counts[6:0]
    }; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum = {1'd0, left_counts[55:49]} + {1'd0, merged_counts_joined[{symbols_7_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum_2 = {1'd0, left_counts[48:42]} + {1'd0, merged_counts_joined[{symbols_6_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum_3 = {1'd0, left_counts[41:35]} + {1'd0, merged_counts_joined[{symbols_5_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum_4 = {1'd0, left_counts[34:28]} + {1'd0, merged_counts_joined[{symbols_4_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum_5 = {1'd0, left_counts[27:21]} + {1'd0, merged_counts_joined[{symbols_3_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum_6 = {1'd0, left_counts[20:14]} + {1'd0, merged_counts_joined[{symbols_2_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum_7 = {1'd0, left_counts[13:7]} + {1'd0, merged_counts_joined[{symbols_1_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
    wire [7:0] merged_counts_sum_8 = {1'd0, left_counts[6:0]} + {1'd0, merged_counts_joined[{symbols_0_bits, 3'd0} +: 7]}; // FourXConcatenator.swift:30
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
    wire [255:0] symbols_7 = (symbols_7_bits[2] ? (symbols_7_bits[1] ? (symbols_7_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_7_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_7_bits[1] ? (symbols_7_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_7_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or = {256'd0, left_symbols[2047:1792]} | ({256'd0, symbols_7} << {left_counts[55:49], 2'd0}); // FourXConcatenator.swift:30
    wire [255:0] symbols_6 = (symbols_6_bits[2] ? (symbols_6_bits[1] ? (symbols_6_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_6_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_6_bits[1] ? (symbols_6_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_6_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or_2 = {256'd0, left_symbols[1791:1536]} | ({256'd0, symbols_6} << {left_counts[48:42], 2'd0}); // FourXConcatenator.swift:30
    wire [255:0] symbols_5 = (symbols_5_bits[2] ? (symbols_5_bits[1] ? (symbols_5_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_5_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_5_bits[1] ? (symbols_5_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_5_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or_3 = {256'd0, left_symbols[1535:1280]} | ({256'd0, symbols_5} << {left_counts[41:35], 2'd0}); // FourXConcatenator.swift:30
    wire [255:0] symbols_4 = (symbols_4_bits[2] ? (symbols_4_bits[1] ? (symbols_4_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_4_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_4_bits[1] ? (symbols_4_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_4_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or_4 = {256'd0, left_symbols[1279:1024]} | ({256'd0, symbols_4} << {left_counts[34:28], 2'd0}); // FourXConcatenator.swift:30
    wire [255:0] symbols_3 = (symbols_3_bits[2] ? (symbols_3_bits[1] ? (symbols_3_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_3_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_3_bits[1] ? (symbols_3_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_3_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or_5 = {256'd0, left_symbols[1023:768]} | ({256'd0, symbols_3} << {left_counts[27:21], 2'd0}); // FourXConcatenator.swift:30
    wire [255:0] symbols_2 = (symbols_2_bits[2] ? (symbols_2_bits[1] ? (symbols_2_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_2_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_2_bits[1] ? (symbols_2_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_2_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or_6 = {256'd0, left_symbols[767:512]} | ({256'd0, symbols_2} << {left_counts[20:14], 2'd0}); // FourXConcatenator.swift:30
    wire [255:0] symbols_1 = (symbols_1_bits[2] ? (symbols_1_bits[1] ? (symbols_1_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_1_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_1_bits[1] ? (symbols_1_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_1_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or_7 = {256'd0, left_symbols[511:256]} | ({256'd0, symbols_1} << {left_counts[13:7], 2'd0}); // FourXConcatenator.swift:30
    wire [255:0] symbols_0 = (symbols_0_bits[2] ? (symbols_0_bits[1] ? (symbols_0_bits[0] ? right_symbols[2047:1792] : right_symbols[1791:1536]) : (symbols_0_bits[0] ? right_symbols[1535:1280] : right_symbols[1279:1024])) : (symbols_0_bits[1] ? (symbols_0_bits[0] ? right_symbols[1023:768] : right_symbols[767:512]) : (symbols_0_bits[0] ? right_symbols[511:256] : right_symbols[255:0]))); // FourXConcatenator.swift:33
    wire [511:0] merged_symbols_or_8 = {256'd0, left_symbols[255:0]} | ({256'd0, symbols_0} << {left_counts[6:0], 2'd0}); // FourXConcatenator.swift:30
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
