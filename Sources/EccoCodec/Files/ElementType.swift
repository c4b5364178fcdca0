/// The types of values that are compressed and given back, by their names in safetensors files.
public enum ElementType: String, Hashable, Sendable, CaseIterable, Codable {
    case f16 = "F16"
    case bf16 = "BF16"
    case f32 = "F32"

    public var byteWidth: Int { self == .f32 ? 4 : 2 }
}
