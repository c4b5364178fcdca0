/// FNV-1a with 128 bits: names cache entries and notices damaged ones. Stable over versions and
/// machines, unlike `Hasher`; not meant to withstand someone who looks for collisions.
struct ContentHash {
    private var state = ContentHash.offsetBasis

    private static let offsetBasis = UInt128(0x6c62_272e_07bb_0142) << 64 | UInt128(0x62b8_2175_6295_c58d)
    private static let prime = UInt128(1) << 88 | UInt128(0x13b)

    /// Adds the bytes.
    mutating func combine(bytes: some Sequence<UInt8>) {
        var hash = state
        for byte in bytes {
            hash = (hash ^ UInt128(byte)) &* ContentHash.prime
        }
        state = hash
    }

    /// Adds the text and its length, so that two texts never run together.
    mutating func combine(_ text: String) {
        let length = UInt64(text.utf8.count)
        combine(bytes: (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) })
        combine(bytes: text.utf8)
    }

    /// 32 hexadecimal digits.
    var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }
}
