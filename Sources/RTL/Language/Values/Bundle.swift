/// A struct of hardware values that travel together, with typed members.
///
///     struct Pixel: Bundle {
///         var red = Bits.field(8)
///         var green = Bits.field(8)
///         var ready = Bit.field()
///
///         mutating func visitFields(_ fields: Fields) {
///             fields("red", &red)
///             fields("green", &green)
///             fields.flipped("ready", &ready)       // runs against the others
///         }
///     }
///
///     @Input(Pixel()) var pixel: Pixel              // ports pixel_red, pixel_green; output pixel_ready
///     @Register(Pixel()) var stage: Pixel
///
/// A bundle is an ordinary value: `Pixel(red: a, green: b)` makes one, `pixel.red` reads a member,
/// `stage <~ pixel` assigns all of it. Bundles nest, and vectors hold them.
public protocol Bundle: HardwareValue {}

extension Bits {
    /// The shape of a bundle's field: `width` bits that have no value yet.
    public static func field(_ width: Int, file: String = #fileID, line: Int = #line) -> Bits {
        Bits(expression: .emptyField(width, SourcePlace(file: file, line: line)))
    }
}

extension SBits {
    /// The shape of a bundle's field: `width` bits that have no value yet.
    public static func field(_ width: Int, file: String = #fileID, line: Int = #line) -> SBits {
        SBits(expression: .emptyField(width, SourcePlace(file: file, line: line)))
    }
}

extension Bit {
    /// The shape of a bundle's field: a wire that has no value yet.
    public static func field(file: String = #fileID, line: Int = #line) -> Bit {
        Bit(expression: .emptyField(1, SourcePlace(file: file, line: line)))
    }
}

extension Expression {
    /// A field keeps the width it was asked for, so that a declaration can report a wrong one.
    static func emptyField(_ width: Int, _ place: SourcePlace) -> Expression {
        Expression(
            .invalid(
                Problem(
                    identifier: width >= 1 ? .undriven : .invalidWidth,
                    message: width >= 1
                        ? "a field of a bundle is read that was never given a value"
                        : "a field cannot have \(width) bits",
                    place: place, help: "assign the field, or declare the bundle as a port or wire")),
            width: max(width, 1))
    }
}
