// FourXSubDecoder_1_15: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), start = 1, room = 15
`default_nettype none

module FourXSubDecoder_1_15 (
    input wire [13:0] window, // FourXSubDecoder.swift:55
    input wire [38:0] code, // FourXSubDecoder.swift:56
    output wire [2:0] exit, // FourXSubDecoder.swift:57
    output wire [2:0] count, // FourXSubDecoder.swift:58
    output wire [15:0] symbols // FourXSubDecoder.swift:59
);
    wire [6:0] codewords_0_is_length; // FourXSubDecoder.swift:73
    wire [3:0] codewords_0_rank; // FourXSubDecoder.swift:73
    wire [6:0] codewords_1_is_length; // FourXSubDecoder.swift:73
    wire [3:0] codewords_1_rank; // FourXSubDecoder.swift:73
    wire [6:0] codewords_2_is_length; // FourXSubDecoder.swift:73
    wire [3:0] codewords_2_rank; // FourXSubDecoder.swift:73
    wire [6:0] codewords_3_is_length; // FourXSubDecoder.swift:73
    wire [3:0] codewords_3_rank; // FourXSubDecoder.swift:73
    wire [3:0] end_0_or = (4'd2 & {4{codewords_0_is_length[0]}}) | (4'd3 & {4{codewords_0_is_length[1]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0_or_2 = (4'd4 & {4{codewords_0_is_length[2]}}) | (4'd5 & {4{codewords_0_is_length[3]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0_or_3 = (4'd6 & {4{codewords_0_is_length[4]}}) | (4'd7 & {4{codewords_0_is_length[5]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0_or_4 = end_0_or_3 | (4'd8 & {4{codewords_0_is_length[6]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0 = 4'd1 + (end_0_or | end_0_or_2 | end_0_or_4); // FourXSubDecoder.swift:77
    wire counts_1 = end_0 < 4'd8; // FourXSubDecoder.swift:84
    wire [3:0] end_1_or = (4'd2 & {4{codewords_1_is_length[0]}}) | (4'd3 & {4{codewords_1_is_length[1]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_1_or_2 = (4'd4 & {4{codewords_1_is_length[2]}}) | (4'd5 & {4{codewords_1_is_length[3]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_1_or_3 = (4'd6 & {4{codewords_1_is_length[4]}}) | (4'd7 & {4{codewords_1_is_length[5]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_1_or_4 = end_1_or_3 | (4'd8 & {4{codewords_1_is_length[6]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_1 = end_0 + (end_1_or | end_1_or_2 | end_1_or_4); // FourXSubDecoder.swift:77
    wire [3:0] position_1 = counts_1 ? end_1 : end_0; // FourXSubDecoder.swift:84
    wire counts_2 = position_1 < 4'd8; // FourXSubDecoder.swift:84
    wire [3:0] end_2_or = (4'd2 & {4{codewords_2_is_length[0]}}) | (4'd3 & {4{codewords_2_is_length[1]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_2_or_2 = (4'd4 & {4{codewords_2_is_length[2]}}) | (4'd5 & {4{codewords_2_is_length[3]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_2_or_3 = (4'd6 & {4{codewords_2_is_length[4]}}) | (4'd7 & {4{codewords_2_is_length[5]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_2_or_4 = end_2_or_3 | (4'd8 & {4{codewords_2_is_length[6]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_2 = position_1 + (end_2_or | end_2_or_2 | end_2_or_4); // FourXSubDecoder.swift:77
    wire [3:0] position_2 = counts_2 ? end_2 : position_1; // FourXSubDecoder.swift:84
    wire counts_3 = position_2 < 4'd8; // FourXSubDecoder.swift:84
    wire [3:0] end_3_or = (4'd2 & {4{codewords_3_is_length[0]}}) | (4'd3 & {4{codewords_3_is_length[1]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_3_or_2 = (4'd4 & {4{codewords_3_is_length[2]}}) | (4'd5 & {4{codewords_3_is_length[3]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_3_or_3 = (4'd6 & {4{codewords_3_is_length[4]}}) | (4'd7 & {4{codewords_3_is_length[5]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_3_or_4 = end_3_or_3 | (4'd8 & {4{codewords_3_is_length[6]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_3 = position_2 + (end_3_or | end_3_or_2 | end_3_or_4); // FourXSubDecoder.swift:77
    wire [3:0] position_3 = counts_3 ? end_3 : position_2; // FourXSubDecoder.swift:84
    assign exit = position_3[2:0]; // FourXSubDecoder.swift:89
    wire count_xor = counts_3 ^ counts_2; // FourXSubDecoder.swift:90
    wire count_or = (counts_3 & counts_2) | (counts_1 & count_xor); // FourXSubDecoder.swift:90
    wire count_xor_2 = count_xor ^ counts_1; // FourXSubDecoder.swift:90
    assign count = {count_or & count_xor_2, count_or ^ count_xor_2, 1'b1 ^ count_xor_2}; // FourXSubDecoder.swift:90
    wire [3:0] rank_3 = codewords_3_rank & {4{counts_3}}; // FourXSubDecoder.swift:83
    wire [3:0] rank_2 = codewords_2_rank & {4{counts_2}}; // FourXSubDecoder.swift:83
    wire [3:0] rank_1 = codewords_1_rank & {4{counts_1}}; // FourXSubDecoder.swift:83
    assign symbols = {rank_3, rank_2, rank_1, codewords_0_rank}; // FourXSubDecoder.swift:91
    wire [11:0] rest_0_or = (window[13:2] & {12{codewords_0_is_length[0]}}) | ({1'd0, window[13:3]} & {12{codewords_0_is_length[1]}}); // FourXSubDecoder.swift:87
    wire [11:0] rest_0_or_2 = ({2'd0, window[13:4]} & {12{codewords_0_is_length[2]}}) | ({3'd0, window[13:5]} & {12{codewords_0_is_length[3]}}); // FourXSubDecoder.swift:87
    wire [11:0] rest_0_or_3 = ({4'd0, window[13:6]} & {12{codewords_0_is_length[4]}}) | ({5'd0, window[13:7]} & {12{codewords_0_is_length[5]}}); // FourXSubDecoder.swift:87
    wire [11:0] rest_0_or_4 = rest_0_or_3 | ({6'd0, window[13:8]} & {12{codewords_0_is_length[6]}}); // FourXSubDecoder.swift:87
    wire [11:0] rest_0 = rest_0_or | rest_0_or_2 | rest_0_or_4; // FourXSubDecoder.swift:87
    wire [9:0] rest_1_or = (rest_0[11:2] & {10{codewords_1_is_length[0]}}) | ({1'd0, rest_0[11:3]} & {10{codewords_1_is_length[1]}}); // FourXSubDecoder.swift:87
    wire [9:0] rest_1_or_2 = ({2'd0, rest_0[11:4]} & {10{codewords_1_is_length[2]}}) | ({3'd0, rest_0[11:5]} & {10{codewords_1_is_length[3]}}); // FourXSubDecoder.swift:87
    wire [9:0] rest_1_or_3 = ({4'd0, rest_0[11:6]} & {10{codewords_1_is_length[4]}}) | ({5'd0, rest_0[11:7]} & {10{codewords_1_is_length[5]}}); // FourXSubDecoder.swift:87
    wire [9:0] rest_1_or_4 = rest_1_or_3 | ({6'd0, rest_0[11:8]} & {10{codewords_1_is_length[6]}}); // FourXSubDecoder.swift:87
    wire [9:0] rest_1 = rest_1_or | rest_1_or_2 | rest_1_or_4; // FourXSubDecoder.swift:87
    wire [7:0] rest_2_or = (rest_1[9:2] & {8{codewords_2_is_length[0]}}) | ({1'd0, rest_1[9:3]} & {8{codewords_2_is_length[1]}}); // FourXSubDecoder.swift:87
    wire [7:0] rest_2_or_2 = ({2'd0, rest_1[9:4]} & {8{codewords_2_is_length[2]}}) | ({3'd0, rest_1[9:5]} & {8{codewords_2_is_length[3]}}); // FourXSubDecoder.swift:87
    wire [7:0] rest_2_or_3 = ({4'd0, rest_1[9:6]} & {8{codewords_2_is_length[4]}}) | ({5'd0, rest_1[9:7]} & {8{codewords_2_is_length[5]}}); // FourXSubDecoder.swift:87
    wire [7:0] rest_2_or_4 = rest_2_or_3 | ({6'd0, rest_1[9:8]} & {8{codewords_2_is_length[6]}}); // FourXSubDecoder.swift:87
    wire [7:0] rest_2 = rest_2_or | rest_2_or_2 | rest_2_or_4; // FourXSubDecoder.swift:87

    FourXCodeword codewords_0 ( // FourXSubDecoder.swift:73
        .window(window[7:0]),
        .code(code),
        .is_length(codewords_0_is_length),
        .rank(codewords_0_rank)
    );

    FourXCodeword codewords_1 ( // FourXSubDecoder.swift:73
        .window(rest_0[7:0]),
        .code(code),
        .is_length(codewords_1_is_length),
        .rank(codewords_1_rank)
    );

    FourXCodeword codewords_2 ( // FourXSubDecoder.swift:73
        .window(rest_1[7:0]),
        .code(code),
        .is_length(codewords_2_is_length),
        .rank(codewords_2_rank)
    );

    FourXCodeword codewords_3 ( // FourXSubDecoder.swift:73
        .window(rest_2),
        .code(code),
        .is_length(codewords_3_is_length),
        .rank(codewords_3_rank)
    );

    // Bits that nothing reads.
    wire unused = &{1'b0, position_3[3]};

endmodule

`default_nettype wire
