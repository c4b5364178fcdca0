// FourXConcatenator_4_8: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), level = 4, entries = 8
`default_nettype none

module FourXConcatenator_4_8 (
    input wire [23:0] left_exits, // FourXConcatenator.swift:20
    input wire [47:0] left_counts, // FourXConcatenator.swift:20
    input wire [1023:0] left_symbols, // FourXConcatenator.swift:20
    input wire [23:0] right_exits, // FourXConcatenator.swift:21
    input wire [47:0] right_counts, // FourXConcatenator.swift:21
    input wire [1023:0] right_symbols, // FourXConcatenator.swift:21
    output wire [23:0] merged_exits, // FourXConcatenator.swift:22
    output wire [55:0] merged_counts, // FourXConcatenator.swift:22
    output wire [2047:0] merged_symbols // FourXConcatenator.swift:22
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
        2'd0, right_counts[47:42], 2'd0, right_counts[41:36], 2'd0, right_counts[35:30], 2'd0,
        right_counts[29:24], 2'd0, right_counts[23:18], 2'd0, right_counts[17:12], 2'd0,
        right_counts[11:6], 2'd0, right_counts[5:0]
    }; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum = {1'd0, left_counts[47:42]} + {1'd0, merged_counts_joined[{symbols_7_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum_2 = {1'd0, left_counts[41:36]} + {1'd0, merged_counts_joined[{symbols_6_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum_3 = {1'd0, left_counts[35:30]} + {1'd0, merged_counts_joined[{symbols_5_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum_4 = {1'd0, left_counts[29:24]} + {1'd0, merged_counts_joined[{symbols_4_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum_5 = {1'd0, left_counts[23:18]} + {1'd0, merged_counts_joined[{symbols_3_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum_6 = {1'd0, left_counts[17:12]} + {1'd0, merged_counts_joined[{symbols_2_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum_7 = {1'd0, left_counts[11:6]} + {1'd0, merged_counts_joined[{symbols_1_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
    wire [6:0] merged_counts_sum_8 = {1'd0, left_counts[5:0]} + {1'd0, merged_counts_joined[{symbols_0_bits, 3'd0} +: 6]}; // FourXConcatenator.swift:30
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
    wire [127:0] symbols_7 = (symbols_7_bits[2] ? (symbols_7_bits[1] ? (symbols_7_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_7_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_7_bits[1] ? (symbols_7_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_7_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or = {128'd0, left_symbols[1023:896]} | ({128'd0, symbols_7} << {left_counts[47:42], 2'd0}); // FourXConcatenator.swift:30
    wire [127:0] symbols_6 = (symbols_6_bits[2] ? (symbols_6_bits[1] ? (symbols_6_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_6_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_6_bits[1] ? (symbols_6_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_6_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or_2 = {128'd0, left_symbols[895:768]} | ({128'd0, symbols_6} << {left_counts[41:36], 2'd0}); // FourXConcatenator.swift:30
    wire [127:0] symbols_5 = (symbols_5_bits[2] ? (symbols_5_bits[1] ? (symbols_5_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_5_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_5_bits[1] ? (symbols_5_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_5_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or_3 = {128'd0, left_symbols[767:640]} | ({128'd0, symbols_5} << {left_counts[35:30], 2'd0}); // FourXConcatenator.swift:30
    wire [127:0] symbols_4 = (symbols_4_bits[2] ? (symbols_4_bits[1] ? (symbols_4_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_4_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_4_bits[1] ? (symbols_4_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_4_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or_4 = {128'd0, left_symbols[639:512]} | ({128'd0, symbols_4} << {left_counts[29:24], 2'd0}); // FourXConcatenator.swift:30
    wire [127:0] symbols_3 = (symbols_3_bits[2] ? (symbols_3_bits[1] ? (symbols_3_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_3_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_3_bits[1] ? (symbols_3_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_3_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or_5 = {128'd0, left_symbols[511:384]} | ({128'd0, symbols_3} << {left_counts[23:18], 2'd0}); // FourXConcatenator.swift:30
    wire [127:0] symbols_2 = (symbols_2_bits[2] ? (symbols_2_bits[1] ? (symbols_2_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_2_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_2_bits[1] ? (symbols_2_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_2_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or_6 = {128'd0, left_symbols[383:256]} | ({128'd0, symbols_2} << {left_counts[17:12], 2'd0}); // FourXConcatenator.swift:30
    wire [127:0] symbols_1 = (symbols_1_bits[2] ? (symbols_1_bits[1] ? (symbols_1_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_1_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_1_bits[1] ? (symbols_1_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_1_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or_7 = {128'd0, left_symbols[255:128]} | ({128'd0, symbols_1} << {left_counts[11:6], 2'd0}); // FourXConcatenator.swift:30
    wire [127:0] symbols_0 = (symbols_0_bits[2] ? (symbols_0_bits[1] ? (symbols_0_bits[0] ? right_symbols[1023:896] : right_symbols[895:768]) : (symbols_0_bits[0] ? right_symbols[767:640] : right_symbols[639:512])) : (symbols_0_bits[1] ? (symbols_0_bits[0] ? right_symbols[511:384] : right_symbols[383:256]) : (symbols_0_bits[0] ? right_symbols[255:128] : right_symbols[127:0]))); // FourXConcatenator.swift:33
    wire [255:0] merged_symbols_or_8 = {128'd0, left_symbols[127:0]} | ({128'd0, symbols_0} << {left_counts[5:0], 2'd0}); // FourXConcatenator.swift:30
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
