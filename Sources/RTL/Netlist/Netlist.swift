/// One elaborated module: arrays of primitives and indices into them, no object graph.
///
/// Invariants:
/// - Operands of a node have smaller indices than the node. So the nodes stand in topological
///   order, combinational logic inside a module has no loop, and a pass is one walk forward.
/// - Sources (`input`, `register`, `instanceOutput`, `constant`) have no operands. What drives them
///   stands beside the nodes: `Register.next`, `Instance.inputs`, the parent's instance.
/// - Every node has a width of at least 1; how widths of operands relate is in `Primitive`.
/// - `outputs` has one node for each data output of `ports`, `inputs` one for each data input, in
///   the order of `ports`. Clocks and resets have no nodes: registers and instances name their
///   clock domain, and a module has the ports of every domain that is used in it or below it.
/// - A memory's reads are nodes, its writes stand beside the nodes and act at the clock's edge, in
///   order: the later one wins. A read sees the words before the edge. An address past the last word
///   reads 0 and writes nothing.
/// - Names, places and parameters stand beside the nodes and never change what the module does.
public struct Netlist: Hashable, Sendable {
    public var name: String
    public var parameters: [Parameter] = []
    public package(set) var ports: [Port] = []
    public package(set) var portPlaces: [SourcePlace?] = []
    public package(set) var primitives: [Primitive] = []
    public package(set) var widths: [Int32] = []
    /// For each node an index into `places`, or -1.
    public package(set) var placeIndices: [Int32] = []
    public package(set) var places: [SourcePlace] = []
    public package(set) var constants: [BitVector] = []
    /// Operands of `concatenate` and `select`.
    public package(set) var operandPool: [NodeID] = []
    public package(set) var inputs: [NodeID] = []
    public package(set) var outputs: [NodeID] = []
    /// Where each output is assigned.
    public package(set) var outputPlaces: [SourcePlace?] = []
    public package(set) var registers: [RegisterCell] = []
    public package(set) var instances: [Instance] = []
    public package(set) var memories: [MemoryCell] = []
    public package(set) var properties: [PropertyCell] = []
    public package(set) var stateMachines: [StateMachineCell] = []
    /// Set for a module whose Verilog somebody else wrote. Its nodes, if any, are its model.
    public package(set) var blackBox: BlackBoxCell?
    public package(set) var signals: [NamedSignal] = []

    init(name: String) { self.name = name }

    public struct Parameter: Hashable, Sendable {
        public var name: String
        public var value: String
    }

    public struct RegisterCell: Hashable, Sendable {
        public var name: String
        /// The node that reads the current value.
        public var node: NodeID
        /// The value after the clock's edge.
        public var next: NodeID
        public var reset: BitVector?
        public var isAsynchronousReset: Bool
        public var domain: ClockDomain
        /// The names of its values, where they have names.
        public var legend: Legend?
        /// The stage of a `Pipeline` that reads it: what stands behind rank `n` of its registers belongs to
        /// stage `n + 1`. Nil where no pipeline made it.
        public var stage: Int?
        /// The value of a pipeline that it holds or holds a part of; nil for what else a stage has.
        public var stagedValue: String?
        /// Whether `next` may come from another clock domain.
        public var isSynchronizer = false
        public var place: SourcePlace?
    }

    public struct MemoryCell: Hashable, Sendable {
        public var name: String
        /// Bits of a word.
        public var width: Int
        /// Words.
        public var depth: Int
        /// The first words at power-on, the others are 0; empty where all are unknown.
        public var initial: [BitVector]
        public var writes: [MemoryWriteCell]
        public var place: SourcePlace?
    }

    /// A write at the clock's edge.
    public struct MemoryWriteCell: Hashable, Sendable {
        public var address: NodeID
        public var data: NodeID
        /// One bit.
        public var enable: NodeID
        /// One bit for each of the word's equal parts, the least significant first.
        public var lanes: NodeID?
        public var domain: ClockDomain
        public var place: SourcePlace?
    }

    /// An assertion, assumption or cover: looked at before every edge of its clock at which its
    /// domain is not in reset.
    public struct PropertyCell: Hashable, Sendable {
        public var kind: PropertyKind
        public var message: String
        /// One bit.
        public var condition: NodeID
        public var domain: ClockDomain
        public var place: SourcePlace?
    }

    /// A register that a `StateMachine` describes.
    public struct StateMachineCell: Hashable, Sendable {
        public struct Arc: Hashable, Sendable {
            public var from: Int
            public var to: Int
            public var place: SourcePlace?
        }

        /// Index into `registers`.
        public var register: Int
        public var states: Legend
        /// By code, in the order of the source.
        public var arcs: [Arc]
    }

    public struct BlackBoxCell: Hashable, Sendable {
        public var parameters: [VerilogParameter]
        public var verilogSource: String?
        public var hasModel: Bool
    }

    public struct Instance: Hashable, Sendable {
        public var name: String
        /// Index into `Design.modules`.
        public var module: Int
        /// One node for each data input of the module, in the order of its ports.
        public var inputs: [NodeID]
        /// Likewise; a node is nil where nothing reads the output.
        public var outputs: [NodeID?]
        public var place: SourcePlace?
    }

