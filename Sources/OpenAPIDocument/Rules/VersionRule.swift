import SourceDiagnostics
import YAMLSyntax

/// The version of the specification is a text with three numbers (OpenAPI 3.2, section 4.1.1).
struct VersionRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        guard let node = document.root["openapi"], let text = node.text, node.string == nil else { return }
        let full = "\(text).0"
        let written = SyntaxInsertion(node.file).written(.text(full))
        findings.diagnostics.warning(
            "spec.number-as-version",
            "the version '\(text)' is a number, which some tools refuse; write all three parts: '\(full)'",
            at: node.range, fixIts: [FixIt("write \(written)", .safe, [FixIt.Edit(node.range, written)])])
    }
}
