/// A module that somebody else wrote in Verilog: a RAM macro, a PLL, a hand-made multiplier.
///
///     struct Multiplier: BlackBox {
///         let width: Int
///         @Input var a: Bits
///         @Output var product: Bits
///         var verilogParameters: [VerilogParameter] { [.init("WIDTH", width)] }
///     }
///
/// Ports are named after the properties. No file is emitted for it. A `body` is its model: the native
/// engine simulates it, nothing else sees it; without one, only Verilog engines that are given
/// `verilogSource` can run the design.
public protocol BlackBox: Module {
    /// The values that stand in `#(...)` of the instance.
    var verilogParameters: [VerilogParameter] { get }
    /// Ports for clocks and resets, which are no data.
    var clockPorts: [ClockPort] { get }
    /// The module's Verilog, where engines should compile it.
    var verilogSource: String? { get }
}

extension BlackBox {
    public var verilogParameters: [VerilogParameter] { [] }
    public var clockPorts: [ClockPort] { [] }
    public var verilogSource: String? { nil }
    @HardwareBuilder public var body: [Statement] { [] as [Statement] }
}

/// A parameter of a black box and its value as Verilog writes it.
public struct VerilogParameter: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: Int) {
        self.name = name
        self.value = "\(value)"
    }

    /// A string, which is put into quotation marks.
    public init(_ name: String, text: String) {
        self.name = name
        value = "\"" + text.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline } + "\""
    }
}

/// The clock or reset port of a black box.
public struct ClockPort: Hashable, Sendable {
    public let name: String
    public let domain: ClockDomain
    public let isReset: Bool

    public static func clock(_ name: String, domain: ClockDomain = .main) -> ClockPort {
        ClockPort(name: name, domain: domain, isReset: false)
    }

    /// Active high.
    public static func reset(_ name: String, domain: ClockDomain = .main) -> ClockPort {
        ClockPort(name: name, domain: domain, isReset: true)
    }
}
