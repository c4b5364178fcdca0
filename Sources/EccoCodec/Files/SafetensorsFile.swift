#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A safetensors file: 8 bytes of header length (little-endian), a JSON header, then the tensors'
/// bytes (https://github.com/huggingface/safetensors, section Format).
public struct SafetensorsFile {
    public struct Tensor: Hashable, Sendable {
        public var name: String
        /// As the header has it: "F16", "U8", ...
        public var type: String
        public var shape: [Int]
        /// Into the bytes after the header.
        public var range: Range<Int>
    }

    public let path: String
    /// In the order of their bytes.
    public let tensors: [Tensor]
    public let metadata: [String: String]
    private let data: Data
    private let start: Int

    /// Opens a file, mapped into memory where the system allows it, and checks its whole header.
    ///
    /// - Throws: `CodecError.unreadable`, `.notSafetensors`.
    public init(path: String) throws {
        self.path = path
        guard regularFile(path) != nil else {
            throw CodecError.unreadable(file: path, reason: "it is no regular file")
        }
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
        } catch {
            throw CodecError.unreadable(file: path, reason: systemReason(path))
        }
        func broken(_ reason: String) -> CodecError { .notSafetensors(file: path, reason: reason) }
        guard data.count >= 8 else {
            throw broken("it has \(data.count) bytes, fewer than the 8 of a header's length")
        }
        let length = data.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length <= UInt64(data.count - 8) else {
            throw broken("the header's length of \(length) bytes goes past the end")
        }
        start = 8 + Int(length)
        let header: [String: HeaderEntry]
        do {
            header = try JSONDecoder().decode([String: HeaderEntry].self, from: data[8..<start])
        } catch {
            throw broken("its header is no JSON object of tensors")
        }
        var tensors = [Tensor]()
        var metadata: [String: String] = [:]
        for (name, entry) in header.sorted(by: { $0.key < $1.key }) {
            switch entry {
            case .metadata(let values):
                guard name == "__metadata__" else {
                    throw broken("tensor `\(name)` has no type, shape and offsets")
                }
                metadata = values
            case .tensor(let type, let shape, let offsets):
                tensors.append(
                    try Self.tensor(name, type, shape, offsets, size: data.count - start, broken: broken))
            }
        }
        tensors.sort {
            ($0.range.lowerBound, $0.range.upperBound, $0.name) < (
                $1.range.lowerBound, $1.range.upperBound, $1.name
            )
        }
        for (a, b) in zip(tensors, tensors.dropFirst()) where a.range.upperBound > b.range.lowerBound {
            throw broken("tensors `\(a.name)` and `\(b.name)` overlap")
        }
        self.tensors = tensors
        self.metadata = metadata
    }

    private static func tensor(
        _ name: String, _ type: String, _ shape: [Int], _ offsets: [Int], size: Int,
        broken: (String) -> CodecError
    ) throws -> Tensor {
        guard offsets.count == 2, offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= size else {
            throw broken("the offsets of tensor `\(name)` are out of range")
        }
        var count = 1
        for dimension in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
            guard dimension >= 0, !overflow else {
                throw broken("the shape of tensor `\(name)` is impossible")
            }
            count = product
        }
        if let width = byteWidths[type] {
            let (bytes, overflow) = count.multipliedReportingOverflow(by: width)
            guard !overflow, bytes == offsets[1] - offsets[0] else {
                throw broken(
                    "tensor `\(name)` has \(offsets[1] - offsets[0]) bytes, which is not what its shape and type need"
                )
            }
        }
        return Tensor(name: name, type: type, shape: shape, range: offsets[0]..<offsets[1])
    }

    private static let byteWidths = [
        "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
        "I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8, "F64": 8,
    ]

    public func tensor(_ name: String) throws -> Tensor {
        guard let tensor = tensors.first(where: { $0.name == name }) else {
            throw CodecError.missingTensor(file: path, tensor: name, present: tensors.map(\.name))
        }
        return tensor
    }

    /// The tensor's bytes.
    public func bytes(_ tensor: Tensor) -> Data {
        data[(start + tensor.range.lowerBound)..<(start + tensor.range.upperBound)]
    }

    /// The values of an F16 tensor in row-major order.
    public func float16(_ tensor: Tensor) throws -> [Float16] {
        guard tensor.type == "F16" else {
            throw CodecError.unsupportedType(tensor: tensor.name, type: tensor.type)
        }
        return bytes(tensor).withUnsafeBytes { raw in
            (0..<(raw.count / 2)).map {
                Float16(
                    bitPattern: UInt16(
                        littleEndian: raw.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self)))
            }
        }
    }
}

private enum HeaderEntry: Decodable {
    case tensor(type: String, shape: [Int], offsets: [Int])
    case metadata([String: String])

    enum Key: String, CodingKey {
        case type = "dtype"
        case shape
        case offsets = "data_offsets"
    }

    init(from decoder: any Decoder) throws {
        if let fields = try? decoder.container(keyedBy: Key.self),
            let type = try? fields.decode(String.self, forKey: .type),
            let shape = try? fields.decode([Int].self, forKey: .shape),
            let offsets = try? fields.decode([Int].self, forKey: .offsets)
        {
            self = .tensor(type: type, shape: shape, offsets: offsets)
        } else {
            self = .metadata(try decoder.singleValueContainer().decode([String: String].self))
        }
    }
}
