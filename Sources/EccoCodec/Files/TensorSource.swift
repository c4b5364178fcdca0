#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A tensor of a file, read as FP16 piece by piece; the file stays mapped, so it may be larger than
/// memory.
public struct TensorSource: Sendable {
    public let name: String
    public let shape: [Int]
    public let type: ElementType
    /// Values in row-major order, little-endian.
    private let data: Data

    init(name: String, shape: [Int], type: ElementType, data: Data) {
        self.name = name
        self.shape = shape
        self.type = type
        self.data = data
    }

    /// A tensor in memory.
    ///
    /// - Parameter values: FP16, as many as the shape says; missing ones are not read.
    public init(name: String, shape: [Int], values: [UInt16]) {
        self.init(
            name: name, shape: shape, type: .f16, data: values.withUnsafeBufferPointer { Data(buffer: $0) })
    }

    public var count: Int { data.count / type.byteWidth }

    /// All values, rounded to FP16.
    public func values() -> [UInt16] {
        [UInt16](unsafeUninitializedCapacity: count) { target, initialized in
            read(from: 0, to: UnsafeMutableBufferPointer(rebasing: target[0..<count]), clamps: false)
            initialized = count
        }
    }

    /// Reads values from index `start` on, as many as the target takes, rounded to FP16.
    ///
    /// - Parameter clamps: whether infinities become ±65504 and NaNs 0.
    func read(from start: Int, to target: UnsafeMutableBufferPointer<UInt16>, clamps: Bool) {
        let count = min(target.count, max(self.count - start, 0))
        data.withUnsafeBytes { raw in
            for index in 0..<count {
                let offset = (start &+ index) &* type.byteWidth
                let bits: UInt16
                switch type {
                case .f16:
                    bits = UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
                case .bf16:
                    let word = UInt16(
                        littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
                    bits = Float16(Float(bitPattern: UInt32(word) << 16)).bitPattern
                case .f32:
                    let word = UInt32(
                        littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
                    bits = Float16(Float(bitPattern: word)).bitPattern
                }
                let isFinite = bits & 0x7C00 != 0x7C00
                target[index] =
                    isFinite || !clamps ? bits : bits & 0x3FF != 0 ? 0 : bits & 0x8000 | 0x7BFF
            }
        }
    }

    /// What has to be known of a tensor before it is compressed.
    struct Survey: Sendable {
        /// Values that are NaN, infinite or beyond FP16's range, and where the first one is.
        var unusable = 0
        var firstUnusable: Int?
        /// The largest finite magnitude, and where it is first.
        var largest: UInt16 = 0
        var largestIndex = 0
    }

    /// - Throws: `CodecError.notFinite` where a value is NaN, infinite or beyond FP16's range.
    public func requireFinite() throws(CodecError) {
        let survey = survey(threads: nil)
        if let first = survey.firstUnusable {
            throw .notFinite(tensor: name, count: survey.unusable, first: first)
        }
    }

    func survey(threads: Int?) -> Survey {
        let partSize = 1 << 16
        let count = count
        return Parallel.map(parts: (count + partSize - 1) / partSize, threads: threads) { part -> Survey in
            var survey = Survey()
            let start = part * partSize
            withUnsafeTemporaryAllocation(of: UInt16.self, capacity: min(partSize, count - start)) { values in
                read(from: start, to: values, clamps: false)
                for (index, value) in values.enumerated() {
                    let magnitude = value & 0x7FFF
                    if magnitude >= 0x7C00 {
                        survey.unusable += 1
                        if survey.firstUnusable == nil { survey.firstUnusable = start + index }
                    } else if magnitude > survey.largest {
                        survey.largest = magnitude
                        survey.largestIndex = start + index
                    }
                }
            }
            return survey
        }.reduce(into: Survey()) { all, part in
            all.unusable += part.unusable
            all.firstUnusable = all.firstUnusable ?? part.firstUnusable
            if part.largest > all.largest {
                all.largest = part.largest
                all.largestIndex = part.largestIndex
            }
        }
    }
}

extension SafetensorsFile {
    /// - Throws: `CodecError.unsupportedType`.
    public func source(_ tensor: Tensor) throws(CodecError) -> TensorSource {
        guard let type = ElementType(rawValue: tensor.type) else {
            throw CodecError.unsupportedType(tensor: tensor.name, type: tensor.type)
        }
        return TensorSource(name: tensor.name, shape: tensor.shape, type: type, data: bytes(tensor))
    }
}
