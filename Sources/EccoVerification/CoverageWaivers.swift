import RTLVerification

/// Bins that no 4x decoder with codewords of 2 to 8 bits can reach.
let fourXWaivers: [CoverageWaiver] = [
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
]

/// Likewise for 64 values in 256 bits: 240 bits of codewords in groups of 16.
let sectorWaivers: [CoverageWaiver] =
    fourXWaivers
    + [(3, 5), (5, 6), (6, 6), (7, 6)].map { group, bit in
        CoverageWaiver(
            "register datapath.base_*_\(bit)[\(group)] = 1",
            reason: "at most \(8 * group) codewords end in the \(16 * group) bits before the group")
    }
    + (1...2).map { row in
        CoverageWaiver(
            "mask datapath.(total_*[6:3] == \(row)) = 1",
            reason: "at least 30 codewords end in 240 bits")
    }
