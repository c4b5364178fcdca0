import Foundation
import RTL
import RTLCosimulation
import RTLSimulation
import Testing

/// Selections from `count` elements of 1, 3, 16 and 33 bits; Verilog writes them as part selects.
struct Selections: Module {
    static let widths = [1, 3, 16, 33]

    let count: Int
    @Input var index: Bits
    @Input var data: Bits
    @Output var result: Bits

    init(count: Int, indexWidth: Int) {
        self.count = count
        _index = Input(indexWidth)
        _data = Input(count * 33)
        _result = Output(Self.widths.reduce(0, +))
    }

    var body: [Statement] {
        result
            <~ concatenate(
                Self.widths.map { width in
                    Vector((0..<count).map { data[from: $0 * width, width: width] })[index]
                })
    }
}

@Suite struct SelectionTests {
    static let shapes = [(3, 2), (4, 2), (5, 4), (8, 3), (17, 5)]

    /// An index past the end gives the last element, on every engine.
    @Test(arguments: EngineKind.allCases, shapes)
    func everyIndexGivesItsElement(kind: EngineKind, shape: (count: Int, indexWidth: Int)) throws {
        let module = Selections(count: shape.count, indexWidth: shape.indexWidth)
        let bench = try kind.make(elaborate(module).verilog())
        let words = (0..<10).map { UInt64($0 + 1) &* 0x9E37_79B9_7F4A_7C15 }
        let data = BitVector(words: words, width: 640).resized(to: shape.count * 33)
        let rows = (0..<(1 << shape.indexWidth)).map { index in
            ["index": BitVector(index, width: shape.indexWidth), "data": data]
        }
        let results = try bench.run(rows).map { $0["result"] }
        for (index, result) in results.enumerated() {
            var offset = 0
            for width in Selections.widths.reversed() {
                let element = min(index, shape.count - 1) * width
                let expected = data.slice(offset: element, width: width)
                #expect(
                    result?.slice(offset: offset, width: width) == expected, "\(width) bits at \(index)")
                offset += width
            }
        }
    }

    @Test func theLintersAreSilent() throws {
        for (count, indexWidth) in Self.shapes {
            let source = try elaborate(Selections(count: count, indexWidth: indexWidth)).verilog()
            #expect(try VerilogLint(source).report == "")
        }
    }

    /// What a build took is said once: the cache has the model then.
    @Test func aBuildFromNothingIsReported() throws {
        var environment = BuildEnvironment.standard
        environment.cacheDirectory = "/tmp/build-report-\(UInt64.random(in: 0...UInt64.max))"
        defer { try? FileManager.default.removeItem(atPath: environment.cacheDirectory) }
        let source = try elaborate(Selections(count: 4, indexWidth: 2)).verilog()
        let first = try VerilatorEngine.build(source, environment: environment)
        #expect(first.verilator.seconds > 0 && first.compiler.seconds > 0 && first.runtime.seconds > 0)
        #expect(first.compiler.processorSeconds > 0)
        #expect(first.generatedBytes > 1000)
        let second = try VerilatorEngine.build(source, environment: environment)
        #expect(second.verilator.seconds == 0 && second.compiler.seconds == 0 && second.generatedBytes == 0)
    }
}
