/// A value of a flat design, by its name in the source; inside instances by its path, `inner.count`.
public enum ValuePlace: Hashable, Sendable, CustomStringConvertible {
    /// What all see who read an input port, a register or a named signal.
    case value(String)
    /// What a register holds after the clock's next edge.
    case next(String)
    /// An output port.
    case output(String)
    /// Whether something is written to a memory: the enables of all its write ports.
    case writeEnable(String)

    public var description: String {
        switch self {
        case .value(let name): "the value `\(name)`"
        case .next(let name): "the register `\(name)`"
        case .output(let name): "the output `\(name)`"
        case .writeEnable(let name): "the memory `\(name)`"
        }
    }
}

/// A change to an elaborated design, written in its own language: values are read as they are, and exchanged
/// for expressions of others.
///
///     DesignChange("the count goes on while it is disabled") { design in
///         design[next: "inner.count"] = design["inner.count"] + 1
///     }
public struct DesignChange: Sendable {
    public let name: String
    let make: @Sendable (inout Values) -> Void

    /// - Parameter make: called more than once; it must do the same each time.
    public init(_ name: String, _ make: @escaping @Sendable (inout Values) -> Void) {
        self.name = name
        self.make = make
    }

    /// The values of a design, as vectors of bits. Reading one that was exchanged gives the original.
    public struct Values {
        /// The names of all registers.
        public let registers: [String]
        fileprivate let read: (ValuePlace) -> Bits
        fileprivate var exchanged: [(place: ValuePlace, value: Bits)] = []

        fileprivate init(registers: [String], read: @escaping (ValuePlace) -> Bits) {
            self.registers = registers
            self.read = read
        }

        public subscript(place: ValuePlace) -> Bits {
            get { read(place) }
            set { exchanged.append((place, newValue)) }
        }
        public subscript(name: String) -> Bits {
            get { self[.value(name)] }
            set { self[.value(name)] = newValue }
        }
        public subscript(next name: String) -> Bits {
            get { self[.next(name)] }
            set { self[.next(name)] = newValue }
        }
        public subscript(output name: String) -> Bits {
            get { self[.output(name)] }
            set { self[.output(name)] = newValue }
        }
        public subscript(writeEnable name: String) -> Bits {
            get { self[.writeEnable(name)] }
            set { self[.writeEnable(name)] = newValue }
        }
    }
}

extension Design {
    /// The design, flat, with all of `changes` in it, and one more input, `selector`: where it is `n`, the `n`th
    /// change acts, counted from 1; where it is 0, none. So one model that is built once is all of them.
    ///
    /// - Throws: `DesignError` for a name that the design does not have, for a value of the wrong width, and
    ///   where a change closes a combinational loop.
    public func with(_ changes: [DesignChange], selectedBy selector: String) throws -> Design {
        var flat = try flattened()
        let places = try ExchangedPlaces(changes, in: flat)
        let module = Exchange(changes, places, registers: flat.registers.map(\.name))
        var inner = try elaborate(module).modules
        let select = flat.addInput(selector, width: Exchange.selectWidth(changes.count))
        let results = places.exchanged.map { place -> NodeID in
            flat.append(.instanceOutput(instance: 0, output: 0), width: places.widths[place] ?? 1)
        }
        var originals: [NodeID: NodeID] = [:]
        for (place, result) in zip(places.exchanged, results) {
            if case .value = place, let node = flat.node(place) { originals[node] = result }
        }
        // What a value is made of is read as it is now; all else sees what it is exchanged for.
        let kept = places.read.map { place -> NodeID? in
            if case .value = place { flat.node(place) } else { nil }
        }
        flat.redirect { originals[$0] ?? $0 }
        let read = zip(places.read, kept).map { $1 ?? flat.node($0) ?? NodeID(0) }
        for (place, result) in zip(places.exchanged, results) { flat.drive(place, with: result) }
        for (index, result) in results.enumerated() {
            flat.setPrimitive(.instanceOutput(instance: 0, output: index), of: result)
        }
        flat.addInstance(
            Netlist.Instance(
                name: "changes", module: inner.count - 1, inputs: [select] + read,
                outputs: results.map { $0 }))
        inner.append(flat)
        var result = try Design(modules: inner, warnings: warnings).flattened()
        result.makeNamesLegal(reserving: [])
        return Design(modules: [result], warnings: warnings)
    }
}

