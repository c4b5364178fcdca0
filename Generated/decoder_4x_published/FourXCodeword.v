// FourXCodeword: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8)
`default_nettype none

module FourXCodeword (
    input wire [7:0] window, // FourXSubDecoder.swift:18
    input wire [38:0] code, // FourXSubDecoder.swift:19
    output wire [6:0] is_length, // FourXSubDecoder.swift:20
    output wire [3:0] rank // FourXSubDecoder.swift:14
);
    wire [3:0] longer_than_7_sum = {1'd0, {window[4], window[5], window[6]}} + {1'd0, code[22:20]}; // CodewordLookup.swift:46
    wire longer_than_7 = longer_than_7_sum[3] & (&window[3:0]); // CodewordLookup.swift:46
    wire [3:0] longer_than_6_sum = {1'd0, {window[3], window[4], window[5]}} + {1'd0, code[25:23]}; // CodewordLookup.swift:46
    wire longer_than_6 = longer_than_6_sum[3] & (&window[2:0]); // CodewordLookup.swift:46
    wire rank_offset_and = longer_than_6 & ~longer_than_7; // FourXSubDecoder.swift:27
    wire [3:0] longer_than_5_sum = {1'd0, {window[2], window[3], window[4]}} + {1'd0, code[28:26]}; // CodewordLookup.swift:46
    wire longer_than_5 = longer_than_5_sum[3] & (&window[1:0]); // CodewordLookup.swift:46
    wire rank_offset_and_2 = longer_than_5 & ~longer_than_6; // FourXSubDecoder.swift:27
    wire [3:0] longer_than_4_sum = {1'd0, {window[1], window[2], window[3]}} + {1'd0, code[31:29]}; // CodewordLookup.swift:46
    wire longer_than_4 = longer_than_4_sum[3] & window[0]; // CodewordLookup.swift:46
    wire rank_offset_and_3 = longer_than_4 & ~longer_than_5; // FourXSubDecoder.swift:27
    wire [3:0] longer_than_3_sum = {1'd0, {window[0], window[1], window[2]}} + code[35:32]; // CodewordLookup.swift:46
    wire longer_than_3 = longer_than_3_sum[3]; // CodewordLookup.swift:46
    wire rank_offset_and_4 = longer_than_3 & ~longer_than_4; // FourXSubDecoder.swift:27
    wire [2:0] longer_than_2_sum = {1'd0, {window[0], window[1]}} + code[38:36]; // CodewordLookup.swift:46
    wire longer_than_2 = longer_than_2_sum[2]; // CodewordLookup.swift:46
    wire rank_offset_and_5 = longer_than_2 & ~longer_than_3; // FourXSubDecoder.swift:27
    assign is_length = {
        longer_than_7,
        rank_offset_and,
        rank_offset_and_2,
        rank_offset_and_3,
        rank_offset_and_4,
        rank_offset_and_5,
        ~longer_than_2
    }; // FourXSubDecoder.swift:27
    wire [3:0] low_bits_and = {1'b0, 1'b0, window[0], window[1]} & {4{~longer_than_2}}; // CodewordLookup.swift:81
    wire [3:0] rank_offset_joined = {4{rank_offset_and_5}}; // CodewordLookup.swift:81
    wire [3:0] low_bits_and_2 = {1'b0, window[0], window[1], window[2]} & rank_offset_joined; // CodewordLookup.swift:81
    wire [3:0] rank_offset_joined_2 = {4{rank_offset_and_4}}; // CodewordLookup.swift:81
    wire [3:0] low_bits_and_3 = {window[0], window[1], window[2], window[3]} & rank_offset_joined_2; // CodewordLookup.swift:81
    wire [3:0] rank_offset_joined_3 = {4{rank_offset_and_3}}; // CodewordLookup.swift:81
    wire [3:0] low_bits_and_4 = {window[1], window[2], window[3], window[4]} & rank_offset_joined_3; // CodewordLookup.swift:81
    wire [3:0] low_bits_or = low_bits_and | low_bits_and_2 | low_bits_and_3 | low_bits_and_4; // CodewordLookup.swift:81
    wire [3:0] rank_offset_joined_4 = {4{rank_offset_and_2}}; // CodewordLookup.swift:81
    wire [3:0] low_bits_and_5 = {window[2], window[3], window[4], window[5]} & rank_offset_joined_4; // CodewordLookup.swift:81
    wire [3:0] rank_offset_joined_5 = {4{rank_offset_and}}; // CodewordLookup.swift:81
    wire [3:0] low_bits_and_6 = {window[3], window[4], window[5], window[6]} & rank_offset_joined_5; // CodewordLookup.swift:81
    wire [3:0] low_bits_and_7 = {window[4], window[5], window[6], window[7]} & {4{longer_than_7}}; // CodewordLookup.swift:81
    wire [3:0] low_bits = low_bits_or | low_bits_and_5 | low_bits_and_6 | low_bits_and_7; // CodewordLookup.swift:81
    wire [3:0] rank_offset_or = (code[15:12] & rank_offset_joined_2) | (code[11:8] & rank_offset_joined_3); // CodewordLookup.swift:81
    wire [3:0] rank_offset_or_2 = (code[7:4] & rank_offset_joined_4) | (code[3:0] & rank_offset_joined_5); // CodewordLookup.swift:81
    wire [3:0] rank_offset = (code[19:16] & rank_offset_joined) | rank_offset_or | rank_offset_or_2; // CodewordLookup.swift:81
    assign rank = low_bits + rank_offset; // FourXSubDecoder.swift:28

    // Bits that nothing reads.
    wire unused = &{1'b0, longer_than_7_sum[2:0], longer_than_6_sum[2:0], longer_than_5_sum[2:0], longer_than_4_sum[2:0], longer_than_3_sum[2:0], longer_than_2_sum[1:0]};

endmodule

`default_nettype wire
