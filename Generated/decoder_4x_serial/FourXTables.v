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
    reg [3:0] ranks_4_0; // FourXTables.swift:153
    reg [3:0] ranks_4_1; // FourXTables.swift:153
    reg [3:0] ranks_4_2; // FourXTables.swift:153
    reg [3:0] ranks_4_3; // FourXTables.swift:153
    reg [3:0] ranks_4_4; // FourXTables.swift:153
    reg [3:0] ranks_4_5; // FourXTables.swift:153
    reg [3:0] ranks_4_6; // FourXTables.swift:153
    reg [3:0] ranks_4_7; // FourXTables.swift:153
    reg [3:0] ranks_4_8; // FourXTables.swift:153
    reg [3:0] ranks_4_9; // FourXTables.swift:153
    reg [3:0] ranks_4_10; // FourXTables.swift:153
    reg [3:0] ranks_4_11; // FourXTables.swift:153
    reg [3:0] ranks_4_12; // FourXTables.swift:153
    reg [3:0] ranks_4_13; // FourXTables.swift:153
    reg [3:0] ranks_4_14; // FourXTables.swift:153
    reg [3:0] ranks_4_15; // FourXTables.swift:153
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
    reg [3:0] ranks_3_0; // FourXTables.swift:153
    reg [3:0] ranks_3_1; // FourXTables.swift:153
    reg [3:0] ranks_3_2; // FourXTables.swift:153
    reg [3:0] ranks_3_3; // FourXTables.swift:153
    reg [3:0] ranks_3_4; // FourXTables.swift:153
    reg [3:0] ranks_3_5; // FourXTables.swift:153
    reg [3:0] ranks_3_6; // FourXTables.swift:153
    reg [3:0] ranks_3_7; // FourXTables.swift:153
    reg [3:0] ranks_3_8; // FourXTables.swift:153
    reg [3:0] ranks_3_9; // FourXTables.swift:153
    reg [3:0] ranks_3_10; // FourXTables.swift:153
    reg [3:0] ranks_3_11; // FourXTables.swift:153
    reg [3:0] ranks_3_12; // FourXTables.swift:153
    reg [3:0] ranks_3_13; // FourXTables.swift:153
    reg [3:0] ranks_3_14; // FourXTables.swift:153
    reg [3:0] ranks_3_15; // FourXTables.swift:153
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
    reg [3:0] ranks_2_0; // FourXTables.swift:153
    reg [3:0] ranks_2_1; // FourXTables.swift:153
    reg [3:0] ranks_2_2; // FourXTables.swift:153
    reg [3:0] ranks_2_3; // FourXTables.swift:153
    reg [3:0] ranks_2_4; // FourXTables.swift:153
    reg [3:0] ranks_2_5; // FourXTables.swift:153
    reg [3:0] ranks_2_6; // FourXTables.swift:153
    reg [3:0] ranks_2_7; // FourXTables.swift:153
    reg [3:0] ranks_2_8; // FourXTables.swift:153
    reg [3:0] ranks_2_9; // FourXTables.swift:153
    reg [3:0] ranks_2_10; // FourXTables.swift:153
    reg [3:0] ranks_2_11; // FourXTables.swift:153
    reg [3:0] ranks_2_12; // FourXTables.swift:153
    reg [3:0] ranks_2_13; // FourXTables.swift:153
    reg [3:0] ranks_2_14; // FourXTables.swift:153
    reg [3:0] ranks_2_15; // FourXTables.swift:153
    reg is_place_1; // FourXTables.swift:93
    reg [1:0] table_1; // FourXTables.swift:89
    reg [3:0] lengths_1_0; // FourXTables.swift:96
    reg [3:0] lengths_1_1; // FourXTables.swift:96
    reg [3:0] lengths_1_2; // FourXTables.swift:96
    reg [3:0] lengths_1_3; // FourXTables.swift:96
    reg [3:0] lengths_1_4; // FourXTables.swift:96
    reg [3:0] lengths_1_5; // FourXTables.swift:96
    reg [3:0] lengths_1_6; // FourXTables.swift:96
    reg [3:0] lengths_1_7; // FourXTables.swift:96
    reg [3:0] lengths_1_8; // FourXTables.swift:96
    reg [3:0] lengths_1_9; // FourXTables.swift:96
    reg [3:0] lengths_1_10; // FourXTables.swift:96
    reg [3:0] lengths_1_11; // FourXTables.swift:96
    reg [3:0] lengths_1_12; // FourXTables.swift:96
    reg [3:0] lengths_1_13; // FourXTables.swift:96
    reg [3:0] lengths_1_14; // FourXTables.swift:96
    reg [3:0] lengths_1_15; // FourXTables.swift:96
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
    wire [102:0] constants_5_next_joined = {
        level_6_4_3, level_6_4_5, level_6_4_7, level_6_4_9, level_6_4_11,
        constants_5_next_difference[2:0], level_6_4_6, level_6_4_8, level_6_4_10, level_6_4_12,
        level_6_4_1[3:0] + level_6_4_0[3:0], ranks_4_0, ranks_4_1, ranks_4_2, ranks_4_3, ranks_4_4,
        ranks_4_5, ranks_4_6, ranks_4_7, ranks_4_8, ranks_4_9, ranks_4_10, ranks_4_11, ranks_4_12,
        ranks_4_13, ranks_4_14, ranks_4_15
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
    wire start_2_2_next_and = (lengths_1_0 >= 4'd2) & (4'd8 >= lengths_1_0); // FourXTables.swift:155
    wire start_2_2_next_and_2 = (lengths_1_1 >= 4'd2) & (4'd8 >= lengths_1_1); // FourXTables.swift:155
    wire start_2_2_next_and_3 = (lengths_1_2 >= 4'd2) & (4'd8 >= lengths_1_2); // FourXTables.swift:155
    wire start_2_2_next_and_4 = (lengths_1_3 >= 4'd2) & (4'd8 >= lengths_1_3); // FourXTables.swift:155
    wire start_2_2_next_and_5 = (lengths_1_4 >= 4'd2) & (4'd8 >= lengths_1_4); // FourXTables.swift:155
    wire start_2_2_next_and_6 = (lengths_1_5 >= 4'd2) & (4'd8 >= lengths_1_5); // FourXTables.swift:155
    wire start_2_2_next_and_7 = (lengths_1_6 >= 4'd2) & (4'd8 >= lengths_1_6); // FourXTables.swift:155
    wire start_2_2_next_and_8 = (lengths_1_7 >= 4'd2) & (4'd8 >= lengths_1_7); // FourXTables.swift:155
    wire start_2_2_next_and_9 = (lengths_1_8 >= 4'd2) & (4'd8 >= lengths_1_8); // FourXTables.swift:155
    wire start_2_2_next_and_10 = (lengths_1_9 >= 4'd2) & (4'd8 >= lengths_1_9); // FourXTables.swift:155
    wire start_2_2_next_and_11 = (lengths_1_10 >= 4'd2) & (4'd8 >= lengths_1_10); // FourXTables.swift:155
    wire start_2_2_next_and_12 = (lengths_1_11 >= 4'd2) & (4'd8 >= lengths_1_11); // FourXTables.swift:155
    wire start_2_2_next_and_13 = (lengths_1_12 >= 4'd2) & (4'd8 >= lengths_1_12); // FourXTables.swift:155
    wire start_2_2_next_and_14 = (lengths_1_13 >= 4'd2) & (4'd8 >= lengths_1_13); // FourXTables.swift:155
    wire start_2_2_next_and_15 = (lengths_1_14 >= 4'd2) & (4'd8 >= lengths_1_14); // FourXTables.swift:155
    wire start_2_2_next_and_16 = (lengths_1_15 >= 4'd2) & (4'd8 >= lengths_1_15); // FourXTables.swift:155
    wire [15:0] start_2_2_next_joined = {
        start_2_2_next_and, start_2_2_next_and_2, start_2_2_next_and_3, start_2_2_next_and_4,
        start_2_2_next_and_5, start_2_2_next_and_6, start_2_2_next_and_7, start_2_2_next_and_8,
        start_2_2_next_and_9, start_2_2_next_and_10, start_2_2_next_and_11, start_2_2_next_and_12,
        start_2_2_next_and_13, start_2_2_next_and_14, start_2_2_next_and_15, start_2_2_next_and_16
    }; // FourXTables.swift:155
    wire endings_2_0_next_xor = (lengths_1_15 == 4'd2) ^ (lengths_1_14 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_or = ((lengths_1_15 == 4'd2) & (lengths_1_14 == 4'd2)) | ((lengths_1_13 == 4'd2) & endings_2_0_next_xor); // FourXTables.swift:154
    wire endings_2_0_next_xor_2 = (lengths_1_12 == 4'd2) ^ (lengths_1_11 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_or_2 = ((lengths_1_12 == 4'd2) & (lengths_1_11 == 4'd2)) | ((lengths_1_10 == 4'd2) & endings_2_0_next_xor_2); // FourXTables.swift:154
    wire endings_2_0_next_xor_3 = (lengths_1_9 == 4'd2) ^ (lengths_1_8 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_or_3 = ((lengths_1_9 == 4'd2) & (lengths_1_8 == 4'd2)) | ((lengths_1_7 == 4'd2) & endings_2_0_next_xor_3); // FourXTables.swift:154
    wire endings_2_0_next_xor_4 = endings_2_0_next_or ^ endings_2_0_next_or_2; // FourXTables.swift:154
    wire endings_2_0_next_or_4 = (endings_2_0_next_or & endings_2_0_next_or_2) | (endings_2_0_next_or_3 & endings_2_0_next_xor_4); // FourXTables.swift:154
    wire endings_2_0_next_xor_5 = (lengths_1_6 == 4'd2) ^ (lengths_1_5 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_or_5 = ((lengths_1_6 == 4'd2) & (lengths_1_5 == 4'd2)) | ((lengths_1_4 == 4'd2) & endings_2_0_next_xor_5); // FourXTables.swift:154
    wire endings_2_0_next_xor_6 = (lengths_1_3 == 4'd2) ^ (lengths_1_2 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_or_6 = ((lengths_1_3 == 4'd2) & (lengths_1_2 == 4'd2)) | ((lengths_1_1 == 4'd2) & endings_2_0_next_xor_6); // FourXTables.swift:154
    wire endings_2_0_next_xor_7 = endings_2_0_next_xor ^ (lengths_1_13 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_xor_8 = endings_2_0_next_xor_2 ^ (lengths_1_10 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_xor_9 = (lengths_1_0 == 4'd2) ^ endings_2_0_next_xor_7; // FourXTables.swift:154
    wire endings_2_0_next_or_7 = ((lengths_1_0 == 4'd2) & endings_2_0_next_xor_7) | (endings_2_0_next_xor_8 & endings_2_0_next_xor_9); // FourXTables.swift:154
    wire endings_2_0_next_xor_10 = endings_2_0_next_or_5 ^ endings_2_0_next_or_6; // FourXTables.swift:154
    wire endings_2_0_next_or_8 = (endings_2_0_next_or_5 & endings_2_0_next_or_6) | (endings_2_0_next_or_7 & endings_2_0_next_xor_10); // FourXTables.swift:154
    wire endings_2_0_next_xor_11 = endings_2_0_next_xor_3 ^ (lengths_1_7 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_xor_12 = endings_2_0_next_xor_5 ^ (lengths_1_4 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_xor_13 = endings_2_0_next_xor_6 ^ (lengths_1_1 == 4'd2); // FourXTables.swift:154
    wire endings_2_0_next_xor_14 = endings_2_0_next_xor_11 ^ endings_2_0_next_xor_12; // FourXTables.swift:154
    wire endings_2_0_next_or_9 = (endings_2_0_next_xor_11 & endings_2_0_next_xor_12) | (endings_2_0_next_xor_13 & endings_2_0_next_xor_14); // FourXTables.swift:154
    wire endings_2_0_next_xor_15 = endings_2_0_next_xor_9 ^ endings_2_0_next_xor_8; // FourXTables.swift:154
    wire endings_2_0_next_xor_16 = endings_2_0_next_xor_14 ^ endings_2_0_next_xor_13; // FourXTables.swift:154
    wire endings_2_0_next_and = endings_2_0_next_xor_15 & endings_2_0_next_xor_16; // FourXTables.swift:154
    wire endings_2_0_next_xor_17 = endings_2_0_next_xor_4 ^ endings_2_0_next_or_3; // FourXTables.swift:154
    wire endings_2_0_next_xor_18 = endings_2_0_next_or_9 ^ endings_2_0_next_and; // FourXTables.swift:154
    wire endings_2_0_next_or_10 = (endings_2_0_next_or_9 & endings_2_0_next_and) | (endings_2_0_next_xor_17 & endings_2_0_next_xor_18); // FourXTables.swift:154
    wire endings_2_0_next_xor_19 = endings_2_0_next_or_4 ^ endings_2_0_next_or_8; // FourXTables.swift:154
    wire endings_2_0_next_or_11 = (endings_2_0_next_or_4 & endings_2_0_next_or_8) | (endings_2_0_next_or_10 & endings_2_0_next_xor_19); // FourXTables.swift:154
    wire endings_2_0_next_xor_20 = endings_2_0_next_xor_10 ^ endings_2_0_next_or_7; // FourXTables.swift:154
    wire endings_2_0_next_xor_21 = endings_2_0_next_xor_18 ^ endings_2_0_next_xor_17; // FourXTables.swift:154
    wire endings_2_0_next_and_2 = endings_2_0_next_xor_20 & endings_2_0_next_xor_21; // FourXTables.swift:154
    wire endings_2_0_next_xor_22 = endings_2_0_next_xor_19 ^ endings_2_0_next_or_10; // FourXTables.swift:154
    wire endings_2_0_next_and_3 = endings_2_0_next_and_2 & endings_2_0_next_xor_22; // FourXTables.swift:154
    wire [4:0] endings_2_0_next_joined = {
        endings_2_0_next_or_11 & endings_2_0_next_and_3,
        endings_2_0_next_or_11 ^ endings_2_0_next_and_3,
        endings_2_0_next_and_2 ^ endings_2_0_next_xor_22,
        endings_2_0_next_xor_20 ^ endings_2_0_next_xor_21,
        endings_2_0_next_xor_15 ^ endings_2_0_next_xor_16
    }; // FourXTables.swift:154
    wire endings_2_1_next_xor = (lengths_1_15 == 4'd3) ^ (lengths_1_14 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_or = ((lengths_1_15 == 4'd3) & (lengths_1_14 == 4'd3)) | ((lengths_1_13 == 4'd3) & endings_2_1_next_xor); // FourXTables.swift:154
    wire endings_2_1_next_xor_2 = (lengths_1_12 == 4'd3) ^ (lengths_1_11 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_or_2 = ((lengths_1_12 == 4'd3) & (lengths_1_11 == 4'd3)) | ((lengths_1_10 == 4'd3) & endings_2_1_next_xor_2); // FourXTables.swift:154
    wire endings_2_1_next_xor_3 = (lengths_1_9 == 4'd3) ^ (lengths_1_8 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_or_3 = ((lengths_1_9 == 4'd3) & (lengths_1_8 == 4'd3)) | ((lengths_1_7 == 4'd3) & endings_2_1_next_xor_3); // FourXTables.swift:154
    wire endings_2_1_next_xor_4 = endings_2_1_next_or ^ endings_2_1_next_or_2; // FourXTables.swift:154
    wire endings_2_1_next_or_4 = (endings_2_1_next_or & endings_2_1_next_or_2) | (endings_2_1_next_or_3 & endings_2_1_next_xor_4); // FourXTables.swift:154
    wire endings_2_1_next_xor_5 = (lengths_1_6 == 4'd3) ^ (lengths_1_5 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_or_5 = ((lengths_1_6 == 4'd3) & (lengths_1_5 == 4'd3)) | ((lengths_1_4 == 4'd3) & endings_2_1_next_xor_5); // FourXTables.swift:154
    wire endings_2_1_next_xor_6 = (lengths_1_3 == 4'd3) ^ (lengths_1_2 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_or_6 = ((lengths_1_3 == 4'd3) & (lengths_1_2 == 4'd3)) | ((lengths_1_1 == 4'd3) & endings_2_1_next_xor_6); // FourXTables.swift:154
    wire endings_2_1_next_xor_7 = endings_2_1_next_xor ^ (lengths_1_13 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_xor_8 = endings_2_1_next_xor_2 ^ (lengths_1_10 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_xor_9 = (lengths_1_0 == 4'd3) ^ endings_2_1_next_xor_7; // FourXTables.swift:154
    wire endings_2_1_next_or_7 = ((lengths_1_0 == 4'd3) & endings_2_1_next_xor_7) | (endings_2_1_next_xor_8 & endings_2_1_next_xor_9); // FourXTables.swift:154
    wire endings_2_1_next_xor_10 = endings_2_1_next_or_5 ^ endings_2_1_next_or_6; // FourXTables.swift:154
    wire endings_2_1_next_or_8 = (endings_2_1_next_or_5 & endings_2_1_next_or_6) | (endings_2_1_next_or_7 & endings_2_1_next_xor_10); // FourXTables.swift:154
    wire endings_2_1_next_xor_11 = endings_2_1_next_xor_3 ^ (lengths_1_7 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_xor_12 = endings_2_1_next_xor_5 ^ (lengths_1_4 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_xor_13 = endings_2_1_next_xor_6 ^ (lengths_1_1 == 4'd3); // FourXTables.swift:154
    wire endings_2_1_next_xor_14 = endings_2_1_next_xor_11 ^ endings_2_1_next_xor_12; // FourXTables.swift:154
    wire endings_2_1_next_or_9 = (endings_2_1_next_xor_11 & endings_2_1_next_xor_12) | (endings_2_1_next_xor_13 & endings_2_1_next_xor_14); // FourXTables.swift:154
    wire endings_2_1_next_xor_15 = endings_2_1_next_xor_9 ^ endings_2_1_next_xor_8; // FourXTables.swift:154
    wire endings_2_1_next_xor_16 = endings_2_1_next_xor_14 ^ endings_2_1_next_xor_13; // FourXTables.swift:154
    wire endings_2_1_next_and = endings_2_1_next_xor_15 & endings_2_1_next_xor_16; // FourXTables.swift:154
    wire endings_2_1_next_xor_17 = endings_2_1_next_xor_4 ^ endings_2_1_next_or_3; // FourXTables.swift:154
    wire endings_2_1_next_xor_18 = endings_2_1_next_or_9 ^ endings_2_1_next_and; // FourXTables.swift:154
    wire endings_2_1_next_or_10 = (endings_2_1_next_or_9 & endings_2_1_next_and) | (endings_2_1_next_xor_17 & endings_2_1_next_xor_18); // FourXTables.swift:154
    wire endings_2_1_next_xor_19 = endings_2_1_next_or_4 ^ endings_2_1_next_or_8; // FourXTables.swift:154
    wire endings_2_1_next_or_11 = (endings_2_1_next_or_4 & endings_2_1_next_or_8) | (endings_2_1_next_or_10 & endings_2_1_next_xor_19); // FourXTables.swift:154
    wire endings_2_1_next_xor_20 = endings_2_1_next_xor_10 ^ endings_2_1_next_or_7; // FourXTables.swift:154
    wire endings_2_1_next_xor_21 = endings_2_1_next_xor_18 ^ endings_2_1_next_xor_17; // FourXTables.swift:154
    wire endings_2_1_next_and_2 = endings_2_1_next_xor_20 & endings_2_1_next_xor_21; // FourXTables.swift:154
    wire endings_2_1_next_xor_22 = endings_2_1_next_xor_19 ^ endings_2_1_next_or_10; // FourXTables.swift:154
    wire endings_2_1_next_and_3 = endings_2_1_next_and_2 & endings_2_1_next_xor_22; // FourXTables.swift:154
    wire [4:0] endings_2_1_next_joined = {
        endings_2_1_next_or_11 & endings_2_1_next_and_3,
        endings_2_1_next_or_11 ^ endings_2_1_next_and_3,
        endings_2_1_next_and_2 ^ endings_2_1_next_xor_22,
        endings_2_1_next_xor_20 ^ endings_2_1_next_xor_21,
        endings_2_1_next_xor_15 ^ endings_2_1_next_xor_16
    }; // FourXTables.swift:154
    wire endings_2_2_next_xor = (lengths_1_15 == 4'd4) ^ (lengths_1_14 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_or = ((lengths_1_15 == 4'd4) & (lengths_1_14 == 4'd4)) | ((lengths_1_13 == 4'd4) & endings_2_2_next_xor); // FourXTables.swift:154
    wire endings_2_2_next_xor_2 = (lengths_1_12 == 4'd4) ^ (lengths_1_11 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_or_2 = ((lengths_1_12 == 4'd4) & (lengths_1_11 == 4'd4)) | ((lengths_1_10 == 4'd4) & endings_2_2_next_xor_2); // FourXTables.swift:154
    wire endings_2_2_next_xor_3 = (lengths_1_9 == 4'd4) ^ (lengths_1_8 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_or_3 = ((lengths_1_9 == 4'd4) & (lengths_1_8 == 4'd4)) | ((lengths_1_7 == 4'd4) & endings_2_2_next_xor_3); // FourXTables.swift:154
    wire endings_2_2_next_xor_4 = endings_2_2_next_or ^ endings_2_2_next_or_2; // FourXTables.swift:154
    wire endings_2_2_next_or_4 = (endings_2_2_next_or & endings_2_2_next_or_2) | (endings_2_2_next_or_3 & endings_2_2_next_xor_4); // FourXTables.swift:154
    wire endings_2_2_next_xor_5 = (lengths_1_6 == 4'd4) ^ (lengths_1_5 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_or_5 = ((lengths_1_6 == 4'd4) & (lengths_1_5 == 4'd4)) | ((lengths_1_4 == 4'd4) & endings_2_2_next_xor_5); // FourXTables.swift:154
    wire endings_2_2_next_xor_6 = (lengths_1_3 == 4'd4) ^ (lengths_1_2 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_or_6 = ((lengths_1_3 == 4'd4) & (lengths_1_2 == 4'd4)) | ((lengths_1_1 == 4'd4) & endings_2_2_next_xor_6); // FourXTables.swift:154
    wire endings_2_2_next_xor_7 = endings_2_2_next_xor ^ (lengths_1_13 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_xor_8 = endings_2_2_next_xor_2 ^ (lengths_1_10 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_xor_9 = (lengths_1_0 == 4'd4) ^ endings_2_2_next_xor_7; // FourXTables.swift:154
    wire endings_2_2_next_or_7 = ((lengths_1_0 == 4'd4) & endings_2_2_next_xor_7) | (endings_2_2_next_xor_8 & endings_2_2_next_xor_9); // FourXTables.swift:154
    wire endings_2_2_next_xor_10 = endings_2_2_next_or_5 ^ endings_2_2_next_or_6; // FourXTables.swift:154
    wire endings_2_2_next_or_8 = (endings_2_2_next_or_5 & endings_2_2_next_or_6) | (endings_2_2_next_or_7 & endings_2_2_next_xor_10); // FourXTables.swift:154
    wire endings_2_2_next_xor_11 = endings_2_2_next_xor_3 ^ (lengths_1_7 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_xor_12 = endings_2_2_next_xor_5 ^ (lengths_1_4 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_xor_13 = endings_2_2_next_xor_6 ^ (lengths_1_1 == 4'd4); // FourXTables.swift:154
    wire endings_2_2_next_xor_14 = endings_2_2_next_xor_11 ^ endings_2_2_next_xor_12; // FourXTables.swift:154
    wire endings_2_2_next_or_9 = (endings_2_2_next_xor_11 & endings_2_2_next_xor_12) | (endings_2_2_next_xor_13 & endings_2_2_next_xor_14); // FourXTables.swift:154
    wire endings_2_2_next_xor_15 = endings_2_2_next_xor_9 ^ endings_2_2_next_xor_8; // FourXTables.swift:154
    wire endings_2_2_next_xor_16 = endings_2_2_next_xor_14 ^ endings_2_2_next_xor_13; // FourXTables.swift:154
    wire endings_2_2_next_and = endings_2_2_next_xor_15 & endings_2_2_next_xor_16; // FourXTables.swift:154
    wire endings_2_2_next_xor_17 = endings_2_2_next_xor_4 ^ endings_2_2_next_or_3; // FourXTables.swift:154
    wire endings_2_2_next_xor_18 = endings_2_2_next_or_9 ^ endings_2_2_next_and; // FourXTables.swift:154
    wire endings_2_2_next_or_10 = (endings_2_2_next_or_9 & endings_2_2_next_and) | (endings_2_2_next_xor_17 & endings_2_2_next_xor_18); // FourXTables.swift:154
    wire endings_2_2_next_xor_19 = endings_2_2_next_or_4 ^ endings_2_2_next_or_8; // FourXTables.swift:154
    wire endings_2_2_next_or_11 = (endings_2_2_next_or_4 & endings_2_2_next_or_8) | (endings_2_2_next_or_10 & endings_2_2_next_xor_19); // FourXTables.swift:154
    wire endings_2_2_next_xor_20 = endings_2_2_next_xor_10 ^ endings_2_2_next_or_7; // FourXTables.swift:154
    wire endings_2_2_next_xor_21 = endings_2_2_next_xor_18 ^ endings_2_2_next_xor_17; // FourXTables.swift:154
    wire endings_2_2_next_and_2 = endings_2_2_next_xor_20 & endings_2_2_next_xor_21; // FourXTables.swift:154
    wire endings_2_2_next_xor_22 = endings_2_2_next_xor_19 ^ endings_2_2_next_or_10; // FourXTables.swift:154
    wire endings_2_2_next_and_3 = endings_2_2_next_and_2 & endings_2_2_next_xor_22; // FourXTables.swift:154
    wire [4:0] endings_2_2_next_joined = {
        endings_2_2_next_or_11 & endings_2_2_next_and_3,
        endings_2_2_next_or_11 ^ endings_2_2_next_and_3,
        endings_2_2_next_and_2 ^ endings_2_2_next_xor_22,
        endings_2_2_next_xor_20 ^ endings_2_2_next_xor_21,
        endings_2_2_next_xor_15 ^ endings_2_2_next_xor_16
    }; // FourXTables.swift:154
    wire endings_2_3_next_xor = (lengths_1_15 == 4'd5) ^ (lengths_1_14 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_or = ((lengths_1_15 == 4'd5) & (lengths_1_14 == 4'd5)) | ((lengths_1_13 == 4'd5) & endings_2_3_next_xor); // FourXTables.swift:154
    wire endings_2_3_next_xor_2 = (lengths_1_12 == 4'd5) ^ (lengths_1_11 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_or_2 = ((lengths_1_12 == 4'd5) & (lengths_1_11 == 4'd5)) | ((lengths_1_10 == 4'd5) & endings_2_3_next_xor_2); // FourXTables.swift:154
    wire endings_2_3_next_xor_3 = (lengths_1_9 == 4'd5) ^ (lengths_1_8 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_or_3 = ((lengths_1_9 == 4'd5) & (lengths_1_8 == 4'd5)) | ((lengths_1_7 == 4'd5) & endings_2_3_next_xor_3); // FourXTables.swift:154
    wire endings_2_3_next_xor_4 = endings_2_3_next_or ^ endings_2_3_next_or_2; // FourXTables.swift:154
    wire endings_2_3_next_or_4 = (endings_2_3_next_or & endings_2_3_next_or_2) | (endings_2_3_next_or_3 & endings_2_3_next_xor_4); // FourXTables.swift:154
    wire endings_2_3_next_xor_5 = (lengths_1_6 == 4'd5) ^ (lengths_1_5 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_or_5 = ((lengths_1_6 == 4'd5) & (lengths_1_5 == 4'd5)) | ((lengths_1_4 == 4'd5) & endings_2_3_next_xor_5); // FourXTables.swift:154
    wire endings_2_3_next_xor_6 = (lengths_1_3 == 4'd5) ^ (lengths_1_2 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_or_6 = ((lengths_1_3 == 4'd5) & (lengths_1_2 == 4'd5)) | ((lengths_1_1 == 4'd5) & endings_2_3_next_xor_6); // FourXTables.swift:154
    wire endings_2_3_next_xor_7 = endings_2_3_next_xor ^ (lengths_1_13 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_xor_8 = endings_2_3_next_xor_2 ^ (lengths_1_10 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_xor_9 = (lengths_1_0 == 4'd5) ^ endings_2_3_next_xor_7; // FourXTables.swift:154
    wire endings_2_3_next_or_7 = ((lengths_1_0 == 4'd5) & endings_2_3_next_xor_7) | (endings_2_3_next_xor_8 & endings_2_3_next_xor_9); // FourXTables.swift:154
    wire endings_2_3_next_xor_10 = endings_2_3_next_or_5 ^ endings_2_3_next_or_6; // FourXTables.swift:154
    wire endings_2_3_next_or_8 = (endings_2_3_next_or_5 & endings_2_3_next_or_6) | (endings_2_3_next_or_7 & endings_2_3_next_xor_10); // FourXTables.swift:154
    wire endings_2_3_next_xor_11 = endings_2_3_next_xor_3 ^ (lengths_1_7 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_xor_12 = endings_2_3_next_xor_5 ^ (lengths_1_4 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_xor_13 = endings_2_3_next_xor_6 ^ (lengths_1_1 == 4'd5); // FourXTables.swift:154
    wire endings_2_3_next_xor_14 = endings_2_3_next_xor_11 ^ endings_2_3_next_xor_12; // FourXTables.swift:154
    wire endings_2_3_next_or_9 = (endings_2_3_next_xor_11 & endings_2_3_next_xor_12) | (endings_2_3_next_xor_13 & endings_2_3_next_xor_14); // FourXTables.swift:154
    wire endings_2_3_next_xor_15 = endings_2_3_next_xor_9 ^ endings_2_3_next_xor_8; // FourXTables.swift:154
    wire endings_2_3_next_xor_16 = endings_2_3_next_xor_14 ^ endings_2_3_next_xor_13; // FourXTables.swift:154
    wire endings_2_3_next_and = endings_2_3_next_xor_15 & endings_2_3_next_xor_16; // FourXTables.swift:154
    wire endings_2_3_next_xor_17 = endings_2_3_next_xor_4 ^ endings_2_3_next_or_3; // FourXTables.swift:154
    wire endings_2_3_next_xor_18 = endings_2_3_next_or_9 ^ endings_2_3_next_and; // FourXTables.swift:154
    wire endings_2_3_next_or_10 = (endings_2_3_next_or_9 & endings_2_3_next_and) | (endings_2_3_next_xor_17 & endings_2_3_next_xor_18); // FourXTables.swift:154
    wire endings_2_3_next_xor_19 = endings_2_3_next_or_4 ^ endings_2_3_next_or_8; // FourXTables.swift:154
    wire endings_2_3_next_or_11 = (endings_2_3_next_or_4 & endings_2_3_next_or_8) | (endings_2_3_next_or_10 & endings_2_3_next_xor_19); // FourXTables.swift:154
    wire endings_2_3_next_xor_20 = endings_2_3_next_xor_10 ^ endings_2_3_next_or_7; // FourXTables.swift:154
    wire endings_2_3_next_xor_21 = endings_2_3_next_xor_18 ^ endings_2_3_next_xor_17; // FourXTables.swift:154
    wire endings_2_3_next_and_2 = endings_2_3_next_xor_20 & endings_2_3_next_xor_21; // FourXTables.swift:154
    wire endings_2_3_next_xor_22 = endings_2_3_next_xor_19 ^ endings_2_3_next_or_10; // FourXTables.swift:154
    wire endings_2_3_next_and_3 = endings_2_3_next_and_2 & endings_2_3_next_xor_22; // FourXTables.swift:154
    wire [4:0] endings_2_3_next_joined = {
        endings_2_3_next_or_11 & endings_2_3_next_and_3,
        endings_2_3_next_or_11 ^ endings_2_3_next_and_3,
        endings_2_3_next_and_2 ^ endings_2_3_next_xor_22,
        endings_2_3_next_xor_20 ^ endings_2_3_next_xor_21,
        endings_2_3_next_xor_15 ^ endings_2_3_next_xor_16
    }; // FourXTables.swift:154
    wire endings_2_4_next_xor = (lengths_1_15 == 4'd6) ^ (lengths_1_14 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_or = ((lengths_1_15 == 4'd6) & (lengths_1_14 == 4'd6)) | ((lengths_1_13 == 4'd6) & endings_2_4_next_xor); // FourXTables.swift:154
    wire endings_2_4_next_xor_2 = (lengths_1_12 == 4'd6) ^ (lengths_1_11 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_or_2 = ((lengths_1_12 == 4'd6) & (lengths_1_11 == 4'd6)) | ((lengths_1_10 == 4'd6) & endings_2_4_next_xor_2); // FourXTables.swift:154
    wire endings_2_4_next_xor_3 = (lengths_1_9 == 4'd6) ^ (lengths_1_8 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_or_3 = ((lengths_1_9 == 4'd6) & (lengths_1_8 == 4'd6)) | ((lengths_1_7 == 4'd6) & endings_2_4_next_xor_3); // FourXTables.swift:154
    wire endings_2_4_next_xor_4 = endings_2_4_next_or ^ endings_2_4_next_or_2; // FourXTables.swift:154
    wire endings_2_4_next_or_4 = (endings_2_4_next_or & endings_2_4_next_or_2) | (endings_2_4_next_or_3 & endings_2_4_next_xor_4); // FourXTables.swift:154
    wire endings_2_4_next_xor_5 = (lengths_1_6 == 4'd6) ^ (lengths_1_5 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_or_5 = ((lengths_1_6 == 4'd6) & (lengths_1_5 == 4'd6)) | ((lengths_1_4 == 4'd6) & endings_2_4_next_xor_5); // FourXTables.swift:154
    wire endings_2_4_next_xor_6 = (lengths_1_3 == 4'd6) ^ (lengths_1_2 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_or_6 = ((lengths_1_3 == 4'd6) & (lengths_1_2 == 4'd6)) | ((lengths_1_1 == 4'd6) & endings_2_4_next_xor_6); // FourXTables.swift:154
    wire endings_2_4_next_xor_7 = endings_2_4_next_xor ^ (lengths_1_13 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_xor_8 = endings_2_4_next_xor_2 ^ (lengths_1_10 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_xor_9 = (lengths_1_0 == 4'd6) ^ endings_2_4_next_xor_7; // FourXTables.swift:154
    wire endings_2_4_next_or_7 = ((lengths_1_0 == 4'd6) & endings_2_4_next_xor_7) | (endings_2_4_next_xor_8 & endings_2_4_next_xor_9); // FourXTables.swift:154
    wire endings_2_4_next_xor_10 = endings_2_4_next_or_5 ^ endings_2_4_next_or_6; // FourXTables.swift:154
    wire endings_2_4_next_or_8 = (endings_2_4_next_or_5 & endings_2_4_next_or_6) | (endings_2_4_next_or_7 & endings_2_4_next_xor_10); // FourXTables.swift:154
    wire endings_2_4_next_xor_11 = endings_2_4_next_xor_3 ^ (lengths_1_7 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_xor_12 = endings_2_4_next_xor_5 ^ (lengths_1_4 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_xor_13 = endings_2_4_next_xor_6 ^ (lengths_1_1 == 4'd6); // FourXTables.swift:154
    wire endings_2_4_next_xor_14 = endings_2_4_next_xor_11 ^ endings_2_4_next_xor_12; // FourXTables.swift:154
    wire endings_2_4_next_or_9 = (endings_2_4_next_xor_11 & endings_2_4_next_xor_12) | (endings_2_4_next_xor_13 & endings_2_4_next_xor_14); // FourXTables.swift:154
    wire endings_2_4_next_xor_15 = endings_2_4_next_xor_9 ^ endings_2_4_next_xor_8; // FourXTables.swift:154
    wire endings_2_4_next_xor_16 = endings_2_4_next_xor_14 ^ endings_2_4_next_xor_13; // FourXTables.swift:154
    wire endings_2_4_next_and = endings_2_4_next_xor_15 & endings_2_4_next_xor_16; // FourXTables.swift:154
    wire endings_2_4_next_xor_17 = endings_2_4_next_xor_4 ^ endings_2_4_next_or_3; // FourXTables.swift:154
    wire endings_2_4_next_xor_18 = endings_2_4_next_or_9 ^ endings_2_4_next_and; // FourXTables.swift:154
    wire endings_2_4_next_or_10 = (endings_2_4_next_or_9 & endings_2_4_next_and) | (endings_2_4_next_xor_17 & endings_2_4_next_xor_18); // FourXTables.swift:154
    wire endings_2_4_next_xor_19 = endings_2_4_next_or_4 ^ endings_2_4_next_or_8; // FourXTables.swift:154
    wire endings_2_4_next_or_11 = (endings_2_4_next_or_4 & endings_2_4_next_or_8) | (endings_2_4_next_or_10 & endings_2_4_next_xor_19); // FourXTables.swift:154
    wire endings_2_4_next_xor_20 = endings_2_4_next_xor_10 ^ endings_2_4_next_or_7; // FourXTables.swift:154
    wire endings_2_4_next_xor_21 = endings_2_4_next_xor_18 ^ endings_2_4_next_xor_17; // FourXTables.swift:154
    wire endings_2_4_next_and_2 = endings_2_4_next_xor_20 & endings_2_4_next_xor_21; // FourXTables.swift:154
    wire endings_2_4_next_xor_22 = endings_2_4_next_xor_19 ^ endings_2_4_next_or_10; // FourXTables.swift:154
    wire endings_2_4_next_and_3 = endings_2_4_next_and_2 & endings_2_4_next_xor_22; // FourXTables.swift:154
    wire [4:0] endings_2_4_next_joined = {
        endings_2_4_next_or_11 & endings_2_4_next_and_3,
        endings_2_4_next_or_11 ^ endings_2_4_next_and_3,
        endings_2_4_next_and_2 ^ endings_2_4_next_xor_22,
        endings_2_4_next_xor_20 ^ endings_2_4_next_xor_21,
        endings_2_4_next_xor_15 ^ endings_2_4_next_xor_16
    }; // FourXTables.swift:154
    wire endings_2_5_next_xor = (lengths_1_15 == 4'd7) ^ (lengths_1_14 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_or = ((lengths_1_15 == 4'd7) & (lengths_1_14 == 4'd7)) | ((lengths_1_13 == 4'd7) & endings_2_5_next_xor); // FourXTables.swift:154
    wire endings_2_5_next_xor_2 = (lengths_1_12 == 4'd7) ^ (lengths_1_11 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_or_2 = ((lengths_1_12 == 4'd7) & (lengths_1_11 == 4'd7)) | ((lengths_1_10 == 4'd7) & endings_2_5_next_xor_2); // FourXTables.swift:154
    wire endings_2_5_next_xor_3 = (lengths_1_9 == 4'd7) ^ (lengths_1_8 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_or_3 = ((lengths_1_9 == 4'd7) & (lengths_1_8 == 4'd7)) | ((lengths_1_7 == 4'd7) & endings_2_5_next_xor_3); // FourXTables.swift:154
    wire endings_2_5_next_xor_4 = endings_2_5_next_or ^ endings_2_5_next_or_2; // FourXTables.swift:154
    wire endings_2_5_next_or_4 = (endings_2_5_next_or & endings_2_5_next_or_2) | (endings_2_5_next_or_3 & endings_2_5_next_xor_4); // FourXTables.swift:154
    wire endings_2_5_next_xor_5 = (lengths_1_6 == 4'd7) ^ (lengths_1_5 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_or_5 = ((lengths_1_6 == 4'd7) & (lengths_1_5 == 4'd7)) | ((lengths_1_4 == 4'd7) & endings_2_5_next_xor_5); // FourXTables.swift:154
    wire endings_2_5_next_xor_6 = (lengths_1_3 == 4'd7) ^ (lengths_1_2 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_or_6 = ((lengths_1_3 == 4'd7) & (lengths_1_2 == 4'd7)) | ((lengths_1_1 == 4'd7) & endings_2_5_next_xor_6); // FourXTables.swift:154
    wire endings_2_5_next_xor_7 = endings_2_5_next_xor ^ (lengths_1_13 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_xor_8 = endings_2_5_next_xor_2 ^ (lengths_1_10 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_xor_9 = (lengths_1_0 == 4'd7) ^ endings_2_5_next_xor_7; // FourXTables.swift:154
    wire endings_2_5_next_or_7 = ((lengths_1_0 == 4'd7) & endings_2_5_next_xor_7) | (endings_2_5_next_xor_8 & endings_2_5_next_xor_9); // FourXTables.swift:154
    wire endings_2_5_next_xor_10 = endings_2_5_next_or_5 ^ endings_2_5_next_or_6; // FourXTables.swift:154
    wire endings_2_5_next_or_8 = (endings_2_5_next_or_5 & endings_2_5_next_or_6) | (endings_2_5_next_or_7 & endings_2_5_next_xor_10); // FourXTables.swift:154
    wire endings_2_5_next_xor_11 = endings_2_5_next_xor_3 ^ (lengths_1_7 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_xor_12 = endings_2_5_next_xor_5 ^ (lengths_1_4 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_xor_13 = endings_2_5_next_xor_6 ^ (lengths_1_1 == 4'd7); // FourXTables.swift:154
    wire endings_2_5_next_xor_14 = endings_2_5_next_xor_11 ^ endings_2_5_next_xor_12; // FourXTables.swift:154
    wire endings_2_5_next_or_9 = (endings_2_5_next_xor_11 & endings_2_5_next_xor_12) | (endings_2_5_next_xor_13 & endings_2_5_next_xor_14); // FourXTables.swift:154
    wire endings_2_5_next_xor_15 = endings_2_5_next_xor_9 ^ endings_2_5_next_xor_8; // FourXTables.swift:154
    wire endings_2_5_next_xor_16 = endings_2_5_next_xor_14 ^ endings_2_5_next_xor_13; // FourXTables.swift:154
    wire endings_2_5_next_and = endings_2_5_next_xor_15 & endings_2_5_next_xor_16; // FourXTables.swift:154
    wire endings_2_5_next_xor_17 = endings_2_5_next_xor_4 ^ endings_2_5_next_or_3; // FourXTables.swift:154
    wire endings_2_5_next_xor_18 = endings_2_5_next_or_9 ^ endings_2_5_next_and; // FourXTables.swift:154
    wire endings_2_5_next_or_10 = (endings_2_5_next_or_9 & endings_2_5_next_and) | (endings_2_5_next_xor_17 & endings_2_5_next_xor_18); // FourXTables.swift:154
    wire endings_2_5_next_xor_19 = endings_2_5_next_or_4 ^ endings_2_5_next_or_8; // FourXTables.swift:154
    wire endings_2_5_next_or_11 = (endings_2_5_next_or_4 & endings_2_5_next_or_8) | (endings_2_5_next_or_10 & endings_2_5_next_xor_19); // FourXTables.swift:154
    wire endings_2_5_next_xor_20 = endings_2_5_next_xor_10 ^ endings_2_5_next_or_7; // FourXTables.swift:154
    wire endings_2_5_next_xor_21 = endings_2_5_next_xor_18 ^ endings_2_5_next_xor_17; // FourXTables.swift:154
    wire endings_2_5_next_and_2 = endings_2_5_next_xor_20 & endings_2_5_next_xor_21; // FourXTables.swift:154
    wire endings_2_5_next_xor_22 = endings_2_5_next_xor_19 ^ endings_2_5_next_or_10; // FourXTables.swift:154
    wire endings_2_5_next_and_3 = endings_2_5_next_and_2 & endings_2_5_next_xor_22; // FourXTables.swift:154
    wire [4:0] endings_2_5_next_joined = {
        endings_2_5_next_or_11 & endings_2_5_next_and_3,
        endings_2_5_next_or_11 ^ endings_2_5_next_and_3,
        endings_2_5_next_and_2 ^ endings_2_5_next_xor_22,
        endings_2_5_next_xor_20 ^ endings_2_5_next_xor_21,
        endings_2_5_next_xor_15 ^ endings_2_5_next_xor_16
    }; // FourXTables.swift:154
    wire endings_2_6_next_xor = (lengths_1_15 == 4'd8) ^ (lengths_1_14 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_or = ((lengths_1_15 == 4'd8) & (lengths_1_14 == 4'd8)) | ((lengths_1_13 == 4'd8) & endings_2_6_next_xor); // FourXTables.swift:154
    wire endings_2_6_next_xor_2 = (lengths_1_12 == 4'd8) ^ (lengths_1_11 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_or_2 = ((lengths_1_12 == 4'd8) & (lengths_1_11 == 4'd8)) | ((lengths_1_10 == 4'd8) & endings_2_6_next_xor_2); // FourXTables.swift:154
    wire endings_2_6_next_xor_3 = (lengths_1_9 == 4'd8) ^ (lengths_1_8 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_or_3 = ((lengths_1_9 == 4'd8) & (lengths_1_8 == 4'd8)) | ((lengths_1_7 == 4'd8) & endings_2_6_next_xor_3); // FourXTables.swift:154
    wire endings_2_6_next_xor_4 = endings_2_6_next_or ^ endings_2_6_next_or_2; // FourXTables.swift:154
    wire endings_2_6_next_or_4 = (endings_2_6_next_or & endings_2_6_next_or_2) | (endings_2_6_next_or_3 & endings_2_6_next_xor_4); // FourXTables.swift:154
    wire endings_2_6_next_xor_5 = (lengths_1_6 == 4'd8) ^ (lengths_1_5 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_or_5 = ((lengths_1_6 == 4'd8) & (lengths_1_5 == 4'd8)) | ((lengths_1_4 == 4'd8) & endings_2_6_next_xor_5); // FourXTables.swift:154
    wire endings_2_6_next_xor_6 = (lengths_1_3 == 4'd8) ^ (lengths_1_2 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_or_6 = ((lengths_1_3 == 4'd8) & (lengths_1_2 == 4'd8)) | ((lengths_1_1 == 4'd8) & endings_2_6_next_xor_6); // FourXTables.swift:154
    wire endings_2_6_next_xor_7 = endings_2_6_next_xor ^ (lengths_1_13 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_xor_8 = endings_2_6_next_xor_2 ^ (lengths_1_10 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_xor_9 = (lengths_1_0 == 4'd8) ^ endings_2_6_next_xor_7; // FourXTables.swift:154
    wire endings_2_6_next_or_7 = ((lengths_1_0 == 4'd8) & endings_2_6_next_xor_7) | (endings_2_6_next_xor_8 & endings_2_6_next_xor_9); // FourXTables.swift:154
    wire endings_2_6_next_xor_10 = endings_2_6_next_or_5 ^ endings_2_6_next_or_6; // FourXTables.swift:154
    wire endings_2_6_next_or_8 = (endings_2_6_next_or_5 & endings_2_6_next_or_6) | (endings_2_6_next_or_7 & endings_2_6_next_xor_10); // FourXTables.swift:154
    wire endings_2_6_next_xor_11 = endings_2_6_next_xor_3 ^ (lengths_1_7 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_xor_12 = endings_2_6_next_xor_5 ^ (lengths_1_4 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_xor_13 = endings_2_6_next_xor_6 ^ (lengths_1_1 == 4'd8); // FourXTables.swift:154
    wire endings_2_6_next_xor_14 = endings_2_6_next_xor_11 ^ endings_2_6_next_xor_12; // FourXTables.swift:154
    wire endings_2_6_next_or_9 = (endings_2_6_next_xor_11 & endings_2_6_next_xor_12) | (endings_2_6_next_xor_13 & endings_2_6_next_xor_14); // FourXTables.swift:154
    wire endings_2_6_next_xor_15 = endings_2_6_next_xor_9 ^ endings_2_6_next_xor_8; // FourXTables.swift:154
    wire endings_2_6_next_xor_16 = endings_2_6_next_xor_14 ^ endings_2_6_next_xor_13; // FourXTables.swift:154
    wire endings_2_6_next_and = endings_2_6_next_xor_15 & endings_2_6_next_xor_16; // FourXTables.swift:154
    wire endings_2_6_next_xor_17 = endings_2_6_next_xor_4 ^ endings_2_6_next_or_3; // FourXTables.swift:154
    wire endings_2_6_next_xor_18 = endings_2_6_next_or_9 ^ endings_2_6_next_and; // FourXTables.swift:154
    wire endings_2_6_next_or_10 = (endings_2_6_next_or_9 & endings_2_6_next_and) | (endings_2_6_next_xor_17 & endings_2_6_next_xor_18); // FourXTables.swift:154
    wire endings_2_6_next_xor_19 = endings_2_6_next_or_4 ^ endings_2_6_next_or_8; // FourXTables.swift:154
    wire endings_2_6_next_or_11 = (endings_2_6_next_or_4 & endings_2_6_next_or_8) | (endings_2_6_next_or_10 & endings_2_6_next_xor_19); // FourXTables.swift:154
    wire endings_2_6_next_xor_20 = endings_2_6_next_xor_10 ^ endings_2_6_next_or_7; // FourXTables.swift:154
    wire endings_2_6_next_xor_21 = endings_2_6_next_xor_18 ^ endings_2_6_next_xor_17; // FourXTables.swift:154
    wire endings_2_6_next_and_2 = endings_2_6_next_xor_20 & endings_2_6_next_xor_21; // FourXTables.swift:154
    wire endings_2_6_next_xor_22 = endings_2_6_next_xor_19 ^ endings_2_6_next_or_10; // FourXTables.swift:154
    wire endings_2_6_next_and_3 = endings_2_6_next_and_2 & endings_2_6_next_xor_22; // FourXTables.swift:154
    wire [4:0] endings_2_6_next_joined = {
        endings_2_6_next_or_11 & endings_2_6_next_and_3,
        endings_2_6_next_or_11 ^ endings_2_6_next_and_3,
        endings_2_6_next_and_2 ^ endings_2_6_next_xor_22,
        endings_2_6_next_xor_20 ^ endings_2_6_next_xor_21,
        endings_2_6_next_xor_15 ^ endings_2_6_next_xor_16
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
    wire [15:0] tensor_scale_2_next_and = 16'h0400 & {16{data_1[0] & ~(|data_1[9:1])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_2 = {6'd2, {data_1[0], 9'd0}} & {16{data_1[1] & ~(|data_1[9:2])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_3 = {6'd3, {data_1[1:0], 8'd0}} & {16{data_1[2] & ~(|data_1[9:3])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_4 = {6'd4, {data_1[2:0], 7'd0}} & {16{data_1[3] & ~(|data_1[9:4])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_or = tensor_scale_2_next_and | tensor_scale_2_next_and_2 | tensor_scale_2_next_and_3 | tensor_scale_2_next_and_4; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_5 = {6'd5, {data_1[3:0], 6'd0}} & {16{data_1[4] & ~(|data_1[9:5])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_6 = {6'd6, {data_1[4:0], 5'd0}} & {16{data_1[5] & ~(|data_1[9:6])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_7 = {6'd7, {data_1[5:0], 4'd0}} & {16{data_1[6] & ~(|data_1[9:7])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_8 = {6'd8, {data_1[6:0], 3'd0}} & {16{data_1[7] & ~(|data_1[9:8])}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_or_2 = tensor_scale_2_next_and_5 | tensor_scale_2_next_and_6 | tensor_scale_2_next_and_7 | tensor_scale_2_next_and_8; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_9 = {6'd9, {data_1[7:0], 2'd0}} & {16{data_1[8] & ~data_1[9]}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_and_10 = {6'h0a, {data_1[8:0], 1'b0}} & {16{data_1[9]}}; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_or_3 = tensor_scale_2_next_or | tensor_scale_2_next_or_2 | tensor_scale_2_next_and_9 | tensor_scale_2_next_and_10; // FourXTables.swift:103
    wire [15:0] tensor_scale_2_next_choice = (|data_1[14:10]) ? {{1'd0, data_1[14:10]} + 6'h0a, data_1[9:0]} : tensor_scale_2_next_or_3; // FourXTables.swift:103
    wire [15:0] pattern_2_next_and = 16'h0400 & {16{data_1[224] & ~(|data_1[233:225])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_2 = {6'd2, {data_1[224], 9'd0}} & {16{data_1[225] & ~(|data_1[233:226])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_3 = {6'd3, {data_1[225:224], 8'd0}} & {16{data_1[226] & ~(|data_1[233:227])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_4 = {6'd4, {data_1[226:224], 7'd0}} & {16{data_1[227] & ~(|data_1[233:228])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or = pattern_2_next_and | pattern_2_next_and_2 | pattern_2_next_and_3 | pattern_2_next_and_4; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_5 = {6'd5, {data_1[227:224], 6'd0}} & {16{data_1[228] & ~(|data_1[233:229])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_6 = {6'd6, {data_1[228:224], 5'd0}} & {16{data_1[229] & ~(|data_1[233:230])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_7 = {6'd7, {data_1[229:224], 4'd0}} & {16{data_1[230] & ~(|data_1[233:231])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_8 = {6'd8, {data_1[230:224], 3'd0}} & {16{data_1[231] & ~(|data_1[233:232])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_2 = pattern_2_next_and_5 | pattern_2_next_and_6 | pattern_2_next_and_7 | pattern_2_next_and_8; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_9 = {6'd9, {data_1[231:224], 2'd0}} & {16{data_1[232] & ~data_1[233]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_10 = {6'h0a, {data_1[232:224], 1'b0}} & {16{data_1[233]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_3 = pattern_2_next_or | pattern_2_next_or_2 | pattern_2_next_and_9 | pattern_2_next_and_10; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice =
        (|data_1[238:234]) ? {{1'd0, data_1[238:234]} + 6'h0a, data_1[233:224]} :
        pattern_2_next_or_3; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_11 = 16'h0400 & {16{data_1[208] & ~(|data_1[217:209])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_12 = {6'd2, {data_1[208], 9'd0}} & {16{data_1[209] & ~(|data_1[217:210])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_13 = {6'd3, {data_1[209:208], 8'd0}} & {16{data_1[210] & ~(|data_1[217:211])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_14 = {6'd4, {data_1[210:208], 7'd0}} & {16{data_1[211] & ~(|data_1[217:212])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_4 = pattern_2_next_and_11 | pattern_2_next_and_12 | pattern_2_next_and_13 | pattern_2_next_and_14; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_15 = {6'd5, {data_1[211:208], 6'd0}} & {16{data_1[212] & ~(|data_1[217:213])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_16 = {6'd6, {data_1[212:208], 5'd0}} & {16{data_1[213] & ~(|data_1[217:214])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_17 = {6'd7, {data_1[213:208], 4'd0}} & {16{data_1[214] & ~(|data_1[217:215])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_18 = {6'd8, {data_1[214:208], 3'd0}} & {16{data_1[215] & ~(|data_1[217:216])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_5 = pattern_2_next_and_15 | pattern_2_next_and_16 | pattern_2_next_and_17 | pattern_2_next_and_18; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_19 = {6'd9, {data_1[215:208], 2'd0}} & {16{data_1[216] & ~data_1[217]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_20 = {6'h0a, {data_1[216:208], 1'b0}} & {16{data_1[217]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_6 = pattern_2_next_or_4 | pattern_2_next_or_5 | pattern_2_next_and_19 | pattern_2_next_and_20; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_2 =
        (|data_1[222:218]) ? {{1'd0, data_1[222:218]} + 6'h0a, data_1[217:208]} :
        pattern_2_next_or_6; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_21 = 16'h0400 & {16{data_1[192] & ~(|data_1[201:193])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_22 = {6'd2, {data_1[192], 9'd0}} & {16{data_1[193] & ~(|data_1[201:194])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_23 = {6'd3, {data_1[193:192], 8'd0}} & {16{data_1[194] & ~(|data_1[201:195])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_24 = {6'd4, {data_1[194:192], 7'd0}} & {16{data_1[195] & ~(|data_1[201:196])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_7 = pattern_2_next_and_21 | pattern_2_next_and_22 | pattern_2_next_and_23 | pattern_2_next_and_24; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_25 = {6'd5, {data_1[195:192], 6'd0}} & {16{data_1[196] & ~(|data_1[201:197])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_26 = {6'd6, {data_1[196:192], 5'd0}} & {16{data_1[197] & ~(|data_1[201:198])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_27 = {6'd7, {data_1[197:192], 4'd0}} & {16{data_1[198] & ~(|data_1[201:199])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_28 = {6'd8, {data_1[198:192], 3'd0}} & {16{data_1[199] & ~(|data_1[201:200])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_8 = pattern_2_next_and_25 | pattern_2_next_and_26 | pattern_2_next_and_27 | pattern_2_next_and_28; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_29 = {6'd9, {data_1[199:192], 2'd0}} & {16{data_1[200] & ~data_1[201]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_30 = {6'h0a, {data_1[200:192], 1'b0}} & {16{data_1[201]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_9 = pattern_2_next_or_7 | pattern_2_next_or_8 | pattern_2_next_and_29 | pattern_2_next_and_30; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_3 =
        (|data_1[206:202]) ? {{1'd0, data_1[206:202]} + 6'h0a, data_1[201:192]} :
        pattern_2_next_or_9; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_31 = 16'h0400 & {16{data_1[176] & ~(|data_1[185:177])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_32 = {6'd2, {data_1[176], 9'd0}} & {16{data_1[177] & ~(|data_1[185:178])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_33 = {6'd3, {data_1[177:176], 8'd0}} & {16{data_1[178] & ~(|data_1[185:179])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_34 = {6'd4, {data_1[178:176], 7'd0}} & {16{data_1[179] & ~(|data_1[185:180])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_10 = pattern_2_next_and_31 | pattern_2_next_and_32 | pattern_2_next_and_33 | pattern_2_next_and_34; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_35 = {6'd5, {data_1[179:176], 6'd0}} & {16{data_1[180] & ~(|data_1[185:181])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_36 = {6'd6, {data_1[180:176], 5'd0}} & {16{data_1[181] & ~(|data_1[185:182])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_37 = {6'd7, {data_1[181:176], 4'd0}} & {16{data_1[182] & ~(|data_1[185:183])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_38 = {6'd8, {data_1[182:176], 3'd0}} & {16{data_1[183] & ~(|data_1[185:184])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_11 = pattern_2_next_and_35 | pattern_2_next_and_36 | pattern_2_next_and_37 | pattern_2_next_and_38; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_39 = {6'd9, {data_1[183:176], 2'd0}} & {16{data_1[184] & ~data_1[185]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_40 = {6'h0a, {data_1[184:176], 1'b0}} & {16{data_1[185]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_12 = pattern_2_next_or_10 | pattern_2_next_or_11 | pattern_2_next_and_39 | pattern_2_next_and_40; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_4 =
        (|data_1[190:186]) ? {{1'd0, data_1[190:186]} + 6'h0a, data_1[185:176]} :
        pattern_2_next_or_12; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_41 = 16'h0400 & {16{data_1[160] & ~(|data_1[169:161])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_42 = {6'd2, {data_1[160], 9'd0}} & {16{data_1[161] & ~(|data_1[169:162])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_43 = {6'd3, {data_1[161:160], 8'd0}} & {16{data_1[162] & ~(|data_1[169:163])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_44 = {6'd4, {data_1[162:160], 7'd0}} & {16{data_1[163] & ~(|data_1[169:164])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_13 = pattern_2_next_and_41 | pattern_2_next_and_42 | pattern_2_next_and_43 | pattern_2_next_and_44; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_45 = {6'd5, {data_1[163:160], 6'd0}} & {16{data_1[164] & ~(|data_1[169:165])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_46 = {6'd6, {data_1[164:160], 5'd0}} & {16{data_1[165] & ~(|data_1[169:166])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_47 = {6'd7, {data_1[165:160], 4'd0}} & {16{data_1[166] & ~(|data_1[169:167])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_48 = {6'd8, {data_1[166:160], 3'd0}} & {16{data_1[167] & ~(|data_1[169:168])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_14 = pattern_2_next_and_45 | pattern_2_next_and_46 | pattern_2_next_and_47 | pattern_2_next_and_48; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_49 = {6'd9, {data_1[167:160], 2'd0}} & {16{data_1[168] & ~data_1[169]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_50 = {6'h0a, {data_1[168:160], 1'b0}} & {16{data_1[169]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_15 = pattern_2_next_or_13 | pattern_2_next_or_14 | pattern_2_next_and_49 | pattern_2_next_and_50; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_5 =
        (|data_1[174:170]) ? {{1'd0, data_1[174:170]} + 6'h0a, data_1[169:160]} :
        pattern_2_next_or_15; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_51 = 16'h0400 & {16{data_1[144] & ~(|data_1[153:145])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_52 = {6'd2, {data_1[144], 9'd0}} & {16{data_1[145] & ~(|data_1[153:146])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_53 = {6'd3, {data_1[145:144], 8'd0}} & {16{data_1[146] & ~(|data_1[153:147])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_54 = {6'd4, {data_1[146:144], 7'd0}} & {16{data_1[147] & ~(|data_1[153:148])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_16 = pattern_2_next_and_51 | pattern_2_next_and_52 | pattern_2_next_and_53 | pattern_2_next_and_54; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_55 = {6'd5, {data_1[147:144], 6'd0}} & {16{data_1[148] & ~(|data_1[153:149])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_56 = {6'd6, {data_1[148:144], 5'd0}} & {16{data_1[149] & ~(|data_1[153:150])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_57 = {6'd7, {data_1[149:144], 4'd0}} & {16{data_1[150] & ~(|data_1[153:151])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_58 = {6'd8, {data_1[150:144], 3'd0}} & {16{data_1[151] & ~(|data_1[153:152])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_17 = pattern_2_next_and_55 | pattern_2_next_and_56 | pattern_2_next_and_57 | pattern_2_next_and_58; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_59 = {6'd9, {data_1[151:144], 2'd0}} & {16{data_1[152] & ~data_1[153]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_60 = {6'h0a, {data_1[152:144], 1'b0}} & {16{data_1[153]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_18 = pattern_2_next_or_16 | pattern_2_next_or_17 | pattern_2_next_and_59 | pattern_2_next_and_60; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_6 =
        (|data_1[158:154]) ? {{1'd0, data_1[158:154]} + 6'h0a, data_1[153:144]} :
        pattern_2_next_or_18; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_61 = 16'h0400 & {16{data_1[128] & ~(|data_1[137:129])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_62 = {6'd2, {data_1[128], 9'd0}} & {16{data_1[129] & ~(|data_1[137:130])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_63 = {6'd3, {data_1[129:128], 8'd0}} & {16{data_1[130] & ~(|data_1[137:131])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_64 = {6'd4, {data_1[130:128], 7'd0}} & {16{data_1[131] & ~(|data_1[137:132])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_19 = pattern_2_next_and_61 | pattern_2_next_and_62 | pattern_2_next_and_63 | pattern_2_next_and_64; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_65 = {6'd5, {data_1[131:128], 6'd0}} & {16{data_1[132] & ~(|data_1[137:133])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_66 = {6'd6, {data_1[132:128], 5'd0}} & {16{data_1[133] & ~(|data_1[137:134])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_67 = {6'd7, {data_1[133:128], 4'd0}} & {16{data_1[134] & ~(|data_1[137:135])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_68 = {6'd8, {data_1[134:128], 3'd0}} & {16{data_1[135] & ~(|data_1[137:136])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_20 = pattern_2_next_and_65 | pattern_2_next_and_66 | pattern_2_next_and_67 | pattern_2_next_and_68; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_69 = {6'd9, {data_1[135:128], 2'd0}} & {16{data_1[136] & ~data_1[137]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_70 = {6'h0a, {data_1[136:128], 1'b0}} & {16{data_1[137]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_21 = pattern_2_next_or_19 | pattern_2_next_or_20 | pattern_2_next_and_69 | pattern_2_next_and_70; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_7 =
        (|data_1[142:138]) ? {{1'd0, data_1[142:138]} + 6'h0a, data_1[137:128]} :
        pattern_2_next_or_21; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_71 = 16'h0400 & {16{data_1[112] & ~(|data_1[121:113])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_72 = {6'd2, {data_1[112], 9'd0}} & {16{data_1[113] & ~(|data_1[121:114])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_73 = {6'd3, {data_1[113:112], 8'd0}} & {16{data_1[114] & ~(|data_1[121:115])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_74 = {6'd4, {data_1[114:112], 7'd0}} & {16{data_1[115] & ~(|data_1[121:116])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_22 = pattern_2_next_and_71 | pattern_2_next_and_72 | pattern_2_next_and_73 | pattern_2_next_and_74; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_75 = {6'd5, {data_1[115:112], 6'd0}} & {16{data_1[116] & ~(|data_1[121:117])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_76 = {6'd6, {data_1[116:112], 5'd0}} & {16{data_1[117] & ~(|data_1[121:118])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_77 = {6'd7, {data_1[117:112], 4'd0}} & {16{data_1[118] & ~(|data_1[121:119])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_78 = {6'd8, {data_1[118:112], 3'd0}} & {16{data_1[119] & ~(|data_1[121:120])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_23 = pattern_2_next_and_75 | pattern_2_next_and_76 | pattern_2_next_and_77 | pattern_2_next_and_78; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_79 = {6'd9, {data_1[119:112], 2'd0}} & {16{data_1[120] & ~data_1[121]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_80 = {6'h0a, {data_1[120:112], 1'b0}} & {16{data_1[121]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_24 = pattern_2_next_or_22 | pattern_2_next_or_23 | pattern_2_next_and_79 | pattern_2_next_and_80; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_8 =
        (|data_1[126:122]) ? {{1'd0, data_1[126:122]} + 6'h0a, data_1[121:112]} :
        pattern_2_next_or_24; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_81 = 16'h0400 & {16{data_1[96] & ~(|data_1[105:97])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_82 = {6'd2, {data_1[96], 9'd0}} & {16{data_1[97] & ~(|data_1[105:98])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_83 = {6'd3, {data_1[97:96], 8'd0}} & {16{data_1[98] & ~(|data_1[105:99])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_84 = {6'd4, {data_1[98:96], 7'd0}} & {16{data_1[99] & ~(|data_1[105:100])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_25 = pattern_2_next_and_81 | pattern_2_next_and_82 | pattern_2_next_and_83 | pattern_2_next_and_84; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_85 = {6'd5, {data_1[99:96], 6'd0}} & {16{data_1[100] & ~(|data_1[105:101])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_86 = {6'd6, {data_1[100:96], 5'd0}} & {16{data_1[101] & ~(|data_1[105:102])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_87 = {6'd7, {data_1[101:96], 4'd0}} & {16{data_1[102] & ~(|data_1[105:103])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_88 = {6'd8, {data_1[102:96], 3'd0}} & {16{data_1[103] & ~(|data_1[105:104])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_26 = pattern_2_next_and_85 | pattern_2_next_and_86 | pattern_2_next_and_87 | pattern_2_next_and_88; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_89 = {6'd9, {data_1[103:96], 2'd0}} & {16{data_1[104] & ~data_1[105]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_90 = {6'h0a, {data_1[104:96], 1'b0}} & {16{data_1[105]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_27 = pattern_2_next_or_25 | pattern_2_next_or_26 | pattern_2_next_and_89 | pattern_2_next_and_90; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_9 =
        (|data_1[110:106]) ? {{1'd0, data_1[110:106]} + 6'h0a, data_1[105:96]} :
        pattern_2_next_or_27; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_91 = 16'h0400 & {16{data_1[80] & ~(|data_1[89:81])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_92 = {6'd2, {data_1[80], 9'd0}} & {16{data_1[81] & ~(|data_1[89:82])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_93 = {6'd3, {data_1[81:80], 8'd0}} & {16{data_1[82] & ~(|data_1[89:83])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_94 = {6'd4, {data_1[82:80], 7'd0}} & {16{data_1[83] & ~(|data_1[89:84])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_28 = pattern_2_next_and_91 | pattern_2_next_and_92 | pattern_2_next_and_93 | pattern_2_next_and_94; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_95 = {6'd5, {data_1[83:80], 6'd0}} & {16{data_1[84] & ~(|data_1[89:85])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_96 = {6'd6, {data_1[84:80], 5'd0}} & {16{data_1[85] & ~(|data_1[89:86])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_97 = {6'd7, {data_1[85:80], 4'd0}} & {16{data_1[86] & ~(|data_1[89:87])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_98 = {6'd8, {data_1[86:80], 3'd0}} & {16{data_1[87] & ~(|data_1[89:88])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_29 = pattern_2_next_and_95 | pattern_2_next_and_96 | pattern_2_next_and_97 | pattern_2_next_and_98; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_99 = {6'd9, {data_1[87:80], 2'd0}} & {16{data_1[88] & ~data_1[89]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_100 = {6'h0a, {data_1[88:80], 1'b0}} & {16{data_1[89]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_30 = pattern_2_next_or_28 | pattern_2_next_or_29 | pattern_2_next_and_99 | pattern_2_next_and_100; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_10 = (|data_1[94:90]) ? {{1'd0, data_1[94:90]} + 6'h0a, data_1[89:80]} : pattern_2_next_or_30; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_101 = 16'h0400 & {16{data_1[64] & ~(|data_1[73:65])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_102 = {6'd2, {data_1[64], 9'd0}} & {16{data_1[65] & ~(|data_1[73:66])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_103 = {6'd3, {data_1[65:64], 8'd0}} & {16{data_1[66] & ~(|data_1[73:67])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_104 = {6'd4, {data_1[66:64], 7'd0}} & {16{data_1[67] & ~(|data_1[73:68])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_31 = pattern_2_next_and_101 | pattern_2_next_and_102 | pattern_2_next_and_103 | pattern_2_next_and_104; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_105 = {6'd5, {data_1[67:64], 6'd0}} & {16{data_1[68] & ~(|data_1[73:69])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_106 = {6'd6, {data_1[68:64], 5'd0}} & {16{data_1[69] & ~(|data_1[73:70])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_107 = {6'd7, {data_1[69:64], 4'd0}} & {16{data_1[70] & ~(|data_1[73:71])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_108 = {6'd8, {data_1[70:64], 3'd0}} & {16{data_1[71] & ~(|data_1[73:72])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_32 = pattern_2_next_and_105 | pattern_2_next_and_106 | pattern_2_next_and_107 | pattern_2_next_and_108; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_109 = {6'd9, {data_1[71:64], 2'd0}} & {16{data_1[72] & ~data_1[73]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_110 = {6'h0a, {data_1[72:64], 1'b0}} & {16{data_1[73]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_33 = pattern_2_next_or_31 | pattern_2_next_or_32 | pattern_2_next_and_109 | pattern_2_next_and_110; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_11 = (|data_1[78:74]) ? {{1'd0, data_1[78:74]} + 6'h0a, data_1[73:64]} : pattern_2_next_or_33; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_111 = 16'h0400 & {16{data_1[48] & ~(|data_1[57:49])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_112 = {6'd2, {data_1[48], 9'd0}} & {16{data_1[49] & ~(|data_1[57:50])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_113 = {6'd3, {data_1[49:48], 8'd0}} & {16{data_1[50] & ~(|data_1[57:51])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_114 = {6'd4, {data_1[50:48], 7'd0}} & {16{data_1[51] & ~(|data_1[57:52])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_34 = pattern_2_next_and_111 | pattern_2_next_and_112 | pattern_2_next_and_113 | pattern_2_next_and_114; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_115 = {6'd5, {data_1[51:48], 6'd0}} & {16{data_1[52] & ~(|data_1[57:53])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_116 = {6'd6, {data_1[52:48], 5'd0}} & {16{data_1[53] & ~(|data_1[57:54])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_117 = {6'd7, {data_1[53:48], 4'd0}} & {16{data_1[54] & ~(|data_1[57:55])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_118 = {6'd8, {data_1[54:48], 3'd0}} & {16{data_1[55] & ~(|data_1[57:56])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_35 = pattern_2_next_and_115 | pattern_2_next_and_116 | pattern_2_next_and_117 | pattern_2_next_and_118; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_119 = {6'd9, {data_1[55:48], 2'd0}} & {16{data_1[56] & ~data_1[57]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_120 = {6'h0a, {data_1[56:48], 1'b0}} & {16{data_1[57]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_36 = pattern_2_next_or_34 | pattern_2_next_or_35 | pattern_2_next_and_119 | pattern_2_next_and_120; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_12 = (|data_1[62:58]) ? {{1'd0, data_1[62:58]} + 6'h0a, data_1[57:48]} : pattern_2_next_or_36; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_121 = 16'h0400 & {16{data_1[32] & ~(|data_1[41:33])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_122 = {6'd2, {data_1[32], 9'd0}} & {16{data_1[33] & ~(|data_1[41:34])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_123 = {6'd3, {data_1[33:32], 8'd0}} & {16{data_1[34] & ~(|data_1[41:35])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_124 = {6'd4, {data_1[34:32], 7'd0}} & {16{data_1[35] & ~(|data_1[41:36])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_37 = pattern_2_next_and_121 | pattern_2_next_and_122 | pattern_2_next_and_123 | pattern_2_next_and_124; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_125 = {6'd5, {data_1[35:32], 6'd0}} & {16{data_1[36] & ~(|data_1[41:37])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_126 = {6'd6, {data_1[36:32], 5'd0}} & {16{data_1[37] & ~(|data_1[41:38])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_127 = {6'd7, {data_1[37:32], 4'd0}} & {16{data_1[38] & ~(|data_1[41:39])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_128 = {6'd8, {data_1[38:32], 3'd0}} & {16{data_1[39] & ~(|data_1[41:40])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_38 = pattern_2_next_and_125 | pattern_2_next_and_126 | pattern_2_next_and_127 | pattern_2_next_and_128; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_129 = {6'd9, {data_1[39:32], 2'd0}} & {16{data_1[40] & ~data_1[41]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_130 = {6'h0a, {data_1[40:32], 1'b0}} & {16{data_1[41]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_39 = pattern_2_next_or_37 | pattern_2_next_or_38 | pattern_2_next_and_129 | pattern_2_next_and_130; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_13 = (|data_1[46:42]) ? {{1'd0, data_1[46:42]} + 6'h0a, data_1[41:32]} : pattern_2_next_or_39; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_131 = 16'h0400 & {16{data_1[16] & ~(|data_1[25:17])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_132 = {6'd2, {data_1[16], 9'd0}} & {16{data_1[17] & ~(|data_1[25:18])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_133 = {6'd3, {data_1[17:16], 8'd0}} & {16{data_1[18] & ~(|data_1[25:19])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_134 = {6'd4, {data_1[18:16], 7'd0}} & {16{data_1[19] & ~(|data_1[25:20])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_40 = pattern_2_next_and_131 | pattern_2_next_and_132 | pattern_2_next_and_133 | pattern_2_next_and_134; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_135 = {6'd5, {data_1[19:16], 6'd0}} & {16{data_1[20] & ~(|data_1[25:21])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_136 = {6'd6, {data_1[20:16], 5'd0}} & {16{data_1[21] & ~(|data_1[25:22])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_137 = {6'd7, {data_1[21:16], 4'd0}} & {16{data_1[22] & ~(|data_1[25:23])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_138 = {6'd8, {data_1[22:16], 3'd0}} & {16{data_1[23] & ~(|data_1[25:24])}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_41 = pattern_2_next_and_135 | pattern_2_next_and_136 | pattern_2_next_and_137 | pattern_2_next_and_138; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_139 = {6'd9, {data_1[23:16], 2'd0}} & {16{data_1[24] & ~data_1[25]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_and_140 = {6'h0a, {data_1[24:16], 1'b0}} & {16{data_1[25]}}; // FourXTables.swift:100
    wire [15:0] pattern_2_next_or_42 = pattern_2_next_or_40 | pattern_2_next_or_41 | pattern_2_next_and_139 | pattern_2_next_and_140; // FourXTables.swift:100
    wire [15:0] pattern_2_next_choice_14 = (|data_1[30:26]) ? {{1'd0, data_1[30:26]} + 6'h0a, data_1[25:16]} : pattern_2_next_or_42; // FourXTables.swift:100
    wire [239:0] pattern_2_next_joined = {
        {data_1[239], pattern_2_next_choice[14:0]}, {data_1[223], pattern_2_next_choice_2[14:0]},
        {data_1[207], pattern_2_next_choice_3[14:0]}, {data_1[191], pattern_2_next_choice_4[14:0]},
        {data_1[175], pattern_2_next_choice_5[14:0]}, {data_1[159], pattern_2_next_choice_6[14:0]},
        {data_1[143], pattern_2_next_choice_7[14:0]}, {data_1[127], pattern_2_next_choice_8[14:0]},
        {data_1[111], pattern_2_next_choice_9[14:0]}, {data_1[95], pattern_2_next_choice_10[14:0]},
        {data_1[79], pattern_2_next_choice_11[14:0]}, {data_1[63], pattern_2_next_choice_12[14:0]},
        {data_1[47], pattern_2_next_choice_13[14:0]}, {data_1[31], pattern_2_next_choice_14[14:0]},
        {data_1[15], tensor_scale_2_next_choice[14:0]}
    }; // FourXTables.swift:100
    wire ranks_2_0_next_less = lengths_1_1 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_1_next_inverse = ~ranks_2_0_next_less; // FourXTables.swift:153
    wire ranks_2_0_next_less_2 = lengths_1_2 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_2_next_inverse = ~ranks_2_0_next_less_2; // FourXTables.swift:153
    wire ranks_2_0_next_less_3 = lengths_1_3 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_3_next_inverse = ~ranks_2_0_next_less_3; // FourXTables.swift:153
    wire ranks_2_0_next_less_4 = lengths_1_4 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_4_next_inverse = ~ranks_2_0_next_less_4; // FourXTables.swift:153
    wire ranks_2_0_next_less_5 = lengths_1_5 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_5_next_inverse = ~ranks_2_0_next_less_5; // FourXTables.swift:153
    wire ranks_2_0_next_less_6 = lengths_1_6 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_6_next_inverse = ~ranks_2_0_next_less_6; // FourXTables.swift:153
    wire ranks_2_0_next_less_7 = lengths_1_7 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_7_next_inverse = ~ranks_2_0_next_less_7; // FourXTables.swift:153
    wire ranks_2_0_next_less_8 = lengths_1_8 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_8_next_inverse = ~ranks_2_0_next_less_8; // FourXTables.swift:153
    wire ranks_2_0_next_less_9 = lengths_1_9 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_9_next_inverse = ~ranks_2_0_next_less_9; // FourXTables.swift:153
    wire ranks_2_0_next_less_10 = lengths_1_10 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_10_next_inverse = ~ranks_2_0_next_less_10; // FourXTables.swift:153
    wire ranks_2_0_next_less_11 = lengths_1_11 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_11_next_inverse = ~ranks_2_0_next_less_11; // FourXTables.swift:153
    wire ranks_2_0_next_less_12 = lengths_1_12 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_12_next_inverse = ~ranks_2_0_next_less_12; // FourXTables.swift:153
    wire ranks_2_0_next_less_13 = lengths_1_13 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_13_next_inverse = ~ranks_2_0_next_less_13; // FourXTables.swift:153
    wire ranks_2_0_next_less_14 = lengths_1_14 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_14_next_inverse = ~ranks_2_0_next_less_14; // FourXTables.swift:153
    wire ranks_2_0_next_less_15 = lengths_1_15 < lengths_1_0; // FourXTables.swift:153
    wire ranks_2_15_next_inverse = ~ranks_2_0_next_less_15; // FourXTables.swift:153
    wire ranks_2_0_next_xor = ranks_2_0_next_less_15 ^ ranks_2_0_next_less_14; // FourXTables.swift:153
    wire ranks_2_0_next_or = (ranks_2_0_next_less_15 & ranks_2_0_next_less_14) | (ranks_2_0_next_less_13 & ranks_2_0_next_xor); // FourXTables.swift:153
    wire ranks_2_0_next_xor_2 = ranks_2_0_next_less_12 ^ ranks_2_0_next_less_11; // FourXTables.swift:153
    wire ranks_2_0_next_or_2 = (ranks_2_0_next_less_12 & ranks_2_0_next_less_11) | (ranks_2_0_next_less_10 & ranks_2_0_next_xor_2); // FourXTables.swift:153
    wire ranks_2_0_next_xor_3 = ranks_2_0_next_less_9 ^ ranks_2_0_next_less_8; // FourXTables.swift:153
    wire ranks_2_0_next_or_3 = (ranks_2_0_next_less_9 & ranks_2_0_next_less_8) | (ranks_2_0_next_less_7 & ranks_2_0_next_xor_3); // FourXTables.swift:153
    wire ranks_2_0_next_xor_4 = ranks_2_0_next_or ^ ranks_2_0_next_or_2; // FourXTables.swift:153
    wire ranks_2_0_next_or_4 = (ranks_2_0_next_or & ranks_2_0_next_or_2) | (ranks_2_0_next_or_3 & ranks_2_0_next_xor_4); // FourXTables.swift:153
    wire ranks_2_0_next_xor_5 = ranks_2_0_next_less_6 ^ ranks_2_0_next_less_5; // FourXTables.swift:153
    wire ranks_2_0_next_or_5 = (ranks_2_0_next_less_6 & ranks_2_0_next_less_5) | (ranks_2_0_next_less_4 & ranks_2_0_next_xor_5); // FourXTables.swift:153
    wire ranks_2_0_next_xor_6 = ranks_2_0_next_less_3 ^ ranks_2_0_next_less_2; // FourXTables.swift:153
    wire ranks_2_0_next_or_6 = (ranks_2_0_next_less_3 & ranks_2_0_next_less_2) | (ranks_2_0_next_less & ranks_2_0_next_xor_6); // FourXTables.swift:153
    wire ranks_2_0_next_xor_7 = ranks_2_0_next_xor ^ ranks_2_0_next_less_13; // FourXTables.swift:153
    wire ranks_2_0_next_xor_8 = ranks_2_0_next_xor_2 ^ ranks_2_0_next_less_10; // FourXTables.swift:153
    wire ranks_2_0_next_xor_9 = ranks_2_0_next_xor_3 ^ ranks_2_0_next_less_7; // FourXTables.swift:153
    wire ranks_2_0_next_xor_10 = ranks_2_0_next_xor_7 ^ ranks_2_0_next_xor_8; // FourXTables.swift:153
    wire ranks_2_0_next_or_7 = (ranks_2_0_next_xor_7 & ranks_2_0_next_xor_8) | (ranks_2_0_next_xor_9 & ranks_2_0_next_xor_10); // FourXTables.swift:153
    wire ranks_2_0_next_xor_11 = ranks_2_0_next_or_5 ^ ranks_2_0_next_or_6; // FourXTables.swift:153
    wire ranks_2_0_next_or_8 = (ranks_2_0_next_or_5 & ranks_2_0_next_or_6) | (ranks_2_0_next_or_7 & ranks_2_0_next_xor_11); // FourXTables.swift:153
    wire ranks_2_0_next_xor_12 = ranks_2_0_next_xor_5 ^ ranks_2_0_next_less_4; // FourXTables.swift:153
    wire ranks_2_0_next_xor_13 = ranks_2_0_next_xor_6 ^ ranks_2_0_next_less; // FourXTables.swift:153
    wire ranks_2_0_next_xor_14 = ranks_2_0_next_xor_10 ^ ranks_2_0_next_xor_9; // FourXTables.swift:153
    wire ranks_2_0_next_xor_15 = ranks_2_0_next_xor_12 ^ ranks_2_0_next_xor_13; // FourXTables.swift:153
    wire ranks_2_0_next_or_9 = (ranks_2_0_next_xor_12 & ranks_2_0_next_xor_13) | (ranks_2_0_next_xor_14 & ranks_2_0_next_xor_15); // FourXTables.swift:153
    wire ranks_2_0_next_xor_16 = ranks_2_0_next_xor_4 ^ ranks_2_0_next_or_3; // FourXTables.swift:153
    wire ranks_2_0_next_xor_17 = ranks_2_0_next_xor_11 ^ ranks_2_0_next_or_7; // FourXTables.swift:153
    wire ranks_2_0_next_xor_18 = ranks_2_0_next_or_9 ^ ranks_2_0_next_xor_16; // FourXTables.swift:153
    wire ranks_2_0_next_or_10 = (ranks_2_0_next_or_9 & ranks_2_0_next_xor_16) | (ranks_2_0_next_xor_17 & ranks_2_0_next_xor_18); // FourXTables.swift:153
    wire ranks_2_0_next_xor_19 = ranks_2_0_next_or_4 ^ ranks_2_0_next_or_8; // FourXTables.swift:153
    wire ranks_2_0_next_or_11 = (ranks_2_0_next_or_4 & ranks_2_0_next_or_8) | (ranks_2_0_next_or_10 & ranks_2_0_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_0_next_joined = {
        ranks_2_0_next_or_11,
        ranks_2_0_next_xor_19 ^ ranks_2_0_next_or_10,
        ranks_2_0_next_xor_18 ^ ranks_2_0_next_xor_17,
        ranks_2_0_next_xor_15 ^ ranks_2_0_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_1_next_less = lengths_1_2 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_2_next_inverse_2 = ~ranks_2_1_next_less; // FourXTables.swift:153
    wire ranks_2_1_next_less_2 = lengths_1_3 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_3_next_inverse_2 = ~ranks_2_1_next_less_2; // FourXTables.swift:153
    wire ranks_2_1_next_less_3 = lengths_1_4 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_4_next_inverse_2 = ~ranks_2_1_next_less_3; // FourXTables.swift:153
    wire ranks_2_1_next_less_4 = lengths_1_5 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_5_next_inverse_2 = ~ranks_2_1_next_less_4; // FourXTables.swift:153
    wire ranks_2_1_next_less_5 = lengths_1_6 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_6_next_inverse_2 = ~ranks_2_1_next_less_5; // FourXTables.swift:153
    wire ranks_2_1_next_less_6 = lengths_1_7 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_7_next_inverse_2 = ~ranks_2_1_next_less_6; // FourXTables.swift:153
    wire ranks_2_1_next_less_7 = lengths_1_8 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_8_next_inverse_2 = ~ranks_2_1_next_less_7; // FourXTables.swift:153
    wire ranks_2_1_next_less_8 = lengths_1_9 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_2 = ~ranks_2_1_next_less_8; // FourXTables.swift:153
    wire ranks_2_1_next_less_9 = lengths_1_10 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_2 = ~ranks_2_1_next_less_9; // FourXTables.swift:153
    wire ranks_2_1_next_less_10 = lengths_1_11 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_2 = ~ranks_2_1_next_less_10; // FourXTables.swift:153
    wire ranks_2_1_next_less_11 = lengths_1_12 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_2 = ~ranks_2_1_next_less_11; // FourXTables.swift:153
    wire ranks_2_1_next_less_12 = lengths_1_13 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_2 = ~ranks_2_1_next_less_12; // FourXTables.swift:153
    wire ranks_2_1_next_less_13 = lengths_1_14 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_2 = ~ranks_2_1_next_less_13; // FourXTables.swift:153
    wire ranks_2_1_next_less_14 = lengths_1_15 < lengths_1_1; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_2 = ~ranks_2_1_next_less_14; // FourXTables.swift:153
    wire ranks_2_1_next_xor = ranks_2_1_next_less_14 ^ ranks_2_1_next_less_13; // FourXTables.swift:153
    wire ranks_2_1_next_or = (ranks_2_1_next_less_14 & ranks_2_1_next_less_13) | (ranks_2_1_next_less_12 & ranks_2_1_next_xor); // FourXTables.swift:153
    wire ranks_2_1_next_xor_2 = ranks_2_1_next_less_11 ^ ranks_2_1_next_less_10; // FourXTables.swift:153
    wire ranks_2_1_next_or_2 = (ranks_2_1_next_less_11 & ranks_2_1_next_less_10) | (ranks_2_1_next_less_9 & ranks_2_1_next_xor_2); // FourXTables.swift:153
    wire ranks_2_1_next_xor_3 = ranks_2_1_next_less_8 ^ ranks_2_1_next_less_7; // FourXTables.swift:153
    wire ranks_2_1_next_or_3 = (ranks_2_1_next_less_8 & ranks_2_1_next_less_7) | (ranks_2_1_next_less_6 & ranks_2_1_next_xor_3); // FourXTables.swift:153
    wire ranks_2_1_next_xor_4 = ranks_2_1_next_or ^ ranks_2_1_next_or_2; // FourXTables.swift:153
    wire ranks_2_1_next_or_4 = (ranks_2_1_next_or & ranks_2_1_next_or_2) | (ranks_2_1_next_or_3 & ranks_2_1_next_xor_4); // FourXTables.swift:153
    wire ranks_2_1_next_xor_5 = ranks_2_1_next_less_5 ^ ranks_2_1_next_less_4; // FourXTables.swift:153
    wire ranks_2_1_next_or_5 = (ranks_2_1_next_less_5 & ranks_2_1_next_less_4) | (ranks_2_1_next_less_3 & ranks_2_1_next_xor_5); // FourXTables.swift:153
    wire ranks_2_1_next_xor_6 = ranks_2_1_next_less_2 ^ ranks_2_1_next_less; // FourXTables.swift:153
    wire ranks_2_1_next_or_6 = (ranks_2_1_next_less_2 & ranks_2_1_next_less) | (ranks_2_1_next_inverse & ranks_2_1_next_xor_6); // FourXTables.swift:153
    wire ranks_2_1_next_xor_7 = ranks_2_1_next_xor ^ ranks_2_1_next_less_12; // FourXTables.swift:153
    wire ranks_2_1_next_xor_8 = ranks_2_1_next_xor_2 ^ ranks_2_1_next_less_9; // FourXTables.swift:153
    wire ranks_2_1_next_xor_9 = ranks_2_1_next_xor_3 ^ ranks_2_1_next_less_6; // FourXTables.swift:153
    wire ranks_2_1_next_xor_10 = ranks_2_1_next_xor_7 ^ ranks_2_1_next_xor_8; // FourXTables.swift:153
    wire ranks_2_1_next_or_7 = (ranks_2_1_next_xor_7 & ranks_2_1_next_xor_8) | (ranks_2_1_next_xor_9 & ranks_2_1_next_xor_10); // FourXTables.swift:153
    wire ranks_2_1_next_xor_11 = ranks_2_1_next_or_5 ^ ranks_2_1_next_or_6; // FourXTables.swift:153
    wire ranks_2_1_next_or_8 = (ranks_2_1_next_or_5 & ranks_2_1_next_or_6) | (ranks_2_1_next_or_7 & ranks_2_1_next_xor_11); // FourXTables.swift:153
    wire ranks_2_1_next_xor_12 = ranks_2_1_next_xor_5 ^ ranks_2_1_next_less_3; // FourXTables.swift:153
    wire ranks_2_1_next_xor_13 = ranks_2_1_next_xor_6 ^ ranks_2_1_next_inverse; // FourXTables.swift:153
    wire ranks_2_1_next_xor_14 = ranks_2_1_next_xor_10 ^ ranks_2_1_next_xor_9; // FourXTables.swift:153
    wire ranks_2_1_next_xor_15 = ranks_2_1_next_xor_12 ^ ranks_2_1_next_xor_13; // FourXTables.swift:153
    wire ranks_2_1_next_or_9 = (ranks_2_1_next_xor_12 & ranks_2_1_next_xor_13) | (ranks_2_1_next_xor_14 & ranks_2_1_next_xor_15); // FourXTables.swift:153
    wire ranks_2_1_next_xor_16 = ranks_2_1_next_xor_4 ^ ranks_2_1_next_or_3; // FourXTables.swift:153
    wire ranks_2_1_next_xor_17 = ranks_2_1_next_xor_11 ^ ranks_2_1_next_or_7; // FourXTables.swift:153
    wire ranks_2_1_next_xor_18 = ranks_2_1_next_or_9 ^ ranks_2_1_next_xor_16; // FourXTables.swift:153
    wire ranks_2_1_next_or_10 = (ranks_2_1_next_or_9 & ranks_2_1_next_xor_16) | (ranks_2_1_next_xor_17 & ranks_2_1_next_xor_18); // FourXTables.swift:153
    wire ranks_2_1_next_xor_19 = ranks_2_1_next_or_4 ^ ranks_2_1_next_or_8; // FourXTables.swift:153
    wire ranks_2_1_next_or_11 = (ranks_2_1_next_or_4 & ranks_2_1_next_or_8) | (ranks_2_1_next_or_10 & ranks_2_1_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_1_next_joined = {
        ranks_2_1_next_or_11,
        ranks_2_1_next_xor_19 ^ ranks_2_1_next_or_10,
        ranks_2_1_next_xor_18 ^ ranks_2_1_next_xor_17,
        ranks_2_1_next_xor_15 ^ ranks_2_1_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_2_next_less = lengths_1_3 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_3_next_inverse_3 = ~ranks_2_2_next_less; // FourXTables.swift:153
    wire ranks_2_2_next_less_2 = lengths_1_4 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_4_next_inverse_3 = ~ranks_2_2_next_less_2; // FourXTables.swift:153
    wire ranks_2_2_next_less_3 = lengths_1_5 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_5_next_inverse_3 = ~ranks_2_2_next_less_3; // FourXTables.swift:153
    wire ranks_2_2_next_less_4 = lengths_1_6 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_6_next_inverse_3 = ~ranks_2_2_next_less_4; // FourXTables.swift:153
    wire ranks_2_2_next_less_5 = lengths_1_7 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_7_next_inverse_3 = ~ranks_2_2_next_less_5; // FourXTables.swift:153
    wire ranks_2_2_next_less_6 = lengths_1_8 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_8_next_inverse_3 = ~ranks_2_2_next_less_6; // FourXTables.swift:153
    wire ranks_2_2_next_less_7 = lengths_1_9 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_3 = ~ranks_2_2_next_less_7; // FourXTables.swift:153
    wire ranks_2_2_next_less_8 = lengths_1_10 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_3 = ~ranks_2_2_next_less_8; // FourXTables.swift:153
    wire ranks_2_2_next_less_9 = lengths_1_11 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_3 = ~ranks_2_2_next_less_9; // FourXTables.swift:153
    wire ranks_2_2_next_less_10 = lengths_1_12 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_3 = ~ranks_2_2_next_less_10; // FourXTables.swift:153
    wire ranks_2_2_next_less_11 = lengths_1_13 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_3 = ~ranks_2_2_next_less_11; // FourXTables.swift:153
    wire ranks_2_2_next_less_12 = lengths_1_14 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_3 = ~ranks_2_2_next_less_12; // FourXTables.swift:153
    wire ranks_2_2_next_less_13 = lengths_1_15 < lengths_1_2; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_3 = ~ranks_2_2_next_less_13; // FourXTables.swift:153
    wire ranks_2_2_next_xor = ranks_2_2_next_less_13 ^ ranks_2_2_next_less_12; // FourXTables.swift:153
    wire ranks_2_2_next_or = (ranks_2_2_next_less_13 & ranks_2_2_next_less_12) | (ranks_2_2_next_less_11 & ranks_2_2_next_xor); // FourXTables.swift:153
    wire ranks_2_2_next_xor_2 = ranks_2_2_next_less_10 ^ ranks_2_2_next_less_9; // FourXTables.swift:153
    wire ranks_2_2_next_or_2 = (ranks_2_2_next_less_10 & ranks_2_2_next_less_9) | (ranks_2_2_next_less_8 & ranks_2_2_next_xor_2); // FourXTables.swift:153
    wire ranks_2_2_next_xor_3 = ranks_2_2_next_less_7 ^ ranks_2_2_next_less_6; // FourXTables.swift:153
    wire ranks_2_2_next_or_3 = (ranks_2_2_next_less_7 & ranks_2_2_next_less_6) | (ranks_2_2_next_less_5 & ranks_2_2_next_xor_3); // FourXTables.swift:153
    wire ranks_2_2_next_xor_4 = ranks_2_2_next_or ^ ranks_2_2_next_or_2; // FourXTables.swift:153
    wire ranks_2_2_next_or_4 = (ranks_2_2_next_or & ranks_2_2_next_or_2) | (ranks_2_2_next_or_3 & ranks_2_2_next_xor_4); // FourXTables.swift:153
    wire ranks_2_2_next_xor_5 = ranks_2_2_next_less_4 ^ ranks_2_2_next_less_3; // FourXTables.swift:153
    wire ranks_2_2_next_or_5 = (ranks_2_2_next_less_4 & ranks_2_2_next_less_3) | (ranks_2_2_next_less_2 & ranks_2_2_next_xor_5); // FourXTables.swift:153
    wire ranks_2_2_next_xor_6 = ranks_2_2_next_less ^ ranks_2_2_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_2_next_or_6 = (ranks_2_2_next_less & ranks_2_2_next_inverse_2) | (ranks_2_2_next_inverse & ranks_2_2_next_xor_6); // FourXTables.swift:153
    wire ranks_2_2_next_xor_7 = ranks_2_2_next_xor ^ ranks_2_2_next_less_11; // FourXTables.swift:153
    wire ranks_2_2_next_xor_8 = ranks_2_2_next_xor_2 ^ ranks_2_2_next_less_8; // FourXTables.swift:153
    wire ranks_2_2_next_xor_9 = ranks_2_2_next_xor_3 ^ ranks_2_2_next_less_5; // FourXTables.swift:153
    wire ranks_2_2_next_xor_10 = ranks_2_2_next_xor_7 ^ ranks_2_2_next_xor_8; // FourXTables.swift:153
    wire ranks_2_2_next_or_7 = (ranks_2_2_next_xor_7 & ranks_2_2_next_xor_8) | (ranks_2_2_next_xor_9 & ranks_2_2_next_xor_10); // FourXTables.swift:153
    wire ranks_2_2_next_xor_11 = ranks_2_2_next_or_5 ^ ranks_2_2_next_or_6; // FourXTables.swift:153
    wire ranks_2_2_next_or_8 = (ranks_2_2_next_or_5 & ranks_2_2_next_or_6) | (ranks_2_2_next_or_7 & ranks_2_2_next_xor_11); // FourXTables.swift:153
    wire ranks_2_2_next_xor_12 = ranks_2_2_next_xor_5 ^ ranks_2_2_next_less_2; // FourXTables.swift:153
    wire ranks_2_2_next_xor_13 = ranks_2_2_next_xor_6 ^ ranks_2_2_next_inverse; // FourXTables.swift:153
    wire ranks_2_2_next_xor_14 = ranks_2_2_next_xor_10 ^ ranks_2_2_next_xor_9; // FourXTables.swift:153
    wire ranks_2_2_next_xor_15 = ranks_2_2_next_xor_12 ^ ranks_2_2_next_xor_13; // FourXTables.swift:153
    wire ranks_2_2_next_or_9 = (ranks_2_2_next_xor_12 & ranks_2_2_next_xor_13) | (ranks_2_2_next_xor_14 & ranks_2_2_next_xor_15); // FourXTables.swift:153
    wire ranks_2_2_next_xor_16 = ranks_2_2_next_xor_4 ^ ranks_2_2_next_or_3; // FourXTables.swift:153
    wire ranks_2_2_next_xor_17 = ranks_2_2_next_xor_11 ^ ranks_2_2_next_or_7; // FourXTables.swift:153
    wire ranks_2_2_next_xor_18 = ranks_2_2_next_or_9 ^ ranks_2_2_next_xor_16; // FourXTables.swift:153
    wire ranks_2_2_next_or_10 = (ranks_2_2_next_or_9 & ranks_2_2_next_xor_16) | (ranks_2_2_next_xor_17 & ranks_2_2_next_xor_18); // FourXTables.swift:153
    wire ranks_2_2_next_xor_19 = ranks_2_2_next_or_4 ^ ranks_2_2_next_or_8; // FourXTables.swift:153
    wire ranks_2_2_next_or_11 = (ranks_2_2_next_or_4 & ranks_2_2_next_or_8) | (ranks_2_2_next_or_10 & ranks_2_2_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_2_next_joined = {
        ranks_2_2_next_or_11,
        ranks_2_2_next_xor_19 ^ ranks_2_2_next_or_10,
        ranks_2_2_next_xor_18 ^ ranks_2_2_next_xor_17,
        ranks_2_2_next_xor_15 ^ ranks_2_2_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_3_next_less = lengths_1_4 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_4_next_inverse_4 = ~ranks_2_3_next_less; // FourXTables.swift:153
    wire ranks_2_3_next_less_2 = lengths_1_5 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_5_next_inverse_4 = ~ranks_2_3_next_less_2; // FourXTables.swift:153
    wire ranks_2_3_next_less_3 = lengths_1_6 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_6_next_inverse_4 = ~ranks_2_3_next_less_3; // FourXTables.swift:153
    wire ranks_2_3_next_less_4 = lengths_1_7 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_7_next_inverse_4 = ~ranks_2_3_next_less_4; // FourXTables.swift:153
    wire ranks_2_3_next_less_5 = lengths_1_8 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_8_next_inverse_4 = ~ranks_2_3_next_less_5; // FourXTables.swift:153
    wire ranks_2_3_next_less_6 = lengths_1_9 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_4 = ~ranks_2_3_next_less_6; // FourXTables.swift:153
    wire ranks_2_3_next_less_7 = lengths_1_10 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_4 = ~ranks_2_3_next_less_7; // FourXTables.swift:153
    wire ranks_2_3_next_less_8 = lengths_1_11 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_4 = ~ranks_2_3_next_less_8; // FourXTables.swift:153
    wire ranks_2_3_next_less_9 = lengths_1_12 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_4 = ~ranks_2_3_next_less_9; // FourXTables.swift:153
    wire ranks_2_3_next_less_10 = lengths_1_13 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_4 = ~ranks_2_3_next_less_10; // FourXTables.swift:153
    wire ranks_2_3_next_less_11 = lengths_1_14 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_4 = ~ranks_2_3_next_less_11; // FourXTables.swift:153
    wire ranks_2_3_next_less_12 = lengths_1_15 < lengths_1_3; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_4 = ~ranks_2_3_next_less_12; // FourXTables.swift:153
    wire ranks_2_3_next_xor = ranks_2_3_next_less_12 ^ ranks_2_3_next_less_11; // FourXTables.swift:153
    wire ranks_2_3_next_or = (ranks_2_3_next_less_12 & ranks_2_3_next_less_11) | (ranks_2_3_next_less_10 & ranks_2_3_next_xor); // FourXTables.swift:153
    wire ranks_2_3_next_xor_2 = ranks_2_3_next_less_9 ^ ranks_2_3_next_less_8; // FourXTables.swift:153
    wire ranks_2_3_next_or_2 = (ranks_2_3_next_less_9 & ranks_2_3_next_less_8) | (ranks_2_3_next_less_7 & ranks_2_3_next_xor_2); // FourXTables.swift:153
    wire ranks_2_3_next_xor_3 = ranks_2_3_next_less_6 ^ ranks_2_3_next_less_5; // FourXTables.swift:153
    wire ranks_2_3_next_or_3 = (ranks_2_3_next_less_6 & ranks_2_3_next_less_5) | (ranks_2_3_next_less_4 & ranks_2_3_next_xor_3); // FourXTables.swift:153
    wire ranks_2_3_next_xor_4 = ranks_2_3_next_or ^ ranks_2_3_next_or_2; // FourXTables.swift:153
    wire ranks_2_3_next_or_4 = (ranks_2_3_next_or & ranks_2_3_next_or_2) | (ranks_2_3_next_or_3 & ranks_2_3_next_xor_4); // FourXTables.swift:153
    wire ranks_2_3_next_xor_5 = ranks_2_3_next_less_3 ^ ranks_2_3_next_less_2; // FourXTables.swift:153
    wire ranks_2_3_next_or_5 = (ranks_2_3_next_less_3 & ranks_2_3_next_less_2) | (ranks_2_3_next_less & ranks_2_3_next_xor_5); // FourXTables.swift:153
    wire ranks_2_3_next_xor_6 = ranks_2_3_next_inverse_3 ^ ranks_2_3_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_3_next_or_6 = (ranks_2_3_next_inverse_3 & ranks_2_3_next_inverse_2) | (ranks_2_3_next_inverse & ranks_2_3_next_xor_6); // FourXTables.swift:153
    wire ranks_2_3_next_xor_7 = ranks_2_3_next_xor ^ ranks_2_3_next_less_10; // FourXTables.swift:153
    wire ranks_2_3_next_xor_8 = ranks_2_3_next_xor_2 ^ ranks_2_3_next_less_7; // FourXTables.swift:153
    wire ranks_2_3_next_xor_9 = ranks_2_3_next_xor_3 ^ ranks_2_3_next_less_4; // FourXTables.swift:153
    wire ranks_2_3_next_xor_10 = ranks_2_3_next_xor_7 ^ ranks_2_3_next_xor_8; // FourXTables.swift:153
    wire ranks_2_3_next_or_7 = (ranks_2_3_next_xor_7 & ranks_2_3_next_xor_8) | (ranks_2_3_next_xor_9 & ranks_2_3_next_xor_10); // FourXTables.swift:153
    wire ranks_2_3_next_xor_11 = ranks_2_3_next_or_5 ^ ranks_2_3_next_or_6; // FourXTables.swift:153
    wire ranks_2_3_next_or_8 = (ranks_2_3_next_or_5 & ranks_2_3_next_or_6) | (ranks_2_3_next_or_7 & ranks_2_3_next_xor_11); // FourXTables.swift:153
    wire ranks_2_3_next_xor_12 = ranks_2_3_next_xor_5 ^ ranks_2_3_next_less; // FourXTables.swift:153
    wire ranks_2_3_next_xor_13 = ranks_2_3_next_xor_6 ^ ranks_2_3_next_inverse; // FourXTables.swift:153
    wire ranks_2_3_next_xor_14 = ranks_2_3_next_xor_10 ^ ranks_2_3_next_xor_9; // FourXTables.swift:153
    wire ranks_2_3_next_xor_15 = ranks_2_3_next_xor_12 ^ ranks_2_3_next_xor_13; // FourXTables.swift:153
    wire ranks_2_3_next_or_9 = (ranks_2_3_next_xor_12 & ranks_2_3_next_xor_13) | (ranks_2_3_next_xor_14 & ranks_2_3_next_xor_15); // FourXTables.swift:153
    wire ranks_2_3_next_xor_16 = ranks_2_3_next_xor_4 ^ ranks_2_3_next_or_3; // FourXTables.swift:153
    wire ranks_2_3_next_xor_17 = ranks_2_3_next_xor_11 ^ ranks_2_3_next_or_7; // FourXTables.swift:153
    wire ranks_2_3_next_xor_18 = ranks_2_3_next_or_9 ^ ranks_2_3_next_xor_16; // FourXTables.swift:153
    wire ranks_2_3_next_or_10 = (ranks_2_3_next_or_9 & ranks_2_3_next_xor_16) | (ranks_2_3_next_xor_17 & ranks_2_3_next_xor_18); // FourXTables.swift:153
    wire ranks_2_3_next_xor_19 = ranks_2_3_next_or_4 ^ ranks_2_3_next_or_8; // FourXTables.swift:153
    wire ranks_2_3_next_or_11 = (ranks_2_3_next_or_4 & ranks_2_3_next_or_8) | (ranks_2_3_next_or_10 & ranks_2_3_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_3_next_joined = {
        ranks_2_3_next_or_11,
        ranks_2_3_next_xor_19 ^ ranks_2_3_next_or_10,
        ranks_2_3_next_xor_18 ^ ranks_2_3_next_xor_17,
        ranks_2_3_next_xor_15 ^ ranks_2_3_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_4_next_less = lengths_1_5 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_5_next_inverse_5 = ~ranks_2_4_next_less; // FourXTables.swift:153
    wire ranks_2_4_next_less_2 = lengths_1_6 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_6_next_inverse_5 = ~ranks_2_4_next_less_2; // FourXTables.swift:153
    wire ranks_2_4_next_less_3 = lengths_1_7 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_7_next_inverse_5 = ~ranks_2_4_next_less_3; // FourXTables.swift:153
    wire ranks_2_4_next_less_4 = lengths_1_8 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_8_next_inverse_5 = ~ranks_2_4_next_less_4; // FourXTables.swift:153
    wire ranks_2_4_next_less_5 = lengths_1_9 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_5 = ~ranks_2_4_next_less_5; // FourXTables.swift:153
    wire ranks_2_4_next_less_6 = lengths_1_10 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_5 = ~ranks_2_4_next_less_6; // FourXTables.swift:153
    wire ranks_2_4_next_less_7 = lengths_1_11 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_5 = ~ranks_2_4_next_less_7; // FourXTables.swift:153
    wire ranks_2_4_next_less_8 = lengths_1_12 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_5 = ~ranks_2_4_next_less_8; // FourXTables.swift:153
    wire ranks_2_4_next_less_9 = lengths_1_13 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_5 = ~ranks_2_4_next_less_9; // FourXTables.swift:153
    wire ranks_2_4_next_less_10 = lengths_1_14 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_5 = ~ranks_2_4_next_less_10; // FourXTables.swift:153
    wire ranks_2_4_next_less_11 = lengths_1_15 < lengths_1_4; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_5 = ~ranks_2_4_next_less_11; // FourXTables.swift:153
    wire ranks_2_4_next_xor = ranks_2_4_next_less_11 ^ ranks_2_4_next_less_10; // FourXTables.swift:153
    wire ranks_2_4_next_or = (ranks_2_4_next_less_11 & ranks_2_4_next_less_10) | (ranks_2_4_next_less_9 & ranks_2_4_next_xor); // FourXTables.swift:153
    wire ranks_2_4_next_xor_2 = ranks_2_4_next_less_8 ^ ranks_2_4_next_less_7; // FourXTables.swift:153
    wire ranks_2_4_next_or_2 = (ranks_2_4_next_less_8 & ranks_2_4_next_less_7) | (ranks_2_4_next_less_6 & ranks_2_4_next_xor_2); // FourXTables.swift:153
    wire ranks_2_4_next_xor_3 = ranks_2_4_next_less_5 ^ ranks_2_4_next_less_4; // FourXTables.swift:153
    wire ranks_2_4_next_or_3 = (ranks_2_4_next_less_5 & ranks_2_4_next_less_4) | (ranks_2_4_next_less_3 & ranks_2_4_next_xor_3); // FourXTables.swift:153
    wire ranks_2_4_next_xor_4 = ranks_2_4_next_or ^ ranks_2_4_next_or_2; // FourXTables.swift:153
    wire ranks_2_4_next_or_4 = (ranks_2_4_next_or & ranks_2_4_next_or_2) | (ranks_2_4_next_or_3 & ranks_2_4_next_xor_4); // FourXTables.swift:153
    wire ranks_2_4_next_xor_5 = ranks_2_4_next_less_2 ^ ranks_2_4_next_less; // FourXTables.swift:153
    wire ranks_2_4_next_or_5 = (ranks_2_4_next_less_2 & ranks_2_4_next_less) | (ranks_2_4_next_inverse_4 & ranks_2_4_next_xor_5); // FourXTables.swift:153
    wire ranks_2_4_next_xor_6 = ranks_2_4_next_inverse_3 ^ ranks_2_4_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_4_next_or_6 = (ranks_2_4_next_inverse_3 & ranks_2_4_next_inverse_2) | (ranks_2_4_next_inverse & ranks_2_4_next_xor_6); // FourXTables.swift:153
    wire ranks_2_4_next_xor_7 = ranks_2_4_next_xor ^ ranks_2_4_next_less_9; // FourXTables.swift:153
    wire ranks_2_4_next_xor_8 = ranks_2_4_next_xor_2 ^ ranks_2_4_next_less_6; // FourXTables.swift:153
    wire ranks_2_4_next_xor_9 = ranks_2_4_next_xor_3 ^ ranks_2_4_next_less_3; // FourXTables.swift:153
    wire ranks_2_4_next_xor_10 = ranks_2_4_next_xor_7 ^ ranks_2_4_next_xor_8; // FourXTables.swift:153
    wire ranks_2_4_next_or_7 = (ranks_2_4_next_xor_7 & ranks_2_4_next_xor_8) | (ranks_2_4_next_xor_9 & ranks_2_4_next_xor_10); // FourXTables.swift:153
    wire ranks_2_4_next_xor_11 = ranks_2_4_next_or_5 ^ ranks_2_4_next_or_6; // FourXTables.swift:153
    wire ranks_2_4_next_or_8 = (ranks_2_4_next_or_5 & ranks_2_4_next_or_6) | (ranks_2_4_next_or_7 & ranks_2_4_next_xor_11); // FourXTables.swift:153
    wire ranks_2_4_next_xor_12 = ranks_2_4_next_xor_5 ^ ranks_2_4_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_4_next_xor_13 = ranks_2_4_next_xor_6 ^ ranks_2_4_next_inverse; // FourXTables.swift:153
    wire ranks_2_4_next_xor_14 = ranks_2_4_next_xor_10 ^ ranks_2_4_next_xor_9; // FourXTables.swift:153
    wire ranks_2_4_next_xor_15 = ranks_2_4_next_xor_12 ^ ranks_2_4_next_xor_13; // FourXTables.swift:153
    wire ranks_2_4_next_or_9 = (ranks_2_4_next_xor_12 & ranks_2_4_next_xor_13) | (ranks_2_4_next_xor_14 & ranks_2_4_next_xor_15); // FourXTables.swift:153
    wire ranks_2_4_next_xor_16 = ranks_2_4_next_xor_4 ^ ranks_2_4_next_or_3; // FourXTables.swift:153
    wire ranks_2_4_next_xor_17 = ranks_2_4_next_xor_11 ^ ranks_2_4_next_or_7; // FourXTables.swift:153
    wire ranks_2_4_next_xor_18 = ranks_2_4_next_or_9 ^ ranks_2_4_next_xor_16; // FourXTables.swift:153
    wire ranks_2_4_next_or_10 = (ranks_2_4_next_or_9 & ranks_2_4_next_xor_16) | (ranks_2_4_next_xor_17 & ranks_2_4_next_xor_18); // FourXTables.swift:153
    wire ranks_2_4_next_xor_19 = ranks_2_4_next_or_4 ^ ranks_2_4_next_or_8; // FourXTables.swift:153
    wire ranks_2_4_next_or_11 = (ranks_2_4_next_or_4 & ranks_2_4_next_or_8) | (ranks_2_4_next_or_10 & ranks_2_4_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_4_next_joined = {
        ranks_2_4_next_or_11,
        ranks_2_4_next_xor_19 ^ ranks_2_4_next_or_10,
        ranks_2_4_next_xor_18 ^ ranks_2_4_next_xor_17,
        ranks_2_4_next_xor_15 ^ ranks_2_4_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_5_next_less = lengths_1_6 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_6_next_inverse_6 = ~ranks_2_5_next_less; // FourXTables.swift:153
    wire ranks_2_5_next_less_2 = lengths_1_7 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_7_next_inverse_6 = ~ranks_2_5_next_less_2; // FourXTables.swift:153
    wire ranks_2_5_next_less_3 = lengths_1_8 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_8_next_inverse_6 = ~ranks_2_5_next_less_3; // FourXTables.swift:153
    wire ranks_2_5_next_less_4 = lengths_1_9 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_6 = ~ranks_2_5_next_less_4; // FourXTables.swift:153
    wire ranks_2_5_next_less_5 = lengths_1_10 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_6 = ~ranks_2_5_next_less_5; // FourXTables.swift:153
    wire ranks_2_5_next_less_6 = lengths_1_11 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_6 = ~ranks_2_5_next_less_6; // FourXTables.swift:153
    wire ranks_2_5_next_less_7 = lengths_1_12 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_6 = ~ranks_2_5_next_less_7; // FourXTables.swift:153
    wire ranks_2_5_next_less_8 = lengths_1_13 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_6 = ~ranks_2_5_next_less_8; // FourXTables.swift:153
    wire ranks_2_5_next_less_9 = lengths_1_14 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_6 = ~ranks_2_5_next_less_9; // FourXTables.swift:153
    wire ranks_2_5_next_less_10 = lengths_1_15 < lengths_1_5; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_6 = ~ranks_2_5_next_less_10; // FourXTables.swift:153
    wire ranks_2_5_next_xor = ranks_2_5_next_less_10 ^ ranks_2_5_next_less_9; // FourXTables.swift:153
    wire ranks_2_5_next_or = (ranks_2_5_next_less_10 & ranks_2_5_next_less_9) | (ranks_2_5_next_less_8 & ranks_2_5_next_xor); // FourXTables.swift:153
    wire ranks_2_5_next_xor_2 = ranks_2_5_next_less_7 ^ ranks_2_5_next_less_6; // FourXTables.swift:153
    wire ranks_2_5_next_or_2 = (ranks_2_5_next_less_7 & ranks_2_5_next_less_6) | (ranks_2_5_next_less_5 & ranks_2_5_next_xor_2); // FourXTables.swift:153
    wire ranks_2_5_next_xor_3 = ranks_2_5_next_less_4 ^ ranks_2_5_next_less_3; // FourXTables.swift:153
    wire ranks_2_5_next_or_3 = (ranks_2_5_next_less_4 & ranks_2_5_next_less_3) | (ranks_2_5_next_less_2 & ranks_2_5_next_xor_3); // FourXTables.swift:153
    wire ranks_2_5_next_xor_4 = ranks_2_5_next_or ^ ranks_2_5_next_or_2; // FourXTables.swift:153
    wire ranks_2_5_next_or_4 = (ranks_2_5_next_or & ranks_2_5_next_or_2) | (ranks_2_5_next_or_3 & ranks_2_5_next_xor_4); // FourXTables.swift:153
    wire ranks_2_5_next_xor_5 = ranks_2_5_next_less ^ ranks_2_5_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_5_next_or_5 = (ranks_2_5_next_less & ranks_2_5_next_inverse_5) | (ranks_2_5_next_inverse_4 & ranks_2_5_next_xor_5); // FourXTables.swift:153
    wire ranks_2_5_next_xor_6 = ranks_2_5_next_inverse_3 ^ ranks_2_5_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_5_next_or_6 = (ranks_2_5_next_inverse_3 & ranks_2_5_next_inverse_2) | (ranks_2_5_next_inverse & ranks_2_5_next_xor_6); // FourXTables.swift:153
    wire ranks_2_5_next_xor_7 = ranks_2_5_next_xor ^ ranks_2_5_next_less_8; // FourXTables.swift:153
    wire ranks_2_5_next_xor_8 = ranks_2_5_next_xor_2 ^ ranks_2_5_next_less_5; // FourXTables.swift:153
    wire ranks_2_5_next_xor_9 = ranks_2_5_next_xor_3 ^ ranks_2_5_next_less_2; // FourXTables.swift:153
    wire ranks_2_5_next_xor_10 = ranks_2_5_next_xor_7 ^ ranks_2_5_next_xor_8; // FourXTables.swift:153
    wire ranks_2_5_next_or_7 = (ranks_2_5_next_xor_7 & ranks_2_5_next_xor_8) | (ranks_2_5_next_xor_9 & ranks_2_5_next_xor_10); // FourXTables.swift:153
    wire ranks_2_5_next_xor_11 = ranks_2_5_next_or_5 ^ ranks_2_5_next_or_6; // FourXTables.swift:153
    wire ranks_2_5_next_or_8 = (ranks_2_5_next_or_5 & ranks_2_5_next_or_6) | (ranks_2_5_next_or_7 & ranks_2_5_next_xor_11); // FourXTables.swift:153
    wire ranks_2_5_next_xor_12 = ranks_2_5_next_xor_5 ^ ranks_2_5_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_5_next_xor_13 = ranks_2_5_next_xor_6 ^ ranks_2_5_next_inverse; // FourXTables.swift:153
    wire ranks_2_5_next_xor_14 = ranks_2_5_next_xor_10 ^ ranks_2_5_next_xor_9; // FourXTables.swift:153
    wire ranks_2_5_next_xor_15 = ranks_2_5_next_xor_12 ^ ranks_2_5_next_xor_13; // FourXTables.swift:153
    wire ranks_2_5_next_or_9 = (ranks_2_5_next_xor_12 & ranks_2_5_next_xor_13) | (ranks_2_5_next_xor_14 & ranks_2_5_next_xor_15); // FourXTables.swift:153
    wire ranks_2_5_next_xor_16 = ranks_2_5_next_xor_4 ^ ranks_2_5_next_or_3; // FourXTables.swift:153
    wire ranks_2_5_next_xor_17 = ranks_2_5_next_xor_11 ^ ranks_2_5_next_or_7; // FourXTables.swift:153
    wire ranks_2_5_next_xor_18 = ranks_2_5_next_or_9 ^ ranks_2_5_next_xor_16; // FourXTables.swift:153
    wire ranks_2_5_next_or_10 = (ranks_2_5_next_or_9 & ranks_2_5_next_xor_16) | (ranks_2_5_next_xor_17 & ranks_2_5_next_xor_18); // FourXTables.swift:153
    wire ranks_2_5_next_xor_19 = ranks_2_5_next_or_4 ^ ranks_2_5_next_or_8; // FourXTables.swift:153
    wire ranks_2_5_next_or_11 = (ranks_2_5_next_or_4 & ranks_2_5_next_or_8) | (ranks_2_5_next_or_10 & ranks_2_5_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_5_next_joined = {
        ranks_2_5_next_or_11,
        ranks_2_5_next_xor_19 ^ ranks_2_5_next_or_10,
        ranks_2_5_next_xor_18 ^ ranks_2_5_next_xor_17,
        ranks_2_5_next_xor_15 ^ ranks_2_5_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_6_next_less = lengths_1_7 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_7_next_inverse_7 = ~ranks_2_6_next_less; // FourXTables.swift:153
    wire ranks_2_6_next_less_2 = lengths_1_8 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_8_next_inverse_7 = ~ranks_2_6_next_less_2; // FourXTables.swift:153
    wire ranks_2_6_next_less_3 = lengths_1_9 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_7 = ~ranks_2_6_next_less_3; // FourXTables.swift:153
    wire ranks_2_6_next_less_4 = lengths_1_10 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_7 = ~ranks_2_6_next_less_4; // FourXTables.swift:153
    wire ranks_2_6_next_less_5 = lengths_1_11 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_7 = ~ranks_2_6_next_less_5; // FourXTables.swift:153
    wire ranks_2_6_next_less_6 = lengths_1_12 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_7 = ~ranks_2_6_next_less_6; // FourXTables.swift:153
    wire ranks_2_6_next_less_7 = lengths_1_13 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_7 = ~ranks_2_6_next_less_7; // FourXTables.swift:153
    wire ranks_2_6_next_less_8 = lengths_1_14 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_7 = ~ranks_2_6_next_less_8; // FourXTables.swift:153
    wire ranks_2_6_next_less_9 = lengths_1_15 < lengths_1_6; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_7 = ~ranks_2_6_next_less_9; // FourXTables.swift:153
    wire ranks_2_6_next_xor = ranks_2_6_next_less_9 ^ ranks_2_6_next_less_8; // FourXTables.swift:153
    wire ranks_2_6_next_or = (ranks_2_6_next_less_9 & ranks_2_6_next_less_8) | (ranks_2_6_next_less_7 & ranks_2_6_next_xor); // FourXTables.swift:153
    wire ranks_2_6_next_xor_2 = ranks_2_6_next_less_6 ^ ranks_2_6_next_less_5; // FourXTables.swift:153
    wire ranks_2_6_next_or_2 = (ranks_2_6_next_less_6 & ranks_2_6_next_less_5) | (ranks_2_6_next_less_4 & ranks_2_6_next_xor_2); // FourXTables.swift:153
    wire ranks_2_6_next_xor_3 = ranks_2_6_next_less_3 ^ ranks_2_6_next_less_2; // FourXTables.swift:153
    wire ranks_2_6_next_or_3 = (ranks_2_6_next_less_3 & ranks_2_6_next_less_2) | (ranks_2_6_next_less & ranks_2_6_next_xor_3); // FourXTables.swift:153
    wire ranks_2_6_next_xor_4 = ranks_2_6_next_or ^ ranks_2_6_next_or_2; // FourXTables.swift:153
    wire ranks_2_6_next_or_4 = (ranks_2_6_next_or & ranks_2_6_next_or_2) | (ranks_2_6_next_or_3 & ranks_2_6_next_xor_4); // FourXTables.swift:153
    wire ranks_2_6_next_xor_5 = ranks_2_6_next_inverse_6 ^ ranks_2_6_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_6_next_or_5 = (ranks_2_6_next_inverse_6 & ranks_2_6_next_inverse_5) | (ranks_2_6_next_inverse_4 & ranks_2_6_next_xor_5); // FourXTables.swift:153
    wire ranks_2_6_next_xor_6 = ranks_2_6_next_inverse_3 ^ ranks_2_6_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_6_next_or_6 = (ranks_2_6_next_inverse_3 & ranks_2_6_next_inverse_2) | (ranks_2_6_next_inverse & ranks_2_6_next_xor_6); // FourXTables.swift:153
    wire ranks_2_6_next_xor_7 = ranks_2_6_next_xor ^ ranks_2_6_next_less_7; // FourXTables.swift:153
    wire ranks_2_6_next_xor_8 = ranks_2_6_next_xor_2 ^ ranks_2_6_next_less_4; // FourXTables.swift:153
    wire ranks_2_6_next_xor_9 = ranks_2_6_next_xor_3 ^ ranks_2_6_next_less; // FourXTables.swift:153
    wire ranks_2_6_next_xor_10 = ranks_2_6_next_xor_7 ^ ranks_2_6_next_xor_8; // FourXTables.swift:153
    wire ranks_2_6_next_or_7 = (ranks_2_6_next_xor_7 & ranks_2_6_next_xor_8) | (ranks_2_6_next_xor_9 & ranks_2_6_next_xor_10); // FourXTables.swift:153
    wire ranks_2_6_next_xor_11 = ranks_2_6_next_or_5 ^ ranks_2_6_next_or_6; // FourXTables.swift:153
    wire ranks_2_6_next_or_8 = (ranks_2_6_next_or_5 & ranks_2_6_next_or_6) | (ranks_2_6_next_or_7 & ranks_2_6_next_xor_11); // FourXTables.swift:153
    wire ranks_2_6_next_xor_12 = ranks_2_6_next_xor_5 ^ ranks_2_6_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_6_next_xor_13 = ranks_2_6_next_xor_6 ^ ranks_2_6_next_inverse; // FourXTables.swift:153
    wire ranks_2_6_next_xor_14 = ranks_2_6_next_xor_10 ^ ranks_2_6_next_xor_9; // FourXTables.swift:153
    wire ranks_2_6_next_xor_15 = ranks_2_6_next_xor_12 ^ ranks_2_6_next_xor_13; // FourXTables.swift:153
    wire ranks_2_6_next_or_9 = (ranks_2_6_next_xor_12 & ranks_2_6_next_xor_13) | (ranks_2_6_next_xor_14 & ranks_2_6_next_xor_15); // FourXTables.swift:153
    wire ranks_2_6_next_xor_16 = ranks_2_6_next_xor_4 ^ ranks_2_6_next_or_3; // FourXTables.swift:153
    wire ranks_2_6_next_xor_17 = ranks_2_6_next_xor_11 ^ ranks_2_6_next_or_7; // FourXTables.swift:153
    wire ranks_2_6_next_xor_18 = ranks_2_6_next_or_9 ^ ranks_2_6_next_xor_16; // FourXTables.swift:153
    wire ranks_2_6_next_or_10 = (ranks_2_6_next_or_9 & ranks_2_6_next_xor_16) | (ranks_2_6_next_xor_17 & ranks_2_6_next_xor_18); // FourXTables.swift:153
    wire ranks_2_6_next_xor_19 = ranks_2_6_next_or_4 ^ ranks_2_6_next_or_8; // FourXTables.swift:153
    wire ranks_2_6_next_or_11 = (ranks_2_6_next_or_4 & ranks_2_6_next_or_8) | (ranks_2_6_next_or_10 & ranks_2_6_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_6_next_joined = {
        ranks_2_6_next_or_11,
        ranks_2_6_next_xor_19 ^ ranks_2_6_next_or_10,
        ranks_2_6_next_xor_18 ^ ranks_2_6_next_xor_17,
        ranks_2_6_next_xor_15 ^ ranks_2_6_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_7_next_less = lengths_1_8 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_8_next_inverse_8 = ~ranks_2_7_next_less; // FourXTables.swift:153
    wire ranks_2_7_next_less_2 = lengths_1_9 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_8 = ~ranks_2_7_next_less_2; // FourXTables.swift:153
    wire ranks_2_7_next_less_3 = lengths_1_10 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_8 = ~ranks_2_7_next_less_3; // FourXTables.swift:153
    wire ranks_2_7_next_less_4 = lengths_1_11 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_8 = ~ranks_2_7_next_less_4; // FourXTables.swift:153
    wire ranks_2_7_next_less_5 = lengths_1_12 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_8 = ~ranks_2_7_next_less_5; // FourXTables.swift:153
    wire ranks_2_7_next_less_6 = lengths_1_13 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_8 = ~ranks_2_7_next_less_6; // FourXTables.swift:153
    wire ranks_2_7_next_less_7 = lengths_1_14 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_8 = ~ranks_2_7_next_less_7; // FourXTables.swift:153
    wire ranks_2_7_next_less_8 = lengths_1_15 < lengths_1_7; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_8 = ~ranks_2_7_next_less_8; // FourXTables.swift:153
    wire ranks_2_7_next_xor = ranks_2_7_next_less_8 ^ ranks_2_7_next_less_7; // FourXTables.swift:153
    wire ranks_2_7_next_or = (ranks_2_7_next_less_8 & ranks_2_7_next_less_7) | (ranks_2_7_next_less_6 & ranks_2_7_next_xor); // FourXTables.swift:153
    wire ranks_2_7_next_xor_2 = ranks_2_7_next_less_5 ^ ranks_2_7_next_less_4; // FourXTables.swift:153
    wire ranks_2_7_next_or_2 = (ranks_2_7_next_less_5 & ranks_2_7_next_less_4) | (ranks_2_7_next_less_3 & ranks_2_7_next_xor_2); // FourXTables.swift:153
    wire ranks_2_7_next_xor_3 = ranks_2_7_next_less_2 ^ ranks_2_7_next_less; // FourXTables.swift:153
    wire ranks_2_7_next_or_3 = (ranks_2_7_next_less_2 & ranks_2_7_next_less) | (ranks_2_7_next_inverse_7 & ranks_2_7_next_xor_3); // FourXTables.swift:153
    wire ranks_2_7_next_xor_4 = ranks_2_7_next_or ^ ranks_2_7_next_or_2; // FourXTables.swift:153
    wire ranks_2_7_next_or_4 = (ranks_2_7_next_or & ranks_2_7_next_or_2) | (ranks_2_7_next_or_3 & ranks_2_7_next_xor_4); // FourXTables.swift:153
    wire ranks_2_7_next_xor_5 = ranks_2_7_next_inverse_6 ^ ranks_2_7_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_7_next_or_5 = (ranks_2_7_next_inverse_6 & ranks_2_7_next_inverse_5) | (ranks_2_7_next_inverse_4 & ranks_2_7_next_xor_5); // FourXTables.swift:153
    wire ranks_2_7_next_xor_6 = ranks_2_7_next_inverse_3 ^ ranks_2_7_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_7_next_or_6 = (ranks_2_7_next_inverse_3 & ranks_2_7_next_inverse_2) | (ranks_2_7_next_inverse & ranks_2_7_next_xor_6); // FourXTables.swift:153
    wire ranks_2_7_next_xor_7 = ranks_2_7_next_xor ^ ranks_2_7_next_less_6; // FourXTables.swift:153
    wire ranks_2_7_next_xor_8 = ranks_2_7_next_xor_2 ^ ranks_2_7_next_less_3; // FourXTables.swift:153
    wire ranks_2_7_next_xor_9 = ranks_2_7_next_xor_3 ^ ranks_2_7_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_7_next_xor_10 = ranks_2_7_next_xor_7 ^ ranks_2_7_next_xor_8; // FourXTables.swift:153
    wire ranks_2_7_next_or_7 = (ranks_2_7_next_xor_7 & ranks_2_7_next_xor_8) | (ranks_2_7_next_xor_9 & ranks_2_7_next_xor_10); // FourXTables.swift:153
    wire ranks_2_7_next_xor_11 = ranks_2_7_next_or_5 ^ ranks_2_7_next_or_6; // FourXTables.swift:153
    wire ranks_2_7_next_or_8 = (ranks_2_7_next_or_5 & ranks_2_7_next_or_6) | (ranks_2_7_next_or_7 & ranks_2_7_next_xor_11); // FourXTables.swift:153
    wire ranks_2_7_next_xor_12 = ranks_2_7_next_xor_5 ^ ranks_2_7_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_7_next_xor_13 = ranks_2_7_next_xor_6 ^ ranks_2_7_next_inverse; // FourXTables.swift:153
    wire ranks_2_7_next_xor_14 = ranks_2_7_next_xor_10 ^ ranks_2_7_next_xor_9; // FourXTables.swift:153
    wire ranks_2_7_next_xor_15 = ranks_2_7_next_xor_12 ^ ranks_2_7_next_xor_13; // FourXTables.swift:153
    wire ranks_2_7_next_or_9 = (ranks_2_7_next_xor_12 & ranks_2_7_next_xor_13) | (ranks_2_7_next_xor_14 & ranks_2_7_next_xor_15); // FourXTables.swift:153
    wire ranks_2_7_next_xor_16 = ranks_2_7_next_xor_4 ^ ranks_2_7_next_or_3; // FourXTables.swift:153
    wire ranks_2_7_next_xor_17 = ranks_2_7_next_xor_11 ^ ranks_2_7_next_or_7; // FourXTables.swift:153
    wire ranks_2_7_next_xor_18 = ranks_2_7_next_or_9 ^ ranks_2_7_next_xor_16; // FourXTables.swift:153
    wire ranks_2_7_next_or_10 = (ranks_2_7_next_or_9 & ranks_2_7_next_xor_16) | (ranks_2_7_next_xor_17 & ranks_2_7_next_xor_18); // FourXTables.swift:153
    wire ranks_2_7_next_xor_19 = ranks_2_7_next_or_4 ^ ranks_2_7_next_or_8; // FourXTables.swift:153
    wire ranks_2_7_next_or_11 = (ranks_2_7_next_or_4 & ranks_2_7_next_or_8) | (ranks_2_7_next_or_10 & ranks_2_7_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_7_next_joined = {
        ranks_2_7_next_or_11,
        ranks_2_7_next_xor_19 ^ ranks_2_7_next_or_10,
        ranks_2_7_next_xor_18 ^ ranks_2_7_next_xor_17,
        ranks_2_7_next_xor_15 ^ ranks_2_7_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_8_next_less = lengths_1_9 < lengths_1_8; // FourXTables.swift:153
    wire ranks_2_9_next_inverse_9 = ~ranks_2_8_next_less; // FourXTables.swift:153
    wire ranks_2_8_next_less_2 = lengths_1_10 < lengths_1_8; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_9 = ~ranks_2_8_next_less_2; // FourXTables.swift:153
    wire ranks_2_8_next_less_3 = lengths_1_11 < lengths_1_8; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_9 = ~ranks_2_8_next_less_3; // FourXTables.swift:153
    wire ranks_2_8_next_less_4 = lengths_1_12 < lengths_1_8; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_9 = ~ranks_2_8_next_less_4; // FourXTables.swift:153
    wire ranks_2_8_next_less_5 = lengths_1_13 < lengths_1_8; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_9 = ~ranks_2_8_next_less_5; // FourXTables.swift:153
    wire ranks_2_8_next_less_6 = lengths_1_14 < lengths_1_8; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_9 = ~ranks_2_8_next_less_6; // FourXTables.swift:153
    wire ranks_2_8_next_less_7 = lengths_1_15 < lengths_1_8; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_9 = ~ranks_2_8_next_less_7; // FourXTables.swift:153
    wire ranks_2_8_next_xor = ranks_2_8_next_less_7 ^ ranks_2_8_next_less_6; // FourXTables.swift:153
    wire ranks_2_8_next_or = (ranks_2_8_next_less_7 & ranks_2_8_next_less_6) | (ranks_2_8_next_less_5 & ranks_2_8_next_xor); // FourXTables.swift:153
    wire ranks_2_8_next_xor_2 = ranks_2_8_next_less_4 ^ ranks_2_8_next_less_3; // FourXTables.swift:153
    wire ranks_2_8_next_or_2 = (ranks_2_8_next_less_4 & ranks_2_8_next_less_3) | (ranks_2_8_next_less_2 & ranks_2_8_next_xor_2); // FourXTables.swift:153
    wire ranks_2_8_next_xor_3 = ranks_2_8_next_less ^ ranks_2_8_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_8_next_or_3 = (ranks_2_8_next_less & ranks_2_8_next_inverse_8) | (ranks_2_8_next_inverse_7 & ranks_2_8_next_xor_3); // FourXTables.swift:153
    wire ranks_2_8_next_xor_4 = ranks_2_8_next_or ^ ranks_2_8_next_or_2; // FourXTables.swift:153
    wire ranks_2_8_next_or_4 = (ranks_2_8_next_or & ranks_2_8_next_or_2) | (ranks_2_8_next_or_3 & ranks_2_8_next_xor_4); // FourXTables.swift:153
    wire ranks_2_8_next_xor_5 = ranks_2_8_next_inverse_6 ^ ranks_2_8_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_8_next_or_5 = (ranks_2_8_next_inverse_6 & ranks_2_8_next_inverse_5) | (ranks_2_8_next_inverse_4 & ranks_2_8_next_xor_5); // FourXTables.swift:153
    wire ranks_2_8_next_xor_6 = ranks_2_8_next_inverse_3 ^ ranks_2_8_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_8_next_or_6 = (ranks_2_8_next_inverse_3 & ranks_2_8_next_inverse_2) | (ranks_2_8_next_inverse & ranks_2_8_next_xor_6); // FourXTables.swift:153
    wire ranks_2_8_next_xor_7 = ranks_2_8_next_xor ^ ranks_2_8_next_less_5; // FourXTables.swift:153
    wire ranks_2_8_next_xor_8 = ranks_2_8_next_xor_2 ^ ranks_2_8_next_less_2; // FourXTables.swift:153
    wire ranks_2_8_next_xor_9 = ranks_2_8_next_xor_3 ^ ranks_2_8_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_8_next_xor_10 = ranks_2_8_next_xor_7 ^ ranks_2_8_next_xor_8; // FourXTables.swift:153
    wire ranks_2_8_next_or_7 = (ranks_2_8_next_xor_7 & ranks_2_8_next_xor_8) | (ranks_2_8_next_xor_9 & ranks_2_8_next_xor_10); // FourXTables.swift:153
    wire ranks_2_8_next_xor_11 = ranks_2_8_next_or_5 ^ ranks_2_8_next_or_6; // FourXTables.swift:153
    wire ranks_2_8_next_or_8 = (ranks_2_8_next_or_5 & ranks_2_8_next_or_6) | (ranks_2_8_next_or_7 & ranks_2_8_next_xor_11); // FourXTables.swift:153
    wire ranks_2_8_next_xor_12 = ranks_2_8_next_xor_5 ^ ranks_2_8_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_8_next_xor_13 = ranks_2_8_next_xor_6 ^ ranks_2_8_next_inverse; // FourXTables.swift:153
    wire ranks_2_8_next_xor_14 = ranks_2_8_next_xor_10 ^ ranks_2_8_next_xor_9; // FourXTables.swift:153
    wire ranks_2_8_next_xor_15 = ranks_2_8_next_xor_12 ^ ranks_2_8_next_xor_13; // FourXTables.swift:153
    wire ranks_2_8_next_or_9 = (ranks_2_8_next_xor_12 & ranks_2_8_next_xor_13) | (ranks_2_8_next_xor_14 & ranks_2_8_next_xor_15); // FourXTables.swift:153
    wire ranks_2_8_next_xor_16 = ranks_2_8_next_xor_4 ^ ranks_2_8_next_or_3; // FourXTables.swift:153
    wire ranks_2_8_next_xor_17 = ranks_2_8_next_xor_11 ^ ranks_2_8_next_or_7; // FourXTables.swift:153
    wire ranks_2_8_next_xor_18 = ranks_2_8_next_or_9 ^ ranks_2_8_next_xor_16; // FourXTables.swift:153
    wire ranks_2_8_next_or_10 = (ranks_2_8_next_or_9 & ranks_2_8_next_xor_16) | (ranks_2_8_next_xor_17 & ranks_2_8_next_xor_18); // FourXTables.swift:153
    wire ranks_2_8_next_xor_19 = ranks_2_8_next_or_4 ^ ranks_2_8_next_or_8; // FourXTables.swift:153
    wire ranks_2_8_next_or_11 = (ranks_2_8_next_or_4 & ranks_2_8_next_or_8) | (ranks_2_8_next_or_10 & ranks_2_8_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_8_next_joined = {
        ranks_2_8_next_or_11,
        ranks_2_8_next_xor_19 ^ ranks_2_8_next_or_10,
        ranks_2_8_next_xor_18 ^ ranks_2_8_next_xor_17,
        ranks_2_8_next_xor_15 ^ ranks_2_8_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_9_next_less = lengths_1_10 < lengths_1_9; // FourXTables.swift:153
    wire ranks_2_10_next_inverse_10 = ~ranks_2_9_next_less; // FourXTables.swift:153
    wire ranks_2_9_next_less_2 = lengths_1_11 < lengths_1_9; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_10 = ~ranks_2_9_next_less_2; // FourXTables.swift:153
    wire ranks_2_9_next_less_3 = lengths_1_12 < lengths_1_9; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_10 = ~ranks_2_9_next_less_3; // FourXTables.swift:153
    wire ranks_2_9_next_less_4 = lengths_1_13 < lengths_1_9; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_10 = ~ranks_2_9_next_less_4; // FourXTables.swift:153
    wire ranks_2_9_next_less_5 = lengths_1_14 < lengths_1_9; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_10 = ~ranks_2_9_next_less_5; // FourXTables.swift:153
    wire ranks_2_9_next_less_6 = lengths_1_15 < lengths_1_9; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_10 = ~ranks_2_9_next_less_6; // FourXTables.swift:153
    wire ranks_2_9_next_xor = ranks_2_9_next_less_6 ^ ranks_2_9_next_less_5; // FourXTables.swift:153
    wire ranks_2_9_next_or = (ranks_2_9_next_less_6 & ranks_2_9_next_less_5) | (ranks_2_9_next_less_4 & ranks_2_9_next_xor); // FourXTables.swift:153
    wire ranks_2_9_next_xor_2 = ranks_2_9_next_less_3 ^ ranks_2_9_next_less_2; // FourXTables.swift:153
    wire ranks_2_9_next_or_2 = (ranks_2_9_next_less_3 & ranks_2_9_next_less_2) | (ranks_2_9_next_less & ranks_2_9_next_xor_2); // FourXTables.swift:153
    wire ranks_2_9_next_xor_3 = ranks_2_9_next_inverse_9 ^ ranks_2_9_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_9_next_or_3 = (ranks_2_9_next_inverse_9 & ranks_2_9_next_inverse_8) | (ranks_2_9_next_inverse_7 & ranks_2_9_next_xor_3); // FourXTables.swift:153
    wire ranks_2_9_next_xor_4 = ranks_2_9_next_or ^ ranks_2_9_next_or_2; // FourXTables.swift:153
    wire ranks_2_9_next_or_4 = (ranks_2_9_next_or & ranks_2_9_next_or_2) | (ranks_2_9_next_or_3 & ranks_2_9_next_xor_4); // FourXTables.swift:153
    wire ranks_2_9_next_xor_5 = ranks_2_9_next_inverse_6 ^ ranks_2_9_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_9_next_or_5 = (ranks_2_9_next_inverse_6 & ranks_2_9_next_inverse_5) | (ranks_2_9_next_inverse_4 & ranks_2_9_next_xor_5); // FourXTables.swift:153
    wire ranks_2_9_next_xor_6 = ranks_2_9_next_inverse_3 ^ ranks_2_9_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_9_next_or_6 = (ranks_2_9_next_inverse_3 & ranks_2_9_next_inverse_2) | (ranks_2_9_next_inverse & ranks_2_9_next_xor_6); // FourXTables.swift:153
    wire ranks_2_9_next_xor_7 = ranks_2_9_next_xor ^ ranks_2_9_next_less_4; // FourXTables.swift:153
    wire ranks_2_9_next_xor_8 = ranks_2_9_next_xor_2 ^ ranks_2_9_next_less; // FourXTables.swift:153
    wire ranks_2_9_next_xor_9 = ranks_2_9_next_xor_3 ^ ranks_2_9_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_9_next_xor_10 = ranks_2_9_next_xor_7 ^ ranks_2_9_next_xor_8; // FourXTables.swift:153
    wire ranks_2_9_next_or_7 = (ranks_2_9_next_xor_7 & ranks_2_9_next_xor_8) | (ranks_2_9_next_xor_9 & ranks_2_9_next_xor_10); // FourXTables.swift:153
    wire ranks_2_9_next_xor_11 = ranks_2_9_next_or_5 ^ ranks_2_9_next_or_6; // FourXTables.swift:153
    wire ranks_2_9_next_or_8 = (ranks_2_9_next_or_5 & ranks_2_9_next_or_6) | (ranks_2_9_next_or_7 & ranks_2_9_next_xor_11); // FourXTables.swift:153
    wire ranks_2_9_next_xor_12 = ranks_2_9_next_xor_5 ^ ranks_2_9_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_9_next_xor_13 = ranks_2_9_next_xor_6 ^ ranks_2_9_next_inverse; // FourXTables.swift:153
    wire ranks_2_9_next_xor_14 = ranks_2_9_next_xor_10 ^ ranks_2_9_next_xor_9; // FourXTables.swift:153
    wire ranks_2_9_next_xor_15 = ranks_2_9_next_xor_12 ^ ranks_2_9_next_xor_13; // FourXTables.swift:153
    wire ranks_2_9_next_or_9 = (ranks_2_9_next_xor_12 & ranks_2_9_next_xor_13) | (ranks_2_9_next_xor_14 & ranks_2_9_next_xor_15); // FourXTables.swift:153
    wire ranks_2_9_next_xor_16 = ranks_2_9_next_xor_4 ^ ranks_2_9_next_or_3; // FourXTables.swift:153
    wire ranks_2_9_next_xor_17 = ranks_2_9_next_xor_11 ^ ranks_2_9_next_or_7; // FourXTables.swift:153
    wire ranks_2_9_next_xor_18 = ranks_2_9_next_or_9 ^ ranks_2_9_next_xor_16; // FourXTables.swift:153
    wire ranks_2_9_next_or_10 = (ranks_2_9_next_or_9 & ranks_2_9_next_xor_16) | (ranks_2_9_next_xor_17 & ranks_2_9_next_xor_18); // FourXTables.swift:153
    wire ranks_2_9_next_xor_19 = ranks_2_9_next_or_4 ^ ranks_2_9_next_or_8; // FourXTables.swift:153
    wire ranks_2_9_next_or_11 = (ranks_2_9_next_or_4 & ranks_2_9_next_or_8) | (ranks_2_9_next_or_10 & ranks_2_9_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_9_next_joined = {
        ranks_2_9_next_or_11,
        ranks_2_9_next_xor_19 ^ ranks_2_9_next_or_10,
        ranks_2_9_next_xor_18 ^ ranks_2_9_next_xor_17,
        ranks_2_9_next_xor_15 ^ ranks_2_9_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_10_next_less = lengths_1_11 < lengths_1_10; // FourXTables.swift:153
    wire ranks_2_11_next_inverse_11 = ~ranks_2_10_next_less; // FourXTables.swift:153
    wire ranks_2_10_next_less_2 = lengths_1_12 < lengths_1_10; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_11 = ~ranks_2_10_next_less_2; // FourXTables.swift:153
    wire ranks_2_10_next_less_3 = lengths_1_13 < lengths_1_10; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_11 = ~ranks_2_10_next_less_3; // FourXTables.swift:153
    wire ranks_2_10_next_less_4 = lengths_1_14 < lengths_1_10; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_11 = ~ranks_2_10_next_less_4; // FourXTables.swift:153
    wire ranks_2_10_next_less_5 = lengths_1_15 < lengths_1_10; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_11 = ~ranks_2_10_next_less_5; // FourXTables.swift:153
    wire ranks_2_10_next_xor = ranks_2_10_next_less_5 ^ ranks_2_10_next_less_4; // FourXTables.swift:153
    wire ranks_2_10_next_or = (ranks_2_10_next_less_5 & ranks_2_10_next_less_4) | (ranks_2_10_next_less_3 & ranks_2_10_next_xor); // FourXTables.swift:153
    wire ranks_2_10_next_xor_2 = ranks_2_10_next_less_2 ^ ranks_2_10_next_less; // FourXTables.swift:153
    wire ranks_2_10_next_or_2 = (ranks_2_10_next_less_2 & ranks_2_10_next_less) | (ranks_2_10_next_inverse_10 & ranks_2_10_next_xor_2); // FourXTables.swift:153
    wire ranks_2_10_next_xor_3 = ranks_2_10_next_inverse_9 ^ ranks_2_10_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_10_next_or_3 = (ranks_2_10_next_inverse_9 & ranks_2_10_next_inverse_8) | (ranks_2_10_next_inverse_7 & ranks_2_10_next_xor_3); // FourXTables.swift:153
    wire ranks_2_10_next_xor_4 = ranks_2_10_next_or ^ ranks_2_10_next_or_2; // FourXTables.swift:153
    wire ranks_2_10_next_or_4 = (ranks_2_10_next_or & ranks_2_10_next_or_2) | (ranks_2_10_next_or_3 & ranks_2_10_next_xor_4); // FourXTables.swift:153
    wire ranks_2_10_next_xor_5 = ranks_2_10_next_inverse_6 ^ ranks_2_10_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_10_next_or_5 = (ranks_2_10_next_inverse_6 & ranks_2_10_next_inverse_5) | (ranks_2_10_next_inverse_4 & ranks_2_10_next_xor_5); // FourXTables.swift:153
    wire ranks_2_10_next_xor_6 = ranks_2_10_next_inverse_3 ^ ranks_2_10_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_10_next_or_6 = (ranks_2_10_next_inverse_3 & ranks_2_10_next_inverse_2) | (ranks_2_10_next_inverse & ranks_2_10_next_xor_6); // FourXTables.swift:153
    wire ranks_2_10_next_xor_7 = ranks_2_10_next_xor ^ ranks_2_10_next_less_3; // FourXTables.swift:153
    wire ranks_2_10_next_xor_8 = ranks_2_10_next_xor_2 ^ ranks_2_10_next_inverse_10; // FourXTables.swift:153
    wire ranks_2_10_next_xor_9 = ranks_2_10_next_xor_3 ^ ranks_2_10_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_10_next_xor_10 = ranks_2_10_next_xor_7 ^ ranks_2_10_next_xor_8; // FourXTables.swift:153
    wire ranks_2_10_next_or_7 = (ranks_2_10_next_xor_7 & ranks_2_10_next_xor_8) | (ranks_2_10_next_xor_9 & ranks_2_10_next_xor_10); // FourXTables.swift:153
    wire ranks_2_10_next_xor_11 = ranks_2_10_next_or_5 ^ ranks_2_10_next_or_6; // FourXTables.swift:153
    wire ranks_2_10_next_or_8 = (ranks_2_10_next_or_5 & ranks_2_10_next_or_6) | (ranks_2_10_next_or_7 & ranks_2_10_next_xor_11); // FourXTables.swift:153
    wire ranks_2_10_next_xor_12 = ranks_2_10_next_xor_5 ^ ranks_2_10_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_10_next_xor_13 = ranks_2_10_next_xor_6 ^ ranks_2_10_next_inverse; // FourXTables.swift:153
    wire ranks_2_10_next_xor_14 = ranks_2_10_next_xor_10 ^ ranks_2_10_next_xor_9; // FourXTables.swift:153
    wire ranks_2_10_next_xor_15 = ranks_2_10_next_xor_12 ^ ranks_2_10_next_xor_13; // FourXTables.swift:153
    wire ranks_2_10_next_or_9 = (ranks_2_10_next_xor_12 & ranks_2_10_next_xor_13) | (ranks_2_10_next_xor_14 & ranks_2_10_next_xor_15); // FourXTables.swift:153
    wire ranks_2_10_next_xor_16 = ranks_2_10_next_xor_4 ^ ranks_2_10_next_or_3; // FourXTables.swift:153
    wire ranks_2_10_next_xor_17 = ranks_2_10_next_xor_11 ^ ranks_2_10_next_or_7; // FourXTables.swift:153
    wire ranks_2_10_next_xor_18 = ranks_2_10_next_or_9 ^ ranks_2_10_next_xor_16; // FourXTables.swift:153
    wire ranks_2_10_next_or_10 = (ranks_2_10_next_or_9 & ranks_2_10_next_xor_16) | (ranks_2_10_next_xor_17 & ranks_2_10_next_xor_18); // FourXTables.swift:153
    wire ranks_2_10_next_xor_19 = ranks_2_10_next_or_4 ^ ranks_2_10_next_or_8; // FourXTables.swift:153
    wire ranks_2_10_next_or_11 = (ranks_2_10_next_or_4 & ranks_2_10_next_or_8) | (ranks_2_10_next_or_10 & ranks_2_10_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_10_next_joined = {
        ranks_2_10_next_or_11,
        ranks_2_10_next_xor_19 ^ ranks_2_10_next_or_10,
        ranks_2_10_next_xor_18 ^ ranks_2_10_next_xor_17,
        ranks_2_10_next_xor_15 ^ ranks_2_10_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_11_next_less = lengths_1_12 < lengths_1_11; // FourXTables.swift:153
    wire ranks_2_12_next_inverse_12 = ~ranks_2_11_next_less; // FourXTables.swift:153
    wire ranks_2_11_next_less_2 = lengths_1_13 < lengths_1_11; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_12 = ~ranks_2_11_next_less_2; // FourXTables.swift:153
    wire ranks_2_11_next_less_3 = lengths_1_14 < lengths_1_11; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_12 = ~ranks_2_11_next_less_3; // FourXTables.swift:153
    wire ranks_2_11_next_less_4 = lengths_1_15 < lengths_1_11; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_12 = ~ranks_2_11_next_less_4; // FourXTables.swift:153
    wire ranks_2_11_next_xor = ranks_2_11_next_less_4 ^ ranks_2_11_next_less_3; // FourXTables.swift:153
    wire ranks_2_11_next_or = (ranks_2_11_next_less_4 & ranks_2_11_next_less_3) | (ranks_2_11_next_less_2 & ranks_2_11_next_xor); // FourXTables.swift:153
    wire ranks_2_11_next_xor_2 = ranks_2_11_next_less ^ ranks_2_11_next_inverse_11; // FourXTables.swift:153
    wire ranks_2_11_next_or_2 = (ranks_2_11_next_less & ranks_2_11_next_inverse_11) | (ranks_2_11_next_inverse_10 & ranks_2_11_next_xor_2); // FourXTables.swift:153
    wire ranks_2_11_next_xor_3 = ranks_2_11_next_inverse_9 ^ ranks_2_11_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_11_next_or_3 = (ranks_2_11_next_inverse_9 & ranks_2_11_next_inverse_8) | (ranks_2_11_next_inverse_7 & ranks_2_11_next_xor_3); // FourXTables.swift:153
    wire ranks_2_11_next_xor_4 = ranks_2_11_next_or ^ ranks_2_11_next_or_2; // FourXTables.swift:153
    wire ranks_2_11_next_or_4 = (ranks_2_11_next_or & ranks_2_11_next_or_2) | (ranks_2_11_next_or_3 & ranks_2_11_next_xor_4); // FourXTables.swift:153
    wire ranks_2_11_next_xor_5 = ranks_2_11_next_inverse_6 ^ ranks_2_11_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_11_next_or_5 = (ranks_2_11_next_inverse_6 & ranks_2_11_next_inverse_5) | (ranks_2_11_next_inverse_4 & ranks_2_11_next_xor_5); // FourXTables.swift:153
    wire ranks_2_11_next_xor_6 = ranks_2_11_next_inverse_3 ^ ranks_2_11_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_11_next_or_6 = (ranks_2_11_next_inverse_3 & ranks_2_11_next_inverse_2) | (ranks_2_11_next_inverse & ranks_2_11_next_xor_6); // FourXTables.swift:153
    wire ranks_2_11_next_xor_7 = ranks_2_11_next_xor ^ ranks_2_11_next_less_2; // FourXTables.swift:153
    wire ranks_2_11_next_xor_8 = ranks_2_11_next_xor_2 ^ ranks_2_11_next_inverse_10; // FourXTables.swift:153
    wire ranks_2_11_next_xor_9 = ranks_2_11_next_xor_3 ^ ranks_2_11_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_11_next_xor_10 = ranks_2_11_next_xor_7 ^ ranks_2_11_next_xor_8; // FourXTables.swift:153
    wire ranks_2_11_next_or_7 = (ranks_2_11_next_xor_7 & ranks_2_11_next_xor_8) | (ranks_2_11_next_xor_9 & ranks_2_11_next_xor_10); // FourXTables.swift:153
    wire ranks_2_11_next_xor_11 = ranks_2_11_next_or_5 ^ ranks_2_11_next_or_6; // FourXTables.swift:153
    wire ranks_2_11_next_or_8 = (ranks_2_11_next_or_5 & ranks_2_11_next_or_6) | (ranks_2_11_next_or_7 & ranks_2_11_next_xor_11); // FourXTables.swift:153
    wire ranks_2_11_next_xor_12 = ranks_2_11_next_xor_5 ^ ranks_2_11_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_11_next_xor_13 = ranks_2_11_next_xor_6 ^ ranks_2_11_next_inverse; // FourXTables.swift:153
    wire ranks_2_11_next_xor_14 = ranks_2_11_next_xor_10 ^ ranks_2_11_next_xor_9; // FourXTables.swift:153
    wire ranks_2_11_next_xor_15 = ranks_2_11_next_xor_12 ^ ranks_2_11_next_xor_13; // FourXTables.swift:153
    wire ranks_2_11_next_or_9 = (ranks_2_11_next_xor_12 & ranks_2_11_next_xor_13) | (ranks_2_11_next_xor_14 & ranks_2_11_next_xor_15); // FourXTables.swift:153
    wire ranks_2_11_next_xor_16 = ranks_2_11_next_xor_4 ^ ranks_2_11_next_or_3; // FourXTables.swift:153
    wire ranks_2_11_next_xor_17 = ranks_2_11_next_xor_11 ^ ranks_2_11_next_or_7; // FourXTables.swift:153
    wire ranks_2_11_next_xor_18 = ranks_2_11_next_or_9 ^ ranks_2_11_next_xor_16; // FourXTables.swift:153
    wire ranks_2_11_next_or_10 = (ranks_2_11_next_or_9 & ranks_2_11_next_xor_16) | (ranks_2_11_next_xor_17 & ranks_2_11_next_xor_18); // FourXTables.swift:153
    wire ranks_2_11_next_xor_19 = ranks_2_11_next_or_4 ^ ranks_2_11_next_or_8; // FourXTables.swift:153
    wire ranks_2_11_next_or_11 = (ranks_2_11_next_or_4 & ranks_2_11_next_or_8) | (ranks_2_11_next_or_10 & ranks_2_11_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_11_next_joined = {
        ranks_2_11_next_or_11,
        ranks_2_11_next_xor_19 ^ ranks_2_11_next_or_10,
        ranks_2_11_next_xor_18 ^ ranks_2_11_next_xor_17,
        ranks_2_11_next_xor_15 ^ ranks_2_11_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_12_next_less = lengths_1_13 < lengths_1_12; // FourXTables.swift:153
    wire ranks_2_13_next_inverse_13 = ~ranks_2_12_next_less; // FourXTables.swift:153
    wire ranks_2_12_next_less_2 = lengths_1_14 < lengths_1_12; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_13 = ~ranks_2_12_next_less_2; // FourXTables.swift:153
    wire ranks_2_12_next_less_3 = lengths_1_15 < lengths_1_12; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_13 = ~ranks_2_12_next_less_3; // FourXTables.swift:153
    wire ranks_2_12_next_xor = ranks_2_12_next_less_3 ^ ranks_2_12_next_less_2; // FourXTables.swift:153
    wire ranks_2_12_next_or = (ranks_2_12_next_less_3 & ranks_2_12_next_less_2) | (ranks_2_12_next_less & ranks_2_12_next_xor); // FourXTables.swift:153
    wire ranks_2_12_next_xor_2 = ranks_2_12_next_inverse_12 ^ ranks_2_12_next_inverse_11; // FourXTables.swift:153
    wire ranks_2_12_next_or_2 = (ranks_2_12_next_inverse_12 & ranks_2_12_next_inverse_11) | (ranks_2_12_next_inverse_10 & ranks_2_12_next_xor_2); // FourXTables.swift:153
    wire ranks_2_12_next_xor_3 = ranks_2_12_next_inverse_9 ^ ranks_2_12_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_12_next_or_3 = (ranks_2_12_next_inverse_9 & ranks_2_12_next_inverse_8) | (ranks_2_12_next_inverse_7 & ranks_2_12_next_xor_3); // FourXTables.swift:153
    wire ranks_2_12_next_xor_4 = ranks_2_12_next_or ^ ranks_2_12_next_or_2; // FourXTables.swift:153
    wire ranks_2_12_next_or_4 = (ranks_2_12_next_or & ranks_2_12_next_or_2) | (ranks_2_12_next_or_3 & ranks_2_12_next_xor_4); // FourXTables.swift:153
    wire ranks_2_12_next_xor_5 = ranks_2_12_next_inverse_6 ^ ranks_2_12_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_12_next_or_5 = (ranks_2_12_next_inverse_6 & ranks_2_12_next_inverse_5) | (ranks_2_12_next_inverse_4 & ranks_2_12_next_xor_5); // FourXTables.swift:153
    wire ranks_2_12_next_xor_6 = ranks_2_12_next_inverse_3 ^ ranks_2_12_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_12_next_or_6 = (ranks_2_12_next_inverse_3 & ranks_2_12_next_inverse_2) | (ranks_2_12_next_inverse & ranks_2_12_next_xor_6); // FourXTables.swift:153
    wire ranks_2_12_next_xor_7 = ranks_2_12_next_xor ^ ranks_2_12_next_less; // FourXTables.swift:153
    wire ranks_2_12_next_xor_8 = ranks_2_12_next_xor_2 ^ ranks_2_12_next_inverse_10; // FourXTables.swift:153
    wire ranks_2_12_next_xor_9 = ranks_2_12_next_xor_3 ^ ranks_2_12_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_12_next_xor_10 = ranks_2_12_next_xor_7 ^ ranks_2_12_next_xor_8; // FourXTables.swift:153
    wire ranks_2_12_next_or_7 = (ranks_2_12_next_xor_7 & ranks_2_12_next_xor_8) | (ranks_2_12_next_xor_9 & ranks_2_12_next_xor_10); // FourXTables.swift:153
    wire ranks_2_12_next_xor_11 = ranks_2_12_next_or_5 ^ ranks_2_12_next_or_6; // FourXTables.swift:153
    wire ranks_2_12_next_or_8 = (ranks_2_12_next_or_5 & ranks_2_12_next_or_6) | (ranks_2_12_next_or_7 & ranks_2_12_next_xor_11); // FourXTables.swift:153
    wire ranks_2_12_next_xor_12 = ranks_2_12_next_xor_5 ^ ranks_2_12_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_12_next_xor_13 = ranks_2_12_next_xor_6 ^ ranks_2_12_next_inverse; // FourXTables.swift:153
    wire ranks_2_12_next_xor_14 = ranks_2_12_next_xor_10 ^ ranks_2_12_next_xor_9; // FourXTables.swift:153
    wire ranks_2_12_next_xor_15 = ranks_2_12_next_xor_12 ^ ranks_2_12_next_xor_13; // FourXTables.swift:153
    wire ranks_2_12_next_or_9 = (ranks_2_12_next_xor_12 & ranks_2_12_next_xor_13) | (ranks_2_12_next_xor_14 & ranks_2_12_next_xor_15); // FourXTables.swift:153
    wire ranks_2_12_next_xor_16 = ranks_2_12_next_xor_4 ^ ranks_2_12_next_or_3; // FourXTables.swift:153
    wire ranks_2_12_next_xor_17 = ranks_2_12_next_xor_11 ^ ranks_2_12_next_or_7; // FourXTables.swift:153
    wire ranks_2_12_next_xor_18 = ranks_2_12_next_or_9 ^ ranks_2_12_next_xor_16; // FourXTables.swift:153
    wire ranks_2_12_next_or_10 = (ranks_2_12_next_or_9 & ranks_2_12_next_xor_16) | (ranks_2_12_next_xor_17 & ranks_2_12_next_xor_18); // FourXTables.swift:153
    wire ranks_2_12_next_xor_19 = ranks_2_12_next_or_4 ^ ranks_2_12_next_or_8; // FourXTables.swift:153
    wire ranks_2_12_next_or_11 = (ranks_2_12_next_or_4 & ranks_2_12_next_or_8) | (ranks_2_12_next_or_10 & ranks_2_12_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_12_next_joined = {
        ranks_2_12_next_or_11,
        ranks_2_12_next_xor_19 ^ ranks_2_12_next_or_10,
        ranks_2_12_next_xor_18 ^ ranks_2_12_next_xor_17,
        ranks_2_12_next_xor_15 ^ ranks_2_12_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_13_next_less = lengths_1_14 < lengths_1_13; // FourXTables.swift:153
    wire ranks_2_14_next_inverse_14 = ~ranks_2_13_next_less; // FourXTables.swift:153
    wire ranks_2_13_next_less_2 = lengths_1_15 < lengths_1_13; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_14 = ~ranks_2_13_next_less_2; // FourXTables.swift:153
    wire ranks_2_13_next_xor = ranks_2_13_next_less_2 ^ ranks_2_13_next_less; // FourXTables.swift:153
    wire ranks_2_13_next_or = (ranks_2_13_next_less_2 & ranks_2_13_next_less) | (ranks_2_13_next_inverse_13 & ranks_2_13_next_xor); // FourXTables.swift:153
    wire ranks_2_13_next_xor_2 = ranks_2_13_next_inverse_12 ^ ranks_2_13_next_inverse_11; // FourXTables.swift:153
    wire ranks_2_13_next_or_2 = (ranks_2_13_next_inverse_12 & ranks_2_13_next_inverse_11) | (ranks_2_13_next_inverse_10 & ranks_2_13_next_xor_2); // FourXTables.swift:153
    wire ranks_2_13_next_xor_3 = ranks_2_13_next_inverse_9 ^ ranks_2_13_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_13_next_or_3 = (ranks_2_13_next_inverse_9 & ranks_2_13_next_inverse_8) | (ranks_2_13_next_inverse_7 & ranks_2_13_next_xor_3); // FourXTables.swift:153
    wire ranks_2_13_next_xor_4 = ranks_2_13_next_or ^ ranks_2_13_next_or_2; // FourXTables.swift:153
    wire ranks_2_13_next_or_4 = (ranks_2_13_next_or & ranks_2_13_next_or_2) | (ranks_2_13_next_or_3 & ranks_2_13_next_xor_4); // FourXTables.swift:153
    wire ranks_2_13_next_xor_5 = ranks_2_13_next_inverse_6 ^ ranks_2_13_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_13_next_or_5 = (ranks_2_13_next_inverse_6 & ranks_2_13_next_inverse_5) | (ranks_2_13_next_inverse_4 & ranks_2_13_next_xor_5); // FourXTables.swift:153
    wire ranks_2_13_next_xor_6 = ranks_2_13_next_inverse_3 ^ ranks_2_13_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_13_next_or_6 = (ranks_2_13_next_inverse_3 & ranks_2_13_next_inverse_2) | (ranks_2_13_next_inverse & ranks_2_13_next_xor_6); // FourXTables.swift:153
    wire ranks_2_13_next_xor_7 = ranks_2_13_next_xor ^ ranks_2_13_next_inverse_13; // FourXTables.swift:153
    wire ranks_2_13_next_xor_8 = ranks_2_13_next_xor_2 ^ ranks_2_13_next_inverse_10; // FourXTables.swift:153
    wire ranks_2_13_next_xor_9 = ranks_2_13_next_xor_3 ^ ranks_2_13_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_13_next_xor_10 = ranks_2_13_next_xor_7 ^ ranks_2_13_next_xor_8; // FourXTables.swift:153
    wire ranks_2_13_next_or_7 = (ranks_2_13_next_xor_7 & ranks_2_13_next_xor_8) | (ranks_2_13_next_xor_9 & ranks_2_13_next_xor_10); // FourXTables.swift:153
    wire ranks_2_13_next_xor_11 = ranks_2_13_next_or_5 ^ ranks_2_13_next_or_6; // FourXTables.swift:153
    wire ranks_2_13_next_or_8 = (ranks_2_13_next_or_5 & ranks_2_13_next_or_6) | (ranks_2_13_next_or_7 & ranks_2_13_next_xor_11); // FourXTables.swift:153
    wire ranks_2_13_next_xor_12 = ranks_2_13_next_xor_5 ^ ranks_2_13_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_13_next_xor_13 = ranks_2_13_next_xor_6 ^ ranks_2_13_next_inverse; // FourXTables.swift:153
    wire ranks_2_13_next_xor_14 = ranks_2_13_next_xor_10 ^ ranks_2_13_next_xor_9; // FourXTables.swift:153
    wire ranks_2_13_next_xor_15 = ranks_2_13_next_xor_12 ^ ranks_2_13_next_xor_13; // FourXTables.swift:153
    wire ranks_2_13_next_or_9 = (ranks_2_13_next_xor_12 & ranks_2_13_next_xor_13) | (ranks_2_13_next_xor_14 & ranks_2_13_next_xor_15); // FourXTables.swift:153
    wire ranks_2_13_next_xor_16 = ranks_2_13_next_xor_4 ^ ranks_2_13_next_or_3; // FourXTables.swift:153
    wire ranks_2_13_next_xor_17 = ranks_2_13_next_xor_11 ^ ranks_2_13_next_or_7; // FourXTables.swift:153
    wire ranks_2_13_next_xor_18 = ranks_2_13_next_or_9 ^ ranks_2_13_next_xor_16; // FourXTables.swift:153
    wire ranks_2_13_next_or_10 = (ranks_2_13_next_or_9 & ranks_2_13_next_xor_16) | (ranks_2_13_next_xor_17 & ranks_2_13_next_xor_18); // FourXTables.swift:153
    wire ranks_2_13_next_xor_19 = ranks_2_13_next_or_4 ^ ranks_2_13_next_or_8; // FourXTables.swift:153
    wire ranks_2_13_next_or_11 = (ranks_2_13_next_or_4 & ranks_2_13_next_or_8) | (ranks_2_13_next_or_10 & ranks_2_13_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_13_next_joined = {
        ranks_2_13_next_or_11,
        ranks_2_13_next_xor_19 ^ ranks_2_13_next_or_10,
        ranks_2_13_next_xor_18 ^ ranks_2_13_next_xor_17,
        ranks_2_13_next_xor_15 ^ ranks_2_13_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_14_next_less = lengths_1_15 < lengths_1_14; // FourXTables.swift:153
    wire ranks_2_15_next_inverse_15 = ~ranks_2_14_next_less; // FourXTables.swift:153
    wire ranks_2_14_next_xor = ranks_2_14_next_less ^ ranks_2_14_next_inverse_14; // FourXTables.swift:153
    wire ranks_2_14_next_or = (ranks_2_14_next_less & ranks_2_14_next_inverse_14) | (ranks_2_14_next_inverse_13 & ranks_2_14_next_xor); // FourXTables.swift:153
    wire ranks_2_14_next_xor_2 = ranks_2_14_next_inverse_12 ^ ranks_2_14_next_inverse_11; // FourXTables.swift:153
    wire ranks_2_14_next_or_2 = (ranks_2_14_next_inverse_12 & ranks_2_14_next_inverse_11) | (ranks_2_14_next_inverse_10 & ranks_2_14_next_xor_2); // FourXTables.swift:153
    wire ranks_2_14_next_xor_3 = ranks_2_14_next_inverse_9 ^ ranks_2_14_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_14_next_or_3 = (ranks_2_14_next_inverse_9 & ranks_2_14_next_inverse_8) | (ranks_2_14_next_inverse_7 & ranks_2_14_next_xor_3); // FourXTables.swift:153
    wire ranks_2_14_next_xor_4 = ranks_2_14_next_or ^ ranks_2_14_next_or_2; // FourXTables.swift:153
    wire ranks_2_14_next_or_4 = (ranks_2_14_next_or & ranks_2_14_next_or_2) | (ranks_2_14_next_or_3 & ranks_2_14_next_xor_4); // FourXTables.swift:153
    wire ranks_2_14_next_xor_5 = ranks_2_14_next_inverse_6 ^ ranks_2_14_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_14_next_or_5 = (ranks_2_14_next_inverse_6 & ranks_2_14_next_inverse_5) | (ranks_2_14_next_inverse_4 & ranks_2_14_next_xor_5); // FourXTables.swift:153
    wire ranks_2_14_next_xor_6 = ranks_2_14_next_inverse_3 ^ ranks_2_14_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_14_next_or_6 = (ranks_2_14_next_inverse_3 & ranks_2_14_next_inverse_2) | (ranks_2_14_next_inverse & ranks_2_14_next_xor_6); // FourXTables.swift:153
    wire ranks_2_14_next_xor_7 = ranks_2_14_next_xor ^ ranks_2_14_next_inverse_13; // FourXTables.swift:153
    wire ranks_2_14_next_xor_8 = ranks_2_14_next_xor_2 ^ ranks_2_14_next_inverse_10; // FourXTables.swift:153
    wire ranks_2_14_next_xor_9 = ranks_2_14_next_xor_3 ^ ranks_2_14_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_14_next_xor_10 = ranks_2_14_next_xor_7 ^ ranks_2_14_next_xor_8; // FourXTables.swift:153
    wire ranks_2_14_next_or_7 = (ranks_2_14_next_xor_7 & ranks_2_14_next_xor_8) | (ranks_2_14_next_xor_9 & ranks_2_14_next_xor_10); // FourXTables.swift:153
    wire ranks_2_14_next_xor_11 = ranks_2_14_next_or_5 ^ ranks_2_14_next_or_6; // FourXTables.swift:153
    wire ranks_2_14_next_or_8 = (ranks_2_14_next_or_5 & ranks_2_14_next_or_6) | (ranks_2_14_next_or_7 & ranks_2_14_next_xor_11); // FourXTables.swift:153
    wire ranks_2_14_next_xor_12 = ranks_2_14_next_xor_5 ^ ranks_2_14_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_14_next_xor_13 = ranks_2_14_next_xor_6 ^ ranks_2_14_next_inverse; // FourXTables.swift:153
    wire ranks_2_14_next_xor_14 = ranks_2_14_next_xor_10 ^ ranks_2_14_next_xor_9; // FourXTables.swift:153
    wire ranks_2_14_next_xor_15 = ranks_2_14_next_xor_12 ^ ranks_2_14_next_xor_13; // FourXTables.swift:153
    wire ranks_2_14_next_or_9 = (ranks_2_14_next_xor_12 & ranks_2_14_next_xor_13) | (ranks_2_14_next_xor_14 & ranks_2_14_next_xor_15); // FourXTables.swift:153
    wire ranks_2_14_next_xor_16 = ranks_2_14_next_xor_4 ^ ranks_2_14_next_or_3; // FourXTables.swift:153
    wire ranks_2_14_next_xor_17 = ranks_2_14_next_xor_11 ^ ranks_2_14_next_or_7; // FourXTables.swift:153
    wire ranks_2_14_next_xor_18 = ranks_2_14_next_or_9 ^ ranks_2_14_next_xor_16; // FourXTables.swift:153
    wire ranks_2_14_next_or_10 = (ranks_2_14_next_or_9 & ranks_2_14_next_xor_16) | (ranks_2_14_next_xor_17 & ranks_2_14_next_xor_18); // FourXTables.swift:153
    wire ranks_2_14_next_xor_19 = ranks_2_14_next_or_4 ^ ranks_2_14_next_or_8; // FourXTables.swift:153
    wire ranks_2_14_next_or_11 = (ranks_2_14_next_or_4 & ranks_2_14_next_or_8) | (ranks_2_14_next_or_10 & ranks_2_14_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_14_next_joined = {
        ranks_2_14_next_or_11,
        ranks_2_14_next_xor_19 ^ ranks_2_14_next_or_10,
        ranks_2_14_next_xor_18 ^ ranks_2_14_next_xor_17,
        ranks_2_14_next_xor_15 ^ ranks_2_14_next_xor_14
    }; // FourXTables.swift:153
    wire ranks_2_15_next_xor = ranks_2_15_next_inverse_15 ^ ranks_2_15_next_inverse_14; // FourXTables.swift:153
    wire ranks_2_15_next_or = (ranks_2_15_next_inverse_15 & ranks_2_15_next_inverse_14) | (ranks_2_15_next_inverse_13 & ranks_2_15_next_xor); // FourXTables.swift:153
    wire ranks_2_15_next_xor_2 = ranks_2_15_next_inverse_12 ^ ranks_2_15_next_inverse_11; // FourXTables.swift:153
    wire ranks_2_15_next_or_2 = (ranks_2_15_next_inverse_12 & ranks_2_15_next_inverse_11) | (ranks_2_15_next_inverse_10 & ranks_2_15_next_xor_2); // FourXTables.swift:153
    wire ranks_2_15_next_xor_3 = ranks_2_15_next_inverse_9 ^ ranks_2_15_next_inverse_8; // FourXTables.swift:153
    wire ranks_2_15_next_or_3 = (ranks_2_15_next_inverse_9 & ranks_2_15_next_inverse_8) | (ranks_2_15_next_inverse_7 & ranks_2_15_next_xor_3); // FourXTables.swift:153
    wire ranks_2_15_next_xor_4 = ranks_2_15_next_or ^ ranks_2_15_next_or_2; // FourXTables.swift:153
    wire ranks_2_15_next_or_4 = (ranks_2_15_next_or & ranks_2_15_next_or_2) | (ranks_2_15_next_or_3 & ranks_2_15_next_xor_4); // FourXTables.swift:153
    wire ranks_2_15_next_xor_5 = ranks_2_15_next_inverse_6 ^ ranks_2_15_next_inverse_5; // FourXTables.swift:153
    wire ranks_2_15_next_or_5 = (ranks_2_15_next_inverse_6 & ranks_2_15_next_inverse_5) | (ranks_2_15_next_inverse_4 & ranks_2_15_next_xor_5); // FourXTables.swift:153
    wire ranks_2_15_next_xor_6 = ranks_2_15_next_inverse_3 ^ ranks_2_15_next_inverse_2; // FourXTables.swift:153
    wire ranks_2_15_next_or_6 = (ranks_2_15_next_inverse_3 & ranks_2_15_next_inverse_2) | (ranks_2_15_next_inverse & ranks_2_15_next_xor_6); // FourXTables.swift:153
    wire ranks_2_15_next_xor_7 = ranks_2_15_next_xor ^ ranks_2_15_next_inverse_13; // FourXTables.swift:153
    wire ranks_2_15_next_xor_8 = ranks_2_15_next_xor_2 ^ ranks_2_15_next_inverse_10; // FourXTables.swift:153
    wire ranks_2_15_next_xor_9 = ranks_2_15_next_xor_3 ^ ranks_2_15_next_inverse_7; // FourXTables.swift:153
    wire ranks_2_15_next_xor_10 = ranks_2_15_next_xor_7 ^ ranks_2_15_next_xor_8; // FourXTables.swift:153
    wire ranks_2_15_next_or_7 = (ranks_2_15_next_xor_7 & ranks_2_15_next_xor_8) | (ranks_2_15_next_xor_9 & ranks_2_15_next_xor_10); // FourXTables.swift:153
    wire ranks_2_15_next_xor_11 = ranks_2_15_next_or_5 ^ ranks_2_15_next_or_6; // FourXTables.swift:153
    wire ranks_2_15_next_or_8 = (ranks_2_15_next_or_5 & ranks_2_15_next_or_6) | (ranks_2_15_next_or_7 & ranks_2_15_next_xor_11); // FourXTables.swift:153
    wire ranks_2_15_next_xor_12 = ranks_2_15_next_xor_5 ^ ranks_2_15_next_inverse_4; // FourXTables.swift:153
    wire ranks_2_15_next_xor_13 = ranks_2_15_next_xor_6 ^ ranks_2_15_next_inverse; // FourXTables.swift:153
    wire ranks_2_15_next_xor_14 = ranks_2_15_next_xor_10 ^ ranks_2_15_next_xor_9; // FourXTables.swift:153
    wire ranks_2_15_next_xor_15 = ranks_2_15_next_xor_12 ^ ranks_2_15_next_xor_13; // FourXTables.swift:153
    wire ranks_2_15_next_or_9 = (ranks_2_15_next_xor_12 & ranks_2_15_next_xor_13) | (ranks_2_15_next_xor_14 & ranks_2_15_next_xor_15); // FourXTables.swift:153
    wire ranks_2_15_next_xor_16 = ranks_2_15_next_xor_4 ^ ranks_2_15_next_or_3; // FourXTables.swift:153
    wire ranks_2_15_next_xor_17 = ranks_2_15_next_xor_11 ^ ranks_2_15_next_or_7; // FourXTables.swift:153
    wire ranks_2_15_next_xor_18 = ranks_2_15_next_or_9 ^ ranks_2_15_next_xor_16; // FourXTables.swift:153
    wire ranks_2_15_next_or_10 = (ranks_2_15_next_or_9 & ranks_2_15_next_xor_16) | (ranks_2_15_next_xor_17 & ranks_2_15_next_xor_18); // FourXTables.swift:153
    wire ranks_2_15_next_xor_19 = ranks_2_15_next_or_4 ^ ranks_2_15_next_or_8; // FourXTables.swift:153
    wire ranks_2_15_next_or_11 = (ranks_2_15_next_or_4 & ranks_2_15_next_or_8) | (ranks_2_15_next_or_10 & ranks_2_15_next_xor_19); // FourXTables.swift:153
    wire [3:0] ranks_2_15_next_joined = {
        ranks_2_15_next_or_11,
        ranks_2_15_next_xor_19 ^ ranks_2_15_next_or_10,
        ranks_2_15_next_xor_18 ^ ranks_2_15_next_xor_17,
        ranks_2_15_next_xor_15 ^ ranks_2_15_next_xor_14
    }; // FourXTables.swift:153
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
        constants_5 <= constants_5_next_joined; // FourXTables.swift:162
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
        ranks_4_0 <= ranks_3_0; // FourXTables.swift:153
        ranks_4_1 <= ranks_3_1; // FourXTables.swift:153
        ranks_4_2 <= ranks_3_2; // FourXTables.swift:153
        ranks_4_3 <= ranks_3_3; // FourXTables.swift:153
        ranks_4_4 <= ranks_3_4; // FourXTables.swift:153
        ranks_4_5 <= ranks_3_5; // FourXTables.swift:153
        ranks_4_6 <= ranks_3_6; // FourXTables.swift:153
        ranks_4_7 <= ranks_3_7; // FourXTables.swift:153
        ranks_4_8 <= ranks_3_8; // FourXTables.swift:153
        ranks_4_9 <= ranks_3_9; // FourXTables.swift:153
        ranks_4_10 <= ranks_3_10; // FourXTables.swift:153
        ranks_4_11 <= ranks_3_11; // FourXTables.swift:153
        ranks_4_12 <= ranks_3_12; // FourXTables.swift:153
        ranks_4_13 <= ranks_3_13; // FourXTables.swift:153
        ranks_4_14 <= ranks_3_14; // FourXTables.swift:153
        ranks_4_15 <= ranks_3_15; // FourXTables.swift:153
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
        ranks_3_0 <= ranks_2_0; // FourXTables.swift:153
        ranks_3_1 <= ranks_2_1; // FourXTables.swift:153
        ranks_3_2 <= ranks_2_2; // FourXTables.swift:153
        ranks_3_3 <= ranks_2_3; // FourXTables.swift:153
        ranks_3_4 <= ranks_2_4; // FourXTables.swift:153
        ranks_3_5 <= ranks_2_5; // FourXTables.swift:153
        ranks_3_6 <= ranks_2_6; // FourXTables.swift:153
        ranks_3_7 <= ranks_2_7; // FourXTables.swift:153
        ranks_3_8 <= ranks_2_8; // FourXTables.swift:153
        ranks_3_9 <= ranks_2_9; // FourXTables.swift:153
        ranks_3_10 <= ranks_2_10; // FourXTables.swift:153
        ranks_3_11 <= ranks_2_11; // FourXTables.swift:153
        ranks_3_12 <= ranks_2_12; // FourXTables.swift:153
        ranks_3_13 <= ranks_2_13; // FourXTables.swift:153
        ranks_3_14 <= ranks_2_14; // FourXTables.swift:153
        ranks_3_15 <= ranks_2_15; // FourXTables.swift:153
        is_place_2 <= is_place_1; // FourXTables.swift:93
        table_2 <= table_1; // FourXTables.swift:89
        start_2_2 <= &start_2_2_next_joined; // FourXTables.swift:155
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
        tensor_scale_2 <= tensor_scale_2_next_choice; // FourXTables.swift:103
        row_2 <= row_1; // FourXTables.swift:91
        pattern_2 <= pattern_2_next_joined; // FourXTables.swift:100
        start_2_1 <= 5'd0;
        ranks_2_0 <= ranks_2_0_next_joined; // FourXTables.swift:153
        ranks_2_1 <= ranks_2_1_next_joined; // FourXTables.swift:153
        ranks_2_2 <= ranks_2_2_next_joined; // FourXTables.swift:153
        ranks_2_3 <= ranks_2_3_next_joined; // FourXTables.swift:153
        ranks_2_4 <= ranks_2_4_next_joined; // FourXTables.swift:153
        ranks_2_5 <= ranks_2_5_next_joined; // FourXTables.swift:153
        ranks_2_6 <= ranks_2_6_next_joined; // FourXTables.swift:153
        ranks_2_7 <= ranks_2_7_next_joined; // FourXTables.swift:153
        ranks_2_8 <= ranks_2_8_next_joined; // FourXTables.swift:153
        ranks_2_9 <= ranks_2_9_next_joined; // FourXTables.swift:153
        ranks_2_10 <= ranks_2_10_next_joined; // FourXTables.swift:153
        ranks_2_11 <= ranks_2_11_next_joined; // FourXTables.swift:153
        ranks_2_12 <= ranks_2_12_next_joined; // FourXTables.swift:153
        ranks_2_13 <= ranks_2_13_next_joined; // FourXTables.swift:153
        ranks_2_14 <= ranks_2_14_next_joined; // FourXTables.swift:153
        ranks_2_15 <= ranks_2_15_next_joined; // FourXTables.swift:153
        is_place_1 <=
            write_table[1] ? (~write_table[0] & (write_row < 8'd4)) :
            ~write_table[0] | (write_row < 8'h40); // FourXTables.swift:93
        table_1 <= write_table; // FourXTables.swift:28
        lengths_1_0 <= write_data[3:0]; // FourXTables.swift:96
        lengths_1_1 <= write_data[7:4]; // FourXTables.swift:96
        lengths_1_2 <= write_data[11:8]; // FourXTables.swift:96
        lengths_1_3 <= write_data[15:12]; // FourXTables.swift:96
        lengths_1_4 <= write_data[19:16]; // FourXTables.swift:96
        lengths_1_5 <= write_data[23:20]; // FourXTables.swift:96
        lengths_1_6 <= write_data[27:24]; // FourXTables.swift:96
        lengths_1_7 <= write_data[31:28]; // FourXTables.swift:96
        lengths_1_8 <= write_data[35:32]; // FourXTables.swift:96
        lengths_1_9 <= write_data[39:36]; // FourXTables.swift:96
        lengths_1_10 <= write_data[43:40]; // FourXTables.swift:96
        lengths_1_11 <= write_data[47:44]; // FourXTables.swift:96
        lengths_1_12 <= write_data[51:48]; // FourXTables.swift:96
        lengths_1_13 <= write_data[55:52]; // FourXTables.swift:96
        lengths_1_14 <= write_data[59:56]; // FourXTables.swift:96
        lengths_1_15 <= write_data[63:60]; // FourXTables.swift:96
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
    wire unused = &{1'b0, row_5[7:6], level_6_4_1[4], pattern_2_next_choice[15], pattern_2_next_choice_2[15], pattern_2_next_choice_3[15], pattern_2_next_choice_4[15], pattern_2_next_choice_5[15], pattern_2_next_choice_6[15], pattern_2_next_choice_7[15], pattern_2_next_choice_8[15], pattern_2_next_choice_9[15], pattern_2_next_choice_10[15], pattern_2_next_choice_11[15], pattern_2_next_choice_12[15], pattern_2_next_choice_13[15], pattern_2_next_choice_14[15]};

endmodule

`default_nettype wire
