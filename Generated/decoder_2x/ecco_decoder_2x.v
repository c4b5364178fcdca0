// ecco_decoder_2x: generated from Swift; change it there.
// Parameters: outputFormat = fp16, pipelineDepth = 3, tagWidth = 8, schedule = [EccoHardware.TwoXCut.products, EccoHardware.TwoXCut.values, EccoHardware.TwoXCut.output]
`default_nettype none

module ecco_decoder_2x (
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
    wire [1347:0] stages_0_out_data; // TwoXBlockDecoder.swift:66
    wire stages_1_in_ready; // TwoXBlockDecoder.swift:66
    wire stages_1_out_valid; // TwoXBlockDecoder.swift:66
    wire [1091:0] stages_1_out_data; // TwoXBlockDecoder.swift:66
    wire stages_2_in_ready; // TwoXBlockDecoder.swift:66
    wire stages_2_out_valid; // TwoXBlockDecoder.swift:66
    wire [1033:0] stages_2_out_data; // TwoXBlockDecoder.swift:66
    wire [15:0] roundings_0_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_1_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_2_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_3_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_4_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_5_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_6_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_7_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_8_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_9_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_10_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_11_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_12_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_13_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_14_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_15_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_16_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_17_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_18_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_19_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_20_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_21_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_22_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_23_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_24_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_25_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_26_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_27_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_28_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_29_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_30_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_31_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_32_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_33_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_34_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_35_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_36_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_37_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_38_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_39_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_40_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_41_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_42_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_43_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_44_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_45_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_46_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_47_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_48_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_49_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_50_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_51_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_52_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_53_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_54_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_55_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_56_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_57_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_58_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_59_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_60_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_61_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_62_value; // TwoXBlockDecoder.swift:87
    wire [15:0] roundings_63_value; // TwoXBlockDecoder.swift:87
    assign out_values = stages_2_out_data[1033:10]; // TwoXBlockDecoder.swift:111
    assign out_tag = stages_2_out_data[9:2]; // TwoXBlockDecoder.swift:112
    assign out_status = stages_2_out_data[1:0]; // TwoXBlockDecoder.swift:113
    wire significand_any = |in_block[462:458]; // TwoXFields.swift:14
    wire [4:0] weight = significand_any ? (in_block[462:458] - 5'd1) : 5'd0; // TwoXFields.swift:17
    wire [7:0] exponent = {3'd0, weight} + 8'd8; // TwoXFields.swift:21
    wire [10:0] significand = {significand_any, in_block[457:448]}; // TwoXFields.swift:15
    wire [7:0] offset_bits = in_block[471:464]; // TwoXFields.swift:18
    wire [8:0] offset = {{1{offset_bits[7]}}, offset_bits} - 9'h040; // TwoXFields.swift:18
    wire [8:0] factor_0 = {2'd0, in_block[6:0]} + offset; // TwoXFields.swift:26
    wire [8:0] product_0_choice = factor_0[8] ? (9'd0 - factor_0) : factor_0; // TwoXFields.swift:28
    wire [19:0] product_0 = {factor_0[8] ^ in_block[463], {11'd0, product_0_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_1 = {2'd0, in_block[13:7]} + offset; // TwoXFields.swift:26
    wire [8:0] product_1_choice = factor_1[8] ? (9'd0 - factor_1) : factor_1; // TwoXFields.swift:28
    wire [19:0] product_1 = {factor_1[8] ^ in_block[463], {11'd0, product_1_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_2 = {2'd0, in_block[20:14]} + offset; // TwoXFields.swift:26
    wire [8:0] product_2_choice = factor_2[8] ? (9'd0 - factor_2) : factor_2; // TwoXFields.swift:28
    wire [19:0] product_2 = {factor_2[8] ^ in_block[463], {11'd0, product_2_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_3 = {2'd0, in_block[27:21]} + offset; // TwoXFields.swift:26
    wire [8:0] product_3_choice = factor_3[8] ? (9'd0 - factor_3) : factor_3; // TwoXFields.swift:28
    wire [19:0] product_3 = {factor_3[8] ^ in_block[463], {11'd0, product_3_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_4 = {2'd0, in_block[34:28]} + offset; // TwoXFields.swift:26
    wire [8:0] product_4_choice = factor_4[8] ? (9'd0 - factor_4) : factor_4; // TwoXFields.swift:28
    wire [19:0] product_4 = {factor_4[8] ^ in_block[463], {11'd0, product_4_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_5 = {2'd0, in_block[41:35]} + offset; // TwoXFields.swift:26
    wire [8:0] product_5_choice = factor_5[8] ? (9'd0 - factor_5) : factor_5; // TwoXFields.swift:28
    wire [19:0] product_5 = {factor_5[8] ^ in_block[463], {11'd0, product_5_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_6 = {2'd0, in_block[48:42]} + offset; // TwoXFields.swift:26
    wire [8:0] product_6_choice = factor_6[8] ? (9'd0 - factor_6) : factor_6; // TwoXFields.swift:28
    wire [19:0] product_6 = {factor_6[8] ^ in_block[463], {11'd0, product_6_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_7 = {2'd0, in_block[55:49]} + offset; // TwoXFields.swift:26
    wire [8:0] product_7_choice = factor_7[8] ? (9'd0 - factor_7) : factor_7; // TwoXFields.swift:28
    wire [19:0] product_7 = {factor_7[8] ^ in_block[463], {11'd0, product_7_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_8 = {2'd0, in_block[62:56]} + offset; // TwoXFields.swift:26
    wire [8:0] product_8_choice = factor_8[8] ? (9'd0 - factor_8) : factor_8; // TwoXFields.swift:28
    wire [19:0] product_8 = {factor_8[8] ^ in_block[463], {11'd0, product_8_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_9 = {2'd0, in_block[69:63]} + offset; // TwoXFields.swift:26
    wire [8:0] product_9_choice = factor_9[8] ? (9'd0 - factor_9) : factor_9; // TwoXFields.swift:28
    wire [19:0] product_9 = {factor_9[8] ^ in_block[463], {11'd0, product_9_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_10 = {2'd0, in_block[76:70]} + offset; // TwoXFields.swift:26
    wire [8:0] product_10_choice = factor_10[8] ? (9'd0 - factor_10) : factor_10; // TwoXFields.swift:28
    wire [19:0] product_10 = {factor_10[8] ^ in_block[463], {11'd0, product_10_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_11 = {2'd0, in_block[83:77]} + offset; // TwoXFields.swift:26
    wire [8:0] product_11_choice = factor_11[8] ? (9'd0 - factor_11) : factor_11; // TwoXFields.swift:28
    wire [19:0] product_11 = {factor_11[8] ^ in_block[463], {11'd0, product_11_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_12 = {2'd0, in_block[90:84]} + offset; // TwoXFields.swift:26
    wire [8:0] product_12_choice = factor_12[8] ? (9'd0 - factor_12) : factor_12; // TwoXFields.swift:28
    wire [19:0] product_12 = {factor_12[8] ^ in_block[463], {11'd0, product_12_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_13 = {2'd0, in_block[97:91]} + offset; // TwoXFields.swift:26
    wire [8:0] product_13_choice = factor_13[8] ? (9'd0 - factor_13) : factor_13; // TwoXFields.swift:28
    wire [19:0] product_13 = {factor_13[8] ^ in_block[463], {11'd0, product_13_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_14 = {2'd0, in_block[104:98]} + offset; // TwoXFields.swift:26
    wire [8:0] product_14_choice = factor_14[8] ? (9'd0 - factor_14) : factor_14; // TwoXFields.swift:28
    wire [19:0] product_14 = {factor_14[8] ^ in_block[463], {11'd0, product_14_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_15 = {2'd0, in_block[111:105]} + offset; // TwoXFields.swift:26
    wire [8:0] product_15_choice = factor_15[8] ? (9'd0 - factor_15) : factor_15; // TwoXFields.swift:28
    wire [19:0] product_15 = {factor_15[8] ^ in_block[463], {11'd0, product_15_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_16 = {2'd0, in_block[118:112]} + offset; // TwoXFields.swift:26
    wire [8:0] product_16_choice = factor_16[8] ? (9'd0 - factor_16) : factor_16; // TwoXFields.swift:28
    wire [19:0] product_16 = {factor_16[8] ^ in_block[463], {11'd0, product_16_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_17 = {2'd0, in_block[125:119]} + offset; // TwoXFields.swift:26
    wire [8:0] product_17_choice = factor_17[8] ? (9'd0 - factor_17) : factor_17; // TwoXFields.swift:28
    wire [19:0] product_17 = {factor_17[8] ^ in_block[463], {11'd0, product_17_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_18 = {2'd0, in_block[132:126]} + offset; // TwoXFields.swift:26
    wire [8:0] product_18_choice = factor_18[8] ? (9'd0 - factor_18) : factor_18; // TwoXFields.swift:28
    wire [19:0] product_18 = {factor_18[8] ^ in_block[463], {11'd0, product_18_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_19 = {2'd0, in_block[139:133]} + offset; // TwoXFields.swift:26
    wire [8:0] product_19_choice = factor_19[8] ? (9'd0 - factor_19) : factor_19; // TwoXFields.swift:28
    wire [19:0] product_19 = {factor_19[8] ^ in_block[463], {11'd0, product_19_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_20 = {2'd0, in_block[146:140]} + offset; // TwoXFields.swift:26
    wire [8:0] product_20_choice = factor_20[8] ? (9'd0 - factor_20) : factor_20; // TwoXFields.swift:28
    wire [19:0] product_20 = {factor_20[8] ^ in_block[463], {11'd0, product_20_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_21 = {2'd0, in_block[153:147]} + offset; // TwoXFields.swift:26
    wire [8:0] product_21_choice = factor_21[8] ? (9'd0 - factor_21) : factor_21; // TwoXFields.swift:28
    wire [19:0] product_21 = {factor_21[8] ^ in_block[463], {11'd0, product_21_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_22 = {2'd0, in_block[160:154]} + offset; // TwoXFields.swift:26
    wire [8:0] product_22_choice = factor_22[8] ? (9'd0 - factor_22) : factor_22; // TwoXFields.swift:28
    wire [19:0] product_22 = {factor_22[8] ^ in_block[463], {11'd0, product_22_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_23 = {2'd0, in_block[167:161]} + offset; // TwoXFields.swift:26
    wire [8:0] product_23_choice = factor_23[8] ? (9'd0 - factor_23) : factor_23; // TwoXFields.swift:28
    wire [19:0] product_23 = {factor_23[8] ^ in_block[463], {11'd0, product_23_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_24 = {2'd0, in_block[174:168]} + offset; // TwoXFields.swift:26
    wire [8:0] product_24_choice = factor_24[8] ? (9'd0 - factor_24) : factor_24; // TwoXFields.swift:28
    wire [19:0] product_24 = {factor_24[8] ^ in_block[463], {11'd0, product_24_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_25 = {2'd0, in_block[181:175]} + offset; // TwoXFields.swift:26
    wire [8:0] product_25_choice = factor_25[8] ? (9'd0 - factor_25) : factor_25; // TwoXFields.swift:28
    wire [19:0] product_25 = {factor_25[8] ^ in_block[463], {11'd0, product_25_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_26 = {2'd0, in_block[188:182]} + offset; // TwoXFields.swift:26
    wire [8:0] product_26_choice = factor_26[8] ? (9'd0 - factor_26) : factor_26; // TwoXFields.swift:28
    wire [19:0] product_26 = {factor_26[8] ^ in_block[463], {11'd0, product_26_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_27 = {2'd0, in_block[195:189]} + offset; // TwoXFields.swift:26
    wire [8:0] product_27_choice = factor_27[8] ? (9'd0 - factor_27) : factor_27; // TwoXFields.swift:28
    wire [19:0] product_27 = {factor_27[8] ^ in_block[463], {11'd0, product_27_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_28 = {2'd0, in_block[202:196]} + offset; // TwoXFields.swift:26
    wire [8:0] product_28_choice = factor_28[8] ? (9'd0 - factor_28) : factor_28; // TwoXFields.swift:28
    wire [19:0] product_28 = {factor_28[8] ^ in_block[463], {11'd0, product_28_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_29 = {2'd0, in_block[209:203]} + offset; // TwoXFields.swift:26
    wire [8:0] product_29_choice = factor_29[8] ? (9'd0 - factor_29) : factor_29; // TwoXFields.swift:28
    wire [19:0] product_29 = {factor_29[8] ^ in_block[463], {11'd0, product_29_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_30 = {2'd0, in_block[216:210]} + offset; // TwoXFields.swift:26
    wire [8:0] product_30_choice = factor_30[8] ? (9'd0 - factor_30) : factor_30; // TwoXFields.swift:28
    wire [19:0] product_30 = {factor_30[8] ^ in_block[463], {11'd0, product_30_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_31 = {2'd0, in_block[223:217]} + offset; // TwoXFields.swift:26
    wire [8:0] product_31_choice = factor_31[8] ? (9'd0 - factor_31) : factor_31; // TwoXFields.swift:28
    wire [19:0] product_31 = {factor_31[8] ^ in_block[463], {11'd0, product_31_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_32 = {2'd0, in_block[230:224]} + offset; // TwoXFields.swift:26
    wire [8:0] product_32_choice = factor_32[8] ? (9'd0 - factor_32) : factor_32; // TwoXFields.swift:28
    wire [19:0] product_32 = {factor_32[8] ^ in_block[463], {11'd0, product_32_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_33 = {2'd0, in_block[237:231]} + offset; // TwoXFields.swift:26
    wire [8:0] product_33_choice = factor_33[8] ? (9'd0 - factor_33) : factor_33; // TwoXFields.swift:28
    wire [19:0] product_33 = {factor_33[8] ^ in_block[463], {11'd0, product_33_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_34 = {2'd0, in_block[244:238]} + offset; // TwoXFields.swift:26
    wire [8:0] product_34_choice = factor_34[8] ? (9'd0 - factor_34) : factor_34; // TwoXFields.swift:28
    wire [19:0] product_34 = {factor_34[8] ^ in_block[463], {11'd0, product_34_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_35 = {2'd0, in_block[251:245]} + offset; // TwoXFields.swift:26
    wire [8:0] product_35_choice = factor_35[8] ? (9'd0 - factor_35) : factor_35; // TwoXFields.swift:28
    wire [19:0] product_35 = {factor_35[8] ^ in_block[463], {11'd0, product_35_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_36 = {2'd0, in_block[258:252]} + offset; // TwoXFields.swift:26
    wire [8:0] product_36_choice = factor_36[8] ? (9'd0 - factor_36) : factor_36; // TwoXFields.swift:28
    wire [19:0] product_36 = {factor_36[8] ^ in_block[463], {11'd0, product_36_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_37 = {2'd0, in_block[265:259]} + offset; // TwoXFields.swift:26
    wire [8:0] product_37_choice = factor_37[8] ? (9'd0 - factor_37) : factor_37; // TwoXFields.swift:28
    wire [19:0] product_37 = {factor_37[8] ^ in_block[463], {11'd0, product_37_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_38 = {2'd0, in_block[272:266]} + offset; // TwoXFields.swift:26
    wire [8:0] product_38_choice = factor_38[8] ? (9'd0 - factor_38) : factor_38; // TwoXFields.swift:28
    wire [19:0] product_38 = {factor_38[8] ^ in_block[463], {11'd0, product_38_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_39 = {2'd0, in_block[279:273]} + offset; // TwoXFields.swift:26
    wire [8:0] product_39_choice = factor_39[8] ? (9'd0 - factor_39) : factor_39; // TwoXFields.swift:28
    wire [19:0] product_39 = {factor_39[8] ^ in_block[463], {11'd0, product_39_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_40 = {2'd0, in_block[286:280]} + offset; // TwoXFields.swift:26
    wire [8:0] product_40_choice = factor_40[8] ? (9'd0 - factor_40) : factor_40; // TwoXFields.swift:28
    wire [19:0] product_40 = {factor_40[8] ^ in_block[463], {11'd0, product_40_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_41 = {2'd0, in_block[293:287]} + offset; // TwoXFields.swift:26
    wire [8:0] product_41_choice = factor_41[8] ? (9'd0 - factor_41) : factor_41; // TwoXFields.swift:28
    wire [19:0] product_41 = {factor_41[8] ^ in_block[463], {11'd0, product_41_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_42 = {2'd0, in_block[300:294]} + offset; // TwoXFields.swift:26
    wire [8:0] product_42_choice = factor_42[8] ? (9'd0 - factor_42) : factor_42; // TwoXFields.swift:28
    wire [19:0] product_42 = {factor_42[8] ^ in_block[463], {11'd0, product_42_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_43 = {2'd0, in_block[307:301]} + offset; // TwoXFields.swift:26
    wire [8:0] product_43_choice = factor_43[8] ? (9'd0 - factor_43) : factor_43; // TwoXFields.swift:28
    wire [19:0] product_43 = {factor_43[8] ^ in_block[463], {11'd0, product_43_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_44 = {2'd0, in_block[314:308]} + offset; // TwoXFields.swift:26
    wire [8:0] product_44_choice = factor_44[8] ? (9'd0 - factor_44) : factor_44; // TwoXFields.swift:28
    wire [19:0] product_44 = {factor_44[8] ^ in_block[463], {11'd0, product_44_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_45 = {2'd0, in_block[321:315]} + offset; // TwoXFields.swift:26
    wire [8:0] product_45_choice = factor_45[8] ? (9'd0 - factor_45) : factor_45; // TwoXFields.swift:28
    wire [19:0] product_45 = {factor_45[8] ^ in_block[463], {11'd0, product_45_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_46 = {2'd0, in_block[328:322]} + offset; // TwoXFields.swift:26
    wire [8:0] product_46_choice = factor_46[8] ? (9'd0 - factor_46) : factor_46; // TwoXFields.swift:28
    wire [19:0] product_46 = {factor_46[8] ^ in_block[463], {11'd0, product_46_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_47 = {2'd0, in_block[335:329]} + offset; // TwoXFields.swift:26
    wire [8:0] product_47_choice = factor_47[8] ? (9'd0 - factor_47) : factor_47; // TwoXFields.swift:28
    wire [19:0] product_47 = {factor_47[8] ^ in_block[463], {11'd0, product_47_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_48 = {2'd0, in_block[342:336]} + offset; // TwoXFields.swift:26
    wire [8:0] product_48_choice = factor_48[8] ? (9'd0 - factor_48) : factor_48; // TwoXFields.swift:28
    wire [19:0] product_48 = {factor_48[8] ^ in_block[463], {11'd0, product_48_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_49 = {2'd0, in_block[349:343]} + offset; // TwoXFields.swift:26
    wire [8:0] product_49_choice = factor_49[8] ? (9'd0 - factor_49) : factor_49; // TwoXFields.swift:28
    wire [19:0] product_49 = {factor_49[8] ^ in_block[463], {11'd0, product_49_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_50 = {2'd0, in_block[356:350]} + offset; // TwoXFields.swift:26
    wire [8:0] product_50_choice = factor_50[8] ? (9'd0 - factor_50) : factor_50; // TwoXFields.swift:28
    wire [19:0] product_50 = {factor_50[8] ^ in_block[463], {11'd0, product_50_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_51 = {2'd0, in_block[363:357]} + offset; // TwoXFields.swift:26
    wire [8:0] product_51_choice = factor_51[8] ? (9'd0 - factor_51) : factor_51; // TwoXFields.swift:28
    wire [19:0] product_51 = {factor_51[8] ^ in_block[463], {11'd0, product_51_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_52 = {2'd0, in_block[370:364]} + offset; // TwoXFields.swift:26
    wire [8:0] product_52_choice = factor_52[8] ? (9'd0 - factor_52) : factor_52; // TwoXFields.swift:28
    wire [19:0] product_52 = {factor_52[8] ^ in_block[463], {11'd0, product_52_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_53 = {2'd0, in_block[377:371]} + offset; // TwoXFields.swift:26
    wire [8:0] product_53_choice = factor_53[8] ? (9'd0 - factor_53) : factor_53; // TwoXFields.swift:28
    wire [19:0] product_53 = {factor_53[8] ^ in_block[463], {11'd0, product_53_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_54 = {2'd0, in_block[384:378]} + offset; // TwoXFields.swift:26
    wire [8:0] product_54_choice = factor_54[8] ? (9'd0 - factor_54) : factor_54; // TwoXFields.swift:28
    wire [19:0] product_54 = {factor_54[8] ^ in_block[463], {11'd0, product_54_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_55 = {2'd0, in_block[391:385]} + offset; // TwoXFields.swift:26
    wire [8:0] product_55_choice = factor_55[8] ? (9'd0 - factor_55) : factor_55; // TwoXFields.swift:28
    wire [19:0] product_55 = {factor_55[8] ^ in_block[463], {11'd0, product_55_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_56 = {2'd0, in_block[398:392]} + offset; // TwoXFields.swift:26
    wire [8:0] product_56_choice = factor_56[8] ? (9'd0 - factor_56) : factor_56; // TwoXFields.swift:28
    wire [19:0] product_56 = {factor_56[8] ^ in_block[463], {11'd0, product_56_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_57 = {2'd0, in_block[405:399]} + offset; // TwoXFields.swift:26
    wire [8:0] product_57_choice = factor_57[8] ? (9'd0 - factor_57) : factor_57; // TwoXFields.swift:28
    wire [19:0] product_57 = {factor_57[8] ^ in_block[463], {11'd0, product_57_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_58 = {2'd0, in_block[412:406]} + offset; // TwoXFields.swift:26
    wire [8:0] product_58_choice = factor_58[8] ? (9'd0 - factor_58) : factor_58; // TwoXFields.swift:28
    wire [19:0] product_58 = {factor_58[8] ^ in_block[463], {11'd0, product_58_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_59 = {2'd0, in_block[419:413]} + offset; // TwoXFields.swift:26
    wire [8:0] product_59_choice = factor_59[8] ? (9'd0 - factor_59) : factor_59; // TwoXFields.swift:28
    wire [19:0] product_59 = {factor_59[8] ^ in_block[463], {11'd0, product_59_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_60 = {2'd0, in_block[426:420]} + offset; // TwoXFields.swift:26
    wire [8:0] product_60_choice = factor_60[8] ? (9'd0 - factor_60) : factor_60; // TwoXFields.swift:28
    wire [19:0] product_60 = {factor_60[8] ^ in_block[463], {11'd0, product_60_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_61 = {2'd0, in_block[433:427]} + offset; // TwoXFields.swift:26
    wire [8:0] product_61_choice = factor_61[8] ? (9'd0 - factor_61) : factor_61; // TwoXFields.swift:28
    wire [19:0] product_61 = {factor_61[8] ^ in_block[463], {11'd0, product_61_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_62 = {2'd0, in_block[440:434]} + offset; // TwoXFields.swift:26
    wire [8:0] product_62_choice = factor_62[8] ? (9'd0 - factor_62) : factor_62; // TwoXFields.swift:28
    wire [19:0] product_62 = {factor_62[8] ^ in_block[463], {11'd0, product_62_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [8:0] factor_63 = {2'd0, in_block[447:441]} + offset; // TwoXFields.swift:26
    wire [8:0] product_63_choice = factor_63[8] ? (9'd0 - factor_63) : factor_63; // TwoXFields.swift:28
    wire [19:0] product_63 = {factor_63[8] ^ in_block[463], {11'd0, product_63_choice[7:0]} * {8'd0, significand}}; // TwoXBlockDecoder.swift:79
    wire [1347:0] stages_0_input1_joined = {
        in_tag,
        in_block[511:492],
        in_block[491:472],
        &in_block[462:458],
        exponent,
        significand,
        product_0,
        product_1,
        product_2,
        product_3,
        product_4,
        product_5,
        product_6,
        product_7,
        product_8,
        product_9,
        product_10,
        product_11,
        product_12,
        product_13,
        product_14,
        product_15,
        product_16,
        product_17,
        product_18,
        product_19,
        product_20,
        product_21,
        product_22,
        product_23,
        product_24,
        product_25,
        product_26,
        product_27,
        product_28,
        product_29,
        product_30,
        product_31,
        product_32,
        product_33,
        product_34,
        product_35,
        product_36,
        product_37,
        product_38,
        product_39,
        product_40,
        product_41,
        product_42,
        product_43,
        product_44,
        product_45,
        product_46,
        product_47,
        product_48,
        product_49,
        product_50,
        product_51,
        product_52,
        product_53,
        product_54,
        product_55,
        product_56,
        product_57,
        product_58,
        product_59,
        product_60,
        product_61,
        product_62,
        product_63
    }; // TwoXBlockDecoder.swift:82
    wire [1091:0] stages_1_input1_joined = {
        stages_0_out_data[1347:1340],
        stages_0_out_data[1339:1320],
        stages_0_out_data[1319:1300],
        stages_0_out_data[1299],
        stages_0_out_data[1298:1291],
        stages_0_out_data[1290:1280],
        roundings_0_value,
        roundings_1_value,
        roundings_2_value,
        roundings_3_value,
        roundings_4_value,
        roundings_5_value,
        roundings_6_value,
        roundings_7_value,
        roundings_8_value,
        roundings_9_value,
        roundings_10_value,
        roundings_11_value,
        roundings_12_value,
        roundings_13_value,
        roundings_14_value,
        roundings_15_value,
        roundings_16_value,
        roundings_17_value,
        roundings_18_value,
        roundings_19_value,
        roundings_20_value,
        roundings_21_value,
        roundings_22_value,
        roundings_23_value,
        roundings_24_value,
        roundings_25_value,
        roundings_26_value,
        roundings_27_value,
        roundings_28_value,
        roundings_29_value,
        roundings_30_value,
        roundings_31_value,
        roundings_32_value,
        roundings_33_value,
        roundings_34_value,
        roundings_35_value,
        roundings_36_value,
        roundings_37_value,
        roundings_38_value,
        roundings_39_value,
        roundings_40_value,
        roundings_41_value,
        roundings_42_value,
        roundings_43_value,
        roundings_44_value,
        roundings_45_value,
        roundings_46_value,
        roundings_47_value,
        roundings_48_value,
        roundings_49_value,
        roundings_50_value,
        roundings_51_value,
        roundings_52_value,
        roundings_53_value,
        roundings_54_value,
        roundings_55_value,
        roundings_56_value,
        roundings_57_value,
        roundings_58_value,
        roundings_59_value,
        roundings_60_value,
        roundings_61_value,
        roundings_62_value,
        roundings_63_value
    }; // TwoXBlockDecoder.swift:93
    wire [5:0] outlier_0_location = stages_1_out_data[1049:1044]; // TwoXFields.swift:54
    wire [15:0] outlier_0_value = {stages_1_out_data[1063:1050], 2'd0}; // TwoXFields.swift:53
    wire [5:0] outlier_1_location = stages_1_out_data[1069:1064]; // TwoXFields.swift:54
    wire [15:0] outlier_1_value = {stages_1_out_data[1083:1070], 2'd0}; // TwoXFields.swift:53
    wire [15:0] value_63 =
        (outlier_0_location == 6'h3f) ? outlier_0_value :
        (outlier_1_location == 6'h3f) ? outlier_1_value :
        stages_1_out_data[15:0]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_62 =
        (outlier_0_location == 6'h3e) ? outlier_0_value :
        (outlier_1_location == 6'h3e) ? outlier_1_value :
        stages_1_out_data[31:16]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_61 =
        (outlier_0_location == 6'h3d) ? outlier_0_value :
        (outlier_1_location == 6'h3d) ? outlier_1_value :
        stages_1_out_data[47:32]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_60 =
        (outlier_0_location == 6'h3c) ? outlier_0_value :
        (outlier_1_location == 6'h3c) ? outlier_1_value :
        stages_1_out_data[63:48]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_59 =
        (outlier_0_location == 6'h3b) ? outlier_0_value :
        (outlier_1_location == 6'h3b) ? outlier_1_value :
        stages_1_out_data[79:64]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_58 =
        (outlier_0_location == 6'h3a) ? outlier_0_value :
        (outlier_1_location == 6'h3a) ? outlier_1_value :
        stages_1_out_data[95:80]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_57 =
        (outlier_0_location == 6'h39) ? outlier_0_value :
        (outlier_1_location == 6'h39) ? outlier_1_value :
        stages_1_out_data[111:96]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_56 =
        (outlier_0_location == 6'h38) ? outlier_0_value :
        (outlier_1_location == 6'h38) ? outlier_1_value :
        stages_1_out_data[127:112]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_55 =
        (outlier_0_location == 6'h37) ? outlier_0_value :
        (outlier_1_location == 6'h37) ? outlier_1_value :
        stages_1_out_data[143:128]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_54 =
        (outlier_0_location == 6'h36) ? outlier_0_value :
        (outlier_1_location == 6'h36) ? outlier_1_value :
        stages_1_out_data[159:144]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_53 =
        (outlier_0_location == 6'h35) ? outlier_0_value :
        (outlier_1_location == 6'h35) ? outlier_1_value :
        stages_1_out_data[175:160]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_52 =
        (outlier_0_location == 6'h34) ? outlier_0_value :
        (outlier_1_location == 6'h34) ? outlier_1_value :
        stages_1_out_data[191:176]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_51 =
        (outlier_0_location == 6'h33) ? outlier_0_value :
        (outlier_1_location == 6'h33) ? outlier_1_value :
        stages_1_out_data[207:192]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_50 =
        (outlier_0_location == 6'h32) ? outlier_0_value :
        (outlier_1_location == 6'h32) ? outlier_1_value :
        stages_1_out_data[223:208]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_49 =
        (outlier_0_location == 6'h31) ? outlier_0_value :
        (outlier_1_location == 6'h31) ? outlier_1_value :
        stages_1_out_data[239:224]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_48 =
        (outlier_0_location == 6'h30) ? outlier_0_value :
        (outlier_1_location == 6'h30) ? outlier_1_value :
        stages_1_out_data[255:240]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_47 =
        (outlier_0_location == 6'h2f) ? outlier_0_value :
        (outlier_1_location == 6'h2f) ? outlier_1_value :
        stages_1_out_data[271:256]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_46 =
        (outlier_0_location == 6'h2e) ? outlier_0_value :
        (outlier_1_location == 6'h2e) ? outlier_1_value :
        stages_1_out_data[287:272]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_45 =
        (outlier_0_location == 6'h2d) ? outlier_0_value :
        (outlier_1_location == 6'h2d) ? outlier_1_value :
        stages_1_out_data[303:288]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_44 =
        (outlier_0_location == 6'h2c) ? outlier_0_value :
        (outlier_1_location == 6'h2c) ? outlier_1_value :
        stages_1_out_data[319:304]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_43 =
        (outlier_0_location == 6'h2b) ? outlier_0_value :
        (outlier_1_location == 6'h2b) ? outlier_1_value :
        stages_1_out_data[335:320]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_42 =
        (outlier_0_location == 6'h2a) ? outlier_0_value :
        (outlier_1_location == 6'h2a) ? outlier_1_value :
        stages_1_out_data[351:336]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_41 =
        (outlier_0_location == 6'h29) ? outlier_0_value :
        (outlier_1_location == 6'h29) ? outlier_1_value :
        stages_1_out_data[367:352]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_40 =
        (outlier_0_location == 6'h28) ? outlier_0_value :
        (outlier_1_location == 6'h28) ? outlier_1_value :
        stages_1_out_data[383:368]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_39 =
        (outlier_0_location == 6'h27) ? outlier_0_value :
        (outlier_1_location == 6'h27) ? outlier_1_value :
        stages_1_out_data[399:384]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_38 =
        (outlier_0_location == 6'h26) ? outlier_0_value :
        (outlier_1_location == 6'h26) ? outlier_1_value :
        stages_1_out_data[415:400]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_37 =
        (outlier_0_location == 6'h25) ? outlier_0_value :
        (outlier_1_location == 6'h25) ? outlier_1_value :
        stages_1_out_data[431:416]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_36 =
        (outlier_0_location == 6'h24) ? outlier_0_value :
        (outlier_1_location == 6'h24) ? outlier_1_value :
        stages_1_out_data[447:432]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_35 =
        (outlier_0_location == 6'h23) ? outlier_0_value :
        (outlier_1_location == 6'h23) ? outlier_1_value :
        stages_1_out_data[463:448]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_34 =
        (outlier_0_location == 6'h22) ? outlier_0_value :
        (outlier_1_location == 6'h22) ? outlier_1_value :
        stages_1_out_data[479:464]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_33 =
        (outlier_0_location == 6'h21) ? outlier_0_value :
        (outlier_1_location == 6'h21) ? outlier_1_value :
        stages_1_out_data[495:480]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_32 =
        (outlier_0_location == 6'h20) ? outlier_0_value :
        (outlier_1_location == 6'h20) ? outlier_1_value :
        stages_1_out_data[511:496]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_31 =
        (outlier_0_location == 6'h1f) ? outlier_0_value :
        (outlier_1_location == 6'h1f) ? outlier_1_value :
        stages_1_out_data[527:512]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_30 =
        (outlier_0_location == 6'h1e) ? outlier_0_value :
        (outlier_1_location == 6'h1e) ? outlier_1_value :
        stages_1_out_data[543:528]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_29 =
        (outlier_0_location == 6'h1d) ? outlier_0_value :
        (outlier_1_location == 6'h1d) ? outlier_1_value :
        stages_1_out_data[559:544]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_28 =
        (outlier_0_location == 6'h1c) ? outlier_0_value :
        (outlier_1_location == 6'h1c) ? outlier_1_value :
        stages_1_out_data[575:560]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_27 =
        (outlier_0_location == 6'h1b) ? outlier_0_value :
        (outlier_1_location == 6'h1b) ? outlier_1_value :
        stages_1_out_data[591:576]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_26 =
        (outlier_0_location == 6'h1a) ? outlier_0_value :
        (outlier_1_location == 6'h1a) ? outlier_1_value :
        stages_1_out_data[607:592]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_25 =
        (outlier_0_location == 6'h19) ? outlier_0_value :
        (outlier_1_location == 6'h19) ? outlier_1_value :
        stages_1_out_data[623:608]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_24 =
        (outlier_0_location == 6'h18) ? outlier_0_value :
        (outlier_1_location == 6'h18) ? outlier_1_value :
        stages_1_out_data[639:624]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_23 =
        (outlier_0_location == 6'h17) ? outlier_0_value :
        (outlier_1_location == 6'h17) ? outlier_1_value :
        stages_1_out_data[655:640]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_22 =
        (outlier_0_location == 6'h16) ? outlier_0_value :
        (outlier_1_location == 6'h16) ? outlier_1_value :
        stages_1_out_data[671:656]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_21 =
        (outlier_0_location == 6'h15) ? outlier_0_value :
        (outlier_1_location == 6'h15) ? outlier_1_value :
        stages_1_out_data[687:672]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_20 =
        (outlier_0_location == 6'h14) ? outlier_0_value :
        (outlier_1_location == 6'h14) ? outlier_1_value :
        stages_1_out_data[703:688]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_19 =
        (outlier_0_location == 6'h13) ? outlier_0_value :
        (outlier_1_location == 6'h13) ? outlier_1_value :
        stages_1_out_data[719:704]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_18 =
        (outlier_0_location == 6'h12) ? outlier_0_value :
        (outlier_1_location == 6'h12) ? outlier_1_value :
        stages_1_out_data[735:720]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_17 =
        (outlier_0_location == 6'h11) ? outlier_0_value :
        (outlier_1_location == 6'h11) ? outlier_1_value :
        stages_1_out_data[751:736]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_16 =
        (outlier_0_location == 6'h10) ? outlier_0_value :
        (outlier_1_location == 6'h10) ? outlier_1_value :
        stages_1_out_data[767:752]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_15 =
        (outlier_0_location == 6'h0f) ? outlier_0_value :
        (outlier_1_location == 6'h0f) ? outlier_1_value :
        stages_1_out_data[783:768]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_14 =
        (outlier_0_location == 6'h0e) ? outlier_0_value :
        (outlier_1_location == 6'h0e) ? outlier_1_value :
        stages_1_out_data[799:784]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_13 =
        (outlier_0_location == 6'h0d) ? outlier_0_value :
        (outlier_1_location == 6'h0d) ? outlier_1_value :
        stages_1_out_data[815:800]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_12 =
        (outlier_0_location == 6'h0c) ? outlier_0_value :
        (outlier_1_location == 6'h0c) ? outlier_1_value :
        stages_1_out_data[831:816]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_11 =
        (outlier_0_location == 6'h0b) ? outlier_0_value :
        (outlier_1_location == 6'h0b) ? outlier_1_value :
        stages_1_out_data[847:832]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_10 =
        (outlier_0_location == 6'h0a) ? outlier_0_value :
        (outlier_1_location == 6'h0a) ? outlier_1_value :
        stages_1_out_data[863:848]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_9 =
        (outlier_0_location == 6'd9) ? outlier_0_value :
        (outlier_1_location == 6'd9) ? outlier_1_value :
        stages_1_out_data[879:864]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_8 =
        (outlier_0_location == 6'd8) ? outlier_0_value :
        (outlier_1_location == 6'd8) ? outlier_1_value :
        stages_1_out_data[895:880]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_7 =
        (outlier_0_location == 6'd7) ? outlier_0_value :
        (outlier_1_location == 6'd7) ? outlier_1_value :
        stages_1_out_data[911:896]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_6 =
        (outlier_0_location == 6'd6) ? outlier_0_value :
        (outlier_1_location == 6'd6) ? outlier_1_value :
        stages_1_out_data[927:912]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_5 =
        (outlier_0_location == 6'd5) ? outlier_0_value :
        (outlier_1_location == 6'd5) ? outlier_1_value :
        stages_1_out_data[943:928]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_4 =
        (outlier_0_location == 6'd4) ? outlier_0_value :
        (outlier_1_location == 6'd4) ? outlier_1_value :
        stages_1_out_data[959:944]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_3 =
        (outlier_0_location == 6'd3) ? outlier_0_value :
        (outlier_1_location == 6'd3) ? outlier_1_value :
        stages_1_out_data[975:960]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_2 =
        (outlier_0_location == 6'd2) ? outlier_0_value :
        (outlier_1_location == 6'd2) ? outlier_1_value :
        stages_1_out_data[991:976]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_1 =
        (outlier_0_location == 6'd1) ? outlier_0_value :
        (outlier_1_location == 6'd1) ? outlier_1_value :
        stages_1_out_data[1007:992]; // TwoXBlockDecoder.swift:102
    wire [15:0] value_0 =
        (outlier_0_location == 6'd0) ? outlier_0_value :
        (outlier_1_location == 6'd0) ? outlier_1_value :
        stages_1_out_data[1023:1008]; // TwoXBlockDecoder.swift:102
    wire [1023:0] stages_2_input1_joined = {
        value_63,
        value_62,
        value_61,
        value_60,
        value_59,
        value_58,
        value_57,
        value_56,
        value_55,
        value_54,
        value_53,
        value_52,
        value_51,
        value_50,
        value_49,
        value_48,
        value_47,
        value_46,
        value_45,
        value_44,
        value_43,
        value_42,
        value_41,
        value_40,
        value_39,
        value_38,
        value_37,
        value_36,
        value_35,
        value_34,
        value_33,
        value_32,
        value_31,
        value_30,
        value_29,
        value_28,
        value_27,
        value_26,
        value_25,
        value_24,
        value_23,
        value_22,
        value_21,
        value_20,
        value_19,
        value_18,
        value_17,
        value_16,
        value_15,
        value_14,
        value_13,
        value_12,
        value_11,
        value_10,
        value_9,
        value_8,
        value_7,
        value_6,
        value_5,
        value_4,
        value_3,
        value_2,
        value_1,
        value_0
    }; // TwoXBlockDecoder.swift:108
    wire [1:0] stages_2_input1_joined_2 = {outlier_0_location == outlier_1_location, stages_1_out_data[1043]}; // TwoXBlockDecoder.swift:108
    assign in_ready = stages_0_in_ready; // TwoXBlockDecoder.swift:69
    assign out_valid = stages_2_out_valid; // TwoXBlockDecoder.swift:70

    PipelineRegister_1348 stages_0 ( // TwoXBlockDecoder.swift:66
        .clock(clock),
        .reset(reset),
        .in_valid(in_valid),
        .in_ready(stages_0_in_ready),
        .in_data(stages_0_input1_joined),
        .out_valid(stages_0_out_valid),
        .out_ready(stages_1_in_ready),
        .out_data(stages_0_out_data)
    );

    PipelineRegister_1092 stages_1 ( // TwoXBlockDecoder.swift:66
        .clock(clock),
        .reset(reset),
        .in_valid(stages_0_out_valid),
        .in_ready(stages_1_in_ready),
        .in_data(stages_1_input1_joined),
        .out_valid(stages_1_out_valid),
        .out_ready(stages_2_in_ready),
        .out_data(stages_1_out_data)
    );

    PipelineRegister_1034 stages_2 ( // TwoXBlockDecoder.swift:66
        .clock(clock),
        .reset(reset),
        .in_valid(stages_1_out_valid),
        .in_ready(stages_2_in_ready),
        .in_data({stages_2_input1_joined, stages_1_out_data[1091:1084], stages_2_input1_joined_2}),
        .out_valid(stages_2_out_valid),
        .out_ready(out_ready),
        .out_data(stages_2_out_data)
    );

    ProductRounding roundings_0 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1279]),
        .product(stages_0_out_data[1278:1260]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_0_value)
    );

    ProductRounding roundings_1 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1259]),
        .product(stages_0_out_data[1258:1240]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_1_value)
    );

    ProductRounding roundings_2 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1239]),
        .product(stages_0_out_data[1238:1220]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_2_value)
    );

    ProductRounding roundings_3 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1219]),
        .product(stages_0_out_data[1218:1200]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_3_value)
    );

    ProductRounding roundings_4 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1199]),
        .product(stages_0_out_data[1198:1180]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_4_value)
    );

    ProductRounding roundings_5 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1179]),
        .product(stages_0_out_data[1178:1160]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_5_value)
    );

    ProductRounding roundings_6 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1159]),
        .product(stages_0_out_data[1158:1140]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_6_value)
    );

    ProductRounding roundings_7 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1139]),
        .product(stages_0_out_data[1138:1120]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_7_value)
    );

    ProductRounding roundings_8 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1119]),
        .product(stages_0_out_data[1118:1100]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_8_value)
    );

    ProductRounding roundings_9 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1099]),
        .product(stages_0_out_data[1098:1080]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_9_value)
    );

    ProductRounding roundings_10 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1079]),
        .product(stages_0_out_data[1078:1060]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_10_value)
    );

    ProductRounding roundings_11 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1059]),
        .product(stages_0_out_data[1058:1040]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_11_value)
    );

    ProductRounding roundings_12 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1039]),
        .product(stages_0_out_data[1038:1020]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_12_value)
    );

    ProductRounding roundings_13 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[1019]),
        .product(stages_0_out_data[1018:1000]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_13_value)
    );

    ProductRounding roundings_14 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[999]),
        .product(stages_0_out_data[998:980]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_14_value)
    );

    ProductRounding roundings_15 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[979]),
        .product(stages_0_out_data[978:960]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_15_value)
    );

    ProductRounding roundings_16 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[959]),
        .product(stages_0_out_data[958:940]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_16_value)
    );

    ProductRounding roundings_17 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[939]),
        .product(stages_0_out_data[938:920]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_17_value)
    );

    ProductRounding roundings_18 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[919]),
        .product(stages_0_out_data[918:900]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_18_value)
    );

    ProductRounding roundings_19 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[899]),
        .product(stages_0_out_data[898:880]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_19_value)
    );

    ProductRounding roundings_20 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[879]),
        .product(stages_0_out_data[878:860]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_20_value)
    );

    ProductRounding roundings_21 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[859]),
        .product(stages_0_out_data[858:840]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_21_value)
    );

    ProductRounding roundings_22 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[839]),
        .product(stages_0_out_data[838:820]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_22_value)
    );

    ProductRounding roundings_23 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[819]),
        .product(stages_0_out_data[818:800]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_23_value)
    );

    ProductRounding roundings_24 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[799]),
        .product(stages_0_out_data[798:780]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_24_value)
    );

    ProductRounding roundings_25 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[779]),
        .product(stages_0_out_data[778:760]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_25_value)
    );

    ProductRounding roundings_26 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[759]),
        .product(stages_0_out_data[758:740]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_26_value)
    );

    ProductRounding roundings_27 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[739]),
        .product(stages_0_out_data[738:720]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_27_value)
    );

    ProductRounding roundings_28 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[719]),
        .product(stages_0_out_data[718:700]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_28_value)
    );

    ProductRounding roundings_29 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[699]),
        .product(stages_0_out_data[698:680]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_29_value)
    );

    ProductRounding roundings_30 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[679]),
        .product(stages_0_out_data[678:660]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_30_value)
    );

    ProductRounding roundings_31 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[659]),
        .product(stages_0_out_data[658:640]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_31_value)
    );

    ProductRounding roundings_32 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[639]),
        .product(stages_0_out_data[638:620]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_32_value)
    );

    ProductRounding roundings_33 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[619]),
        .product(stages_0_out_data[618:600]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_33_value)
    );

    ProductRounding roundings_34 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[599]),
        .product(stages_0_out_data[598:580]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_34_value)
    );

    ProductRounding roundings_35 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[579]),
        .product(stages_0_out_data[578:560]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_35_value)
    );

    ProductRounding roundings_36 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[559]),
        .product(stages_0_out_data[558:540]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_36_value)
    );

    ProductRounding roundings_37 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[539]),
        .product(stages_0_out_data[538:520]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_37_value)
    );

    ProductRounding roundings_38 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[519]),
        .product(stages_0_out_data[518:500]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_38_value)
    );

    ProductRounding roundings_39 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[499]),
        .product(stages_0_out_data[498:480]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_39_value)
    );

    ProductRounding roundings_40 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[479]),
        .product(stages_0_out_data[478:460]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_40_value)
    );

    ProductRounding roundings_41 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[459]),
        .product(stages_0_out_data[458:440]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_41_value)
    );

    ProductRounding roundings_42 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[439]),
        .product(stages_0_out_data[438:420]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_42_value)
    );

    ProductRounding roundings_43 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[419]),
        .product(stages_0_out_data[418:400]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_43_value)
    );

    ProductRounding roundings_44 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[399]),
        .product(stages_0_out_data[398:380]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_44_value)
    );

    ProductRounding roundings_45 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[379]),
        .product(stages_0_out_data[378:360]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_45_value)
    );

    ProductRounding roundings_46 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[359]),
        .product(stages_0_out_data[358:340]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_46_value)
    );

    ProductRounding roundings_47 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[339]),
        .product(stages_0_out_data[338:320]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_47_value)
    );

    ProductRounding roundings_48 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[319]),
        .product(stages_0_out_data[318:300]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_48_value)
    );

    ProductRounding roundings_49 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[299]),
        .product(stages_0_out_data[298:280]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_49_value)
    );

    ProductRounding roundings_50 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[279]),
        .product(stages_0_out_data[278:260]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_50_value)
    );

    ProductRounding roundings_51 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[259]),
        .product(stages_0_out_data[258:240]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_51_value)
    );

    ProductRounding roundings_52 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[239]),
        .product(stages_0_out_data[238:220]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_52_value)
    );

    ProductRounding roundings_53 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[219]),
        .product(stages_0_out_data[218:200]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_53_value)
    );

    ProductRounding roundings_54 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[199]),
        .product(stages_0_out_data[198:180]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_54_value)
    );

    ProductRounding roundings_55 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[179]),
        .product(stages_0_out_data[178:160]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_55_value)
    );

    ProductRounding roundings_56 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[159]),
        .product(stages_0_out_data[158:140]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_56_value)
    );

    ProductRounding roundings_57 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[139]),
        .product(stages_0_out_data[138:120]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_57_value)
    );

    ProductRounding roundings_58 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[119]),
        .product(stages_0_out_data[118:100]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_58_value)
    );

    ProductRounding roundings_59 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[99]),
        .product(stages_0_out_data[98:80]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_59_value)
    );

    ProductRounding roundings_60 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[79]),
        .product(stages_0_out_data[78:60]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_60_value)
    );

    ProductRounding roundings_61 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[59]),
        .product(stages_0_out_data[58:40]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_61_value)
    );

    ProductRounding roundings_62 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[39]),
        .product(stages_0_out_data[38:20]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_62_value)
    );

    ProductRounding roundings_63 ( // TwoXBlockDecoder.swift:87
        .negative(stages_0_out_data[19]),
        .product(stages_0_out_data[18:0]),
        .exponent(stages_0_out_data[1298:1291]),
        .scale_invalid(stages_0_out_data[1299]),
        .value(roundings_63_value)
    );

    // Bits that nothing reads.
    wire unused = &{1'b0, product_0_choice[8], product_1_choice[8], product_2_choice[8], product_3_choice[8], product_4_choice[8], product_5_choice[8], product_6_choice[8], product_7_choice[8], product_8_choice[8], product_9_choice[8], product_10_choice[8], product_11_choice[8], product_12_choice[8], product_13_choice[8], product_14_choice[8], product_15_choice[8], product_16_choice[8], product_17_choice[8], product_18_choice[8], product_19_choice[8], product_20_choice[8], product_21_choice[8], product_22_choice[8], product_23_choice[8], product_24_choice[8], product_25_choice[8], product_26_choice[8], product_27_choice[8], product_28_choice[8], product_29_choice[8], product_30_choice[8], product_31_choice[8], product_32_choice[8], product_33_choice[8], product_34_choice[8], product_35_choice[8], product_36_choice[8], product_37_choice[8], product_38_choice[8], product_39_choice[8], product_40_choice[8], product_41_choice[8], product_42_choice[8], product_43_choice[8], product_44_choice[8], product_45_choice[8], product_46_choice[8], product_47_choice[8], product_48_choice[8], product_49_choice[8], product_50_choice[8], product_51_choice[8], product_52_choice[8], product_53_choice[8], product_54_choice[8], product_55_choice[8], product_56_choice[8], product_57_choice[8], product_58_choice[8], product_59_choice[8], product_60_choice[8], product_61_choice[8], product_62_choice[8], product_63_choice[8], stages_1_out_data[1042:1024]};

endmodule

`default_nettype wire
