/// Collects lines; a source place goes behind the text as a comment.
struct VerilogWriter {
    private var bytes = [UInt8]()
    /// The place written last: neighbours often share one, and its text takes time.
    private var last: (place: SourcePlace, text: String)?

    mutating func line(_ text: String, _ place: SourcePlace? = nil, remark: String = "") {
        bytes += text.utf8
        if let place {
            bytes += " // ".utf8
            if last?.place != place { last = (place, place.description) }
            bytes += (last?.text ?? "").utf8
            bytes += remark.utf8
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A sized literal: decimal where a person would count, hexadecimal where bits matter.
func verilogLiteral(_ value: BitVector) -> String {
    if value.width == 1 { return value.isZero ? "1'b0" : "1'b1" }
    if let small = value.uint64, small < 10 { return "\(value.width)'d\(small)" }
    return value.description
}
