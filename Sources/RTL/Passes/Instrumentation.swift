extension Design {
    /// The design flattened, with one more output behind its others, `coverage`, whose bits are what the
    /// points describe. Nothing else changes, so every engine that simulates the design measures coverage.
    ///
    /// - Throws: `DesignError` as `flattened` does.
    public func instrumented() throws -> (design: Design, points: [CoveragePoint]) {
        let (flat, paths) = try flattenedWithPaths()
        // What parameters decide is no condition, and equal conditions become one.
        let folded = Design(modules: [flat]).transformed(by: [
            .constantFolding, .muxSimplification, .commonSubexpressions, .deadCode,
        ])
        var instrumentation = Instrumentation(folded.top, paths: paths)
        instrumentation.run()
        return (
            Design(modules: [instrumentation.netlist], warnings: warnings), instrumentation.points
        )
    }
}

private struct Instrumentation {
    var netlist: Netlist
    var points: [CoveragePoint] = []
    /// By entry of `places`, with a dot behind.
    private let paths: [String]
    /// The coverage bits, lowest first: runs of bits of nodes.
    private var runs: [(node: NodeID, offset: Int, width: Int)] = []
    private var width = 0
    private var describer: NodeDescriber

    init(_ netlist: Netlist, paths: [String]) {
        self.netlist = netlist
        self.paths = paths
        describer = NodeDescriber(netlist)
    }

    mutating func run() {
        let original = netlist.primitives.count
        registers()
        ports()
        conditions(original)
        indices(original)
        arcs()
        proveBits()
        netlist.makeNamesLegal(reserving: ["coverage", "coverage_bits"])
        addOutput()
    }

    private mutating func add(
        _ kind: CoveragePoint.Kind, _ name: String, path: String, places: [SourcePlace],
        runs new: [(node: NodeID, offset: Int, width: Int)], labels: [String] = []
    ) {
        let size = new.reduce(0) { $0 + $1.width }
        points.append(
            CoveragePoint(
                kind: kind, name: name, path: path, places: places, offset: width, width: size,
                labels: labels))
        runs += new
        width += size
    }

    private func path(_ node: NodeID) -> String {
        let index = Int(netlist.placeIndices[node.index])
        return paths.indices.contains(index) ? String(paths[index].dropLast()) : ""
    }

    /// `a.b.c` is `c` in `a.b`.
    private func split(_ name: String) -> (path: String, name: String) {
        guard let dot = name.lastIndex(of: ".") else { return ("", name) }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }

    private mutating func registers() {
        for register in netlist.registers {
            let (path, name) = split(register.name)
            add(
                .register, name, path: path, places: register.place.map { [$0] } ?? [],
                runs: [(register.node, 0, netlist.width(register.node))])
        }
    }

    /// Outputs that show a register have its bins already.
    private mutating func ports() {
        var nodes = netlist.inputs
        nodes += netlist.outputs
        let places = (netlist.dataInputs + netlist.dataOutputs).map { port in
            netlist.ports.firstIndex(of: port).flatMap { netlist.portPlaces[$0] }
        }
        for (index, port) in (netlist.dataInputs + netlist.dataOutputs).enumerated() {
            if case .register = netlist.primitive(nodes[index]) { continue }
            add(
                .port, port.name, path: "", places: places[index].map { [$0] } ?? [],
                runs: [(nodes[index], 0, port.width)])
        }
    }

    /// Conditions of multiplexers and masks; an inverted one has the same bins.
    private mutating func conditions(_ count: Int) {
        struct Entry {
            var node: NodeID
            var isMask: Bool
            var path: String
            var places: [SourcePlace]
        }
        var numbers: [NodeID: Int] = [:]
        var entries = [Entry]()
        func note(_ condition: NodeID, isMask: Bool, user: NodeID) {
            var node = condition
            while case .not(let inner) = netlist.primitive(node) { node = inner }
            if case .constant = netlist.primitive(node) { return }
            let place = netlist.place(user)
            if let number = numbers[node] {
                if let place, !entries[number].places.contains(place) { entries[number].places.append(place) }
                entries[number].isMask = entries[number].isMask && isMask
            } else {
                numbers[node] = entries.count
                entries.append(
                    Entry(node: node, isMask: isMask, path: path(user), places: place.map { [$0] } ?? []))
            }
        }
        for number in 0..<count {
            let node = NodeID(raw: Int32(number))
            switch netlist.primitive(node) {
            case .mux(let condition, _, _): note(condition, isMask: false, user: node)
            case .binary(.and, let a, let b):
                for operand in [a, b] {
                    if let bit = repeatedBit(operand) { note(bit, isMask: true, user: node) }
                }
            default: break
            }
        }
        for entry in entries {
            add(
                entry.isMask ? .mask : .condition, describer.text(entry.node, in: entry.path),
                path: entry.path, places: entry.places, runs: [(entry.node, 0, 1)])
        }
    }

    /// The one bit that a wider node repeats.
    private func repeatedBit(_ node: NodeID) -> NodeID? {
        switch netlist.primitive(node) {
        case .extend(true, let bit): return netlist.width(bit) == 1 ? bit : nil
        case .concatenate(let range):
            let parts = netlist.operands(range)
            guard let bit = parts.first, parts.count > 1, netlist.width(bit) == 1,
                parts.allSatisfy({ $0 == bit })
            else { return nil }
            return bit
        default: return nil
        }
    }

