// ecco_decoder_2x_bf16: generated from Swift; change it there.
// Parameters: outputFormat = bf16, pipelineDepth = 3, tagWidth = 8, schedule = [EccoHardware.TwoXCut.factors, EccoHardware.TwoXCut.products, EccoHardware.TwoXCut.output]
`default_nettype none

module ecco_decoder_2x_bf16 (
    input wire clock,
    input wire reset,
    input wire in_valid, // TwoXBlockDecoder.swift:27
    output wire in_ready, // TwoXBlockDecoder.swift:28
    input wire [511:0] in_block, // TwoXBlockDecoder.swift:29
    input wire [7:0] in_tag, // TwoXBlockDecoder.swift:48
    output wire out_valid, // TwoXBlockDecoder.swift:31
    input wire out_ready, // TwoXBlockDecoder.swift:32
    output wire [1023:0] out_values, // TwoXBlockDecoder.swift:33
    output wire [7:0] out_tag, // TwoXBlockDecoder.swift:49
    output wire [1:0] out_status // TwoXBlockDecoder.swift:35
);
    wire stages_0_in_ready; // TwoXBlockDecoder.swift:66
    wire stages_0_out_valid; // TwoXBlockDecoder.swift:66
    wire [899:0] stages_0_out_data; // TwoXBlockDecoder.swift:66
    wire stages_1_in_ready; // TwoXBlockDecoder.swift:66
    wire stages_1_out_valid; // TwoXBlockDecoder.swift:66
    wire [1603:0] stages_1_out_data; // TwoXBlockDecoder.swift:66
    wire stages_2_in_ready; // TwoXBlockDecoder.swift:66
    wire stages_2_out_valid; // TwoXBlockDecoder.swift:66
    wire [1033:0] stages_2_out_data; // TwoXBlockDecoder.swift:66
    wire [15:0] roundings_0_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_1_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_2_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_3_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_4_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_5_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_6_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_7_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_8_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_9_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_10_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_11_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_12_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_13_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_14_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_15_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_16_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_17_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_18_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_19_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_20_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_21_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_22_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_23_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_24_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_25_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_26_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_27_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_28_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_29_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_30_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_31_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_32_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_33_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_34_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_35_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_36_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_37_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_38_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_39_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_40_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_41_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_42_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_43_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_44_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_45_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_46_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_47_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_48_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_49_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_50_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_51_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_52_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_53_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_54_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_55_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_56_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_57_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_58_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_59_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_60_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_61_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_62_value; // TwoXBlockDecoder.swift:88
    wire [15:0] roundings_63_value; // TwoXBlockDecoder.swift:88
    assign out_values = stages_2_out_data[1033:10]; // TwoXBlockDecoder.swift:114
    assign out_tag = stages_2_out_data[9:2]; // TwoXBlockDecoder.swift:115
    assign out_status = stages_2_out_data[1:0]; // TwoXBlockDecoder.swift:116
    wire scale_normal = |in_block[462:458]; // TwoXFields.swift:19
    wire [4:0] weight = scale_normal ? (in_block[462:458] - 5'd1) : 5'd0; // TwoXFields.swift:32
    wire [7:0] exponent = ({3'd0, weight} + 8'h78) - {4'd0, scale_normal ? 4'd0 : in_block[457] ? 4'd1 : in_block[456] ? 4'd2 : in_block[455] ? 4'd3 : in_block[454] ? 4'd4 : in_block[453] ? 4'd5 : in_block[452] ? 4'd6 : in_block[451] ? 4'd7 : in_block[450] ? 4'd8 : in_block[449] ? 4'd9 : 4'ha}; // TwoXFields.swift:36
    wire [10:0] significand =
        scale_normal ? {scale_normal, in_block[457:448]} :
        in_block[457] ? {in_block[457:448], 1'b0} :
        in_block[456] ? {in_block[456:448], 2'd0} :
        in_block[455] ? {in_block[455:448], 3'd0} :
        in_block[454] ? {in_block[454:448], 4'd0} :
        in_block[453] ? {in_block[453:448], 5'd0} :
        in_block[452] ? {in_block[452:448], 6'd0} :
        in_block[451] ? {in_block[451:448], 7'd0} :
        in_block[450] ? {in_block[450:448], 8'd0} :
        in_block[449] ? {in_block[449:448], 9'd0} :
        {in_block[448], 10'd0}; // TwoXFields.swift:37
    wire [7:0] offset_bits = in_block[471:464]; // TwoXFields.swift:34
    wire [8:0] offset = {{1{offset_bits[7]}}, offset_bits} - 9'h040; // TwoXFields.swift:34
    wire [8:0] factor_0 = {2'd0, in_block[6:0]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_0_choice = factor_0[8] ? (9'd0 - factor_0) : factor_0; // TwoXBlockDecoder.swift:74
    wire significand_0_any = |significand_0_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_0_choice_2 = significand_0_any ? significand_0_choice[7:0] : {significand_0_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_0_any_2 = |significand_0_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_0_choice_3 = significand_0_any_2 ? significand_0_choice_2 : {significand_0_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_0 = {~significand_0_any, ~significand_0_any_2, ~significand_0_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_0 = significand_0_choice_3[7] ? significand_0_choice_3 : {significand_0_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined = {factor_0[8] ^ in_block[463], 1'b1, distance_0, significand_0}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_1 = {2'd0, in_block[13:7]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_1_choice = factor_1[8] ? (9'd0 - factor_1) : factor_1; // TwoXBlockDecoder.swift:74
    wire significand_1_any = |significand_1_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_1_choice_2 = significand_1_any ? significand_1_choice[7:0] : {significand_1_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_1_any_2 = |significand_1_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_1_choice_3 = significand_1_any_2 ? significand_1_choice_2 : {significand_1_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_1 = {~significand_1_any, ~significand_1_any_2, ~significand_1_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_1 = significand_1_choice_3[7] ? significand_1_choice_3 : {significand_1_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_2 = {factor_1[8] ^ in_block[463], 1'b1, distance_1, significand_1}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_2 = {2'd0, in_block[20:14]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_2_choice = factor_2[8] ? (9'd0 - factor_2) : factor_2; // TwoXBlockDecoder.swift:74
    wire significand_2_any = |significand_2_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_2_choice_2 = significand_2_any ? significand_2_choice[7:0] : {significand_2_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_2_any_2 = |significand_2_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_2_choice_3 = significand_2_any_2 ? significand_2_choice_2 : {significand_2_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_2 = {~significand_2_any, ~significand_2_any_2, ~significand_2_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_2 = significand_2_choice_3[7] ? significand_2_choice_3 : {significand_2_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_3 = {factor_2[8] ^ in_block[463], 1'b1, distance_2, significand_2}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_3 = {2'd0, in_block[27:21]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_3_choice = factor_3[8] ? (9'd0 - factor_3) : factor_3; // TwoXBlockDecoder.swift:74
    wire significand_3_any = |significand_3_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_3_choice_2 = significand_3_any ? significand_3_choice[7:0] : {significand_3_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_3_any_2 = |significand_3_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_3_choice_3 = significand_3_any_2 ? significand_3_choice_2 : {significand_3_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_3 = {~significand_3_any, ~significand_3_any_2, ~significand_3_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_3 = significand_3_choice_3[7] ? significand_3_choice_3 : {significand_3_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_4 = {factor_3[8] ^ in_block[463], 1'b1, distance_3, significand_3}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_4 = {2'd0, in_block[34:28]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_4_choice = factor_4[8] ? (9'd0 - factor_4) : factor_4; // TwoXBlockDecoder.swift:74
    wire significand_4_any = |significand_4_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_4_choice_2 = significand_4_any ? significand_4_choice[7:0] : {significand_4_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_4_any_2 = |significand_4_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_4_choice_3 = significand_4_any_2 ? significand_4_choice_2 : {significand_4_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_4 = {~significand_4_any, ~significand_4_any_2, ~significand_4_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_4 = significand_4_choice_3[7] ? significand_4_choice_3 : {significand_4_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_5 = {factor_4[8] ^ in_block[463], 1'b1, distance_4, significand_4}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_5 = {2'd0, in_block[41:35]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_5_choice = factor_5[8] ? (9'd0 - factor_5) : factor_5; // TwoXBlockDecoder.swift:74
    wire significand_5_any = |significand_5_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_5_choice_2 = significand_5_any ? significand_5_choice[7:0] : {significand_5_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_5_any_2 = |significand_5_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_5_choice_3 = significand_5_any_2 ? significand_5_choice_2 : {significand_5_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_5 = {~significand_5_any, ~significand_5_any_2, ~significand_5_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_5 = significand_5_choice_3[7] ? significand_5_choice_3 : {significand_5_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_6 = {factor_5[8] ^ in_block[463], 1'b1, distance_5, significand_5}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_6 = {2'd0, in_block[48:42]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_6_choice = factor_6[8] ? (9'd0 - factor_6) : factor_6; // TwoXBlockDecoder.swift:74
    wire significand_6_any = |significand_6_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_6_choice_2 = significand_6_any ? significand_6_choice[7:0] : {significand_6_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_6_any_2 = |significand_6_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_6_choice_3 = significand_6_any_2 ? significand_6_choice_2 : {significand_6_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_6 = {~significand_6_any, ~significand_6_any_2, ~significand_6_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_6 = significand_6_choice_3[7] ? significand_6_choice_3 : {significand_6_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_7 = {factor_6[8] ^ in_block[463], 1'b1, distance_6, significand_6}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_7 = {2'd0, in_block[55:49]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_7_choice = factor_7[8] ? (9'd0 - factor_7) : factor_7; // TwoXBlockDecoder.swift:74
    wire significand_7_any = |significand_7_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_7_choice_2 = significand_7_any ? significand_7_choice[7:0] : {significand_7_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_7_any_2 = |significand_7_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_7_choice_3 = significand_7_any_2 ? significand_7_choice_2 : {significand_7_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_7 = {~significand_7_any, ~significand_7_any_2, ~significand_7_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_7 = significand_7_choice_3[7] ? significand_7_choice_3 : {significand_7_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_8 = {factor_7[8] ^ in_block[463], 1'b1, distance_7, significand_7}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_8 = {2'd0, in_block[62:56]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_8_choice = factor_8[8] ? (9'd0 - factor_8) : factor_8; // TwoXBlockDecoder.swift:74
    wire significand_8_any = |significand_8_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_8_choice_2 = significand_8_any ? significand_8_choice[7:0] : {significand_8_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_8_any_2 = |significand_8_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_8_choice_3 = significand_8_any_2 ? significand_8_choice_2 : {significand_8_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_8 = {~significand_8_any, ~significand_8_any_2, ~significand_8_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_8 = significand_8_choice_3[7] ? significand_8_choice_3 : {significand_8_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_9 = {factor_8[8] ^ in_block[463], 1'b1, distance_8, significand_8}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_9 = {2'd0, in_block[69:63]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_9_choice = factor_9[8] ? (9'd0 - factor_9) : factor_9; // TwoXBlockDecoder.swift:74
    wire significand_9_any = |significand_9_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_9_choice_2 = significand_9_any ? significand_9_choice[7:0] : {significand_9_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_9_any_2 = |significand_9_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_9_choice_3 = significand_9_any_2 ? significand_9_choice_2 : {significand_9_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_9 = {~significand_9_any, ~significand_9_any_2, ~significand_9_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_9 = significand_9_choice_3[7] ? significand_9_choice_3 : {significand_9_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_10 = {factor_9[8] ^ in_block[463], 1'b1, distance_9, significand_9}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_10 = {2'd0, in_block[76:70]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_10_choice = factor_10[8] ? (9'd0 - factor_10) : factor_10; // TwoXBlockDecoder.swift:74
    wire significand_10_any = |significand_10_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_10_choice_2 = significand_10_any ? significand_10_choice[7:0] : {significand_10_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_10_any_2 = |significand_10_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_10_choice_3 = significand_10_any_2 ? significand_10_choice_2 : {significand_10_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_10 = {~significand_10_any, ~significand_10_any_2, ~significand_10_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_10 =
        significand_10_choice_3[7] ? significand_10_choice_3 :
        {significand_10_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_11 = {factor_10[8] ^ in_block[463], 1'b1, distance_10, significand_10}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_11 = {2'd0, in_block[83:77]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_11_choice = factor_11[8] ? (9'd0 - factor_11) : factor_11; // TwoXBlockDecoder.swift:74
    wire significand_11_any = |significand_11_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_11_choice_2 = significand_11_any ? significand_11_choice[7:0] : {significand_11_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_11_any_2 = |significand_11_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_11_choice_3 = significand_11_any_2 ? significand_11_choice_2 : {significand_11_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_11 = {~significand_11_any, ~significand_11_any_2, ~significand_11_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_11 =
        significand_11_choice_3[7] ? significand_11_choice_3 :
        {significand_11_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_12 = {factor_11[8] ^ in_block[463], 1'b1, distance_11, significand_11}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_12 = {2'd0, in_block[90:84]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_12_choice = factor_12[8] ? (9'd0 - factor_12) : factor_12; // TwoXBlockDecoder.swift:74
    wire significand_12_any = |significand_12_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_12_choice_2 = significand_12_any ? significand_12_choice[7:0] : {significand_12_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_12_any_2 = |significand_12_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_12_choice_3 = significand_12_any_2 ? significand_12_choice_2 : {significand_12_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_12 = {~significand_12_any, ~significand_12_any_2, ~significand_12_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_12 =
        significand_12_choice_3[7] ? significand_12_choice_3 :
        {significand_12_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_13 = {factor_12[8] ^ in_block[463], 1'b1, distance_12, significand_12}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_13 = {2'd0, in_block[97:91]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_13_choice = factor_13[8] ? (9'd0 - factor_13) : factor_13; // TwoXBlockDecoder.swift:74
    wire significand_13_any = |significand_13_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_13_choice_2 = significand_13_any ? significand_13_choice[7:0] : {significand_13_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_13_any_2 = |significand_13_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_13_choice_3 = significand_13_any_2 ? significand_13_choice_2 : {significand_13_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_13 = {~significand_13_any, ~significand_13_any_2, ~significand_13_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_13 =
        significand_13_choice_3[7] ? significand_13_choice_3 :
        {significand_13_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_14 = {factor_13[8] ^ in_block[463], 1'b1, distance_13, significand_13}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_14 = {2'd0, in_block[104:98]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_14_choice = factor_14[8] ? (9'd0 - factor_14) : factor_14; // TwoXBlockDecoder.swift:74
    wire significand_14_any = |significand_14_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_14_choice_2 = significand_14_any ? significand_14_choice[7:0] : {significand_14_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_14_any_2 = |significand_14_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_14_choice_3 = significand_14_any_2 ? significand_14_choice_2 : {significand_14_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_14 = {~significand_14_any, ~significand_14_any_2, ~significand_14_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_14 =
        significand_14_choice_3[7] ? significand_14_choice_3 :
        {significand_14_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_15 = {factor_14[8] ^ in_block[463], 1'b1, distance_14, significand_14}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_15 = {2'd0, in_block[111:105]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_15_choice = factor_15[8] ? (9'd0 - factor_15) : factor_15; // TwoXBlockDecoder.swift:74
    wire significand_15_any = |significand_15_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_15_choice_2 = significand_15_any ? significand_15_choice[7:0] : {significand_15_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_15_any_2 = |significand_15_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_15_choice_3 = significand_15_any_2 ? significand_15_choice_2 : {significand_15_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_15 = {~significand_15_any, ~significand_15_any_2, ~significand_15_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_15 =
        significand_15_choice_3[7] ? significand_15_choice_3 :
        {significand_15_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_16 = {factor_15[8] ^ in_block[463], 1'b1, distance_15, significand_15}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_16 = {2'd0, in_block[118:112]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_16_choice = factor_16[8] ? (9'd0 - factor_16) : factor_16; // TwoXBlockDecoder.swift:74
    wire significand_16_any = |significand_16_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_16_choice_2 = significand_16_any ? significand_16_choice[7:0] : {significand_16_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_16_any_2 = |significand_16_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_16_choice_3 = significand_16_any_2 ? significand_16_choice_2 : {significand_16_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_16 = {~significand_16_any, ~significand_16_any_2, ~significand_16_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_16 =
        significand_16_choice_3[7] ? significand_16_choice_3 :
        {significand_16_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_17 = {factor_16[8] ^ in_block[463], 1'b1, distance_16, significand_16}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_17 = {2'd0, in_block[125:119]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_17_choice = factor_17[8] ? (9'd0 - factor_17) : factor_17; // TwoXBlockDecoder.swift:74
    wire significand_17_any = |significand_17_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_17_choice_2 = significand_17_any ? significand_17_choice[7:0] : {significand_17_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_17_any_2 = |significand_17_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_17_choice_3 = significand_17_any_2 ? significand_17_choice_2 : {significand_17_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_17 = {~significand_17_any, ~significand_17_any_2, ~significand_17_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_17 =
        significand_17_choice_3[7] ? significand_17_choice_3 :
        {significand_17_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_18 = {factor_17[8] ^ in_block[463], 1'b1, distance_17, significand_17}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_18 = {2'd0, in_block[132:126]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_18_choice = factor_18[8] ? (9'd0 - factor_18) : factor_18; // TwoXBlockDecoder.swift:74
    wire significand_18_any = |significand_18_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_18_choice_2 = significand_18_any ? significand_18_choice[7:0] : {significand_18_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_18_any_2 = |significand_18_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_18_choice_3 = significand_18_any_2 ? significand_18_choice_2 : {significand_18_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_18 = {~significand_18_any, ~significand_18_any_2, ~significand_18_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_18 =
        significand_18_choice_3[7] ? significand_18_choice_3 :
        {significand_18_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_19 = {factor_18[8] ^ in_block[463], 1'b1, distance_18, significand_18}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_19 = {2'd0, in_block[139:133]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_19_choice = factor_19[8] ? (9'd0 - factor_19) : factor_19; // TwoXBlockDecoder.swift:74
    wire significand_19_any = |significand_19_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_19_choice_2 = significand_19_any ? significand_19_choice[7:0] : {significand_19_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_19_any_2 = |significand_19_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_19_choice_3 = significand_19_any_2 ? significand_19_choice_2 : {significand_19_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_19 = {~significand_19_any, ~significand_19_any_2, ~significand_19_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_19 =
        significand_19_choice_3[7] ? significand_19_choice_3 :
        {significand_19_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_20 = {factor_19[8] ^ in_block[463], 1'b1, distance_19, significand_19}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_20 = {2'd0, in_block[146:140]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_20_choice = factor_20[8] ? (9'd0 - factor_20) : factor_20; // TwoXBlockDecoder.swift:74
    wire significand_20_any = |significand_20_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_20_choice_2 = significand_20_any ? significand_20_choice[7:0] : {significand_20_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_20_any_2 = |significand_20_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_20_choice_3 = significand_20_any_2 ? significand_20_choice_2 : {significand_20_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_20 = {~significand_20_any, ~significand_20_any_2, ~significand_20_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_20 =
        significand_20_choice_3[7] ? significand_20_choice_3 :
        {significand_20_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_21 = {factor_20[8] ^ in_block[463], 1'b1, distance_20, significand_20}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_21 = {2'd0, in_block[153:147]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_21_choice = factor_21[8] ? (9'd0 - factor_21) : factor_21; // TwoXBlockDecoder.swift:74
    wire significand_21_any = |significand_21_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_21_choice_2 = significand_21_any ? significand_21_choice[7:0] : {significand_21_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_21_any_2 = |significand_21_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_21_choice_3 = significand_21_any_2 ? significand_21_choice_2 : {significand_21_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_21 = {~significand_21_any, ~significand_21_any_2, ~significand_21_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_21 =
        significand_21_choice_3[7] ? significand_21_choice_3 :
        {significand_21_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_22 = {factor_21[8] ^ in_block[463], 1'b1, distance_21, significand_21}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_22 = {2'd0, in_block[160:154]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_22_choice = factor_22[8] ? (9'd0 - factor_22) : factor_22; // TwoXBlockDecoder.swift:74
    wire significand_22_any = |significand_22_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_22_choice_2 = significand_22_any ? significand_22_choice[7:0] : {significand_22_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_22_any_2 = |significand_22_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_22_choice_3 = significand_22_any_2 ? significand_22_choice_2 : {significand_22_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_22 = {~significand_22_any, ~significand_22_any_2, ~significand_22_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_22 =
        significand_22_choice_3[7] ? significand_22_choice_3 :
        {significand_22_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_23 = {factor_22[8] ^ in_block[463], 1'b1, distance_22, significand_22}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_23 = {2'd0, in_block[167:161]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_23_choice = factor_23[8] ? (9'd0 - factor_23) : factor_23; // TwoXBlockDecoder.swift:74
    wire significand_23_any = |significand_23_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_23_choice_2 = significand_23_any ? significand_23_choice[7:0] : {significand_23_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_23_any_2 = |significand_23_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_23_choice_3 = significand_23_any_2 ? significand_23_choice_2 : {significand_23_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_23 = {~significand_23_any, ~significand_23_any_2, ~significand_23_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_23 =
        significand_23_choice_3[7] ? significand_23_choice_3 :
        {significand_23_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_24 = {factor_23[8] ^ in_block[463], 1'b1, distance_23, significand_23}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_24 = {2'd0, in_block[174:168]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_24_choice = factor_24[8] ? (9'd0 - factor_24) : factor_24; // TwoXBlockDecoder.swift:74
    wire significand_24_any = |significand_24_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_24_choice_2 = significand_24_any ? significand_24_choice[7:0] : {significand_24_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_24_any_2 = |significand_24_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_24_choice_3 = significand_24_any_2 ? significand_24_choice_2 : {significand_24_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_24 = {~significand_24_any, ~significand_24_any_2, ~significand_24_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_24 =
        significand_24_choice_3[7] ? significand_24_choice_3 :
        {significand_24_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_25 = {factor_24[8] ^ in_block[463], 1'b1, distance_24, significand_24}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_25 = {2'd0, in_block[181:175]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_25_choice = factor_25[8] ? (9'd0 - factor_25) : factor_25; // TwoXBlockDecoder.swift:74
    wire significand_25_any = |significand_25_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_25_choice_2 = significand_25_any ? significand_25_choice[7:0] : {significand_25_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_25_any_2 = |significand_25_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_25_choice_3 = significand_25_any_2 ? significand_25_choice_2 : {significand_25_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_25 = {~significand_25_any, ~significand_25_any_2, ~significand_25_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_25 =
        significand_25_choice_3[7] ? significand_25_choice_3 :
        {significand_25_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_26 = {factor_25[8] ^ in_block[463], 1'b1, distance_25, significand_25}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_26 = {2'd0, in_block[188:182]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_26_choice = factor_26[8] ? (9'd0 - factor_26) : factor_26; // TwoXBlockDecoder.swift:74
    wire significand_26_any = |significand_26_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_26_choice_2 = significand_26_any ? significand_26_choice[7:0] : {significand_26_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_26_any_2 = |significand_26_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_26_choice_3 = significand_26_any_2 ? significand_26_choice_2 : {significand_26_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_26 = {~significand_26_any, ~significand_26_any_2, ~significand_26_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_26 =
        significand_26_choice_3[7] ? significand_26_choice_3 :
        {significand_26_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_27 = {factor_26[8] ^ in_block[463], 1'b1, distance_26, significand_26}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_27 = {2'd0, in_block[195:189]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_27_choice = factor_27[8] ? (9'd0 - factor_27) : factor_27; // TwoXBlockDecoder.swift:74
    wire significand_27_any = |significand_27_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_27_choice_2 = significand_27_any ? significand_27_choice[7:0] : {significand_27_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_27_any_2 = |significand_27_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_27_choice_3 = significand_27_any_2 ? significand_27_choice_2 : {significand_27_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_27 = {~significand_27_any, ~significand_27_any_2, ~significand_27_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_27 =
        significand_27_choice_3[7] ? significand_27_choice_3 :
        {significand_27_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_28 = {factor_27[8] ^ in_block[463], 1'b1, distance_27, significand_27}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_28 = {2'd0, in_block[202:196]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_28_choice = factor_28[8] ? (9'd0 - factor_28) : factor_28; // TwoXBlockDecoder.swift:74
    wire significand_28_any = |significand_28_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_28_choice_2 = significand_28_any ? significand_28_choice[7:0] : {significand_28_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_28_any_2 = |significand_28_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_28_choice_3 = significand_28_any_2 ? significand_28_choice_2 : {significand_28_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_28 = {~significand_28_any, ~significand_28_any_2, ~significand_28_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_28 =
        significand_28_choice_3[7] ? significand_28_choice_3 :
        {significand_28_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_29 = {factor_28[8] ^ in_block[463], 1'b1, distance_28, significand_28}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_29 = {2'd0, in_block[209:203]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_29_choice = factor_29[8] ? (9'd0 - factor_29) : factor_29; // TwoXBlockDecoder.swift:74
    wire significand_29_any = |significand_29_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_29_choice_2 = significand_29_any ? significand_29_choice[7:0] : {significand_29_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_29_any_2 = |significand_29_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_29_choice_3 = significand_29_any_2 ? significand_29_choice_2 : {significand_29_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_29 = {~significand_29_any, ~significand_29_any_2, ~significand_29_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_29 =
        significand_29_choice_3[7] ? significand_29_choice_3 :
        {significand_29_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_30 = {factor_29[8] ^ in_block[463], 1'b1, distance_29, significand_29}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_30 = {2'd0, in_block[216:210]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_30_choice = factor_30[8] ? (9'd0 - factor_30) : factor_30; // TwoXBlockDecoder.swift:74
    wire significand_30_any = |significand_30_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_30_choice_2 = significand_30_any ? significand_30_choice[7:0] : {significand_30_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_30_any_2 = |significand_30_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_30_choice_3 = significand_30_any_2 ? significand_30_choice_2 : {significand_30_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_30 = {~significand_30_any, ~significand_30_any_2, ~significand_30_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_30 =
        significand_30_choice_3[7] ? significand_30_choice_3 :
        {significand_30_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_31 = {factor_30[8] ^ in_block[463], 1'b1, distance_30, significand_30}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_31 = {2'd0, in_block[223:217]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_31_choice = factor_31[8] ? (9'd0 - factor_31) : factor_31; // TwoXBlockDecoder.swift:74
    wire significand_31_any = |significand_31_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_31_choice_2 = significand_31_any ? significand_31_choice[7:0] : {significand_31_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_31_any_2 = |significand_31_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_31_choice_3 = significand_31_any_2 ? significand_31_choice_2 : {significand_31_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_31 = {~significand_31_any, ~significand_31_any_2, ~significand_31_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_31 =
        significand_31_choice_3[7] ? significand_31_choice_3 :
        {significand_31_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_32 = {factor_31[8] ^ in_block[463], 1'b1, distance_31, significand_31}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_32 = {2'd0, in_block[230:224]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_32_choice = factor_32[8] ? (9'd0 - factor_32) : factor_32; // TwoXBlockDecoder.swift:74
    wire significand_32_any = |significand_32_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_32_choice_2 = significand_32_any ? significand_32_choice[7:0] : {significand_32_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_32_any_2 = |significand_32_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_32_choice_3 = significand_32_any_2 ? significand_32_choice_2 : {significand_32_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_32 = {~significand_32_any, ~significand_32_any_2, ~significand_32_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_32 =
        significand_32_choice_3[7] ? significand_32_choice_3 :
        {significand_32_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_33 = {factor_32[8] ^ in_block[463], 1'b1, distance_32, significand_32}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_33 = {2'd0, in_block[237:231]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_33_choice = factor_33[8] ? (9'd0 - factor_33) : factor_33; // TwoXBlockDecoder.swift:74
    wire significand_33_any = |significand_33_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_33_choice_2 = significand_33_any ? significand_33_choice[7:0] : {significand_33_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_33_any_2 = |significand_33_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_33_choice_3 = significand_33_any_2 ? significand_33_choice_2 : {significand_33_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_33 = {~significand_33_any, ~significand_33_any_2, ~significand_33_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_33 =
        significand_33_choice_3[7] ? significand_33_choice_3 :
        {significand_33_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_34 = {factor_33[8] ^ in_block[463], 1'b1, distance_33, significand_33}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_34 = {2'd0, in_block[244:238]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_34_choice = factor_34[8] ? (9'd0 - factor_34) : factor_34; // TwoXBlockDecoder.swift:74
    wire significand_34_any = |significand_34_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_34_choice_2 = significand_34_any ? significand_34_choice[7:0] : {significand_34_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_34_any_2 = |significand_34_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_34_choice_3 = significand_34_any_2 ? significand_34_choice_2 : {significand_34_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_34 = {~significand_34_any, ~significand_34_any_2, ~significand_34_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_34 =
        significand_34_choice_3[7] ? significand_34_choice_3 :
        {significand_34_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_35 = {factor_34[8] ^ in_block[463], 1'b1, distance_34, significand_34}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_35 = {2'd0, in_block[251:245]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_35_choice = factor_35[8] ? (9'd0 - factor_35) : factor_35; // TwoXBlockDecoder.swift:74
    wire significand_35_any = |significand_35_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_35_choice_2 = significand_35_any ? significand_35_choice[7:0] : {significand_35_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_35_any_2 = |significand_35_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_35_choice_3 = significand_35_any_2 ? significand_35_choice_2 : {significand_35_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_35 = {~significand_35_any, ~significand_35_any_2, ~significand_35_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_35 =
        significand_35_choice_3[7] ? significand_35_choice_3 :
        {significand_35_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_36 = {factor_35[8] ^ in_block[463], 1'b1, distance_35, significand_35}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_36 = {2'd0, in_block[258:252]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_36_choice = factor_36[8] ? (9'd0 - factor_36) : factor_36; // TwoXBlockDecoder.swift:74
    wire significand_36_any = |significand_36_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_36_choice_2 = significand_36_any ? significand_36_choice[7:0] : {significand_36_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_36_any_2 = |significand_36_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_36_choice_3 = significand_36_any_2 ? significand_36_choice_2 : {significand_36_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_36 = {~significand_36_any, ~significand_36_any_2, ~significand_36_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_36 =
        significand_36_choice_3[7] ? significand_36_choice_3 :
        {significand_36_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_37 = {factor_36[8] ^ in_block[463], 1'b1, distance_36, significand_36}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_37 = {2'd0, in_block[265:259]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_37_choice = factor_37[8] ? (9'd0 - factor_37) : factor_37; // TwoXBlockDecoder.swift:74
    wire significand_37_any = |significand_37_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_37_choice_2 = significand_37_any ? significand_37_choice[7:0] : {significand_37_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_37_any_2 = |significand_37_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_37_choice_3 = significand_37_any_2 ? significand_37_choice_2 : {significand_37_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_37 = {~significand_37_any, ~significand_37_any_2, ~significand_37_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_37 =
        significand_37_choice_3[7] ? significand_37_choice_3 :
        {significand_37_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_38 = {factor_37[8] ^ in_block[463], 1'b1, distance_37, significand_37}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_38 = {2'd0, in_block[272:266]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_38_choice = factor_38[8] ? (9'd0 - factor_38) : factor_38; // TwoXBlockDecoder.swift:74
    wire significand_38_any = |significand_38_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_38_choice_2 = significand_38_any ? significand_38_choice[7:0] : {significand_38_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_38_any_2 = |significand_38_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_38_choice_3 = significand_38_any_2 ? significand_38_choice_2 : {significand_38_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_38 = {~significand_38_any, ~significand_38_any_2, ~significand_38_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_38 =
        significand_38_choice_3[7] ? significand_38_choice_3 :
        {significand_38_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_39 = {factor_38[8] ^ in_block[463], 1'b1, distance_38, significand_38}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_39 = {2'd0, in_block[279:273]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_39_choice = factor_39[8] ? (9'd0 - factor_39) : factor_39; // TwoXBlockDecoder.swift:74
    wire significand_39_any = |significand_39_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_39_choice_2 = significand_39_any ? significand_39_choice[7:0] : {significand_39_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_39_any_2 = |significand_39_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_39_choice_3 = significand_39_any_2 ? significand_39_choice_2 : {significand_39_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_39 = {~significand_39_any, ~significand_39_any_2, ~significand_39_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_39 =
        significand_39_choice_3[7] ? significand_39_choice_3 :
        {significand_39_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_40 = {factor_39[8] ^ in_block[463], 1'b1, distance_39, significand_39}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_40 = {2'd0, in_block[286:280]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_40_choice = factor_40[8] ? (9'd0 - factor_40) : factor_40; // TwoXBlockDecoder.swift:74
    wire significand_40_any = |significand_40_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_40_choice_2 = significand_40_any ? significand_40_choice[7:0] : {significand_40_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_40_any_2 = |significand_40_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_40_choice_3 = significand_40_any_2 ? significand_40_choice_2 : {significand_40_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_40 = {~significand_40_any, ~significand_40_any_2, ~significand_40_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_40 =
        significand_40_choice_3[7] ? significand_40_choice_3 :
        {significand_40_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_41 = {factor_40[8] ^ in_block[463], 1'b1, distance_40, significand_40}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_41 = {2'd0, in_block[293:287]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_41_choice = factor_41[8] ? (9'd0 - factor_41) : factor_41; // TwoXBlockDecoder.swift:74
    wire significand_41_any = |significand_41_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_41_choice_2 = significand_41_any ? significand_41_choice[7:0] : {significand_41_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_41_any_2 = |significand_41_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_41_choice_3 = significand_41_any_2 ? significand_41_choice_2 : {significand_41_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_41 = {~significand_41_any, ~significand_41_any_2, ~significand_41_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_41 =
        significand_41_choice_3[7] ? significand_41_choice_3 :
        {significand_41_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_42 = {factor_41[8] ^ in_block[463], 1'b1, distance_41, significand_41}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_42 = {2'd0, in_block[300:294]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_42_choice = factor_42[8] ? (9'd0 - factor_42) : factor_42; // TwoXBlockDecoder.swift:74
    wire significand_42_any = |significand_42_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_42_choice_2 = significand_42_any ? significand_42_choice[7:0] : {significand_42_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_42_any_2 = |significand_42_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_42_choice_3 = significand_42_any_2 ? significand_42_choice_2 : {significand_42_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_42 = {~significand_42_any, ~significand_42_any_2, ~significand_42_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_42 =
        significand_42_choice_3[7] ? significand_42_choice_3 :
        {significand_42_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_43 = {factor_42[8] ^ in_block[463], 1'b1, distance_42, significand_42}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_43 = {2'd0, in_block[307:301]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_43_choice = factor_43[8] ? (9'd0 - factor_43) : factor_43; // TwoXBlockDecoder.swift:74
    wire significand_43_any = |significand_43_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_43_choice_2 = significand_43_any ? significand_43_choice[7:0] : {significand_43_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_43_any_2 = |significand_43_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_43_choice_3 = significand_43_any_2 ? significand_43_choice_2 : {significand_43_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_43 = {~significand_43_any, ~significand_43_any_2, ~significand_43_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_43 =
        significand_43_choice_3[7] ? significand_43_choice_3 :
        {significand_43_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_44 = {factor_43[8] ^ in_block[463], 1'b1, distance_43, significand_43}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_44 = {2'd0, in_block[314:308]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_44_choice = factor_44[8] ? (9'd0 - factor_44) : factor_44; // TwoXBlockDecoder.swift:74
    wire significand_44_any = |significand_44_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_44_choice_2 = significand_44_any ? significand_44_choice[7:0] : {significand_44_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_44_any_2 = |significand_44_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_44_choice_3 = significand_44_any_2 ? significand_44_choice_2 : {significand_44_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_44 = {~significand_44_any, ~significand_44_any_2, ~significand_44_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_44 =
        significand_44_choice_3[7] ? significand_44_choice_3 :
        {significand_44_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_45 = {factor_44[8] ^ in_block[463], 1'b1, distance_44, significand_44}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_45 = {2'd0, in_block[321:315]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_45_choice = factor_45[8] ? (9'd0 - factor_45) : factor_45; // TwoXBlockDecoder.swift:74
    wire significand_45_any = |significand_45_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_45_choice_2 = significand_45_any ? significand_45_choice[7:0] : {significand_45_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_45_any_2 = |significand_45_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_45_choice_3 = significand_45_any_2 ? significand_45_choice_2 : {significand_45_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_45 = {~significand_45_any, ~significand_45_any_2, ~significand_45_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_45 =
        significand_45_choice_3[7] ? significand_45_choice_3 :
        {significand_45_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_46 = {factor_45[8] ^ in_block[463], 1'b1, distance_45, significand_45}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_46 = {2'd0, in_block[328:322]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_46_choice = factor_46[8] ? (9'd0 - factor_46) : factor_46; // TwoXBlockDecoder.swift:74
    wire significand_46_any = |significand_46_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_46_choice_2 = significand_46_any ? significand_46_choice[7:0] : {significand_46_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_46_any_2 = |significand_46_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_46_choice_3 = significand_46_any_2 ? significand_46_choice_2 : {significand_46_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_46 = {~significand_46_any, ~significand_46_any_2, ~significand_46_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_46 =
        significand_46_choice_3[7] ? significand_46_choice_3 :
        {significand_46_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_47 = {factor_46[8] ^ in_block[463], 1'b1, distance_46, significand_46}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_47 = {2'd0, in_block[335:329]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_47_choice = factor_47[8] ? (9'd0 - factor_47) : factor_47; // TwoXBlockDecoder.swift:74
    wire significand_47_any = |significand_47_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_47_choice_2 = significand_47_any ? significand_47_choice[7:0] : {significand_47_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_47_any_2 = |significand_47_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_47_choice_3 = significand_47_any_2 ? significand_47_choice_2 : {significand_47_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_47 = {~significand_47_any, ~significand_47_any_2, ~significand_47_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_47 =
        significand_47_choice_3[7] ? significand_47_choice_3 :
        {significand_47_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_48 = {factor_47[8] ^ in_block[463], 1'b1, distance_47, significand_47}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_48 = {2'd0, in_block[342:336]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_48_choice = factor_48[8] ? (9'd0 - factor_48) : factor_48; // TwoXBlockDecoder.swift:74
    wire significand_48_any = |significand_48_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_48_choice_2 = significand_48_any ? significand_48_choice[7:0] : {significand_48_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_48_any_2 = |significand_48_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_48_choice_3 = significand_48_any_2 ? significand_48_choice_2 : {significand_48_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_48 = {~significand_48_any, ~significand_48_any_2, ~significand_48_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_48 =
        significand_48_choice_3[7] ? significand_48_choice_3 :
        {significand_48_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_49 = {factor_48[8] ^ in_block[463], 1'b1, distance_48, significand_48}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_49 = {2'd0, in_block[349:343]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_49_choice = factor_49[8] ? (9'd0 - factor_49) : factor_49; // TwoXBlockDecoder.swift:74
    wire significand_49_any = |significand_49_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_49_choice_2 = significand_49_any ? significand_49_choice[7:0] : {significand_49_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_49_any_2 = |significand_49_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_49_choice_3 = significand_49_any_2 ? significand_49_choice_2 : {significand_49_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_49 = {~significand_49_any, ~significand_49_any_2, ~significand_49_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_49 =
        significand_49_choice_3[7] ? significand_49_choice_3 :
        {significand_49_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_50 = {factor_49[8] ^ in_block[463], 1'b1, distance_49, significand_49}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_50 = {2'd0, in_block[356:350]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_50_choice = factor_50[8] ? (9'd0 - factor_50) : factor_50; // TwoXBlockDecoder.swift:74
    wire significand_50_any = |significand_50_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_50_choice_2 = significand_50_any ? significand_50_choice[7:0] : {significand_50_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_50_any_2 = |significand_50_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_50_choice_3 = significand_50_any_2 ? significand_50_choice_2 : {significand_50_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_50 = {~significand_50_any, ~significand_50_any_2, ~significand_50_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_50 =
        significand_50_choice_3[7] ? significand_50_choice_3 :
        {significand_50_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_51 = {factor_50[8] ^ in_block[463], 1'b1, distance_50, significand_50}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_51 = {2'd0, in_block[363:357]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_51_choice = factor_51[8] ? (9'd0 - factor_51) : factor_51; // TwoXBlockDecoder.swift:74
    wire significand_51_any = |significand_51_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_51_choice_2 = significand_51_any ? significand_51_choice[7:0] : {significand_51_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_51_any_2 = |significand_51_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_51_choice_3 = significand_51_any_2 ? significand_51_choice_2 : {significand_51_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_51 = {~significand_51_any, ~significand_51_any_2, ~significand_51_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_51 =
        significand_51_choice_3[7] ? significand_51_choice_3 :
        {significand_51_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_52 = {factor_51[8] ^ in_block[463], 1'b1, distance_51, significand_51}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_52 = {2'd0, in_block[370:364]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_52_choice = factor_52[8] ? (9'd0 - factor_52) : factor_52; // TwoXBlockDecoder.swift:74
    wire significand_52_any = |significand_52_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_52_choice_2 = significand_52_any ? significand_52_choice[7:0] : {significand_52_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_52_any_2 = |significand_52_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_52_choice_3 = significand_52_any_2 ? significand_52_choice_2 : {significand_52_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_52 = {~significand_52_any, ~significand_52_any_2, ~significand_52_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_52 =
        significand_52_choice_3[7] ? significand_52_choice_3 :
        {significand_52_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_53 = {factor_52[8] ^ in_block[463], 1'b1, distance_52, significand_52}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_53 = {2'd0, in_block[377:371]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_53_choice = factor_53[8] ? (9'd0 - factor_53) : factor_53; // TwoXBlockDecoder.swift:74
    wire significand_53_any = |significand_53_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_53_choice_2 = significand_53_any ? significand_53_choice[7:0] : {significand_53_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_53_any_2 = |significand_53_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_53_choice_3 = significand_53_any_2 ? significand_53_choice_2 : {significand_53_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_53 = {~significand_53_any, ~significand_53_any_2, ~significand_53_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_53 =
        significand_53_choice_3[7] ? significand_53_choice_3 :
        {significand_53_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_54 = {factor_53[8] ^ in_block[463], 1'b1, distance_53, significand_53}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_54 = {2'd0, in_block[384:378]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_54_choice = factor_54[8] ? (9'd0 - factor_54) : factor_54; // TwoXBlockDecoder.swift:74
    wire significand_54_any = |significand_54_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_54_choice_2 = significand_54_any ? significand_54_choice[7:0] : {significand_54_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_54_any_2 = |significand_54_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_54_choice_3 = significand_54_any_2 ? significand_54_choice_2 : {significand_54_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_54 = {~significand_54_any, ~significand_54_any_2, ~significand_54_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_54 =
        significand_54_choice_3[7] ? significand_54_choice_3 :
        {significand_54_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_55 = {factor_54[8] ^ in_block[463], 1'b1, distance_54, significand_54}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_55 = {2'd0, in_block[391:385]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_55_choice = factor_55[8] ? (9'd0 - factor_55) : factor_55; // TwoXBlockDecoder.swift:74
    wire significand_55_any = |significand_55_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_55_choice_2 = significand_55_any ? significand_55_choice[7:0] : {significand_55_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_55_any_2 = |significand_55_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_55_choice_3 = significand_55_any_2 ? significand_55_choice_2 : {significand_55_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_55 = {~significand_55_any, ~significand_55_any_2, ~significand_55_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_55 =
        significand_55_choice_3[7] ? significand_55_choice_3 :
        {significand_55_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_56 = {factor_55[8] ^ in_block[463], 1'b1, distance_55, significand_55}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_56 = {2'd0, in_block[398:392]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_56_choice = factor_56[8] ? (9'd0 - factor_56) : factor_56; // TwoXBlockDecoder.swift:74
    wire significand_56_any = |significand_56_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_56_choice_2 = significand_56_any ? significand_56_choice[7:0] : {significand_56_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_56_any_2 = |significand_56_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_56_choice_3 = significand_56_any_2 ? significand_56_choice_2 : {significand_56_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_56 = {~significand_56_any, ~significand_56_any_2, ~significand_56_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_56 =
        significand_56_choice_3[7] ? significand_56_choice_3 :
        {significand_56_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_57 = {factor_56[8] ^ in_block[463], 1'b1, distance_56, significand_56}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_57 = {2'd0, in_block[405:399]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_57_choice = factor_57[8] ? (9'd0 - factor_57) : factor_57; // TwoXBlockDecoder.swift:74
    wire significand_57_any = |significand_57_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_57_choice_2 = significand_57_any ? significand_57_choice[7:0] : {significand_57_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_57_any_2 = |significand_57_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_57_choice_3 = significand_57_any_2 ? significand_57_choice_2 : {significand_57_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_57 = {~significand_57_any, ~significand_57_any_2, ~significand_57_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_57 =
        significand_57_choice_3[7] ? significand_57_choice_3 :
        {significand_57_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_58 = {factor_57[8] ^ in_block[463], 1'b1, distance_57, significand_57}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_58 = {2'd0, in_block[412:406]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_58_choice = factor_58[8] ? (9'd0 - factor_58) : factor_58; // TwoXBlockDecoder.swift:74
    wire significand_58_any = |significand_58_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_58_choice_2 = significand_58_any ? significand_58_choice[7:0] : {significand_58_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_58_any_2 = |significand_58_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_58_choice_3 = significand_58_any_2 ? significand_58_choice_2 : {significand_58_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_58 = {~significand_58_any, ~significand_58_any_2, ~significand_58_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_58 =
        significand_58_choice_3[7] ? significand_58_choice_3 :
        {significand_58_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_59 = {factor_58[8] ^ in_block[463], 1'b1, distance_58, significand_58}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_59 = {2'd0, in_block[419:413]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_59_choice = factor_59[8] ? (9'd0 - factor_59) : factor_59; // TwoXBlockDecoder.swift:74
    wire significand_59_any = |significand_59_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_59_choice_2 = significand_59_any ? significand_59_choice[7:0] : {significand_59_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_59_any_2 = |significand_59_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_59_choice_3 = significand_59_any_2 ? significand_59_choice_2 : {significand_59_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_59 = {~significand_59_any, ~significand_59_any_2, ~significand_59_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_59 =
        significand_59_choice_3[7] ? significand_59_choice_3 :
        {significand_59_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_60 = {factor_59[8] ^ in_block[463], 1'b1, distance_59, significand_59}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_60 = {2'd0, in_block[426:420]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_60_choice = factor_60[8] ? (9'd0 - factor_60) : factor_60; // TwoXBlockDecoder.swift:74
    wire significand_60_any = |significand_60_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_60_choice_2 = significand_60_any ? significand_60_choice[7:0] : {significand_60_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_60_any_2 = |significand_60_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_60_choice_3 = significand_60_any_2 ? significand_60_choice_2 : {significand_60_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_60 = {~significand_60_any, ~significand_60_any_2, ~significand_60_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_60 =
        significand_60_choice_3[7] ? significand_60_choice_3 :
        {significand_60_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_61 = {factor_60[8] ^ in_block[463], 1'b1, distance_60, significand_60}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_61 = {2'd0, in_block[433:427]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_61_choice = factor_61[8] ? (9'd0 - factor_61) : factor_61; // TwoXBlockDecoder.swift:74
    wire significand_61_any = |significand_61_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_61_choice_2 = significand_61_any ? significand_61_choice[7:0] : {significand_61_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_61_any_2 = |significand_61_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_61_choice_3 = significand_61_any_2 ? significand_61_choice_2 : {significand_61_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_61 = {~significand_61_any, ~significand_61_any_2, ~significand_61_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_61 =
        significand_61_choice_3[7] ? significand_61_choice_3 :
        {significand_61_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_62 = {factor_61[8] ^ in_block[463], 1'b1, distance_61, significand_61}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_62 = {2'd0, in_block[440:434]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_62_choice = factor_62[8] ? (9'd0 - factor_62) : factor_62; // TwoXBlockDecoder.swift:74
    wire significand_62_any = |significand_62_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_62_choice_2 = significand_62_any ? significand_62_choice[7:0] : {significand_62_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_62_any_2 = |significand_62_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_62_choice_3 = significand_62_any_2 ? significand_62_choice_2 : {significand_62_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_62 = {~significand_62_any, ~significand_62_any_2, ~significand_62_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_62 =
        significand_62_choice_3[7] ? significand_62_choice_3 :
        {significand_62_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_63 = {factor_62[8] ^ in_block[463], 1'b1, distance_62, significand_62}; // TwoXBlockDecoder.swift:74
    wire [8:0] factor_63 = {2'd0, in_block[447:441]} + offset; // TwoXFields.swift:45
    wire [8:0] significand_63_choice = factor_63[8] ? (9'd0 - factor_63) : factor_63; // TwoXBlockDecoder.swift:74
    wire significand_63_any = |significand_63_choice[7:4]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_63_choice_2 = significand_63_any ? significand_63_choice[7:0] : {significand_63_choice[3:0], 4'd0}; // TwoXBlockDecoder.swift:74
    wire significand_63_any_2 = |significand_63_choice_2[7:6]; // TwoXBlockDecoder.swift:74
    wire [7:0] significand_63_choice_3 = significand_63_any_2 ? significand_63_choice_2 : {significand_63_choice_2[5:0], 2'd0}; // TwoXBlockDecoder.swift:74
    wire [2:0] distance_63 = {~significand_63_any, ~significand_63_any_2, ~significand_63_choice_3[7]}; // TwoXFields.swift:77
    wire [7:0] significand_63 =
        significand_63_choice_3[7] ? significand_63_choice_3 :
        {significand_63_choice_3[6:0], 1'b0}; // TwoXFields.swift:78
    wire [12:0] stages_0_input1_joined_64 = {factor_63[8] ^ in_block[463], 1'b1, distance_63, significand_63}; // TwoXBlockDecoder.swift:74
    wire [899:0] stages_0_input1_joined_65 = {
        in_tag, in_block[511:492], in_block[491:472], &in_block[462:458], exponent, significand,
        stages_0_input1_joined, stages_0_input1_joined_2, stages_0_input1_joined_3,
        stages_0_input1_joined_4, stages_0_input1_joined_5, stages_0_input1_joined_6,
        stages_0_input1_joined_7, stages_0_input1_joined_8, stages_0_input1_joined_9,
        stages_0_input1_joined_10, stages_0_input1_joined_11, stages_0_input1_joined_12,
        stages_0_input1_joined_13, stages_0_input1_joined_14, stages_0_input1_joined_15,
        stages_0_input1_joined_16, stages_0_input1_joined_17, stages_0_input1_joined_18,
        stages_0_input1_joined_19, stages_0_input1_joined_20, stages_0_input1_joined_21,
        stages_0_input1_joined_22, stages_0_input1_joined_23, stages_0_input1_joined_24,
        stages_0_input1_joined_25, stages_0_input1_joined_26, stages_0_input1_joined_27,
        stages_0_input1_joined_28, stages_0_input1_joined_29, stages_0_input1_joined_30,
        stages_0_input1_joined_31, stages_0_input1_joined_32, stages_0_input1_joined_33,
        stages_0_input1_joined_34, stages_0_input1_joined_35, stages_0_input1_joined_36,
        stages_0_input1_joined_37, stages_0_input1_joined_38, stages_0_input1_joined_39,
        stages_0_input1_joined_40, stages_0_input1_joined_41, stages_0_input1_joined_42,
        stages_0_input1_joined_43, stages_0_input1_joined_44, stages_0_input1_joined_45,
        stages_0_input1_joined_46, stages_0_input1_joined_47, stages_0_input1_joined_48,
        stages_0_input1_joined_49, stages_0_input1_joined_50, stages_0_input1_joined_51,
        stages_0_input1_joined_52, stages_0_input1_joined_53, stages_0_input1_joined_54,
        stages_0_input1_joined_55, stages_0_input1_joined_56, stages_0_input1_joined_57,
        stages_0_input1_joined_58, stages_0_input1_joined_59, stages_0_input1_joined_60,
        stages_0_input1_joined_61, stages_0_input1_joined_62, stages_0_input1_joined_63,
        stages_0_input1_joined_64
    }; // TwoXBlockDecoder.swift:74
    wire [12:0] product_63_extended = {2'd0, stages_0_out_data[842:832]}; // TwoXFields.swift:129
    wire [12:0] product_0_and = product_63_extended & {13{stages_0_out_data[819] & ~stages_0_out_data[820]}}; // TwoXFields.swift:129
    wire [12:0] product_63_joined = {product_63_extended[11:0], 1'b0}; // TwoXFields.swift:129
    wire [12:0] product_0_and_2 = product_63_joined & {13{stages_0_out_data[820] & ~stages_0_out_data[819]}}; // TwoXFields.swift:129
    wire [12:0] product_63_sum = product_63_extended + product_63_joined; // TwoXFields.swift:129
    wire [12:0] product_0_and_3 = product_63_sum & {13{stages_0_out_data[819] & stages_0_out_data[820]}}; // TwoXFields.swift:129
    wire [12:0] product_0_and_4 = product_63_extended & {13{stages_0_out_data[821] & ~stages_0_out_data[822]}}; // TwoXFields.swift:129
    wire [12:0] product_0_and_5 = product_63_joined & {13{stages_0_out_data[822] & ~stages_0_out_data[821]}}; // TwoXFields.swift:129
    wire [12:0] product_0_and_6 = product_63_sum & {13{stages_0_out_data[821] & stages_0_out_data[822]}}; // TwoXFields.swift:129
    wire [18:0] product_0_extended = {6'd0, product_0_and_4 | product_0_and_5 | product_0_and_6}; // TwoXFields.swift:129
    wire [18:0] product_0_sum = {6'd0, product_0_and | product_0_and_2 | product_0_and_3} + {product_0_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_0_and_7 = product_63_extended & {13{stages_0_out_data[823] & ~stages_0_out_data[824]}}; // TwoXFields.swift:129
    wire [12:0] product_0_and_8 = product_63_joined & {13{stages_0_out_data[824] & ~stages_0_out_data[823]}}; // TwoXFields.swift:129
    wire [12:0] product_0_and_9 = product_63_sum & {13{stages_0_out_data[823] & stages_0_out_data[824]}}; // TwoXFields.swift:129
    wire [18:0] product_0_extended_2 = {6'd0, product_0_and_7 | product_0_and_8 | product_0_and_9}; // TwoXFields.swift:129
    wire [12:0] product_0_and_10 = product_63_extended & {13{stages_0_out_data[825] & ~stages_0_out_data[826]}}; // TwoXFields.swift:129
    wire [12:0] product_0_and_11 = product_63_joined & {13{stages_0_out_data[826] & ~stages_0_out_data[825]}}; // TwoXFields.swift:129
    wire [12:0] product_0_and_12 = product_63_sum & {13{stages_0_out_data[825] & stages_0_out_data[826]}}; // TwoXFields.swift:129
    wire [18:0] product_0_joined = {product_0_and_10 | product_0_and_11 | product_0_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_0 = product_0_sum + {product_0_extended_2[14:0], 4'd0} + product_0_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined = {stages_0_out_data[831], stages_0_out_data[830], stages_0_out_data[829:827], product_0}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_1_and = product_63_extended & {13{stages_0_out_data[806] & ~stages_0_out_data[807]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_2 = product_63_joined & {13{stages_0_out_data[807] & ~stages_0_out_data[806]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_3 = product_63_sum & {13{stages_0_out_data[806] & stages_0_out_data[807]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_4 = product_63_extended & {13{stages_0_out_data[808] & ~stages_0_out_data[809]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_5 = product_63_joined & {13{stages_0_out_data[809] & ~stages_0_out_data[808]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_6 = product_63_sum & {13{stages_0_out_data[808] & stages_0_out_data[809]}}; // TwoXFields.swift:129
    wire [18:0] product_1_extended = {6'd0, product_1_and_4 | product_1_and_5 | product_1_and_6}; // TwoXFields.swift:129
    wire [18:0] product_1_sum = {6'd0, product_1_and | product_1_and_2 | product_1_and_3} + {product_1_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_1_and_7 = product_63_extended & {13{stages_0_out_data[810] & ~stages_0_out_data[811]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_8 = product_63_joined & {13{stages_0_out_data[811] & ~stages_0_out_data[810]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_9 = product_63_sum & {13{stages_0_out_data[810] & stages_0_out_data[811]}}; // TwoXFields.swift:129
    wire [18:0] product_1_extended_2 = {6'd0, product_1_and_7 | product_1_and_8 | product_1_and_9}; // TwoXFields.swift:129
    wire [12:0] product_1_and_10 = product_63_extended & {13{stages_0_out_data[812] & ~stages_0_out_data[813]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_11 = product_63_joined & {13{stages_0_out_data[813] & ~stages_0_out_data[812]}}; // TwoXFields.swift:129
    wire [12:0] product_1_and_12 = product_63_sum & {13{stages_0_out_data[812] & stages_0_out_data[813]}}; // TwoXFields.swift:129
    wire [18:0] product_1_joined = {product_1_and_10 | product_1_and_11 | product_1_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_1 = product_1_sum + {product_1_extended_2[14:0], 4'd0} + product_1_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_2 = {stages_0_out_data[818], stages_0_out_data[817], stages_0_out_data[816:814], product_1}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_2_and = product_63_extended & {13{stages_0_out_data[793] & ~stages_0_out_data[794]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_2 = product_63_joined & {13{stages_0_out_data[794] & ~stages_0_out_data[793]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_3 = product_63_sum & {13{stages_0_out_data[793] & stages_0_out_data[794]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_4 = product_63_extended & {13{stages_0_out_data[795] & ~stages_0_out_data[796]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_5 = product_63_joined & {13{stages_0_out_data[796] & ~stages_0_out_data[795]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_6 = product_63_sum & {13{stages_0_out_data[795] & stages_0_out_data[796]}}; // TwoXFields.swift:129
    wire [18:0] product_2_extended = {6'd0, product_2_and_4 | product_2_and_5 | product_2_and_6}; // TwoXFields.swift:129
    wire [18:0] product_2_sum = {6'd0, product_2_and | product_2_and_2 | product_2_and_3} + {product_2_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_2_and_7 = product_63_extended & {13{stages_0_out_data[797] & ~stages_0_out_data[798]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_8 = product_63_joined & {13{stages_0_out_data[798] & ~stages_0_out_data[797]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_9 = product_63_sum & {13{stages_0_out_data[797] & stages_0_out_data[798]}}; // TwoXFields.swift:129
    wire [18:0] product_2_extended_2 = {6'd0, product_2_and_7 | product_2_and_8 | product_2_and_9}; // TwoXFields.swift:129
    wire [12:0] product_2_and_10 = product_63_extended & {13{stages_0_out_data[799] & ~stages_0_out_data[800]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_11 = product_63_joined & {13{stages_0_out_data[800] & ~stages_0_out_data[799]}}; // TwoXFields.swift:129
    wire [12:0] product_2_and_12 = product_63_sum & {13{stages_0_out_data[799] & stages_0_out_data[800]}}; // TwoXFields.swift:129
    wire [18:0] product_2_joined = {product_2_and_10 | product_2_and_11 | product_2_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_2 = product_2_sum + {product_2_extended_2[14:0], 4'd0} + product_2_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_3 = {stages_0_out_data[805], stages_0_out_data[804], stages_0_out_data[803:801], product_2}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_3_and = product_63_extended & {13{stages_0_out_data[780] & ~stages_0_out_data[781]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_2 = product_63_joined & {13{stages_0_out_data[781] & ~stages_0_out_data[780]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_3 = product_63_sum & {13{stages_0_out_data[780] & stages_0_out_data[781]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_4 = product_63_extended & {13{stages_0_out_data[782] & ~stages_0_out_data[783]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_5 = product_63_joined & {13{stages_0_out_data[783] & ~stages_0_out_data[782]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_6 = product_63_sum & {13{stages_0_out_data[782] & stages_0_out_data[783]}}; // TwoXFields.swift:129
    wire [18:0] product_3_extended = {6'd0, product_3_and_4 | product_3_and_5 | product_3_and_6}; // TwoXFields.swift:129
    wire [18:0] product_3_sum = {6'd0, product_3_and | product_3_and_2 | product_3_and_3} + {product_3_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_3_and_7 = product_63_extended & {13{stages_0_out_data[784] & ~stages_0_out_data[785]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_8 = product_63_joined & {13{stages_0_out_data[785] & ~stages_0_out_data[784]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_9 = product_63_sum & {13{stages_0_out_data[784] & stages_0_out_data[785]}}; // TwoXFields.swift:129
    wire [18:0] product_3_extended_2 = {6'd0, product_3_and_7 | product_3_and_8 | product_3_and_9}; // TwoXFields.swift:129
    wire [12:0] product_3_and_10 = product_63_extended & {13{stages_0_out_data[786] & ~stages_0_out_data[787]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_11 = product_63_joined & {13{stages_0_out_data[787] & ~stages_0_out_data[786]}}; // TwoXFields.swift:129
    wire [12:0] product_3_and_12 = product_63_sum & {13{stages_0_out_data[786] & stages_0_out_data[787]}}; // TwoXFields.swift:129
    wire [18:0] product_3_joined = {product_3_and_10 | product_3_and_11 | product_3_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_3 = product_3_sum + {product_3_extended_2[14:0], 4'd0} + product_3_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_4 = {stages_0_out_data[792], stages_0_out_data[791], stages_0_out_data[790:788], product_3}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_4_and = product_63_extended & {13{stages_0_out_data[767] & ~stages_0_out_data[768]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_2 = product_63_joined & {13{stages_0_out_data[768] & ~stages_0_out_data[767]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_3 = product_63_sum & {13{stages_0_out_data[767] & stages_0_out_data[768]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_4 = product_63_extended & {13{stages_0_out_data[769] & ~stages_0_out_data[770]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_5 = product_63_joined & {13{stages_0_out_data[770] & ~stages_0_out_data[769]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_6 = product_63_sum & {13{stages_0_out_data[769] & stages_0_out_data[770]}}; // TwoXFields.swift:129
    wire [18:0] product_4_extended = {6'd0, product_4_and_4 | product_4_and_5 | product_4_and_6}; // TwoXFields.swift:129
    wire [18:0] product_4_sum = {6'd0, product_4_and | product_4_and_2 | product_4_and_3} + {product_4_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_4_and_7 = product_63_extended & {13{stages_0_out_data[771] & ~stages_0_out_data[772]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_8 = product_63_joined & {13{stages_0_out_data[772] & ~stages_0_out_data[771]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_9 = product_63_sum & {13{stages_0_out_data[771] & stages_0_out_data[772]}}; // TwoXFields.swift:129
    wire [18:0] product_4_extended_2 = {6'd0, product_4_and_7 | product_4_and_8 | product_4_and_9}; // TwoXFields.swift:129
    wire [12:0] product_4_and_10 = product_63_extended & {13{stages_0_out_data[773] & ~stages_0_out_data[774]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_11 = product_63_joined & {13{stages_0_out_data[774] & ~stages_0_out_data[773]}}; // TwoXFields.swift:129
    wire [12:0] product_4_and_12 = product_63_sum & {13{stages_0_out_data[773] & stages_0_out_data[774]}}; // TwoXFields.swift:129
    wire [18:0] product_4_joined = {product_4_and_10 | product_4_and_11 | product_4_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_4 = product_4_sum + {product_4_extended_2[14:0], 4'd0} + product_4_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_5 = {stages_0_out_data[779], stages_0_out_data[778], stages_0_out_data[777:775], product_4}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_5_and = product_63_extended & {13{stages_0_out_data[754] & ~stages_0_out_data[755]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_2 = product_63_joined & {13{stages_0_out_data[755] & ~stages_0_out_data[754]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_3 = product_63_sum & {13{stages_0_out_data[754] & stages_0_out_data[755]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_4 = product_63_extended & {13{stages_0_out_data[756] & ~stages_0_out_data[757]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_5 = product_63_joined & {13{stages_0_out_data[757] & ~stages_0_out_data[756]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_6 = product_63_sum & {13{stages_0_out_data[756] & stages_0_out_data[757]}}; // TwoXFields.swift:129
    wire [18:0] product_5_extended = {6'd0, product_5_and_4 | product_5_and_5 | product_5_and_6}; // TwoXFields.swift:129
    wire [18:0] product_5_sum = {6'd0, product_5_and | product_5_and_2 | product_5_and_3} + {product_5_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_5_and_7 = product_63_extended & {13{stages_0_out_data[758] & ~stages_0_out_data[759]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_8 = product_63_joined & {13{stages_0_out_data[759] & ~stages_0_out_data[758]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_9 = product_63_sum & {13{stages_0_out_data[758] & stages_0_out_data[759]}}; // TwoXFields.swift:129
    wire [18:0] product_5_extended_2 = {6'd0, product_5_and_7 | product_5_and_8 | product_5_and_9}; // TwoXFields.swift:129
    wire [12:0] product_5_and_10 = product_63_extended & {13{stages_0_out_data[760] & ~stages_0_out_data[761]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_11 = product_63_joined & {13{stages_0_out_data[761] & ~stages_0_out_data[760]}}; // TwoXFields.swift:129
    wire [12:0] product_5_and_12 = product_63_sum & {13{stages_0_out_data[760] & stages_0_out_data[761]}}; // TwoXFields.swift:129
    wire [18:0] product_5_joined = {product_5_and_10 | product_5_and_11 | product_5_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_5 = product_5_sum + {product_5_extended_2[14:0], 4'd0} + product_5_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_6 = {stages_0_out_data[766], stages_0_out_data[765], stages_0_out_data[764:762], product_5}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_6_and = product_63_extended & {13{stages_0_out_data[741] & ~stages_0_out_data[742]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_2 = product_63_joined & {13{stages_0_out_data[742] & ~stages_0_out_data[741]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_3 = product_63_sum & {13{stages_0_out_data[741] & stages_0_out_data[742]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_4 = product_63_extended & {13{stages_0_out_data[743] & ~stages_0_out_data[744]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_5 = product_63_joined & {13{stages_0_out_data[744] & ~stages_0_out_data[743]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_6 = product_63_sum & {13{stages_0_out_data[743] & stages_0_out_data[744]}}; // TwoXFields.swift:129
    wire [18:0] product_6_extended = {6'd0, product_6_and_4 | product_6_and_5 | product_6_and_6}; // TwoXFields.swift:129
    wire [18:0] product_6_sum = {6'd0, product_6_and | product_6_and_2 | product_6_and_3} + {product_6_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_6_and_7 = product_63_extended & {13{stages_0_out_data[745] & ~stages_0_out_data[746]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_8 = product_63_joined & {13{stages_0_out_data[746] & ~stages_0_out_data[745]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_9 = product_63_sum & {13{stages_0_out_data[745] & stages_0_out_data[746]}}; // TwoXFields.swift:129
    wire [18:0] product_6_extended_2 = {6'd0, product_6_and_7 | product_6_and_8 | product_6_and_9}; // TwoXFields.swift:129
    wire [12:0] product_6_and_10 = product_63_extended & {13{stages_0_out_data[747] & ~stages_0_out_data[748]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_11 = product_63_joined & {13{stages_0_out_data[748] & ~stages_0_out_data[747]}}; // TwoXFields.swift:129
    wire [12:0] product_6_and_12 = product_63_sum & {13{stages_0_out_data[747] & stages_0_out_data[748]}}; // TwoXFields.swift:129
    wire [18:0] product_6_joined = {product_6_and_10 | product_6_and_11 | product_6_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_6 = product_6_sum + {product_6_extended_2[14:0], 4'd0} + product_6_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_7 = {stages_0_out_data[753], stages_0_out_data[752], stages_0_out_data[751:749], product_6}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_7_and = product_63_extended & {13{stages_0_out_data[728] & ~stages_0_out_data[729]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_2 = product_63_joined & {13{stages_0_out_data[729] & ~stages_0_out_data[728]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_3 = product_63_sum & {13{stages_0_out_data[728] & stages_0_out_data[729]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_4 = product_63_extended & {13{stages_0_out_data[730] & ~stages_0_out_data[731]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_5 = product_63_joined & {13{stages_0_out_data[731] & ~stages_0_out_data[730]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_6 = product_63_sum & {13{stages_0_out_data[730] & stages_0_out_data[731]}}; // TwoXFields.swift:129
    wire [18:0] product_7_extended = {6'd0, product_7_and_4 | product_7_and_5 | product_7_and_6}; // TwoXFields.swift:129
    wire [18:0] product_7_sum = {6'd0, product_7_and | product_7_and_2 | product_7_and_3} + {product_7_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_7_and_7 = product_63_extended & {13{stages_0_out_data[732] & ~stages_0_out_data[733]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_8 = product_63_joined & {13{stages_0_out_data[733] & ~stages_0_out_data[732]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_9 = product_63_sum & {13{stages_0_out_data[732] & stages_0_out_data[733]}}; // TwoXFields.swift:129
    wire [18:0] product_7_extended_2 = {6'd0, product_7_and_7 | product_7_and_8 | product_7_and_9}; // TwoXFields.swift:129
    wire [12:0] product_7_and_10 = product_63_extended & {13{stages_0_out_data[734] & ~stages_0_out_data[735]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_11 = product_63_joined & {13{stages_0_out_data[735] & ~stages_0_out_data[734]}}; // TwoXFields.swift:129
    wire [12:0] product_7_and_12 = product_63_sum & {13{stages_0_out_data[734] & stages_0_out_data[735]}}; // TwoXFields.swift:129
    wire [18:0] product_7_joined = {product_7_and_10 | product_7_and_11 | product_7_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_7 = product_7_sum + {product_7_extended_2[14:0], 4'd0} + product_7_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_8 = {stages_0_out_data[740], stages_0_out_data[739], stages_0_out_data[738:736], product_7}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_8_and = product_63_extended & {13{stages_0_out_data[715] & ~stages_0_out_data[716]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_2 = product_63_joined & {13{stages_0_out_data[716] & ~stages_0_out_data[715]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_3 = product_63_sum & {13{stages_0_out_data[715] & stages_0_out_data[716]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_4 = product_63_extended & {13{stages_0_out_data[717] & ~stages_0_out_data[718]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_5 = product_63_joined & {13{stages_0_out_data[718] & ~stages_0_out_data[717]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_6 = product_63_sum & {13{stages_0_out_data[717] & stages_0_out_data[718]}}; // TwoXFields.swift:129
    wire [18:0] product_8_extended = {6'd0, product_8_and_4 | product_8_and_5 | product_8_and_6}; // TwoXFields.swift:129
    wire [18:0] product_8_sum = {6'd0, product_8_and | product_8_and_2 | product_8_and_3} + {product_8_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_8_and_7 = product_63_extended & {13{stages_0_out_data[719] & ~stages_0_out_data[720]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_8 = product_63_joined & {13{stages_0_out_data[720] & ~stages_0_out_data[719]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_9 = product_63_sum & {13{stages_0_out_data[719] & stages_0_out_data[720]}}; // TwoXFields.swift:129
    wire [18:0] product_8_extended_2 = {6'd0, product_8_and_7 | product_8_and_8 | product_8_and_9}; // TwoXFields.swift:129
    wire [12:0] product_8_and_10 = product_63_extended & {13{stages_0_out_data[721] & ~stages_0_out_data[722]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_11 = product_63_joined & {13{stages_0_out_data[722] & ~stages_0_out_data[721]}}; // TwoXFields.swift:129
    wire [12:0] product_8_and_12 = product_63_sum & {13{stages_0_out_data[721] & stages_0_out_data[722]}}; // TwoXFields.swift:129
    wire [18:0] product_8_joined = {product_8_and_10 | product_8_and_11 | product_8_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_8 = product_8_sum + {product_8_extended_2[14:0], 4'd0} + product_8_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_9 = {stages_0_out_data[727], stages_0_out_data[726], stages_0_out_data[725:723], product_8}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_9_and = product_63_extended & {13{stages_0_out_data[702] & ~stages_0_out_data[703]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_2 = product_63_joined & {13{stages_0_out_data[703] & ~stages_0_out_data[702]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_3 = product_63_sum & {13{stages_0_out_data[702] & stages_0_out_data[703]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_4 = product_63_extended & {13{stages_0_out_data[704] & ~stages_0_out_data[705]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_5 = product_63_joined & {13{stages_0_out_data[705] & ~stages_0_out_data[704]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_6 = product_63_sum & {13{stages_0_out_data[704] & stages_0_out_data[705]}}; // TwoXFields.swift:129
    wire [18:0] product_9_extended = {6'd0, product_9_and_4 | product_9_and_5 | product_9_and_6}; // TwoXFields.swift:129
    wire [18:0] product_9_sum = {6'd0, product_9_and | product_9_and_2 | product_9_and_3} + {product_9_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_9_and_7 = product_63_extended & {13{stages_0_out_data[706] & ~stages_0_out_data[707]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_8 = product_63_joined & {13{stages_0_out_data[707] & ~stages_0_out_data[706]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_9 = product_63_sum & {13{stages_0_out_data[706] & stages_0_out_data[707]}}; // TwoXFields.swift:129
    wire [18:0] product_9_extended_2 = {6'd0, product_9_and_7 | product_9_and_8 | product_9_and_9}; // TwoXFields.swift:129
    wire [12:0] product_9_and_10 = product_63_extended & {13{stages_0_out_data[708] & ~stages_0_out_data[709]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_11 = product_63_joined & {13{stages_0_out_data[709] & ~stages_0_out_data[708]}}; // TwoXFields.swift:129
    wire [12:0] product_9_and_12 = product_63_sum & {13{stages_0_out_data[708] & stages_0_out_data[709]}}; // TwoXFields.swift:129
    wire [18:0] product_9_joined = {product_9_and_10 | product_9_and_11 | product_9_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_9 = product_9_sum + {product_9_extended_2[14:0], 4'd0} + product_9_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_10 = {stages_0_out_data[714], stages_0_out_data[713], stages_0_out_data[712:710], product_9}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_10_and = product_63_extended & {13{stages_0_out_data[689] & ~stages_0_out_data[690]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_2 = product_63_joined & {13{stages_0_out_data[690] & ~stages_0_out_data[689]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_3 = product_63_sum & {13{stages_0_out_data[689] & stages_0_out_data[690]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_4 = product_63_extended & {13{stages_0_out_data[691] & ~stages_0_out_data[692]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_5 = product_63_joined & {13{stages_0_out_data[692] & ~stages_0_out_data[691]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_6 = product_63_sum & {13{stages_0_out_data[691] & stages_0_out_data[692]}}; // TwoXFields.swift:129
    wire [18:0] product_10_extended = {6'd0, product_10_and_4 | product_10_and_5 | product_10_and_6}; // TwoXFields.swift:129
    wire [18:0] product_10_sum = {6'd0, product_10_and | product_10_and_2 | product_10_and_3} + {product_10_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_10_and_7 = product_63_extended & {13{stages_0_out_data[693] & ~stages_0_out_data[694]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_8 = product_63_joined & {13{stages_0_out_data[694] & ~stages_0_out_data[693]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_9 = product_63_sum & {13{stages_0_out_data[693] & stages_0_out_data[694]}}; // TwoXFields.swift:129
    wire [18:0] product_10_extended_2 = {6'd0, product_10_and_7 | product_10_and_8 | product_10_and_9}; // TwoXFields.swift:129
    wire [12:0] product_10_and_10 = product_63_extended & {13{stages_0_out_data[695] & ~stages_0_out_data[696]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_11 = product_63_joined & {13{stages_0_out_data[696] & ~stages_0_out_data[695]}}; // TwoXFields.swift:129
    wire [12:0] product_10_and_12 = product_63_sum & {13{stages_0_out_data[695] & stages_0_out_data[696]}}; // TwoXFields.swift:129
    wire [18:0] product_10_joined = {product_10_and_10 | product_10_and_11 | product_10_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_10 = product_10_sum + {product_10_extended_2[14:0], 4'd0} + product_10_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_11 = {stages_0_out_data[701], stages_0_out_data[700], stages_0_out_data[699:697], product_10}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_11_and = product_63_extended & {13{stages_0_out_data[676] & ~stages_0_out_data[677]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_2 = product_63_joined & {13{stages_0_out_data[677] & ~stages_0_out_data[676]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_3 = product_63_sum & {13{stages_0_out_data[676] & stages_0_out_data[677]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_4 = product_63_extended & {13{stages_0_out_data[678] & ~stages_0_out_data[679]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_5 = product_63_joined & {13{stages_0_out_data[679] & ~stages_0_out_data[678]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_6 = product_63_sum & {13{stages_0_out_data[678] & stages_0_out_data[679]}}; // TwoXFields.swift:129
    wire [18:0] product_11_extended = {6'd0, product_11_and_4 | product_11_and_5 | product_11_and_6}; // TwoXFields.swift:129
    wire [18:0] product_11_sum = {6'd0, product_11_and | product_11_and_2 | product_11_and_3} + {product_11_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_11_and_7 = product_63_extended & {13{stages_0_out_data[680] & ~stages_0_out_data[681]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_8 = product_63_joined & {13{stages_0_out_data[681] & ~stages_0_out_data[680]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_9 = product_63_sum & {13{stages_0_out_data[680] & stages_0_out_data[681]}}; // TwoXFields.swift:129
    wire [18:0] product_11_extended_2 = {6'd0, product_11_and_7 | product_11_and_8 | product_11_and_9}; // TwoXFields.swift:129
    wire [12:0] product_11_and_10 = product_63_extended & {13{stages_0_out_data[682] & ~stages_0_out_data[683]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_11 = product_63_joined & {13{stages_0_out_data[683] & ~stages_0_out_data[682]}}; // TwoXFields.swift:129
    wire [12:0] product_11_and_12 = product_63_sum & {13{stages_0_out_data[682] & stages_0_out_data[683]}}; // TwoXFields.swift:129
    wire [18:0] product_11_joined = {product_11_and_10 | product_11_and_11 | product_11_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_11 = product_11_sum + {product_11_extended_2[14:0], 4'd0} + product_11_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_12 = {stages_0_out_data[688], stages_0_out_data[687], stages_0_out_data[686:684], product_11}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_12_and = product_63_extended & {13{stages_0_out_data[663] & ~stages_0_out_data[664]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_2 = product_63_joined & {13{stages_0_out_data[664] & ~stages_0_out_data[663]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_3 = product_63_sum & {13{stages_0_out_data[663] & stages_0_out_data[664]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_4 = product_63_extended & {13{stages_0_out_data[665] & ~stages_0_out_data[666]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_5 = product_63_joined & {13{stages_0_out_data[666] & ~stages_0_out_data[665]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_6 = product_63_sum & {13{stages_0_out_data[665] & stages_0_out_data[666]}}; // TwoXFields.swift:129
    wire [18:0] product_12_extended = {6'd0, product_12_and_4 | product_12_and_5 | product_12_and_6}; // TwoXFields.swift:129
    wire [18:0] product_12_sum = {6'd0, product_12_and | product_12_and_2 | product_12_and_3} + {product_12_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_12_and_7 = product_63_extended & {13{stages_0_out_data[667] & ~stages_0_out_data[668]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_8 = product_63_joined & {13{stages_0_out_data[668] & ~stages_0_out_data[667]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_9 = product_63_sum & {13{stages_0_out_data[667] & stages_0_out_data[668]}}; // TwoXFields.swift:129
    wire [18:0] product_12_extended_2 = {6'd0, product_12_and_7 | product_12_and_8 | product_12_and_9}; // TwoXFields.swift:129
    wire [12:0] product_12_and_10 = product_63_extended & {13{stages_0_out_data[669] & ~stages_0_out_data[670]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_11 = product_63_joined & {13{stages_0_out_data[670] & ~stages_0_out_data[669]}}; // TwoXFields.swift:129
    wire [12:0] product_12_and_12 = product_63_sum & {13{stages_0_out_data[669] & stages_0_out_data[670]}}; // TwoXFields.swift:129
    wire [18:0] product_12_joined = {product_12_and_10 | product_12_and_11 | product_12_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_12 = product_12_sum + {product_12_extended_2[14:0], 4'd0} + product_12_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_13 = {stages_0_out_data[675], stages_0_out_data[674], stages_0_out_data[673:671], product_12}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_13_and = product_63_extended & {13{stages_0_out_data[650] & ~stages_0_out_data[651]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_2 = product_63_joined & {13{stages_0_out_data[651] & ~stages_0_out_data[650]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_3 = product_63_sum & {13{stages_0_out_data[650] & stages_0_out_data[651]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_4 = product_63_extended & {13{stages_0_out_data[652] & ~stages_0_out_data[653]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_5 = product_63_joined & {13{stages_0_out_data[653] & ~stages_0_out_data[652]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_6 = product_63_sum & {13{stages_0_out_data[652] & stages_0_out_data[653]}}; // TwoXFields.swift:129
    wire [18:0] product_13_extended = {6'd0, product_13_and_4 | product_13_and_5 | product_13_and_6}; // TwoXFields.swift:129
    wire [18:0] product_13_sum = {6'd0, product_13_and | product_13_and_2 | product_13_and_3} + {product_13_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_13_and_7 = product_63_extended & {13{stages_0_out_data[654] & ~stages_0_out_data[655]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_8 = product_63_joined & {13{stages_0_out_data[655] & ~stages_0_out_data[654]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_9 = product_63_sum & {13{stages_0_out_data[654] & stages_0_out_data[655]}}; // TwoXFields.swift:129
    wire [18:0] product_13_extended_2 = {6'd0, product_13_and_7 | product_13_and_8 | product_13_and_9}; // TwoXFields.swift:129
    wire [12:0] product_13_and_10 = product_63_extended & {13{stages_0_out_data[656] & ~stages_0_out_data[657]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_11 = product_63_joined & {13{stages_0_out_data[657] & ~stages_0_out_data[656]}}; // TwoXFields.swift:129
    wire [12:0] product_13_and_12 = product_63_sum & {13{stages_0_out_data[656] & stages_0_out_data[657]}}; // TwoXFields.swift:129
    wire [18:0] product_13_joined = {product_13_and_10 | product_13_and_11 | product_13_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_13 = product_13_sum + {product_13_extended_2[14:0], 4'd0} + product_13_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_14 = {stages_0_out_data[662], stages_0_out_data[661], stages_0_out_data[660:658], product_13}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_14_and = product_63_extended & {13{stages_0_out_data[637] & ~stages_0_out_data[638]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_2 = product_63_joined & {13{stages_0_out_data[638] & ~stages_0_out_data[637]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_3 = product_63_sum & {13{stages_0_out_data[637] & stages_0_out_data[638]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_4 = product_63_extended & {13{stages_0_out_data[639] & ~stages_0_out_data[640]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_5 = product_63_joined & {13{stages_0_out_data[640] & ~stages_0_out_data[639]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_6 = product_63_sum & {13{stages_0_out_data[639] & stages_0_out_data[640]}}; // TwoXFields.swift:129
    wire [18:0] product_14_extended = {6'd0, product_14_and_4 | product_14_and_5 | product_14_and_6}; // TwoXFields.swift:129
    wire [18:0] product_14_sum = {6'd0, product_14_and | product_14_and_2 | product_14_and_3} + {product_14_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_14_and_7 = product_63_extended & {13{stages_0_out_data[641] & ~stages_0_out_data[642]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_8 = product_63_joined & {13{stages_0_out_data[642] & ~stages_0_out_data[641]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_9 = product_63_sum & {13{stages_0_out_data[641] & stages_0_out_data[642]}}; // TwoXFields.swift:129
    wire [18:0] product_14_extended_2 = {6'd0, product_14_and_7 | product_14_and_8 | product_14_and_9}; // TwoXFields.swift:129
    wire [12:0] product_14_and_10 = product_63_extended & {13{stages_0_out_data[643] & ~stages_0_out_data[644]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_11 = product_63_joined & {13{stages_0_out_data[644] & ~stages_0_out_data[643]}}; // TwoXFields.swift:129
    wire [12:0] product_14_and_12 = product_63_sum & {13{stages_0_out_data[643] & stages_0_out_data[644]}}; // TwoXFields.swift:129
    wire [18:0] product_14_joined = {product_14_and_10 | product_14_and_11 | product_14_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_14 = product_14_sum + {product_14_extended_2[14:0], 4'd0} + product_14_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_15 = {stages_0_out_data[649], stages_0_out_data[648], stages_0_out_data[647:645], product_14}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_15_and = product_63_extended & {13{stages_0_out_data[624] & ~stages_0_out_data[625]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_2 = product_63_joined & {13{stages_0_out_data[625] & ~stages_0_out_data[624]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_3 = product_63_sum & {13{stages_0_out_data[624] & stages_0_out_data[625]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_4 = product_63_extended & {13{stages_0_out_data[626] & ~stages_0_out_data[627]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_5 = product_63_joined & {13{stages_0_out_data[627] & ~stages_0_out_data[626]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_6 = product_63_sum & {13{stages_0_out_data[626] & stages_0_out_data[627]}}; // TwoXFields.swift:129
    wire [18:0] product_15_extended = {6'd0, product_15_and_4 | product_15_and_5 | product_15_and_6}; // TwoXFields.swift:129
    wire [18:0] product_15_sum = {6'd0, product_15_and | product_15_and_2 | product_15_and_3} + {product_15_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_15_and_7 = product_63_extended & {13{stages_0_out_data[628] & ~stages_0_out_data[629]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_8 = product_63_joined & {13{stages_0_out_data[629] & ~stages_0_out_data[628]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_9 = product_63_sum & {13{stages_0_out_data[628] & stages_0_out_data[629]}}; // TwoXFields.swift:129
    wire [18:0] product_15_extended_2 = {6'd0, product_15_and_7 | product_15_and_8 | product_15_and_9}; // TwoXFields.swift:129
    wire [12:0] product_15_and_10 = product_63_extended & {13{stages_0_out_data[630] & ~stages_0_out_data[631]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_11 = product_63_joined & {13{stages_0_out_data[631] & ~stages_0_out_data[630]}}; // TwoXFields.swift:129
    wire [12:0] product_15_and_12 = product_63_sum & {13{stages_0_out_data[630] & stages_0_out_data[631]}}; // TwoXFields.swift:129
    wire [18:0] product_15_joined = {product_15_and_10 | product_15_and_11 | product_15_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_15 = product_15_sum + {product_15_extended_2[14:0], 4'd0} + product_15_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_16 = {stages_0_out_data[636], stages_0_out_data[635], stages_0_out_data[634:632], product_15}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_16_and = product_63_extended & {13{stages_0_out_data[611] & ~stages_0_out_data[612]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_2 = product_63_joined & {13{stages_0_out_data[612] & ~stages_0_out_data[611]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_3 = product_63_sum & {13{stages_0_out_data[611] & stages_0_out_data[612]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_4 = product_63_extended & {13{stages_0_out_data[613] & ~stages_0_out_data[614]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_5 = product_63_joined & {13{stages_0_out_data[614] & ~stages_0_out_data[613]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_6 = product_63_sum & {13{stages_0_out_data[613] & stages_0_out_data[614]}}; // TwoXFields.swift:129
    wire [18:0] product_16_extended = {6'd0, product_16_and_4 | product_16_and_5 | product_16_and_6}; // TwoXFields.swift:129
    wire [18:0] product_16_sum = {6'd0, product_16_and | product_16_and_2 | product_16_and_3} + {product_16_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_16_and_7 = product_63_extended & {13{stages_0_out_data[615] & ~stages_0_out_data[616]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_8 = product_63_joined & {13{stages_0_out_data[616] & ~stages_0_out_data[615]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_9 = product_63_sum & {13{stages_0_out_data[615] & stages_0_out_data[616]}}; // TwoXFields.swift:129
    wire [18:0] product_16_extended_2 = {6'd0, product_16_and_7 | product_16_and_8 | product_16_and_9}; // TwoXFields.swift:129
    wire [12:0] product_16_and_10 = product_63_extended & {13{stages_0_out_data[617] & ~stages_0_out_data[618]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_11 = product_63_joined & {13{stages_0_out_data[618] & ~stages_0_out_data[617]}}; // TwoXFields.swift:129
    wire [12:0] product_16_and_12 = product_63_sum & {13{stages_0_out_data[617] & stages_0_out_data[618]}}; // TwoXFields.swift:129
    wire [18:0] product_16_joined = {product_16_and_10 | product_16_and_11 | product_16_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_16 = product_16_sum + {product_16_extended_2[14:0], 4'd0} + product_16_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_17 = {stages_0_out_data[623], stages_0_out_data[622], stages_0_out_data[621:619], product_16}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_17_and = product_63_extended & {13{stages_0_out_data[598] & ~stages_0_out_data[599]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_2 = product_63_joined & {13{stages_0_out_data[599] & ~stages_0_out_data[598]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_3 = product_63_sum & {13{stages_0_out_data[598] & stages_0_out_data[599]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_4 = product_63_extended & {13{stages_0_out_data[600] & ~stages_0_out_data[601]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_5 = product_63_joined & {13{stages_0_out_data[601] & ~stages_0_out_data[600]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_6 = product_63_sum & {13{stages_0_out_data[600] & stages_0_out_data[601]}}; // TwoXFields.swift:129
    wire [18:0] product_17_extended = {6'd0, product_17_and_4 | product_17_and_5 | product_17_and_6}; // TwoXFields.swift:129
    wire [18:0] product_17_sum = {6'd0, product_17_and | product_17_and_2 | product_17_and_3} + {product_17_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_17_and_7 = product_63_extended & {13{stages_0_out_data[602] & ~stages_0_out_data[603]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_8 = product_63_joined & {13{stages_0_out_data[603] & ~stages_0_out_data[602]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_9 = product_63_sum & {13{stages_0_out_data[602] & stages_0_out_data[603]}}; // TwoXFields.swift:129
    wire [18:0] product_17_extended_2 = {6'd0, product_17_and_7 | product_17_and_8 | product_17_and_9}; // TwoXFields.swift:129
    wire [12:0] product_17_and_10 = product_63_extended & {13{stages_0_out_data[604] & ~stages_0_out_data[605]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_11 = product_63_joined & {13{stages_0_out_data[605] & ~stages_0_out_data[604]}}; // TwoXFields.swift:129
    wire [12:0] product_17_and_12 = product_63_sum & {13{stages_0_out_data[604] & stages_0_out_data[605]}}; // TwoXFields.swift:129
    wire [18:0] product_17_joined = {product_17_and_10 | product_17_and_11 | product_17_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_17 = product_17_sum + {product_17_extended_2[14:0], 4'd0} + product_17_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_18 = {stages_0_out_data[610], stages_0_out_data[609], stages_0_out_data[608:606], product_17}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_18_and = product_63_extended & {13{stages_0_out_data[585] & ~stages_0_out_data[586]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_2 = product_63_joined & {13{stages_0_out_data[586] & ~stages_0_out_data[585]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_3 = product_63_sum & {13{stages_0_out_data[585] & stages_0_out_data[586]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_4 = product_63_extended & {13{stages_0_out_data[587] & ~stages_0_out_data[588]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_5 = product_63_joined & {13{stages_0_out_data[588] & ~stages_0_out_data[587]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_6 = product_63_sum & {13{stages_0_out_data[587] & stages_0_out_data[588]}}; // TwoXFields.swift:129
    wire [18:0] product_18_extended = {6'd0, product_18_and_4 | product_18_and_5 | product_18_and_6}; // TwoXFields.swift:129
    wire [18:0] product_18_sum = {6'd0, product_18_and | product_18_and_2 | product_18_and_3} + {product_18_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_18_and_7 = product_63_extended & {13{stages_0_out_data[589] & ~stages_0_out_data[590]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_8 = product_63_joined & {13{stages_0_out_data[590] & ~stages_0_out_data[589]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_9 = product_63_sum & {13{stages_0_out_data[589] & stages_0_out_data[590]}}; // TwoXFields.swift:129
    wire [18:0] product_18_extended_2 = {6'd0, product_18_and_7 | product_18_and_8 | product_18_and_9}; // TwoXFields.swift:129
    wire [12:0] product_18_and_10 = product_63_extended & {13{stages_0_out_data[591] & ~stages_0_out_data[592]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_11 = product_63_joined & {13{stages_0_out_data[592] & ~stages_0_out_data[591]}}; // TwoXFields.swift:129
    wire [12:0] product_18_and_12 = product_63_sum & {13{stages_0_out_data[591] & stages_0_out_data[592]}}; // TwoXFields.swift:129
    wire [18:0] product_18_joined = {product_18_and_10 | product_18_and_11 | product_18_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_18 = product_18_sum + {product_18_extended_2[14:0], 4'd0} + product_18_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_19 = {stages_0_out_data[597], stages_0_out_data[596], stages_0_out_data[595:593], product_18}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_19_and = product_63_extended & {13{stages_0_out_data[572] & ~stages_0_out_data[573]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_2 = product_63_joined & {13{stages_0_out_data[573] & ~stages_0_out_data[572]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_3 = product_63_sum & {13{stages_0_out_data[572] & stages_0_out_data[573]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_4 = product_63_extended & {13{stages_0_out_data[574] & ~stages_0_out_data[575]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_5 = product_63_joined & {13{stages_0_out_data[575] & ~stages_0_out_data[574]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_6 = product_63_sum & {13{stages_0_out_data[574] & stages_0_out_data[575]}}; // TwoXFields.swift:129
    wire [18:0] product_19_extended = {6'd0, product_19_and_4 | product_19_and_5 | product_19_and_6}; // TwoXFields.swift:129
    wire [18:0] product_19_sum = {6'd0, product_19_and | product_19_and_2 | product_19_and_3} + {product_19_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_19_and_7 = product_63_extended & {13{stages_0_out_data[576] & ~stages_0_out_data[577]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_8 = product_63_joined & {13{stages_0_out_data[577] & ~stages_0_out_data[576]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_9 = product_63_sum & {13{stages_0_out_data[576] & stages_0_out_data[577]}}; // TwoXFields.swift:129
    wire [18:0] product_19_extended_2 = {6'd0, product_19_and_7 | product_19_and_8 | product_19_and_9}; // TwoXFields.swift:129
    wire [12:0] product_19_and_10 = product_63_extended & {13{stages_0_out_data[578] & ~stages_0_out_data[579]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_11 = product_63_joined & {13{stages_0_out_data[579] & ~stages_0_out_data[578]}}; // TwoXFields.swift:129
    wire [12:0] product_19_and_12 = product_63_sum & {13{stages_0_out_data[578] & stages_0_out_data[579]}}; // TwoXFields.swift:129
    wire [18:0] product_19_joined = {product_19_and_10 | product_19_and_11 | product_19_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_19 = product_19_sum + {product_19_extended_2[14:0], 4'd0} + product_19_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_20 = {stages_0_out_data[584], stages_0_out_data[583], stages_0_out_data[582:580], product_19}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_20_and = product_63_extended & {13{stages_0_out_data[559] & ~stages_0_out_data[560]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_2 = product_63_joined & {13{stages_0_out_data[560] & ~stages_0_out_data[559]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_3 = product_63_sum & {13{stages_0_out_data[559] & stages_0_out_data[560]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_4 = product_63_extended & {13{stages_0_out_data[561] & ~stages_0_out_data[562]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_5 = product_63_joined & {13{stages_0_out_data[562] & ~stages_0_out_data[561]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_6 = product_63_sum & {13{stages_0_out_data[561] & stages_0_out_data[562]}}; // TwoXFields.swift:129
    wire [18:0] product_20_extended = {6'd0, product_20_and_4 | product_20_and_5 | product_20_and_6}; // TwoXFields.swift:129
    wire [18:0] product_20_sum = {6'd0, product_20_and | product_20_and_2 | product_20_and_3} + {product_20_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_20_and_7 = product_63_extended & {13{stages_0_out_data[563] & ~stages_0_out_data[564]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_8 = product_63_joined & {13{stages_0_out_data[564] & ~stages_0_out_data[563]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_9 = product_63_sum & {13{stages_0_out_data[563] & stages_0_out_data[564]}}; // TwoXFields.swift:129
    wire [18:0] product_20_extended_2 = {6'd0, product_20_and_7 | product_20_and_8 | product_20_and_9}; // TwoXFields.swift:129
    wire [12:0] product_20_and_10 = product_63_extended & {13{stages_0_out_data[565] & ~stages_0_out_data[566]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_11 = product_63_joined & {13{stages_0_out_data[566] & ~stages_0_out_data[565]}}; // TwoXFields.swift:129
    wire [12:0] product_20_and_12 = product_63_sum & {13{stages_0_out_data[565] & stages_0_out_data[566]}}; // TwoXFields.swift:129
    wire [18:0] product_20_joined = {product_20_and_10 | product_20_and_11 | product_20_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_20 = product_20_sum + {product_20_extended_2[14:0], 4'd0} + product_20_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_21 = {stages_0_out_data[571], stages_0_out_data[570], stages_0_out_data[569:567], product_20}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_21_and = product_63_extended & {13{stages_0_out_data[546] & ~stages_0_out_data[547]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_2 = product_63_joined & {13{stages_0_out_data[547] & ~stages_0_out_data[546]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_3 = product_63_sum & {13{stages_0_out_data[546] & stages_0_out_data[547]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_4 = product_63_extended & {13{stages_0_out_data[548] & ~stages_0_out_data[549]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_5 = product_63_joined & {13{stages_0_out_data[549] & ~stages_0_out_data[548]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_6 = product_63_sum & {13{stages_0_out_data[548] & stages_0_out_data[549]}}; // TwoXFields.swift:129
    wire [18:0] product_21_extended = {6'd0, product_21_and_4 | product_21_and_5 | product_21_and_6}; // TwoXFields.swift:129
    wire [18:0] product_21_sum = {6'd0, product_21_and | product_21_and_2 | product_21_and_3} + {product_21_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_21_and_7 = product_63_extended & {13{stages_0_out_data[550] & ~stages_0_out_data[551]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_8 = product_63_joined & {13{stages_0_out_data[551] & ~stages_0_out_data[550]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_9 = product_63_sum & {13{stages_0_out_data[550] & stages_0_out_data[551]}}; // TwoXFields.swift:129
    wire [18:0] product_21_extended_2 = {6'd0, product_21_and_7 | product_21_and_8 | product_21_and_9}; // TwoXFields.swift:129
    wire [12:0] product_21_and_10 = product_63_extended & {13{stages_0_out_data[552] & ~stages_0_out_data[553]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_11 = product_63_joined & {13{stages_0_out_data[553] & ~stages_0_out_data[552]}}; // TwoXFields.swift:129
    wire [12:0] product_21_and_12 = product_63_sum & {13{stages_0_out_data[552] & stages_0_out_data[553]}}; // TwoXFields.swift:129
    wire [18:0] product_21_joined = {product_21_and_10 | product_21_and_11 | product_21_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_21 = product_21_sum + {product_21_extended_2[14:0], 4'd0} + product_21_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_22 = {stages_0_out_data[558], stages_0_out_data[557], stages_0_out_data[556:554], product_21}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_22_and = product_63_extended & {13{stages_0_out_data[533] & ~stages_0_out_data[534]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_2 = product_63_joined & {13{stages_0_out_data[534] & ~stages_0_out_data[533]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_3 = product_63_sum & {13{stages_0_out_data[533] & stages_0_out_data[534]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_4 = product_63_extended & {13{stages_0_out_data[535] & ~stages_0_out_data[536]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_5 = product_63_joined & {13{stages_0_out_data[536] & ~stages_0_out_data[535]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_6 = product_63_sum & {13{stages_0_out_data[535] & stages_0_out_data[536]}}; // TwoXFields.swift:129
    wire [18:0] product_22_extended = {6'd0, product_22_and_4 | product_22_and_5 | product_22_and_6}; // TwoXFields.swift:129
    wire [18:0] product_22_sum = {6'd0, product_22_and | product_22_and_2 | product_22_and_3} + {product_22_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_22_and_7 = product_63_extended & {13{stages_0_out_data[537] & ~stages_0_out_data[538]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_8 = product_63_joined & {13{stages_0_out_data[538] & ~stages_0_out_data[537]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_9 = product_63_sum & {13{stages_0_out_data[537] & stages_0_out_data[538]}}; // TwoXFields.swift:129
    wire [18:0] product_22_extended_2 = {6'd0, product_22_and_7 | product_22_and_8 | product_22_and_9}; // TwoXFields.swift:129
    wire [12:0] product_22_and_10 = product_63_extended & {13{stages_0_out_data[539] & ~stages_0_out_data[540]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_11 = product_63_joined & {13{stages_0_out_data[540] & ~stages_0_out_data[539]}}; // TwoXFields.swift:129
    wire [12:0] product_22_and_12 = product_63_sum & {13{stages_0_out_data[539] & stages_0_out_data[540]}}; // TwoXFields.swift:129
    wire [18:0] product_22_joined = {product_22_and_10 | product_22_and_11 | product_22_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_22 = product_22_sum + {product_22_extended_2[14:0], 4'd0} + product_22_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_23 = {stages_0_out_data[545], stages_0_out_data[544], stages_0_out_data[543:541], product_22}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_23_and = product_63_extended & {13{stages_0_out_data[520] & ~stages_0_out_data[521]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_2 = product_63_joined & {13{stages_0_out_data[521] & ~stages_0_out_data[520]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_3 = product_63_sum & {13{stages_0_out_data[520] & stages_0_out_data[521]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_4 = product_63_extended & {13{stages_0_out_data[522] & ~stages_0_out_data[523]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_5 = product_63_joined & {13{stages_0_out_data[523] & ~stages_0_out_data[522]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_6 = product_63_sum & {13{stages_0_out_data[522] & stages_0_out_data[523]}}; // TwoXFields.swift:129
    wire [18:0] product_23_extended = {6'd0, product_23_and_4 | product_23_and_5 | product_23_and_6}; // TwoXFields.swift:129
    wire [18:0] product_23_sum = {6'd0, product_23_and | product_23_and_2 | product_23_and_3} + {product_23_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_23_and_7 = product_63_extended & {13{stages_0_out_data[524] & ~stages_0_out_data[525]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_8 = product_63_joined & {13{stages_0_out_data[525] & ~stages_0_out_data[524]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_9 = product_63_sum & {13{stages_0_out_data[524] & stages_0_out_data[525]}}; // TwoXFields.swift:129
    wire [18:0] product_23_extended_2 = {6'd0, product_23_and_7 | product_23_and_8 | product_23_and_9}; // TwoXFields.swift:129
    wire [12:0] product_23_and_10 = product_63_extended & {13{stages_0_out_data[526] & ~stages_0_out_data[527]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_11 = product_63_joined & {13{stages_0_out_data[527] & ~stages_0_out_data[526]}}; // TwoXFields.swift:129
    wire [12:0] product_23_and_12 = product_63_sum & {13{stages_0_out_data[526] & stages_0_out_data[527]}}; // TwoXFields.swift:129
    wire [18:0] product_23_joined = {product_23_and_10 | product_23_and_11 | product_23_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_23 = product_23_sum + {product_23_extended_2[14:0], 4'd0} + product_23_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_24 = {stages_0_out_data[532], stages_0_out_data[531], stages_0_out_data[530:528], product_23}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_24_and = product_63_extended & {13{stages_0_out_data[507] & ~stages_0_out_data[508]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_2 = product_63_joined & {13{stages_0_out_data[508] & ~stages_0_out_data[507]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_3 = product_63_sum & {13{stages_0_out_data[507] & stages_0_out_data[508]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_4 = product_63_extended & {13{stages_0_out_data[509] & ~stages_0_out_data[510]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_5 = product_63_joined & {13{stages_0_out_data[510] & ~stages_0_out_data[509]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_6 = product_63_sum & {13{stages_0_out_data[509] & stages_0_out_data[510]}}; // TwoXFields.swift:129
    wire [18:0] product_24_extended = {6'd0, product_24_and_4 | product_24_and_5 | product_24_and_6}; // TwoXFields.swift:129
    wire [18:0] product_24_sum = {6'd0, product_24_and | product_24_and_2 | product_24_and_3} + {product_24_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_24_and_7 = product_63_extended & {13{stages_0_out_data[511] & ~stages_0_out_data[512]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_8 = product_63_joined & {13{stages_0_out_data[512] & ~stages_0_out_data[511]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_9 = product_63_sum & {13{stages_0_out_data[511] & stages_0_out_data[512]}}; // TwoXFields.swift:129
    wire [18:0] product_24_extended_2 = {6'd0, product_24_and_7 | product_24_and_8 | product_24_and_9}; // TwoXFields.swift:129
    wire [12:0] product_24_and_10 = product_63_extended & {13{stages_0_out_data[513] & ~stages_0_out_data[514]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_11 = product_63_joined & {13{stages_0_out_data[514] & ~stages_0_out_data[513]}}; // TwoXFields.swift:129
    wire [12:0] product_24_and_12 = product_63_sum & {13{stages_0_out_data[513] & stages_0_out_data[514]}}; // TwoXFields.swift:129
    wire [18:0] product_24_joined = {product_24_and_10 | product_24_and_11 | product_24_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_24 = product_24_sum + {product_24_extended_2[14:0], 4'd0} + product_24_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_25 = {stages_0_out_data[519], stages_0_out_data[518], stages_0_out_data[517:515], product_24}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_25_and = product_63_extended & {13{stages_0_out_data[494] & ~stages_0_out_data[495]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_2 = product_63_joined & {13{stages_0_out_data[495] & ~stages_0_out_data[494]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_3 = product_63_sum & {13{stages_0_out_data[494] & stages_0_out_data[495]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_4 = product_63_extended & {13{stages_0_out_data[496] & ~stages_0_out_data[497]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_5 = product_63_joined & {13{stages_0_out_data[497] & ~stages_0_out_data[496]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_6 = product_63_sum & {13{stages_0_out_data[496] & stages_0_out_data[497]}}; // TwoXFields.swift:129
    wire [18:0] product_25_extended = {6'd0, product_25_and_4 | product_25_and_5 | product_25_and_6}; // TwoXFields.swift:129
    wire [18:0] product_25_sum = {6'd0, product_25_and | product_25_and_2 | product_25_and_3} + {product_25_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_25_and_7 = product_63_extended & {13{stages_0_out_data[498] & ~stages_0_out_data[499]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_8 = product_63_joined & {13{stages_0_out_data[499] & ~stages_0_out_data[498]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_9 = product_63_sum & {13{stages_0_out_data[498] & stages_0_out_data[499]}}; // TwoXFields.swift:129
    wire [18:0] product_25_extended_2 = {6'd0, product_25_and_7 | product_25_and_8 | product_25_and_9}; // TwoXFields.swift:129
    wire [12:0] product_25_and_10 = product_63_extended & {13{stages_0_out_data[500] & ~stages_0_out_data[501]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_11 = product_63_joined & {13{stages_0_out_data[501] & ~stages_0_out_data[500]}}; // TwoXFields.swift:129
    wire [12:0] product_25_and_12 = product_63_sum & {13{stages_0_out_data[500] & stages_0_out_data[501]}}; // TwoXFields.swift:129
    wire [18:0] product_25_joined = {product_25_and_10 | product_25_and_11 | product_25_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_25 = product_25_sum + {product_25_extended_2[14:0], 4'd0} + product_25_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_26 = {stages_0_out_data[506], stages_0_out_data[505], stages_0_out_data[504:502], product_25}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_26_and = product_63_extended & {13{stages_0_out_data[481] & ~stages_0_out_data[482]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_2 = product_63_joined & {13{stages_0_out_data[482] & ~stages_0_out_data[481]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_3 = product_63_sum & {13{stages_0_out_data[481] & stages_0_out_data[482]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_4 = product_63_extended & {13{stages_0_out_data[483] & ~stages_0_out_data[484]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_5 = product_63_joined & {13{stages_0_out_data[484] & ~stages_0_out_data[483]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_6 = product_63_sum & {13{stages_0_out_data[483] & stages_0_out_data[484]}}; // TwoXFields.swift:129
    wire [18:0] product_26_extended = {6'd0, product_26_and_4 | product_26_and_5 | product_26_and_6}; // TwoXFields.swift:129
    wire [18:0] product_26_sum = {6'd0, product_26_and | product_26_and_2 | product_26_and_3} + {product_26_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_26_and_7 = product_63_extended & {13{stages_0_out_data[485] & ~stages_0_out_data[486]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_8 = product_63_joined & {13{stages_0_out_data[486] & ~stages_0_out_data[485]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_9 = product_63_sum & {13{stages_0_out_data[485] & stages_0_out_data[486]}}; // TwoXFields.swift:129
    wire [18:0] product_26_extended_2 = {6'd0, product_26_and_7 | product_26_and_8 | product_26_and_9}; // TwoXFields.swift:129
    wire [12:0] product_26_and_10 = product_63_extended & {13{stages_0_out_data[487] & ~stages_0_out_data[488]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_11 = product_63_joined & {13{stages_0_out_data[488] & ~stages_0_out_data[487]}}; // TwoXFields.swift:129
    wire [12:0] product_26_and_12 = product_63_sum & {13{stages_0_out_data[487] & stages_0_out_data[488]}}; // TwoXFields.swift:129
    wire [18:0] product_26_joined = {product_26_and_10 | product_26_and_11 | product_26_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_26 = product_26_sum + {product_26_extended_2[14:0], 4'd0} + product_26_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_27 = {stages_0_out_data[493], stages_0_out_data[492], stages_0_out_data[491:489], product_26}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_27_and = product_63_extended & {13{stages_0_out_data[468] & ~stages_0_out_data[469]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_2 = product_63_joined & {13{stages_0_out_data[469] & ~stages_0_out_data[468]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_3 = product_63_sum & {13{stages_0_out_data[468] & stages_0_out_data[469]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_4 = product_63_extended & {13{stages_0_out_data[470] & ~stages_0_out_data[471]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_5 = product_63_joined & {13{stages_0_out_data[471] & ~stages_0_out_data[470]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_6 = product_63_sum & {13{stages_0_out_data[470] & stages_0_out_data[471]}}; // TwoXFields.swift:129
    wire [18:0] product_27_extended = {6'd0, product_27_and_4 | product_27_and_5 | product_27_and_6}; // TwoXFields.swift:129
    wire [18:0] product_27_sum = {6'd0, product_27_and | product_27_and_2 | product_27_and_3} + {product_27_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_27_and_7 = product_63_extended & {13{stages_0_out_data[472] & ~stages_0_out_data[473]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_8 = product_63_joined & {13{stages_0_out_data[473] & ~stages_0_out_data[472]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_9 = product_63_sum & {13{stages_0_out_data[472] & stages_0_out_data[473]}}; // TwoXFields.swift:129
    wire [18:0] product_27_extended_2 = {6'd0, product_27_and_7 | product_27_and_8 | product_27_and_9}; // TwoXFields.swift:129
    wire [12:0] product_27_and_10 = product_63_extended & {13{stages_0_out_data[474] & ~stages_0_out_data[475]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_11 = product_63_joined & {13{stages_0_out_data[475] & ~stages_0_out_data[474]}}; // TwoXFields.swift:129
    wire [12:0] product_27_and_12 = product_63_sum & {13{stages_0_out_data[474] & stages_0_out_data[475]}}; // TwoXFields.swift:129
    wire [18:0] product_27_joined = {product_27_and_10 | product_27_and_11 | product_27_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_27 = product_27_sum + {product_27_extended_2[14:0], 4'd0} + product_27_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_28 = {stages_0_out_data[480], stages_0_out_data[479], stages_0_out_data[478:476], product_27}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_28_and = product_63_extended & {13{stages_0_out_data[455] & ~stages_0_out_data[456]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_2 = product_63_joined & {13{stages_0_out_data[456] & ~stages_0_out_data[455]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_3 = product_63_sum & {13{stages_0_out_data[455] & stages_0_out_data[456]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_4 = product_63_extended & {13{stages_0_out_data[457] & ~stages_0_out_data[458]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_5 = product_63_joined & {13{stages_0_out_data[458] & ~stages_0_out_data[457]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_6 = product_63_sum & {13{stages_0_out_data[457] & stages_0_out_data[458]}}; // TwoXFields.swift:129
    wire [18:0] product_28_extended = {6'd0, product_28_and_4 | product_28_and_5 | product_28_and_6}; // TwoXFields.swift:129
    wire [18:0] product_28_sum = {6'd0, product_28_and | product_28_and_2 | product_28_and_3} + {product_28_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_28_and_7 = product_63_extended & {13{stages_0_out_data[459] & ~stages_0_out_data[460]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_8 = product_63_joined & {13{stages_0_out_data[460] & ~stages_0_out_data[459]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_9 = product_63_sum & {13{stages_0_out_data[459] & stages_0_out_data[460]}}; // TwoXFields.swift:129
    wire [18:0] product_28_extended_2 = {6'd0, product_28_and_7 | product_28_and_8 | product_28_and_9}; // TwoXFields.swift:129
    wire [12:0] product_28_and_10 = product_63_extended & {13{stages_0_out_data[461] & ~stages_0_out_data[462]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_11 = product_63_joined & {13{stages_0_out_data[462] & ~stages_0_out_data[461]}}; // TwoXFields.swift:129
    wire [12:0] product_28_and_12 = product_63_sum & {13{stages_0_out_data[461] & stages_0_out_data[462]}}; // TwoXFields.swift:129
    wire [18:0] product_28_joined = {product_28_and_10 | product_28_and_11 | product_28_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_28 = product_28_sum + {product_28_extended_2[14:0], 4'd0} + product_28_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_29 = {stages_0_out_data[467], stages_0_out_data[466], stages_0_out_data[465:463], product_28}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_29_and = product_63_extended & {13{stages_0_out_data[442] & ~stages_0_out_data[443]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_2 = product_63_joined & {13{stages_0_out_data[443] & ~stages_0_out_data[442]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_3 = product_63_sum & {13{stages_0_out_data[442] & stages_0_out_data[443]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_4 = product_63_extended & {13{stages_0_out_data[444] & ~stages_0_out_data[445]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_5 = product_63_joined & {13{stages_0_out_data[445] & ~stages_0_out_data[444]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_6 = product_63_sum & {13{stages_0_out_data[444] & stages_0_out_data[445]}}; // TwoXFields.swift:129
    wire [18:0] product_29_extended = {6'd0, product_29_and_4 | product_29_and_5 | product_29_and_6}; // TwoXFields.swift:129
    wire [18:0] product_29_sum = {6'd0, product_29_and | product_29_and_2 | product_29_and_3} + {product_29_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_29_and_7 = product_63_extended & {13{stages_0_out_data[446] & ~stages_0_out_data[447]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_8 = product_63_joined & {13{stages_0_out_data[447] & ~stages_0_out_data[446]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_9 = product_63_sum & {13{stages_0_out_data[446] & stages_0_out_data[447]}}; // TwoXFields.swift:129
    wire [18:0] product_29_extended_2 = {6'd0, product_29_and_7 | product_29_and_8 | product_29_and_9}; // TwoXFields.swift:129
    wire [12:0] product_29_and_10 = product_63_extended & {13{stages_0_out_data[448] & ~stages_0_out_data[449]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_11 = product_63_joined & {13{stages_0_out_data[449] & ~stages_0_out_data[448]}}; // TwoXFields.swift:129
    wire [12:0] product_29_and_12 = product_63_sum & {13{stages_0_out_data[448] & stages_0_out_data[449]}}; // TwoXFields.swift:129
    wire [18:0] product_29_joined = {product_29_and_10 | product_29_and_11 | product_29_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_29 = product_29_sum + {product_29_extended_2[14:0], 4'd0} + product_29_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_30 = {stages_0_out_data[454], stages_0_out_data[453], stages_0_out_data[452:450], product_29}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_30_and = product_63_extended & {13{stages_0_out_data[429] & ~stages_0_out_data[430]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_2 = product_63_joined & {13{stages_0_out_data[430] & ~stages_0_out_data[429]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_3 = product_63_sum & {13{stages_0_out_data[429] & stages_0_out_data[430]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_4 = product_63_extended & {13{stages_0_out_data[431] & ~stages_0_out_data[432]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_5 = product_63_joined & {13{stages_0_out_data[432] & ~stages_0_out_data[431]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_6 = product_63_sum & {13{stages_0_out_data[431] & stages_0_out_data[432]}}; // TwoXFields.swift:129
    wire [18:0] product_30_extended = {6'd0, product_30_and_4 | product_30_and_5 | product_30_and_6}; // TwoXFields.swift:129
    wire [18:0] product_30_sum = {6'd0, product_30_and | product_30_and_2 | product_30_and_3} + {product_30_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_30_and_7 = product_63_extended & {13{stages_0_out_data[433] & ~stages_0_out_data[434]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_8 = product_63_joined & {13{stages_0_out_data[434] & ~stages_0_out_data[433]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_9 = product_63_sum & {13{stages_0_out_data[433] & stages_0_out_data[434]}}; // TwoXFields.swift:129
    wire [18:0] product_30_extended_2 = {6'd0, product_30_and_7 | product_30_and_8 | product_30_and_9}; // TwoXFields.swift:129
    wire [12:0] product_30_and_10 = product_63_extended & {13{stages_0_out_data[435] & ~stages_0_out_data[436]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_11 = product_63_joined & {13{stages_0_out_data[436] & ~stages_0_out_data[435]}}; // TwoXFields.swift:129
    wire [12:0] product_30_and_12 = product_63_sum & {13{stages_0_out_data[435] & stages_0_out_data[436]}}; // TwoXFields.swift:129
    wire [18:0] product_30_joined = {product_30_and_10 | product_30_and_11 | product_30_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_30 = product_30_sum + {product_30_extended_2[14:0], 4'd0} + product_30_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_31 = {stages_0_out_data[441], stages_0_out_data[440], stages_0_out_data[439:437], product_30}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_31_and = product_63_extended & {13{stages_0_out_data[416] & ~stages_0_out_data[417]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_2 = product_63_joined & {13{stages_0_out_data[417] & ~stages_0_out_data[416]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_3 = product_63_sum & {13{stages_0_out_data[416] & stages_0_out_data[417]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_4 = product_63_extended & {13{stages_0_out_data[418] & ~stages_0_out_data[419]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_5 = product_63_joined & {13{stages_0_out_data[419] & ~stages_0_out_data[418]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_6 = product_63_sum & {13{stages_0_out_data[418] & stages_0_out_data[419]}}; // TwoXFields.swift:129
    wire [18:0] product_31_extended = {6'd0, product_31_and_4 | product_31_and_5 | product_31_and_6}; // TwoXFields.swift:129
    wire [18:0] product_31_sum = {6'd0, product_31_and | product_31_and_2 | product_31_and_3} + {product_31_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_31_and_7 = product_63_extended & {13{stages_0_out_data[420] & ~stages_0_out_data[421]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_8 = product_63_joined & {13{stages_0_out_data[421] & ~stages_0_out_data[420]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_9 = product_63_sum & {13{stages_0_out_data[420] & stages_0_out_data[421]}}; // TwoXFields.swift:129
    wire [18:0] product_31_extended_2 = {6'd0, product_31_and_7 | product_31_and_8 | product_31_and_9}; // TwoXFields.swift:129
    wire [12:0] product_31_and_10 = product_63_extended & {13{stages_0_out_data[422] & ~stages_0_out_data[423]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_11 = product_63_joined & {13{stages_0_out_data[423] & ~stages_0_out_data[422]}}; // TwoXFields.swift:129
    wire [12:0] product_31_and_12 = product_63_sum & {13{stages_0_out_data[422] & stages_0_out_data[423]}}; // TwoXFields.swift:129
    wire [18:0] product_31_joined = {product_31_and_10 | product_31_and_11 | product_31_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_31 = product_31_sum + {product_31_extended_2[14:0], 4'd0} + product_31_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_32 = {stages_0_out_data[428], stages_0_out_data[427], stages_0_out_data[426:424], product_31}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_32_and = product_63_extended & {13{stages_0_out_data[403] & ~stages_0_out_data[404]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_2 = product_63_joined & {13{stages_0_out_data[404] & ~stages_0_out_data[403]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_3 = product_63_sum & {13{stages_0_out_data[403] & stages_0_out_data[404]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_4 = product_63_extended & {13{stages_0_out_data[405] & ~stages_0_out_data[406]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_5 = product_63_joined & {13{stages_0_out_data[406] & ~stages_0_out_data[405]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_6 = product_63_sum & {13{stages_0_out_data[405] & stages_0_out_data[406]}}; // TwoXFields.swift:129
    wire [18:0] product_32_extended = {6'd0, product_32_and_4 | product_32_and_5 | product_32_and_6}; // TwoXFields.swift:129
    wire [18:0] product_32_sum = {6'd0, product_32_and | product_32_and_2 | product_32_and_3} + {product_32_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_32_and_7 = product_63_extended & {13{stages_0_out_data[407] & ~stages_0_out_data[408]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_8 = product_63_joined & {13{stages_0_out_data[408] & ~stages_0_out_data[407]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_9 = product_63_sum & {13{stages_0_out_data[407] & stages_0_out_data[408]}}; // TwoXFields.swift:129
    wire [18:0] product_32_extended_2 = {6'd0, product_32_and_7 | product_32_and_8 | product_32_and_9}; // TwoXFields.swift:129
    wire [12:0] product_32_and_10 = product_63_extended & {13{stages_0_out_data[409] & ~stages_0_out_data[410]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_11 = product_63_joined & {13{stages_0_out_data[410] & ~stages_0_out_data[409]}}; // TwoXFields.swift:129
    wire [12:0] product_32_and_12 = product_63_sum & {13{stages_0_out_data[409] & stages_0_out_data[410]}}; // TwoXFields.swift:129
    wire [18:0] product_32_joined = {product_32_and_10 | product_32_and_11 | product_32_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_32 = product_32_sum + {product_32_extended_2[14:0], 4'd0} + product_32_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_33 = {stages_0_out_data[415], stages_0_out_data[414], stages_0_out_data[413:411], product_32}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_33_and = product_63_extended & {13{stages_0_out_data[390] & ~stages_0_out_data[391]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_2 = product_63_joined & {13{stages_0_out_data[391] & ~stages_0_out_data[390]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_3 = product_63_sum & {13{stages_0_out_data[390] & stages_0_out_data[391]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_4 = product_63_extended & {13{stages_0_out_data[392] & ~stages_0_out_data[393]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_5 = product_63_joined & {13{stages_0_out_data[393] & ~stages_0_out_data[392]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_6 = product_63_sum & {13{stages_0_out_data[392] & stages_0_out_data[393]}}; // TwoXFields.swift:129
    wire [18:0] product_33_extended = {6'd0, product_33_and_4 | product_33_and_5 | product_33_and_6}; // TwoXFields.swift:129
    wire [18:0] product_33_sum = {6'd0, product_33_and | product_33_and_2 | product_33_and_3} + {product_33_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_33_and_7 = product_63_extended & {13{stages_0_out_data[394] & ~stages_0_out_data[395]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_8 = product_63_joined & {13{stages_0_out_data[395] & ~stages_0_out_data[394]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_9 = product_63_sum & {13{stages_0_out_data[394] & stages_0_out_data[395]}}; // TwoXFields.swift:129
    wire [18:0] product_33_extended_2 = {6'd0, product_33_and_7 | product_33_and_8 | product_33_and_9}; // TwoXFields.swift:129
    wire [12:0] product_33_and_10 = product_63_extended & {13{stages_0_out_data[396] & ~stages_0_out_data[397]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_11 = product_63_joined & {13{stages_0_out_data[397] & ~stages_0_out_data[396]}}; // TwoXFields.swift:129
    wire [12:0] product_33_and_12 = product_63_sum & {13{stages_0_out_data[396] & stages_0_out_data[397]}}; // TwoXFields.swift:129
    wire [18:0] product_33_joined = {product_33_and_10 | product_33_and_11 | product_33_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_33 = product_33_sum + {product_33_extended_2[14:0], 4'd0} + product_33_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_34 = {stages_0_out_data[402], stages_0_out_data[401], stages_0_out_data[400:398], product_33}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_34_and = product_63_extended & {13{stages_0_out_data[377] & ~stages_0_out_data[378]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_2 = product_63_joined & {13{stages_0_out_data[378] & ~stages_0_out_data[377]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_3 = product_63_sum & {13{stages_0_out_data[377] & stages_0_out_data[378]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_4 = product_63_extended & {13{stages_0_out_data[379] & ~stages_0_out_data[380]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_5 = product_63_joined & {13{stages_0_out_data[380] & ~stages_0_out_data[379]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_6 = product_63_sum & {13{stages_0_out_data[379] & stages_0_out_data[380]}}; // TwoXFields.swift:129
    wire [18:0] product_34_extended = {6'd0, product_34_and_4 | product_34_and_5 | product_34_and_6}; // TwoXFields.swift:129
    wire [18:0] product_34_sum = {6'd0, product_34_and | product_34_and_2 | product_34_and_3} + {product_34_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_34_and_7 = product_63_extended & {13{stages_0_out_data[381] & ~stages_0_out_data[382]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_8 = product_63_joined & {13{stages_0_out_data[382] & ~stages_0_out_data[381]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_9 = product_63_sum & {13{stages_0_out_data[381] & stages_0_out_data[382]}}; // TwoXFields.swift:129
    wire [18:0] product_34_extended_2 = {6'd0, product_34_and_7 | product_34_and_8 | product_34_and_9}; // TwoXFields.swift:129
    wire [12:0] product_34_and_10 = product_63_extended & {13{stages_0_out_data[383] & ~stages_0_out_data[384]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_11 = product_63_joined & {13{stages_0_out_data[384] & ~stages_0_out_data[383]}}; // TwoXFields.swift:129
    wire [12:0] product_34_and_12 = product_63_sum & {13{stages_0_out_data[383] & stages_0_out_data[384]}}; // TwoXFields.swift:129
    wire [18:0] product_34_joined = {product_34_and_10 | product_34_and_11 | product_34_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_34 = product_34_sum + {product_34_extended_2[14:0], 4'd0} + product_34_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_35 = {stages_0_out_data[389], stages_0_out_data[388], stages_0_out_data[387:385], product_34}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_35_and = product_63_extended & {13{stages_0_out_data[364] & ~stages_0_out_data[365]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_2 = product_63_joined & {13{stages_0_out_data[365] & ~stages_0_out_data[364]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_3 = product_63_sum & {13{stages_0_out_data[364] & stages_0_out_data[365]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_4 = product_63_extended & {13{stages_0_out_data[366] & ~stages_0_out_data[367]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_5 = product_63_joined & {13{stages_0_out_data[367] & ~stages_0_out_data[366]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_6 = product_63_sum & {13{stages_0_out_data[366] & stages_0_out_data[367]}}; // TwoXFields.swift:129
    wire [18:0] product_35_extended = {6'd0, product_35_and_4 | product_35_and_5 | product_35_and_6}; // TwoXFields.swift:129
    wire [18:0] product_35_sum = {6'd0, product_35_and | product_35_and_2 | product_35_and_3} + {product_35_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_35_and_7 = product_63_extended & {13{stages_0_out_data[368] & ~stages_0_out_data[369]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_8 = product_63_joined & {13{stages_0_out_data[369] & ~stages_0_out_data[368]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_9 = product_63_sum & {13{stages_0_out_data[368] & stages_0_out_data[369]}}; // TwoXFields.swift:129
    wire [18:0] product_35_extended_2 = {6'd0, product_35_and_7 | product_35_and_8 | product_35_and_9}; // TwoXFields.swift:129
    wire [12:0] product_35_and_10 = product_63_extended & {13{stages_0_out_data[370] & ~stages_0_out_data[371]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_11 = product_63_joined & {13{stages_0_out_data[371] & ~stages_0_out_data[370]}}; // TwoXFields.swift:129
    wire [12:0] product_35_and_12 = product_63_sum & {13{stages_0_out_data[370] & stages_0_out_data[371]}}; // TwoXFields.swift:129
    wire [18:0] product_35_joined = {product_35_and_10 | product_35_and_11 | product_35_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_35 = product_35_sum + {product_35_extended_2[14:0], 4'd0} + product_35_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_36 = {stages_0_out_data[376], stages_0_out_data[375], stages_0_out_data[374:372], product_35}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_36_and = product_63_extended & {13{stages_0_out_data[351] & ~stages_0_out_data[352]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_2 = product_63_joined & {13{stages_0_out_data[352] & ~stages_0_out_data[351]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_3 = product_63_sum & {13{stages_0_out_data[351] & stages_0_out_data[352]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_4 = product_63_extended & {13{stages_0_out_data[353] & ~stages_0_out_data[354]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_5 = product_63_joined & {13{stages_0_out_data[354] & ~stages_0_out_data[353]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_6 = product_63_sum & {13{stages_0_out_data[353] & stages_0_out_data[354]}}; // TwoXFields.swift:129
    wire [18:0] product_36_extended = {6'd0, product_36_and_4 | product_36_and_5 | product_36_and_6}; // TwoXFields.swift:129
    wire [18:0] product_36_sum = {6'd0, product_36_and | product_36_and_2 | product_36_and_3} + {product_36_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_36_and_7 = product_63_extended & {13{stages_0_out_data[355] & ~stages_0_out_data[356]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_8 = product_63_joined & {13{stages_0_out_data[356] & ~stages_0_out_data[355]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_9 = product_63_sum & {13{stages_0_out_data[355] & stages_0_out_data[356]}}; // TwoXFields.swift:129
    wire [18:0] product_36_extended_2 = {6'd0, product_36_and_7 | product_36_and_8 | product_36_and_9}; // TwoXFields.swift:129
    wire [12:0] product_36_and_10 = product_63_extended & {13{stages_0_out_data[357] & ~stages_0_out_data[358]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_11 = product_63_joined & {13{stages_0_out_data[358] & ~stages_0_out_data[357]}}; // TwoXFields.swift:129
    wire [12:0] product_36_and_12 = product_63_sum & {13{stages_0_out_data[357] & stages_0_out_data[358]}}; // TwoXFields.swift:129
    wire [18:0] product_36_joined = {product_36_and_10 | product_36_and_11 | product_36_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_36 = product_36_sum + {product_36_extended_2[14:0], 4'd0} + product_36_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_37 = {stages_0_out_data[363], stages_0_out_data[362], stages_0_out_data[361:359], product_36}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_37_and = product_63_extended & {13{stages_0_out_data[338] & ~stages_0_out_data[339]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_2 = product_63_joined & {13{stages_0_out_data[339] & ~stages_0_out_data[338]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_3 = product_63_sum & {13{stages_0_out_data[338] & stages_0_out_data[339]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_4 = product_63_extended & {13{stages_0_out_data[340] & ~stages_0_out_data[341]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_5 = product_63_joined & {13{stages_0_out_data[341] & ~stages_0_out_data[340]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_6 = product_63_sum & {13{stages_0_out_data[340] & stages_0_out_data[341]}}; // TwoXFields.swift:129
    wire [18:0] product_37_extended = {6'd0, product_37_and_4 | product_37_and_5 | product_37_and_6}; // TwoXFields.swift:129
    wire [18:0] product_37_sum = {6'd0, product_37_and | product_37_and_2 | product_37_and_3} + {product_37_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_37_and_7 = product_63_extended & {13{stages_0_out_data[342] & ~stages_0_out_data[343]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_8 = product_63_joined & {13{stages_0_out_data[343] & ~stages_0_out_data[342]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_9 = product_63_sum & {13{stages_0_out_data[342] & stages_0_out_data[343]}}; // TwoXFields.swift:129
    wire [18:0] product_37_extended_2 = {6'd0, product_37_and_7 | product_37_and_8 | product_37_and_9}; // TwoXFields.swift:129
    wire [12:0] product_37_and_10 = product_63_extended & {13{stages_0_out_data[344] & ~stages_0_out_data[345]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_11 = product_63_joined & {13{stages_0_out_data[345] & ~stages_0_out_data[344]}}; // TwoXFields.swift:129
    wire [12:0] product_37_and_12 = product_63_sum & {13{stages_0_out_data[344] & stages_0_out_data[345]}}; // TwoXFields.swift:129
    wire [18:0] product_37_joined = {product_37_and_10 | product_37_and_11 | product_37_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_37 = product_37_sum + {product_37_extended_2[14:0], 4'd0} + product_37_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_38 = {stages_0_out_data[350], stages_0_out_data[349], stages_0_out_data[348:346], product_37}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_38_and = product_63_extended & {13{stages_0_out_data[325] & ~stages_0_out_data[326]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_2 = product_63_joined & {13{stages_0_out_data[326] & ~stages_0_out_data[325]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_3 = product_63_sum & {13{stages_0_out_data[325] & stages_0_out_data[326]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_4 = product_63_extended & {13{stages_0_out_data[327] & ~stages_0_out_data[328]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_5 = product_63_joined & {13{stages_0_out_data[328] & ~stages_0_out_data[327]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_6 = product_63_sum & {13{stages_0_out_data[327] & stages_0_out_data[328]}}; // TwoXFields.swift:129
    wire [18:0] product_38_extended = {6'd0, product_38_and_4 | product_38_and_5 | product_38_and_6}; // TwoXFields.swift:129
    wire [18:0] product_38_sum = {6'd0, product_38_and | product_38_and_2 | product_38_and_3} + {product_38_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_38_and_7 = product_63_extended & {13{stages_0_out_data[329] & ~stages_0_out_data[330]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_8 = product_63_joined & {13{stages_0_out_data[330] & ~stages_0_out_data[329]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_9 = product_63_sum & {13{stages_0_out_data[329] & stages_0_out_data[330]}}; // TwoXFields.swift:129
    wire [18:0] product_38_extended_2 = {6'd0, product_38_and_7 | product_38_and_8 | product_38_and_9}; // TwoXFields.swift:129
    wire [12:0] product_38_and_10 = product_63_extended & {13{stages_0_out_data[331] & ~stages_0_out_data[332]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_11 = product_63_joined & {13{stages_0_out_data[332] & ~stages_0_out_data[331]}}; // TwoXFields.swift:129
    wire [12:0] product_38_and_12 = product_63_sum & {13{stages_0_out_data[331] & stages_0_out_data[332]}}; // TwoXFields.swift:129
    wire [18:0] product_38_joined = {product_38_and_10 | product_38_and_11 | product_38_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_38 = product_38_sum + {product_38_extended_2[14:0], 4'd0} + product_38_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_39 = {stages_0_out_data[337], stages_0_out_data[336], stages_0_out_data[335:333], product_38}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_39_and = product_63_extended & {13{stages_0_out_data[312] & ~stages_0_out_data[313]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_2 = product_63_joined & {13{stages_0_out_data[313] & ~stages_0_out_data[312]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_3 = product_63_sum & {13{stages_0_out_data[312] & stages_0_out_data[313]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_4 = product_63_extended & {13{stages_0_out_data[314] & ~stages_0_out_data[315]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_5 = product_63_joined & {13{stages_0_out_data[315] & ~stages_0_out_data[314]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_6 = product_63_sum & {13{stages_0_out_data[314] & stages_0_out_data[315]}}; // TwoXFields.swift:129
    wire [18:0] product_39_extended = {6'd0, product_39_and_4 | product_39_and_5 | product_39_and_6}; // TwoXFields.swift:129
    wire [18:0] product_39_sum = {6'd0, product_39_and | product_39_and_2 | product_39_and_3} + {product_39_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_39_and_7 = product_63_extended & {13{stages_0_out_data[316] & ~stages_0_out_data[317]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_8 = product_63_joined & {13{stages_0_out_data[317] & ~stages_0_out_data[316]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_9 = product_63_sum & {13{stages_0_out_data[316] & stages_0_out_data[317]}}; // TwoXFields.swift:129
    wire [18:0] product_39_extended_2 = {6'd0, product_39_and_7 | product_39_and_8 | product_39_and_9}; // TwoXFields.swift:129
    wire [12:0] product_39_and_10 = product_63_extended & {13{stages_0_out_data[318] & ~stages_0_out_data[319]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_11 = product_63_joined & {13{stages_0_out_data[319] & ~stages_0_out_data[318]}}; // TwoXFields.swift:129
    wire [12:0] product_39_and_12 = product_63_sum & {13{stages_0_out_data[318] & stages_0_out_data[319]}}; // TwoXFields.swift:129
    wire [18:0] product_39_joined = {product_39_and_10 | product_39_and_11 | product_39_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_39 = product_39_sum + {product_39_extended_2[14:0], 4'd0} + product_39_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_40 = {stages_0_out_data[324], stages_0_out_data[323], stages_0_out_data[322:320], product_39}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_40_and = product_63_extended & {13{stages_0_out_data[299] & ~stages_0_out_data[300]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_2 = product_63_joined & {13{stages_0_out_data[300] & ~stages_0_out_data[299]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_3 = product_63_sum & {13{stages_0_out_data[299] & stages_0_out_data[300]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_4 = product_63_extended & {13{stages_0_out_data[301] & ~stages_0_out_data[302]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_5 = product_63_joined & {13{stages_0_out_data[302] & ~stages_0_out_data[301]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_6 = product_63_sum & {13{stages_0_out_data[301] & stages_0_out_data[302]}}; // TwoXFields.swift:129
    wire [18:0] product_40_extended = {6'd0, product_40_and_4 | product_40_and_5 | product_40_and_6}; // TwoXFields.swift:129
    wire [18:0] product_40_sum = {6'd0, product_40_and | product_40_and_2 | product_40_and_3} + {product_40_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_40_and_7 = product_63_extended & {13{stages_0_out_data[303] & ~stages_0_out_data[304]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_8 = product_63_joined & {13{stages_0_out_data[304] & ~stages_0_out_data[303]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_9 = product_63_sum & {13{stages_0_out_data[303] & stages_0_out_data[304]}}; // TwoXFields.swift:129
    wire [18:0] product_40_extended_2 = {6'd0, product_40_and_7 | product_40_and_8 | product_40_and_9}; // TwoXFields.swift:129
    wire [12:0] product_40_and_10 = product_63_extended & {13{stages_0_out_data[305] & ~stages_0_out_data[306]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_11 = product_63_joined & {13{stages_0_out_data[306] & ~stages_0_out_data[305]}}; // TwoXFields.swift:129
    wire [12:0] product_40_and_12 = product_63_sum & {13{stages_0_out_data[305] & stages_0_out_data[306]}}; // TwoXFields.swift:129
    wire [18:0] product_40_joined = {product_40_and_10 | product_40_and_11 | product_40_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_40 = product_40_sum + {product_40_extended_2[14:0], 4'd0} + product_40_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_41 = {stages_0_out_data[311], stages_0_out_data[310], stages_0_out_data[309:307], product_40}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_41_and = product_63_extended & {13{stages_0_out_data[286] & ~stages_0_out_data[287]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_2 = product_63_joined & {13{stages_0_out_data[287] & ~stages_0_out_data[286]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_3 = product_63_sum & {13{stages_0_out_data[286] & stages_0_out_data[287]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_4 = product_63_extended & {13{stages_0_out_data[288] & ~stages_0_out_data[289]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_5 = product_63_joined & {13{stages_0_out_data[289] & ~stages_0_out_data[288]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_6 = product_63_sum & {13{stages_0_out_data[288] & stages_0_out_data[289]}}; // TwoXFields.swift:129
    wire [18:0] product_41_extended = {6'd0, product_41_and_4 | product_41_and_5 | product_41_and_6}; // TwoXFields.swift:129
    wire [18:0] product_41_sum = {6'd0, product_41_and | product_41_and_2 | product_41_and_3} + {product_41_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_41_and_7 = product_63_extended & {13{stages_0_out_data[290] & ~stages_0_out_data[291]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_8 = product_63_joined & {13{stages_0_out_data[291] & ~stages_0_out_data[290]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_9 = product_63_sum & {13{stages_0_out_data[290] & stages_0_out_data[291]}}; // TwoXFields.swift:129
    wire [18:0] product_41_extended_2 = {6'd0, product_41_and_7 | product_41_and_8 | product_41_and_9}; // TwoXFields.swift:129
    wire [12:0] product_41_and_10 = product_63_extended & {13{stages_0_out_data[292] & ~stages_0_out_data[293]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_11 = product_63_joined & {13{stages_0_out_data[293] & ~stages_0_out_data[292]}}; // TwoXFields.swift:129
    wire [12:0] product_41_and_12 = product_63_sum & {13{stages_0_out_data[292] & stages_0_out_data[293]}}; // TwoXFields.swift:129
    wire [18:0] product_41_joined = {product_41_and_10 | product_41_and_11 | product_41_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_41 = product_41_sum + {product_41_extended_2[14:0], 4'd0} + product_41_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_42 = {stages_0_out_data[298], stages_0_out_data[297], stages_0_out_data[296:294], product_41}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_42_and = product_63_extended & {13{stages_0_out_data[273] & ~stages_0_out_data[274]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_2 = product_63_joined & {13{stages_0_out_data[274] & ~stages_0_out_data[273]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_3 = product_63_sum & {13{stages_0_out_data[273] & stages_0_out_data[274]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_4 = product_63_extended & {13{stages_0_out_data[275] & ~stages_0_out_data[276]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_5 = product_63_joined & {13{stages_0_out_data[276] & ~stages_0_out_data[275]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_6 = product_63_sum & {13{stages_0_out_data[275] & stages_0_out_data[276]}}; // TwoXFields.swift:129
    wire [18:0] product_42_extended = {6'd0, product_42_and_4 | product_42_and_5 | product_42_and_6}; // TwoXFields.swift:129
    wire [18:0] product_42_sum = {6'd0, product_42_and | product_42_and_2 | product_42_and_3} + {product_42_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_42_and_7 = product_63_extended & {13{stages_0_out_data[277] & ~stages_0_out_data[278]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_8 = product_63_joined & {13{stages_0_out_data[278] & ~stages_0_out_data[277]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_9 = product_63_sum & {13{stages_0_out_data[277] & stages_0_out_data[278]}}; // TwoXFields.swift:129
    wire [18:0] product_42_extended_2 = {6'd0, product_42_and_7 | product_42_and_8 | product_42_and_9}; // TwoXFields.swift:129
    wire [12:0] product_42_and_10 = product_63_extended & {13{stages_0_out_data[279] & ~stages_0_out_data[280]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_11 = product_63_joined & {13{stages_0_out_data[280] & ~stages_0_out_data[279]}}; // TwoXFields.swift:129
    wire [12:0] product_42_and_12 = product_63_sum & {13{stages_0_out_data[279] & stages_0_out_data[280]}}; // TwoXFields.swift:129
    wire [18:0] product_42_joined = {product_42_and_10 | product_42_and_11 | product_42_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_42 = product_42_sum + {product_42_extended_2[14:0], 4'd0} + product_42_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_43 = {stages_0_out_data[285], stages_0_out_data[284], stages_0_out_data[283:281], product_42}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_43_and = product_63_extended & {13{stages_0_out_data[260] & ~stages_0_out_data[261]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_2 = product_63_joined & {13{stages_0_out_data[261] & ~stages_0_out_data[260]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_3 = product_63_sum & {13{stages_0_out_data[260] & stages_0_out_data[261]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_4 = product_63_extended & {13{stages_0_out_data[262] & ~stages_0_out_data[263]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_5 = product_63_joined & {13{stages_0_out_data[263] & ~stages_0_out_data[262]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_6 = product_63_sum & {13{stages_0_out_data[262] & stages_0_out_data[263]}}; // TwoXFields.swift:129
    wire [18:0] product_43_extended = {6'd0, product_43_and_4 | product_43_and_5 | product_43_and_6}; // TwoXFields.swift:129
    wire [18:0] product_43_sum = {6'd0, product_43_and | product_43_and_2 | product_43_and_3} + {product_43_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_43_and_7 = product_63_extended & {13{stages_0_out_data[264] & ~stages_0_out_data[265]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_8 = product_63_joined & {13{stages_0_out_data[265] & ~stages_0_out_data[264]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_9 = product_63_sum & {13{stages_0_out_data[264] & stages_0_out_data[265]}}; // TwoXFields.swift:129
    wire [18:0] product_43_extended_2 = {6'd0, product_43_and_7 | product_43_and_8 | product_43_and_9}; // TwoXFields.swift:129
    wire [12:0] product_43_and_10 = product_63_extended & {13{stages_0_out_data[266] & ~stages_0_out_data[267]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_11 = product_63_joined & {13{stages_0_out_data[267] & ~stages_0_out_data[266]}}; // TwoXFields.swift:129
    wire [12:0] product_43_and_12 = product_63_sum & {13{stages_0_out_data[266] & stages_0_out_data[267]}}; // TwoXFields.swift:129
    wire [18:0] product_43_joined = {product_43_and_10 | product_43_and_11 | product_43_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_43 = product_43_sum + {product_43_extended_2[14:0], 4'd0} + product_43_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_44 = {stages_0_out_data[272], stages_0_out_data[271], stages_0_out_data[270:268], product_43}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_44_and = product_63_extended & {13{stages_0_out_data[247] & ~stages_0_out_data[248]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_2 = product_63_joined & {13{stages_0_out_data[248] & ~stages_0_out_data[247]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_3 = product_63_sum & {13{stages_0_out_data[247] & stages_0_out_data[248]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_4 = product_63_extended & {13{stages_0_out_data[249] & ~stages_0_out_data[250]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_5 = product_63_joined & {13{stages_0_out_data[250] & ~stages_0_out_data[249]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_6 = product_63_sum & {13{stages_0_out_data[249] & stages_0_out_data[250]}}; // TwoXFields.swift:129
    wire [18:0] product_44_extended = {6'd0, product_44_and_4 | product_44_and_5 | product_44_and_6}; // TwoXFields.swift:129
    wire [18:0] product_44_sum = {6'd0, product_44_and | product_44_and_2 | product_44_and_3} + {product_44_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_44_and_7 = product_63_extended & {13{stages_0_out_data[251] & ~stages_0_out_data[252]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_8 = product_63_joined & {13{stages_0_out_data[252] & ~stages_0_out_data[251]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_9 = product_63_sum & {13{stages_0_out_data[251] & stages_0_out_data[252]}}; // TwoXFields.swift:129
    wire [18:0] product_44_extended_2 = {6'd0, product_44_and_7 | product_44_and_8 | product_44_and_9}; // TwoXFields.swift:129
    wire [12:0] product_44_and_10 = product_63_extended & {13{stages_0_out_data[253] & ~stages_0_out_data[254]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_11 = product_63_joined & {13{stages_0_out_data[254] & ~stages_0_out_data[253]}}; // TwoXFields.swift:129
    wire [12:0] product_44_and_12 = product_63_sum & {13{stages_0_out_data[253] & stages_0_out_data[254]}}; // TwoXFields.swift:129
    wire [18:0] product_44_joined = {product_44_and_10 | product_44_and_11 | product_44_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_44 = product_44_sum + {product_44_extended_2[14:0], 4'd0} + product_44_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_45 = {stages_0_out_data[259], stages_0_out_data[258], stages_0_out_data[257:255], product_44}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_45_and = product_63_extended & {13{stages_0_out_data[234] & ~stages_0_out_data[235]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_2 = product_63_joined & {13{stages_0_out_data[235] & ~stages_0_out_data[234]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_3 = product_63_sum & {13{stages_0_out_data[234] & stages_0_out_data[235]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_4 = product_63_extended & {13{stages_0_out_data[236] & ~stages_0_out_data[237]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_5 = product_63_joined & {13{stages_0_out_data[237] & ~stages_0_out_data[236]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_6 = product_63_sum & {13{stages_0_out_data[236] & stages_0_out_data[237]}}; // TwoXFields.swift:129
    wire [18:0] product_45_extended = {6'd0, product_45_and_4 | product_45_and_5 | product_45_and_6}; // TwoXFields.swift:129
    wire [18:0] product_45_sum = {6'd0, product_45_and | product_45_and_2 | product_45_and_3} + {product_45_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_45_and_7 = product_63_extended & {13{stages_0_out_data[238] & ~stages_0_out_data[239]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_8 = product_63_joined & {13{stages_0_out_data[239] & ~stages_0_out_data[238]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_9 = product_63_sum & {13{stages_0_out_data[238] & stages_0_out_data[239]}}; // TwoXFields.swift:129
    wire [18:0] product_45_extended_2 = {6'd0, product_45_and_7 | product_45_and_8 | product_45_and_9}; // TwoXFields.swift:129
    wire [12:0] product_45_and_10 = product_63_extended & {13{stages_0_out_data[240] & ~stages_0_out_data[241]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_11 = product_63_joined & {13{stages_0_out_data[241] & ~stages_0_out_data[240]}}; // TwoXFields.swift:129
    wire [12:0] product_45_and_12 = product_63_sum & {13{stages_0_out_data[240] & stages_0_out_data[241]}}; // TwoXFields.swift:129
    wire [18:0] product_45_joined = {product_45_and_10 | product_45_and_11 | product_45_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_45 = product_45_sum + {product_45_extended_2[14:0], 4'd0} + product_45_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_46 = {stages_0_out_data[246], stages_0_out_data[245], stages_0_out_data[244:242], product_45}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_46_and = product_63_extended & {13{stages_0_out_data[221] & ~stages_0_out_data[222]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_2 = product_63_joined & {13{stages_0_out_data[222] & ~stages_0_out_data[221]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_3 = product_63_sum & {13{stages_0_out_data[221] & stages_0_out_data[222]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_4 = product_63_extended & {13{stages_0_out_data[223] & ~stages_0_out_data[224]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_5 = product_63_joined & {13{stages_0_out_data[224] & ~stages_0_out_data[223]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_6 = product_63_sum & {13{stages_0_out_data[223] & stages_0_out_data[224]}}; // TwoXFields.swift:129
    wire [18:0] product_46_extended = {6'd0, product_46_and_4 | product_46_and_5 | product_46_and_6}; // TwoXFields.swift:129
    wire [18:0] product_46_sum = {6'd0, product_46_and | product_46_and_2 | product_46_and_3} + {product_46_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_46_and_7 = product_63_extended & {13{stages_0_out_data[225] & ~stages_0_out_data[226]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_8 = product_63_joined & {13{stages_0_out_data[226] & ~stages_0_out_data[225]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_9 = product_63_sum & {13{stages_0_out_data[225] & stages_0_out_data[226]}}; // TwoXFields.swift:129
    wire [18:0] product_46_extended_2 = {6'd0, product_46_and_7 | product_46_and_8 | product_46_and_9}; // TwoXFields.swift:129
    wire [12:0] product_46_and_10 = product_63_extended & {13{stages_0_out_data[227] & ~stages_0_out_data[228]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_11 = product_63_joined & {13{stages_0_out_data[228] & ~stages_0_out_data[227]}}; // TwoXFields.swift:129
    wire [12:0] product_46_and_12 = product_63_sum & {13{stages_0_out_data[227] & stages_0_out_data[228]}}; // TwoXFields.swift:129
    wire [18:0] product_46_joined = {product_46_and_10 | product_46_and_11 | product_46_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_46 = product_46_sum + {product_46_extended_2[14:0], 4'd0} + product_46_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_47 = {stages_0_out_data[233], stages_0_out_data[232], stages_0_out_data[231:229], product_46}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_47_and = product_63_extended & {13{stages_0_out_data[208] & ~stages_0_out_data[209]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_2 = product_63_joined & {13{stages_0_out_data[209] & ~stages_0_out_data[208]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_3 = product_63_sum & {13{stages_0_out_data[208] & stages_0_out_data[209]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_4 = product_63_extended & {13{stages_0_out_data[210] & ~stages_0_out_data[211]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_5 = product_63_joined & {13{stages_0_out_data[211] & ~stages_0_out_data[210]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_6 = product_63_sum & {13{stages_0_out_data[210] & stages_0_out_data[211]}}; // TwoXFields.swift:129
    wire [18:0] product_47_extended = {6'd0, product_47_and_4 | product_47_and_5 | product_47_and_6}; // TwoXFields.swift:129
    wire [18:0] product_47_sum = {6'd0, product_47_and | product_47_and_2 | product_47_and_3} + {product_47_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_47_and_7 = product_63_extended & {13{stages_0_out_data[212] & ~stages_0_out_data[213]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_8 = product_63_joined & {13{stages_0_out_data[213] & ~stages_0_out_data[212]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_9 = product_63_sum & {13{stages_0_out_data[212] & stages_0_out_data[213]}}; // TwoXFields.swift:129
    wire [18:0] product_47_extended_2 = {6'd0, product_47_and_7 | product_47_and_8 | product_47_and_9}; // TwoXFields.swift:129
    wire [12:0] product_47_and_10 = product_63_extended & {13{stages_0_out_data[214] & ~stages_0_out_data[215]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_11 = product_63_joined & {13{stages_0_out_data[215] & ~stages_0_out_data[214]}}; // TwoXFields.swift:129
    wire [12:0] product_47_and_12 = product_63_sum & {13{stages_0_out_data[214] & stages_0_out_data[215]}}; // TwoXFields.swift:129
    wire [18:0] product_47_joined = {product_47_and_10 | product_47_and_11 | product_47_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_47 = product_47_sum + {product_47_extended_2[14:0], 4'd0} + product_47_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_48 = {stages_0_out_data[220], stages_0_out_data[219], stages_0_out_data[218:216], product_47}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_48_and = product_63_extended & {13{stages_0_out_data[195] & ~stages_0_out_data[196]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_2 = product_63_joined & {13{stages_0_out_data[196] & ~stages_0_out_data[195]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_3 = product_63_sum & {13{stages_0_out_data[195] & stages_0_out_data[196]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_4 = product_63_extended & {13{stages_0_out_data[197] & ~stages_0_out_data[198]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_5 = product_63_joined & {13{stages_0_out_data[198] & ~stages_0_out_data[197]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_6 = product_63_sum & {13{stages_0_out_data[197] & stages_0_out_data[198]}}; // TwoXFields.swift:129
    wire [18:0] product_48_extended = {6'd0, product_48_and_4 | product_48_and_5 | product_48_and_6}; // TwoXFields.swift:129
    wire [18:0] product_48_sum = {6'd0, product_48_and | product_48_and_2 | product_48_and_3} + {product_48_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_48_and_7 = product_63_extended & {13{stages_0_out_data[199] & ~stages_0_out_data[200]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_8 = product_63_joined & {13{stages_0_out_data[200] & ~stages_0_out_data[199]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_9 = product_63_sum & {13{stages_0_out_data[199] & stages_0_out_data[200]}}; // TwoXFields.swift:129
    wire [18:0] product_48_extended_2 = {6'd0, product_48_and_7 | product_48_and_8 | product_48_and_9}; // TwoXFields.swift:129
    wire [12:0] product_48_and_10 = product_63_extended & {13{stages_0_out_data[201] & ~stages_0_out_data[202]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_11 = product_63_joined & {13{stages_0_out_data[202] & ~stages_0_out_data[201]}}; // TwoXFields.swift:129
    wire [12:0] product_48_and_12 = product_63_sum & {13{stages_0_out_data[201] & stages_0_out_data[202]}}; // TwoXFields.swift:129
    wire [18:0] product_48_joined = {product_48_and_10 | product_48_and_11 | product_48_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_48 = product_48_sum + {product_48_extended_2[14:0], 4'd0} + product_48_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_49 = {stages_0_out_data[207], stages_0_out_data[206], stages_0_out_data[205:203], product_48}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_49_and = product_63_extended & {13{stages_0_out_data[182] & ~stages_0_out_data[183]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_2 = product_63_joined & {13{stages_0_out_data[183] & ~stages_0_out_data[182]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_3 = product_63_sum & {13{stages_0_out_data[182] & stages_0_out_data[183]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_4 = product_63_extended & {13{stages_0_out_data[184] & ~stages_0_out_data[185]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_5 = product_63_joined & {13{stages_0_out_data[185] & ~stages_0_out_data[184]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_6 = product_63_sum & {13{stages_0_out_data[184] & stages_0_out_data[185]}}; // TwoXFields.swift:129
    wire [18:0] product_49_extended = {6'd0, product_49_and_4 | product_49_and_5 | product_49_and_6}; // TwoXFields.swift:129
    wire [18:0] product_49_sum = {6'd0, product_49_and | product_49_and_2 | product_49_and_3} + {product_49_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_49_and_7 = product_63_extended & {13{stages_0_out_data[186] & ~stages_0_out_data[187]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_8 = product_63_joined & {13{stages_0_out_data[187] & ~stages_0_out_data[186]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_9 = product_63_sum & {13{stages_0_out_data[186] & stages_0_out_data[187]}}; // TwoXFields.swift:129
    wire [18:0] product_49_extended_2 = {6'd0, product_49_and_7 | product_49_and_8 | product_49_and_9}; // TwoXFields.swift:129
    wire [12:0] product_49_and_10 = product_63_extended & {13{stages_0_out_data[188] & ~stages_0_out_data[189]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_11 = product_63_joined & {13{stages_0_out_data[189] & ~stages_0_out_data[188]}}; // TwoXFields.swift:129
    wire [12:0] product_49_and_12 = product_63_sum & {13{stages_0_out_data[188] & stages_0_out_data[189]}}; // TwoXFields.swift:129
    wire [18:0] product_49_joined = {product_49_and_10 | product_49_and_11 | product_49_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_49 = product_49_sum + {product_49_extended_2[14:0], 4'd0} + product_49_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_50 = {stages_0_out_data[194], stages_0_out_data[193], stages_0_out_data[192:190], product_49}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_50_and = product_63_extended & {13{stages_0_out_data[169] & ~stages_0_out_data[170]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_2 = product_63_joined & {13{stages_0_out_data[170] & ~stages_0_out_data[169]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_3 = product_63_sum & {13{stages_0_out_data[169] & stages_0_out_data[170]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_4 = product_63_extended & {13{stages_0_out_data[171] & ~stages_0_out_data[172]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_5 = product_63_joined & {13{stages_0_out_data[172] & ~stages_0_out_data[171]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_6 = product_63_sum & {13{stages_0_out_data[171] & stages_0_out_data[172]}}; // TwoXFields.swift:129
    wire [18:0] product_50_extended = {6'd0, product_50_and_4 | product_50_and_5 | product_50_and_6}; // TwoXFields.swift:129
    wire [18:0] product_50_sum = {6'd0, product_50_and | product_50_and_2 | product_50_and_3} + {product_50_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_50_and_7 = product_63_extended & {13{stages_0_out_data[173] & ~stages_0_out_data[174]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_8 = product_63_joined & {13{stages_0_out_data[174] & ~stages_0_out_data[173]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_9 = product_63_sum & {13{stages_0_out_data[173] & stages_0_out_data[174]}}; // TwoXFields.swift:129
    wire [18:0] product_50_extended_2 = {6'd0, product_50_and_7 | product_50_and_8 | product_50_and_9}; // TwoXFields.swift:129
    wire [12:0] product_50_and_10 = product_63_extended & {13{stages_0_out_data[175] & ~stages_0_out_data[176]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_11 = product_63_joined & {13{stages_0_out_data[176] & ~stages_0_out_data[175]}}; // TwoXFields.swift:129
    wire [12:0] product_50_and_12 = product_63_sum & {13{stages_0_out_data[175] & stages_0_out_data[176]}}; // TwoXFields.swift:129
    wire [18:0] product_50_joined = {product_50_and_10 | product_50_and_11 | product_50_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_50 = product_50_sum + {product_50_extended_2[14:0], 4'd0} + product_50_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_51 = {stages_0_out_data[181], stages_0_out_data[180], stages_0_out_data[179:177], product_50}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_51_and = product_63_extended & {13{stages_0_out_data[156] & ~stages_0_out_data[157]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_2 = product_63_joined & {13{stages_0_out_data[157] & ~stages_0_out_data[156]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_3 = product_63_sum & {13{stages_0_out_data[156] & stages_0_out_data[157]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_4 = product_63_extended & {13{stages_0_out_data[158] & ~stages_0_out_data[159]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_5 = product_63_joined & {13{stages_0_out_data[159] & ~stages_0_out_data[158]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_6 = product_63_sum & {13{stages_0_out_data[158] & stages_0_out_data[159]}}; // TwoXFields.swift:129
    wire [18:0] product_51_extended = {6'd0, product_51_and_4 | product_51_and_5 | product_51_and_6}; // TwoXFields.swift:129
    wire [18:0] product_51_sum = {6'd0, product_51_and | product_51_and_2 | product_51_and_3} + {product_51_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_51_and_7 = product_63_extended & {13{stages_0_out_data[160] & ~stages_0_out_data[161]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_8 = product_63_joined & {13{stages_0_out_data[161] & ~stages_0_out_data[160]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_9 = product_63_sum & {13{stages_0_out_data[160] & stages_0_out_data[161]}}; // TwoXFields.swift:129
    wire [18:0] product_51_extended_2 = {6'd0, product_51_and_7 | product_51_and_8 | product_51_and_9}; // TwoXFields.swift:129
    wire [12:0] product_51_and_10 = product_63_extended & {13{stages_0_out_data[162] & ~stages_0_out_data[163]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_11 = product_63_joined & {13{stages_0_out_data[163] & ~stages_0_out_data[162]}}; // TwoXFields.swift:129
    wire [12:0] product_51_and_12 = product_63_sum & {13{stages_0_out_data[162] & stages_0_out_data[163]}}; // TwoXFields.swift:129
    wire [18:0] product_51_joined = {product_51_and_10 | product_51_and_11 | product_51_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_51 = product_51_sum + {product_51_extended_2[14:0], 4'd0} + product_51_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_52 = {stages_0_out_data[168], stages_0_out_data[167], stages_0_out_data[166:164], product_51}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_52_and = product_63_extended & {13{stages_0_out_data[143] & ~stages_0_out_data[144]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_2 = product_63_joined & {13{stages_0_out_data[144] & ~stages_0_out_data[143]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_3 = product_63_sum & {13{stages_0_out_data[143] & stages_0_out_data[144]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_4 = product_63_extended & {13{stages_0_out_data[145] & ~stages_0_out_data[146]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_5 = product_63_joined & {13{stages_0_out_data[146] & ~stages_0_out_data[145]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_6 = product_63_sum & {13{stages_0_out_data[145] & stages_0_out_data[146]}}; // TwoXFields.swift:129
    wire [18:0] product_52_extended = {6'd0, product_52_and_4 | product_52_and_5 | product_52_and_6}; // TwoXFields.swift:129
    wire [18:0] product_52_sum = {6'd0, product_52_and | product_52_and_2 | product_52_and_3} + {product_52_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_52_and_7 = product_63_extended & {13{stages_0_out_data[147] & ~stages_0_out_data[148]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_8 = product_63_joined & {13{stages_0_out_data[148] & ~stages_0_out_data[147]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_9 = product_63_sum & {13{stages_0_out_data[147] & stages_0_out_data[148]}}; // TwoXFields.swift:129
    wire [18:0] product_52_extended_2 = {6'd0, product_52_and_7 | product_52_and_8 | product_52_and_9}; // TwoXFields.swift:129
    wire [12:0] product_52_and_10 = product_63_extended & {13{stages_0_out_data[149] & ~stages_0_out_data[150]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_11 = product_63_joined & {13{stages_0_out_data[150] & ~stages_0_out_data[149]}}; // TwoXFields.swift:129
    wire [12:0] product_52_and_12 = product_63_sum & {13{stages_0_out_data[149] & stages_0_out_data[150]}}; // TwoXFields.swift:129
    wire [18:0] product_52_joined = {product_52_and_10 | product_52_and_11 | product_52_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_52 = product_52_sum + {product_52_extended_2[14:0], 4'd0} + product_52_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_53 = {stages_0_out_data[155], stages_0_out_data[154], stages_0_out_data[153:151], product_52}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_53_and = product_63_extended & {13{stages_0_out_data[130] & ~stages_0_out_data[131]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_2 = product_63_joined & {13{stages_0_out_data[131] & ~stages_0_out_data[130]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_3 = product_63_sum & {13{stages_0_out_data[130] & stages_0_out_data[131]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_4 = product_63_extended & {13{stages_0_out_data[132] & ~stages_0_out_data[133]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_5 = product_63_joined & {13{stages_0_out_data[133] & ~stages_0_out_data[132]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_6 = product_63_sum & {13{stages_0_out_data[132] & stages_0_out_data[133]}}; // TwoXFields.swift:129
    wire [18:0] product_53_extended = {6'd0, product_53_and_4 | product_53_and_5 | product_53_and_6}; // TwoXFields.swift:129
    wire [18:0] product_53_sum = {6'd0, product_53_and | product_53_and_2 | product_53_and_3} + {product_53_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_53_and_7 = product_63_extended & {13{stages_0_out_data[134] & ~stages_0_out_data[135]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_8 = product_63_joined & {13{stages_0_out_data[135] & ~stages_0_out_data[134]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_9 = product_63_sum & {13{stages_0_out_data[134] & stages_0_out_data[135]}}; // TwoXFields.swift:129
    wire [18:0] product_53_extended_2 = {6'd0, product_53_and_7 | product_53_and_8 | product_53_and_9}; // TwoXFields.swift:129
    wire [12:0] product_53_and_10 = product_63_extended & {13{stages_0_out_data[136] & ~stages_0_out_data[137]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_11 = product_63_joined & {13{stages_0_out_data[137] & ~stages_0_out_data[136]}}; // TwoXFields.swift:129
    wire [12:0] product_53_and_12 = product_63_sum & {13{stages_0_out_data[136] & stages_0_out_data[137]}}; // TwoXFields.swift:129
    wire [18:0] product_53_joined = {product_53_and_10 | product_53_and_11 | product_53_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_53 = product_53_sum + {product_53_extended_2[14:0], 4'd0} + product_53_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_54 = {stages_0_out_data[142], stages_0_out_data[141], stages_0_out_data[140:138], product_53}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_54_and = product_63_extended & {13{stages_0_out_data[117] & ~stages_0_out_data[118]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_2 = product_63_joined & {13{stages_0_out_data[118] & ~stages_0_out_data[117]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_3 = product_63_sum & {13{stages_0_out_data[117] & stages_0_out_data[118]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_4 = product_63_extended & {13{stages_0_out_data[119] & ~stages_0_out_data[120]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_5 = product_63_joined & {13{stages_0_out_data[120] & ~stages_0_out_data[119]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_6 = product_63_sum & {13{stages_0_out_data[119] & stages_0_out_data[120]}}; // TwoXFields.swift:129
    wire [18:0] product_54_extended = {6'd0, product_54_and_4 | product_54_and_5 | product_54_and_6}; // TwoXFields.swift:129
    wire [18:0] product_54_sum = {6'd0, product_54_and | product_54_and_2 | product_54_and_3} + {product_54_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_54_and_7 = product_63_extended & {13{stages_0_out_data[121] & ~stages_0_out_data[122]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_8 = product_63_joined & {13{stages_0_out_data[122] & ~stages_0_out_data[121]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_9 = product_63_sum & {13{stages_0_out_data[121] & stages_0_out_data[122]}}; // TwoXFields.swift:129
    wire [18:0] product_54_extended_2 = {6'd0, product_54_and_7 | product_54_and_8 | product_54_and_9}; // TwoXFields.swift:129
    wire [12:0] product_54_and_10 = product_63_extended & {13{stages_0_out_data[123] & ~stages_0_out_data[124]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_11 = product_63_joined & {13{stages_0_out_data[124] & ~stages_0_out_data[123]}}; // TwoXFields.swift:129
    wire [12:0] product_54_and_12 = product_63_sum & {13{stages_0_out_data[123] & stages_0_out_data[124]}}; // TwoXFields.swift:129
    wire [18:0] product_54_joined = {product_54_and_10 | product_54_and_11 | product_54_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_54 = product_54_sum + {product_54_extended_2[14:0], 4'd0} + product_54_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_55 = {stages_0_out_data[129], stages_0_out_data[128], stages_0_out_data[127:125], product_54}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_55_and = product_63_extended & {13{stages_0_out_data[104] & ~stages_0_out_data[105]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_2 = product_63_joined & {13{stages_0_out_data[105] & ~stages_0_out_data[104]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_3 = product_63_sum & {13{stages_0_out_data[104] & stages_0_out_data[105]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_4 = product_63_extended & {13{stages_0_out_data[106] & ~stages_0_out_data[107]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_5 = product_63_joined & {13{stages_0_out_data[107] & ~stages_0_out_data[106]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_6 = product_63_sum & {13{stages_0_out_data[106] & stages_0_out_data[107]}}; // TwoXFields.swift:129
    wire [18:0] product_55_extended = {6'd0, product_55_and_4 | product_55_and_5 | product_55_and_6}; // TwoXFields.swift:129
    wire [18:0] product_55_sum = {6'd0, product_55_and | product_55_and_2 | product_55_and_3} + {product_55_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_55_and_7 = product_63_extended & {13{stages_0_out_data[108] & ~stages_0_out_data[109]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_8 = product_63_joined & {13{stages_0_out_data[109] & ~stages_0_out_data[108]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_9 = product_63_sum & {13{stages_0_out_data[108] & stages_0_out_data[109]}}; // TwoXFields.swift:129
    wire [18:0] product_55_extended_2 = {6'd0, product_55_and_7 | product_55_and_8 | product_55_and_9}; // TwoXFields.swift:129
    wire [12:0] product_55_and_10 = product_63_extended & {13{stages_0_out_data[110] & ~stages_0_out_data[111]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_11 = product_63_joined & {13{stages_0_out_data[111] & ~stages_0_out_data[110]}}; // TwoXFields.swift:129
    wire [12:0] product_55_and_12 = product_63_sum & {13{stages_0_out_data[110] & stages_0_out_data[111]}}; // TwoXFields.swift:129
    wire [18:0] product_55_joined = {product_55_and_10 | product_55_and_11 | product_55_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_55 = product_55_sum + {product_55_extended_2[14:0], 4'd0} + product_55_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_56 = {stages_0_out_data[116], stages_0_out_data[115], stages_0_out_data[114:112], product_55}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_56_and = product_63_extended & {13{stages_0_out_data[91] & ~stages_0_out_data[92]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_2 = product_63_joined & {13{stages_0_out_data[92] & ~stages_0_out_data[91]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_3 = product_63_sum & {13{stages_0_out_data[91] & stages_0_out_data[92]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_4 = product_63_extended & {13{stages_0_out_data[93] & ~stages_0_out_data[94]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_5 = product_63_joined & {13{stages_0_out_data[94] & ~stages_0_out_data[93]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_6 = product_63_sum & {13{stages_0_out_data[93] & stages_0_out_data[94]}}; // TwoXFields.swift:129
    wire [18:0] product_56_extended = {6'd0, product_56_and_4 | product_56_and_5 | product_56_and_6}; // TwoXFields.swift:129
    wire [18:0] product_56_sum = {6'd0, product_56_and | product_56_and_2 | product_56_and_3} + {product_56_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_56_and_7 = product_63_extended & {13{stages_0_out_data[95] & ~stages_0_out_data[96]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_8 = product_63_joined & {13{stages_0_out_data[96] & ~stages_0_out_data[95]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_9 = product_63_sum & {13{stages_0_out_data[95] & stages_0_out_data[96]}}; // TwoXFields.swift:129
    wire [18:0] product_56_extended_2 = {6'd0, product_56_and_7 | product_56_and_8 | product_56_and_9}; // TwoXFields.swift:129
    wire [12:0] product_56_and_10 = product_63_extended & {13{stages_0_out_data[97] & ~stages_0_out_data[98]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_11 = product_63_joined & {13{stages_0_out_data[98] & ~stages_0_out_data[97]}}; // TwoXFields.swift:129
    wire [12:0] product_56_and_12 = product_63_sum & {13{stages_0_out_data[97] & stages_0_out_data[98]}}; // TwoXFields.swift:129
    wire [18:0] product_56_joined = {product_56_and_10 | product_56_and_11 | product_56_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_56 = product_56_sum + {product_56_extended_2[14:0], 4'd0} + product_56_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_57 = {stages_0_out_data[103], stages_0_out_data[102], stages_0_out_data[101:99], product_56}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_57_and = product_63_extended & {13{stages_0_out_data[78] & ~stages_0_out_data[79]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_2 = product_63_joined & {13{stages_0_out_data[79] & ~stages_0_out_data[78]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_3 = product_63_sum & {13{stages_0_out_data[78] & stages_0_out_data[79]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_4 = product_63_extended & {13{stages_0_out_data[80] & ~stages_0_out_data[81]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_5 = product_63_joined & {13{stages_0_out_data[81] & ~stages_0_out_data[80]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_6 = product_63_sum & {13{stages_0_out_data[80] & stages_0_out_data[81]}}; // TwoXFields.swift:129
    wire [18:0] product_57_extended = {6'd0, product_57_and_4 | product_57_and_5 | product_57_and_6}; // TwoXFields.swift:129
    wire [18:0] product_57_sum = {6'd0, product_57_and | product_57_and_2 | product_57_and_3} + {product_57_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_57_and_7 = product_63_extended & {13{stages_0_out_data[82] & ~stages_0_out_data[83]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_8 = product_63_joined & {13{stages_0_out_data[83] & ~stages_0_out_data[82]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_9 = product_63_sum & {13{stages_0_out_data[82] & stages_0_out_data[83]}}; // TwoXFields.swift:129
    wire [18:0] product_57_extended_2 = {6'd0, product_57_and_7 | product_57_and_8 | product_57_and_9}; // TwoXFields.swift:129
    wire [12:0] product_57_and_10 = product_63_extended & {13{stages_0_out_data[84] & ~stages_0_out_data[85]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_11 = product_63_joined & {13{stages_0_out_data[85] & ~stages_0_out_data[84]}}; // TwoXFields.swift:129
    wire [12:0] product_57_and_12 = product_63_sum & {13{stages_0_out_data[84] & stages_0_out_data[85]}}; // TwoXFields.swift:129
    wire [18:0] product_57_joined = {product_57_and_10 | product_57_and_11 | product_57_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_57 = product_57_sum + {product_57_extended_2[14:0], 4'd0} + product_57_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_58 = {stages_0_out_data[90], stages_0_out_data[89], stages_0_out_data[88:86], product_57}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_58_and = product_63_extended & {13{stages_0_out_data[65] & ~stages_0_out_data[66]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_2 = product_63_joined & {13{stages_0_out_data[66] & ~stages_0_out_data[65]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_3 = product_63_sum & {13{stages_0_out_data[65] & stages_0_out_data[66]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_4 = product_63_extended & {13{stages_0_out_data[67] & ~stages_0_out_data[68]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_5 = product_63_joined & {13{stages_0_out_data[68] & ~stages_0_out_data[67]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_6 = product_63_sum & {13{stages_0_out_data[67] & stages_0_out_data[68]}}; // TwoXFields.swift:129
    wire [18:0] product_58_extended = {6'd0, product_58_and_4 | product_58_and_5 | product_58_and_6}; // TwoXFields.swift:129
    wire [18:0] product_58_sum = {6'd0, product_58_and | product_58_and_2 | product_58_and_3} + {product_58_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_58_and_7 = product_63_extended & {13{stages_0_out_data[69] & ~stages_0_out_data[70]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_8 = product_63_joined & {13{stages_0_out_data[70] & ~stages_0_out_data[69]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_9 = product_63_sum & {13{stages_0_out_data[69] & stages_0_out_data[70]}}; // TwoXFields.swift:129
    wire [18:0] product_58_extended_2 = {6'd0, product_58_and_7 | product_58_and_8 | product_58_and_9}; // TwoXFields.swift:129
    wire [12:0] product_58_and_10 = product_63_extended & {13{stages_0_out_data[71] & ~stages_0_out_data[72]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_11 = product_63_joined & {13{stages_0_out_data[72] & ~stages_0_out_data[71]}}; // TwoXFields.swift:129
    wire [12:0] product_58_and_12 = product_63_sum & {13{stages_0_out_data[71] & stages_0_out_data[72]}}; // TwoXFields.swift:129
    wire [18:0] product_58_joined = {product_58_and_10 | product_58_and_11 | product_58_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_58 = product_58_sum + {product_58_extended_2[14:0], 4'd0} + product_58_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_59 = {stages_0_out_data[77], stages_0_out_data[76], stages_0_out_data[75:73], product_58}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_59_and = product_63_extended & {13{stages_0_out_data[52] & ~stages_0_out_data[53]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_2 = product_63_joined & {13{stages_0_out_data[53] & ~stages_0_out_data[52]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_3 = product_63_sum & {13{stages_0_out_data[52] & stages_0_out_data[53]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_4 = product_63_extended & {13{stages_0_out_data[54] & ~stages_0_out_data[55]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_5 = product_63_joined & {13{stages_0_out_data[55] & ~stages_0_out_data[54]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_6 = product_63_sum & {13{stages_0_out_data[54] & stages_0_out_data[55]}}; // TwoXFields.swift:129
    wire [18:0] product_59_extended = {6'd0, product_59_and_4 | product_59_and_5 | product_59_and_6}; // TwoXFields.swift:129
    wire [18:0] product_59_sum = {6'd0, product_59_and | product_59_and_2 | product_59_and_3} + {product_59_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_59_and_7 = product_63_extended & {13{stages_0_out_data[56] & ~stages_0_out_data[57]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_8 = product_63_joined & {13{stages_0_out_data[57] & ~stages_0_out_data[56]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_9 = product_63_sum & {13{stages_0_out_data[56] & stages_0_out_data[57]}}; // TwoXFields.swift:129
    wire [18:0] product_59_extended_2 = {6'd0, product_59_and_7 | product_59_and_8 | product_59_and_9}; // TwoXFields.swift:129
    wire [12:0] product_59_and_10 = product_63_extended & {13{stages_0_out_data[58] & ~stages_0_out_data[59]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_11 = product_63_joined & {13{stages_0_out_data[59] & ~stages_0_out_data[58]}}; // TwoXFields.swift:129
    wire [12:0] product_59_and_12 = product_63_sum & {13{stages_0_out_data[58] & stages_0_out_data[59]}}; // TwoXFields.swift:129
    wire [18:0] product_59_joined = {product_59_and_10 | product_59_and_11 | product_59_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_59 = product_59_sum + {product_59_extended_2[14:0], 4'd0} + product_59_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_60 = {stages_0_out_data[64], stages_0_out_data[63], stages_0_out_data[62:60], product_59}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_60_and = product_63_extended & {13{stages_0_out_data[39] & ~stages_0_out_data[40]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_2 = product_63_joined & {13{stages_0_out_data[40] & ~stages_0_out_data[39]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_3 = product_63_sum & {13{stages_0_out_data[39] & stages_0_out_data[40]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_4 = product_63_extended & {13{stages_0_out_data[41] & ~stages_0_out_data[42]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_5 = product_63_joined & {13{stages_0_out_data[42] & ~stages_0_out_data[41]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_6 = product_63_sum & {13{stages_0_out_data[41] & stages_0_out_data[42]}}; // TwoXFields.swift:129
    wire [18:0] product_60_extended = {6'd0, product_60_and_4 | product_60_and_5 | product_60_and_6}; // TwoXFields.swift:129
    wire [18:0] product_60_sum = {6'd0, product_60_and | product_60_and_2 | product_60_and_3} + {product_60_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_60_and_7 = product_63_extended & {13{stages_0_out_data[43] & ~stages_0_out_data[44]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_8 = product_63_joined & {13{stages_0_out_data[44] & ~stages_0_out_data[43]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_9 = product_63_sum & {13{stages_0_out_data[43] & stages_0_out_data[44]}}; // TwoXFields.swift:129
    wire [18:0] product_60_extended_2 = {6'd0, product_60_and_7 | product_60_and_8 | product_60_and_9}; // TwoXFields.swift:129
    wire [12:0] product_60_and_10 = product_63_extended & {13{stages_0_out_data[45] & ~stages_0_out_data[46]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_11 = product_63_joined & {13{stages_0_out_data[46] & ~stages_0_out_data[45]}}; // TwoXFields.swift:129
    wire [12:0] product_60_and_12 = product_63_sum & {13{stages_0_out_data[45] & stages_0_out_data[46]}}; // TwoXFields.swift:129
    wire [18:0] product_60_joined = {product_60_and_10 | product_60_and_11 | product_60_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_60 = product_60_sum + {product_60_extended_2[14:0], 4'd0} + product_60_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_61 = {stages_0_out_data[51], stages_0_out_data[50], stages_0_out_data[49:47], product_60}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_61_and = product_63_extended & {13{stages_0_out_data[26] & ~stages_0_out_data[27]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_2 = product_63_joined & {13{stages_0_out_data[27] & ~stages_0_out_data[26]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_3 = product_63_sum & {13{stages_0_out_data[26] & stages_0_out_data[27]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_4 = product_63_extended & {13{stages_0_out_data[28] & ~stages_0_out_data[29]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_5 = product_63_joined & {13{stages_0_out_data[29] & ~stages_0_out_data[28]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_6 = product_63_sum & {13{stages_0_out_data[28] & stages_0_out_data[29]}}; // TwoXFields.swift:129
    wire [18:0] product_61_extended = {6'd0, product_61_and_4 | product_61_and_5 | product_61_and_6}; // TwoXFields.swift:129
    wire [18:0] product_61_sum = {6'd0, product_61_and | product_61_and_2 | product_61_and_3} + {product_61_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_61_and_7 = product_63_extended & {13{stages_0_out_data[30] & ~stages_0_out_data[31]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_8 = product_63_joined & {13{stages_0_out_data[31] & ~stages_0_out_data[30]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_9 = product_63_sum & {13{stages_0_out_data[30] & stages_0_out_data[31]}}; // TwoXFields.swift:129
    wire [18:0] product_61_extended_2 = {6'd0, product_61_and_7 | product_61_and_8 | product_61_and_9}; // TwoXFields.swift:129
    wire [12:0] product_61_and_10 = product_63_extended & {13{stages_0_out_data[32] & ~stages_0_out_data[33]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_11 = product_63_joined & {13{stages_0_out_data[33] & ~stages_0_out_data[32]}}; // TwoXFields.swift:129
    wire [12:0] product_61_and_12 = product_63_sum & {13{stages_0_out_data[32] & stages_0_out_data[33]}}; // TwoXFields.swift:129
    wire [18:0] product_61_joined = {product_61_and_10 | product_61_and_11 | product_61_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_61 = product_61_sum + {product_61_extended_2[14:0], 4'd0} + product_61_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_62 = {stages_0_out_data[38], stages_0_out_data[37], stages_0_out_data[36:34], product_61}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_62_and = product_63_extended & {13{stages_0_out_data[13] & ~stages_0_out_data[14]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_2 = product_63_joined & {13{stages_0_out_data[14] & ~stages_0_out_data[13]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_3 = product_63_sum & {13{stages_0_out_data[13] & stages_0_out_data[14]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_4 = product_63_extended & {13{stages_0_out_data[15] & ~stages_0_out_data[16]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_5 = product_63_joined & {13{stages_0_out_data[16] & ~stages_0_out_data[15]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_6 = product_63_sum & {13{stages_0_out_data[15] & stages_0_out_data[16]}}; // TwoXFields.swift:129
    wire [18:0] product_62_extended = {6'd0, product_62_and_4 | product_62_and_5 | product_62_and_6}; // TwoXFields.swift:129
    wire [18:0] product_62_sum = {6'd0, product_62_and | product_62_and_2 | product_62_and_3} + {product_62_extended[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_62_and_7 = product_63_extended & {13{stages_0_out_data[17] & ~stages_0_out_data[18]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_8 = product_63_joined & {13{stages_0_out_data[18] & ~stages_0_out_data[17]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_9 = product_63_sum & {13{stages_0_out_data[17] & stages_0_out_data[18]}}; // TwoXFields.swift:129
    wire [18:0] product_62_extended_2 = {6'd0, product_62_and_7 | product_62_and_8 | product_62_and_9}; // TwoXFields.swift:129
    wire [12:0] product_62_and_10 = product_63_extended & {13{stages_0_out_data[19] & ~stages_0_out_data[20]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_11 = product_63_joined & {13{stages_0_out_data[20] & ~stages_0_out_data[19]}}; // TwoXFields.swift:129
    wire [12:0] product_62_and_12 = product_63_sum & {13{stages_0_out_data[19] & stages_0_out_data[20]}}; // TwoXFields.swift:129
    wire [18:0] product_62_joined = {product_62_and_10 | product_62_and_11 | product_62_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_62 = product_62_sum + {product_62_extended_2[14:0], 4'd0} + product_62_joined; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_63 = {stages_0_out_data[25], stages_0_out_data[24], stages_0_out_data[23:21], product_62}; // TwoXBlockDecoder.swift:82
    wire [12:0] product_63_and = product_63_extended & {13{stages_0_out_data[0] & ~stages_0_out_data[1]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_2 = product_63_joined & {13{stages_0_out_data[1] & ~stages_0_out_data[0]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_3 = product_63_sum & {13{stages_0_out_data[0] & stages_0_out_data[1]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_4 = product_63_extended & {13{stages_0_out_data[2] & ~stages_0_out_data[3]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_5 = product_63_joined & {13{stages_0_out_data[3] & ~stages_0_out_data[2]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_6 = product_63_sum & {13{stages_0_out_data[2] & stages_0_out_data[3]}}; // TwoXFields.swift:129
    wire [18:0] product_63_extended_2 = {6'd0, product_63_and_4 | product_63_and_5 | product_63_and_6}; // TwoXFields.swift:129
    wire [18:0] product_63_sum_2 = {6'd0, product_63_and | product_63_and_2 | product_63_and_3} + {product_63_extended_2[16:0], 2'd0}; // TwoXFields.swift:129
    wire [12:0] product_63_and_7 = product_63_extended & {13{stages_0_out_data[4] & ~stages_0_out_data[5]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_8 = product_63_joined & {13{stages_0_out_data[5] & ~stages_0_out_data[4]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_9 = product_63_sum & {13{stages_0_out_data[4] & stages_0_out_data[5]}}; // TwoXFields.swift:129
    wire [18:0] product_63_extended_3 = {6'd0, product_63_and_7 | product_63_and_8 | product_63_and_9}; // TwoXFields.swift:129
    wire [12:0] product_63_and_10 = product_63_extended & {13{stages_0_out_data[6] & ~stages_0_out_data[7]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_11 = product_63_joined & {13{stages_0_out_data[7] & ~stages_0_out_data[6]}}; // TwoXFields.swift:129
    wire [12:0] product_63_and_12 = product_63_sum & {13{stages_0_out_data[6] & stages_0_out_data[7]}}; // TwoXFields.swift:129
    wire [18:0] product_63_joined_2 = {product_63_and_10 | product_63_and_11 | product_63_and_12, 6'd0}; // TwoXFields.swift:129
    wire [18:0] product_63 = product_63_sum_2 + {product_63_extended_3[14:0], 4'd0} + product_63_joined_2; // TwoXFields.swift:129
    wire [23:0] stages_1_input1_joined_64 = {stages_0_out_data[12], stages_0_out_data[11], stages_0_out_data[10:8], product_63}; // TwoXBlockDecoder.swift:82
    wire [1603:0] stages_1_input1_joined_65 = {
        stages_0_out_data[899:892], stages_0_out_data[891:872], stages_0_out_data[871:852],
        stages_0_out_data[851], stages_0_out_data[850:843], stages_0_out_data[842:832],
        stages_1_input1_joined, stages_1_input1_joined_2, stages_1_input1_joined_3,
        stages_1_input1_joined_4, stages_1_input1_joined_5, stages_1_input1_joined_6,
        stages_1_input1_joined_7, stages_1_input1_joined_8, stages_1_input1_joined_9,
        stages_1_input1_joined_10, stages_1_input1_joined_11, stages_1_input1_joined_12,
        stages_1_input1_joined_13, stages_1_input1_joined_14, stages_1_input1_joined_15,
        stages_1_input1_joined_16, stages_1_input1_joined_17, stages_1_input1_joined_18,
        stages_1_input1_joined_19, stages_1_input1_joined_20, stages_1_input1_joined_21,
        stages_1_input1_joined_22, stages_1_input1_joined_23, stages_1_input1_joined_24,
        stages_1_input1_joined_25, stages_1_input1_joined_26, stages_1_input1_joined_27,
        stages_1_input1_joined_28, stages_1_input1_joined_29, stages_1_input1_joined_30,
        stages_1_input1_joined_31, stages_1_input1_joined_32, stages_1_input1_joined_33,
        stages_1_input1_joined_34, stages_1_input1_joined_35, stages_1_input1_joined_36,
        stages_1_input1_joined_37, stages_1_input1_joined_38, stages_1_input1_joined_39,
        stages_1_input1_joined_40, stages_1_input1_joined_41, stages_1_input1_joined_42,
        stages_1_input1_joined_43, stages_1_input1_joined_44, stages_1_input1_joined_45,
        stages_1_input1_joined_46, stages_1_input1_joined_47, stages_1_input1_joined_48,
        stages_1_input1_joined_49, stages_1_input1_joined_50, stages_1_input1_joined_51,
        stages_1_input1_joined_52, stages_1_input1_joined_53, stages_1_input1_joined_54,
        stages_1_input1_joined_55, stages_1_input1_joined_56, stages_1_input1_joined_57,
        stages_1_input1_joined_58, stages_1_input1_joined_59, stages_1_input1_joined_60,
        stages_1_input1_joined_61, stages_1_input1_joined_62, stages_1_input1_joined_63,
        stages_1_input1_joined_64
    }; // TwoXBlockDecoder.swift:82
    wire [5:0] outlier_0_location = stages_1_out_data[1561:1556]; // TwoXFields.swift:163
    wire [15:0] outlier_0_value_choice = (|stages_1_out_data[1569:1562]) ? 16'h7fc0 : {stages_1_out_data[1575], 15'h7f80}; // TwoXFields.swift:162
    wire [7:0] outlier_0_value_joined = {stages_1_out_data[1568:1562], 1'b0}; // TwoXFields.swift:162
    wire [7:0] outlier_0_value_joined_2 = {stages_1_out_data[1567:1562], 2'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_0_value_joined_3 = {stages_1_out_data[1566:1562], 3'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_0_value_joined_4 = {stages_1_out_data[1565:1562], 4'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_0_value_joined_5 = {stages_1_out_data[1564:1562], 5'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_0_value_joined_6 = {stages_1_out_data[1563:1562], 6'd0}; // TwoXFields.swift:162
    wire [14:0] outlier_0_value_joined_7 = {{3'd0, stages_1_out_data[1574:1570]} + 8'h70, stages_1_out_data[1569:1563]}; // TwoXFields.swift:162
    wire [14:0] outlier_0_value_sum = outlier_0_value_joined_7 + {14'd0, stages_1_out_data[1562] & stages_1_out_data[1563]}; // TwoXFields.swift:162
    wire [15:0] outlier_0_value_joined_8 = {
        stages_1_out_data[1575],
        (|stages_1_out_data[1574:1570]) ? outlier_0_value_sum : stages_1_out_data[1569] ? {8'h70, stages_1_out_data[1568:1562]} : stages_1_out_data[1568] ? {8'h6f, outlier_0_value_joined[6:0]} : stages_1_out_data[1567] ? {8'h6e, outlier_0_value_joined_2[6:0]} : stages_1_out_data[1566] ? {8'h6d, outlier_0_value_joined_3[6:0]} : stages_1_out_data[1565] ? {8'h6c, outlier_0_value_joined_4[6:0]} : stages_1_out_data[1564] ? {8'h6b, outlier_0_value_joined_5[6:0]} : stages_1_out_data[1563] ? {8'h6a, outlier_0_value_joined_6[6:0]} : stages_1_out_data[1562] ? 15'h3480 : 15'd0
    }; // TwoXFields.swift:162
    wire [15:0] outlier_0_value = (&stages_1_out_data[1574:1570]) ? outlier_0_value_choice : outlier_0_value_joined_8; // TwoXFields.swift:162
    wire [5:0] outlier_1_location = stages_1_out_data[1581:1576]; // TwoXFields.swift:163
    wire [15:0] outlier_1_value_choice = (|stages_1_out_data[1589:1582]) ? 16'h7fc0 : {stages_1_out_data[1595], 15'h7f80}; // TwoXFields.swift:162
    wire [7:0] outlier_1_value_joined = {stages_1_out_data[1588:1582], 1'b0}; // TwoXFields.swift:162
    wire [7:0] outlier_1_value_joined_2 = {stages_1_out_data[1587:1582], 2'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_1_value_joined_3 = {stages_1_out_data[1586:1582], 3'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_1_value_joined_4 = {stages_1_out_data[1585:1582], 4'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_1_value_joined_5 = {stages_1_out_data[1584:1582], 5'd0}; // TwoXFields.swift:162
    wire [7:0] outlier_1_value_joined_6 = {stages_1_out_data[1583:1582], 6'd0}; // TwoXFields.swift:162
    wire [14:0] outlier_1_value_joined_7 = {{3'd0, stages_1_out_data[1594:1590]} + 8'h70, stages_1_out_data[1589:1583]}; // TwoXFields.swift:162
    wire [14:0] outlier_1_value_sum = outlier_1_value_joined_7 + {14'd0, stages_1_out_data[1582] & stages_1_out_data[1583]}; // TwoXFields.swift:162
    wire [15:0] outlier_1_value_joined_8 = {
        stages_1_out_data[1595],
        (|stages_1_out_data[1594:1590]) ? outlier_1_value_sum : stages_1_out_data[1589] ? {8'h70, stages_1_out_data[1588:1582]} : stages_1_out_data[1588] ? {8'h6f, outlier_1_value_joined[6:0]} : stages_1_out_data[1587] ? {8'h6e, outlier_1_value_joined_2[6:0]} : stages_1_out_data[1586] ? {8'h6d, outlier_1_value_joined_3[6:0]} : stages_1_out_data[1585] ? {8'h6c, outlier_1_value_joined_4[6:0]} : stages_1_out_data[1584] ? {8'h6b, outlier_1_value_joined_5[6:0]} : stages_1_out_data[1583] ? {8'h6a, outlier_1_value_joined_6[6:0]} : stages_1_out_data[1582] ? 15'h3480 : 15'd0
    }; // TwoXFields.swift:162
    wire [15:0] outlier_1_value = (&stages_1_out_data[1594:1590]) ? outlier_1_value_choice : outlier_1_value_joined_8; // TwoXFields.swift:162
    wire [15:0] value_63 =
        (outlier_0_location == 6'h3f) ? outlier_0_value :
        (outlier_1_location == 6'h3f) ? outlier_1_value :
        roundings_63_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_62 =
        (outlier_0_location == 6'h3e) ? outlier_0_value :
        (outlier_1_location == 6'h3e) ? outlier_1_value :
        roundings_62_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_61 =
        (outlier_0_location == 6'h3d) ? outlier_0_value :
        (outlier_1_location == 6'h3d) ? outlier_1_value :
        roundings_61_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_60 =
        (outlier_0_location == 6'h3c) ? outlier_0_value :
        (outlier_1_location == 6'h3c) ? outlier_1_value :
        roundings_60_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_59 =
        (outlier_0_location == 6'h3b) ? outlier_0_value :
        (outlier_1_location == 6'h3b) ? outlier_1_value :
        roundings_59_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_58 =
        (outlier_0_location == 6'h3a) ? outlier_0_value :
        (outlier_1_location == 6'h3a) ? outlier_1_value :
        roundings_58_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_57 =
        (outlier_0_location == 6'h39) ? outlier_0_value :
        (outlier_1_location == 6'h39) ? outlier_1_value :
        roundings_57_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_56 =
        (outlier_0_location == 6'h38) ? outlier_0_value :
        (outlier_1_location == 6'h38) ? outlier_1_value :
        roundings_56_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_55 =
        (outlier_0_location == 6'h37) ? outlier_0_value :
        (outlier_1_location == 6'h37) ? outlier_1_value :
        roundings_55_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_54 =
        (outlier_0_location == 6'h36) ? outlier_0_value :
        (outlier_1_location == 6'h36) ? outlier_1_value :
        roundings_54_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_53 =
        (outlier_0_location == 6'h35) ? outlier_0_value :
        (outlier_1_location == 6'h35) ? outlier_1_value :
        roundings_53_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_52 =
        (outlier_0_location == 6'h34) ? outlier_0_value :
        (outlier_1_location == 6'h34) ? outlier_1_value :
        roundings_52_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_51 =
        (outlier_0_location == 6'h33) ? outlier_0_value :
        (outlier_1_location == 6'h33) ? outlier_1_value :
        roundings_51_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_50 =
        (outlier_0_location == 6'h32) ? outlier_0_value :
        (outlier_1_location == 6'h32) ? outlier_1_value :
        roundings_50_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_49 =
        (outlier_0_location == 6'h31) ? outlier_0_value :
        (outlier_1_location == 6'h31) ? outlier_1_value :
        roundings_49_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_48 =
        (outlier_0_location == 6'h30) ? outlier_0_value :
        (outlier_1_location == 6'h30) ? outlier_1_value :
        roundings_48_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_47 =
        (outlier_0_location == 6'h2f) ? outlier_0_value :
        (outlier_1_location == 6'h2f) ? outlier_1_value :
        roundings_47_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_46 =
        (outlier_0_location == 6'h2e) ? outlier_0_value :
        (outlier_1_location == 6'h2e) ? outlier_1_value :
        roundings_46_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_45 =
        (outlier_0_location == 6'h2d) ? outlier_0_value :
        (outlier_1_location == 6'h2d) ? outlier_1_value :
        roundings_45_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_44 =
        (outlier_0_location == 6'h2c) ? outlier_0_value :
        (outlier_1_location == 6'h2c) ? outlier_1_value :
        roundings_44_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_43 =
        (outlier_0_location == 6'h2b) ? outlier_0_value :
        (outlier_1_location == 6'h2b) ? outlier_1_value :
        roundings_43_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_42 =
        (outlier_0_location == 6'h2a) ? outlier_0_value :
        (outlier_1_location == 6'h2a) ? outlier_1_value :
        roundings_42_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_41 =
        (outlier_0_location == 6'h29) ? outlier_0_value :
        (outlier_1_location == 6'h29) ? outlier_1_value :
        roundings_41_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_40 =
        (outlier_0_location == 6'h28) ? outlier_0_value :
        (outlier_1_location == 6'h28) ? outlier_1_value :
        roundings_40_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_39 =
        (outlier_0_location == 6'h27) ? outlier_0_value :
        (outlier_1_location == 6'h27) ? outlier_1_value :
        roundings_39_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_38 =
        (outlier_0_location == 6'h26) ? outlier_0_value :
        (outlier_1_location == 6'h26) ? outlier_1_value :
        roundings_38_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_37 =
        (outlier_0_location == 6'h25) ? outlier_0_value :
        (outlier_1_location == 6'h25) ? outlier_1_value :
        roundings_37_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_36 =
        (outlier_0_location == 6'h24) ? outlier_0_value :
        (outlier_1_location == 6'h24) ? outlier_1_value :
        roundings_36_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_35 =
        (outlier_0_location == 6'h23) ? outlier_0_value :
        (outlier_1_location == 6'h23) ? outlier_1_value :
        roundings_35_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_34 =
        (outlier_0_location == 6'h22) ? outlier_0_value :
        (outlier_1_location == 6'h22) ? outlier_1_value :
        roundings_34_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_33 =
        (outlier_0_location == 6'h21) ? outlier_0_value :
        (outlier_1_location == 6'h21) ? outlier_1_value :
        roundings_33_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_32 =
        (outlier_0_location == 6'h20) ? outlier_0_value :
        (outlier_1_location == 6'h20) ? outlier_1_value :
        roundings_32_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_31 =
        (outlier_0_location == 6'h1f) ? outlier_0_value :
        (outlier_1_location == 6'h1f) ? outlier_1_value :
        roundings_31_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_30 =
        (outlier_0_location == 6'h1e) ? outlier_0_value :
        (outlier_1_location == 6'h1e) ? outlier_1_value :
        roundings_30_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_29 =
        (outlier_0_location == 6'h1d) ? outlier_0_value :
        (outlier_1_location == 6'h1d) ? outlier_1_value :
        roundings_29_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_28 =
        (outlier_0_location == 6'h1c) ? outlier_0_value :
        (outlier_1_location == 6'h1c) ? outlier_1_value :
        roundings_28_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_27 =
        (outlier_0_location == 6'h1b) ? outlier_0_value :
        (outlier_1_location == 6'h1b) ? outlier_1_value :
        roundings_27_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_26 =
        (outlier_0_location == 6'h1a) ? outlier_0_value :
        (outlier_1_location == 6'h1a) ? outlier_1_value :
        roundings_26_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_25 =
        (outlier_0_location == 6'h19) ? outlier_0_value :
        (outlier_1_location == 6'h19) ? outlier_1_value :
        roundings_25_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_24 =
        (outlier_0_location == 6'h18) ? outlier_0_value :
        (outlier_1_location == 6'h18) ? outlier_1_value :
        roundings_24_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_23 =
        (outlier_0_location == 6'h17) ? outlier_0_value :
        (outlier_1_location == 6'h17) ? outlier_1_value :
        roundings_23_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_22 =
        (outlier_0_location == 6'h16) ? outlier_0_value :
        (outlier_1_location == 6'h16) ? outlier_1_value :
        roundings_22_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_21 =
        (outlier_0_location == 6'h15) ? outlier_0_value :
        (outlier_1_location == 6'h15) ? outlier_1_value :
        roundings_21_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_20 =
        (outlier_0_location == 6'h14) ? outlier_0_value :
        (outlier_1_location == 6'h14) ? outlier_1_value :
        roundings_20_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_19 =
        (outlier_0_location == 6'h13) ? outlier_0_value :
        (outlier_1_location == 6'h13) ? outlier_1_value :
        roundings_19_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_18 =
        (outlier_0_location == 6'h12) ? outlier_0_value :
        (outlier_1_location == 6'h12) ? outlier_1_value :
        roundings_18_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_17 =
        (outlier_0_location == 6'h11) ? outlier_0_value :
        (outlier_1_location == 6'h11) ? outlier_1_value :
        roundings_17_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_16 =
        (outlier_0_location == 6'h10) ? outlier_0_value :
        (outlier_1_location == 6'h10) ? outlier_1_value :
        roundings_16_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_15 =
        (outlier_0_location == 6'h0f) ? outlier_0_value :
        (outlier_1_location == 6'h0f) ? outlier_1_value :
        roundings_15_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_14 =
        (outlier_0_location == 6'h0e) ? outlier_0_value :
        (outlier_1_location == 6'h0e) ? outlier_1_value :
        roundings_14_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_13 =
        (outlier_0_location == 6'h0d) ? outlier_0_value :
        (outlier_1_location == 6'h0d) ? outlier_1_value :
        roundings_13_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_12 =
        (outlier_0_location == 6'h0c) ? outlier_0_value :
        (outlier_1_location == 6'h0c) ? outlier_1_value :
        roundings_12_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_11 =
        (outlier_0_location == 6'h0b) ? outlier_0_value :
        (outlier_1_location == 6'h0b) ? outlier_1_value :
        roundings_11_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_10 =
        (outlier_0_location == 6'h0a) ? outlier_0_value :
        (outlier_1_location == 6'h0a) ? outlier_1_value :
        roundings_10_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_9 =
        (outlier_0_location == 6'd9) ? outlier_0_value :
        (outlier_1_location == 6'd9) ? outlier_1_value :
        roundings_9_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_8 =
        (outlier_0_location == 6'd8) ? outlier_0_value :
        (outlier_1_location == 6'd8) ? outlier_1_value :
        roundings_8_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_7 =
        (outlier_0_location == 6'd7) ? outlier_0_value :
        (outlier_1_location == 6'd7) ? outlier_1_value :
        roundings_7_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_6 =
        (outlier_0_location == 6'd6) ? outlier_0_value :
        (outlier_1_location == 6'd6) ? outlier_1_value :
        roundings_6_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_5 =
        (outlier_0_location == 6'd5) ? outlier_0_value :
        (outlier_1_location == 6'd5) ? outlier_1_value :
        roundings_5_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_4 =
        (outlier_0_location == 6'd4) ? outlier_0_value :
        (outlier_1_location == 6'd4) ? outlier_1_value :
        roundings_4_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_3 =
        (outlier_0_location == 6'd3) ? outlier_0_value :
        (outlier_1_location == 6'd3) ? outlier_1_value :
        roundings_3_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_2 =
        (outlier_0_location == 6'd2) ? outlier_0_value :
        (outlier_1_location == 6'd2) ? outlier_1_value :
        roundings_2_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_1 =
        (outlier_0_location == 6'd1) ? outlier_0_value :
        (outlier_1_location == 6'd1) ? outlier_1_value :
        roundings_1_value; // TwoXBlockDecoder.swift:105
    wire [15:0] value_0 =
        (outlier_0_location == 6'd0) ? outlier_0_value :
        (outlier_1_location == 6'd0) ? outlier_1_value :
        roundings_0_value; // TwoXBlockDecoder.swift:105
    wire [1023:0] stages_2_input1_joined = {
        value_63, value_62, value_61, value_60, value_59, value_58, value_57, value_56, value_55,
        value_54, value_53, value_52, value_51, value_50, value_49, value_48, value_47, value_46,
        value_45, value_44, value_43, value_42, value_41, value_40, value_39, value_38, value_37,
        value_36, value_35, value_34, value_33, value_32, value_31, value_30, value_29, value_28,
        value_27, value_26, value_25, value_24, value_23, value_22, value_21, value_20, value_19,
        value_18, value_17, value_16, value_15, value_14, value_13, value_12, value_11, value_10,
        value_9, value_8, value_7, value_6, value_5, value_4, value_3, value_2, value_1, value_0
    }; // TwoXBlockDecoder.swift:111
    wire [1:0] stages_2_input1_joined_2 = {outlier_0_location == outlier_1_location, stages_1_out_data[1555]}; // TwoXBlockDecoder.swift:111
    assign in_ready = stages_0_in_ready; // TwoXBlockDecoder.swift:69
    assign out_valid = stages_2_out_valid; // TwoXBlockDecoder.swift:70

    PipelineRegister_900 stages_0 ( // TwoXBlockDecoder.swift:66
        .clock(clock),
        .reset(reset),
        .in_valid(in_valid),
        .in_ready(stages_0_in_ready),
        .in_data(stages_0_input1_joined_65),
        .out_valid(stages_0_out_valid),
        .out_ready(stages_1_in_ready),
        .out_data(stages_0_out_data)
    );

    PipelineRegister_1604 stages_1 ( // TwoXBlockDecoder.swift:66
        .clock(clock),
        .reset(reset),
        .in_valid(stages_0_out_valid),
        .in_ready(stages_1_in_ready),
        .in_data(stages_1_input1_joined_65),
        .out_valid(stages_1_out_valid),
        .out_ready(stages_2_in_ready),
        .out_data(stages_1_out_data)
    );

    PipelineRegister_1034 stages_2 ( // TwoXBlockDecoder.swift:66
        .clock(clock),
        .reset(reset),
        .in_valid(stages_1_out_valid),
        .in_ready(stages_2_in_ready),
        .in_data({stages_2_input1_joined, stages_1_out_data[1603:1596], stages_2_input1_joined_2}),
        .out_valid(stages_2_out_valid),
        .out_ready(out_ready),
        .out_data(stages_2_out_data)
    );

    ProductRounding roundings_0 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1535]),
        .product(stages_1_out_data[1530:1512]),
        .distance(stages_1_out_data[1533:1531]),
        .allows_shift(stages_1_out_data[1534]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_0_value)
    );

    ProductRounding roundings_1 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1511]),
        .product(stages_1_out_data[1506:1488]),
        .distance(stages_1_out_data[1509:1507]),
        .allows_shift(stages_1_out_data[1510]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_1_value)
    );

    ProductRounding roundings_2 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1487]),
        .product(stages_1_out_data[1482:1464]),
        .distance(stages_1_out_data[1485:1483]),
        .allows_shift(stages_1_out_data[1486]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_2_value)
    );

    ProductRounding roundings_3 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1463]),
        .product(stages_1_out_data[1458:1440]),
        .distance(stages_1_out_data[1461:1459]),
        .allows_shift(stages_1_out_data[1462]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_3_value)
    );

    ProductRounding roundings_4 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1439]),
        .product(stages_1_out_data[1434:1416]),
        .distance(stages_1_out_data[1437:1435]),
        .allows_shift(stages_1_out_data[1438]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_4_value)
    );

    ProductRounding roundings_5 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1415]),
        .product(stages_1_out_data[1410:1392]),
        .distance(stages_1_out_data[1413:1411]),
        .allows_shift(stages_1_out_data[1414]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_5_value)
    );

    ProductRounding roundings_6 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1391]),
        .product(stages_1_out_data[1386:1368]),
        .distance(stages_1_out_data[1389:1387]),
        .allows_shift(stages_1_out_data[1390]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_6_value)
    );

    ProductRounding roundings_7 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1367]),
        .product(stages_1_out_data[1362:1344]),
        .distance(stages_1_out_data[1365:1363]),
        .allows_shift(stages_1_out_data[1366]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_7_value)
    );

    ProductRounding roundings_8 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1343]),
        .product(stages_1_out_data[1338:1320]),
        .distance(stages_1_out_data[1341:1339]),
        .allows_shift(stages_1_out_data[1342]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_8_value)
    );

    ProductRounding roundings_9 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1319]),
        .product(stages_1_out_data[1314:1296]),
        .distance(stages_1_out_data[1317:1315]),
        .allows_shift(stages_1_out_data[1318]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_9_value)
    );

    ProductRounding roundings_10 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1295]),
        .product(stages_1_out_data[1290:1272]),
        .distance(stages_1_out_data[1293:1291]),
        .allows_shift(stages_1_out_data[1294]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_10_value)
    );

    ProductRounding roundings_11 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1271]),
        .product(stages_1_out_data[1266:1248]),
        .distance(stages_1_out_data[1269:1267]),
        .allows_shift(stages_1_out_data[1270]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_11_value)
    );

    ProductRounding roundings_12 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1247]),
        .product(stages_1_out_data[1242:1224]),
        .distance(stages_1_out_data[1245:1243]),
        .allows_shift(stages_1_out_data[1246]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_12_value)
    );

    ProductRounding roundings_13 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1223]),
        .product(stages_1_out_data[1218:1200]),
        .distance(stages_1_out_data[1221:1219]),
        .allows_shift(stages_1_out_data[1222]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_13_value)
    );

    ProductRounding roundings_14 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1199]),
        .product(stages_1_out_data[1194:1176]),
        .distance(stages_1_out_data[1197:1195]),
        .allows_shift(stages_1_out_data[1198]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_14_value)
    );

    ProductRounding roundings_15 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1175]),
        .product(stages_1_out_data[1170:1152]),
        .distance(stages_1_out_data[1173:1171]),
        .allows_shift(stages_1_out_data[1174]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_15_value)
    );

    ProductRounding roundings_16 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1151]),
        .product(stages_1_out_data[1146:1128]),
        .distance(stages_1_out_data[1149:1147]),
        .allows_shift(stages_1_out_data[1150]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_16_value)
    );

    ProductRounding roundings_17 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1127]),
        .product(stages_1_out_data[1122:1104]),
        .distance(stages_1_out_data[1125:1123]),
        .allows_shift(stages_1_out_data[1126]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_17_value)
    );

    ProductRounding roundings_18 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1103]),
        .product(stages_1_out_data[1098:1080]),
        .distance(stages_1_out_data[1101:1099]),
        .allows_shift(stages_1_out_data[1102]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_18_value)
    );

    ProductRounding roundings_19 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1079]),
        .product(stages_1_out_data[1074:1056]),
        .distance(stages_1_out_data[1077:1075]),
        .allows_shift(stages_1_out_data[1078]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_19_value)
    );

    ProductRounding roundings_20 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1055]),
        .product(stages_1_out_data[1050:1032]),
        .distance(stages_1_out_data[1053:1051]),
        .allows_shift(stages_1_out_data[1054]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_20_value)
    );

    ProductRounding roundings_21 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1031]),
        .product(stages_1_out_data[1026:1008]),
        .distance(stages_1_out_data[1029:1027]),
        .allows_shift(stages_1_out_data[1030]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_21_value)
    );

    ProductRounding roundings_22 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[1007]),
        .product(stages_1_out_data[1002:984]),
        .distance(stages_1_out_data[1005:1003]),
        .allows_shift(stages_1_out_data[1006]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_22_value)
    );

    ProductRounding roundings_23 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[983]),
        .product(stages_1_out_data[978:960]),
        .distance(stages_1_out_data[981:979]),
        .allows_shift(stages_1_out_data[982]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_23_value)
    );

    ProductRounding roundings_24 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[959]),
        .product(stages_1_out_data[954:936]),
        .distance(stages_1_out_data[957:955]),
        .allows_shift(stages_1_out_data[958]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_24_value)
    );

    ProductRounding roundings_25 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[935]),
        .product(stages_1_out_data[930:912]),
        .distance(stages_1_out_data[933:931]),
        .allows_shift(stages_1_out_data[934]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_25_value)
    );

    ProductRounding roundings_26 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[911]),
        .product(stages_1_out_data[906:888]),
        .distance(stages_1_out_data[909:907]),
        .allows_shift(stages_1_out_data[910]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_26_value)
    );

    ProductRounding roundings_27 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[887]),
        .product(stages_1_out_data[882:864]),
        .distance(stages_1_out_data[885:883]),
        .allows_shift(stages_1_out_data[886]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_27_value)
    );

    ProductRounding roundings_28 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[863]),
        .product(stages_1_out_data[858:840]),
        .distance(stages_1_out_data[861:859]),
        .allows_shift(stages_1_out_data[862]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_28_value)
    );

    ProductRounding roundings_29 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[839]),
        .product(stages_1_out_data[834:816]),
        .distance(stages_1_out_data[837:835]),
        .allows_shift(stages_1_out_data[838]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_29_value)
    );

    ProductRounding roundings_30 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[815]),
        .product(stages_1_out_data[810:792]),
        .distance(stages_1_out_data[813:811]),
        .allows_shift(stages_1_out_data[814]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_30_value)
    );

    ProductRounding roundings_31 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[791]),
        .product(stages_1_out_data[786:768]),
        .distance(stages_1_out_data[789:787]),
        .allows_shift(stages_1_out_data[790]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_31_value)
    );

    ProductRounding roundings_32 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[767]),
        .product(stages_1_out_data[762:744]),
        .distance(stages_1_out_data[765:763]),
        .allows_shift(stages_1_out_data[766]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_32_value)
    );

    ProductRounding roundings_33 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[743]),
        .product(stages_1_out_data[738:720]),
        .distance(stages_1_out_data[741:739]),
        .allows_shift(stages_1_out_data[742]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_33_value)
    );

    ProductRounding roundings_34 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[719]),
        .product(stages_1_out_data[714:696]),
        .distance(stages_1_out_data[717:715]),
        .allows_shift(stages_1_out_data[718]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_34_value)
    );

    ProductRounding roundings_35 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[695]),
        .product(stages_1_out_data[690:672]),
        .distance(stages_1_out_data[693:691]),
        .allows_shift(stages_1_out_data[694]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_35_value)
    );

    ProductRounding roundings_36 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[671]),
        .product(stages_1_out_data[666:648]),
        .distance(stages_1_out_data[669:667]),
        .allows_shift(stages_1_out_data[670]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_36_value)
    );

    ProductRounding roundings_37 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[647]),
        .product(stages_1_out_data[642:624]),
        .distance(stages_1_out_data[645:643]),
        .allows_shift(stages_1_out_data[646]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_37_value)
    );

    ProductRounding roundings_38 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[623]),
        .product(stages_1_out_data[618:600]),
        .distance(stages_1_out_data[621:619]),
        .allows_shift(stages_1_out_data[622]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_38_value)
    );

    ProductRounding roundings_39 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[599]),
        .product(stages_1_out_data[594:576]),
        .distance(stages_1_out_data[597:595]),
        .allows_shift(stages_1_out_data[598]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_39_value)
    );

    ProductRounding roundings_40 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[575]),
        .product(stages_1_out_data[570:552]),
        .distance(stages_1_out_data[573:571]),
        .allows_shift(stages_1_out_data[574]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_40_value)
    );

    ProductRounding roundings_41 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[551]),
        .product(stages_1_out_data[546:528]),
        .distance(stages_1_out_data[549:547]),
        .allows_shift(stages_1_out_data[550]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_41_value)
    );

    ProductRounding roundings_42 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[527]),
        .product(stages_1_out_data[522:504]),
        .distance(stages_1_out_data[525:523]),
        .allows_shift(stages_1_out_data[526]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_42_value)
    );

    ProductRounding roundings_43 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[503]),
        .product(stages_1_out_data[498:480]),
        .distance(stages_1_out_data[501:499]),
        .allows_shift(stages_1_out_data[502]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_43_value)
    );

    ProductRounding roundings_44 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[479]),
        .product(stages_1_out_data[474:456]),
        .distance(stages_1_out_data[477:475]),
        .allows_shift(stages_1_out_data[478]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_44_value)
    );

    ProductRounding roundings_45 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[455]),
        .product(stages_1_out_data[450:432]),
        .distance(stages_1_out_data[453:451]),
        .allows_shift(stages_1_out_data[454]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_45_value)
    );

    ProductRounding roundings_46 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[431]),
        .product(stages_1_out_data[426:408]),
        .distance(stages_1_out_data[429:427]),
        .allows_shift(stages_1_out_data[430]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_46_value)
    );

    ProductRounding roundings_47 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[407]),
        .product(stages_1_out_data[402:384]),
        .distance(stages_1_out_data[405:403]),
        .allows_shift(stages_1_out_data[406]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_47_value)
    );

    ProductRounding roundings_48 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[383]),
        .product(stages_1_out_data[378:360]),
        .distance(stages_1_out_data[381:379]),
        .allows_shift(stages_1_out_data[382]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_48_value)
    );

    ProductRounding roundings_49 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[359]),
        .product(stages_1_out_data[354:336]),
        .distance(stages_1_out_data[357:355]),
        .allows_shift(stages_1_out_data[358]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_49_value)
    );

    ProductRounding roundings_50 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[335]),
        .product(stages_1_out_data[330:312]),
        .distance(stages_1_out_data[333:331]),
        .allows_shift(stages_1_out_data[334]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_50_value)
    );

    ProductRounding roundings_51 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[311]),
        .product(stages_1_out_data[306:288]),
        .distance(stages_1_out_data[309:307]),
        .allows_shift(stages_1_out_data[310]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_51_value)
    );

    ProductRounding roundings_52 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[287]),
        .product(stages_1_out_data[282:264]),
        .distance(stages_1_out_data[285:283]),
        .allows_shift(stages_1_out_data[286]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_52_value)
    );

    ProductRounding roundings_53 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[263]),
        .product(stages_1_out_data[258:240]),
        .distance(stages_1_out_data[261:259]),
        .allows_shift(stages_1_out_data[262]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_53_value)
    );

    ProductRounding roundings_54 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[239]),
        .product(stages_1_out_data[234:216]),
        .distance(stages_1_out_data[237:235]),
        .allows_shift(stages_1_out_data[238]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_54_value)
    );

    ProductRounding roundings_55 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[215]),
        .product(stages_1_out_data[210:192]),
        .distance(stages_1_out_data[213:211]),
        .allows_shift(stages_1_out_data[214]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_55_value)
    );

    ProductRounding roundings_56 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[191]),
        .product(stages_1_out_data[186:168]),
        .distance(stages_1_out_data[189:187]),
        .allows_shift(stages_1_out_data[190]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_56_value)
    );

    ProductRounding roundings_57 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[167]),
        .product(stages_1_out_data[162:144]),
        .distance(stages_1_out_data[165:163]),
        .allows_shift(stages_1_out_data[166]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_57_value)
    );

    ProductRounding roundings_58 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[143]),
        .product(stages_1_out_data[138:120]),
        .distance(stages_1_out_data[141:139]),
        .allows_shift(stages_1_out_data[142]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_58_value)
    );

    ProductRounding roundings_59 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[119]),
        .product(stages_1_out_data[114:96]),
        .distance(stages_1_out_data[117:115]),
        .allows_shift(stages_1_out_data[118]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_59_value)
    );

    ProductRounding roundings_60 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[95]),
        .product(stages_1_out_data[90:72]),
        .distance(stages_1_out_data[93:91]),
        .allows_shift(stages_1_out_data[94]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_60_value)
    );

    ProductRounding roundings_61 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[71]),
        .product(stages_1_out_data[66:48]),
        .distance(stages_1_out_data[69:67]),
        .allows_shift(stages_1_out_data[70]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_61_value)
    );

    ProductRounding roundings_62 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[47]),
        .product(stages_1_out_data[42:24]),
        .distance(stages_1_out_data[45:43]),
        .allows_shift(stages_1_out_data[46]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_62_value)
    );

    ProductRounding roundings_63 ( // TwoXBlockDecoder.swift:88
        .negative(stages_1_out_data[23]),
        .product(stages_1_out_data[18:0]),
        .distance(stages_1_out_data[21:19]),
        .allows_shift(stages_1_out_data[22]),
        .exponent(stages_1_out_data[1554:1547]),
        .scale_invalid(stages_1_out_data[1555]),
        .value(roundings_63_value)
    );

    // Bits that nothing reads.
    wire unused = &{1'b0, significand_0_choice[8], significand_1_choice[8], significand_2_choice[8], significand_3_choice[8], significand_4_choice[8], significand_5_choice[8], significand_6_choice[8], significand_7_choice[8], significand_8_choice[8], significand_9_choice[8], significand_10_choice[8], significand_11_choice[8], significand_12_choice[8], significand_13_choice[8], significand_14_choice[8], significand_15_choice[8], significand_16_choice[8], significand_17_choice[8], significand_18_choice[8], significand_19_choice[8], significand_20_choice[8], significand_21_choice[8], significand_22_choice[8], significand_23_choice[8], significand_24_choice[8], significand_25_choice[8], significand_26_choice[8], significand_27_choice[8], significand_28_choice[8], significand_29_choice[8], significand_30_choice[8], significand_31_choice[8], significand_32_choice[8], significand_33_choice[8], significand_34_choice[8], significand_35_choice[8], significand_36_choice[8], significand_37_choice[8], significand_38_choice[8], significand_39_choice[8], significand_40_choice[8], significand_41_choice[8], significand_42_choice[8], significand_43_choice[8], significand_44_choice[8], significand_45_choice[8], significand_46_choice[8], significand_47_choice[8], significand_48_choice[8], significand_49_choice[8], significand_50_choice[8], significand_51_choice[8], significand_52_choice[8], significand_53_choice[8], significand_54_choice[8], significand_55_choice[8], significand_56_choice[8], significand_57_choice[8], significand_58_choice[8], significand_59_choice[8], significand_60_choice[8], significand_61_choice[8], significand_62_choice[8], significand_63_choice[8], product_0_extended[18:17], product_0_extended_2[18:15], product_1_extended[18:17], product_1_extended_2[18:15], product_2_extended[18:17], product_2_extended_2[18:15], product_3_extended[18:17], product_3_extended_2[18:15], product_4_extended[18:17], product_4_extended_2[18:15], product_5_extended[18:17], product_5_extended_2[18:15], product_6_extended[18:17], product_6_extended_2[18:15], product_7_extended[18:17], product_7_extended_2[18:15], product_8_extended[18:17], product_8_extended_2[18:15], product_9_extended[18:17], product_9_extended_2[18:15], product_10_extended[18:17], product_10_extended_2[18:15], product_11_extended[18:17], product_11_extended_2[18:15], product_12_extended[18:17], product_12_extended_2[18:15], product_13_extended[18:17], product_13_extended_2[18:15], product_14_extended[18:17], product_14_extended_2[18:15], product_15_extended[18:17], product_15_extended_2[18:15], product_16_extended[18:17], product_16_extended_2[18:15], product_17_extended[18:17], product_17_extended_2[18:15], product_18_extended[18:17], product_18_extended_2[18:15], product_19_extended[18:17], product_19_extended_2[18:15], product_20_extended[18:17], product_20_extended_2[18:15], product_21_extended[18:17], product_21_extended_2[18:15], product_22_extended[18:17], product_22_extended_2[18:15], product_23_extended[18:17], product_23_extended_2[18:15], product_24_extended[18:17], product_24_extended_2[18:15], product_25_extended[18:17], product_25_extended_2[18:15], product_26_extended[18:17], product_26_extended_2[18:15], product_27_extended[18:17], product_27_extended_2[18:15], product_28_extended[18:17], product_28_extended_2[18:15], product_29_extended[18:17], product_29_extended_2[18:15], product_30_extended[18:17], product_30_extended_2[18:15], product_31_extended[18:17], product_31_extended_2[18:15], product_32_extended[18:17], product_32_extended_2[18:15], product_33_extended[18:17], product_33_extended_2[18:15], product_34_extended[18:17], product_34_extended_2[18:15], product_35_extended[18:17], product_35_extended_2[18:15], product_36_extended[18:17], product_36_extended_2[18:15], product_37_extended[18:17], product_37_extended_2[18:15], product_38_extended[18:17], product_38_extended_2[18:15], product_39_extended[18:17], product_39_extended_2[18:15], product_40_extended[18:17], product_40_extended_2[18:15], product_41_extended[18:17], product_41_extended_2[18:15], product_42_extended[18:17], product_42_extended_2[18:15], product_43_extended[18:17], product_43_extended_2[18:15], product_44_extended[18:17], product_44_extended_2[18:15], product_45_extended[18:17], product_45_extended_2[18:15], product_46_extended[18:17], product_46_extended_2[18:15], product_47_extended[18:17], product_47_extended_2[18:15], product_48_extended[18:17], product_48_extended_2[18:15], product_49_extended[18:17], product_49_extended_2[18:15], product_50_extended[18:17], product_50_extended_2[18:15], product_51_extended[18:17], product_51_extended_2[18:15], product_52_extended[18:17], product_52_extended_2[18:15], product_53_extended[18:17], product_53_extended_2[18:15], product_54_extended[18:17], product_54_extended_2[18:15], product_55_extended[18:17], product_55_extended_2[18:15], product_56_extended[18:17], product_56_extended_2[18:15], product_57_extended[18:17], product_57_extended_2[18:15], product_58_extended[18:17], product_58_extended_2[18:15], product_59_extended[18:17], product_59_extended_2[18:15], product_60_extended[18:17], product_60_extended_2[18:15], product_61_extended[18:17], product_61_extended_2[18:15], product_62_extended[18:17], product_62_extended_2[18:15], product_63_extended_2[18:17], product_63_extended_3[18:15], stages_1_out_data[1546:1536], outlier_0_value_joined[7], outlier_0_value_joined_2[7], outlier_0_value_joined_3[7], outlier_0_value_joined_4[7], outlier_0_value_joined_5[7], outlier_0_value_joined_6[7], outlier_1_value_joined[7], outlier_1_value_joined_2[7], outlier_1_value_joined_3[7], outlier_1_value_joined_4[7], outlier_1_value_joined_5[7], outlier_1_value_joined_6[7]};

endmodule

`default_nettype wire