/// The places that changes read and exchange, with their widths.
private struct ExchangedPlaces {
    var read: [ValuePlace] = []
    var exchanged: [ValuePlace] = []
    var widths: [ValuePlace: Int] = [:]

    /// Describes each change once on zeros, to see which names it asks for.
    init(_ changes: [DesignChange], in flat: Netlist) throws {
        final class Record {
            var read: [ValuePlace] = []
            var widths: [ValuePlace: Int] = [:]
            var missing: (place: ValuePlace, change: String)?
        }
        let record = Record()
        for change in changes {
            func width(_ place: ValuePlace) -> Int {
                if let known = record.widths[place] { return known }
                guard let node = flat.node(place) else {
                    record.missing = record.missing ?? (place, change.name)
                    return 1
                }
                record.widths[place] = flat.width(node)
                return flat.width(node)
            }
            var values = DesignChange.Values(registers: flat.registers.map(\.name)) { place in
                let width = width(place)
                if !record.read.contains(place) { record.read.append(place) }
                return Bits(BitVector(width: width))
            }
            change.make(&values)
            for (place, value) in values.exchanged {
                let width = width(place)
                if !exchanged.contains(place) { exchanged.append(place) }
                guard record.missing == nil, value.width != width else { continue }
                throw DesignError(diagnostics: [
                    Diagnostic(
                        .widthMismatch,
                        "\(change.name): \(place) has \(width) bits and is exchanged for \(value.width)",
                        at: nil)
                ])
            }
        }
        if let missing = record.missing {
            throw DesignError(diagnostics: [
                Diagnostic(
                    .foreignSignal, "\(missing.change): the design does not have \(missing.place)", at: nil,
                    help: "name a port, a register, a named signal or a memory by its path")
            ])
        }
        // A choice needs what is there without a change.
        read = record.read + exchanged.filter { !record.read.contains($0) }
        widths = record.widths
    }
}

/// All changes as one instance: originals in, what they are exchanged for out.
private struct Exchange: Module {
    struct Leaves: Bundle {
        var value: [Bits]
        mutating func visitFields(_ fields: Fields) { fields("value", &value) }
    }

    @Input var select: Bits
    @Input var old: Leaves
    @Output var new: Leaves
    private let changes: [DesignChange]
    private let places: ExchangedPlaces
    private let registers: [String]

    static func selectWidth(_ count: Int) -> Int { bitsNeeded(for: max(count, 1)) }

    init(_ changes: [DesignChange], _ places: ExchangedPlaces, registers: [String]) {
        self.changes = changes
        self.places = places
        self.registers = registers
        func leaves(_ list: [ValuePlace]) -> Leaves {
            Leaves(value: list.map { .field(places.widths[$0] ?? 1) })
        }
        _select = Input(Self.selectWidth(changes.count))
        _old = Input(leaves(places.read))
        _new = Output(leaves(places.exchanged))
    }

    var moduleName: String { "changes" }

    var body: [Statement] { new <~ chosen }

    /// What the change that acts makes of each place.
    private var chosen: Leaves {
        var now: [ValuePlace: Bits] = [:]
        for (index, place) in places.read.enumerated() { now[place] = old.value[index] }
        let originals = now
        for (number, change) in changes.enumerated() {
            var values = DesignChange.Values(registers: registers) {
                originals[$0] ?? Bits(BitVector(width: places.widths[$0] ?? 1))
            }
            change.make(&values)
            let acts = select == Bits(number + 1, width: select.width)
            for (place, value) in values.exchanged {
                now[place] = mux(acts, value, now[place] ?? value)
            }
        }
        return Leaves(
            value: places.exchanged.map { now[$0] ?? Bits(BitVector(width: places.widths[$0] ?? 1)) })
    }
}

