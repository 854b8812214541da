import SourceDiagnostics
import YAMLSyntax

/// Paths tell requests apart: none has a name twice, and no two differ in the names of their places alone (OpenAPI
/// 3.2, section 4.8.1).
struct PathRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        var first: [String: SyntaxNode] = [:]
        for pathItem in document.pathItems(findings.resolver) {
            let key = pathItem.template
            let template = PathTemplate(key.text ?? "")
            var names: [String] = []
            for case .parameter(let name) in template.pieces {
                guard names.contains(where: name.isIdentical) else {
                    names.append(name)
                    continue
                }
                findings.diagnostics.warning(
                    "spec.repeated-path-parameter",
                    "the path has the place '{\(name)}' twice, which get one value; give them names of their own",
                    at: key.range)
            }
            guard !names.isEmpty else { continue }
            let shape = template.pieces.map { piece in
                if case .text(let text) = piece { text } else { "{}" }
            }.joined()
            guard let other = first[shape] else {
                first[shape] = key
                continue
            }
            findings.diagnostics.warning(
                "spec.ambiguous-path",
                "a request for this path is one for '\(other.text ?? "")' too; bring the two together under one path",
                at: key.range, notes: [.init("the other one is here", at: other.range)])
        }
    }
}
