#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How tensors become blocks: format, encoder, and what is done with values that do not fit.
public struct Compression: Sendable {
    public enum Encoder: Sendable {
        case twoX(TwoXEncoder)
        /// The calibration has the format too.
        case fourX(FourXEncoder.Method, Calibration)

        var groupSize: Int {
            switch self {
            case .twoX: TwoXLayout.valueCount
            case .fourX(_, let calibration): calibration.format.groupSize
            }
        }
    }

    public var encoder: Encoder
    /// Whether a last dimension that is no multiple of the group is filled with zeros.
    public var pads = false
    /// Whether infinities, and numbers that FP16 cannot hold, become ±65504, and NaNs 0.
    public var clampsNonFinite = false
    /// Whether all tensors of a file share one table set.
    public var sharesTables = false
    /// Weights of the squared errors by tensor name: one for each value of the last dimension. The
    /// calibration uses them. One that is negative, infinite or NaN counts as 0.
    public var weights: [String: [Float]] = [:]
    /// As many as there are cores where nil. The blocks do not depend on it.
    public var threads: Int?

    public init(_ encoder: Encoder) { self.encoder = encoder }

    /// What became of a tensor.
    public struct Report: Sendable {
        public var name: String
        public var values = 0
        public var groups = 0
        /// Values without a symbol: they decode to 0.
        public var clipped = 0
        /// Outliers of 4x blocks, duplicates counted.
        public var outliers = 0
    }

    /// Compresses a tensor in memory.
    ///
    /// - Throws: `CodecError.unevenGroups`, `.notFinite`.
    public func compress(_ source: TensorSource) throws(CodecError) -> CompressedTensor {
        let plan = try plan(source)
        let tables = calibrate([plan])
        var data = Data(capacity: plan.layout.groupCount * Block.byteCount)
        let (format, _) = encode(plan, tables) {
            data.append(contentsOf: $0)
        } progress: { _ in
        }
        return CompressedTensor(
            name: source.name, shape: source.shape, type: source.type, format: format, data: data)
    }

    /// Compresses tensors into a file. All of them are looked at before anything is written.
    ///
    /// - Parameter progress: takes the number of values that are done, of all tensors' together.
    /// - Throws: `CodecError.unevenGroups`, `.notFinite`, `.unwritable`.
    public func compress(
        _ sources: [TensorSource], to path: String, progress: @escaping (Int) -> Void = { _ in }
    ) throws -> [Report] {
        let plans = try sources.map(plan)
        let shared = sharesTables ? calibrate(plans) : nil
        var metadata = CompressionMetadata(version: 1, producer: CompressedFile.producer, tensors: [:])
        var writer = SafetensorsWriter()
        let state = State()
        for plan in plans {
            let source = plan.source
            let format = blockFormat(shared)
            var entry = CompressionMetadata.Tensor(
                CompressedTensor(
                    name: source.name, shape: source.shape, type: source.type, format: format, data: Data()))
            let owner = shared == nil ? source.name : plans[0].source.name
            if owner != source.name { entry.tables = owner }
            metadata.tensors[source.name] = entry
            let size = [plan.layout.groupCount, format.blockBytes]
            writer.add(
                source.name + ".ecco.blocks", type: "U8", shape: size, byteCount: size[0] * size[1]
            ) { file in
                let tables = shared ?? calibrate([plan])
                let (_, report) = encode(plan, tables) {
                    file.write($0)
                } progress: {
                    progress(state.done + $0)
                }
                state.tables = tables
                state.done += source.count
                state.reports.append(report)
            }
            if owner == source.name, let placeholder = format.tables {
                writer.add(placeholder, of: source.name, late: { state.tables ?? placeholder })
            }
        }
        writer.metadata["ecco"] = try metadata.text()
        try writer.write(to: path)
        return state.reports
    }

    /// What one tensor's part of a file leaves for the next.
    private final class State {
        var tables: TableSet?
        var done = 0
        var reports: [Report] = []
    }

    // MARK: Before writing

    private struct Plan {
        var source: TensorSource
        var layout: GroupLayout
        var survey: TensorSource.Survey
    }

    private func plan(_ source: TensorSource) throws(CodecError) -> Plan {
        let layout = GroupLayout(shape: source.shape, groupSize: encoder.groupSize)
        guard pads || !layout.isUneven else {
            throw .unevenGroups(tensor: source.name, lastDimension: layout.width, group: layout.groupSize)
        }
        guard layout.rows * layout.width == source.count else {
            throw .wrongCount(tensor: source.name, shape: source.shape, count: source.count)
        }
        let survey = source.survey(threads: threads)
        if let first = survey.firstUnusable, !clampsNonFinite {
            throw .notFinite(tensor: source.name, count: survey.unusable, first: first)
        }
        return Plan(source: source, layout: layout, survey: survey)
    }

    /// Groups one after the other, filled with zeros where a row ends.
    private func read(_ groups: Range<Int>, of plan: Plan) -> [UInt16] {
        let size = plan.layout.groupSize
        return [UInt16](unsafeUninitializedCapacity: groups.count * size) { target, initialized in
            initialized = groups.count * size
            guard plan.layout.isUneven else {
                plan.source.read(
                    from: groups.lowerBound * size,
                    to: UnsafeMutableBufferPointer(rebasing: target[0..<initialized]),
                    clamps: clampsNonFinite)
                return
            }
            target.initialize(repeating: 0)
            for (index, group) in groups.enumerated() {
                let range = plan.layout.values(ofGroup: group)
                plan.source.read(
                    from: range.lowerBound,
                    to: UnsafeMutableBufferPointer(
                        rebasing: target[(index * size)..<(index * size + range.count)]),
                    clamps: clampsNonFinite)
            }
        }
    }

