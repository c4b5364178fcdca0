import Foundation
import Testing

@testable import EccoCodec

@Suite struct NumpyFileTests {
    private func npy(_ header: String, _ values: [UInt8], version: UInt8 = 1) -> Data {
        let text = Array(header.utf8)
        let length =
            version == 1
            ? [UInt8(text.count & 0xFF), UInt8(text.count >> 8)]
            : [UInt8(text.count & 0xFF), UInt8(text.count >> 8), 0, 0]
        return Data([0x93] + Array("NUMPY".utf8) + [version, 0] + length + text + values)
    }

    @Test func halvesAndFloatsAreRead() throws {
        let folder = try TemporaryFolder()
        let half = try folder.file(
            "half.npy",
            npy("{'descr': '<f2', 'fortran_order': False, 'shape': (1, 2), }\n", [0x00, 0x3C, 0x00, 0xC0]))
        let source = try NumpyFile.read(half)
        #expect(source.name == "half")
        #expect(source.shape == [1, 2])
        #expect(source.values() == [0x3C00, 0xC000])
        let single = try folder.file(
            "single.npy",
            npy(
                "{\"shape\": (1,), \"fortran_order\": False, \"descr\": \"<f4\"}", [0, 0, 0x80, 0x3F],
                version: 2))
        #expect(try NumpyFile.read(single).values() == [0x3C00])
        #expect(try NumpyFile.read(single).type == .f32)
    }

    @Test(arguments: [
        (
            "{'descr': '<f8', 'fortran_order': False, 'shape': (1,)}",
            "values of '<f8' are neither '<f2' nor '<f4'"
        ),
        (
            "{'descr': '<f2', 'fortran_order': True, 'shape': (1,)}",
            "its values are in Fortran order; save them in C order"
        ),
        (
            "{'descr': '<f2', 'fortran_order': False, 'shape': (3,)}",
            "it has 2 bytes of values, which is not what its shape needs"
        ),
        ("{'descr': '<f2', 'fortran_order': False, 'shape': (-1,)}", "its shape is (-1,)"),
        ("{'descr': '<f2'}", "its header has no descr, fortran_order and shape"),
    ])
    func whatCannotBeReadIsExplained(header: String, reason: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("a.npy", npy(header, [0, 0]))
        #expect(throws: CodecError.notNumpy(file: path, reason: reason)) { try NumpyFile.read(path) }
    }

    @Test func aWrittenArrayIsRead() throws {
        let folder = try TemporaryFolder()
        let values = (0..<128).map { Float16($0).bitPattern }
        let tensor = try CompressedTensor(
            name: "x", shape: [2, 64], values: values.map { Float16(bitPattern: $0) }, encoder: .searched)
        let path = folder.path + "/x.npy"
        try DecodedTensors().write([tensor], to: path)
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(data.count == 128 + 256)
        #expect(
            String(decoding: data[10..<128], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
                == "{'descr': '<f2', 'fortran_order': False, 'shape': (2, 64), }")
        let source = try NumpyFile.read(path)
        #expect(source.shape == [2, 64])
        #expect(source.values() == tensor.decoded())
    }

    @Test func oneArrayAFile() throws {
        let tensor = try CompressedTensor(
            name: "x", shape: [64], values: Array(repeating: 1, count: 64), encoder: .plain)
        #expect(throws: CodecError.notOneTensor(file: "/tmp/two.npy", count: 2)) {
            try DecodedTensors().write([tensor, tensor], to: "/tmp/two.npy")
        }
    }
}
