import SourceDiagnostics
import YAMLSyntax

/// An OpenAPI Overlay document (OpenAPI Overlay 1.0, section 4): changes to a document that one does not own.
struct Overlay {
    /// One change.
    struct Action {
        /// The node of its target, for findings.
        let target: SyntaxNode
        let path: JSONPath
        /// What is merged into the target.
        let update: SyntaxNode?
        /// Whether the target is taken away.
        let removes: Bool
    }

    /// The changes in order.
    let actions: [Action]

    private static let fields = ["overlay", "info", "extends", "actions"]
    private static let actionFields = ["target", "description", "update", "remove"]

    /// Reads an overlay.
    /// - Returns: nil after an error.
    init?(_ file: SourceFile, into diagnostics: inout DiagnosticList) {
        let before = diagnostics.count(.error)
        guard let root = SyntaxReader.read(file, into: &diagnostics), diagnostics.count(.error) == before
        else {
            return nil
        }
        guard root.kind == .mapping, let version = root["overlay"]?.text else {
            diagnostics.error(
                "overlay.not-an-overlay", "an overlay is a mapping that starts with 'overlay: 1.0.0'",
                at: root.range)
            return nil
        }
        guard version.hasPrefix("1.") else {
            diagnostics.error(
                "overlay.unsupported-version", "overlay version '\(version)' is not supported; use 1.0.0",
                at: (root["overlay"] ?? root).range)
            return nil
        }
        Self.checkKeys(of: root, Self.fields, "an overlay", into: &diagnostics)
        guard let list = root["actions"], list.kind == .sequence else {
            diagnostics.error(
                "overlay.missing-key",
                "an overlay needs 'actions', a list of targets with what becomes of them",
                at: root.range)
            return nil
        }
        if root["info"]?["title"] == nil || root["info"]?["version"] == nil {
            diagnostics.warning(
                "overlay.missing-key", "an overlay needs 'info' with a 'title' and a 'version'",
                at: root.range)
        }
        if list.count == 0 {
            diagnostics.warning(
                "overlay.no-effect", "an overlay without actions changes nothing; add one", at: list.range)
        }
        actions = list.elements.compactMap { Self.action($0, into: &diagnostics) }
        if diagnostics.count(.error) > before { return nil }
    }

    private static func action(_ node: SyntaxNode, into diagnostics: inout DiagnosticList) -> Action? {
        guard node.kind == .mapping, let target = node["target"], let text = target.string else {
            diagnostics.error(
                "overlay.missing-key", "an action needs a 'target' such as '$.paths[\"/pets\"].get'",
                at: node.range)
            return nil
        }
        checkKeys(of: node, actionFields, "an action", into: &diagnostics)
        let removes = node["remove"]?.boolean ?? false
        if !removes, node["update"] == nil {
            diagnostics.warning(
                "overlay.no-effect", "this action changes nothing; give it 'update' or 'remove: true'",
                at: node.range)
        }
        do throws(JSONPath.Failure) {
            return Action(target: target, path: try JSONPath(text), update: node["update"], removes: removes)
        } catch {
            diagnostics.error(
                "overlay.invalid-target",
                "this is not a JSONPath query: \(error.reason), after '\(text.prefix(error.offset))'",
                at: target.range)
            return nil
        }
    }

    private static func checkKeys(
        of node: SyntaxNode, _ known: [String], _ owner: String, into diagnostics: inout DiagnosticList
    ) {
        for entry in node.entries where !known.contains(entry.name) && !entry.name.hasPrefix("x-") {
            diagnostics.warning(
                "overlay.unknown-key",
                "\(owner) has no key '\(entry.name)'\(NearestName.hint(entry.name, in: known))",
                at: entry.key.range)
        }
    }
}
