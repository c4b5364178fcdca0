import RTL
import Testing

/// The forms that expressions take in Verilog.
@Suite struct VerilogFormTests {
    struct Forms: Module {
        @Input(3) var index: Bits
        @Input(8) var data: Bits
        @Input(32) var long: Bits
        @Input() var enable: Bit
        @Output() var flag: Bit
        @Output(3) var part: Bits
        @Output(8) var pair: Bits
        @Output(8) var masked: Bits
        @Output(32) var held: Bits
        @Output(4) var shifted: Bits
        @Register(32, reset: 0) var store: Bits

        var body: [Statement] {
            let thirds = (0..<5).map { data[from: $0, width: 3] }
            let other = (0..<8).map { data[$0] ^ enable }
            flag <~ Vector(other)[index]
            part <~ Vector(thirds)[index]
            pair <~ Vector([data, ~data])[index[0].bits]
            masked <~ (data & replicate(!long[7], 8)) | (~data & replicate(long[9], 8))
            If(enable) { store <~ (store + long) ^ (long & concatenate(data, data, data, data)) }
            held <~ store
            shifted <~ (data >> index)[3, 0]
        }
    }

    private func lines() throws -> [String] {
        let text = try elaborate(Forms()).verilog().files[0].text
        return text.split(separator: "\n").map { line in
            String(line.prefix { $0 != "/" }.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// An element takes a power of two of bits; the last stands in the places that are left.
    @Test func aSelectionIsAPartSelect() throws {
        let text = try lines().joined(separator: "\n")
        #expect(text.contains("assign flag = flag_joined[index];"), "\(text)")
        #expect(text.contains("assign part = part_joined[{index, 2'd0} +: 3];"), "\(text)")
        #expect(text.contains("wire [31:0] part_joined = {"), "\(text)")
        #expect(
            text.contains("1'b0, data[6:4], 1'b0, data[6:4], 1'b0, data[6:4], 1'b0, data[6:4]"), "\(text)")
    }

    /// A vector of more than 64 bits is an array of wires; its index needs no zeros, its elements no gaps.
    @Test func aSelectionFromManyBitsIsAnArray() throws {
        struct Wide: Module {
            @Input(2) var index: Bits
            @Input(51) var data: Bits
            @Output(17) var result: Bits
            var body: [Statement] {
                result <~ Vector((0..<3).map { data[from: 17 * $0, width: 17] })[index]
            }
        }
        let lines = try elaborate(Wide()).verilog().files[0].text.split(separator: "\n").map { line in
            String(line.prefix { $0 != "/" }.reversed().drop { $0 == " " }.reversed())
        }
        for line in [
            "    wire [16:0] result_choices [0:3];", "    assign result_choices[0] = data[16:0];",
            "    assign result_choices[3] = data[50:34];", "    assign result = result_choices[index];",
        ] {
            #expect(lines.contains(line), "\(lines.joined(separator: "\n"))")
        }
    }

    @Test func aSelectionFromTwoIsAMultiplexer() throws {
        #expect(try lines().contains("    assign pair = (pair_bits ? ~data : data);"))
    }

    /// A part select past the end would be unknown, the shift gives zeros.
    @Test func aShiftThatLeavesTheVectorStaysAShift() throws {
        let text = try lines().joined(separator: "\n")
        #expect(text.contains("wire [7:0] shifted_shifted = data >> index;"), "\(text)")
        #expect(text.contains("assign shifted = shifted_shifted[3:0];"), "\(text)")
    }

    @Test func aRepeatedBitIsWrittenOnce() throws {
        #expect(try lines().contains("    assign masked = (data & {8{~long[7]}}) | (~data & {8{long[9]}});"))
    }

    /// As a wire it would hang on the enable.
    @Test func aRegistersChoiceStandsInItsBlock() throws {
        let text = try lines().joined(separator: "\n")
        #expect(text.contains("store <= enable ? ((store + long) ^ (long & {4{data}})) : store;"), "\(text)")
        #expect(!text.contains("store_next_choice"), "\(text)")
    }
}
