import SourceDiagnostics
import YAMLSyntax

/// Operation ids are unique (OpenAPI 3.2, section 4.10.1), because files are named after them.
struct OperationIDRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        var first: [String: OperationObject] = [:]
        for operation in document.operations(findings.resolver) {
            guard let node = operation.operationID, let id = node.text, !id.isEmpty else {
                findings.diagnostics.warning(
                    "spec.missing-operation-id",
                    "\(operation.method) \(operation.pathItem.template.text ?? "") has no "
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
            findings.error(
                "spec.duplicate-operation-id",
                "operation id '\(id)' is taken; every operation needs an id of its own",
                at: node.range, in: operation.node, other.node, isTolerable: true,
                notes: [.init("the other operation is here", at: range)])
        }
        checkWebhooks(document, first, &findings)
    }

    /// Nothing is made of what the API sends itself, so a repeated id leaves nothing out.
    private func checkWebhooks(
        _ document: OpenAPIDocument, _ known: [String: OperationObject], _ findings: inout ValidationFindings
    ) {
        var first = known
        for operation in document.webhooks(findings.resolver).flatMap(\.operations) {
            guard let node = operation.operationID, let id = node.text, !id.isEmpty else { continue }
            guard let other = first[id] else {
                first[id] = operation
                continue
            }
            // A Path Item Object may stand in two places by reference.
            guard other.node.index != operation.node.index else { continue }
            findings.diagnostics.warning(
                "spec.duplicate-operation-id",
                "operation id '\(id)' is taken; every operation needs an id of its own", at: node.range,
                notes: [.init("the other operation is here", at: other.operationID?.range ?? other.key.range)]
            )
        }
    }
}
