import ArgumentParser
import Foundation
import RTLVerification

/// Coverage and its reports as files, written beside and renamed.
enum CoverageStore {
    /// - Throws: `CoverageError` where the file's parts do not fit together.
    static func database(_ path: String) throws -> CoverageDatabase {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let database: CoverageDatabase
        do {
            database = try JSONDecoder().decode(CoverageDatabase.self, from: data)
        } catch {
            throw CoverageError.damaged(reason: "`\(path)` is not the JSON that --save writes")
        }
        try database.validate()
        return database
    }

    static func keep(_ database: CoverageDatabase, in path: String) throws {
        AtomicFile.removeLeftovers(of: path)
        try write(database, to: path)
    }

    static func write(_ value: some Encodable, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        try AtomicFile.write(encoder.encode(value), to: path)
    }

    static func write(_ text: String, to path: String) throws {
        try AtomicFile.write(text, to: path)
    }

    /// `EccoHardware/FourXTables.swift` as a path below the current folder, where it is found there.
    static func sourcePath(_ file: String) -> String {
        let parts = file.split(separator: "/").map(String.init)
        guard parts.count == 2 else { return file }
        for root in ["Sources", "Tests"] {
            let folder = "\(root)/\(parts[0])"
            guard let found = FileManager.default.enumerator(atPath: folder) else { continue }
            for case let path as String in found where path.split(separator: "/").last == parts[1][...] {
                return "\(folder)/\(path)"
            }
        }
        return file
    }
}
