// FourXSubDecoder_7_15: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), start = 7, room = 15
`default_nettype none

module FourXSubDecoder_7_15 (
    input wire [7:0] window, // FourXSubDecoder.swift:55
    input wire [38:0] code, // FourXSubDecoder.swift:56
    output wire [2:0] exit, // FourXSubDecoder.swift:57
    output wire [2:0] count, // FourXSubDecoder.swift:58
    output wire [15:0] symbols // FourXSubDecoder.swift:59
);
    wire [6:0] codewords_0_is_length; // FourXSubDecoder.swift:73
    wire [3:0] codewords_0_rank; // FourXSubDecoder.swift:73
    wire [3:0] end_0_or = (4'd2 & {4{codewords_0_is_length[0]}}) | (4'd3 & {4{codewords_0_is_length[1]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0_or_2 = (4'd4 & {4{codewords_0_is_length[2]}}) | (4'd5 & {4{codewords_0_is_length[3]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0_or_3 = (4'd6 & {4{codewords_0_is_length[4]}}) | (4'd7 & {4{codewords_0_is_length[5]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0_or_4 = end_0_or_3 | (4'd8 & {4{codewords_0_is_length[6]}}); // FourXSubDecoder.swift:77
    wire [3:0] end_0 = 4'd7 + (end_0_or | end_0_or_2 | end_0_or_4); // FourXSubDecoder.swift:77
    assign exit = end_0[2:0]; // FourXSubDecoder.swift:89
    assign symbols = {12'd0, codewords_0_rank}; // FourXSubDecoder.swift:91
    assign count = 3'd1; // FourXSubDecoder.swift:90

    FourXCodeword codewords_0 ( // FourXSubDecoder.swift:73
        .window(window),
        .code(code),
        .is_length(codewords_0_is_length),
        .rank(codewords_0_rank)
    );

    // Bits that nothing reads.
    wire unused = &{1'b0, end_0[3]};

endmodule

`default_nettype wire
