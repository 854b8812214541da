package import SourceDiagnostics
package import YAMLSyntax

/// Changes a document by overlays before it is decoded (OpenAPI Overlay 1.0).
package enum OverlayApplier {
    /// Applies overlays in order.
    ///
    /// Values that come from an overlay keep their place in it, so that findings point there.
    /// - Parameters:
    ///   - overlays: the overlay documents.
    ///   - root: the root of the document.
    ///   - diagnostics: takes what is wrong with them, and targets that are not there.
    /// - Returns: the root of the changed document, or nil after an error.
    package static func apply(
        _ overlays: [SourceFile], to root: SyntaxNode, into diagnostics: inout DiagnosticList
    ) -> SyntaxNode? {
        guard !overlays.isEmpty else { return root }
        let read = overlays.map { Overlay($0, into: &diagnostics) }
        let all = read.compactMap(\.self)
        guard all.count == read.count else { return nil }
        let draft = DraftNode(root)
        let before = diagnostics.count(.error)
        for action in all.flatMap(\.actions) { apply(action, to: draft, into: &diagnostics) }
        guard diagnostics.count(.error) == before else { return nil }
        var composer = SyntaxTreeComposer(main: root.file)
        guard draft.write(to: &composer) else {
            diagnostics.error(
                "yaml.too-many-nodes", "with the overlays the document is deeper or larger than can be read",
                at: root.range)
            return nil
        }
        return composer.finish().first
    }

    private static func apply(
        _ action: Overlay.Action, to root: DraftNode, into diagnostics: inout DiagnosticList
    ) {
        let nodes: [DraftNode]
        do throws(JSONPathEvaluator.Exhausted) {
            var evaluator = JSONPathEvaluator(root: root)
            nodes = try evaluator.nodes(action.path)
        } catch {
            return diagnostics.error(
                "overlay.costly-target", "this target takes too long to find; name the way to it",
                at: action.target.range)
        }
        if nodes.isEmpty {
            return diagnostics.warning(
                "overlay.no-match", "nothing in the document is at '\(action.target.text ?? "")'",
                at: action.target.range)
        }
        for node in nodes {
            if action.removes {
                guard node !== root else {
                    return diagnostics.error(
                        "overlay.invalid-target", "the whole document cannot be removed",
                        at: action.target.range)
                }
                node.isRemoved = true
            } else if let update = action.update {
                apply(update, to: node, into: &diagnostics)
            }
        }
    }

    private static func apply(
        _ update: SyntaxNode, to node: DraftNode, into diagnostics: inout DiagnosticList
    ) {
        switch (node.kind, update.kind) {
        case (.mapping, .mapping): node.merge(update)
        case (.sequence, _): node.append(contentsOf: CollectionOfOne(update))
        case (.scalar, .scalar): node.replace(by: update)
        default:
            diagnostics.error(
                "overlay.wrong-update",
                "the target is a \(node.kind), which a \(update.kind) cannot be merged into",
                at: update.range,
                notes: [Diagnostic.Note("the target is here", at: node.source.range)])
        }
    }
}
