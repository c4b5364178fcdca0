// FourXSegment_8_15: generated from Swift; change it there.
// Parameters: entries = 8, room = 15
`default_nettype none

module FourXSegment_8_15 (
    input wire [14:0] window, // FourXSubDecoder.swift:109
    input wire [38:0] code, // FourXSubDecoder.swift:110
    output wire [23:0] map_exits, // FourXSubDecoder.swift:111
    output wire [23:0] map_counts, // FourXSubDecoder.swift:111
    output wire [127:0] map_symbols // FourXSubDecoder.swift:111
);
    wire [2:0] decoders_0_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_0_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_0_symbols; // FourXSubDecoder.swift:117
    wire [2:0] decoders_1_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_1_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_1_symbols; // FourXSubDecoder.swift:117
    wire [2:0] decoders_2_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_2_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_2_symbols; // FourXSubDecoder.swift:117
    wire [2:0] decoders_3_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_3_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_3_symbols; // FourXSubDecoder.swift:117
    wire [2:0] decoders_4_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_4_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_4_symbols; // FourXSubDecoder.swift:117
    wire [2:0] decoders_5_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_5_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_5_symbols; // FourXSubDecoder.swift:117
    wire [2:0] decoders_6_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_6_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_6_symbols; // FourXSubDecoder.swift:117
    wire [2:0] decoders_7_exit; // FourXSubDecoder.swift:117
    wire [2:0] decoders_7_count; // FourXSubDecoder.swift:117
    wire [15:0] decoders_7_symbols; // FourXSubDecoder.swift:117
    assign map_exits = {
        decoders_7_exit,
        decoders_6_exit,
        decoders_5_exit,
        decoders_4_exit,
        decoders_3_exit,
        decoders_2_exit,
        decoders_1_exit,
        decoders_0_exit
    }; // FourXSubDecoder.swift:120
    assign map_counts = {
        decoders_7_count,
        decoders_6_count,
        decoders_5_count,
        decoders_4_count,
        decoders_3_count,
        decoders_2_count,
        decoders_1_count,
        decoders_0_count
    }; // FourXSubDecoder.swift:120
    assign map_symbols = {
        decoders_7_symbols,
        decoders_6_symbols,
        decoders_5_symbols,
        decoders_4_symbols,
        decoders_3_symbols,
        decoders_2_symbols,
        decoders_1_symbols,
        decoders_0_symbols
    }; // FourXSubDecoder.swift:120

    FourXSubDecoder_0_15 decoders_0 ( // FourXSubDecoder.swift:117
        .window(window),
        .code(code),
        .exit(decoders_0_exit),
        .count(decoders_0_count),
        .symbols(decoders_0_symbols)
    );

    FourXSubDecoder_1_15 decoders_1 ( // FourXSubDecoder.swift:117
        .window(window[14:1]),
        .code(code),
        .exit(decoders_1_exit),
        .count(decoders_1_count),
        .symbols(decoders_1_symbols)
    );

    FourXSubDecoder_2_15 decoders_2 ( // FourXSubDecoder.swift:117
        .window(window[14:2]),
        .code(code),
        .exit(decoders_2_exit),
        .count(decoders_2_count),
        .symbols(decoders_2_symbols)
    );

    FourXSubDecoder_3_15 decoders_3 ( // FourXSubDecoder.swift:117
        .window(window[14:3]),
        .code(code),
        .exit(decoders_3_exit),
        .count(decoders_3_count),
        .symbols(decoders_3_symbols)
    );

    FourXSubDecoder_4_15 decoders_4 ( // FourXSubDecoder.swift:117
        .window(window[14:4]),
        .code(code),
        .exit(decoders_4_exit),
        .count(decoders_4_count),
        .symbols(decoders_4_symbols)
    );

    FourXSubDecoder_5_15 decoders_5 ( // FourXSubDecoder.swift:117
        .window(window[14:5]),
        .code(code),
        .exit(decoders_5_exit),
        .count(decoders_5_count),
        .symbols(decoders_5_symbols)
    );

    FourXSubDecoder_6_15 decoders_6 ( // FourXSubDecoder.swift:117
        .window(window[14:6]),
        .code(code),
        .exit(decoders_6_exit),
        .count(decoders_6_count),
        .symbols(decoders_6_symbols)
    );

    FourXSubDecoder_7_15 decoders_7 ( // FourXSubDecoder.swift:117
        .window(window[14:7]),
        .code(code),
        .exit(decoders_7_exit),
        .count(decoders_7_count),
        .symbols(decoders_7_symbols)
    );

endmodule

`default_nettype wire
