import Glibc
import RTL
import RTLSimulation
import Synchronization
import Testing

@testable import RTLCosimulation

@Suite struct BuildCacheTests {
    /// Runs `body` with a cache in a directory of its own.
    private func withCache(_ body: (BuildCache) throws -> Void) throws {
        let directory = try FileSystem.temporaryDirectory()
        defer { FileSystem.remove(directory) }
        var environment = BuildEnvironment.standard
        environment.cacheDirectory = directory + "/below/cache"
        try body(BuildCache(environment))
    }

    private func text(_ path: String) -> String? {
        FileSystem.read(path).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func aSecondLookUpBuildsNothing() throws {
        try withCache { cache in
            var builds = 0
            for _ in 0..<2 {
                let path = try cache.product(key: "key") { directory throws(SimulationError) in
                    builds += 1
                    try FileSystem.write("built", to: directory + "/product")
                }
                #expect(text(path) == "built")
            }
            #expect(builds == 1)
        }
    }

    @Test(arguments: ["", "buil", "BUILT", "built and more"])
    func aDamagedEntryIsBuiltAgain(damage: String) throws {
        try withCache { cache in
            let build = { (directory: String) throws(SimulationError) in
                try FileSystem.write("built", to: directory + "/product")
            }
            let path = try cache.product(key: "key", build: build)
            try FileSystem.write(damage, to: path)
            #expect(text(try cache.product(key: "key", build: build)) == "built")
        }
    }

    @Test func aFailedBuildLeavesNoEntry() throws {
        try withCache { cache in
            let failure = SimulationError.buildFailed(tool: "tool", output: "its words")
            #expect(throws: failure) {
                try cache.product(key: "key") { directory throws(SimulationError) in
                    try FileSystem.write("half", to: directory + "/product")
                    throw failure
                }
            }
            #expect(FileSystem.contents(cache.directory) == ["key.lock"])
        }
    }

    @Test func whatAKilledBuildLeftIsRemoved() throws {
        try withCache { cache in
            try FileSystem.createDirectory(cache.directory + "/key.building/entry")
            try FileSystem.write("old", to: cache.directory + "/key.building/leftover")
            _ = try cache.product(key: "key") { directory throws(SimulationError) in
                #expect(FileSystem.contents(directory) == [])
                try FileSystem.write("built", to: directory + "/product")
            }
        }
    }

    @Test func concurrentTasksBuildOnce() async throws {
        let directory = try FileSystem.temporaryDirectory()
        defer { FileSystem.remove(directory) }
        let environment = BuildEnvironment(cacheDirectory: directory, searchPath: "")
        let builds = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    _ = try BuildCache(environment).product(key: "key") {
                        directory throws(SimulationError) in
                        builds.value.add(1, ordering: .relaxed)
                        usleep(20_000)
                        try FileSystem.write("built", to: directory + "/product")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(builds.value.load(ordering: .relaxed) == 1)
    }

    @Test func aLockHeldByAnotherProcessIsWaitedFor() throws {
        try withCache { cache in
            try FileSystem.createDirectory(cache.directory)
            let lock = cache.directory + "/key.lock"
            let marker = cache.directory + "/released"
            let ready = cache.directory + "/held"
            let script = "exec 9>\"$0\"; flock 9; touch \"$2\"; sleep 0.3; touch \"$1\""
            let child = try Subprocess.spawn(
                "/bin/sh", ["-c", script, lock, marker, ready], descriptors: [:])
            while FileSystem.size(ready) == nil { usleep(1000) }
            _ = try cache.product(key: "key") { directory throws(SimulationError) in
                #expect(FileSystem.size(marker) != nil)
                try FileSystem.write("built", to: directory + "/product")
            }
            #expect(Subprocess.wait(for: child) == 0)
        }
    }

    @Test(arguments: EngineKind.allCases)
    func aCorruptedModelIsBuiltAgain(kind: EngineKind) throws {
        let directory = try FileSystem.temporaryDirectory()
        defer { FileSystem.remove(directory) }
        var environment = TestEnvironment.shared
        environment.cacheDirectory = directory
        // The runtime is the same for every model; building it here again would prove nothing.
        _ = try EngineKind.verilator.make(Designs.counter)
        for name in FileSystem.contents(TestEnvironment.shared.cacheDirectory)
        where name.hasPrefix("runtime-") && !name.hasSuffix(".lock") {
            symlink(TestEnvironment.shared.cacheDirectory + "/" + name, directory + "/" + name)
        }
        _ = try kind.make(Designs.counter, environment: environment)
        let entry = try #require(
            FileSystem.contents(directory).first {
                $0.hasPrefix(kind.rawValue) && !$0.hasSuffix(".lock")
            })
        let path = directory + "/" + entry + "/product"
        let bytes = try #require(FileSystem.read(path))
        try FileSystem.write(Array(bytes.prefix(bytes.count / 2)), to: path)
        let samples = try kind.make(Designs.counter, environment: environment).run([["reset": 1], [:]])
        #expect(samples.last?["count__value"]?.int == 0)
        #expect(FileSystem.size(path) == bytes.count)
    }

    @Test func anUnwritableCacheIsASentence() throws {
        let cache = BuildCache(BuildEnvironment(cacheDirectory: "/dev/null/cache", searchPath: ""))
        do {
            _ = try cache.product(key: "key") { _ throws(SimulationError) in }
            Issue.record("a cache below /dev/null was accepted")
        } catch {
            #expect(error.description == "/dev/null/cache cannot be used: Not a directory.")
        }
    }

    @Test func theHashIsFNV1a() {
        var hash = ContentHash()
        #expect(hash.hexadecimal == "6c62272e07bb014262b821756295c58d")
        hash.combine(bytes: Array("a".utf8))
        #expect(hash.hexadecimal == "d228cb696f1a8caf78912b704e4a8964")
    }
}

private final class Counter: Sendable {
    let value = Atomic<Int>(0)
}
