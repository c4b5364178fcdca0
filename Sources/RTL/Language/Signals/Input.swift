/// A port that the outside drives.
@propertyWrapper
public struct Input<Value>: SignalWrapper, SignalDeclaration {
    public let wrappedValue: Value
    let declaredSignals: [(suffix: String, signal: Signal)]
    public static var kind: DeclarationKind { DeclarationKind(role: .input) }

    public init(declaration: Declaration<Value>) {
        wrappedValue = declaration.value
        declaredSignals = declaration.signals
    }
}
