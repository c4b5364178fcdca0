import RTLSimulation

/// Where tools are looked for and where built models are kept.
public struct BuildEnvironment: Hashable, Sendable {
    /// Directory of the cache of built models, created at the first build. Several processes may
    /// share it; it may be deleted whenever no build runs.
    public var cacheDirectory: String
    /// Directories with a colon between them, as in `PATH`.
    public var searchPath: String

    public init(cacheDirectory: String, searchPath: String) {
        self.cacheDirectory = cacheDirectory
        self.searchPath = searchPath
    }

    /// Tools from `PATH`; the cache in `$RTL_CACHE`, else in `rtl-cosimulation` below
    /// `$XDG_CACHE_HOME`, else below `$HOME/.cache`, else in `.cache` below the current directory.
    public static var standard: BuildEnvironment {
        let cache: String
        if let named = FileSystem.environment("RTL_CACHE") {
            cache = named
        } else if let base = FileSystem.environment("XDG_CACHE_HOME") {
            cache = base + "/rtl-cosimulation"
        } else if let home = FileSystem.environment("HOME") {
            cache = home + "/.cache/rtl-cosimulation"
        } else {
            cache = ".cache/rtl-cosimulation"
        }
        return BuildEnvironment(
            cacheDirectory: cache, searchPath: FileSystem.environment("PATH") ?? "/usr/bin:/bin")
    }

    /// The path of an executable, nil where no directory of the search path has it.
    func find(_ program: String) -> String? {
        for directory in searchPath.split(separator: ":") {
            let path = FileSystem.absolute(directory + "/" + program)
            if FileSystem.isExecutableFile(path) { return path }
        }
        return nil
    }
}
