import Foundation
import RTL
import Testing

/// Twelve mistakes that designers make, and what the language says: `docs/mistakes.md` is made of
/// this test. `UPDATE_GOLDEN=1 make test` writes it anew.
@Suite struct MistakeTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func message(_ module: any Module) -> String {
        do {
            return try elaborate(module).warnings.map(\.description).joined(separator: "\n")
        } catch let error as DesignError {
            return error.description
        } catch {
            return "\(error)"
        }
    }

    /// The lines of this file between the marks of a mistake.
    private static func source(_ name: String) throws -> String {
        let text = try String(contentsOfFile: #filePath, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasSuffix("struct \(name): Module {") })
        let end = try #require(lines[start...].firstIndex { $0 == "}" })
        return lines[start...end].joined(separator: "\n").replacingOccurrences(
            of: "private struct", with: "struct")
    }

    @Test func thePageOfMistakesIsWhatTheLanguageSays() throws {
        let mistakes: [(title: String, module: any Module, name: String)] = [
            ("Adding values of different widths", UnequalWidths(), "UnequalWidths"),
            ("Assigning a sum to a narrower output", LostCarry(), "LostCarry"),
            ("Forgetting the other branch", MissingElse(), "MissingElse"),
            ("Driving one signal twice", DrivenTwice(), "DrivenTwice"),
            ("Leaving bits of an output unassigned", Undriven(), "Undriven"),
            ("Closing a loop without a register", Loop(), "Loop"),
            ("Slicing past the end", SliceOutOfRange(), "SliceOutOfRange"),
            ("A constant that does not fit", LiteralTooLarge(), "LiteralTooLarge"),
            ("Reading a register of another clock", Crossing(), "Crossing"),
            ("A case that can never be reached", UnreachableCase(), "UnreachableCase"),
            ("A memory's address of the wrong width", WrongAddress(), "WrongAddress"),
            ("A name that Verilog keeps for itself", ReservedName(), "ReservedName"),
        ]
        var page = """
            # Twelve mistakes, and what the language says

            Made by `Tests/RTLTests/MistakeTests.swift`; each message is what elaborating the design beside
            it prints. All problems of a design are reported at once.

            """
        for (number, mistake) in mistakes.enumerated() {
            let message = Self.message(mistake.module)
            #expect(!message.isEmpty, "\(mistake.title)")
            page +=
                "\n## \(number + 1). \(mistake.title)\n\n```swift\n\(try Self.source(mistake.name))\n```\n\n"
            page += "```\n\(message)\n```\n"
        }
        let file = Self.root.appendingPathComponent("docs/mistakes.md")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try page.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }

    @Test func bitsOfOneVectorAreNoLoopWhateverTheyPassThrough() throws {
        struct Ripple: Module {
            @Input(4) var a: Bits
            @Output(4) var carry: Bits
            @Wire(4) var chain: Bits
            var body: [Statement] {
                chain[0] <~ a[0]
                chain[3, 1] <~ (chain[2, 0] & a[3, 1]) ^ ~a[3, 1]
                carry <~ chain
            }
        }
        #expect(Self.message(Ripple()) == "")
        struct Real: Module {
            @Input(4) var a: Bits
            @Output(4) var carry: Bits
            @Wire(4) var chain: Bits
            var body: [Statement] {
                chain[1, 0] <~ chain[3, 2]
                chain[3, 2] <~ chain[1, 0] & a[1, 0]
                carry <~ chain
            }
        }
        #expect(Self.message(Real()).contains("combinational loop: "))
    }

    @Test func aSynchronizerCrossesAndAMixedResetIsReported() {
        struct Safe: Module {
            @Input() var data: Bit
            @Output() var late: Bit
            @Register(reset: false) var slow: Bit
            @Register(reset: false, domain: ClockDomain("fast")) var fast: Bit
            var body: [Statement] {
                slow <~ data
                fast <~ synchronized(slow, into: ClockDomain("fast"), named: "crossing")
                late <~ fast
            }
        }
        #expect(Self.message(Safe()) == "")
        struct Mixed: Module {
            @Input() var data: Bit
            @Output() var late: Bit
            @Register(reset: false) var first: Bit
            @Register(reset: false, .asynchronous) var second: Bit
            var body: [Statement] {
                first <~ data
                second <~ first
                late <~ second
            }
        }
        #expect(
            Self.message(Mixed()).contains(
                "`second` takes `reset` asynchronously, `first` takes it synchronously [mixed-reset]"))
    }

    @Test func aCrossingBetweenModulesIsFound() {
        struct Holder: Module {
            let domain: ClockDomain
            @Input() var data: Bit
            @Output() var late: Bit
            @Register var held: Bit
            init(_ domain: ClockDomain) {
                self.domain = domain
                _held = Register(reset: false, domain: domain)
            }
            var body: [Statement] {
                held <~ data
                late <~ held
            }
        }
        struct Top: Module {
            @Input() var data: Bit
            @Output() var late: Bit
            let slow = Holder(.main)
            let fast = Holder(ClockDomain("fast"))
            var body: [Statement] {
                slow.data <~ data
                fast.data <~ !slow.late
                late <~ fast.late
            }
        }
        #expect(
            Self.message(Top()).contains(
                "`fast.held` of clock `fast_clock` reads `slow.held`, which changes with clock `clock`"))
    }
}

