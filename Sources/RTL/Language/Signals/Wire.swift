/// A named combinational value inside a module: every bit is assigned under all conditions.
@propertyWrapper
public struct Wire<Value>: SignalWrapper, SignalDeclaration {
    public let wrappedValue: Value
    let declaredSignals: [(suffix: String, signal: Signal)]
    public static var kind: DeclarationKind { DeclarationKind(role: .wire) }

    public init(declaration: Declaration<Value>) {
        wrappedValue = declaration.value
        declaredSignals = declaration.signals
    }
}
