/// A design as Verilog text: what the emitter produces and what external simulators are built from.
public struct VerilogSource: Hashable, Sendable {
    public struct File: Hashable, Sendable {
        /// The module's name with `.v` behind it.
        public var name: String
        public var text: String

        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }

        /// The first line of the file that a module is emitted to, without its end: by it a file tells that it was
        /// generated.
        public static func header(of module: String) -> String {
            "// \(module): generated from Swift; change it there."
        }
    }

    /// The top module's name.
    public var top: String
    /// One file a module; modules stand before the modules that use them.
    public var files: [File]
    /// The top module's ports in declaration order, clocks and resets included.
    public var ports: [Port]

    public init(top: String, files: [File], ports: [Port]) {
        self.top = top
        self.files = files
        self.ports = ports
    }
}
