// ecco_decoder_4x_published: generated from Swift; change it there.
// Parameters: format = FourXFormat(groupSize: 128, blockBits: 512, patternCount: 64, codebookCount: 4, shortestCode: 2, longestCode: 8), outputFormat = fp16, contexts = 2, tagWidth = 8, latency = 28
`default_nettype none

module ecco_decoder_4x_published (
    input wire clock,
    input wire reset,
    input wire in_valid, // FourXPublishedDecoder.swift:26
    output wire in_ready, // FourXPublishedDecoder.swift:27
    input wire [511:0] in_block, // FourXPublishedDecoder.swift:89
    input wire [7:0] in_tag, // FourXPublishedDecoder.swift:90
    input wire in_context, // FourXPublishedDecoder.swift:91
    output wire out_valid, // FourXPublishedDecoder.swift:31
    input wire out_ready, // FourXPublishedDecoder.swift:32
    output wire [2047:0] out_values, // FourXPublishedDecoder.swift:92
    output wire [7:0] out_tag, // FourXPublishedDecoder.swift:93
    output wire [13:0] out_status, // FourXPublishedDecoder.swift:94
    input wire write_valid, // FourXPublishedDecoder.swift:36
    input wire [1:0] write_table, // FourXPublishedDecoder.swift:37
    input wire write_context, // FourXPublishedDecoder.swift:95
    input wire [7:0] write_row, // FourXPublishedDecoder.swift:39
    input wire [239:0] write_data, // FourXPublishedDecoder.swift:40
    output wire [3:0] table_errors // FourXPublishedDecoder.swift:41
);
    reg pipeline_valid_0; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_1; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_2; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_3; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_4; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_5; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_6; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_7; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_8; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_9; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_10; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_11; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_12; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_13; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_14; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_15; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_16; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_17; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_18; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_19; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_20; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_21; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_22; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_23; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_24; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_25; // FourXPublishedDecoder.swift:87
    reg pipeline_valid_26; // FourXPublishedDecoder.swift:87
    reg valid; // FourXPublishedDecoder.swift:51
    reg [511:0] block; // FourXPublishedDecoder.swift:96
    reg [7:0] tag; // FourXPublishedDecoder.swift:97
    reg [15:0] value_27_127; // PublishedSteps.swift:51
    reg [15:0] value_27_126; // PublishedSteps.swift:51
    reg [15:0] value_27_125; // PublishedSteps.swift:51
    reg [15:0] value_27_124; // PublishedSteps.swift:51
    reg [15:0] value_27_123; // PublishedSteps.swift:51
    reg [15:0] value_27_122; // PublishedSteps.swift:51
    reg [15:0] value_27_121; // PublishedSteps.swift:51
    reg [15:0] value_27_120; // PublishedSteps.swift:51
    reg [15:0] value_27_119; // PublishedSteps.swift:51
    reg [15:0] value_27_118; // PublishedSteps.swift:51
    reg [15:0] value_27_117; // PublishedSteps.swift:51
    reg [15:0] value_27_116; // PublishedSteps.swift:51
    reg [15:0] value_27_115; // PublishedSteps.swift:51
    reg [15:0] value_27_114; // PublishedSteps.swift:51
    reg [15:0] value_27_113; // PublishedSteps.swift:51
    reg [15:0] value_27_112; // PublishedSteps.swift:51
    reg [15:0] value_27_111; // PublishedSteps.swift:51
    reg [15:0] value_27_110; // PublishedSteps.swift:51
    reg [15:0] value_27_109; // PublishedSteps.swift:51
    reg [15:0] value_27_108; // PublishedSteps.swift:51
    reg [15:0] value_27_107; // PublishedSteps.swift:51
    reg [15:0] value_27_106; // PublishedSteps.swift:51
    reg [15:0] value_27_105; // PublishedSteps.swift:51
    reg [15:0] value_27_104; // PublishedSteps.swift:51
    reg [15:0] value_27_103; // PublishedSteps.swift:51
    reg [15:0] value_27_102; // PublishedSteps.swift:51
    reg [15:0] value_27_101; // PublishedSteps.swift:51
    reg [15:0] value_27_100; // PublishedSteps.swift:51
    reg [15:0] value_27_99; // PublishedSteps.swift:51
    reg [15:0] value_27_98; // PublishedSteps.swift:51
    reg [15:0] value_27_97; // PublishedSteps.swift:51
    reg [15:0] value_27_96; // PublishedSteps.swift:51
    reg [15:0] value_27_95; // PublishedSteps.swift:51
    reg [15:0] value_27_94; // PublishedSteps.swift:51
    reg [15:0] value_27_93; // PublishedSteps.swift:51
    reg [15:0] value_27_92; // PublishedSteps.swift:51
    reg [15:0] value_27_91; // PublishedSteps.swift:51
    reg [15:0] value_27_90; // PublishedSteps.swift:51
    reg [15:0] value_27_89; // PublishedSteps.swift:51
    reg [15:0] value_27_88; // PublishedSteps.swift:51
    reg [15:0] value_27_87; // PublishedSteps.swift:51
    reg [15:0] value_27_86; // PublishedSteps.swift:51
    reg [15:0] value_27_85; // PublishedSteps.swift:51
    reg [15:0] value_27_84; // PublishedSteps.swift:51
    reg [15:0] value_27_83; // PublishedSteps.swift:51
    reg [15:0] value_27_82; // PublishedSteps.swift:51
    reg [15:0] value_27_81; // PublishedSteps.swift:51
    reg [15:0] value_27_80; // PublishedSteps.swift:51
    reg [15:0] value_27_79; // PublishedSteps.swift:51
    reg [15:0] value_27_78; // PublishedSteps.swift:51
    reg [15:0] value_27_77; // PublishedSteps.swift:51
    reg [15:0] value_27_76; // PublishedSteps.swift:51
    reg [15:0] value_27_75; // PublishedSteps.swift:51
    reg [15:0] value_27_74; // PublishedSteps.swift:51
    reg [15:0] value_27_73; // PublishedSteps.swift:51
    reg [15:0] value_27_72; // PublishedSteps.swift:51
    reg [15:0] value_27_71; // PublishedSteps.swift:51
    reg [15:0] value_27_70; // PublishedSteps.swift:51
    reg [15:0] value_27_69; // PublishedSteps.swift:51
    reg [15:0] value_27_68; // PublishedSteps.swift:51
    reg [15:0] value_27_67; // PublishedSteps.swift:51
    reg [15:0] value_27_66; // PublishedSteps.swift:51
    reg [15:0] value_27_65; // PublishedSteps.swift:51
    reg [15:0] value_27_64; // PublishedSteps.swift:51
    reg [15:0] value_27_63; // PublishedSteps.swift:51
    reg [15:0] value_27_62; // PublishedSteps.swift:51
    reg [15:0] value_27_61; // PublishedSteps.swift:51
    reg [15:0] value_27_60; // PublishedSteps.swift:51
    reg [15:0] value_27_59; // PublishedSteps.swift:51
    reg [15:0] value_27_58; // PublishedSteps.swift:51
    reg [15:0] value_27_57; // PublishedSteps.swift:51
    reg [15:0] value_27_56; // PublishedSteps.swift:51
    reg [15:0] value_27_55; // PublishedSteps.swift:51
    reg [15:0] value_27_54; // PublishedSteps.swift:51
    reg [15:0] value_27_53; // PublishedSteps.swift:51
    reg [15:0] value_27_52; // PublishedSteps.swift:51
    reg [15:0] value_27_51; // PublishedSteps.swift:51
    reg [15:0] value_27_50; // PublishedSteps.swift:51
    reg [15:0] value_27_49; // PublishedSteps.swift:51
    reg [15:0] value_27_48; // PublishedSteps.swift:51
    reg [15:0] value_27_47; // PublishedSteps.swift:51
    reg [15:0] value_27_46; // PublishedSteps.swift:51
    reg [15:0] value_27_45; // PublishedSteps.swift:51
    reg [15:0] value_27_44; // PublishedSteps.swift:51
    reg [15:0] value_27_43; // PublishedSteps.swift:51
    reg [15:0] value_27_42; // PublishedSteps.swift:51
    reg [15:0] value_27_41; // PublishedSteps.swift:51
    reg [15:0] value_27_40; // PublishedSteps.swift:51
    reg [15:0] value_27_39; // PublishedSteps.swift:51
    reg [15:0] value_27_38; // PublishedSteps.swift:51
    reg [15:0] value_27_37; // PublishedSteps.swift:51
    reg [15:0] value_27_36; // PublishedSteps.swift:51
    reg [15:0] value_27_35; // PublishedSteps.swift:51
    reg [15:0] value_27_34; // PublishedSteps.swift:51
    reg [15:0] value_27_33; // PublishedSteps.swift:51
    reg [15:0] value_27_32; // PublishedSteps.swift:51
    reg [15:0] value_27_31; // PublishedSteps.swift:51
    reg [15:0] value_27_30; // PublishedSteps.swift:51
    reg [15:0] value_27_29; // PublishedSteps.swift:51
    reg [15:0] value_27_28; // PublishedSteps.swift:51
    reg [15:0] value_27_27; // PublishedSteps.swift:51
    reg [15:0] value_27_26; // PublishedSteps.swift:51
    reg [15:0] value_27_25; // PublishedSteps.swift:51
    reg [15:0] value_27_24; // PublishedSteps.swift:51
    reg [15:0] value_27_23; // PublishedSteps.swift:51
    reg [15:0] value_27_22; // PublishedSteps.swift:51
    reg [15:0] value_27_21; // PublishedSteps.swift:51
    reg [15:0] value_27_20; // PublishedSteps.swift:51
    reg [15:0] value_27_19; // PublishedSteps.swift:51
    reg [15:0] value_27_18; // PublishedSteps.swift:51
    reg [15:0] value_27_17; // PublishedSteps.swift:51
    reg [15:0] value_27_16; // PublishedSteps.swift:51
    reg [15:0] value_27_15; // PublishedSteps.swift:51
    reg [15:0] value_27_14; // PublishedSteps.swift:51
    reg [15:0] value_27_13; // PublishedSteps.swift:51
    reg [15:0] value_27_12; // PublishedSteps.swift:51
    reg [15:0] value_27_11; // PublishedSteps.swift:51
    reg [15:0] value_27_10; // PublishedSteps.swift:51
    reg [15:0] value_27_9; // PublishedSteps.swift:51
    reg [15:0] value_27_8; // PublishedSteps.swift:51
    reg [15:0] value_27_7; // PublishedSteps.swift:51
    reg [15:0] value_27_6; // PublishedSteps.swift:51
    reg [15:0] value_27_5; // PublishedSteps.swift:51
    reg [15:0] value_27_4; // PublishedSteps.swift:51
    reg [15:0] value_27_3; // PublishedSteps.swift:51
    reg [15:0] value_27_2; // PublishedSteps.swift:51
    reg [15:0] value_27_1; // PublishedSteps.swift:51
    reg [15:0] value_27_0; // PublishedSteps.swift:51
    reg [7:0] tag_27; // PublishedSteps.swift:20
    reg [13:0] status_27; // PublishedSteps.swift:63
    reg [511:0] block_18; // PublishedSteps.swift:19
    reg [102:0] codebook_18; // PublishedSteps.swift:21
    reg [2:0] map_0_19_exits; // PublishedSteps.swift:84
    reg [2:0] map_0_19_counts; // PublishedSteps.swift:84
    reg [15:0] map_0_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_1_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_1_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_1_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_2_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_2_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_2_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_3_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_3_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_3_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_4_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_4_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_4_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_5_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_5_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_5_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_6_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_6_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_6_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_7_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_7_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_7_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_8_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_8_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_8_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_9_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_9_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_9_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_10_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_10_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_10_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_11_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_11_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_11_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_12_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_12_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_12_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_13_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_13_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_13_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_14_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_14_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_14_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_15_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_15_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_15_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_16_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_16_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_16_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_17_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_17_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_17_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_18_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_18_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_18_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_19_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_19_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_19_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_20_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_20_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_20_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_21_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_21_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_21_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_22_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_22_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_22_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_23_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_23_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_23_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_24_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_24_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_24_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_25_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_25_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_25_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_26_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_26_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_26_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_27_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_27_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_27_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_28_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_28_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_28_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_29_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_29_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_29_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_30_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_30_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_30_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_31_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_31_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_31_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_32_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_32_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_32_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_33_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_33_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_33_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_34_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_34_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_34_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_35_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_35_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_35_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_36_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_36_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_36_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_37_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_37_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_37_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_38_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_38_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_38_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_39_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_39_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_39_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_40_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_40_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_40_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_41_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_41_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_41_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_42_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_42_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_42_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_43_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_43_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_43_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_44_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_44_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_44_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_45_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_45_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_45_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_46_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_46_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_46_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_47_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_47_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_47_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_48_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_48_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_48_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_49_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_49_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_49_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_50_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_50_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_50_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_51_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_51_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_51_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_52_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_52_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_52_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_53_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_53_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_53_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_54_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_54_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_54_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_55_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_55_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_55_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_56_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_56_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_56_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_57_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_57_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_57_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_58_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_58_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_58_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_59_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_59_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_59_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_60_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_60_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_60_19_symbols; // PublishedSteps.swift:84
    reg [23:0] map_61_19_exits; // PublishedSteps.swift:84
    reg [23:0] map_61_19_counts; // PublishedSteps.swift:84
    reg [127:0] map_61_19_symbols; // PublishedSteps.swift:84
    reg [2:0] merged_1_0_20_exits; // PublishedSteps.swift:111
    reg [3:0] merged_1_0_20_counts; // PublishedSteps.swift:111
    reg [31:0] merged_1_0_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_1_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_1_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_1_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_2_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_2_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_2_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_3_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_3_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_3_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_4_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_4_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_4_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_5_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_5_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_5_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_6_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_6_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_6_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_7_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_7_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_7_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_8_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_8_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_8_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_9_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_9_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_9_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_10_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_10_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_10_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_11_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_11_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_11_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_12_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_12_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_12_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_13_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_13_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_13_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_14_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_14_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_14_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_15_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_15_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_15_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_16_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_16_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_16_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_17_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_17_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_17_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_18_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_18_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_18_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_19_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_19_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_19_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_20_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_20_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_20_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_21_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_21_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_21_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_22_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_22_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_22_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_23_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_23_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_23_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_24_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_24_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_24_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_25_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_25_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_25_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_26_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_26_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_26_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_27_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_27_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_27_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_28_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_28_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_28_20_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_29_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_29_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_29_20_symbols; // PublishedSteps.swift:111
    reg [2:0] merged_2_0_21_exits; // PublishedSteps.swift:111
    reg [4:0] merged_2_0_21_counts; // PublishedSteps.swift:111
    reg [63:0] merged_2_0_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_1_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_1_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_1_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_2_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_2_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_2_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_3_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_3_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_3_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_4_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_4_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_4_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_5_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_5_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_5_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_6_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_6_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_6_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_7_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_7_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_7_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_8_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_8_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_8_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_9_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_9_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_9_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_10_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_10_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_10_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_11_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_11_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_11_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_12_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_12_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_12_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_13_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_13_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_13_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_2_14_21_exits; // PublishedSteps.swift:111
    reg [39:0] merged_2_14_21_counts; // PublishedSteps.swift:111
    reg [511:0] merged_2_14_21_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_1_30_21_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_30_21_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_30_21_symbols; // PublishedSteps.swift:111
    reg [2:0] merged_3_0_22_exits; // PublishedSteps.swift:111
    reg [5:0] merged_3_0_22_counts; // PublishedSteps.swift:111
    reg [127:0] merged_3_0_22_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_3_1_22_exits; // PublishedSteps.swift:111
    reg [47:0] merged_3_1_22_counts; // PublishedSteps.swift:111
    reg [1023:0] merged_3_1_22_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_3_2_22_exits; // PublishedSteps.swift:111
    reg [47:0] merged_3_2_22_counts; // PublishedSteps.swift:111
    reg [1023:0] merged_3_2_22_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_3_3_22_exits; // PublishedSteps.swift:111
    reg [47:0] merged_3_3_22_counts; // PublishedSteps.swift:111
    reg [1023:0] merged_3_3_22_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_3_4_22_exits; // PublishedSteps.swift:111
    reg [47:0] merged_3_4_22_counts; // PublishedSteps.swift:111
    reg [1023:0] merged_3_4_22_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_3_5_22_exits; // PublishedSteps.swift:111
    reg [47:0] merged_3_5_22_counts; // PublishedSteps.swift:111
    reg [1023:0] merged_3_5_22_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_3_6_22_exits; // PublishedSteps.swift:111
    reg [47:0] merged_3_6_22_counts; // PublishedSteps.swift:111
    reg [1023:0] merged_3_6_22_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_3_7_22_exits; // PublishedSteps.swift:111
    reg [47:0] merged_3_7_22_counts; // PublishedSteps.swift:111
    reg [1023:0] merged_3_7_22_symbols; // PublishedSteps.swift:111
    reg [2:0] merged_4_0_23_exits; // PublishedSteps.swift:111
    reg [6:0] merged_4_0_23_counts; // PublishedSteps.swift:111
    reg [255:0] merged_4_0_23_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_4_1_23_exits; // PublishedSteps.swift:111
    reg [55:0] merged_4_1_23_counts; // PublishedSteps.swift:111
    reg [2047:0] merged_4_1_23_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_4_2_23_exits; // PublishedSteps.swift:111
    reg [55:0] merged_4_2_23_counts; // PublishedSteps.swift:111
    reg [2047:0] merged_4_2_23_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_4_3_23_exits; // PublishedSteps.swift:111
    reg [55:0] merged_4_3_23_counts; // PublishedSteps.swift:111
    reg [2047:0] merged_4_3_23_symbols; // PublishedSteps.swift:111
    reg [2:0] merged_5_0_24_exits; // PublishedSteps.swift:111
    reg [7:0] merged_5_0_24_counts; // PublishedSteps.swift:111
    reg [511:0] merged_5_0_24_symbols; // PublishedSteps.swift:111
    reg [23:0] merged_5_1_24_exits; // PublishedSteps.swift:111
    reg [63:0] merged_5_1_24_counts; // PublishedSteps.swift:111
    reg [4095:0] merged_5_1_24_symbols; // PublishedSteps.swift:111
    reg [511:0] merged_6_0_25_symbols; // PublishedSteps.swift:111
    reg [7:0] merged_6_0_25_counts; // PublishedSteps.swift:111
    reg [255:0] rank_values_25; // PublishedSteps.swift:148
    reg [47:0] rank_lengths_25; // PublishedSteps.swift:158
    reg [15:0] symbol_26_0; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_0; // PublishedSteps.swift:236
    reg [15:0] outlier_column_26_0; // PublishedSteps.swift:247
    reg [7:0] merged_6_0_26_counts; // PublishedSteps.swift:111
    reg [8:0] used_bits_26; // PublishedSteps.swift:48
    reg [255:0] outlier_values_26; // PublishedSteps.swift:227
    reg [15:0] symbol_26_1; // PublishedSteps.swift:31
    reg [15:0] outlier_column_26_1; // PublishedSteps.swift:247
    reg [15:0] symbol_26_2; // PublishedSteps.swift:31
    reg [15:0] outlier_column_26_2; // PublishedSteps.swift:247
    reg [15:0] symbol_26_3; // PublishedSteps.swift:31
    reg [15:0] outlier_column_26_3; // PublishedSteps.swift:247
    reg [15:0] symbol_26_4; // PublishedSteps.swift:31
    reg [15:0] outlier_column_26_4; // PublishedSteps.swift:247
    reg [15:0] symbol_26_5; // PublishedSteps.swift:31
    reg [15:0] outlier_column_26_5; // PublishedSteps.swift:247
    reg [15:0] symbol_26_6; // PublishedSteps.swift:31
    reg [15:0] outlier_column_26_6; // PublishedSteps.swift:247
    reg [15:0] symbol_26_7; // PublishedSteps.swift:31
    reg [15:0] outlier_column_26_7; // PublishedSteps.swift:247
    reg [15:0] symbol_26_8; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_1; // PublishedSteps.swift:236
    reg [15:0] symbol_26_9; // PublishedSteps.swift:31
    reg [15:0] symbol_26_10; // PublishedSteps.swift:31
    reg [15:0] symbol_26_11; // PublishedSteps.swift:31
    reg [15:0] symbol_26_12; // PublishedSteps.swift:31
    reg [15:0] symbol_26_13; // PublishedSteps.swift:31
    reg [15:0] symbol_26_14; // PublishedSteps.swift:31
    reg [15:0] symbol_26_15; // PublishedSteps.swift:31
    reg [15:0] symbol_26_16; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_2; // PublishedSteps.swift:236
    reg [15:0] symbol_26_17; // PublishedSteps.swift:31
    reg [15:0] symbol_26_18; // PublishedSteps.swift:31
    reg [15:0] symbol_26_19; // PublishedSteps.swift:31
    reg [15:0] symbol_26_20; // PublishedSteps.swift:31
    reg [15:0] symbol_26_21; // PublishedSteps.swift:31
    reg [15:0] symbol_26_22; // PublishedSteps.swift:31
    reg [15:0] symbol_26_23; // PublishedSteps.swift:31
    reg [15:0] symbol_26_24; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_3; // PublishedSteps.swift:236
    reg [15:0] symbol_26_25; // PublishedSteps.swift:31
    reg [15:0] symbol_26_26; // PublishedSteps.swift:31
    reg [15:0] symbol_26_27; // PublishedSteps.swift:31
    reg [15:0] symbol_26_28; // PublishedSteps.swift:31
    reg [15:0] symbol_26_29; // PublishedSteps.swift:31
    reg [15:0] symbol_26_30; // PublishedSteps.swift:31
    reg [15:0] symbol_26_31; // PublishedSteps.swift:31
    reg [15:0] symbol_26_32; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_4; // PublishedSteps.swift:236
    reg [15:0] symbol_26_33; // PublishedSteps.swift:31
    reg [15:0] symbol_26_34; // PublishedSteps.swift:31
    reg [15:0] symbol_26_35; // PublishedSteps.swift:31
    reg [15:0] symbol_26_36; // PublishedSteps.swift:31
    reg [15:0] symbol_26_37; // PublishedSteps.swift:31
    reg [15:0] symbol_26_38; // PublishedSteps.swift:31
    reg [15:0] symbol_26_39; // PublishedSteps.swift:31
    reg [15:0] symbol_26_40; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_5; // PublishedSteps.swift:236
    reg [15:0] symbol_26_41; // PublishedSteps.swift:31
    reg [15:0] symbol_26_42; // PublishedSteps.swift:31
    reg [15:0] symbol_26_43; // PublishedSteps.swift:31
    reg [15:0] symbol_26_44; // PublishedSteps.swift:31
    reg [15:0] symbol_26_45; // PublishedSteps.swift:31
    reg [15:0] symbol_26_46; // PublishedSteps.swift:31
    reg [15:0] symbol_26_47; // PublishedSteps.swift:31
    reg [15:0] symbol_26_48; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_6; // PublishedSteps.swift:236
    reg [15:0] symbol_26_49; // PublishedSteps.swift:31
    reg [15:0] symbol_26_50; // PublishedSteps.swift:31
    reg [15:0] symbol_26_51; // PublishedSteps.swift:31
    reg [15:0] symbol_26_52; // PublishedSteps.swift:31
    reg [15:0] symbol_26_53; // PublishedSteps.swift:31
    reg [15:0] symbol_26_54; // PublishedSteps.swift:31
    reg [15:0] symbol_26_55; // PublishedSteps.swift:31
    reg [15:0] symbol_26_56; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_7; // PublishedSteps.swift:236
    reg [15:0] symbol_26_57; // PublishedSteps.swift:31
    reg [15:0] symbol_26_58; // PublishedSteps.swift:31
    reg [15:0] symbol_26_59; // PublishedSteps.swift:31
    reg [15:0] symbol_26_60; // PublishedSteps.swift:31
    reg [15:0] symbol_26_61; // PublishedSteps.swift:31
    reg [15:0] symbol_26_62; // PublishedSteps.swift:31
    reg [15:0] symbol_26_63; // PublishedSteps.swift:31
    reg [15:0] symbol_26_64; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_8; // PublishedSteps.swift:236
    reg [15:0] symbol_26_65; // PublishedSteps.swift:31
    reg [15:0] symbol_26_66; // PublishedSteps.swift:31
    reg [15:0] symbol_26_67; // PublishedSteps.swift:31
    reg [15:0] symbol_26_68; // PublishedSteps.swift:31
    reg [15:0] symbol_26_69; // PublishedSteps.swift:31
    reg [15:0] symbol_26_70; // PublishedSteps.swift:31
    reg [15:0] symbol_26_71; // PublishedSteps.swift:31
    reg [15:0] symbol_26_72; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_9; // PublishedSteps.swift:236
    reg [15:0] symbol_26_73; // PublishedSteps.swift:31
    reg [15:0] symbol_26_74; // PublishedSteps.swift:31
    reg [15:0] symbol_26_75; // PublishedSteps.swift:31
    reg [15:0] symbol_26_76; // PublishedSteps.swift:31
    reg [15:0] symbol_26_77; // PublishedSteps.swift:31
    reg [15:0] symbol_26_78; // PublishedSteps.swift:31
    reg [15:0] symbol_26_79; // PublishedSteps.swift:31
    reg [15:0] symbol_26_80; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_10; // PublishedSteps.swift:236
    reg [15:0] symbol_26_81; // PublishedSteps.swift:31
    reg [15:0] symbol_26_82; // PublishedSteps.swift:31
    reg [15:0] symbol_26_83; // PublishedSteps.swift:31
    reg [15:0] symbol_26_84; // PublishedSteps.swift:31
    reg [15:0] symbol_26_85; // PublishedSteps.swift:31
    reg [15:0] symbol_26_86; // PublishedSteps.swift:31
    reg [15:0] symbol_26_87; // PublishedSteps.swift:31
    reg [15:0] symbol_26_88; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_11; // PublishedSteps.swift:236
    reg [15:0] symbol_26_89; // PublishedSteps.swift:31
    reg [15:0] symbol_26_90; // PublishedSteps.swift:31
    reg [15:0] symbol_26_91; // PublishedSteps.swift:31
    reg [15:0] symbol_26_92; // PublishedSteps.swift:31
    reg [15:0] symbol_26_93; // PublishedSteps.swift:31
    reg [15:0] symbol_26_94; // PublishedSteps.swift:31
    reg [15:0] symbol_26_95; // PublishedSteps.swift:31
    reg [15:0] symbol_26_96; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_12; // PublishedSteps.swift:236
    reg [15:0] symbol_26_97; // PublishedSteps.swift:31
    reg [15:0] symbol_26_98; // PublishedSteps.swift:31
    reg [15:0] symbol_26_99; // PublishedSteps.swift:31
    reg [15:0] symbol_26_100; // PublishedSteps.swift:31
    reg [15:0] symbol_26_101; // PublishedSteps.swift:31
    reg [15:0] symbol_26_102; // PublishedSteps.swift:31
    reg [15:0] symbol_26_103; // PublishedSteps.swift:31
    reg [15:0] symbol_26_104; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_13; // PublishedSteps.swift:236
    reg [15:0] symbol_26_105; // PublishedSteps.swift:31
    reg [15:0] symbol_26_106; // PublishedSteps.swift:31
    reg [15:0] symbol_26_107; // PublishedSteps.swift:31
    reg [15:0] symbol_26_108; // PublishedSteps.swift:31
    reg [15:0] symbol_26_109; // PublishedSteps.swift:31
    reg [15:0] symbol_26_110; // PublishedSteps.swift:31
    reg [15:0] symbol_26_111; // PublishedSteps.swift:31
    reg [15:0] symbol_26_112; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_14; // PublishedSteps.swift:236
    reg [15:0] symbol_26_113; // PublishedSteps.swift:31
    reg [15:0] symbol_26_114; // PublishedSteps.swift:31
    reg [15:0] symbol_26_115; // PublishedSteps.swift:31
    reg [15:0] symbol_26_116; // PublishedSteps.swift:31
    reg [15:0] symbol_26_117; // PublishedSteps.swift:31
    reg [15:0] symbol_26_118; // PublishedSteps.swift:31
    reg [15:0] symbol_26_119; // PublishedSteps.swift:31
    reg [15:0] symbol_26_120; // PublishedSteps.swift:31
    reg [15:0] outlier_row_26_15; // PublishedSteps.swift:236
    reg [15:0] symbol_26_121; // PublishedSteps.swift:31
    reg [15:0] symbol_26_122; // PublishedSteps.swift:31
    reg [15:0] symbol_26_123; // PublishedSteps.swift:31
    reg [15:0] symbol_26_124; // PublishedSteps.swift:31
    reg [15:0] symbol_26_125; // PublishedSteps.swift:31
    reg [15:0] symbol_26_126; // PublishedSteps.swift:31
    reg [15:0] symbol_26_127; // PublishedSteps.swift:31
    reg [7:0] tag_26; // PublishedSteps.swift:20
    reg [511:0] block_17; // PublishedSteps.swift:19
    reg [102:0] codebook_17; // PublishedSteps.swift:21
    reg [23:0] merged_1_30_20_exits; // PublishedSteps.swift:111
    reg [31:0] merged_1_30_20_counts; // PublishedSteps.swift:111
    reg [255:0] merged_1_30_20_symbols; // PublishedSteps.swift:111
    reg [15:0] symbol_value_24_0; // PublishedSteps.swift:141
    reg [102:0] codebook_24; // PublishedSteps.swift:21
    reg [15:0] symbol_value_24_1; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_2; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_3; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_4; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_5; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_6; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_7; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_8; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_9; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_10; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_11; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_12; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_13; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_14; // PublishedSteps.swift:141
    reg [15:0] symbol_value_24_15; // PublishedSteps.swift:141
    reg [14:0] outlier_25_0; // PublishedSteps.swift:217
    reg [14:0] outlier_25_15; // PublishedSteps.swift:217
    reg [14:0] outlier_25_1; // PublishedSteps.swift:217
    reg [14:0] outlier_25_2; // PublishedSteps.swift:217
    reg [14:0] outlier_25_3; // PublishedSteps.swift:217
    reg [14:0] outlier_25_4; // PublishedSteps.swift:217
    reg [14:0] outlier_25_5; // PublishedSteps.swift:217
    reg [14:0] outlier_25_6; // PublishedSteps.swift:217
    reg [14:0] outlier_25_7; // PublishedSteps.swift:217
    reg [14:0] outlier_25_8; // PublishedSteps.swift:217
    reg [14:0] outlier_25_9; // PublishedSteps.swift:217
    reg [14:0] outlier_25_10; // PublishedSteps.swift:217
    reg [14:0] outlier_25_11; // PublishedSteps.swift:217
    reg [14:0] outlier_25_12; // PublishedSteps.swift:217
    reg [14:0] outlier_25_13; // PublishedSteps.swift:217
    reg [14:0] outlier_25_14; // PublishedSteps.swift:217
    reg [255:0] outlier_values_25; // PublishedSteps.swift:227
    reg [7:0] tag_25; // PublishedSteps.swift:20
    reg [511:0] block_16; // PublishedSteps.swift:19
    reg [102:0] codebook_16; // PublishedSteps.swift:21
    reg is_nan_23; // PublishedSteps.swift:140
    reg product_23_0_negative; // PublishedSteps.swift:137
    reg product_23_0_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_0_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_0_exponent; // PublishedSteps.swift:137
    reg [102:0] codebook_23; // PublishedSteps.swift:21
    reg product_23_1_negative; // PublishedSteps.swift:137
    reg product_23_1_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_1_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_1_exponent; // PublishedSteps.swift:137
    reg product_23_2_negative; // PublishedSteps.swift:137
    reg product_23_2_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_2_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_2_exponent; // PublishedSteps.swift:137
    reg product_23_3_negative; // PublishedSteps.swift:137
    reg product_23_3_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_3_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_3_exponent; // PublishedSteps.swift:137
    reg product_23_4_negative; // PublishedSteps.swift:137
    reg product_23_4_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_4_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_4_exponent; // PublishedSteps.swift:137
    reg product_23_5_negative; // PublishedSteps.swift:137
    reg product_23_5_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_5_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_5_exponent; // PublishedSteps.swift:137
    reg product_23_6_negative; // PublishedSteps.swift:137
    reg product_23_6_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_6_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_6_exponent; // PublishedSteps.swift:137
    reg product_23_7_negative; // PublishedSteps.swift:137
    reg product_23_7_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_7_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_7_exponent; // PublishedSteps.swift:137
    reg product_23_8_negative; // PublishedSteps.swift:137
    reg product_23_8_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_8_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_8_exponent; // PublishedSteps.swift:137
    reg product_23_9_negative; // PublishedSteps.swift:137
    reg product_23_9_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_9_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_9_exponent; // PublishedSteps.swift:137
    reg product_23_10_negative; // PublishedSteps.swift:137
    reg product_23_10_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_10_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_10_exponent; // PublishedSteps.swift:137
    reg product_23_11_negative; // PublishedSteps.swift:137
    reg product_23_11_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_11_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_11_exponent; // PublishedSteps.swift:137
    reg product_23_12_negative; // PublishedSteps.swift:137
    reg product_23_12_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_12_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_12_exponent; // PublishedSteps.swift:137
    reg product_23_13_negative; // PublishedSteps.swift:137
    reg product_23_13_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_13_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_13_exponent; // PublishedSteps.swift:137
    reg product_23_14_negative; // PublishedSteps.swift:137
    reg product_23_14_is_zero; // PublishedSteps.swift:137
    reg [25:0] product_23_14_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_14_exponent; // PublishedSteps.swift:137
    reg product_23_15_negative; // PublishedSteps.swift:137
    reg product_23_15_is_zero; // PublishedSteps.swift:137
    reg [15:0] product_23_15_significand; // PublishedSteps.swift:137
    reg [6:0] product_23_15_exponent; // PublishedSteps.swift:137
    reg [14:0] outlier_24_0; // PublishedSteps.swift:217
    reg [14:0] outlier_24_15; // PublishedSteps.swift:217
    reg [14:0] outlier_24_1; // PublishedSteps.swift:217
    reg [14:0] outlier_24_2; // PublishedSteps.swift:217
    reg [14:0] outlier_24_3; // PublishedSteps.swift:217
    reg [14:0] outlier_24_4; // PublishedSteps.swift:217
    reg [14:0] outlier_24_5; // PublishedSteps.swift:217
    reg [14:0] outlier_24_6; // PublishedSteps.swift:217
    reg [14:0] outlier_24_7; // PublishedSteps.swift:217
    reg [14:0] outlier_24_8; // PublishedSteps.swift:217
    reg [14:0] outlier_24_9; // PublishedSteps.swift:217
    reg [14:0] outlier_24_10; // PublishedSteps.swift:217
    reg [14:0] outlier_24_11; // PublishedSteps.swift:217
    reg [14:0] outlier_24_12; // PublishedSteps.swift:217
    reg [14:0] outlier_24_13; // PublishedSteps.swift:217
    reg [14:0] outlier_24_14; // PublishedSteps.swift:217
    reg outlier_product_24_15_negative; // PublishedSteps.swift:224
    reg outlier_product_24_15_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_15_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_15_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_14_negative; // PublishedSteps.swift:224
    reg outlier_product_24_14_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_14_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_14_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_13_negative; // PublishedSteps.swift:224
    reg outlier_product_24_13_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_13_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_13_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_12_negative; // PublishedSteps.swift:224
    reg outlier_product_24_12_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_12_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_12_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_11_negative; // PublishedSteps.swift:224
    reg outlier_product_24_11_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_11_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_11_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_10_negative; // PublishedSteps.swift:224
    reg outlier_product_24_10_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_10_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_10_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_9_negative; // PublishedSteps.swift:224
    reg outlier_product_24_9_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_9_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_9_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_8_negative; // PublishedSteps.swift:224
    reg outlier_product_24_8_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_8_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_8_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_7_negative; // PublishedSteps.swift:224
    reg outlier_product_24_7_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_7_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_7_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_6_negative; // PublishedSteps.swift:224
    reg outlier_product_24_6_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_6_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_6_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_5_negative; // PublishedSteps.swift:224
    reg outlier_product_24_5_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_5_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_5_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_4_negative; // PublishedSteps.swift:224
    reg outlier_product_24_4_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_4_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_4_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_3_negative; // PublishedSteps.swift:224
    reg outlier_product_24_3_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_3_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_3_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_2_negative; // PublishedSteps.swift:224
    reg outlier_product_24_2_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_2_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_2_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_1_negative; // PublishedSteps.swift:224
    reg outlier_product_24_1_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_1_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_1_exponent; // PublishedSteps.swift:224
    reg outlier_product_24_0_negative; // PublishedSteps.swift:224
    reg outlier_product_24_0_is_zero; // PublishedSteps.swift:224
    reg [14:0] outlier_product_24_0_significand; // PublishedSteps.swift:224
    reg [5:0] outlier_product_24_0_exponent; // PublishedSteps.swift:224
    reg [7:0] tag_24; // PublishedSteps.swift:20
    reg [511:0] block_15; // PublishedSteps.swift:19
    reg [102:0] codebook_15; // PublishedSteps.swift:21
    reg scale_22_is_nan; // PublishedSteps.swift:134
    reg scale_22_product_negative; // PublishedSteps.swift:134
    reg [239:0] centroids_22; // PublishedSteps.swift:23
    reg scale_22_product_is_zero; // PublishedSteps.swift:134
    reg [14:0] scale_22_product_significand; // PublishedSteps.swift:134
    reg [5:0] scale_22_product_exponent; // PublishedSteps.swift:134
    reg [102:0] codebook_22; // PublishedSteps.swift:21
    reg [14:0] outlier_23_0; // PublishedSteps.swift:217
    reg [14:0] outlier_23_15; // PublishedSteps.swift:217
    reg [14:0] outlier_23_1; // PublishedSteps.swift:217
    reg [14:0] outlier_23_2; // PublishedSteps.swift:217
    reg [14:0] outlier_23_3; // PublishedSteps.swift:217
    reg [14:0] outlier_23_4; // PublishedSteps.swift:217
    reg [14:0] outlier_23_5; // PublishedSteps.swift:217
    reg [14:0] outlier_23_6; // PublishedSteps.swift:217
    reg [14:0] outlier_23_7; // PublishedSteps.swift:217
    reg [14:0] outlier_23_8; // PublishedSteps.swift:217
    reg [14:0] outlier_23_9; // PublishedSteps.swift:217
    reg [14:0] outlier_23_10; // PublishedSteps.swift:217
    reg [14:0] outlier_23_11; // PublishedSteps.swift:217
    reg [14:0] outlier_23_12; // PublishedSteps.swift:217
    reg [14:0] outlier_23_13; // PublishedSteps.swift:217
    reg [14:0] outlier_23_14; // PublishedSteps.swift:217
    reg [14:0] multiples_23_multiples_0; // PublishedSteps.swift:223
    reg [14:0] multiples_23_multiples_1; // PublishedSteps.swift:223
    reg [14:0] multiples_23_multiples_2; // PublishedSteps.swift:223
    reg [14:0] multiples_23_multiples_3; // PublishedSteps.swift:223
    reg [14:0] multiples_23_multiples_4; // PublishedSteps.swift:223
    reg [14:0] multiples_23_multiples_5; // PublishedSteps.swift:223
    reg [14:0] multiples_23_multiples_6; // PublishedSteps.swift:223
    reg [14:0] multiples_23_multiples_7; // PublishedSteps.swift:223
    reg [5:0] multiples_23_exponent; // PublishedSteps.swift:223
    reg [7:0] tag_23; // PublishedSteps.swift:20
    reg [511:0] block_14; // PublishedSteps.swift:19
    reg [102:0] codebook_14; // PublishedSteps.swift:21
    reg [7:0] group_scale_21; // PublishedSteps.swift:131
    reg [239:0] centroids_21; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_21; // PublishedSteps.swift:22
    reg [102:0] codebook_21; // PublishedSteps.swift:21
    reg [14:0] outlier_22_0; // PublishedSteps.swift:217
    reg [14:0] outlier_22_15; // PublishedSteps.swift:217
    reg [14:0] outlier_22_1; // PublishedSteps.swift:217
    reg [14:0] outlier_22_2; // PublishedSteps.swift:217
    reg [14:0] outlier_22_3; // PublishedSteps.swift:217
    reg [14:0] outlier_22_4; // PublishedSteps.swift:217
    reg [14:0] outlier_22_5; // PublishedSteps.swift:217
    reg [14:0] outlier_22_6; // PublishedSteps.swift:217
    reg [14:0] outlier_22_7; // PublishedSteps.swift:217
    reg [14:0] outlier_22_8; // PublishedSteps.swift:217
    reg [14:0] outlier_22_9; // PublishedSteps.swift:217
    reg [14:0] outlier_22_10; // PublishedSteps.swift:217
    reg [14:0] outlier_22_11; // PublishedSteps.swift:217
    reg [14:0] outlier_22_12; // PublishedSteps.swift:217
    reg [14:0] outlier_22_13; // PublishedSteps.swift:217
    reg [14:0] outlier_22_14; // PublishedSteps.swift:217
    reg [15:0] tensor_scale_22; // PublishedSteps.swift:22
    reg [7:0] tag_22; // PublishedSteps.swift:20
    reg [511:0] block_13; // PublishedSteps.swift:19
    reg [102:0] codebook_13; // PublishedSteps.swift:21
    reg [7:0] group_scale_20; // PublishedSteps.swift:131
    reg [239:0] centroids_20; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_20; // PublishedSteps.swift:22
    reg [102:0] codebook_20; // PublishedSteps.swift:21
    reg [14:0] outlier_21_0; // PublishedSteps.swift:217
    reg [14:0] outlier_21_15; // PublishedSteps.swift:217
    reg [14:0] outlier_21_1; // PublishedSteps.swift:217
    reg [14:0] outlier_21_2; // PublishedSteps.swift:217
    reg [14:0] outlier_21_3; // PublishedSteps.swift:217
    reg [14:0] outlier_21_4; // PublishedSteps.swift:217
    reg [14:0] outlier_21_5; // PublishedSteps.swift:217
    reg [14:0] outlier_21_6; // PublishedSteps.swift:217
    reg [14:0] outlier_21_7; // PublishedSteps.swift:217
    reg [14:0] outlier_21_8; // PublishedSteps.swift:217
    reg [14:0] outlier_21_9; // PublishedSteps.swift:217
    reg [14:0] outlier_21_10; // PublishedSteps.swift:217
    reg [14:0] outlier_21_11; // PublishedSteps.swift:217
    reg [14:0] outlier_21_12; // PublishedSteps.swift:217
    reg [14:0] outlier_21_13; // PublishedSteps.swift:217
    reg [14:0] outlier_21_14; // PublishedSteps.swift:217
    reg [7:0] tag_21; // PublishedSteps.swift:20
    reg [511:0] block_12; // PublishedSteps.swift:19
    reg [102:0] codebook_12; // PublishedSteps.swift:21
    reg [7:0] group_scale_19; // PublishedSteps.swift:131
    reg [239:0] centroids_19; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_19; // PublishedSteps.swift:22
    reg [102:0] codebook_19; // PublishedSteps.swift:21
    reg [14:0] outlier_20_0; // PublishedSteps.swift:217
    reg [14:0] outlier_20_15; // PublishedSteps.swift:217
    reg [14:0] outlier_20_1; // PublishedSteps.swift:217
    reg [14:0] outlier_20_2; // PublishedSteps.swift:217
    reg [14:0] outlier_20_3; // PublishedSteps.swift:217
    reg [14:0] outlier_20_4; // PublishedSteps.swift:217
    reg [14:0] outlier_20_5; // PublishedSteps.swift:217
    reg [14:0] outlier_20_6; // PublishedSteps.swift:217
    reg [14:0] outlier_20_7; // PublishedSteps.swift:217
    reg [14:0] outlier_20_8; // PublishedSteps.swift:217
    reg [14:0] outlier_20_9; // PublishedSteps.swift:217
    reg [14:0] outlier_20_10; // PublishedSteps.swift:217
    reg [14:0] outlier_20_11; // PublishedSteps.swift:217
    reg [14:0] outlier_20_12; // PublishedSteps.swift:217
    reg [14:0] outlier_20_13; // PublishedSteps.swift:217
    reg [14:0] outlier_20_14; // PublishedSteps.swift:217
    reg [7:0] tag_20; // PublishedSteps.swift:20
    reg [511:0] block_11; // PublishedSteps.swift:19
    reg [102:0] codebook_11; // PublishedSteps.swift:21
    reg [239:0] centroids_18; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_18; // PublishedSteps.swift:22
    reg [14:0] outlier_19_0; // PublishedSteps.swift:217
    reg [14:0] outlier_19_15; // PublishedSteps.swift:217
    reg [14:0] outlier_19_1; // PublishedSteps.swift:217
    reg [14:0] outlier_19_2; // PublishedSteps.swift:217
    reg [14:0] outlier_19_3; // PublishedSteps.swift:217
    reg [14:0] outlier_19_4; // PublishedSteps.swift:217
    reg [14:0] outlier_19_5; // PublishedSteps.swift:217
    reg [14:0] outlier_19_6; // PublishedSteps.swift:217
    reg [14:0] outlier_19_7; // PublishedSteps.swift:217
    reg [14:0] outlier_19_8; // PublishedSteps.swift:217
    reg [14:0] outlier_19_9; // PublishedSteps.swift:217
    reg [14:0] outlier_19_10; // PublishedSteps.swift:217
    reg [14:0] outlier_19_11; // PublishedSteps.swift:217
    reg [14:0] outlier_19_12; // PublishedSteps.swift:217
    reg [14:0] outlier_19_13; // PublishedSteps.swift:217
    reg [14:0] outlier_19_14; // PublishedSteps.swift:217
    reg [7:0] tag_19; // PublishedSteps.swift:20
    reg [511:0] block_10; // PublishedSteps.swift:19
    reg [102:0] codebook_10; // PublishedSteps.swift:21
    reg [239:0] centroids_17; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_17; // PublishedSteps.swift:22
    reg [7:0] tag_18; // PublishedSteps.swift:20
    reg [511:0] block_9; // PublishedSteps.swift:19
    reg [102:0] codebook_9; // PublishedSteps.swift:21
    reg [239:0] centroids_16; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_16; // PublishedSteps.swift:22
    reg [7:0] tag_17; // PublishedSteps.swift:20
    reg [511:0] block_8; // PublishedSteps.swift:19
    reg [102:0] codebook_8; // PublishedSteps.swift:21
    reg [239:0] centroids_15; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_15; // PublishedSteps.swift:22
    reg [7:0] tag_16; // PublishedSteps.swift:20
    reg [511:0] block_7; // PublishedSteps.swift:19
    reg [102:0] codebook_7; // PublishedSteps.swift:21
    reg [239:0] centroids_14; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_14; // PublishedSteps.swift:22
    reg [7:0] tag_15; // PublishedSteps.swift:20
    reg [511:0] block_6; // PublishedSteps.swift:19
    reg [102:0] codebook_6; // PublishedSteps.swift:21
    reg [239:0] centroids_13; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_13; // PublishedSteps.swift:22
    reg [7:0] tag_14; // PublishedSteps.swift:20
    reg [511:0] block_5; // PublishedSteps.swift:19
    reg [102:0] codebook_5; // PublishedSteps.swift:21
    reg [239:0] centroids_12; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_12; // PublishedSteps.swift:22
    reg [7:0] tag_13; // PublishedSteps.swift:20
    reg [511:0] block_4; // PublishedSteps.swift:19
    reg [102:0] codebook_4; // PublishedSteps.swift:21
    reg [239:0] centroids_11; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_11; // PublishedSteps.swift:22
    reg [7:0] tag_12; // PublishedSteps.swift:20
    reg [511:0] block_3; // PublishedSteps.swift:19
    reg [102:0] codebook_3; // PublishedSteps.swift:21
    reg [239:0] centroids_10; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_10; // PublishedSteps.swift:22
    reg [7:0] tag_11; // PublishedSteps.swift:20
    reg [511:0] block_2; // PublishedSteps.swift:19
    reg [102:0] codebook_2; // PublishedSteps.swift:21
    reg [239:0] centroids_9; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_9; // PublishedSteps.swift:22
    reg [7:0] tag_10; // PublishedSteps.swift:20
    reg [511:0] block_1; // PublishedSteps.swift:19
    reg [102:0] codebook_1; // PublishedSteps.swift:21
    reg [239:0] centroids_8; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_8; // PublishedSteps.swift:22
    reg [7:0] tag_9; // PublishedSteps.swift:20
    reg [239:0] centroids_7; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_7; // PublishedSteps.swift:22
    reg [7:0] tag_8; // PublishedSteps.swift:20
    reg [239:0] centroids_6; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_6; // PublishedSteps.swift:22
    reg [7:0] tag_7; // PublishedSteps.swift:20
    reg [239:0] centroids_5; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_5; // PublishedSteps.swift:22
    reg [7:0] tag_6; // PublishedSteps.swift:20
    reg [239:0] centroids_4; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_4; // PublishedSteps.swift:22
    reg [7:0] tag_5; // PublishedSteps.swift:20
    reg [239:0] centroids_3; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_3; // PublishedSteps.swift:22
    reg [7:0] tag_4; // PublishedSteps.swift:20
    reg [239:0] centroids_2; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_2; // PublishedSteps.swift:22
    reg [7:0] tag_3; // PublishedSteps.swift:20
    reg [239:0] centroids_1; // PublishedSteps.swift:23
    reg [15:0] tensor_scale_1; // PublishedSteps.swift:22
    reg [7:0] tag_2; // PublishedSteps.swift:20
    reg [7:0] tag_1; // PublishedSteps.swift:20
    wire [239:0] tables_centroids; // FourXPublishedDecoder.swift:132
    wire [102:0] tables_codebook; // FourXPublishedDecoder.swift:132
    wire [15:0] tables_scale; // FourXPublishedDecoder.swift:132
    wire [3:0] tables_errors; // FourXPublishedDecoder.swift:132
    wire [2:0] segments_0_map_exits; // FourXPublishedDecoder.swift:139
    wire [2:0] segments_0_map_counts; // FourXPublishedDecoder.swift:139
    wire [15:0] segments_0_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_1_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_1_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_1_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_2_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_2_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_2_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_3_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_3_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_3_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_4_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_4_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_4_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_5_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_5_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_5_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_6_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_6_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_6_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_7_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_7_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_7_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_8_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_8_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_8_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_9_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_9_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_9_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_10_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_10_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_10_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_11_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_11_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_11_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_12_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_12_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_12_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_13_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_13_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_13_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_14_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_14_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_14_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_15_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_15_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_15_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_16_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_16_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_16_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_17_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_17_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_17_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_18_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_18_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_18_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_19_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_19_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_19_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_20_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_20_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_20_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_21_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_21_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_21_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_22_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_22_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_22_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_23_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_23_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_23_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_24_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_24_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_24_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_25_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_25_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_25_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_26_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_26_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_26_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_27_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_27_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_27_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_28_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_28_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_28_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_29_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_29_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_29_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_30_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_30_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_30_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_31_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_31_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_31_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_32_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_32_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_32_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_33_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_33_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_33_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_34_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_34_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_34_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_35_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_35_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_35_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_36_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_36_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_36_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_37_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_37_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_37_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_38_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_38_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_38_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_39_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_39_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_39_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_40_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_40_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_40_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_41_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_41_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_41_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_42_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_42_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_42_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_43_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_43_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_43_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_44_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_44_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_44_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_45_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_45_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_45_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_46_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_46_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_46_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_47_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_47_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_47_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_48_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_48_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_48_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_49_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_49_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_49_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_50_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_50_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_50_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_51_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_51_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_51_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_52_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_52_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_52_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_53_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_53_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_53_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_54_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_54_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_54_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_55_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_55_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_55_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_56_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_56_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_56_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_57_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_57_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_57_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_58_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_58_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_58_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_59_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_59_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_59_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_60_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_60_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_60_map_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_61_map_exits; // FourXPublishedDecoder.swift:139
    wire [23:0] segments_61_map_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] segments_61_map_symbols; // FourXPublishedDecoder.swift:139
    wire [2:0] concatenators_0_merged_exits; // FourXPublishedDecoder.swift:139
    wire [3:0] concatenators_0_merged_counts; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_0_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_1_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_1_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_1_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_2_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_2_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_2_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_3_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_3_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_3_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_4_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_4_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_4_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_5_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_5_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_5_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_6_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_6_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_6_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_7_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_7_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_7_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_8_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_8_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_8_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_9_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_9_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_9_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_10_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_10_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_10_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_11_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_11_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_11_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_12_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_12_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_12_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_13_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_13_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_13_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_14_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_14_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_14_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_15_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_15_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_15_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_16_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_16_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_16_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_17_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_17_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_17_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_18_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_18_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_18_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_19_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_19_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_19_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_20_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_20_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_20_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_21_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_21_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_21_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_22_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_22_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_22_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_23_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_23_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_23_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_24_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_24_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_24_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_25_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_25_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_25_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_26_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_26_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_26_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_27_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_27_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_27_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_28_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_28_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_28_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_29_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_29_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_29_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_30_merged_exits; // FourXPublishedDecoder.swift:139
    wire [31:0] concatenators_30_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_30_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [2:0] concatenators_31_merged_exits; // FourXPublishedDecoder.swift:139
    wire [4:0] concatenators_31_merged_counts; // FourXPublishedDecoder.swift:139
    wire [63:0] concatenators_31_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_32_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_32_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_32_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_33_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_33_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_33_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_34_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_34_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_34_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_35_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_35_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_35_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_36_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_36_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_36_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_37_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_37_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_37_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_38_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_38_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_38_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_39_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_39_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_39_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_40_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_40_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_40_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_41_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_41_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_41_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_42_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_42_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_42_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_43_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_43_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_43_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_44_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_44_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_44_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_45_merged_exits; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_45_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_45_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [2:0] concatenators_46_merged_exits; // FourXPublishedDecoder.swift:139
    wire [5:0] concatenators_46_merged_counts; // FourXPublishedDecoder.swift:139
    wire [127:0] concatenators_46_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_47_merged_exits; // FourXPublishedDecoder.swift:139
    wire [47:0] concatenators_47_merged_counts; // FourXPublishedDecoder.swift:139
    wire [1023:0] concatenators_47_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_48_merged_exits; // FourXPublishedDecoder.swift:139
    wire [47:0] concatenators_48_merged_counts; // FourXPublishedDecoder.swift:139
    wire [1023:0] concatenators_48_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_49_merged_exits; // FourXPublishedDecoder.swift:139
    wire [47:0] concatenators_49_merged_counts; // FourXPublishedDecoder.swift:139
    wire [1023:0] concatenators_49_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_50_merged_exits; // FourXPublishedDecoder.swift:139
    wire [47:0] concatenators_50_merged_counts; // FourXPublishedDecoder.swift:139
    wire [1023:0] concatenators_50_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_51_merged_exits; // FourXPublishedDecoder.swift:139
    wire [47:0] concatenators_51_merged_counts; // FourXPublishedDecoder.swift:139
    wire [1023:0] concatenators_51_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_52_merged_exits; // FourXPublishedDecoder.swift:139
    wire [47:0] concatenators_52_merged_counts; // FourXPublishedDecoder.swift:139
    wire [1023:0] concatenators_52_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_53_merged_exits; // FourXPublishedDecoder.swift:139
    wire [47:0] concatenators_53_merged_counts; // FourXPublishedDecoder.swift:139
    wire [1023:0] concatenators_53_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [2:0] concatenators_54_merged_exits; // FourXPublishedDecoder.swift:139
    wire [6:0] concatenators_54_merged_counts; // FourXPublishedDecoder.swift:139
    wire [255:0] concatenators_54_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_55_merged_exits; // FourXPublishedDecoder.swift:139
    wire [55:0] concatenators_55_merged_counts; // FourXPublishedDecoder.swift:139
    wire [2047:0] concatenators_55_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_56_merged_exits; // FourXPublishedDecoder.swift:139
    wire [55:0] concatenators_56_merged_counts; // FourXPublishedDecoder.swift:139
    wire [2047:0] concatenators_56_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_57_merged_exits; // FourXPublishedDecoder.swift:139
    wire [55:0] concatenators_57_merged_counts; // FourXPublishedDecoder.swift:139
    wire [2047:0] concatenators_57_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [2:0] concatenators_58_merged_exits; // FourXPublishedDecoder.swift:139
    wire [7:0] concatenators_58_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_58_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_59_merged_exits; // FourXPublishedDecoder.swift:139
    wire [63:0] concatenators_59_merged_counts; // FourXPublishedDecoder.swift:139
    wire [4095:0] concatenators_59_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [2:0] concatenators_60_merged_exits; // FourXPublishedDecoder.swift:139
    wire [7:0] concatenators_60_merged_counts; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_60_merged_symbols; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_0_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_0_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_1_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_1_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_2_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_2_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_3_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_3_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_4_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_4_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_5_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_5_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_6_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_6_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_7_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_7_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_8_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_8_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_9_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_9_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_10_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_10_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_11_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_11_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_12_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_12_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_13_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_13_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_14_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_14_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_15_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_15_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_16_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_16_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_17_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_17_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_18_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_18_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_19_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_19_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_20_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_20_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_21_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_21_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_22_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_22_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_23_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_23_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_24_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_24_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_25_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_25_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_26_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_26_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_27_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_27_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_28_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_28_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_29_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_29_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_30_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_30_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_31_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_31_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_32_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_32_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_33_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_33_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_34_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_34_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_35_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_35_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_36_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_36_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_37_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_37_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_38_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_38_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_39_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_39_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_40_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_40_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_41_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_41_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_42_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_42_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_43_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_43_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_44_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_44_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_45_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_45_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_46_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_46_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_47_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_47_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_48_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_48_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_49_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_49_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_50_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_50_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_51_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_51_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_52_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_52_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_53_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_53_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_54_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_54_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_55_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_55_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_56_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_56_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_57_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_57_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_58_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_58_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_59_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_59_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_60_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_60_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_61_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_61_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_62_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_62_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_63_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_63_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_64_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_64_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_65_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_65_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_66_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_66_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_67_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_67_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_68_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_68_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_69_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_69_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_70_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_70_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_71_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_71_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_72_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_72_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_73_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_73_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_74_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_74_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_75_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_75_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_76_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_76_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_77_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_77_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_78_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_78_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_79_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_79_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_80_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_80_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_81_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_81_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_82_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_82_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_83_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_83_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_84_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_84_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_85_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_85_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_86_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_86_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_87_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_87_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_88_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_88_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_89_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_89_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_90_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_90_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_91_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_91_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_92_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_92_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_93_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_93_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_94_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_94_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_95_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_95_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_96_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_96_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_97_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_97_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_98_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_98_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_99_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_99_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_100_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_100_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_101_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_101_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_102_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_102_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_103_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_103_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_104_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_104_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_105_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_105_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_106_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_106_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_107_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_107_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_108_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_108_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_109_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_109_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_110_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_110_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_111_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_111_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_112_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_112_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_113_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_113_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_114_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_114_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_115_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_115_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_116_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_116_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_117_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_117_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_118_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_118_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_119_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_119_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_120_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_120_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_121_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_121_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_122_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_122_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_123_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_123_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_124_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_124_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_125_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_125_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_126_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_126_length; // FourXPublishedDecoder.swift:139
    wire [15:0] dequantisers_127_value; // FourXPublishedDecoder.swift:139
    wire [2:0] dequantisers_127_length; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_0_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_1_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_2_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_3_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_4_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_5_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_6_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_7_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_8_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_9_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_10_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_11_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_12_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_13_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_14_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_15_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_16_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_17_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_18_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_19_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_20_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_21_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_22_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_23_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_24_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_25_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_26_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_27_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_28_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_29_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_30_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_31_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_32_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_33_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_34_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_35_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_36_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_37_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_38_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_39_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_40_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_41_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_42_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_43_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_44_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_45_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_46_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_47_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_48_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_49_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_50_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_51_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_52_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_53_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_54_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_55_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_56_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_57_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_58_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_59_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_60_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_61_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_62_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_63_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_64_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_65_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_66_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_67_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_68_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_69_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_70_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_71_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_72_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_73_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_74_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_75_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_76_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_77_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_78_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_79_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_80_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_81_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_82_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_83_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_84_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_85_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_86_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_87_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_88_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_89_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_90_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_91_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_92_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_93_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_94_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_95_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_96_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_97_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_98_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_99_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_100_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_101_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_102_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_103_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_104_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_105_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_106_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_107_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_108_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_109_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_110_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_111_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_112_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_113_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_114_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_115_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_116_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_117_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_118_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_119_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_120_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_121_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_122_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_123_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_124_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_125_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_126_result; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_127_result; // FourXPublishedDecoder.swift:139
    wire pipeline_ready_26 = ~pipeline_valid_26 | out_ready; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_25 = ~pipeline_valid_25 | pipeline_ready_26; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_24 = ~pipeline_valid_24 | pipeline_ready_25; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_23 = ~pipeline_valid_23 | pipeline_ready_24; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_22 = ~pipeline_valid_22 | pipeline_ready_23; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_21 = ~pipeline_valid_21 | pipeline_ready_22; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_20 = ~pipeline_valid_20 | pipeline_ready_21; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_19 = ~pipeline_valid_19 | pipeline_ready_20; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_18 = ~pipeline_valid_18 | pipeline_ready_19; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_17 = ~pipeline_valid_17 | pipeline_ready_18; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_16 = ~pipeline_valid_16 | pipeline_ready_17; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_15 = ~pipeline_valid_15 | pipeline_ready_16; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_14 = ~pipeline_valid_14 | pipeline_ready_15; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_13 = ~pipeline_valid_13 | pipeline_ready_14; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_12 = ~pipeline_valid_12 | pipeline_ready_13; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_11 = ~pipeline_valid_11 | pipeline_ready_12; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_10 = ~pipeline_valid_10 | pipeline_ready_11; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_9 = ~pipeline_valid_9 | pipeline_ready_10; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_8 = ~pipeline_valid_8 | pipeline_ready_9; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_7 = ~pipeline_valid_7 | pipeline_ready_8; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_6 = ~pipeline_valid_6 | pipeline_ready_7; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_5 = ~pipeline_valid_5 | pipeline_ready_6; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_4 = ~pipeline_valid_4 | pipeline_ready_5; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_3 = ~pipeline_valid_3 | pipeline_ready_4; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_2 = ~pipeline_valid_2 | pipeline_ready_3; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_1 = ~pipeline_valid_1 | pipeline_ready_2; // FourXPublishedDecoder.swift:87
    wire pipeline_ready_0 = ~pipeline_valid_0 | pipeline_ready_1; // FourXPublishedDecoder.swift:87
    assign in_ready = ~valid | pipeline_ready_0; // FourXPublishedDecoder.swift:119
    assign out_values = {
        value_27_127, value_27_126, value_27_125, value_27_124, value_27_123, value_27_122,
        value_27_121, value_27_120, value_27_119, value_27_118, value_27_117, value_27_116,
        value_27_115, value_27_114, value_27_113, value_27_112, value_27_111, value_27_110,
        value_27_109, value_27_108, value_27_107, value_27_106, value_27_105, value_27_104,
        value_27_103, value_27_102, value_27_101, value_27_100, value_27_99, value_27_98,
        value_27_97, value_27_96, value_27_95, value_27_94, value_27_93, value_27_92, value_27_91,
        value_27_90, value_27_89, value_27_88, value_27_87, value_27_86, value_27_85, value_27_84,
        value_27_83, value_27_82, value_27_81, value_27_80, value_27_79, value_27_78, value_27_77,
        value_27_76, value_27_75, value_27_74, value_27_73, value_27_72, value_27_71, value_27_70,
        value_27_69, value_27_68, value_27_67, value_27_66, value_27_65, value_27_64, value_27_63,
        value_27_62, value_27_61, value_27_60, value_27_59, value_27_58, value_27_57, value_27_56,
        value_27_55, value_27_54, value_27_53, value_27_52, value_27_51, value_27_50, value_27_49,
        value_27_48, value_27_47, value_27_46, value_27_45, value_27_44, value_27_43, value_27_42,
        value_27_41, value_27_40, value_27_39, value_27_38, value_27_37, value_27_36, value_27_35,
        value_27_34, value_27_33, value_27_32, value_27_31, value_27_30, value_27_29, value_27_28,
        value_27_27, value_27_26, value_27_25, value_27_24, value_27_23, value_27_22, value_27_21,
        value_27_20, value_27_19, value_27_18, value_27_17, value_27_16, value_27_15, value_27_14,
        value_27_13, value_27_12, value_27_11, value_27_10, value_27_9, value_27_8, value_27_7,
        value_27_6, value_27_5, value_27_4, value_27_3, value_27_2, value_27_1, value_27_0
    }; // FourXPublishedDecoder.swift:139
    wire [38:0] segments_0_input1_joined = {
        codebook_18[102:100], codebook_18[99:96], codebook_18[95:93], codebook_18[92:90],
        codebook_18[89:87], codebook_18[86:84], codebook_18[83:80], codebook_18[79:76],
        codebook_18[75:72], codebook_18[71:68], codebook_18[67:64]
    }; // FourXPublishedDecoder.swift:139
    wire [23:0] concatenators_53_input3_joined = {
        merged_1_30_21_exits[23:21],
        merged_1_30_21_exits[20:18],
        merged_1_30_21_exits[17:15],
        merged_1_30_21_exits[14:12],
        merged_1_30_21_exits[11:9],
        merged_1_30_21_exits[8:6],
        merged_1_30_21_exits[5:3],
        merged_1_30_21_exits[2:0]
    }; // FourXPublishedDecoder.swift:139
    wire [39:0] concatenators_53_input4_joined = {
        {1'd0, merged_1_30_21_counts[31:28]},
        {1'd0, merged_1_30_21_counts[27:24]},
        {1'd0, merged_1_30_21_counts[23:20]},
        {1'd0, merged_1_30_21_counts[19:16]},
        {1'd0, merged_1_30_21_counts[15:12]},
        {1'd0, merged_1_30_21_counts[11:8]},
        {1'd0, merged_1_30_21_counts[7:4]},
        {1'd0, merged_1_30_21_counts[3:0]}
    }; // FourXPublishedDecoder.swift:139
    wire [511:0] concatenators_53_input5_joined = {
        {32'd0, merged_1_30_21_symbols[255:224]},
        {32'd0, merged_1_30_21_symbols[223:192]},
        {32'd0, merged_1_30_21_symbols[191:160]},
        {32'd0, merged_1_30_21_symbols[159:128]},
        {32'd0, merged_1_30_21_symbols[127:96]},
        {32'd0, merged_1_30_21_symbols[95:64]},
        {32'd0, merged_1_30_21_symbols[63:32]},
        {32'd0, merged_1_30_21_symbols[31:0]}
    }; // FourXPublishedDecoder.swift:139
    wire status_27_next_less = merged_6_0_26_counts < 8'h80; // FourXPublishedDecoder.swift:139
    wire status_27_next_inverse = ~status_27_next_less; // FourXPublishedDecoder.swift:139
    wire status_27_next_and = status_27_next_inverse & (9'd0 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_2 = status_27_next_inverse & (9'h00f >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_3 = status_27_next_inverse & (9'h01e >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_4 = status_27_next_inverse & (9'h02d >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_5 = status_27_next_inverse & (9'h03c >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_6 = status_27_next_inverse & (9'h04b >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_7 = status_27_next_inverse & (9'h05a >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_8 = status_27_next_inverse & (9'h069 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_9 = status_27_next_inverse & (9'h078 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_10 = status_27_next_inverse & (9'h087 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_11 = status_27_next_inverse & (9'h096 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_12 = status_27_next_inverse & (9'h0a5 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_13 = status_27_next_inverse & (9'h0b4 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_14 = status_27_next_inverse & (9'h0c3 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_15 = status_27_next_inverse & (9'h0d2 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire status_27_next_and_16 = status_27_next_inverse & (9'h0e1 >= used_bits_26); // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_127_input1_joined = {
        status_27_next_and, status_27_next_and_2, status_27_next_and_3, status_27_next_and_4,
        status_27_next_and_5, status_27_next_and_6, status_27_next_and_7, status_27_next_and_8,
        status_27_next_and_9, status_27_next_and_10, status_27_next_and_11, status_27_next_and_12,
        status_27_next_and_13, status_27_next_and_14, status_27_next_and_15, status_27_next_and_16
    }; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_120_input1_and = outlier_column_26_0 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_121_input1_and = outlier_column_26_1 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_122_input1_and = outlier_column_26_2 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_123_input1_and = outlier_column_26_3 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_124_input1_and = outlier_column_26_4 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_125_input1_and = outlier_column_26_5 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_126_input1_and = outlier_column_26_6 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire [15:0] replacements_127_input1_and = outlier_column_26_7 & replacements_127_input1_joined; // FourXPublishedDecoder.swift:139
    wire status_27_next_xor = status_27_next_and ^ status_27_next_and_2; // PublishedSteps.swift:63
    wire status_27_next_or = (status_27_next_and & status_27_next_and_2) | (status_27_next_and_3 & status_27_next_xor); // PublishedSteps.swift:63
    wire status_27_next_xor_2 = status_27_next_and_4 ^ status_27_next_and_5; // PublishedSteps.swift:63
    wire status_27_next_or_2 = (status_27_next_and_4 & status_27_next_and_5) | (status_27_next_and_6 & status_27_next_xor_2); // PublishedSteps.swift:63
    wire status_27_next_xor_3 = status_27_next_and_7 ^ status_27_next_and_8; // PublishedSteps.swift:63
    wire status_27_next_or_3 = (status_27_next_and_7 & status_27_next_and_8) | (status_27_next_and_9 & status_27_next_xor_3); // PublishedSteps.swift:63
    wire status_27_next_xor_4 = status_27_next_or ^ status_27_next_or_2; // PublishedSteps.swift:63
    wire status_27_next_or_4 = (status_27_next_or & status_27_next_or_2) | (status_27_next_or_3 & status_27_next_xor_4); // PublishedSteps.swift:63
    wire status_27_next_xor_5 = status_27_next_and_10 ^ status_27_next_and_11; // PublishedSteps.swift:63
    wire status_27_next_or_5 = (status_27_next_and_10 & status_27_next_and_11) | (status_27_next_and_12 & status_27_next_xor_5); // PublishedSteps.swift:63
    wire status_27_next_xor_6 = status_27_next_and_13 ^ status_27_next_and_14; // PublishedSteps.swift:63
    wire status_27_next_or_6 = (status_27_next_and_13 & status_27_next_and_14) | (status_27_next_and_15 & status_27_next_xor_6); // PublishedSteps.swift:63
    wire status_27_next_xor_7 = status_27_next_xor ^ status_27_next_and_3; // PublishedSteps.swift:63
    wire status_27_next_xor_8 = status_27_next_xor_2 ^ status_27_next_and_6; // PublishedSteps.swift:63
    wire status_27_next_xor_9 = status_27_next_and_16 ^ status_27_next_xor_7; // PublishedSteps.swift:63
    wire status_27_next_or_7 = (status_27_next_and_16 & status_27_next_xor_7) | (status_27_next_xor_8 & status_27_next_xor_9); // PublishedSteps.swift:63
    wire status_27_next_xor_10 = status_27_next_or_5 ^ status_27_next_or_6; // PublishedSteps.swift:63
    wire status_27_next_or_8 = (status_27_next_or_5 & status_27_next_or_6) | (status_27_next_or_7 & status_27_next_xor_10); // PublishedSteps.swift:63
    wire status_27_next_xor_11 = status_27_next_xor_3 ^ status_27_next_and_9; // PublishedSteps.swift:63
    wire status_27_next_xor_12 = status_27_next_xor_5 ^ status_27_next_and_12; // PublishedSteps.swift:63
    wire status_27_next_xor_13 = status_27_next_xor_6 ^ status_27_next_and_15; // PublishedSteps.swift:63
    wire status_27_next_xor_14 = status_27_next_xor_11 ^ status_27_next_xor_12; // PublishedSteps.swift:63
    wire status_27_next_or_9 = (status_27_next_xor_11 & status_27_next_xor_12) | (status_27_next_xor_13 & status_27_next_xor_14); // PublishedSteps.swift:63
    wire status_27_next_xor_15 = status_27_next_xor_9 ^ status_27_next_xor_8; // PublishedSteps.swift:63
    wire status_27_next_xor_16 = status_27_next_xor_14 ^ status_27_next_xor_13; // PublishedSteps.swift:63
    wire status_27_next_and_17 = status_27_next_xor_15 & status_27_next_xor_16; // PublishedSteps.swift:63
    wire status_27_next_xor_17 = status_27_next_xor_4 ^ status_27_next_or_3; // PublishedSteps.swift:63
    wire status_27_next_xor_18 = status_27_next_or_9 ^ status_27_next_and_17; // PublishedSteps.swift:63
    wire status_27_next_or_10 = (status_27_next_or_9 & status_27_next_and_17) | (status_27_next_xor_17 & status_27_next_xor_18); // PublishedSteps.swift:63
    wire status_27_next_xor_19 = status_27_next_or_4 ^ status_27_next_or_8; // PublishedSteps.swift:63
    wire status_27_next_or_11 = (status_27_next_or_4 & status_27_next_or_8) | (status_27_next_or_10 & status_27_next_xor_19); // PublishedSteps.swift:63
    wire status_27_next_xor_20 = status_27_next_xor_10 ^ status_27_next_or_7; // PublishedSteps.swift:63
    wire status_27_next_xor_21 = status_27_next_xor_18 ^ status_27_next_xor_17; // PublishedSteps.swift:63
    wire status_27_next_and_18 = status_27_next_xor_20 & status_27_next_xor_21; // PublishedSteps.swift:63
    wire status_27_next_xor_22 = status_27_next_xor_19 ^ status_27_next_or_10; // PublishedSteps.swift:63
    wire status_27_next_and_19 = status_27_next_and_18 & status_27_next_xor_22; // PublishedSteps.swift:63
    wire [4:0] status_27_next_joined = {
        status_27_next_or_11 & status_27_next_and_19,
        status_27_next_or_11 ^ status_27_next_and_19,
        status_27_next_and_18 ^ status_27_next_xor_22,
        status_27_next_xor_20 ^ status_27_next_xor_21,
        status_27_next_xor_15 ^ status_27_next_xor_16
    }; // PublishedSteps.swift:63
    wire [13:0] status_27_next_joined_2 = {
        status_27_next_joined,
        status_27_next_less,
        status_27_next_less ? merged_6_0_26_counts : 8'h80
    }; // PublishedSteps.swift:63
    wire [15:0] rank_values_25_next_or = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'hf}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_2 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'hf}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_3 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'hf}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_4 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'hf}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_5 = rank_values_25_next_or | rank_values_25_next_or_2 | rank_values_25_next_or_3 | rank_values_25_next_or_4; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_6 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'hf}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_7 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'hf}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_8 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'hf}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_9 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'hf}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'hf}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_10 = rank_values_25_next_or_6 | rank_values_25_next_or_7 | rank_values_25_next_or_8 | rank_values_25_next_or_9; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_11 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'he}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_12 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'he}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_13 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'he}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_14 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'he}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_15 = rank_values_25_next_or_11 | rank_values_25_next_or_12 | rank_values_25_next_or_13 | rank_values_25_next_or_14; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_16 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'he}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_17 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'he}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_18 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'he}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_19 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'he}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'he}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_20 = rank_values_25_next_or_16 | rank_values_25_next_or_17 | rank_values_25_next_or_18 | rank_values_25_next_or_19; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_21 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'hd}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_22 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'hd}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_23 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'hd}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_24 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'hd}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_25 = rank_values_25_next_or_21 | rank_values_25_next_or_22 | rank_values_25_next_or_23 | rank_values_25_next_or_24; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_26 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'hd}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_27 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'hd}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_28 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'hd}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_29 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'hd}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'hd}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_30 = rank_values_25_next_or_26 | rank_values_25_next_or_27 | rank_values_25_next_or_28 | rank_values_25_next_or_29; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_31 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'hc}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_32 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'hc}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_33 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'hc}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_34 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'hc}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_35 = rank_values_25_next_or_31 | rank_values_25_next_or_32 | rank_values_25_next_or_33 | rank_values_25_next_or_34; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_36 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'hc}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_37 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'hc}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_38 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'hc}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_39 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'hc}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'hc}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_40 = rank_values_25_next_or_36 | rank_values_25_next_or_37 | rank_values_25_next_or_38 | rank_values_25_next_or_39; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_41 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'hb}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_42 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'hb}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_43 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'hb}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_44 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'hb}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_45 = rank_values_25_next_or_41 | rank_values_25_next_or_42 | rank_values_25_next_or_43 | rank_values_25_next_or_44; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_46 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'hb}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_47 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'hb}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_48 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'hb}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_49 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'hb}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'hb}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_50 = rank_values_25_next_or_46 | rank_values_25_next_or_47 | rank_values_25_next_or_48 | rank_values_25_next_or_49; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_51 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'ha}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_52 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'ha}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_53 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'ha}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_54 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'ha}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_55 = rank_values_25_next_or_51 | rank_values_25_next_or_52 | rank_values_25_next_or_53 | rank_values_25_next_or_54; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_56 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'ha}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_57 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'ha}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_58 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'ha}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_59 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'ha}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'ha}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_60 = rank_values_25_next_or_56 | rank_values_25_next_or_57 | rank_values_25_next_or_58 | rank_values_25_next_or_59; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_61 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd9}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_62 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd9}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_63 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd9}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_64 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd9}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_65 = rank_values_25_next_or_61 | rank_values_25_next_or_62 | rank_values_25_next_or_63 | rank_values_25_next_or_64; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_66 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd9}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_67 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd9}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_68 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd9}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_69 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd9}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd9}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_70 = rank_values_25_next_or_66 | rank_values_25_next_or_67 | rank_values_25_next_or_68 | rank_values_25_next_or_69; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_71 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd8}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_72 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd8}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_73 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd8}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_74 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd8}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_75 = rank_values_25_next_or_71 | rank_values_25_next_or_72 | rank_values_25_next_or_73 | rank_values_25_next_or_74; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_76 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd8}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_77 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd8}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_78 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd8}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_79 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd8}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd8}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_80 = rank_values_25_next_or_76 | rank_values_25_next_or_77 | rank_values_25_next_or_78 | rank_values_25_next_or_79; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_81 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd7}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_82 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd7}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_83 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd7}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_84 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd7}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_85 = rank_values_25_next_or_81 | rank_values_25_next_or_82 | rank_values_25_next_or_83 | rank_values_25_next_or_84; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_86 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd7}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_87 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd7}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_88 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd7}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_89 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd7}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd7}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_90 = rank_values_25_next_or_86 | rank_values_25_next_or_87 | rank_values_25_next_or_88 | rank_values_25_next_or_89; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_91 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd6}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_92 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd6}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_93 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd6}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_94 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd6}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_95 = rank_values_25_next_or_91 | rank_values_25_next_or_92 | rank_values_25_next_or_93 | rank_values_25_next_or_94; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_96 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd6}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_97 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd6}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_98 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd6}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_99 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd6}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd6}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_100 = rank_values_25_next_or_96 | rank_values_25_next_or_97 | rank_values_25_next_or_98 | rank_values_25_next_or_99; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_101 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd5}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_102 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd5}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_103 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd5}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_104 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd5}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_105 = rank_values_25_next_or_101 | rank_values_25_next_or_102 | rank_values_25_next_or_103 | rank_values_25_next_or_104; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_106 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd5}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_107 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd5}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_108 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd5}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_109 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd5}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd5}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_110 = rank_values_25_next_or_106 | rank_values_25_next_or_107 | rank_values_25_next_or_108 | rank_values_25_next_or_109; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_111 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd4}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_112 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd4}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_113 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd4}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_114 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd4}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_115 = rank_values_25_next_or_111 | rank_values_25_next_or_112 | rank_values_25_next_or_113 | rank_values_25_next_or_114; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_116 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd4}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_117 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd4}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_118 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd4}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_119 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd4}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd4}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_120 = rank_values_25_next_or_116 | rank_values_25_next_or_117 | rank_values_25_next_or_118 | rank_values_25_next_or_119; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_121 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd3}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_122 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd3}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_123 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd3}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_124 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd3}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_125 = rank_values_25_next_or_121 | rank_values_25_next_or_122 | rank_values_25_next_or_123 | rank_values_25_next_or_124; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_126 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd3}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_127 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd3}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_128 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd3}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_129 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd3}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd3}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_130 = rank_values_25_next_or_126 | rank_values_25_next_or_127 | rank_values_25_next_or_128 | rank_values_25_next_or_129; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_131 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd2}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_132 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd2}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_133 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd2}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_134 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd2}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_135 = rank_values_25_next_or_131 | rank_values_25_next_or_132 | rank_values_25_next_or_133 | rank_values_25_next_or_134; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_136 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd2}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_137 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd2}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_138 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd2}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_139 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd2}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd2}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_140 = rank_values_25_next_or_136 | rank_values_25_next_or_137 | rank_values_25_next_or_138 | rank_values_25_next_or_139; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_141 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd1}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_142 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd1}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_143 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd1}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_144 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd1}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_145 = rank_values_25_next_or_141 | rank_values_25_next_or_142 | rank_values_25_next_or_143 | rank_values_25_next_or_144; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_146 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd1}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_147 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd1}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_148 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd1}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_149 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd1}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd1}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_150 = rank_values_25_next_or_146 | rank_values_25_next_or_147 | rank_values_25_next_or_148 | rank_values_25_next_or_149; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_151 = (symbol_value_24_0 & {16{codebook_24[63:60] == 4'd0}}) | (symbol_value_24_1 & {16{codebook_24[59:56] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_152 = (symbol_value_24_2 & {16{codebook_24[55:52] == 4'd0}}) | (symbol_value_24_3 & {16{codebook_24[51:48] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_153 = (symbol_value_24_4 & {16{codebook_24[47:44] == 4'd0}}) | (symbol_value_24_5 & {16{codebook_24[43:40] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_154 = (symbol_value_24_6 & {16{codebook_24[39:36] == 4'd0}}) | (symbol_value_24_7 & {16{codebook_24[35:32] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_155 = rank_values_25_next_or_151 | rank_values_25_next_or_152 | rank_values_25_next_or_153 | rank_values_25_next_or_154; // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_156 = (symbol_value_24_8 & {16{codebook_24[31:28] == 4'd0}}) | (symbol_value_24_9 & {16{codebook_24[27:24] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_157 = (symbol_value_24_10 & {16{codebook_24[23:20] == 4'd0}}) | (symbol_value_24_11 & {16{codebook_24[19:16] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_158 = (symbol_value_24_12 & {16{codebook_24[15:12] == 4'd0}}) | (symbol_value_24_13 & {16{codebook_24[11:8] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_159 = (symbol_value_24_14 & {16{codebook_24[7:4] == 4'd0}}) | (symbol_value_24_15 & {16{codebook_24[3:0] == 4'd0}}); // PublishedSteps.swift:148
    wire [15:0] rank_values_25_next_or_160 = rank_values_25_next_or_156 | rank_values_25_next_or_157 | rank_values_25_next_or_158 | rank_values_25_next_or_159; // PublishedSteps.swift:148
    wire [255:0] rank_values_25_next_joined = {
        rank_values_25_next_or_5 | rank_values_25_next_or_10,
        rank_values_25_next_or_15 | rank_values_25_next_or_20,
        rank_values_25_next_or_25 | rank_values_25_next_or_30,
        rank_values_25_next_or_35 | rank_values_25_next_or_40,
        rank_values_25_next_or_45 | rank_values_25_next_or_50,
        rank_values_25_next_or_55 | rank_values_25_next_or_60,
        rank_values_25_next_or_65 | rank_values_25_next_or_70,
        rank_values_25_next_or_75 | rank_values_25_next_or_80,
        rank_values_25_next_or_85 | rank_values_25_next_or_90,
        rank_values_25_next_or_95 | rank_values_25_next_or_100,
        rank_values_25_next_or_105 | rank_values_25_next_or_110,
        rank_values_25_next_or_115 | rank_values_25_next_or_120,
        rank_values_25_next_or_125 | rank_values_25_next_or_130,
        rank_values_25_next_or_135 | rank_values_25_next_or_140,
        rank_values_25_next_or_145 | rank_values_25_next_or_150,
        rank_values_25_next_or_155 | rank_values_25_next_or_160
    }; // PublishedSteps.swift:148
    wire [3:0] rank_lengths_25_next_sum = codebook_24[83:80] + (4'd8 - {codebook_24[102:100], 1'b0}); // PublishedSteps.swift:158
    wire rank_lengths_25_next_any = |codebook_24[102:100]; // PublishedSteps.swift:158
    wire [3:0] rank_lengths_25_next_sum_2 = codebook_24[79:76] + (4'd0 - {codebook_24[98:96], 1'b0}); // PublishedSteps.swift:158
    wire rank_lengths_25_next_any_2 = |codebook_24[99:96]; // PublishedSteps.swift:158
    wire [3:0] rank_lengths_25_next_sum_3 = codebook_24[75:72] + (4'd0 - {codebook_24[95:93], 1'b0}); // PublishedSteps.swift:158
    wire rank_lengths_25_next_any_3 = |codebook_24[95:93]; // PublishedSteps.swift:158
    wire [3:0] rank_lengths_25_next_sum_4 = codebook_24[71:68] + (4'd0 - {codebook_24[92:90], 1'b0}); // PublishedSteps.swift:158
    wire rank_lengths_25_next_any_4 = |codebook_24[92:90]; // PublishedSteps.swift:158
    wire [3:0] rank_lengths_25_next_sum_5 = codebook_24[67:64] + (4'd0 - {codebook_24[89:87], 1'b0}); // PublishedSteps.swift:158
    wire rank_lengths_25_next_any_5 = |codebook_24[89:87]; // PublishedSteps.swift:158
    wire [3:0] rank_lengths_25_next_difference = 4'd0 - {codebook_24[86:84], 1'b0}; // PublishedSteps.swift:158
    wire rank_lengths_25_next_any_6 = |codebook_24[86:84]; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor = rank_lengths_25_next_any_6 ^ rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or = (rank_lengths_25_next_any_6 & rank_lengths_25_next_any_5) | (rank_lengths_25_next_any_4 & rank_lengths_25_next_xor); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_2 = rank_lengths_25_next_any_3 ^ rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_2 = (rank_lengths_25_next_any_3 & rank_lengths_25_next_any_2) | (rank_lengths_25_next_any & rank_lengths_25_next_xor_2); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_3 = rank_lengths_25_next_xor ^ rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_4 = rank_lengths_25_next_xor_2 ^ rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and = rank_lengths_25_next_xor_3 & rank_lengths_25_next_xor_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_5 = rank_lengths_25_next_or ^ rank_lengths_25_next_or_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_3 = (rank_lengths_25_next_or & rank_lengths_25_next_or_2) | (rank_lengths_25_next_and & rank_lengths_25_next_xor_5); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined = {
        rank_lengths_25_next_or_3,
        rank_lengths_25_next_xor_5 ^ rank_lengths_25_next_and,
        rank_lengths_25_next_xor_3 ^ rank_lengths_25_next_xor_4
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_2 = (4'he >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_3 = (4'he >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_4 = (4'he >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_5 = (4'he >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_6 = (4'he >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_7 = (4'he >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_6 = rank_lengths_25_next_and_7 ^ rank_lengths_25_next_and_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_4 = (rank_lengths_25_next_and_7 & rank_lengths_25_next_and_6) | (rank_lengths_25_next_and_5 & rank_lengths_25_next_xor_6); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_7 = rank_lengths_25_next_and_4 ^ rank_lengths_25_next_and_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_5 = (rank_lengths_25_next_and_4 & rank_lengths_25_next_and_3) | (rank_lengths_25_next_and_2 & rank_lengths_25_next_xor_7); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_8 = rank_lengths_25_next_xor_6 ^ rank_lengths_25_next_and_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_9 = rank_lengths_25_next_xor_7 ^ rank_lengths_25_next_and_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_8 = rank_lengths_25_next_xor_8 & rank_lengths_25_next_xor_9; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_10 = rank_lengths_25_next_or_4 ^ rank_lengths_25_next_or_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_6 = (rank_lengths_25_next_or_4 & rank_lengths_25_next_or_5) | (rank_lengths_25_next_and_8 & rank_lengths_25_next_xor_10); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_2 = {
        rank_lengths_25_next_or_6,
        rank_lengths_25_next_xor_10 ^ rank_lengths_25_next_and_8,
        rank_lengths_25_next_xor_8 ^ rank_lengths_25_next_xor_9
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_9 = (4'hd >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_10 = (4'hd >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_11 = (4'hd >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_12 = (4'hd >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_13 = (4'hd >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_14 = (4'hd >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_11 = rank_lengths_25_next_and_14 ^ rank_lengths_25_next_and_13; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_7 = (rank_lengths_25_next_and_14 & rank_lengths_25_next_and_13) | (rank_lengths_25_next_and_12 & rank_lengths_25_next_xor_11); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_12 = rank_lengths_25_next_and_11 ^ rank_lengths_25_next_and_10; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_8 = (rank_lengths_25_next_and_11 & rank_lengths_25_next_and_10) | (rank_lengths_25_next_and_9 & rank_lengths_25_next_xor_12); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_13 = rank_lengths_25_next_xor_11 ^ rank_lengths_25_next_and_12; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_14 = rank_lengths_25_next_xor_12 ^ rank_lengths_25_next_and_9; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_15 = rank_lengths_25_next_xor_13 & rank_lengths_25_next_xor_14; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_15 = rank_lengths_25_next_or_7 ^ rank_lengths_25_next_or_8; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_9 = (rank_lengths_25_next_or_7 & rank_lengths_25_next_or_8) | (rank_lengths_25_next_and_15 & rank_lengths_25_next_xor_15); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_3 = {
        rank_lengths_25_next_or_9,
        rank_lengths_25_next_xor_15 ^ rank_lengths_25_next_and_15,
        rank_lengths_25_next_xor_13 ^ rank_lengths_25_next_xor_14
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_16 = (4'hc >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_17 = (4'hc >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_18 = (4'hc >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_19 = (4'hc >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_20 = (4'hc >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_21 = (4'hc >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_16 = rank_lengths_25_next_and_21 ^ rank_lengths_25_next_and_20; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_10 = (rank_lengths_25_next_and_21 & rank_lengths_25_next_and_20) | (rank_lengths_25_next_and_19 & rank_lengths_25_next_xor_16); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_17 = rank_lengths_25_next_and_18 ^ rank_lengths_25_next_and_17; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_11 = (rank_lengths_25_next_and_18 & rank_lengths_25_next_and_17) | (rank_lengths_25_next_and_16 & rank_lengths_25_next_xor_17); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_18 = rank_lengths_25_next_xor_16 ^ rank_lengths_25_next_and_19; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_19 = rank_lengths_25_next_xor_17 ^ rank_lengths_25_next_and_16; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_22 = rank_lengths_25_next_xor_18 & rank_lengths_25_next_xor_19; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_20 = rank_lengths_25_next_or_10 ^ rank_lengths_25_next_or_11; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_12 = (rank_lengths_25_next_or_10 & rank_lengths_25_next_or_11) | (rank_lengths_25_next_and_22 & rank_lengths_25_next_xor_20); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_4 = {
        rank_lengths_25_next_or_12,
        rank_lengths_25_next_xor_20 ^ rank_lengths_25_next_and_22,
        rank_lengths_25_next_xor_18 ^ rank_lengths_25_next_xor_19
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_23 = (4'hb >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_24 = (4'hb >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_25 = (4'hb >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_26 = (4'hb >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_27 = (4'hb >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_28 = (4'hb >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_21 = rank_lengths_25_next_and_28 ^ rank_lengths_25_next_and_27; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_13 = (rank_lengths_25_next_and_28 & rank_lengths_25_next_and_27) | (rank_lengths_25_next_and_26 & rank_lengths_25_next_xor_21); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_22 = rank_lengths_25_next_and_25 ^ rank_lengths_25_next_and_24; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_14 = (rank_lengths_25_next_and_25 & rank_lengths_25_next_and_24) | (rank_lengths_25_next_and_23 & rank_lengths_25_next_xor_22); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_23 = rank_lengths_25_next_xor_21 ^ rank_lengths_25_next_and_26; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_24 = rank_lengths_25_next_xor_22 ^ rank_lengths_25_next_and_23; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_29 = rank_lengths_25_next_xor_23 & rank_lengths_25_next_xor_24; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_25 = rank_lengths_25_next_or_13 ^ rank_lengths_25_next_or_14; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_15 = (rank_lengths_25_next_or_13 & rank_lengths_25_next_or_14) | (rank_lengths_25_next_and_29 & rank_lengths_25_next_xor_25); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_5 = {
        rank_lengths_25_next_or_15,
        rank_lengths_25_next_xor_25 ^ rank_lengths_25_next_and_29,
        rank_lengths_25_next_xor_23 ^ rank_lengths_25_next_xor_24
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_30 = (4'ha >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_31 = (4'ha >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_32 = (4'ha >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_33 = (4'ha >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_34 = (4'ha >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_35 = (4'ha >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_26 = rank_lengths_25_next_and_35 ^ rank_lengths_25_next_and_34; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_16 = (rank_lengths_25_next_and_35 & rank_lengths_25_next_and_34) | (rank_lengths_25_next_and_33 & rank_lengths_25_next_xor_26); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_27 = rank_lengths_25_next_and_32 ^ rank_lengths_25_next_and_31; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_17 = (rank_lengths_25_next_and_32 & rank_lengths_25_next_and_31) | (rank_lengths_25_next_and_30 & rank_lengths_25_next_xor_27); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_28 = rank_lengths_25_next_xor_26 ^ rank_lengths_25_next_and_33; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_29 = rank_lengths_25_next_xor_27 ^ rank_lengths_25_next_and_30; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_36 = rank_lengths_25_next_xor_28 & rank_lengths_25_next_xor_29; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_30 = rank_lengths_25_next_or_16 ^ rank_lengths_25_next_or_17; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_18 = (rank_lengths_25_next_or_16 & rank_lengths_25_next_or_17) | (rank_lengths_25_next_and_36 & rank_lengths_25_next_xor_30); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_6 = {
        rank_lengths_25_next_or_18,
        rank_lengths_25_next_xor_30 ^ rank_lengths_25_next_and_36,
        rank_lengths_25_next_xor_28 ^ rank_lengths_25_next_xor_29
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_37 = (4'd9 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_38 = (4'd9 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_39 = (4'd9 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_40 = (4'd9 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_41 = (4'd9 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_42 = (4'd9 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_31 = rank_lengths_25_next_and_42 ^ rank_lengths_25_next_and_41; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_19 = (rank_lengths_25_next_and_42 & rank_lengths_25_next_and_41) | (rank_lengths_25_next_and_40 & rank_lengths_25_next_xor_31); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_32 = rank_lengths_25_next_and_39 ^ rank_lengths_25_next_and_38; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_20 = (rank_lengths_25_next_and_39 & rank_lengths_25_next_and_38) | (rank_lengths_25_next_and_37 & rank_lengths_25_next_xor_32); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_33 = rank_lengths_25_next_xor_31 ^ rank_lengths_25_next_and_40; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_34 = rank_lengths_25_next_xor_32 ^ rank_lengths_25_next_and_37; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_43 = rank_lengths_25_next_xor_33 & rank_lengths_25_next_xor_34; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_35 = rank_lengths_25_next_or_19 ^ rank_lengths_25_next_or_20; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_21 = (rank_lengths_25_next_or_19 & rank_lengths_25_next_or_20) | (rank_lengths_25_next_and_43 & rank_lengths_25_next_xor_35); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_7 = {
        rank_lengths_25_next_or_21,
        rank_lengths_25_next_xor_35 ^ rank_lengths_25_next_and_43,
        rank_lengths_25_next_xor_33 ^ rank_lengths_25_next_xor_34
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_44 = (4'd8 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_45 = (4'd8 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_46 = (4'd8 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_47 = (4'd8 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_48 = (4'd8 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_49 = (4'd8 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_36 = rank_lengths_25_next_and_49 ^ rank_lengths_25_next_and_48; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_22 = (rank_lengths_25_next_and_49 & rank_lengths_25_next_and_48) | (rank_lengths_25_next_and_47 & rank_lengths_25_next_xor_36); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_37 = rank_lengths_25_next_and_46 ^ rank_lengths_25_next_and_45; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_23 = (rank_lengths_25_next_and_46 & rank_lengths_25_next_and_45) | (rank_lengths_25_next_and_44 & rank_lengths_25_next_xor_37); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_38 = rank_lengths_25_next_xor_36 ^ rank_lengths_25_next_and_47; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_39 = rank_lengths_25_next_xor_37 ^ rank_lengths_25_next_and_44; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_50 = rank_lengths_25_next_xor_38 & rank_lengths_25_next_xor_39; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_40 = rank_lengths_25_next_or_22 ^ rank_lengths_25_next_or_23; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_24 = (rank_lengths_25_next_or_22 & rank_lengths_25_next_or_23) | (rank_lengths_25_next_and_50 & rank_lengths_25_next_xor_40); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_8 = {
        rank_lengths_25_next_or_24,
        rank_lengths_25_next_xor_40 ^ rank_lengths_25_next_and_50,
        rank_lengths_25_next_xor_38 ^ rank_lengths_25_next_xor_39
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_51 = (4'd7 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_52 = (4'd7 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_53 = (4'd7 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_54 = (4'd7 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_55 = (4'd7 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_56 = (4'd7 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_41 = rank_lengths_25_next_and_56 ^ rank_lengths_25_next_and_55; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_25 = (rank_lengths_25_next_and_56 & rank_lengths_25_next_and_55) | (rank_lengths_25_next_and_54 & rank_lengths_25_next_xor_41); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_42 = rank_lengths_25_next_and_53 ^ rank_lengths_25_next_and_52; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_26 = (rank_lengths_25_next_and_53 & rank_lengths_25_next_and_52) | (rank_lengths_25_next_and_51 & rank_lengths_25_next_xor_42); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_43 = rank_lengths_25_next_xor_41 ^ rank_lengths_25_next_and_54; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_44 = rank_lengths_25_next_xor_42 ^ rank_lengths_25_next_and_51; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_57 = rank_lengths_25_next_xor_43 & rank_lengths_25_next_xor_44; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_45 = rank_lengths_25_next_or_25 ^ rank_lengths_25_next_or_26; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_27 = (rank_lengths_25_next_or_25 & rank_lengths_25_next_or_26) | (rank_lengths_25_next_and_57 & rank_lengths_25_next_xor_45); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_9 = {
        rank_lengths_25_next_or_27,
        rank_lengths_25_next_xor_45 ^ rank_lengths_25_next_and_57,
        rank_lengths_25_next_xor_43 ^ rank_lengths_25_next_xor_44
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_58 = (4'd6 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_59 = (4'd6 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_60 = (4'd6 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_61 = (4'd6 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_62 = (4'd6 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_63 = (4'd6 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_46 = rank_lengths_25_next_and_63 ^ rank_lengths_25_next_and_62; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_28 = (rank_lengths_25_next_and_63 & rank_lengths_25_next_and_62) | (rank_lengths_25_next_and_61 & rank_lengths_25_next_xor_46); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_47 = rank_lengths_25_next_and_60 ^ rank_lengths_25_next_and_59; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_29 = (rank_lengths_25_next_and_60 & rank_lengths_25_next_and_59) | (rank_lengths_25_next_and_58 & rank_lengths_25_next_xor_47); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_48 = rank_lengths_25_next_xor_46 ^ rank_lengths_25_next_and_61; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_49 = rank_lengths_25_next_xor_47 ^ rank_lengths_25_next_and_58; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_64 = rank_lengths_25_next_xor_48 & rank_lengths_25_next_xor_49; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_50 = rank_lengths_25_next_or_28 ^ rank_lengths_25_next_or_29; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_30 = (rank_lengths_25_next_or_28 & rank_lengths_25_next_or_29) | (rank_lengths_25_next_and_64 & rank_lengths_25_next_xor_50); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_10 = {
        rank_lengths_25_next_or_30,
        rank_lengths_25_next_xor_50 ^ rank_lengths_25_next_and_64,
        rank_lengths_25_next_xor_48 ^ rank_lengths_25_next_xor_49
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_65 = (4'd5 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_66 = (4'd5 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_67 = (4'd5 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_68 = (4'd5 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_69 = (4'd5 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_70 = (4'd5 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_51 = rank_lengths_25_next_and_70 ^ rank_lengths_25_next_and_69; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_31 = (rank_lengths_25_next_and_70 & rank_lengths_25_next_and_69) | (rank_lengths_25_next_and_68 & rank_lengths_25_next_xor_51); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_52 = rank_lengths_25_next_and_67 ^ rank_lengths_25_next_and_66; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_32 = (rank_lengths_25_next_and_67 & rank_lengths_25_next_and_66) | (rank_lengths_25_next_and_65 & rank_lengths_25_next_xor_52); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_53 = rank_lengths_25_next_xor_51 ^ rank_lengths_25_next_and_68; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_54 = rank_lengths_25_next_xor_52 ^ rank_lengths_25_next_and_65; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_71 = rank_lengths_25_next_xor_53 & rank_lengths_25_next_xor_54; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_55 = rank_lengths_25_next_or_31 ^ rank_lengths_25_next_or_32; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_33 = (rank_lengths_25_next_or_31 & rank_lengths_25_next_or_32) | (rank_lengths_25_next_and_71 & rank_lengths_25_next_xor_55); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_11 = {
        rank_lengths_25_next_or_33,
        rank_lengths_25_next_xor_55 ^ rank_lengths_25_next_and_71,
        rank_lengths_25_next_xor_53 ^ rank_lengths_25_next_xor_54
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_72 = (4'd4 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_73 = (4'd4 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_74 = (4'd4 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_75 = (4'd4 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_76 = (4'd4 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_77 = (4'd4 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_56 = rank_lengths_25_next_and_77 ^ rank_lengths_25_next_and_76; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_34 = (rank_lengths_25_next_and_77 & rank_lengths_25_next_and_76) | (rank_lengths_25_next_and_75 & rank_lengths_25_next_xor_56); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_57 = rank_lengths_25_next_and_74 ^ rank_lengths_25_next_and_73; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_35 = (rank_lengths_25_next_and_74 & rank_lengths_25_next_and_73) | (rank_lengths_25_next_and_72 & rank_lengths_25_next_xor_57); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_58 = rank_lengths_25_next_xor_56 ^ rank_lengths_25_next_and_75; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_59 = rank_lengths_25_next_xor_57 ^ rank_lengths_25_next_and_72; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_78 = rank_lengths_25_next_xor_58 & rank_lengths_25_next_xor_59; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_60 = rank_lengths_25_next_or_34 ^ rank_lengths_25_next_or_35; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_36 = (rank_lengths_25_next_or_34 & rank_lengths_25_next_or_35) | (rank_lengths_25_next_and_78 & rank_lengths_25_next_xor_60); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_12 = {
        rank_lengths_25_next_or_36,
        rank_lengths_25_next_xor_60 ^ rank_lengths_25_next_and_78,
        rank_lengths_25_next_xor_58 ^ rank_lengths_25_next_xor_59
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_79 = (4'd3 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_80 = (4'd3 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_81 = (4'd3 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_82 = (4'd3 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_83 = (4'd3 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_84 = (4'd3 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_61 = rank_lengths_25_next_and_84 ^ rank_lengths_25_next_and_83; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_37 = (rank_lengths_25_next_and_84 & rank_lengths_25_next_and_83) | (rank_lengths_25_next_and_82 & rank_lengths_25_next_xor_61); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_62 = rank_lengths_25_next_and_81 ^ rank_lengths_25_next_and_80; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_38 = (rank_lengths_25_next_and_81 & rank_lengths_25_next_and_80) | (rank_lengths_25_next_and_79 & rank_lengths_25_next_xor_62); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_63 = rank_lengths_25_next_xor_61 ^ rank_lengths_25_next_and_82; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_64 = rank_lengths_25_next_xor_62 ^ rank_lengths_25_next_and_79; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_85 = rank_lengths_25_next_xor_63 & rank_lengths_25_next_xor_64; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_65 = rank_lengths_25_next_or_37 ^ rank_lengths_25_next_or_38; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_39 = (rank_lengths_25_next_or_37 & rank_lengths_25_next_or_38) | (rank_lengths_25_next_and_85 & rank_lengths_25_next_xor_65); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_13 = {
        rank_lengths_25_next_or_39,
        rank_lengths_25_next_xor_65 ^ rank_lengths_25_next_and_85,
        rank_lengths_25_next_xor_63 ^ rank_lengths_25_next_xor_64
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_86 = (4'd2 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_87 = (4'd2 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_88 = (4'd2 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_89 = (4'd2 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_90 = (4'd2 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_91 = (4'd2 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_66 = rank_lengths_25_next_and_91 ^ rank_lengths_25_next_and_90; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_40 = (rank_lengths_25_next_and_91 & rank_lengths_25_next_and_90) | (rank_lengths_25_next_and_89 & rank_lengths_25_next_xor_66); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_67 = rank_lengths_25_next_and_88 ^ rank_lengths_25_next_and_87; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_41 = (rank_lengths_25_next_and_88 & rank_lengths_25_next_and_87) | (rank_lengths_25_next_and_86 & rank_lengths_25_next_xor_67); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_68 = rank_lengths_25_next_xor_66 ^ rank_lengths_25_next_and_89; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_69 = rank_lengths_25_next_xor_67 ^ rank_lengths_25_next_and_86; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_92 = rank_lengths_25_next_xor_68 & rank_lengths_25_next_xor_69; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_70 = rank_lengths_25_next_or_40 ^ rank_lengths_25_next_or_41; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_42 = (rank_lengths_25_next_or_40 & rank_lengths_25_next_or_41) | (rank_lengths_25_next_and_92 & rank_lengths_25_next_xor_70); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_14 = {
        rank_lengths_25_next_or_42,
        rank_lengths_25_next_xor_70 ^ rank_lengths_25_next_and_92,
        rank_lengths_25_next_xor_68 ^ rank_lengths_25_next_xor_69
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_93 = (4'd1 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_94 = (4'd1 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_95 = (4'd1 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_96 = (4'd1 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_97 = (4'd1 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_98 = (4'd1 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_71 = rank_lengths_25_next_and_98 ^ rank_lengths_25_next_and_97; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_43 = (rank_lengths_25_next_and_98 & rank_lengths_25_next_and_97) | (rank_lengths_25_next_and_96 & rank_lengths_25_next_xor_71); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_72 = rank_lengths_25_next_and_95 ^ rank_lengths_25_next_and_94; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_44 = (rank_lengths_25_next_and_95 & rank_lengths_25_next_and_94) | (rank_lengths_25_next_and_93 & rank_lengths_25_next_xor_72); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_73 = rank_lengths_25_next_xor_71 ^ rank_lengths_25_next_and_96; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_74 = rank_lengths_25_next_xor_72 ^ rank_lengths_25_next_and_93; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_99 = rank_lengths_25_next_xor_73 & rank_lengths_25_next_xor_74; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_75 = rank_lengths_25_next_or_43 ^ rank_lengths_25_next_or_44; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_45 = (rank_lengths_25_next_or_43 & rank_lengths_25_next_or_44) | (rank_lengths_25_next_and_99 & rank_lengths_25_next_xor_75); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_15 = {
        rank_lengths_25_next_or_45,
        rank_lengths_25_next_xor_75 ^ rank_lengths_25_next_and_99,
        rank_lengths_25_next_xor_73 ^ rank_lengths_25_next_xor_74
    }; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_100 = (4'd0 >= rank_lengths_25_next_sum) & rank_lengths_25_next_any; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_101 = (4'd0 >= rank_lengths_25_next_sum_2) & rank_lengths_25_next_any_2; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_102 = (4'd0 >= rank_lengths_25_next_sum_3) & rank_lengths_25_next_any_3; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_103 = (4'd0 >= rank_lengths_25_next_sum_4) & rank_lengths_25_next_any_4; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_104 = (4'd0 >= rank_lengths_25_next_sum_5) & rank_lengths_25_next_any_5; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_105 = (4'd0 >= rank_lengths_25_next_difference) & rank_lengths_25_next_any_6; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_76 = rank_lengths_25_next_and_105 ^ rank_lengths_25_next_and_104; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_46 = (rank_lengths_25_next_and_105 & rank_lengths_25_next_and_104) | (rank_lengths_25_next_and_103 & rank_lengths_25_next_xor_76); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_77 = rank_lengths_25_next_and_102 ^ rank_lengths_25_next_and_101; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_47 = (rank_lengths_25_next_and_102 & rank_lengths_25_next_and_101) | (rank_lengths_25_next_and_100 & rank_lengths_25_next_xor_77); // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_78 = rank_lengths_25_next_xor_76 ^ rank_lengths_25_next_and_103; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_79 = rank_lengths_25_next_xor_77 ^ rank_lengths_25_next_and_100; // PublishedSteps.swift:158
    wire rank_lengths_25_next_and_106 = rank_lengths_25_next_xor_78 & rank_lengths_25_next_xor_79; // PublishedSteps.swift:158
    wire rank_lengths_25_next_xor_80 = rank_lengths_25_next_or_46 ^ rank_lengths_25_next_or_47; // PublishedSteps.swift:158
    wire rank_lengths_25_next_or_48 = (rank_lengths_25_next_or_46 & rank_lengths_25_next_or_47) | (rank_lengths_25_next_and_106 & rank_lengths_25_next_xor_80); // PublishedSteps.swift:158
    wire [2:0] rank_lengths_25_next_joined_16 = {
        rank_lengths_25_next_or_48,
        rank_lengths_25_next_xor_80 ^ rank_lengths_25_next_and_106,
        rank_lengths_25_next_xor_78 ^ rank_lengths_25_next_xor_79
    }; // PublishedSteps.swift:158
    wire [47:0] rank_lengths_25_next_joined_17 = {
        rank_lengths_25_next_joined, rank_lengths_25_next_joined_2, rank_lengths_25_next_joined_3,
        rank_lengths_25_next_joined_4, rank_lengths_25_next_joined_5,
        rank_lengths_25_next_joined_6, rank_lengths_25_next_joined_7,
        rank_lengths_25_next_joined_8, rank_lengths_25_next_joined_9,
        rank_lengths_25_next_joined_10, rank_lengths_25_next_joined_11,
        rank_lengths_25_next_joined_12, rank_lengths_25_next_joined_13,
        rank_lengths_25_next_joined_14, rank_lengths_25_next_joined_15,
        rank_lengths_25_next_joined_16
    }; // PublishedSteps.swift:158
    wire outlier_row_26_15_next_or = (outlier_25_0[6:0] == outlier_25_15[6:0]) | (outlier_25_1[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_2 = (outlier_25_2[6:0] == outlier_25_15[6:0]) | (outlier_25_3[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_3 = (outlier_25_4[6:0] == outlier_25_15[6:0]) | (outlier_25_5[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_4 = (outlier_25_6[6:0] == outlier_25_15[6:0]) | (outlier_25_7[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_5 = outlier_row_26_15_next_or | outlier_row_26_15_next_or_2 | outlier_row_26_15_next_or_3 | outlier_row_26_15_next_or_4; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_6 = (outlier_25_8[6:0] == outlier_25_15[6:0]) | (outlier_25_9[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_7 = (outlier_25_10[6:0] == outlier_25_15[6:0]) | (outlier_25_11[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_8 = (outlier_25_12[6:0] == outlier_25_15[6:0]) | (outlier_25_13[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_9 = outlier_row_26_15_next_or_6 | outlier_row_26_15_next_or_7 | outlier_row_26_15_next_or_8 | (outlier_25_14[6:0] == outlier_25_15[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse = ~(outlier_row_26_15_next_or_5 | outlier_row_26_15_next_or_9); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_10 = (outlier_25_0[6:0] == outlier_25_14[6:0]) | (outlier_25_1[6:0] == outlier_25_14[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_11 = (outlier_25_2[6:0] == outlier_25_14[6:0]) | (outlier_25_3[6:0] == outlier_25_14[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_12 = (outlier_25_4[6:0] == outlier_25_14[6:0]) | (outlier_25_5[6:0] == outlier_25_14[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_13 = (outlier_25_6[6:0] == outlier_25_14[6:0]) | (outlier_25_7[6:0] == outlier_25_14[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_14 = outlier_row_26_15_next_or_10 | outlier_row_26_15_next_or_11 | outlier_row_26_15_next_or_12 | outlier_row_26_15_next_or_13; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_15 = (outlier_25_8[6:0] == outlier_25_14[6:0]) | (outlier_25_9[6:0] == outlier_25_14[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_16 = (outlier_25_10[6:0] == outlier_25_14[6:0]) | (outlier_25_11[6:0] == outlier_25_14[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_17 = (outlier_25_12[6:0] == outlier_25_14[6:0]) | (outlier_25_13[6:0] == outlier_25_14[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_18 = outlier_row_26_15_next_or_14 | outlier_row_26_15_next_or_15 | outlier_row_26_15_next_or_16 | outlier_row_26_15_next_or_17; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_2 = ~outlier_row_26_15_next_or_18; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_19 = (outlier_25_0[6:0] == outlier_25_13[6:0]) | (outlier_25_1[6:0] == outlier_25_13[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_20 = (outlier_25_2[6:0] == outlier_25_13[6:0]) | (outlier_25_3[6:0] == outlier_25_13[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_21 = (outlier_25_4[6:0] == outlier_25_13[6:0]) | (outlier_25_5[6:0] == outlier_25_13[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_22 = (outlier_25_6[6:0] == outlier_25_13[6:0]) | (outlier_25_7[6:0] == outlier_25_13[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_23 = outlier_row_26_15_next_or_19 | outlier_row_26_15_next_or_20 | outlier_row_26_15_next_or_21 | outlier_row_26_15_next_or_22; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_24 = (outlier_25_8[6:0] == outlier_25_13[6:0]) | (outlier_25_9[6:0] == outlier_25_13[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_25 = (outlier_25_10[6:0] == outlier_25_13[6:0]) | (outlier_25_11[6:0] == outlier_25_13[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_26 = outlier_row_26_15_next_or_24 | outlier_row_26_15_next_or_25 | (outlier_25_12[6:0] == outlier_25_13[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_3 = ~(outlier_row_26_15_next_or_23 | outlier_row_26_15_next_or_26); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_27 = (outlier_25_0[6:0] == outlier_25_12[6:0]) | (outlier_25_1[6:0] == outlier_25_12[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_28 = (outlier_25_2[6:0] == outlier_25_12[6:0]) | (outlier_25_3[6:0] == outlier_25_12[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_29 = (outlier_25_4[6:0] == outlier_25_12[6:0]) | (outlier_25_5[6:0] == outlier_25_12[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_30 = (outlier_25_6[6:0] == outlier_25_12[6:0]) | (outlier_25_7[6:0] == outlier_25_12[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_31 = outlier_row_26_15_next_or_27 | outlier_row_26_15_next_or_28 | outlier_row_26_15_next_or_29 | outlier_row_26_15_next_or_30; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_32 = (outlier_25_8[6:0] == outlier_25_12[6:0]) | (outlier_25_9[6:0] == outlier_25_12[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_33 = (outlier_25_10[6:0] == outlier_25_12[6:0]) | (outlier_25_11[6:0] == outlier_25_12[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_4 = ~(outlier_row_26_15_next_or_31 | outlier_row_26_15_next_or_32 | outlier_row_26_15_next_or_33); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_34 = (outlier_25_0[6:0] == outlier_25_11[6:0]) | (outlier_25_1[6:0] == outlier_25_11[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_35 = (outlier_25_2[6:0] == outlier_25_11[6:0]) | (outlier_25_3[6:0] == outlier_25_11[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_36 = (outlier_25_4[6:0] == outlier_25_11[6:0]) | (outlier_25_5[6:0] == outlier_25_11[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_37 = (outlier_25_6[6:0] == outlier_25_11[6:0]) | (outlier_25_7[6:0] == outlier_25_11[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_38 = outlier_row_26_15_next_or_34 | outlier_row_26_15_next_or_35 | outlier_row_26_15_next_or_36 | outlier_row_26_15_next_or_37; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_39 = (outlier_25_8[6:0] == outlier_25_11[6:0]) | (outlier_25_9[6:0] == outlier_25_11[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_40 = outlier_row_26_15_next_or_38 | outlier_row_26_15_next_or_39 | (outlier_25_10[6:0] == outlier_25_11[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_5 = ~outlier_row_26_15_next_or_40; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_41 = (outlier_25_0[6:0] == outlier_25_10[6:0]) | (outlier_25_1[6:0] == outlier_25_10[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_42 = (outlier_25_2[6:0] == outlier_25_10[6:0]) | (outlier_25_3[6:0] == outlier_25_10[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_43 = (outlier_25_4[6:0] == outlier_25_10[6:0]) | (outlier_25_5[6:0] == outlier_25_10[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_44 = (outlier_25_6[6:0] == outlier_25_10[6:0]) | (outlier_25_7[6:0] == outlier_25_10[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_45 = outlier_row_26_15_next_or_41 | outlier_row_26_15_next_or_42 | outlier_row_26_15_next_or_43 | outlier_row_26_15_next_or_44; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_46 = (outlier_25_8[6:0] == outlier_25_10[6:0]) | (outlier_25_9[6:0] == outlier_25_10[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_6 = ~(outlier_row_26_15_next_or_45 | outlier_row_26_15_next_or_46); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_47 = (outlier_25_0[6:0] == outlier_25_9[6:0]) | (outlier_25_1[6:0] == outlier_25_9[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_48 = (outlier_25_2[6:0] == outlier_25_9[6:0]) | (outlier_25_3[6:0] == outlier_25_9[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_49 = (outlier_25_4[6:0] == outlier_25_9[6:0]) | (outlier_25_5[6:0] == outlier_25_9[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_50 = (outlier_25_6[6:0] == outlier_25_9[6:0]) | (outlier_25_7[6:0] == outlier_25_9[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_51 = outlier_row_26_15_next_or_47 | outlier_row_26_15_next_or_48 | outlier_row_26_15_next_or_49 | outlier_row_26_15_next_or_50; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_7 = ~(outlier_row_26_15_next_or_51 | (outlier_25_8[6:0] == outlier_25_9[6:0])); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_52 = (outlier_25_0[6:0] == outlier_25_8[6:0]) | (outlier_25_1[6:0] == outlier_25_8[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_53 = (outlier_25_2[6:0] == outlier_25_8[6:0]) | (outlier_25_3[6:0] == outlier_25_8[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_54 = (outlier_25_4[6:0] == outlier_25_8[6:0]) | (outlier_25_5[6:0] == outlier_25_8[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_55 = (outlier_25_6[6:0] == outlier_25_8[6:0]) | (outlier_25_7[6:0] == outlier_25_8[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_56 = outlier_row_26_15_next_or_52 | outlier_row_26_15_next_or_53 | outlier_row_26_15_next_or_54 | outlier_row_26_15_next_or_55; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_8 = ~outlier_row_26_15_next_or_56; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_57 = (outlier_25_0[6:0] == outlier_25_7[6:0]) | (outlier_25_1[6:0] == outlier_25_7[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_58 = (outlier_25_2[6:0] == outlier_25_7[6:0]) | (outlier_25_3[6:0] == outlier_25_7[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_59 = (outlier_25_4[6:0] == outlier_25_7[6:0]) | (outlier_25_5[6:0] == outlier_25_7[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_60 = outlier_row_26_15_next_or_57 | outlier_row_26_15_next_or_58 | outlier_row_26_15_next_or_59 | (outlier_25_6[6:0] == outlier_25_7[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_9 = ~outlier_row_26_15_next_or_60; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_61 = (outlier_25_0[6:0] == outlier_25_6[6:0]) | (outlier_25_1[6:0] == outlier_25_6[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_62 = (outlier_25_2[6:0] == outlier_25_6[6:0]) | (outlier_25_3[6:0] == outlier_25_6[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_63 = (outlier_25_4[6:0] == outlier_25_6[6:0]) | (outlier_25_5[6:0] == outlier_25_6[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_10 = ~(outlier_row_26_15_next_or_61 | outlier_row_26_15_next_or_62 | outlier_row_26_15_next_or_63); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_64 = (outlier_25_0[6:0] == outlier_25_5[6:0]) | (outlier_25_1[6:0] == outlier_25_5[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_65 = (outlier_25_2[6:0] == outlier_25_5[6:0]) | (outlier_25_3[6:0] == outlier_25_5[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_66 = outlier_row_26_15_next_or_64 | outlier_row_26_15_next_or_65 | (outlier_25_4[6:0] == outlier_25_5[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_11 = ~outlier_row_26_15_next_or_66; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_67 = (outlier_25_0[6:0] == outlier_25_4[6:0]) | (outlier_25_1[6:0] == outlier_25_4[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_68 = (outlier_25_2[6:0] == outlier_25_4[6:0]) | (outlier_25_3[6:0] == outlier_25_4[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_12 = ~(outlier_row_26_15_next_or_67 | outlier_row_26_15_next_or_68); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_69 = (outlier_25_0[6:0] == outlier_25_3[6:0]) | (outlier_25_1[6:0] == outlier_25_3[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_13 = ~(outlier_row_26_15_next_or_69 | (outlier_25_2[6:0] == outlier_25_3[6:0])); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_or_70 = (outlier_25_0[6:0] == outlier_25_2[6:0]) | (outlier_25_1[6:0] == outlier_25_2[6:0]); // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_14 = ~outlier_row_26_15_next_or_70; // PublishedSteps.swift:236
    wire outlier_row_26_15_next_inverse_15 = outlier_25_0[6:0] != outlier_25_1[6:0]; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_0_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd0),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd0), outlier_25_0[6:3] == 4'd0
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_column_26_0_next_joined = {
        outlier_25_15[2:0] == 3'd0, outlier_25_14[2:0] == 3'd0, outlier_25_13[2:0] == 3'd0,
        outlier_25_12[2:0] == 3'd0, outlier_25_11[2:0] == 3'd0, outlier_25_10[2:0] == 3'd0,
        outlier_25_9[2:0] == 3'd0, outlier_25_8[2:0] == 3'd0, outlier_25_7[2:0] == 3'd0,
        outlier_25_6[2:0] == 3'd0, outlier_25_5[2:0] == 3'd0, outlier_25_4[2:0] == 3'd0,
        outlier_25_3[2:0] == 3'd0, outlier_25_2[2:0] == 3'd0, outlier_25_1[2:0] == 3'd0,
        outlier_25_0[2:0] == 3'd0
    }; // PublishedSteps.swift:247
    wire [4:0] used_bits_26_next_sum = {1'd0, {1'd0, dequantisers_0_length} + {1'd0, dequantisers_1_length}} + {1'd0, {1'd0, dequantisers_2_length} + {1'd0, dequantisers_3_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_2 = {1'd0, {1'd0, dequantisers_4_length} + {1'd0, dequantisers_5_length}} + {1'd0, {1'd0, dequantisers_6_length} + {1'd0, dequantisers_7_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_3 = {1'd0, {1'd0, dequantisers_8_length} + {1'd0, dequantisers_9_length}} + {1'd0, {1'd0, dequantisers_10_length} + {1'd0, dequantisers_11_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_4 = {1'd0, {1'd0, dequantisers_12_length} + {1'd0, dequantisers_13_length}} + {1'd0, {1'd0, dequantisers_14_length} + {1'd0, dequantisers_15_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_5 = {1'd0, {1'd0, used_bits_26_next_sum} + {1'd0, used_bits_26_next_sum_2}} + {1'd0, {1'd0, used_bits_26_next_sum_3} + {1'd0, used_bits_26_next_sum_4}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_6 = {1'd0, {1'd0, dequantisers_16_length} + {1'd0, dequantisers_17_length}} + {1'd0, {1'd0, dequantisers_18_length} + {1'd0, dequantisers_19_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_7 = {1'd0, {1'd0, dequantisers_20_length} + {1'd0, dequantisers_21_length}} + {1'd0, {1'd0, dequantisers_22_length} + {1'd0, dequantisers_23_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_8 = {1'd0, {1'd0, dequantisers_24_length} + {1'd0, dequantisers_25_length}} + {1'd0, {1'd0, dequantisers_26_length} + {1'd0, dequantisers_27_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_9 = {1'd0, {1'd0, dequantisers_28_length} + {1'd0, dequantisers_29_length}} + {1'd0, {1'd0, dequantisers_30_length} + {1'd0, dequantisers_31_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_10 = {1'd0, {1'd0, used_bits_26_next_sum_6} + {1'd0, used_bits_26_next_sum_7}} + {1'd0, {1'd0, used_bits_26_next_sum_8} + {1'd0, used_bits_26_next_sum_9}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_11 = {1'd0, {1'd0, dequantisers_32_length} + {1'd0, dequantisers_33_length}} + {1'd0, {1'd0, dequantisers_34_length} + {1'd0, dequantisers_35_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_12 = {1'd0, {1'd0, dequantisers_36_length} + {1'd0, dequantisers_37_length}} + {1'd0, {1'd0, dequantisers_38_length} + {1'd0, dequantisers_39_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_13 = {1'd0, {1'd0, dequantisers_40_length} + {1'd0, dequantisers_41_length}} + {1'd0, {1'd0, dequantisers_42_length} + {1'd0, dequantisers_43_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_14 = {1'd0, {1'd0, dequantisers_44_length} + {1'd0, dequantisers_45_length}} + {1'd0, {1'd0, dequantisers_46_length} + {1'd0, dequantisers_47_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_15 = {1'd0, {1'd0, used_bits_26_next_sum_11} + {1'd0, used_bits_26_next_sum_12}} + {1'd0, {1'd0, used_bits_26_next_sum_13} + {1'd0, used_bits_26_next_sum_14}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_16 = {1'd0, {1'd0, dequantisers_48_length} + {1'd0, dequantisers_49_length}} + {1'd0, {1'd0, dequantisers_50_length} + {1'd0, dequantisers_51_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_17 = {1'd0, {1'd0, dequantisers_52_length} + {1'd0, dequantisers_53_length}} + {1'd0, {1'd0, dequantisers_54_length} + {1'd0, dequantisers_55_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_18 = {1'd0, {1'd0, dequantisers_56_length} + {1'd0, dequantisers_57_length}} + {1'd0, {1'd0, dequantisers_58_length} + {1'd0, dequantisers_59_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_19 = {1'd0, {1'd0, dequantisers_60_length} + {1'd0, dequantisers_61_length}} + {1'd0, {1'd0, dequantisers_62_length} + {1'd0, dequantisers_63_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_20 = {1'd0, {1'd0, used_bits_26_next_sum_16} + {1'd0, used_bits_26_next_sum_17}} + {1'd0, {1'd0, used_bits_26_next_sum_18} + {1'd0, used_bits_26_next_sum_19}}; // PublishedSteps.swift:48
    wire [8:0] used_bits_26_next_sum_21 = {1'd0, {1'd0, used_bits_26_next_sum_5} + {1'd0, used_bits_26_next_sum_10}} + {1'd0, {1'd0, used_bits_26_next_sum_15} + {1'd0, used_bits_26_next_sum_20}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_22 = {1'd0, {1'd0, dequantisers_64_length} + {1'd0, dequantisers_65_length}} + {1'd0, {1'd0, dequantisers_66_length} + {1'd0, dequantisers_67_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_23 = {1'd0, {1'd0, dequantisers_68_length} + {1'd0, dequantisers_69_length}} + {1'd0, {1'd0, dequantisers_70_length} + {1'd0, dequantisers_71_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_24 = {1'd0, {1'd0, dequantisers_72_length} + {1'd0, dequantisers_73_length}} + {1'd0, {1'd0, dequantisers_74_length} + {1'd0, dequantisers_75_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_25 = {1'd0, {1'd0, dequantisers_76_length} + {1'd0, dequantisers_77_length}} + {1'd0, {1'd0, dequantisers_78_length} + {1'd0, dequantisers_79_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_26 = {1'd0, {1'd0, used_bits_26_next_sum_22} + {1'd0, used_bits_26_next_sum_23}} + {1'd0, {1'd0, used_bits_26_next_sum_24} + {1'd0, used_bits_26_next_sum_25}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_27 = {1'd0, {1'd0, dequantisers_80_length} + {1'd0, dequantisers_81_length}} + {1'd0, {1'd0, dequantisers_82_length} + {1'd0, dequantisers_83_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_28 = {1'd0, {1'd0, dequantisers_84_length} + {1'd0, dequantisers_85_length}} + {1'd0, {1'd0, dequantisers_86_length} + {1'd0, dequantisers_87_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_29 = {1'd0, {1'd0, dequantisers_88_length} + {1'd0, dequantisers_89_length}} + {1'd0, {1'd0, dequantisers_90_length} + {1'd0, dequantisers_91_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_30 = {1'd0, {1'd0, dequantisers_92_length} + {1'd0, dequantisers_93_length}} + {1'd0, {1'd0, dequantisers_94_length} + {1'd0, dequantisers_95_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_31 = {1'd0, {1'd0, used_bits_26_next_sum_27} + {1'd0, used_bits_26_next_sum_28}} + {1'd0, {1'd0, used_bits_26_next_sum_29} + {1'd0, used_bits_26_next_sum_30}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_32 = {1'd0, {1'd0, dequantisers_96_length} + {1'd0, dequantisers_97_length}} + {1'd0, {1'd0, dequantisers_98_length} + {1'd0, dequantisers_99_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_33 = {1'd0, {1'd0, dequantisers_100_length} + {1'd0, dequantisers_101_length}} + {1'd0, {1'd0, dequantisers_102_length} + {1'd0, dequantisers_103_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_34 = {1'd0, {1'd0, dequantisers_104_length} + {1'd0, dequantisers_105_length}} + {1'd0, {1'd0, dequantisers_106_length} + {1'd0, dequantisers_107_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_35 = {1'd0, {1'd0, dequantisers_108_length} + {1'd0, dequantisers_109_length}} + {1'd0, {1'd0, dequantisers_110_length} + {1'd0, dequantisers_111_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_36 = {1'd0, {1'd0, used_bits_26_next_sum_32} + {1'd0, used_bits_26_next_sum_33}} + {1'd0, {1'd0, used_bits_26_next_sum_34} + {1'd0, used_bits_26_next_sum_35}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_37 = {1'd0, {1'd0, dequantisers_112_length} + {1'd0, dequantisers_113_length}} + {1'd0, {1'd0, dequantisers_114_length} + {1'd0, dequantisers_115_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_38 = {1'd0, {1'd0, dequantisers_116_length} + {1'd0, dequantisers_117_length}} + {1'd0, {1'd0, dequantisers_118_length} + {1'd0, dequantisers_119_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_39 = {1'd0, {1'd0, dequantisers_120_length} + {1'd0, dequantisers_121_length}} + {1'd0, {1'd0, dequantisers_122_length} + {1'd0, dequantisers_123_length}}; // PublishedSteps.swift:48
    wire [4:0] used_bits_26_next_sum_40 = {1'd0, {1'd0, dequantisers_124_length} + {1'd0, dequantisers_125_length}} + {1'd0, {1'd0, dequantisers_126_length} + {1'd0, dequantisers_127_length}}; // PublishedSteps.swift:48
    wire [6:0] used_bits_26_next_sum_41 = {1'd0, {1'd0, used_bits_26_next_sum_37} + {1'd0, used_bits_26_next_sum_38}} + {1'd0, {1'd0, used_bits_26_next_sum_39} + {1'd0, used_bits_26_next_sum_40}}; // PublishedSteps.swift:48
    wire [8:0] used_bits_26_next_sum_42 = {1'd0, {1'd0, used_bits_26_next_sum_26} + {1'd0, used_bits_26_next_sum_31}} + {1'd0, {1'd0, used_bits_26_next_sum_36} + {1'd0, used_bits_26_next_sum_41}}; // PublishedSteps.swift:48
    wire [15:0] outlier_column_26_1_next_joined = {
        outlier_25_15[2:0] == 3'd1, outlier_25_14[2:0] == 3'd1, outlier_25_13[2:0] == 3'd1,
        outlier_25_12[2:0] == 3'd1, outlier_25_11[2:0] == 3'd1, outlier_25_10[2:0] == 3'd1,
        outlier_25_9[2:0] == 3'd1, outlier_25_8[2:0] == 3'd1, outlier_25_7[2:0] == 3'd1,
        outlier_25_6[2:0] == 3'd1, outlier_25_5[2:0] == 3'd1, outlier_25_4[2:0] == 3'd1,
        outlier_25_3[2:0] == 3'd1, outlier_25_2[2:0] == 3'd1, outlier_25_1[2:0] == 3'd1,
        outlier_25_0[2:0] == 3'd1
    }; // PublishedSteps.swift:247
    wire [15:0] outlier_column_26_2_next_joined = {
        outlier_25_15[2:0] == 3'd2, outlier_25_14[2:0] == 3'd2, outlier_25_13[2:0] == 3'd2,
        outlier_25_12[2:0] == 3'd2, outlier_25_11[2:0] == 3'd2, outlier_25_10[2:0] == 3'd2,
        outlier_25_9[2:0] == 3'd2, outlier_25_8[2:0] == 3'd2, outlier_25_7[2:0] == 3'd2,
        outlier_25_6[2:0] == 3'd2, outlier_25_5[2:0] == 3'd2, outlier_25_4[2:0] == 3'd2,
        outlier_25_3[2:0] == 3'd2, outlier_25_2[2:0] == 3'd2, outlier_25_1[2:0] == 3'd2,
        outlier_25_0[2:0] == 3'd2
    }; // PublishedSteps.swift:247
    wire [15:0] outlier_column_26_3_next_joined = {
        outlier_25_15[2:0] == 3'd3, outlier_25_14[2:0] == 3'd3, outlier_25_13[2:0] == 3'd3,
        outlier_25_12[2:0] == 3'd3, outlier_25_11[2:0] == 3'd3, outlier_25_10[2:0] == 3'd3,
        outlier_25_9[2:0] == 3'd3, outlier_25_8[2:0] == 3'd3, outlier_25_7[2:0] == 3'd3,
        outlier_25_6[2:0] == 3'd3, outlier_25_5[2:0] == 3'd3, outlier_25_4[2:0] == 3'd3,
        outlier_25_3[2:0] == 3'd3, outlier_25_2[2:0] == 3'd3, outlier_25_1[2:0] == 3'd3,
        outlier_25_0[2:0] == 3'd3
    }; // PublishedSteps.swift:247
    wire [15:0] outlier_column_26_4_next_joined = {
        outlier_25_15[2:0] == 3'd4, outlier_25_14[2:0] == 3'd4, outlier_25_13[2:0] == 3'd4,
        outlier_25_12[2:0] == 3'd4, outlier_25_11[2:0] == 3'd4, outlier_25_10[2:0] == 3'd4,
        outlier_25_9[2:0] == 3'd4, outlier_25_8[2:0] == 3'd4, outlier_25_7[2:0] == 3'd4,
        outlier_25_6[2:0] == 3'd4, outlier_25_5[2:0] == 3'd4, outlier_25_4[2:0] == 3'd4,
        outlier_25_3[2:0] == 3'd4, outlier_25_2[2:0] == 3'd4, outlier_25_1[2:0] == 3'd4,
        outlier_25_0[2:0] == 3'd4
    }; // PublishedSteps.swift:247
    wire [15:0] outlier_column_26_5_next_joined = {
        outlier_25_15[2:0] == 3'd5, outlier_25_14[2:0] == 3'd5, outlier_25_13[2:0] == 3'd5,
        outlier_25_12[2:0] == 3'd5, outlier_25_11[2:0] == 3'd5, outlier_25_10[2:0] == 3'd5,
        outlier_25_9[2:0] == 3'd5, outlier_25_8[2:0] == 3'd5, outlier_25_7[2:0] == 3'd5,
        outlier_25_6[2:0] == 3'd5, outlier_25_5[2:0] == 3'd5, outlier_25_4[2:0] == 3'd5,
        outlier_25_3[2:0] == 3'd5, outlier_25_2[2:0] == 3'd5, outlier_25_1[2:0] == 3'd5,
        outlier_25_0[2:0] == 3'd5
    }; // PublishedSteps.swift:247
    wire [15:0] outlier_column_26_6_next_joined = {
        outlier_25_15[2:0] == 3'd6, outlier_25_14[2:0] == 3'd6, outlier_25_13[2:0] == 3'd6,
        outlier_25_12[2:0] == 3'd6, outlier_25_11[2:0] == 3'd6, outlier_25_10[2:0] == 3'd6,
        outlier_25_9[2:0] == 3'd6, outlier_25_8[2:0] == 3'd6, outlier_25_7[2:0] == 3'd6,
        outlier_25_6[2:0] == 3'd6, outlier_25_5[2:0] == 3'd6, outlier_25_4[2:0] == 3'd6,
        outlier_25_3[2:0] == 3'd6, outlier_25_2[2:0] == 3'd6, outlier_25_1[2:0] == 3'd6,
        outlier_25_0[2:0] == 3'd6
    }; // PublishedSteps.swift:247
    wire [15:0] outlier_column_26_7_next_joined = {
        outlier_25_15[2:0] == 3'd7, outlier_25_14[2:0] == 3'd7, outlier_25_13[2:0] == 3'd7,
        outlier_25_12[2:0] == 3'd7, outlier_25_11[2:0] == 3'd7, outlier_25_10[2:0] == 3'd7,
        outlier_25_9[2:0] == 3'd7, outlier_25_8[2:0] == 3'd7, outlier_25_7[2:0] == 3'd7,
        outlier_25_6[2:0] == 3'd7, outlier_25_5[2:0] == 3'd7, outlier_25_4[2:0] == 3'd7,
        outlier_25_3[2:0] == 3'd7, outlier_25_2[2:0] == 3'd7, outlier_25_1[2:0] == 3'd7,
        outlier_25_0[2:0] == 3'd7
    }; // PublishedSteps.swift:247
    wire [15:0] outlier_row_26_1_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd1),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd1), outlier_25_0[6:3] == 4'd1
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_2_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd2),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd2), outlier_25_0[6:3] == 4'd2
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_3_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd3),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd3), outlier_25_0[6:3] == 4'd3
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_4_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd4),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd4), outlier_25_0[6:3] == 4'd4
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_5_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd5),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd5), outlier_25_0[6:3] == 4'd5
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_6_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd6),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd6), outlier_25_0[6:3] == 4'd6
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_7_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd7),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd7), outlier_25_0[6:3] == 4'd7
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_8_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd8),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd8), outlier_25_0[6:3] == 4'd8
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_9_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'd9),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'd9), outlier_25_0[6:3] == 4'd9
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_10_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'ha),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'ha), outlier_25_0[6:3] == 4'ha
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_11_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'hb),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'hb), outlier_25_0[6:3] == 4'hb
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_12_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'hc),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'hc), outlier_25_0[6:3] == 4'hc
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_13_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'hd),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'hd), outlier_25_0[6:3] == 4'hd
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_14_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'he),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'he),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'he),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'he),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'he),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'he),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'he),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'he),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'he),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'he),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'he),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'he),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'he),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'he),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'he), outlier_25_0[6:3] == 4'he
    }; // PublishedSteps.swift:236
    wire [15:0] outlier_row_26_15_next_joined = {
        outlier_row_26_15_next_inverse & (outlier_25_15[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_2 & (outlier_25_14[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_3 & (outlier_25_13[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_4 & (outlier_25_12[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_5 & (outlier_25_11[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_6 & (outlier_25_10[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_7 & (outlier_25_9[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_8 & (outlier_25_8[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_9 & (outlier_25_7[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_10 & (outlier_25_6[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_11 & (outlier_25_5[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_12 & (outlier_25_4[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_13 & (outlier_25_3[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_14 & (outlier_25_2[6:3] == 4'hf),
        outlier_row_26_15_next_inverse_15 & (outlier_25_1[6:3] == 4'hf), outlier_25_0[6:3] == 4'hf
    }; // PublishedSteps.swift:236
    wire [7:0] symbol_value_24_0_next_extended = {1'd0, product_23_0_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_0_next_sum = symbol_value_24_0_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_0_next_and = ~symbol_value_24_0_next_sum[7] & ((|symbol_value_24_0_next_sum[6:5]) | (&symbol_value_24_0_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_0_next_sum_2 = symbol_value_24_0_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_0_next_and_2 = ~symbol_value_24_0_next_sum_2[7] & ((|symbol_value_24_0_next_sum_2[6:5]) | (&symbol_value_24_0_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_0_next_choice =
        (symbol_value_24_0_next_sum[7] | ~(|symbol_value_24_0_next_sum)) ? 5'd0 :
        symbol_value_24_0_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_0_next_or = symbol_value_24_0_next_sum_2[7] | ~(|symbol_value_24_0_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_0_next_sum_3 = ~symbol_value_24_0_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_0_next_choice_2 =
        symbol_value_24_0_next_or ? ((|symbol_value_24_0_next_sum_3[7:4]) ? 4'hf : symbol_value_24_0_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_0_next_or_2 = symbol_value_24_0_next_choice_2[0] | (product_23_0_significand[25] & ~(|symbol_value_24_0_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_0_next_choice_3 =
        symbol_value_24_0_next_choice_2[3] ? {8'd0, product_23_0_significand[25:21]} :
        product_23_0_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_0_next_choice_4 =
        symbol_value_24_0_next_choice_2[2] ? {4'd0, symbol_value_24_0_next_choice_3[12:4]} :
        symbol_value_24_0_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_0_next_choice_5 =
        symbol_value_24_0_next_choice_2[1] ? {2'd0, symbol_value_24_0_next_choice_4[12:2]} :
        symbol_value_24_0_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_0_next_choice_6 =
        symbol_value_24_0_next_or_2 ? {1'd0, symbol_value_24_0_next_choice_5[12:1]} :
        symbol_value_24_0_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_0_next_joined = {
        product_23_0_significand[25] ? symbol_value_24_0_next_choice : symbol_value_24_0_next_or ? 5'd0 : symbol_value_24_0_next_sum_2[4:0],
        symbol_value_24_0_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_0_next_or_3 = (|product_23_0_significand[12:0]) | (symbol_value_24_0_next_choice_2[3] & (|product_23_0_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_0_next_or_4 = symbol_value_24_0_next_or_3 | (symbol_value_24_0_next_choice_2[2] & (|symbol_value_24_0_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_0_next_or_5 = symbol_value_24_0_next_or_4 | (symbol_value_24_0_next_choice_2[1] & (|symbol_value_24_0_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_0_next_or_6 = symbol_value_24_0_next_or_5 | (symbol_value_24_0_next_or_2 & symbol_value_24_0_next_choice_5[0]) | symbol_value_24_0_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_0_next_sum_4 = symbol_value_24_0_next_joined + {14'd0, symbol_value_24_0_next_choice_6[0] & symbol_value_24_0_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_0_next_or_7 = (product_23_0_significand[25] ? symbol_value_24_0_next_and : symbol_value_24_0_next_and_2) | (&symbol_value_24_0_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_0_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_0_negative, product_23_0_is_zero ? 15'd0 : symbol_value_24_0_next_or_7 ? 15'h7bff : symbol_value_24_0_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_1_next_extended = {1'd0, product_23_1_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_1_next_sum = symbol_value_24_1_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_1_next_and = ~symbol_value_24_1_next_sum[7] & ((|symbol_value_24_1_next_sum[6:5]) | (&symbol_value_24_1_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_1_next_sum_2 = symbol_value_24_1_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_1_next_and_2 = ~symbol_value_24_1_next_sum_2[7] & ((|symbol_value_24_1_next_sum_2[6:5]) | (&symbol_value_24_1_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_1_next_choice =
        (symbol_value_24_1_next_sum[7] | ~(|symbol_value_24_1_next_sum)) ? 5'd0 :
        symbol_value_24_1_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_1_next_or = symbol_value_24_1_next_sum_2[7] | ~(|symbol_value_24_1_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_1_next_sum_3 = ~symbol_value_24_1_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_1_next_choice_2 =
        symbol_value_24_1_next_or ? ((|symbol_value_24_1_next_sum_3[7:4]) ? 4'hf : symbol_value_24_1_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_1_next_or_2 = symbol_value_24_1_next_choice_2[0] | (product_23_1_significand[25] & ~(|symbol_value_24_1_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_1_next_choice_3 =
        symbol_value_24_1_next_choice_2[3] ? {8'd0, product_23_1_significand[25:21]} :
        product_23_1_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_1_next_choice_4 =
        symbol_value_24_1_next_choice_2[2] ? {4'd0, symbol_value_24_1_next_choice_3[12:4]} :
        symbol_value_24_1_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_1_next_choice_5 =
        symbol_value_24_1_next_choice_2[1] ? {2'd0, symbol_value_24_1_next_choice_4[12:2]} :
        symbol_value_24_1_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_1_next_choice_6 =
        symbol_value_24_1_next_or_2 ? {1'd0, symbol_value_24_1_next_choice_5[12:1]} :
        symbol_value_24_1_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_1_next_joined = {
        product_23_1_significand[25] ? symbol_value_24_1_next_choice : symbol_value_24_1_next_or ? 5'd0 : symbol_value_24_1_next_sum_2[4:0],
        symbol_value_24_1_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_1_next_or_3 = (|product_23_1_significand[12:0]) | (symbol_value_24_1_next_choice_2[3] & (|product_23_1_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_1_next_or_4 = symbol_value_24_1_next_or_3 | (symbol_value_24_1_next_choice_2[2] & (|symbol_value_24_1_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_1_next_or_5 = symbol_value_24_1_next_or_4 | (symbol_value_24_1_next_choice_2[1] & (|symbol_value_24_1_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_1_next_or_6 = symbol_value_24_1_next_or_5 | (symbol_value_24_1_next_or_2 & symbol_value_24_1_next_choice_5[0]) | symbol_value_24_1_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_1_next_sum_4 = symbol_value_24_1_next_joined + {14'd0, symbol_value_24_1_next_choice_6[0] & symbol_value_24_1_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_1_next_or_7 = (product_23_1_significand[25] ? symbol_value_24_1_next_and : symbol_value_24_1_next_and_2) | (&symbol_value_24_1_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_1_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_1_negative, product_23_1_is_zero ? 15'd0 : symbol_value_24_1_next_or_7 ? 15'h7bff : symbol_value_24_1_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_2_next_extended = {1'd0, product_23_2_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_2_next_sum = symbol_value_24_2_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_2_next_and = ~symbol_value_24_2_next_sum[7] & ((|symbol_value_24_2_next_sum[6:5]) | (&symbol_value_24_2_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_2_next_sum_2 = symbol_value_24_2_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_2_next_and_2 = ~symbol_value_24_2_next_sum_2[7] & ((|symbol_value_24_2_next_sum_2[6:5]) | (&symbol_value_24_2_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_2_next_choice =
        (symbol_value_24_2_next_sum[7] | ~(|symbol_value_24_2_next_sum)) ? 5'd0 :
        symbol_value_24_2_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_2_next_or = symbol_value_24_2_next_sum_2[7] | ~(|symbol_value_24_2_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_2_next_sum_3 = ~symbol_value_24_2_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_2_next_choice_2 =
        symbol_value_24_2_next_or ? ((|symbol_value_24_2_next_sum_3[7:4]) ? 4'hf : symbol_value_24_2_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_2_next_or_2 = symbol_value_24_2_next_choice_2[0] | (product_23_2_significand[25] & ~(|symbol_value_24_2_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_2_next_choice_3 =
        symbol_value_24_2_next_choice_2[3] ? {8'd0, product_23_2_significand[25:21]} :
        product_23_2_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_2_next_choice_4 =
        symbol_value_24_2_next_choice_2[2] ? {4'd0, symbol_value_24_2_next_choice_3[12:4]} :
        symbol_value_24_2_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_2_next_choice_5 =
        symbol_value_24_2_next_choice_2[1] ? {2'd0, symbol_value_24_2_next_choice_4[12:2]} :
        symbol_value_24_2_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_2_next_choice_6 =
        symbol_value_24_2_next_or_2 ? {1'd0, symbol_value_24_2_next_choice_5[12:1]} :
        symbol_value_24_2_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_2_next_joined = {
        product_23_2_significand[25] ? symbol_value_24_2_next_choice : symbol_value_24_2_next_or ? 5'd0 : symbol_value_24_2_next_sum_2[4:0],
        symbol_value_24_2_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_2_next_or_3 = (|product_23_2_significand[12:0]) | (symbol_value_24_2_next_choice_2[3] & (|product_23_2_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_2_next_or_4 = symbol_value_24_2_next_or_3 | (symbol_value_24_2_next_choice_2[2] & (|symbol_value_24_2_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_2_next_or_5 = symbol_value_24_2_next_or_4 | (symbol_value_24_2_next_choice_2[1] & (|symbol_value_24_2_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_2_next_or_6 = symbol_value_24_2_next_or_5 | (symbol_value_24_2_next_or_2 & symbol_value_24_2_next_choice_5[0]) | symbol_value_24_2_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_2_next_sum_4 = symbol_value_24_2_next_joined + {14'd0, symbol_value_24_2_next_choice_6[0] & symbol_value_24_2_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_2_next_or_7 = (product_23_2_significand[25] ? symbol_value_24_2_next_and : symbol_value_24_2_next_and_2) | (&symbol_value_24_2_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_2_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_2_negative, product_23_2_is_zero ? 15'd0 : symbol_value_24_2_next_or_7 ? 15'h7bff : symbol_value_24_2_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_3_next_extended = {1'd0, product_23_3_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_3_next_sum = symbol_value_24_3_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_3_next_and = ~symbol_value_24_3_next_sum[7] & ((|symbol_value_24_3_next_sum[6:5]) | (&symbol_value_24_3_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_3_next_sum_2 = symbol_value_24_3_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_3_next_and_2 = ~symbol_value_24_3_next_sum_2[7] & ((|symbol_value_24_3_next_sum_2[6:5]) | (&symbol_value_24_3_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_3_next_choice =
        (symbol_value_24_3_next_sum[7] | ~(|symbol_value_24_3_next_sum)) ? 5'd0 :
        symbol_value_24_3_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_3_next_or = symbol_value_24_3_next_sum_2[7] | ~(|symbol_value_24_3_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_3_next_sum_3 = ~symbol_value_24_3_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_3_next_choice_2 =
        symbol_value_24_3_next_or ? ((|symbol_value_24_3_next_sum_3[7:4]) ? 4'hf : symbol_value_24_3_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_3_next_or_2 = symbol_value_24_3_next_choice_2[0] | (product_23_3_significand[25] & ~(|symbol_value_24_3_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_3_next_choice_3 =
        symbol_value_24_3_next_choice_2[3] ? {8'd0, product_23_3_significand[25:21]} :
        product_23_3_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_3_next_choice_4 =
        symbol_value_24_3_next_choice_2[2] ? {4'd0, symbol_value_24_3_next_choice_3[12:4]} :
        symbol_value_24_3_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_3_next_choice_5 =
        symbol_value_24_3_next_choice_2[1] ? {2'd0, symbol_value_24_3_next_choice_4[12:2]} :
        symbol_value_24_3_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_3_next_choice_6 =
        symbol_value_24_3_next_or_2 ? {1'd0, symbol_value_24_3_next_choice_5[12:1]} :
        symbol_value_24_3_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_3_next_joined = {
        product_23_3_significand[25] ? symbol_value_24_3_next_choice : symbol_value_24_3_next_or ? 5'd0 : symbol_value_24_3_next_sum_2[4:0],
        symbol_value_24_3_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_3_next_or_3 = (|product_23_3_significand[12:0]) | (symbol_value_24_3_next_choice_2[3] & (|product_23_3_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_3_next_or_4 = symbol_value_24_3_next_or_3 | (symbol_value_24_3_next_choice_2[2] & (|symbol_value_24_3_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_3_next_or_5 = symbol_value_24_3_next_or_4 | (symbol_value_24_3_next_choice_2[1] & (|symbol_value_24_3_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_3_next_or_6 = symbol_value_24_3_next_or_5 | (symbol_value_24_3_next_or_2 & symbol_value_24_3_next_choice_5[0]) | symbol_value_24_3_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_3_next_sum_4 = symbol_value_24_3_next_joined + {14'd0, symbol_value_24_3_next_choice_6[0] & symbol_value_24_3_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_3_next_or_7 = (product_23_3_significand[25] ? symbol_value_24_3_next_and : symbol_value_24_3_next_and_2) | (&symbol_value_24_3_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_3_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_3_negative, product_23_3_is_zero ? 15'd0 : symbol_value_24_3_next_or_7 ? 15'h7bff : symbol_value_24_3_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_4_next_extended = {1'd0, product_23_4_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_4_next_sum = symbol_value_24_4_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_4_next_and = ~symbol_value_24_4_next_sum[7] & ((|symbol_value_24_4_next_sum[6:5]) | (&symbol_value_24_4_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_4_next_sum_2 = symbol_value_24_4_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_4_next_and_2 = ~symbol_value_24_4_next_sum_2[7] & ((|symbol_value_24_4_next_sum_2[6:5]) | (&symbol_value_24_4_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_4_next_choice =
        (symbol_value_24_4_next_sum[7] | ~(|symbol_value_24_4_next_sum)) ? 5'd0 :
        symbol_value_24_4_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_4_next_or = symbol_value_24_4_next_sum_2[7] | ~(|symbol_value_24_4_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_4_next_sum_3 = ~symbol_value_24_4_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_4_next_choice_2 =
        symbol_value_24_4_next_or ? ((|symbol_value_24_4_next_sum_3[7:4]) ? 4'hf : symbol_value_24_4_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_4_next_or_2 = symbol_value_24_4_next_choice_2[0] | (product_23_4_significand[25] & ~(|symbol_value_24_4_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_4_next_choice_3 =
        symbol_value_24_4_next_choice_2[3] ? {8'd0, product_23_4_significand[25:21]} :
        product_23_4_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_4_next_choice_4 =
        symbol_value_24_4_next_choice_2[2] ? {4'd0, symbol_value_24_4_next_choice_3[12:4]} :
        symbol_value_24_4_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_4_next_choice_5 =
        symbol_value_24_4_next_choice_2[1] ? {2'd0, symbol_value_24_4_next_choice_4[12:2]} :
        symbol_value_24_4_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_4_next_choice_6 =
        symbol_value_24_4_next_or_2 ? {1'd0, symbol_value_24_4_next_choice_5[12:1]} :
        symbol_value_24_4_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_4_next_joined = {
        product_23_4_significand[25] ? symbol_value_24_4_next_choice : symbol_value_24_4_next_or ? 5'd0 : symbol_value_24_4_next_sum_2[4:0],
        symbol_value_24_4_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_4_next_or_3 = (|product_23_4_significand[12:0]) | (symbol_value_24_4_next_choice_2[3] & (|product_23_4_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_4_next_or_4 = symbol_value_24_4_next_or_3 | (symbol_value_24_4_next_choice_2[2] & (|symbol_value_24_4_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_4_next_or_5 = symbol_value_24_4_next_or_4 | (symbol_value_24_4_next_choice_2[1] & (|symbol_value_24_4_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_4_next_or_6 = symbol_value_24_4_next_or_5 | (symbol_value_24_4_next_or_2 & symbol_value_24_4_next_choice_5[0]) | symbol_value_24_4_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_4_next_sum_4 = symbol_value_24_4_next_joined + {14'd0, symbol_value_24_4_next_choice_6[0] & symbol_value_24_4_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_4_next_or_7 = (product_23_4_significand[25] ? symbol_value_24_4_next_and : symbol_value_24_4_next_and_2) | (&symbol_value_24_4_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_4_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_4_negative, product_23_4_is_zero ? 15'd0 : symbol_value_24_4_next_or_7 ? 15'h7bff : symbol_value_24_4_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_5_next_extended = {1'd0, product_23_5_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_5_next_sum = symbol_value_24_5_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_5_next_and = ~symbol_value_24_5_next_sum[7] & ((|symbol_value_24_5_next_sum[6:5]) | (&symbol_value_24_5_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_5_next_sum_2 = symbol_value_24_5_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_5_next_and_2 = ~symbol_value_24_5_next_sum_2[7] & ((|symbol_value_24_5_next_sum_2[6:5]) | (&symbol_value_24_5_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_5_next_choice =
        (symbol_value_24_5_next_sum[7] | ~(|symbol_value_24_5_next_sum)) ? 5'd0 :
        symbol_value_24_5_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_5_next_or = symbol_value_24_5_next_sum_2[7] | ~(|symbol_value_24_5_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_5_next_sum_3 = ~symbol_value_24_5_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_5_next_choice_2 =
        symbol_value_24_5_next_or ? ((|symbol_value_24_5_next_sum_3[7:4]) ? 4'hf : symbol_value_24_5_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_5_next_or_2 = symbol_value_24_5_next_choice_2[0] | (product_23_5_significand[25] & ~(|symbol_value_24_5_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_5_next_choice_3 =
        symbol_value_24_5_next_choice_2[3] ? {8'd0, product_23_5_significand[25:21]} :
        product_23_5_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_5_next_choice_4 =
        symbol_value_24_5_next_choice_2[2] ? {4'd0, symbol_value_24_5_next_choice_3[12:4]} :
        symbol_value_24_5_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_5_next_choice_5 =
        symbol_value_24_5_next_choice_2[1] ? {2'd0, symbol_value_24_5_next_choice_4[12:2]} :
        symbol_value_24_5_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_5_next_choice_6 =
        symbol_value_24_5_next_or_2 ? {1'd0, symbol_value_24_5_next_choice_5[12:1]} :
        symbol_value_24_5_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_5_next_joined = {
        product_23_5_significand[25] ? symbol_value_24_5_next_choice : symbol_value_24_5_next_or ? 5'd0 : symbol_value_24_5_next_sum_2[4:0],
        symbol_value_24_5_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_5_next_or_3 = (|product_23_5_significand[12:0]) | (symbol_value_24_5_next_choice_2[3] & (|product_23_5_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_5_next_or_4 = symbol_value_24_5_next_or_3 | (symbol_value_24_5_next_choice_2[2] & (|symbol_value_24_5_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_5_next_or_5 = symbol_value_24_5_next_or_4 | (symbol_value_24_5_next_choice_2[1] & (|symbol_value_24_5_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_5_next_or_6 = symbol_value_24_5_next_or_5 | (symbol_value_24_5_next_or_2 & symbol_value_24_5_next_choice_5[0]) | symbol_value_24_5_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_5_next_sum_4 = symbol_value_24_5_next_joined + {14'd0, symbol_value_24_5_next_choice_6[0] & symbol_value_24_5_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_5_next_or_7 = (product_23_5_significand[25] ? symbol_value_24_5_next_and : symbol_value_24_5_next_and_2) | (&symbol_value_24_5_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_5_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_5_negative, product_23_5_is_zero ? 15'd0 : symbol_value_24_5_next_or_7 ? 15'h7bff : symbol_value_24_5_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_6_next_extended = {1'd0, product_23_6_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_6_next_sum = symbol_value_24_6_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_6_next_and = ~symbol_value_24_6_next_sum[7] & ((|symbol_value_24_6_next_sum[6:5]) | (&symbol_value_24_6_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_6_next_sum_2 = symbol_value_24_6_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_6_next_and_2 = ~symbol_value_24_6_next_sum_2[7] & ((|symbol_value_24_6_next_sum_2[6:5]) | (&symbol_value_24_6_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_6_next_choice =
        (symbol_value_24_6_next_sum[7] | ~(|symbol_value_24_6_next_sum)) ? 5'd0 :
        symbol_value_24_6_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_6_next_or = symbol_value_24_6_next_sum_2[7] | ~(|symbol_value_24_6_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_6_next_sum_3 = ~symbol_value_24_6_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_6_next_choice_2 =
        symbol_value_24_6_next_or ? ((|symbol_value_24_6_next_sum_3[7:4]) ? 4'hf : symbol_value_24_6_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_6_next_or_2 = symbol_value_24_6_next_choice_2[0] | (product_23_6_significand[25] & ~(|symbol_value_24_6_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_6_next_choice_3 =
        symbol_value_24_6_next_choice_2[3] ? {8'd0, product_23_6_significand[25:21]} :
        product_23_6_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_6_next_choice_4 =
        symbol_value_24_6_next_choice_2[2] ? {4'd0, symbol_value_24_6_next_choice_3[12:4]} :
        symbol_value_24_6_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_6_next_choice_5 =
        symbol_value_24_6_next_choice_2[1] ? {2'd0, symbol_value_24_6_next_choice_4[12:2]} :
        symbol_value_24_6_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_6_next_choice_6 =
        symbol_value_24_6_next_or_2 ? {1'd0, symbol_value_24_6_next_choice_5[12:1]} :
        symbol_value_24_6_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_6_next_joined = {
        product_23_6_significand[25] ? symbol_value_24_6_next_choice : symbol_value_24_6_next_or ? 5'd0 : symbol_value_24_6_next_sum_2[4:0],
        symbol_value_24_6_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_6_next_or_3 = (|product_23_6_significand[12:0]) | (symbol_value_24_6_next_choice_2[3] & (|product_23_6_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_6_next_or_4 = symbol_value_24_6_next_or_3 | (symbol_value_24_6_next_choice_2[2] & (|symbol_value_24_6_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_6_next_or_5 = symbol_value_24_6_next_or_4 | (symbol_value_24_6_next_choice_2[1] & (|symbol_value_24_6_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_6_next_or_6 = symbol_value_24_6_next_or_5 | (symbol_value_24_6_next_or_2 & symbol_value_24_6_next_choice_5[0]) | symbol_value_24_6_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_6_next_sum_4 = symbol_value_24_6_next_joined + {14'd0, symbol_value_24_6_next_choice_6[0] & symbol_value_24_6_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_6_next_or_7 = (product_23_6_significand[25] ? symbol_value_24_6_next_and : symbol_value_24_6_next_and_2) | (&symbol_value_24_6_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_6_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_6_negative, product_23_6_is_zero ? 15'd0 : symbol_value_24_6_next_or_7 ? 15'h7bff : symbol_value_24_6_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_7_next_extended = {1'd0, product_23_7_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_7_next_sum = symbol_value_24_7_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_7_next_and = ~symbol_value_24_7_next_sum[7] & ((|symbol_value_24_7_next_sum[6:5]) | (&symbol_value_24_7_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_7_next_sum_2 = symbol_value_24_7_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_7_next_and_2 = ~symbol_value_24_7_next_sum_2[7] & ((|symbol_value_24_7_next_sum_2[6:5]) | (&symbol_value_24_7_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_7_next_choice =
        (symbol_value_24_7_next_sum[7] | ~(|symbol_value_24_7_next_sum)) ? 5'd0 :
        symbol_value_24_7_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_7_next_or = symbol_value_24_7_next_sum_2[7] | ~(|symbol_value_24_7_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_7_next_sum_3 = ~symbol_value_24_7_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_7_next_choice_2 =
        symbol_value_24_7_next_or ? ((|symbol_value_24_7_next_sum_3[7:4]) ? 4'hf : symbol_value_24_7_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_7_next_or_2 = symbol_value_24_7_next_choice_2[0] | (product_23_7_significand[25] & ~(|symbol_value_24_7_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_7_next_choice_3 =
        symbol_value_24_7_next_choice_2[3] ? {8'd0, product_23_7_significand[25:21]} :
        product_23_7_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_7_next_choice_4 =
        symbol_value_24_7_next_choice_2[2] ? {4'd0, symbol_value_24_7_next_choice_3[12:4]} :
        symbol_value_24_7_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_7_next_choice_5 =
        symbol_value_24_7_next_choice_2[1] ? {2'd0, symbol_value_24_7_next_choice_4[12:2]} :
        symbol_value_24_7_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_7_next_choice_6 =
        symbol_value_24_7_next_or_2 ? {1'd0, symbol_value_24_7_next_choice_5[12:1]} :
        symbol_value_24_7_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_7_next_joined = {
        product_23_7_significand[25] ? symbol_value_24_7_next_choice : symbol_value_24_7_next_or ? 5'd0 : symbol_value_24_7_next_sum_2[4:0],
        symbol_value_24_7_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_7_next_or_3 = (|product_23_7_significand[12:0]) | (symbol_value_24_7_next_choice_2[3] & (|product_23_7_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_7_next_or_4 = symbol_value_24_7_next_or_3 | (symbol_value_24_7_next_choice_2[2] & (|symbol_value_24_7_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_7_next_or_5 = symbol_value_24_7_next_or_4 | (symbol_value_24_7_next_choice_2[1] & (|symbol_value_24_7_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_7_next_or_6 = symbol_value_24_7_next_or_5 | (symbol_value_24_7_next_or_2 & symbol_value_24_7_next_choice_5[0]) | symbol_value_24_7_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_7_next_sum_4 = symbol_value_24_7_next_joined + {14'd0, symbol_value_24_7_next_choice_6[0] & symbol_value_24_7_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_7_next_or_7 = (product_23_7_significand[25] ? symbol_value_24_7_next_and : symbol_value_24_7_next_and_2) | (&symbol_value_24_7_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_7_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_7_negative, product_23_7_is_zero ? 15'd0 : symbol_value_24_7_next_or_7 ? 15'h7bff : symbol_value_24_7_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_8_next_extended = {1'd0, product_23_8_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_8_next_sum = symbol_value_24_8_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_8_next_and = ~symbol_value_24_8_next_sum[7] & ((|symbol_value_24_8_next_sum[6:5]) | (&symbol_value_24_8_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_8_next_sum_2 = symbol_value_24_8_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_8_next_and_2 = ~symbol_value_24_8_next_sum_2[7] & ((|symbol_value_24_8_next_sum_2[6:5]) | (&symbol_value_24_8_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_8_next_choice =
        (symbol_value_24_8_next_sum[7] | ~(|symbol_value_24_8_next_sum)) ? 5'd0 :
        symbol_value_24_8_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_8_next_or = symbol_value_24_8_next_sum_2[7] | ~(|symbol_value_24_8_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_8_next_sum_3 = ~symbol_value_24_8_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_8_next_choice_2 =
        symbol_value_24_8_next_or ? ((|symbol_value_24_8_next_sum_3[7:4]) ? 4'hf : symbol_value_24_8_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_8_next_or_2 = symbol_value_24_8_next_choice_2[0] | (product_23_8_significand[25] & ~(|symbol_value_24_8_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_8_next_choice_3 =
        symbol_value_24_8_next_choice_2[3] ? {8'd0, product_23_8_significand[25:21]} :
        product_23_8_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_8_next_choice_4 =
        symbol_value_24_8_next_choice_2[2] ? {4'd0, symbol_value_24_8_next_choice_3[12:4]} :
        symbol_value_24_8_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_8_next_choice_5 =
        symbol_value_24_8_next_choice_2[1] ? {2'd0, symbol_value_24_8_next_choice_4[12:2]} :
        symbol_value_24_8_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_8_next_choice_6 =
        symbol_value_24_8_next_or_2 ? {1'd0, symbol_value_24_8_next_choice_5[12:1]} :
        symbol_value_24_8_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_8_next_joined = {
        product_23_8_significand[25] ? symbol_value_24_8_next_choice : symbol_value_24_8_next_or ? 5'd0 : symbol_value_24_8_next_sum_2[4:0],
        symbol_value_24_8_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_8_next_or_3 = (|product_23_8_significand[12:0]) | (symbol_value_24_8_next_choice_2[3] & (|product_23_8_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_8_next_or_4 = symbol_value_24_8_next_or_3 | (symbol_value_24_8_next_choice_2[2] & (|symbol_value_24_8_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_8_next_or_5 = symbol_value_24_8_next_or_4 | (symbol_value_24_8_next_choice_2[1] & (|symbol_value_24_8_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_8_next_or_6 = symbol_value_24_8_next_or_5 | (symbol_value_24_8_next_or_2 & symbol_value_24_8_next_choice_5[0]) | symbol_value_24_8_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_8_next_sum_4 = symbol_value_24_8_next_joined + {14'd0, symbol_value_24_8_next_choice_6[0] & symbol_value_24_8_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_8_next_or_7 = (product_23_8_significand[25] ? symbol_value_24_8_next_and : symbol_value_24_8_next_and_2) | (&symbol_value_24_8_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_8_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_8_negative, product_23_8_is_zero ? 15'd0 : symbol_value_24_8_next_or_7 ? 15'h7bff : symbol_value_24_8_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_9_next_extended = {1'd0, product_23_9_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_9_next_sum = symbol_value_24_9_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_9_next_and = ~symbol_value_24_9_next_sum[7] & ((|symbol_value_24_9_next_sum[6:5]) | (&symbol_value_24_9_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_9_next_sum_2 = symbol_value_24_9_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_9_next_and_2 = ~symbol_value_24_9_next_sum_2[7] & ((|symbol_value_24_9_next_sum_2[6:5]) | (&symbol_value_24_9_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_9_next_choice =
        (symbol_value_24_9_next_sum[7] | ~(|symbol_value_24_9_next_sum)) ? 5'd0 :
        symbol_value_24_9_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_9_next_or = symbol_value_24_9_next_sum_2[7] | ~(|symbol_value_24_9_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_9_next_sum_3 = ~symbol_value_24_9_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_9_next_choice_2 =
        symbol_value_24_9_next_or ? ((|symbol_value_24_9_next_sum_3[7:4]) ? 4'hf : symbol_value_24_9_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_9_next_or_2 = symbol_value_24_9_next_choice_2[0] | (product_23_9_significand[25] & ~(|symbol_value_24_9_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_9_next_choice_3 =
        symbol_value_24_9_next_choice_2[3] ? {8'd0, product_23_9_significand[25:21]} :
        product_23_9_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_9_next_choice_4 =
        symbol_value_24_9_next_choice_2[2] ? {4'd0, symbol_value_24_9_next_choice_3[12:4]} :
        symbol_value_24_9_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_9_next_choice_5 =
        symbol_value_24_9_next_choice_2[1] ? {2'd0, symbol_value_24_9_next_choice_4[12:2]} :
        symbol_value_24_9_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_9_next_choice_6 =
        symbol_value_24_9_next_or_2 ? {1'd0, symbol_value_24_9_next_choice_5[12:1]} :
        symbol_value_24_9_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_9_next_joined = {
        product_23_9_significand[25] ? symbol_value_24_9_next_choice : symbol_value_24_9_next_or ? 5'd0 : symbol_value_24_9_next_sum_2[4:0],
        symbol_value_24_9_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_9_next_or_3 = (|product_23_9_significand[12:0]) | (symbol_value_24_9_next_choice_2[3] & (|product_23_9_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_9_next_or_4 = symbol_value_24_9_next_or_3 | (symbol_value_24_9_next_choice_2[2] & (|symbol_value_24_9_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_9_next_or_5 = symbol_value_24_9_next_or_4 | (symbol_value_24_9_next_choice_2[1] & (|symbol_value_24_9_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_9_next_or_6 = symbol_value_24_9_next_or_5 | (symbol_value_24_9_next_or_2 & symbol_value_24_9_next_choice_5[0]) | symbol_value_24_9_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_9_next_sum_4 = symbol_value_24_9_next_joined + {14'd0, symbol_value_24_9_next_choice_6[0] & symbol_value_24_9_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_9_next_or_7 = (product_23_9_significand[25] ? symbol_value_24_9_next_and : symbol_value_24_9_next_and_2) | (&symbol_value_24_9_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_9_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_9_negative, product_23_9_is_zero ? 15'd0 : symbol_value_24_9_next_or_7 ? 15'h7bff : symbol_value_24_9_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_10_next_extended = {1'd0, product_23_10_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_10_next_sum = symbol_value_24_10_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_10_next_and = ~symbol_value_24_10_next_sum[7] & ((|symbol_value_24_10_next_sum[6:5]) | (&symbol_value_24_10_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_10_next_sum_2 = symbol_value_24_10_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_10_next_and_2 = ~symbol_value_24_10_next_sum_2[7] & ((|symbol_value_24_10_next_sum_2[6:5]) | (&symbol_value_24_10_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_10_next_choice =
        (symbol_value_24_10_next_sum[7] | ~(|symbol_value_24_10_next_sum)) ? 5'd0 :
        symbol_value_24_10_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_10_next_or = symbol_value_24_10_next_sum_2[7] | ~(|symbol_value_24_10_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_10_next_sum_3 = ~symbol_value_24_10_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_10_next_choice_2 =
        symbol_value_24_10_next_or ? ((|symbol_value_24_10_next_sum_3[7:4]) ? 4'hf : symbol_value_24_10_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_10_next_or_2 = symbol_value_24_10_next_choice_2[0] | (product_23_10_significand[25] & ~(|symbol_value_24_10_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_10_next_choice_3 =
        symbol_value_24_10_next_choice_2[3] ? {8'd0, product_23_10_significand[25:21]} :
        product_23_10_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_10_next_choice_4 =
        symbol_value_24_10_next_choice_2[2] ? {4'd0, symbol_value_24_10_next_choice_3[12:4]} :
        symbol_value_24_10_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_10_next_choice_5 =
        symbol_value_24_10_next_choice_2[1] ? {2'd0, symbol_value_24_10_next_choice_4[12:2]} :
        symbol_value_24_10_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_10_next_choice_6 =
        symbol_value_24_10_next_or_2 ? {1'd0, symbol_value_24_10_next_choice_5[12:1]} :
        symbol_value_24_10_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_10_next_joined = {
        product_23_10_significand[25] ? symbol_value_24_10_next_choice : symbol_value_24_10_next_or ? 5'd0 : symbol_value_24_10_next_sum_2[4:0],
        symbol_value_24_10_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_10_next_or_3 = (|product_23_10_significand[12:0]) | (symbol_value_24_10_next_choice_2[3] & (|product_23_10_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_10_next_or_4 = symbol_value_24_10_next_or_3 | (symbol_value_24_10_next_choice_2[2] & (|symbol_value_24_10_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_10_next_or_5 = symbol_value_24_10_next_or_4 | (symbol_value_24_10_next_choice_2[1] & (|symbol_value_24_10_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_10_next_or_6 = symbol_value_24_10_next_or_5 | (symbol_value_24_10_next_or_2 & symbol_value_24_10_next_choice_5[0]) | symbol_value_24_10_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_10_next_sum_4 = symbol_value_24_10_next_joined + {14'd0, symbol_value_24_10_next_choice_6[0] & symbol_value_24_10_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_10_next_or_7 = (product_23_10_significand[25] ? symbol_value_24_10_next_and : symbol_value_24_10_next_and_2) | (&symbol_value_24_10_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_10_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_10_negative, product_23_10_is_zero ? 15'd0 : symbol_value_24_10_next_or_7 ? 15'h7bff : symbol_value_24_10_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_11_next_extended = {1'd0, product_23_11_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_11_next_sum = symbol_value_24_11_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_11_next_and = ~symbol_value_24_11_next_sum[7] & ((|symbol_value_24_11_next_sum[6:5]) | (&symbol_value_24_11_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_11_next_sum_2 = symbol_value_24_11_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_11_next_and_2 = ~symbol_value_24_11_next_sum_2[7] & ((|symbol_value_24_11_next_sum_2[6:5]) | (&symbol_value_24_11_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_11_next_choice =
        (symbol_value_24_11_next_sum[7] | ~(|symbol_value_24_11_next_sum)) ? 5'd0 :
        symbol_value_24_11_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_11_next_or = symbol_value_24_11_next_sum_2[7] | ~(|symbol_value_24_11_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_11_next_sum_3 = ~symbol_value_24_11_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_11_next_choice_2 =
        symbol_value_24_11_next_or ? ((|symbol_value_24_11_next_sum_3[7:4]) ? 4'hf : symbol_value_24_11_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_11_next_or_2 = symbol_value_24_11_next_choice_2[0] | (product_23_11_significand[25] & ~(|symbol_value_24_11_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_11_next_choice_3 =
        symbol_value_24_11_next_choice_2[3] ? {8'd0, product_23_11_significand[25:21]} :
        product_23_11_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_11_next_choice_4 =
        symbol_value_24_11_next_choice_2[2] ? {4'd0, symbol_value_24_11_next_choice_3[12:4]} :
        symbol_value_24_11_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_11_next_choice_5 =
        symbol_value_24_11_next_choice_2[1] ? {2'd0, symbol_value_24_11_next_choice_4[12:2]} :
        symbol_value_24_11_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_11_next_choice_6 =
        symbol_value_24_11_next_or_2 ? {1'd0, symbol_value_24_11_next_choice_5[12:1]} :
        symbol_value_24_11_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_11_next_joined = {
        product_23_11_significand[25] ? symbol_value_24_11_next_choice : symbol_value_24_11_next_or ? 5'd0 : symbol_value_24_11_next_sum_2[4:0],
        symbol_value_24_11_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_11_next_or_3 = (|product_23_11_significand[12:0]) | (symbol_value_24_11_next_choice_2[3] & (|product_23_11_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_11_next_or_4 = symbol_value_24_11_next_or_3 | (symbol_value_24_11_next_choice_2[2] & (|symbol_value_24_11_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_11_next_or_5 = symbol_value_24_11_next_or_4 | (symbol_value_24_11_next_choice_2[1] & (|symbol_value_24_11_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_11_next_or_6 = symbol_value_24_11_next_or_5 | (symbol_value_24_11_next_or_2 & symbol_value_24_11_next_choice_5[0]) | symbol_value_24_11_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_11_next_sum_4 = symbol_value_24_11_next_joined + {14'd0, symbol_value_24_11_next_choice_6[0] & symbol_value_24_11_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_11_next_or_7 = (product_23_11_significand[25] ? symbol_value_24_11_next_and : symbol_value_24_11_next_and_2) | (&symbol_value_24_11_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_11_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_11_negative, product_23_11_is_zero ? 15'd0 : symbol_value_24_11_next_or_7 ? 15'h7bff : symbol_value_24_11_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_12_next_extended = {1'd0, product_23_12_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_12_next_sum = symbol_value_24_12_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_12_next_and = ~symbol_value_24_12_next_sum[7] & ((|symbol_value_24_12_next_sum[6:5]) | (&symbol_value_24_12_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_12_next_sum_2 = symbol_value_24_12_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_12_next_and_2 = ~symbol_value_24_12_next_sum_2[7] & ((|symbol_value_24_12_next_sum_2[6:5]) | (&symbol_value_24_12_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_12_next_choice =
        (symbol_value_24_12_next_sum[7] | ~(|symbol_value_24_12_next_sum)) ? 5'd0 :
        symbol_value_24_12_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_12_next_or = symbol_value_24_12_next_sum_2[7] | ~(|symbol_value_24_12_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_12_next_sum_3 = ~symbol_value_24_12_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_12_next_choice_2 =
        symbol_value_24_12_next_or ? ((|symbol_value_24_12_next_sum_3[7:4]) ? 4'hf : symbol_value_24_12_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_12_next_or_2 = symbol_value_24_12_next_choice_2[0] | (product_23_12_significand[25] & ~(|symbol_value_24_12_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_12_next_choice_3 =
        symbol_value_24_12_next_choice_2[3] ? {8'd0, product_23_12_significand[25:21]} :
        product_23_12_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_12_next_choice_4 =
        symbol_value_24_12_next_choice_2[2] ? {4'd0, symbol_value_24_12_next_choice_3[12:4]} :
        symbol_value_24_12_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_12_next_choice_5 =
        symbol_value_24_12_next_choice_2[1] ? {2'd0, symbol_value_24_12_next_choice_4[12:2]} :
        symbol_value_24_12_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_12_next_choice_6 =
        symbol_value_24_12_next_or_2 ? {1'd0, symbol_value_24_12_next_choice_5[12:1]} :
        symbol_value_24_12_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_12_next_joined = {
        product_23_12_significand[25] ? symbol_value_24_12_next_choice : symbol_value_24_12_next_or ? 5'd0 : symbol_value_24_12_next_sum_2[4:0],
        symbol_value_24_12_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_12_next_or_3 = (|product_23_12_significand[12:0]) | (symbol_value_24_12_next_choice_2[3] & (|product_23_12_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_12_next_or_4 = symbol_value_24_12_next_or_3 | (symbol_value_24_12_next_choice_2[2] & (|symbol_value_24_12_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_12_next_or_5 = symbol_value_24_12_next_or_4 | (symbol_value_24_12_next_choice_2[1] & (|symbol_value_24_12_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_12_next_or_6 = symbol_value_24_12_next_or_5 | (symbol_value_24_12_next_or_2 & symbol_value_24_12_next_choice_5[0]) | symbol_value_24_12_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_12_next_sum_4 = symbol_value_24_12_next_joined + {14'd0, symbol_value_24_12_next_choice_6[0] & symbol_value_24_12_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_12_next_or_7 = (product_23_12_significand[25] ? symbol_value_24_12_next_and : symbol_value_24_12_next_and_2) | (&symbol_value_24_12_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_12_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_12_negative, product_23_12_is_zero ? 15'd0 : symbol_value_24_12_next_or_7 ? 15'h7bff : symbol_value_24_12_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_13_next_extended = {1'd0, product_23_13_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_13_next_sum = symbol_value_24_13_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_13_next_and = ~symbol_value_24_13_next_sum[7] & ((|symbol_value_24_13_next_sum[6:5]) | (&symbol_value_24_13_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_13_next_sum_2 = symbol_value_24_13_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_13_next_and_2 = ~symbol_value_24_13_next_sum_2[7] & ((|symbol_value_24_13_next_sum_2[6:5]) | (&symbol_value_24_13_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_13_next_choice =
        (symbol_value_24_13_next_sum[7] | ~(|symbol_value_24_13_next_sum)) ? 5'd0 :
        symbol_value_24_13_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_13_next_or = symbol_value_24_13_next_sum_2[7] | ~(|symbol_value_24_13_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_13_next_sum_3 = ~symbol_value_24_13_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_13_next_choice_2 =
        symbol_value_24_13_next_or ? ((|symbol_value_24_13_next_sum_3[7:4]) ? 4'hf : symbol_value_24_13_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_13_next_or_2 = symbol_value_24_13_next_choice_2[0] | (product_23_13_significand[25] & ~(|symbol_value_24_13_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_13_next_choice_3 =
        symbol_value_24_13_next_choice_2[3] ? {8'd0, product_23_13_significand[25:21]} :
        product_23_13_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_13_next_choice_4 =
        symbol_value_24_13_next_choice_2[2] ? {4'd0, symbol_value_24_13_next_choice_3[12:4]} :
        symbol_value_24_13_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_13_next_choice_5 =
        symbol_value_24_13_next_choice_2[1] ? {2'd0, symbol_value_24_13_next_choice_4[12:2]} :
        symbol_value_24_13_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_13_next_choice_6 =
        symbol_value_24_13_next_or_2 ? {1'd0, symbol_value_24_13_next_choice_5[12:1]} :
        symbol_value_24_13_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_13_next_joined = {
        product_23_13_significand[25] ? symbol_value_24_13_next_choice : symbol_value_24_13_next_or ? 5'd0 : symbol_value_24_13_next_sum_2[4:0],
        symbol_value_24_13_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_13_next_or_3 = (|product_23_13_significand[12:0]) | (symbol_value_24_13_next_choice_2[3] & (|product_23_13_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_13_next_or_4 = symbol_value_24_13_next_or_3 | (symbol_value_24_13_next_choice_2[2] & (|symbol_value_24_13_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_13_next_or_5 = symbol_value_24_13_next_or_4 | (symbol_value_24_13_next_choice_2[1] & (|symbol_value_24_13_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_13_next_or_6 = symbol_value_24_13_next_or_5 | (symbol_value_24_13_next_or_2 & symbol_value_24_13_next_choice_5[0]) | symbol_value_24_13_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_13_next_sum_4 = symbol_value_24_13_next_joined + {14'd0, symbol_value_24_13_next_choice_6[0] & symbol_value_24_13_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_13_next_or_7 = (product_23_13_significand[25] ? symbol_value_24_13_next_and : symbol_value_24_13_next_and_2) | (&symbol_value_24_13_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_13_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_13_negative, product_23_13_is_zero ? 15'd0 : symbol_value_24_13_next_or_7 ? 15'h7bff : symbol_value_24_13_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_14_next_extended = {1'd0, product_23_14_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_14_next_sum = symbol_value_24_14_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_14_next_and = ~symbol_value_24_14_next_sum[7] & ((|symbol_value_24_14_next_sum[6:5]) | (&symbol_value_24_14_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_14_next_sum_2 = symbol_value_24_14_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_14_next_and_2 = ~symbol_value_24_14_next_sum_2[7] & ((|symbol_value_24_14_next_sum_2[6:5]) | (&symbol_value_24_14_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_14_next_choice =
        (symbol_value_24_14_next_sum[7] | ~(|symbol_value_24_14_next_sum)) ? 5'd0 :
        symbol_value_24_14_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_14_next_or = symbol_value_24_14_next_sum_2[7] | ~(|symbol_value_24_14_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_14_next_sum_3 = ~symbol_value_24_14_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_14_next_choice_2 =
        symbol_value_24_14_next_or ? ((|symbol_value_24_14_next_sum_3[7:4]) ? 4'hf : symbol_value_24_14_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_14_next_or_2 = symbol_value_24_14_next_choice_2[0] | (product_23_14_significand[25] & ~(|symbol_value_24_14_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_14_next_choice_3 =
        symbol_value_24_14_next_choice_2[3] ? {8'd0, product_23_14_significand[25:21]} :
        product_23_14_significand[25:13]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_14_next_choice_4 =
        symbol_value_24_14_next_choice_2[2] ? {4'd0, symbol_value_24_14_next_choice_3[12:4]} :
        symbol_value_24_14_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_14_next_choice_5 =
        symbol_value_24_14_next_choice_2[1] ? {2'd0, symbol_value_24_14_next_choice_4[12:2]} :
        symbol_value_24_14_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_14_next_choice_6 =
        symbol_value_24_14_next_or_2 ? {1'd0, symbol_value_24_14_next_choice_5[12:1]} :
        symbol_value_24_14_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_14_next_joined = {
        product_23_14_significand[25] ? symbol_value_24_14_next_choice : symbol_value_24_14_next_or ? 5'd0 : symbol_value_24_14_next_sum_2[4:0],
        symbol_value_24_14_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_14_next_or_3 = (|product_23_14_significand[12:0]) | (symbol_value_24_14_next_choice_2[3] & (|product_23_14_significand[20:13])); // PublishedSteps.swift:141
    wire symbol_value_24_14_next_or_4 = symbol_value_24_14_next_or_3 | (symbol_value_24_14_next_choice_2[2] & (|symbol_value_24_14_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_14_next_or_5 = symbol_value_24_14_next_or_4 | (symbol_value_24_14_next_choice_2[1] & (|symbol_value_24_14_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_14_next_or_6 = symbol_value_24_14_next_or_5 | (symbol_value_24_14_next_or_2 & symbol_value_24_14_next_choice_5[0]) | symbol_value_24_14_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_14_next_sum_4 = symbol_value_24_14_next_joined + {14'd0, symbol_value_24_14_next_choice_6[0] & symbol_value_24_14_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_14_next_or_7 = (product_23_14_significand[25] ? symbol_value_24_14_next_and : symbol_value_24_14_next_and_2) | (&symbol_value_24_14_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_14_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_14_negative, product_23_14_is_zero ? 15'd0 : symbol_value_24_14_next_or_7 ? 15'h7bff : symbol_value_24_14_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_15_next_extended = {1'd0, product_23_15_exponent}; // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_15_next_sum = symbol_value_24_15_next_extended + 8'hd4; // PublishedSteps.swift:141
    wire symbol_value_24_15_next_and = ~symbol_value_24_15_next_sum[7] & ((|symbol_value_24_15_next_sum[6:5]) | (&symbol_value_24_15_next_sum[4:0])); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_15_next_sum_2 = symbol_value_24_15_next_extended + 8'hd3; // PublishedSteps.swift:141
    wire symbol_value_24_15_next_and_2 = ~symbol_value_24_15_next_sum_2[7] & ((|symbol_value_24_15_next_sum_2[6:5]) | (&symbol_value_24_15_next_sum_2[4:0])); // PublishedSteps.swift:141
    wire [4:0] symbol_value_24_15_next_choice =
        (symbol_value_24_15_next_sum[7] | ~(|symbol_value_24_15_next_sum)) ? 5'd0 :
        symbol_value_24_15_next_sum[4:0]; // PublishedSteps.swift:141
    wire symbol_value_24_15_next_or = symbol_value_24_15_next_sum_2[7] | ~(|symbol_value_24_15_next_sum_2); // PublishedSteps.swift:141
    wire [7:0] symbol_value_24_15_next_sum_3 = ~symbol_value_24_15_next_sum_2 + 8'd2; // PublishedSteps.swift:141
    wire [3:0] symbol_value_24_15_next_choice_2 =
        symbol_value_24_15_next_or ? ((|symbol_value_24_15_next_sum_3[7:4]) ? 4'hf : symbol_value_24_15_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:141
    wire symbol_value_24_15_next_or_2 = symbol_value_24_15_next_choice_2[0] | (product_23_15_significand[15] & ~(|symbol_value_24_15_next_choice_2)); // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_15_next_choice_3 =
        symbol_value_24_15_next_choice_2[3] ? {8'd0, product_23_15_significand[15:11]} :
        product_23_15_significand[15:3]; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_15_next_choice_4 =
        symbol_value_24_15_next_choice_2[2] ? {4'd0, symbol_value_24_15_next_choice_3[12:4]} :
        symbol_value_24_15_next_choice_3; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_15_next_choice_5 =
        symbol_value_24_15_next_choice_2[1] ? {2'd0, symbol_value_24_15_next_choice_4[12:2]} :
        symbol_value_24_15_next_choice_4; // PublishedSteps.swift:141
    wire [12:0] symbol_value_24_15_next_choice_6 =
        symbol_value_24_15_next_or_2 ? {1'd0, symbol_value_24_15_next_choice_5[12:1]} :
        symbol_value_24_15_next_choice_5; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_15_next_joined = {
        product_23_15_significand[15] ? symbol_value_24_15_next_choice : symbol_value_24_15_next_or ? 5'd0 : symbol_value_24_15_next_sum_2[4:0],
        symbol_value_24_15_next_choice_6[10:1]
    }; // PublishedSteps.swift:141
    wire symbol_value_24_15_next_or_3 = (|product_23_15_significand[2:0]) | (symbol_value_24_15_next_choice_2[3] & (|product_23_15_significand[10:3])); // PublishedSteps.swift:141
    wire symbol_value_24_15_next_or_4 = symbol_value_24_15_next_or_3 | (symbol_value_24_15_next_choice_2[2] & (|symbol_value_24_15_next_choice_3[3:0])); // PublishedSteps.swift:141
    wire symbol_value_24_15_next_or_5 = symbol_value_24_15_next_or_4 | (symbol_value_24_15_next_choice_2[1] & (|symbol_value_24_15_next_choice_4[1:0])); // PublishedSteps.swift:141
    wire symbol_value_24_15_next_or_6 = symbol_value_24_15_next_or_5 | (symbol_value_24_15_next_or_2 & symbol_value_24_15_next_choice_5[0]) | symbol_value_24_15_next_choice_6[1]; // PublishedSteps.swift:141
    wire [14:0] symbol_value_24_15_next_sum_4 = symbol_value_24_15_next_joined + {14'd0, symbol_value_24_15_next_choice_6[0] & symbol_value_24_15_next_or_6}; // PublishedSteps.swift:141
    wire symbol_value_24_15_next_or_7 = (product_23_15_significand[15] ? symbol_value_24_15_next_and : symbol_value_24_15_next_and_2) | (&symbol_value_24_15_next_sum_4[14:10]); // PublishedSteps.swift:141
    wire [15:0] symbol_value_24_15_next_choice_7 =
        is_nan_23 ? 16'h7e00 :
        {product_23_15_negative, product_23_15_is_zero ? 15'd0 : symbol_value_24_15_next_or_7 ? 15'h7bff : symbol_value_24_15_next_sum_4}; // PublishedSteps.swift:141
    wire [7:0] outlier_values_25_next_extended = {2'd0, outlier_product_24_15_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum = outlier_values_25_next_extended + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and = ~outlier_values_25_next_sum[7] & ((|outlier_values_25_next_sum[6:5]) | (&outlier_values_25_next_sum[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_2 = outlier_values_25_next_extended + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_2 = ~outlier_values_25_next_sum_2[7] & ((|outlier_values_25_next_sum_2[6:5]) | (&outlier_values_25_next_sum_2[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice =
        outlier_product_24_15_significand[14] ? outlier_values_25_next_and :
        outlier_values_25_next_and_2; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_2 =
        (outlier_values_25_next_sum[7] | ~(|outlier_values_25_next_sum)) ? 5'd0 :
        outlier_values_25_next_sum[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or = outlier_values_25_next_sum_2[7] | ~(|outlier_values_25_next_sum_2); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_3 = ~outlier_values_25_next_sum_2 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_3 =
        outlier_values_25_next_or ? ((|outlier_values_25_next_sum_3[7:4]) ? 4'hf : outlier_values_25_next_sum_3[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_3 = outlier_product_24_15_significand[14] & ~(|outlier_values_25_next_choice_3); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_2 = outlier_values_25_next_choice_3[0] | outlier_values_25_next_and_3; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_4 =
        outlier_values_25_next_choice_3[3] ? {8'd0, outlier_product_24_15_significand[14:10]} :
        outlier_product_24_15_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_5 =
        outlier_values_25_next_choice_3[2] ? {4'd0, outlier_values_25_next_choice_4[12:4]} :
        outlier_values_25_next_choice_4; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_6 =
        outlier_values_25_next_choice_3[1] ? {2'd0, outlier_values_25_next_choice_5[12:2]} :
        outlier_values_25_next_choice_5; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_7 =
        outlier_values_25_next_or_2 ? {1'd0, outlier_values_25_next_choice_6[12:1]} :
        outlier_values_25_next_choice_6; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined = {
        outlier_product_24_15_significand[14] ? outlier_values_25_next_choice_2 : outlier_values_25_next_or ? 5'd0 : outlier_values_25_next_sum_2[4:0],
        outlier_values_25_next_choice_7[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_4 = outlier_values_25_next_choice_3[3] & (|outlier_product_24_15_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_3 = (|outlier_product_24_15_significand[1:0]) | outlier_values_25_next_and_4 | (outlier_values_25_next_choice_3[2] & (|outlier_values_25_next_choice_4[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_4 = outlier_values_25_next_or_3 | (outlier_values_25_next_choice_3[1] & (|outlier_values_25_next_choice_5[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_5 = outlier_values_25_next_or_4 | (outlier_values_25_next_or_2 & outlier_values_25_next_choice_6[0]) | outlier_values_25_next_choice_7[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_4 = outlier_values_25_next_joined + {14'd0, outlier_values_25_next_choice_7[0] & outlier_values_25_next_or_5}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_2 = {
        outlier_product_24_15_negative,
        outlier_product_24_15_is_zero ? 15'd0 : (outlier_values_25_next_choice | (&outlier_values_25_next_sum_4[14:10])) ? 15'h7bff : outlier_values_25_next_sum_4
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_2 = {2'd0, outlier_product_24_14_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_5 = outlier_values_25_next_extended_2 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_5 = ~outlier_values_25_next_sum_5[7] & ((|outlier_values_25_next_sum_5[6:5]) | (&outlier_values_25_next_sum_5[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_6 = outlier_values_25_next_extended_2 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_6 = ~outlier_values_25_next_sum_6[7] & ((|outlier_values_25_next_sum_6[6:5]) | (&outlier_values_25_next_sum_6[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_8 =
        outlier_product_24_14_significand[14] ? outlier_values_25_next_and_5 :
        outlier_values_25_next_and_6; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_9 =
        (outlier_values_25_next_sum_5[7] | ~(|outlier_values_25_next_sum_5)) ? 5'd0 :
        outlier_values_25_next_sum_5[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_6 = outlier_values_25_next_sum_6[7] | ~(|outlier_values_25_next_sum_6); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_7 = ~outlier_values_25_next_sum_6 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_10 =
        outlier_values_25_next_or_6 ? ((|outlier_values_25_next_sum_7[7:4]) ? 4'hf : outlier_values_25_next_sum_7[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_7 = outlier_product_24_14_significand[14] & ~(|outlier_values_25_next_choice_10); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_7 = outlier_values_25_next_choice_10[0] | outlier_values_25_next_and_7; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_11 =
        outlier_values_25_next_choice_10[3] ? {8'd0, outlier_product_24_14_significand[14:10]} :
        outlier_product_24_14_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_12 =
        outlier_values_25_next_choice_10[2] ? {4'd0, outlier_values_25_next_choice_11[12:4]} :
        outlier_values_25_next_choice_11; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_13 =
        outlier_values_25_next_choice_10[1] ? {2'd0, outlier_values_25_next_choice_12[12:2]} :
        outlier_values_25_next_choice_12; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_14 =
        outlier_values_25_next_or_7 ? {1'd0, outlier_values_25_next_choice_13[12:1]} :
        outlier_values_25_next_choice_13; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_3 = {
        outlier_product_24_14_significand[14] ? outlier_values_25_next_choice_9 : outlier_values_25_next_or_6 ? 5'd0 : outlier_values_25_next_sum_6[4:0],
        outlier_values_25_next_choice_14[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_8 = outlier_values_25_next_choice_10[3] & (|outlier_product_24_14_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_8 = (|outlier_product_24_14_significand[1:0]) | outlier_values_25_next_and_8 | (outlier_values_25_next_choice_10[2] & (|outlier_values_25_next_choice_11[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_9 = outlier_values_25_next_or_8 | (outlier_values_25_next_choice_10[1] & (|outlier_values_25_next_choice_12[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_10 = outlier_values_25_next_or_9 | (outlier_values_25_next_or_7 & outlier_values_25_next_choice_13[0]) | outlier_values_25_next_choice_14[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_8 = outlier_values_25_next_joined_3 + {14'd0, outlier_values_25_next_choice_14[0] & outlier_values_25_next_or_10}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_4 = {
        outlier_product_24_14_negative,
        outlier_product_24_14_is_zero ? 15'd0 : (outlier_values_25_next_choice_8 | (&outlier_values_25_next_sum_8[14:10])) ? 15'h7bff : outlier_values_25_next_sum_8
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_3 = {2'd0, outlier_product_24_13_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_9 = outlier_values_25_next_extended_3 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_9 = ~outlier_values_25_next_sum_9[7] & ((|outlier_values_25_next_sum_9[6:5]) | (&outlier_values_25_next_sum_9[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_10 = outlier_values_25_next_extended_3 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_10 = ~outlier_values_25_next_sum_10[7] & ((|outlier_values_25_next_sum_10[6:5]) | (&outlier_values_25_next_sum_10[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_15 =
        outlier_product_24_13_significand[14] ? outlier_values_25_next_and_9 :
        outlier_values_25_next_and_10; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_16 =
        (outlier_values_25_next_sum_9[7] | ~(|outlier_values_25_next_sum_9)) ? 5'd0 :
        outlier_values_25_next_sum_9[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_11 = outlier_values_25_next_sum_10[7] | ~(|outlier_values_25_next_sum_10); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_11 = ~outlier_values_25_next_sum_10 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_17 =
        outlier_values_25_next_or_11 ? ((|outlier_values_25_next_sum_11[7:4]) ? 4'hf : outlier_values_25_next_sum_11[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_11 = outlier_product_24_13_significand[14] & ~(|outlier_values_25_next_choice_17); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_12 = outlier_values_25_next_choice_17[0] | outlier_values_25_next_and_11; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_18 =
        outlier_values_25_next_choice_17[3] ? {8'd0, outlier_product_24_13_significand[14:10]} :
        outlier_product_24_13_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_19 =
        outlier_values_25_next_choice_17[2] ? {4'd0, outlier_values_25_next_choice_18[12:4]} :
        outlier_values_25_next_choice_18; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_20 =
        outlier_values_25_next_choice_17[1] ? {2'd0, outlier_values_25_next_choice_19[12:2]} :
        outlier_values_25_next_choice_19; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_21 =
        outlier_values_25_next_or_12 ? {1'd0, outlier_values_25_next_choice_20[12:1]} :
        outlier_values_25_next_choice_20; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_5 = {
        outlier_product_24_13_significand[14] ? outlier_values_25_next_choice_16 : outlier_values_25_next_or_11 ? 5'd0 : outlier_values_25_next_sum_10[4:0],
        outlier_values_25_next_choice_21[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_12 = outlier_values_25_next_choice_17[3] & (|outlier_product_24_13_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_13 = (|outlier_product_24_13_significand[1:0]) | outlier_values_25_next_and_12 | (outlier_values_25_next_choice_17[2] & (|outlier_values_25_next_choice_18[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_14 = outlier_values_25_next_or_13 | (outlier_values_25_next_choice_17[1] & (|outlier_values_25_next_choice_19[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_15 = outlier_values_25_next_or_14 | (outlier_values_25_next_or_12 & outlier_values_25_next_choice_20[0]) | outlier_values_25_next_choice_21[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_12 = outlier_values_25_next_joined_5 + {14'd0, outlier_values_25_next_choice_21[0] & outlier_values_25_next_or_15}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_6 = {
        outlier_product_24_13_negative,
        outlier_product_24_13_is_zero ? 15'd0 : (outlier_values_25_next_choice_15 | (&outlier_values_25_next_sum_12[14:10])) ? 15'h7bff : outlier_values_25_next_sum_12
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_4 = {2'd0, outlier_product_24_12_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_13 = outlier_values_25_next_extended_4 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_13 = ~outlier_values_25_next_sum_13[7] & ((|outlier_values_25_next_sum_13[6:5]) | (&outlier_values_25_next_sum_13[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_14 = outlier_values_25_next_extended_4 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_14 = ~outlier_values_25_next_sum_14[7] & ((|outlier_values_25_next_sum_14[6:5]) | (&outlier_values_25_next_sum_14[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_22 =
        outlier_product_24_12_significand[14] ? outlier_values_25_next_and_13 :
        outlier_values_25_next_and_14; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_23 =
        (outlier_values_25_next_sum_13[7] | ~(|outlier_values_25_next_sum_13)) ? 5'd0 :
        outlier_values_25_next_sum_13[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_16 = outlier_values_25_next_sum_14[7] | ~(|outlier_values_25_next_sum_14); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_15 = ~outlier_values_25_next_sum_14 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_24 =
        outlier_values_25_next_or_16 ? ((|outlier_values_25_next_sum_15[7:4]) ? 4'hf : outlier_values_25_next_sum_15[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_15 = outlier_product_24_12_significand[14] & ~(|outlier_values_25_next_choice_24); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_17 = outlier_values_25_next_choice_24[0] | outlier_values_25_next_and_15; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_25 =
        outlier_values_25_next_choice_24[3] ? {8'd0, outlier_product_24_12_significand[14:10]} :
        outlier_product_24_12_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_26 =
        outlier_values_25_next_choice_24[2] ? {4'd0, outlier_values_25_next_choice_25[12:4]} :
        outlier_values_25_next_choice_25; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_27 =
        outlier_values_25_next_choice_24[1] ? {2'd0, outlier_values_25_next_choice_26[12:2]} :
        outlier_values_25_next_choice_26; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_28 =
        outlier_values_25_next_or_17 ? {1'd0, outlier_values_25_next_choice_27[12:1]} :
        outlier_values_25_next_choice_27; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_7 = {
        outlier_product_24_12_significand[14] ? outlier_values_25_next_choice_23 : outlier_values_25_next_or_16 ? 5'd0 : outlier_values_25_next_sum_14[4:0],
        outlier_values_25_next_choice_28[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_16 = outlier_values_25_next_choice_24[3] & (|outlier_product_24_12_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_18 = (|outlier_product_24_12_significand[1:0]) | outlier_values_25_next_and_16 | (outlier_values_25_next_choice_24[2] & (|outlier_values_25_next_choice_25[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_19 = outlier_values_25_next_or_18 | (outlier_values_25_next_choice_24[1] & (|outlier_values_25_next_choice_26[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_20 = outlier_values_25_next_or_19 | (outlier_values_25_next_or_17 & outlier_values_25_next_choice_27[0]) | outlier_values_25_next_choice_28[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_16 = outlier_values_25_next_joined_7 + {14'd0, outlier_values_25_next_choice_28[0] & outlier_values_25_next_or_20}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_8 = {
        outlier_product_24_12_negative,
        outlier_product_24_12_is_zero ? 15'd0 : (outlier_values_25_next_choice_22 | (&outlier_values_25_next_sum_16[14:10])) ? 15'h7bff : outlier_values_25_next_sum_16
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_5 = {2'd0, outlier_product_24_11_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_17 = outlier_values_25_next_extended_5 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_17 = ~outlier_values_25_next_sum_17[7] & ((|outlier_values_25_next_sum_17[6:5]) | (&outlier_values_25_next_sum_17[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_18 = outlier_values_25_next_extended_5 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_18 = ~outlier_values_25_next_sum_18[7] & ((|outlier_values_25_next_sum_18[6:5]) | (&outlier_values_25_next_sum_18[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_29 =
        outlier_product_24_11_significand[14] ? outlier_values_25_next_and_17 :
        outlier_values_25_next_and_18; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_30 =
        (outlier_values_25_next_sum_17[7] | ~(|outlier_values_25_next_sum_17)) ? 5'd0 :
        outlier_values_25_next_sum_17[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_21 = outlier_values_25_next_sum_18[7] | ~(|outlier_values_25_next_sum_18); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_19 = ~outlier_values_25_next_sum_18 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_31 =
        outlier_values_25_next_or_21 ? ((|outlier_values_25_next_sum_19[7:4]) ? 4'hf : outlier_values_25_next_sum_19[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_19 = outlier_product_24_11_significand[14] & ~(|outlier_values_25_next_choice_31); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_22 = outlier_values_25_next_choice_31[0] | outlier_values_25_next_and_19; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_32 =
        outlier_values_25_next_choice_31[3] ? {8'd0, outlier_product_24_11_significand[14:10]} :
        outlier_product_24_11_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_33 =
        outlier_values_25_next_choice_31[2] ? {4'd0, outlier_values_25_next_choice_32[12:4]} :
        outlier_values_25_next_choice_32; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_34 =
        outlier_values_25_next_choice_31[1] ? {2'd0, outlier_values_25_next_choice_33[12:2]} :
        outlier_values_25_next_choice_33; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_35 =
        outlier_values_25_next_or_22 ? {1'd0, outlier_values_25_next_choice_34[12:1]} :
        outlier_values_25_next_choice_34; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_9 = {
        outlier_product_24_11_significand[14] ? outlier_values_25_next_choice_30 : outlier_values_25_next_or_21 ? 5'd0 : outlier_values_25_next_sum_18[4:0],
        outlier_values_25_next_choice_35[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_20 = outlier_values_25_next_choice_31[3] & (|outlier_product_24_11_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_23 = (|outlier_product_24_11_significand[1:0]) | outlier_values_25_next_and_20 | (outlier_values_25_next_choice_31[2] & (|outlier_values_25_next_choice_32[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_24 = outlier_values_25_next_or_23 | (outlier_values_25_next_choice_31[1] & (|outlier_values_25_next_choice_33[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_25 = outlier_values_25_next_or_24 | (outlier_values_25_next_or_22 & outlier_values_25_next_choice_34[0]) | outlier_values_25_next_choice_35[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_20 = outlier_values_25_next_joined_9 + {14'd0, outlier_values_25_next_choice_35[0] & outlier_values_25_next_or_25}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_10 = {
        outlier_product_24_11_negative,
        outlier_product_24_11_is_zero ? 15'd0 : (outlier_values_25_next_choice_29 | (&outlier_values_25_next_sum_20[14:10])) ? 15'h7bff : outlier_values_25_next_sum_20
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_6 = {2'd0, outlier_product_24_10_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_21 = outlier_values_25_next_extended_6 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_21 = ~outlier_values_25_next_sum_21[7] & ((|outlier_values_25_next_sum_21[6:5]) | (&outlier_values_25_next_sum_21[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_22 = outlier_values_25_next_extended_6 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_22 = ~outlier_values_25_next_sum_22[7] & ((|outlier_values_25_next_sum_22[6:5]) | (&outlier_values_25_next_sum_22[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_36 =
        outlier_product_24_10_significand[14] ? outlier_values_25_next_and_21 :
        outlier_values_25_next_and_22; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_37 =
        (outlier_values_25_next_sum_21[7] | ~(|outlier_values_25_next_sum_21)) ? 5'd0 :
        outlier_values_25_next_sum_21[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_26 = outlier_values_25_next_sum_22[7] | ~(|outlier_values_25_next_sum_22); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_23 = ~outlier_values_25_next_sum_22 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_38 =
        outlier_values_25_next_or_26 ? ((|outlier_values_25_next_sum_23[7:4]) ? 4'hf : outlier_values_25_next_sum_23[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_23 = outlier_product_24_10_significand[14] & ~(|outlier_values_25_next_choice_38); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_27 = outlier_values_25_next_choice_38[0] | outlier_values_25_next_and_23; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_39 =
        outlier_values_25_next_choice_38[3] ? {8'd0, outlier_product_24_10_significand[14:10]} :
        outlier_product_24_10_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_40 =
        outlier_values_25_next_choice_38[2] ? {4'd0, outlier_values_25_next_choice_39[12:4]} :
        outlier_values_25_next_choice_39; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_41 =
        outlier_values_25_next_choice_38[1] ? {2'd0, outlier_values_25_next_choice_40[12:2]} :
        outlier_values_25_next_choice_40; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_42 =
        outlier_values_25_next_or_27 ? {1'd0, outlier_values_25_next_choice_41[12:1]} :
        outlier_values_25_next_choice_41; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_11 = {
        outlier_product_24_10_significand[14] ? outlier_values_25_next_choice_37 : outlier_values_25_next_or_26 ? 5'd0 : outlier_values_25_next_sum_22[4:0],
        outlier_values_25_next_choice_42[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_24 = outlier_values_25_next_choice_38[3] & (|outlier_product_24_10_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_28 = (|outlier_product_24_10_significand[1:0]) | outlier_values_25_next_and_24 | (outlier_values_25_next_choice_38[2] & (|outlier_values_25_next_choice_39[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_29 = outlier_values_25_next_or_28 | (outlier_values_25_next_choice_38[1] & (|outlier_values_25_next_choice_40[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_30 = outlier_values_25_next_or_29 | (outlier_values_25_next_or_27 & outlier_values_25_next_choice_41[0]) | outlier_values_25_next_choice_42[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_24 = outlier_values_25_next_joined_11 + {14'd0, outlier_values_25_next_choice_42[0] & outlier_values_25_next_or_30}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_12 = {
        outlier_product_24_10_negative,
        outlier_product_24_10_is_zero ? 15'd0 : (outlier_values_25_next_choice_36 | (&outlier_values_25_next_sum_24[14:10])) ? 15'h7bff : outlier_values_25_next_sum_24
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_7 = {2'd0, outlier_product_24_9_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_25 = outlier_values_25_next_extended_7 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_25 = ~outlier_values_25_next_sum_25[7] & ((|outlier_values_25_next_sum_25[6:5]) | (&outlier_values_25_next_sum_25[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_26 = outlier_values_25_next_extended_7 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_26 = ~outlier_values_25_next_sum_26[7] & ((|outlier_values_25_next_sum_26[6:5]) | (&outlier_values_25_next_sum_26[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_43 =
        outlier_product_24_9_significand[14] ? outlier_values_25_next_and_25 :
        outlier_values_25_next_and_26; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_44 =
        (outlier_values_25_next_sum_25[7] | ~(|outlier_values_25_next_sum_25)) ? 5'd0 :
        outlier_values_25_next_sum_25[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_31 = outlier_values_25_next_sum_26[7] | ~(|outlier_values_25_next_sum_26); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_27 = ~outlier_values_25_next_sum_26 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_45 =
        outlier_values_25_next_or_31 ? ((|outlier_values_25_next_sum_27[7:4]) ? 4'hf : outlier_values_25_next_sum_27[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_27 = outlier_product_24_9_significand[14] & ~(|outlier_values_25_next_choice_45); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_32 = outlier_values_25_next_choice_45[0] | outlier_values_25_next_and_27; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_46 =
        outlier_values_25_next_choice_45[3] ? {8'd0, outlier_product_24_9_significand[14:10]} :
        outlier_product_24_9_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_47 =
        outlier_values_25_next_choice_45[2] ? {4'd0, outlier_values_25_next_choice_46[12:4]} :
        outlier_values_25_next_choice_46; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_48 =
        outlier_values_25_next_choice_45[1] ? {2'd0, outlier_values_25_next_choice_47[12:2]} :
        outlier_values_25_next_choice_47; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_49 =
        outlier_values_25_next_or_32 ? {1'd0, outlier_values_25_next_choice_48[12:1]} :
        outlier_values_25_next_choice_48; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_13 = {
        outlier_product_24_9_significand[14] ? outlier_values_25_next_choice_44 : outlier_values_25_next_or_31 ? 5'd0 : outlier_values_25_next_sum_26[4:0],
        outlier_values_25_next_choice_49[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_28 = outlier_values_25_next_choice_45[3] & (|outlier_product_24_9_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_33 = (|outlier_product_24_9_significand[1:0]) | outlier_values_25_next_and_28 | (outlier_values_25_next_choice_45[2] & (|outlier_values_25_next_choice_46[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_34 = outlier_values_25_next_or_33 | (outlier_values_25_next_choice_45[1] & (|outlier_values_25_next_choice_47[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_35 = outlier_values_25_next_or_34 | (outlier_values_25_next_or_32 & outlier_values_25_next_choice_48[0]) | outlier_values_25_next_choice_49[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_28 = outlier_values_25_next_joined_13 + {14'd0, outlier_values_25_next_choice_49[0] & outlier_values_25_next_or_35}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_14 = {
        outlier_product_24_9_negative,
        outlier_product_24_9_is_zero ? 15'd0 : (outlier_values_25_next_choice_43 | (&outlier_values_25_next_sum_28[14:10])) ? 15'h7bff : outlier_values_25_next_sum_28
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_8 = {2'd0, outlier_product_24_8_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_29 = outlier_values_25_next_extended_8 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_29 = ~outlier_values_25_next_sum_29[7] & ((|outlier_values_25_next_sum_29[6:5]) | (&outlier_values_25_next_sum_29[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_30 = outlier_values_25_next_extended_8 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_30 = ~outlier_values_25_next_sum_30[7] & ((|outlier_values_25_next_sum_30[6:5]) | (&outlier_values_25_next_sum_30[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_50 =
        outlier_product_24_8_significand[14] ? outlier_values_25_next_and_29 :
        outlier_values_25_next_and_30; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_51 =
        (outlier_values_25_next_sum_29[7] | ~(|outlier_values_25_next_sum_29)) ? 5'd0 :
        outlier_values_25_next_sum_29[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_36 = outlier_values_25_next_sum_30[7] | ~(|outlier_values_25_next_sum_30); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_31 = ~outlier_values_25_next_sum_30 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_52 =
        outlier_values_25_next_or_36 ? ((|outlier_values_25_next_sum_31[7:4]) ? 4'hf : outlier_values_25_next_sum_31[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_31 = outlier_product_24_8_significand[14] & ~(|outlier_values_25_next_choice_52); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_37 = outlier_values_25_next_choice_52[0] | outlier_values_25_next_and_31; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_53 =
        outlier_values_25_next_choice_52[3] ? {8'd0, outlier_product_24_8_significand[14:10]} :
        outlier_product_24_8_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_54 =
        outlier_values_25_next_choice_52[2] ? {4'd0, outlier_values_25_next_choice_53[12:4]} :
        outlier_values_25_next_choice_53; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_55 =
        outlier_values_25_next_choice_52[1] ? {2'd0, outlier_values_25_next_choice_54[12:2]} :
        outlier_values_25_next_choice_54; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_56 =
        outlier_values_25_next_or_37 ? {1'd0, outlier_values_25_next_choice_55[12:1]} :
        outlier_values_25_next_choice_55; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_15 = {
        outlier_product_24_8_significand[14] ? outlier_values_25_next_choice_51 : outlier_values_25_next_or_36 ? 5'd0 : outlier_values_25_next_sum_30[4:0],
        outlier_values_25_next_choice_56[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_32 = outlier_values_25_next_choice_52[3] & (|outlier_product_24_8_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_38 = (|outlier_product_24_8_significand[1:0]) | outlier_values_25_next_and_32 | (outlier_values_25_next_choice_52[2] & (|outlier_values_25_next_choice_53[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_39 = outlier_values_25_next_or_38 | (outlier_values_25_next_choice_52[1] & (|outlier_values_25_next_choice_54[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_40 = outlier_values_25_next_or_39 | (outlier_values_25_next_or_37 & outlier_values_25_next_choice_55[0]) | outlier_values_25_next_choice_56[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_32 = outlier_values_25_next_joined_15 + {14'd0, outlier_values_25_next_choice_56[0] & outlier_values_25_next_or_40}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_16 = {
        outlier_product_24_8_negative,
        outlier_product_24_8_is_zero ? 15'd0 : (outlier_values_25_next_choice_50 | (&outlier_values_25_next_sum_32[14:10])) ? 15'h7bff : outlier_values_25_next_sum_32
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_9 = {2'd0, outlier_product_24_7_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_33 = outlier_values_25_next_extended_9 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_33 = ~outlier_values_25_next_sum_33[7] & ((|outlier_values_25_next_sum_33[6:5]) | (&outlier_values_25_next_sum_33[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_34 = outlier_values_25_next_extended_9 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_34 = ~outlier_values_25_next_sum_34[7] & ((|outlier_values_25_next_sum_34[6:5]) | (&outlier_values_25_next_sum_34[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_57 =
        outlier_product_24_7_significand[14] ? outlier_values_25_next_and_33 :
        outlier_values_25_next_and_34; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_58 =
        (outlier_values_25_next_sum_33[7] | ~(|outlier_values_25_next_sum_33)) ? 5'd0 :
        outlier_values_25_next_sum_33[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_41 = outlier_values_25_next_sum_34[7] | ~(|outlier_values_25_next_sum_34); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_35 = ~outlier_values_25_next_sum_34 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_59 =
        outlier_values_25_next_or_41 ? ((|outlier_values_25_next_sum_35[7:4]) ? 4'hf : outlier_values_25_next_sum_35[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_35 = outlier_product_24_7_significand[14] & ~(|outlier_values_25_next_choice_59); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_42 = outlier_values_25_next_choice_59[0] | outlier_values_25_next_and_35; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_60 =
        outlier_values_25_next_choice_59[3] ? {8'd0, outlier_product_24_7_significand[14:10]} :
        outlier_product_24_7_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_61 =
        outlier_values_25_next_choice_59[2] ? {4'd0, outlier_values_25_next_choice_60[12:4]} :
        outlier_values_25_next_choice_60; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_62 =
        outlier_values_25_next_choice_59[1] ? {2'd0, outlier_values_25_next_choice_61[12:2]} :
        outlier_values_25_next_choice_61; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_63 =
        outlier_values_25_next_or_42 ? {1'd0, outlier_values_25_next_choice_62[12:1]} :
        outlier_values_25_next_choice_62; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_17 = {
        outlier_product_24_7_significand[14] ? outlier_values_25_next_choice_58 : outlier_values_25_next_or_41 ? 5'd0 : outlier_values_25_next_sum_34[4:0],
        outlier_values_25_next_choice_63[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_36 = outlier_values_25_next_choice_59[3] & (|outlier_product_24_7_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_43 = (|outlier_product_24_7_significand[1:0]) | outlier_values_25_next_and_36 | (outlier_values_25_next_choice_59[2] & (|outlier_values_25_next_choice_60[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_44 = outlier_values_25_next_or_43 | (outlier_values_25_next_choice_59[1] & (|outlier_values_25_next_choice_61[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_45 = outlier_values_25_next_or_44 | (outlier_values_25_next_or_42 & outlier_values_25_next_choice_62[0]) | outlier_values_25_next_choice_63[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_36 = outlier_values_25_next_joined_17 + {14'd0, outlier_values_25_next_choice_63[0] & outlier_values_25_next_or_45}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_18 = {
        outlier_product_24_7_negative,
        outlier_product_24_7_is_zero ? 15'd0 : (outlier_values_25_next_choice_57 | (&outlier_values_25_next_sum_36[14:10])) ? 15'h7bff : outlier_values_25_next_sum_36
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_10 = {2'd0, outlier_product_24_6_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_37 = outlier_values_25_next_extended_10 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_37 = ~outlier_values_25_next_sum_37[7] & ((|outlier_values_25_next_sum_37[6:5]) | (&outlier_values_25_next_sum_37[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_38 = outlier_values_25_next_extended_10 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_38 = ~outlier_values_25_next_sum_38[7] & ((|outlier_values_25_next_sum_38[6:5]) | (&outlier_values_25_next_sum_38[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_64 =
        outlier_product_24_6_significand[14] ? outlier_values_25_next_and_37 :
        outlier_values_25_next_and_38; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_65 =
        (outlier_values_25_next_sum_37[7] | ~(|outlier_values_25_next_sum_37)) ? 5'd0 :
        outlier_values_25_next_sum_37[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_46 = outlier_values_25_next_sum_38[7] | ~(|outlier_values_25_next_sum_38); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_39 = ~outlier_values_25_next_sum_38 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_66 =
        outlier_values_25_next_or_46 ? ((|outlier_values_25_next_sum_39[7:4]) ? 4'hf : outlier_values_25_next_sum_39[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_39 = outlier_product_24_6_significand[14] & ~(|outlier_values_25_next_choice_66); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_47 = outlier_values_25_next_choice_66[0] | outlier_values_25_next_and_39; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_67 =
        outlier_values_25_next_choice_66[3] ? {8'd0, outlier_product_24_6_significand[14:10]} :
        outlier_product_24_6_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_68 =
        outlier_values_25_next_choice_66[2] ? {4'd0, outlier_values_25_next_choice_67[12:4]} :
        outlier_values_25_next_choice_67; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_69 =
        outlier_values_25_next_choice_66[1] ? {2'd0, outlier_values_25_next_choice_68[12:2]} :
        outlier_values_25_next_choice_68; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_70 =
        outlier_values_25_next_or_47 ? {1'd0, outlier_values_25_next_choice_69[12:1]} :
        outlier_values_25_next_choice_69; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_19 = {
        outlier_product_24_6_significand[14] ? outlier_values_25_next_choice_65 : outlier_values_25_next_or_46 ? 5'd0 : outlier_values_25_next_sum_38[4:0],
        outlier_values_25_next_choice_70[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_40 = outlier_values_25_next_choice_66[3] & (|outlier_product_24_6_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_48 = (|outlier_product_24_6_significand[1:0]) | outlier_values_25_next_and_40 | (outlier_values_25_next_choice_66[2] & (|outlier_values_25_next_choice_67[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_49 = outlier_values_25_next_or_48 | (outlier_values_25_next_choice_66[1] & (|outlier_values_25_next_choice_68[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_50 = outlier_values_25_next_or_49 | (outlier_values_25_next_or_47 & outlier_values_25_next_choice_69[0]) | outlier_values_25_next_choice_70[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_40 = outlier_values_25_next_joined_19 + {14'd0, outlier_values_25_next_choice_70[0] & outlier_values_25_next_or_50}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_20 = {
        outlier_product_24_6_negative,
        outlier_product_24_6_is_zero ? 15'd0 : (outlier_values_25_next_choice_64 | (&outlier_values_25_next_sum_40[14:10])) ? 15'h7bff : outlier_values_25_next_sum_40
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_11 = {2'd0, outlier_product_24_5_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_41 = outlier_values_25_next_extended_11 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_41 = ~outlier_values_25_next_sum_41[7] & ((|outlier_values_25_next_sum_41[6:5]) | (&outlier_values_25_next_sum_41[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_42 = outlier_values_25_next_extended_11 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_42 = ~outlier_values_25_next_sum_42[7] & ((|outlier_values_25_next_sum_42[6:5]) | (&outlier_values_25_next_sum_42[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_71 =
        outlier_product_24_5_significand[14] ? outlier_values_25_next_and_41 :
        outlier_values_25_next_and_42; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_72 =
        (outlier_values_25_next_sum_41[7] | ~(|outlier_values_25_next_sum_41)) ? 5'd0 :
        outlier_values_25_next_sum_41[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_51 = outlier_values_25_next_sum_42[7] | ~(|outlier_values_25_next_sum_42); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_43 = ~outlier_values_25_next_sum_42 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_73 =
        outlier_values_25_next_or_51 ? ((|outlier_values_25_next_sum_43[7:4]) ? 4'hf : outlier_values_25_next_sum_43[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_43 = outlier_product_24_5_significand[14] & ~(|outlier_values_25_next_choice_73); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_52 = outlier_values_25_next_choice_73[0] | outlier_values_25_next_and_43; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_74 =
        outlier_values_25_next_choice_73[3] ? {8'd0, outlier_product_24_5_significand[14:10]} :
        outlier_product_24_5_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_75 =
        outlier_values_25_next_choice_73[2] ? {4'd0, outlier_values_25_next_choice_74[12:4]} :
        outlier_values_25_next_choice_74; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_76 =
        outlier_values_25_next_choice_73[1] ? {2'd0, outlier_values_25_next_choice_75[12:2]} :
        outlier_values_25_next_choice_75; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_77 =
        outlier_values_25_next_or_52 ? {1'd0, outlier_values_25_next_choice_76[12:1]} :
        outlier_values_25_next_choice_76; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_21 = {
        outlier_product_24_5_significand[14] ? outlier_values_25_next_choice_72 : outlier_values_25_next_or_51 ? 5'd0 : outlier_values_25_next_sum_42[4:0],
        outlier_values_25_next_choice_77[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_44 = outlier_values_25_next_choice_73[3] & (|outlier_product_24_5_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_53 = (|outlier_product_24_5_significand[1:0]) | outlier_values_25_next_and_44 | (outlier_values_25_next_choice_73[2] & (|outlier_values_25_next_choice_74[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_54 = outlier_values_25_next_or_53 | (outlier_values_25_next_choice_73[1] & (|outlier_values_25_next_choice_75[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_55 = outlier_values_25_next_or_54 | (outlier_values_25_next_or_52 & outlier_values_25_next_choice_76[0]) | outlier_values_25_next_choice_77[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_44 = outlier_values_25_next_joined_21 + {14'd0, outlier_values_25_next_choice_77[0] & outlier_values_25_next_or_55}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_22 = {
        outlier_product_24_5_negative,
        outlier_product_24_5_is_zero ? 15'd0 : (outlier_values_25_next_choice_71 | (&outlier_values_25_next_sum_44[14:10])) ? 15'h7bff : outlier_values_25_next_sum_44
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_12 = {2'd0, outlier_product_24_4_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_45 = outlier_values_25_next_extended_12 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_45 = ~outlier_values_25_next_sum_45[7] & ((|outlier_values_25_next_sum_45[6:5]) | (&outlier_values_25_next_sum_45[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_46 = outlier_values_25_next_extended_12 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_46 = ~outlier_values_25_next_sum_46[7] & ((|outlier_values_25_next_sum_46[6:5]) | (&outlier_values_25_next_sum_46[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_78 =
        outlier_product_24_4_significand[14] ? outlier_values_25_next_and_45 :
        outlier_values_25_next_and_46; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_79 =
        (outlier_values_25_next_sum_45[7] | ~(|outlier_values_25_next_sum_45)) ? 5'd0 :
        outlier_values_25_next_sum_45[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_56 = outlier_values_25_next_sum_46[7] | ~(|outlier_values_25_next_sum_46); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_47 = ~outlier_values_25_next_sum_46 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_80 =
        outlier_values_25_next_or_56 ? ((|outlier_values_25_next_sum_47[7:4]) ? 4'hf : outlier_values_25_next_sum_47[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_47 = outlier_product_24_4_significand[14] & ~(|outlier_values_25_next_choice_80); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_57 = outlier_values_25_next_choice_80[0] | outlier_values_25_next_and_47; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_81 =
        outlier_values_25_next_choice_80[3] ? {8'd0, outlier_product_24_4_significand[14:10]} :
        outlier_product_24_4_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_82 =
        outlier_values_25_next_choice_80[2] ? {4'd0, outlier_values_25_next_choice_81[12:4]} :
        outlier_values_25_next_choice_81; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_83 =
        outlier_values_25_next_choice_80[1] ? {2'd0, outlier_values_25_next_choice_82[12:2]} :
        outlier_values_25_next_choice_82; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_84 =
        outlier_values_25_next_or_57 ? {1'd0, outlier_values_25_next_choice_83[12:1]} :
        outlier_values_25_next_choice_83; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_23 = {
        outlier_product_24_4_significand[14] ? outlier_values_25_next_choice_79 : outlier_values_25_next_or_56 ? 5'd0 : outlier_values_25_next_sum_46[4:0],
        outlier_values_25_next_choice_84[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_48 = outlier_values_25_next_choice_80[3] & (|outlier_product_24_4_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_58 = (|outlier_product_24_4_significand[1:0]) | outlier_values_25_next_and_48 | (outlier_values_25_next_choice_80[2] & (|outlier_values_25_next_choice_81[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_59 = outlier_values_25_next_or_58 | (outlier_values_25_next_choice_80[1] & (|outlier_values_25_next_choice_82[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_60 = outlier_values_25_next_or_59 | (outlier_values_25_next_or_57 & outlier_values_25_next_choice_83[0]) | outlier_values_25_next_choice_84[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_48 = outlier_values_25_next_joined_23 + {14'd0, outlier_values_25_next_choice_84[0] & outlier_values_25_next_or_60}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_24 = {
        outlier_product_24_4_negative,
        outlier_product_24_4_is_zero ? 15'd0 : (outlier_values_25_next_choice_78 | (&outlier_values_25_next_sum_48[14:10])) ? 15'h7bff : outlier_values_25_next_sum_48
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_13 = {2'd0, outlier_product_24_3_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_49 = outlier_values_25_next_extended_13 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_49 = ~outlier_values_25_next_sum_49[7] & ((|outlier_values_25_next_sum_49[6:5]) | (&outlier_values_25_next_sum_49[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_50 = outlier_values_25_next_extended_13 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_50 = ~outlier_values_25_next_sum_50[7] & ((|outlier_values_25_next_sum_50[6:5]) | (&outlier_values_25_next_sum_50[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_85 =
        outlier_product_24_3_significand[14] ? outlier_values_25_next_and_49 :
        outlier_values_25_next_and_50; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_86 =
        (outlier_values_25_next_sum_49[7] | ~(|outlier_values_25_next_sum_49)) ? 5'd0 :
        outlier_values_25_next_sum_49[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_61 = outlier_values_25_next_sum_50[7] | ~(|outlier_values_25_next_sum_50); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_51 = ~outlier_values_25_next_sum_50 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_87 =
        outlier_values_25_next_or_61 ? ((|outlier_values_25_next_sum_51[7:4]) ? 4'hf : outlier_values_25_next_sum_51[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_51 = outlier_product_24_3_significand[14] & ~(|outlier_values_25_next_choice_87); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_62 = outlier_values_25_next_choice_87[0] | outlier_values_25_next_and_51; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_88 =
        outlier_values_25_next_choice_87[3] ? {8'd0, outlier_product_24_3_significand[14:10]} :
        outlier_product_24_3_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_89 =
        outlier_values_25_next_choice_87[2] ? {4'd0, outlier_values_25_next_choice_88[12:4]} :
        outlier_values_25_next_choice_88; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_90 =
        outlier_values_25_next_choice_87[1] ? {2'd0, outlier_values_25_next_choice_89[12:2]} :
        outlier_values_25_next_choice_89; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_91 =
        outlier_values_25_next_or_62 ? {1'd0, outlier_values_25_next_choice_90[12:1]} :
        outlier_values_25_next_choice_90; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_25 = {
        outlier_product_24_3_significand[14] ? outlier_values_25_next_choice_86 : outlier_values_25_next_or_61 ? 5'd0 : outlier_values_25_next_sum_50[4:0],
        outlier_values_25_next_choice_91[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_52 = outlier_values_25_next_choice_87[3] & (|outlier_product_24_3_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_63 = (|outlier_product_24_3_significand[1:0]) | outlier_values_25_next_and_52 | (outlier_values_25_next_choice_87[2] & (|outlier_values_25_next_choice_88[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_64 = outlier_values_25_next_or_63 | (outlier_values_25_next_choice_87[1] & (|outlier_values_25_next_choice_89[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_65 = outlier_values_25_next_or_64 | (outlier_values_25_next_or_62 & outlier_values_25_next_choice_90[0]) | outlier_values_25_next_choice_91[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_52 = outlier_values_25_next_joined_25 + {14'd0, outlier_values_25_next_choice_91[0] & outlier_values_25_next_or_65}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_26 = {
        outlier_product_24_3_negative,
        outlier_product_24_3_is_zero ? 15'd0 : (outlier_values_25_next_choice_85 | (&outlier_values_25_next_sum_52[14:10])) ? 15'h7bff : outlier_values_25_next_sum_52
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_14 = {2'd0, outlier_product_24_2_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_53 = outlier_values_25_next_extended_14 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_53 = ~outlier_values_25_next_sum_53[7] & ((|outlier_values_25_next_sum_53[6:5]) | (&outlier_values_25_next_sum_53[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_54 = outlier_values_25_next_extended_14 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_54 = ~outlier_values_25_next_sum_54[7] & ((|outlier_values_25_next_sum_54[6:5]) | (&outlier_values_25_next_sum_54[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_92 =
        outlier_product_24_2_significand[14] ? outlier_values_25_next_and_53 :
        outlier_values_25_next_and_54; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_93 =
        (outlier_values_25_next_sum_53[7] | ~(|outlier_values_25_next_sum_53)) ? 5'd0 :
        outlier_values_25_next_sum_53[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_66 = outlier_values_25_next_sum_54[7] | ~(|outlier_values_25_next_sum_54); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_55 = ~outlier_values_25_next_sum_54 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_94 =
        outlier_values_25_next_or_66 ? ((|outlier_values_25_next_sum_55[7:4]) ? 4'hf : outlier_values_25_next_sum_55[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_55 = outlier_product_24_2_significand[14] & ~(|outlier_values_25_next_choice_94); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_67 = outlier_values_25_next_choice_94[0] | outlier_values_25_next_and_55; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_95 =
        outlier_values_25_next_choice_94[3] ? {8'd0, outlier_product_24_2_significand[14:10]} :
        outlier_product_24_2_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_96 =
        outlier_values_25_next_choice_94[2] ? {4'd0, outlier_values_25_next_choice_95[12:4]} :
        outlier_values_25_next_choice_95; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_97 =
        outlier_values_25_next_choice_94[1] ? {2'd0, outlier_values_25_next_choice_96[12:2]} :
        outlier_values_25_next_choice_96; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_98 =
        outlier_values_25_next_or_67 ? {1'd0, outlier_values_25_next_choice_97[12:1]} :
        outlier_values_25_next_choice_97; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_27 = {
        outlier_product_24_2_significand[14] ? outlier_values_25_next_choice_93 : outlier_values_25_next_or_66 ? 5'd0 : outlier_values_25_next_sum_54[4:0],
        outlier_values_25_next_choice_98[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_56 = outlier_values_25_next_choice_94[3] & (|outlier_product_24_2_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_68 = (|outlier_product_24_2_significand[1:0]) | outlier_values_25_next_and_56 | (outlier_values_25_next_choice_94[2] & (|outlier_values_25_next_choice_95[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_69 = outlier_values_25_next_or_68 | (outlier_values_25_next_choice_94[1] & (|outlier_values_25_next_choice_96[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_70 = outlier_values_25_next_or_69 | (outlier_values_25_next_or_67 & outlier_values_25_next_choice_97[0]) | outlier_values_25_next_choice_98[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_56 = outlier_values_25_next_joined_27 + {14'd0, outlier_values_25_next_choice_98[0] & outlier_values_25_next_or_70}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_28 = {
        outlier_product_24_2_negative,
        outlier_product_24_2_is_zero ? 15'd0 : (outlier_values_25_next_choice_92 | (&outlier_values_25_next_sum_56[14:10])) ? 15'h7bff : outlier_values_25_next_sum_56
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_15 = {2'd0, outlier_product_24_1_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_57 = outlier_values_25_next_extended_15 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_57 = ~outlier_values_25_next_sum_57[7] & ((|outlier_values_25_next_sum_57[6:5]) | (&outlier_values_25_next_sum_57[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_58 = outlier_values_25_next_extended_15 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_58 = ~outlier_values_25_next_sum_58[7] & ((|outlier_values_25_next_sum_58[6:5]) | (&outlier_values_25_next_sum_58[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_99 =
        outlier_product_24_1_significand[14] ? outlier_values_25_next_and_57 :
        outlier_values_25_next_and_58; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_100 =
        (outlier_values_25_next_sum_57[7] | ~(|outlier_values_25_next_sum_57)) ? 5'd0 :
        outlier_values_25_next_sum_57[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_71 = outlier_values_25_next_sum_58[7] | ~(|outlier_values_25_next_sum_58); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_59 = ~outlier_values_25_next_sum_58 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_101 =
        outlier_values_25_next_or_71 ? ((|outlier_values_25_next_sum_59[7:4]) ? 4'hf : outlier_values_25_next_sum_59[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_59 = outlier_product_24_1_significand[14] & ~(|outlier_values_25_next_choice_101); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_72 = outlier_values_25_next_choice_101[0] | outlier_values_25_next_and_59; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_102 =
        outlier_values_25_next_choice_101[3] ? {8'd0, outlier_product_24_1_significand[14:10]} :
        outlier_product_24_1_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_103 =
        outlier_values_25_next_choice_101[2] ? {4'd0, outlier_values_25_next_choice_102[12:4]} :
        outlier_values_25_next_choice_102; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_104 =
        outlier_values_25_next_choice_101[1] ? {2'd0, outlier_values_25_next_choice_103[12:2]} :
        outlier_values_25_next_choice_103; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_105 =
        outlier_values_25_next_or_72 ? {1'd0, outlier_values_25_next_choice_104[12:1]} :
        outlier_values_25_next_choice_104; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_29 = {
        outlier_product_24_1_significand[14] ? outlier_values_25_next_choice_100 : outlier_values_25_next_or_71 ? 5'd0 : outlier_values_25_next_sum_58[4:0],
        outlier_values_25_next_choice_105[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_60 = outlier_values_25_next_choice_101[3] & (|outlier_product_24_1_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_73 = (|outlier_product_24_1_significand[1:0]) | outlier_values_25_next_and_60 | (outlier_values_25_next_choice_101[2] & (|outlier_values_25_next_choice_102[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_74 = outlier_values_25_next_or_73 | (outlier_values_25_next_choice_101[1] & (|outlier_values_25_next_choice_103[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_75 = outlier_values_25_next_or_74 | (outlier_values_25_next_or_72 & outlier_values_25_next_choice_104[0]) | outlier_values_25_next_choice_105[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_60 = outlier_values_25_next_joined_29 + {14'd0, outlier_values_25_next_choice_105[0] & outlier_values_25_next_or_75}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_30 = {
        outlier_product_24_1_negative,
        outlier_product_24_1_is_zero ? 15'd0 : (outlier_values_25_next_choice_99 | (&outlier_values_25_next_sum_60[14:10])) ? 15'h7bff : outlier_values_25_next_sum_60
    }; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_extended_16 = {2'd0, outlier_product_24_0_exponent}; // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_61 = outlier_values_25_next_extended_16 + 8'hed; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_61 = ~outlier_values_25_next_sum_61[7] & ((|outlier_values_25_next_sum_61[6:5]) | (&outlier_values_25_next_sum_61[4:0])); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_62 = outlier_values_25_next_extended_16 + 8'hec; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_62 = ~outlier_values_25_next_sum_62[7] & ((|outlier_values_25_next_sum_62[6:5]) | (&outlier_values_25_next_sum_62[4:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_choice_106 =
        outlier_product_24_0_significand[14] ? outlier_values_25_next_and_61 :
        outlier_values_25_next_and_62; // PublishedSteps.swift:227
    wire [4:0] outlier_values_25_next_choice_107 =
        (outlier_values_25_next_sum_61[7] | ~(|outlier_values_25_next_sum_61)) ? 5'd0 :
        outlier_values_25_next_sum_61[4:0]; // PublishedSteps.swift:227
    wire outlier_values_25_next_or_76 = outlier_values_25_next_sum_62[7] | ~(|outlier_values_25_next_sum_62); // PublishedSteps.swift:227
    wire [7:0] outlier_values_25_next_sum_63 = ~outlier_values_25_next_sum_62 + 8'd2; // PublishedSteps.swift:227
    wire [3:0] outlier_values_25_next_choice_108 =
        outlier_values_25_next_or_76 ? ((|outlier_values_25_next_sum_63[7:4]) ? 4'hf : outlier_values_25_next_sum_63[3:0]) :
        4'd0; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_63 = outlier_product_24_0_significand[14] & ~(|outlier_values_25_next_choice_108); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_77 = outlier_values_25_next_choice_108[0] | outlier_values_25_next_and_63; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_109 =
        outlier_values_25_next_choice_108[3] ? {8'd0, outlier_product_24_0_significand[14:10]} :
        outlier_product_24_0_significand[14:2]; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_110 =
        outlier_values_25_next_choice_108[2] ? {4'd0, outlier_values_25_next_choice_109[12:4]} :
        outlier_values_25_next_choice_109; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_111 =
        outlier_values_25_next_choice_108[1] ? {2'd0, outlier_values_25_next_choice_110[12:2]} :
        outlier_values_25_next_choice_110; // PublishedSteps.swift:227
    wire [12:0] outlier_values_25_next_choice_112 =
        outlier_values_25_next_or_77 ? {1'd0, outlier_values_25_next_choice_111[12:1]} :
        outlier_values_25_next_choice_111; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_joined_31 = {
        outlier_product_24_0_significand[14] ? outlier_values_25_next_choice_107 : outlier_values_25_next_or_76 ? 5'd0 : outlier_values_25_next_sum_62[4:0],
        outlier_values_25_next_choice_112[10:1]
    }; // PublishedSteps.swift:227
    wire outlier_values_25_next_and_64 = outlier_values_25_next_choice_108[3] & (|outlier_product_24_0_significand[9:2]); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_78 = (|outlier_product_24_0_significand[1:0]) | outlier_values_25_next_and_64 | (outlier_values_25_next_choice_108[2] & (|outlier_values_25_next_choice_109[3:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_79 = outlier_values_25_next_or_78 | (outlier_values_25_next_choice_108[1] & (|outlier_values_25_next_choice_110[1:0])); // PublishedSteps.swift:227
    wire outlier_values_25_next_or_80 = outlier_values_25_next_or_79 | (outlier_values_25_next_or_77 & outlier_values_25_next_choice_111[0]) | outlier_values_25_next_choice_112[1]; // PublishedSteps.swift:227
    wire [14:0] outlier_values_25_next_sum_64 = outlier_values_25_next_joined_31 + {14'd0, outlier_values_25_next_choice_112[0] & outlier_values_25_next_or_80}; // PublishedSteps.swift:227
    wire [15:0] outlier_values_25_next_joined_32 = {
        outlier_product_24_0_negative,
        outlier_product_24_0_is_zero ? 15'd0 : (outlier_values_25_next_choice_106 | (&outlier_values_25_next_sum_64[14:10])) ? 15'h7bff : outlier_values_25_next_sum_64
    }; // PublishedSteps.swift:227
    wire [255:0] outlier_values_25_next_joined_33 = {
        (&outlier_24_15[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_2,
        (&outlier_24_14[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_4,
        (&outlier_24_13[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_6,
        (&outlier_24_12[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_8,
        (&outlier_24_11[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_10,
        (&outlier_24_10[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_12,
        (&outlier_24_9[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_14,
        (&outlier_24_8[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_16,
        (&outlier_24_7[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_18,
        (&outlier_24_6[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_20,
        (&outlier_24_5[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_22,
        (&outlier_24_4[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_24,
        (&outlier_24_3[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_26,
        (&outlier_24_2[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_28,
        (&outlier_24_1[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_30,
        (&outlier_24_0[13:7]) ? 16'h7e00 : outlier_values_25_next_joined_32
    }; // PublishedSteps.swift:227
    wire [6:0] product_23_15_exponent_next_extended = {1'd0, scale_22_product_exponent}; // PublishedSteps.swift:137
    wire outlier_product_24_15_exponent_next_any = |outlier_23_15[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_15_significand_next_choice = outlier_23_15[9] ? outlier_23_15[8] : (outlier_23_15[8] & outlier_23_15[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_15_significand_next_joined = {outlier_product_24_15_significand_next_choice, outlier_23_15[9] & outlier_23_15[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_15_significand_next_choice_2 =
        outlier_product_24_15_exponent_next_any ? outlier_23_15[9:7] :
        outlier_product_24_15_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_15_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_15_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_15_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_15_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_15_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_15_significand_next_or_5 = outlier_product_24_15_significand_next_or | outlier_product_24_15_significand_next_or_2 | outlier_product_24_15_significand_next_or_3 | outlier_product_24_15_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_15_exponent_next_joined = {3'd0, outlier_23_15[9] | outlier_23_15[8], outlier_23_15[9] | ~outlier_23_15[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_15_exponent_next_choice =
        outlier_product_24_15_exponent_next_any ? ({1'd0, outlier_23_15[13:10]} + 5'd3) :
        outlier_product_24_15_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_14_exponent_next_any = |outlier_23_14[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_14_significand_next_choice = outlier_23_14[9] ? outlier_23_14[8] : (outlier_23_14[8] & outlier_23_14[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_14_significand_next_joined = {outlier_product_24_14_significand_next_choice, outlier_23_14[9] & outlier_23_14[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_14_significand_next_choice_2 =
        outlier_product_24_14_exponent_next_any ? outlier_23_14[9:7] :
        outlier_product_24_14_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_14_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_14_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_14_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_14_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_14_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_14_significand_next_or_5 = outlier_product_24_14_significand_next_or | outlier_product_24_14_significand_next_or_2 | outlier_product_24_14_significand_next_or_3 | outlier_product_24_14_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_14_exponent_next_joined = {3'd0, outlier_23_14[9] | outlier_23_14[8], outlier_23_14[9] | ~outlier_23_14[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_14_exponent_next_choice =
        outlier_product_24_14_exponent_next_any ? ({1'd0, outlier_23_14[13:10]} + 5'd3) :
        outlier_product_24_14_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_13_exponent_next_any = |outlier_23_13[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_13_significand_next_choice = outlier_23_13[9] ? outlier_23_13[8] : (outlier_23_13[8] & outlier_23_13[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_13_significand_next_joined = {outlier_product_24_13_significand_next_choice, outlier_23_13[9] & outlier_23_13[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_13_significand_next_choice_2 =
        outlier_product_24_13_exponent_next_any ? outlier_23_13[9:7] :
        outlier_product_24_13_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_13_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_13_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_13_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_13_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_13_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_13_significand_next_or_5 = outlier_product_24_13_significand_next_or | outlier_product_24_13_significand_next_or_2 | outlier_product_24_13_significand_next_or_3 | outlier_product_24_13_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_13_exponent_next_joined = {3'd0, outlier_23_13[9] | outlier_23_13[8], outlier_23_13[9] | ~outlier_23_13[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_13_exponent_next_choice =
        outlier_product_24_13_exponent_next_any ? ({1'd0, outlier_23_13[13:10]} + 5'd3) :
        outlier_product_24_13_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_12_exponent_next_any = |outlier_23_12[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_12_significand_next_choice = outlier_23_12[9] ? outlier_23_12[8] : (outlier_23_12[8] & outlier_23_12[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_12_significand_next_joined = {outlier_product_24_12_significand_next_choice, outlier_23_12[9] & outlier_23_12[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_12_significand_next_choice_2 =
        outlier_product_24_12_exponent_next_any ? outlier_23_12[9:7] :
        outlier_product_24_12_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_12_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_12_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_12_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_12_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_12_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_12_significand_next_or_5 = outlier_product_24_12_significand_next_or | outlier_product_24_12_significand_next_or_2 | outlier_product_24_12_significand_next_or_3 | outlier_product_24_12_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_12_exponent_next_joined = {3'd0, outlier_23_12[9] | outlier_23_12[8], outlier_23_12[9] | ~outlier_23_12[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_12_exponent_next_choice =
        outlier_product_24_12_exponent_next_any ? ({1'd0, outlier_23_12[13:10]} + 5'd3) :
        outlier_product_24_12_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_11_exponent_next_any = |outlier_23_11[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_11_significand_next_choice = outlier_23_11[9] ? outlier_23_11[8] : (outlier_23_11[8] & outlier_23_11[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_11_significand_next_joined = {outlier_product_24_11_significand_next_choice, outlier_23_11[9] & outlier_23_11[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_11_significand_next_choice_2 =
        outlier_product_24_11_exponent_next_any ? outlier_23_11[9:7] :
        outlier_product_24_11_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_11_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_11_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_11_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_11_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_11_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_11_significand_next_or_5 = outlier_product_24_11_significand_next_or | outlier_product_24_11_significand_next_or_2 | outlier_product_24_11_significand_next_or_3 | outlier_product_24_11_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_11_exponent_next_joined = {3'd0, outlier_23_11[9] | outlier_23_11[8], outlier_23_11[9] | ~outlier_23_11[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_11_exponent_next_choice =
        outlier_product_24_11_exponent_next_any ? ({1'd0, outlier_23_11[13:10]} + 5'd3) :
        outlier_product_24_11_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_10_exponent_next_any = |outlier_23_10[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_10_significand_next_choice = outlier_23_10[9] ? outlier_23_10[8] : (outlier_23_10[8] & outlier_23_10[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_10_significand_next_joined = {outlier_product_24_10_significand_next_choice, outlier_23_10[9] & outlier_23_10[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_10_significand_next_choice_2 =
        outlier_product_24_10_exponent_next_any ? outlier_23_10[9:7] :
        outlier_product_24_10_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_10_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_10_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_10_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_10_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_10_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_10_significand_next_or_5 = outlier_product_24_10_significand_next_or | outlier_product_24_10_significand_next_or_2 | outlier_product_24_10_significand_next_or_3 | outlier_product_24_10_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_10_exponent_next_joined = {3'd0, outlier_23_10[9] | outlier_23_10[8], outlier_23_10[9] | ~outlier_23_10[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_10_exponent_next_choice =
        outlier_product_24_10_exponent_next_any ? ({1'd0, outlier_23_10[13:10]} + 5'd3) :
        outlier_product_24_10_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_9_exponent_next_any = |outlier_23_9[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_9_significand_next_choice = outlier_23_9[9] ? outlier_23_9[8] : (outlier_23_9[8] & outlier_23_9[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_9_significand_next_joined = {outlier_product_24_9_significand_next_choice, outlier_23_9[9] & outlier_23_9[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_9_significand_next_choice_2 =
        outlier_product_24_9_exponent_next_any ? outlier_23_9[9:7] :
        outlier_product_24_9_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_9_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_9_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_9_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_9_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_9_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_9_significand_next_or_5 = outlier_product_24_9_significand_next_or | outlier_product_24_9_significand_next_or_2 | outlier_product_24_9_significand_next_or_3 | outlier_product_24_9_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_9_exponent_next_joined = {3'd0, outlier_23_9[9] | outlier_23_9[8], outlier_23_9[9] | ~outlier_23_9[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_9_exponent_next_choice =
        outlier_product_24_9_exponent_next_any ? ({1'd0, outlier_23_9[13:10]} + 5'd3) :
        outlier_product_24_9_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_8_exponent_next_any = |outlier_23_8[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_8_significand_next_choice = outlier_23_8[9] ? outlier_23_8[8] : (outlier_23_8[8] & outlier_23_8[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_8_significand_next_joined = {outlier_product_24_8_significand_next_choice, outlier_23_8[9] & outlier_23_8[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_8_significand_next_choice_2 =
        outlier_product_24_8_exponent_next_any ? outlier_23_8[9:7] :
        outlier_product_24_8_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_8_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_8_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_8_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_8_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_8_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_8_significand_next_or_5 = outlier_product_24_8_significand_next_or | outlier_product_24_8_significand_next_or_2 | outlier_product_24_8_significand_next_or_3 | outlier_product_24_8_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_8_exponent_next_joined = {3'd0, outlier_23_8[9] | outlier_23_8[8], outlier_23_8[9] | ~outlier_23_8[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_8_exponent_next_choice =
        outlier_product_24_8_exponent_next_any ? ({1'd0, outlier_23_8[13:10]} + 5'd3) :
        outlier_product_24_8_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_7_exponent_next_any = |outlier_23_7[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_7_significand_next_choice = outlier_23_7[9] ? outlier_23_7[8] : (outlier_23_7[8] & outlier_23_7[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_7_significand_next_joined = {outlier_product_24_7_significand_next_choice, outlier_23_7[9] & outlier_23_7[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_7_significand_next_choice_2 =
        outlier_product_24_7_exponent_next_any ? outlier_23_7[9:7] :
        outlier_product_24_7_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_7_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_7_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_7_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_7_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_7_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_7_significand_next_or_5 = outlier_product_24_7_significand_next_or | outlier_product_24_7_significand_next_or_2 | outlier_product_24_7_significand_next_or_3 | outlier_product_24_7_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_7_exponent_next_joined = {3'd0, outlier_23_7[9] | outlier_23_7[8], outlier_23_7[9] | ~outlier_23_7[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_7_exponent_next_choice =
        outlier_product_24_7_exponent_next_any ? ({1'd0, outlier_23_7[13:10]} + 5'd3) :
        outlier_product_24_7_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_6_exponent_next_any = |outlier_23_6[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_6_significand_next_choice = outlier_23_6[9] ? outlier_23_6[8] : (outlier_23_6[8] & outlier_23_6[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_6_significand_next_joined = {outlier_product_24_6_significand_next_choice, outlier_23_6[9] & outlier_23_6[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_6_significand_next_choice_2 =
        outlier_product_24_6_exponent_next_any ? outlier_23_6[9:7] :
        outlier_product_24_6_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_6_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_6_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_6_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_6_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_6_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_6_significand_next_or_5 = outlier_product_24_6_significand_next_or | outlier_product_24_6_significand_next_or_2 | outlier_product_24_6_significand_next_or_3 | outlier_product_24_6_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_6_exponent_next_joined = {3'd0, outlier_23_6[9] | outlier_23_6[8], outlier_23_6[9] | ~outlier_23_6[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_6_exponent_next_choice =
        outlier_product_24_6_exponent_next_any ? ({1'd0, outlier_23_6[13:10]} + 5'd3) :
        outlier_product_24_6_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_5_exponent_next_any = |outlier_23_5[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_5_significand_next_choice = outlier_23_5[9] ? outlier_23_5[8] : (outlier_23_5[8] & outlier_23_5[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_5_significand_next_joined = {outlier_product_24_5_significand_next_choice, outlier_23_5[9] & outlier_23_5[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_5_significand_next_choice_2 =
        outlier_product_24_5_exponent_next_any ? outlier_23_5[9:7] :
        outlier_product_24_5_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_5_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_5_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_5_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_5_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_5_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_5_significand_next_or_5 = outlier_product_24_5_significand_next_or | outlier_product_24_5_significand_next_or_2 | outlier_product_24_5_significand_next_or_3 | outlier_product_24_5_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_5_exponent_next_joined = {3'd0, outlier_23_5[9] | outlier_23_5[8], outlier_23_5[9] | ~outlier_23_5[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_5_exponent_next_choice =
        outlier_product_24_5_exponent_next_any ? ({1'd0, outlier_23_5[13:10]} + 5'd3) :
        outlier_product_24_5_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_4_exponent_next_any = |outlier_23_4[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_4_significand_next_choice = outlier_23_4[9] ? outlier_23_4[8] : (outlier_23_4[8] & outlier_23_4[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_4_significand_next_joined = {outlier_product_24_4_significand_next_choice, outlier_23_4[9] & outlier_23_4[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_4_significand_next_choice_2 =
        outlier_product_24_4_exponent_next_any ? outlier_23_4[9:7] :
        outlier_product_24_4_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_4_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_4_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_4_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_4_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_4_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_4_significand_next_or_5 = outlier_product_24_4_significand_next_or | outlier_product_24_4_significand_next_or_2 | outlier_product_24_4_significand_next_or_3 | outlier_product_24_4_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_4_exponent_next_joined = {3'd0, outlier_23_4[9] | outlier_23_4[8], outlier_23_4[9] | ~outlier_23_4[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_4_exponent_next_choice =
        outlier_product_24_4_exponent_next_any ? ({1'd0, outlier_23_4[13:10]} + 5'd3) :
        outlier_product_24_4_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_3_exponent_next_any = |outlier_23_3[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_3_significand_next_choice = outlier_23_3[9] ? outlier_23_3[8] : (outlier_23_3[8] & outlier_23_3[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_3_significand_next_joined = {outlier_product_24_3_significand_next_choice, outlier_23_3[9] & outlier_23_3[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_3_significand_next_choice_2 =
        outlier_product_24_3_exponent_next_any ? outlier_23_3[9:7] :
        outlier_product_24_3_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_3_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_3_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_3_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_3_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_3_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_3_significand_next_or_5 = outlier_product_24_3_significand_next_or | outlier_product_24_3_significand_next_or_2 | outlier_product_24_3_significand_next_or_3 | outlier_product_24_3_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_3_exponent_next_joined = {3'd0, outlier_23_3[9] | outlier_23_3[8], outlier_23_3[9] | ~outlier_23_3[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_3_exponent_next_choice =
        outlier_product_24_3_exponent_next_any ? ({1'd0, outlier_23_3[13:10]} + 5'd3) :
        outlier_product_24_3_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_2_exponent_next_any = |outlier_23_2[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_2_significand_next_choice = outlier_23_2[9] ? outlier_23_2[8] : (outlier_23_2[8] & outlier_23_2[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_2_significand_next_joined = {outlier_product_24_2_significand_next_choice, outlier_23_2[9] & outlier_23_2[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_2_significand_next_choice_2 =
        outlier_product_24_2_exponent_next_any ? outlier_23_2[9:7] :
        outlier_product_24_2_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_2_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_2_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_2_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_2_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_2_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_2_significand_next_or_5 = outlier_product_24_2_significand_next_or | outlier_product_24_2_significand_next_or_2 | outlier_product_24_2_significand_next_or_3 | outlier_product_24_2_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_2_exponent_next_joined = {3'd0, outlier_23_2[9] | outlier_23_2[8], outlier_23_2[9] | ~outlier_23_2[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_2_exponent_next_choice =
        outlier_product_24_2_exponent_next_any ? ({1'd0, outlier_23_2[13:10]} + 5'd3) :
        outlier_product_24_2_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_1_exponent_next_any = |outlier_23_1[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_1_significand_next_choice = outlier_23_1[9] ? outlier_23_1[8] : (outlier_23_1[8] & outlier_23_1[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_1_significand_next_joined = {outlier_product_24_1_significand_next_choice, outlier_23_1[9] & outlier_23_1[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_1_significand_next_choice_2 =
        outlier_product_24_1_exponent_next_any ? outlier_23_1[9:7] :
        outlier_product_24_1_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_1_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_1_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_1_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_1_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_1_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_1_significand_next_or_5 = outlier_product_24_1_significand_next_or | outlier_product_24_1_significand_next_or_2 | outlier_product_24_1_significand_next_or_3 | outlier_product_24_1_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_1_exponent_next_joined = {3'd0, outlier_23_1[9] | outlier_23_1[8], outlier_23_1[9] | ~outlier_23_1[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_1_exponent_next_choice =
        outlier_product_24_1_exponent_next_any ? ({1'd0, outlier_23_1[13:10]} + 5'd3) :
        outlier_product_24_1_exponent_next_joined; // PublishedSteps.swift:224
    wire outlier_product_24_0_exponent_next_any = |outlier_23_0[13:10]; // PublishedSteps.swift:224
    wire outlier_product_24_0_significand_next_choice = outlier_23_0[9] ? outlier_23_0[8] : (outlier_23_0[8] & outlier_23_0[7]); // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_0_significand_next_joined = {outlier_product_24_0_significand_next_choice, outlier_23_0[9] & outlier_23_0[7], 1'b0}; // PublishedSteps.swift:224
    wire [2:0] outlier_product_24_0_significand_next_choice_2 =
        outlier_product_24_0_exponent_next_any ? outlier_23_0[9:7] :
        outlier_product_24_0_significand_next_joined; // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_0_significand_next_or = (multiples_23_multiples_0 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd0}}) | (multiples_23_multiples_1 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd1}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_0_significand_next_or_2 = (multiples_23_multiples_2 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd2}}) | (multiples_23_multiples_3 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd3}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_0_significand_next_or_3 = (multiples_23_multiples_4 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd4}}) | (multiples_23_multiples_5 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd5}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_0_significand_next_or_4 = (multiples_23_multiples_6 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd6}}) | (multiples_23_multiples_7 & {15{outlier_product_24_0_significand_next_choice_2 == 3'd7}}); // PublishedSteps.swift:224
    wire [14:0] outlier_product_24_0_significand_next_or_5 = outlier_product_24_0_significand_next_or | outlier_product_24_0_significand_next_or_2 | outlier_product_24_0_significand_next_or_3 | outlier_product_24_0_significand_next_or_4; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_0_exponent_next_joined = {3'd0, outlier_23_0[9] | outlier_23_0[8], outlier_23_0[9] | ~outlier_23_0[8]}; // PublishedSteps.swift:224
    wire [4:0] outlier_product_24_0_exponent_next_choice =
        outlier_product_24_0_exponent_next_any ? ({1'd0, outlier_23_0[13:10]} + 5'd3) :
        outlier_product_24_0_exponent_next_joined; // PublishedSteps.swift:224
    wire [10:0] scale_22_product_significand_next_joined = {1'b1, tensor_scale_21[9:0]}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_extended = {4'd0, scale_22_product_significand_next_joined}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_joined_2 = {scale_22_product_significand_next_extended[11:0], 3'd0}; // PublishedSteps.swift:134
    wire scale_22_product_exponent_next_any = |group_scale_21[6:3]; // PublishedSteps.swift:134
    wire scale_22_product_significand_next_choice = group_scale_21[2] ? group_scale_21[1] : (group_scale_21[1] & group_scale_21[0]); // PublishedSteps.swift:134
    wire [2:0] scale_22_product_significand_next_joined_3 = {scale_22_product_significand_next_choice, group_scale_21[2] & group_scale_21[0], 1'b0}; // PublishedSteps.swift:134
    wire [2:0] scale_22_product_significand_next_choice_2 =
        scale_22_product_exponent_next_any ? group_scale_21[2:0] :
        scale_22_product_significand_next_joined_3; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_and = (scale_22_product_significand_next_joined_2 + scale_22_product_significand_next_extended) & {15{scale_22_product_significand_next_choice_2 == 3'd1}}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_or = (scale_22_product_significand_next_joined_2 & {15{scale_22_product_significand_next_choice_2 == 3'd0}}) | scale_22_product_significand_next_and; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_joined_4 = {scale_22_product_significand_next_extended[13:0], 1'b0}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_and_2 = (scale_22_product_significand_next_joined_2 + scale_22_product_significand_next_joined_4) & {15{scale_22_product_significand_next_choice_2 == 3'd2}}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_sum = scale_22_product_significand_next_extended + scale_22_product_significand_next_joined_4; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_and_3 = (scale_22_product_significand_next_joined_2 + scale_22_product_significand_next_sum) & {15{scale_22_product_significand_next_choice_2 == 3'd3}}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_joined_5 = {scale_22_product_significand_next_sum[12:0], 2'd0}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_and_4 = (scale_22_product_significand_next_joined_5 + scale_22_product_significand_next_extended) & {15{scale_22_product_significand_next_choice_2 == 3'd5}}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_or_2 = (scale_22_product_significand_next_joined_5 & {15{scale_22_product_significand_next_choice_2 == 3'd4}}) | scale_22_product_significand_next_and_4; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_joined_6 = {scale_22_product_significand_next_joined, 4'd0}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_and_5 = (scale_22_product_significand_next_joined_6 - scale_22_product_significand_next_joined_4) & {15{scale_22_product_significand_next_choice_2 == 3'd6}}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_and_6 = (scale_22_product_significand_next_joined_6 - scale_22_product_significand_next_extended) & {15{scale_22_product_significand_next_choice_2 == 3'd7}}; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_or_3 = scale_22_product_significand_next_or | scale_22_product_significand_next_and_2 | scale_22_product_significand_next_and_3 | scale_22_product_significand_next_or_2 | scale_22_product_significand_next_and_5 | scale_22_product_significand_next_and_6; // PublishedSteps.swift:134
    wire [14:0] scale_22_product_significand_next_choice_3 =
        scale_22_product_significand_next_or_3[14] ? scale_22_product_significand_next_or_3 :
        {scale_22_product_significand_next_or_3[13:0], 1'b0}; // PublishedSteps.swift:134
    wire [4:0] scale_22_product_exponent_next_joined = {3'd0, group_scale_21[2] | group_scale_21[1], group_scale_21[2] | ~group_scale_21[1]}; // PublishedSteps.swift:134
    wire [4:0] scale_22_product_exponent_next_choice =
        scale_22_product_exponent_next_any ? ({1'd0, group_scale_21[6:3]} + 5'd3) :
        scale_22_product_exponent_next_joined; // PublishedSteps.swift:134
    wire [5:0] scale_22_product_exponent_next_sum = {1'd0, scale_22_product_exponent_next_choice} + tensor_scale_21[15:10] + {5'd0, scale_22_product_significand_next_or_3[14]}; // PublishedSteps.swift:134
    wire [10:0] multiples_23_multiples_7_next_joined = {1'b1, tensor_scale_22[9:0]}; // PublishedSteps.swift:223
    wire [14:0] multiples_23_multiples_7_next_extended = {4'd0, multiples_23_multiples_7_next_joined}; // PublishedSteps.swift:223
    wire [14:0] multiples_23_multiples_3_next_joined = {multiples_23_multiples_7_next_extended[11:0], 3'd0}; // PublishedSteps.swift:223
    wire [14:0] multiples_23_multiples_6_next_joined = {multiples_23_multiples_7_next_extended[13:0], 1'b0}; // PublishedSteps.swift:223
    wire [14:0] multiples_23_multiples_5_next_sum = multiples_23_multiples_7_next_extended + multiples_23_multiples_6_next_joined; // PublishedSteps.swift:223
    wire [14:0] multiples_23_multiples_5_next_joined = {multiples_23_multiples_5_next_sum[12:0], 2'd0}; // PublishedSteps.swift:223
    wire [14:0] multiples_23_multiples_7_next_joined_2 = {multiples_23_multiples_7_next_joined, 4'd0}; // PublishedSteps.swift:223
    assign out_valid = pipeline_valid_26; // FourXPublishedDecoder.swift:87
    assign out_tag = tag_27; // FourXPublishedDecoder.swift:139
    assign out_status = status_27; // FourXPublishedDecoder.swift:139
    assign table_errors = tables_errors; // FourXPublishedDecoder.swift:137

    FourXTables tables ( // FourXPublishedDecoder.swift:132
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

    FourXSegment_1_15 segments_0 ( // FourXPublishedDecoder.swift:139
        .window(block_18[30:16]),
        .code(segments_0_input1_joined),
        .map_exits(segments_0_map_exits),
        .map_counts(segments_0_map_counts),
        .map_symbols(segments_0_map_symbols)
    );

    FourXSegment_8_15 segments_1 ( // FourXPublishedDecoder.swift:139
        .window(block_18[38:24]),
        .code(segments_0_input1_joined),
        .map_exits(segments_1_map_exits),
        .map_counts(segments_1_map_counts),
        .map_symbols(segments_1_map_symbols)
    );

    FourXSegment_8_15 segments_2 ( // FourXPublishedDecoder.swift:139
        .window(block_18[46:32]),
        .code(segments_0_input1_joined),
        .map_exits(segments_2_map_exits),
        .map_counts(segments_2_map_counts),
        .map_symbols(segments_2_map_symbols)
    );

    FourXSegment_8_15 segments_3 ( // FourXPublishedDecoder.swift:139
        .window(block_18[54:40]),
        .code(segments_0_input1_joined),
        .map_exits(segments_3_map_exits),
        .map_counts(segments_3_map_counts),
        .map_symbols(segments_3_map_symbols)
    );

    FourXSegment_8_15 segments_4 ( // FourXPublishedDecoder.swift:139
        .window(block_18[62:48]),
        .code(segments_0_input1_joined),
        .map_exits(segments_4_map_exits),
        .map_counts(segments_4_map_counts),
        .map_symbols(segments_4_map_symbols)
    );

    FourXSegment_8_15 segments_5 ( // FourXPublishedDecoder.swift:139
        .window(block_18[70:56]),
        .code(segments_0_input1_joined),
        .map_exits(segments_5_map_exits),
        .map_counts(segments_5_map_counts),
        .map_symbols(segments_5_map_symbols)
    );

    FourXSegment_8_15 segments_6 ( // FourXPublishedDecoder.swift:139
        .window(block_18[78:64]),
        .code(segments_0_input1_joined),
        .map_exits(segments_6_map_exits),
        .map_counts(segments_6_map_counts),
        .map_symbols(segments_6_map_symbols)
    );

    FourXSegment_8_15 segments_7 ( // FourXPublishedDecoder.swift:139
        .window(block_18[86:72]),
        .code(segments_0_input1_joined),
        .map_exits(segments_7_map_exits),
        .map_counts(segments_7_map_counts),
        .map_symbols(segments_7_map_symbols)
    );

    FourXSegment_8_15 segments_8 ( // FourXPublishedDecoder.swift:139
        .window(block_18[94:80]),
        .code(segments_0_input1_joined),
        .map_exits(segments_8_map_exits),
        .map_counts(segments_8_map_counts),
        .map_symbols(segments_8_map_symbols)
    );

    FourXSegment_8_15 segments_9 ( // FourXPublishedDecoder.swift:139
        .window(block_18[102:88]),
        .code(segments_0_input1_joined),
        .map_exits(segments_9_map_exits),
        .map_counts(segments_9_map_counts),
        .map_symbols(segments_9_map_symbols)
    );

    FourXSegment_8_15 segments_10 ( // FourXPublishedDecoder.swift:139
        .window(block_18[110:96]),
        .code(segments_0_input1_joined),
        .map_exits(segments_10_map_exits),
        .map_counts(segments_10_map_counts),
        .map_symbols(segments_10_map_symbols)
    );

    FourXSegment_8_15 segments_11 ( // FourXPublishedDecoder.swift:139
        .window(block_18[118:104]),
        .code(segments_0_input1_joined),
        .map_exits(segments_11_map_exits),
        .map_counts(segments_11_map_counts),
        .map_symbols(segments_11_map_symbols)
    );

    FourXSegment_8_15 segments_12 ( // FourXPublishedDecoder.swift:139
        .window(block_18[126:112]),
        .code(segments_0_input1_joined),
        .map_exits(segments_12_map_exits),
        .map_counts(segments_12_map_counts),
        .map_symbols(segments_12_map_symbols)
    );

    FourXSegment_8_15 segments_13 ( // FourXPublishedDecoder.swift:139
        .window(block_18[134:120]),
        .code(segments_0_input1_joined),
        .map_exits(segments_13_map_exits),
        .map_counts(segments_13_map_counts),
        .map_symbols(segments_13_map_symbols)
    );

    FourXSegment_8_15 segments_14 ( // FourXPublishedDecoder.swift:139
        .window(block_18[142:128]),
        .code(segments_0_input1_joined),
        .map_exits(segments_14_map_exits),
        .map_counts(segments_14_map_counts),
        .map_symbols(segments_14_map_symbols)
    );

    FourXSegment_8_15 segments_15 ( // FourXPublishedDecoder.swift:139
        .window(block_18[150:136]),
        .code(segments_0_input1_joined),
        .map_exits(segments_15_map_exits),
        .map_counts(segments_15_map_counts),
        .map_symbols(segments_15_map_symbols)
    );

    FourXSegment_8_15 segments_16 ( // FourXPublishedDecoder.swift:139
        .window(block_18[158:144]),
        .code(segments_0_input1_joined),
        .map_exits(segments_16_map_exits),
        .map_counts(segments_16_map_counts),
        .map_symbols(segments_16_map_symbols)
    );

    FourXSegment_8_15 segments_17 ( // FourXPublishedDecoder.swift:139
        .window(block_18[166:152]),
        .code(segments_0_input1_joined),
        .map_exits(segments_17_map_exits),
        .map_counts(segments_17_map_counts),
        .map_symbols(segments_17_map_symbols)
    );

    FourXSegment_8_15 segments_18 ( // FourXPublishedDecoder.swift:139
        .window(block_18[174:160]),
        .code(segments_0_input1_joined),
        .map_exits(segments_18_map_exits),
        .map_counts(segments_18_map_counts),
        .map_symbols(segments_18_map_symbols)
    );

    FourXSegment_8_15 segments_19 ( // FourXPublishedDecoder.swift:139
        .window(block_18[182:168]),
        .code(segments_0_input1_joined),
        .map_exits(segments_19_map_exits),
        .map_counts(segments_19_map_counts),
        .map_symbols(segments_19_map_symbols)
    );

    FourXSegment_8_15 segments_20 ( // FourXPublishedDecoder.swift:139
        .window(block_18[190:176]),
        .code(segments_0_input1_joined),
        .map_exits(segments_20_map_exits),
        .map_counts(segments_20_map_counts),
        .map_symbols(segments_20_map_symbols)
    );

    FourXSegment_8_15 segments_21 ( // FourXPublishedDecoder.swift:139
        .window(block_18[198:184]),
        .code(segments_0_input1_joined),
        .map_exits(segments_21_map_exits),
        .map_counts(segments_21_map_counts),
        .map_symbols(segments_21_map_symbols)
    );

    FourXSegment_8_15 segments_22 ( // FourXPublishedDecoder.swift:139
        .window(block_18[206:192]),
        .code(segments_0_input1_joined),
        .map_exits(segments_22_map_exits),
        .map_counts(segments_22_map_counts),
        .map_symbols(segments_22_map_symbols)
    );

    FourXSegment_8_15 segments_23 ( // FourXPublishedDecoder.swift:139
        .window(block_18[214:200]),
        .code(segments_0_input1_joined),
        .map_exits(segments_23_map_exits),
        .map_counts(segments_23_map_counts),
        .map_symbols(segments_23_map_symbols)
    );

    FourXSegment_8_15 segments_24 ( // FourXPublishedDecoder.swift:139
        .window(block_18[222:208]),
        .code(segments_0_input1_joined),
        .map_exits(segments_24_map_exits),
        .map_counts(segments_24_map_counts),
        .map_symbols(segments_24_map_symbols)
    );

    FourXSegment_8_15 segments_25 ( // FourXPublishedDecoder.swift:139
        .window(block_18[230:216]),
        .code(segments_0_input1_joined),
        .map_exits(segments_25_map_exits),
        .map_counts(segments_25_map_counts),
        .map_symbols(segments_25_map_symbols)
    );

    FourXSegment_8_15 segments_26 ( // FourXPublishedDecoder.swift:139
        .window(block_18[238:224]),
        .code(segments_0_input1_joined),
        .map_exits(segments_26_map_exits),
        .map_counts(segments_26_map_counts),
        .map_symbols(segments_26_map_symbols)
    );

    FourXSegment_8_15 segments_27 ( // FourXPublishedDecoder.swift:139
        .window(block_18[246:232]),
        .code(segments_0_input1_joined),
        .map_exits(segments_27_map_exits),
        .map_counts(segments_27_map_counts),
        .map_symbols(segments_27_map_symbols)
    );

    FourXSegment_8_15 segments_28 ( // FourXPublishedDecoder.swift:139
        .window(block_18[254:240]),
        .code(segments_0_input1_joined),
        .map_exits(segments_28_map_exits),
        .map_counts(segments_28_map_counts),
        .map_symbols(segments_28_map_symbols)
    );

    FourXSegment_8_15 segments_29 ( // FourXPublishedDecoder.swift:139
        .window(block_18[262:248]),
        .code(segments_0_input1_joined),
        .map_exits(segments_29_map_exits),
        .map_counts(segments_29_map_counts),
        .map_symbols(segments_29_map_symbols)
    );

    FourXSegment_8_15 segments_30 ( // FourXPublishedDecoder.swift:139
        .window(block_18[270:256]),
        .code(segments_0_input1_joined),
        .map_exits(segments_30_map_exits),
        .map_counts(segments_30_map_counts),
        .map_symbols(segments_30_map_symbols)
    );

    FourXSegment_8_15 segments_31 ( // FourXPublishedDecoder.swift:139
        .window(block_18[278:264]),
        .code(segments_0_input1_joined),
        .map_exits(segments_31_map_exits),
        .map_counts(segments_31_map_counts),
        .map_symbols(segments_31_map_symbols)
    );

    FourXSegment_8_15 segments_32 ( // FourXPublishedDecoder.swift:139
        .window(block_18[286:272]),
        .code(segments_0_input1_joined),
        .map_exits(segments_32_map_exits),
        .map_counts(segments_32_map_counts),
        .map_symbols(segments_32_map_symbols)
    );

    FourXSegment_8_15 segments_33 ( // FourXPublishedDecoder.swift:139
        .window(block_18[294:280]),
        .code(segments_0_input1_joined),
        .map_exits(segments_33_map_exits),
        .map_counts(segments_33_map_counts),
        .map_symbols(segments_33_map_symbols)
    );

    FourXSegment_8_15 segments_34 ( // FourXPublishedDecoder.swift:139
        .window(block_18[302:288]),
        .code(segments_0_input1_joined),
        .map_exits(segments_34_map_exits),
        .map_counts(segments_34_map_counts),
        .map_symbols(segments_34_map_symbols)
    );

    FourXSegment_8_15 segments_35 ( // FourXPublishedDecoder.swift:139
        .window(block_18[310:296]),
        .code(segments_0_input1_joined),
        .map_exits(segments_35_map_exits),
        .map_counts(segments_35_map_counts),
        .map_symbols(segments_35_map_symbols)
    );

    FourXSegment_8_15 segments_36 ( // FourXPublishedDecoder.swift:139
        .window(block_18[318:304]),
        .code(segments_0_input1_joined),
        .map_exits(segments_36_map_exits),
        .map_counts(segments_36_map_counts),
        .map_symbols(segments_36_map_symbols)
    );

    FourXSegment_8_15 segments_37 ( // FourXPublishedDecoder.swift:139
        .window(block_18[326:312]),
        .code(segments_0_input1_joined),
        .map_exits(segments_37_map_exits),
        .map_counts(segments_37_map_counts),
        .map_symbols(segments_37_map_symbols)
    );

    FourXSegment_8_15 segments_38 ( // FourXPublishedDecoder.swift:139
        .window(block_18[334:320]),
        .code(segments_0_input1_joined),
        .map_exits(segments_38_map_exits),
        .map_counts(segments_38_map_counts),
        .map_symbols(segments_38_map_symbols)
    );

    FourXSegment_8_15 segments_39 ( // FourXPublishedDecoder.swift:139
        .window(block_18[342:328]),
        .code(segments_0_input1_joined),
        .map_exits(segments_39_map_exits),
        .map_counts(segments_39_map_counts),
        .map_symbols(segments_39_map_symbols)
    );

    FourXSegment_8_15 segments_40 ( // FourXPublishedDecoder.swift:139
        .window(block_18[350:336]),
        .code(segments_0_input1_joined),
        .map_exits(segments_40_map_exits),
        .map_counts(segments_40_map_counts),
        .map_symbols(segments_40_map_symbols)
    );

    FourXSegment_8_15 segments_41 ( // FourXPublishedDecoder.swift:139
        .window(block_18[358:344]),
        .code(segments_0_input1_joined),
        .map_exits(segments_41_map_exits),
        .map_counts(segments_41_map_counts),
        .map_symbols(segments_41_map_symbols)
    );

    FourXSegment_8_15 segments_42 ( // FourXPublishedDecoder.swift:139
        .window(block_18[366:352]),
        .code(segments_0_input1_joined),
        .map_exits(segments_42_map_exits),
        .map_counts(segments_42_map_counts),
        .map_symbols(segments_42_map_symbols)
    );

    FourXSegment_8_15 segments_43 ( // FourXPublishedDecoder.swift:139
        .window(block_18[374:360]),
        .code(segments_0_input1_joined),
        .map_exits(segments_43_map_exits),
        .map_counts(segments_43_map_counts),
        .map_symbols(segments_43_map_symbols)
    );

    FourXSegment_8_15 segments_44 ( // FourXPublishedDecoder.swift:139
        .window(block_18[382:368]),
        .code(segments_0_input1_joined),
        .map_exits(segments_44_map_exits),
        .map_counts(segments_44_map_counts),
        .map_symbols(segments_44_map_symbols)
    );

    FourXSegment_8_15 segments_45 ( // FourXPublishedDecoder.swift:139
        .window(block_18[390:376]),
        .code(segments_0_input1_joined),
        .map_exits(segments_45_map_exits),
        .map_counts(segments_45_map_counts),
        .map_symbols(segments_45_map_symbols)
    );

    FourXSegment_8_15 segments_46 ( // FourXPublishedDecoder.swift:139
        .window(block_18[398:384]),
        .code(segments_0_input1_joined),
        .map_exits(segments_46_map_exits),
        .map_counts(segments_46_map_counts),
        .map_symbols(segments_46_map_symbols)
    );

    FourXSegment_8_15 segments_47 ( // FourXPublishedDecoder.swift:139
        .window(block_18[406:392]),
        .code(segments_0_input1_joined),
        .map_exits(segments_47_map_exits),
        .map_counts(segments_47_map_counts),
        .map_symbols(segments_47_map_symbols)
    );

    FourXSegment_8_15 segments_48 ( // FourXPublishedDecoder.swift:139
        .window(block_18[414:400]),
        .code(segments_0_input1_joined),
        .map_exits(segments_48_map_exits),
        .map_counts(segments_48_map_counts),
        .map_symbols(segments_48_map_symbols)
    );

    FourXSegment_8_15 segments_49 ( // FourXPublishedDecoder.swift:139
        .window(block_18[422:408]),
        .code(segments_0_input1_joined),
        .map_exits(segments_49_map_exits),
        .map_counts(segments_49_map_counts),
        .map_symbols(segments_49_map_symbols)
    );

    FourXSegment_8_15 segments_50 ( // FourXPublishedDecoder.swift:139
        .window(block_18[430:416]),
        .code(segments_0_input1_joined),
        .map_exits(segments_50_map_exits),
        .map_counts(segments_50_map_counts),
        .map_symbols(segments_50_map_symbols)
    );

    FourXSegment_8_15 segments_51 ( // FourXPublishedDecoder.swift:139
        .window(block_18[438:424]),
        .code(segments_0_input1_joined),
        .map_exits(segments_51_map_exits),
        .map_counts(segments_51_map_counts),
        .map_symbols(segments_51_map_symbols)
    );

    FourXSegment_8_15 segments_52 ( // FourXPublishedDecoder.swift:139
        .window(block_18[446:432]),
        .code(segments_0_input1_joined),
        .map_exits(segments_52_map_exits),
        .map_counts(segments_52_map_counts),
        .map_symbols(segments_52_map_symbols)
    );

    FourXSegment_8_15 segments_53 ( // FourXPublishedDecoder.swift:139
        .window(block_18[454:440]),
        .code(segments_0_input1_joined),
        .map_exits(segments_53_map_exits),
        .map_counts(segments_53_map_counts),
        .map_symbols(segments_53_map_symbols)
    );

    FourXSegment_8_15 segments_54 ( // FourXPublishedDecoder.swift:139
        .window(block_18[462:448]),
        .code(segments_0_input1_joined),
        .map_exits(segments_54_map_exits),
        .map_counts(segments_54_map_counts),
        .map_symbols(segments_54_map_symbols)
    );

    FourXSegment_8_15 segments_55 ( // FourXPublishedDecoder.swift:139
        .window(block_18[470:456]),
        .code(segments_0_input1_joined),
        .map_exits(segments_55_map_exits),
        .map_counts(segments_55_map_counts),
        .map_symbols(segments_55_map_symbols)
    );

    FourXSegment_8_15 segments_56 ( // FourXPublishedDecoder.swift:139
        .window(block_18[478:464]),
        .code(segments_0_input1_joined),
        .map_exits(segments_56_map_exits),
        .map_counts(segments_56_map_counts),
        .map_symbols(segments_56_map_symbols)
    );

    FourXSegment_8_15 segments_57 ( // FourXPublishedDecoder.swift:139
        .window(block_18[486:472]),
        .code(segments_0_input1_joined),
        .map_exits(segments_57_map_exits),
        .map_counts(segments_57_map_counts),
        .map_symbols(segments_57_map_symbols)
    );

    FourXSegment_8_15 segments_58 ( // FourXPublishedDecoder.swift:139
        .window(block_18[494:480]),
        .code(segments_0_input1_joined),
        .map_exits(segments_58_map_exits),
        .map_counts(segments_58_map_counts),
        .map_symbols(segments_58_map_symbols)
    );

    FourXSegment_8_15 segments_59 ( // FourXPublishedDecoder.swift:139
        .window(block_18[502:488]),
        .code(segments_0_input1_joined),
        .map_exits(segments_59_map_exits),
        .map_counts(segments_59_map_counts),
        .map_symbols(segments_59_map_symbols)
    );

    FourXSegment_8_15 segments_60 ( // FourXPublishedDecoder.swift:139
        .window(block_18[510:496]),
        .code(segments_0_input1_joined),
        .map_exits(segments_60_map_exits),
        .map_counts(segments_60_map_counts),
        .map_symbols(segments_60_map_symbols)
    );

    FourXSegment_8_8 segments_61 ( // FourXPublishedDecoder.swift:139
        .window({7'd0, block_18[511:504]}),
        .code(segments_0_input1_joined),
        .map_exits(segments_61_map_exits),
        .map_counts(segments_61_map_counts),
        .map_symbols(segments_61_map_symbols)
    );

    FourXConcatenator_1_1 concatenators_0 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_0_19_exits),
        .left_counts(map_0_19_counts),
        .left_symbols(map_0_19_symbols),
        .right_exits(map_1_19_exits),
        .right_counts(map_1_19_counts),
        .right_symbols(map_1_19_symbols),
        .merged_exits(concatenators_0_merged_exits),
        .merged_counts(concatenators_0_merged_counts),
        .merged_symbols(concatenators_0_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_1 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_2_19_exits),
        .left_counts(map_2_19_counts),
        .left_symbols(map_2_19_symbols),
        .right_exits(map_3_19_exits),
        .right_counts(map_3_19_counts),
        .right_symbols(map_3_19_symbols),
        .merged_exits(concatenators_1_merged_exits),
        .merged_counts(concatenators_1_merged_counts),
        .merged_symbols(concatenators_1_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_2 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_4_19_exits),
        .left_counts(map_4_19_counts),
        .left_symbols(map_4_19_symbols),
        .right_exits(map_5_19_exits),
        .right_counts(map_5_19_counts),
        .right_symbols(map_5_19_symbols),
        .merged_exits(concatenators_2_merged_exits),
        .merged_counts(concatenators_2_merged_counts),
        .merged_symbols(concatenators_2_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_3 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_6_19_exits),
        .left_counts(map_6_19_counts),
        .left_symbols(map_6_19_symbols),
        .right_exits(map_7_19_exits),
        .right_counts(map_7_19_counts),
        .right_symbols(map_7_19_symbols),
        .merged_exits(concatenators_3_merged_exits),
        .merged_counts(concatenators_3_merged_counts),
        .merged_symbols(concatenators_3_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_4 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_8_19_exits),
        .left_counts(map_8_19_counts),
        .left_symbols(map_8_19_symbols),
        .right_exits(map_9_19_exits),
        .right_counts(map_9_19_counts),
        .right_symbols(map_9_19_symbols),
        .merged_exits(concatenators_4_merged_exits),
        .merged_counts(concatenators_4_merged_counts),
        .merged_symbols(concatenators_4_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_5 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_10_19_exits),
        .left_counts(map_10_19_counts),
        .left_symbols(map_10_19_symbols),
        .right_exits(map_11_19_exits),
        .right_counts(map_11_19_counts),
        .right_symbols(map_11_19_symbols),
        .merged_exits(concatenators_5_merged_exits),
        .merged_counts(concatenators_5_merged_counts),
        .merged_symbols(concatenators_5_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_6 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_12_19_exits),
        .left_counts(map_12_19_counts),
        .left_symbols(map_12_19_symbols),
        .right_exits(map_13_19_exits),
        .right_counts(map_13_19_counts),
        .right_symbols(map_13_19_symbols),
        .merged_exits(concatenators_6_merged_exits),
        .merged_counts(concatenators_6_merged_counts),
        .merged_symbols(concatenators_6_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_7 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_14_19_exits),
        .left_counts(map_14_19_counts),
        .left_symbols(map_14_19_symbols),
        .right_exits(map_15_19_exits),
        .right_counts(map_15_19_counts),
        .right_symbols(map_15_19_symbols),
        .merged_exits(concatenators_7_merged_exits),
        .merged_counts(concatenators_7_merged_counts),
        .merged_symbols(concatenators_7_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_8 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_16_19_exits),
        .left_counts(map_16_19_counts),
        .left_symbols(map_16_19_symbols),
        .right_exits(map_17_19_exits),
        .right_counts(map_17_19_counts),
        .right_symbols(map_17_19_symbols),
        .merged_exits(concatenators_8_merged_exits),
        .merged_counts(concatenators_8_merged_counts),
        .merged_symbols(concatenators_8_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_9 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_18_19_exits),
        .left_counts(map_18_19_counts),
        .left_symbols(map_18_19_symbols),
        .right_exits(map_19_19_exits),
        .right_counts(map_19_19_counts),
        .right_symbols(map_19_19_symbols),
        .merged_exits(concatenators_9_merged_exits),
        .merged_counts(concatenators_9_merged_counts),
        .merged_symbols(concatenators_9_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_10 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_20_19_exits),
        .left_counts(map_20_19_counts),
        .left_symbols(map_20_19_symbols),
        .right_exits(map_21_19_exits),
        .right_counts(map_21_19_counts),
        .right_symbols(map_21_19_symbols),
        .merged_exits(concatenators_10_merged_exits),
        .merged_counts(concatenators_10_merged_counts),
        .merged_symbols(concatenators_10_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_11 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_22_19_exits),
        .left_counts(map_22_19_counts),
        .left_symbols(map_22_19_symbols),
        .right_exits(map_23_19_exits),
        .right_counts(map_23_19_counts),
        .right_symbols(map_23_19_symbols),
        .merged_exits(concatenators_11_merged_exits),
        .merged_counts(concatenators_11_merged_counts),
        .merged_symbols(concatenators_11_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_12 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_24_19_exits),
        .left_counts(map_24_19_counts),
        .left_symbols(map_24_19_symbols),
        .right_exits(map_25_19_exits),
        .right_counts(map_25_19_counts),
        .right_symbols(map_25_19_symbols),
        .merged_exits(concatenators_12_merged_exits),
        .merged_counts(concatenators_12_merged_counts),
        .merged_symbols(concatenators_12_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_13 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_26_19_exits),
        .left_counts(map_26_19_counts),
        .left_symbols(map_26_19_symbols),
        .right_exits(map_27_19_exits),
        .right_counts(map_27_19_counts),
        .right_symbols(map_27_19_symbols),
        .merged_exits(concatenators_13_merged_exits),
        .merged_counts(concatenators_13_merged_counts),
        .merged_symbols(concatenators_13_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_14 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_28_19_exits),
        .left_counts(map_28_19_counts),
        .left_symbols(map_28_19_symbols),
        .right_exits(map_29_19_exits),
        .right_counts(map_29_19_counts),
        .right_symbols(map_29_19_symbols),
        .merged_exits(concatenators_14_merged_exits),
        .merged_counts(concatenators_14_merged_counts),
        .merged_symbols(concatenators_14_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_15 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_30_19_exits),
        .left_counts(map_30_19_counts),
        .left_symbols(map_30_19_symbols),
        .right_exits(map_31_19_exits),
        .right_counts(map_31_19_counts),
        .right_symbols(map_31_19_symbols),
        .merged_exits(concatenators_15_merged_exits),
        .merged_counts(concatenators_15_merged_counts),
        .merged_symbols(concatenators_15_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_16 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_32_19_exits),
        .left_counts(map_32_19_counts),
        .left_symbols(map_32_19_symbols),
        .right_exits(map_33_19_exits),
        .right_counts(map_33_19_counts),
        .right_symbols(map_33_19_symbols),
        .merged_exits(concatenators_16_merged_exits),
        .merged_counts(concatenators_16_merged_counts),
        .merged_symbols(concatenators_16_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_17 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_34_19_exits),
        .left_counts(map_34_19_counts),
        .left_symbols(map_34_19_symbols),
        .right_exits(map_35_19_exits),
        .right_counts(map_35_19_counts),
        .right_symbols(map_35_19_symbols),
        .merged_exits(concatenators_17_merged_exits),
        .merged_counts(concatenators_17_merged_counts),
        .merged_symbols(concatenators_17_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_18 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_36_19_exits),
        .left_counts(map_36_19_counts),
        .left_symbols(map_36_19_symbols),
        .right_exits(map_37_19_exits),
        .right_counts(map_37_19_counts),
        .right_symbols(map_37_19_symbols),
        .merged_exits(concatenators_18_merged_exits),
        .merged_counts(concatenators_18_merged_counts),
        .merged_symbols(concatenators_18_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_19 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_38_19_exits),
        .left_counts(map_38_19_counts),
        .left_symbols(map_38_19_symbols),
        .right_exits(map_39_19_exits),
        .right_counts(map_39_19_counts),
        .right_symbols(map_39_19_symbols),
        .merged_exits(concatenators_19_merged_exits),
        .merged_counts(concatenators_19_merged_counts),
        .merged_symbols(concatenators_19_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_20 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_40_19_exits),
        .left_counts(map_40_19_counts),
        .left_symbols(map_40_19_symbols),
        .right_exits(map_41_19_exits),
        .right_counts(map_41_19_counts),
        .right_symbols(map_41_19_symbols),
        .merged_exits(concatenators_20_merged_exits),
        .merged_counts(concatenators_20_merged_counts),
        .merged_symbols(concatenators_20_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_21 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_42_19_exits),
        .left_counts(map_42_19_counts),
        .left_symbols(map_42_19_symbols),
        .right_exits(map_43_19_exits),
        .right_counts(map_43_19_counts),
        .right_symbols(map_43_19_symbols),
        .merged_exits(concatenators_21_merged_exits),
        .merged_counts(concatenators_21_merged_counts),
        .merged_symbols(concatenators_21_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_22 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_44_19_exits),
        .left_counts(map_44_19_counts),
        .left_symbols(map_44_19_symbols),
        .right_exits(map_45_19_exits),
        .right_counts(map_45_19_counts),
        .right_symbols(map_45_19_symbols),
        .merged_exits(concatenators_22_merged_exits),
        .merged_counts(concatenators_22_merged_counts),
        .merged_symbols(concatenators_22_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_23 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_46_19_exits),
        .left_counts(map_46_19_counts),
        .left_symbols(map_46_19_symbols),
        .right_exits(map_47_19_exits),
        .right_counts(map_47_19_counts),
        .right_symbols(map_47_19_symbols),
        .merged_exits(concatenators_23_merged_exits),
        .merged_counts(concatenators_23_merged_counts),
        .merged_symbols(concatenators_23_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_24 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_48_19_exits),
        .left_counts(map_48_19_counts),
        .left_symbols(map_48_19_symbols),
        .right_exits(map_49_19_exits),
        .right_counts(map_49_19_counts),
        .right_symbols(map_49_19_symbols),
        .merged_exits(concatenators_24_merged_exits),
        .merged_counts(concatenators_24_merged_counts),
        .merged_symbols(concatenators_24_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_25 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_50_19_exits),
        .left_counts(map_50_19_counts),
        .left_symbols(map_50_19_symbols),
        .right_exits(map_51_19_exits),
        .right_counts(map_51_19_counts),
        .right_symbols(map_51_19_symbols),
        .merged_exits(concatenators_25_merged_exits),
        .merged_counts(concatenators_25_merged_counts),
        .merged_symbols(concatenators_25_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_26 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_52_19_exits),
        .left_counts(map_52_19_counts),
        .left_symbols(map_52_19_symbols),
        .right_exits(map_53_19_exits),
        .right_counts(map_53_19_counts),
        .right_symbols(map_53_19_symbols),
        .merged_exits(concatenators_26_merged_exits),
        .merged_counts(concatenators_26_merged_counts),
        .merged_symbols(concatenators_26_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_27 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_54_19_exits),
        .left_counts(map_54_19_counts),
        .left_symbols(map_54_19_symbols),
        .right_exits(map_55_19_exits),
        .right_counts(map_55_19_counts),
        .right_symbols(map_55_19_symbols),
        .merged_exits(concatenators_27_merged_exits),
        .merged_counts(concatenators_27_merged_counts),
        .merged_symbols(concatenators_27_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_28 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_56_19_exits),
        .left_counts(map_56_19_counts),
        .left_symbols(map_56_19_symbols),
        .right_exits(map_57_19_exits),
        .right_counts(map_57_19_counts),
        .right_symbols(map_57_19_symbols),
        .merged_exits(concatenators_28_merged_exits),
        .merged_counts(concatenators_28_merged_counts),
        .merged_symbols(concatenators_28_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_29 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_58_19_exits),
        .left_counts(map_58_19_counts),
        .left_symbols(map_58_19_symbols),
        .right_exits(map_59_19_exits),
        .right_counts(map_59_19_counts),
        .right_symbols(map_59_19_symbols),
        .merged_exits(concatenators_29_merged_exits),
        .merged_counts(concatenators_29_merged_counts),
        .merged_symbols(concatenators_29_merged_symbols)
    );

    FourXConcatenator_1_8 concatenators_30 ( // FourXPublishedDecoder.swift:139
        .left_exits(map_60_19_exits),
        .left_counts(map_60_19_counts),
        .left_symbols(map_60_19_symbols),
        .right_exits(map_61_19_exits),
        .right_counts(map_61_19_counts),
        .right_symbols(map_61_19_symbols),
        .merged_exits(concatenators_30_merged_exits),
        .merged_counts(concatenators_30_merged_counts),
        .merged_symbols(concatenators_30_merged_symbols)
    );

    FourXConcatenator_2_1 concatenators_31 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_0_20_exits),
        .left_counts(merged_1_0_20_counts),
        .left_symbols(merged_1_0_20_symbols),
        .right_exits(merged_1_1_20_exits),
        .right_counts(merged_1_1_20_counts),
        .right_symbols(merged_1_1_20_symbols),
        .merged_exits(concatenators_31_merged_exits),
        .merged_counts(concatenators_31_merged_counts),
        .merged_symbols(concatenators_31_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_32 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_2_20_exits),
        .left_counts(merged_1_2_20_counts),
        .left_symbols(merged_1_2_20_symbols),
        .right_exits(merged_1_3_20_exits),
        .right_counts(merged_1_3_20_counts),
        .right_symbols(merged_1_3_20_symbols),
        .merged_exits(concatenators_32_merged_exits),
        .merged_counts(concatenators_32_merged_counts),
        .merged_symbols(concatenators_32_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_33 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_4_20_exits),
        .left_counts(merged_1_4_20_counts),
        .left_symbols(merged_1_4_20_symbols),
        .right_exits(merged_1_5_20_exits),
        .right_counts(merged_1_5_20_counts),
        .right_symbols(merged_1_5_20_symbols),
        .merged_exits(concatenators_33_merged_exits),
        .merged_counts(concatenators_33_merged_counts),
        .merged_symbols(concatenators_33_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_34 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_6_20_exits),
        .left_counts(merged_1_6_20_counts),
        .left_symbols(merged_1_6_20_symbols),
        .right_exits(merged_1_7_20_exits),
        .right_counts(merged_1_7_20_counts),
        .right_symbols(merged_1_7_20_symbols),
        .merged_exits(concatenators_34_merged_exits),
        .merged_counts(concatenators_34_merged_counts),
        .merged_symbols(concatenators_34_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_35 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_8_20_exits),
        .left_counts(merged_1_8_20_counts),
        .left_symbols(merged_1_8_20_symbols),
        .right_exits(merged_1_9_20_exits),
        .right_counts(merged_1_9_20_counts),
        .right_symbols(merged_1_9_20_symbols),
        .merged_exits(concatenators_35_merged_exits),
        .merged_counts(concatenators_35_merged_counts),
        .merged_symbols(concatenators_35_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_36 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_10_20_exits),
        .left_counts(merged_1_10_20_counts),
        .left_symbols(merged_1_10_20_symbols),
        .right_exits(merged_1_11_20_exits),
        .right_counts(merged_1_11_20_counts),
        .right_symbols(merged_1_11_20_symbols),
        .merged_exits(concatenators_36_merged_exits),
        .merged_counts(concatenators_36_merged_counts),
        .merged_symbols(concatenators_36_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_37 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_12_20_exits),
        .left_counts(merged_1_12_20_counts),
        .left_symbols(merged_1_12_20_symbols),
        .right_exits(merged_1_13_20_exits),
        .right_counts(merged_1_13_20_counts),
        .right_symbols(merged_1_13_20_symbols),
        .merged_exits(concatenators_37_merged_exits),
        .merged_counts(concatenators_37_merged_counts),
        .merged_symbols(concatenators_37_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_38 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_14_20_exits),
        .left_counts(merged_1_14_20_counts),
        .left_symbols(merged_1_14_20_symbols),
        .right_exits(merged_1_15_20_exits),
        .right_counts(merged_1_15_20_counts),
        .right_symbols(merged_1_15_20_symbols),
        .merged_exits(concatenators_38_merged_exits),
        .merged_counts(concatenators_38_merged_counts),
        .merged_symbols(concatenators_38_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_39 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_16_20_exits),
        .left_counts(merged_1_16_20_counts),
        .left_symbols(merged_1_16_20_symbols),
        .right_exits(merged_1_17_20_exits),
        .right_counts(merged_1_17_20_counts),
        .right_symbols(merged_1_17_20_symbols),
        .merged_exits(concatenators_39_merged_exits),
        .merged_counts(concatenators_39_merged_counts),
        .merged_symbols(concatenators_39_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_40 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_18_20_exits),
        .left_counts(merged_1_18_20_counts),
        .left_symbols(merged_1_18_20_symbols),
        .right_exits(merged_1_19_20_exits),
        .right_counts(merged_1_19_20_counts),
        .right_symbols(merged_1_19_20_symbols),
        .merged_exits(concatenators_40_merged_exits),
        .merged_counts(concatenators_40_merged_counts),
        .merged_symbols(concatenators_40_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_41 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_20_20_exits),
        .left_counts(merged_1_20_20_counts),
        .left_symbols(merged_1_20_20_symbols),
        .right_exits(merged_1_21_20_exits),
        .right_counts(merged_1_21_20_counts),
        .right_symbols(merged_1_21_20_symbols),
        .merged_exits(concatenators_41_merged_exits),
        .merged_counts(concatenators_41_merged_counts),
        .merged_symbols(concatenators_41_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_42 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_22_20_exits),
        .left_counts(merged_1_22_20_counts),
        .left_symbols(merged_1_22_20_symbols),
        .right_exits(merged_1_23_20_exits),
        .right_counts(merged_1_23_20_counts),
        .right_symbols(merged_1_23_20_symbols),
        .merged_exits(concatenators_42_merged_exits),
        .merged_counts(concatenators_42_merged_counts),
        .merged_symbols(concatenators_42_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_43 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_24_20_exits),
        .left_counts(merged_1_24_20_counts),
        .left_symbols(merged_1_24_20_symbols),
        .right_exits(merged_1_25_20_exits),
        .right_counts(merged_1_25_20_counts),
        .right_symbols(merged_1_25_20_symbols),
        .merged_exits(concatenators_43_merged_exits),
        .merged_counts(concatenators_43_merged_counts),
        .merged_symbols(concatenators_43_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_44 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_26_20_exits),
        .left_counts(merged_1_26_20_counts),
        .left_symbols(merged_1_26_20_symbols),
        .right_exits(merged_1_27_20_exits),
        .right_counts(merged_1_27_20_counts),
        .right_symbols(merged_1_27_20_symbols),
        .merged_exits(concatenators_44_merged_exits),
        .merged_counts(concatenators_44_merged_counts),
        .merged_symbols(concatenators_44_merged_symbols)
    );

    FourXConcatenator_2_8 concatenators_45 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_1_28_20_exits),
        .left_counts(merged_1_28_20_counts),
        .left_symbols(merged_1_28_20_symbols),
        .right_exits(merged_1_29_20_exits),
        .right_counts(merged_1_29_20_counts),
        .right_symbols(merged_1_29_20_symbols),
        .merged_exits(concatenators_45_merged_exits),
        .merged_counts(concatenators_45_merged_counts),
        .merged_symbols(concatenators_45_merged_symbols)
    );

    FourXConcatenator_3_1 concatenators_46 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_0_21_exits),
        .left_counts(merged_2_0_21_counts),
        .left_symbols(merged_2_0_21_symbols),
        .right_exits(merged_2_1_21_exits),
        .right_counts(merged_2_1_21_counts),
        .right_symbols(merged_2_1_21_symbols),
        .merged_exits(concatenators_46_merged_exits),
        .merged_counts(concatenators_46_merged_counts),
        .merged_symbols(concatenators_46_merged_symbols)
    );

    FourXConcatenator_3_8 concatenators_47 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_2_21_exits),
        .left_counts(merged_2_2_21_counts),
        .left_symbols(merged_2_2_21_symbols),
        .right_exits(merged_2_3_21_exits),
        .right_counts(merged_2_3_21_counts),
        .right_symbols(merged_2_3_21_symbols),
        .merged_exits(concatenators_47_merged_exits),
        .merged_counts(concatenators_47_merged_counts),
        .merged_symbols(concatenators_47_merged_symbols)
    );

    FourXConcatenator_3_8 concatenators_48 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_4_21_exits),
        .left_counts(merged_2_4_21_counts),
        .left_symbols(merged_2_4_21_symbols),
        .right_exits(merged_2_5_21_exits),
        .right_counts(merged_2_5_21_counts),
        .right_symbols(merged_2_5_21_symbols),
        .merged_exits(concatenators_48_merged_exits),
        .merged_counts(concatenators_48_merged_counts),
        .merged_symbols(concatenators_48_merged_symbols)
    );

    FourXConcatenator_3_8 concatenators_49 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_6_21_exits),
        .left_counts(merged_2_6_21_counts),
        .left_symbols(merged_2_6_21_symbols),
        .right_exits(merged_2_7_21_exits),
        .right_counts(merged_2_7_21_counts),
        .right_symbols(merged_2_7_21_symbols),
        .merged_exits(concatenators_49_merged_exits),
        .merged_counts(concatenators_49_merged_counts),
        .merged_symbols(concatenators_49_merged_symbols)
    );

    FourXConcatenator_3_8 concatenators_50 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_8_21_exits),
        .left_counts(merged_2_8_21_counts),
        .left_symbols(merged_2_8_21_symbols),
        .right_exits(merged_2_9_21_exits),
        .right_counts(merged_2_9_21_counts),
        .right_symbols(merged_2_9_21_symbols),
        .merged_exits(concatenators_50_merged_exits),
        .merged_counts(concatenators_50_merged_counts),
        .merged_symbols(concatenators_50_merged_symbols)
    );

    FourXConcatenator_3_8 concatenators_51 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_10_21_exits),
        .left_counts(merged_2_10_21_counts),
        .left_symbols(merged_2_10_21_symbols),
        .right_exits(merged_2_11_21_exits),
        .right_counts(merged_2_11_21_counts),
        .right_symbols(merged_2_11_21_symbols),
        .merged_exits(concatenators_51_merged_exits),
        .merged_counts(concatenators_51_merged_counts),
        .merged_symbols(concatenators_51_merged_symbols)
    );

    FourXConcatenator_3_8 concatenators_52 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_12_21_exits),
        .left_counts(merged_2_12_21_counts),
        .left_symbols(merged_2_12_21_symbols),
        .right_exits(merged_2_13_21_exits),
        .right_counts(merged_2_13_21_counts),
        .right_symbols(merged_2_13_21_symbols),
        .merged_exits(concatenators_52_merged_exits),
        .merged_counts(concatenators_52_merged_counts),
        .merged_symbols(concatenators_52_merged_symbols)
    );

    FourXConcatenator_3_8 concatenators_53 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_2_14_21_exits),
        .left_counts(merged_2_14_21_counts),
        .left_symbols(merged_2_14_21_symbols),
        .right_exits(concatenators_53_input3_joined),
        .right_counts(concatenators_53_input4_joined),
        .right_symbols(concatenators_53_input5_joined),
        .merged_exits(concatenators_53_merged_exits),
        .merged_counts(concatenators_53_merged_counts),
        .merged_symbols(concatenators_53_merged_symbols)
    );

    FourXConcatenator_4_1 concatenators_54 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_3_0_22_exits),
        .left_counts(merged_3_0_22_counts),
        .left_symbols(merged_3_0_22_symbols),
        .right_exits(merged_3_1_22_exits),
        .right_counts(merged_3_1_22_counts),
        .right_symbols(merged_3_1_22_symbols),
        .merged_exits(concatenators_54_merged_exits),
        .merged_counts(concatenators_54_merged_counts),
        .merged_symbols(concatenators_54_merged_symbols)
    );

    FourXConcatenator_4_8 concatenators_55 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_3_2_22_exits),
        .left_counts(merged_3_2_22_counts),
        .left_symbols(merged_3_2_22_symbols),
        .right_exits(merged_3_3_22_exits),
        .right_counts(merged_3_3_22_counts),
        .right_symbols(merged_3_3_22_symbols),
        .merged_exits(concatenators_55_merged_exits),
        .merged_counts(concatenators_55_merged_counts),
        .merged_symbols(concatenators_55_merged_symbols)
    );

    FourXConcatenator_4_8 concatenators_56 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_3_4_22_exits),
        .left_counts(merged_3_4_22_counts),
        .left_symbols(merged_3_4_22_symbols),
        .right_exits(merged_3_5_22_exits),
        .right_counts(merged_3_5_22_counts),
        .right_symbols(merged_3_5_22_symbols),
        .merged_exits(concatenators_56_merged_exits),
        .merged_counts(concatenators_56_merged_counts),
        .merged_symbols(concatenators_56_merged_symbols)
    );

    FourXConcatenator_4_8 concatenators_57 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_3_6_22_exits),
        .left_counts(merged_3_6_22_counts),
        .left_symbols(merged_3_6_22_symbols),
        .right_exits(merged_3_7_22_exits),
        .right_counts(merged_3_7_22_counts),
        .right_symbols(merged_3_7_22_symbols),
        .merged_exits(concatenators_57_merged_exits),
        .merged_counts(concatenators_57_merged_counts),
        .merged_symbols(concatenators_57_merged_symbols)
    );

    FourXConcatenator_5_1 concatenators_58 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_4_0_23_exits),
        .left_counts(merged_4_0_23_counts),
        .left_symbols(merged_4_0_23_symbols),
        .right_exits(merged_4_1_23_exits),
        .right_counts(merged_4_1_23_counts),
        .right_symbols(merged_4_1_23_symbols),
        .merged_exits(concatenators_58_merged_exits),
        .merged_counts(concatenators_58_merged_counts),
        .merged_symbols(concatenators_58_merged_symbols)
    );

    FourXConcatenator_5_8 concatenators_59 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_4_2_23_exits),
        .left_counts(merged_4_2_23_counts),
        .left_symbols(merged_4_2_23_symbols),
        .right_exits(merged_4_3_23_exits),
        .right_counts(merged_4_3_23_counts),
        .right_symbols(merged_4_3_23_symbols),
        .merged_exits(concatenators_59_merged_exits),
        .merged_counts(concatenators_59_merged_counts),
        .merged_symbols(concatenators_59_merged_symbols)
    );

    FourXConcatenator_6_1 concatenators_60 ( // FourXPublishedDecoder.swift:139
        .left_exits(merged_5_0_24_exits),
        .left_counts(merged_5_0_24_counts),
        .left_symbols(merged_5_0_24_symbols),
        .right_exits(merged_5_1_24_exits),
        .right_counts(merged_5_1_24_counts),
        .right_symbols(merged_5_1_24_symbols),
        .merged_exits(concatenators_60_merged_exits),
        .merged_counts(concatenators_60_merged_counts),
        .merged_symbols(concatenators_60_merged_symbols)
    );

    FourXDequantiser dequantisers_0 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[3:0]),
        .exists(8'd0 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_0_value),
        .length(dequantisers_0_length)
    );

    FourXDequantiser dequantisers_1 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[7:4]),
        .exists(8'd1 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_1_value),
        .length(dequantisers_1_length)
    );

    FourXDequantiser dequantisers_2 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[11:8]),
        .exists(8'd2 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_2_value),
        .length(dequantisers_2_length)
    );

    FourXDequantiser dequantisers_3 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[15:12]),
        .exists(8'd3 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_3_value),
        .length(dequantisers_3_length)
    );

    FourXDequantiser dequantisers_4 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[19:16]),
        .exists(8'd4 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_4_value),
        .length(dequantisers_4_length)
    );

    FourXDequantiser dequantisers_5 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[23:20]),
        .exists(8'd5 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_5_value),
        .length(dequantisers_5_length)
    );

    FourXDequantiser dequantisers_6 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[27:24]),
        .exists(8'd6 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_6_value),
        .length(dequantisers_6_length)
    );

    FourXDequantiser dequantisers_7 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[31:28]),
        .exists(8'd7 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_7_value),
        .length(dequantisers_7_length)
    );

    FourXDequantiser dequantisers_8 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[35:32]),
        .exists(8'd8 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_8_value),
        .length(dequantisers_8_length)
    );

    FourXDequantiser dequantisers_9 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[39:36]),
        .exists(8'd9 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_9_value),
        .length(dequantisers_9_length)
    );

    FourXDequantiser dequantisers_10 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[43:40]),
        .exists(8'h0a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_10_value),
        .length(dequantisers_10_length)
    );

    FourXDequantiser dequantisers_11 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[47:44]),
        .exists(8'h0b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_11_value),
        .length(dequantisers_11_length)
    );

    FourXDequantiser dequantisers_12 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[51:48]),
        .exists(8'h0c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_12_value),
        .length(dequantisers_12_length)
    );

    FourXDequantiser dequantisers_13 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[55:52]),
        .exists(8'h0d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_13_value),
        .length(dequantisers_13_length)
    );

    FourXDequantiser dequantisers_14 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[59:56]),
        .exists(8'h0e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_14_value),
        .length(dequantisers_14_length)
    );

    FourXDequantiser dequantisers_15 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[63:60]),
        .exists(8'h0f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_15_value),
        .length(dequantisers_15_length)
    );

    FourXDequantiser dequantisers_16 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[67:64]),
        .exists(8'h10 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_16_value),
        .length(dequantisers_16_length)
    );

    FourXDequantiser dequantisers_17 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[71:68]),
        .exists(8'h11 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_17_value),
        .length(dequantisers_17_length)
    );

    FourXDequantiser dequantisers_18 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[75:72]),
        .exists(8'h12 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_18_value),
        .length(dequantisers_18_length)
    );

    FourXDequantiser dequantisers_19 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[79:76]),
        .exists(8'h13 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_19_value),
        .length(dequantisers_19_length)
    );

    FourXDequantiser dequantisers_20 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[83:80]),
        .exists(8'h14 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_20_value),
        .length(dequantisers_20_length)
    );

    FourXDequantiser dequantisers_21 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[87:84]),
        .exists(8'h15 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_21_value),
        .length(dequantisers_21_length)
    );

    FourXDequantiser dequantisers_22 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[91:88]),
        .exists(8'h16 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_22_value),
        .length(dequantisers_22_length)
    );

    FourXDequantiser dequantisers_23 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[95:92]),
        .exists(8'h17 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_23_value),
        .length(dequantisers_23_length)
    );

    FourXDequantiser dequantisers_24 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[99:96]),
        .exists(8'h18 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_24_value),
        .length(dequantisers_24_length)
    );

    FourXDequantiser dequantisers_25 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[103:100]),
        .exists(8'h19 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_25_value),
        .length(dequantisers_25_length)
    );

    FourXDequantiser dequantisers_26 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[107:104]),
        .exists(8'h1a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_26_value),
        .length(dequantisers_26_length)
    );

    FourXDequantiser dequantisers_27 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[111:108]),
        .exists(8'h1b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_27_value),
        .length(dequantisers_27_length)
    );

    FourXDequantiser dequantisers_28 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[115:112]),
        .exists(8'h1c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_28_value),
        .length(dequantisers_28_length)
    );

    FourXDequantiser dequantisers_29 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[119:116]),
        .exists(8'h1d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_29_value),
        .length(dequantisers_29_length)
    );

    FourXDequantiser dequantisers_30 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[123:120]),
        .exists(8'h1e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_30_value),
        .length(dequantisers_30_length)
    );

    FourXDequantiser dequantisers_31 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[127:124]),
        .exists(8'h1f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_31_value),
        .length(dequantisers_31_length)
    );

    FourXDequantiser dequantisers_32 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[131:128]),
        .exists(8'h20 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_32_value),
        .length(dequantisers_32_length)
    );

    FourXDequantiser dequantisers_33 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[135:132]),
        .exists(8'h21 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_33_value),
        .length(dequantisers_33_length)
    );

    FourXDequantiser dequantisers_34 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[139:136]),
        .exists(8'h22 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_34_value),
        .length(dequantisers_34_length)
    );

    FourXDequantiser dequantisers_35 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[143:140]),
        .exists(8'h23 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_35_value),
        .length(dequantisers_35_length)
    );

    FourXDequantiser dequantisers_36 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[147:144]),
        .exists(8'h24 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_36_value),
        .length(dequantisers_36_length)
    );

    FourXDequantiser dequantisers_37 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[151:148]),
        .exists(8'h25 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_37_value),
        .length(dequantisers_37_length)
    );

    FourXDequantiser dequantisers_38 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[155:152]),
        .exists(8'h26 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_38_value),
        .length(dequantisers_38_length)
    );

    FourXDequantiser dequantisers_39 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[159:156]),
        .exists(8'h27 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_39_value),
        .length(dequantisers_39_length)
    );

    FourXDequantiser dequantisers_40 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[163:160]),
        .exists(8'h28 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_40_value),
        .length(dequantisers_40_length)
    );

    FourXDequantiser dequantisers_41 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[167:164]),
        .exists(8'h29 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_41_value),
        .length(dequantisers_41_length)
    );

    FourXDequantiser dequantisers_42 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[171:168]),
        .exists(8'h2a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_42_value),
        .length(dequantisers_42_length)
    );

    FourXDequantiser dequantisers_43 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[175:172]),
        .exists(8'h2b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_43_value),
        .length(dequantisers_43_length)
    );

    FourXDequantiser dequantisers_44 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[179:176]),
        .exists(8'h2c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_44_value),
        .length(dequantisers_44_length)
    );

    FourXDequantiser dequantisers_45 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[183:180]),
        .exists(8'h2d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_45_value),
        .length(dequantisers_45_length)
    );

    FourXDequantiser dequantisers_46 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[187:184]),
        .exists(8'h2e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_46_value),
        .length(dequantisers_46_length)
    );

    FourXDequantiser dequantisers_47 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[191:188]),
        .exists(8'h2f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_47_value),
        .length(dequantisers_47_length)
    );

    FourXDequantiser dequantisers_48 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[195:192]),
        .exists(8'h30 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_48_value),
        .length(dequantisers_48_length)
    );

    FourXDequantiser dequantisers_49 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[199:196]),
        .exists(8'h31 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_49_value),
        .length(dequantisers_49_length)
    );

    FourXDequantiser dequantisers_50 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[203:200]),
        .exists(8'h32 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_50_value),
        .length(dequantisers_50_length)
    );

    FourXDequantiser dequantisers_51 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[207:204]),
        .exists(8'h33 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_51_value),
        .length(dequantisers_51_length)
    );

    FourXDequantiser dequantisers_52 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[211:208]),
        .exists(8'h34 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_52_value),
        .length(dequantisers_52_length)
    );

    FourXDequantiser dequantisers_53 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[215:212]),
        .exists(8'h35 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_53_value),
        .length(dequantisers_53_length)
    );

    FourXDequantiser dequantisers_54 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[219:216]),
        .exists(8'h36 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_54_value),
        .length(dequantisers_54_length)
    );

    FourXDequantiser dequantisers_55 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[223:220]),
        .exists(8'h37 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_55_value),
        .length(dequantisers_55_length)
    );

    FourXDequantiser dequantisers_56 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[227:224]),
        .exists(8'h38 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_56_value),
        .length(dequantisers_56_length)
    );

    FourXDequantiser dequantisers_57 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[231:228]),
        .exists(8'h39 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_57_value),
        .length(dequantisers_57_length)
    );

    FourXDequantiser dequantisers_58 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[235:232]),
        .exists(8'h3a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_58_value),
        .length(dequantisers_58_length)
    );

    FourXDequantiser dequantisers_59 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[239:236]),
        .exists(8'h3b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_59_value),
        .length(dequantisers_59_length)
    );

    FourXDequantiser dequantisers_60 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[243:240]),
        .exists(8'h3c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_60_value),
        .length(dequantisers_60_length)
    );

    FourXDequantiser dequantisers_61 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[247:244]),
        .exists(8'h3d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_61_value),
        .length(dequantisers_61_length)
    );

    FourXDequantiser dequantisers_62 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[251:248]),
        .exists(8'h3e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_62_value),
        .length(dequantisers_62_length)
    );

    FourXDequantiser dequantisers_63 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[255:252]),
        .exists(8'h3f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_63_value),
        .length(dequantisers_63_length)
    );

    FourXDequantiser dequantisers_64 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[259:256]),
        .exists(8'h40 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_64_value),
        .length(dequantisers_64_length)
    );

    FourXDequantiser dequantisers_65 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[263:260]),
        .exists(8'h41 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_65_value),
        .length(dequantisers_65_length)
    );

    FourXDequantiser dequantisers_66 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[267:264]),
        .exists(8'h42 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_66_value),
        .length(dequantisers_66_length)
    );

    FourXDequantiser dequantisers_67 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[271:268]),
        .exists(8'h43 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_67_value),
        .length(dequantisers_67_length)
    );

    FourXDequantiser dequantisers_68 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[275:272]),
        .exists(8'h44 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_68_value),
        .length(dequantisers_68_length)
    );

    FourXDequantiser dequantisers_69 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[279:276]),
        .exists(8'h45 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_69_value),
        .length(dequantisers_69_length)
    );

    FourXDequantiser dequantisers_70 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[283:280]),
        .exists(8'h46 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_70_value),
        .length(dequantisers_70_length)
    );

    FourXDequantiser dequantisers_71 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[287:284]),
        .exists(8'h47 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_71_value),
        .length(dequantisers_71_length)
    );

    FourXDequantiser dequantisers_72 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[291:288]),
        .exists(8'h48 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_72_value),
        .length(dequantisers_72_length)
    );

    FourXDequantiser dequantisers_73 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[295:292]),
        .exists(8'h49 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_73_value),
        .length(dequantisers_73_length)
    );

    FourXDequantiser dequantisers_74 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[299:296]),
        .exists(8'h4a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_74_value),
        .length(dequantisers_74_length)
    );

    FourXDequantiser dequantisers_75 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[303:300]),
        .exists(8'h4b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_75_value),
        .length(dequantisers_75_length)
    );

    FourXDequantiser dequantisers_76 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[307:304]),
        .exists(8'h4c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_76_value),
        .length(dequantisers_76_length)
    );

    FourXDequantiser dequantisers_77 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[311:308]),
        .exists(8'h4d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_77_value),
        .length(dequantisers_77_length)
    );

    FourXDequantiser dequantisers_78 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[315:312]),
        .exists(8'h4e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_78_value),
        .length(dequantisers_78_length)
    );

    FourXDequantiser dequantisers_79 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[319:316]),
        .exists(8'h4f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_79_value),
        .length(dequantisers_79_length)
    );

    FourXDequantiser dequantisers_80 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[323:320]),
        .exists(8'h50 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_80_value),
        .length(dequantisers_80_length)
    );

    FourXDequantiser dequantisers_81 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[327:324]),
        .exists(8'h51 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_81_value),
        .length(dequantisers_81_length)
    );

    FourXDequantiser dequantisers_82 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[331:328]),
        .exists(8'h52 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_82_value),
        .length(dequantisers_82_length)
    );

    FourXDequantiser dequantisers_83 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[335:332]),
        .exists(8'h53 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_83_value),
        .length(dequantisers_83_length)
    );

    FourXDequantiser dequantisers_84 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[339:336]),
        .exists(8'h54 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_84_value),
        .length(dequantisers_84_length)
    );

    FourXDequantiser dequantisers_85 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[343:340]),
        .exists(8'h55 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_85_value),
        .length(dequantisers_85_length)
    );

    FourXDequantiser dequantisers_86 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[347:344]),
        .exists(8'h56 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_86_value),
        .length(dequantisers_86_length)
    );

    FourXDequantiser dequantisers_87 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[351:348]),
        .exists(8'h57 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_87_value),
        .length(dequantisers_87_length)
    );

    FourXDequantiser dequantisers_88 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[355:352]),
        .exists(8'h58 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_88_value),
        .length(dequantisers_88_length)
    );

    FourXDequantiser dequantisers_89 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[359:356]),
        .exists(8'h59 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_89_value),
        .length(dequantisers_89_length)
    );

    FourXDequantiser dequantisers_90 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[363:360]),
        .exists(8'h5a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_90_value),
        .length(dequantisers_90_length)
    );

    FourXDequantiser dequantisers_91 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[367:364]),
        .exists(8'h5b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_91_value),
        .length(dequantisers_91_length)
    );

    FourXDequantiser dequantisers_92 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[371:368]),
        .exists(8'h5c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_92_value),
        .length(dequantisers_92_length)
    );

    FourXDequantiser dequantisers_93 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[375:372]),
        .exists(8'h5d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_93_value),
        .length(dequantisers_93_length)
    );

    FourXDequantiser dequantisers_94 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[379:376]),
        .exists(8'h5e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_94_value),
        .length(dequantisers_94_length)
    );

    FourXDequantiser dequantisers_95 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[383:380]),
        .exists(8'h5f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_95_value),
        .length(dequantisers_95_length)
    );

    FourXDequantiser dequantisers_96 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[387:384]),
        .exists(8'h60 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_96_value),
        .length(dequantisers_96_length)
    );

    FourXDequantiser dequantisers_97 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[391:388]),
        .exists(8'h61 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_97_value),
        .length(dequantisers_97_length)
    );

    FourXDequantiser dequantisers_98 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[395:392]),
        .exists(8'h62 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_98_value),
        .length(dequantisers_98_length)
    );

    FourXDequantiser dequantisers_99 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[399:396]),
        .exists(8'h63 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_99_value),
        .length(dequantisers_99_length)
    );

    FourXDequantiser dequantisers_100 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[403:400]),
        .exists(8'h64 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_100_value),
        .length(dequantisers_100_length)
    );

    FourXDequantiser dequantisers_101 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[407:404]),
        .exists(8'h65 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_101_value),
        .length(dequantisers_101_length)
    );

    FourXDequantiser dequantisers_102 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[411:408]),
        .exists(8'h66 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_102_value),
        .length(dequantisers_102_length)
    );

    FourXDequantiser dequantisers_103 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[415:412]),
        .exists(8'h67 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_103_value),
        .length(dequantisers_103_length)
    );

    FourXDequantiser dequantisers_104 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[419:416]),
        .exists(8'h68 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_104_value),
        .length(dequantisers_104_length)
    );

    FourXDequantiser dequantisers_105 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[423:420]),
        .exists(8'h69 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_105_value),
        .length(dequantisers_105_length)
    );

    FourXDequantiser dequantisers_106 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[427:424]),
        .exists(8'h6a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_106_value),
        .length(dequantisers_106_length)
    );

    FourXDequantiser dequantisers_107 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[431:428]),
        .exists(8'h6b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_107_value),
        .length(dequantisers_107_length)
    );

    FourXDequantiser dequantisers_108 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[435:432]),
        .exists(8'h6c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_108_value),
        .length(dequantisers_108_length)
    );

    FourXDequantiser dequantisers_109 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[439:436]),
        .exists(8'h6d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_109_value),
        .length(dequantisers_109_length)
    );

    FourXDequantiser dequantisers_110 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[443:440]),
        .exists(8'h6e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_110_value),
        .length(dequantisers_110_length)
    );

    FourXDequantiser dequantisers_111 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[447:444]),
        .exists(8'h6f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_111_value),
        .length(dequantisers_111_length)
    );

    FourXDequantiser dequantisers_112 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[451:448]),
        .exists(8'h70 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_112_value),
        .length(dequantisers_112_length)
    );

    FourXDequantiser dequantisers_113 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[455:452]),
        .exists(8'h71 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_113_value),
        .length(dequantisers_113_length)
    );

    FourXDequantiser dequantisers_114 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[459:456]),
        .exists(8'h72 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_114_value),
        .length(dequantisers_114_length)
    );

    FourXDequantiser dequantisers_115 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[463:460]),
        .exists(8'h73 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_115_value),
        .length(dequantisers_115_length)
    );

    FourXDequantiser dequantisers_116 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[467:464]),
        .exists(8'h74 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_116_value),
        .length(dequantisers_116_length)
    );

    FourXDequantiser dequantisers_117 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[471:468]),
        .exists(8'h75 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_117_value),
        .length(dequantisers_117_length)
    );

    FourXDequantiser dequantisers_118 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[475:472]),
        .exists(8'h76 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_118_value),
        .length(dequantisers_118_length)
    );

    FourXDequantiser dequantisers_119 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[479:476]),
        .exists(8'h77 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_119_value),
        .length(dequantisers_119_length)
    );

    FourXDequantiser dequantisers_120 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[483:480]),
        .exists(8'h78 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_120_value),
        .length(dequantisers_120_length)
    );

    FourXDequantiser dequantisers_121 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[487:484]),
        .exists(8'h79 < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_121_value),
        .length(dequantisers_121_length)
    );

    FourXDequantiser dequantisers_122 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[491:488]),
        .exists(8'h7a < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_122_value),
        .length(dequantisers_122_length)
    );

    FourXDequantiser dequantisers_123 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[495:492]),
        .exists(8'h7b < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_123_value),
        .length(dequantisers_123_length)
    );

    FourXDequantiser dequantisers_124 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[499:496]),
        .exists(8'h7c < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_124_value),
        .length(dequantisers_124_length)
    );

    FourXDequantiser dequantisers_125 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[503:500]),
        .exists(8'h7d < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_125_value),
        .length(dequantisers_125_length)
    );

    FourXDequantiser dequantisers_126 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[507:504]),
        .exists(8'h7e < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_126_value),
        .length(dequantisers_126_length)
    );

    FourXDequantiser dequantisers_127 ( // FourXPublishedDecoder.swift:139
        .rank(merged_6_0_25_symbols[511:508]),
        .exists(8'h7f < merged_6_0_25_counts),
        .values(rank_values_25),
        .lengths(rank_lengths_25),
        .value(dequantisers_127_value),
        .length(dequantisers_127_length)
    );

    FourXReplacement replacements_0 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_0),
        .hits(outlier_row_26_0 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_0_result)
    );

    FourXReplacement replacements_1 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_1),
        .hits(outlier_row_26_0 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_1_result)
    );

    FourXReplacement replacements_2 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_2),
        .hits(outlier_row_26_0 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_2_result)
    );

    FourXReplacement replacements_3 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_3),
        .hits(outlier_row_26_0 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_3_result)
    );

    FourXReplacement replacements_4 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_4),
        .hits(outlier_row_26_0 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_4_result)
    );

    FourXReplacement replacements_5 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_5),
        .hits(outlier_row_26_0 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_5_result)
    );

    FourXReplacement replacements_6 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_6),
        .hits(outlier_row_26_0 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_6_result)
    );

    FourXReplacement replacements_7 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_7),
        .hits(outlier_row_26_0 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_7_result)
    );

    FourXReplacement replacements_8 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_8),
        .hits(outlier_row_26_1 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_8_result)
    );

    FourXReplacement replacements_9 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_9),
        .hits(outlier_row_26_1 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_9_result)
    );

    FourXReplacement replacements_10 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_10),
        .hits(outlier_row_26_1 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_10_result)
    );

    FourXReplacement replacements_11 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_11),
        .hits(outlier_row_26_1 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_11_result)
    );

    FourXReplacement replacements_12 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_12),
        .hits(outlier_row_26_1 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_12_result)
    );

    FourXReplacement replacements_13 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_13),
        .hits(outlier_row_26_1 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_13_result)
    );

    FourXReplacement replacements_14 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_14),
        .hits(outlier_row_26_1 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_14_result)
    );

    FourXReplacement replacements_15 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_15),
        .hits(outlier_row_26_1 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_15_result)
    );

    FourXReplacement replacements_16 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_16),
        .hits(outlier_row_26_2 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_16_result)
    );

    FourXReplacement replacements_17 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_17),
        .hits(outlier_row_26_2 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_17_result)
    );

    FourXReplacement replacements_18 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_18),
        .hits(outlier_row_26_2 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_18_result)
    );

    FourXReplacement replacements_19 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_19),
        .hits(outlier_row_26_2 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_19_result)
    );

    FourXReplacement replacements_20 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_20),
        .hits(outlier_row_26_2 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_20_result)
    );

    FourXReplacement replacements_21 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_21),
        .hits(outlier_row_26_2 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_21_result)
    );

    FourXReplacement replacements_22 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_22),
        .hits(outlier_row_26_2 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_22_result)
    );

    FourXReplacement replacements_23 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_23),
        .hits(outlier_row_26_2 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_23_result)
    );

    FourXReplacement replacements_24 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_24),
        .hits(outlier_row_26_3 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_24_result)
    );

    FourXReplacement replacements_25 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_25),
        .hits(outlier_row_26_3 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_25_result)
    );

    FourXReplacement replacements_26 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_26),
        .hits(outlier_row_26_3 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_26_result)
    );

    FourXReplacement replacements_27 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_27),
        .hits(outlier_row_26_3 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_27_result)
    );

    FourXReplacement replacements_28 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_28),
        .hits(outlier_row_26_3 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_28_result)
    );

    FourXReplacement replacements_29 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_29),
        .hits(outlier_row_26_3 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_29_result)
    );

    FourXReplacement replacements_30 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_30),
        .hits(outlier_row_26_3 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_30_result)
    );

    FourXReplacement replacements_31 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_31),
        .hits(outlier_row_26_3 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_31_result)
    );

    FourXReplacement replacements_32 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_32),
        .hits(outlier_row_26_4 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_32_result)
    );

    FourXReplacement replacements_33 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_33),
        .hits(outlier_row_26_4 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_33_result)
    );

    FourXReplacement replacements_34 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_34),
        .hits(outlier_row_26_4 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_34_result)
    );

    FourXReplacement replacements_35 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_35),
        .hits(outlier_row_26_4 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_35_result)
    );

    FourXReplacement replacements_36 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_36),
        .hits(outlier_row_26_4 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_36_result)
    );

    FourXReplacement replacements_37 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_37),
        .hits(outlier_row_26_4 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_37_result)
    );

    FourXReplacement replacements_38 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_38),
        .hits(outlier_row_26_4 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_38_result)
    );

    FourXReplacement replacements_39 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_39),
        .hits(outlier_row_26_4 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_39_result)
    );

    FourXReplacement replacements_40 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_40),
        .hits(outlier_row_26_5 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_40_result)
    );

    FourXReplacement replacements_41 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_41),
        .hits(outlier_row_26_5 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_41_result)
    );

    FourXReplacement replacements_42 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_42),
        .hits(outlier_row_26_5 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_42_result)
    );

    FourXReplacement replacements_43 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_43),
        .hits(outlier_row_26_5 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_43_result)
    );

    FourXReplacement replacements_44 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_44),
        .hits(outlier_row_26_5 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_44_result)
    );

    FourXReplacement replacements_45 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_45),
        .hits(outlier_row_26_5 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_45_result)
    );

    FourXReplacement replacements_46 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_46),
        .hits(outlier_row_26_5 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_46_result)
    );

    FourXReplacement replacements_47 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_47),
        .hits(outlier_row_26_5 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_47_result)
    );

    FourXReplacement replacements_48 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_48),
        .hits(outlier_row_26_6 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_48_result)
    );

    FourXReplacement replacements_49 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_49),
        .hits(outlier_row_26_6 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_49_result)
    );

    FourXReplacement replacements_50 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_50),
        .hits(outlier_row_26_6 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_50_result)
    );

    FourXReplacement replacements_51 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_51),
        .hits(outlier_row_26_6 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_51_result)
    );

    FourXReplacement replacements_52 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_52),
        .hits(outlier_row_26_6 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_52_result)
    );

    FourXReplacement replacements_53 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_53),
        .hits(outlier_row_26_6 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_53_result)
    );

    FourXReplacement replacements_54 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_54),
        .hits(outlier_row_26_6 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_54_result)
    );

    FourXReplacement replacements_55 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_55),
        .hits(outlier_row_26_6 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_55_result)
    );

    FourXReplacement replacements_56 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_56),
        .hits(outlier_row_26_7 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_56_result)
    );

    FourXReplacement replacements_57 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_57),
        .hits(outlier_row_26_7 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_57_result)
    );

    FourXReplacement replacements_58 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_58),
        .hits(outlier_row_26_7 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_58_result)
    );

    FourXReplacement replacements_59 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_59),
        .hits(outlier_row_26_7 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_59_result)
    );

    FourXReplacement replacements_60 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_60),
        .hits(outlier_row_26_7 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_60_result)
    );

    FourXReplacement replacements_61 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_61),
        .hits(outlier_row_26_7 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_61_result)
    );

    FourXReplacement replacements_62 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_62),
        .hits(outlier_row_26_7 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_62_result)
    );

    FourXReplacement replacements_63 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_63),
        .hits(outlier_row_26_7 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_63_result)
    );

    FourXReplacement replacements_64 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_64),
        .hits(outlier_row_26_8 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_64_result)
    );

    FourXReplacement replacements_65 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_65),
        .hits(outlier_row_26_8 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_65_result)
    );

    FourXReplacement replacements_66 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_66),
        .hits(outlier_row_26_8 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_66_result)
    );

    FourXReplacement replacements_67 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_67),
        .hits(outlier_row_26_8 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_67_result)
    );

    FourXReplacement replacements_68 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_68),
        .hits(outlier_row_26_8 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_68_result)
    );

    FourXReplacement replacements_69 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_69),
        .hits(outlier_row_26_8 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_69_result)
    );

    FourXReplacement replacements_70 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_70),
        .hits(outlier_row_26_8 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_70_result)
    );

    FourXReplacement replacements_71 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_71),
        .hits(outlier_row_26_8 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_71_result)
    );

    FourXReplacement replacements_72 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_72),
        .hits(outlier_row_26_9 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_72_result)
    );

    FourXReplacement replacements_73 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_73),
        .hits(outlier_row_26_9 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_73_result)
    );

    FourXReplacement replacements_74 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_74),
        .hits(outlier_row_26_9 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_74_result)
    );

    FourXReplacement replacements_75 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_75),
        .hits(outlier_row_26_9 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_75_result)
    );

    FourXReplacement replacements_76 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_76),
        .hits(outlier_row_26_9 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_76_result)
    );

    FourXReplacement replacements_77 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_77),
        .hits(outlier_row_26_9 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_77_result)
    );

    FourXReplacement replacements_78 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_78),
        .hits(outlier_row_26_9 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_78_result)
    );

    FourXReplacement replacements_79 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_79),
        .hits(outlier_row_26_9 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_79_result)
    );

    FourXReplacement replacements_80 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_80),
        .hits(outlier_row_26_10 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_80_result)
    );

    FourXReplacement replacements_81 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_81),
        .hits(outlier_row_26_10 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_81_result)
    );

    FourXReplacement replacements_82 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_82),
        .hits(outlier_row_26_10 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_82_result)
    );

    FourXReplacement replacements_83 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_83),
        .hits(outlier_row_26_10 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_83_result)
    );

    FourXReplacement replacements_84 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_84),
        .hits(outlier_row_26_10 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_84_result)
    );

    FourXReplacement replacements_85 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_85),
        .hits(outlier_row_26_10 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_85_result)
    );

    FourXReplacement replacements_86 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_86),
        .hits(outlier_row_26_10 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_86_result)
    );

    FourXReplacement replacements_87 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_87),
        .hits(outlier_row_26_10 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_87_result)
    );

    FourXReplacement replacements_88 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_88),
        .hits(outlier_row_26_11 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_88_result)
    );

    FourXReplacement replacements_89 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_89),
        .hits(outlier_row_26_11 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_89_result)
    );

    FourXReplacement replacements_90 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_90),
        .hits(outlier_row_26_11 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_90_result)
    );

    FourXReplacement replacements_91 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_91),
        .hits(outlier_row_26_11 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_91_result)
    );

    FourXReplacement replacements_92 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_92),
        .hits(outlier_row_26_11 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_92_result)
    );

    FourXReplacement replacements_93 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_93),
        .hits(outlier_row_26_11 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_93_result)
    );

    FourXReplacement replacements_94 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_94),
        .hits(outlier_row_26_11 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_94_result)
    );

    FourXReplacement replacements_95 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_95),
        .hits(outlier_row_26_11 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_95_result)
    );

    FourXReplacement replacements_96 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_96),
        .hits(outlier_row_26_12 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_96_result)
    );

    FourXReplacement replacements_97 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_97),
        .hits(outlier_row_26_12 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_97_result)
    );

    FourXReplacement replacements_98 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_98),
        .hits(outlier_row_26_12 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_98_result)
    );

    FourXReplacement replacements_99 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_99),
        .hits(outlier_row_26_12 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_99_result)
    );

    FourXReplacement replacements_100 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_100),
        .hits(outlier_row_26_12 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_100_result)
    );

    FourXReplacement replacements_101 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_101),
        .hits(outlier_row_26_12 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_101_result)
    );

    FourXReplacement replacements_102 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_102),
        .hits(outlier_row_26_12 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_102_result)
    );

    FourXReplacement replacements_103 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_103),
        .hits(outlier_row_26_12 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_103_result)
    );

    FourXReplacement replacements_104 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_104),
        .hits(outlier_row_26_13 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_104_result)
    );

    FourXReplacement replacements_105 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_105),
        .hits(outlier_row_26_13 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_105_result)
    );

    FourXReplacement replacements_106 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_106),
        .hits(outlier_row_26_13 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_106_result)
    );

    FourXReplacement replacements_107 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_107),
        .hits(outlier_row_26_13 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_107_result)
    );

    FourXReplacement replacements_108 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_108),
        .hits(outlier_row_26_13 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_108_result)
    );

    FourXReplacement replacements_109 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_109),
        .hits(outlier_row_26_13 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_109_result)
    );

    FourXReplacement replacements_110 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_110),
        .hits(outlier_row_26_13 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_110_result)
    );

    FourXReplacement replacements_111 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_111),
        .hits(outlier_row_26_13 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_111_result)
    );

    FourXReplacement replacements_112 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_112),
        .hits(outlier_row_26_14 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_112_result)
    );

    FourXReplacement replacements_113 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_113),
        .hits(outlier_row_26_14 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_113_result)
    );

    FourXReplacement replacements_114 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_114),
        .hits(outlier_row_26_14 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_114_result)
    );

    FourXReplacement replacements_115 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_115),
        .hits(outlier_row_26_14 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_115_result)
    );

    FourXReplacement replacements_116 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_116),
        .hits(outlier_row_26_14 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_116_result)
    );

    FourXReplacement replacements_117 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_117),
        .hits(outlier_row_26_14 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_117_result)
    );

    FourXReplacement replacements_118 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_118),
        .hits(outlier_row_26_14 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_118_result)
    );

    FourXReplacement replacements_119 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_119),
        .hits(outlier_row_26_14 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_119_result)
    );

    FourXReplacement replacements_120 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_120),
        .hits(outlier_row_26_15 & replacements_120_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_120_result)
    );

    FourXReplacement replacements_121 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_121),
        .hits(outlier_row_26_15 & replacements_121_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_121_result)
    );

    FourXReplacement replacements_122 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_122),
        .hits(outlier_row_26_15 & replacements_122_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_122_result)
    );

    FourXReplacement replacements_123 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_123),
        .hits(outlier_row_26_15 & replacements_123_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_123_result)
    );

    FourXReplacement replacements_124 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_124),
        .hits(outlier_row_26_15 & replacements_124_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_124_result)
    );

    FourXReplacement replacements_125 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_125),
        .hits(outlier_row_26_15 & replacements_125_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_125_result)
    );

    FourXReplacement replacements_126 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_126),
        .hits(outlier_row_26_15 & replacements_126_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_126_result)
    );

    FourXReplacement replacements_127 ( // FourXPublishedDecoder.swift:139
        .value(symbol_26_127),
        .hits(outlier_row_26_15 & replacements_127_input1_and),
        .outliers(outlier_values_26),
        .result(replacements_127_result)
    );

    always @(posedge clock) begin
        if (reset) begin
            pipeline_valid_0 <= 1'b0;
            pipeline_valid_1 <= 1'b0;
            pipeline_valid_2 <= 1'b0;
            pipeline_valid_3 <= 1'b0;
            pipeline_valid_4 <= 1'b0;
            pipeline_valid_5 <= 1'b0;
            pipeline_valid_6 <= 1'b0;
            pipeline_valid_7 <= 1'b0;
            pipeline_valid_8 <= 1'b0;
            pipeline_valid_9 <= 1'b0;
            pipeline_valid_10 <= 1'b0;
            pipeline_valid_11 <= 1'b0;
            pipeline_valid_12 <= 1'b0;
            pipeline_valid_13 <= 1'b0;
            pipeline_valid_14 <= 1'b0;
            pipeline_valid_15 <= 1'b0;
            pipeline_valid_16 <= 1'b0;
            pipeline_valid_17 <= 1'b0;
            pipeline_valid_18 <= 1'b0;
            pipeline_valid_19 <= 1'b0;
            pipeline_valid_20 <= 1'b0;
            pipeline_valid_21 <= 1'b0;
            pipeline_valid_22 <= 1'b0;
            pipeline_valid_23 <= 1'b0;
            pipeline_valid_24 <= 1'b0;
            pipeline_valid_25 <= 1'b0;
            pipeline_valid_26 <= 1'b0;
            valid <= 1'b0;
        end else begin
            pipeline_valid_0 <= pipeline_ready_0 ? valid : pipeline_valid_0; // FourXPublishedDecoder.swift:87
            pipeline_valid_1 <= pipeline_ready_1 ? pipeline_valid_0 : pipeline_valid_1; // FourXPublishedDecoder.swift:87
            pipeline_valid_2 <= pipeline_ready_2 ? pipeline_valid_1 : pipeline_valid_2; // FourXPublishedDecoder.swift:87
            pipeline_valid_3 <= pipeline_ready_3 ? pipeline_valid_2 : pipeline_valid_3; // FourXPublishedDecoder.swift:87
            pipeline_valid_4 <= pipeline_ready_4 ? pipeline_valid_3 : pipeline_valid_4; // FourXPublishedDecoder.swift:87
            pipeline_valid_5 <= pipeline_ready_5 ? pipeline_valid_4 : pipeline_valid_5; // FourXPublishedDecoder.swift:87
            pipeline_valid_6 <= pipeline_ready_6 ? pipeline_valid_5 : pipeline_valid_6; // FourXPublishedDecoder.swift:87
            pipeline_valid_7 <= pipeline_ready_7 ? pipeline_valid_6 : pipeline_valid_7; // FourXPublishedDecoder.swift:87
            pipeline_valid_8 <= pipeline_ready_8 ? pipeline_valid_7 : pipeline_valid_8; // FourXPublishedDecoder.swift:87
            pipeline_valid_9 <= pipeline_ready_9 ? pipeline_valid_8 : pipeline_valid_9; // FourXPublishedDecoder.swift:87
            pipeline_valid_10 <= pipeline_ready_10 ? pipeline_valid_9 : pipeline_valid_10; // FourXPublishedDecoder.swift:87
            pipeline_valid_11 <= pipeline_ready_11 ? pipeline_valid_10 : pipeline_valid_11; // FourXPublishedDecoder.swift:87
            pipeline_valid_12 <= pipeline_ready_12 ? pipeline_valid_11 : pipeline_valid_12; // FourXPublishedDecoder.swift:87
            pipeline_valid_13 <= pipeline_ready_13 ? pipeline_valid_12 : pipeline_valid_13; // FourXPublishedDecoder.swift:87
            pipeline_valid_14 <= pipeline_ready_14 ? pipeline_valid_13 : pipeline_valid_14; // FourXPublishedDecoder.swift:87
            pipeline_valid_15 <= pipeline_ready_15 ? pipeline_valid_14 : pipeline_valid_15; // FourXPublishedDecoder.swift:87
            pipeline_valid_16 <= pipeline_ready_16 ? pipeline_valid_15 : pipeline_valid_16; // FourXPublishedDecoder.swift:87
            pipeline_valid_17 <= pipeline_ready_17 ? pipeline_valid_16 : pipeline_valid_17; // FourXPublishedDecoder.swift:87
            pipeline_valid_18 <= pipeline_ready_18 ? pipeline_valid_17 : pipeline_valid_18; // FourXPublishedDecoder.swift:87
            pipeline_valid_19 <= pipeline_ready_19 ? pipeline_valid_18 : pipeline_valid_19; // FourXPublishedDecoder.swift:87
            pipeline_valid_20 <= pipeline_ready_20 ? pipeline_valid_19 : pipeline_valid_20; // FourXPublishedDecoder.swift:87
            pipeline_valid_21 <= pipeline_ready_21 ? pipeline_valid_20 : pipeline_valid_21; // FourXPublishedDecoder.swift:87
            pipeline_valid_22 <= pipeline_ready_22 ? pipeline_valid_21 : pipeline_valid_22; // FourXPublishedDecoder.swift:87
            pipeline_valid_23 <= pipeline_ready_23 ? pipeline_valid_22 : pipeline_valid_23; // FourXPublishedDecoder.swift:87
            pipeline_valid_24 <= pipeline_ready_24 ? pipeline_valid_23 : pipeline_valid_24; // FourXPublishedDecoder.swift:87
            pipeline_valid_25 <= pipeline_ready_25 ? pipeline_valid_24 : pipeline_valid_25; // FourXPublishedDecoder.swift:87
            pipeline_valid_26 <= pipeline_ready_26 ? pipeline_valid_25 : pipeline_valid_26; // FourXPublishedDecoder.swift:87
            valid <= in_ready ? in_valid : valid; // FourXPublishedDecoder.swift:120
        end
    end

    always @(posedge clock) begin
        block <= in_ready ? in_block : block; // FourXPublishedDecoder.swift:120
        tag <= in_ready ? in_tag : tag; // FourXPublishedDecoder.swift:120
        value_27_127 <= pipeline_ready_26 ? replacements_127_result : value_27_127; // PublishedSteps.swift:51
        value_27_126 <= pipeline_ready_26 ? replacements_126_result : value_27_126; // PublishedSteps.swift:51
        value_27_125 <= pipeline_ready_26 ? replacements_125_result : value_27_125; // PublishedSteps.swift:51
        value_27_124 <= pipeline_ready_26 ? replacements_124_result : value_27_124; // PublishedSteps.swift:51
        value_27_123 <= pipeline_ready_26 ? replacements_123_result : value_27_123; // PublishedSteps.swift:51
        value_27_122 <= pipeline_ready_26 ? replacements_122_result : value_27_122; // PublishedSteps.swift:51
        value_27_121 <= pipeline_ready_26 ? replacements_121_result : value_27_121; // PublishedSteps.swift:51
        value_27_120 <= pipeline_ready_26 ? replacements_120_result : value_27_120; // PublishedSteps.swift:51
        value_27_119 <= pipeline_ready_26 ? replacements_119_result : value_27_119; // PublishedSteps.swift:51
        value_27_118 <= pipeline_ready_26 ? replacements_118_result : value_27_118; // PublishedSteps.swift:51
        value_27_117 <= pipeline_ready_26 ? replacements_117_result : value_27_117; // PublishedSteps.swift:51
        value_27_116 <= pipeline_ready_26 ? replacements_116_result : value_27_116; // PublishedSteps.swift:51
        value_27_115 <= pipeline_ready_26 ? replacements_115_result : value_27_115; // PublishedSteps.swift:51
        value_27_114 <= pipeline_ready_26 ? replacements_114_result : value_27_114; // PublishedSteps.swift:51
        value_27_113 <= pipeline_ready_26 ? replacements_113_result : value_27_113; // PublishedSteps.swift:51
        value_27_112 <= pipeline_ready_26 ? replacements_112_result : value_27_112; // PublishedSteps.swift:51
        value_27_111 <= pipeline_ready_26 ? replacements_111_result : value_27_111; // PublishedSteps.swift:51
        value_27_110 <= pipeline_ready_26 ? replacements_110_result : value_27_110; // PublishedSteps.swift:51
        value_27_109 <= pipeline_ready_26 ? replacements_109_result : value_27_109; // PublishedSteps.swift:51
        value_27_108 <= pipeline_ready_26 ? replacements_108_result : value_27_108; // PublishedSteps.swift:51
        value_27_107 <= pipeline_ready_26 ? replacements_107_result : value_27_107; // PublishedSteps.swift:51
        value_27_106 <= pipeline_ready_26 ? replacements_106_result : value_27_106; // PublishedSteps.swift:51
        value_27_105 <= pipeline_ready_26 ? replacements_105_result : value_27_105; // PublishedSteps.swift:51
        value_27_104 <= pipeline_ready_26 ? replacements_104_result : value_27_104; // PublishedSteps.swift:51
        value_27_103 <= pipeline_ready_26 ? replacements_103_result : value_27_103; // PublishedSteps.swift:51
        value_27_102 <= pipeline_ready_26 ? replacements_102_result : value_27_102; // PublishedSteps.swift:51
        value_27_101 <= pipeline_ready_26 ? replacements_101_result : value_27_101; // PublishedSteps.swift:51
        value_27_100 <= pipeline_ready_26 ? replacements_100_result : value_27_100; // PublishedSteps.swift:51
        value_27_99 <= pipeline_ready_26 ? replacements_99_result : value_27_99; // PublishedSteps.swift:51
        value_27_98 <= pipeline_ready_26 ? replacements_98_result : value_27_98; // PublishedSteps.swift:51
        value_27_97 <= pipeline_ready_26 ? replacements_97_result : value_27_97; // PublishedSteps.swift:51
        value_27_96 <= pipeline_ready_26 ? replacements_96_result : value_27_96; // PublishedSteps.swift:51
        value_27_95 <= pipeline_ready_26 ? replacements_95_result : value_27_95; // PublishedSteps.swift:51
        value_27_94 <= pipeline_ready_26 ? replacements_94_result : value_27_94; // PublishedSteps.swift:51
        value_27_93 <= pipeline_ready_26 ? replacements_93_result : value_27_93; // PublishedSteps.swift:51
        value_27_92 <= pipeline_ready_26 ? replacements_92_result : value_27_92; // PublishedSteps.swift:51
        value_27_91 <= pipeline_ready_26 ? replacements_91_result : value_27_91; // PublishedSteps.swift:51
        value_27_90 <= pipeline_ready_26 ? replacements_90_result : value_27_90; // PublishedSteps.swift:51
        value_27_89 <= pipeline_ready_26 ? replacements_89_result : value_27_89; // PublishedSteps.swift:51
        value_27_88 <= pipeline_ready_26 ? replacements_88_result : value_27_88; // PublishedSteps.swift:51
        value_27_87 <= pipeline_ready_26 ? replacements_87_result : value_27_87; // PublishedSteps.swift:51
        value_27_86 <= pipeline_ready_26 ? replacements_86_result : value_27_86; // PublishedSteps.swift:51
        value_27_85 <= pipeline_ready_26 ? replacements_85_result : value_27_85; // PublishedSteps.swift:51
        value_27_84 <= pipeline_ready_26 ? replacements_84_result : value_27_84; // PublishedSteps.swift:51
        value_27_83 <= pipeline_ready_26 ? replacements_83_result : value_27_83; // PublishedSteps.swift:51
        value_27_82 <= pipeline_ready_26 ? replacements_82_result : value_27_82; // PublishedSteps.swift:51
        value_27_81 <= pipeline_ready_26 ? replacements_81_result : value_27_81; // PublishedSteps.swift:51
        value_27_80 <= pipeline_ready_26 ? replacements_80_result : value_27_80; // PublishedSteps.swift:51
        value_27_79 <= pipeline_ready_26 ? replacements_79_result : value_27_79; // PublishedSteps.swift:51
        value_27_78 <= pipeline_ready_26 ? replacements_78_result : value_27_78; // PublishedSteps.swift:51
        value_27_77 <= pipeline_ready_26 ? replacements_77_result : value_27_77; // PublishedSteps.swift:51
        value_27_76 <= pipeline_ready_26 ? replacements_76_result : value_27_76; // PublishedSteps.swift:51
        value_27_75 <= pipeline_ready_26 ? replacements_75_result : value_27_75; // PublishedSteps.swift:51
        value_27_74 <= pipeline_ready_26 ? replacements_74_result : value_27_74; // PublishedSteps.swift:51
        value_27_73 <= pipeline_ready_26 ? replacements_73_result : value_27_73; // PublishedSteps.swift:51
        value_27_72 <= pipeline_ready_26 ? replacements_72_result : value_27_72; // PublishedSteps.swift:51
        value_27_71 <= pipeline_ready_26 ? replacements_71_result : value_27_71; // PublishedSteps.swift:51
        value_27_70 <= pipeline_ready_26 ? replacements_70_result : value_27_70; // PublishedSteps.swift:51
        value_27_69 <= pipeline_ready_26 ? replacements_69_result : value_27_69; // PublishedSteps.swift:51
        value_27_68 <= pipeline_ready_26 ? replacements_68_result : value_27_68; // PublishedSteps.swift:51
        value_27_67 <= pipeline_ready_26 ? replacements_67_result : value_27_67; // PublishedSteps.swift:51
        value_27_66 <= pipeline_ready_26 ? replacements_66_result : value_27_66; // PublishedSteps.swift:51
        value_27_65 <= pipeline_ready_26 ? replacements_65_result : value_27_65; // PublishedSteps.swift:51
        value_27_64 <= pipeline_ready_26 ? replacements_64_result : value_27_64; // PublishedSteps.swift:51
        value_27_63 <= pipeline_ready_26 ? replacements_63_result : value_27_63; // PublishedSteps.swift:51
        value_27_62 <= pipeline_ready_26 ? replacements_62_result : value_27_62; // PublishedSteps.swift:51
        value_27_61 <= pipeline_ready_26 ? replacements_61_result : value_27_61; // PublishedSteps.swift:51
        value_27_60 <= pipeline_ready_26 ? replacements_60_result : value_27_60; // PublishedSteps.swift:51
        value_27_59 <= pipeline_ready_26 ? replacements_59_result : value_27_59; // PublishedSteps.swift:51
        value_27_58 <= pipeline_ready_26 ? replacements_58_result : value_27_58; // PublishedSteps.swift:51
        value_27_57 <= pipeline_ready_26 ? replacements_57_result : value_27_57; // PublishedSteps.swift:51
        value_27_56 <= pipeline_ready_26 ? replacements_56_result : value_27_56; // PublishedSteps.swift:51
        value_27_55 <= pipeline_ready_26 ? replacements_55_result : value_27_55; // PublishedSteps.swift:51
        value_27_54 <= pipeline_ready_26 ? replacements_54_result : value_27_54; // PublishedSteps.swift:51
        value_27_53 <= pipeline_ready_26 ? replacements_53_result : value_27_53; // PublishedSteps.swift:51
        value_27_52 <= pipeline_ready_26 ? replacements_52_result : value_27_52; // PublishedSteps.swift:51
        value_27_51 <= pipeline_ready_26 ? replacements_51_result : value_27_51; // PublishedSteps.swift:51
        value_27_50 <= pipeline_ready_26 ? replacements_50_result : value_27_50; // PublishedSteps.swift:51
        value_27_49 <= pipeline_ready_26 ? replacements_49_result : value_27_49; // PublishedSteps.swift:51
        value_27_48 <= pipeline_ready_26 ? replacements_48_result : value_27_48; // PublishedSteps.swift:51
        value_27_47 <= pipeline_ready_26 ? replacements_47_result : value_27_47; // PublishedSteps.swift:51
        value_27_46 <= pipeline_ready_26 ? replacements_46_result : value_27_46; // PublishedSteps.swift:51
        value_27_45 <= pipeline_ready_26 ? replacements_45_result : value_27_45; // PublishedSteps.swift:51
        value_27_44 <= pipeline_ready_26 ? replacements_44_result : value_27_44; // PublishedSteps.swift:51
        value_27_43 <= pipeline_ready_26 ? replacements_43_result : value_27_43; // PublishedSteps.swift:51
        value_27_42 <= pipeline_ready_26 ? replacements_42_result : value_27_42; // PublishedSteps.swift:51
        value_27_41 <= pipeline_ready_26 ? replacements_41_result : value_27_41; // PublishedSteps.swift:51
        value_27_40 <= pipeline_ready_26 ? replacements_40_result : value_27_40; // PublishedSteps.swift:51
        value_27_39 <= pipeline_ready_26 ? replacements_39_result : value_27_39; // PublishedSteps.swift:51
        value_27_38 <= pipeline_ready_26 ? replacements_38_result : value_27_38; // PublishedSteps.swift:51
        value_27_37 <= pipeline_ready_26 ? replacements_37_result : value_27_37; // PublishedSteps.swift:51
        value_27_36 <= pipeline_ready_26 ? replacements_36_result : value_27_36; // PublishedSteps.swift:51
        value_27_35 <= pipeline_ready_26 ? replacements_35_result : value_27_35; // PublishedSteps.swift:51
        value_27_34 <= pipeline_ready_26 ? replacements_34_result : value_27_34; // PublishedSteps.swift:51
        value_27_33 <= pipeline_ready_26 ? replacements_33_result : value_27_33; // PublishedSteps.swift:51
        value_27_32 <= pipeline_ready_26 ? replacements_32_result : value_27_32; // PublishedSteps.swift:51
        value_27_31 <= pipeline_ready_26 ? replacements_31_result : value_27_31; // PublishedSteps.swift:51
        value_27_30 <= pipeline_ready_26 ? replacements_30_result : value_27_30; // PublishedSteps.swift:51
        value_27_29 <= pipeline_ready_26 ? replacements_29_result : value_27_29; // PublishedSteps.swift:51
        value_27_28 <= pipeline_ready_26 ? replacements_28_result : value_27_28; // PublishedSteps.swift:51
        value_27_27 <= pipeline_ready_26 ? replacements_27_result : value_27_27; // PublishedSteps.swift:51
        value_27_26 <= pipeline_ready_26 ? replacements_26_result : value_27_26; // PublishedSteps.swift:51
        value_27_25 <= pipeline_ready_26 ? replacements_25_result : value_27_25; // PublishedSteps.swift:51
        value_27_24 <= pipeline_ready_26 ? replacements_24_result : value_27_24; // PublishedSteps.swift:51
        value_27_23 <= pipeline_ready_26 ? replacements_23_result : value_27_23; // PublishedSteps.swift:51
        value_27_22 <= pipeline_ready_26 ? replacements_22_result : value_27_22; // PublishedSteps.swift:51
        value_27_21 <= pipeline_ready_26 ? replacements_21_result : value_27_21; // PublishedSteps.swift:51
        value_27_20 <= pipeline_ready_26 ? replacements_20_result : value_27_20; // PublishedSteps.swift:51
        value_27_19 <= pipeline_ready_26 ? replacements_19_result : value_27_19; // PublishedSteps.swift:51
        value_27_18 <= pipeline_ready_26 ? replacements_18_result : value_27_18; // PublishedSteps.swift:51
        value_27_17 <= pipeline_ready_26 ? replacements_17_result : value_27_17; // PublishedSteps.swift:51
        value_27_16 <= pipeline_ready_26 ? replacements_16_result : value_27_16; // PublishedSteps.swift:51
        value_27_15 <= pipeline_ready_26 ? replacements_15_result : value_27_15; // PublishedSteps.swift:51
        value_27_14 <= pipeline_ready_26 ? replacements_14_result : value_27_14; // PublishedSteps.swift:51
        value_27_13 <= pipeline_ready_26 ? replacements_13_result : value_27_13; // PublishedSteps.swift:51
        value_27_12 <= pipeline_ready_26 ? replacements_12_result : value_27_12; // PublishedSteps.swift:51
        value_27_11 <= pipeline_ready_26 ? replacements_11_result : value_27_11; // PublishedSteps.swift:51
        value_27_10 <= pipeline_ready_26 ? replacements_10_result : value_27_10; // PublishedSteps.swift:51
        value_27_9 <= pipeline_ready_26 ? replacements_9_result : value_27_9; // PublishedSteps.swift:51
        value_27_8 <= pipeline_ready_26 ? replacements_8_result : value_27_8; // PublishedSteps.swift:51
        value_27_7 <= pipeline_ready_26 ? replacements_7_result : value_27_7; // PublishedSteps.swift:51
        value_27_6 <= pipeline_ready_26 ? replacements_6_result : value_27_6; // PublishedSteps.swift:51
        value_27_5 <= pipeline_ready_26 ? replacements_5_result : value_27_5; // PublishedSteps.swift:51
        value_27_4 <= pipeline_ready_26 ? replacements_4_result : value_27_4; // PublishedSteps.swift:51
        value_27_3 <= pipeline_ready_26 ? replacements_3_result : value_27_3; // PublishedSteps.swift:51
        value_27_2 <= pipeline_ready_26 ? replacements_2_result : value_27_2; // PublishedSteps.swift:51
        value_27_1 <= pipeline_ready_26 ? replacements_1_result : value_27_1; // PublishedSteps.swift:51
        value_27_0 <= pipeline_ready_26 ? replacements_0_result : value_27_0; // PublishedSteps.swift:51
        tag_27 <= pipeline_ready_26 ? tag_26 : tag_27; // PublishedSteps.swift:20
        status_27 <= pipeline_ready_26 ? status_27_next_joined_2 : status_27; // PublishedSteps.swift:63
        block_18 <= pipeline_ready_17 ? block_17 : block_18; // PublishedSteps.swift:19
        codebook_18 <= pipeline_ready_17 ? codebook_17 : codebook_18; // PublishedSteps.swift:21
        map_0_19_exits <= pipeline_ready_18 ? segments_0_map_exits : map_0_19_exits; // PublishedSteps.swift:84
        map_0_19_counts <= pipeline_ready_18 ? segments_0_map_counts : map_0_19_counts; // PublishedSteps.swift:84
        map_0_19_symbols <= pipeline_ready_18 ? segments_0_map_symbols : map_0_19_symbols; // PublishedSteps.swift:84
        map_1_19_exits <= pipeline_ready_18 ? segments_1_map_exits : map_1_19_exits; // PublishedSteps.swift:84
        map_1_19_counts <= pipeline_ready_18 ? segments_1_map_counts : map_1_19_counts; // PublishedSteps.swift:84
        map_1_19_symbols <= pipeline_ready_18 ? segments_1_map_symbols : map_1_19_symbols; // PublishedSteps.swift:84
        map_2_19_exits <= pipeline_ready_18 ? segments_2_map_exits : map_2_19_exits; // PublishedSteps.swift:84
        map_2_19_counts <= pipeline_ready_18 ? segments_2_map_counts : map_2_19_counts; // PublishedSteps.swift:84
        map_2_19_symbols <= pipeline_ready_18 ? segments_2_map_symbols : map_2_19_symbols; // PublishedSteps.swift:84
        map_3_19_exits <= pipeline_ready_18 ? segments_3_map_exits : map_3_19_exits; // PublishedSteps.swift:84
        map_3_19_counts <= pipeline_ready_18 ? segments_3_map_counts : map_3_19_counts; // PublishedSteps.swift:84
        map_3_19_symbols <= pipeline_ready_18 ? segments_3_map_symbols : map_3_19_symbols; // PublishedSteps.swift:84
        map_4_19_exits <= pipeline_ready_18 ? segments_4_map_exits : map_4_19_exits; // PublishedSteps.swift:84
        map_4_19_counts <= pipeline_ready_18 ? segments_4_map_counts : map_4_19_counts; // PublishedSteps.swift:84
        map_4_19_symbols <= pipeline_ready_18 ? segments_4_map_symbols : map_4_19_symbols; // PublishedSteps.swift:84
        map_5_19_exits <= pipeline_ready_18 ? segments_5_map_exits : map_5_19_exits; // PublishedSteps.swift:84
        map_5_19_counts <= pipeline_ready_18 ? segments_5_map_counts : map_5_19_counts; // PublishedSteps.swift:84
        map_5_19_symbols <= pipeline_ready_18 ? segments_5_map_symbols : map_5_19_symbols; // PublishedSteps.swift:84
        map_6_19_exits <= pipeline_ready_18 ? segments_6_map_exits : map_6_19_exits; // PublishedSteps.swift:84
        map_6_19_counts <= pipeline_ready_18 ? segments_6_map_counts : map_6_19_counts; // PublishedSteps.swift:84
        map_6_19_symbols <= pipeline_ready_18 ? segments_6_map_symbols : map_6_19_symbols; // PublishedSteps.swift:84
        map_7_19_exits <= pipeline_ready_18 ? segments_7_map_exits : map_7_19_exits; // PublishedSteps.swift:84
        map_7_19_counts <= pipeline_ready_18 ? segments_7_map_counts : map_7_19_counts; // PublishedSteps.swift:84
        map_7_19_symbols <= pipeline_ready_18 ? segments_7_map_symbols : map_7_19_symbols; // PublishedSteps.swift:84
        map_8_19_exits <= pipeline_ready_18 ? segments_8_map_exits : map_8_19_exits; // PublishedSteps.swift:84
        map_8_19_counts <= pipeline_ready_18 ? segments_8_map_counts : map_8_19_counts; // PublishedSteps.swift:84
        map_8_19_symbols <= pipeline_ready_18 ? segments_8_map_symbols : map_8_19_symbols; // PublishedSteps.swift:84
        map_9_19_exits <= pipeline_ready_18 ? segments_9_map_exits : map_9_19_exits; // PublishedSteps.swift:84
        map_9_19_counts <= pipeline_ready_18 ? segments_9_map_counts : map_9_19_counts; // PublishedSteps.swift:84
        map_9_19_symbols <= pipeline_ready_18 ? segments_9_map_symbols : map_9_19_symbols; // PublishedSteps.swift:84
        map_10_19_exits <= pipeline_ready_18 ? segments_10_map_exits : map_10_19_exits; // PublishedSteps.swift:84
        map_10_19_counts <= pipeline_ready_18 ? segments_10_map_counts : map_10_19_counts; // PublishedSteps.swift:84
        map_10_19_symbols <= pipeline_ready_18 ? segments_10_map_symbols : map_10_19_symbols; // PublishedSteps.swift:84
        map_11_19_exits <= pipeline_ready_18 ? segments_11_map_exits : map_11_19_exits; // PublishedSteps.swift:84
        map_11_19_counts <= pipeline_ready_18 ? segments_11_map_counts : map_11_19_counts; // PublishedSteps.swift:84
        map_11_19_symbols <= pipeline_ready_18 ? segments_11_map_symbols : map_11_19_symbols; // PublishedSteps.swift:84
        map_12_19_exits <= pipeline_ready_18 ? segments_12_map_exits : map_12_19_exits; // PublishedSteps.swift:84
        map_12_19_counts <= pipeline_ready_18 ? segments_12_map_counts : map_12_19_counts; // PublishedSteps.swift:84
        map_12_19_symbols <= pipeline_ready_18 ? segments_12_map_symbols : map_12_19_symbols; // PublishedSteps.swift:84
        map_13_19_exits <= pipeline_ready_18 ? segments_13_map_exits : map_13_19_exits; // PublishedSteps.swift:84
        map_13_19_counts <= pipeline_ready_18 ? segments_13_map_counts : map_13_19_counts; // PublishedSteps.swift:84
        map_13_19_symbols <= pipeline_ready_18 ? segments_13_map_symbols : map_13_19_symbols; // PublishedSteps.swift:84
        map_14_19_exits <= pipeline_ready_18 ? segments_14_map_exits : map_14_19_exits; // PublishedSteps.swift:84
        map_14_19_counts <= pipeline_ready_18 ? segments_14_map_counts : map_14_19_counts; // PublishedSteps.swift:84
        map_14_19_symbols <= pipeline_ready_18 ? segments_14_map_symbols : map_14_19_symbols; // PublishedSteps.swift:84
        map_15_19_exits <= pipeline_ready_18 ? segments_15_map_exits : map_15_19_exits; // PublishedSteps.swift:84
        map_15_19_counts <= pipeline_ready_18 ? segments_15_map_counts : map_15_19_counts; // PublishedSteps.swift:84
        map_15_19_symbols <= pipeline_ready_18 ? segments_15_map_symbols : map_15_19_symbols; // PublishedSteps.swift:84
        map_16_19_exits <= pipeline_ready_18 ? segments_16_map_exits : map_16_19_exits; // PublishedSteps.swift:84
        map_16_19_counts <= pipeline_ready_18 ? segments_16_map_counts : map_16_19_counts; // PublishedSteps.swift:84
        map_16_19_symbols <= pipeline_ready_18 ? segments_16_map_symbols : map_16_19_symbols; // PublishedSteps.swift:84
        map_17_19_exits <= pipeline_ready_18 ? segments_17_map_exits : map_17_19_exits; // PublishedSteps.swift:84
        map_17_19_counts <= pipeline_ready_18 ? segments_17_map_counts : map_17_19_counts; // PublishedSteps.swift:84
        map_17_19_symbols <= pipeline_ready_18 ? segments_17_map_symbols : map_17_19_symbols; // PublishedSteps.swift:84
        map_18_19_exits <= pipeline_ready_18 ? segments_18_map_exits : map_18_19_exits; // PublishedSteps.swift:84
        map_18_19_counts <= pipeline_ready_18 ? segments_18_map_counts : map_18_19_counts; // PublishedSteps.swift:84
        map_18_19_symbols <= pipeline_ready_18 ? segments_18_map_symbols : map_18_19_symbols; // PublishedSteps.swift:84
        map_19_19_exits <= pipeline_ready_18 ? segments_19_map_exits : map_19_19_exits; // PublishedSteps.swift:84
        map_19_19_counts <= pipeline_ready_18 ? segments_19_map_counts : map_19_19_counts; // PublishedSteps.swift:84
        map_19_19_symbols <= pipeline_ready_18 ? segments_19_map_symbols : map_19_19_symbols; // PublishedSteps.swift:84
        map_20_19_exits <= pipeline_ready_18 ? segments_20_map_exits : map_20_19_exits; // PublishedSteps.swift:84
        map_20_19_counts <= pipeline_ready_18 ? segments_20_map_counts : map_20_19_counts; // PublishedSteps.swift:84
        map_20_19_symbols <= pipeline_ready_18 ? segments_20_map_symbols : map_20_19_symbols; // PublishedSteps.swift:84
        map_21_19_exits <= pipeline_ready_18 ? segments_21_map_exits : map_21_19_exits; // PublishedSteps.swift:84
        map_21_19_counts <= pipeline_ready_18 ? segments_21_map_counts : map_21_19_counts; // PublishedSteps.swift:84
        map_21_19_symbols <= pipeline_ready_18 ? segments_21_map_symbols : map_21_19_symbols; // PublishedSteps.swift:84
        map_22_19_exits <= pipeline_ready_18 ? segments_22_map_exits : map_22_19_exits; // PublishedSteps.swift:84
        map_22_19_counts <= pipeline_ready_18 ? segments_22_map_counts : map_22_19_counts; // PublishedSteps.swift:84
        map_22_19_symbols <= pipeline_ready_18 ? segments_22_map_symbols : map_22_19_symbols; // PublishedSteps.swift:84
        map_23_19_exits <= pipeline_ready_18 ? segments_23_map_exits : map_23_19_exits; // PublishedSteps.swift:84
        map_23_19_counts <= pipeline_ready_18 ? segments_23_map_counts : map_23_19_counts; // PublishedSteps.swift:84
        map_23_19_symbols <= pipeline_ready_18 ? segments_23_map_symbols : map_23_19_symbols; // PublishedSteps.swift:84
        map_24_19_exits <= pipeline_ready_18 ? segments_24_map_exits : map_24_19_exits; // PublishedSteps.swift:84
        map_24_19_counts <= pipeline_ready_18 ? segments_24_map_counts : map_24_19_counts; // PublishedSteps.swift:84
        map_24_19_symbols <= pipeline_ready_18 ? segments_24_map_symbols : map_24_19_symbols; // PublishedSteps.swift:84
        map_25_19_exits <= pipeline_ready_18 ? segments_25_map_exits : map_25_19_exits; // PublishedSteps.swift:84
        map_25_19_counts <= pipeline_ready_18 ? segments_25_map_counts : map_25_19_counts; // PublishedSteps.swift:84
        map_25_19_symbols <= pipeline_ready_18 ? segments_25_map_symbols : map_25_19_symbols; // PublishedSteps.swift:84
        map_26_19_exits <= pipeline_ready_18 ? segments_26_map_exits : map_26_19_exits; // PublishedSteps.swift:84
        map_26_19_counts <= pipeline_ready_18 ? segments_26_map_counts : map_26_19_counts; // PublishedSteps.swift:84
        map_26_19_symbols <= pipeline_ready_18 ? segments_26_map_symbols : map_26_19_symbols; // PublishedSteps.swift:84
        map_27_19_exits <= pipeline_ready_18 ? segments_27_map_exits : map_27_19_exits; // PublishedSteps.swift:84
        map_27_19_counts <= pipeline_ready_18 ? segments_27_map_counts : map_27_19_counts; // PublishedSteps.swift:84
        map_27_19_symbols <= pipeline_ready_18 ? segments_27_map_symbols : map_27_19_symbols; // PublishedSteps.swift:84
        map_28_19_exits <= pipeline_ready_18 ? segments_28_map_exits : map_28_19_exits; // PublishedSteps.swift:84
        map_28_19_counts <= pipeline_ready_18 ? segments_28_map_counts : map_28_19_counts; // PublishedSteps.swift:84
        map_28_19_symbols <= pipeline_ready_18 ? segments_28_map_symbols : map_28_19_symbols; // PublishedSteps.swift:84
        map_29_19_exits <= pipeline_ready_18 ? segments_29_map_exits : map_29_19_exits; // PublishedSteps.swift:84
        map_29_19_counts <= pipeline_ready_18 ? segments_29_map_counts : map_29_19_counts; // PublishedSteps.swift:84
        map_29_19_symbols <= pipeline_ready_18 ? segments_29_map_symbols : map_29_19_symbols; // PublishedSteps.swift:84
        map_30_19_exits <= pipeline_ready_18 ? segments_30_map_exits : map_30_19_exits; // PublishedSteps.swift:84
        map_30_19_counts <= pipeline_ready_18 ? segments_30_map_counts : map_30_19_counts; // PublishedSteps.swift:84
        map_30_19_symbols <= pipeline_ready_18 ? segments_30_map_symbols : map_30_19_symbols; // PublishedSteps.swift:84
        map_31_19_exits <= pipeline_ready_18 ? segments_31_map_exits : map_31_19_exits; // PublishedSteps.swift:84
        map_31_19_counts <= pipeline_ready_18 ? segments_31_map_counts : map_31_19_counts; // PublishedSteps.swift:84
        map_31_19_symbols <= pipeline_ready_18 ? segments_31_map_symbols : map_31_19_symbols; // PublishedSteps.swift:84
        map_32_19_exits <= pipeline_ready_18 ? segments_32_map_exits : map_32_19_exits; // PublishedSteps.swift:84
        map_32_19_counts <= pipeline_ready_18 ? segments_32_map_counts : map_32_19_counts; // PublishedSteps.swift:84
        map_32_19_symbols <= pipeline_ready_18 ? segments_32_map_symbols : map_32_19_symbols; // PublishedSteps.swift:84
        map_33_19_exits <= pipeline_ready_18 ? segments_33_map_exits : map_33_19_exits; // PublishedSteps.swift:84
        map_33_19_counts <= pipeline_ready_18 ? segments_33_map_counts : map_33_19_counts; // PublishedSteps.swift:84
        map_33_19_symbols <= pipeline_ready_18 ? segments_33_map_symbols : map_33_19_symbols; // PublishedSteps.swift:84
        map_34_19_exits <= pipeline_ready_18 ? segments_34_map_exits : map_34_19_exits; // PublishedSteps.swift:84
        map_34_19_counts <= pipeline_ready_18 ? segments_34_map_counts : map_34_19_counts; // PublishedSteps.swift:84
        map_34_19_symbols <= pipeline_ready_18 ? segments_34_map_symbols : map_34_19_symbols; // PublishedSteps.swift:84
        map_35_19_exits <= pipeline_ready_18 ? segments_35_map_exits : map_35_19_exits; // PublishedSteps.swift:84
        map_35_19_counts <= pipeline_ready_18 ? segments_35_map_counts : map_35_19_counts; // PublishedSteps.swift:84
        map_35_19_symbols <= pipeline_ready_18 ? segments_35_map_symbols : map_35_19_symbols; // PublishedSteps.swift:84
        map_36_19_exits <= pipeline_ready_18 ? segments_36_map_exits : map_36_19_exits; // PublishedSteps.swift:84
        map_36_19_counts <= pipeline_ready_18 ? segments_36_map_counts : map_36_19_counts; // PublishedSteps.swift:84
        map_36_19_symbols <= pipeline_ready_18 ? segments_36_map_symbols : map_36_19_symbols; // PublishedSteps.swift:84
        map_37_19_exits <= pipeline_ready_18 ? segments_37_map_exits : map_37_19_exits; // PublishedSteps.swift:84
        map_37_19_counts <= pipeline_ready_18 ? segments_37_map_counts : map_37_19_counts; // PublishedSteps.swift:84
        map_37_19_symbols <= pipeline_ready_18 ? segments_37_map_symbols : map_37_19_symbols; // PublishedSteps.swift:84
        map_38_19_exits <= pipeline_ready_18 ? segments_38_map_exits : map_38_19_exits; // PublishedSteps.swift:84
        map_38_19_counts <= pipeline_ready_18 ? segments_38_map_counts : map_38_19_counts; // PublishedSteps.swift:84
        map_38_19_symbols <= pipeline_ready_18 ? segments_38_map_symbols : map_38_19_symbols; // PublishedSteps.swift:84
        map_39_19_exits <= pipeline_ready_18 ? segments_39_map_exits : map_39_19_exits; // PublishedSteps.swift:84
        map_39_19_counts <= pipeline_ready_18 ? segments_39_map_counts : map_39_19_counts; // PublishedSteps.swift:84
        map_39_19_symbols <= pipeline_ready_18 ? segments_39_map_symbols : map_39_19_symbols; // PublishedSteps.swift:84
        map_40_19_exits <= pipeline_ready_18 ? segments_40_map_exits : map_40_19_exits; // PublishedSteps.swift:84
        map_40_19_counts <= pipeline_ready_18 ? segments_40_map_counts : map_40_19_counts; // PublishedSteps.swift:84
        map_40_19_symbols <= pipeline_ready_18 ? segments_40_map_symbols : map_40_19_symbols; // PublishedSteps.swift:84
        map_41_19_exits <= pipeline_ready_18 ? segments_41_map_exits : map_41_19_exits; // PublishedSteps.swift:84
        map_41_19_counts <= pipeline_ready_18 ? segments_41_map_counts : map_41_19_counts; // PublishedSteps.swift:84
        map_41_19_symbols <= pipeline_ready_18 ? segments_41_map_symbols : map_41_19_symbols; // PublishedSteps.swift:84
        map_42_19_exits <= pipeline_ready_18 ? segments_42_map_exits : map_42_19_exits; // PublishedSteps.swift:84
        map_42_19_counts <= pipeline_ready_18 ? segments_42_map_counts : map_42_19_counts; // PublishedSteps.swift:84
        map_42_19_symbols <= pipeline_ready_18 ? segments_42_map_symbols : map_42_19_symbols; // PublishedSteps.swift:84
        map_43_19_exits <= pipeline_ready_18 ? segments_43_map_exits : map_43_19_exits; // PublishedSteps.swift:84
        map_43_19_counts <= pipeline_ready_18 ? segments_43_map_counts : map_43_19_counts; // PublishedSteps.swift:84
        map_43_19_symbols <= pipeline_ready_18 ? segments_43_map_symbols : map_43_19_symbols; // PublishedSteps.swift:84
        map_44_19_exits <= pipeline_ready_18 ? segments_44_map_exits : map_44_19_exits; // PublishedSteps.swift:84
        map_44_19_counts <= pipeline_ready_18 ? segments_44_map_counts : map_44_19_counts; // PublishedSteps.swift:84
        map_44_19_symbols <= pipeline_ready_18 ? segments_44_map_symbols : map_44_19_symbols; // PublishedSteps.swift:84
        map_45_19_exits <= pipeline_ready_18 ? segments_45_map_exits : map_45_19_exits; // PublishedSteps.swift:84
        map_45_19_counts <= pipeline_ready_18 ? segments_45_map_counts : map_45_19_counts; // PublishedSteps.swift:84
        map_45_19_symbols <= pipeline_ready_18 ? segments_45_map_symbols : map_45_19_symbols; // PublishedSteps.swift:84
        map_46_19_exits <= pipeline_ready_18 ? segments_46_map_exits : map_46_19_exits; // PublishedSteps.swift:84
        map_46_19_counts <= pipeline_ready_18 ? segments_46_map_counts : map_46_19_counts; // PublishedSteps.swift:84
        map_46_19_symbols <= pipeline_ready_18 ? segments_46_map_symbols : map_46_19_symbols; // PublishedSteps.swift:84
        map_47_19_exits <= pipeline_ready_18 ? segments_47_map_exits : map_47_19_exits; // PublishedSteps.swift:84
        map_47_19_counts <= pipeline_ready_18 ? segments_47_map_counts : map_47_19_counts; // PublishedSteps.swift:84
        map_47_19_symbols <= pipeline_ready_18 ? segments_47_map_symbols : map_47_19_symbols; // PublishedSteps.swift:84
        map_48_19_exits <= pipeline_ready_18 ? segments_48_map_exits : map_48_19_exits; // PublishedSteps.swift:84
        map_48_19_counts <= pipeline_ready_18 ? segments_48_map_counts : map_48_19_counts; // PublishedSteps.swift:84
        map_48_19_symbols <= pipeline_ready_18 ? segments_48_map_symbols : map_48_19_symbols; // PublishedSteps.swift:84
        map_49_19_exits <= pipeline_ready_18 ? segments_49_map_exits : map_49_19_exits; // PublishedSteps.swift:84
        map_49_19_counts <= pipeline_ready_18 ? segments_49_map_counts : map_49_19_counts; // PublishedSteps.swift:84
        map_49_19_symbols <= pipeline_ready_18 ? segments_49_map_symbols : map_49_19_symbols; // PublishedSteps.swift:84
        map_50_19_exits <= pipeline_ready_18 ? segments_50_map_exits : map_50_19_exits; // PublishedSteps.swift:84
        map_50_19_counts <= pipeline_ready_18 ? segments_50_map_counts : map_50_19_counts; // PublishedSteps.swift:84
        map_50_19_symbols <= pipeline_ready_18 ? segments_50_map_symbols : map_50_19_symbols; // PublishedSteps.swift:84
        map_51_19_exits <= pipeline_ready_18 ? segments_51_map_exits : map_51_19_exits; // PublishedSteps.swift:84
        map_51_19_counts <= pipeline_ready_18 ? segments_51_map_counts : map_51_19_counts; // PublishedSteps.swift:84
        map_51_19_symbols <= pipeline_ready_18 ? segments_51_map_symbols : map_51_19_symbols; // PublishedSteps.swift:84
        map_52_19_exits <= pipeline_ready_18 ? segments_52_map_exits : map_52_19_exits; // PublishedSteps.swift:84
        map_52_19_counts <= pipeline_ready_18 ? segments_52_map_counts : map_52_19_counts; // PublishedSteps.swift:84
        map_52_19_symbols <= pipeline_ready_18 ? segments_52_map_symbols : map_52_19_symbols; // PublishedSteps.swift:84
        map_53_19_exits <= pipeline_ready_18 ? segments_53_map_exits : map_53_19_exits; // PublishedSteps.swift:84
        map_53_19_counts <= pipeline_ready_18 ? segments_53_map_counts : map_53_19_counts; // PublishedSteps.swift:84
        map_53_19_symbols <= pipeline_ready_18 ? segments_53_map_symbols : map_53_19_symbols; // PublishedSteps.swift:84
        map_54_19_exits <= pipeline_ready_18 ? segments_54_map_exits : map_54_19_exits; // PublishedSteps.swift:84
        map_54_19_counts <= pipeline_ready_18 ? segments_54_map_counts : map_54_19_counts; // PublishedSteps.swift:84
        map_54_19_symbols <= pipeline_ready_18 ? segments_54_map_symbols : map_54_19_symbols; // PublishedSteps.swift:84
        map_55_19_exits <= pipeline_ready_18 ? segments_55_map_exits : map_55_19_exits; // PublishedSteps.swift:84
        map_55_19_counts <= pipeline_ready_18 ? segments_55_map_counts : map_55_19_counts; // PublishedSteps.swift:84
        map_55_19_symbols <= pipeline_ready_18 ? segments_55_map_symbols : map_55_19_symbols; // PublishedSteps.swift:84
        map_56_19_exits <= pipeline_ready_18 ? segments_56_map_exits : map_56_19_exits; // PublishedSteps.swift:84
        map_56_19_counts <= pipeline_ready_18 ? segments_56_map_counts : map_56_19_counts; // PublishedSteps.swift:84
        map_56_19_symbols <= pipeline_ready_18 ? segments_56_map_symbols : map_56_19_symbols; // PublishedSteps.swift:84
        map_57_19_exits <= pipeline_ready_18 ? segments_57_map_exits : map_57_19_exits; // PublishedSteps.swift:84
        map_57_19_counts <= pipeline_ready_18 ? segments_57_map_counts : map_57_19_counts; // PublishedSteps.swift:84
        map_57_19_symbols <= pipeline_ready_18 ? segments_57_map_symbols : map_57_19_symbols; // PublishedSteps.swift:84
        map_58_19_exits <= pipeline_ready_18 ? segments_58_map_exits : map_58_19_exits; // PublishedSteps.swift:84
        map_58_19_counts <= pipeline_ready_18 ? segments_58_map_counts : map_58_19_counts; // PublishedSteps.swift:84
        map_58_19_symbols <= pipeline_ready_18 ? segments_58_map_symbols : map_58_19_symbols; // PublishedSteps.swift:84
        map_59_19_exits <= pipeline_ready_18 ? segments_59_map_exits : map_59_19_exits; // PublishedSteps.swift:84
        map_59_19_counts <= pipeline_ready_18 ? segments_59_map_counts : map_59_19_counts; // PublishedSteps.swift:84
        map_59_19_symbols <= pipeline_ready_18 ? segments_59_map_symbols : map_59_19_symbols; // PublishedSteps.swift:84
        map_60_19_exits <= pipeline_ready_18 ? segments_60_map_exits : map_60_19_exits; // PublishedSteps.swift:84
        map_60_19_counts <= pipeline_ready_18 ? segments_60_map_counts : map_60_19_counts; // PublishedSteps.swift:84
        map_60_19_symbols <= pipeline_ready_18 ? segments_60_map_symbols : map_60_19_symbols; // PublishedSteps.swift:84
        map_61_19_exits <= pipeline_ready_18 ? segments_61_map_exits : map_61_19_exits; // PublishedSteps.swift:84
        map_61_19_counts <= pipeline_ready_18 ? segments_61_map_counts : map_61_19_counts; // PublishedSteps.swift:84
        map_61_19_symbols <= pipeline_ready_18 ? segments_61_map_symbols : map_61_19_symbols; // PublishedSteps.swift:84
        merged_1_0_20_exits <= pipeline_ready_19 ? concatenators_0_merged_exits : merged_1_0_20_exits; // PublishedSteps.swift:111
        merged_1_0_20_counts <= pipeline_ready_19 ? concatenators_0_merged_counts : merged_1_0_20_counts; // PublishedSteps.swift:111
        merged_1_0_20_symbols <= pipeline_ready_19 ? concatenators_0_merged_symbols : merged_1_0_20_symbols; // PublishedSteps.swift:111
        merged_1_1_20_exits <= pipeline_ready_19 ? concatenators_1_merged_exits : merged_1_1_20_exits; // PublishedSteps.swift:111
        merged_1_1_20_counts <= pipeline_ready_19 ? concatenators_1_merged_counts : merged_1_1_20_counts; // PublishedSteps.swift:111
        merged_1_1_20_symbols <= pipeline_ready_19 ? concatenators_1_merged_symbols : merged_1_1_20_symbols; // PublishedSteps.swift:111
        merged_1_2_20_exits <= pipeline_ready_19 ? concatenators_2_merged_exits : merged_1_2_20_exits; // PublishedSteps.swift:111
        merged_1_2_20_counts <= pipeline_ready_19 ? concatenators_2_merged_counts : merged_1_2_20_counts; // PublishedSteps.swift:111
        merged_1_2_20_symbols <= pipeline_ready_19 ? concatenators_2_merged_symbols : merged_1_2_20_symbols; // PublishedSteps.swift:111
        merged_1_3_20_exits <= pipeline_ready_19 ? concatenators_3_merged_exits : merged_1_3_20_exits; // PublishedSteps.swift:111
        merged_1_3_20_counts <= pipeline_ready_19 ? concatenators_3_merged_counts : merged_1_3_20_counts; // PublishedSteps.swift:111
        merged_1_3_20_symbols <= pipeline_ready_19 ? concatenators_3_merged_symbols : merged_1_3_20_symbols; // PublishedSteps.swift:111
        merged_1_4_20_exits <= pipeline_ready_19 ? concatenators_4_merged_exits : merged_1_4_20_exits; // PublishedSteps.swift:111
        merged_1_4_20_counts <= pipeline_ready_19 ? concatenators_4_merged_counts : merged_1_4_20_counts; // PublishedSteps.swift:111
        merged_1_4_20_symbols <= pipeline_ready_19 ? concatenators_4_merged_symbols : merged_1_4_20_symbols; // PublishedSteps.swift:111
        merged_1_5_20_exits <= pipeline_ready_19 ? concatenators_5_merged_exits : merged_1_5_20_exits; // PublishedSteps.swift:111
        merged_1_5_20_counts <= pipeline_ready_19 ? concatenators_5_merged_counts : merged_1_5_20_counts; // PublishedSteps.swift:111
        merged_1_5_20_symbols <= pipeline_ready_19 ? concatenators_5_merged_symbols : merged_1_5_20_symbols; // PublishedSteps.swift:111
        merged_1_6_20_exits <= pipeline_ready_19 ? concatenators_6_merged_exits : merged_1_6_20_exits; // PublishedSteps.swift:111
        merged_1_6_20_counts <= pipeline_ready_19 ? concatenators_6_merged_counts : merged_1_6_20_counts; // PublishedSteps.swift:111
        merged_1_6_20_symbols <= pipeline_ready_19 ? concatenators_6_merged_symbols : merged_1_6_20_symbols; // PublishedSteps.swift:111
        merged_1_7_20_exits <= pipeline_ready_19 ? concatenators_7_merged_exits : merged_1_7_20_exits; // PublishedSteps.swift:111
        merged_1_7_20_counts <= pipeline_ready_19 ? concatenators_7_merged_counts : merged_1_7_20_counts; // PublishedSteps.swift:111
        merged_1_7_20_symbols <= pipeline_ready_19 ? concatenators_7_merged_symbols : merged_1_7_20_symbols; // PublishedSteps.swift:111
        merged_1_8_20_exits <= pipeline_ready_19 ? concatenators_8_merged_exits : merged_1_8_20_exits; // PublishedSteps.swift:111
        merged_1_8_20_counts <= pipeline_ready_19 ? concatenators_8_merged_counts : merged_1_8_20_counts; // PublishedSteps.swift:111
        merged_1_8_20_symbols <= pipeline_ready_19 ? concatenators_8_merged_symbols : merged_1_8_20_symbols; // PublishedSteps.swift:111
        merged_1_9_20_exits <= pipeline_ready_19 ? concatenators_9_merged_exits : merged_1_9_20_exits; // PublishedSteps.swift:111
        merged_1_9_20_counts <= pipeline_ready_19 ? concatenators_9_merged_counts : merged_1_9_20_counts; // PublishedSteps.swift:111
        merged_1_9_20_symbols <= pipeline_ready_19 ? concatenators_9_merged_symbols : merged_1_9_20_symbols; // PublishedSteps.swift:111
        merged_1_10_20_exits <= pipeline_ready_19 ? concatenators_10_merged_exits : merged_1_10_20_exits; // PublishedSteps.swift:111
        merged_1_10_20_counts <= pipeline_ready_19 ? concatenators_10_merged_counts : merged_1_10_20_counts; // PublishedSteps.swift:111
        merged_1_10_20_symbols <= pipeline_ready_19 ? concatenators_10_merged_symbols : merged_1_10_20_symbols; // PublishedSteps.swift:111
        merged_1_11_20_exits <= pipeline_ready_19 ? concatenators_11_merged_exits : merged_1_11_20_exits; // PublishedSteps.swift:111
        merged_1_11_20_counts <= pipeline_ready_19 ? concatenators_11_merged_counts : merged_1_11_20_counts; // PublishedSteps.swift:111
        merged_1_11_20_symbols <= pipeline_ready_19 ? concatenators_11_merged_symbols : merged_1_11_20_symbols; // PublishedSteps.swift:111
        merged_1_12_20_exits <= pipeline_ready_19 ? concatenators_12_merged_exits : merged_1_12_20_exits; // PublishedSteps.swift:111
        merged_1_12_20_counts <= pipeline_ready_19 ? concatenators_12_merged_counts : merged_1_12_20_counts; // PublishedSteps.swift:111
        merged_1_12_20_symbols <= pipeline_ready_19 ? concatenators_12_merged_symbols : merged_1_12_20_symbols; // PublishedSteps.swift:111
        merged_1_13_20_exits <= pipeline_ready_19 ? concatenators_13_merged_exits : merged_1_13_20_exits; // PublishedSteps.swift:111
        merged_1_13_20_counts <= pipeline_ready_19 ? concatenators_13_merged_counts : merged_1_13_20_counts; // PublishedSteps.swift:111
        merged_1_13_20_symbols <= pipeline_ready_19 ? concatenators_13_merged_symbols : merged_1_13_20_symbols; // PublishedSteps.swift:111
        merged_1_14_20_exits <= pipeline_ready_19 ? concatenators_14_merged_exits : merged_1_14_20_exits; // PublishedSteps.swift:111
        merged_1_14_20_counts <= pipeline_ready_19 ? concatenators_14_merged_counts : merged_1_14_20_counts; // PublishedSteps.swift:111
        merged_1_14_20_symbols <= pipeline_ready_19 ? concatenators_14_merged_symbols : merged_1_14_20_symbols; // PublishedSteps.swift:111
        merged_1_15_20_exits <= pipeline_ready_19 ? concatenators_15_merged_exits : merged_1_15_20_exits; // PublishedSteps.swift:111
        merged_1_15_20_counts <= pipeline_ready_19 ? concatenators_15_merged_counts : merged_1_15_20_counts; // PublishedSteps.swift:111
        merged_1_15_20_symbols <= pipeline_ready_19 ? concatenators_15_merged_symbols : merged_1_15_20_symbols; // PublishedSteps.swift:111
        merged_1_16_20_exits <= pipeline_ready_19 ? concatenators_16_merged_exits : merged_1_16_20_exits; // PublishedSteps.swift:111
        merged_1_16_20_counts <= pipeline_ready_19 ? concatenators_16_merged_counts : merged_1_16_20_counts; // PublishedSteps.swift:111
        merged_1_16_20_symbols <= pipeline_ready_19 ? concatenators_16_merged_symbols : merged_1_16_20_symbols; // PublishedSteps.swift:111
        merged_1_17_20_exits <= pipeline_ready_19 ? concatenators_17_merged_exits : merged_1_17_20_exits; // PublishedSteps.swift:111
        merged_1_17_20_counts <= pipeline_ready_19 ? concatenators_17_merged_counts : merged_1_17_20_counts; // PublishedSteps.swift:111
        merged_1_17_20_symbols <= pipeline_ready_19 ? concatenators_17_merged_symbols : merged_1_17_20_symbols; // PublishedSteps.swift:111
        merged_1_18_20_exits <= pipeline_ready_19 ? concatenators_18_merged_exits : merged_1_18_20_exits; // PublishedSteps.swift:111
        merged_1_18_20_counts <= pipeline_ready_19 ? concatenators_18_merged_counts : merged_1_18_20_counts; // PublishedSteps.swift:111
        merged_1_18_20_symbols <= pipeline_ready_19 ? concatenators_18_merged_symbols : merged_1_18_20_symbols; // PublishedSteps.swift:111
        merged_1_19_20_exits <= pipeline_ready_19 ? concatenators_19_merged_exits : merged_1_19_20_exits; // PublishedSteps.swift:111
        merged_1_19_20_counts <= pipeline_ready_19 ? concatenators_19_merged_counts : merged_1_19_20_counts; // PublishedSteps.swift:111
        merged_1_19_20_symbols <= pipeline_ready_19 ? concatenators_19_merged_symbols : merged_1_19_20_symbols; // PublishedSteps.swift:111
        merged_1_20_20_exits <= pipeline_ready_19 ? concatenators_20_merged_exits : merged_1_20_20_exits; // PublishedSteps.swift:111
        merged_1_20_20_counts <= pipeline_ready_19 ? concatenators_20_merged_counts : merged_1_20_20_counts; // PublishedSteps.swift:111
        merged_1_20_20_symbols <= pipeline_ready_19 ? concatenators_20_merged_symbols : merged_1_20_20_symbols; // PublishedSteps.swift:111
        merged_1_21_20_exits <= pipeline_ready_19 ? concatenators_21_merged_exits : merged_1_21_20_exits; // PublishedSteps.swift:111
        merged_1_21_20_counts <= pipeline_ready_19 ? concatenators_21_merged_counts : merged_1_21_20_counts; // PublishedSteps.swift:111
        merged_1_21_20_symbols <= pipeline_ready_19 ? concatenators_21_merged_symbols : merged_1_21_20_symbols; // PublishedSteps.swift:111
        merged_1_22_20_exits <= pipeline_ready_19 ? concatenators_22_merged_exits : merged_1_22_20_exits; // PublishedSteps.swift:111
        merged_1_22_20_counts <= pipeline_ready_19 ? concatenators_22_merged_counts : merged_1_22_20_counts; // PublishedSteps.swift:111
        merged_1_22_20_symbols <= pipeline_ready_19 ? concatenators_22_merged_symbols : merged_1_22_20_symbols; // PublishedSteps.swift:111
        merged_1_23_20_exits <= pipeline_ready_19 ? concatenators_23_merged_exits : merged_1_23_20_exits; // PublishedSteps.swift:111
        merged_1_23_20_counts <= pipeline_ready_19 ? concatenators_23_merged_counts : merged_1_23_20_counts; // PublishedSteps.swift:111
        merged_1_23_20_symbols <= pipeline_ready_19 ? concatenators_23_merged_symbols : merged_1_23_20_symbols; // PublishedSteps.swift:111
        merged_1_24_20_exits <= pipeline_ready_19 ? concatenators_24_merged_exits : merged_1_24_20_exits; // PublishedSteps.swift:111
        merged_1_24_20_counts <= pipeline_ready_19 ? concatenators_24_merged_counts : merged_1_24_20_counts; // PublishedSteps.swift:111
        merged_1_24_20_symbols <= pipeline_ready_19 ? concatenators_24_merged_symbols : merged_1_24_20_symbols; // PublishedSteps.swift:111
        merged_1_25_20_exits <= pipeline_ready_19 ? concatenators_25_merged_exits : merged_1_25_20_exits; // PublishedSteps.swift:111
        merged_1_25_20_counts <= pipeline_ready_19 ? concatenators_25_merged_counts : merged_1_25_20_counts; // PublishedSteps.swift:111
        merged_1_25_20_symbols <= pipeline_ready_19 ? concatenators_25_merged_symbols : merged_1_25_20_symbols; // PublishedSteps.swift:111
        merged_1_26_20_exits <= pipeline_ready_19 ? concatenators_26_merged_exits : merged_1_26_20_exits; // PublishedSteps.swift:111
        merged_1_26_20_counts <= pipeline_ready_19 ? concatenators_26_merged_counts : merged_1_26_20_counts; // PublishedSteps.swift:111
        merged_1_26_20_symbols <= pipeline_ready_19 ? concatenators_26_merged_symbols : merged_1_26_20_symbols; // PublishedSteps.swift:111
        merged_1_27_20_exits <= pipeline_ready_19 ? concatenators_27_merged_exits : merged_1_27_20_exits; // PublishedSteps.swift:111
        merged_1_27_20_counts <= pipeline_ready_19 ? concatenators_27_merged_counts : merged_1_27_20_counts; // PublishedSteps.swift:111
        merged_1_27_20_symbols <= pipeline_ready_19 ? concatenators_27_merged_symbols : merged_1_27_20_symbols; // PublishedSteps.swift:111
        merged_1_28_20_exits <= pipeline_ready_19 ? concatenators_28_merged_exits : merged_1_28_20_exits; // PublishedSteps.swift:111
        merged_1_28_20_counts <= pipeline_ready_19 ? concatenators_28_merged_counts : merged_1_28_20_counts; // PublishedSteps.swift:111
        merged_1_28_20_symbols <= pipeline_ready_19 ? concatenators_28_merged_symbols : merged_1_28_20_symbols; // PublishedSteps.swift:111
        merged_1_29_20_exits <= pipeline_ready_19 ? concatenators_29_merged_exits : merged_1_29_20_exits; // PublishedSteps.swift:111
        merged_1_29_20_counts <= pipeline_ready_19 ? concatenators_29_merged_counts : merged_1_29_20_counts; // PublishedSteps.swift:111
        merged_1_29_20_symbols <= pipeline_ready_19 ? concatenators_29_merged_symbols : merged_1_29_20_symbols; // PublishedSteps.swift:111
        merged_2_0_21_exits <= pipeline_ready_20 ? concatenators_31_merged_exits : merged_2_0_21_exits; // PublishedSteps.swift:111
        merged_2_0_21_counts <= pipeline_ready_20 ? concatenators_31_merged_counts : merged_2_0_21_counts; // PublishedSteps.swift:111
        merged_2_0_21_symbols <= pipeline_ready_20 ? concatenators_31_merged_symbols : merged_2_0_21_symbols; // PublishedSteps.swift:111
        merged_2_1_21_exits <= pipeline_ready_20 ? concatenators_32_merged_exits : merged_2_1_21_exits; // PublishedSteps.swift:111
        merged_2_1_21_counts <= pipeline_ready_20 ? concatenators_32_merged_counts : merged_2_1_21_counts; // PublishedSteps.swift:111
        merged_2_1_21_symbols <= pipeline_ready_20 ? concatenators_32_merged_symbols : merged_2_1_21_symbols; // PublishedSteps.swift:111
        merged_2_2_21_exits <= pipeline_ready_20 ? concatenators_33_merged_exits : merged_2_2_21_exits; // PublishedSteps.swift:111
        merged_2_2_21_counts <= pipeline_ready_20 ? concatenators_33_merged_counts : merged_2_2_21_counts; // PublishedSteps.swift:111
        merged_2_2_21_symbols <= pipeline_ready_20 ? concatenators_33_merged_symbols : merged_2_2_21_symbols; // PublishedSteps.swift:111
        merged_2_3_21_exits <= pipeline_ready_20 ? concatenators_34_merged_exits : merged_2_3_21_exits; // PublishedSteps.swift:111
        merged_2_3_21_counts <= pipeline_ready_20 ? concatenators_34_merged_counts : merged_2_3_21_counts; // PublishedSteps.swift:111
        merged_2_3_21_symbols <= pipeline_ready_20 ? concatenators_34_merged_symbols : merged_2_3_21_symbols; // PublishedSteps.swift:111
        merged_2_4_21_exits <= pipeline_ready_20 ? concatenators_35_merged_exits : merged_2_4_21_exits; // PublishedSteps.swift:111
        merged_2_4_21_counts <= pipeline_ready_20 ? concatenators_35_merged_counts : merged_2_4_21_counts; // PublishedSteps.swift:111
        merged_2_4_21_symbols <= pipeline_ready_20 ? concatenators_35_merged_symbols : merged_2_4_21_symbols; // PublishedSteps.swift:111
        merged_2_5_21_exits <= pipeline_ready_20 ? concatenators_36_merged_exits : merged_2_5_21_exits; // PublishedSteps.swift:111
        merged_2_5_21_counts <= pipeline_ready_20 ? concatenators_36_merged_counts : merged_2_5_21_counts; // PublishedSteps.swift:111
        merged_2_5_21_symbols <= pipeline_ready_20 ? concatenators_36_merged_symbols : merged_2_5_21_symbols; // PublishedSteps.swift:111
        merged_2_6_21_exits <= pipeline_ready_20 ? concatenators_37_merged_exits : merged_2_6_21_exits; // PublishedSteps.swift:111
        merged_2_6_21_counts <= pipeline_ready_20 ? concatenators_37_merged_counts : merged_2_6_21_counts; // PublishedSteps.swift:111
        merged_2_6_21_symbols <= pipeline_ready_20 ? concatenators_37_merged_symbols : merged_2_6_21_symbols; // PublishedSteps.swift:111
        merged_2_7_21_exits <= pipeline_ready_20 ? concatenators_38_merged_exits : merged_2_7_21_exits; // PublishedSteps.swift:111
        merged_2_7_21_counts <= pipeline_ready_20 ? concatenators_38_merged_counts : merged_2_7_21_counts; // PublishedSteps.swift:111
        merged_2_7_21_symbols <= pipeline_ready_20 ? concatenators_38_merged_symbols : merged_2_7_21_symbols; // PublishedSteps.swift:111
        merged_2_8_21_exits <= pipeline_ready_20 ? concatenators_39_merged_exits : merged_2_8_21_exits; // PublishedSteps.swift:111
        merged_2_8_21_counts <= pipeline_ready_20 ? concatenators_39_merged_counts : merged_2_8_21_counts; // PublishedSteps.swift:111
        merged_2_8_21_symbols <= pipeline_ready_20 ? concatenators_39_merged_symbols : merged_2_8_21_symbols; // PublishedSteps.swift:111
        merged_2_9_21_exits <= pipeline_ready_20 ? concatenators_40_merged_exits : merged_2_9_21_exits; // PublishedSteps.swift:111
        merged_2_9_21_counts <= pipeline_ready_20 ? concatenators_40_merged_counts : merged_2_9_21_counts; // PublishedSteps.swift:111
        merged_2_9_21_symbols <= pipeline_ready_20 ? concatenators_40_merged_symbols : merged_2_9_21_symbols; // PublishedSteps.swift:111
        merged_2_10_21_exits <= pipeline_ready_20 ? concatenators_41_merged_exits : merged_2_10_21_exits; // PublishedSteps.swift:111
        merged_2_10_21_counts <= pipeline_ready_20 ? concatenators_41_merged_counts : merged_2_10_21_counts; // PublishedSteps.swift:111
        merged_2_10_21_symbols <= pipeline_ready_20 ? concatenators_41_merged_symbols : merged_2_10_21_symbols; // PublishedSteps.swift:111
        merged_2_11_21_exits <= pipeline_ready_20 ? concatenators_42_merged_exits : merged_2_11_21_exits; // PublishedSteps.swift:111
        merged_2_11_21_counts <= pipeline_ready_20 ? concatenators_42_merged_counts : merged_2_11_21_counts; // PublishedSteps.swift:111
        merged_2_11_21_symbols <= pipeline_ready_20 ? concatenators_42_merged_symbols : merged_2_11_21_symbols; // PublishedSteps.swift:111
        merged_2_12_21_exits <= pipeline_ready_20 ? concatenators_43_merged_exits : merged_2_12_21_exits; // PublishedSteps.swift:111
        merged_2_12_21_counts <= pipeline_ready_20 ? concatenators_43_merged_counts : merged_2_12_21_counts; // PublishedSteps.swift:111
        merged_2_12_21_symbols <= pipeline_ready_20 ? concatenators_43_merged_symbols : merged_2_12_21_symbols; // PublishedSteps.swift:111
        merged_2_13_21_exits <= pipeline_ready_20 ? concatenators_44_merged_exits : merged_2_13_21_exits; // PublishedSteps.swift:111
        merged_2_13_21_counts <= pipeline_ready_20 ? concatenators_44_merged_counts : merged_2_13_21_counts; // PublishedSteps.swift:111
        merged_2_13_21_symbols <= pipeline_ready_20 ? concatenators_44_merged_symbols : merged_2_13_21_symbols; // PublishedSteps.swift:111
        merged_2_14_21_exits <= pipeline_ready_20 ? concatenators_45_merged_exits : merged_2_14_21_exits; // PublishedSteps.swift:111
        merged_2_14_21_counts <= pipeline_ready_20 ? concatenators_45_merged_counts : merged_2_14_21_counts; // PublishedSteps.swift:111
        merged_2_14_21_symbols <= pipeline_ready_20 ? concatenators_45_merged_symbols : merged_2_14_21_symbols; // PublishedSteps.swift:111
        merged_1_30_21_exits <= pipeline_ready_20 ? merged_1_30_20_exits : merged_1_30_21_exits; // PublishedSteps.swift:111
        merged_1_30_21_counts <= pipeline_ready_20 ? merged_1_30_20_counts : merged_1_30_21_counts; // PublishedSteps.swift:111
        merged_1_30_21_symbols <= pipeline_ready_20 ? merged_1_30_20_symbols : merged_1_30_21_symbols; // PublishedSteps.swift:111
        merged_3_0_22_exits <= pipeline_ready_21 ? concatenators_46_merged_exits : merged_3_0_22_exits; // PublishedSteps.swift:111
        merged_3_0_22_counts <= pipeline_ready_21 ? concatenators_46_merged_counts : merged_3_0_22_counts; // PublishedSteps.swift:111
        merged_3_0_22_symbols <= pipeline_ready_21 ? concatenators_46_merged_symbols : merged_3_0_22_symbols; // PublishedSteps.swift:111
        merged_3_1_22_exits <= pipeline_ready_21 ? concatenators_47_merged_exits : merged_3_1_22_exits; // PublishedSteps.swift:111
        merged_3_1_22_counts <= pipeline_ready_21 ? concatenators_47_merged_counts : merged_3_1_22_counts; // PublishedSteps.swift:111
        merged_3_1_22_symbols <= pipeline_ready_21 ? concatenators_47_merged_symbols : merged_3_1_22_symbols; // PublishedSteps.swift:111
        merged_3_2_22_exits <= pipeline_ready_21 ? concatenators_48_merged_exits : merged_3_2_22_exits; // PublishedSteps.swift:111
        merged_3_2_22_counts <= pipeline_ready_21 ? concatenators_48_merged_counts : merged_3_2_22_counts; // PublishedSteps.swift:111
        merged_3_2_22_symbols <= pipeline_ready_21 ? concatenators_48_merged_symbols : merged_3_2_22_symbols; // PublishedSteps.swift:111
        merged_3_3_22_exits <= pipeline_ready_21 ? concatenators_49_merged_exits : merged_3_3_22_exits; // PublishedSteps.swift:111
        merged_3_3_22_counts <= pipeline_ready_21 ? concatenators_49_merged_counts : merged_3_3_22_counts; // PublishedSteps.swift:111
        merged_3_3_22_symbols <= pipeline_ready_21 ? concatenators_49_merged_symbols : merged_3_3_22_symbols; // PublishedSteps.swift:111
        merged_3_4_22_exits <= pipeline_ready_21 ? concatenators_50_merged_exits : merged_3_4_22_exits; // PublishedSteps.swift:111
        merged_3_4_22_counts <= pipeline_ready_21 ? concatenators_50_merged_counts : merged_3_4_22_counts; // PublishedSteps.swift:111
        merged_3_4_22_symbols <= pipeline_ready_21 ? concatenators_50_merged_symbols : merged_3_4_22_symbols; // PublishedSteps.swift:111
        merged_3_5_22_exits <= pipeline_ready_21 ? concatenators_51_merged_exits : merged_3_5_22_exits; // PublishedSteps.swift:111
        merged_3_5_22_counts <= pipeline_ready_21 ? concatenators_51_merged_counts : merged_3_5_22_counts; // PublishedSteps.swift:111
        merged_3_5_22_symbols <= pipeline_ready_21 ? concatenators_51_merged_symbols : merged_3_5_22_symbols; // PublishedSteps.swift:111
        merged_3_6_22_exits <= pipeline_ready_21 ? concatenators_52_merged_exits : merged_3_6_22_exits; // PublishedSteps.swift:111
        merged_3_6_22_counts <= pipeline_ready_21 ? concatenators_52_merged_counts : merged_3_6_22_counts; // PublishedSteps.swift:111
        merged_3_6_22_symbols <= pipeline_ready_21 ? concatenators_52_merged_symbols : merged_3_6_22_symbols; // PublishedSteps.swift:111
        merged_3_7_22_exits <= pipeline_ready_21 ? concatenators_53_merged_exits : merged_3_7_22_exits; // PublishedSteps.swift:111
        merged_3_7_22_counts <= pipeline_ready_21 ? concatenators_53_merged_counts : merged_3_7_22_counts; // PublishedSteps.swift:111
        merged_3_7_22_symbols <= pipeline_ready_21 ? concatenators_53_merged_symbols : merged_3_7_22_symbols; // PublishedSteps.swift:111
        merged_4_0_23_exits <= pipeline_ready_22 ? concatenators_54_merged_exits : merged_4_0_23_exits; // PublishedSteps.swift:111
        merged_4_0_23_counts <= pipeline_ready_22 ? concatenators_54_merged_counts : merged_4_0_23_counts; // PublishedSteps.swift:111
        merged_4_0_23_symbols <= pipeline_ready_22 ? concatenators_54_merged_symbols : merged_4_0_23_symbols; // PublishedSteps.swift:111
        merged_4_1_23_exits <= pipeline_ready_22 ? concatenators_55_merged_exits : merged_4_1_23_exits; // PublishedSteps.swift:111
        merged_4_1_23_counts <= pipeline_ready_22 ? concatenators_55_merged_counts : merged_4_1_23_counts; // PublishedSteps.swift:111
        merged_4_1_23_symbols <= pipeline_ready_22 ? concatenators_55_merged_symbols : merged_4_1_23_symbols; // PublishedSteps.swift:111
        merged_4_2_23_exits <= pipeline_ready_22 ? concatenators_56_merged_exits : merged_4_2_23_exits; // PublishedSteps.swift:111
        merged_4_2_23_counts <= pipeline_ready_22 ? concatenators_56_merged_counts : merged_4_2_23_counts; // PublishedSteps.swift:111
        merged_4_2_23_symbols <= pipeline_ready_22 ? concatenators_56_merged_symbols : merged_4_2_23_symbols; // PublishedSteps.swift:111
        merged_4_3_23_exits <= pipeline_ready_22 ? concatenators_57_merged_exits : merged_4_3_23_exits; // PublishedSteps.swift:111
        merged_4_3_23_counts <= pipeline_ready_22 ? concatenators_57_merged_counts : merged_4_3_23_counts; // PublishedSteps.swift:111
        merged_4_3_23_symbols <= pipeline_ready_22 ? concatenators_57_merged_symbols : merged_4_3_23_symbols; // PublishedSteps.swift:111
        merged_5_0_24_exits <= pipeline_ready_23 ? concatenators_58_merged_exits : merged_5_0_24_exits; // PublishedSteps.swift:111
        merged_5_0_24_counts <= pipeline_ready_23 ? concatenators_58_merged_counts : merged_5_0_24_counts; // PublishedSteps.swift:111
        merged_5_0_24_symbols <= pipeline_ready_23 ? concatenators_58_merged_symbols : merged_5_0_24_symbols; // PublishedSteps.swift:111
        merged_5_1_24_exits <= pipeline_ready_23 ? concatenators_59_merged_exits : merged_5_1_24_exits; // PublishedSteps.swift:111
        merged_5_1_24_counts <= pipeline_ready_23 ? concatenators_59_merged_counts : merged_5_1_24_counts; // PublishedSteps.swift:111
        merged_5_1_24_symbols <= pipeline_ready_23 ? concatenators_59_merged_symbols : merged_5_1_24_symbols; // PublishedSteps.swift:111
        merged_6_0_25_symbols <= pipeline_ready_24 ? concatenators_60_merged_symbols : merged_6_0_25_symbols; // PublishedSteps.swift:111
        merged_6_0_25_counts <= pipeline_ready_24 ? concatenators_60_merged_counts : merged_6_0_25_counts; // PublishedSteps.swift:111
        rank_values_25 <= pipeline_ready_24 ? rank_values_25_next_joined : rank_values_25; // PublishedSteps.swift:148
        rank_lengths_25 <= pipeline_ready_24 ? rank_lengths_25_next_joined_17 : rank_lengths_25; // PublishedSteps.swift:158
        symbol_26_0 <= pipeline_ready_25 ? dequantisers_0_value : symbol_26_0; // PublishedSteps.swift:31
        outlier_row_26_0 <= pipeline_ready_25 ? outlier_row_26_0_next_joined : outlier_row_26_0; // PublishedSteps.swift:236
        outlier_column_26_0 <= pipeline_ready_25 ? outlier_column_26_0_next_joined : outlier_column_26_0; // PublishedSteps.swift:247
        merged_6_0_26_counts <= pipeline_ready_25 ? merged_6_0_25_counts : merged_6_0_26_counts; // PublishedSteps.swift:111
        used_bits_26 <= pipeline_ready_25 ? (used_bits_26_next_sum_21 + used_bits_26_next_sum_42) : used_bits_26; // PublishedSteps.swift:48
        outlier_values_26 <= pipeline_ready_25 ? outlier_values_25 : outlier_values_26; // PublishedSteps.swift:227
        symbol_26_1 <= pipeline_ready_25 ? dequantisers_1_value : symbol_26_1; // PublishedSteps.swift:31
        outlier_column_26_1 <= pipeline_ready_25 ? outlier_column_26_1_next_joined : outlier_column_26_1; // PublishedSteps.swift:247
        symbol_26_2 <= pipeline_ready_25 ? dequantisers_2_value : symbol_26_2; // PublishedSteps.swift:31
        outlier_column_26_2 <= pipeline_ready_25 ? outlier_column_26_2_next_joined : outlier_column_26_2; // PublishedSteps.swift:247
        symbol_26_3 <= pipeline_ready_25 ? dequantisers_3_value : symbol_26_3; // PublishedSteps.swift:31
        outlier_column_26_3 <= pipeline_ready_25 ? outlier_column_26_3_next_joined : outlier_column_26_3; // PublishedSteps.swift:247
        symbol_26_4 <= pipeline_ready_25 ? dequantisers_4_value : symbol_26_4; // PublishedSteps.swift:31
        outlier_column_26_4 <= pipeline_ready_25 ? outlier_column_26_4_next_joined : outlier_column_26_4; // PublishedSteps.swift:247
        symbol_26_5 <= pipeline_ready_25 ? dequantisers_5_value : symbol_26_5; // PublishedSteps.swift:31
        outlier_column_26_5 <= pipeline_ready_25 ? outlier_column_26_5_next_joined : outlier_column_26_5; // PublishedSteps.swift:247
        symbol_26_6 <= pipeline_ready_25 ? dequantisers_6_value : symbol_26_6; // PublishedSteps.swift:31
        outlier_column_26_6 <= pipeline_ready_25 ? outlier_column_26_6_next_joined : outlier_column_26_6; // PublishedSteps.swift:247
        symbol_26_7 <= pipeline_ready_25 ? dequantisers_7_value : symbol_26_7; // PublishedSteps.swift:31
        outlier_column_26_7 <= pipeline_ready_25 ? outlier_column_26_7_next_joined : outlier_column_26_7; // PublishedSteps.swift:247
        symbol_26_8 <= pipeline_ready_25 ? dequantisers_8_value : symbol_26_8; // PublishedSteps.swift:31
        outlier_row_26_1 <= pipeline_ready_25 ? outlier_row_26_1_next_joined : outlier_row_26_1; // PublishedSteps.swift:236
        symbol_26_9 <= pipeline_ready_25 ? dequantisers_9_value : symbol_26_9; // PublishedSteps.swift:31
        symbol_26_10 <= pipeline_ready_25 ? dequantisers_10_value : symbol_26_10; // PublishedSteps.swift:31
        symbol_26_11 <= pipeline_ready_25 ? dequantisers_11_value : symbol_26_11; // PublishedSteps.swift:31
        symbol_26_12 <= pipeline_ready_25 ? dequantisers_12_value : symbol_26_12; // PublishedSteps.swift:31
        symbol_26_13 <= pipeline_ready_25 ? dequantisers_13_value : symbol_26_13; // PublishedSteps.swift:31
        symbol_26_14 <= pipeline_ready_25 ? dequantisers_14_value : symbol_26_14; // PublishedSteps.swift:31
        symbol_26_15 <= pipeline_ready_25 ? dequantisers_15_value : symbol_26_15; // PublishedSteps.swift:31
        symbol_26_16 <= pipeline_ready_25 ? dequantisers_16_value : symbol_26_16; // PublishedSteps.swift:31
        outlier_row_26_2 <= pipeline_ready_25 ? outlier_row_26_2_next_joined : outlier_row_26_2; // PublishedSteps.swift:236
        symbol_26_17 <= pipeline_ready_25 ? dequantisers_17_value : symbol_26_17; // PublishedSteps.swift:31
        symbol_26_18 <= pipeline_ready_25 ? dequantisers_18_value : symbol_26_18; // PublishedSteps.swift:31
        symbol_26_19 <= pipeline_ready_25 ? dequantisers_19_value : symbol_26_19; // PublishedSteps.swift:31
        symbol_26_20 <= pipeline_ready_25 ? dequantisers_20_value : symbol_26_20; // PublishedSteps.swift:31
        symbol_26_21 <= pipeline_ready_25 ? dequantisers_21_value : symbol_26_21; // PublishedSteps.swift:31
        symbol_26_22 <= pipeline_ready_25 ? dequantisers_22_value : symbol_26_22; // PublishedSteps.swift:31
        symbol_26_23 <= pipeline_ready_25 ? dequantisers_23_value : symbol_26_23; // PublishedSteps.swift:31
        symbol_26_24 <= pipeline_ready_25 ? dequantisers_24_value : symbol_26_24; // PublishedSteps.swift:31
        outlier_row_26_3 <= pipeline_ready_25 ? outlier_row_26_3_next_joined : outlier_row_26_3; // PublishedSteps.swift:236
        symbol_26_25 <= pipeline_ready_25 ? dequantisers_25_value : symbol_26_25; // PublishedSteps.swift:31
        symbol_26_26 <= pipeline_ready_25 ? dequantisers_26_value : symbol_26_26; // PublishedSteps.swift:31
        symbol_26_27 <= pipeline_ready_25 ? dequantisers_27_value : symbol_26_27; // PublishedSteps.swift:31
        symbol_26_28 <= pipeline_ready_25 ? dequantisers_28_value : symbol_26_28; // PublishedSteps.swift:31
        symbol_26_29 <= pipeline_ready_25 ? dequantisers_29_value : symbol_26_29; // PublishedSteps.swift:31
        symbol_26_30 <= pipeline_ready_25 ? dequantisers_30_value : symbol_26_30; // PublishedSteps.swift:31
        symbol_26_31 <= pipeline_ready_25 ? dequantisers_31_value : symbol_26_31; // PublishedSteps.swift:31
        symbol_26_32 <= pipeline_ready_25 ? dequantisers_32_value : symbol_26_32; // PublishedSteps.swift:31
        outlier_row_26_4 <= pipeline_ready_25 ? outlier_row_26_4_next_joined : outlier_row_26_4; // PublishedSteps.swift:236
        symbol_26_33 <= pipeline_ready_25 ? dequantisers_33_value : symbol_26_33; // PublishedSteps.swift:31
        symbol_26_34 <= pipeline_ready_25 ? dequantisers_34_value : symbol_26_34; // PublishedSteps.swift:31
        symbol_26_35 <= pipeline_ready_25 ? dequantisers_35_value : symbol_26_35; // PublishedSteps.swift:31
        symbol_26_36 <= pipeline_ready_25 ? dequantisers_36_value : symbol_26_36; // PublishedSteps.swift:31
        symbol_26_37 <= pipeline_ready_25 ? dequantisers_37_value : symbol_26_37; // PublishedSteps.swift:31
        symbol_26_38 <= pipeline_ready_25 ? dequantisers_38_value : symbol_26_38; // PublishedSteps.swift:31
        symbol_26_39 <= pipeline_ready_25 ? dequantisers_39_value : symbol_26_39; // PublishedSteps.swift:31
        symbol_26_40 <= pipeline_ready_25 ? dequantisers_40_value : symbol_26_40; // PublishedSteps.swift:31
        outlier_row_26_5 <= pipeline_ready_25 ? outlier_row_26_5_next_joined : outlier_row_26_5; // PublishedSteps.swift:236
        symbol_26_41 <= pipeline_ready_25 ? dequantisers_41_value : symbol_26_41; // PublishedSteps.swift:31
        symbol_26_42 <= pipeline_ready_25 ? dequantisers_42_value : symbol_26_42; // PublishedSteps.swift:31
        symbol_26_43 <= pipeline_ready_25 ? dequantisers_43_value : symbol_26_43; // PublishedSteps.swift:31
        symbol_26_44 <= pipeline_ready_25 ? dequantisers_44_value : symbol_26_44; // PublishedSteps.swift:31
        symbol_26_45 <= pipeline_ready_25 ? dequantisers_45_value : symbol_26_45; // PublishedSteps.swift:31
        symbol_26_46 <= pipeline_ready_25 ? dequantisers_46_value : symbol_26_46; // PublishedSteps.swift:31
        symbol_26_47 <= pipeline_ready_25 ? dequantisers_47_value : symbol_26_47; // PublishedSteps.swift:31
        symbol_26_48 <= pipeline_ready_25 ? dequantisers_48_value : symbol_26_48; // PublishedSteps.swift:31
        outlier_row_26_6 <= pipeline_ready_25 ? outlier_row_26_6_next_joined : outlier_row_26_6; // PublishedSteps.swift:236
        symbol_26_49 <= pipeline_ready_25 ? dequantisers_49_value : symbol_26_49; // PublishedSteps.swift:31
        symbol_26_50 <= pipeline_ready_25 ? dequantisers_50_value : symbol_26_50; // PublishedSteps.swift:31
        symbol_26_51 <= pipeline_ready_25 ? dequantisers_51_value : symbol_26_51; // PublishedSteps.swift:31
        symbol_26_52 <= pipeline_ready_25 ? dequantisers_52_value : symbol_26_52; // PublishedSteps.swift:31
        symbol_26_53 <= pipeline_ready_25 ? dequantisers_53_value : symbol_26_53; // PublishedSteps.swift:31
        symbol_26_54 <= pipeline_ready_25 ? dequantisers_54_value : symbol_26_54; // PublishedSteps.swift:31
        symbol_26_55 <= pipeline_ready_25 ? dequantisers_55_value : symbol_26_55; // PublishedSteps.swift:31
        symbol_26_56 <= pipeline_ready_25 ? dequantisers_56_value : symbol_26_56; // PublishedSteps.swift:31
        outlier_row_26_7 <= pipeline_ready_25 ? outlier_row_26_7_next_joined : outlier_row_26_7; // PublishedSteps.swift:236
        symbol_26_57 <= pipeline_ready_25 ? dequantisers_57_value : symbol_26_57; // PublishedSteps.swift:31
        symbol_26_58 <= pipeline_ready_25 ? dequantisers_58_value : symbol_26_58; // PublishedSteps.swift:31
        symbol_26_59 <= pipeline_ready_25 ? dequantisers_59_value : symbol_26_59; // PublishedSteps.swift:31
        symbol_26_60 <= pipeline_ready_25 ? dequantisers_60_value : symbol_26_60; // PublishedSteps.swift:31
        symbol_26_61 <= pipeline_ready_25 ? dequantisers_61_value : symbol_26_61; // PublishedSteps.swift:31
        symbol_26_62 <= pipeline_ready_25 ? dequantisers_62_value : symbol_26_62; // PublishedSteps.swift:31
        symbol_26_63 <= pipeline_ready_25 ? dequantisers_63_value : symbol_26_63; // PublishedSteps.swift:31
        symbol_26_64 <= pipeline_ready_25 ? dequantisers_64_value : symbol_26_64; // PublishedSteps.swift:31
        outlier_row_26_8 <= pipeline_ready_25 ? outlier_row_26_8_next_joined : outlier_row_26_8; // PublishedSteps.swift:236
        symbol_26_65 <= pipeline_ready_25 ? dequantisers_65_value : symbol_26_65; // PublishedSteps.swift:31
        symbol_26_66 <= pipeline_ready_25 ? dequantisers_66_value : symbol_26_66; // PublishedSteps.swift:31
        symbol_26_67 <= pipeline_ready_25 ? dequantisers_67_value : symbol_26_67; // PublishedSteps.swift:31
        symbol_26_68 <= pipeline_ready_25 ? dequantisers_68_value : symbol_26_68; // PublishedSteps.swift:31
        symbol_26_69 <= pipeline_ready_25 ? dequantisers_69_value : symbol_26_69; // PublishedSteps.swift:31
        symbol_26_70 <= pipeline_ready_25 ? dequantisers_70_value : symbol_26_70; // PublishedSteps.swift:31
        symbol_26_71 <= pipeline_ready_25 ? dequantisers_71_value : symbol_26_71; // PublishedSteps.swift:31
        symbol_26_72 <= pipeline_ready_25 ? dequantisers_72_value : symbol_26_72; // PublishedSteps.swift:31
        outlier_row_26_9 <= pipeline_ready_25 ? outlier_row_26_9_next_joined : outlier_row_26_9; // PublishedSteps.swift:236
        symbol_26_73 <= pipeline_ready_25 ? dequantisers_73_value : symbol_26_73; // PublishedSteps.swift:31
        symbol_26_74 <= pipeline_ready_25 ? dequantisers_74_value : symbol_26_74; // PublishedSteps.swift:31
        symbol_26_75 <= pipeline_ready_25 ? dequantisers_75_value : symbol_26_75; // PublishedSteps.swift:31
        symbol_26_76 <= pipeline_ready_25 ? dequantisers_76_value : symbol_26_76; // PublishedSteps.swift:31
        symbol_26_77 <= pipeline_ready_25 ? dequantisers_77_value : symbol_26_77; // PublishedSteps.swift:31
        symbol_26_78 <= pipeline_ready_25 ? dequantisers_78_value : symbol_26_78; // PublishedSteps.swift:31
        symbol_26_79 <= pipeline_ready_25 ? dequantisers_79_value : symbol_26_79; // PublishedSteps.swift:31
        symbol_26_80 <= pipeline_ready_25 ? dequantisers_80_value : symbol_26_80; // PublishedSteps.swift:31
        outlier_row_26_10 <= pipeline_ready_25 ? outlier_row_26_10_next_joined : outlier_row_26_10; // PublishedSteps.swift:236
        symbol_26_81 <= pipeline_ready_25 ? dequantisers_81_value : symbol_26_81; // PublishedSteps.swift:31
        symbol_26_82 <= pipeline_ready_25 ? dequantisers_82_value : symbol_26_82; // PublishedSteps.swift:31
        symbol_26_83 <= pipeline_ready_25 ? dequantisers_83_value : symbol_26_83; // PublishedSteps.swift:31
        symbol_26_84 <= pipeline_ready_25 ? dequantisers_84_value : symbol_26_84; // PublishedSteps.swift:31
        symbol_26_85 <= pipeline_ready_25 ? dequantisers_85_value : symbol_26_85; // PublishedSteps.swift:31
        symbol_26_86 <= pipeline_ready_25 ? dequantisers_86_value : symbol_26_86; // PublishedSteps.swift:31
        symbol_26_87 <= pipeline_ready_25 ? dequantisers_87_value : symbol_26_87; // PublishedSteps.swift:31
        symbol_26_88 <= pipeline_ready_25 ? dequantisers_88_value : symbol_26_88; // PublishedSteps.swift:31
        outlier_row_26_11 <= pipeline_ready_25 ? outlier_row_26_11_next_joined : outlier_row_26_11; // PublishedSteps.swift:236
        symbol_26_89 <= pipeline_ready_25 ? dequantisers_89_value : symbol_26_89; // PublishedSteps.swift:31
        symbol_26_90 <= pipeline_ready_25 ? dequantisers_90_value : symbol_26_90; // PublishedSteps.swift:31
        symbol_26_91 <= pipeline_ready_25 ? dequantisers_91_value : symbol_26_91; // PublishedSteps.swift:31
        symbol_26_92 <= pipeline_ready_25 ? dequantisers_92_value : symbol_26_92; // PublishedSteps.swift:31
        symbol_26_93 <= pipeline_ready_25 ? dequantisers_93_value : symbol_26_93; // PublishedSteps.swift:31
        symbol_26_94 <= pipeline_ready_25 ? dequantisers_94_value : symbol_26_94; // PublishedSteps.swift:31
        symbol_26_95 <= pipeline_ready_25 ? dequantisers_95_value : symbol_26_95; // PublishedSteps.swift:31
        symbol_26_96 <= pipeline_ready_25 ? dequantisers_96_value : symbol_26_96; // PublishedSteps.swift:31
        outlier_row_26_12 <= pipeline_ready_25 ? outlier_row_26_12_next_joined : outlier_row_26_12; // PublishedSteps.swift:236
        symbol_26_97 <= pipeline_ready_25 ? dequantisers_97_value : symbol_26_97; // PublishedSteps.swift:31
        symbol_26_98 <= pipeline_ready_25 ? dequantisers_98_value : symbol_26_98; // PublishedSteps.swift:31
        symbol_26_99 <= pipeline_ready_25 ? dequantisers_99_value : symbol_26_99; // PublishedSteps.swift:31
        symbol_26_100 <= pipeline_ready_25 ? dequantisers_100_value : symbol_26_100; // PublishedSteps.swift:31
        symbol_26_101 <= pipeline_ready_25 ? dequantisers_101_value : symbol_26_101; // PublishedSteps.swift:31
        symbol_26_102 <= pipeline_ready_25 ? dequantisers_102_value : symbol_26_102; // PublishedSteps.swift:31
        symbol_26_103 <= pipeline_ready_25 ? dequantisers_103_value : symbol_26_103; // PublishedSteps.swift:31
        symbol_26_104 <= pipeline_ready_25 ? dequantisers_104_value : symbol_26_104; // PublishedSteps.swift:31
        outlier_row_26_13 <= pipeline_ready_25 ? outlier_row_26_13_next_joined : outlier_row_26_13; // PublishedSteps.swift:236
        symbol_26_105 <= pipeline_ready_25 ? dequantisers_105_value : symbol_26_105; // PublishedSteps.swift:31
        symbol_26_106 <= pipeline_ready_25 ? dequantisers_106_value : symbol_26_106; // PublishedSteps.swift:31
        symbol_26_107 <= pipeline_ready_25 ? dequantisers_107_value : symbol_26_107; // PublishedSteps.swift:31
        symbol_26_108 <= pipeline_ready_25 ? dequantisers_108_value : symbol_26_108; // PublishedSteps.swift:31
        symbol_26_109 <= pipeline_ready_25 ? dequantisers_109_value : symbol_26_109; // PublishedSteps.swift:31
        symbol_26_110 <= pipeline_ready_25 ? dequantisers_110_value : symbol_26_110; // PublishedSteps.swift:31
        symbol_26_111 <= pipeline_ready_25 ? dequantisers_111_value : symbol_26_111; // PublishedSteps.swift:31
        symbol_26_112 <= pipeline_ready_25 ? dequantisers_112_value : symbol_26_112; // PublishedSteps.swift:31
        outlier_row_26_14 <= pipeline_ready_25 ? outlier_row_26_14_next_joined : outlier_row_26_14; // PublishedSteps.swift:236
        symbol_26_113 <= pipeline_ready_25 ? dequantisers_113_value : symbol_26_113; // PublishedSteps.swift:31
        symbol_26_114 <= pipeline_ready_25 ? dequantisers_114_value : symbol_26_114; // PublishedSteps.swift:31
        symbol_26_115 <= pipeline_ready_25 ? dequantisers_115_value : symbol_26_115; // PublishedSteps.swift:31
        symbol_26_116 <= pipeline_ready_25 ? dequantisers_116_value : symbol_26_116; // PublishedSteps.swift:31
        symbol_26_117 <= pipeline_ready_25 ? dequantisers_117_value : symbol_26_117; // PublishedSteps.swift:31
        symbol_26_118 <= pipeline_ready_25 ? dequantisers_118_value : symbol_26_118; // PublishedSteps.swift:31
        symbol_26_119 <= pipeline_ready_25 ? dequantisers_119_value : symbol_26_119; // PublishedSteps.swift:31
        symbol_26_120 <= pipeline_ready_25 ? dequantisers_120_value : symbol_26_120; // PublishedSteps.swift:31
        outlier_row_26_15 <= pipeline_ready_25 ? outlier_row_26_15_next_joined : outlier_row_26_15; // PublishedSteps.swift:236
        symbol_26_121 <= pipeline_ready_25 ? dequantisers_121_value : symbol_26_121; // PublishedSteps.swift:31
        symbol_26_122 <= pipeline_ready_25 ? dequantisers_122_value : symbol_26_122; // PublishedSteps.swift:31
        symbol_26_123 <= pipeline_ready_25 ? dequantisers_123_value : symbol_26_123; // PublishedSteps.swift:31
        symbol_26_124 <= pipeline_ready_25 ? dequantisers_124_value : symbol_26_124; // PublishedSteps.swift:31
        symbol_26_125 <= pipeline_ready_25 ? dequantisers_125_value : symbol_26_125; // PublishedSteps.swift:31
        symbol_26_126 <= pipeline_ready_25 ? dequantisers_126_value : symbol_26_126; // PublishedSteps.swift:31
        symbol_26_127 <= pipeline_ready_25 ? dequantisers_127_value : symbol_26_127; // PublishedSteps.swift:31
        tag_26 <= pipeline_ready_25 ? tag_25 : tag_26; // PublishedSteps.swift:20
        block_17 <= pipeline_ready_16 ? block_16 : block_17; // PublishedSteps.swift:19
        codebook_17 <= pipeline_ready_16 ? codebook_16 : codebook_17; // PublishedSteps.swift:21
        merged_1_30_20_exits <= pipeline_ready_19 ? concatenators_30_merged_exits : merged_1_30_20_exits; // PublishedSteps.swift:111
        merged_1_30_20_counts <= pipeline_ready_19 ? concatenators_30_merged_counts : merged_1_30_20_counts; // PublishedSteps.swift:111
        merged_1_30_20_symbols <= pipeline_ready_19 ? concatenators_30_merged_symbols : merged_1_30_20_symbols; // PublishedSteps.swift:111
        symbol_value_24_0 <= pipeline_ready_23 ? symbol_value_24_0_next_choice_7 : symbol_value_24_0; // PublishedSteps.swift:141
        codebook_24 <= pipeline_ready_23 ? codebook_23 : codebook_24; // PublishedSteps.swift:21
        symbol_value_24_1 <= pipeline_ready_23 ? symbol_value_24_1_next_choice_7 : symbol_value_24_1; // PublishedSteps.swift:141
        symbol_value_24_2 <= pipeline_ready_23 ? symbol_value_24_2_next_choice_7 : symbol_value_24_2; // PublishedSteps.swift:141
        symbol_value_24_3 <= pipeline_ready_23 ? symbol_value_24_3_next_choice_7 : symbol_value_24_3; // PublishedSteps.swift:141
        symbol_value_24_4 <= pipeline_ready_23 ? symbol_value_24_4_next_choice_7 : symbol_value_24_4; // PublishedSteps.swift:141
        symbol_value_24_5 <= pipeline_ready_23 ? symbol_value_24_5_next_choice_7 : symbol_value_24_5; // PublishedSteps.swift:141
        symbol_value_24_6 <= pipeline_ready_23 ? symbol_value_24_6_next_choice_7 : symbol_value_24_6; // PublishedSteps.swift:141
        symbol_value_24_7 <= pipeline_ready_23 ? symbol_value_24_7_next_choice_7 : symbol_value_24_7; // PublishedSteps.swift:141
        symbol_value_24_8 <= pipeline_ready_23 ? symbol_value_24_8_next_choice_7 : symbol_value_24_8; // PublishedSteps.swift:141
        symbol_value_24_9 <= pipeline_ready_23 ? symbol_value_24_9_next_choice_7 : symbol_value_24_9; // PublishedSteps.swift:141
        symbol_value_24_10 <= pipeline_ready_23 ? symbol_value_24_10_next_choice_7 : symbol_value_24_10; // PublishedSteps.swift:141
        symbol_value_24_11 <= pipeline_ready_23 ? symbol_value_24_11_next_choice_7 : symbol_value_24_11; // PublishedSteps.swift:141
        symbol_value_24_12 <= pipeline_ready_23 ? symbol_value_24_12_next_choice_7 : symbol_value_24_12; // PublishedSteps.swift:141
        symbol_value_24_13 <= pipeline_ready_23 ? symbol_value_24_13_next_choice_7 : symbol_value_24_13; // PublishedSteps.swift:141
        symbol_value_24_14 <= pipeline_ready_23 ? symbol_value_24_14_next_choice_7 : symbol_value_24_14; // PublishedSteps.swift:141
        symbol_value_24_15 <= pipeline_ready_23 ? symbol_value_24_15_next_choice_7 : symbol_value_24_15; // PublishedSteps.swift:141
        outlier_25_0 <= pipeline_ready_24 ? outlier_24_0 : outlier_25_0; // PublishedSteps.swift:217
        outlier_25_15 <= pipeline_ready_24 ? outlier_24_15 : outlier_25_15; // PublishedSteps.swift:217
        outlier_25_1 <= pipeline_ready_24 ? outlier_24_1 : outlier_25_1; // PublishedSteps.swift:217
        outlier_25_2 <= pipeline_ready_24 ? outlier_24_2 : outlier_25_2; // PublishedSteps.swift:217
        outlier_25_3 <= pipeline_ready_24 ? outlier_24_3 : outlier_25_3; // PublishedSteps.swift:217
        outlier_25_4 <= pipeline_ready_24 ? outlier_24_4 : outlier_25_4; // PublishedSteps.swift:217
        outlier_25_5 <= pipeline_ready_24 ? outlier_24_5 : outlier_25_5; // PublishedSteps.swift:217
        outlier_25_6 <= pipeline_ready_24 ? outlier_24_6 : outlier_25_6; // PublishedSteps.swift:217
        outlier_25_7 <= pipeline_ready_24 ? outlier_24_7 : outlier_25_7; // PublishedSteps.swift:217
        outlier_25_8 <= pipeline_ready_24 ? outlier_24_8 : outlier_25_8; // PublishedSteps.swift:217
        outlier_25_9 <= pipeline_ready_24 ? outlier_24_9 : outlier_25_9; // PublishedSteps.swift:217
        outlier_25_10 <= pipeline_ready_24 ? outlier_24_10 : outlier_25_10; // PublishedSteps.swift:217
        outlier_25_11 <= pipeline_ready_24 ? outlier_24_11 : outlier_25_11; // PublishedSteps.swift:217
        outlier_25_12 <= pipeline_ready_24 ? outlier_24_12 : outlier_25_12; // PublishedSteps.swift:217
        outlier_25_13 <= pipeline_ready_24 ? outlier_24_13 : outlier_25_13; // PublishedSteps.swift:217
        outlier_25_14 <= pipeline_ready_24 ? outlier_24_14 : outlier_25_14; // PublishedSteps.swift:217
        outlier_values_25 <= pipeline_ready_24 ? outlier_values_25_next_joined_33 : outlier_values_25; // PublishedSteps.swift:227
        tag_25 <= pipeline_ready_24 ? tag_24 : tag_25; // PublishedSteps.swift:20
        block_16 <= pipeline_ready_15 ? block_15 : block_16; // PublishedSteps.swift:19
        codebook_16 <= pipeline_ready_15 ? codebook_15 : codebook_16; // PublishedSteps.swift:21
        is_nan_23 <= pipeline_ready_22 ? scale_22_is_nan : is_nan_23; // PublishedSteps.swift:140
        product_23_0_negative <= pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[15]) : product_23_0_negative; // PublishedSteps.swift:137
        product_23_0_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[14:10])) :
            product_23_0_is_zero; // PublishedSteps.swift:137
        product_23_0_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[9:0]}} * {11'd0, scale_22_product_significand}) :
            product_23_0_significand; // PublishedSteps.swift:137
        product_23_0_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[14:10]}) :
            product_23_0_exponent; // PublishedSteps.swift:137
        codebook_23 <= pipeline_ready_22 ? codebook_22 : codebook_23; // PublishedSteps.swift:21
        product_23_1_negative <= pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[31]) : product_23_1_negative; // PublishedSteps.swift:137
        product_23_1_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[30:26])) :
            product_23_1_is_zero; // PublishedSteps.swift:137
        product_23_1_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[25:16]}} * {11'd0, scale_22_product_significand}) :
            product_23_1_significand; // PublishedSteps.swift:137
        product_23_1_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[30:26]}) :
            product_23_1_exponent; // PublishedSteps.swift:137
        product_23_2_negative <= pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[47]) : product_23_2_negative; // PublishedSteps.swift:137
        product_23_2_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[46:42])) :
            product_23_2_is_zero; // PublishedSteps.swift:137
        product_23_2_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[41:32]}} * {11'd0, scale_22_product_significand}) :
            product_23_2_significand; // PublishedSteps.swift:137
        product_23_2_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[46:42]}) :
            product_23_2_exponent; // PublishedSteps.swift:137
        product_23_3_negative <= pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[63]) : product_23_3_negative; // PublishedSteps.swift:137
        product_23_3_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[62:58])) :
            product_23_3_is_zero; // PublishedSteps.swift:137
        product_23_3_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[57:48]}} * {11'd0, scale_22_product_significand}) :
            product_23_3_significand; // PublishedSteps.swift:137
        product_23_3_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[62:58]}) :
            product_23_3_exponent; // PublishedSteps.swift:137
        product_23_4_negative <= pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[79]) : product_23_4_negative; // PublishedSteps.swift:137
        product_23_4_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[78:74])) :
            product_23_4_is_zero; // PublishedSteps.swift:137
        product_23_4_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[73:64]}} * {11'd0, scale_22_product_significand}) :
            product_23_4_significand; // PublishedSteps.swift:137
        product_23_4_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[78:74]}) :
            product_23_4_exponent; // PublishedSteps.swift:137
        product_23_5_negative <= pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[95]) : product_23_5_negative; // PublishedSteps.swift:137
        product_23_5_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[94:90])) :
            product_23_5_is_zero; // PublishedSteps.swift:137
        product_23_5_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[89:80]}} * {11'd0, scale_22_product_significand}) :
            product_23_5_significand; // PublishedSteps.swift:137
        product_23_5_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[94:90]}) :
            product_23_5_exponent; // PublishedSteps.swift:137
        product_23_6_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[111]) :
            product_23_6_negative; // PublishedSteps.swift:137
        product_23_6_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[110:106])) :
            product_23_6_is_zero; // PublishedSteps.swift:137
        product_23_6_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[105:96]}} * {11'd0, scale_22_product_significand}) :
            product_23_6_significand; // PublishedSteps.swift:137
        product_23_6_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[110:106]}) :
            product_23_6_exponent; // PublishedSteps.swift:137
        product_23_7_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[127]) :
            product_23_7_negative; // PublishedSteps.swift:137
        product_23_7_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[126:122])) :
            product_23_7_is_zero; // PublishedSteps.swift:137
        product_23_7_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[121:112]}} * {11'd0, scale_22_product_significand}) :
            product_23_7_significand; // PublishedSteps.swift:137
        product_23_7_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[126:122]}) :
            product_23_7_exponent; // PublishedSteps.swift:137
        product_23_8_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[143]) :
            product_23_8_negative; // PublishedSteps.swift:137
        product_23_8_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[142:138])) :
            product_23_8_is_zero; // PublishedSteps.swift:137
        product_23_8_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[137:128]}} * {11'd0, scale_22_product_significand}) :
            product_23_8_significand; // PublishedSteps.swift:137
        product_23_8_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[142:138]}) :
            product_23_8_exponent; // PublishedSteps.swift:137
        product_23_9_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[159]) :
            product_23_9_negative; // PublishedSteps.swift:137
        product_23_9_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[158:154])) :
            product_23_9_is_zero; // PublishedSteps.swift:137
        product_23_9_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[153:144]}} * {11'd0, scale_22_product_significand}) :
            product_23_9_significand; // PublishedSteps.swift:137
        product_23_9_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[158:154]}) :
            product_23_9_exponent; // PublishedSteps.swift:137
        product_23_10_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[175]) :
            product_23_10_negative; // PublishedSteps.swift:137
        product_23_10_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[174:170])) :
            product_23_10_is_zero; // PublishedSteps.swift:137
        product_23_10_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[169:160]}} * {11'd0, scale_22_product_significand}) :
            product_23_10_significand; // PublishedSteps.swift:137
        product_23_10_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[174:170]}) :
            product_23_10_exponent; // PublishedSteps.swift:137
        product_23_11_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[191]) :
            product_23_11_negative; // PublishedSteps.swift:137
        product_23_11_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[190:186])) :
            product_23_11_is_zero; // PublishedSteps.swift:137
        product_23_11_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[185:176]}} * {11'd0, scale_22_product_significand}) :
            product_23_11_significand; // PublishedSteps.swift:137
        product_23_11_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[190:186]}) :
            product_23_11_exponent; // PublishedSteps.swift:137
        product_23_12_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[207]) :
            product_23_12_negative; // PublishedSteps.swift:137
        product_23_12_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[206:202])) :
            product_23_12_is_zero; // PublishedSteps.swift:137
        product_23_12_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[201:192]}} * {11'd0, scale_22_product_significand}) :
            product_23_12_significand; // PublishedSteps.swift:137
        product_23_12_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[206:202]}) :
            product_23_12_exponent; // PublishedSteps.swift:137
        product_23_13_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[223]) :
            product_23_13_negative; // PublishedSteps.swift:137
        product_23_13_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[222:218])) :
            product_23_13_is_zero; // PublishedSteps.swift:137
        product_23_13_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[217:208]}} * {11'd0, scale_22_product_significand}) :
            product_23_13_significand; // PublishedSteps.swift:137
        product_23_13_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[222:218]}) :
            product_23_13_exponent; // PublishedSteps.swift:137
        product_23_14_negative <=
            pipeline_ready_22 ? (scale_22_product_negative ^ centroids_22[239]) :
            product_23_14_negative; // PublishedSteps.swift:137
        product_23_14_is_zero <=
            pipeline_ready_22 ? (scale_22_product_is_zero | ~(|centroids_22[238:234])) :
            product_23_14_is_zero; // PublishedSteps.swift:137
        product_23_14_significand <=
            pipeline_ready_22 ? ({15'd0, {1'b1, centroids_22[233:224]}} * {11'd0, scale_22_product_significand}) :
            product_23_14_significand; // PublishedSteps.swift:137
        product_23_14_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + {2'd0, centroids_22[238:234]}) :
            product_23_14_exponent; // PublishedSteps.swift:137
        product_23_15_negative <= pipeline_ready_22 ? scale_22_product_negative : product_23_15_negative; // PublishedSteps.swift:137
        product_23_15_is_zero <= pipeline_ready_22 ? scale_22_product_is_zero : product_23_15_is_zero; // PublishedSteps.swift:137
        product_23_15_significand <= pipeline_ready_22 ? {1'b0, scale_22_product_significand} : product_23_15_significand; // PublishedSteps.swift:137
        product_23_15_exponent <=
            pipeline_ready_22 ? (product_23_15_exponent_next_extended + 7'h19) :
            product_23_15_exponent; // PublishedSteps.swift:137
        outlier_24_0 <= pipeline_ready_23 ? outlier_23_0 : outlier_24_0; // PublishedSteps.swift:217
        outlier_24_15 <= pipeline_ready_23 ? outlier_23_15 : outlier_24_15; // PublishedSteps.swift:217
        outlier_24_1 <= pipeline_ready_23 ? outlier_23_1 : outlier_24_1; // PublishedSteps.swift:217
        outlier_24_2 <= pipeline_ready_23 ? outlier_23_2 : outlier_24_2; // PublishedSteps.swift:217
        outlier_24_3 <= pipeline_ready_23 ? outlier_23_3 : outlier_24_3; // PublishedSteps.swift:217
        outlier_24_4 <= pipeline_ready_23 ? outlier_23_4 : outlier_24_4; // PublishedSteps.swift:217
        outlier_24_5 <= pipeline_ready_23 ? outlier_23_5 : outlier_24_5; // PublishedSteps.swift:217
        outlier_24_6 <= pipeline_ready_23 ? outlier_23_6 : outlier_24_6; // PublishedSteps.swift:217
        outlier_24_7 <= pipeline_ready_23 ? outlier_23_7 : outlier_24_7; // PublishedSteps.swift:217
        outlier_24_8 <= pipeline_ready_23 ? outlier_23_8 : outlier_24_8; // PublishedSteps.swift:217
        outlier_24_9 <= pipeline_ready_23 ? outlier_23_9 : outlier_24_9; // PublishedSteps.swift:217
        outlier_24_10 <= pipeline_ready_23 ? outlier_23_10 : outlier_24_10; // PublishedSteps.swift:217
        outlier_24_11 <= pipeline_ready_23 ? outlier_23_11 : outlier_24_11; // PublishedSteps.swift:217
        outlier_24_12 <= pipeline_ready_23 ? outlier_23_12 : outlier_24_12; // PublishedSteps.swift:217
        outlier_24_13 <= pipeline_ready_23 ? outlier_23_13 : outlier_24_13; // PublishedSteps.swift:217
        outlier_24_14 <= pipeline_ready_23 ? outlier_23_14 : outlier_24_14; // PublishedSteps.swift:217
        outlier_product_24_15_negative <= pipeline_ready_23 ? outlier_23_15[14] : outlier_product_24_15_negative; // PublishedSteps.swift:224
        outlier_product_24_15_is_zero <= pipeline_ready_23 ? ~(|outlier_23_15[13:7]) : outlier_product_24_15_is_zero; // PublishedSteps.swift:224
        outlier_product_24_15_significand <=
            pipeline_ready_23 ? outlier_product_24_15_significand_next_or_5 :
            outlier_product_24_15_significand; // PublishedSteps.swift:224
        outlier_product_24_15_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_15_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_15_exponent; // PublishedSteps.swift:224
        outlier_product_24_14_negative <= pipeline_ready_23 ? outlier_23_14[14] : outlier_product_24_14_negative; // PublishedSteps.swift:224
        outlier_product_24_14_is_zero <= pipeline_ready_23 ? ~(|outlier_23_14[13:7]) : outlier_product_24_14_is_zero; // PublishedSteps.swift:224
        outlier_product_24_14_significand <=
            pipeline_ready_23 ? outlier_product_24_14_significand_next_or_5 :
            outlier_product_24_14_significand; // PublishedSteps.swift:224
        outlier_product_24_14_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_14_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_14_exponent; // PublishedSteps.swift:224
        outlier_product_24_13_negative <= pipeline_ready_23 ? outlier_23_13[14] : outlier_product_24_13_negative; // PublishedSteps.swift:224
        outlier_product_24_13_is_zero <= pipeline_ready_23 ? ~(|outlier_23_13[13:7]) : outlier_product_24_13_is_zero; // PublishedSteps.swift:224
        outlier_product_24_13_significand <=
            pipeline_ready_23 ? outlier_product_24_13_significand_next_or_5 :
            outlier_product_24_13_significand; // PublishedSteps.swift:224
        outlier_product_24_13_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_13_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_13_exponent; // PublishedSteps.swift:224
        outlier_product_24_12_negative <= pipeline_ready_23 ? outlier_23_12[14] : outlier_product_24_12_negative; // PublishedSteps.swift:224
        outlier_product_24_12_is_zero <= pipeline_ready_23 ? ~(|outlier_23_12[13:7]) : outlier_product_24_12_is_zero; // PublishedSteps.swift:224
        outlier_product_24_12_significand <=
            pipeline_ready_23 ? outlier_product_24_12_significand_next_or_5 :
            outlier_product_24_12_significand; // PublishedSteps.swift:224
        outlier_product_24_12_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_12_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_12_exponent; // PublishedSteps.swift:224
        outlier_product_24_11_negative <= pipeline_ready_23 ? outlier_23_11[14] : outlier_product_24_11_negative; // PublishedSteps.swift:224
        outlier_product_24_11_is_zero <= pipeline_ready_23 ? ~(|outlier_23_11[13:7]) : outlier_product_24_11_is_zero; // PublishedSteps.swift:224
        outlier_product_24_11_significand <=
            pipeline_ready_23 ? outlier_product_24_11_significand_next_or_5 :
            outlier_product_24_11_significand; // PublishedSteps.swift:224
        outlier_product_24_11_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_11_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_11_exponent; // PublishedSteps.swift:224
        outlier_product_24_10_negative <= pipeline_ready_23 ? outlier_23_10[14] : outlier_product_24_10_negative; // PublishedSteps.swift:224
        outlier_product_24_10_is_zero <= pipeline_ready_23 ? ~(|outlier_23_10[13:7]) : outlier_product_24_10_is_zero; // PublishedSteps.swift:224
        outlier_product_24_10_significand <=
            pipeline_ready_23 ? outlier_product_24_10_significand_next_or_5 :
            outlier_product_24_10_significand; // PublishedSteps.swift:224
        outlier_product_24_10_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_10_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_10_exponent; // PublishedSteps.swift:224
        outlier_product_24_9_negative <= pipeline_ready_23 ? outlier_23_9[14] : outlier_product_24_9_negative; // PublishedSteps.swift:224
        outlier_product_24_9_is_zero <= pipeline_ready_23 ? ~(|outlier_23_9[13:7]) : outlier_product_24_9_is_zero; // PublishedSteps.swift:224
        outlier_product_24_9_significand <=
            pipeline_ready_23 ? outlier_product_24_9_significand_next_or_5 :
            outlier_product_24_9_significand; // PublishedSteps.swift:224
        outlier_product_24_9_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_9_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_9_exponent; // PublishedSteps.swift:224
        outlier_product_24_8_negative <= pipeline_ready_23 ? outlier_23_8[14] : outlier_product_24_8_negative; // PublishedSteps.swift:224
        outlier_product_24_8_is_zero <= pipeline_ready_23 ? ~(|outlier_23_8[13:7]) : outlier_product_24_8_is_zero; // PublishedSteps.swift:224
        outlier_product_24_8_significand <=
            pipeline_ready_23 ? outlier_product_24_8_significand_next_or_5 :
            outlier_product_24_8_significand; // PublishedSteps.swift:224
        outlier_product_24_8_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_8_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_8_exponent; // PublishedSteps.swift:224
        outlier_product_24_7_negative <= pipeline_ready_23 ? outlier_23_7[14] : outlier_product_24_7_negative; // PublishedSteps.swift:224
        outlier_product_24_7_is_zero <= pipeline_ready_23 ? ~(|outlier_23_7[13:7]) : outlier_product_24_7_is_zero; // PublishedSteps.swift:224
        outlier_product_24_7_significand <=
            pipeline_ready_23 ? outlier_product_24_7_significand_next_or_5 :
            outlier_product_24_7_significand; // PublishedSteps.swift:224
        outlier_product_24_7_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_7_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_7_exponent; // PublishedSteps.swift:224
        outlier_product_24_6_negative <= pipeline_ready_23 ? outlier_23_6[14] : outlier_product_24_6_negative; // PublishedSteps.swift:224
        outlier_product_24_6_is_zero <= pipeline_ready_23 ? ~(|outlier_23_6[13:7]) : outlier_product_24_6_is_zero; // PublishedSteps.swift:224
        outlier_product_24_6_significand <=
            pipeline_ready_23 ? outlier_product_24_6_significand_next_or_5 :
            outlier_product_24_6_significand; // PublishedSteps.swift:224
        outlier_product_24_6_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_6_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_6_exponent; // PublishedSteps.swift:224
        outlier_product_24_5_negative <= pipeline_ready_23 ? outlier_23_5[14] : outlier_product_24_5_negative; // PublishedSteps.swift:224
        outlier_product_24_5_is_zero <= pipeline_ready_23 ? ~(|outlier_23_5[13:7]) : outlier_product_24_5_is_zero; // PublishedSteps.swift:224
        outlier_product_24_5_significand <=
            pipeline_ready_23 ? outlier_product_24_5_significand_next_or_5 :
            outlier_product_24_5_significand; // PublishedSteps.swift:224
        outlier_product_24_5_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_5_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_5_exponent; // PublishedSteps.swift:224
        outlier_product_24_4_negative <= pipeline_ready_23 ? outlier_23_4[14] : outlier_product_24_4_negative; // PublishedSteps.swift:224
        outlier_product_24_4_is_zero <= pipeline_ready_23 ? ~(|outlier_23_4[13:7]) : outlier_product_24_4_is_zero; // PublishedSteps.swift:224
        outlier_product_24_4_significand <=
            pipeline_ready_23 ? outlier_product_24_4_significand_next_or_5 :
            outlier_product_24_4_significand; // PublishedSteps.swift:224
        outlier_product_24_4_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_4_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_4_exponent; // PublishedSteps.swift:224
        outlier_product_24_3_negative <= pipeline_ready_23 ? outlier_23_3[14] : outlier_product_24_3_negative; // PublishedSteps.swift:224
        outlier_product_24_3_is_zero <= pipeline_ready_23 ? ~(|outlier_23_3[13:7]) : outlier_product_24_3_is_zero; // PublishedSteps.swift:224
        outlier_product_24_3_significand <=
            pipeline_ready_23 ? outlier_product_24_3_significand_next_or_5 :
            outlier_product_24_3_significand; // PublishedSteps.swift:224
        outlier_product_24_3_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_3_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_3_exponent; // PublishedSteps.swift:224
        outlier_product_24_2_negative <= pipeline_ready_23 ? outlier_23_2[14] : outlier_product_24_2_negative; // PublishedSteps.swift:224
        outlier_product_24_2_is_zero <= pipeline_ready_23 ? ~(|outlier_23_2[13:7]) : outlier_product_24_2_is_zero; // PublishedSteps.swift:224
        outlier_product_24_2_significand <=
            pipeline_ready_23 ? outlier_product_24_2_significand_next_or_5 :
            outlier_product_24_2_significand; // PublishedSteps.swift:224
        outlier_product_24_2_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_2_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_2_exponent; // PublishedSteps.swift:224
        outlier_product_24_1_negative <= pipeline_ready_23 ? outlier_23_1[14] : outlier_product_24_1_negative; // PublishedSteps.swift:224
        outlier_product_24_1_is_zero <= pipeline_ready_23 ? ~(|outlier_23_1[13:7]) : outlier_product_24_1_is_zero; // PublishedSteps.swift:224
        outlier_product_24_1_significand <=
            pipeline_ready_23 ? outlier_product_24_1_significand_next_or_5 :
            outlier_product_24_1_significand; // PublishedSteps.swift:224
        outlier_product_24_1_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_1_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_1_exponent; // PublishedSteps.swift:224
        outlier_product_24_0_negative <= pipeline_ready_23 ? outlier_23_0[14] : outlier_product_24_0_negative; // PublishedSteps.swift:224
        outlier_product_24_0_is_zero <= pipeline_ready_23 ? ~(|outlier_23_0[13:7]) : outlier_product_24_0_is_zero; // PublishedSteps.swift:224
        outlier_product_24_0_significand <=
            pipeline_ready_23 ? outlier_product_24_0_significand_next_or_5 :
            outlier_product_24_0_significand; // PublishedSteps.swift:224
        outlier_product_24_0_exponent <=
            pipeline_ready_23 ? ({1'd0, outlier_product_24_0_exponent_next_choice} + multiples_23_exponent) :
            outlier_product_24_0_exponent; // PublishedSteps.swift:224
        tag_24 <= pipeline_ready_23 ? tag_23 : tag_24; // PublishedSteps.swift:20
        block_15 <= pipeline_ready_14 ? block_14 : block_15; // PublishedSteps.swift:19
        codebook_15 <= pipeline_ready_14 ? codebook_14 : codebook_15; // PublishedSteps.swift:21
        scale_22_is_nan <= pipeline_ready_21 ? (&group_scale_21[6:0]) : scale_22_is_nan; // PublishedSteps.swift:134
        scale_22_product_negative <= pipeline_ready_21 ? group_scale_21[7] : scale_22_product_negative; // PublishedSteps.swift:134
        centroids_22 <= pipeline_ready_21 ? centroids_21 : centroids_22; // PublishedSteps.swift:23
        scale_22_product_is_zero <= pipeline_ready_21 ? ~(|group_scale_21[6:0]) : scale_22_product_is_zero; // PublishedSteps.swift:134
        scale_22_product_significand <=
            pipeline_ready_21 ? scale_22_product_significand_next_choice_3 :
            scale_22_product_significand; // PublishedSteps.swift:134
        scale_22_product_exponent <= pipeline_ready_21 ? scale_22_product_exponent_next_sum : scale_22_product_exponent; // PublishedSteps.swift:134
        codebook_22 <= pipeline_ready_21 ? codebook_21 : codebook_22; // PublishedSteps.swift:21
        outlier_23_0 <= pipeline_ready_22 ? outlier_22_0 : outlier_23_0; // PublishedSteps.swift:217
        outlier_23_15 <= pipeline_ready_22 ? outlier_22_15 : outlier_23_15; // PublishedSteps.swift:217
        outlier_23_1 <= pipeline_ready_22 ? outlier_22_1 : outlier_23_1; // PublishedSteps.swift:217
        outlier_23_2 <= pipeline_ready_22 ? outlier_22_2 : outlier_23_2; // PublishedSteps.swift:217
        outlier_23_3 <= pipeline_ready_22 ? outlier_22_3 : outlier_23_3; // PublishedSteps.swift:217
        outlier_23_4 <= pipeline_ready_22 ? outlier_22_4 : outlier_23_4; // PublishedSteps.swift:217
        outlier_23_5 <= pipeline_ready_22 ? outlier_22_5 : outlier_23_5; // PublishedSteps.swift:217
        outlier_23_6 <= pipeline_ready_22 ? outlier_22_6 : outlier_23_6; // PublishedSteps.swift:217
        outlier_23_7 <= pipeline_ready_22 ? outlier_22_7 : outlier_23_7; // PublishedSteps.swift:217
        outlier_23_8 <= pipeline_ready_22 ? outlier_22_8 : outlier_23_8; // PublishedSteps.swift:217
        outlier_23_9 <= pipeline_ready_22 ? outlier_22_9 : outlier_23_9; // PublishedSteps.swift:217
        outlier_23_10 <= pipeline_ready_22 ? outlier_22_10 : outlier_23_10; // PublishedSteps.swift:217
        outlier_23_11 <= pipeline_ready_22 ? outlier_22_11 : outlier_23_11; // PublishedSteps.swift:217
        outlier_23_12 <= pipeline_ready_22 ? outlier_22_12 : outlier_23_12; // PublishedSteps.swift:217
        outlier_23_13 <= pipeline_ready_22 ? outlier_22_13 : outlier_23_13; // PublishedSteps.swift:217
        outlier_23_14 <= pipeline_ready_22 ? outlier_22_14 : outlier_23_14; // PublishedSteps.swift:217
        multiples_23_multiples_0 <= pipeline_ready_22 ? multiples_23_multiples_3_next_joined : multiples_23_multiples_0; // PublishedSteps.swift:223
        multiples_23_multiples_1 <=
            pipeline_ready_22 ? (multiples_23_multiples_3_next_joined + multiples_23_multiples_7_next_extended) :
            multiples_23_multiples_1; // PublishedSteps.swift:223
        multiples_23_multiples_2 <=
            pipeline_ready_22 ? (multiples_23_multiples_3_next_joined + multiples_23_multiples_6_next_joined) :
            multiples_23_multiples_2; // PublishedSteps.swift:223
        multiples_23_multiples_3 <=
            pipeline_ready_22 ? (multiples_23_multiples_3_next_joined + multiples_23_multiples_5_next_sum) :
            multiples_23_multiples_3; // PublishedSteps.swift:223
        multiples_23_multiples_4 <= pipeline_ready_22 ? multiples_23_multiples_5_next_joined : multiples_23_multiples_4; // PublishedSteps.swift:223
        multiples_23_multiples_5 <=
            pipeline_ready_22 ? (multiples_23_multiples_5_next_joined + multiples_23_multiples_7_next_extended) :
            multiples_23_multiples_5; // PublishedSteps.swift:223
        multiples_23_multiples_6 <=
            pipeline_ready_22 ? (multiples_23_multiples_7_next_joined_2 - multiples_23_multiples_6_next_joined) :
            multiples_23_multiples_6; // PublishedSteps.swift:223
        multiples_23_multiples_7 <=
            pipeline_ready_22 ? (multiples_23_multiples_7_next_joined_2 - multiples_23_multiples_7_next_extended) :
            multiples_23_multiples_7; // PublishedSteps.swift:223
        multiples_23_exponent <= pipeline_ready_22 ? tensor_scale_22[15:10] : multiples_23_exponent; // PublishedSteps.swift:223
        tag_23 <= pipeline_ready_22 ? tag_22 : tag_23; // PublishedSteps.swift:20
        block_14 <= pipeline_ready_13 ? block_13 : block_14; // PublishedSteps.swift:19
        codebook_14 <= pipeline_ready_13 ? codebook_13 : codebook_14; // PublishedSteps.swift:21
        group_scale_21 <= pipeline_ready_20 ? group_scale_20 : group_scale_21; // PublishedSteps.swift:131
        centroids_21 <= pipeline_ready_20 ? centroids_20 : centroids_21; // PublishedSteps.swift:23
        tensor_scale_21 <= pipeline_ready_20 ? tensor_scale_20 : tensor_scale_21; // PublishedSteps.swift:22
        codebook_21 <= pipeline_ready_20 ? codebook_20 : codebook_21; // PublishedSteps.swift:21
        outlier_22_0 <= pipeline_ready_21 ? outlier_21_0 : outlier_22_0; // PublishedSteps.swift:217
        outlier_22_15 <= pipeline_ready_21 ? outlier_21_15 : outlier_22_15; // PublishedSteps.swift:217
        outlier_22_1 <= pipeline_ready_21 ? outlier_21_1 : outlier_22_1; // PublishedSteps.swift:217
        outlier_22_2 <= pipeline_ready_21 ? outlier_21_2 : outlier_22_2; // PublishedSteps.swift:217
        outlier_22_3 <= pipeline_ready_21 ? outlier_21_3 : outlier_22_3; // PublishedSteps.swift:217
        outlier_22_4 <= pipeline_ready_21 ? outlier_21_4 : outlier_22_4; // PublishedSteps.swift:217
        outlier_22_5 <= pipeline_ready_21 ? outlier_21_5 : outlier_22_5; // PublishedSteps.swift:217
        outlier_22_6 <= pipeline_ready_21 ? outlier_21_6 : outlier_22_6; // PublishedSteps.swift:217
        outlier_22_7 <= pipeline_ready_21 ? outlier_21_7 : outlier_22_7; // PublishedSteps.swift:217
        outlier_22_8 <= pipeline_ready_21 ? outlier_21_8 : outlier_22_8; // PublishedSteps.swift:217
        outlier_22_9 <= pipeline_ready_21 ? outlier_21_9 : outlier_22_9; // PublishedSteps.swift:217
        outlier_22_10 <= pipeline_ready_21 ? outlier_21_10 : outlier_22_10; // PublishedSteps.swift:217
        outlier_22_11 <= pipeline_ready_21 ? outlier_21_11 : outlier_22_11; // PublishedSteps.swift:217
        outlier_22_12 <= pipeline_ready_21 ? outlier_21_12 : outlier_22_12; // PublishedSteps.swift:217
        outlier_22_13 <= pipeline_ready_21 ? outlier_21_13 : outlier_22_13; // PublishedSteps.swift:217
        outlier_22_14 <= pipeline_ready_21 ? outlier_21_14 : outlier_22_14; // PublishedSteps.swift:217
        tensor_scale_22 <= pipeline_ready_21 ? tensor_scale_21 : tensor_scale_22; // PublishedSteps.swift:22
        tag_22 <= pipeline_ready_21 ? tag_21 : tag_22; // PublishedSteps.swift:20
        block_13 <= pipeline_ready_12 ? block_12 : block_13; // PublishedSteps.swift:19
        codebook_13 <= pipeline_ready_12 ? codebook_12 : codebook_13; // PublishedSteps.swift:21
        group_scale_20 <= pipeline_ready_19 ? group_scale_19 : group_scale_20; // PublishedSteps.swift:131
        centroids_20 <= pipeline_ready_19 ? centroids_19 : centroids_20; // PublishedSteps.swift:23
        tensor_scale_20 <= pipeline_ready_19 ? tensor_scale_19 : tensor_scale_20; // PublishedSteps.swift:22
        codebook_20 <= pipeline_ready_19 ? codebook_19 : codebook_20; // PublishedSteps.swift:21
        outlier_21_0 <= pipeline_ready_20 ? outlier_20_0 : outlier_21_0; // PublishedSteps.swift:217
        outlier_21_15 <= pipeline_ready_20 ? outlier_20_15 : outlier_21_15; // PublishedSteps.swift:217
        outlier_21_1 <= pipeline_ready_20 ? outlier_20_1 : outlier_21_1; // PublishedSteps.swift:217
        outlier_21_2 <= pipeline_ready_20 ? outlier_20_2 : outlier_21_2; // PublishedSteps.swift:217
        outlier_21_3 <= pipeline_ready_20 ? outlier_20_3 : outlier_21_3; // PublishedSteps.swift:217
        outlier_21_4 <= pipeline_ready_20 ? outlier_20_4 : outlier_21_4; // PublishedSteps.swift:217
        outlier_21_5 <= pipeline_ready_20 ? outlier_20_5 : outlier_21_5; // PublishedSteps.swift:217
        outlier_21_6 <= pipeline_ready_20 ? outlier_20_6 : outlier_21_6; // PublishedSteps.swift:217
        outlier_21_7 <= pipeline_ready_20 ? outlier_20_7 : outlier_21_7; // PublishedSteps.swift:217
        outlier_21_8 <= pipeline_ready_20 ? outlier_20_8 : outlier_21_8; // PublishedSteps.swift:217
        outlier_21_9 <= pipeline_ready_20 ? outlier_20_9 : outlier_21_9; // PublishedSteps.swift:217
        outlier_21_10 <= pipeline_ready_20 ? outlier_20_10 : outlier_21_10; // PublishedSteps.swift:217
        outlier_21_11 <= pipeline_ready_20 ? outlier_20_11 : outlier_21_11; // PublishedSteps.swift:217
        outlier_21_12 <= pipeline_ready_20 ? outlier_20_12 : outlier_21_12; // PublishedSteps.swift:217
        outlier_21_13 <= pipeline_ready_20 ? outlier_20_13 : outlier_21_13; // PublishedSteps.swift:217
        outlier_21_14 <= pipeline_ready_20 ? outlier_20_14 : outlier_21_14; // PublishedSteps.swift:217
        tag_21 <= pipeline_ready_20 ? tag_20 : tag_21; // PublishedSteps.swift:20
        block_12 <= pipeline_ready_11 ? block_11 : block_12; // PublishedSteps.swift:19
        codebook_12 <= pipeline_ready_11 ? codebook_11 : codebook_12; // PublishedSteps.swift:21
        group_scale_19 <= pipeline_ready_18 ? block_18[15:8] : group_scale_19; // PublishedSteps.swift:131
        centroids_19 <= pipeline_ready_18 ? centroids_18 : centroids_19; // PublishedSteps.swift:23
        tensor_scale_19 <= pipeline_ready_18 ? tensor_scale_18 : tensor_scale_19; // PublishedSteps.swift:22
        codebook_19 <= pipeline_ready_18 ? codebook_18 : codebook_19; // PublishedSteps.swift:21
        outlier_20_0 <= pipeline_ready_19 ? outlier_19_0 : outlier_20_0; // PublishedSteps.swift:217
        outlier_20_15 <= pipeline_ready_19 ? outlier_19_15 : outlier_20_15; // PublishedSteps.swift:217
        outlier_20_1 <= pipeline_ready_19 ? outlier_19_1 : outlier_20_1; // PublishedSteps.swift:217
        outlier_20_2 <= pipeline_ready_19 ? outlier_19_2 : outlier_20_2; // PublishedSteps.swift:217
        outlier_20_3 <= pipeline_ready_19 ? outlier_19_3 : outlier_20_3; // PublishedSteps.swift:217
        outlier_20_4 <= pipeline_ready_19 ? outlier_19_4 : outlier_20_4; // PublishedSteps.swift:217
        outlier_20_5 <= pipeline_ready_19 ? outlier_19_5 : outlier_20_5; // PublishedSteps.swift:217
        outlier_20_6 <= pipeline_ready_19 ? outlier_19_6 : outlier_20_6; // PublishedSteps.swift:217
        outlier_20_7 <= pipeline_ready_19 ? outlier_19_7 : outlier_20_7; // PublishedSteps.swift:217
        outlier_20_8 <= pipeline_ready_19 ? outlier_19_8 : outlier_20_8; // PublishedSteps.swift:217
        outlier_20_9 <= pipeline_ready_19 ? outlier_19_9 : outlier_20_9; // PublishedSteps.swift:217
        outlier_20_10 <= pipeline_ready_19 ? outlier_19_10 : outlier_20_10; // PublishedSteps.swift:217
        outlier_20_11 <= pipeline_ready_19 ? outlier_19_11 : outlier_20_11; // PublishedSteps.swift:217
        outlier_20_12 <= pipeline_ready_19 ? outlier_19_12 : outlier_20_12; // PublishedSteps.swift:217
        outlier_20_13 <= pipeline_ready_19 ? outlier_19_13 : outlier_20_13; // PublishedSteps.swift:217
        outlier_20_14 <= pipeline_ready_19 ? outlier_19_14 : outlier_20_14; // PublishedSteps.swift:217
        tag_20 <= pipeline_ready_19 ? tag_19 : tag_20; // PublishedSteps.swift:20
        block_11 <= pipeline_ready_10 ? block_10 : block_11; // PublishedSteps.swift:19
        codebook_11 <= pipeline_ready_10 ? codebook_10 : codebook_11; // PublishedSteps.swift:21
        centroids_18 <= pipeline_ready_17 ? centroids_17 : centroids_18; // PublishedSteps.swift:23
        tensor_scale_18 <= pipeline_ready_17 ? tensor_scale_17 : tensor_scale_18; // PublishedSteps.swift:22
        outlier_19_0 <= pipeline_ready_18 ? block_18[511:497] : outlier_19_0; // PublishedSteps.swift:217
        outlier_19_15 <= pipeline_ready_18 ? block_18[286:272] : outlier_19_15; // PublishedSteps.swift:217
        outlier_19_1 <= pipeline_ready_18 ? block_18[496:482] : outlier_19_1; // PublishedSteps.swift:217
        outlier_19_2 <= pipeline_ready_18 ? block_18[481:467] : outlier_19_2; // PublishedSteps.swift:217
        outlier_19_3 <= pipeline_ready_18 ? block_18[466:452] : outlier_19_3; // PublishedSteps.swift:217
        outlier_19_4 <= pipeline_ready_18 ? block_18[451:437] : outlier_19_4; // PublishedSteps.swift:217
        outlier_19_5 <= pipeline_ready_18 ? block_18[436:422] : outlier_19_5; // PublishedSteps.swift:217
        outlier_19_6 <= pipeline_ready_18 ? block_18[421:407] : outlier_19_6; // PublishedSteps.swift:217
        outlier_19_7 <= pipeline_ready_18 ? block_18[406:392] : outlier_19_7; // PublishedSteps.swift:217
        outlier_19_8 <= pipeline_ready_18 ? block_18[391:377] : outlier_19_8; // PublishedSteps.swift:217
        outlier_19_9 <= pipeline_ready_18 ? block_18[376:362] : outlier_19_9; // PublishedSteps.swift:217
        outlier_19_10 <= pipeline_ready_18 ? block_18[361:347] : outlier_19_10; // PublishedSteps.swift:217
        outlier_19_11 <= pipeline_ready_18 ? block_18[346:332] : outlier_19_11; // PublishedSteps.swift:217
        outlier_19_12 <= pipeline_ready_18 ? block_18[331:317] : outlier_19_12; // PublishedSteps.swift:217
        outlier_19_13 <= pipeline_ready_18 ? block_18[316:302] : outlier_19_13; // PublishedSteps.swift:217
        outlier_19_14 <= pipeline_ready_18 ? block_18[301:287] : outlier_19_14; // PublishedSteps.swift:217
        tag_19 <= pipeline_ready_18 ? tag_18 : tag_19; // PublishedSteps.swift:20
        block_10 <= pipeline_ready_9 ? block_9 : block_10; // PublishedSteps.swift:19
        codebook_10 <= pipeline_ready_9 ? codebook_9 : codebook_10; // PublishedSteps.swift:21
        centroids_17 <= pipeline_ready_16 ? centroids_16 : centroids_17; // PublishedSteps.swift:23
        tensor_scale_17 <= pipeline_ready_16 ? tensor_scale_16 : tensor_scale_17; // PublishedSteps.swift:22
        tag_18 <= pipeline_ready_17 ? tag_17 : tag_18; // PublishedSteps.swift:20
        block_9 <= pipeline_ready_8 ? block_8 : block_9; // PublishedSteps.swift:19
        codebook_9 <= pipeline_ready_8 ? codebook_8 : codebook_9; // PublishedSteps.swift:21
        centroids_16 <= pipeline_ready_15 ? centroids_15 : centroids_16; // PublishedSteps.swift:23
        tensor_scale_16 <= pipeline_ready_15 ? tensor_scale_15 : tensor_scale_16; // PublishedSteps.swift:22
        tag_17 <= pipeline_ready_16 ? tag_16 : tag_17; // PublishedSteps.swift:20
        block_8 <= pipeline_ready_7 ? block_7 : block_8; // PublishedSteps.swift:19
        codebook_8 <= pipeline_ready_7 ? codebook_7 : codebook_8; // PublishedSteps.swift:21
        centroids_15 <= pipeline_ready_14 ? centroids_14 : centroids_15; // PublishedSteps.swift:23
        tensor_scale_15 <= pipeline_ready_14 ? tensor_scale_14 : tensor_scale_15; // PublishedSteps.swift:22
        tag_16 <= pipeline_ready_15 ? tag_15 : tag_16; // PublishedSteps.swift:20
        block_7 <= pipeline_ready_6 ? block_6 : block_7; // PublishedSteps.swift:19
        codebook_7 <= pipeline_ready_6 ? codebook_6 : codebook_7; // PublishedSteps.swift:21
        centroids_14 <= pipeline_ready_13 ? centroids_13 : centroids_14; // PublishedSteps.swift:23
        tensor_scale_14 <= pipeline_ready_13 ? tensor_scale_13 : tensor_scale_14; // PublishedSteps.swift:22
        tag_15 <= pipeline_ready_14 ? tag_14 : tag_15; // PublishedSteps.swift:20
        block_6 <= pipeline_ready_5 ? block_5 : block_6; // PublishedSteps.swift:19
        codebook_6 <= pipeline_ready_5 ? codebook_5 : codebook_6; // PublishedSteps.swift:21
        centroids_13 <= pipeline_ready_12 ? centroids_12 : centroids_13; // PublishedSteps.swift:23
        tensor_scale_13 <= pipeline_ready_12 ? tensor_scale_12 : tensor_scale_13; // PublishedSteps.swift:22
        tag_14 <= pipeline_ready_13 ? tag_13 : tag_14; // PublishedSteps.swift:20
        block_5 <= pipeline_ready_4 ? block_4 : block_5; // PublishedSteps.swift:19
        codebook_5 <= pipeline_ready_4 ? codebook_4 : codebook_5; // PublishedSteps.swift:21
        centroids_12 <= pipeline_ready_11 ? centroids_11 : centroids_12; // PublishedSteps.swift:23
        tensor_scale_12 <= pipeline_ready_11 ? tensor_scale_11 : tensor_scale_12; // PublishedSteps.swift:22
        tag_13 <= pipeline_ready_12 ? tag_12 : tag_13; // PublishedSteps.swift:20
        block_4 <= pipeline_ready_3 ? block_3 : block_4; // PublishedSteps.swift:19
        codebook_4 <= pipeline_ready_3 ? codebook_3 : codebook_4; // PublishedSteps.swift:21
        centroids_11 <= pipeline_ready_10 ? centroids_10 : centroids_11; // PublishedSteps.swift:23
        tensor_scale_11 <= pipeline_ready_10 ? tensor_scale_10 : tensor_scale_11; // PublishedSteps.swift:22
        tag_12 <= pipeline_ready_11 ? tag_11 : tag_12; // PublishedSteps.swift:20
        block_3 <= pipeline_ready_2 ? block_2 : block_3; // PublishedSteps.swift:19
        codebook_3 <= pipeline_ready_2 ? codebook_2 : codebook_3; // PublishedSteps.swift:21
        centroids_10 <= pipeline_ready_9 ? centroids_9 : centroids_10; // PublishedSteps.swift:23
        tensor_scale_10 <= pipeline_ready_9 ? tensor_scale_9 : tensor_scale_10; // PublishedSteps.swift:22
        tag_11 <= pipeline_ready_10 ? tag_10 : tag_11; // PublishedSteps.swift:20
        block_2 <= pipeline_ready_1 ? block_1 : block_2; // PublishedSteps.swift:19
        codebook_2 <= pipeline_ready_1 ? codebook_1 : codebook_2; // PublishedSteps.swift:21
        centroids_9 <= pipeline_ready_8 ? centroids_8 : centroids_9; // PublishedSteps.swift:23
        tensor_scale_9 <= pipeline_ready_8 ? tensor_scale_8 : tensor_scale_9; // PublishedSteps.swift:22
        tag_10 <= pipeline_ready_9 ? tag_9 : tag_10; // PublishedSteps.swift:20
        block_1 <= pipeline_ready_0 ? block : block_1; // PublishedSteps.swift:19
        codebook_1 <= pipeline_ready_0 ? tables_codebook : codebook_1; // PublishedSteps.swift:21
        centroids_8 <= pipeline_ready_7 ? centroids_7 : centroids_8; // PublishedSteps.swift:23
        tensor_scale_8 <= pipeline_ready_7 ? tensor_scale_7 : tensor_scale_8; // PublishedSteps.swift:22
        tag_9 <= pipeline_ready_8 ? tag_8 : tag_9; // PublishedSteps.swift:20
        centroids_7 <= pipeline_ready_6 ? centroids_6 : centroids_7; // PublishedSteps.swift:23
        tensor_scale_7 <= pipeline_ready_6 ? tensor_scale_6 : tensor_scale_7; // PublishedSteps.swift:22
        tag_8 <= pipeline_ready_7 ? tag_7 : tag_8; // PublishedSteps.swift:20
        centroids_6 <= pipeline_ready_5 ? centroids_5 : centroids_6; // PublishedSteps.swift:23
        tensor_scale_6 <= pipeline_ready_5 ? tensor_scale_5 : tensor_scale_6; // PublishedSteps.swift:22
        tag_7 <= pipeline_ready_6 ? tag_6 : tag_7; // PublishedSteps.swift:20
        centroids_5 <= pipeline_ready_4 ? centroids_4 : centroids_5; // PublishedSteps.swift:23
        tensor_scale_5 <= pipeline_ready_4 ? tensor_scale_4 : tensor_scale_5; // PublishedSteps.swift:22
        tag_6 <= pipeline_ready_5 ? tag_5 : tag_6; // PublishedSteps.swift:20
        centroids_4 <= pipeline_ready_3 ? centroids_3 : centroids_4; // PublishedSteps.swift:23
        tensor_scale_4 <= pipeline_ready_3 ? tensor_scale_3 : tensor_scale_4; // PublishedSteps.swift:22
        tag_5 <= pipeline_ready_4 ? tag_4 : tag_5; // PublishedSteps.swift:20
        centroids_3 <= pipeline_ready_2 ? centroids_2 : centroids_3; // PublishedSteps.swift:23
        tensor_scale_3 <= pipeline_ready_2 ? tensor_scale_2 : tensor_scale_3; // PublishedSteps.swift:22
        tag_4 <= pipeline_ready_3 ? tag_3 : tag_4; // PublishedSteps.swift:20
        centroids_2 <= pipeline_ready_1 ? centroids_1 : centroids_2; // PublishedSteps.swift:23
        tensor_scale_2 <= pipeline_ready_1 ? tensor_scale_1 : tensor_scale_2; // PublishedSteps.swift:22
        tag_3 <= pipeline_ready_2 ? tag_2 : tag_3; // PublishedSteps.swift:20
        centroids_1 <= pipeline_ready_0 ? tables_centroids : centroids_1; // PublishedSteps.swift:23
        tensor_scale_1 <= pipeline_ready_0 ? tables_scale : tensor_scale_1; // PublishedSteps.swift:22
        tag_2 <= pipeline_ready_1 ? tag_1 : tag_2; // PublishedSteps.swift:20
        tag_1 <= pipeline_ready_0 ? tag : tag_1; // PublishedSteps.swift:20
    end

    // Bits that nothing reads.
    wire unused = &{1'b0, symbol_value_24_0_next_choice_6[12:11], symbol_value_24_1_next_choice_6[12:11], symbol_value_24_2_next_choice_6[12:11], symbol_value_24_3_next_choice_6[12:11], symbol_value_24_4_next_choice_6[12:11], symbol_value_24_5_next_choice_6[12:11], symbol_value_24_6_next_choice_6[12:11], symbol_value_24_7_next_choice_6[12:11], symbol_value_24_8_next_choice_6[12:11], symbol_value_24_9_next_choice_6[12:11], symbol_value_24_10_next_choice_6[12:11], symbol_value_24_11_next_choice_6[12:11], symbol_value_24_12_next_choice_6[12:11], symbol_value_24_13_next_choice_6[12:11], symbol_value_24_14_next_choice_6[12:11], symbol_value_24_15_next_choice_6[12:11], outlier_values_25_next_choice_7[12:11], outlier_values_25_next_choice_14[12:11], outlier_values_25_next_choice_21[12:11], outlier_values_25_next_choice_28[12:11], outlier_values_25_next_choice_35[12:11], outlier_values_25_next_choice_42[12:11], outlier_values_25_next_choice_49[12:11], outlier_values_25_next_choice_56[12:11], outlier_values_25_next_choice_63[12:11], outlier_values_25_next_choice_70[12:11], outlier_values_25_next_choice_77[12:11], outlier_values_25_next_choice_84[12:11], outlier_values_25_next_choice_91[12:11], outlier_values_25_next_choice_98[12:11], outlier_values_25_next_choice_105[12:11], outlier_values_25_next_choice_112[12:11], concatenators_60_merged_exits};

endmodule

`default_nettype wire
