import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// Whether the values of a schema or parameter are secrets.
    func isSecret(_ node: SyntaxNode) -> Bool {
        flag(node["x-specimen"], "secret") || secretNodes.contains(node.index)
    }

    /// The server that the project file names.
    var projectServers: [Server]? {
        guard var url = project.server?.text, !url.isEmpty else { return nil }
        while url.hasSuffix("/") { url.removeLast() }
        return [Server(url: url, description: "")]
    }

    /// Finds what the project file names in the document, and reports what is not there.
    /// - Returns: whether everything is there.
    mutating func readProjectSettings(_ operations: [OperationObject]) -> Bool {
        var isComplete = true
        let ids = operations.map { names.id(of: $0) }
        for entry in entries(project.operations) where !ids.contains(entry.name) {
            isComplete = false
            findings.diagnostics.error(
                "project.unknown-operation",
                "the document has no operation '\(entry.name)'\(NearestName.hint(entry.name, in: ids))",
                at: entry.key.range)
        }
        for pointer in project.secrets {
            let text = pointer.text ?? ""
            let place = JSONPointer(fragment: text.hasPrefix("#") ? text.dropFirst() : "?")
            switch place?.target(from: document.root) {
            case .success(let node):
                secretNodes.insert(findings.resolver.target(of: node)?.index ?? node.index)
            case .failure(.missing(let name, let candidates)):
                let hint = NearestName.hint(name, in: candidates())
                isComplete = false
                unknownPlace(pointer, "the document has no '\(name)' there\(hint)")
            case .failure, nil:
                isComplete = false
                unknownPlace(pointer, "write it as '#/components/schemas/Token/properties/secret'")
            }
        }
        return isComplete
    }

    private mutating func unknownPlace(_ pointer: SyntaxNode, _ reason: String) {
        findings.diagnostics.error(
            "project.unknown-place", "'\(pointer.text ?? "")' leads nowhere: \(reason)", at: pointer.range)
    }
}
