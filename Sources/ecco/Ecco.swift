import ArgumentParser

@main
struct Ecco: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ecco",
        abstract: "Compress tensors into 64-byte Ecco blocks, and generate and check the hardware that decodes them.",
        subcommands: [Generate.self])
}
