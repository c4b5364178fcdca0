public import RTL

/// Several random designs side by side behind one input: one build of a slow tool for all of them.
public struct RandomDesignBatch: Module {
    public let seeds: Range<UInt64>
    @Input(300) public var data: Bits
    @Output public var results: Vector<Bits>
    let designs: [RandomDesign]

    public init(seeds: Range<UInt64>) {
        self.seeds = seeds
        designs = seeds.map { RandomDesign(seed: $0) }
        _results = Output(count: seeds.count, 400)
    }

    public var body: [Statement] {
        for (index, design) in designs.enumerated() {
            design.data <~ data
            results[index] <~ design.result
        }
    }
}
