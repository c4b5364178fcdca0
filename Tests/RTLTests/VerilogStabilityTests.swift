import RTL
import Testing

/// An edit changes the text of its own cone alone, and equal designs give equal bytes.
@Suite struct VerilogStabilityTests {
    enum Edit: CaseIterable { case none, otherOperator, newTerm, otherConstant, newStatement }

    struct Edited: Module {
        let edit: Edit
        @Input(16) var a: Bits
        @Input(16) var b: Bits
        @Input(16) var c: Bits
        @Output(16) var first: Bits
        @Output(16) var second: Bits
        @Output(16) var third: Bits
        @Register(16, reset: 0) var total: Bits

        var body: [Statement] {
            first <~ mux(a < b, (a + c) ^ (b + c), (a - c) & (c - b))
            if edit == .otherOperator {
                second <~ ((a ^ b) * (b - c))[15, 0]
            } else if edit == .newTerm {
                second <~ (((a + b) * (b - c))[15, 0]) ^ a
            } else if edit == .otherConstant {
                second <~ ((a + b) * (b - 3))[15, 0]
            } else {
                second <~ ((a + b) * (b - c))[15, 0]
            }
            If(a == c) { total <~ total + (a & b) }
            if edit == .newStatement { If(b == c) { total <~ 0 } }
            third <~ total ^ ((a + c) ^ (b + c))
        }
    }

    private func lines(_ edit: Edit) throws -> [String] {
        let text = try elaborate(Edited(edit: edit)).verilog().files[0].text
        // Places move with the source; names and expressions may not.
        return text.split(separator: "\n").map { line in
            String(line.prefix { $0 != "/" }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }

    @Test(arguments: Edit.allCases)
    func anEditChangesItsOwnConeAlone(edit: Edit) throws {
        let difference = try lines(edit).difference(from: lines(.none))
        let allowed = edit == .none ? [] : edit == .newStatement ? ["total"] : ["second"]
        for change in difference {
            let text =
                switch change {
                case .insert(_, let line, _), .remove(_, let line, _): line
                }
            #expect(allowed.contains { text.contains($0) }, "\(edit): \(text)")
        }
        #expect(difference.isEmpty == (edit == .none))
    }

    @Test func twoRunsGiveTheSameBytes() throws {
        for edit in Edit.allCases {
            #expect(try elaborate(Edited(edit: edit)).verilog() == elaborate(Edited(edit: edit)).verilog())
        }
    }
}
