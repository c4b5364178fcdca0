// SortingNetwork: generated from Swift; change it there.
// Parameters: count = 8
`default_nettype none

module SortingNetwork (
    input wire [5:0] values_0, // SortingNetwork.swift:12
    input wire [5:0] values_1, // SortingNetwork.swift:12
    input wire [5:0] values_2, // SortingNetwork.swift:12
    input wire [5:0] values_3, // SortingNetwork.swift:12
    input wire [5:0] values_4, // SortingNetwork.swift:12
    input wire [5:0] values_5, // SortingNetwork.swift:12
    input wire [5:0] values_6, // SortingNetwork.swift:12
    input wire [5:0] values_7, // SortingNetwork.swift:12
    output wire [5:0] sorted_0, // SortingNetwork.swift:13
    output wire [5:0] sorted_1, // SortingNetwork.swift:13
    output wire [5:0] sorted_2, // SortingNetwork.swift:13
    output wire [5:0] sorted_3, // SortingNetwork.swift:13
    output wire [5:0] sorted_4, // SortingNetwork.swift:13
    output wire [5:0] sorted_5, // SortingNetwork.swift:13
    output wire [5:0] sorted_6, // SortingNetwork.swift:13
    output wire [5:0] sorted_7 // SortingNetwork.swift:13
);
    wire sorted_7_less = values_7 < values_6; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice = sorted_7_less ? values_7 : values_6; // SortingNetwork.swift:17
    wire sorted_7_less_2 = values_5 < values_4; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_2 = sorted_7_less_2 ? values_5 : values_4; // SortingNetwork.swift:17
    wire sorted_6_less = sorted_6_choice < sorted_6_choice_2; // SortingNetwork.swift:17
    wire [5:0] sorted_4_choice = sorted_6_less ? sorted_6_choice : sorted_6_choice_2; // SortingNetwork.swift:17
    wire sorted_7_less_3 = values_3 < values_2; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_3 = sorted_7_less_3 ? values_3 : values_2; // SortingNetwork.swift:17
    wire sorted_7_less_4 = values_1 < values_0; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_4 = sorted_7_less_4 ? values_1 : values_0; // SortingNetwork.swift:17
    wire sorted_6_less_2 = sorted_6_choice_3 < sorted_6_choice_4; // SortingNetwork.swift:17
    wire [5:0] sorted_4_choice_2 = sorted_6_less_2 ? sorted_6_choice_3 : sorted_6_choice_4; // SortingNetwork.swift:17
    wire sorted_4_less = sorted_4_choice < sorted_4_choice_2; // SortingNetwork.swift:17
    assign sorted_0 = sorted_4_less ? sorted_4_choice : sorted_4_choice_2; // SortingNetwork.swift:17
    wire [5:0] sorted_4_choice_3 = sorted_4_less ? sorted_4_choice_2 : sorted_4_choice; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_5 = sorted_6_less ? sorted_6_choice_2 : sorted_6_choice; // SortingNetwork.swift:17
    wire [5:0] sorted_7_choice = sorted_7_less ? values_6 : values_7; // SortingNetwork.swift:17
    wire [5:0] sorted_7_choice_2 = sorted_7_less_2 ? values_4 : values_5; // SortingNetwork.swift:17
    wire sorted_7_less_5 = sorted_7_choice < sorted_7_choice_2; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_6 = sorted_7_less_5 ? sorted_7_choice : sorted_7_choice_2; // SortingNetwork.swift:17
    wire sorted_6_less_3 = sorted_6_choice_5 < sorted_6_choice_6; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_7 = sorted_6_less_3 ? sorted_6_choice_6 : sorted_6_choice_5; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_8 = sorted_6_less_2 ? sorted_6_choice_4 : sorted_6_choice_3; // SortingNetwork.swift:17
    wire [5:0] sorted_7_choice_3 = sorted_7_less_3 ? values_2 : values_3; // SortingNetwork.swift:17
    wire [5:0] sorted_7_choice_4 = sorted_7_less_4 ? values_0 : values_1; // SortingNetwork.swift:17
    wire sorted_7_less_6 = sorted_7_choice_3 < sorted_7_choice_4; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_9 = sorted_7_less_6 ? sorted_7_choice_3 : sorted_7_choice_4; // SortingNetwork.swift:17
    wire sorted_6_less_4 = sorted_6_choice_8 < sorted_6_choice_9; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_10 = sorted_6_less_4 ? sorted_6_choice_9 : sorted_6_choice_8; // SortingNetwork.swift:17
    wire sorted_6_less_5 = sorted_6_choice_7 < sorted_6_choice_10; // SortingNetwork.swift:17
    wire [5:0] sorted_4_choice_4 = sorted_6_less_5 ? sorted_6_choice_7 : sorted_6_choice_10; // SortingNetwork.swift:17
    wire sorted_4_less_2 = sorted_4_choice_3 < sorted_4_choice_4; // SortingNetwork.swift:17
    wire [5:0] sorted_2_choice = sorted_4_less_2 ? sorted_4_choice_3 : sorted_4_choice_4; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_11 = sorted_6_less_3 ? sorted_6_choice_5 : sorted_6_choice_6; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_12 = sorted_6_less_4 ? sorted_6_choice_8 : sorted_6_choice_9; // SortingNetwork.swift:17
    wire sorted_6_less_6 = sorted_6_choice_11 < sorted_6_choice_12; // SortingNetwork.swift:17
    wire [5:0] sorted_2_choice_2 = sorted_6_less_6 ? sorted_6_choice_11 : sorted_6_choice_12; // SortingNetwork.swift:17
    wire sorted_2_less = sorted_2_choice < sorted_2_choice_2; // SortingNetwork.swift:17
    assign sorted_1 = sorted_2_less ? sorted_2_choice : sorted_2_choice_2; // SortingNetwork.swift:17
    assign sorted_2 = sorted_2_less ? sorted_2_choice_2 : sorted_2_choice; // SortingNetwork.swift:17
    wire [5:0] sorted_4_choice_5 = sorted_4_less_2 ? sorted_4_choice_4 : sorted_4_choice_3; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_13 = sorted_6_less_6 ? sorted_6_choice_12 : sorted_6_choice_11; // SortingNetwork.swift:17
    wire [5:0] sorted_7_choice_5 = sorted_7_less_5 ? sorted_7_choice_2 : sorted_7_choice; // SortingNetwork.swift:17
    wire [5:0] sorted_7_choice_6 = sorted_7_less_6 ? sorted_7_choice_4 : sorted_7_choice_3; // SortingNetwork.swift:17
    wire sorted_7_less_7 = sorted_7_choice_5 < sorted_7_choice_6; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_14 = sorted_7_less_7 ? sorted_7_choice_5 : sorted_7_choice_6; // SortingNetwork.swift:17
    wire sorted_6_less_7 = sorted_6_choice_13 < sorted_6_choice_14; // SortingNetwork.swift:17
    wire [5:0] sorted_4_choice_6 = sorted_6_less_7 ? sorted_6_choice_13 : sorted_6_choice_14; // SortingNetwork.swift:17
    wire sorted_4_less_3 = sorted_4_choice_5 < sorted_4_choice_6; // SortingNetwork.swift:17
    assign sorted_3 = sorted_4_less_3 ? sorted_4_choice_5 : sorted_4_choice_6; // SortingNetwork.swift:17
    assign sorted_4 = sorted_4_less_3 ? sorted_4_choice_6 : sorted_4_choice_5; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_15 = sorted_6_less_5 ? sorted_6_choice_10 : sorted_6_choice_7; // SortingNetwork.swift:17
    wire [5:0] sorted_6_choice_16 = sorted_6_less_7 ? sorted_6_choice_14 : sorted_6_choice_13; // SortingNetwork.swift:17
    wire sorted_6_less_8 = sorted_6_choice_15 < sorted_6_choice_16; // SortingNetwork.swift:17
    assign sorted_5 = sorted_6_less_8 ? sorted_6_choice_15 : sorted_6_choice_16; // SortingNetwork.swift:17
    assign sorted_6 = sorted_6_less_8 ? sorted_6_choice_16 : sorted_6_choice_15; // SortingNetwork.swift:17
    assign sorted_7 = sorted_7_less_7 ? sorted_7_choice_6 : sorted_7_choice_5; // SortingNetwork.swift:17

endmodule

`default_nettype wire
