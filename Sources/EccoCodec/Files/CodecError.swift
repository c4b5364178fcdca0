/// What can be wrong with a file or a tensor, in one sentence that names it and the way out.
public enum CodecError: Error, Hashable, CustomStringConvertible {
    case unreadable(file: String, reason: String)
    case notSafetensors(file: String, reason: String)
    case unwritable(file: String, reason: String)
    case missingTensor(file: String, tensor: String, present: [String])
    case unsupportedType(tensor: String, type: String)
    case unevenGroups(tensor: String, lastDimension: Int, group: Int)
    case notFinite(tensor: String, count: Int, first: Int)
    case notCompressed(file: String)
    case badMetadata(file: String, reason: String)
    case notNumpy(file: String, reason: String)
    case wrongCount(tensor: String, shape: [Int], count: Int)
    case notOneTensor(file: String, count: Int)
    case badTables(file: String, tensor: String, reason: String)
    case wrongBlocks(file: String, tensor: String, reason: String)

    public var description: String {
        switch self {
        case .unreadable(let file, let reason):
            "\(file) cannot be read (\(reason)); check the path and its permissions."
        case .notSafetensors(let file, let reason):
            "\(file) is no intact safetensors file (\(reason)); write it anew."
        case .unwritable(let file, let reason):
            "\(file) cannot be written (\(reason)); choose another output with -o."
        case .missingTensor(let file, let tensor, let present):
            "\(file) has no tensor `\(tensor)`; it has \(present.isEmpty ? "none" : present.joined(separator: ", "))."
        case .unsupportedType(let tensor, let type):
            "Tensor `\(tensor)` is of type \(type); F16, BF16 and F32 can be compressed; name such tensors with --tensor."
        case .unevenGroups(let tensor, let lastDimension, let group):
            "The last dimension of tensor `\(tensor)`, \(lastDimension), is no multiple of the group of \(group) values; give --pad to fill it with zeros."
        case .notFinite(let tensor, let count, let first):
            "Tensor `\(tensor)` has \(count) values that are NaN, infinite or beyond FP16's range, the first at index \(first); replace them, or give --nonfinite clamp."
        case .notCompressed(let file):
            "\(file) holds no compressed tensors (its metadata have no key `ecco`); make one with `ecco compress`."
        case .badMetadata(let file, let reason):
            "The metadata `ecco` of \(file) cannot be understood (\(reason)); compress the tensors anew."
        case .notNumpy(let file, let reason):
            "\(file) is no .npy file that can be compressed (\(reason)); save a C-ordered array of float16 or float32."
        case .wrongCount(let tensor, let shape, let count):
            "Tensor `\(tensor)` has \(count) values, its shape \(shape) needs another number; correct the shape."
        case .notOneTensor(let file, let count):
            "\(file) can hold one tensor, not \(count); name one with --tensor, or write a safetensors file."
        case .badTables(let file, let tensor, let reason):
            "The tables of tensor `\(tensor)` in \(file) cannot be used (\(reason)); compress it anew."
        case .wrongBlocks(let file, let tensor, let reason):
            "The blocks of tensor `\(tensor)` in \(file) do not fit its metadata (\(reason)); compress it anew."
        }
    }
}
