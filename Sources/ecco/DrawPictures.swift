import ArgumentParser
import EccoPictures
import Foundation
import RTL

/// Writes the documentation's pictures.
struct DrawPictures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pictures",
        abstract: "Draw the pictures of docs/decoder-4x.md from what the decoder is generated from.")

    @Option(name: .shortAndLong, help: "The folder to write to.")
    var output = "docs/pictures"

    @Flag(help: "Write nothing; fail where a file in the folder is not what would be drawn.")
    var check = false

    func run() throws {
        let folder = URL(fileURLWithPath: output)
        if !check { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
        var stale = [String]()
        for picture in try Picture.all() {
            let url = folder.appendingPathComponent(picture.name)
            let data = Data(picture.svg.utf8)
            if !check {
                try data.write(to: url, options: .atomic)
            } else if (try? Data(contentsOf: url)) != data {
                stale.append(url.relativePath)
            }
        }
        guard stale.isEmpty else {
            throw ValidationError(
                "\(stale.joined(separator: ", ")) is not what would be drawn: run `make generate` and commit the result."
            )
        }
    }
}
