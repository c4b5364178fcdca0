public import RTL

/// Simulates a netlist in this process: nothing to install, nothing to compile.
public final class NativeEngine: SimulationEngine {
    public let name = "native"
    public let layout: PortLayout
    public let isFourState = false

    let program: NativeProgram
    private let initial: InitialState
    /// Called in every cycle when everything has settled, before the edge.
    package var whenSettled: (() -> Void)?
    let arena: UnsafeMutablePointer<UInt64>
    private let shadow: UnsafeMutablePointer<UInt64>
    private let registers: [RegisterStep]
    private let writes: [WriteStep]
    private let properties: [PropertyStep]
    /// Since `restart`.
    private var cycle = 0
    /// How often each cover of the design was reached since `restart`, in the order of the design.
    public private(set) var coverCounts: [Int] = []
    private let inputs: [Copy]
    private let outputs: [Copy]

    /// Words moved between a row and the arena.
    private struct Copy {
        var row: Int
        var arena: Int
        var count: Int
        var mask: UInt64
    }

    private struct RegisterStep {
        var state: Int
        var next: Int
        var shadow: Int
        var count: Int
        /// Words of the input row; -1 where there is no reset.
        var clock: Int
        var reset: Int
        var resetValue: [UInt64]
        var isAsynchronous: Bool
    }

    private struct WriteStep {
        /// Offsets in the arena.
        var address: Int
        var data: Int
        var enable: Int
        var lanes: Int?
        var laneWidth: Int
        var memory: Int
        var depth: Int
        var width: Int
        /// Words of the input row; -1 where there is no clock.
        var clock: Int
    }

    private struct PropertyStep {
        var condition: Int
        var kind: PropertyKind
        var message: String
        var place: String
        /// Words of the input row; -1 where there is none.
        var clock: Int
        var reset: Int
        /// Among the covers.
        var number: Int
    }

    /// - Throws: `DesignError` where the design has a combinational loop through instances.
    public convenience init(_ design: Design, initial: InitialState = .zeros) throws {
        self.init(flat: try design.flattened(), initial: initial)
    }

    init(flat netlist: Netlist, initial: InitialState) {
        let program = NativeProgram(netlist)
        let layout = PortLayout(ports: netlist.ports)
        self.program = program
        self.layout = layout
        self.initial = initial
        arena = .allocate(capacity: max(program.wordCount, 1))
        arena.initialize(repeating: 0, count: max(program.wordCount, 1))
        let data = layout.inputs.filter { $0.port.role == .data }
        inputs = zip(data, netlist.inputs).map { slot, node in
            Copy(
                row: slot.offset, arena: Int(program.offsets[node.index]), count: slot.wordCount,
                mask: maskOfLastWord(width: slot.port.width))
        }
        outputs = zip(layout.outputs, netlist.outputs).map { slot, node in
            Copy(
                row: slot.offset, arena: Int(program.offsets[node.index]), count: slot.wordCount, mask: .max)
        }
        var shadowWords = 0
        registers = netlist.registers.map { register in
            let count = BitVector.wordCount(netlist.width(register.node))
            defer { shadowWords += count }
            return RegisterStep(
                state: Int(program.offsets[register.node.index]),
                next: Int(program.offsets[register.next.index]), shadow: shadowWords, count: count,
                clock: layout.input(register.domain.clockName)?.offset ?? -1,
                reset: register.reset == nil ? -1 : layout.input(register.domain.resetName)?.offset ?? -1,
                resetValue: register.reset?.words ?? [], isAsynchronous: register.isAsynchronousReset)
        }
        writes = netlist.memories.enumerated().flatMap { number, memory in
            memory.writes.map { write in
                WriteStep(
                    address: Int(program.offsets[write.address.index]),
                    data: Int(program.offsets[write.data.index]),
                    enable: Int(program.offsets[write.enable.index]),
                    lanes: write.lanes.map { Int(program.offsets[$0.index]) },
                    laneWidth: write.lanes.map { memory.width / netlist.width($0) } ?? memory.width,
                    memory: Int(program.memoryOffsets[number]), depth: memory.depth, width: memory.width,
                    clock: layout.input(write.domain.clockName)?.offset ?? -1)
            }
        }
        var covers = 0
        properties = netlist.properties.map { property in
            defer { if property.kind == .cover { covers += 1 } }
            return PropertyStep(
                condition: Int(program.offsets[property.condition.index]), kind: property.kind,
                message: property.message, place: property.place?.description ?? netlist.name,
                clock: layout.input(property.domain.clockName)?.offset ?? -1,
                reset: layout.input(property.domain.resetName)?.offset ?? -1, number: covers)
        }
        coverCounts = [Int](repeating: 0, count: covers)
        shadow = .allocate(capacity: max(shadowWords, 1))
        shadow.initialize(repeating: 0, count: max(shadowWords, 1))
        restart()
    }

