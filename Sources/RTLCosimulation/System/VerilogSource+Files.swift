import RTL
import RTLSimulation

extension VerilogSource {
    /// Writes the files into a directory and gives their names, in order.
    func write(to directory: String, for tool: String) throws(SimulationError) -> [String] {
        for file in files {
            guard !file.name.isEmpty, !file.name.contains("/"), !file.name.hasPrefix("-") else {
                throw .unsupported(tool: tool, reason: "`\(file.name)` is no file name")
            }
            try FileSystem.write(file.text, to: directory + "/" + file.name)
        }
        return files.map(\.name)
    }
}
