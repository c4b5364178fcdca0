import RTL
public import RTLSimulation

/// Where two engines part in a scenario: the same inputs, cycle by cycle, and the first output that differs.
public struct EngineDifference: Hashable, Sendable, CustomStringConvertible {
    public var cycle: Int
    public var signal: String
    /// The lowest bit that differs.
    public var bit: Int
    /// The names of the engines and what each says, in hexadecimal, from the word with the bit.
    public var left: String
    public var right: String
    public var leftValue: UInt64
    public var rightValue: UInt64

    public var description: String {
        let word = bit >= 64 ? " in word \(bit / 64)" : ""
        return
            "cycle \(cycle), \(signal)[\(bit)]: \(left) has 0x\(String(leftValue, radix: 16)), \(right) has 0x\(String(rightValue, radix: 16))\(word)"
    }

    /// Takes the inputs that the bench gives to `left`, up to its failure or its end, and gives them to `right`.
    /// Only what the contract and the golden model say something of is compared, and on an engine that tells
    /// unknown bits only what is known.
    ///
    /// - Returns: nil where they agree.
    public static func first(
        _ target: CampaignTarget, _ scenario: Scenario, _ left: any SimulationEngine,
        _ right: any SimulationEngine
    ) throws -> EngineDifference? {
        var inputs = [UInt64]()
        _ = try target.run(scenario, on: left, recorder: { row, _ in inputs += row })
        let layout = left.layout
        let total = inputs.count / max(layout.inputWordCount, 1)
        func replay(_ engine: any SimulationEngine) throws -> (words: [UInt64], unknown: [UInt64]) {
            var words = [UInt64](repeating: 0, count: total * layout.outputWordCount)
            var unknown = words
            try engine.restart()
            try engine.run(cycles: total, inputs: inputs, outputs: &words, unknown: &unknown)
            return (words, unknown)
        }
        let open = try replay(target.contract(of: scenario, layout: layout)).unknown
        let (a, b) = (try replay(left), try replay(right))
        for cycle in 0..<total {
            for slot in layout.outputs {
                for word in slot.range {
                    let index = cycle * layout.outputWordCount + word
                    let difference =
                        (a.words[index] ^ b.words[index])
                        & ~(open[index] | a.unknown[index] | b.unknown[index])
                    guard difference != 0 else { continue }
                    return EngineDifference(
                        cycle: cycle, signal: slot.port.name,
                        bit: difference.trailingZeroBitCount + 64 * (word - slot.offset), left: left.name,
                        right: right.name, leftValue: a.words[index], rightValue: b.words[index])
                }
            }
        }
        return nil
    }
}
