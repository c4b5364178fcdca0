/// One wire brought into another clock domain through a chain of registers, which gives a metastable
/// first one time to settle.
///
/// A pulse must last longer than a cycle of `domain` to be seen. More than one wire needs a handshake:
/// each could arrive in a different cycle.
///
/// - Parameter stages: registers in the chain, at least 2.
public func synchronized(
    _ value: Bit, into domain: ClockDomain, stages: Int = 2, named name: String, file: String = #fileID,
    line: Int = #line
) -> Bit {
    let place = SourcePlace(file: file, line: line)
    guard stages >= 2 else {
        return Bit(
            expression: .invalid(
                .invalidParameter, "a synchronizer of \(stages) stages gives no time to settle", width: 1,
                operands: [value.expression], place: place, help: "use two stages or more"))
    }
    var recipe = RegisterRecipe(
        name: name, attributes: RegisterAttributes(domain: domain), place: place, isSynchronizer: true)
    var expression = Expression(.register(recipe, next: value.expression, enable: nil), width: 1)
    recipe.isSynchronizer = false
    for _ in 1..<stages {
        expression = Expression(.register(recipe, next: expression, enable: nil), width: 1)
    }
    return Bit(expression: expression)
}
