/// Writes the values of compressed tensors to a file.
public struct DecodedTensors {
    /// Of the values written; that of the original where nil. F32 are widened FP16.
    public var type: ElementType?
    /// As many as there are cores where nil.
    public var threads: Int?
    /// Another decoder than the golden model's; gives all values of a tensor.
    public var decode: ((CompressedTensor, OutputFormat) throws -> [UInt16])?

    public init(type: ElementType? = nil, threads: Int? = nil) {
        self.type = type
        self.threads = threads
    }

    /// Decodes tensors into a safetensors file, or into an `.npy` file where the path ends so.
    ///
    /// - Parameter progress: takes the number of values that are done, of all tensors' together.
    /// - Throws: `CodecError.unwritable`, `.notOneTensor`, `.unsupportedType`, and what `decode` throws.
    public func write(
        _ tensors: [CompressedTensor], to path: String, progress: @escaping (Int) -> Void = { _ in }
    ) throws {
        var done = 0
        func write(_ tensor: CompressedTensor, _ type: ElementType, _ file: OutputFile) throws {
            func put(_ values: [UInt16]) {
                if type == .f32 {
                    let wide = values.map { Float(Float16(bitPattern: $0)).bitPattern.littleEndian }
                    wide.withUnsafeBytes { file.write($0) }
                } else {
                    values.withUnsafeBytes { file.write($0) }
                }
                done += values.count
                progress(done)
            }
            let output: OutputFormat = type == .bf16 ? .bf16 : .fp16
            if let decode {
                put(try decode(tensor, output))
            } else {
                tensor.decode(as: output, threads: threads) { put($0) }
            }
        }
        if path.hasSuffix(".npy") {
            guard tensors.count == 1 else { throw CodecError.notOneTensor(file: path, count: tensors.count) }
            let type = type ?? (tensors[0].type == .bf16 ? .f32 : tensors[0].type)
            return try NumpyFile.write(tensors[0].name, shape: tensors[0].shape, type: type, to: path) {
                try write(tensors[0], type, $0)
            }
        }
        var writer = SafetensorsWriter()
        for tensor in tensors {
            let type = type ?? tensor.type
            writer.add(
                tensor.name, type: type.rawValue, shape: tensor.shape,
                byteCount: tensor.valueCount * type.byteWidth
            ) { try write(tensor, type, $0) }
        }
        try writer.write(to: path)
    }
}
