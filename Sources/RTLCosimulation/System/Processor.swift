/// The processor as Linux describes it.
enum Processor {
    /// What says which instructions it has, the same in every core and at every speed. Part of the key of what
    /// is compiled for it, because a cache may lie in a folder that machines share.
    static let description: String = {
        let named = ["vendor_id", "cpu family", "model", "stepping", "flags", "Features", "CPU part"]
        let text = String(decoding: FileSystem.read("/proc/cpuinfo") ?? [], as: UTF8.self)
        let first = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
        return first.filter { line in
            let name = line.prefix { $0 != ":" && $0 != "\t" }
            return named.contains { name == $0 }
        }.joined(separator: "\n")
    }()
}
