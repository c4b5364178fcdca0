public import RTL

/// Where a value came from: the source lines that made it, of one cycle.
public struct ValueOrigin: Hashable, Sendable {
    public var cycle: Int
    /// The stage of the pipeline that the logic reads, where it reads registers of one.
    public var stage: Int?
    /// In the order in which they are met from the output on.
    public var places: [SourcePlace]
}

extension NativeEngine {
    /// What made bits of an output what they were in a cycle, back through the registers (dynamic slicing: Korel
    /// and Laski, Dynamic Program Slicing, 1988).
    ///
    /// Of a choice the branch that was taken is followed, of an AND a part that is 0, of an OR the part that is
    /// not; of words the bits that matter. The enables of a pipeline's registers are left out. Memories end
    /// the walk at what was read.
    ///
    /// - Parameters:
    ///   - rows: inputs from power-on to the cycle, as `run` takes them.
    ///   - depth: the most cycles that are gone back.
    /// - Returns: the cycle itself first; empty where the output is not there.
    public func origin(
        ofOutput name: String, bits: Range<Int>, inputs rows: [UInt64], depth: Int = 48
    ) throws -> [ValueOrigin] {
        let total = rows.count / max(layout.inputWordCount, 1)
        let outputs = program.netlist.ports.filter { $0.direction == .output }
        guard total > 0, let index = outputs.firstIndex(where: { $0.name == name }),
            index < program.netlist.outputs.count
        else { return [] }
        let first = max(total - depth, 0)
        var walk = OriginWalk(program: program, firstCycle: first)
        var cycle = 0
        var snapshots = [[UInt64]]()
        whenSettled = { [unowned self] in
            if cycle >= first {
                snapshots.append(Array(UnsafeBufferPointer(start: self.arena, count: self.program.wordCount)))
            }
            cycle += 1
        }
        defer { whenSettled = nil }
        restart()
        var results = [UInt64](repeating: 0, count: total * layout.outputWordCount)
        try run(cycles: total, inputs: rows, outputs: &results, unknown: nil)
        walk.snapshots = snapshots
        walk.resets = (first..<total).map { cycle in
            layout.inputs.contains {
                $0.port.isReset && rows[cycle * layout.inputWordCount + $0.offset] & 1 != 0
            }
        }
        return walk.run(from: program.netlist.outputs[index], bits, cycle: total - 1)
    }
}

/// The walk back from a value.
private struct OriginWalk {
    let program: NativeProgram
    let firstCycle: Int
    /// The arena of every cycle from the first on.
    var snapshots: [[UInt64]] = []
    var resets: [Bool] = []

    private struct Item {
        var node: NodeID
        var cycle: Int
        var bits: Range<Int>
    }

    private struct Key: Hashable {
        var node: NodeID
        var cycle: Int
    }

    private var seen: [Key: Range<Int>] = [:]
    private var queue: [Item] = []

    init(program: NativeProgram, firstCycle: Int) {
        self.program = program
        self.firstCycle = firstCycle
    }

    private var netlist: Netlist { program.netlist }

    mutating func run(from node: NodeID, _ bits: Range<Int>, cycle: Int) -> [ValueOrigin] {
        var found: [Int: ValueOrigin] = [:]
        follow(node, cycle, bits)
        var next = 0
        // A cone that is wider than this names too much to help.
        while next < queue.count, next < 200_000 {
            let item = queue[next]
            next += 1
            var origin = found[item.cycle] ?? ValueOrigin(cycle: item.cycle, places: [])
            if let place = netlist.place(item.node), !origin.places.contains(place) {
                origin.places.append(place)
            }
            if case .register(let number) = netlist.primitive(item.node) {
                if origin.stage == nil { origin.stage = netlist.registers[number].stage }
            }
            found[item.cycle] = origin
            expand(item)
        }
        return found.values.sorted { $0.cycle > $1.cycle }
    }

    private mutating func follow(_ node: NodeID, _ cycle: Int, _ bits: Range<Int>) {
        let bits = bits.clamped(to: 0..<netlist.width(node))
        guard !bits.isEmpty, cycle >= firstCycle else { return }
        let key = Key(node: node, cycle: cycle)
        var wanted = bits
        if let known = seen[key] {
            if known.lowerBound <= bits.lowerBound, known.upperBound >= bits.upperBound { return }
            wanted =
                min(known.lowerBound, bits.lowerBound)..<max(known.upperBound, bits.upperBound)
        }
        seen[key] = wanted
        queue.append(Item(node: node, cycle: cycle, bits: wanted))
    }

