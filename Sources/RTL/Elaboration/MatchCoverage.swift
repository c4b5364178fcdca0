/// Which values of a `Switch` earlier cases have taken: exactly for subjects of up to 12 bits,
/// by equal patterns alone for wider ones.
struct MatchCoverage {
    private let width: Int
    private var taken: [Bool]
    private var patterns = Set<[BitVector]>()

    init(width: Int) {
        self.width = width
        taken = [Bool](repeating: false, count: width <= 12 ? 1 << width : 0)
    }

    var isComplete: Bool { !taken.isEmpty && taken.allSatisfy { $0 } }

    /// Adds a pattern; false where every value of it was taken before.
    mutating func add(mask: BitVector, value: BitVector) -> Bool {
        guard !taken.isEmpty, let mask = mask.int, let value = value.int else {
            return patterns.insert([mask, value]).inserted
        }
        var isNew = false
        for candidate in taken.indices where candidate & mask == value {
            if !taken[candidate] { isNew = true }
            taken[candidate] = true
        }
        return isNew
    }
}

extension MatchPattern {
    enum Mask {
        case bits(mask: BitVector, value: BitVector)
        case problem(Problem)
    }

    /// The bits that matter and what they must be.
    func mask(width: Int) -> Mask {
        switch kind {
        case .literal(let literal):
            let sized = Expression.literal(literal).sized(to: width, signed: false)
            guard case .constant(let value) = sized.kind else {
                return .problem(
                    Problem(
                        identifier: .literalRange,
                        message: "the case \(literal.decimalSigned) does not fit the subject's \(width) bits")
                )
            }
            return .bits(mask: .ones(width: width), value: value)
        case .text(let text):
            let characters = text.filter { $0 != "_" }
            guard characters.count == width, characters.allSatisfy({ "01-".contains($0) }) else {
                return .problem(
                    Problem(
                        identifier: .literalRange,
                        message: "the pattern \"\(text)\" does not describe \(width) bits",
                        help: "write \(width) of the characters 0, 1 and -, the most significant first"))
            }
            var mask = BitVector(width: width)
            var value = BitVector(width: width)
            for (index, character) in characters.reversed().enumerated() {
                mask[index] = character != "-"
                value[index] = character == "1"
            }
            return .bits(mask: mask, value: value)
        }
    }

    func text(width: Int) -> String {
        switch kind {
        case .literal(let literal): literal.decimalSigned
        case .text(let text): "\"\(text)\""
        }
    }
}

extension Expression {
    static func matches(_ subject: Expression, mask: BitVector, value: BitVector) -> Expression {
        let masked =
            mask.isAllOnes
            ? subject
            : Expression(.binary(.and, subject, .constant(mask)), width: subject.width)
        return Expression(.binary(.equal, masked, .constant(value)), width: 1)
    }
}