    deinit {
        arena.deallocate()
        shadow.deallocate()
    }

    public func restart() {
        let netlist = program.netlist
        var random = SplitMix64(seed: 0)
        if case .random(let seed) = initial { random = SplitMix64(seed: seed) }
        for (index, value) in netlist.primitives.enumerated() {
            if case .constant(let constant) = value {
                program.write(netlist.constants[constant], to: NodeID(raw: Int32(index)), arena)
            }
        }
        func fill(_ width: Int) -> BitVector {
            switch initial {
            case .zeros: BitVector(width: width)
            case .ones: BitVector.ones(width: width)
            case .random: random.bits(width)
            }
        }
        for register in netlist.registers {
            program.write(fill(netlist.width(register.node)), to: register.node, arena)
        }
        for (memory, start) in zip(netlist.memories, program.memoryOffsets) {
            let count = BitVector.wordCount(memory.width)
            for index in 0..<memory.depth {
                let value =
                    memory.initial.isEmpty
                    ? fill(memory.width)
                    : index < memory.initial.count ? memory.initial[index] : BitVector(width: memory.width)
                for (word, bits) in value.words.enumerated() {
                    arena[Int(start) + index * count + word] = bits
                }
            }
        }
        cycle = 0
        for index in coverCounts.indices { coverCounts[index] = 0 }
    }

    public func run(
        cycles: Int, inputs rows: UnsafePointer<UInt64>, outputs results: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) throws {
        for cycle in 0..<cycles {
            let row = rows + cycle * layout.inputWordCount
            let result = results + cycle * layout.outputWordCount
            for copy in inputs {
                for word in 0..<copy.count { arena[copy.arena + word] = row[copy.row + word] }
                arena[copy.arena + copy.count - 1] &= copy.mask
            }
            for register in registers
            where register.isAsynchronous && register.reset >= 0 && row[register.reset] & 1 != 0 {
                for word in 0..<register.count { arena[register.state + word] = register.resetValue[word] }
            }
            program.execute(arena)
            for copy in outputs {
                for word in 0..<copy.count { result[copy.row + word] = arena[copy.arena + word] }
            }
            whenSettled?()
            if !properties.isEmpty, let failure = check(row) { throw failure }
            clock(row)
            self.cycle += 1
        }
        unknown?.update(repeating: 0, count: cycles * layout.outputWordCount)
    }

    private func check(_ row: UnsafePointer<UInt64>) -> SimulationError? {
        for property in properties where property.clock >= 0 && row[property.clock] & 1 != 0 {
            if property.reset >= 0, row[property.reset] & 1 != 0 { continue }
            let holds = arena[property.condition] != 0
            if property.kind == .cover {
                if holds { coverCounts[property.number] += 1 }
            } else if !holds {
                return .propertyFailed(
                    message: property.message, place: property.place, cycle: cycle)
            }
        }
        return nil
    }

    /// Everything a write needs is combinational and settled; memories are read by nodes alone, so
    /// writing before the registers change is safe.
    private func write(_ row: UnsafePointer<UInt64>) {
        for step in writes
        where step.clock >= 0 && row[step.clock] & 1 != 0 && arena[step.enable] != 0
            && arena[step.address] < UInt64(step.depth)
        {
            let count = BitVector.wordCount(step.width)
            let target = arena + step.memory + Int(arena[step.address]) * count
            guard let lanes = step.lanes else {
                for word in 0..<count { target[word] = arena[step.data + word] }
                continue
            }
            for bit in 0..<step.width {
                let lane = bit / step.laneWidth
                guard arena[lanes + lane / 64] >> UInt64(lane % 64) & 1 != 0 else { continue }
                let mask: UInt64 = 1 << UInt64(bit % 64)
                target[bit / 64] = target[bit / 64] & ~mask | arena[step.data + bit / 64] & mask
            }
        }
    }

    /// All registers read before any is written: one may be the next value of another.
    private func clock(_ row: UnsafePointer<UInt64>) {
        for register in registers where register.clock >= 0 && row[register.clock] & 1 != 0 {
            let isReset = register.reset >= 0 && row[register.reset] & 1 != 0
            for word in 0..<register.count {
                shadow[register.shadow + word] =
                    isReset ? register.resetValue[word] : arena[register.next + word]
            }
        }
        if !writes.isEmpty { write(row) }
        for register in registers where register.clock >= 0 && row[register.clock] & 1 != 0 {
            for word in 0..<register.count { arena[register.state + word] = shadow[register.shadow + word] }
        }
    }
}
