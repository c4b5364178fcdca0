import Glibc
import RTLSimulation
import Synchronization

/// Runs programs through `posix_spawn`.
///
/// A child stays in our process group: an interrupt typed at the terminal reaches both, and ends
/// us with the child. Every descriptor of ours is closed in the child except those named.
enum Subprocess {
    struct Outcome {
        /// Standard output and standard error in the order they were written.
        var output: String
        /// The exit status; 128 and the signal's number where a signal ended the child.
        var status: Int32
        var succeeded: Bool { status == 0 }
    }

    /// Between the creation of a pipe and its closing in children, no child may start: it would
    /// keep the pipe open and its reader waiting.
    private static let creation = Mutex<Void>(())

    /// A pipe that children do not inherit.
    static func pipe() throws(SimulationError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        let code = creation.withLock { _ -> Int32 in
            guard Glibc.pipe(&ends) == 0 else { return errno }
            ends = ends.map(raise)
            return 0
        }
        guard code == 0 else { throw FileSystem.failure("A pipe", code) }
        return (ends[0], ends[1])
    }

    /// Two ends of a stream that children do not inherit.
    static func socketPair() throws(SimulationError) -> (ours: Int32, theirs: Int32) {
        var ends: [Int32] = [-1, -1]
        let code = creation.withLock { _ -> Int32 in
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return errno }
            ends = ends.map(raise)
            return 0
        }
        guard code == 0 else { throw FileSystem.failure("A socket", code) }
        return (ends[0], ends[1])
    }

    /// Moves a descriptor beyond the numbers that children get theirs under, and closes it in them.
    private static func raise(_ descriptor: Int32) -> Int32 {
        let raised = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
        guard raised >= 0 else { return descriptor }
        close(descriptor)
        return raised
    }

    /// Runs a program to its end, with nothing on its standard input.
    static func run(
        _ program: String, _ arguments: [String], directory: String? = nil
    ) throws(SimulationError) -> Outcome {
        let ends = try pipe()
        defer { close(ends.reading) }
        let child: pid_t
        do {
            defer { close(ends.writing) }
            child = try spawn(
                program, arguments, directory: directory, descriptors: [1: ends.writing, 2: ends.writing])
        }
        // One pipe for both streams: reading it to its end can never wait for the other one.
        var bytes = [UInt8]()
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = read(ends.reading, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return Outcome(output: String(decoding: bytes, as: UTF8.self), status: wait(for: child))
    }

    /// Waits for the child's end and gives its status as in `Outcome`.
    static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            if errno != EINTR { return -1 }
        }
        return ending(status)
    }

    /// Waits until one of some children ends; which, and its status. Others of the process are left alone, so
    /// there is nothing to wait for all at once with.
    static func waitForAny(of children: [pid_t]) -> (index: Int, status: Int32) {
        while true {
            for (index, child) in children.enumerated() {
                var status: Int32 = 0
                let ended = waitpid(child, &status, WNOHANG)
                if ended == child { return (index, ending(status)) }
                if ended < 0, errno != EINTR { return (index, -1) }
            }
            usleep(2_000)
        }
    }

    private static func ending(_ status: Int32) -> Int32 {
        let signal = status & 0x7f
        return signal == 0 ? status >> 8 & 0xff : 128 + signal
    }

    /// Starts a program whose output goes to a file.
    static func spawn(
        _ program: String, _ arguments: [String], directory: String, log: String
    ) throws(SimulationError) -> pid_t {
        let descriptor = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileSystem.failure(log) }
        defer { close(descriptor) }
        return try spawn(
            program, arguments, directory: directory, descriptors: [1: descriptor, 2: descriptor])
    }

    /// The failure of a build whose output is in a file.
    static func buildFailure(of tool: String, log: String) -> SimulationError {
        .buildFailed(tool: tool, output: String(decoding: FileSystem.read(log) ?? [], as: UTF8.self))
    }

    /// Starts a program. `descriptors` maps the child's descriptor numbers to ours; standard input
    /// is empty where it is not named.
    static func spawn(
        _ program: String, _ arguments: [String], directory: String? = nil,
        descriptors: [Int32: Int32]
    ) throws(SimulationError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if descriptors[0] == nil {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        for (theirs, ours) in descriptors.sorted(by: { $0.key < $1.key }) {
            posix_spawn_file_actions_adddup2(&actions, ours, theirs)
        }

        // A host that ignores or blocks signals must not hand that on to compilers.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGTERM, SIGPIPE, SIGHUP] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        // Our headers have no portable way to give a child another directory, a shell has.
        let command =
            directory.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0, program] } ?? [program]
        let words: [UnsafeMutablePointer<CChar>?] = (command + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let code = creation.withLock { _ in
            posix_spawn(&child, command[0], &actions, &attributes, words, environ)
        }
        guard code == 0 else { throw FileSystem.failure(program, code) }
        return child
    }
}
