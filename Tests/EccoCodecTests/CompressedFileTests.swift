import Foundation
import Testing

@testable import EccoCodec

@Suite struct CompressedFileTests {
    private func fourX(_ method: FourXEncoder.Method = .baseline, format: FourXFormat = .standard)
        -> Compression
    {
        Compression(.fourX(method, Calibration(format: format, refinements: 1)))
    }

    /// Values like those of weights: sums of four random numbers.
    private func weights(_ count: Int, seed: UInt64) -> [UInt16] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            Float16((0..<4).reduce(0.0) { sum, _ in sum + random.unit() - 0.5 } / 16).bitPattern
        }
    }

    private func ratio(_ a: [UInt16], _ b: [UInt16]) -> Double {
        signalToNoiseRatio(
            original: a.map { Float16(bitPattern: $0) }, decoded: b.map { Float16(bitPattern: $0) })
    }

    @Test(arguments: FourXEncoder.Method.allCases) func aTensorComesBack(method: FourXEncoder.Method) throws {
        let folder = try TemporaryFolder()
        let values = weights(3 * 300, seed: 5)
        let source = TensorSource(name: "w", shape: [3, 300], values: values)
        var compression = fourX(method)
        compression.pads = true
        let path = folder.path + "/c"
        let reports = try compression.compress([source], to: path)
        #expect(reports.map(\.groups) == [9])
        let read = try CompressedFile.read(path)
        #expect(read.map(\.name) == ["w"])
        #expect(read[0].shape == [3, 300])
        #expect(read[0].isPadded)
        #expect(read[0].blocks == (try compression.compress(source)).blocks)
        #expect(ratio(values, read[0].decoded()) > 18)
        // As the definition decodes it.
        guard case .fourX(let tables) = read[0].format else { return #expect(Bool(false)) }
        let exact = read[0].blocks.flatMap { FourXDecoder.decode($0, tables: tables).values }
        #expect(read[0].cropped(exact) == read[0].decoded())
    }

    @Test func theFileHasThePublishedTensorsAndKeys() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/c"
        _ = try fourX().compress(
            [TensorSource(name: "w", shape: [2, 128], values: weights(256, seed: 1))], to: path)
        let file = try SafetensorsFile(path: path)
        #expect(
            file.tensors.map { "\($0.name) \($0.type) \($0.shape)" } == [
                "w.ecco.blocks U8 [2, 64]", "w.ecco.patterns F16 [64, 15]", "w.ecco.code_lengths U8 [4, 16]",
                "w.ecco.scale F16 [1]",
            ])
        #expect(
            file.metadata["ecco"]
                == #"{"producer":"ecco-swift","tensors":{"w":{"dtype":"F16","format":"4x","shape":[2,128]}},"version":1}"#
        )
    }

    /// What another program writes with the required keys alone.
    @Test func aFileWithTheRequiredKeysAloneIsRead() throws {
        let folder = try TemporaryFolder()
        let tables = TableSet.flat(.standard)
        var writer = SafetensorsWriter()
        writer.metadata["ecco"] =
            #"{"version":1,"tensors":{"w":{"format":"4x","shape":[1,128],"dtype":"F16"}}}"#
        writer.add(tables, of: "w")
        writer.add("w.ecco.blocks", type: "U8", shape: [1, 64], data: Data(count: 64))
        try writer.write(to: folder.path + "/c")
        let read = try CompressedFile.read(folder.path + "/c")
        #expect(read[0].format == .fourX(tables))
        #expect(read[0].decoded() == [UInt16](repeating: 0, count: 128))
    }

    @Test func otherSizesAreKept() throws {
        let folder = try TemporaryFolder()
        let format = try FourXFormat(
            groupSize: 64, blockBits: 256, patternCount: 16, codebookCount: 2, codeLengths: 1...9)
        let values = weights(20 * 64, seed: 9)
        let path = folder.path + "/c"
        _ = try fourX(format: format).compress(
            [TensorSource(name: "w", shape: [20, 64], values: values)], to: path)
        let file = try SafetensorsFile(path: path)
        #expect(try file.tensor("w.ecco.blocks").shape == [20, 32])
        let read = try CompressedFile.read(path)[0]
        guard case .fourX(let tables) = read.format else { return #expect(Bool(false)) }
        #expect(tables.format == format)
        #expect(ratio(values, read.decoded()) > 14)
    }

    @Test func tablesAreSharedWhereAsked() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/c"
        let sources = [
            TensorSource(name: "a", shape: [64, 128], values: weights(8192, seed: 2)),
            TensorSource(name: "b", shape: [128], values: weights(128, seed: 3)),
        ]
        var compression = fourX()
        compression.sharesTables = true
        _ = try compression.compress(sources, to: path)
        let file = try SafetensorsFile(path: path)
        #expect(file.tensors.map(\.name).filter { $0.hasPrefix("b") } == ["b.ecco.blocks"])
        let read = try CompressedFile.read(path)
        #expect(read[0].format == read[1].format)
        #expect(ratio(sources[1].values(), read[1].decoded()) > 15)
    }

    @Test func widerTypesAreRoundedAndGivenBack() throws {
        let folder = try TemporaryFolder()
        let values = weights(256, seed: 4)
        var writer = SafetensorsWriter()
        let wide = values.map { Float(Float16(bitPattern: $0)) }
        writer.add(
            "f", type: "F32", shape: [2, 128], data: wide.withUnsafeBufferPointer { Data(buffer: $0) })
        let brain = wide.map { UInt16($0.bitPattern >> 16) }
        writer.add(
            "b", type: "BF16", shape: [2, 128], data: brain.withUnsafeBufferPointer { Data(buffer: $0) })
        try writer.write(to: folder.path + "/in")
        let file = try SafetensorsFile(path: folder.path + "/in")
        let sources = try file.tensors.map { try file.source($0) }
        _ = try fourX().compress(sources, to: folder.path + "/c")
        try DecodedTensors().write(CompressedFile.read(folder.path + "/c"), to: folder.path + "/d")
        let decoded = try SafetensorsFile(path: folder.path + "/d")
        #expect(try decoded.tensor("f").type == "F32")
        #expect(try decoded.tensor("b").type == "BF16")
        for (name, original) in [("f", wide), ("b", brain.map { Float(bitPattern: UInt32($0) << 16) })] {
            var measure = ErrorMeasure()
            let back = try decoded.source(decoded.tensor(name)).values()
            for (a, b) in zip(original, back) { measure.add(a, Float(Float16(bitPattern: b))) }
            #expect(measure.ratio > 18, "\(name)")
        }
        try DecodedTensors(type: .f16).write(CompressedFile.read(folder.path + "/c"), to: folder.path + "/e")
        #expect(try SafetensorsFile(path: folder.path + "/e").tensor("f").type == "F16")
    }

    @Test func valuesThatFP16LacksAreRefusedOrClamped() throws {
        var values = [Float](repeating: 0.25, count: 128)
        values[3] = .nan
        values[7] = -1e9
        values[9] = .infinity
        let folder = try TemporaryFolder()
        var writer = SafetensorsWriter()
        writer.add("f", type: "F32", shape: [128], data: values.withUnsafeBufferPointer { Data(buffer: $0) })
        try writer.write(to: folder.path + "/in")
        let file = try SafetensorsFile(path: folder.path + "/in")
        let source = try file.source(file.tensor("f"))
        var compression = fourX()
        #expect(throws: CodecError.notFinite(tensor: "f", count: 3, first: 3)) {
            try compression.compress([source], to: folder.path + "/c")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/c"))
        compression.clampsNonFinite = true
        let decoded = try compression.compress(source).decoded().map { Float16(bitPattern: $0) }
        #expect(decoded[3] == 0)
        #expect(decoded[7] < -60000)
        #expect(decoded[9] > 60000)
    }

    /// Whatever the weights are, there are tables.
    @Test(arguments: [0, 1, -3, Float.nan, .infinity, .greatestFiniteMagnitude])
    func weightsOfAnyKindGiveTables(weight: Float) throws {
        let values = weights(4 * 128, seed: 7)
        var compression = fourX(.rd)
        compression.weights = ["w": (0..<128).map { $0 % 2 == 0 ? weight : 1 }]
        let tensor = try compression.compress(TensorSource(name: "w", shape: [4, 128], values: values))
        #expect(ratio(values, tensor.decoded()) > 10)
        compression.weights = ["w": [Float](repeating: weight, count: 128)]
        #expect(
            try compression.compress(TensorSource(name: "w", shape: [4, 128], values: values)).blockCount == 4
        )
    }

    @Test(arguments: [[0, 128], [128, 0], [0], [1, 128], [2, 64, 128]])
    func unusualShapesComeBack(shape: [Int]) throws {
        let folder = try TemporaryFolder()
        let count = shape.reduce(1, *)
        let source = TensorSource(name: "w", shape: shape, values: weights(count, seed: 6))
        for compression in [fourX(), Compression(.twoX(.plain))] {
            _ = try compression.compress([source], to: folder.path + "/c")
            let read = try CompressedFile.read(folder.path + "/c")[0]
            #expect(read.shape == shape)
            #expect(read.decoded().count == count)
        }
    }

    @Test func brokenTablesAreNamed() throws {
        let folder = try TemporaryFolder()
        _ = try fourX().compress(
            [TensorSource(name: "w", shape: [128], values: weights(128, seed: 1))], to: folder.path + "/c")
        let original = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/c")))
        let file = try SafetensorsFile(path: folder.path + "/c")
        func damaged(_ tensor: String, _ byte: UInt8) throws -> String {
            var bytes = original
            bytes[
                original.count - file.tensors[3].range.upperBound + (try file.tensor(tensor)).range.lowerBound
            ] = byte
            let path = folder.path + "/damaged"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            do {
                _ = try CompressedFile.read(path)
                return "accepted"
            } catch { return "\(error)".replacingOccurrences(of: path, with: "FILE") }
        }
        #expect(
            try damaged("w.ecco.code_lengths", 9)
                == "The tables of tensor `w` in FILE cannot be used (The code length of symbol 0 in codebook 0, 9, is not from 2 to 8.); compress it anew."
        )
        #expect(try damaged("w.ecco.code_lengths", original.count > 0 ? 2 : 0).contains("Kraft sum"))
    }

    /// What random damage does: an error or a file, never a crash. `FUZZ_SECONDS=600` for longer.
    @Test func randomDamageNeverCrashes() throws {
        let folder = try TemporaryFolder()
        let source = TensorSource(name: "w", shape: [2, 100], values: weights(200, seed: 1))
        var fourX = fourX()
        fourX.pads = true
        var twoX = Compression(.twoX(.plain))
        twoX.pads = true
        _ = try fourX.compress([source], to: folder.path + "/4x")
        _ = try twoX.compress([source], to: folder.path + "/2x")
        try DecodedTensors().write(CompressedFile.read(folder.path + "/4x"), to: folder.path + "/d.npy")
        try DecodedTensors(type: .f32).write(CompressedFile.read(folder.path + "/4x"), to: folder.path + "/d")
        let originals = try ["4x", "2x", "d.npy", "d"].map {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + $0)))
        }
        let seconds = ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 2
        let seed = UInt64(seconds * 1000)
        var random = SplitMix64(seed: seed)
        let end = Date().addingTimeInterval(seconds)
        let path = folder.path + "/damaged"
        var (tried, accepted) = (0, 0)
        while Date() < end {
            var bytes = random.element(originals)
            for _ in 0...random.below(4) {
                // Headers, where structure is, more often than values.
                let place = random.below(random.below(3) == 0 ? bytes.count : min(bytes.count, 900))
                switch random.below(6) {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes[place] ^= 1 << UInt8(random.below(8))
                case 2: bytes.removeSubrange(place..<min(place + 1 + random.below(8), bytes.count))
                case 3:
                    bytes.insert(
                        contentsOf: bytes[place..<min(place + 1 + random.below(20), bytes.count)], at: place)
                case 4: bytes.insert(random.element(Array("0123456789-\"[]{},:eE.".utf8)), at: place)
                default: bytes.removeLast(min(random.below(200), bytes.count - 20))
                }
                if bytes.count < 24 { break }
            }
            if random.below(3) == 0, bytes.count > 8 {
                // A header's length that fits what is left lets damage further in.
                for byte in 2..<8 { bytes[byte] = 0 }
            }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            tried += 1
            do {
                for tensor in try CompressedFile.read(path) where tensor.valueCount < 1 << 20 {
                    accepted += tensor.decoded().count == tensor.valueCount ? 1 : 0
                    _ = TensorStatistics(tensor)
                }
            } catch {}
            do {
                if NumpyFile.isNumpy(path) {
                    let source = try NumpyFile.read(path)
                    accepted += source.values().count == source.count ? 1 : 0
                } else {
                    let file = try SafetensorsFile(path: path)
                    for tensor in file.tensors { _ = try file.source(tensor).survey(threads: 1) }
                    accepted += 1
                }
            } catch {}
        }
        print("\(tried) damaged files, \(accepted) readings of what was still well-formed, seed \(seed)")
        #expect(tried > 100)
        #expect(accepted > 0)
    }
}
