import SourceDiagnostics

/// Why a document cannot be read, at positions that its parser counts.
struct SyntaxFailure: Error {
    let id: String
    let message: String
    let start: Int
    var end: Int
    /// A further place that explains it.
    var note: (message: String, position: Int)?

    init(_ id: String, _ message: String, at start: Int, end: Int? = nil) {
        self.id = id
        self.message = message
        self.start = start
        self.end = end ?? start
    }

    /// Adds the place where something began that the failure is about.
    func noting(_ message: String, at position: Int) -> SyntaxFailure {
        var copy = self
        copy.note = (message, position)
        return copy
    }

    /// Reports the failure as an error.
    func report(_ positions: SourcePositions, into diagnostics: inout DiagnosticList) {
        let notes = note.map {
            [Diagnostic.Note($0.message, at: positions.range($0.position, $0.position))]
        }
        diagnostics.error(id, message, at: positions.range(start, end), notes: notes ?? [])
    }
}

extension SyntaxLimits {
    /// The failure of a document that is nested deeper than allowed.
    func tooDeep(at position: Int) -> SyntaxFailure {
        SyntaxFailure(
            "yaml.too-deep",
            "collections are nested more than \(maximumDepth) deep; split the document or flatten it",
            at: position)
    }

    /// The failure of a document that has, or expands to, more nodes than allowed.
    func tooManyNodes(at position: Int) -> SyntaxFailure {
        SyntaxFailure(
            "yaml.too-many-nodes",
            "the document has more than \(maximumNodes) nodes when its aliases are followed; "
                + "use fewer aliases of big nodes, or split the document",
            at: position)
    }
}