    /// Tables for some tensors, from groups spread evenly over all of them and those with the largest
    /// magnitudes; nil for 2x.
    private func calibrate(_ plans: [Plan]) -> TableSet? {
        guard case .fourX(let method, var calibration) = encoder else { return nil }
        calibration.threads = threads ?? calibration.threads
        let total = plans.reduce(0) { $0 + $1.layout.groupCount }
        let wanted = max(calibration.sampledGroups - plans.count, 1)
        let isWeighted = plans.contains { weights[$0.source.name] != nil }
        var sample = [UInt16]()
        var sampleWeights = [Float]()
        for plan in plans where plan.layout.groupCount > 0 {
            let count = plan.layout.groupCount
            let share = max(min(count, total <= wanted ? count : wanted * count / total), 1)
            var groups = (0..<share).map { count * $0 / share }
            let index = plan.survey.largestIndex
            let row = index / plan.layout.width
            let largest =
                row * plan.layout.groupsPerRow + (index - row * plan.layout.width) / plan.layout.groupSize
            if share < count, !groups.contains(largest) { groups.append(largest) }
            for group in groups {
                sample += read(group..<(group + 1), of: plan)
                guard isWeighted else { continue }
                let row = weights[plan.source.name] ?? []
                for index in 0..<plan.layout.groupSize {
                    let column = group % plan.layout.groupsPerRow * plan.layout.groupSize + index
                    sampleWeights.append(
                        row.isEmpty ? 1 : column < row.count ? usable(row[column]) : 0)
                }
            }
        }
        calibration.sampledGroups = sample.count / encoder.groupSize
        return calibration.tables(for: sample, method: method, weights: isWeighted ? sampleWeights : nil)
    }

    /// No weight where there is none that could be summed.
    private func usable(_ weight: Float) -> Float { weight.isFinite ? max(weight, 0) : 0 }

    /// The format with its tables; with any tables of the right size where they are not known yet.
    private func blockFormat(_ tables: TableSet?) -> BlockFormat {
        guard case .fourX(_, let calibration) = encoder else { return .twoX }
        return .fourX(tables ?? TableSet.flat(calibration.format))
    }

    // MARK: Blocks

    private func encode(
        _ plan: Plan, _ tables: TableSet?, write: (UnsafeRawBufferPointer) -> Void, progress: (Int) -> Void
    ) -> (format: BlockFormat, report: Report) {
        var report = Report(name: plan.source.name)
        report.values = plan.source.count
        let format = blockFormat(tables)
        let fourX: FourXEncoder? =
            if case .fourX(let method, _) = encoder, case .fourX(let tables) = format {
                FourXEncoder(method, tables: tables)
            } else { nil }
        // About half a megabyte at a time.
        let part = max(1, (1 << 18) / plan.layout.groupSize)
        for start in stride(from: 0, to: plan.layout.groupCount, by: part) {
            let end = min(start + part, plan.layout.groupCount)
            let values = read(start..<end, of: plan)
            let blocks: [Block]
            if let fourX {
                let (result, statistics) = fourX.encode(values, threads: threads)
                blocks = result
                report.clipped += statistics.clipped
                report.outliers += statistics.outliers
            } else if case .twoX(let twoX) = encoder {
                blocks = twoX.encode(groups: values.map { Float16(bitPattern: $0) }, threads: threads)
            } else {
                blocks = []
            }
            report.groups += blocks.count
            blocks.withUnsafeBytes { bytes in
                guard format.blockBytes < Block.byteCount else { return write(bytes) }
                for block in 0..<blocks.count {
                    let first = block * Block.byteCount
                    write(UnsafeRawBufferPointer(rebasing: bytes[first..<(first + format.blockBytes)]))
                }
            }
            progress(plan.source.count * end / plan.layout.groupCount)
        }
        return (format, report)
    }
}

extension BlockFormat {
    var tables: TableSet? {
        if case .fourX(let tables) = self { return tables }
        return nil
    }
}

extension TableSet {
    /// Tables of zeros and codes of equal lengths.
    static func flat(_ format: FourXFormat) -> TableSet {
        do {
            return try TableSet(
                format: format, scale: Float16(1).bitPattern,
                patterns: Array(repeating: Array(repeating: 0, count: 15), count: format.patternCount),
                codeLengths: Array(repeating: Array(repeating: 4, count: 16), count: format.codebookCount))
        } catch {
            preconditionFailure("sixteen codewords of 4 bits are a complete code: \(error)")
        }
    }
}

extension CompressedTensor {
    /// Compresses FP16 values into 2x blocks.
    ///
    /// - Throws: `CodecError.unevenGroups`, `.notFinite`.
    public init(
        name: String, shape: [Int], values: [Float16], encoder: TwoXEncoder, padding: Bool = false
    ) throws(CodecError) {
        var compression = Compression(.twoX(encoder))
        compression.pads = padding
        self = try compression.compress(
            TensorSource(name: name, shape: shape, values: values.map(\.bitPattern)))
    }
}
