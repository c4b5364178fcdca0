import Foundation

/// A module whose body has `count` statements: assignments with an operator or two, choices, conditions.
private func largeBody(_ count: Int) -> String {
    let statements = (0..<count).map { index -> String in
        let (a, b, c) = (index % 8, (index + 3) % 8, (index + 5) % 8)
        return switch index % 6 {
        case 0: "r\(a) <~ r\(b) + data"
        case 1: "r\(a) <~ mux(enable, r\(b), r\(c) ^ data)"
        case 2: "If(r\(a) == data) { r\(b) <~ data }.Else { r\(b) <~ r\(c) - 1 }"
        case 3: "If(enable && r\(a)[0]) { r\(b) <~ r\(c) & data }"
        case 4: "r\(a) <~ concatenate(r\(b)[15, 7], r\(c)[6, 0])"
        default: "If(r\(a) < r\(b)) { r\(c) <~ 0 }"
        }
    }
    return """
        import RTL
        struct LargeBody: Module {
            @Input() var enable: Bit
            @Input(16) var data: Bits
            @Output(16) var result: Bits
            \((0..<8).map { "@Register(16, reset: 0) var r\($0): Bits" }.joined(separator: "\n    "))
            var body: [Statement] {
                \(statements.joined(separator: "\n        "))
                result <~ r0
            }
        }
        """
}

/// The compiler has said what is wrong.
private struct TypeCheckFailure: Error {}

/// How long Swift's type checker takes for bodies of modules, the compiler's start left out.
func typeCheckBenchmark() throws -> [Row] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("type-check-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func seconds(_ statements: Int) throws -> Double {
        let file = folder.appendingPathComponent("LargeBody\(statements).swift")
        try largeBody(statements).write(to: file, atomically: true, encoding: .utf8)
        return try median(of: 3) {
            let compiler = Process()
            compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            compiler.arguments = ["swiftc", "-typecheck", "-I", ".build/release/Modules", file.path]
            try compiler.run()
            compiler.waitUntilExit()
            guard compiler.terminationStatus == 0 else { throw TypeCheckFailure() }
        }
    }
    let start = try seconds(1)
    return try [50, 100, 200].map { count in
        Row(
            name: "type-check a body of \(count) statements", value: try seconds(count) - start, unit: "s",
            note: "the compiler's start, \((start * 100).rounded() / 100) s, left out")
    }
}
