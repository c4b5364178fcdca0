import Foundation
import RTLVerification

/// The kept cases and the campaigns' progress, as JSON files. Files are written beside and renamed, so that
/// a killed run leaves the old one or the new one.
struct CaseStore {
    let corpus: String
    let progress: String

    /// A file that is there and is not what it should be.
    struct Damaged: Error, CustomStringConvertible {
        let path: String
        let content: String
        var description: String { "\(path) is no \(content); delete it." }
    }

    /// The kept cases of a design, by name.
    func cases(of design: String) throws -> [(path: String, scenario: Scenario)] {
        let folder = "\(corpus)/\(design)"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        AtomicFile.removeLeftovers(in: folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
            .sorted().map { name in
                let path = "\(folder)/\(name)"
                return (path, try Self.scenario(path))
            }
    }

    static func scenario(_ path: String) throws -> Scenario {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        guard let scenario = try? JSONDecoder().decode(Scenario.self, from: data) else {
            throw Damaged(path: path, content: "case of a campaign")
        }
        return scenario
    }

    /// Keeps a case under a name made from what is in it.
    func keep(_ scenario: Scenario, of design: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(scenario)
        // FNV-1a: the same name on every machine.
        let hash = data.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let folder = "\(corpus)/\(design)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(String(hash, radix: 16)).json"
        try AtomicFile.write(data, to: path)
        return path
    }

    func progress(_ key: String) throws -> CampaignProgress? {
        let path = "\(progress)/\(key).json"
        AtomicFile.removeLeftovers(in: progress)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        guard let kept = try? JSONDecoder().decode(CampaignProgress.self, from: data) else {
            throw Damaged(path: path, content: "progress of a campaign")
        }
        return kept
    }

    func keep(_ state: CampaignProgress, as key: String) throws {
        try FileManager.default.createDirectory(atPath: progress, withIntermediateDirectories: true)
        try AtomicFile.write(JSONEncoder().encode(state), to: "\(progress)/\(key).json")
    }
}
