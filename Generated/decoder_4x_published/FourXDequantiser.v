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
    wire [15:0] value_choices [0:15]; // FourXDequantiser.swift:22
    assign value_choices[0] = values[15:0]; // FourXDequantiser.swift:22
    assign value_choices[1] = values[31:16]; // FourXDequantiser.swift:22
    assign value_choices[2] = values[47:32]; // FourXDequantiser.swift:22
    assign value_choices[3] = values[63:48]; // FourXDequantiser.swift:22
    assign value_choices[4] = values[79:64]; // FourXDequantiser.swift:22
    assign value_choices[5] = values[95:80]; // FourXDequantiser.swift:22
    assign value_choices[6] = values[111:96]; // FourXDequantiser.swift:22
    assign value_choices[7] = values[127:112]; // FourXDequantiser.swift:22
    assign value_choices[8] = values[143:128]; // FourXDequantiser.swift:22
    assign value_choices[9] = values[159:144]; // FourXDequantiser.swift:22
    assign value_choices[10] = values[175:160]; // FourXDequantiser.swift:22
    assign value_choices[11] = values[191:176]; // FourXDequantiser.swift:22
    assign value_choices[12] = values[207:192]; // FourXDequantiser.swift:22
    assign value_choices[13] = values[223:208]; // FourXDequantiser.swift:22
    assign value_choices[14] = values[239:224]; // FourXDequantiser.swift:22
    assign value_choices[15] = values[255:240]; // FourXDequantiser.swift:22
    assign value = exists ? value_choices[rank] : 16'd0; // FourXDequantiser.swift:22
    wire [63:0] length_joined = {
        1'b0, lengths[47:45], 1'b0, lengths[44:42], 1'b0, lengths[41:39], 1'b0, lengths[38:36],
        1'b0, lengths[35:33], 1'b0, lengths[32:30], 1'b0, lengths[29:27], 1'b0, lengths[26:24],
        1'b0, lengths[23:21], 1'b0, lengths[20:18], 1'b0, lengths[17:15], 1'b0, lengths[14:12],
        1'b0, lengths[11:9], 1'b0, lengths[8:6], 1'b0, lengths[5:3], 1'b0, lengths[2:0]
    }; // FourXDequantiser.swift:23
    assign length = length_joined[{rank, 2'd0} +: 3]; // FourXDequantiser.swift:23

endmodule

`default_nettype wire
