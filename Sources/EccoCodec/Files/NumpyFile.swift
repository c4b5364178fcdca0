import Glibc

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// NumPy's `.npy` files of one array: a magic string, a version, the length of a header, the header as a
/// Python dictionary, the values (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
public enum NumpyFile {
    private static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

    /// Whether the file begins as an `.npy` file does.
    public static func isNumpy(_ path: String) -> Bool {
        guard regularFile(path) != nil, let file = fopen(path, "rb") else { return false }
        defer { fclose(file) }
        var start = [UInt8](repeating: 0, count: magic.count)
        return fread(&start, 1, start.count, file) == start.count && start == magic
    }

    /// Opens a file of `<f2` or `<f4` values in C order; the tensor is named after the file.
    ///
    /// - Throws: `CodecError.unreadable`, `.notNumpy`.
    public static func read(_ path: String) throws(CodecError) -> TensorSource {
        guard regularFile(path) != nil else { throw .unreadable(file: path, reason: "it is no regular file") }
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        } catch {
            throw .unreadable(file: path, reason: systemReason(path))
        }
        func broken(_ reason: String) -> CodecError { .notNumpy(file: path, reason: reason) }
        guard data.count >= 10, data.prefix(6).elementsEqual(magic) else {
            throw broken("it does not begin with the magic string and a version")
        }
        let lengthBytes = data[6] == 1 ? 2 : 4
        guard (1...3).contains(data[6]), data.count >= 8 + lengthBytes else {
            throw broken("version \(data[6]) is none of 1 to 3")
        }
        let length = data[8..<(8 + lengthBytes)].reversed().reduce(0) { $0 << 8 | Int($1) }
        let start = 8 + lengthBytes + length
        guard start <= data.count else { throw broken("the header goes past the end") }
        let header = String(decoding: data[(8 + lengthBytes)..<start], as: UTF8.self)
        guard let descriptor = value(of: "descr", in: header),
            let order = value(of: "fortran_order", in: header),
            let shapeText = value(of: "shape", in: header)
        else { throw broken("its header has no descr, fortran_order and shape") }
        let type: ElementType
        switch descriptor.trimmingCharacters(in: "'\"") {
        case "<f2": type = .f16
        case "<f4": type = .f32
        default: throw broken("values of \(descriptor) are neither '<f2' nor '<f4'")
        }
        guard order == "False" else { throw broken("its values are in Fortran order; save them in C order") }
        var shape = [Int]()
        var count = 1
        for part in shapeText.trimmingCharacters(in: "()").split(separator: ",") {
            let digits = part.filter { $0 != " " }
            if digits.isEmpty { continue }
            guard let dimension = Int(digits), dimension >= 0 else {
                throw broken("its shape is \(shapeText)")
            }
            let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
            guard !overflow else { throw broken("its shape is \(shapeText)") }
            shape.append(dimension)
            count = product
        }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: type.byteWidth)
        guard !overflow, bytes == data.count - start else {
            throw broken("it has \(data.count - start) bytes of values, which is not what its shape needs")
        }
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        return TensorSource(name: name, shape: shape, type: type, data: data[start...])
    }

    /// The text after a key of the header, up to the comma or brace that ends it.
    private static func value(of key: String, in header: String) -> String? {
        for quote in ["'", "\""] {
            guard let range = header.firstRange(of: "\(quote)\(key)\(quote)") else { continue }
            var rest = header[range.upperBound...].drop { $0 == " " }
            guard rest.first == ":" else { continue }
            rest = rest.dropFirst().drop { $0 == " " }
            if rest.first == "(" {
                guard let end = rest.firstIndex(of: ")") else { return nil }
                return String(rest[...end])
            }
            return String(rest.prefix { $0 != "," && $0 != "}" && $0 != " " })
        }
        return nil
    }

    /// Writes an array of `<f2` or `<f4` values; 16-bit brain floats have no name there and are refused.
    ///
    /// - Parameter body: writes the values.
    /// - Throws: `CodecError.unwritable`, `.unsupportedType`, and what the body throws.
    static func write(
        _ name: String, shape: [Int], type: ElementType, to path: String, body: (OutputFile) throws -> Void
    ) throws {
        guard type != .bf16 else {
            throw CodecError.unsupportedType(tensor: name, type: "BF16 (in .npy files)")
        }
        let dimensions = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
        var header = Array(
            "{'descr': '\(type == .f16 ? "<f2" : "<f4")', 'fortran_order': False, 'shape': (\(dimensions)), }"
                .utf8)
        // Values begin at a multiple of 64 bytes.
        while (10 + header.count + 1) % 64 != 0 { header.append(UInt8(ascii: " ")) }
        header.append(UInt8(ascii: "\n"))
        let file = try OutputFile(path)
        file.write(magic + [1, 0, UInt8(header.count & 0xFF), UInt8(header.count >> 8)] + header)
        try body(file)
        try file.commit()
    }
}

extension String {
    fileprivate func trimmingCharacters(in characters: String) -> String {
        var text = self[...]
        while let first = text.first, characters.contains(first) { text.removeFirst() }
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}
