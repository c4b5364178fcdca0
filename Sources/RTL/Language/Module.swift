/// A piece of hardware: ports, registers and sub-modules are stored properties, behaviour is `body`.
///
///     struct Counter: Module {
///         @Input() var enable: Bit
///         @Output(8) var value: Bits
///         @Register(8, reset: 0) var count: Bits
///
///         var body: [Statement] {
///             If(enable) { count <~ count + 1 }
///             value <~ count
///         }
///     }
///
/// A sub-module is a stored property too, alone or in an array; the module around it drives its
/// inputs and reads its outputs. Properties of other types are parameters: they stand in the
/// Verilog's header.
public protocol Module {
    /// The name of the Verilog module and file; the type's name where nothing else is given. Where
    /// modules of one type differ, their parameters are added.
    var moduleName: String { get }

    /// Why the parameters make no hardware, one sentence without a full stop; nil where they do. It
    /// is reported with the design's other errors.
    var parameterError: String? { get }

    @HardwareBuilder var body: [Statement] { get }
}

extension Module {
    public var moduleName: String { "\(Self.self)" }
    public var parameterError: String? { nil }
}
