import RTL
import Testing

private struct HalfAdder: Module {
    @Input() var a: Bit
    @Input() var b: Bit
    @Output() var sum: Bit
    @Output() var carry: Bit

    var body: [Statement] {
        sum <~ a ^ b
        carry <~ a & b
    }
}

private struct FullAdder: Module {
    @Input() var a: Bit
    @Input() var b: Bit
    @Input() var carryIn: Bit
    @Output() var sum: Bit
    @Output() var carryOut: Bit
    let halves = [HalfAdder(), HalfAdder()]

    var body: [Statement] {
        halves[0].a <~ a
        halves[0].b <~ b
        halves[1].a <~ halves[0].sum
        halves[1].b <~ carryIn
        sum <~ halves[1].sum
        carryOut <~ halves[0].carry | halves[1].carry
    }
}

private struct Adder: Module {
    @Input(3) var a: Bits
    @Input(3) var b: Bits
    @Output(4) var sum: Bits
    let first = HalfAdder()
    let others = [FullAdder(), FullAdder()]

    var body: [Statement] {
        first.a <~ a[0]
        first.b <~ b[0]
        for (index, adder) in others.enumerated() {
            adder.a <~ a[index + 1]
            adder.b <~ b[index + 1]
            adder.carryIn <~ (index == 0 ? first.carry : others[0].carryOut)
        }
        sum <~ concatenate(others[1].carryOut, others[1].sum, others[0].sum, first.sum)
    }
}

/// A full adder alone in a module.
private struct Wrapped: Module {
    @Input() var a: Bit
    @Output() var sum: Bit
    let adder = FullAdder()

    var body: [Statement] {
        adder.a <~ a
        adder.b <~ a
        adder.carryIn <~ a
        sum <~ adder.sum ^ adder.carryOut
    }
}

private struct Twins: Module {
    @Input(2) var a: Bits
    @Output(2) var sum: Bits
    let parts = [Wrapped(), Wrapped()]

    var body: [Statement] {
        for (index, part) in parts.enumerated() { part.a <~ a[index] }
        sum <~ concatenate(parts.reversed().map(\.sum))
    }
}

@Suite struct HierarchyTests {
    @Test func equalModulesAreWrittenOnceAndPortsAreConnectedByName() throws {
        let source = try elaborate(FullAdder()).verilog()
        #expect(source.files.map(\.name) == ["HalfAdder.v", "FullAdder.v"])
        #expect(
            source.files[1].text.contains(
                """
                    HalfAdder halves_1 ( // HierarchyTests.swift:27
                        .a(halves_0_sum),
                        .b(carry_in),
                        .sum(halves_1_sum),
                        .carry(halves_1_carry)
                    );
                """))
    }

    @Test func twoRunsGiveTheSameText() throws {
        #expect(try elaborate(FullAdder()).verilog() == elaborate(FullAdder()).verilog())
    }

    @Test func repeatedModulesAreTheLargestThatStandMoreThanOnce() throws {
        let repeated = try elaborate(Adder()).repeatedModules
        #expect(repeated.map(\.name) == ["FullAdder"])
        #expect(repeated.map(\.count) == [2])
        #expect(try elaborate(FullAdder()).repeatedModules.map(\.count) == [2])
    }

    /// The half adders stand twice in a full adder, which stands once in what stands twice.
    @Test func whatARepeatedModuleHoldsIsRepeatedWithIt() throws {
        let repeated = try elaborate(Twins()).repeatedModules
        #expect(repeated.map(\.name) == ["Wrapped"])
        #expect(repeated.map(\.count) == [2])
    }
}
