import EccoCodec
import RTLVerification

/// What a decoder's scenario has, counted as it is drawn.
struct StimulusCounts {
    enum Event: Int, CaseIterable {
        case tableSet, reload, contextSwitch, write, reset
        /// A block of which every bit was changed in turn.
        case walk

        var name: String {
            switch self {
            case .tableSet: "table sets"
            case .reload: "contexts loaded anew beside the others"
            case .contextSwitch: "blocks after one of another context"
            case .write: "rows written"
            case .reset: "resets"
            case .walk: "blocks with every bit changed in turn"
            }
        }
    }

    private var kinds: CoverGroup
    private var events: CoverGroup

    private let counted: [Event]

    /// - Parameters:
    ///   - names: of the kinds, as Swift has them: `zeroScale` becomes "zero scale".
    ///   - hasTables: whether there are contexts to load.
    init(kinds names: [String], hasTables: Bool) {
        kinds = CoverGroup(
            StimulusGroup.kinds,
            names: names.map { $0.reduce("") { $0 + ($1.isUppercase ? " " : "") + $1.lowercased() } })
        counted = hasTables ? Event.allCases : [.reset, .walk]
        events = CoverGroup(StimulusGroup.events, names: counted.map(\.name))
    }

    mutating func add(_ event: Event, _ count: Int = 1) {
        if let place = counted.firstIndex(of: event) { events.add(count, to: place) }
    }

    /// - Parameter made: blocks by the number of their kind.
    mutating func add(kinds made: [Int]) {
        for (kind, count) in made.enumerated() { kinds.add(count, to: kind) }
    }

    mutating func add(_ source: RandomFourXBlocks) {
        add(kinds: source.made)
        add(.walk, source.finishedWalks)
    }

    var coverage: FunctionalCoverage { FunctionalCoverage([kinds, events]) }
}
