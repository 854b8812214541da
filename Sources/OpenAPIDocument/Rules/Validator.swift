import SourceDiagnostics
import YAMLSyntax

/// Checks a document against all rules.
package struct Validator: Sendable {
    private let rules: [any ValidationRule] = [
        StructureRule(), ServerRule(), PathRule(), MethodRule(), OperationIDRule(), PathTemplateRule(),
        ParameterRule(), SecurityRule(), ScopeRule(), ComponentNameRule(), TagRule(),
    ]

    /// Makes a validator.
    package init() {}

    /// Everything that is wrong with a document.
    package func check(_ document: OpenAPIDocument) -> ValidationFindings {
        var findings = ValidationFindings(resolver: document.references)
        for rule in rules { rule.check(document, &findings) }
        return findings
    }
}
