import Foundation
import RTLVerification

/// When a campaign has done enough: all that is given has to be reached, but for the time, which ends it.
struct CampaignGoal {
    var seconds: Double?
    /// Of this run.
    var blocks: Int?
    /// Of this run and those before.
    var blocksPerKind: Int?

    /// 1 or more where it is reached.
    func share(seconds now: Double, blocks done: Int, leastKind: UInt64) -> Double {
        var parts = [Double]()
        if let blocks { parts.append(blocks == 0 ? 1 : Double(done) / Double(blocks)) }
        if let blocksPerKind {
            parts.append(blocksPerKind == 0 ? 1 : Double(leastKind) / Double(blocksPerKind))
        }
        let time = seconds.map { $0 > 0 ? now / $0 : 1 }
        return max(parts.min() ?? 0, time ?? 0)
    }
}

/// One line of a campaign: how far, how fast, how much of the functional bins. On a terminal it is rewritten,
/// elsewhere it comes once a minute; a table of what the stimulus was follows the last.
final class CampaignLine {
    private let title: String
    private let start: CampaignProgress
    private let goal: CampaignGoal
    private let isSilent: Bool
    private let clock = ContinuousClock()
    private let begin: ContinuousClock.Instant
    private var shown: ContinuousClock.Instant
    private let isTerminal = isatty(STDERR_FILENO) != 0

    init(_ title: String, from start: CampaignProgress, goal: CampaignGoal, isSilent: Bool = false) {
        self.title = title
        self.start = start
        self.goal = goal
        self.isSilent = isSilent
        begin = clock.now
        shown = clock.now
    }

    private var seconds: Double { begin.duration(to: clock.now).inSeconds }

    private func blocks(_ now: CampaignProgress) -> Int {
        now.answers + now.open - start.answers - start.open
    }

    private func share(_ now: CampaignProgress) -> Double {
        let kinds = now.coverage?.counts(StimulusGroup.kinds) ?? []
        return goal.share(
            seconds: seconds, blocks: blocks(now), leastKind: kinds.map(\.count).min() ?? 0)
    }

    func isDone(_ now: CampaignProgress) -> Bool { share(now) >= 1 }

    /// Whether `update` would show anything.
    var isDue: Bool {
        !isSilent && shown.duration(to: clock.now) > (isTerminal ? .milliseconds(300) : .seconds(60))
    }

    func update(_ now: CampaignProgress) {
        guard isDue else { return }
        shown = clock.now
        let line = isTerminal ? "\r\(text(now))\u{1B}[K" : text(now) + "\n"
        FileHandle.standardError.write(Data(line.utf8))
    }

    func finish(_ now: CampaignProgress) {
        guard !isSilent else { return }
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        print(text(now))
        if let coverage = now.coverage { print(Self.table(coverage), terminator: "") }
    }

    private func text(_ now: CampaignProgress) -> String {
        let rate = Double(blocks(now)) / max(seconds, 1e-9)
        var line = "\(title): \(fixed(100 * min(share(now), 1), 0)) %"
        line += ", \(now.answers) blocks compared, \(now.open) open, \(now.cycles) cycles"
        line += ", \(fixed(rate, 0)) blocks a second"
        if let (bins, all) = now.coverage?.reached, all > 0 {
            line += ", \(bins) of \(all) bins (\(fixed(100 * Double(bins) / Double(all), 1)) %)"
        }
        return line
    }

    /// What the stimulus was, and the functional bins that nothing reached.
    static func table(_ coverage: FunctionalCoverage, holes limit: Int = 12) -> String {
        var text = ""
        for group in [StimulusGroup.kinds, StimulusGroup.events, StimulusGroup.cycles] {
            let rows = coverage.counts(group)
            guard !rows.isEmpty else { continue }
            text += "  \(group)\n"
            for (name, count) in rows {
                let number = "\(count)"
                let spaces = max(52 - name.count - number.count, 1)
                text += "    \(name)\(String(repeating: " ", count: spaces))\(number)\n"
            }
        }
        let holes = coverage.holes
        if !holes.isEmpty {
            text += "  bins that nothing reached: \(holes.count)\n"
            for hole in holes.prefix(limit) { text += "    \(hole)\n" }
            if holes.count > limit { text += "    and \(holes.count - limit) more\n" }
        }
        return text
    }
}
