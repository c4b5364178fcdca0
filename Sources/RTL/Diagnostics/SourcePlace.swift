internal import Runtime

/// A line of the designer's Swift source.
public struct SourcePlace: Hashable, Codable, Sendable, CustomStringConvertible {
    /// As `#fileID` has it: `Module/File.swift`.
    public let file: String
    public let line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// `File.swift:12`: the file's last component, so that output does not depend on the machine.
    public var description: String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return "\(name):\(line)"
    }

    /// The nearest caller outside the language itself, found by walking the stack.
    ///
    /// Operators cannot take `#line`, so this is how an operator's own place is found. It costs
    /// milliseconds: only a mistake pays it. nil where the program carries no debug information.
    static func ofDesigner() -> SourcePlace? {
        guard let backtrace = try? Backtrace.capture(limit: 24), let frames = backtrace.symbolicated()?.frames
        else { return nil }
        for frame in frames {
            guard let location = frame.symbol?.sourceLocation, location.line > 0,
                !location.path.contains("Sources/RTL/"), !location.path.hasPrefix("<"),
                !location.path.contains("/swift/stdlib/")
            else { continue }
            return SourcePlace(file: location.path, line: location.line)
        }
        return nil
    }
}
