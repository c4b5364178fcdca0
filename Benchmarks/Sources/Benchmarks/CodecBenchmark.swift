import EccoCodec
import Glibc

/// Decoding and encoding a sample tensor, repeated to 2 MB of FP16, which caches hold, beside memcpy of as much.
func codecBenchmark() throws -> [Row] {
    let file = try SafetensorsFile(path: "../Tests/Fixtures/minilm-sample.safetensors")
    func values(_ isWanted: (String) -> Bool) throws -> [UInt16] {
        var all = [UInt16]()
        for tensor in file.tensors where isWanted(tensor.name) {
            all += try file.float16(tensor).map(\.bitPattern)
        }
        let tensors = all
        while all.count < 1 << 20 { all += tensors }
        return all
    }
    // One tensor: tables are a tensor's own.
    let weights = try values { $0 == "layer1.attention.query.weight" }
    let activations = try values { $0.hasSuffix(".input") }
    var rows = [Row]()
    func measure(_ name: String, bytes: Int, unit: String, runs: Int, _ body: () -> Void) -> Double {
        body()
        let seconds = median(of: runs, body)
        let divisor = unit == "GB/s" ? 1e9 : 1e6
        rows.append(Row(name: name, value: Double(bytes) / seconds / divisor, unit: unit))
        return seconds
    }

    // 4x
    let bytes = weights.count * 2
    var copy = [UInt16](repeating: 0, count: weights.count)
    _ = measure("memcpy", bytes: bytes, unit: "GB/s", runs: 21) {
        copy.withUnsafeMutableBytes { target in weights.withUnsafeBytes { target.copyMemory(from: $0) } }
    }
    let sample = Array(weights.prefix(1 << 18))
    let baselineTables = Calibration(sampledGroups: 2048).tables(for: sample, method: .baseline)
    let baseline = FourXEncoder(.baseline, tables: baselineTables)
    let (blocks, _) = baseline.encode(weights)
    for level in VectorLevel.available.reversed() {
        let decoder = FastFourXDecoder(baselineTables, level: level)
        for threads in level == .best ? [1, 2] : [1] {
            _ = measure(
                "4x decode, \(level), \(threads) thread\(threads > 1 ? "s" : ""), FP16 out", bytes: bytes,
                unit: "GB/s", runs: 11
            ) {
                copy.withUnsafeMutableBufferPointer { target in
                    blocks.withUnsafeBytes { decoder.decode($0, to: target, threads: threads) }
                }
            }
        }
    }
    for threads in [1, 2] {
        _ = measure(
            "4x encode, baseline, \(threads) thread\(threads > 1 ? "s" : ""), FP16 in", bytes: bytes,
            unit: "MB/s", runs: 3
        ) { _ = baseline.encode(weights, threads: threads) }
    }
    let few = Array(weights.prefix(1 << 18))
    let refined = Calibration(sampledGroups: 2048, refinements: 4).tables(for: sample, method: .rd)
    let search = FourXEncoder(.rd, tables: refined)
    for threads in [1, 2] {
        _ = measure(
            "4x encode, rd, \(threads) thread\(threads > 1 ? "s" : ""), FP16 in", bytes: few.count * 2,
            unit: "MB/s", runs: 3
        ) { _ = search.encode(few, threads: threads) }
    }

    // 2x
    let activationBytes = activations.count * 2
    let plain = TwoXEncoder.plain.encode(
        groups: activations.prefix(1 << 20).map { Float16(bitPattern: $0) })
    var twoX = plain
    while twoX.count < activations.count / 64 { twoX += plain }
    twoX.removeLast(twoX.count - activations.count / 64)
    for level in VectorLevel.available.reversed() {
        let decoder = FastTwoXDecoder(level: level)
        for threads in level == .best ? [1, 2] : [1] {
            _ = measure(
                "2x decode, \(level), \(threads) thread\(threads > 1 ? "s" : ""), FP16 out",
                bytes: activationBytes, unit: "GB/s", runs: 11
            ) {
                copy.withUnsafeMutableBufferPointer { target in
                    twoX.withUnsafeBytes { decoder.decode($0, to: target, threads: threads) }
                }
            }
        }
    }
    return rows
}
