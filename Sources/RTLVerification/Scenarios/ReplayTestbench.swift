public import RTL
import RTLSimulation

/// A run cycle by cycle, as a self-checking Verilog testbench and its vectors: for people who bring their own
/// simulator.
///
/// What is expected comes from the golden model and the contract, not from a design: the testbench fails on a
/// design that is wrong, whoever wrote it down.
///
/// A line of the vectors is a cycle: inputs, expected outputs, and a mask of the outputs that are compared,
/// in hexadecimal digits. What no hardware may look at, a payload beside a valid of 0, is `x`.
public struct ReplayTestbench {
    private let layout: PortLayout
    private let interface: StreamInterface
    private let top: String
    private var lines: [String] = []

    /// All of a scenario with these ports.
    ///
    /// - Throws: `SimulationError.unsupported` where a port is missing.
    public init(_ source: VerilogSource, _ target: CampaignTarget, _ scenario: Scenario) throws {
        self.init(source, target.interface)
        let contract = try target.contract(of: scenario, layout: layout)
        let levels = Set(target.makeModel().levels().keys)
        var inputs = [[UInt64]]()
        let report = try target.run(scenario, on: contract, recorder: { row, _ in inputs.append(row) })
        if let failure = report.failure {
            throw SimulationError.runFailed(tool: "The golden model", output: failure.description)
        }
        contract.restart()
        for (number, row) in inputs.enumerated() {
            var outputs = [UInt64](repeating: 0, count: layout.outputWordCount)
            var unknown = outputs
            try contract.run(cycles: 1, inputs: row, outputs: &outputs, unknown: &unknown)
            record(row, outputs, unknown, levels: number == inputs.count - 1 ? levels : [])
        }
    }

    private init(_ source: VerilogSource, _ interface: StreamInterface) {
        layout = PortLayout(ports: source.ports)
        top = source.top
        self.interface = interface
    }

    private mutating func record(
        _ inputs: [UInt64], _ outputs: [UInt64], _ unknown: [UInt64], levels: Set<String>
    ) {
        let isReset = layout.inputs.contains { $0.port.isReset && inputs[$0.offset] & 1 != 0 }
        func isValid(_ name: String, _ slots: [PortLayout.Slot], _ row: [UInt64]) -> Bool {
            slots.first { $0.port.name == name }.map { row[$0.offset] & 1 != 0 } ?? false
        }
        let offers = isValid(interface.input.valid, layout.inputs, inputs)
        let writes = interface.write.map { isValid($0.valid, layout.inputs, inputs) } ?? false
        var line = ""
        for slot in data.reversed() {
            let isOpen =
                interface.input.payload.contains(slot.port.name) && !offers
                || interface.write?.payload.contains(slot.port.name) == true && !writes
            line += digits(slot, inputs) { isOpen ? "x" : $0 }
        }
        line += "_"
        var mask = ""
        let stream = Set([interface.input.ready, interface.output.valid] + interface.output.payload)
        for slot in layout.outputs.reversed() {
            let isAnswer = stream.contains(slot.port.name) && slot.range.allSatisfy { unknown[$0] == 0 }
            let isCompared = !isReset && (isAnswer || levels.contains(slot.port.name))
            line += digits(slot, outputs) { isCompared ? $0 : "0" }
            mask += digits(slot, outputs) { _ in isCompared ? "f" : "0" }
        }
        lines.append(line + "_" + mask)
    }

    /// Inputs that are no clock.
    private var data: [PortLayout.Slot] { layout.inputs.filter { !$0.port.isClock } }

    /// The bits of a port as whole hexadecimal digits, the most significant first.
    private func digits(_ slot: PortLayout.Slot, _ row: [UInt64], _ change: (String) -> String) -> String {
        (0..<Self.digitCount(slot)).reversed().map { digit in
            let word = row[slot.offset + digit / 16] >> UInt64(digit % 16 * 4) & 15
            return change(String(word, radix: 16))
        }.joined()
    }

    private static func digitCount(_ slot: PortLayout.Slot) -> Int { (slot.port.width + 3) / 4 }

    /// The vectors, for `$readmemh`.
    public var vectors: String { lines.joined(separator: "\n") + "\n" }

    /// The testbench; it reads the vectors from `vectorFile` in the folder that it runs in.
    public func text(vectorFile: String) -> String {
        var fields = [(slot: PortLayout.Slot, low: Int)]()
        var low = 0
        func place(_ slots: [PortLayout.Slot]) -> [(slot: PortLayout.Slot, low: Int)] {
            slots.map { slot in
                defer { low += 4 * Self.digitCount(slot) }
                return (slot, low)
            }
        }
        let masks = place(layout.outputs)
        let expected = place(layout.outputs)
        fields = place(data)
        let width = low
        func slice(_ field: (slot: PortLayout.Slot, low: Int)) -> String {
            field.slot.port.width == 1
                ? "row[\(field.low)]" : "row[\(field.low + field.slot.port.width - 1):\(field.low)]"
        }
        func range(_ slot: PortLayout.Slot) -> String {
            slot.port.width == 1 ? "" : "[\(slot.port.width - 1):0] "
        }
        let clocks = layout.inputs.filter(\.port.isClock)
        let checks = zip(expected, masks).map { expected, mask in
            """
                  if (((\(expected.slot.port.name) ^ \(slice(expected))) & \(slice(mask))) !== \(expected.slot.port.width)'d0) begin
                    if (errors < 10)
                      $display("cycle %0d: \(expected.slot.port.name) is %h, expected %h", cycle, \(expected.slot.port.name), \(slice(expected)));
                    errors = errors + 1;
                  end
            """
        }.joined(separator: "\n")
        return """
            // Replays a recorded run of \(top) and compares its outputs in every cycle. Generated.
            `default_nettype none

            module \(top)_tb;
            \(layout.inputs.map { "  reg \(range($0))\($0.port.name);" }.joined(separator: "\n"))
            \(layout.outputs.map { "  wire \(range($0))\($0.port.name);" }.joined(separator: "\n"))

              // Inputs, expected outputs, and the outputs that are compared; the outputs' mask lowest.
              reg [\(width - 1):0] rows [0:\(max(lines.count - 1, 0))];
              reg [\(width - 1):0] row;
              integer cycle;
              integer errors;

              \(top) dut (
            \((layout.inputs + layout.outputs).map { "    .\($0.port.name)(\($0.port.name))" }.joined(separator: ",\n"))
              );

              initial begin
                $readmemh("\(vectorFile)", rows);
                errors = 0;
            \(clocks.map { "    \($0.port.name) = 1'b0;" }.joined(separator: "\n"))
                for (cycle = 0; cycle < \(lines.count); cycle = cycle + 1) begin
                  row = rows[cycle];
            \(fields.map { "      \($0.slot.port.name) = \(slice($0));" }.joined(separator: "\n"))
                  #5;
            \(checks)
            \(clocks.map { "      \($0.port.name) = 1'b1;" }.joined(separator: "\n"))
                  #5;
            \(clocks.map { "      \($0.port.name) = 1'b0;" }.joined(separator: "\n"))
                end
                if (errors == 0) $display("PASS: %0d cycles", cycle);
                else $display("FAIL: %0d differences", errors);
                $finish;
              end
            endmodule

            `default_nettype wire

            """
    }
}
