extension Design {
    /// The largest modules that stand in the design more than once, and how often: what is in them, and
    /// whatever else is in the top, make up the design.
    public var repeatedModules: [(name: String, count: Int)] {
        var counts = [Int](repeating: 0, count: modules.count)
        counts[modules.count - 1] = 1
        var isInside = [Bool](repeating: false, count: modules.count)
        // Each module stands behind all that it instantiates.
        for index in modules.indices.reversed() {
            for instance in modules[index].instances {
                counts[instance.module] += counts[index]
                if counts[index] > 1 { isInside[instance.module] = true }
            }
        }
        return modules.indices.filter { counts[$0] > 1 && !isInside[$0] }
            .map { (modules[$0].name, counts[$0]) }
    }
}
