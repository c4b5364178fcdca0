import RTL
import Testing

@testable import RTLSimulation

@Suite struct TextWaveformTests {
    private func bits(_ text: String) -> [TextWaveform.Value] {
        text.map { $0 == "x" ? .unknown : $0 == "." ? .idle : .known(BitVector($0 == "1" ? 1 : 0, width: 1)) }
    }

    private func numbers(_ values: [Int?], width: Int = 16) -> [TextWaveform.Value] {
        values.map { $0.map { .known(BitVector($0, width: width)) } ?? .idle }
    }

    @Test func aHandshakeReadsAsADrawing() {
        var wave = TextWaveform(firstCycle: 7, markedCycle: 11)
        wave.rows = [
            .init("in_valid", bits("011101")), .init("in_ready", bits("111011")),
            .init("in_tag", numbers([nil, 0x7F, 0x80, 0x80, nil, 3])),
        ]
        #expect(
            wave.text == """
                cycle     7   8   9   10  11  12
                in_valid  ____/‾‾‾‾‾‾‾‾‾‾‾\\___/‾‾‾
                in_ready  ‾‾‾‾‾‾‾‾‾‾‾‾\\___/‾‾‾‾‾‾‾
                in_tag    ····|7f |80     ····|3
                                          ^^^^

                """)
    }

    @Test func whatIsUnknownAndWhatDoesNotFitShows() {
        var wave = TextWaveform(firstCycle: 998, markedCycle: 1001)
        wave.rows = [
            .init("ready", bits("1x.0")),
            .init("block", numbers([0x12345, 0x12345, 0xABCDE, 0], width: 20)),
            .init("value", [.unknown, .unknown] + numbers([0xABCDE, 0xABCDE], width: 20)),
        ]
        #expect(
            wave.text == """
                cycle      999     1001
                ready  ‾‾‾‾xxxx····____
                block  |12345  |ab…|0
                value  |xxxxxxx|abcde
                                   ^^^^

                """)
    }

    @Test func wideValuesHaveNoLeadingZeros() {
        var wave = TextWaveform()
        wave.cellWidth = 20
        wave.rows = [.init("wide", [.known(BitVector(words: [0x1, 0x2, 0], width: 192))])]
        #expect(wave.text == "cycle  0\nwide   |20000000000000001\n")
    }

    @Test func nothingIsTextToo() { #expect(TextWaveform().text == "cycle\n") }
}
