import RTL
import RTLSimulation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where one lane's part of a side of a stream lies in a row.
///
///     2 lanes of 64 + 16 bits   | data of lane 0 | data of lane 1 | extra: 16 bits of 0, 16 of 1 | valid: 0, 1 |
///                                 a whole word     a whole word     bits of a word                bits
struct LaneSide {
    /// Ready and valid of the lane.
    struct Bit {
        var word: Int
        var shift: UInt64

        /// Bit `lane` of a port with a bit for each lane.
        init(_ port: Int, lane: Int) {
            word = port + lane / 64
            shift = UInt64(lane % 64)
        }

        @inline(__always)
        func get(_ row: UnsafePointer<UInt64>) -> Bool { row[word] &>> shift & 1 != 0 }

        @inline(__always)
        func put(_ value: Bool, _ row: UnsafeMutablePointer<UInt64>) {
            row[word] = row[word] & ~(1 &<< shift) | (value ? 1 : 0) &<< shift
        }
    }

    /// Words of a payload that lie in a row as they are, or up to 64 bits of one.
    struct Piece {
        /// Of the payload's words, and of the row's.
        var position: Int
        var offset: Int
        /// Whole words; 0 for bits of one.
        var count: Int
        var shift: UInt64 = 0
        var mask: UInt64 = .max
        /// Whether the bits go on in the next word.
        var isSplit = false
    }

    /// A word of a payload, as reports name it.
    private struct Word {
        var port: String
        /// Its lowest bit, in the port.
        var bit: Int
        var piece: Piece
    }

    let valid: Bit
    let ready: Bit
    // At addresses that stay until `deallocate`: nothing is counted where a row is made.
    private let pieces: UnsafeMutableBufferPointer<Piece>
    private let words: UnsafeMutableBufferPointer<Word>
    var wordCount: Int { words.count }

    init(_ side: ScenarioBench.Side, lane: Int, of lanes: Int) {
        valid = Bit(side.valid, lane: lane)
        ready = Bit(side.ready, lane: lane)
        var (pieces, words) = ([Piece](), [Word]())
        for slot in side.payload {
            let width = slot.port.width / lanes
            for start in stride(from: 0, to: width, by: 64) {
                let bit = lane * width + start
                let size = min(64, width - start)
                var piece = Piece(position: words.count, offset: slot.offset + bit / 64, count: 1)
                if bit % 64 != 0 || size < 64, lanes > 1 {
                    piece.count = 0
                    piece.shift = UInt64(bit % 64)
                    piece.mask = .max >> UInt64(64 - size)
                    piece.isSplit = bit % 64 + size > 64
                }
                words.append(Word(port: slot.port.name, bit: bit, piece: piece))
                if piece.count > 0, let last = pieces.last, last.count > 0,
                    last.offset + last.count == piece.offset
                {
                    pieces[pieces.count - 1].count += 1
                } else {
                    pieces.append(piece)
                }
            }
        }
        self.words = .allocate(capacity: words.count)
        _ = self.words.initialize(from: words)
        self.pieces = .allocate(capacity: pieces.count)
        _ = self.pieces.initialize(from: pieces)
    }

    func deallocate() {
        words.deinitialize()
        words.deallocate()
        pieces.deallocate()
    }

    @inline(__always)
    func put(_ payload: UnsafePointer<UInt64>, _ row: UnsafeMutablePointer<UInt64>) {
        for piece in pieces {
            let target = row + piece.offset
            if piece.count > 0 {
                target.update(from: payload + piece.position, count: piece.count)
            } else {
                let value = payload[piece.position] & piece.mask
                target[0] = target[0] & ~(piece.mask &<< piece.shift) | value &<< piece.shift
                guard piece.isSplit else { continue }
                let rest = 64 &- piece.shift
                target[1] = target[1] & ~(piece.mask &>> rest) | value &>> rest
            }
        }
    }

    @inline(__always)
    func holds(_ payload: UnsafePointer<UInt64>, _ row: UnsafePointer<UInt64>) -> Bool {
        for piece in pieces {
            if piece.count > 0 {
                if memcmp(row + piece.offset, payload + piece.position, piece.count &* 8) != 0 {
                    return false
                }
            } else if piece.word(row) != payload[piece.position] {
                return false
            }
        }
        return true
    }

    /// The words of the payload in a row, each with its port and its lowest bit there.
    func payload(_ row: UnsafePointer<UInt64>) -> [(port: String, bit: Int, word: UInt64)] {
        words.map { ($0.port, $0.bit, $0.piece.word(row)) }
    }
}

extension LaneSide.Piece {
    /// The bits, or the first of the words.
    @inline(__always)
    fileprivate func word(_ row: UnsafePointer<UInt64>) -> UInt64 {
        var value = row[offset] &>> shift
        if isSplit { value |= row[offset + 1] &<< (64 &- shift) }
        return value & mask
    }
}
