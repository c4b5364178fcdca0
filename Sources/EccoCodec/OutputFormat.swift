/// The floating-point format of decoded values.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    case fp16
    case bf16
}
