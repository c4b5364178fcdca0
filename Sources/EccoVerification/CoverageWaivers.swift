import RTLVerification

/// Bins of the 2x decoder that nothing can reach.
let twoXWaivers: [CoverageWaiver] = []

/// Bins of the 4x decoders that nothing can reach.
let fourXWaivers: [CoverageWaiver] = []
