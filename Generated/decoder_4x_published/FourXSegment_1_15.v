// FourXSegment_1_15: generated from Swift; change it there.
// Parameters: entries = 1, room = 15
`default_nettype none

module FourXSegment_1_15 (
    input wire [14:0] window, // FourXSubDecoder.swift:109
    input wire [38:0] code, // FourXSubDecoder.swift:110
    output wire [2:0] map_exits, // FourXSubDecoder.swift:111
    output wire [2:0] map_counts, // FourXSubDecoder.swift:111
    output wire [15:0] map_symbols // FourXSubDecoder.swift:111
);
    wire [2:0] decoders_0_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_0_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_0_symbols; // FourXSubDecoder.swift:117
    assign map_exits = decoders_0_exit; // FourXSubDecoder.swift:120
    assign map_counts = decoders_0_count; // FourXSubDecoder.swift:120
    assign map_symbols = decoders_0_symbols; // FourXSubDecoder.swift:120

    FourXSubDecoder_0_15 decoders_0 ( // FourXSubDecoder.swift:117
        .window(window),
        .code(code),
        .exit(decoders_0_exit),
        .count(decoders_0_count),
        .symbols(decoders_0_symbols)
    );

endmodule

`default_nettype wire
