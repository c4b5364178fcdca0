// Queue: generated from Swift; change it there.
`default_nettype none

module Queue (
    input wire clock,
    input wire reset,
    input wire source_valid, // Queue.swift:7
    output wire source_ready, // Queue.swift:7
    input wire [7:0] source_payload, // Queue.swift:7
    output wire sink_valid, // Queue.swift:8
    input wire sink_ready, // Queue.swift:8
    output wire [7:0] sink_payload // Queue.swift:8
);
    reg [1:0] head; // Queue.swift:9
    reg [1:0] tail; // Queue.swift:10
    reg [2:0] held; // Queue.swift:11
    reg [7:0] storage [0:3]; // Queue.swift:12
    assign source_ready = held != 3'd4; // Queue.swift:17
    assign sink_valid = held != 3'd0; // Queue.swift:18
    assign sink_payload = storage[head]; // Queue.swift:19
    wire held_next_and = sink_valid & sink_ready; // Queue.swift:24
    wire storage_enable_and = source_valid & source_ready; // Queue.swift:20
    wire the_queue_holds_at_most_four_inverse = 3'd4 >= held; // Queue.swift:30

    always @(posedge clock) begin
        if (reset) begin
            head <= 2'd0;
            tail <= 2'd0;
            held <= 3'd0;
        end else begin
            head <= held_next_and ? (head + 2'd1) : head; // Queue.swift:24
            tail <= storage_enable_and ? (tail + 2'd1) : tail; // Queue.swift:20
            held <=
                (storage_enable_and & ~held_next_and) ? (held + 3'd1) :
                (held_next_and & ~storage_enable_and) ? (held - 3'd1) :
                held; // Queue.swift:25
        end
    end

    always @(posedge clock) begin
        if (storage_enable_and) storage[tail] <= source_payload; // Queue.swift:21
    end

`ifdef RTL_PROPERTIES
    // the queue holds at most four
    always @(posedge clock) begin
        if (!reset) assert(the_queue_holds_at_most_four_inverse); // Queue.swift:30
    end
`endif

    // Bits that nothing reads.
    wire unused = &{1'b0, the_queue_holds_at_most_four_inverse};

endmodule

`default_nettype wire
