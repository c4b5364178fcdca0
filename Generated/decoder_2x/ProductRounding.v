// ProductRounding: generated from Swift; change it there.
// Parameters: outputFormat = fp16
`default_nettype none

module ProductRounding (
    input wire negative, // ProductRounding.swift:12
    input wire [18:0] product, // ProductRounding.swift:13
    input wire [7:0] exponent, // ProductRounding.swift:15
    input wire scale_invalid, // ProductRounding.swift:16
    output wire [15:0] value // ProductRounding.swift:17
);
    wire shifts_16 = ~(|product[18:3]) & (exponent >= 8'h10); // ProductRounding.swift:44
    wire [18:0] shifted_16 = shifts_16 ? {product[2:0], 16'd0} : product; // ProductRounding.swift:45
    wire [7:0] exponent_16 = shifts_16 ? (exponent - 8'h10) : exponent; // ProductRounding.swift:46
    wire shifts_8 = ~(|shifted_16[18:11]) & (exponent_16 >= 8'd8); // ProductRounding.swift:44
    wire [18:0] shifted_8 = shifts_8 ? {shifted_16[10:0], 8'd0} : shifted_16; // ProductRounding.swift:45
    wire [7:0] exponent_8 = shifts_8 ? (exponent_16 - 8'd8) : exponent_16; // ProductRounding.swift:46
    wire shifts_4 = ~(|shifted_8[18:15]) & (exponent_8 >= 8'd4); // ProductRounding.swift:44
    wire [18:0] shifted_4 = shifts_4 ? {shifted_8[14:0], 4'd0} : shifted_8; // ProductRounding.swift:45
    wire [7:0] exponent_4 = shifts_4 ? (exponent_8 - 8'd4) : exponent_8; // ProductRounding.swift:46
    wire shifts_2 = ~(|shifted_4[18:17]) & (exponent_4 >= 8'd2); // ProductRounding.swift:44
    wire [18:0] shifted_2 = shifts_2 ? {shifted_4[16:0], 2'd0} : shifted_4; // ProductRounding.swift:45
    wire [7:0] exponent_2 = shifts_2 ? (exponent_4 - 8'd2) : exponent_4; // ProductRounding.swift:46
    wire shifts_1 = ~shifted_2[18] & (exponent_2 >= 8'd1); // ProductRounding.swift:44
    wire [7:0] exponent_1 = shifts_1 ? (exponent_2 - 8'd1) : exponent_2; // ProductRounding.swift:46
    wire [18:0] shifted_1 = shifts_1 ? {shifted_2[17:0], 1'b0} : shifted_2; // ProductRounding.swift:45
    wire rounds_up = shifted_1[7] & ((|shifted_1[6:0]) | shifted_1[8]); // ProductRounding.swift:27
    wire [17:0] magnitude = {exponent_1, 10'd0} + {7'd0, shifted_1[18:8]} + {17'd0, rounds_up}; // ProductRounding.swift:31
    wire [14:0] value_choice = (|product) ? ((magnitude < 18'h07c00) ? magnitude[14:0] : 15'h7bff) : 15'd0; // ProductRounding.swift:33
    assign value = scale_invalid ? 16'h7e00 : {negative, value_choice}; // ProductRounding.swift:33

endmodule

`default_nettype wire
