import ArgumentParser
import EccoCodec
import Foundation
import RTL
import RTLVerification
import Testing

@testable import ecco

@Suite struct CommandTests {
    private let folder = NSTemporaryDirectory() + "ecco-commands-\(UUID().uuidString)"
    private let fixture = "Tests/Fixtures/minilm-sample.safetensors"

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func run(_ arguments: String...) throws {
        var command = try Ecco.parseAsRoot(arguments)
        try command.run()
    }

    private func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }

    @Test(arguments: ["golden", "native"])
    func aTensorGoesThereAndBack(engine: String) throws {
        try run(
            "compress", fixture, "-o", folder + "/c", "--format", "2x", "--tensor", "layer1.mlp.down.input",
            "--encoder", "plain")
        try run("decompress", folder + "/c", "-o", folder + "/d", "--engine", engine)
        let original = try SafetensorsFile(path: fixture)
        let decoded = try SafetensorsFile(path: folder + "/d")
        let name = "layer1.mlp.down.input"
        #expect(try decoded.tensor(name).shape == [64, 1536])
        #expect(
            signalToNoiseRatio(
                original: try original.float16(original.tensor(name)),
                decoded: try decoded.float16(decoded.tensor(name))) > 43.6)
    }

    @Test func anUnevenLastDimensionAsksForPadding() throws {
        var writer = SafetensorsWriter()
        writer.add("odd", type: "F16", shape: [2, 10], data: Data(count: 40))
        try writer.write(to: folder + "/odd")
        #expect(throws: CodecError.unevenGroups(tensor: "odd", lastDimension: 10, group: 64)) {
            try run("compress", folder + "/odd", "-o", folder + "/c", "--format", "2x")
        }
        #expect(try files() == ["odd"])
        try run("compress", folder + "/odd", "-o", folder + "/c", "--format", "2x", "--pad")
        try run("decompress", folder + "/c", "-o", folder + "/d")
        #expect(try SafetensorsFile(path: folder + "/d").tensor("odd").shape == [2, 10])
    }

    @Test func otherTypesNaNsAndMissingTensorsAreRefused() throws {
        var writer = SafetensorsWriter()
        writer.add("wide", type: "I64", shape: [64], data: Data(count: 512))
        writer.add(
            "nan", type: "F16", shape: [64], data: Data([0, 0x7E] + [UInt8](repeating: 0, count: 126)))
        try writer.write(to: folder + "/in")
        #expect(throws: CodecError.unsupportedType(tensor: "wide", type: "I64")) {
            try run("compress", folder + "/in", "-o", folder + "/c", "--tensor", "wide")
        }
        #expect(throws: CodecError.notFinite(tensor: "nan", count: 1, first: 0)) {
            try run("compress", folder + "/in", "-o", folder + "/c", "--format", "2x", "--tensor", "nan")
        }
        #expect(
            throws: CodecError.missingTensor(file: folder + "/in", tensor: "none", present: ["wide", "nan"])
        ) {
            try run("compress", folder + "/in", "-o", folder + "/c", "--tensor", "none")
        }
        #expect(throws: CodecError.notCompressed(file: folder + "/in")) {
            try run("decompress", folder + "/in", "-o", folder + "/d")
        }
        #expect(try files() == ["in"])
    }

    @Test func anUnwritableOutputLeavesNothing() throws {
        #expect(throws: CodecError.self) {
            try run("compress", fixture, "-o", folder + "/none/c", "--tensor", "layer1.mlp.up.input")
        }
        #expect(try files().isEmpty)
    }

    @Test(arguments: ["baseline", "rd"])
    func aWeightGoesThereAndBackIn4x(encoder: String) throws {
        let name = "layer1.attention.query.weight"
        try run(
            "compress", fixture, "-o", folder + "/c", "--tensor", name, "--encoder", encoder,
            "--refinements", "1", "--threads", "2")
        try run("decompress", folder + "/c", "-o", folder + "/d")
        try run("inspect", folder + "/c")
        try run("inspect", folder + "/c", "--block", "7")
        #expect(throws: (any Error).self) { try run("inspect", folder + "/c", "--block", "1152") }
        #expect(throws: CodecError.missingTensor(file: folder + "/c", tensor: "other", present: [name])) {
            try run("inspect", folder + "/c", "--tensor", "other")
        }
        try run("quality", fixture, "--compressed", folder + "/c", "--json")
        let original = try SafetensorsFile(path: fixture)
        let decoded = try SafetensorsFile(path: folder + "/d")
        #expect(try decoded.tensor(name).shape == [384, 384])
        #expect(
            signalToNoiseRatio(
                original: try original.float16(original.tensor(name)),
                decoded: try decoded.float16(decoded.tensor(name))) > 20.2)
    }

    /// The 4x decoder's hardware gives the values that the model gives.
    @Test func hardwareDecodesAFileOf4x() throws {
        let values: [Float16] = (0..<2560).map { (index: Int) -> Float16 in
            let step: Int = (index * 7919) % 1000 - 500
            return Float16(step) / 640
        }
        var writer = SafetensorsWriter()
        writer.add(
            "w", type: "F16", shape: [20, 128], data: values.withUnsafeBufferPointer { Data(buffer: $0) })
        try writer.write(to: folder + "/in")
        try run("compress", folder + "/in", "-o", folder + "/c", "--encoder", "baseline")
        for type in ["F16", "BF16"] {
            try run("decompress", folder + "/c", "-o", folder + "/golden", "--dtype", type)
            try run(
                "decompress", folder + "/c", "-o", folder + "/native", "--dtype", type, "--engine", "native")
            let golden = try Data(contentsOf: URL(fileURLWithPath: folder + "/golden"))
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/native")) == golden)
        }
    }

    @Test func encodersBelongToTheirFormat() throws {
        #expect(throws: (any Error).self) {
            try run("compress", fixture, "-o", folder + "/c", "--format", "2x", "--encoder", "rd")
        }
        #expect(throws: (any Error).self) {
            try run("compress", fixture, "-o", folder + "/c", "--threads", "0")
        }
        #expect(throws: TableError.self) {
            try run("compress", fixture, "-o", folder + "/c", "--patterns", "65")
        }
        #expect(try files().isEmpty)
    }

    /// Of a module that was renamed or dropped the file stays behind, with the header of what is generated.
    @Test func filesThatNothingGeneratesAnyMoreAreNamedAndRemoved() throws {
        try run("generate", "-o", folder)
        try run("generate", "-o", folder, "--check")
        let decoder = folder + "/decoder_2x/"
        let others = [
            "mine.v": "module mine; endmodule\n", "notes.txt": VerilogSource.File.header(of: "notes"),
            // A copy under a name of one's own.
            "my_rounding.v": VerilogSource.File.header(of: "ProductRounding") + "\n",
        ]
        let left = "PipelineRegister_1092.v"
        for (name, text) in others {
            try text.write(toFile: decoder + name, atomically: true, encoding: .utf8)
        }
        try run("generate", "-o", folder, "--check")
        try (VerilogSource.File.header(of: "PipelineRegister_1092") + "\nmodule\n").write(
            toFile: decoder + left, atomically: true, encoding: .utf8)
        let error = #expect(throws: ValidationError.self) { try run("generate", "-o", folder, "--check") }
        #expect(error?.message.contains("\(left) is generated by nothing any more: run") == true)
        #expect(error?.message.contains("is not what") == false)
        #expect(FileManager.default.fileExists(atPath: decoder + left))
        try run("generate", "-o", folder)
        #expect(!FileManager.default.fileExists(atPath: decoder + left))
        for (name, text) in others {
            #expect(try String(contentsOfFile: decoder + name, encoding: .utf8) == text)
        }
        try run("generate", "-o", folder, "--check")
        try "changed".write(toFile: decoder + "ProductRounding.v", atomically: true, encoding: .utf8)
        let stale = #expect(throws: ValidationError.self) { try run("generate", "-o", folder, "--check") }
        #expect(stale?.message.contains("ProductRounding.v is not what the generator writes: run") == true)
    }

    @Test func coverageIsKeptMergedAndReported() throws {
        func coverage(_ arguments: String...) throws {
            var command = try Ecco.parseAsRoot(["coverage", "--case-blocks", "64"] + arguments)
            try command.run()
        }
        try coverage("--design", "decoder_2x", "--blocks", "64", "--save", folder + "/a")
        try coverage(
            "--design", "decoder_2x", "--blocks", "64", "--seed", "2", "--merge", folder + "/a", "--save",
            folder + "/b", "--text", folder + "/text", "--json", folder + "/json", "--lcov", folder + "/lcov",
            "--html", folder + "/html")
        let (one, both) = (
            try CoverageStore.database(folder + "/a"), try CoverageStore.database(folder + "/b")
        )
        #expect(both.runs.count == 2 && both.cycles > one.cycles)
        for word in one.seenOne.indices { #expect(one.seenOne[word] & ~both.seenOne[word] == 0) }
        let text = try String(contentsOfFile: folder + "/text", encoding: .utf8)
        #expect(text.hasPrefix("coverage of ecco_decoder_2x: \(both.cycles) cycles, 2 runs\n"))
        let lcov = try String(contentsOfFile: folder + "/lcov", encoding: .utf8)
        #expect(lcov.contains("SF:Sources/EccoHardware/TwoXBlockDecoder.swift\n"))
        // A report alone.
        try coverage("--design", "decoder_2x", "--blocks", "0", "--merge", folder + "/b")
        #expect(throws: CoverageError.self) {
            try coverage("--design", "decoder_2x_bf16", "--blocks", "0", "--merge", folder + "/a")
        }
        try Data("{}".utf8).write(to: URL(fileURLWithPath: folder + "/a"))
        #expect(throws: CoverageError.self) {
            try coverage("--design", "decoder_2x", "--blocks", "0", "--merge", folder + "/a")
        }
        #expect(throws: (any Error).self) { try coverage("--design", "decoder_3x") }
    }
}
