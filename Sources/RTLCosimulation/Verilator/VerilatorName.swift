import RTL
import RTLSimulation

/// How Verilator calls a port in the C++ it writes.
enum VerilatorName {
    /// Verilator writes the second of two underscores as `__05F`; all else of a plain Verilog
    /// identifier stays as it is.
    static func member(for port: Port) throws(SimulationError) -> String {
        func refuse(_ reason: String) -> SimulationError {
            .unsupported(tool: "Verilator", reason: "port `\(port.name)` \(reason); give it another name")
        }
        let bytes = Array(port.name.utf8)
        guard let first = bytes.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
            bytes.allSatisfy(isIdentifierByte)
        else { throw refuse("is no plain Verilog identifier") }
        // From here on Verilator would put a hash in place of the name.
        guard bytes.count <= 100 else { throw refuse("has more than 100 characters") }
        guard !reserved.contains(port.name) else { throw refuse("has a name that C++ reserves") }

        var name = ""
        var index = 0
        while index < bytes.count {
            let isDouble =
                bytes[index] == underscore && index + 1 < bytes.count && bytes[index + 1] == underscore
            name += isDouble ? "___05F" : String(UnicodeScalar(bytes[index]))
            index += isDouble ? 2 : 1
        }
        return name
    }

    private static let underscore = UInt8(ascii: "_")

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), underscore:
            true
        default: false
        }
    }

    /// Words of C++ that Verilog allows as names; Verilator renames them, and warns. Also the
    /// members of the model's class.
    private static let reserved: Set<String> = [
        "alignas", "alignof", "asm", "auto", "bool", "break", "catch", "char", "char16_t", "char32_t",
        "char8_t", "class", "compl", "concept", "const", "const_cast", "consteval", "constexpr",
        "constinit", "continue", "co_await", "co_return", "co_yield", "decltype", "delete", "do",
        "double", "dynamic_cast", "enum", "explicit", "export", "extern", "false", "final", "float",
        "friend", "goto", "inline", "int", "long", "mutable", "namespace", "new", "noexcept", "nullptr",
        "operator", "override", "private", "protected", "public", "register", "reinterpret_cast",
        "requires", "return", "short", "signed", "sizeof", "static", "static_assert", "static_cast",
        "struct", "switch", "template", "this", "thread_local", "throw", "true", "try", "typedef",
        "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t",
        "xor_eq", "and_eq", "or_eq", "not_eq", "bitand", "bitor",
        "contextp", "eval", "eval_step", "eval_end_step", "name", "rootp", "trace", "vlSymsp",
        "hierName", "modelName", "threads", "prepareClone", "atClone", "eventsPending", "nextTimeSlot",
    ]
}
