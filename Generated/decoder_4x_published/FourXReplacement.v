// FourXReplacement: generated from Swift; change it there.
`default_nettype none

module FourXReplacement (
    input wire [15:0] value, // FourXDequantiser.swift:29
    input wire [15:0] hits, // FourXDequantiser.swift:37
    input wire [255:0] outliers, // FourXDequantiser.swift:38
    output wire [15:0] result // FourXDequantiser.swift:34
);
    wire [15:0] result_or = (outliers[15:0] & {16{hits[0]}}) | (outliers[31:16] & {16{hits[1]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_2 = (outliers[47:32] & {16{hits[2]}}) | (outliers[63:48] & {16{hits[3]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_3 = (outliers[79:64] & {16{hits[4]}}) | (outliers[95:80] & {16{hits[5]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_4 = (outliers[111:96] & {16{hits[6]}}) | (outliers[127:112] & {16{hits[7]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_5 = result_or | result_or_2 | result_or_3 | result_or_4; // FourXDequantiser.swift:45
    wire [15:0] result_or_6 = (outliers[143:128] & {16{hits[8]}}) | (outliers[159:144] & {16{hits[9]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_7 = (outliers[175:160] & {16{hits[10]}}) | (outliers[191:176] & {16{hits[11]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_8 = (outliers[207:192] & {16{hits[12]}}) | (outliers[223:208] & {16{hits[13]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_9 = (outliers[239:224] & {16{hits[14]}}) | (outliers[255:240] & {16{hits[15]}}); // FourXDequantiser.swift:45
    wire [15:0] result_or_10 = result_or_6 | result_or_7 | result_or_8 | result_or_9; // FourXDequantiser.swift:45
    assign result = (|hits) ? (result_or_5 | result_or_10) : value; // FourXDequantiser.swift:45

endmodule

`default_nettype wire
