public import RTL

/// Simulates a netlist in this process: nothing to install, nothing to compile.
public final class NativeEngine: SimulationEngine {
    public let name = "native"
    public let layout: PortLayout
    public let isFourState = false

    private let program: NativeProgram
    private let initial: InitialState
    private let arena: UnsafeMutablePointer<UInt64>
    private let shadow: UnsafeMutablePointer<UInt64>
    private let registers: [RegisterStep]
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
        for register in netlist.registers {
            let width = netlist.width(register.node)
            let value =
                switch initial {
                case .zeros: BitVector(width: width)
                case .ones: BitVector.ones(width: width)
                case .random: random.bits(width)
                }
            program.write(value, to: register.node, arena)
        }
    }

    public func run(
        cycles: Int, inputs rows: UnsafePointer<UInt64>, outputs results: UnsafeMutablePointer<UInt64>,
        unknown: UnsafeMutablePointer<UInt64>?
    ) {
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
            clock(row)
        }
        unknown?.update(repeating: 0, count: cycles * layout.outputWordCount)
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
        for register in registers where register.clock >= 0 && row[register.clock] & 1 != 0 {
            for word in 0..<register.count { arena[register.state + word] = shadow[register.shadow + word] }
        }
    }
}
