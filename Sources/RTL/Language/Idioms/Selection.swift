/// The value beside the first condition that is 1, else `otherwise`: a chain, the first is the fastest.
public func priorityMux<Value: HardwareValue>(
    _ choices: [(condition: Bit, value: Value)], else otherwise: Value
) -> Value {
    choices.reversed().reduce(otherwise) { mux($1.condition, $1.value, $0) }
}

/// The value beside the condition that is 1, as an OR of ANDs: 0 where none is, the OR of several
/// where several are.
public func oneHotMux<Value: HardwareValue>(
    _ first: (condition: Bit, value: Value), _ rest: [(condition: Bit, value: Value)]
) -> Value {
    let choices = [first] + rest
    return first.value.zipLeaves(rest.map(\.value), "oneHotMux") { _, column in
        let width = column[0].width
        let terms = zip(choices, column).map { choice, value in
            Bits(expression: value) & replicate(choice.condition, width)
        }
        return (balancedTree(terms) { $0 | $1 } ?? terms[0]).expression
    }
}

/// The place of the lowest one, and whether there is one.
public func priorityEncode(_ value: Bits) -> (index: Bits, isAny: Bit) {
    let width = bitsNeeded(for: max(value.width - 1, 1))
    let items = (0..<value.width).map { (isAny: value[$0], index: Bits($0, width: width)) }
    let result = balancedTree(items) { low, high in
        (isAny: low.isAny | high.isAny, index: mux(low.isAny, low.index, high.index))
    }
    return (result?.index ?? Bits(0, width: width), result?.isAny ?? false)
}

/// The lowest one alone.
public func lowestOne(_ value: Bits) -> Bits {
    let below = parallelPrefix((0..<value.width).map { value[$0] }) { $0 | $1 }
    return concatenate((0..<value.width).reversed().map { $0 == 0 ? value[0] : value[$0] & !below[$0 - 1] })
}

/// `width` bits of which the one that `index` names is 1; none where it is past the end.
public func oneHot(_ index: Bits, width: Int) -> Bits {
    concatenate(
        (0..<max(width, 1)).reversed().map { number in
            BitVector(number, width: 64).resized(to: max(index.width, 1)).int == number
                ? index == Bits(number) : false
        })
}

/// The value with its bits in the opposite order.
public func reversed(_ value: Bits) -> Bits { concatenate((0..<value.width).map { value[$0] }) }
