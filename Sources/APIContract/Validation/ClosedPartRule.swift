import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

/// No part of `allOf` forbids what the other parts add.
struct ClosedPartRule {
    /// How many parts of all schemas are looked at, where some are closed.
    private static let maximumParts = 40_000
    private static let maximumListed = 3

    private var reported: Set<SchemaIndex.Place> = []
    private var effort = 0

    /// Reports the parts of a schema whose `additionalProperties: false` forbids members of the others, each
    /// part once for all schemas.
    mutating func check(
        _ schema: SyntaxNode, _ validator: SchemaValidator, _ version: OpenAPIVersion,
        into diagnostics: inout DiagnosticList
    ) {
        guard schema["allOf"] != nil || schema["$ref"] != nil && schema["properties"] != nil,
            effort < Self.maximumParts
        else { return }
        let composition = validator.composition(of: schema)
        for part in composition.parts where Composition.isClosed(part) {
            effort += composition.parts.count
            guard let keyword = part["additionalProperties"], effort < Self.maximumParts,
                !reported.contains(SchemaIndex.Place(part))
            else { continue }
            let names = composition.forgiven(by: part)
            guard !names.isEmpty else { continue }
            reported.insert(SchemaIndex.Place(part))
            let ordered = composition.parts.flatMap { $0["properties"].map { Array($0.entries) } ?? [] }
                .map(\.name).filter { names.contains(ExactText($0)) }
            var listed = ordered.prefix(Self.maximumListed).map { "'\($0)'" }.joined(separator: ", ")
            if ordered.count > Self.maximumListed {
                listed += " and \(ordered.count - Self.maximumListed) more"
            }
            let advice = version > .v3_0 ? ", or write 'unevaluatedProperties: false' beside 'allOf'" : ""
            diagnostics.warning(
                "spec.closed-part",
                "this sees only the properties beside it, and forbids what 'allOf' adds to them: \(listed); "
                    + "remove it, as it is read here\(advice)",
                at: keyword.range, notes: [.init("they are put together here", at: schema.range)])
        }
    }
}