    /// A name from the source for a node: a wire, or a value that was named.
    public struct NamedSignal: Hashable, Sendable {
        public var name: String
        public var node: NodeID
        public var place: SourcePlace?
    }

    public func width(_ node: NodeID) -> Int { Int(widths[node.index]) }
    public func primitive(_ node: NodeID) -> Primitive { primitives[node.index] }
    public func operands(_ range: OperandRange) -> ArraySlice<NodeID> {
        operandPool[range.start..<(range.start + range.count)]
    }
    public func place(_ node: NodeID) -> SourcePlace? {
        let index = placeIndices[node.index]
        return index < 0 ? nil : places[Int(index)]
    }
    public var nodes: some RandomAccessCollection<NodeID> { primitives.indices.lazy.map { NodeID($0) } }

    /// The clock domains used in the module or below it, in the order of the ports.
    public var domains: [ClockDomain] {
        ports.compactMap { if case .clock(let domain) = $0.role { ClockDomain(domain) } else { nil } }
    }
    public var dataInputs: [Port] { ports.filter { $0.direction == .input && $0.role == .data } }
    public var dataOutputs: [Port] { ports.filter { $0.direction == .output } }

    /// What the surroundings of the nodes read: everything that is not reached from here is dead.
    public var roots: [NodeID] {
        var result = outputs + registers.map(\.next) + instances.flatMap(\.inputs)
        for write in memories.flatMap(\.writes) {
            result += [write.address, write.data, write.enable] + (write.lanes.map { [$0] } ?? [])
        }
        return result + properties.map(\.condition)
    }

    /// The operands of a node in order.
    public func operands(of node: NodeID) -> [NodeID] {
        switch primitives[node.index] {
        case .constant, .input, .register, .instanceOutput: []
        case .not(let a), .reduce(_, let a), .slice(let a, _), .extend(_, let a): [a]
        case .binary(_, let a, let b), .multiply(_, let a, let b), .shift(_, let a, let b): [a, b]
        case .mux(let select, let a, let b): [select, a, b]
        case .concatenate(let parts): Array(operands(parts))
        case .select(let index, let elements): [index] + operands(elements)
        case .memoryRead(_, let address): [address]
        }
    }

    @discardableResult
    package mutating func append(_ primitive: Primitive, width: Int, place: Int32 = -1) -> NodeID {
        primitives.append(primitive)
        widths.append(Int32(width))
        placeIndices.append(place)
        return NodeID(primitives.count - 1)
    }

    package mutating func appendOperands(_ nodes: [NodeID]) -> OperandRange {
        operandPool += nodes
        return OperandRange(start: operandPool.count - nodes.count, count: nodes.count)
    }
}

/// The index of a node in its netlist.
public struct NodeID: Hashable, Sendable {
    let raw: UInt32
    init(_ index: Int) { raw = UInt32(index) }
    package init(raw: Int32) { self.raw = UInt32(bitPattern: raw) }
    public var index: Int { Int(raw) }
}

/// A run of `Netlist.operandPool`.
public struct OperandRange: Hashable, Sendable {
    let first: UInt32
    let length: UInt32
    init(start: Int, count: Int) {
        first = UInt32(start)
        length = UInt32(count)
    }
    public var start: Int { Int(first) }
    public var count: Int { Int(length) }
}

/// What a node computes. The language has many constructs; all of them become these.
public enum Primitive: Hashable, Sendable {
    /// An index into `Netlist.constants`.
    case constant(Int)
    /// An index among the data inputs.
    case input(Int)
    case register(Int)
    /// An output of an instance, by its index among the data outputs.
    case instanceOutput(instance: Int, output: Int)
    /// As wide as the operand.
    case not(NodeID)
    /// One bit.
    case reduce(Reduction, NodeID)
    /// Operands of equal width; one bit for comparisons, else as wide as they.
    case binary(BinaryOperator, NodeID, NodeID)
    /// As wide as both operands together.
    case multiply(signed: Bool, NodeID, NodeID)
    /// As wide as the first operand; the amount is unsigned and of any width.
    case shift(ShiftOperator, NodeID, amount: NodeID)
    /// The condition has one bit, the others are as wide as the node.
    case mux(NodeID, then: NodeID, else: NodeID)
    /// Bits `offset ..< offset + width` of the operand, all inside it.
    case slice(NodeID, offset: Int)
    /// The first operand is the most significant.
    case concatenate(OperandRange)
    /// Wider than the operand.
    case extend(signed: Bool, NodeID)
    /// Two elements or more, as wide as the node; an index past the end selects the last.
    case select(index: NodeID, OperandRange)
    /// The word of a memory as it is in this cycle.
    case memoryRead(Int, address: NodeID)
}

/// An elaborated design: modules, each after all modules that it instantiates; the last is the top.
public struct Design: Hashable, Sendable {
    public package(set) var modules: [Netlist]
    /// What the checks found worth a look, errors aside.
    public package(set) var warnings: [Diagnostic]

    package init(modules: [Netlist], warnings: [Diagnostic] = []) {
        self.modules = modules
        self.warnings = warnings
    }

    public var top: Netlist { modules[modules.count - 1] }
}