    private func value(_ node: NodeID, _ cycle: Int) -> BitVector {
        let width = netlist.width(node)
        let start = Int(program.offsets[node.index])
        let count = BitVector.wordCount(width)
        return BitVector(words: snapshots[cycle - firstCycle][start..<(start + count)], width: width)
    }

    private func part(_ node: NodeID, _ item: Item) -> BitVector {
        value(node, item.cycle).slice(offset: item.bits.lowerBound, width: item.bits.count)
    }

    private mutating func all(_ node: NodeID, _ cycle: Int) { follow(node, cycle, 0..<netlist.width(node)) }

    private mutating func expand(_ item: Item) {
        let (cycle, bits) = (item.cycle, item.bits)
        switch netlist.primitive(item.node) {
        case .constant, .input, .instanceOutput: break
        case .register(let number): expand(netlist.registers[number], item)
        case .not(let a): follow(a, cycle, bits)
        case .reduce(_, let a): all(a, cycle)
        case .slice(let a, let offset):
            follow(a, cycle, (bits.lowerBound + offset)..<(bits.upperBound + offset))
        case .extend(let isSigned, let a):
            let width = netlist.width(a)
            follow(a, cycle, bits)
            if isSigned, bits.upperBound > width { follow(a, cycle, (width - 1)..<width) }
        case .concatenate(let range):
            var low = 0
            for node in netlist.operands(range).reversed() {
                let width = netlist.width(node)
                let (start, end) = (max(bits.lowerBound - low, 0), bits.upperBound - low)
                if end > start { follow(node, cycle, start..<end) }
                low += width
            }
        case .mux(let condition, let a, let b):
            follow(value(condition, cycle).isZero ? b : a, cycle, bits)
            all(condition, cycle)
        case .select(let index, let range):
            let elements = Array(netlist.operands(range))
            let number = min(value(index, cycle).uint64 ?? .max, UInt64(elements.count - 1))
            follow(elements[Int(number)], cycle, bits)
            all(index, cycle)
        case .memoryRead(_, let address): all(address, cycle)
        case .shift(let operation, let a, let amount):
            expandShift(operation, a, amount, item)
        case .multiply(_, let a, let b):
            all(a, cycle)
            all(b, cycle)
        case .binary(let operation, let a, let b): expand(operation, a, b, item)
        }
    }

    private mutating func expand(_ operation: BinaryOperator, _ a: NodeID, _ b: NodeID, _ item: Item) {
        switch operation {
        case .and:
            if part(a, item).isZero { return follow(a, item.cycle, item.bits) }
            if part(b, item).isZero { return follow(b, item.cycle, item.bits) }
        case .or:
            let (left, right) = (part(a, item).isZero, part(b, item).isZero)
            if left, !right { return follow(b, item.cycle, item.bits) }
            if right, !left { return follow(a, item.cycle, item.bits) }
        case .xor: break
        case .add, .subtract:
            // Carries come from below.
            follow(a, item.cycle, 0..<item.bits.upperBound)
            return follow(b, item.cycle, 0..<item.bits.upperBound)
        case .equal, .less, .lessSigned:
            all(a, item.cycle)
            return all(b, item.cycle)
        }
        follow(a, item.cycle, item.bits)
        follow(b, item.cycle, item.bits)
    }

    private mutating func expandShift(_ operation: ShiftOperator, _ a: NodeID, _ amount: NodeID, _ item: Item)
    {
        let width = netlist.width(a)
        let by = value(amount, item.cycle).shiftAmount(limit: width)
        all(amount, item.cycle)
        switch operation {
        case .left:
            let (low, high) = (item.bits.lowerBound - by, item.bits.upperBound - by)
            if high > 0 { follow(a, item.cycle, max(low, 0)..<high) }
        case .right, .rightArithmetic:
            follow(a, item.cycle, (item.bits.lowerBound + by)..<(item.bits.upperBound + by))
            if operation == .rightArithmetic { follow(a, item.cycle, (width - 1)..<width) }
        }
    }

    /// The value before the edge; of a pipeline's register without its enable.
    private mutating func expand(_ register: Netlist.RegisterCell, _ item: Item) {
        let before = item.cycle - 1
        guard before >= firstCycle, register.reset == nil || !resets[before - firstCycle] else { return }
        if register.stage != nil, case .mux(let condition, let a, let b) = netlist.primitive(register.next) {
            return follow(value(condition, before).isZero ? b : a, before, item.bits)
        }
        follow(register.next, before, item.bits)
    }
}
