import SourceDiagnostics
import YAMLSyntax

/// Operation ids are unique (OpenAPI 3.2, section 4.10.1), because files are named after them. Of those with one id,
/// the first keeps it; the others are named after method and path.
struct OperationIDRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        var first: [String: OperationObject] = [:]
        for operation in document.operations(findings.resolver) {
            guard let node = operation.operationID, let id = node.text, !id.isEmpty else {
                findings.diagnostics.warning(
                    "spec.missing-operation-id",
                    "\(operation.method.uppercased()) \(operation.pathItem.template.text ?? "") has no "
                        + "'operationId'; its files are named after method and path",
                    at: operation.key.range,
                    fixIts: operation.operationID == nil
                        ? OperationFix.operationID(operation.fallbackID, operation) : [])
                continue
            }
            guard let other = first[id] else {
                first[id] = operation
                continue
            }
            let range = other.operationID?.range ?? other.key.range
            findings.diagnostics.report(
                Diagnostic(
                    .error, "spec.duplicate-operation-id",
                    "operation id '\(id)' is taken; every operation needs an id of its own, and until then this one "
                        + "is called '\(operation.fallbackID)'",
                    at: node.range, notes: [.init("the other operation is here", at: range)]))
        }
    }
}
