public import RTL
public import RTLSimulation

/// The Verilog that runs a design in Icarus from rows on standard input. A pure function of the ports.
///
/// The dialogue is binary, because reading and printing digits takes most of the time otherwise:
///
///     standard input   a count of cycles (32 bits, most significant byte first), then so many rows:
///                      the words of the row from last to first, most significant byte first
///     descriptor 3     for each row the outputs as `%z` writes them: for every 32 bits, least
///                      significant first, a word of values and a word of unknowns in the
///                      machine's byte order (value and unknown: 0 0, 1 0, Z 0 1, X 1 1);
///                      flushed at the end of the count
///
/// It ends at the end of its input.
public struct IcarusTestbench: Hashable, Sendable {
    /// The name of the testbench's module.
    static let module = "rtl_testbench"

    /// The Verilog text.
    public let text: String

    /// - Throws: `SimulationError.unsupported` where a clock is wider than one bit.
    public init(_ source: VerilogSource) throws(SimulationError) {
        let layout = PortLayout(ports: source.ports)
        for slot in layout.inputs where slot.port.isClock && slot.port.width != 1 {
            throw .unsupported(
                tool: "Icarus Verilog",
                reason: "clock `\(slot.port.name)` is \(slot.port.width) bits wide, a clock has one bit")
        }
        // Signals are numbered, so that no port's name can clash with one of the testbench.
        func signal(_ slot: PortLayout.Slot) -> String {
            slot.port.direction == .input ? "input_\(slot.offset)" : "output_\(slot.offset)"
        }
        func declare(_ kind: String, _ slot: PortLayout.Slot) -> String {
            "  \(kind) [\(slot.port.width - 1):0] \(signal(slot)); // \(slot.port.name)\n"
        }
        func bits(_ slot: PortLayout.Slot) -> String {
            "row[\(slot.offset * 64 + slot.port.width - 1):\(slot.offset * 64)]"
        }
        let clocks = layout.inputs.filter(\.port.isClock)
        let data = layout.inputs.filter { !$0.port.isClock }
        let low = clocks.map { "\(signal($0)) = 1'b0; " }.joined()
        let answer = layout.outputs.reversed().map { slot in
            let padding = slot.wordCount * 64 - slot.port.width
            return (padding > 0 ? "\(padding)'d0, " : "") + signal(slot)
        }.joined(separator: ", ")
        let rowBytes = layout.inputWordCount * 8

        text = """
            // Runs \(source.top) from rows of words. Generated from its ports; do not edit.
            `default_nettype none
            module \(IcarusTestbench.module);
            \(layout.inputs.map { declare("reg", $0) }.joined())\
            \(layout.outputs.map { declare("wire", $0) }.joined())\
              reg [\(max(rowBytes * 8, 8) - 1):0] row;
              reg [31:0] count;
              integer answers;
              integer got;

              \(source.top) device (
            \((layout.inputs + layout.outputs).map { "    .\($0.port.name)(\(signal($0)))" }
                .joined(separator: ",\n"))
              );

              initial begin
                answers = $fopen("/dev/fd/3", "wb");
                if (answers == 0) $finish(0);
                \(low)
                // Inputs stay unknown until every process of the design waits: a change that
                // nobody waits for would be lost.
                #1;
                got = $fread(count, 32'h8000_0000);
                while (got == 4) begin
                  while (count != 32'd0) begin
                    \(rowBytes == 0 ? "" : "got = $fread(row, 32'h8000_0000);")
                    \(rowBytes == 0 ? "" : "if (got != \(rowBytes)) $finish(0);")
                    \(low)
                    \(data.map { "\(signal($0)) = \(bits($0));" }.joined(separator: "\n        "))
                    // One time step later all that follows without delay has settled.
                    #1;
                    \(answer.isEmpty ? "" : "$fwrite(answers, \"%z\", {\(answer)});")
                    \(clocks.map { "\(signal($0)) = \(bits($0));" }.joined(separator: "\n        "))
                    #1;
                    \(low)
                    count = count - 32'd1;
                  end
                  \(layout.outputs.isEmpty ? "$fwrite(answers, \"%c\", 8'd0);" : "")
                  $fflush(answers);
                  got = $fread(count, 32'h8000_0000);
                end
                $finish(0);
              end
            endmodule

            """.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { $0.isEmpty || $0.contains { $0 != " " } }.joined(separator: "\n")
    }
}
