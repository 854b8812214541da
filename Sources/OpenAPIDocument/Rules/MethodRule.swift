import SourceDiagnostics
import YAMLSyntax

/// Additional operations stand under methods that HTTP can send and that have no field of their own (OpenAPI 3.2,
/// section 4.9.1).
struct MethodRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        for pathItem in document.pathItems(findings.resolver) {
            for key in pathItem.invalidMethods {
                let name = key.text ?? ""
                let field = name.lowercased()
                let reason =
                    PathItemObject.methods.contains(field)
                    ? "the method '\(name)' has a field of its own; move the operation to '\(field)'"
                    : "'\(name)' is no method; use letters, digits and '-', a letter first"
                findings.diagnostics.error(
                    "spec.invalid-method", "\(reason). The operation is left out", at: key.range)
            }
        }
    }
}
