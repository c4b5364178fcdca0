// PriorityEncoder: generated from Swift; change it there.
// Parameters: count = 6
`default_nettype none

module PriorityEncoder (
    input wire [5:0] requests, // PriorityEncoder.swift:13
    output wire [2:0] index, // PriorityEncoder.swift:14
    output wire is_any // PriorityEncoder.swift:9
);
    wire index_or = requests[0] | requests[1]; // PriorityEncoder.swift:19
    wire index_or_2 = index_or | requests[2] | requests[3]; // PriorityEncoder.swift:19
    assign is_any = index_or_2 | requests[4] | requests[5]; // PriorityEncoder.swift:19
    wire [2:0] index_choice =
        index_or_2 ? (index_or ? (requests[0] ? 3'd0 : 3'd1) : requests[2] ? 3'd2 : 3'd3) :
        requests[4] ? 3'd4 :
        3'd5; // PriorityEncoder.swift:19
    assign index = is_any ? index_choice : 3'd0; // PriorityEncoder.swift:19

endmodule

`default_nettype wire
