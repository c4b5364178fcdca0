/// A picture of the documentation, drawn from what the decoder is generated from.
public struct Picture: Sendable {
    /// With the ending `.svg`.
    public let name: String
    public let svg: String

    init(_ name: String, _ drawing: Drawing) {
        self.name = name + ".svg"
        svg = drawing.svg
    }
}
