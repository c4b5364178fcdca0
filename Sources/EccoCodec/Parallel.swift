import Dispatch
import Glibc
import Synchronization

/// Work on numbered parts of a fixed size, shared among threads. What a part computes must not depend on
/// who computes it; what is summed over parts is summed in their order by the caller.
enum Parallel {
    static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Calls `body` for each part once, on `threads` threads (as many as there are cores for nil).
    static func forEach(parts: Int, threads: Int?, _ body: @Sendable (Int) -> Void) {
        let count = min(max(threads ?? coreCount, 1), max(parts, 1))
        guard count > 1 else {
            for part in 0..<parts { body(part) }
            return
        }
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            while true {
                let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard part < parts else { return }
                body(part)
            }
        }
    }

    /// The results of `body` for each part, in the order of the parts.
    static func map<Result: Sendable>(
        parts: Int, threads: Int?, _ body: @Sendable (Int) -> Result
    ) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: parts))
        forEach(parts: parts, threads: threads) { part in
            let result = body(part)
            results.withLock { $0[part] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
