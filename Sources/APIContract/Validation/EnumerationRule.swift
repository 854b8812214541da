import SourceDiagnostics
import YAMLSyntax

/// The values of `enum` are different (JSON Schema Validation 2020-12, section 6.1.2).
struct EnumerationRule: Sendable {
    /// Reports the values of a schema's `enum` that stand there twice.
    func check(_ schema: SyntaxNode, into diagnostics: inout DiagnosticList) {
        guard let values = schema["enum"], values.kind == .sequence, values.count > 1 else { return }
        var first: [[UInt8]: SyntaxNode] = [:]
        for node in values.elements {
            let key = JSONEquality.key(of: node.jsonValue)
            guard let other = first[key] else {
                first[key] = node
                continue
            }
            diagnostics.warning(
                "spec.repeated-value", "this value is in the list already; remove one of the two",
                at: node.range, notes: [.init("the first one is here", at: other.range)])
        }
    }
}
