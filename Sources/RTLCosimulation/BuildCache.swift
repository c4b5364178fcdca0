import Glibc
import RTLSimulation

/// A directory of built models, each in a directory of its own that is named by a hash of all that
/// went into it:
///
///     <key>/product       the shared library or program
///     <key>/checksum      its hash, so that a damaged entry is noticed and built again
///     <key>.lock          held while the entry is built
///     <key>.<process>.building/   the work of the build that holds the lock
///
/// An entry is filled under `.building` and renamed, so it is whole or absent. The lock belongs to
/// the process and dies with it: what a killed build left is removed by the next one. A compiler that
/// outlives its build goes on writing where nobody looks: no two processes build in one directory.
struct BuildCache {
    let directory: String

    init(_ environment: BuildEnvironment) {
        directory = FileSystem.absolute(environment.cacheDirectory)
    }

    /// The path of the product with this key; built by `build` where the cache has none. `build`
    /// works in the directory it is given and leaves its result there as `product`.
    func product(
        key: String, build: (_ directory: String) throws(SimulationError) -> Void
    ) throws(SimulationError) -> String {
        if let path = lookUp(key) { return path }
        try FileSystem.createDirectory(directory)

        let lockPath = "\(directory)/\(key).lock"
        let lock = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard lock >= 0 else { throw FileSystem.failure(lockPath) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw FileSystem.failure(lockPath) }
        }
        // Someone else may have built it while we waited.
        if let path = lookUp(key) { return path }

        for name in FileSystem.contents(directory)
        where name.hasPrefix(key + ".") && name.hasSuffix(".building") {
            FileSystem.remove(directory + "/" + name)
        }
        let work = "\(directory)/\(key).\(getpid()).building"
        try FileSystem.createDirectory(work)
        defer { FileSystem.remove(work) }
        try build(work)

        let entry = work + "/entry"
        try FileSystem.createDirectory(entry)
        guard rename(work + "/product", entry + "/product") == 0,
            let sum = checksum(entry + "/product")
        else { throw FileSystem.failure(work + "/product") }
        try FileSystem.write(sum, to: entry + "/checksum")
        FileSystem.remove("\(directory)/\(key)")
        guard rename(entry, "\(directory)/\(key)") == 0 else {
            throw FileSystem.failure("\(directory)/\(key)")
        }
        return "\(directory)/\(key)/product"
    }

    private func lookUp(_ key: String) -> String? {
        let path = "\(directory)/\(key)/product"
        guard let expected = FileSystem.read("\(directory)/\(key)/checksum"),
            let found = checksum(path), Array(found.utf8) == expected
        else { return nil }
        return path
    }

    private func checksum(_ path: String) -> String? {
        guard let bytes = FileSystem.read(path) else { return nil }
        var hash = ContentHash()
        hash.combine(bytes: bytes)
        return hash.hexadecimal
    }
}
