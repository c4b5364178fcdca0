/// A port that the module drives; it may read it back.
@propertyWrapper
public struct Output<Value>: SignalWrapper, SignalDeclaration {
    public let wrappedValue: Value
    let declaredSignals: [(suffix: String, signal: Signal)]
    public static var kind: DeclarationKind { DeclarationKind(role: .output) }

    public init(declaration: Declaration<Value>) {
        wrappedValue = declaration.value
        declaredSignals = declaration.signals
    }
}