    /// A bit for each element of a `select` of 16 at most; of a larger one the index's own bits are looked at
    /// where it is a register or a port. Equal indices are looked at once.
    private mutating func indices(_ count: Int) {
        struct Use: Hashable {
            var index: NodeID
            var count: Int
        }
        var numbers: [Use: Int] = [:]
        for number in 0..<count {
            let node = NodeID(raw: Int32(number))
            guard case .select(let index, let range) = netlist.primitive(node), range.count <= 16 else {
                continue
            }
            let place = netlist.place(node)
            let use = Use(index: index, count: range.count)
            if let point = numbers[use] {
                if let place, !points[point].places.contains(place) { points[point].places.append(place) }
                continue
            }
            let indexWidth = netlist.width(index)
            var bits = [NodeID]()
            var labels = [String]()
            for value in 0..<range.count where indexWidth > 5 || value >> indexWidth == 0 {
                // What is past the end selects the last element.
                if value == range.count - 1, indexWidth > 5 || range.count >> indexWidth == 0 {
                    bits.append(invert(compare(.less, index, value)))
                    labels.append("\(value)...")
                } else {
                    bits.append(compare(.equal, index, value))
                    labels.append("\(value)")
                }
            }
            numbers[use] = points.count
            let path = path(node)
            add(
                .index, describer.text(index, in: path), path: path, places: place.map { [$0] } ?? [],
                runs: bits.map { ($0, 0, 1) }, labels: labels)
        }
    }

    private mutating func arcs() {
        for machine in netlist.stateMachines {
            let register = netlist.registers[machine.register]
            let (path, name) = split(register.name)
            func state(_ code: Int) -> String {
                machine.states.entries.first { $0.code == code }?.name ?? "\(code)"
            }
            var seen: [[Int]: Int] = [:]
            for arc in machine.arcs {
                if let point = seen[[arc.from, arc.to]] {
                    if let place = arc.place, !points[point].places.contains(place) {
                        points[point].places.append(place)
                    }
                    continue
                }
                seen[[arc.from, arc.to]] = points.count
                let taken = netlist.append(
                    .binary(
                        .and, compare(.equal, register.node, arc.from),
                        compare(.equal, register.next, arc.to)), width: 1)
                add(
                    .arc, "\(name): \(state(arc.from)) -> \(state(arc.to))", path: path,
                    places: arc.place.map { [$0] } ?? [], runs: [(taken, 0, 1)])
            }
        }
    }

    private mutating func constant(_ value: BitVector) -> NodeID {
        netlist.constants.append(value)
        return netlist.append(.constant(netlist.constants.count - 1), width: value.width)
    }

    private mutating func compare(_ operation: BinaryOperator, _ node: NodeID, _ value: Int) -> NodeID {
        let number = constant(BitVector(value, width: netlist.width(node)))
        return netlist.append(.binary(operation, node, number), width: 1)
    }

    private mutating func invert(_ node: NodeID) -> NodeID { netlist.append(.not(node), width: 1) }

    private mutating func proveBits() {
        let proven = ProvenBits(netlist)
        var point = 0
        var position = 0
        for run in runs {
            for bit in 0..<run.width {
                while position >= points[point].offset + points[point].width { point += 1 }
                if proven.isProven(run.node, run.offset + bit) {
                    points[point].provenBits.append(position - points[point].offset)
                }
                position += 1
            }
        }
    }

    /// Words of 64 bits, each with a name, and the output that joins them: simulators take long over one
    /// vector of thousands of odd parts.
    private mutating func addOutput() {
        var words = [NodeID]()
        var parts = [NodeID]()
        var filled = 0
        func finishWord(_ netlist: inout Netlist) {
            guard filled > 0 else { return }
            let word =
                parts.count == 1
                ? parts[0]
                : netlist.append(
                    .concatenate(netlist.appendOperands(parts.reversed())), width: filled)
            netlist.signals.append(
                Netlist.NamedSignal(name: "coverage_word_\(words.count)", node: word, place: nil))
            words.append(word)
            parts = []
            filled = 0
        }
        for run in runs {
            var done = 0
            while done < run.width {
                let size = min(run.width - done, 64 - filled)
                let isWhole = size == netlist.width(run.node)
                parts.append(
                    isWhole
                        ? run.node
                        : netlist.append(.slice(run.node, offset: run.offset + done), width: size))
                filled += size
                done += size
                if filled == 64 { finishWord(&netlist) }
            }
        }
        finishWord(&netlist)
        if words.isEmpty {
            words = [constant(BitVector(width: 1))]
            width = 1
        }
        let output =
            words.count == 1
            ? words[0]
            : netlist.append(.concatenate(netlist.appendOperands(words.reversed())), width: width)
        var name = "coverage"
        while netlist.ports.contains(where: { $0.name == name }) { name += "_bits" }
        netlist.ports.append(Port(name: name, direction: .output, width: width))
        netlist.portPlaces.append(nil)
        netlist.outputs.append(output)
        netlist.outputPlaces.append(nil)
    }
}
