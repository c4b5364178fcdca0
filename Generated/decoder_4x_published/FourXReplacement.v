// FourXReplacement: generated from Swift; change it there.
`default_nettype none

module FourXReplacement (
    input wire [15:0] value, // FourXDequantiser.swift:29
    input wire [15:0] hits, // FourXDequantiser.swift:37
    input wire [255:0] outliers, // FourXDequantiser.swift:38
    output wire [15:0] result // FourXDequantiser.swift:34
);
    wire [15:0] result_joined = {16{hits[0]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_2 = {16{hits[1]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or = (outliers[15:0] & result_joined) | (outliers[31:16] & result_joined_2); // FourXDequantiser.swift:45
    wire [15:0] result_joined_3 = {16{hits[2]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_4 = {16{hits[3]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or_2 = (outliers[47:32] & result_joined_3) | (outliers[63:48] & result_joined_4); // FourXDequantiser.swift:45
    wire [15:0] result_joined_5 = {16{hits[4]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_6 = {16{hits[5]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or_3 = (outliers[79:64] & result_joined_5) | (outliers[95:80] & result_joined_6); // FourXDequantiser.swift:45
    wire [15:0] result_joined_7 = {16{hits[6]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_8 = {16{hits[7]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or_4 = (outliers[111:96] & result_joined_7) | (outliers[127:112] & result_joined_8); // FourXDequantiser.swift:45
    wire [15:0] result_or_5 = result_or | result_or_2 | result_or_3 | result_or_4; // FourXDequantiser.swift:45
    wire [15:0] result_joined_9 = {16{hits[8]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_10 = {16{hits[9]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or_6 = (outliers[143:128] & result_joined_9) | (outliers[159:144] & result_joined_10); // FourXDequantiser.swift:45
    wire [15:0] result_joined_11 = {16{hits[10]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_12 = {16{hits[11]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or_7 = (outliers[175:160] & result_joined_11) | (outliers[191:176] & result_joined_12); // FourXDequantiser.swift:45
    wire [15:0] result_joined_13 = {16{hits[12]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_14 = {16{hits[13]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or_8 = (outliers[207:192] & result_joined_13) | (outliers[223:208] & result_joined_14); // FourXDequantiser.swift:45
    wire [15:0] result_joined_15 = {16{hits[14]}}; // FourXDequantiser.swift:45
    wire [15:0] result_joined_16 = {16{hits[15]}}; // FourXDequantiser.swift:45
    wire [15:0] result_or_9 = (outliers[239:224] & result_joined_15) | (outliers[255:240] & result_joined_16); // FourXDequantiser.swift:45
    wire [15:0] result_or_10 = result_or_6 | result_or_7 | result_or_8 | result_or_9; // FourXDequantiser.swift:45
    assign result = (|hits) ? (result_or_5 | result_or_10) : value; // FourXDequantiser.swift:45

endmodule

`default_nettype wire
