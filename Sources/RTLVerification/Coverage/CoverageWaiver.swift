/// Says why bins need not be covered.
///
/// Bins are named as reports name them: the kind, the full name, the bit of a register or port, and behind
/// an equals sign the value that was not seen:
///
///     condition datapath.advances = 0
///     register tables.seen[3] = 1
///     index decoder.position = 5
///     arc machine.state: idle -> start
///     functional clip position: 0...7
public struct CoverageWaiver: Codable, Hashable, Sendable {
    /// The name of a bin, or of many: `*` stands for any characters.
    public var pattern: String
    public var reason: String

    public init(_ pattern: String, reason: String) {
        self.pattern = pattern
        self.reason = reason
    }

    func matches(_ name: String) -> Bool { Self.matches(Array(pattern.utf8), Array(name.utf8)) }

    /// Greedy, with one place to go back to: linear for one star, at most the product of the lengths.
    private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        var (p, t) = (0, 0)
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                p = last.pattern + 1
                t = last.text + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
