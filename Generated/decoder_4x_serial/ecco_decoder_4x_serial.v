// ecco_decoder_4x_serial: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), outputFormat = fp16, contexts = 2, tagWidth = 8
`default_nettype none

module ecco_decoder_4x_serial (
    input wire clock,
    input wire reset,
    input wire in_valid, // FourXSerialDecoder.swift:25
    output wire in_ready, // FourXSerialDecoder.swift:26
    input wire [511:0] in_block, // FourXSerialDecoder.swift:74
    input wire [7:0] in_tag, // FourXSerialDecoder.swift:75
    input wire in_context, // FourXSerialDecoder.swift:76
    output wire out_valid, // FourXSerialDecoder.swift:30
    input wire out_ready, // FourXSerialDecoder.swift:31
    output wire [2047:0] out_values, // FourXSerialDecoder.swift:77
    output wire [7:0] out_tag, // FourXSerialDecoder.swift:78
    output wire [13:0] out_status, // FourXSerialDecoder.swift:79
    input wire write_valid, // FourXSerialDecoder.swift:35
    input wire [1:0] write_table, // FourXSerialDecoder.swift:36
    input wire write_context, // FourXSerialDecoder.swift:80
    input wire [7:0] write_row, // FourXSerialDecoder.swift:38
    input wire [239:0] write_data, // FourXSerialDecoder.swift:39
    output wire [3:0] table_errors // FourXSerialDecoder.swift:40
);
    reg [2:0] state; // FourXSerialDecoder.swift:43: 0 idle, 1 scale, 2 symbols, 3 gap, 4 outliers, 5 done
    reg [503:0] stream; // FourXSerialDecoder.swift:81
    reg [3:0] offset; // FourXSerialDecoder.swift:46
    reg [5:0] outliers_left; // FourXSerialDecoder.swift:82
    reg [3:0] bits_left; // FourXSerialDecoder.swift:49
    reg [6:0] address; // FourXSerialDecoder.swift:84
    reg writes; // FourXSerialDecoder.swift:52
    reg [15:0] centroid; // FourXSerialDecoder.swift:53
    reg [7:0] symbols; // FourXSerialDecoder.swift:85
    reg is_clipped; // FourXSerialDecoder.swift:55
    reg [5:0] applied; // FourXSerialDecoder.swift:83
    reg [7:0] tag; // FourXSerialDecoder.swift:86
    reg [15:0] values_0; // FourXSerialDecoder.swift:87
    reg [15:0] values_1; // FourXSerialDecoder.swift:87
    reg [15:0] values_2; // FourXSerialDecoder.swift:87
    reg [15:0] values_3; // FourXSerialDecoder.swift:87
    reg [15:0] values_4; // FourXSerialDecoder.swift:87
    reg [15:0] values_5; // FourXSerialDecoder.swift:87
    reg [15:0] values_6; // FourXSerialDecoder.swift:87
    reg [15:0] values_7; // FourXSerialDecoder.swift:87
    reg [15:0] values_8; // FourXSerialDecoder.swift:87
    reg [15:0] values_9; // FourXSerialDecoder.swift:87
    reg [15:0] values_10; // FourXSerialDecoder.swift:87
    reg [15:0] values_11; // FourXSerialDecoder.swift:87
    reg [15:0] values_12; // FourXSerialDecoder.swift:87
    reg [15:0] values_13; // FourXSerialDecoder.swift:87
    reg [15:0] values_14; // FourXSerialDecoder.swift:87
    reg [15:0] values_15; // FourXSerialDecoder.swift:87
    reg [15:0] values_16; // FourXSerialDecoder.swift:87
    reg [15:0] values_17; // FourXSerialDecoder.swift:87
    reg [15:0] values_18; // FourXSerialDecoder.swift:87
    reg [15:0] values_19; // FourXSerialDecoder.swift:87
    reg [15:0] values_20; // FourXSerialDecoder.swift:87
    reg [15:0] values_21; // FourXSerialDecoder.swift:87
    reg [15:0] values_22; // FourXSerialDecoder.swift:87
    reg [15:0] values_23; // FourXSerialDecoder.swift:87
    reg [15:0] values_24; // FourXSerialDecoder.swift:87
    reg [15:0] values_25; // FourXSerialDecoder.swift:87
    reg [15:0] values_26; // FourXSerialDecoder.swift:87
    reg [15:0] values_27; // FourXSerialDecoder.swift:87
    reg [15:0] values_28; // FourXSerialDecoder.swift:87
    reg [15:0] values_29; // FourXSerialDecoder.swift:87
    reg [15:0] values_30; // FourXSerialDecoder.swift:87
    reg [15:0] values_31; // FourXSerialDecoder.swift:87
    reg [15:0] values_32; // FourXSerialDecoder.swift:87
    reg [15:0] values_33; // FourXSerialDecoder.swift:87
    reg [15:0] values_34; // FourXSerialDecoder.swift:87
    reg [15:0] values_35; // FourXSerialDecoder.swift:87
    reg [15:0] values_36; // FourXSerialDecoder.swift:87
    reg [15:0] values_37; // FourXSerialDecoder.swift:87
    reg [15:0] values_38; // FourXSerialDecoder.swift:87
    reg [15:0] values_39; // FourXSerialDecoder.swift:87
    reg [15:0] values_40; // FourXSerialDecoder.swift:87
    reg [15:0] values_41; // FourXSerialDecoder.swift:87
    reg [15:0] values_42; // FourXSerialDecoder.swift:87
    reg [15:0] values_43; // FourXSerialDecoder.swift:87
    reg [15:0] values_44; // FourXSerialDecoder.swift:87
    reg [15:0] values_45; // FourXSerialDecoder.swift:87
    reg [15:0] values_46; // FourXSerialDecoder.swift:87
    reg [15:0] values_47; // FourXSerialDecoder.swift:87
    reg [15:0] values_48; // FourXSerialDecoder.swift:87
    reg [15:0] values_49; // FourXSerialDecoder.swift:87
    reg [15:0] values_50; // FourXSerialDecoder.swift:87
    reg [15:0] values_51; // FourXSerialDecoder.swift:87
    reg [15:0] values_52; // FourXSerialDecoder.swift:87
    reg [15:0] values_53; // FourXSerialDecoder.swift:87
    reg [15:0] values_54; // FourXSerialDecoder.swift:87
    reg [15:0] values_55; // FourXSerialDecoder.swift:87
    reg [15:0] values_56; // FourXSerialDecoder.swift:87
    reg [15:0] values_57; // FourXSerialDecoder.swift:87
    reg [15:0] values_58; // FourXSerialDecoder.swift:87
    reg [15:0] values_59; // FourXSerialDecoder.swift:87
    reg [15:0] values_60; // FourXSerialDecoder.swift:87
    reg [15:0] values_61; // FourXSerialDecoder.swift:87
    reg [15:0] values_62; // FourXSerialDecoder.swift:87
    reg [15:0] values_63; // FourXSerialDecoder.swift:87
    reg [15:0] values_64; // FourXSerialDecoder.swift:87
    reg [15:0] values_65; // FourXSerialDecoder.swift:87
    reg [15:0] values_66; // FourXSerialDecoder.swift:87
    reg [15:0] values_67; // FourXSerialDecoder.swift:87
    reg [15:0] values_68; // FourXSerialDecoder.swift:87
    reg [15:0] values_69; // FourXSerialDecoder.swift:87
    reg [15:0] values_70; // FourXSerialDecoder.swift:87
    reg [15:0] values_71; // FourXSerialDecoder.swift:87
    reg [15:0] values_72; // FourXSerialDecoder.swift:87
    reg [15:0] values_73; // FourXSerialDecoder.swift:87
    reg [15:0] values_74; // FourXSerialDecoder.swift:87
    reg [15:0] values_75; // FourXSerialDecoder.swift:87
    reg [15:0] values_76; // FourXSerialDecoder.swift:87
    reg [15:0] values_77; // FourXSerialDecoder.swift:87
    reg [15:0] values_78; // FourXSerialDecoder.swift:87
    reg [15:0] values_79; // FourXSerialDecoder.swift:87
    reg [15:0] values_80; // FourXSerialDecoder.swift:87
    reg [15:0] values_81; // FourXSerialDecoder.swift:87
    reg [15:0] values_82; // FourXSerialDecoder.swift:87
    reg [15:0] values_83; // FourXSerialDecoder.swift:87
    reg [15:0] values_84; // FourXSerialDecoder.swift:87
    reg [15:0] values_85; // FourXSerialDecoder.swift:87
    reg [15:0] values_86; // FourXSerialDecoder.swift:87
    reg [15:0] values_87; // FourXSerialDecoder.swift:87
    reg [15:0] values_88; // FourXSerialDecoder.swift:87
    reg [15:0] values_89; // FourXSerialDecoder.swift:87
    reg [15:0] values_90; // FourXSerialDecoder.swift:87
    reg [15:0] values_91; // FourXSerialDecoder.swift:87
    reg [15:0] values_92; // FourXSerialDecoder.swift:87
    reg [15:0] values_93; // FourXSerialDecoder.swift:87
    reg [15:0] values_94; // FourXSerialDecoder.swift:87
    reg [15:0] values_95; // FourXSerialDecoder.swift:87
    reg [15:0] values_96; // FourXSerialDecoder.swift:87
    reg [15:0] values_97; // FourXSerialDecoder.swift:87
    reg [15:0] values_98; // FourXSerialDecoder.swift:87
    reg [15:0] values_99; // FourXSerialDecoder.swift:87
    reg [15:0] values_100; // FourXSerialDecoder.swift:87
    reg [15:0] values_101; // FourXSerialDecoder.swift:87
    reg [15:0] values_102; // FourXSerialDecoder.swift:87
    reg [15:0] values_103; // FourXSerialDecoder.swift:87
    reg [15:0] values_104; // FourXSerialDecoder.swift:87
    reg [15:0] values_105; // FourXSerialDecoder.swift:87
    reg [15:0] values_106; // FourXSerialDecoder.swift:87
    reg [15:0] values_107; // FourXSerialDecoder.swift:87
    reg [15:0] values_108; // FourXSerialDecoder.swift:87
    reg [15:0] values_109; // FourXSerialDecoder.swift:87
    reg [15:0] values_110; // FourXSerialDecoder.swift:87
    reg [15:0] values_111; // FourXSerialDecoder.swift:87
    reg [15:0] values_112; // FourXSerialDecoder.swift:87
    reg [15:0] values_113; // FourXSerialDecoder.swift:87
    reg [15:0] values_114; // FourXSerialDecoder.swift:87
    reg [15:0] values_115; // FourXSerialDecoder.swift:87
    reg [15:0] values_116; // FourXSerialDecoder.swift:87
    reg [15:0] values_117; // FourXSerialDecoder.swift:87
    reg [15:0] values_118; // FourXSerialDecoder.swift:87
    reg [15:0] values_119; // FourXSerialDecoder.swift:87
    reg [15:0] values_120; // FourXSerialDecoder.swift:87
    reg [15:0] values_121; // FourXSerialDecoder.swift:87
    reg [15:0] values_122; // FourXSerialDecoder.swift:87
    reg [15:0] values_123; // FourXSerialDecoder.swift:87
    reg [15:0] values_124; // FourXSerialDecoder.swift:87
    reg [15:0] values_125; // FourXSerialDecoder.swift:87
    reg [15:0] values_126; // FourXSerialDecoder.swift:87
    reg [15:0] values_127; // FourXSerialDecoder.swift:87
    reg scale_is_nan; // FourXSerialDecoder.swift:124
    reg scale_product_negative; // FourXSerialDecoder.swift:124
    reg scale_product_is_zero; // FourXSerialDecoder.swift:124
    reg [14:0] scale_product_significand; // FourXSerialDecoder.swift:124
    reg [5:0] scale_product_exponent; // FourXSerialDecoder.swift:124
    wire [239:0] tables_centroids; // FourXSerialDecoder.swift:214
    wire [102:0] tables_codebook; // FourXSerialDecoder.swift:214
    wire [15:0] tables_scale; // FourXSerialDecoder.swift:214
    wire [3:0] tables_errors; // FourXSerialDecoder.swift:214
    assign in_ready = state == 3'd0; // FourXSerialDecoder.swift:184
    assign out_valid = state == 3'd5; // FourXSerialDecoder.swift:185
    assign out_values = {
        values_127, values_126, values_125, values_124, values_123, values_122, values_121,
        values_120, values_119, values_118, values_117, values_116, values_115, values_114,
        values_113, values_112, values_111, values_110, values_109, values_108, values_107,
        values_106, values_105, values_104, values_103, values_102, values_101, values_100,
        values_99, values_98, values_97, values_96, values_95, values_94, values_93, values_92,
        values_91, values_90, values_89, values_88, values_87, values_86, values_85, values_84,
        values_83, values_82, values_81, values_80, values_79, values_78, values_77, values_76,
        values_75, values_74, values_73, values_72, values_71, values_70, values_69, values_68,
        values_67, values_66, values_65, values_64, values_63, values_62, values_61, values_60,
        values_59, values_58, values_57, values_56, values_55, values_54, values_53, values_52,
        values_51, values_50, values_49, values_48, values_47, values_46, values_45, values_44,
        values_43, values_42, values_41, values_40, values_39, values_38, values_37, values_36,
        values_35, values_34, values_33, values_32, values_31, values_30, values_29, values_28,
        values_27, values_26, values_25, values_24, values_23, values_22, values_21, values_20,
        values_19, values_18, values_17, values_16, values_15, values_14, values_13, values_12,
        values_11, values_10, values_9, values_8, values_7, values_6, values_5, values_4, values_3,
        values_2, values_1, values_0
    }; // FourXSerialDecoder.swift:186
    assign out_status = {outliers_left[4:0], is_clipped, symbols}; // FourXSerialDecoder.swift:188
    wire applied_next_equal = applied == outliers_left; // FourXSerialDecoder.swift:128
    wire [30:0] scale_product_significand_next_shifted = stream[30:0] >> offset; // CodewordLookup.swift:46
    wire [2:0] longer_than_2_sum = {1'd0, {scale_product_significand_next_shifted[0], scale_product_significand_next_shifted[1]}} + tables_codebook[102:100]; // CodewordLookup.swift:46
    wire longer_than_2 = longer_than_2_sum[2]; // CodewordLookup.swift:46
    wire [3:0] low_bits_joined = {4{~longer_than_2}}; // FourXSerialDecoder.swift:161
    wire [2:0] longer_than_3_joined = {
        scale_product_significand_next_shifted[0],
        scale_product_significand_next_shifted[1],
        scale_product_significand_next_shifted[2]
    }; // CodewordLookup.swift:46
    wire [3:0] longer_than_3_sum = {1'd0, longer_than_3_joined} + tables_codebook[99:96]; // CodewordLookup.swift:46
    wire longer_than_3 = longer_than_3_sum[3]; // CodewordLookup.swift:46
    wire [3:0] rank_offset_joined = {4{longer_than_2 & ~longer_than_3}}; // FourXSerialDecoder.swift:161
    wire [2:0] longer_than_4_joined = {
        scale_product_significand_next_shifted[1],
        scale_product_significand_next_shifted[2],
        scale_product_significand_next_shifted[3]
    }; // CodewordLookup.swift:46
    wire [3:0] longer_than_4_sum = {1'd0, longer_than_4_joined} + {1'd0, tables_codebook[95:93]}; // CodewordLookup.swift:46
    wire longer_than_4 = longer_than_4_sum[3] & scale_product_significand_next_shifted[0]; // CodewordLookup.swift:46
    wire [3:0] rank_offset_joined_2 = {4{longer_than_3 & ~longer_than_4}}; // FourXSerialDecoder.swift:161
    wire [2:0] longer_than_5_joined = {
        scale_product_significand_next_shifted[2],
        scale_product_significand_next_shifted[3],
        scale_product_significand_next_shifted[4]
    }; // CodewordLookup.swift:46
    wire [3:0] longer_than_5_sum = {1'd0, longer_than_5_joined} + {1'd0, tables_codebook[92:90]}; // CodewordLookup.swift:46
    wire longer_than_5 = longer_than_5_sum[3] & (&scale_product_significand_next_shifted[1:0]); // CodewordLookup.swift:46
    wire [3:0] rank_offset_joined_3 = {4{longer_than_4 & ~longer_than_5}}; // FourXSerialDecoder.swift:161
    wire [3:0] bits_left_next_or = (4'd2 & low_bits_joined) | (4'd3 & rank_offset_joined) | (4'd4 & rank_offset_joined_2) | (4'd5 & rank_offset_joined_3); // FourXSerialDecoder.swift:161
    wire [2:0] longer_than_6_joined = {
        scale_product_significand_next_shifted[3],
        scale_product_significand_next_shifted[4],
        scale_product_significand_next_shifted[5]
    }; // CodewordLookup.swift:46
    wire [3:0] longer_than_6_sum = {1'd0, longer_than_6_joined} + {1'd0, tables_codebook[89:87]}; // CodewordLookup.swift:46
    wire longer_than_6 = longer_than_6_sum[3] & (&scale_product_significand_next_shifted[2:0]); // CodewordLookup.swift:46
    wire [3:0] rank_offset_joined_4 = {4{longer_than_5 & ~longer_than_6}}; // FourXSerialDecoder.swift:161
    wire [2:0] longer_than_7_joined = {
        scale_product_significand_next_shifted[4],
        scale_product_significand_next_shifted[5],
        scale_product_significand_next_shifted[6]
    }; // CodewordLookup.swift:46
    wire [3:0] longer_than_7_sum = {1'd0, longer_than_7_joined} + {1'd0, tables_codebook[86:84]}; // CodewordLookup.swift:46
    wire longer_than_7 = longer_than_7_sum[3] & (&scale_product_significand_next_shifted[3:0]); // CodewordLookup.swift:46
    wire [3:0] rank_offset_joined_5 = {4{longer_than_6 & ~longer_than_7}}; // FourXSerialDecoder.swift:161
    wire [3:0] low_bits_joined_2 = {4{longer_than_7}}; // FourXSerialDecoder.swift:161
    wire [3:0] bits_left_next_or_2 = (4'd6 & rank_offset_joined_4) | (4'd7 & rank_offset_joined_5) | (4'd8 & low_bits_joined_2); // FourXSerialDecoder.swift:161
    wire [4:0] bits_left_next_extended = {1'd0, bits_left_next_or | bits_left_next_or_2}; // FourXSerialDecoder.swift:161
    wire [4:0] bits_left_next_extended_2 = {1'd0, bits_left}; // FourXSerialDecoder.swift:161
    wire [4:0] offset_next_sum = {1'd0, offset} + ((state == 3'd2) ? bits_left_next_extended : (state == 3'd3) ? bits_left_next_extended_2 : (state == 3'd1) ? 5'd8 : 5'h0f); // FourXSerialDecoder.swift:161
    wire [3:0] offset_next_choice = in_ready ? 4'd0 : offset; // FourXSerialDecoder.swift:161
    wire [4:0] bits_left_next_difference = bits_left_next_extended_2 - bits_left_next_extended; // FourXSerialDecoder.swift:128
    wire is_clipped_next_or = is_clipped | (bits_left_next_difference[4] & ~(|outliers_left)); // FourXSerialDecoder.swift:128
    wire writes_next_or = (state == 3'd2) | ((state == 3'd4) & ~applied_next_equal); // FourXSerialDecoder.swift:171
    wire [3:0] low_bits_and = {1'b0, 1'b0, scale_product_significand_next_shifted[0], scale_product_significand_next_shifted[1]} & low_bits_joined; // CodewordLookup.swift:81
    wire [3:0] low_bits_joined_3 = {
        1'b0,
        scale_product_significand_next_shifted[0],
        scale_product_significand_next_shifted[1],
        scale_product_significand_next_shifted[2]
    }; // CodewordLookup.swift:81
    wire [3:0] low_bits_joined_4 = {
        scale_product_significand_next_shifted[0],
        scale_product_significand_next_shifted[1],
        scale_product_significand_next_shifted[2],
        scale_product_significand_next_shifted[3]
    }; // CodewordLookup.swift:81
    wire [3:0] low_bits_joined_5 = {
        scale_product_significand_next_shifted[1],
        scale_product_significand_next_shifted[2],
        scale_product_significand_next_shifted[3],
        scale_product_significand_next_shifted[4]
    }; // CodewordLookup.swift:81
    wire [3:0] low_bits_or = (low_bits_joined_4 & rank_offset_joined_2) | (low_bits_joined_5 & rank_offset_joined_3); // CodewordLookup.swift:81
    wire [3:0] low_bits_or_2 = low_bits_and | (low_bits_joined_3 & rank_offset_joined) | low_bits_or; // CodewordLookup.swift:81
    wire [3:0] low_bits_joined_6 = {
        scale_product_significand_next_shifted[2],
        scale_product_significand_next_shifted[3],
        scale_product_significand_next_shifted[4],
        scale_product_significand_next_shifted[5]
    }; // CodewordLookup.swift:81
    wire [3:0] low_bits_joined_7 = {
        scale_product_significand_next_shifted[3],
        scale_product_significand_next_shifted[4],
        scale_product_significand_next_shifted[5],
        scale_product_significand_next_shifted[6]
    }; // CodewordLookup.swift:81
    wire [3:0] low_bits_or_3 = (low_bits_joined_6 & rank_offset_joined_4) | (low_bits_joined_7 & rank_offset_joined_5); // CodewordLookup.swift:81
    wire [3:0] low_bits_joined_8 = {
        scale_product_significand_next_shifted[4],
        scale_product_significand_next_shifted[5],
        scale_product_significand_next_shifted[6],
        scale_product_significand_next_shifted[7]
    }; // CodewordLookup.swift:81
    wire [3:0] low_bits = low_bits_or_2 | low_bits_or_3 | (low_bits_joined_8 & low_bits_joined_2); // CodewordLookup.swift:81
    wire [3:0] rank_offset_or = (tables_codebook[79:76] & rank_offset_joined_2) | (tables_codebook[75:72] & rank_offset_joined_3); // CodewordLookup.swift:81
    wire [3:0] rank_offset_or_2 = (tables_codebook[71:68] & rank_offset_joined_4) | (tables_codebook[67:64] & rank_offset_joined_5); // CodewordLookup.swift:81
    wire [3:0] rank_offset = (tables_codebook[83:80] & rank_offset_joined) | rank_offset_or | rank_offset_or_2; // CodewordLookup.swift:81
    wire [3:0] centroid_next_sum = low_bits + rank_offset; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and = tables_centroids[15:0] & {16{tables_codebook[63:60] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_2 = tables_centroids[31:16] & {16{tables_codebook[59:56] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_3 = tables_centroids[47:32] & {16{tables_codebook[55:52] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_4 = tables_centroids[63:48] & {16{tables_codebook[51:48] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_or = centroid_next_and | centroid_next_and_2 | centroid_next_and_3 | centroid_next_and_4; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_5 = tables_centroids[79:64] & {16{tables_codebook[47:44] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_6 = tables_centroids[95:80] & {16{tables_codebook[43:40] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_7 = tables_centroids[111:96] & {16{tables_codebook[39:36] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_8 = tables_centroids[127:112] & {16{tables_codebook[35:32] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_or_2 = centroid_next_and_5 | centroid_next_and_6 | centroid_next_and_7 | centroid_next_and_8; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_9 = tables_centroids[143:128] & {16{tables_codebook[31:28] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_10 = tables_centroids[159:144] & {16{tables_codebook[27:24] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_11 = tables_centroids[175:160] & {16{tables_codebook[23:20] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_12 = tables_centroids[191:176] & {16{tables_codebook[19:16] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_or_3 = centroid_next_and_9 | centroid_next_and_10 | centroid_next_and_11 | centroid_next_and_12; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_13 = tables_centroids[207:192] & {16{tables_codebook[15:12] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_14 = tables_centroids[223:208] & {16{tables_codebook[11:8] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_and_15 = tables_centroids[239:224] & {16{tables_codebook[7:4] == centroid_next_sum}}; // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_or_4 = centroid_next_and_15 | (16'h6400 & {16{tables_codebook[3:0] == centroid_next_sum}}); // FourXSerialDecoder.swift:170
    wire [15:0] centroid_next_or_5 = centroid_next_or_3 | centroid_next_and_13 | centroid_next_and_14 | centroid_next_or_4; // FourXSerialDecoder.swift:170
    wire values_127_next_equal = address[6:3] == 4'hf; // FourXSerialDecoder.swift:181
    wire values_119_next_equal = address[6:3] == 4'he; // FourXSerialDecoder.swift:181
    wire values_111_next_equal = address[6:3] == 4'hd; // FourXSerialDecoder.swift:181
    wire values_103_next_equal = address[6:3] == 4'hc; // FourXSerialDecoder.swift:181
    wire values_95_next_equal = address[6:3] == 4'hb; // FourXSerialDecoder.swift:181
    wire values_87_next_equal = address[6:3] == 4'ha; // FourXSerialDecoder.swift:181
    wire values_79_next_equal = address[6:3] == 4'd9; // FourXSerialDecoder.swift:181
    wire values_71_next_equal = address[6:3] == 4'd8; // FourXSerialDecoder.swift:181
    wire values_63_next_equal = address[6:3] == 4'd7; // FourXSerialDecoder.swift:181
    wire values_55_next_equal = address[6:3] == 4'd6; // FourXSerialDecoder.swift:181
    wire values_47_next_equal = address[6:3] == 4'd5; // FourXSerialDecoder.swift:181
    wire values_39_next_equal = address[6:3] == 4'd4; // FourXSerialDecoder.swift:181
    wire values_31_next_equal = address[6:3] == 4'd3; // FourXSerialDecoder.swift:181
    wire values_23_next_equal = address[6:3] == 4'd2; // FourXSerialDecoder.swift:181
    wire values_15_next_equal = address[6:3] == 4'd1; // FourXSerialDecoder.swift:181
    wire values_7_next_equal = address[6:3] == 4'd0; // FourXSerialDecoder.swift:181
    wire [7:0] values_127_next_joined = {
        address[2:0] == 3'd7,
        address[2:0] == 3'd6,
        address[2:0] == 3'd5,
        address[2:0] == 3'd4,
        address[2:0] == 3'd3,
        address[2:0] == 3'd2,
        address[2:0] == 3'd1,
        address[2:0] == 3'd0
    }; // FourXSerialDecoder.swift:181
    wire [7:0] values_127_next_and = values_127_next_joined & {8{writes}}; // FourXSerialDecoder.swift:181
    wire [25:0] values_127_next_product = {15'd0, {1'b1, centroid[9:0]}} * {11'd0, scale_product_significand}; // FourXSerialDecoder.swift:181
    wire [7:0] values_127_next_extended = {1'd0, {1'd0, scale_product_exponent} + {2'd0, centroid[14:10]}}; // FourXSerialDecoder.swift:181
    wire [7:0] values_127_next_sum = values_127_next_extended + 8'hd4; // FourXSerialDecoder.swift:181
    wire values_127_next_and_2 = ~values_127_next_sum[7] & ((|values_127_next_sum[6:5]) | (&values_127_next_sum[4:0])); // FourXSerialDecoder.swift:181
    wire [7:0] values_127_next_sum_2 = values_127_next_extended + 8'hd3; // FourXSerialDecoder.swift:181
    wire values_127_next_and_3 = ~values_127_next_sum_2[7] & ((|values_127_next_sum_2[6:5]) | (&values_127_next_sum_2[4:0])); // FourXSerialDecoder.swift:181
    wire [4:0] values_127_next_choice = (values_127_next_sum[7] | ~(|values_127_next_sum)) ? 5'd0 : values_127_next_sum[4:0]; // FourXSerialDecoder.swift:181
    wire values_127_next_or = values_127_next_sum_2[7] | ~(|values_127_next_sum_2); // FourXSerialDecoder.swift:181
    wire [7:0] values_127_next_sum_3 = ~values_127_next_sum_2 + 8'd2; // FourXSerialDecoder.swift:181
    wire [3:0] values_127_next_choice_2 =
        values_127_next_or ? ((|values_127_next_sum_3[7:4]) ? 4'hf : values_127_next_sum_3[3:0]) :
        4'd0; // FourXSerialDecoder.swift:181
    wire values_127_next_or_2 = values_127_next_choice_2[0] | (values_127_next_product[25] & ~(|values_127_next_choice_2)); // FourXSerialDecoder.swift:181
    wire [12:0] values_127_next_choice_3 =
        values_127_next_choice_2[3] ? {8'd0, values_127_next_product[25:21]} :
        values_127_next_product[25:13]; // FourXSerialDecoder.swift:181
    wire [12:0] values_127_next_choice_4 =
        values_127_next_choice_2[2] ? {4'd0, values_127_next_choice_3[12:4]} :
        values_127_next_choice_3; // FourXSerialDecoder.swift:181
    wire [12:0] values_127_next_choice_5 =
        values_127_next_choice_2[1] ? {2'd0, values_127_next_choice_4[12:2]} :
        values_127_next_choice_4; // FourXSerialDecoder.swift:181
    wire [12:0] values_127_next_choice_6 = values_127_next_or_2 ? {1'd0, values_127_next_choice_5[12:1]} : values_127_next_choice_5; // FourXSerialDecoder.swift:181
    wire [14:0] values_127_next_joined_2 = {
        values_127_next_product[25] ? values_127_next_choice : values_127_next_or ? 5'd0 : values_127_next_sum_2[4:0],
        values_127_next_choice_6[10:1]
    }; // FourXSerialDecoder.swift:181
    wire values_127_next_or_3 = (|values_127_next_product[12:0]) | (values_127_next_choice_2[3] & (|values_127_next_product[20:13])); // FourXSerialDecoder.swift:181
    wire values_127_next_or_4 = values_127_next_or_3 | (values_127_next_choice_2[2] & (|values_127_next_choice_3[3:0])); // FourXSerialDecoder.swift:181
    wire values_127_next_or_5 = values_127_next_or_4 | (values_127_next_choice_2[1] & (|values_127_next_choice_4[1:0])); // FourXSerialDecoder.swift:181
    wire values_127_next_or_6 = values_127_next_or_5 | (values_127_next_or_2 & values_127_next_choice_5[0]) | values_127_next_choice_6[1]; // FourXSerialDecoder.swift:181
    wire [14:0] values_127_next_sum_4 = values_127_next_joined_2 + {14'd0, values_127_next_choice_6[0] & values_127_next_or_6}; // FourXSerialDecoder.swift:181
    wire values_127_next_or_7 = (values_127_next_product[25] ? values_127_next_and_2 : values_127_next_and_3) | (&values_127_next_sum_4[14:10]); // FourXSerialDecoder.swift:181
    wire [14:0] values_127_next_choice_7 =
        (scale_product_is_zero | ~(|centroid[14:10])) ? 15'd0 :
        values_127_next_or_7 ? 15'h7bff :
        values_127_next_sum_4; // FourXSerialDecoder.swift:181
    wire [15:0] values_127_next_choice_8 =
        is_clipped ? 16'd0 :
        scale_is_nan ? 16'h7e00 :
        {scale_product_negative ^ centroid[15], values_127_next_choice_7}; // FourXSerialDecoder.swift:181
    wire scale_product_exponent_next_or = (state == 3'd1) | (state == 3'd4); // FourXSerialDecoder.swift:124
    wire [7:0] scale_product_significand_next_choice =
        (state == 3'd1) ? scale_product_significand_next_shifted[7:0] :
        scale_product_significand_next_shifted[14:7]; // FourXSerialDecoder.swift:124
    wire [10:0] scale_product_significand_next_joined = {1'b1, tables_scale[9:0]}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_extended = {4'd0, scale_product_significand_next_joined}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_joined_2 = {scale_product_significand_next_extended[11:0], 3'd0}; // FourXSerialDecoder.swift:124
    wire scale_product_exponent_next_any = |scale_product_significand_next_choice[6:3]; // FourXSerialDecoder.swift:124
    wire scale_product_significand_next_choice_2 =
        scale_product_significand_next_choice[2] ? scale_product_significand_next_choice[1] :
        scale_product_significand_next_choice[1] & scale_product_significand_next_choice[0]; // FourXSerialDecoder.swift:124
    wire [2:0] scale_product_significand_next_joined_3 = {
        scale_product_significand_next_choice_2,
        scale_product_significand_next_choice[2] & scale_product_significand_next_choice[0],
        1'b0
    }; // FourXSerialDecoder.swift:124
    wire [2:0] scale_product_significand_next_choice_3 =
        scale_product_exponent_next_any ? scale_product_significand_next_choice[2:0] :
        scale_product_significand_next_joined_3; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_and = (scale_product_significand_next_joined_2 + scale_product_significand_next_extended) & {15{scale_product_significand_next_choice_3 == 3'd1}}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_or = (scale_product_significand_next_joined_2 & {15{scale_product_significand_next_choice_3 == 3'd0}}) | scale_product_significand_next_and; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_joined_4 = {scale_product_significand_next_extended[13:0], 1'b0}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_and_2 = (scale_product_significand_next_joined_2 + scale_product_significand_next_joined_4) & {15{scale_product_significand_next_choice_3 == 3'd2}}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_sum = scale_product_significand_next_extended + scale_product_significand_next_joined_4; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_and_3 = (scale_product_significand_next_joined_2 + scale_product_significand_next_sum) & {15{scale_product_significand_next_choice_3 == 3'd3}}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_joined_5 = {scale_product_significand_next_sum[12:0], 2'd0}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_and_4 = (scale_product_significand_next_joined_5 + scale_product_significand_next_extended) & {15{scale_product_significand_next_choice_3 == 3'd5}}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_or_2 = (scale_product_significand_next_joined_5 & {15{scale_product_significand_next_choice_3 == 3'd4}}) | scale_product_significand_next_and_4; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_joined_6 = {scale_product_significand_next_joined, 4'd0}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_and_5 = (scale_product_significand_next_joined_6 - scale_product_significand_next_joined_4) & {15{scale_product_significand_next_choice_3 == 3'd6}}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_and_6 = (scale_product_significand_next_joined_6 - scale_product_significand_next_extended) & {15{scale_product_significand_next_choice_3 == 3'd7}}; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_or_3 = scale_product_significand_next_or | scale_product_significand_next_and_2 | scale_product_significand_next_and_3 | scale_product_significand_next_or_2 | scale_product_significand_next_and_5 | scale_product_significand_next_and_6; // FourXSerialDecoder.swift:124
    wire [14:0] scale_product_significand_next_choice_4 =
        scale_product_significand_next_or_3[14] ? scale_product_significand_next_or_3 :
        {scale_product_significand_next_or_3[13:0], 1'b0}; // FourXSerialDecoder.swift:124
    wire [4:0] scale_product_exponent_next_joined = {
        3'd0,
        scale_product_significand_next_choice[2] | scale_product_significand_next_choice[1],
        scale_product_significand_next_choice[2] | ~scale_product_significand_next_choice[1]
    }; // FourXSerialDecoder.swift:124
    wire [4:0] scale_product_exponent_next_choice =
        scale_product_exponent_next_any ? ({1'd0, scale_product_significand_next_choice[6:3]} + 5'd3) :
        scale_product_exponent_next_joined; // FourXSerialDecoder.swift:124
    wire [5:0] scale_product_exponent_next_sum = {1'd0, scale_product_exponent_next_choice} + tables_scale[15:10] + {5'd0, scale_product_significand_next_or_3[14]}; // FourXSerialDecoder.swift:124
    assign out_tag = tag; // FourXSerialDecoder.swift:187
    assign table_errors = tables_errors; // FourXSerialDecoder.swift:219

    FourXTables tables ( // FourXSerialDecoder.swift:214
        .clock(clock),
        .reset(reset),
        .write_valid(write_valid),
        .write_table(write_table),
        .write_context(write_context),
        .write_row(write_row),
        .write_data(write_data),
        .read_enable(in_ready),
        .read_context(in_context),
        .read_pattern(in_block[7:2]),
        .read_codebook(in_block[1:0]),
        .centroids(tables_centroids),
        .codebook(tables_codebook),
        .scale(tables_scale),
        .errors(tables_errors)
    );

    always @(posedge clock) begin
        if (reset) begin
            state <= 3'd0;
            writes <= 1'b0;
        end else begin
            state <=
                in_ready ? (in_valid ? 3'd1 : state) :
                (state == 3'd1) ? 3'd2 :
                (state == 3'd2) ? ((address == 7'h7e) ? 3'd3 : state) :
                (state == 3'd3) ? 3'd4 :
                (state == 3'd4) ? (applied_next_equal ? 3'd5 : state) :
                out_valid ? (out_ready ? 3'd0 : state) :
                state; // FourXSerialDecoder.swift:128
            writes <= writes_next_or; // FourXSerialDecoder.swift:171
        end
    end

    always @(posedge clock) begin
        stream <=
            in_ready ? in_block[511:8] :
            out_valid ? stream :
            offset_next_sum[4] ? {16'd0, stream[503:16]} :
            stream; // FourXSerialDecoder.swift:161
        offset <= in_ready ? offset_next_choice : out_valid ? offset_next_choice : offset_next_sum[3:0]; // FourXSerialDecoder.swift:161
        outliers_left <=
            in_ready ? 6'h21 :
            (state == 3'd1) ? outliers_left :
            (state == 3'd2) ? (is_clipped_next_or ? outliers_left : bits_left_next_difference[4] ? (outliers_left - 6'd1) : outliers_left) :
            outliers_left; // FourXSerialDecoder.swift:128
        bits_left <=
            in_ready ? 4'd1 :
            (state == 3'd1) ? bits_left :
            (state == 3'd2) ? (is_clipped_next_or ? bits_left : bits_left_next_difference[4] ? (bits_left_next_difference[3:0] + 4'hf) : bits_left_next_difference[3:0]) :
            bits_left; // FourXSerialDecoder.swift:128
        address <=
            in_ready ? 7'h7f :
            (state == 3'd1) ? address :
            (state == 3'd2) ? (address + 7'd1) :
            (state == 3'd3) ? address :
            (state == 3'd4) ? scale_product_significand_next_shifted[6:0] :
            address; // FourXSerialDecoder.swift:128
        centroid <= (state == 3'd4) ? 16'h6400 : (centroid_next_or | centroid_next_or_2 | centroid_next_or_5); // FourXSerialDecoder.swift:170
        symbols <=
            in_ready ? 8'd0 :
            (state == 3'd1) ? symbols :
            (state == 3'd2) ? (is_clipped_next_or ? symbols : (symbols + 8'd1)) :
            symbols; // FourXSerialDecoder.swift:128
        is_clipped <=
            in_ready ? 1'b0 :
            (state == 3'd1) ? is_clipped :
            (state == 3'd2) ? is_clipped_next_or :
            is_clipped; // FourXSerialDecoder.swift:128
        applied <=
            in_ready ? 6'd0 :
            (state == 3'd1) ? applied :
            (state == 3'd2) ? applied :
            (state == 3'd3) ? applied :
            (state == 3'd4) ? (applied_next_equal ? applied : (applied + 6'd1)) :
            applied; // FourXSerialDecoder.swift:128
        tag <= in_ready ? in_tag : tag; // FourXSerialDecoder.swift:161
        values_0 <= (values_7_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_0; // FourXSerialDecoder.swift:181
        values_1 <= (values_7_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_1; // FourXSerialDecoder.swift:181
        values_2 <= (values_7_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_2; // FourXSerialDecoder.swift:181
        values_3 <= (values_7_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_3; // FourXSerialDecoder.swift:181
        values_4 <= (values_7_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_4; // FourXSerialDecoder.swift:181
        values_5 <= (values_7_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_5; // FourXSerialDecoder.swift:181
        values_6 <= (values_7_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_6; // FourXSerialDecoder.swift:181
        values_7 <= (values_7_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_7; // FourXSerialDecoder.swift:181
        values_8 <= (values_15_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_8; // FourXSerialDecoder.swift:181
        values_9 <= (values_15_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_9; // FourXSerialDecoder.swift:181
        values_10 <= (values_15_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_10; // FourXSerialDecoder.swift:181
        values_11 <= (values_15_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_11; // FourXSerialDecoder.swift:181
        values_12 <= (values_15_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_12; // FourXSerialDecoder.swift:181
        values_13 <= (values_15_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_13; // FourXSerialDecoder.swift:181
        values_14 <= (values_15_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_14; // FourXSerialDecoder.swift:181
        values_15 <= (values_15_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_15; // FourXSerialDecoder.swift:181
        values_16 <= (values_23_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_16; // FourXSerialDecoder.swift:181
        values_17 <= (values_23_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_17; // FourXSerialDecoder.swift:181
        values_18 <= (values_23_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_18; // FourXSerialDecoder.swift:181
        values_19 <= (values_23_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_19; // FourXSerialDecoder.swift:181
        values_20 <= (values_23_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_20; // FourXSerialDecoder.swift:181
        values_21 <= (values_23_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_21; // FourXSerialDecoder.swift:181
        values_22 <= (values_23_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_22; // FourXSerialDecoder.swift:181
        values_23 <= (values_23_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_23; // FourXSerialDecoder.swift:181
        values_24 <= (values_31_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_24; // FourXSerialDecoder.swift:181
        values_25 <= (values_31_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_25; // FourXSerialDecoder.swift:181
        values_26 <= (values_31_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_26; // FourXSerialDecoder.swift:181
        values_27 <= (values_31_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_27; // FourXSerialDecoder.swift:181
        values_28 <= (values_31_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_28; // FourXSerialDecoder.swift:181
        values_29 <= (values_31_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_29; // FourXSerialDecoder.swift:181
        values_30 <= (values_31_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_30; // FourXSerialDecoder.swift:181
        values_31 <= (values_31_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_31; // FourXSerialDecoder.swift:181
        values_32 <= (values_39_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_32; // FourXSerialDecoder.swift:181
        values_33 <= (values_39_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_33; // FourXSerialDecoder.swift:181
        values_34 <= (values_39_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_34; // FourXSerialDecoder.swift:181
        values_35 <= (values_39_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_35; // FourXSerialDecoder.swift:181
        values_36 <= (values_39_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_36; // FourXSerialDecoder.swift:181
        values_37 <= (values_39_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_37; // FourXSerialDecoder.swift:181
        values_38 <= (values_39_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_38; // FourXSerialDecoder.swift:181
        values_39 <= (values_39_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_39; // FourXSerialDecoder.swift:181
        values_40 <= (values_47_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_40; // FourXSerialDecoder.swift:181
        values_41 <= (values_47_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_41; // FourXSerialDecoder.swift:181
        values_42 <= (values_47_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_42; // FourXSerialDecoder.swift:181
        values_43 <= (values_47_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_43; // FourXSerialDecoder.swift:181
        values_44 <= (values_47_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_44; // FourXSerialDecoder.swift:181
        values_45 <= (values_47_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_45; // FourXSerialDecoder.swift:181
        values_46 <= (values_47_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_46; // FourXSerialDecoder.swift:181
        values_47 <= (values_47_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_47; // FourXSerialDecoder.swift:181
        values_48 <= (values_55_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_48; // FourXSerialDecoder.swift:181
        values_49 <= (values_55_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_49; // FourXSerialDecoder.swift:181
        values_50 <= (values_55_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_50; // FourXSerialDecoder.swift:181
        values_51 <= (values_55_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_51; // FourXSerialDecoder.swift:181
        values_52 <= (values_55_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_52; // FourXSerialDecoder.swift:181
        values_53 <= (values_55_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_53; // FourXSerialDecoder.swift:181
        values_54 <= (values_55_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_54; // FourXSerialDecoder.swift:181
        values_55 <= (values_55_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_55; // FourXSerialDecoder.swift:181
        values_56 <= (values_63_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_56; // FourXSerialDecoder.swift:181
        values_57 <= (values_63_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_57; // FourXSerialDecoder.swift:181
        values_58 <= (values_63_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_58; // FourXSerialDecoder.swift:181
        values_59 <= (values_63_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_59; // FourXSerialDecoder.swift:181
        values_60 <= (values_63_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_60; // FourXSerialDecoder.swift:181
        values_61 <= (values_63_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_61; // FourXSerialDecoder.swift:181
        values_62 <= (values_63_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_62; // FourXSerialDecoder.swift:181
        values_63 <= (values_63_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_63; // FourXSerialDecoder.swift:181
        values_64 <= (values_71_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_64; // FourXSerialDecoder.swift:181
        values_65 <= (values_71_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_65; // FourXSerialDecoder.swift:181
        values_66 <= (values_71_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_66; // FourXSerialDecoder.swift:181
        values_67 <= (values_71_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_67; // FourXSerialDecoder.swift:181
        values_68 <= (values_71_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_68; // FourXSerialDecoder.swift:181
        values_69 <= (values_71_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_69; // FourXSerialDecoder.swift:181
        values_70 <= (values_71_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_70; // FourXSerialDecoder.swift:181
        values_71 <= (values_71_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_71; // FourXSerialDecoder.swift:181
        values_72 <= (values_79_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_72; // FourXSerialDecoder.swift:181
        values_73 <= (values_79_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_73; // FourXSerialDecoder.swift:181
        values_74 <= (values_79_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_74; // FourXSerialDecoder.swift:181
        values_75 <= (values_79_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_75; // FourXSerialDecoder.swift:181
        values_76 <= (values_79_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_76; // FourXSerialDecoder.swift:181
        values_77 <= (values_79_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_77; // FourXSerialDecoder.swift:181
        values_78 <= (values_79_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_78; // FourXSerialDecoder.swift:181
        values_79 <= (values_79_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_79; // FourXSerialDecoder.swift:181
        values_80 <= (values_87_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_80; // FourXSerialDecoder.swift:181
        values_81 <= (values_87_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_81; // FourXSerialDecoder.swift:181
        values_82 <= (values_87_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_82; // FourXSerialDecoder.swift:181
        values_83 <= (values_87_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_83; // FourXSerialDecoder.swift:181
        values_84 <= (values_87_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_84; // FourXSerialDecoder.swift:181
        values_85 <= (values_87_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_85; // FourXSerialDecoder.swift:181
        values_86 <= (values_87_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_86; // FourXSerialDecoder.swift:181
        values_87 <= (values_87_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_87; // FourXSerialDecoder.swift:181
        values_88 <= (values_95_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_88; // FourXSerialDecoder.swift:181
        values_89 <= (values_95_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_89; // FourXSerialDecoder.swift:181
        values_90 <= (values_95_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_90; // FourXSerialDecoder.swift:181
        values_91 <= (values_95_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_91; // FourXSerialDecoder.swift:181
        values_92 <= (values_95_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_92; // FourXSerialDecoder.swift:181
        values_93 <= (values_95_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_93; // FourXSerialDecoder.swift:181
        values_94 <= (values_95_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_94; // FourXSerialDecoder.swift:181
        values_95 <= (values_95_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_95; // FourXSerialDecoder.swift:181
        values_96 <= (values_103_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_96; // FourXSerialDecoder.swift:181
        values_97 <= (values_103_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_97; // FourXSerialDecoder.swift:181
        values_98 <= (values_103_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_98; // FourXSerialDecoder.swift:181
        values_99 <= (values_103_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_99; // FourXSerialDecoder.swift:181
        values_100 <= (values_103_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_100; // FourXSerialDecoder.swift:181
        values_101 <= (values_103_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_101; // FourXSerialDecoder.swift:181
        values_102 <= (values_103_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_102; // FourXSerialDecoder.swift:181
        values_103 <= (values_103_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_103; // FourXSerialDecoder.swift:181
        values_104 <= (values_111_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_104; // FourXSerialDecoder.swift:181
        values_105 <= (values_111_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_105; // FourXSerialDecoder.swift:181
        values_106 <= (values_111_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_106; // FourXSerialDecoder.swift:181
        values_107 <= (values_111_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_107; // FourXSerialDecoder.swift:181
        values_108 <= (values_111_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_108; // FourXSerialDecoder.swift:181
        values_109 <= (values_111_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_109; // FourXSerialDecoder.swift:181
        values_110 <= (values_111_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_110; // FourXSerialDecoder.swift:181
        values_111 <= (values_111_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_111; // FourXSerialDecoder.swift:181
        values_112 <= (values_119_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_112; // FourXSerialDecoder.swift:181
        values_113 <= (values_119_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_113; // FourXSerialDecoder.swift:181
        values_114 <= (values_119_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_114; // FourXSerialDecoder.swift:181
        values_115 <= (values_119_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_115; // FourXSerialDecoder.swift:181
        values_116 <= (values_119_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_116; // FourXSerialDecoder.swift:181
        values_117 <= (values_119_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_117; // FourXSerialDecoder.swift:181
        values_118 <= (values_119_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_118; // FourXSerialDecoder.swift:181
        values_119 <= (values_119_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_119; // FourXSerialDecoder.swift:181
        values_120 <= (values_127_next_equal & values_127_next_and[0]) ? values_127_next_choice_8 : values_120; // FourXSerialDecoder.swift:181
        values_121 <= (values_127_next_equal & values_127_next_and[1]) ? values_127_next_choice_8 : values_121; // FourXSerialDecoder.swift:181
        values_122 <= (values_127_next_equal & values_127_next_and[2]) ? values_127_next_choice_8 : values_122; // FourXSerialDecoder.swift:181
        values_123 <= (values_127_next_equal & values_127_next_and[3]) ? values_127_next_choice_8 : values_123; // FourXSerialDecoder.swift:181
        values_124 <= (values_127_next_equal & values_127_next_and[4]) ? values_127_next_choice_8 : values_124; // FourXSerialDecoder.swift:181
        values_125 <= (values_127_next_equal & values_127_next_and[5]) ? values_127_next_choice_8 : values_125; // FourXSerialDecoder.swift:181
        values_126 <= (values_127_next_equal & values_127_next_and[6]) ? values_127_next_choice_8 : values_126; // FourXSerialDecoder.swift:181
        values_127 <= (values_127_next_equal & values_127_next_and[7]) ? values_127_next_choice_8 : values_127; // FourXSerialDecoder.swift:181
        scale_is_nan <=
            scale_product_exponent_next_or ? (&scale_product_significand_next_choice[6:0]) :
            scale_is_nan; // FourXSerialDecoder.swift:124
        scale_product_negative <=
            scale_product_exponent_next_or ? scale_product_significand_next_choice[7] :
            scale_product_negative; // FourXSerialDecoder.swift:124
        scale_product_is_zero <=
            scale_product_exponent_next_or ? ~(|scale_product_significand_next_choice[6:0]) :
            scale_product_is_zero; // FourXSerialDecoder.swift:124
        scale_product_significand <=
            scale_product_exponent_next_or ? scale_product_significand_next_choice_4 :
            scale_product_significand; // FourXSerialDecoder.swift:124
        scale_product_exponent <= scale_product_exponent_next_or ? scale_product_exponent_next_sum : scale_product_exponent; // FourXSerialDecoder.swift:124
    end

    // Bits that nothing reads.
    wire unused = &{1'b0, scale_product_significand_next_shifted[30:15], longer_than_2_sum[1:0], longer_than_3_sum[2:0], longer_than_4_sum[2:0], longer_than_5_sum[2:0], longer_than_6_sum[2:0], longer_than_7_sum[2:0], values_127_next_choice_6[12:11]};

endmodule

`default_nettype wire
