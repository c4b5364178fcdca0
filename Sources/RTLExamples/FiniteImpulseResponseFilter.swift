public import RTL

/// A filter: the sum of the last samples, each times its coefficient, which Swift's `zip` and
/// `balancedTree` write out. Signed samples of 8 bits, a sum wide enough for all of them.
public struct FiniteImpulseResponseFilter: Module {
    public let coefficients: [Int]
    @Input(8) public var sample: SBits
    @Output(20) public var sum: SBits
    @Register var delayed: Vector<SBits>

    public init(coefficients: [Int]) {
        self.coefficients = coefficients
        _delayed = Register(count: coefficients.count - 1, 8, reset: 0)
    }

    public var body: [Statement] {
        delayed[0] <~ sample
        for index in 1..<delayed.count { delayed[index] <~ delayed[index - 1] }
        let products = zip([sample] + delayed, coefficients).map { value, coefficient in
            (value * SBits(coefficient, width: 8)).extended(to: 20)
        }
        sum <~ balancedTree(products) { $0 + $1 } ?? SBits(0)
    }
}
