// FourXTables: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), contexts = 2
`default_nettype none

module FourXTables (
    input wire clock,
    input wire reset,
    input wire write_valid, // FourXTables.swift:27
    input wire [1:0] write_table, // FourXTables.swift:28
    input wire write_context, // FourXTables.swift:55
    input wire [7:0] write_row, // FourXTables.swift:30
    input wire [239:0] write_data, // FourXTables.swift:31
    input wire read_enable, // FourXTables.swift:32
    input wire read_context, // FourXTables.swift:56
    input wire [5:0] read_pattern, // FourXTables.swift:57
    input wire [1:0] read_codebook, // FourXTables.swift:58
    output wire [239:0] centroids, // FourXTables.swift:36
    output wire [102:0] codebook, // FourXTables.swift:59
    output wire [15:0] scale, // FourXTables.swift:38
    output wire [3:0] errors // FourXTables.swift:39
);
    reg pipeline_valid_0; // FourXTables.swift:64
    reg pipeline_valid_1; // FourXTables.swift:64
    reg pipeline_valid_2; // FourXTables.swift:64
    reg pipeline_valid_3; // FourXTables.swift:64
    reg pipeline_valid_4; // FourXTables.swift:64
    reg [3:0] seen; // FourXTables.swift:47
    reg [239:0] centroid_row; // FourXTables.swift:131
    reg [102:0] codebook_row; // FourXTables.swift:133
    reg [15:0] scale_row; // FourXTables.swift:135
    reg is_place_5; // FourXTables.swift:93
    reg [1:0] table_5; // FourXTables.swift:89
    reg is_complete_5; // FourXTables.swift:165
    reg [1:0] is_good_row_5; // FourXTables.swift:106
    reg context_5; // FourXTables.swift:90
    reg [15:0] tensor_scale_5; // FourXTables.swift:103
    reg [7:0] row_5; // FourXTables.swift:91
    reg [239:0] pattern_5; // FourXTables.swift:100
    reg [102:0] constants_5; // FourXTables.swift:162
    reg is_place_4; // FourXTables.swift:93
    reg [1:0] table_4; // FourXTables.swift:89
    reg level_6_4_2; // FourXTables.swift:158
    reg [5:0] level_6_4_0; // FourXTables.swift:158
    reg [4:0] endings_4_5; // FourXTables.swift:154
    reg [4:0] endings_4_6; // FourXTables.swift:154
    reg [1:0] is_good_row_4; // FourXTables.swift:106
    reg context_4; // FourXTables.swift:90
    reg [15:0] tensor_scale_4; // FourXTables.swift:103
    reg [7:0] row_4; // FourXTables.swift:91
    reg [239:0] pattern_4; // FourXTables.swift:100
    reg [2:0] level_6_4_3; // FourXTables.swift:158
    reg [3:0] level_6_4_5; // FourXTables.swift:158
    reg [2:0] level_6_4_7; // FourXTables.swift:158
    reg [2:0] level_6_4_9; // FourXTables.swift:158
    reg [2:0] level_6_4_11; // FourXTables.swift:158
    reg [3:0] level_6_4_6; // FourXTables.swift:158
    reg [3:0] level_6_4_8; // FourXTables.swift:158
    reg [3:0] level_6_4_10; // FourXTables.swift:158
    reg [3:0] level_6_4_12; // FourXTables.swift:158
    reg [4:0] level_6_4_1; // FourXTables.swift:158
    reg [15:0] ranks_4_3; // FourXTables.swift:153
    reg [15:0] ranks_4_2; // FourXTables.swift:153
    reg [15:0] ranks_4_1; // FourXTables.swift:153
    reg [15:0] ranks_4_0; // FourXTables.swift:153
    reg is_place_3; // FourXTables.swift:93
    reg [1:0] table_3; // FourXTables.swift:89
    reg level_4_3_2; // FourXTables.swift:158
    reg [5:0] level_4_3_0; // FourXTables.swift:158
    reg [4:0] endings_3_3; // FourXTables.swift:154
    reg [4:0] endings_3_4; // FourXTables.swift:154
    reg [4:0] endings_3_5; // FourXTables.swift:154
    reg [4:0] endings_3_6; // FourXTables.swift:154
    reg [1:0] is_good_row_3; // FourXTables.swift:106
    reg context_3; // FourXTables.swift:90
    reg [15:0] tensor_scale_3; // FourXTables.swift:103
    reg [7:0] row_3; // FourXTables.swift:91
    reg [239:0] pattern_3; // FourXTables.swift:100
    reg [2:0] level_4_3_3; // FourXTables.swift:158
    reg [3:0] level_4_3_5; // FourXTables.swift:158
    reg [2:0] level_4_3_7; // FourXTables.swift:158
    reg [3:0] level_4_3_6; // FourXTables.swift:158
    reg [3:0] level_4_3_8; // FourXTables.swift:158
    reg [4:0] level_4_3_1; // FourXTables.swift:158
    reg [15:0] ranks_3_3; // FourXTables.swift:153
    reg [15:0] ranks_3_2; // FourXTables.swift:153
    reg [15:0] ranks_3_1; // FourXTables.swift:153
    reg [15:0] ranks_3_0; // FourXTables.swift:153
    reg is_place_2; // FourXTables.swift:93
    reg [1:0] table_2; // FourXTables.swift:89
    reg start_2_2; // FourXTables.swift:155
    reg [5:0] start_2_0; // FourXTables.swift:155
    reg [4:0] endings_2_0; // FourXTables.swift:154
    reg [4:0] endings_2_1; // FourXTables.swift:154
    reg [4:0] endings_2_2; // FourXTables.swift:154
    reg [4:0] endings_2_3; // FourXTables.swift:154
    reg [4:0] endings_2_4; // FourXTables.swift:154
    reg [4:0] endings_2_5; // FourXTables.swift:154
    reg [4:0] endings_2_6; // FourXTables.swift:154
    reg [1:0] is_good_row_2; // FourXTables.swift:106
    reg context_2; // FourXTables.swift:90
    reg [15:0] tensor_scale_2; // FourXTables.swift:103
    reg [7:0] row_2; // FourXTables.swift:91
    reg [239:0] pattern_2; // FourXTables.swift:100
    reg [4:0] start_2_1; // FourXTables.swift:155
    reg [15:0] ranks_2_3; // FourXTables.swift:153
    reg [15:0] ranks_2_2; // FourXTables.swift:153
    reg [15:0] ranks_2_1; // FourXTables.swift:153
    reg [15:0] ranks_2_0; // FourXTables.swift:153
    reg is_place_1; // FourXTables.swift:93
    reg [1:0] table_1; // FourXTables.swift:89
    reg [15:0] lengths_1_0; // FourXTables.swift:96
    reg [15:0] lengths_1_1; // FourXTables.swift:96
    reg [15:0] lengths_1_2; // FourXTables.swift:96
    reg [15:0] lengths_1_3; // FourXTables.swift:96
    reg [239:0] data_1; // FourXTables.swift:92
    reg context_1; // FourXTables.swift:90
    reg [7:0] row_1; // FourXTables.swift:91
    reg [239:0] patterns [0:127]; // FourXTables.swift:60
    reg [102:0] codebooks [0:7]; // FourXTables.swift:61
    reg [15:0] scales [0:1]; // FourXTables.swift:62
    wire codebooks_enable_and = (table_5 == 2'd2) & is_place_5 & pipeline_valid_4; // FourXTables.swift:124
    wire patterns_enable_and = (table_5 == 2'd1) & is_place_5 & pipeline_valid_4; // FourXTables.swift:124
    wire scales_enable_and = (table_5 == 2'd0) & is_place_5 & pipeline_valid_4; // FourXTables.swift:124
    wire [3:0] seen_next_joined = {
        pipeline_valid_4 & ~is_place_5,
        codebooks_enable_and & ~is_complete_5,
        patterns_enable_and & ~is_good_row_5[1],
        scales_enable_and & ~is_good_row_5[0]
    }; // FourXTables.swift:124
    wire [6:0] patterns_address_joined = {context_5, row_5[5:0]}; // FourXTables.swift:118
    wire [2:0] codebooks_address_joined = {context_5, row_5[1:0]}; // FourXTables.swift:121
    wire [6:0] centroid_row_next_joined = {read_context, read_pattern}; // FourXTables.swift:131
    wire [2:0] codebook_row_next_joined = {read_context, read_codebook}; // FourXTables.swift:133
    wire [5:0] constants_5_next_difference = level_6_4_0 - {1'd0, endings_4_5}; // FourXTables.swift:165
    wire is_complete_5_next_and = ~constants_5_next_difference[5] & (5'd8 >= constants_5_next_difference[4:0]); // FourXTables.swift:165
    wire [5:0] is_complete_5_next_difference = {constants_5_next_difference[4:0], 1'b0} - {1'd0, endings_4_6}; // FourXTables.swift:165
    wire is_complete_5_next_and_2 = ~is_complete_5_next_difference[5] & (5'd8 >= is_complete_5_next_difference[4:0]); // FourXTables.swift:165
    wire is_complete_5_next_and_3 = level_6_4_2 & is_complete_5_next_and & is_complete_5_next_and_2 & ~(|{is_complete_5_next_difference[4:0], 1'b0}); // FourXTables.swift:165
    wire [3:0] constants_5_next_joined = {ranks_4_3[0], ranks_4_2[0], ranks_4_1[0], ranks_4_0[0]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_2 = {ranks_4_3[1], ranks_4_2[1], ranks_4_1[1], ranks_4_0[1]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_3 = {ranks_4_3[2], ranks_4_2[2], ranks_4_1[2], ranks_4_0[2]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_4 = {ranks_4_3[3], ranks_4_2[3], ranks_4_1[3], ranks_4_0[3]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_5 = {ranks_4_3[4], ranks_4_2[4], ranks_4_1[4], ranks_4_0[4]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_6 = {ranks_4_3[5], ranks_4_2[5], ranks_4_1[5], ranks_4_0[5]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_7 = {ranks_4_3[6], ranks_4_2[6], ranks_4_1[6], ranks_4_0[6]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_8 = {ranks_4_3[7], ranks_4_2[7], ranks_4_1[7], ranks_4_0[7]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_9 = {ranks_4_3[8], ranks_4_2[8], ranks_4_1[8], ranks_4_0[8]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_10 = {ranks_4_3[9], ranks_4_2[9], ranks_4_1[9], ranks_4_0[9]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_11 = {ranks_4_3[10], ranks_4_2[10], ranks_4_1[10], ranks_4_0[10]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_12 = {ranks_4_3[11], ranks_4_2[11], ranks_4_1[11], ranks_4_0[11]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_13 = {ranks_4_3[12], ranks_4_2[12], ranks_4_1[12], ranks_4_0[12]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_14 = {ranks_4_3[13], ranks_4_2[13], ranks_4_1[13], ranks_4_0[13]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_15 = {ranks_4_3[14], ranks_4_2[14], ranks_4_1[14], ranks_4_0[14]}; // FourXTables.swift:162
    wire [3:0] constants_5_next_joined_16 = {ranks_4_3[15], ranks_4_2[15], ranks_4_1[15], ranks_4_0[15]}; // FourXTables.swift:162
    wire [102:0] constants_5_next_joined_17 = {
        level_6_4_3, level_6_4_5, level_6_4_7, level_6_4_9, level_6_4_11,
        constants_5_next_difference[2:0], level_6_4_6, level_6_4_8, level_6_4_10, level_6_4_12,
        level_6_4_1[3:0] + level_6_4_0[3:0], constants_5_next_joined, constants_5_next_joined_2,
        constants_5_next_joined_3, constants_5_next_joined_4, constants_5_next_joined_5,
        constants_5_next_joined_6, constants_5_next_joined_7, constants_5_next_joined_8,
        constants_5_next_joined_9, constants_5_next_joined_10, constants_5_next_joined_11,
        constants_5_next_joined_12, constants_5_next_joined_13, constants_5_next_joined_14,
        constants_5_next_joined_15, constants_5_next_joined_16
    }; // FourXTables.swift:162
    wire [5:0] level_6_4_9_next_difference = level_4_3_0 - {1'd0, endings_3_3}; // FourXTables.swift:158
    wire level_6_4_2_next_and = ~level_6_4_9_next_difference[5] & (5'd8 >= level_6_4_9_next_difference[4:0]); // FourXTables.swift:158
    wire [5:0] level_6_4_12_next_joined = {level_6_4_9_next_difference[4:0], 1'b0}; // FourXTables.swift:158
    wire [5:0] level_6_4_11_next_difference = level_6_4_12_next_joined - {1'd0, endings_3_4}; // FourXTables.swift:158
    wire level_6_4_2_next_and_2 = ~level_6_4_11_next_difference[5] & (5'd8 >= level_6_4_11_next_difference[4:0]); // FourXTables.swift:158
    wire [4:0] level_6_4_1_next_sum = level_4_3_1 + endings_3_3; // FourXTables.swift:158
    wire [5:0] level_4_3_3_next_difference = start_2_0 - {1'd0, endings_2_0}; // FourXTables.swift:158
    wire level_4_3_2_next_and = ~level_4_3_3_next_difference[5] & (5'd8 >= level_4_3_3_next_difference[4:0]); // FourXTables.swift:158
    wire [5:0] level_4_3_6_next_joined = {level_4_3_3_next_difference[4:0], 1'b0}; // FourXTables.swift:158
    wire [5:0] level_4_3_5_next_difference = level_4_3_6_next_joined - {1'd0, endings_2_1}; // FourXTables.swift:158
    wire level_4_3_2_next_and_2 = ~level_4_3_5_next_difference[5] & (5'd8 >= level_4_3_5_next_difference[4:0]); // FourXTables.swift:158
    wire [5:0] level_4_3_8_next_joined = {level_4_3_5_next_difference[4:0], 1'b0}; // FourXTables.swift:158
    wire [5:0] level_4_3_7_next_difference = level_4_3_8_next_joined - {1'd0, endings_2_2}; // FourXTables.swift:158
    wire level_4_3_2_next_and_3 = ~level_4_3_7_next_difference[5] & (5'd8 >= level_4_3_7_next_difference[4:0]); // FourXTables.swift:158
    wire level_4_3_2_next_and_4 = start_2_2 & level_4_3_2_next_and & level_4_3_2_next_and_2 & level_4_3_2_next_and_3; // FourXTables.swift:158
    wire [4:0] level_4_3_1_next_sum = start_2_1 + endings_2_0; // FourXTables.swift:158
    wire [4:0] level_4_3_1_next_sum_2 = level_4_3_1_next_sum + endings_2_1; // FourXTables.swift:158
    wire [15:0] endings_2_4_next_and = ~lengths_1_0 & lengths_1_1; // FourXTables.swift:155
    wire [15:0] endings_2_1_next_and = ~lengths_1_2 & ~lengths_1_3; // FourXTables.swift:155
    wire [15:0] endings_2_0_next_and = endings_2_4_next_and & endings_2_1_next_and; // FourXTables.swift:155
    wire [15:0] endings_2_5_next_and = lengths_1_0 & lengths_1_1; // FourXTables.swift:155
    wire [15:0] endings_2_1_next_and_2 = endings_2_5_next_and & endings_2_1_next_and; // FourXTables.swift:155
    wire [15:0] endings_2_6_next_and = ~lengths_1_0 & ~lengths_1_1; // FourXTables.swift:155
    wire [15:0] endings_2_5_next_and_2 = lengths_1_2 & ~lengths_1_3; // FourXTables.swift:155
    wire [15:0] endings_2_2_next_and = endings_2_6_next_and & endings_2_5_next_and_2; // FourXTables.swift:155
    wire [15:0] endings_2_3_next_and = lengths_1_0 & ~lengths_1_1 & endings_2_5_next_and_2; // FourXTables.swift:155
    wire [15:0] start_2_2_next_or = endings_2_0_next_and | endings_2_1_next_and_2 | endings_2_2_next_and | endings_2_3_next_and; // FourXTables.swift:155
    wire [15:0] endings_2_4_next_and_2 = endings_2_4_next_and & endings_2_5_next_and_2; // FourXTables.swift:155
    wire [15:0] endings_2_5_next_and_3 = endings_2_5_next_and & endings_2_5_next_and_2; // FourXTables.swift:155
    wire [15:0] endings_2_6_next_and_2 = endings_2_6_next_and & ~lengths_1_2 & lengths_1_3; // FourXTables.swift:155
    wire [15:0] start_2_2_next_or_2 = start_2_2_next_or | endings_2_4_next_and_2 | endings_2_5_next_and_3 | endings_2_6_next_and_2; // FourXTables.swift:155
    wire [7:0] endings_2_0_next_and_2 = endings_2_0_next_and[7:0] & endings_2_0_next_and[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_0_next_xor = endings_2_0_next_and_2[3:0] ^ endings_2_0_next_and_2[7:4]; // FourXTables.swift:154
    wire [7:0] endings_2_0_next_xor_2 = endings_2_0_next_and[7:0] ^ endings_2_0_next_and[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_0_next_and_3 = endings_2_0_next_xor_2[3:0] & endings_2_0_next_xor_2[7:4]; // FourXTables.swift:154
    wire [3:0] endings_2_0_next_or = (endings_2_0_next_and_2[3:0] & endings_2_0_next_and_2[7:4]) | (endings_2_0_next_xor & endings_2_0_next_and_3); // FourXTables.swift:154
    wire [1:0] endings_2_0_next_xor_3 = endings_2_0_next_or[1:0] ^ endings_2_0_next_or[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_0_next_xor_4 = endings_2_0_next_xor ^ endings_2_0_next_and_3; // FourXTables.swift:154
    wire [1:0] endings_2_0_next_xor_5 = endings_2_0_next_xor_4[1:0] ^ endings_2_0_next_xor_4[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_0_next_xor_6 = endings_2_0_next_xor_2[3:0] ^ endings_2_0_next_xor_2[7:4]; // FourXTables.swift:154
    wire [1:0] endings_2_0_next_and_4 = endings_2_0_next_xor_6[1:0] & endings_2_0_next_xor_6[3:2]; // FourXTables.swift:154
    wire [1:0] endings_2_0_next_or_2 = (endings_2_0_next_xor_4[1:0] & endings_2_0_next_xor_4[3:2]) | (endings_2_0_next_xor_5 & endings_2_0_next_and_4); // FourXTables.swift:154
    wire [1:0] endings_2_0_next_or_3 = (endings_2_0_next_or[1:0] & endings_2_0_next_or[3:2]) | (endings_2_0_next_xor_3 & endings_2_0_next_or_2); // FourXTables.swift:154
    wire endings_2_0_next_xor_7 = endings_2_0_next_or_3[0] ^ endings_2_0_next_or_3[1]; // FourXTables.swift:154
    wire [1:0] endings_2_0_next_xor_8 = endings_2_0_next_xor_3 ^ endings_2_0_next_or_2; // FourXTables.swift:154
    wire endings_2_0_next_xor_9 = endings_2_0_next_xor_8[0] ^ endings_2_0_next_xor_8[1]; // FourXTables.swift:154
    wire [1:0] endings_2_0_next_xor_10 = endings_2_0_next_xor_5 ^ endings_2_0_next_and_4; // FourXTables.swift:154
    wire endings_2_0_next_xor_11 = endings_2_0_next_xor_10[0] ^ endings_2_0_next_xor_10[1]; // FourXTables.swift:154
    wire [1:0] endings_2_0_next_xor_12 = endings_2_0_next_xor_6[1:0] ^ endings_2_0_next_xor_6[3:2]; // FourXTables.swift:154
    wire endings_2_0_next_and_5 = endings_2_0_next_xor_12[0] & endings_2_0_next_xor_12[1]; // FourXTables.swift:154
    wire endings_2_0_next_or_4 = (endings_2_0_next_xor_10[0] & endings_2_0_next_xor_10[1]) | (endings_2_0_next_xor_11 & endings_2_0_next_and_5); // FourXTables.swift:154
    wire endings_2_0_next_or_5 = (endings_2_0_next_xor_8[0] & endings_2_0_next_xor_8[1]) | (endings_2_0_next_xor_9 & endings_2_0_next_or_4); // FourXTables.swift:154
    wire endings_2_0_next_or_6 = (endings_2_0_next_or_3[0] & endings_2_0_next_or_3[1]) | (endings_2_0_next_xor_7 & endings_2_0_next_or_5); // FourXTables.swift:154
    wire [4:0] endings_2_0_next_joined = {
        endings_2_0_next_or_6,
        endings_2_0_next_xor_7 ^ endings_2_0_next_or_5,
        endings_2_0_next_xor_9 ^ endings_2_0_next_or_4,
        endings_2_0_next_xor_11 ^ endings_2_0_next_and_5,
        endings_2_0_next_xor_12[0] ^ endings_2_0_next_xor_12[1]
    }; // FourXTables.swift:154
    wire [7:0] endings_2_1_next_and_3 = endings_2_1_next_and_2[7:0] & endings_2_1_next_and_2[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_1_next_xor = endings_2_1_next_and_3[3:0] ^ endings_2_1_next_and_3[7:4]; // FourXTables.swift:154
    wire [7:0] endings_2_1_next_xor_2 = endings_2_1_next_and_2[7:0] ^ endings_2_1_next_and_2[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_1_next_and_4 = endings_2_1_next_xor_2[3:0] & endings_2_1_next_xor_2[7:4]; // FourXTables.swift:154
    wire [3:0] endings_2_1_next_or = (endings_2_1_next_and_3[3:0] & endings_2_1_next_and_3[7:4]) | (endings_2_1_next_xor & endings_2_1_next_and_4); // FourXTables.swift:154
    wire [1:0] endings_2_1_next_xor_3 = endings_2_1_next_or[1:0] ^ endings_2_1_next_or[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_1_next_xor_4 = endings_2_1_next_xor ^ endings_2_1_next_and_4; // FourXTables.swift:154
    wire [1:0] endings_2_1_next_xor_5 = endings_2_1_next_xor_4[1:0] ^ endings_2_1_next_xor_4[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_1_next_xor_6 = endings_2_1_next_xor_2[3:0] ^ endings_2_1_next_xor_2[7:4]; // FourXTables.swift:154
    wire [1:0] endings_2_1_next_and_5 = endings_2_1_next_xor_6[1:0] & endings_2_1_next_xor_6[3:2]; // FourXTables.swift:154
    wire [1:0] endings_2_1_next_or_2 = (endings_2_1_next_xor_4[1:0] & endings_2_1_next_xor_4[3:2]) | (endings_2_1_next_xor_5 & endings_2_1_next_and_5); // FourXTables.swift:154
    wire [1:0] endings_2_1_next_or_3 = (endings_2_1_next_or[1:0] & endings_2_1_next_or[3:2]) | (endings_2_1_next_xor_3 & endings_2_1_next_or_2); // FourXTables.swift:154
    wire endings_2_1_next_xor_7 = endings_2_1_next_or_3[0] ^ endings_2_1_next_or_3[1]; // FourXTables.swift:154
    wire [1:0] endings_2_1_next_xor_8 = endings_2_1_next_xor_3 ^ endings_2_1_next_or_2; // FourXTables.swift:154
    wire endings_2_1_next_xor_9 = endings_2_1_next_xor_8[0] ^ endings_2_1_next_xor_8[1]; // FourXTables.swift:154
    wire [1:0] endings_2_1_next_xor_10 = endings_2_1_next_xor_5 ^ endings_2_1_next_and_5; // FourXTables.swift:154
    wire endings_2_1_next_xor_11 = endings_2_1_next_xor_10[0] ^ endings_2_1_next_xor_10[1]; // FourXTables.swift:154
    wire [1:0] endings_2_1_next_xor_12 = endings_2_1_next_xor_6[1:0] ^ endings_2_1_next_xor_6[3:2]; // FourXTables.swift:154
    wire endings_2_1_next_and_6 = endings_2_1_next_xor_12[0] & endings_2_1_next_xor_12[1]; // FourXTables.swift:154
    wire endings_2_1_next_or_4 = (endings_2_1_next_xor_10[0] & endings_2_1_next_xor_10[1]) | (endings_2_1_next_xor_11 & endings_2_1_next_and_6); // FourXTables.swift:154
    wire endings_2_1_next_or_5 = (endings_2_1_next_xor_8[0] & endings_2_1_next_xor_8[1]) | (endings_2_1_next_xor_9 & endings_2_1_next_or_4); // FourXTables.swift:154
    wire endings_2_1_next_or_6 = (endings_2_1_next_or_3[0] & endings_2_1_next_or_3[1]) | (endings_2_1_next_xor_7 & endings_2_1_next_or_5); // FourXTables.swift:154
    wire [4:0] endings_2_1_next_joined = {
        endings_2_1_next_or_6,
        endings_2_1_next_xor_7 ^ endings_2_1_next_or_5,
        endings_2_1_next_xor_9 ^ endings_2_1_next_or_4,
        endings_2_1_next_xor_11 ^ endings_2_1_next_and_6,
        endings_2_1_next_xor_12[0] ^ endings_2_1_next_xor_12[1]
    }; // FourXTables.swift:154
    wire [7:0] endings_2_2_next_and_2 = endings_2_2_next_and[7:0] & endings_2_2_next_and[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_2_next_xor = endings_2_2_next_and_2[3:0] ^ endings_2_2_next_and_2[7:4]; // FourXTables.swift:154
    wire [7:0] endings_2_2_next_xor_2 = endings_2_2_next_and[7:0] ^ endings_2_2_next_and[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_2_next_and_3 = endings_2_2_next_xor_2[3:0] & endings_2_2_next_xor_2[7:4]; // FourXTables.swift:154
    wire [3:0] endings_2_2_next_or = (endings_2_2_next_and_2[3:0] & endings_2_2_next_and_2[7:4]) | (endings_2_2_next_xor & endings_2_2_next_and_3); // FourXTables.swift:154
    wire [1:0] endings_2_2_next_xor_3 = endings_2_2_next_or[1:0] ^ endings_2_2_next_or[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_2_next_xor_4 = endings_2_2_next_xor ^ endings_2_2_next_and_3; // FourXTables.swift:154
    wire [1:0] endings_2_2_next_xor_5 = endings_2_2_next_xor_4[1:0] ^ endings_2_2_next_xor_4[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_2_next_xor_6 = endings_2_2_next_xor_2[3:0] ^ endings_2_2_next_xor_2[7:4]; // FourXTables.swift:154
    wire [1:0] endings_2_2_next_and_4 = endings_2_2_next_xor_6[1:0] & endings_2_2_next_xor_6[3:2]; // FourXTables.swift:154
    wire [1:0] endings_2_2_next_or_2 = (endings_2_2_next_xor_4[1:0] & endings_2_2_next_xor_4[3:2]) | (endings_2_2_next_xor_5 & endings_2_2_next_and_4); // FourXTables.swift:154
    wire [1:0] endings_2_2_next_or_3 = (endings_2_2_next_or[1:0] & endings_2_2_next_or[3:2]) | (endings_2_2_next_xor_3 & endings_2_2_next_or_2); // FourXTables.swift:154
    wire endings_2_2_next_xor_7 = endings_2_2_next_or_3[0] ^ endings_2_2_next_or_3[1]; // FourXTables.swift:154
    wire [1:0] endings_2_2_next_xor_8 = endings_2_2_next_xor_3 ^ endings_2_2_next_or_2; // FourXTables.swift:154
    wire endings_2_2_next_xor_9 = endings_2_2_next_xor_8[0] ^ endings_2_2_next_xor_8[1]; // FourXTables.swift:154
    wire [1:0] endings_2_2_next_xor_10 = endings_2_2_next_xor_5 ^ endings_2_2_next_and_4; // FourXTables.swift:154
    wire endings_2_2_next_xor_11 = endings_2_2_next_xor_10[0] ^ endings_2_2_next_xor_10[1]; // FourXTables.swift:154
    wire [1:0] endings_2_2_next_xor_12 = endings_2_2_next_xor_6[1:0] ^ endings_2_2_next_xor_6[3:2]; // FourXTables.swift:154
    wire endings_2_2_next_and_5 = endings_2_2_next_xor_12[0] & endings_2_2_next_xor_12[1]; // FourXTables.swift:154
    wire endings_2_2_next_or_4 = (endings_2_2_next_xor_10[0] & endings_2_2_next_xor_10[1]) | (endings_2_2_next_xor_11 & endings_2_2_next_and_5); // FourXTables.swift:154
    wire endings_2_2_next_or_5 = (endings_2_2_next_xor_8[0] & endings_2_2_next_xor_8[1]) | (endings_2_2_next_xor_9 & endings_2_2_next_or_4); // FourXTables.swift:154
    wire endings_2_2_next_or_6 = (endings_2_2_next_or_3[0] & endings_2_2_next_or_3[1]) | (endings_2_2_next_xor_7 & endings_2_2_next_or_5); // FourXTables.swift:154
    wire [4:0] endings_2_2_next_joined = {
        endings_2_2_next_or_6,
        endings_2_2_next_xor_7 ^ endings_2_2_next_or_5,
        endings_2_2_next_xor_9 ^ endings_2_2_next_or_4,
        endings_2_2_next_xor_11 ^ endings_2_2_next_and_5,
        endings_2_2_next_xor_12[0] ^ endings_2_2_next_xor_12[1]
    }; // FourXTables.swift:154
    wire [7:0] endings_2_3_next_and_2 = endings_2_3_next_and[7:0] & endings_2_3_next_and[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_3_next_xor = endings_2_3_next_and_2[3:0] ^ endings_2_3_next_and_2[7:4]; // FourXTables.swift:154
    wire [7:0] endings_2_3_next_xor_2 = endings_2_3_next_and[7:0] ^ endings_2_3_next_and[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_3_next_and_3 = endings_2_3_next_xor_2[3:0] & endings_2_3_next_xor_2[7:4]; // FourXTables.swift:154
    wire [3:0] endings_2_3_next_or = (endings_2_3_next_and_2[3:0] & endings_2_3_next_and_2[7:4]) | (endings_2_3_next_xor & endings_2_3_next_and_3); // FourXTables.swift:154
    wire [1:0] endings_2_3_next_xor_3 = endings_2_3_next_or[1:0] ^ endings_2_3_next_or[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_3_next_xor_4 = endings_2_3_next_xor ^ endings_2_3_next_and_3; // FourXTables.swift:154
    wire [1:0] endings_2_3_next_xor_5 = endings_2_3_next_xor_4[1:0] ^ endings_2_3_next_xor_4[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_3_next_xor_6 = endings_2_3_next_xor_2[3:0] ^ endings_2_3_next_xor_2[7:4]; // FourXTables.swift:154
    wire [1:0] endings_2_3_next_and_4 = endings_2_3_next_xor_6[1:0] & endings_2_3_next_xor_6[3:2]; // FourXTables.swift:154
    wire [1:0] endings_2_3_next_or_2 = (endings_2_3_next_xor_4[1:0] & endings_2_3_next_xor_4[3:2]) | (endings_2_3_next_xor_5 & endings_2_3_next_and_4); // FourXTables.swift:154
    wire [1:0] endings_2_3_next_or_3 = (endings_2_3_next_or[1:0] & endings_2_3_next_or[3:2]) | (endings_2_3_next_xor_3 & endings_2_3_next_or_2); // FourXTables.swift:154
    wire endings_2_3_next_xor_7 = endings_2_3_next_or_3[0] ^ endings_2_3_next_or_3[1]; // FourXTables.swift:154
    wire [1:0] endings_2_3_next_xor_8 = endings_2_3_next_xor_3 ^ endings_2_3_next_or_2; // FourXTables.swift:154
    wire endings_2_3_next_xor_9 = endings_2_3_next_xor_8[0] ^ endings_2_3_next_xor_8[1]; // FourXTables.swift:154
    wire [1:0] endings_2_3_next_xor_10 = endings_2_3_next_xor_5 ^ endings_2_3_next_and_4; // FourXTables.swift:154
    wire endings_2_3_next_xor_11 = endings_2_3_next_xor_10[0] ^ endings_2_3_next_xor_10[1]; // FourXTables.swift:154
    wire [1:0] endings_2_3_next_xor_12 = endings_2_3_next_xor_6[1:0] ^ endings_2_3_next_xor_6[3:2]; // FourXTables.swift:154
    wire endings_2_3_next_and_5 = endings_2_3_next_xor_12[0] & endings_2_3_next_xor_12[1]; // FourXTables.swift:154
    wire endings_2_3_next_or_4 = (endings_2_3_next_xor_10[0] & endings_2_3_next_xor_10[1]) | (endings_2_3_next_xor_11 & endings_2_3_next_and_5); // FourXTables.swift:154
    wire endings_2_3_next_or_5 = (endings_2_3_next_xor_8[0] & endings_2_3_next_xor_8[1]) | (endings_2_3_next_xor_9 & endings_2_3_next_or_4); // FourXTables.swift:154
    wire endings_2_3_next_or_6 = (endings_2_3_next_or_3[0] & endings_2_3_next_or_3[1]) | (endings_2_3_next_xor_7 & endings_2_3_next_or_5); // FourXTables.swift:154
    wire [4:0] endings_2_3_next_joined = {
        endings_2_3_next_or_6,
        endings_2_3_next_xor_7 ^ endings_2_3_next_or_5,
        endings_2_3_next_xor_9 ^ endings_2_3_next_or_4,
        endings_2_3_next_xor_11 ^ endings_2_3_next_and_5,
        endings_2_3_next_xor_12[0] ^ endings_2_3_next_xor_12[1]
    }; // FourXTables.swift:154
    wire [7:0] endings_2_4_next_and_3 = endings_2_4_next_and_2[7:0] & endings_2_4_next_and_2[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_4_next_xor = endings_2_4_next_and_3[3:0] ^ endings_2_4_next_and_3[7:4]; // FourXTables.swift:154
    wire [7:0] endings_2_4_next_xor_2 = endings_2_4_next_and_2[7:0] ^ endings_2_4_next_and_2[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_4_next_and_4 = endings_2_4_next_xor_2[3:0] & endings_2_4_next_xor_2[7:4]; // FourXTables.swift:154
    wire [3:0] endings_2_4_next_or = (endings_2_4_next_and_3[3:0] & endings_2_4_next_and_3[7:4]) | (endings_2_4_next_xor & endings_2_4_next_and_4); // FourXTables.swift:154
    wire [1:0] endings_2_4_next_xor_3 = endings_2_4_next_or[1:0] ^ endings_2_4_next_or[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_4_next_xor_4 = endings_2_4_next_xor ^ endings_2_4_next_and_4; // FourXTables.swift:154
    wire [1:0] endings_2_4_next_xor_5 = endings_2_4_next_xor_4[1:0] ^ endings_2_4_next_xor_4[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_4_next_xor_6 = endings_2_4_next_xor_2[3:0] ^ endings_2_4_next_xor_2[7:4]; // FourXTables.swift:154
    wire [1:0] endings_2_4_next_and_5 = endings_2_4_next_xor_6[1:0] & endings_2_4_next_xor_6[3:2]; // FourXTables.swift:154
    wire [1:0] endings_2_4_next_or_2 = (endings_2_4_next_xor_4[1:0] & endings_2_4_next_xor_4[3:2]) | (endings_2_4_next_xor_5 & endings_2_4_next_and_5); // FourXTables.swift:154
    wire [1:0] endings_2_4_next_or_3 = (endings_2_4_next_or[1:0] & endings_2_4_next_or[3:2]) | (endings_2_4_next_xor_3 & endings_2_4_next_or_2); // FourXTables.swift:154
    wire endings_2_4_next_xor_7 = endings_2_4_next_or_3[0] ^ endings_2_4_next_or_3[1]; // FourXTables.swift:154
    wire [1:0] endings_2_4_next_xor_8 = endings_2_4_next_xor_3 ^ endings_2_4_next_or_2; // FourXTables.swift:154
    wire endings_2_4_next_xor_9 = endings_2_4_next_xor_8[0] ^ endings_2_4_next_xor_8[1]; // FourXTables.swift:154
    wire [1:0] endings_2_4_next_xor_10 = endings_2_4_next_xor_5 ^ endings_2_4_next_and_5; // FourXTables.swift:154
    wire endings_2_4_next_xor_11 = endings_2_4_next_xor_10[0] ^ endings_2_4_next_xor_10[1]; // FourXTables.swift:154
    wire [1:0] endings_2_4_next_xor_12 = endings_2_4_next_xor_6[1:0] ^ endings_2_4_next_xor_6[3:2]; // FourXTables.swift:154
    wire endings_2_4_next_and_6 = endings_2_4_next_xor_12[0] & endings_2_4_next_xor_12[1]; // FourXTables.swift:154
    wire endings_2_4_next_or_4 = (endings_2_4_next_xor_10[0] & endings_2_4_next_xor_10[1]) | (endings_2_4_next_xor_11 & endings_2_4_next_and_6); // FourXTables.swift:154
    wire endings_2_4_next_or_5 = (endings_2_4_next_xor_8[0] & endings_2_4_next_xor_8[1]) | (endings_2_4_next_xor_9 & endings_2_4_next_or_4); // FourXTables.swift:154
    wire endings_2_4_next_or_6 = (endings_2_4_next_or_3[0] & endings_2_4_next_or_3[1]) | (endings_2_4_next_xor_7 & endings_2_4_next_or_5); // FourXTables.swift:154
    wire [4:0] endings_2_4_next_joined = {
        endings_2_4_next_or_6,
        endings_2_4_next_xor_7 ^ endings_2_4_next_or_5,
        endings_2_4_next_xor_9 ^ endings_2_4_next_or_4,
        endings_2_4_next_xor_11 ^ endings_2_4_next_and_6,
        endings_2_4_next_xor_12[0] ^ endings_2_4_next_xor_12[1]
    }; // FourXTables.swift:154
    wire [7:0] endings_2_5_next_and_4 = endings_2_5_next_and_3[7:0] & endings_2_5_next_and_3[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_5_next_xor = endings_2_5_next_and_4[3:0] ^ endings_2_5_next_and_4[7:4]; // FourXTables.swift:154
    wire [7:0] endings_2_5_next_xor_2 = endings_2_5_next_and_3[7:0] ^ endings_2_5_next_and_3[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_5_next_and_5 = endings_2_5_next_xor_2[3:0] & endings_2_5_next_xor_2[7:4]; // FourXTables.swift:154
    wire [3:0] endings_2_5_next_or = (endings_2_5_next_and_4[3:0] & endings_2_5_next_and_4[7:4]) | (endings_2_5_next_xor & endings_2_5_next_and_5); // FourXTables.swift:154
    wire [1:0] endings_2_5_next_xor_3 = endings_2_5_next_or[1:0] ^ endings_2_5_next_or[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_5_next_xor_4 = endings_2_5_next_xor ^ endings_2_5_next_and_5; // FourXTables.swift:154
    wire [1:0] endings_2_5_next_xor_5 = endings_2_5_next_xor_4[1:0] ^ endings_2_5_next_xor_4[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_5_next_xor_6 = endings_2_5_next_xor_2[3:0] ^ endings_2_5_next_xor_2[7:4]; // FourXTables.swift:154
    wire [1:0] endings_2_5_next_and_6 = endings_2_5_next_xor_6[1:0] & endings_2_5_next_xor_6[3:2]; // FourXTables.swift:154
    wire [1:0] endings_2_5_next_or_2 = (endings_2_5_next_xor_4[1:0] & endings_2_5_next_xor_4[3:2]) | (endings_2_5_next_xor_5 & endings_2_5_next_and_6); // FourXTables.swift:154
    wire [1:0] endings_2_5_next_or_3 = (endings_2_5_next_or[1:0] & endings_2_5_next_or[3:2]) | (endings_2_5_next_xor_3 & endings_2_5_next_or_2); // FourXTables.swift:154
    wire endings_2_5_next_xor_7 = endings_2_5_next_or_3[0] ^ endings_2_5_next_or_3[1]; // FourXTables.swift:154
    wire [1:0] endings_2_5_next_xor_8 = endings_2_5_next_xor_3 ^ endings_2_5_next_or_2; // FourXTables.swift:154
    wire endings_2_5_next_xor_9 = endings_2_5_next_xor_8[0] ^ endings_2_5_next_xor_8[1]; // FourXTables.swift:154
    wire [1:0] endings_2_5_next_xor_10 = endings_2_5_next_xor_5 ^ endings_2_5_next_and_6; // FourXTables.swift:154
    wire endings_2_5_next_xor_11 = endings_2_5_next_xor_10[0] ^ endings_2_5_next_xor_10[1]; // FourXTables.swift:154
    wire [1:0] endings_2_5_next_xor_12 = endings_2_5_next_xor_6[1:0] ^ endings_2_5_next_xor_6[3:2]; // FourXTables.swift:154
    wire endings_2_5_next_and_7 = endings_2_5_next_xor_12[0] & endings_2_5_next_xor_12[1]; // FourXTables.swift:154
    wire endings_2_5_next_or_4 = (endings_2_5_next_xor_10[0] & endings_2_5_next_xor_10[1]) | (endings_2_5_next_xor_11 & endings_2_5_next_and_7); // FourXTables.swift:154
    wire endings_2_5_next_or_5 = (endings_2_5_next_xor_8[0] & endings_2_5_next_xor_8[1]) | (endings_2_5_next_xor_9 & endings_2_5_next_or_4); // FourXTables.swift:154
    wire endings_2_5_next_or_6 = (endings_2_5_next_or_3[0] & endings_2_5_next_or_3[1]) | (endings_2_5_next_xor_7 & endings_2_5_next_or_5); // FourXTables.swift:154
    wire [4:0] endings_2_5_next_joined = {
        endings_2_5_next_or_6,
        endings_2_5_next_xor_7 ^ endings_2_5_next_or_5,
        endings_2_5_next_xor_9 ^ endings_2_5_next_or_4,
        endings_2_5_next_xor_11 ^ endings_2_5_next_and_7,
        endings_2_5_next_xor_12[0] ^ endings_2_5_next_xor_12[1]
    }; // FourXTables.swift:154
    wire [7:0] endings_2_6_next_and_3 = endings_2_6_next_and_2[7:0] & endings_2_6_next_and_2[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_6_next_xor = endings_2_6_next_and_3[3:0] ^ endings_2_6_next_and_3[7:4]; // FourXTables.swift:154
    wire [7:0] endings_2_6_next_xor_2 = endings_2_6_next_and_2[7:0] ^ endings_2_6_next_and_2[15:8]; // FourXTables.swift:154
    wire [3:0] endings_2_6_next_and_4 = endings_2_6_next_xor_2[3:0] & endings_2_6_next_xor_2[7:4]; // FourXTables.swift:154
    wire [3:0] endings_2_6_next_or = (endings_2_6_next_and_3[3:0] & endings_2_6_next_and_3[7:4]) | (endings_2_6_next_xor & endings_2_6_next_and_4); // FourXTables.swift:154
    wire [1:0] endings_2_6_next_xor_3 = endings_2_6_next_or[1:0] ^ endings_2_6_next_or[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_6_next_xor_4 = endings_2_6_next_xor ^ endings_2_6_next_and_4; // FourXTables.swift:154
    wire [1:0] endings_2_6_next_xor_5 = endings_2_6_next_xor_4[1:0] ^ endings_2_6_next_xor_4[3:2]; // FourXTables.swift:154
    wire [3:0] endings_2_6_next_xor_6 = endings_2_6_next_xor_2[3:0] ^ endings_2_6_next_xor_2[7:4]; // FourXTables.swift:154
    wire [1:0] endings_2_6_next_and_5 = endings_2_6_next_xor_6[1:0] & endings_2_6_next_xor_6[3:2]; // FourXTables.swift:154
    wire [1:0] endings_2_6_next_or_2 = (endings_2_6_next_xor_4[1:0] & endings_2_6_next_xor_4[3:2]) | (endings_2_6_next_xor_5 & endings_2_6_next_and_5); // FourXTables.swift:154
    wire [1:0] endings_2_6_next_or_3 = (endings_2_6_next_or[1:0] & endings_2_6_next_or[3:2]) | (endings_2_6_next_xor_3 & endings_2_6_next_or_2); // FourXTables.swift:154
    wire endings_2_6_next_xor_7 = endings_2_6_next_or_3[0] ^ endings_2_6_next_or_3[1]; // FourXTables.swift:154
    wire [1:0] endings_2_6_next_xor_8 = endings_2_6_next_xor_3 ^ endings_2_6_next_or_2; // FourXTables.swift:154
    wire endings_2_6_next_xor_9 = endings_2_6_next_xor_8[0] ^ endings_2_6_next_xor_8[1]; // FourXTables.swift:154
    wire [1:0] endings_2_6_next_xor_10 = endings_2_6_next_xor_5 ^ endings_2_6_next_and_5; // FourXTables.swift:154
    wire endings_2_6_next_xor_11 = endings_2_6_next_xor_10[0] ^ endings_2_6_next_xor_10[1]; // FourXTables.swift:154
    wire [1:0] endings_2_6_next_xor_12 = endings_2_6_next_xor_6[1:0] ^ endings_2_6_next_xor_6[3:2]; // FourXTables.swift:154
    wire endings_2_6_next_and_6 = endings_2_6_next_xor_12[0] & endings_2_6_next_xor_12[1]; // FourXTables.swift:154
    wire endings_2_6_next_or_4 = (endings_2_6_next_xor_10[0] & endings_2_6_next_xor_10[1]) | (endings_2_6_next_xor_11 & endings_2_6_next_and_6); // FourXTables.swift:154
    wire endings_2_6_next_or_5 = (endings_2_6_next_xor_8[0] & endings_2_6_next_xor_8[1]) | (endings_2_6_next_xor_9 & endings_2_6_next_or_4); // FourXTables.swift:154
    wire endings_2_6_next_or_6 = (endings_2_6_next_or_3[0] & endings_2_6_next_or_3[1]) | (endings_2_6_next_xor_7 & endings_2_6_next_or_5); // FourXTables.swift:154
    wire [4:0] endings_2_6_next_joined = {
        endings_2_6_next_or_6,
        endings_2_6_next_xor_7 ^ endings_2_6_next_or_5,
        endings_2_6_next_xor_9 ^ endings_2_6_next_or_4,
        endings_2_6_next_xor_11 ^ endings_2_6_next_and_6,
        endings_2_6_next_xor_12[0] ^ endings_2_6_next_xor_12[1]
    }; // FourXTables.swift:154
    wire [15:0] is_good_row_2_next_extended = {1'd0, data_1[30:16]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice = data_1[31] ? (16'd0 - is_good_row_2_next_extended) : is_good_row_2_next_extended; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_2 = {1'd0, data_1[14:0]}; // FourXTables.swift:106
    wire is_good_row_2_next_less = $signed(is_good_row_2_next_choice) < $signed(data_1[15] ? (16'd0 - is_good_row_2_next_extended_2) : is_good_row_2_next_extended_2); // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_3 = {1'd0, data_1[46:32]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_2 = data_1[47] ? (16'd0 - is_good_row_2_next_extended_3) : is_good_row_2_next_extended_3; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_4 = {1'd0, data_1[62:48]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_3 = data_1[63] ? (16'd0 - is_good_row_2_next_extended_4) : is_good_row_2_next_extended_4; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_5 = {1'd0, data_1[78:64]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_4 = data_1[79] ? (16'd0 - is_good_row_2_next_extended_5) : is_good_row_2_next_extended_5; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_6 = {1'd0, data_1[94:80]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_5 = data_1[95] ? (16'd0 - is_good_row_2_next_extended_6) : is_good_row_2_next_extended_6; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_7 = {1'd0, data_1[110:96]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_6 = data_1[111] ? (16'd0 - is_good_row_2_next_extended_7) : is_good_row_2_next_extended_7; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_8 = {1'd0, data_1[126:112]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_7 = data_1[127] ? (16'd0 - is_good_row_2_next_extended_8) : is_good_row_2_next_extended_8; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_9 = {1'd0, data_1[142:128]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_8 = data_1[143] ? (16'd0 - is_good_row_2_next_extended_9) : is_good_row_2_next_extended_9; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_10 = {1'd0, data_1[158:144]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_9 = data_1[159] ? (16'd0 - is_good_row_2_next_extended_10) : is_good_row_2_next_extended_10; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_11 = {1'd0, data_1[174:160]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_10 = data_1[175] ? (16'd0 - is_good_row_2_next_extended_11) : is_good_row_2_next_extended_11; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_12 = {1'd0, data_1[190:176]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_11 = data_1[191] ? (16'd0 - is_good_row_2_next_extended_12) : is_good_row_2_next_extended_12; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_13 = {1'd0, data_1[206:192]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_12 = data_1[207] ? (16'd0 - is_good_row_2_next_extended_13) : is_good_row_2_next_extended_13; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_14 = {1'd0, data_1[222:208]}; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_choice_13 = data_1[223] ? (16'd0 - is_good_row_2_next_extended_14) : is_good_row_2_next_extended_14; // FourXTables.swift:106
    wire [15:0] is_good_row_2_next_extended_15 = {1'd0, data_1[238:224]}; // FourXTables.swift:106
    wire is_good_row_2_next_less_2 = $signed(data_1[239] ? (16'd0 - is_good_row_2_next_extended_15) : is_good_row_2_next_extended_15) < $signed(is_good_row_2_next_choice_13); // FourXTables.swift:106
    wire [28:0] is_good_row_2_next_joined = {
        15'h3c00 >= data_1[14:0], 15'h3c00 >= data_1[30:16], 15'h3c00 >= data_1[46:32],
        15'h3c00 >= data_1[62:48], 15'h3c00 >= data_1[78:64], 15'h3c00 >= data_1[94:80],
        15'h3c00 >= data_1[110:96], 15'h3c00 >= data_1[126:112], 15'h3c00 >= data_1[142:128],
        15'h3c00 >= data_1[158:144], 15'h3c00 >= data_1[174:160], 15'h3c00 >= data_1[190:176],
        15'h3c00 >= data_1[206:192], 15'h3c00 >= data_1[222:208], 15'h3c00 >= data_1[238:224],
        ~is_good_row_2_next_less,
        $signed(is_good_row_2_next_choice_2) >= $signed(is_good_row_2_next_choice),
        $signed(is_good_row_2_next_choice_3) >= $signed(is_good_row_2_next_choice_2),
        $signed(is_good_row_2_next_choice_4) >= $signed(is_good_row_2_next_choice_3),
        $signed(is_good_row_2_next_choice_5) >= $signed(is_good_row_2_next_choice_4),
        $signed(is_good_row_2_next_choice_6) >= $signed(is_good_row_2_next_choice_5),
        $signed(is_good_row_2_next_choice_7) >= $signed(is_good_row_2_next_choice_6),
        $signed(is_good_row_2_next_choice_8) >= $signed(is_good_row_2_next_choice_7),
        $signed(is_good_row_2_next_choice_9) >= $signed(is_good_row_2_next_choice_8),
        $signed(is_good_row_2_next_choice_10) >= $signed(is_good_row_2_next_choice_9),
        $signed(is_good_row_2_next_choice_11) >= $signed(is_good_row_2_next_choice_10),
        $signed(is_good_row_2_next_choice_12) >= $signed(is_good_row_2_next_choice_11),
        $signed(is_good_row_2_next_choice_13) >= $signed(is_good_row_2_next_choice_12),
        ~is_good_row_2_next_less_2
    }; // FourXTables.swift:106
    wire is_good_row_2_next_and = ~data_1[15] & ~(&data_1[14:10]) & (|data_1[14:0]); // FourXTables.swift:106
    wire tensor_scale_2_next_any = |data_1[9:2]; // FourXTables.swift:103
    wire [9:0] tensor_scale_2_next_choice = tensor_scale_2_next_any ? data_1[9:0] : {data_1[1:0], 8'd0}; // FourXTables.swift:103
    wire tensor_scale_2_next_any_2 = |tensor_scale_2_next_choice[9:6]; // FourXTables.swift:103
    wire [9:0] tensor_scale_2_next_choice_2 =
        tensor_scale_2_next_any_2 ? tensor_scale_2_next_choice :
        {tensor_scale_2_next_choice[5:0], 4'd0}; // FourXTables.swift:103
    wire tensor_scale_2_next_any_3 = |tensor_scale_2_next_choice_2[9:8]; // FourXTables.swift:103
    wire [9:0] tensor_scale_2_next_choice_3 =
        tensor_scale_2_next_any_3 ? tensor_scale_2_next_choice_2 :
        {tensor_scale_2_next_choice_2[7:0], 2'd0}; // FourXTables.swift:103
    wire [3:0] tensor_scale_2_next_joined = {
        ~tensor_scale_2_next_any,
        ~tensor_scale_2_next_any_2,
        ~tensor_scale_2_next_any_3,
        ~tensor_scale_2_next_choice_3[9]
    }; // FourXTables.swift:103
    wire [9:0] tensor_scale_2_next_choice_4 =
        tensor_scale_2_next_choice_3[9] ? tensor_scale_2_next_choice_3 :
        {tensor_scale_2_next_choice_3[8:0], 1'b0}; // FourXTables.swift:103
    wire [5:0] tensor_scale_2_next_and = (6'h0a - {2'd0, tensor_scale_2_next_joined}) & {6{tensor_scale_2_next_choice_4[9]}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_choice_5 =
        (|data_1[14:10]) ? {{1'd0, data_1[14:10]} + 6'h0a, data_1[9:0]} :
        {tensor_scale_2_next_and, {tensor_scale_2_next_choice_4[8:0], 1'b0}}; // FourXTables.swift:103
    wire pattern_2_next_any = |data_1[233:226]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice = pattern_2_next_any ? data_1[233:224] : {data_1[225:224], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_2 = |pattern_2_next_choice[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_2 = pattern_2_next_any_2 ? pattern_2_next_choice : {pattern_2_next_choice[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_3 = |pattern_2_next_choice_2[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_3 = pattern_2_next_any_3 ? pattern_2_next_choice_2 : {pattern_2_next_choice_2[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined = {
        ~pattern_2_next_any,
        ~pattern_2_next_any_2,
        ~pattern_2_next_any_3,
        ~pattern_2_next_choice_3[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_4 =
        pattern_2_next_choice_3[9] ? pattern_2_next_choice_3 :
        {pattern_2_next_choice_3[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and = (6'h0a - {2'd0, pattern_2_next_joined}) & {6{pattern_2_next_choice_4[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_5 =
        (|data_1[238:234]) ? {{1'd0, data_1[238:234]} + 6'h0a, data_1[233:224]} :
        {pattern_2_next_and, {pattern_2_next_choice_4[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_4 = |data_1[217:210]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_6 = pattern_2_next_any_4 ? data_1[217:208] : {data_1[209:208], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_5 = |pattern_2_next_choice_6[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_7 = pattern_2_next_any_5 ? pattern_2_next_choice_6 : {pattern_2_next_choice_6[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_6 = |pattern_2_next_choice_7[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_8 = pattern_2_next_any_6 ? pattern_2_next_choice_7 : {pattern_2_next_choice_7[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_2 = {
        ~pattern_2_next_any_4,
        ~pattern_2_next_any_5,
        ~pattern_2_next_any_6,
        ~pattern_2_next_choice_8[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_9 =
        pattern_2_next_choice_8[9] ? pattern_2_next_choice_8 :
        {pattern_2_next_choice_8[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_2 = (6'h0a - {2'd0, pattern_2_next_joined_2}) & {6{pattern_2_next_choice_9[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_10 =
        (|data_1[222:218]) ? {{1'd0, data_1[222:218]} + 6'h0a, data_1[217:208]} :
        {pattern_2_next_and_2, {pattern_2_next_choice_9[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_7 = |data_1[201:194]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_11 = pattern_2_next_any_7 ? data_1[201:192] : {data_1[193:192], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_8 = |pattern_2_next_choice_11[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_12 = pattern_2_next_any_8 ? pattern_2_next_choice_11 : {pattern_2_next_choice_11[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_9 = |pattern_2_next_choice_12[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_13 = pattern_2_next_any_9 ? pattern_2_next_choice_12 : {pattern_2_next_choice_12[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_3 = {
        ~pattern_2_next_any_7,
        ~pattern_2_next_any_8,
        ~pattern_2_next_any_9,
        ~pattern_2_next_choice_13[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_14 =
        pattern_2_next_choice_13[9] ? pattern_2_next_choice_13 :
        {pattern_2_next_choice_13[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_3 = (6'h0a - {2'd0, pattern_2_next_joined_3}) & {6{pattern_2_next_choice_14[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_15 =
        (|data_1[206:202]) ? {{1'd0, data_1[206:202]} + 6'h0a, data_1[201:192]} :
        {pattern_2_next_and_3, {pattern_2_next_choice_14[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_10 = |data_1[185:178]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_16 = pattern_2_next_any_10 ? data_1[185:176] : {data_1[177:176], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_11 = |pattern_2_next_choice_16[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_17 = pattern_2_next_any_11 ? pattern_2_next_choice_16 : {pattern_2_next_choice_16[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_12 = |pattern_2_next_choice_17[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_18 = pattern_2_next_any_12 ? pattern_2_next_choice_17 : {pattern_2_next_choice_17[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_4 = {
        ~pattern_2_next_any_10,
        ~pattern_2_next_any_11,
        ~pattern_2_next_any_12,
        ~pattern_2_next_choice_18[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_19 =
        pattern_2_next_choice_18[9] ? pattern_2_next_choice_18 :
        {pattern_2_next_choice_18[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_4 = (6'h0a - {2'd0, pattern_2_next_joined_4}) & {6{pattern_2_next_choice_19[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_20 =
        (|data_1[190:186]) ? {{1'd0, data_1[190:186]} + 6'h0a, data_1[185:176]} :
        {pattern_2_next_and_4, {pattern_2_next_choice_19[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_13 = |data_1[169:162]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_21 = pattern_2_next_any_13 ? data_1[169:160] : {data_1[161:160], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_14 = |pattern_2_next_choice_21[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_22 = pattern_2_next_any_14 ? pattern_2_next_choice_21 : {pattern_2_next_choice_21[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_15 = |pattern_2_next_choice_22[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_23 = pattern_2_next_any_15 ? pattern_2_next_choice_22 : {pattern_2_next_choice_22[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_5 = {
        ~pattern_2_next_any_13,
        ~pattern_2_next_any_14,
        ~pattern_2_next_any_15,
        ~pattern_2_next_choice_23[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_24 =
        pattern_2_next_choice_23[9] ? pattern_2_next_choice_23 :
        {pattern_2_next_choice_23[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_5 = (6'h0a - {2'd0, pattern_2_next_joined_5}) & {6{pattern_2_next_choice_24[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_25 =
        (|data_1[174:170]) ? {{1'd0, data_1[174:170]} + 6'h0a, data_1[169:160]} :
        {pattern_2_next_and_5, {pattern_2_next_choice_24[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_16 = |data_1[153:146]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_26 = pattern_2_next_any_16 ? data_1[153:144] : {data_1[145:144], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_17 = |pattern_2_next_choice_26[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_27 = pattern_2_next_any_17 ? pattern_2_next_choice_26 : {pattern_2_next_choice_26[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_18 = |pattern_2_next_choice_27[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_28 = pattern_2_next_any_18 ? pattern_2_next_choice_27 : {pattern_2_next_choice_27[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_6 = {
        ~pattern_2_next_any_16,
        ~pattern_2_next_any_17,
        ~pattern_2_next_any_18,
        ~pattern_2_next_choice_28[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_29 =
        pattern_2_next_choice_28[9] ? pattern_2_next_choice_28 :
        {pattern_2_next_choice_28[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_6 = (6'h0a - {2'd0, pattern_2_next_joined_6}) & {6{pattern_2_next_choice_29[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_30 =
        (|data_1[158:154]) ? {{1'd0, data_1[158:154]} + 6'h0a, data_1[153:144]} :
        {pattern_2_next_and_6, {pattern_2_next_choice_29[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_19 = |data_1[137:130]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_31 = pattern_2_next_any_19 ? data_1[137:128] : {data_1[129:128], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_20 = |pattern_2_next_choice_31[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_32 = pattern_2_next_any_20 ? pattern_2_next_choice_31 : {pattern_2_next_choice_31[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_21 = |pattern_2_next_choice_32[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_33 = pattern_2_next_any_21 ? pattern_2_next_choice_32 : {pattern_2_next_choice_32[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_7 = {
        ~pattern_2_next_any_19,
        ~pattern_2_next_any_20,
        ~pattern_2_next_any_21,
        ~pattern_2_next_choice_33[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_34 =
        pattern_2_next_choice_33[9] ? pattern_2_next_choice_33 :
        {pattern_2_next_choice_33[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_7 = (6'h0a - {2'd0, pattern_2_next_joined_7}) & {6{pattern_2_next_choice_34[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_35 =
        (|data_1[142:138]) ? {{1'd0, data_1[142:138]} + 6'h0a, data_1[137:128]} :
        {pattern_2_next_and_7, {pattern_2_next_choice_34[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_22 = |data_1[121:114]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_36 = pattern_2_next_any_22 ? data_1[121:112] : {data_1[113:112], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_23 = |pattern_2_next_choice_36[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_37 = pattern_2_next_any_23 ? pattern_2_next_choice_36 : {pattern_2_next_choice_36[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_24 = |pattern_2_next_choice_37[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_38 = pattern_2_next_any_24 ? pattern_2_next_choice_37 : {pattern_2_next_choice_37[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_8 = {
        ~pattern_2_next_any_22,
        ~pattern_2_next_any_23,
        ~pattern_2_next_any_24,
        ~pattern_2_next_choice_38[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_39 =
        pattern_2_next_choice_38[9] ? pattern_2_next_choice_38 :
        {pattern_2_next_choice_38[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_8 = (6'h0a - {2'd0, pattern_2_next_joined_8}) & {6{pattern_2_next_choice_39[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_40 =
        (|data_1[126:122]) ? {{1'd0, data_1[126:122]} + 6'h0a, data_1[121:112]} :
        {pattern_2_next_and_8, {pattern_2_next_choice_39[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_25 = |data_1[105:98]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_41 = pattern_2_next_any_25 ? data_1[105:96] : {data_1[97:96], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_26 = |pattern_2_next_choice_41[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_42 = pattern_2_next_any_26 ? pattern_2_next_choice_41 : {pattern_2_next_choice_41[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_27 = |pattern_2_next_choice_42[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_43 = pattern_2_next_any_27 ? pattern_2_next_choice_42 : {pattern_2_next_choice_42[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_9 = {
        ~pattern_2_next_any_25,
        ~pattern_2_next_any_26,
        ~pattern_2_next_any_27,
        ~pattern_2_next_choice_43[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_44 =
        pattern_2_next_choice_43[9] ? pattern_2_next_choice_43 :
        {pattern_2_next_choice_43[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_9 = (6'h0a - {2'd0, pattern_2_next_joined_9}) & {6{pattern_2_next_choice_44[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_45 =
        (|data_1[110:106]) ? {{1'd0, data_1[110:106]} + 6'h0a, data_1[105:96]} :
        {pattern_2_next_and_9, {pattern_2_next_choice_44[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_28 = |data_1[89:82]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_46 = pattern_2_next_any_28 ? data_1[89:80] : {data_1[81:80], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_29 = |pattern_2_next_choice_46[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_47 = pattern_2_next_any_29 ? pattern_2_next_choice_46 : {pattern_2_next_choice_46[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_30 = |pattern_2_next_choice_47[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_48 = pattern_2_next_any_30 ? pattern_2_next_choice_47 : {pattern_2_next_choice_47[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_10 = {
        ~pattern_2_next_any_28,
        ~pattern_2_next_any_29,
        ~pattern_2_next_any_30,
        ~pattern_2_next_choice_48[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_49 =
        pattern_2_next_choice_48[9] ? pattern_2_next_choice_48 :
        {pattern_2_next_choice_48[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_10 = (6'h0a - {2'd0, pattern_2_next_joined_10}) & {6{pattern_2_next_choice_49[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_50 =
        (|data_1[94:90]) ? {{1'd0, data_1[94:90]} + 6'h0a, data_1[89:80]} :
        {pattern_2_next_and_10, {pattern_2_next_choice_49[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_31 = |data_1[73:66]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_51 = pattern_2_next_any_31 ? data_1[73:64] : {data_1[65:64], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_32 = |pattern_2_next_choice_51[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_52 = pattern_2_next_any_32 ? pattern_2_next_choice_51 : {pattern_2_next_choice_51[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_33 = |pattern_2_next_choice_52[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_53 = pattern_2_next_any_33 ? pattern_2_next_choice_52 : {pattern_2_next_choice_52[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_11 = {
        ~pattern_2_next_any_31,
        ~pattern_2_next_any_32,
        ~pattern_2_next_any_33,
        ~pattern_2_next_choice_53[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_54 =
        pattern_2_next_choice_53[9] ? pattern_2_next_choice_53 :
        {pattern_2_next_choice_53[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_11 = (6'h0a - {2'd0, pattern_2_next_joined_11}) & {6{pattern_2_next_choice_54[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_55 =
        (|data_1[78:74]) ? {{1'd0, data_1[78:74]} + 6'h0a, data_1[73:64]} :
        {pattern_2_next_and_11, {pattern_2_next_choice_54[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_34 = |data_1[57:50]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_56 = pattern_2_next_any_34 ? data_1[57:48] : {data_1[49:48], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_35 = |pattern_2_next_choice_56[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_57 = pattern_2_next_any_35 ? pattern_2_next_choice_56 : {pattern_2_next_choice_56[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_36 = |pattern_2_next_choice_57[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_58 = pattern_2_next_any_36 ? pattern_2_next_choice_57 : {pattern_2_next_choice_57[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_12 = {
        ~pattern_2_next_any_34,
        ~pattern_2_next_any_35,
        ~pattern_2_next_any_36,
        ~pattern_2_next_choice_58[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_59 =
        pattern_2_next_choice_58[9] ? pattern_2_next_choice_58 :
        {pattern_2_next_choice_58[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_12 = (6'h0a - {2'd0, pattern_2_next_joined_12}) & {6{pattern_2_next_choice_59[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_60 =
        (|data_1[62:58]) ? {{1'd0, data_1[62:58]} + 6'h0a, data_1[57:48]} :
        {pattern_2_next_and_12, {pattern_2_next_choice_59[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_37 = |data_1[41:34]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_61 = pattern_2_next_any_37 ? data_1[41:32] : {data_1[33:32], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_38 = |pattern_2_next_choice_61[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_62 = pattern_2_next_any_38 ? pattern_2_next_choice_61 : {pattern_2_next_choice_61[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_39 = |pattern_2_next_choice_62[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_63 = pattern_2_next_any_39 ? pattern_2_next_choice_62 : {pattern_2_next_choice_62[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_13 = {
        ~pattern_2_next_any_37,
        ~pattern_2_next_any_38,
        ~pattern_2_next_any_39,
        ~pattern_2_next_choice_63[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_64 =
        pattern_2_next_choice_63[9] ? pattern_2_next_choice_63 :
        {pattern_2_next_choice_63[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_13 = (6'h0a - {2'd0, pattern_2_next_joined_13}) & {6{pattern_2_next_choice_64[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_65 =
        (|data_1[46:42]) ? {{1'd0, data_1[46:42]} + 6'h0a, data_1[41:32]} :
        {pattern_2_next_and_13, {pattern_2_next_choice_64[8:0], 1'b0}}; // FourXTables.swift:100
    wire pattern_2_next_any_40 = |data_1[25:18]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_66 = pattern_2_next_any_40 ? data_1[25:16] : {data_1[17:16], 8'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_41 = |pattern_2_next_choice_66[9:6]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_67 = pattern_2_next_any_41 ? pattern_2_next_choice_66 : {pattern_2_next_choice_66[5:0], 4'd0}; // FourXTables.swift:100
    wire pattern_2_next_any_42 = |pattern_2_next_choice_67[9:8]; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_68 = pattern_2_next_any_42 ? pattern_2_next_choice_67 : {pattern_2_next_choice_67[7:0], 2'd0}; // FourXTables.swift:100
    wire [3:0] pattern_2_next_joined_14 = {
        ~pattern_2_next_any_40,
        ~pattern_2_next_any_41,
        ~pattern_2_next_any_42,
        ~pattern_2_next_choice_68[9]
    }; // FourXTables.swift:100
    wire [9:0] pattern_2_next_choice_69 =
        pattern_2_next_choice_68[9] ? pattern_2_next_choice_68 :
        {pattern_2_next_choice_68[8:0], 1'b0}; // FourXTables.swift:100
    wire [5:0] pattern_2_next_and_14 = (6'h0a - {2'd0, pattern_2_next_joined_14}) & {6{pattern_2_next_choice_69[9]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_70 =
        (|data_1[30:26]) ? {{1'd0, data_1[30:26]} + 6'h0a, data_1[25:16]} :
        {pattern_2_next_and_14, {pattern_2_next_choice_69[8:0], 1'b0}}; // FourXTables.swift:100
    wire [239:0] pattern_2_next_joined_15 = {
        {data_1[239], pattern_2_next_choice_5[14:0]},
        {data_1[223], pattern_2_next_choice_10[14:0]},
        {data_1[207], pattern_2_next_choice_15[14:0]},
        {data_1[191], pattern_2_next_choice_20[14:0]},
        {data_1[175], pattern_2_next_choice_25[14:0]},
        {data_1[159], pattern_2_next_choice_30[14:0]},
        {data_1[143], pattern_2_next_choice_35[14:0]},
        {data_1[127], pattern_2_next_choice_40[14:0]},
        {data_1[111], pattern_2_next_choice_45[14:0]},
        {data_1[95], pattern_2_next_choice_50[14:0]}, {data_1[79], pattern_2_next_choice_55[14:0]},
        {data_1[63], pattern_2_next_choice_60[14:0]}, {data_1[47], pattern_2_next_choice_65[14:0]},
        {data_1[31], pattern_2_next_choice_70[14:0]},
        {data_1[15], tensor_scale_2_next_choice_5[14:0]}
    }; // FourXTables.swift:100
    wire [15:0] ranks_2_0_next_joined = {lengths_1_3[14:0], lengths_1_3[15]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_2 = {lengths_1_2[14:0], lengths_1_2[15]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse = ~(lengths_1_2 ^ ranks_2_0_next_joined_2); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_3 = {lengths_1_1[14:0], lengths_1_1[15]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or = (lengths_1_2 & ~ranks_2_0_next_joined_2) | (ranks_2_0_next_inverse & lengths_1_1 & ~ranks_2_0_next_joined_3); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_4 = {lengths_1_0[14:0], lengths_1_0[15]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_2 = (lengths_1_0 & ~ranks_2_0_next_joined_4) | (~(lengths_1_0 ^ ranks_2_0_next_joined_4) & 16'hfffe); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and = ~(lengths_1_1 ^ ranks_2_0_next_joined_3) & ranks_2_0_next_inverse & ranks_2_0_next_or_2; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_2 = ~(lengths_1_3 ^ ranks_2_0_next_joined) & (ranks_2_0_next_or | ranks_2_0_next_and); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_3 = (lengths_1_3 & ~ranks_2_0_next_joined) | ranks_2_0_next_and_2; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_5 = {lengths_1_3[13:0], lengths_1_3[15:14]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_6 = {lengths_1_2[13:0], lengths_1_2[15:14]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_2 = ~(lengths_1_2 ^ ranks_2_0_next_joined_6); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_7 = {lengths_1_1[13:0], lengths_1_1[15:14]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_4 = (lengths_1_2 & ~ranks_2_0_next_joined_6) | (ranks_2_0_next_inverse_2 & lengths_1_1 & ~ranks_2_0_next_joined_7); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_8 = {lengths_1_0[13:0], lengths_1_0[15:14]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_5 = (lengths_1_0 & ~ranks_2_0_next_joined_8) | (~(lengths_1_0 ^ ranks_2_0_next_joined_8) & 16'hfffc); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_3 = ~(lengths_1_1 ^ ranks_2_0_next_joined_7) & ranks_2_0_next_inverse_2 & ranks_2_0_next_or_5; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_4 = ~(lengths_1_3 ^ ranks_2_0_next_joined_5) & (ranks_2_0_next_or_4 | ranks_2_0_next_and_3); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_6 = (lengths_1_3 & ~ranks_2_0_next_joined_5) | ranks_2_0_next_and_4; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_9 = {lengths_1_3[12:0], lengths_1_3[15:13]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_10 = {lengths_1_2[12:0], lengths_1_2[15:13]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_3 = ~(lengths_1_2 ^ ranks_2_0_next_joined_10); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_11 = {lengths_1_1[12:0], lengths_1_1[15:13]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_7 = (lengths_1_2 & ~ranks_2_0_next_joined_10) | (ranks_2_0_next_inverse_3 & lengths_1_1 & ~ranks_2_0_next_joined_11); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_12 = {lengths_1_0[12:0], lengths_1_0[15:13]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_8 = (lengths_1_0 & ~ranks_2_0_next_joined_12) | (~(lengths_1_0 ^ ranks_2_0_next_joined_12) & 16'hfff8); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_5 = ~(lengths_1_1 ^ ranks_2_0_next_joined_11) & ranks_2_0_next_inverse_3 & ranks_2_0_next_or_8; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_6 = ~(lengths_1_3 ^ ranks_2_0_next_joined_9) & (ranks_2_0_next_or_7 | ranks_2_0_next_and_5); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_9 = (lengths_1_3 & ~ranks_2_0_next_joined_9) | ranks_2_0_next_and_6; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor = ranks_2_0_next_or_3 ^ ranks_2_0_next_or_6; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_or = (ranks_2_0_next_or_3 & ranks_2_0_next_or_6) | (ranks_2_0_next_or_9 & ranks_2_0_next_xor); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_13 = {lengths_1_3[11:0], lengths_1_3[15:12]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_14 = {lengths_1_2[11:0], lengths_1_2[15:12]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_4 = ~(lengths_1_2 ^ ranks_2_0_next_joined_14); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_15 = {lengths_1_1[11:0], lengths_1_1[15:12]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_10 = (lengths_1_2 & ~ranks_2_0_next_joined_14) | (ranks_2_0_next_inverse_4 & lengths_1_1 & ~ranks_2_0_next_joined_15); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_16 = {lengths_1_0[11:0], lengths_1_0[15:12]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_11 = (lengths_1_0 & ~ranks_2_0_next_joined_16) | (~(lengths_1_0 ^ ranks_2_0_next_joined_16) & 16'hfff0); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_7 = ~(lengths_1_1 ^ ranks_2_0_next_joined_15) & ranks_2_0_next_inverse_4 & ranks_2_0_next_or_11; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_8 = ~(lengths_1_3 ^ ranks_2_0_next_joined_13) & (ranks_2_0_next_or_10 | ranks_2_0_next_and_7); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_12 = (lengths_1_3 & ~ranks_2_0_next_joined_13) | ranks_2_0_next_and_8; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_17 = {lengths_1_3[10:0], lengths_1_3[15:11]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_18 = {lengths_1_2[10:0], lengths_1_2[15:11]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_5 = ~(lengths_1_2 ^ ranks_2_0_next_joined_18); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_19 = {lengths_1_1[10:0], lengths_1_1[15:11]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_13 = (lengths_1_2 & ~ranks_2_0_next_joined_18) | (ranks_2_0_next_inverse_5 & lengths_1_1 & ~ranks_2_0_next_joined_19); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_20 = {lengths_1_0[10:0], lengths_1_0[15:11]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_14 = (lengths_1_0 & ~ranks_2_0_next_joined_20) | (~(lengths_1_0 ^ ranks_2_0_next_joined_20) & 16'hffe0); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_9 = ~(lengths_1_1 ^ ranks_2_0_next_joined_19) & ranks_2_0_next_inverse_5 & ranks_2_0_next_or_14; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_10 = ~(lengths_1_3 ^ ranks_2_0_next_joined_17) & (ranks_2_0_next_or_13 | ranks_2_0_next_and_9); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_15 = (lengths_1_3 & ~ranks_2_0_next_joined_17) | ranks_2_0_next_and_10; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_21 = {lengths_1_3[9:0], lengths_1_3[15:10]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_22 = {lengths_1_2[9:0], lengths_1_2[15:10]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_6 = ~(lengths_1_2 ^ ranks_2_0_next_joined_22); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_23 = {lengths_1_1[9:0], lengths_1_1[15:10]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_16 = (lengths_1_2 & ~ranks_2_0_next_joined_22) | (ranks_2_0_next_inverse_6 & lengths_1_1 & ~ranks_2_0_next_joined_23); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_24 = {lengths_1_0[9:0], lengths_1_0[15:10]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_17 = (lengths_1_0 & ~ranks_2_0_next_joined_24) | (~(lengths_1_0 ^ ranks_2_0_next_joined_24) & 16'hffc0); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_11 = ~(lengths_1_1 ^ ranks_2_0_next_joined_23) & ranks_2_0_next_inverse_6 & ranks_2_0_next_or_17; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_12 = ~(lengths_1_3 ^ ranks_2_0_next_joined_21) & (ranks_2_0_next_or_16 | ranks_2_0_next_and_11); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_18 = (lengths_1_3 & ~ranks_2_0_next_joined_21) | ranks_2_0_next_and_12; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_2 = ranks_2_0_next_or_12 ^ ranks_2_0_next_or_15; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_or_2 = (ranks_2_0_next_or_12 & ranks_2_0_next_or_15) | (ranks_2_0_next_or_18 & ranks_2_0_next_xor_2); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_25 = {lengths_1_3[8:0], lengths_1_3[15:9]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_26 = {lengths_1_2[8:0], lengths_1_2[15:9]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_7 = ~(lengths_1_2 ^ ranks_2_0_next_joined_26); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_27 = {lengths_1_1[8:0], lengths_1_1[15:9]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_19 = (lengths_1_2 & ~ranks_2_0_next_joined_26) | (ranks_2_0_next_inverse_7 & lengths_1_1 & ~ranks_2_0_next_joined_27); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_28 = {lengths_1_0[8:0], lengths_1_0[15:9]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_20 = (lengths_1_0 & ~ranks_2_0_next_joined_28) | (~(lengths_1_0 ^ ranks_2_0_next_joined_28) & 16'hff80); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_13 = ~(lengths_1_1 ^ ranks_2_0_next_joined_27) & ranks_2_0_next_inverse_7 & ranks_2_0_next_or_20; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_14 = ~(lengths_1_3 ^ ranks_2_0_next_joined_25) & (ranks_2_0_next_or_19 | ranks_2_0_next_and_13); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_21 = (lengths_1_3 & ~ranks_2_0_next_joined_25) | ranks_2_0_next_and_14; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_29 = {lengths_1_3[7:0], lengths_1_3[15:8]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_30 = {lengths_1_2[7:0], lengths_1_2[15:8]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_8 = ~(lengths_1_2 ^ ranks_2_0_next_joined_30); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_31 = {lengths_1_1[7:0], lengths_1_1[15:8]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_22 = (lengths_1_2 & ~ranks_2_0_next_joined_30) | (ranks_2_0_next_inverse_8 & lengths_1_1 & ~ranks_2_0_next_joined_31); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_32 = {lengths_1_0[7:0], lengths_1_0[15:8]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_23 = (lengths_1_0 & ~ranks_2_0_next_joined_32) | (~(lengths_1_0 ^ ranks_2_0_next_joined_32) & 16'hff00); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_15 = ~(lengths_1_1 ^ ranks_2_0_next_joined_31) & ranks_2_0_next_inverse_8 & ranks_2_0_next_or_23; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_and_16 = ~(lengths_1_3 ^ ranks_2_0_next_joined_29) & (ranks_2_0_next_or_22 | ranks_2_0_next_and_15); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_or_24 = (lengths_1_3 & ~ranks_2_0_next_joined_29) | ranks_2_0_next_and_16; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_joined_33 = {ranks_2_0_next_or_24[15:8], ~ranks_2_0_next_or_24[15:8]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_9 = ~{ranks_2_0_next_or_21[6:0], ranks_2_0_next_or_21[15:7]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_3 = ranks_2_0_next_or_21 ^ ranks_2_0_next_joined_33; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_or_3 = (ranks_2_0_next_or_21 & ranks_2_0_next_joined_33) | (ranks_2_0_next_inverse_9 & ranks_2_0_next_xor_3); // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_xor = ranks_2_1_next_or ^ ranks_2_1_next_or_2; // FourXTables.swift:153
    wire [15:0] ranks_2_2_next_or = (ranks_2_1_next_or & ranks_2_1_next_or_2) | (ranks_2_1_next_or_3 & ranks_2_1_next_xor); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_10 = ~{ranks_2_0_next_or_18[5:0], ranks_2_0_next_or_18[15:6]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_11 = ~{ranks_2_0_next_or_15[4:0], ranks_2_0_next_or_15[15:5]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_12 = ~{ranks_2_0_next_or_12[3:0], ranks_2_0_next_or_12[15:4]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_4 = ranks_2_0_next_inverse_10 ^ ranks_2_0_next_inverse_11; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_or_4 = (ranks_2_0_next_inverse_10 & ranks_2_0_next_inverse_11) | (ranks_2_0_next_inverse_12 & ranks_2_0_next_xor_4); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_13 = ~{ranks_2_0_next_or_9[2:0], ranks_2_0_next_or_9[15:3]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_14 = ~{ranks_2_0_next_or_6[1:0], ranks_2_0_next_or_6[15:2]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_inverse_15 = ~{ranks_2_0_next_or_3[0], ranks_2_0_next_or_3[15:1]}; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_5 = ranks_2_0_next_inverse_13 ^ ranks_2_0_next_inverse_14; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_or_5 = (ranks_2_0_next_inverse_13 & ranks_2_0_next_inverse_14) | (ranks_2_0_next_inverse_15 & ranks_2_0_next_xor_5); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_6 = ranks_2_0_next_xor ^ ranks_2_0_next_or_9; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_7 = ranks_2_0_next_xor_2 ^ ranks_2_0_next_or_18; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_8 = ranks_2_0_next_xor_3 ^ ranks_2_0_next_inverse_9; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_9 = ranks_2_0_next_xor_6 ^ ranks_2_0_next_xor_7; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_or_6 = (ranks_2_0_next_xor_6 & ranks_2_0_next_xor_7) | (ranks_2_0_next_xor_8 & ranks_2_0_next_xor_9); // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_xor_2 = ranks_2_1_next_or_4 ^ ranks_2_1_next_or_5; // FourXTables.swift:153
    wire [15:0] ranks_2_2_next_or_2 = (ranks_2_1_next_or_4 & ranks_2_1_next_or_5) | (ranks_2_1_next_or_6 & ranks_2_1_next_xor_2); // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_10 = ranks_2_0_next_xor_4 ^ ranks_2_0_next_inverse_12; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_11 = ranks_2_0_next_xor_5 ^ ranks_2_0_next_inverse_15; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_12 = ranks_2_0_next_xor_9 ^ ranks_2_0_next_xor_8; // FourXTables.swift:153
    wire [15:0] ranks_2_0_next_xor_13 = ranks_2_0_next_xor_10 ^ ranks_2_0_next_xor_11; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_or_7 = (ranks_2_0_next_xor_10 & ranks_2_0_next_xor_11) | (ranks_2_0_next_xor_12 & ranks_2_0_next_xor_13); // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_xor_3 = ranks_2_1_next_xor ^ ranks_2_1_next_or_3; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_xor_4 = ranks_2_1_next_xor_2 ^ ranks_2_1_next_or_6; // FourXTables.swift:153
    wire [15:0] ranks_2_1_next_xor_5 = ranks_2_1_next_or_7 ^ ranks_2_1_next_xor_3; // FourXTables.swift:153
    wire [15:0] ranks_2_2_next_or_3 = (ranks_2_1_next_or_7 & ranks_2_1_next_xor_3) | (ranks_2_1_next_xor_4 & ranks_2_1_next_xor_5); // FourXTables.swift:153
    wire [15:0] ranks_2_2_next_xor = ranks_2_2_next_or ^ ranks_2_2_next_or_2; // FourXTables.swift:153
    wire [15:0] ranks_2_3_next_or = (ranks_2_2_next_or & ranks_2_2_next_or_2) | (ranks_2_2_next_or_3 & ranks_2_2_next_xor); // FourXTables.swift:153
    wire [15:0] lengths_1_0_next_joined = {
        write_data[60], write_data[56], write_data[52], write_data[48], write_data[44],
        write_data[40], write_data[36], write_data[32], write_data[28], write_data[24],
        write_data[20], write_data[16], write_data[12], write_data[8], write_data[4],
        write_data[0]
    }; // FourXTables.swift:96
    wire [15:0] lengths_1_1_next_joined = {
        write_data[61], write_data[57], write_data[53], write_data[49], write_data[45],
        write_data[41], write_data[37], write_data[33], write_data[29], write_data[25],
        write_data[21], write_data[17], write_data[13], write_data[9], write_data[5],
        write_data[1]
    }; // FourXTables.swift:96
    wire [15:0] lengths_1_2_next_joined = {
        write_data[62], write_data[58], write_data[54], write_data[50], write_data[46],
        write_data[42], write_data[38], write_data[34], write_data[30], write_data[26],
        write_data[22], write_data[18], write_data[14], write_data[10], write_data[6],
        write_data[2]
    }; // FourXTables.swift:96
    wire [15:0] lengths_1_3_next_joined = {
        write_data[63], write_data[59], write_data[55], write_data[51], write_data[47],
        write_data[43], write_data[39], write_data[35], write_data[31], write_data[27],
        write_data[23], write_data[19], write_data[15], write_data[11], write_data[7],
        write_data[3]
    }; // FourXTables.swift:96
    assign centroids = centroid_row; // FourXTables.swift:130
    assign codebook = codebook_row; // FourXTables.swift:132
    assign scale = scale_row; // FourXTables.swift:135
    assign errors = seen; // FourXTables.swift:128

    always @(posedge clock) begin
        if (reset) begin
            pipeline_valid_0 <= 1'b0;
            pipeline_valid_1 <= 1'b0;
            pipeline_valid_2 <= 1'b0;
            pipeline_valid_3 <= 1'b0;
            pipeline_valid_4 <= 1'b0;
            seen <= 4'd0;
        end else begin
            pipeline_valid_0 <= write_valid; // FourXTables.swift:27
            pipeline_valid_1 <= pipeline_valid_0; // FourXTables.swift:64
            pipeline_valid_2 <= pipeline_valid_1; // FourXTables.swift:64
            pipeline_valid_3 <= pipeline_valid_2; // FourXTables.swift:64
            pipeline_valid_4 <= pipeline_valid_3; // FourXTables.swift:64
            seen <= seen | seen_next_joined; // FourXTables.swift:124
        end
    end

    always @(posedge clock) begin
        centroid_row <= read_enable ? patterns[centroid_row_next_joined] : centroid_row; // FourXTables.swift:131
        codebook_row <= read_enable ? codebooks[codebook_row_next_joined] : codebook_row; // FourXTables.swift:133
        scale_row <= read_enable ? scales[read_context] : scale_row; // FourXTables.swift:135
        is_place_5 <= is_place_4; // FourXTables.swift:93
        table_5 <= table_4; // FourXTables.swift:89
        is_complete_5 <= is_complete_5_next_and_3; // FourXTables.swift:165
        is_good_row_5 <= is_good_row_4; // FourXTables.swift:106
        context_5 <= context_4; // FourXTables.swift:90
        tensor_scale_5 <= tensor_scale_4; // FourXTables.swift:103
        row_5 <= row_4; // FourXTables.swift:91
        pattern_5 <= pattern_4; // FourXTables.swift:100
        constants_5 <= constants_5_next_joined_17; // FourXTables.swift:162
        is_place_4 <= is_place_3; // FourXTables.swift:93
        table_4 <= table_3; // FourXTables.swift:89
        level_6_4_2 <= level_4_3_2 & level_6_4_2_next_and & level_6_4_2_next_and_2; // FourXTables.swift:158
        level_6_4_0 <= {level_6_4_11_next_difference[4:0], 1'b0}; // FourXTables.swift:158
        endings_4_5 <= endings_3_5; // FourXTables.swift:154
        endings_4_6 <= endings_3_6; // FourXTables.swift:154
        is_good_row_4 <= is_good_row_3; // FourXTables.swift:106
        context_4 <= context_3; // FourXTables.swift:90
        tensor_scale_4 <= tensor_scale_3; // FourXTables.swift:103
        row_4 <= row_3; // FourXTables.swift:91
        pattern_4 <= pattern_3; // FourXTables.swift:100
        level_6_4_3 <= level_4_3_3; // FourXTables.swift:158
        level_6_4_5 <= level_4_3_5; // FourXTables.swift:158
        level_6_4_7 <= level_4_3_7; // FourXTables.swift:158
        level_6_4_9 <= level_6_4_9_next_difference[2:0]; // FourXTables.swift:158
        level_6_4_11 <= level_6_4_11_next_difference[2:0]; // FourXTables.swift:158
        level_6_4_6 <= level_4_3_6; // FourXTables.swift:158
        level_6_4_8 <= level_4_3_8; // FourXTables.swift:158
        level_6_4_10 <= level_4_3_1[3:0] + level_4_3_0[3:0]; // FourXTables.swift:158
        level_6_4_12 <= level_6_4_1_next_sum[3:0] + level_6_4_12_next_joined[3:0]; // FourXTables.swift:158
        level_6_4_1 <= level_6_4_1_next_sum + endings_3_4; // FourXTables.swift:158
        ranks_4_3 <= ranks_3_3; // FourXTables.swift:153
        ranks_4_2 <= ranks_3_2; // FourXTables.swift:153
        ranks_4_1 <= ranks_3_1; // FourXTables.swift:153
        ranks_4_0 <= ranks_3_0; // FourXTables.swift:153
        is_place_3 <= is_place_2; // FourXTables.swift:93
        table_3 <= table_2; // FourXTables.swift:89
        level_4_3_2 <= level_4_3_2_next_and_4; // FourXTables.swift:158
        level_4_3_0 <= {level_4_3_7_next_difference[4:0], 1'b0}; // FourXTables.swift:158
        endings_3_3 <= endings_2_3; // FourXTables.swift:154
        endings_3_4 <= endings_2_4; // FourXTables.swift:154
        endings_3_5 <= endings_2_5; // FourXTables.swift:154
        endings_3_6 <= endings_2_6; // FourXTables.swift:154
        is_good_row_3 <= is_good_row_2; // FourXTables.swift:106
        context_3 <= context_2; // FourXTables.swift:90
        tensor_scale_3 <= tensor_scale_2; // FourXTables.swift:103
        row_3 <= row_2; // FourXTables.swift:91
        pattern_3 <= pattern_2; // FourXTables.swift:100
        level_4_3_3 <= level_4_3_3_next_difference[2:0]; // FourXTables.swift:158
        level_4_3_5 <= level_4_3_5_next_difference[3:0]; // FourXTables.swift:158
        level_4_3_7 <= level_4_3_7_next_difference[2:0]; // FourXTables.swift:158
        level_4_3_6 <= (level_4_3_1_next_sum[3:0] + level_4_3_6_next_joined[3:0]) - 4'd8; // FourXTables.swift:158
        level_4_3_8 <= level_4_3_1_next_sum_2[3:0] + level_4_3_8_next_joined[3:0]; // FourXTables.swift:158
        level_4_3_1 <= level_4_3_1_next_sum_2 + endings_2_2; // FourXTables.swift:158
        ranks_3_3 <= ranks_2_3; // FourXTables.swift:153
        ranks_3_2 <= ranks_2_2; // FourXTables.swift:153
        ranks_3_1 <= ranks_2_1; // FourXTables.swift:153
        ranks_3_0 <= ranks_2_0; // FourXTables.swift:153
        is_place_2 <= is_place_1; // FourXTables.swift:93
        table_2 <= table_1; // FourXTables.swift:89
        start_2_2 <= &start_2_2_next_or_2; // FourXTables.swift:155
        start_2_0 <= 6'd4;
        endings_2_0 <= endings_2_0_next_joined; // FourXTables.swift:154
        endings_2_1 <= endings_2_1_next_joined; // FourXTables.swift:154
        endings_2_2 <= endings_2_2_next_joined; // FourXTables.swift:154
        endings_2_3 <= endings_2_3_next_joined; // FourXTables.swift:154
        endings_2_4 <= endings_2_4_next_joined; // FourXTables.swift:154
        endings_2_5 <= endings_2_5_next_joined; // FourXTables.swift:154
        endings_2_6 <= endings_2_6_next_joined; // FourXTables.swift:154
        is_good_row_2 <= {&is_good_row_2_next_joined, is_good_row_2_next_and}; // FourXTables.swift:106
        context_2 <= context_1; // FourXTables.swift:90
        tensor_scale_2 <= tensor_scale_2_next_choice_5; // FourXTables.swift:103
        row_2 <= row_1; // FourXTables.swift:91
        pattern_2 <= pattern_2_next_joined_15; // FourXTables.swift:100
        start_2_1 <= 5'd0;
        ranks_2_3 <= ranks_2_3_next_or; // FourXTables.swift:153
        ranks_2_2 <= ranks_2_2_next_xor ^ ranks_2_2_next_or_3; // FourXTables.swift:153
        ranks_2_1 <= ranks_2_1_next_xor_5 ^ ranks_2_1_next_xor_4; // FourXTables.swift:153
        ranks_2_0 <= ranks_2_0_next_xor_13 ^ ranks_2_0_next_xor_12; // FourXTables.swift:153
        is_place_1 <=
            write_table[1] ? (~write_table[0] & (write_row < 8'd4)) :
            ~write_table[0] | (write_row < 8'h40); // FourXTables.swift:93
        table_1 <= write_table; // FourXTables.swift:28
        lengths_1_0 <= lengths_1_0_next_joined; // FourXTables.swift:96
        lengths_1_1 <= lengths_1_1_next_joined; // FourXTables.swift:96
        lengths_1_2 <= lengths_1_2_next_joined; // FourXTables.swift:96
        lengths_1_3 <= lengths_1_3_next_joined; // FourXTables.swift:96
        data_1 <= write_data; // FourXTables.swift:31
        context_1 <= write_context; // FourXTables.swift:55
        row_1 <= write_row; // FourXTables.swift:30
    end

    always @(posedge clock) begin
        if (patterns_enable_and & is_good_row_5[1]) patterns[patterns_address_joined] <= pattern_5; // FourXTables.swift:118
    end

    always @(posedge clock) begin
        if (codebooks_enable_and & is_complete_5) codebooks[codebooks_address_joined] <= constants_5; // FourXTables.swift:121
    end

    always @(posedge clock) begin
        if (scales_enable_and & is_good_row_5[0]) scales[context_5] <= tensor_scale_5; // FourXTables.swift:117
    end

`ifdef RTL_PROPERTIES
    // a write is accepted in every cycle
    always @(posedge clock) begin
        if (!reset) assert(1'b1); // FourXTables.swift:136
    end
`endif

    // Bits that nothing reads.
    wire unused = &{1'b0, row_5[7:6], level_6_4_1[4], pattern_2_next_choice_5[15], pattern_2_next_choice_10[15], pattern_2_next_choice_15[15], pattern_2_next_choice_20[15], pattern_2_next_choice_25[15], pattern_2_next_choice_30[15], pattern_2_next_choice_35[15], pattern_2_next_choice_40[15], pattern_2_next_choice_45[15], pattern_2_next_choice_50[15], pattern_2_next_choice_55[15], pattern_2_next_choice_60[15], pattern_2_next_choice_65[15], pattern_2_next_choice_70[15], ranks_2_0_next_or_24[7:0]};

endmodule

`default_nettype wire
