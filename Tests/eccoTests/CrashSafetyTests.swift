import Foundation
import RTLVerification
import Testing

@testable import ecco

/// Runs of `ecco fuzz` that are really killed, run out of space or lose a tool: what they leave is whole, and the
/// next run goes on.
@Suite(.serialized) struct CrashSafetyTests {
    private let folder = NSTemporaryDirectory() + "ecco-crash-\(UUID().uuidString)"
    private var corpus: String { folder + "/corpus" }
    private var progress: String { folder + "/progress" }
    private var cache: String { folder + "/cache" }

    init() throws {
        for path in [folder, folder + "/bin"] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    private static let ecco: String = {
        let folder = FileManager.default.currentDirectoryPath + "/.build"
        let built = ["release", "debug"].map { "\(folder)/\($0)/ecco" }
        return built.first { FileManager.default.isExecutableFile(atPath: $0) } ?? built[0]
    }()

    /// `sh -c PREFIX exec ecco ARGUMENTS`. Who starts the tests may ignore interrupts and file limits, which
    /// children inherit.
    private func start(
        _ arguments: [String], prefix: String = "", signals: String = "INT", path: String? = nil
    ) throws -> (process: Process, output: URL) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            ["-c", "\(prefix) exec env --default-signal=\(signals) \"$@\"", "sh", Self.ecco] + arguments
        var environment = ProcessInfo.processInfo.environment
        environment["RTL_CACHE"] = cache
        if let path { environment["PATH"] = path }
        process.environment = environment
        let output = URL(fileURLWithPath: folder + "/output-\(UUID().uuidString)")
        try Data().write(to: output)
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        return (process, output)
    }

    private func text(_ output: URL) -> String {
        String(decoding: (try? Data(contentsOf: output)) ?? Data(), as: UTF8.self)
    }

    private func fuzz(_ engine: String, _ more: String...) -> [String] {
        [
            "fuzz", "--design", "decoder_2x", "--engine", engine, "--case-blocks", "40", "--corpus", corpus,
            "--progress", progress,
        ] + more
    }

    private func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    private func kept() throws -> CampaignProgress? {
        guard let name = names(progress).first(where: { $0.hasSuffix(".json") }) else { return nil }
        return try JSONDecoder().decode(
            CampaignProgress.self, from: Data(contentsOf: URL(fileURLWithPath: progress + "/" + name)))
    }

