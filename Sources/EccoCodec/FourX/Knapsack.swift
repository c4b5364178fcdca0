/// Spends the last bits of a block. Every value has its symbol at some price, and a few others that cost
/// little more; dynamic programming over the bits finds the changes that lower the error most without
/// using more bits than there are.
///
///     cost[o]: the least rise of error + price * bits that changes the total bits by o
///
///     o:   -24 ........ 0 ........ 39
struct Knapsack {
    /// Offsets from -24 to 39, between margins that stay infinite.
    private static let states = 64
    private static let zero = 24
    private static let margin = 24

    /// A value's other symbol.
    private struct Move {
        var index: UInt8
        var symbol: UInt8
        var bits: Int8
        var cost: Float
    }

    private var moves: [Move] = []
    private let costs: Buffer<Float>
    private let next: Buffer<Float>
    /// For each value with moves and each state, the move that led there, counted from 1.
    private let decisions: Buffer<UInt8>

    init(groupSize: Int) {
        costs = Buffer(Self.states + 2 * Self.margin, of: .infinity)
        next = Buffer(Self.states + 2 * Self.margin, of: .infinity)
        decisions = Buffer(groupSize * Self.states, of: 0)
        moves.reserveCapacity(groupSize * 17)
    }

    /// Changes symbols so that at most `left` more bits are used.
    mutating func fill(
        _ left: Int32, price: Float, symbols: Buffer<UInt8>, _ work: EncodeKernels.Quantisation
    ) {
        findMoves(price: price, symbols: symbols, work, groupSize: decisions.count / Self.states)
        guard !moves.isEmpty else { return }
        let costs = costs.start + Self.margin
        let next = next.start + Self.margin
        for state in 0..<Self.states { costs[state] = .infinity }
        costs[Self.zero] = 0

        var first = 0
        var row = 0
        while first < moves.count {
            var last = first + 1
            while last < moves.count, moves[last].index == moves[first].index { last += 1 }
            let decision = decisions.start + row * Self.states
            for vector in stride(from: 0, to: Self.states, by: 16) {
                var best = UnsafeRawPointer(costs + vector).loadUnaligned(as: Floats.self)
                var taken = SIMD16<Int32>()
                for move in first..<last {
                    let from = UnsafeRawPointer(costs + (vector - Int(moves[move].bits)))
                    let cost = from.loadUnaligned(as: Floats.self) + moves[move].cost
                    let isLess = cost .< best
                    best.replace(with: cost, where: isLess)
                    taken.replace(with: Int32(truncatingIfNeeded: move - first + 1), where: isLess)
                }
                UnsafeMutableRawPointer(next + vector).storeBytes(of: best, as: Floats.self)
                UnsafeMutableRawPointer(decision + vector).storeBytes(
                    of: SIMD16<UInt8>(truncatingIfNeeded: taken), as: SIMD16<UInt8>.self)
            }
            costs.update(from: next, count: Self.states)
            first = last
            row += 1
        }

        // What counts is the error alone.
        var best = (error: Float(0), state: Self.zero)
        for state in 0...min(Self.zero + Int(left), Self.states - 1) {
            let error = costs[state] - price * Float(state - Self.zero)
            if error < best.error { best = (error, state) }
        }
        var state = best.state
        var end = moves.count
        while end > 0 {
            var start = end - 1
            while start > 0, moves[start - 1].index == moves[end - 1].index { start -= 1 }
            row -= 1
            let taken = Int(decisions[row * Self.states + state])
            if taken > 0 {
                let move = moves[start + taken - 1]
                symbols[Int(move.index)] = move.symbol
                state -= Int(move.bits)
            }
            end = start
        }
    }

    /// The moves whose cost is at most that of one bit and a half.
    private mutating func findMoves(
        price: Float, symbols: Buffer<UInt8>, _ work: EncodeKernels.Quantisation, groupSize: Int
    ) {
        moves.removeAll(keepingCapacity: true)
        let most = price * 1.5
        let outlierCost = price * Float(work.outlierBits)
        for index in 0..<groupSize {
            let x = work.values[index]
            let now = Int(symbols[index])
            func cost(_ symbol: Int) -> Float {
                let difference = x - work.decoded[symbol]
                return difference * difference + price * Float(work.lengths[symbol])
            }
            let outlier = work.outlierErrors[index] + outlierCost
            let current = now == 16 ? outlier : cost(now)
            func add(_ symbol: Int, _ cost: Float) {
                let bits = work.lengths[symbol] - work.lengths[now]
                guard cost - current <= most, bits != 0, abs(bits) <= Self.margin else { return }
                moves.append(
                    Move(
                        index: UInt8(truncatingIfNeeded: index), symbol: UInt8(truncatingIfNeeded: symbol),
                        bits: Int8(truncatingIfNeeded: bits), cost: cost - current))
            }
            if now != 16 {
                // Centroids ascend: a symbol farther off costs more than its neighbour, or saves bits that
                // others save more cheaply.
                if now > 0 { add(now - 1, cost(now - 1)) }
                if now < 15 { add(now + 1, cost(now + 1)) }
                add(16, outlier)
            } else {
                for symbol in 0..<16 { add(symbol, cost(symbol)) }
            }
        }
    }
}
