extension Design {
    /// Where the logic was written that drives an output of the top module, back to registers: places in the
    /// order in which they are met from the output on, at most `limit`.
    public func sources(ofOutput name: String, limit: Int = 12) -> [SourcePlace] {
        let outputs = top.ports.filter { $0.direction == .output && $0.role == .data }
        guard let index = outputs.firstIndex(where: { $0.name == name }), index < top.outputs.count else {
            return []
        }
        var places = [SourcePlace]()
        if index < top.outputPlaces.count, let place = top.outputPlaces[index] { places.append(place) }
        var seen = Set<[Int]>()
        var queue = [(module: modules.count - 1, node: top.outputs[index])]
        var next = 0
        while next < queue.count, places.count < limit {
            let (number, node) = queue[next]
            next += 1
            let module = modules[number]
            guard seen.insert([number, node.index]).inserted else { continue }
            if let place = module.place(node), !places.contains(place) { places.append(place) }
            switch module.primitive(node) {
            case .instanceOutput(let instance, let output):
                let child = module.instances[instance].module
                queue.append((child, modules[child].outputs[output]))
            case .register(let register):
                if let place = module.registers[register].place, !places.contains(place) {
                    places.append(place)
                }
            default: queue += module.operands(of: node).map { (number, $0) }
            }
        }
        return places
    }
}
