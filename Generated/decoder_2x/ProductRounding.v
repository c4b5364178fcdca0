// ProductRounding: generated from Swift; change it there.
// Parameters: outputFormat = fp16
`default_nettype none

module ProductRounding (
    input wire negative, // ProductRounding.swift:11
    input wire [18:0] product, // ProductRounding.swift:12
    input wire [2:0] distance, // ProductRounding.swift:14
    input wire allows_shift, // ProductRounding.swift:15
    input wire [7:0] exponent, // ProductRounding.swift:17
    input wire scale_invalid, // ProductRounding.swift:18
    output wire [15:0] value // ProductRounding.swift:19
);
    wire shifts = ~product[18] & allows_shift; // ProductRounding.swift:27
    wire [5:0] remaining = (exponent[5:0] - {3'd0, distance}) - {5'd0, shifts}; // ProductRounding.swift:31
    wire [18:0] normalised = shifts ? {product[17:0], 1'b0} : product; // ProductRounding.swift:28
    wire rounds_up = normalised[7] & ((|normalised[6:0]) | normalised[8]); // ProductRounding.swift:35
    wire [15:0] magnitude = {remaining, 10'd0} + {5'd0, normalised[18:8]} + {15'd0, rounds_up}; // ProductRounding.swift:39
    wire [14:0] value_choice = (magnitude[15] | (&magnitude[14:10])) ? 15'h7bff : magnitude[14:0]; // ProductRounding.swift:40
    assign value = scale_invalid ? 16'h7e00 : {negative, (|product) ? value_choice : 15'd0}; // ProductRounding.swift:40

    // Bits that nothing reads.
    wire unused = &{1'b0, exponent[7:6]};

endmodule

`default_nettype wire
