import ArgumentParser

@main
struct Ecco: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ecco",
        abstract: "Compress tensors into 64-byte blocks; generate and check the hardware that decodes them.",
        subcommands: [
            Compress.self, Decompress.self, Inspect.self, Quality.self, Simulate.self, Fuzz.self,
            Coverage.self, TestbenchCommand.self, Generate.self, DrawPictures.self,
        ])
}
