import SourceDiagnostics
import YAMLSyntax

/// Every object holds only the fields that the specification gives it, each of the right type.
struct StructureRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        var walk = StructureWalk(document: document, findings: findings)
        walk.object(document.root, .document)
        walk.visitTargets()
        walk.checkLinks()
        if document.root["paths"] == nil, document.version == .v3_0 || document.root["components"] == nil {
            walk.findings.diagnostics.warning(
                "spec.no-operations", "there is no 'paths' object, so there is nothing to generate",
                at: document.root.range)
        }
        findings = walk.findings
    }
}
