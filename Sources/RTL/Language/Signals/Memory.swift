/// A memory of `depth` words, or a ROM where nothing writes it: a stored property of a module.
///
///     let storage = Memory(16, depth: 256)
///
///     storage.write(address, data, enable: store)
///     value <~ storage[address]                     // asynchronous: in the same cycle
///     late <~ storage.read(address)                 // synchronous: after the clock's edge
///
/// Writes happen at the clock's edge; where several write one word, the later statement wins. Under
/// `If` and `Switch` a write happens only where its statement is active. Reading past the last word
/// gives 0, writing past it does nothing.
///
/// Words have their initial contents at power-on only: a reset does not restore them.
public final class Memory: SignalDeclaration {
    public let width: Int
    /// Words.
    public let depth: Int
    let initial: [BitVector]
    let place: SourcePlace
    let problem: Problem?
    var declaredSignals: [(suffix: String, signal: Signal)] { [] }

    /// - Parameters:
    ///   - initial: the first words at power-on; the others are 0. Empty: all are unknown.
    public init(
        _ width: Int, depth: Int, initial: [BitVector] = [], file: String = #fileID, line: Int = #line
    ) {
        let place = SourcePlace(file: file, line: line)
        func mistake(_ message: String) -> Problem {
            Problem(identifier: .invalidMemory, message: message, place: place)
        }
        if width < 1 || depth < 1 {
            problem = mistake("a memory of \(depth) words of \(width) bits is impossible")
        } else if depth == 1 {
            problem = mistake("a memory of one word is a register; declare it with @Register")
        } else if depth > 1 << 28 {
            problem = mistake("a memory of \(depth) words is larger than the limit of \(1 << 28)")
        } else if initial.count > depth {
            problem = mistake("\(initial.count) initial words do not fit a memory of \(depth)")
        } else if let odd = initial.first(where: { $0.width != width }) {
            problem = mistake("an initial word has \(odd.width) bits, the memory \(width)")
        } else {
            problem = nil
        }
        self.width = max(width, 1)
        self.depth = min(max(depth, 1), 1 << 28)
        self.initial = problem == nil ? initial : []
        self.place = place
    }

    /// A ROM or memory whose words start as integers.
    public convenience init(
        _ width: Int, contents: [Int], file: String = #fileID, line: Int = #line
    ) {
        self.init(
            width, depth: contents.count, initial: contents.map { BitVector($0, width: max(width, 1)) },
            file: file, line: line)
    }

    /// Bits of an address: enough for the last word, at least 1.
    public var addressWidth: Int { max(Int.bitWidth - (depth - 1).leadingZeroBitCount, 1) }

    /// The word at `address` as it is in this cycle.
    public subscript(address: Bits, file: String = #fileID, line: Int = #line) -> Bits {
        let place = SourcePlace(file: file, line: line)
        return Bits(expression: word(checked(address, place)))
    }

    /// What a synchronous read shows of a write to the same word at the same edge.
    public enum ReadUnderWrite: Hashable, Sendable {
        /// The word before the write.
        case oldData
        /// The word after it: forwarding logic beside the memory.
        case newData
    }

    /// The word at `address`, one clock later: what synthesis makes a block RAM of.
    ///
    /// - Parameter enable: where it is 0, the word that was read last stays.
    public func read(
        _ address: Bits, enable: Bit? = nil, underWrite: ReadUnderWrite = .oldData,
        domain: ClockDomain = .main, named name: String = "", file: String = #fileID, line: Int = #line
    ) -> Bits {
        let place = SourcePlace(file: file, line: line)
        let address = checked(address, place)
        var recipe = RegisterRecipe(
            name: name, attributes: RegisterAttributes(domain: domain), place: place,
            forwarding: underWrite == .newData ? self : nil)
        let word = Expression(.memoryRead(self, address: address), width: width)
        let late = Expression(.register(recipe, next: word, enable: enable?.expression), width: width)
        // The address is checked behind the register: synthesis finds block RAMs by the register that
        // follows the read at once.
        guard let inside = isInside(address) else { return Bits(expression: late) }
        recipe.forwarding = nil
        recipe.name = name.isEmpty ? "is_inside" : name + "_is_inside"
        let wasInside = Expression(.register(recipe, next: inside, enable: enable?.expression), width: 1)
        return Bits(
            expression: Expression(
                .mux(wasInside, then: late, else: .constant(BitVector(width: width))), width: width))
    }

    /// Writes at the clock's edge.
    ///
    /// - Parameter byteEnables: one bit for each part of the word, the least significant first; all
    ///   parts have the same width.
    public func write(
        _ address: Bits, _ data: Bits, enable: Bit? = nil, byteEnables: Bits? = nil,
        domain: ClockDomain = .main, file: String = #fileID, line: Int = #line
    ) -> Statement {
        let place = SourcePlace(file: file, line: line)
        let data = data.expression.sized(to: width, signed: false)
        func mistake(_ message: String, _ operands: [Expression]) -> Statement {
            Statement(
                kind: .invalid(
                    Problem(identifier: .invalidMemory, message: message, place: place, operands: operands)),
                place: place)
        }
        if data.width != width {
            return mistake("a value of \(data.width) bits is written to words of \(width)", [data])
        }
        if let lanes = byteEnables, lanes.width < 1 || width % lanes.width != 0 {
            return mistake(
                "\(lanes.width) byte enables do not divide words of \(width) bits", [lanes.expression])
        }
        return Statement(
            kind: .memoryWrite(
                MemoryWrite(
                    memory: self, address: checked(address, place), data: data,
                    enable: enable?.expression, lanes: byteEnables?.expression, domain: domain, place: place)),
            place: place)
    }

    private func checked(_ address: Bits, _ place: SourcePlace) -> Expression {
        let address = address.expression.sized(to: addressWidth, signed: false)
        guard address.width == addressWidth else {
            return .invalid(
                .widthMismatch, "the address has \(address.width) bits, \(depth) words need \(addressWidth)",
                width: addressWidth, operands: [address], place: place,
                help: address.width < addressWidth
                    ? "widen it with .extended(to: \(addressWidth))"
                    : "cut it with .truncated(to: \(addressWidth))")
        }
        return address
    }

    /// The word, 0 where the address is past the end.
    private func word(_ address: Expression) -> Expression {
        let read = Expression(.memoryRead(self, address: address), width: width)
        guard let inside = isInside(address) else { return read }
        return Expression(
            .mux(inside, then: read, else: .constant(BitVector(width: width))), width: width)
    }

    /// Whether the address names a word; nil where every address does.
    func isInside(_ address: Expression) -> Expression? {
        guard depth < 1 << address.width else { return nil }
        return Expression(
            .binary(.less, address, .constant(BitVector(depth, width: address.width))), width: 1)
    }
}

/// A write as it was stated.
struct MemoryWrite {
    var memory: Memory
    var address: Expression
    var data: Expression
    var enable: Expression?
    /// One bit for each part of the word.
    var lanes: Expression?
    var domain: ClockDomain
    var place: SourcePlace
}
