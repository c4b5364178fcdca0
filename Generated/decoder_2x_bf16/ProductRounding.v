// ProductRounding: generated from Swift; change it there.
// Parameters: outputFormat = bf16
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
    wire [7:0] remaining = (exponent - {5'd0, distance}) - {7'd0, shifts}; // ProductRounding.swift:31
    wire [18:0] normalised = shifts ? {product[17:0], 1'b0} : product; // ProductRounding.swift:28
    wire rounds_up = normalised[10] & ((|normalised[9:0]) | normalised[11]); // ProductRounding.swift:35
    wire [14:0] magnitude = {remaining, 7'd0} + {7'd0, normalised[18:11]} + {14'd0, rounds_up}; // ProductRounding.swift:39
    assign value = scale_invalid ? 16'h7fc0 : {negative, (|product) ? magnitude : 15'd0}; // ProductRounding.swift:40

endmodule

`default_nettype wire
