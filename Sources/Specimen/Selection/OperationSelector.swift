import APIContract
import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

/// Finds the operations of a document that a selection means.
struct OperationSelector {
    /// An operation with all by which it can be selected.
    private struct Candidate {
        let operation: OperationObject
        let id: String
        let tags: [String]
        let path: String
        let method: String
    }

    private let selection: OperationSelection
    private let candidates: [Candidate]

    init(_ selection: OperationSelection, _ document: OpenAPIDocument) {
        self.selection = selection
        let operations = document.allOperations(document.references)
        let names = OperationNames(operations)
        candidates = operations.map { operation in
            let tags = operation.node["tags"].map { $0.elements.compactMap(\.text) } ?? []
            return Candidate(
                operation: operation, id: names.id(of: operation), tags: tags,
                path: operation.pathItem.template.text ?? "", method: operation.method.lowercased())
        }
    }

    /// The operations that are selected and those that are not.
    /// - Parameter diagnostics: takes an error for every name that nothing has.
    /// - Returns: nil when there was an error.
    func select(
        into diagnostics: inout DiagnosticList
    ) -> (selected: [OperationObject], omitted: [OperationObject])? {
        var faults = DiagnosticList()
        for criteria in [selection.included, selection.excluded] { check(criteria, &faults) }
        let chosen = spread(candidates.indices.filter { isSelected(candidates[$0]) })
        let selected = chosen.map { candidates[$0].operation }
        let rest = Set(candidates.indices).subtracting(chosen).sorted()
        let omitted = rest.map { candidates[$0].operation }
        if selected.isEmpty, !candidates.isEmpty, !faults.hasErrors {
            faults.error(
                "option.empty-selection",
                "no operation is left: each option narrows the selection; name fewer of them", at: nil)
        }
        diagnostics.append(contentsOf: faults)
        return faults.hasErrors ? nil : (selected, omitted)
    }

    /// As many of some places as are wanted: the middle of each of so many equal stretches.
    private func spread(_ places: [Int]) -> [Int] {
        guard let wanted = selection.sample, wanted > 0, wanted < places.count else { return places }
        return (0..<wanted).map { places[(2 * $0 + 1) * places.count / (2 * wanted)] }
    }

    private func isSelected(_ candidate: Candidate) -> Bool {
        let included = selection.included
        let excluded = selection.excluded
        return (included.operations.isEmpty || has(candidate, ids: included.operations))
            && (included.tags.isEmpty || has(candidate, tags: included.tags))
            && (included.paths.isEmpty || has(candidate, paths: included.paths))
            && (included.methods.isEmpty || has(candidate, methods: included.methods))
            && !has(candidate, ids: excluded.operations) && !has(candidate, tags: excluded.tags)
            && !has(candidate, paths: excluded.paths) && !has(candidate, methods: excluded.methods)
    }

    private func has(_ candidate: Candidate, ids: [OperationSelection.Name]) -> Bool {
        ids.contains { $0.text == candidate.id }
    }

    private func has(_ candidate: Candidate, tags: [OperationSelection.Name]) -> Bool {
        tags.contains { candidate.tags.contains($0.text) }
    }

    private func has(_ candidate: Candidate, paths: [OperationSelection.Name]) -> Bool {
        paths.contains { PathPattern($0.text).matches(candidate.path) }
    }

    private func has(_ candidate: Candidate, methods: [OperationSelection.Name]) -> Bool {
        methods.contains { $0.text.lowercased() == candidate.method }
    }

    /// A path and those above it.
    private static func above(_ path: String) -> [String] {
        path.indices.filter { path[$0] == "/" && $0 > path.startIndex }.map { String(path[..<$0]) } + [path]
    }

    private func check(_ criteria: OperationSelection.Criteria, _ faults: inout DiagnosticList) {
        for name in criteria.operations where !candidates.contains(where: { has($0, ids: [name]) }) {
            let hint = NearestName.hint(name.text, in: candidates.map(\.id))
            faults.error(
                "option.unknown-operation", "there is no operation '\(name.text)'\(hint)", at: name.range)
        }
        for name in criteria.tags where !candidates.contains(where: { has($0, tags: [name]) }) {
            let hint = NearestName.hint(name.text, in: candidates.flatMap(\.tags))
            faults.error(
                "option.unknown-tag", "no operation has the tag '\(name.text)'\(hint)", at: name.range)
        }
        for name in criteria.paths where !candidates.contains(where: { has($0, paths: [name]) }) {
            let hint = NearestName.hint(name.text, in: candidates.flatMap { Self.above($0.path) })
            faults.error(
                "option.unknown-path", "no operation has the path '\(name.text)'\(hint)", at: name.range)
        }
        for name in criteria.methods where !candidates.contains(where: { has($0, methods: [name]) }) {
            let hint = NearestName.hint(name.text, in: candidates.map(\.method))
            faults.error(
                "option.unknown-method", "no operation has the method '\(name.text)'\(hint)", at: name.range)
        }
    }
}
