import Glibc
import RTL
import RTLCosimulation
import RTLSimulation

/// Runs an engine with values by port name.
struct TestBench {
    let engine: any SimulationEngine
    var layout: PortLayout { engine.layout }

    /// What one cycle showed: known bits and unknown bits of each output.
    struct Sample: Equatable {
        var known: [String: BitVector] = [:]
        var unknown: [String: BitVector] = [:]
        subscript(name: String) -> BitVector? { known[name] }
    }

    /// Clocks tick where a row does not name them; other inputs that are not named are 0.
    func run(_ rows: [[String: BitVector]]) throws -> [Sample] {
        var inputs = [UInt64]()
        for row in rows {
            for slot in layout.inputs {
                if let value = row[slot.port.name] {
                    inputs += BitVector(words: value.words, width: slot.port.width).words
                } else {
                    let filler = slot.port.isClock ? 1 : 0
                    inputs += BitVector(filler, width: slot.port.width).words
                }
            }
        }
        let count = rows.count * layout.outputWordCount
        // Filled with ones, so that a word the engine leaves out is noticed.
        var outputs = [UInt64](repeating: .max, count: count)
        var unknown = [UInt64](repeating: .max, count: count)
        try engine.run(cycles: rows.count, inputs: inputs, outputs: &outputs, unknown: &unknown)
        return rows.indices.map { row in
            var sample = Sample()
            for slot in layout.outputs {
                let start = row * layout.outputWordCount + slot.offset
                let range = start..<(start + slot.wordCount)
                sample.known[slot.port.name] = BitVector(words: outputs[range], width: slot.port.width)
                sample.unknown[slot.port.name] = BitVector(words: unknown[range], width: slot.port.width)
            }
            return sample
        }
    }

    func run(_ rows: [[String: Int]]) throws -> [Sample] {
        try run(
            rows.map { row in
                var values = [String: BitVector]()
                for slot in layout.inputs {
                    if let value = row[slot.port.name] {
                        values[slot.port.name] = BitVector(value, width: slot.port.width)
                    }
                }
                return values
            })
    }
}

enum EngineKind: String, CaseIterable, Sendable {
    case verilator, icarus

    func make(
        _ source: VerilogSource, environment: BuildEnvironment = TestEnvironment.shared
    ) throws -> TestBench {
        switch self {
        case .verilator: TestBench(engine: try VerilatorEngine(source, environment: environment))
        case .icarus: TestBench(engine: try IcarusEngine(source, environment: environment))
        }
    }
}

enum TestEnvironment {
    /// Models are kept between runs beside the package's other build products.
    static let shared: BuildEnvironment = {
        var environment = BuildEnvironment.standard
        environment.cacheDirectory = packageDirectory + "/.build/cosimulation-tests"
        return environment
    }()

    private static let packageDirectory: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/")
    }()
}
