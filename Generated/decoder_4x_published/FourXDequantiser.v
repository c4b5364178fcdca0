// FourXDequantiser: generated from Swift; change it there.
`default_nettype none

module FourXDequantiser (
    input wire [3:0] rank, // FourXDequantiser.swift:6
    input wire exists, // FourXDequantiser.swift:8
    input wire [255:0] values, // FourXDequantiser.swift:10
    input wire [47:0] lengths, // FourXDequantiser.swift:17
    output wire [15:0] value, // FourXDequantiser.swift:13
    output wire [2:0] length // FourXDequantiser.swift:18
);
    wire [15:0] value_selected = (rank[3] ? (rank[2] ? (rank[1] ? (rank[0] ? values[255:240] : values[239:224]) : (rank[0] ? values[223:208] : values[207:192])) : (rank[1] ? (rank[0] ? values[191:176] : values[175:160]) : (rank[0] ? values[159:144] : values[143:128]))) : (rank[2] ? (rank[1] ? (rank[0] ? values[127:112] : values[111:96]) : (rank[0] ? values[95:80] : values[79:64])) : (rank[1] ? (rank[0] ? values[63:48] : values[47:32]) : (rank[0] ? values[31:16] : values[15:0])))); // FourXDequantiser.swift:22
    assign value = exists ? value_selected : 16'd0; // FourXDequantiser.swift:22
    assign length = (rank[3] ? (rank[2] ? (rank[1] ? (rank[0] ? lengths[47:45] : lengths[44:42]) : (rank[0] ? lengths[41:39] : lengths[38:36])) : (rank[1] ? (rank[0] ? lengths[35:33] : lengths[32:30]) : (rank[0] ? lengths[29:27] : lengths[26:24]))) : (rank[2] ? (rank[1] ? (rank[0] ? lengths[23:21] : lengths[20:18]) : (rank[0] ? lengths[17:15] : lengths[14:12])) : (rank[1] ? (rank[0] ? lengths[11:9] : lengths[8:6]) : (rank[0] ? lengths[5:3] : lengths[2:0])))); // FourXDequantiser.swift:23

endmodule

`default_nettype wire
