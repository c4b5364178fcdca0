/// Why coverage cannot be used.
public enum CoverageError: Error, Hashable, Sendable, CustomStringConvertible {
    case otherDesign(expected: String, found: String)
    case damaged(reason: String)

    public var description: String {
        switch self {
        case .otherDesign(let expected, let found):
            "The coverage of \(found) cannot be added to that of \(expected): the designs differ; measure it again."
        case .damaged(let reason): "The coverage file is damaged: \(reason); measure it again."
        }
    }
}
