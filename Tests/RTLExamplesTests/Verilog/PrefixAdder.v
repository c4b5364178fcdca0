// PrefixAdder: generated from Swift; change it there.
// Parameters: width = 8, network = brentKung
`default_nettype none

module PrefixAdder (
    input wire [7:0] a, // PrefixAdder.swift:15
    input wire [7:0] b, // PrefixAdder.swift:16
    output wire [8:0] sum // PrefixAdder.swift:17
);
    wire sum_7_xor = a[7] ^ b[7]; // PrefixAdder.swift:34
    wire sum_7_and = a[6] & b[6]; // PrefixAdder.swift:34
    wire sum_8_or = (a[7] & b[7]) | (sum_7_xor & sum_7_and); // PrefixAdder.swift:34
    wire sum_6_xor = a[6] ^ b[6]; // PrefixAdder.swift:34
    wire sum_8_and = sum_7_xor & sum_6_xor; // PrefixAdder.swift:34
    wire sum_5_xor = a[5] ^ b[5]; // PrefixAdder.swift:34
    wire sum_5_and = a[4] & b[4]; // PrefixAdder.swift:34
    wire sum_6_or = (a[5] & b[5]) | (sum_5_xor & sum_5_and); // PrefixAdder.swift:34
    wire sum_4_xor = a[4] ^ b[4]; // PrefixAdder.swift:34
    wire sum_6_and = sum_5_xor & sum_4_xor; // PrefixAdder.swift:34
    wire sum_3_xor = a[3] ^ b[3]; // PrefixAdder.swift:34
    wire sum_3_and = a[2] & b[2]; // PrefixAdder.swift:34
    wire sum_4_or = (a[3] & b[3]) | (sum_3_xor & sum_3_and); // PrefixAdder.swift:34
    wire sum_2_xor = a[2] ^ b[2]; // PrefixAdder.swift:34
    wire sum_1_xor = a[1] ^ b[1]; // PrefixAdder.swift:34
    wire sum_1_and = a[0] & b[0]; // PrefixAdder.swift:34
    wire sum_2_or = (a[1] & b[1]) | (sum_1_xor & sum_1_and); // PrefixAdder.swift:34
    wire sum_4_or_2 = sum_4_or | (sum_3_xor & sum_2_xor & sum_2_or); // PrefixAdder.swift:34
    wire sum_8 = sum_8_or | (sum_8_and & sum_6_or) | (sum_8_and & sum_6_and & sum_4_or_2); // PrefixAdder.swift:34
    wire sum_6_or_2 = sum_6_or | (sum_6_and & sum_4_or_2); // PrefixAdder.swift:33
    wire sum_7 = sum_7_xor ^ (sum_7_and | (sum_6_xor & sum_6_or_2)); // PrefixAdder.swift:33
    wire sum_6 = sum_6_xor ^ sum_6_or_2; // PrefixAdder.swift:33
    wire sum_5 = sum_5_xor ^ (sum_5_and | (sum_4_xor & sum_4_or_2)); // PrefixAdder.swift:33
    wire sum_4 = sum_4_xor ^ sum_4_or_2; // PrefixAdder.swift:33
    wire sum_3 = sum_3_xor ^ (sum_3_and | (sum_2_xor & sum_2_or)); // PrefixAdder.swift:33
    wire sum_2 = sum_2_xor ^ sum_2_or; // PrefixAdder.swift:33
    wire sum_1 = sum_1_xor ^ sum_1_and; // PrefixAdder.swift:33
    wire sum_0 = a[0] ^ b[0]; // PrefixAdder.swift:32
    assign sum = {sum_8, sum_7, sum_6, sum_5, sum_4, sum_3, sum_2, sum_1, sum_0}; // PrefixAdder.swift:32

endmodule

`default_nettype wire