    @Test(arguments: [SIGINT, SIGKILL])
    func aKilledCampaignGoesOnWhereItWas(signal: Int32) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var last = 0
        for round in 0..<4 {
            let (process, output) = try start(fuzz("native", "--seconds", "30"))
            let deadline = Date().addingTimeInterval(25)
            while (try? kept())?.next ?? 0 <= last, Date() < deadline, process.isRunning { usleep(20_000) }
            usleep(UInt32(round) * 7_000)
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal, "\(text(output))")
            // What is kept is whole, and it goes on from there.
            let next = try #require(try kept()).next
            #expect(next > last)
            last = next
        }
        let (process, output) = try start(fuzz("native", "--blocks", "40"))
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text(output))")
        #expect(try #require(try kept()).next > last)
        #expect(names(progress).filter { $0.hasSuffix(".part") }.isEmpty)
        #expect(names(corpus).isEmpty)
    }

    /// No file may have a byte: what a full disk does to every write.
    @Test func aFullDiskIsSaidAndLeavesWhatWas() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (first, firstOutput) = try start(fuzz("native", "--blocks", "40"))
        first.waitUntilExit()
        #expect(first.terminationStatus == 0, "\(text(firstOutput))")
        let before = try #require(try kept())
        let (full, output) = try start(
            fuzz("native", "--blocks", "40"), prefix: "trap '' XFSZ; ulimit -f 0;")
        full.waitUntilExit()
        #expect(full.terminationStatus != 0)
        #expect(try kept() == before)
        #expect(names(progress).filter { $0.hasSuffix(".part") }.isEmpty, "\(text(output))")
        let (next, _) = try start(fuzz("native", "--blocks", "40"))
        next.waitUntilExit()
        #expect(next.terminationStatus == 0)
        #expect(try #require(try kept()).next == before.next + 1)
    }

    /// A full disk in the middle of a build: no entry, and the next run builds.
    @Test func aFullDiskInTheMiddleOfABuildLeavesNoEntry() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // 64 KiB a file: the model's C++ has more.
        let (full, output) = try start(
            fuzz("verilator", "--blocks", "40"), prefix: "trap '' XFSZ; ulimit -f 128;")
        full.waitUntilExit()
        #expect(full.terminationStatus != 0)
        #expect(names(progress).isEmpty, "\(text(output))")
        let whole = names(cache).filter { $0.hasPrefix("verilator-") && !$0.hasSuffix(".lock") }
        #expect(whole.isEmpty)
        let (next, nextOutput) = try start(fuzz("verilator", "--blocks", "40"))
        next.waitUntilExit()
        #expect(next.terminationStatus == 0, "\(text(nextOutput))")
    }

    @Test func anErrorOfWritingNamesTheFileAndTheWayOut() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let failure = #expect(throws: AtomicFile.Failure.self) {
            try AtomicFile.write("new", to: "/dev/full/case.json")
        }
        #expect(
            failure?.description
                == "/dev/full/case.json cannot be written: Not a directory; make room or name another folder."
        )
    }

    /// Leftovers of processes that are no more go; those of one that is stay.
    @Test func leftoversOfTheDeadAreRemoved() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let dead = Process()
        dead.executableURL = URL(fileURLWithPath: "/bin/true")
        try dead.run()
        dead.waitUntilExit()
        for owner in [dead.processIdentifier, getpid()] {
            try Data("half".utf8).write(to: URL(fileURLWithPath: folder + "/a.json.\(owner).part"))
        }
        AtomicFile.removeLeftovers(in: folder)
        #expect(names(folder).filter { $0.hasPrefix("a.json") } == ["a.json.\(getpid()).part"])
    }

    /// A Verilator that dies in the middle of its work, first in the path.
    @Test func aCrashingVerilatorLeavesNoEntry() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let real = try #require(
            path.split(separator: ":").map { $0 + "/verilator" }.first {
                FileManager.default.isExecutableFile(atPath: $0)
            })
        let fake = folder + "/bin/verilator"
        try """
        #!/bin/sh
        case "$1" in --version|--getenv) exec \(real) "$@";; esac
        mkdir -p model && echo 'half a mod' > model/VModel.cpp
        kill -SEGV $$
        """.write(toFile: fake, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake)
        let (process, output) = try start(
            fuzz("verilator", "--blocks", "40"), path: folder + "/bin:" + path)
        process.waitUntilExit()
        #expect(process.terminationStatus != 0)
        #expect(text(output).contains("Verilator could not build the model"), "\(text(output))")
        #expect(names(cache).filter { !$0.hasSuffix(".lock") && !$0.hasPrefix("runtime") }.isEmpty)
        #expect(names(progress).isEmpty)
        // With the tool that works, all is built.
        let (next, nextOutput) = try start(fuzz("verilator", "--blocks", "400"))
        next.waitUntilExit()
        #expect(next.terminationStatus == 0, "\(text(nextOutput))")
    }

    /// A build that is killed, and two campaigns at once behind it: they share the cache, one builds.
    @Test func twoCampaignsAtOnceShareTheCacheBehindAKilledBuild() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (killed, _) = try start(fuzz("verilator", "--blocks", "40"))
        let deadline = Date().addingTimeInterval(60)
        while !names(cache).contains(where: { $0.hasSuffix(".building") }), Date() < deadline {
            usleep(10_000)
        }
        usleep(300_000)
        kill(killed.processIdentifier, SIGKILL)
        killed.waitUntilExit()
        #expect(names(cache).contains { $0.hasSuffix(".building") })
        let both = try [1, 2].map { try start(fuzz("verilator", "--blocks", "400", "--seed", "\($0)")) }
        for (process, output) in both {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(text(output))")
        }
        let models = names(cache).filter { $0.hasPrefix("verilator-") && !$0.hasSuffix(".lock") }
        #expect(models.count == 1)
        #expect(names(cache).filter { $0.hasSuffix(".building") }.isEmpty)
        #expect(names(progress).filter { $0.hasSuffix(".json") }.count == 2)
    }

    // MARK: Coverage

    private var database: String { folder + "/coverage/database.json" }

    /// Measures a little and adds it to the database, which is there after the first time.
    private func coverage(_ seed: Int) throws -> [String] {
        try FileManager.default.createDirectory(
            atPath: folder + "/coverage", withIntermediateDirectories: true)
        return [
            "coverage", "--design", "decoder_2x", "--blocks", "40", "--case-blocks", "40", "--seed",
            "\(seed)",
            "--save", database,
        ] + (FileManager.default.fileExists(atPath: database) ? ["--merge", database] : [])
    }

    private var leftovers: [String] { names(folder + "/coverage").filter { $0.hasSuffix(".part") } }

    /// Runs to the end; gives what was kept.
    @discardableResult
    private func measured(_ seed: Int) throws -> CoverageDatabase {
        let (process, output) = try start(coverage(seed))
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text(output))")
        return try CoverageStore.database(database)
    }

    /// A file limit ends the process with a signal when the file has 64 KiB, a part of what it would have.
    @Test func coverageThatIsKilledHalfWayThroughItsFileIsWhatItWas() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let before = try measured(1)
        let (process, output) = try start(
            coverage(2), prefix: "ulimit -c 0; ulimit -f 128;", signals: "INT,XFSZ")
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal, "\(text(output))")
        #expect(process.terminationStatus == SIGXFSZ)
        let half = try #require(leftovers.first)
        let size = try FileManager.default.attributesOfItem(atPath: folder + "/coverage/" + half)[.size]
        #expect(size as? Int == 65_536)
        #expect(try CoverageStore.database(database) == before)
        let after = try measured(2)
        #expect(after.runs.count == 2 && after.cycles > before.cycles)
        #expect(leftovers.isEmpty)
    }

    @Test func killedCoverageGoesOnFromWhatIsKept() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var kept = try measured(1)
        var halves = 0
        for round in 0..<20 where halves < 3 {
            let (process, output) = try start(coverage(2 + round))
            let part = "\(database).\(process.processIdentifier).part"
            // It is there from the first byte to the last one's arrival on the disk.
            while access(part, F_OK) != 0, process.isRunning {}
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            halves += access(part, F_OK) == 0 ? 1 : 0
            let found = try CoverageStore.database(database)
            #expect(found == kept || found.runs.count == kept.runs.count + 1, "\(text(output))")
            kept = found
        }
        #expect(halves > 0, "no kill came while the file was being written")
        let after = try measured(99)
        #expect(after.runs.count == kept.runs.count + 1)
        #expect(leftovers.isEmpty)
    }

    /// What was measured is at least printed.
    @Test func coverageOnAFullDiskIsSaidAndLeavesWhatWas() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let before = try measured(1)
        let (full, output) = try start(coverage(2), prefix: "trap '' XFSZ; ulimit -f 128;")
        full.waitUntilExit()
        #expect(full.terminationReason == .exit && full.terminationStatus != 0)
        #expect(text(output).contains("coverage of ecco_decoder_2x:"))
        #expect(text(output).contains("database.json cannot be written: File too large; make room"))
        #expect(try CoverageStore.database(database) == before)
        #expect(leftovers.isEmpty)
        #expect(try measured(2).runs.count == 2)
    }
}
