// SerialTransmitter: generated from Swift; change it there.
// Parameters: divisor = 3
`default_nettype none

module SerialTransmitter (
    input wire clock,
    input wire reset,
    input wire source_valid, // SerialTransmitter.swift:10
    output wire source_ready, // SerialTransmitter.swift:10
    input wire [7:0] source_payload, // SerialTransmitter.swift:10
    output wire line // SerialTransmitter.swift:11
);
    reg [1:0] state; // SerialTransmitter.swift:12: 0 idle, 1 start, 2 data, 3 stop
    reg [7:0] shift; // SerialTransmitter.swift:13
    reg [2:0] position; // SerialTransmitter.swift:14
    reg [1:0] timer; // SerialTransmitter.swift:19
    assign source_ready = state == 2'd0; // SerialTransmitter.swift:42
    assign line = (state == 2'd2) ? shift[0] : (state != 2'd1); // SerialTransmitter.swift:43
    wire [1:0] state_next_choice = (timer == 2'd2) ? ((position == 3'd7) ? 2'd3 : state) : state; // SerialTransmitter.swift:25

    always @(posedge clock) begin
        if (reset) begin
            state <= 2'd0;
            position <= 3'd0;
            timer <= 2'd0;
        end else begin
            state <=
                source_ready ? (source_valid ? 2'd1 : state) :
                (state == 2'd1) ? ((timer == 2'd2) ? 2'd2 : state) :
                (state == 2'd2) ? state_next_choice :
                (state == 2'd3) ? ((timer == 2'd2) ? 2'd0 : state) :
                state; // SerialTransmitter.swift:25
            position <=
                source_ready ? position :
                (state == 2'd1) ? position :
                (state == 2'd2) ? ((timer == 2'd2) ? (position + 3'd1) : position) :
                position; // SerialTransmitter.swift:25
            timer <= source_ready ? timer : (timer == 2'd2) ? 2'd0 : (timer + 2'd1); // SerialTransmitter.swift:24
        end
    end

    always @(posedge clock) begin
        shift <=
            source_ready ? (source_valid ? source_payload : shift) :
            (state == 2'd1) ? shift :
            (state == 2'd2) ? ((timer == 2'd2) ? {1'd0, shift[7:1]} : shift) :
            shift; // SerialTransmitter.swift:25
    end

endmodule

`default_nettype wire
