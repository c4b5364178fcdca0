import Glibc

/// A line on the terminal for work that takes more than a second; nothing where errors are piped.
final class ProgressBar {
    private let total: Int
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var shown: ContinuousClock.Instant?
    private let isVisible = isatty(STDERR_FILENO) != 0

    /// - Parameter total: of the numbers that `update` gets.
    init(total: Int) {
        self.total = total
        start = clock.now
    }

    func update(_ done: Int) {
        let now = clock.now
        guard isVisible, total > 0, start.duration(to: now) > .seconds(1) else { return }
        if let shown, shown.duration(to: now) < .milliseconds(100), done < total { return }
        shown = now
        let width = 40
        let filled = min(width * done / total, width)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        let elapsed = start.duration(to: now).inSeconds
        let left = done > 0 ? elapsed * Double(total - done) / Double(done) : 0
        put("\r[\(bar)] \(min(100 * done / total, 100)) %, \(fixed(left, 0)) s left \u{1B}[K")
    }

    /// Takes the line away.
    func finish() {
        if shown != nil { put("\r\u{1B}[K") }
    }

    private func put(_ text: String) { _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) } }

    deinit { finish() }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
