import EccoCodec
import RTLVerification

/// Bins that no 4x decoder can reach, whatever the format.
private let everyFourX: [CoverageWaiver] = [
    CoverageWaiver(
        "register datapath.scale_*_product_significand[14] = 0",
        reason: "a product of two significands of 1 or more is normalised: its uppermost bit is 1"),
    CoverageWaiver(
        "register datapath.product_*_15_significand[14] = 0",
        reason: "symbol 15 takes the normalised product as it is: its uppermost bit is 1"),
    CoverageWaiver(
        "mask datapath.(code_*_ranks_0 == 15) = 1",
        reason:
            "a complete code has two codewords of the longest length or more; symbol 0 is the first of them"
    ),
    CoverageWaiver(
        "mask datapath.(code_*_ranks_15 == 14) = 1",
        reason:
            "symbol 15 is the last of its length, and no length behind it has a single codeword: the longest has two or more"
    ),
    CoverageWaiver(
        "register datapath.outlier_*_is_present_0 = 0",
        reason: "outlier 0 of a block is never void, so there is a first one in the order of locations"),
    CoverageWaiver(
        "register datapath.compact_*_7_3[*] = 1",
        reason:
            "eight codewords end in 16 bits where seven have two bits and the last three at most; a code with one of two bits has five of three bits at most, so its rank is below 8"
    ),
]

/// Of the binary number.
private func bitCount(_ value: Int) -> Int { value > 0 ? Int.bitWidth - value.leadingZeroBitCount : 0 }

/// Likewise for one format with codewords of 2 to 8 bits, whose groups have 16 bits and rows eight values.
func fourXWaivers(_ format: FourXFormat) -> [CoverageWaiver] {
    let payload = format.blockBits - format.headerBits
    let groups = (payload + 15) / 16
    let most = max(payload / format.shortestCode, format.groupSize)
    // A sum that doubles has a bit more; those of groups between powers of two do not need it.
    let bases = (3..<groups).compactMap { group -> CoverageWaiver? in
        let ends = 8 * group
        let bit = bitCount(ends)
        guard group & (group - 1) != 0, 1 << bit <= most else { return nil }
        return CoverageWaiver(
            "register datapath.base_*_\(bit)[\(group)] = 1",
            reason: "at most \(ends) codewords end in the \(16 * group) bits before the group")
    }
    let least = payload / format.longestCode
    let rows = (0..<(least / 8)).map { row in
        CoverageWaiver(
            "mask datapath.(total_*:3] == \(row)) = 1",
            reason: "at least \(least) codewords end in \(payload) bits")
    }
    let first = CoverageWaiver(
        "register datapath.compact_*_7_2[0] = 1",
        reason:
            "eight codewords that end in the first 16 bits start there, have two bits each and a rank below 3"
    )
    return everyFourX + [first] + bases + rows + behindTheGroup(format)
}

/// Outliers move to their places in steps of 64, 32, ... 1. Those that the last steps before the group's end
/// would move beyond it: each of the network's last `2^n` places asks in step `n`, in turn with the places that
/// come to lie there.
private func behindTheGroup(_ format: FourXFormat) -> [CoverageWaiver] {
    // From this step down more than one place can hold an outlier that comes to lie in a place.
    let last = bitCount(format.outlierCapacity - 1)
    return (0..<last).flatMap { step in
        let bit = 17 + step
        let name =
            step == last - 1
            ? "((... & ...)[\(bit):0] & {...})[\(bit)]"
            : "((...[\(bit):0] & {...}) | (...[\(bit):0] & {...}))[\(bit)]"
        return (0..<(1 << step)).map { place in
            CoverageWaiver(
                "mask datapath.\(name)\(place == 0 ? "" : " #\(2 * place + 1)") = 1",
                reason: "an outlier with \(1 << step) to go has a place behind the group's last value")
        }
    }
}

/// Bins that the serial decoder cannot reach.
func serialWaivers(_ format: FourXFormat) -> [CoverageWaiver] {
    let most = (format.blockBits - format.headerBits) / format.outlierBits
    return (bitCount(format.outlierCapacity)..<bitCount(most)).map { bit in
        CoverageWaiver(
            "register applied[\(bit)] = 1",
            reason: "at most \(format.outlierCapacity) outliers are applied; the block has room for \(most)")
    }
}
