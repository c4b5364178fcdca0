public import RTL
public import RTLSimulation

/// The C++ between Swift and a model that Verilator made: an `extern "C"` interface that runs whole
/// batches of cycles. A pure function of the ports.
///
/// Ports are touched through `memcpy` alone: their types differ between versions of Verilator, but
/// each is 1, 2, 4 or 8 bytes up to 64 bits, and beyond that 32-bit words, least significant first.
/// Rows are those of `PortLayout`, copied as they are on a little-endian machine.
public struct VerilatorHarness: Hashable, Sendable {
    /// The C++ text.
    public let text: String

    /// Raised with every change of the C interface; a library with another number is not used.
    static let interfaceVersion: UInt32 = 3

    /// - Throws: `SimulationError.unsupported` where a port's name cannot be a C++ name.
    public init(_ source: VerilogSource) throws(SimulationError) {
        let layout = PortLayout(ports: source.ports)
        var inputs = [String]()
        var raises = [String]()
        var lowers = [String]()
        for slot in layout.inputs {
            let member = try VerilatorName.member(for: slot.port)
            guard slot.port.isClock else {
                inputs.append(VerilatorHarness.write(slot, member: member))
                continue
            }
            guard slot.port.width == 1 else {
                throw .unsupported(
                    tool: "Verilator",
                    reason: "clock `\(slot.port.name)` is \(slot.port.width) bits wide, a clock has one bit")
            }
            raises.append("const uint8_t tick\(slot.offset) = uint8_t(in[\(slot.offset)] & 1u);")
            raises.append("std::memcpy(&top->\(member), &tick\(slot.offset), 1);")
            lowers.append("std::memcpy(&top->\(member), &low, 1);")
        }
        let ticks = layout.inputs.filter(\.port.isClock).map { "tick\($0.offset)" }.joined(separator: " | ")
        var outputs = [String]()
        for slot in layout.outputs {
            outputs.append(VerilatorHarness.read(slot, member: try VerilatorName.member(for: slot.port)))
        }

        func lines(_ lines: [String]) -> String { lines.map { "    \($0)\n" }.joined() }
        text =
            VerilatorHarness.prologue(top: source.top)
                + """
                // Verilator gives a clock its initial value as it does any variable; without this, the first
                // rising edge would be none where that is 1.
                void lowerClocks(VModel* top) {
                    (void)top;
                    const uint8_t low = 0;
                    (void)low;
                \(lines(lowers))}

                void applyInputs(VModel* top, const uint64_t* in) {
                    (void)top; (void)in;
                \(lines(inputs))}

                void sampleOutputs(const VModel* top, uint64_t* out) {
                    (void)top; (void)out;
                \(lines(outputs))}

                // The rising edge of every clock that this row enables, all at once. Clocks are low again
                // when the inputs of the next row settle.
                void tick(Instance* instance, const uint64_t* in) {
                    VModel* const top = instance->top;
                    (void)top; (void)in;
                \(ticks.isEmpty ? "" : lines(raises))\(VerilatorHarness.edge(ticks: ticks, lowers: lowers))}

                """
            + VerilatorHarness.epilogue(inputs: layout.inputWordCount, outputs: layout.outputWordCount)
    }

    private static func edge(ticks: String, lowers: [String]) -> String {
        if ticks.isEmpty { return "" }
        let reset = lowers.map { "        \($0)\n" }.joined()
        return """
                if (\(ticks)) {
                    top->eval();
                    dump(instance);
                    const uint8_t low = 0;
            \(reset)    }

            """
    }

    /// Bytes that Verilator gives a port of this width.
    private static func byteCount(_ width: Int) -> Int {
        switch width {
        case ...8: 1
        case ...16: 2
        case ...32: 4
        case ...64: 8
        default: (width + 31) / 32 * 4
        }
    }

    private static func mask(_ width: Int) -> String {
        width % 64 == 0 ? "~0ull" : "0x" + String((UInt64(1) << UInt64(width % 64)) - 1, radix: 16) + "ull"
    }

    private static func write(_ slot: PortLayout.Slot, member: String) -> String {
        let (width, last) = (slot.port.width, slot.offset + slot.wordCount - 1)
        let check = "static_assert(sizeof(top->\(member)) == \(byteCount(width)), \"width\");"
        let tail = "{ const uint64_t word = in[\(last)] & \(mask(width)); "
        if width <= 64 {
            return check + " " + tail + "std::memcpy(&top->\(member), &word, \(byteCount(width))); }"
        }
        let whole = (slot.wordCount - 1) * 8
        return check + " std::memcpy(&top->\(member), in + \(slot.offset), \(whole)); " + tail
            + "std::memcpy(reinterpret_cast<char*>(&top->\(member)) + \(whole), &word, "
            + "\(byteCount(width) - whole)); }"
    }

    private static func read(_ slot: PortLayout.Slot, member: String) -> String {
        let (width, last) = (slot.port.width, slot.offset + slot.wordCount - 1)
        let check = "static_assert(sizeof(top->\(member)) == \(byteCount(width)), \"width\");"
        let tail = "out[\(last)] = word & \(mask(width)); }"
        if width <= 64 {
            return check + " { uint64_t word = 0; std::memcpy(&word, &top->\(member), \(byteCount(width))); "
                + tail
        }
        let whole = (slot.wordCount - 1) * 8
        return check + " std::memcpy(out + \(slot.offset), &top->\(member), \(whole)); "
            + "{ uint64_t word = 0; std::memcpy(&word, reinterpret_cast<const char*>(&top->\(member)) + "
            + "\(whole), \(byteCount(width) - whole)); " + tail
    }
}
