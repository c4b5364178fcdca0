/// `value` one clock later: a register that needs no declaration, because nothing assigns to it.
///
///     let late = registered(a * b, enable: advance, named: "product")
///
/// - Parameters:
///   - enable: the register keeps its value where this is 0.
///   - reset: the value after reset; none leaves it unknown until it is enabled.
///   - name: the register's name in the Verilog; parts of a bundle add theirs.
public func registered<Value: HardwareValue>(
    _ value: Value, enable: Bit? = nil, reset: Value? = nil, _ kind: ResetKind = .synchronous,
    domain: ClockDomain = .main,
    named name: String, file: String = #fileID, line: Int = #line
) -> Value {
    registered(
        value, enable: enable, reset: reset, kind, domain: domain, named: name, stage: nil, file: file,
        line: line)
}

/// The same; where a stage is given, as the register of a pipeline whose value has the name.
func registered<Value: HardwareValue>(
    _ value: Value, enable: Bit? = nil, reset: Value? = nil, _ kind: ResetKind = .synchronous,
    domain: ClockDomain, named name: String, stage: Int?, file: String, line: Int
) -> Value {
    let place = SourcePlace(file: file, line: line)
    return value.zipLeaves(reset.map { [$0] } ?? [], "a register and its reset") { leaf, pair in
        let next = pair[0].requiringWidth("before it is held in a register")
        var attributes = RegisterAttributes(
            domain: domain, stage: stage, stagedValue: stage == nil ? nil : name)
        if pair.count > 1 {
            let sized = pair[1].sized(to: next.width, signed: leaf.isSigned)
            guard let constant = Bits(expression: sized).constantValue, constant.width == next.width else {
                return .invalid(
                    .notAssignable, "a reset value must be a constant of \(next.width) bits",
                    width: next.width, operands: [next], place: place)
            }
            attributes.reset = .init(value: constant, isAsynchronous: kind == .asynchronous)
        }
        let recipe = RegisterRecipe(name: name + leaf.suffix, attributes: attributes, place: place)
        return Expression(.register(recipe, next: next, enable: enable?.expression), width: next.width)
    }
}

/// A register that an expression holds.
struct RegisterRecipe {
    var name: String
    var attributes: RegisterAttributes
    var place: SourcePlace
    /// The memory whose writes of the same cycle a synchronous read must show.
    var forwarding: Memory?
    /// Whether its input may come from another clock domain.
    var isSynchronizer = false
}
