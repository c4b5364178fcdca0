import EccoCodec

/// The tensors of a safetensors or `.npy` file.
///
/// - Parameter names: those wanted; all where there are none.
/// - Throws: `CodecError`.
func inputTensors(_ path: String, names: [String]) throws -> [TensorSource] {
    if NumpyFile.isNumpy(path) {
        let source = try NumpyFile.read(path)
        if let other = names.first(where: { $0 != source.name }) {
            throw CodecError.missingTensor(file: path, tensor: other, present: [source.name])
        }
        return [source]
    }
    let file = try SafetensorsFile(path: path)
    let tensors = names.isEmpty ? file.tensors : try names.map { try file.tensor($0) }
    return try tensors.map { try file.source($0) }
}
