import EccoCodec
import Foundation
import Testing

/// A folder that goes with the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "ecco-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String, _ data: Data) throws -> String {
        try data.write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    func safetensors(header: String, bytes: Int = 0) throws -> String {
        var length = UInt64(header.utf8.count).littleEndian
        return try file(
            "a.safetensors",
            withUnsafeBytes(of: &length) { Data($0) } + Data(header.utf8) + Data(count: bytes))
    }
}

@Suite struct SafetensorsFileTests {
    @Test(arguments: [
        (
            #"{"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}}"#, 3,
            "the offsets of tensor `a` are out of range"
        ),
        (
            #"{"a":{"dtype":"F16","shape":[2],"data_offsets":[4,0]}}"#, 8,
            "the offsets of tensor `a` are out of range"
        ),
        (
            #"{"a":{"dtype":"F16","shape":[3],"data_offsets":[0,4]}}"#, 4,
            "tensor `a` has 4 bytes, which is not what its shape and type need"
        ),
        (
            #"{"a":{"dtype":"F16","shape":[-2],"data_offsets":[0,4]}}"#, 4,
            "the shape of tensor `a` is impossible"
        ),
        (
            #"{"a":{"dtype":"F16","shape":[9223372036854775807,4],"data_offsets":[0,4]}}"#, 4,
            "the shape of tensor `a` is impossible"
        ),
        (
            #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}}"#,
            6, "tensors `a` and `b` overlap"
        ),
        (#"{"a":{}}"#, 0, "tensor `a` has no type, shape and offsets"),
        (#"[1,2]"#, 0, "its header is no JSON object of tensors"),
        ("{", 0, "its header is no JSON object of tensors"),
    ])
    func aBrokenHeaderIsExplained(header: String, bytes: Int, reason: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.safetensors(header: header, bytes: bytes)
        #expect(throws: CodecError.notSafetensors(file: path, reason: reason)) {
            try SafetensorsFile(path: path)
        }
    }

    @Test func aFileCutShortIsExplained() throws {
        let folder = try TemporaryFolder()
        let short = try folder.file("a", Data([1, 2, 3]))
        #expect(throws: CodecError.self) { try SafetensorsFile(path: short) }
        let long = try folder.file("b", Data([255, 255, 255, 255, 255, 255, 255, 255, 1]))
        #expect(throws: CodecError.self) { try SafetensorsFile(path: long) }
        let original = try Data(contentsOf: URL(fileURLWithPath: fixture))
        let cut = try folder.file("c", original.prefix(original.count / 2))
        #expect(throws: CodecError.self) { try SafetensorsFile(path: cut) }
    }

    @Test func aMissingFileAndAFolderAreUnreadable() throws {
        let folder = try TemporaryFolder()
        for path in [folder.path + "/none", folder.path] {
            #expect(throws: CodecError.self) { try SafetensorsFile(path: path) }
        }
    }

    @Test func devicesAndLinksAreNotReplaced() throws {
        let folder = try TemporaryFolder()
        let tensor = try CompressedTensor(
            name: "x", shape: [0, 10], values: [], encoder: .plain, padding: true)
        #expect(throws: CodecError.unwritable(file: "/dev/null", reason: "it is no regular file")) {
            try CompressedFile.write([tensor], to: "/dev/null")
        }
        #expect(throws: CodecError.unreadable(file: "/dev/zero", reason: "it is no regular file")) {
            try SafetensorsFile(path: "/dev/zero")
        }
        let target = try folder.file("target", Data())
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: target)
        try CompressedFile.write([tensor], to: folder.path + "/link")
        #expect(try CompressedFile.read(target).map(\.shape) == [[0, 10]])
    }

    @Test func anEmptyTensorOfAnImpossibleWidthIsNoTrap() throws {
        let folder = try TemporaryFolder()
        let path = try folder.safetensors(
            header: #"{"a":{"dtype":"F16","shape":[0,9223372036854775807],"data_offsets":[0,0]}}"#)
        let file = try SafetensorsFile(path: path)
        let tensor = file.tensors[0]
        let compressed = try CompressedTensor(
            name: "a", shape: tensor.shape, values: file.float16(tensor), encoder: .plain, padding: true)
        #expect(compressed.blocks.isEmpty)
        #expect(compressed.cropped([]).isEmpty)
    }

    @Test func compressedTensorsComeBack() throws {
        let folder = try TemporaryFolder()
        let values = (0..<300).map { Float16($0) / 7 }
        let tensor = try CompressedTensor(
            name: "x \"quoted\"", shape: [3, 100], values: values, encoder: .plain, padding: true)
        try CompressedFile.write([tensor], to: folder.path + "/out")
        let read = try CompressedFile.read(folder.path + "/out")
        #expect(read.count == 1)
        #expect(read[0].shape == [3, 100])
        #expect(read[0].blocks == tensor.blocks)
        #expect(read[0].blocks.count == 6)
        let decoded = read[0].cropped(read[0].blocks.flatMap { TwoXDecoder.decode($0).values })
        #expect(decoded.count == 300)
        #expect(signalToNoiseRatio(original: values, decoded: decoded.map { Float16(bitPattern: $0) }) > 30)
    }

    /// What random damage does: an error or a file, never a crash.
    @Test(arguments: [UInt64(11), 12, 13])
    func randomDamageNeverCrashes(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let tensor = try CompressedTensor(
            name: "x", shape: [2, 64], values: [Float16](repeating: 1, count: 128), encoder: .plain)
        try CompressedFile.write([tensor], to: folder.path + "/out")
        let original = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/out"))
        var refused = 0
        for var block in RandomBlocks(seed: seed).prefix(300) {
            var damaged = original
            for _ in 0..<(1 + block.bits(0, 2)) {
                let position = Int(block.bits(8, 32)) % damaged.count
                damaged[position] = UInt8(block.bits(40, 8))
                block = Block(words: block.wordArray.map { $0 &* 0x9E37_79B9_7F4A_7C15 &+ 1 })
            }
            let path = try folder.file("damaged", damaged)
            do { _ = try CompressedFile.read(path) } catch { refused += 1 }
        }
        #expect(refused > 10, "seed \(seed)")
    }
}