extension Netlist {
    fileprivate func node(_ place: ValuePlace) -> NodeID? {
        switch place {
        case .value(let name):
            if let index = dataInputs.firstIndex(where: { $0.name == name }) { return inputs[index] }
            return registers.first { $0.name == name }?.node ?? signals.first { $0.name == name }?.node
        case .next(let name): return registers.first { $0.name == name }?.next
        case .output(let name): return dataOutputs.firstIndex { $0.name == name }.map { outputs[$0] }
        case .writeEnable(let name): return memories.first { $0.name == name }?.writes.first?.enable
        }
    }

    fileprivate mutating func drive(_ place: ValuePlace, with node: NodeID) {
        switch place {
        case .value: break
        case .next(let name):
            if let index = registers.firstIndex(where: { $0.name == name }) { registers[index].next = node }
        case .output(let name):
            if let index = dataOutputs.firstIndex(where: { $0.name == name }) { outputs[index] = node }
        case .writeEnable(let name):
            guard let index = memories.firstIndex(where: { $0.name == name }) else { return }
            for port in memories[index].writes.indices { memories[index].writes[port].enable = node }
        }
    }

    fileprivate mutating func addInput(_ name: String, width: Int) -> NodeID {
        let node = append(.input(inputs.count), width: width)
        inputs.append(node)
        ports.append(Port(name: name, direction: .input, width: width))
        portPlaces.append(nil)
        return node
    }

    fileprivate mutating func addInstance(_ instance: Instance) { instances.append(instance) }

    fileprivate mutating func setPrimitive(_ primitive: Primitive, of node: NodeID) {
        primitives[node.index] = primitive
    }

    /// Everything that reads a node reads another one instead. The order of the nodes may then be wrong;
    /// flattening mends it.
    fileprivate mutating func redirect(_ m: (NodeID) -> NodeID) {
        for index in primitives.indices { primitives[index] = primitives[index].mappingOperands(m) }
        operandPool = operandPool.map(m)
        outputs = outputs.map(m)
        for index in registers.indices { registers[index].next = m(registers[index].next) }
        for index in memories.indices {
            for port in memories[index].writes.indices {
                let write = memories[index].writes[port]
                memories[index].writes[port].address = m(write.address)
                memories[index].writes[port].data = m(write.data)
                memories[index].writes[port].enable = m(write.enable)
                memories[index].writes[port].lanes = write.lanes.map(m)
            }
        }
        for index in properties.indices { properties[index].condition = m(properties[index].condition) }
        signals = signals.map { signal in
            var copy = signal
            copy.node = m(signal.node)
            return copy
        }
    }
}

extension Primitive {
    /// The primitive with its operands mapped, but for those in the pool.
    func mappingOperands(_ m: (NodeID) -> NodeID) -> Primitive {
        switch self {
        case .constant, .input, .register, .instanceOutput, .concatenate: self
        case .not(let a): .not(m(a))
        case .reduce(let reduction, let a): .reduce(reduction, m(a))
        case .binary(let operation, let a, let b): .binary(operation, m(a), m(b))
        case .multiply(let signed, let a, let b): .multiply(signed: signed, m(a), m(b))
        case .shift(let operation, let a, let amount): .shift(operation, m(a), amount: m(amount))
        case .mux(let condition, let a, let b): .mux(m(condition), then: m(a), else: m(b))
        case .slice(let a, let offset): .slice(m(a), offset: offset)
        case .extend(let signed, let a): .extend(signed: signed, m(a))
        case .select(let index, let range): .select(index: m(index), range)
        case .memoryRead(let memory, let address): .memoryRead(memory, address: m(address))
        }
    }
}