private struct UnequalWidths: Module {
    @Input(8) var a: Bits
    @Input(9) var b: Bits
    @Output(9) var sum: Bits
    var body: [Statement] { sum <~ a + b }
}

private struct LostCarry: Module {
    @Input(8) var a: Bits
    @Input(8) var b: Bits
    @Output(8) var sum: Bits
    var body: [Statement] { sum <~ a.extended(to: 9) + b.extended(to: 9) }
}

private struct MissingElse: Module {
    @Input() var load: Bit
    @Input(8) var data: Bits
    @Output(8) var held: Bits
    var body: [Statement] { If(load) { held <~ data } }
}

private struct DrivenTwice: Module {
    @Input(8) var data: Bits
    @Output(8) var value: Bits
    var body: [Statement] {
        value <~ data
        value <~ ~data
    }
}

private struct Undriven: Module {
    @Input(4) var data: Bits
    @Output(8) var value: Bits
    var body: [Statement] { value[3, 0] <~ data }
}

private struct Loop: Module {
    @Input(8) var step: Bits
    @Output(8) var total: Bits
    @Wire(8) var sum: Bits
    var body: [Statement] {
        sum <~ total + step
        total <~ sum
    }
}

private struct SliceOutOfRange: Module {
    @Input(8) var data: Bits
    @Output(4) var high: Bits
    var body: [Statement] { high <~ data[8, 5] }
}

private struct LiteralTooLarge: Module {
    @Output(4) var value: Bits
    @Register(4, reset: 16) var count: Bits
    var body: [Statement] {
        count <~ count + 1
        value <~ count
    }
}

private struct Crossing: Module {
    @Input(8) var data: Bits
    @Output(8) var late: Bits
    @Register(8) var slow: Bits
    @Register(8, domain: ClockDomain("fast")) var fast: Bits
    var body: [Statement] {
        slow <~ data
        fast <~ slow
        late <~ fast
    }
}

private struct UnreachableCase: Module {
    @Input(2) var operation: Bits
    @Output(2) var result: Bits
    var body: [Statement] {
        Switch(operation) {
            Case("1-") { result <~ 1 }
            Case(3) { result <~ 2 }
            Default { result <~ 0 }
        }
    }
}

private struct WrongAddress: Module {
    @Input(8) var address: Bits
    @Output(16) var word: Bits
    let words = Memory(16, contents: [1, 2, 3, 4])
    var body: [Statement] { word <~ words[address] }
}

private struct ReservedName: Module {
    @Input(8) var input: Bits
    @Output(8) var value: Bits
    var body: [Statement] { value <~ input }
}
