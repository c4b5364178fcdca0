import RTL
import Testing

/// What a mistake says: each test is the mistake and its message.
@Suite struct DiagnosticTests {
    private func message(_ module: any Module) -> String {
        do {
            return try elaborate(module).warnings.map(\.description).joined(separator: "\n")
        } catch let error as DesignError {
            return error.description
        } catch {
            return "\(error)"
        }
    }

    @Test func aMissingElseWouldMakeALatch() {
        struct Latch: Module {
            @Input() var enable: Bit
            @Input(4) var data: Bits
            @Output(4) var held: Bits
            var body: [Statement] { If(enable) { held <~ data } }
        }
        #expect(
            message(Latch()) == """
                DiagnosticTests.swift:21: error: `held` is not assigned under every condition [latch]
                  DiagnosticTests.swift:20: declared here
                  help: assign a default before the condition, or add an Else
                """)
    }

    @Test func anInputThatNothingReadsIsAWarning() {
        struct Deaf: Module {
            @Input() var enable: Bit
            @Output(4) var value: Bits
            var body: [Statement] { value <~ 3 }
        }
        #expect(message(Deaf()).hasSuffix("warning: the input `enable` is never read [unread]"))
    }

    @Test func anOutputThatIsNeverAssigned() {
        struct Silent: Module {
            @Output(4) var value: Bits
            var body: [Statement] { value[1, 0] <~ 3 }
        }
        #expect(
            message(Silent()) == """
                DiagnosticTests.swift:42: error: `value[3:2]` is never assigned [undriven]
                """)
    }

    @Test func twoAssignmentsUnderOneCondition() {
        struct Twice: Module {
            @Input(4) var a: Bits
            @Output(4) var value: Bits
            var body: [Statement] {
                value <~ a
                value[2] <~ true
            }
        }
        #expect(
            message(Twice()) == """
                DiagnosticTests.swift:57: error: `value` is driven twice under the same condition [driven-twice]
                  DiagnosticTests.swift:56: this assignment never has an effect
                  help: remove one, or put the second under an If
                """)
    }

    @Test func aCombinationalLoopNamesItsPath() {
        struct Loop: Module {
            @Input(4) var a: Bits
            @Output(4) var value: Bits
            @Wire(4) var first: Bits
            @Wire(4) var second: Bits
            var body: [Statement] {
                first <~ second + a
                second <~ first ^ a
                value <~ second
            }
        }
        let text = message(Loop())
        #expect(text.contains("combinational loop: second -> first -> second [combinational-loop]"))
        #expect(text.contains("DiagnosticTests.swift:75: `first` is assigned here"))
        #expect(text.contains("DiagnosticTests.swift:76: `second` is assigned here"))
    }

    @Test func differentBitsOfOneWireAreNoLoop() {
        struct Chain: Module {
            @Input(4) var a: Bits
            @Output(4) var value: Bits
            @Wire(4) var carry: Bits
            var body: [Statement] {
                carry[0] <~ a[0]
                for index in 1..<4 { carry[index] <~ carry[index - 1] ^ a[index] }
                value <~ carry
            }
        }
        #expect(message(Chain()) == "")
    }

    @Test func slicesOutOfRangeAndLiteralsThatDoNotFitAreReportedTogether() {
        struct Wrong: Module {
            @Input(4) var a: Bits
            @Output(4) var x: Bits
            @Output(4) var y: Bits
            @Output(4) var z: Bits
            var body: [Statement] {
                x <~ a[4, 1]
                y <~ a + 16
                z <~ a.truncated(to: 5)[3, 0]
            }
        }
        let text = message(Wrong())
        #expect(text.contains("the slice [4, 1] is out of range: the value has bits 3 to 0 [index-range]"))
        #expect(text.contains("the literal 16 does not fit: 4 bits hold 0 to 15 [literal-range]"))
        #expect(text.contains("a value of 4 bits cannot be cut to 5 [invalid-width]"))
    }

    @Test func anInputAndAComputedValueCannotBeAssigned() {
        struct Wrong: Module {
            @Input(4) var a: Bits
            @Output(4) var x: Bits
            var body: [Statement] {
                a <~ 3
                (a + a) <~ 4
                x <~ a
            }
        }
        let text = message(Wrong())
        #expect(text.contains("`a` is an input: only the outside drives it [not-assignable]"))
        #expect(text.contains("the left side of <~ is a computed value [not-assignable]"))
    }

    @Test func aReservedWordIsRefused() {
        struct Wrong: Module {
            @Input(4) var table: Bits
            @Output(4) var x: Bits
            var body: [Statement] { x <~ table }
        }
        #expect(message(Wrong()).contains("`table` is a reserved word of Verilog [reserved-word]"))
    }

    @Test func aCaseThatIsNeverReachedIsAWarning() {
        struct Wrong: Module {
            @Input(2) var a: Bits
            @Output(2) var x: Bits
            var body: [Statement] {
                Switch(a) {
                    Case("0-") { x <~ 1 }
                    Case(1) { x <~ 2 }
                    Default { x <~ 3 }
                }
            }
        }
        #expect(message(Wrong()).contains("the case 1 is never reached"))
    }

    @Test func aSwitchOverAllValuesNeedsNoDefault() throws {
        struct Full: Module {
            @Input(1) var a: Bits
            @Output(2) var x: Bits
            var body: [Statement] {
                Switch(a) {
                    Case(0) { x <~ 1 }
                    Case(1) { x <~ 2 }
                }
            }
        }
        #expect(message(Full()) == "")
    }

    @Test func aSignalOfAnotherModuleIsForeign() {
        struct Inner: Module {
            @Input(2) var a: Bits
            @Output(2) var x: Bits
            var body: [Statement] { x <~ a }
        }
        struct Outer: Module {
            @Input(2) var a: Bits
            @Output(2) var x: Bits
            var body: [Statement] {
                let inner = Inner()
                x <~ inner.x ^ a
            }
        }
        #expect(message(Outer()).contains("a signal of another module is used [foreign-signal]"))
    }

    @Test func negativeAndZeroWidthsDoNotTrap() {
        struct Wrong: Module {
            @Input(0) var a: Bits
            @Output(-3) var x: Bits
            var body: [Statement] { x <~ a }
        }
        let text = message(Wrong())
        #expect(text.contains("a signal cannot have 0 bits [invalid-width]"))
        #expect(text.contains("a signal cannot have -3 bits [invalid-width]"))
    }
}
