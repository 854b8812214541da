package import OpenAPIDocument
package import SourceDiagnostics
import YAMLSyntax

/// Checks every documented value against its schema: examples of media types, parameters and headers, and
/// the examples and defaults of schemas.
///
/// An example that breaks its schema is what readers copy and tests compare with, so it is worth a warning
/// though the document can be used. On the way the rules about single schemas are checked.
package struct ExampleChecker {
    /// How many violations of one example are reported.
    private static let maximumReported = 5

    private let version: OpenAPIVersion
    private let resolver: ReferenceResolver
    private let validator: SchemaValidator
    private let patternRule = PatternRule()
    private let enumerationRule = EnumerationRule()
    private let limitRule = LimitRule()
    private var closedPartRule = ClosedPartRule()
    private var diagnostics = DiagnosticList()

    /// Reports each documented value that breaks its schema as `spec.invalid-example`, at the part of the
    /// value that is wrong.
    /// - Parameters:
    ///   - document: the document.
    ///   - resolver: follows its references.
    ///   - diagnostics: takes the warnings.
    package static func check(
        document: OpenAPIDocument, resolver: ReferenceResolver, into diagnostics: inout DiagnosticList
    ) {
        var checker = ExampleChecker(
            version: document.version, resolver: resolver,
            validator: SchemaValidator(resolver: resolver, version: document.version))
        checker.visit(document.root, .document, name: "", direction: .any)
        diagnostics.append(contentsOf: checker.diagnostics)
    }

    private init(version: OpenAPIVersion, resolver: ReferenceResolver, validator: SchemaValidator) {
        self.version = version
        self.resolver = resolver
        self.validator = validator
    }

    /// Visits an object and all that is in it. The depth is the tree's, which is limited.
    /// - Parameter name: the key that it stands under.
    private mutating func visit(_ node: SyntaxNode, _ kind: ObjectKind, name: String, direction: Direction) {
        guard node.kind == .mapping else { return }
        var direction = direction
        switch kind {
        case .parameter, .requestBody: direction = .request
        case .response: direction = .response
        default: break
        }
        checkExamples(node, kind, name: name, direction: direction)
        let definition = kind.definition
        for entry in node.entries {
            if let field = definition.field(named: entry.name) {
                visit(entry.value, field.type, name: entry.name, direction: direction)
            } else if case .values(let type) = definition.otherKeys, !entry.name.hasPrefix("x-") {
                visit(entry.value, type, name: entry.name, direction: direction)
            }
        }
    }

    private mutating func visit(_ node: SyntaxNode, _ type: FieldType, name: String, direction: Direction) {
        switch type {
        case .string, .word, .boolean, .integer, .number, .any, .types, .strings: break
        case .list(let element):
            for item in node.elements { visit(item, element, name: name, direction: direction) }
        case .map(let element):
            for entry in node.entries { visit(entry.value, element, name: entry.name, direction: direction) }
        case .object(let kind): visit(node, kind, name: name, direction: direction)
        case .reference(let kind):
            if ReferenceResolver.reference(of: node) == nil {
                visit(node, kind, name: name, direction: direction)
            }
        case .schema: visit(node, ObjectKind.schema, name: name, direction: direction)
        case .schemas:
            for schema in node.kind == .sequence ? Array(node.elements) : [node] {
                visit(schema, ObjectKind.schema, name: name, direction: direction)
            }
        }
    }

    private mutating func checkExamples(
        _ node: SyntaxNode, _ kind: ObjectKind, name: String, direction: Direction
    ) {
        switch kind {
        case .mediaType:
            guard let schema = node["schema"] else { return }
            for example in values(node) where Content.isStructured(name, example) {
                let value = example.jsonValue
                let body =
                    MediaType.isJSON(name)
                    ? SerializedExample.value(value, schema: resolver.target(of: schema)) : nil
                check(body ?? value, example, "the example", schema, direction)
            }
        case .parameter, .header:
            guard let schema = node["schema"] else { return }
            for example in values(node) { check(example, "the example", schema, direction) }
        case .schema:
            // Beside `$ref`, OpenAPI 3.0 reads nothing.
            if version == .v3_0, ReferenceResolver.reference(of: node) != nil { return }
            patternRule.check(node, into: &diagnostics)
            enumerationRule.check(node, into: &diagnostics)
            limitRule.check(node, validator, into: &diagnostics)
            closedPartRule.check(node, validator, version, into: &diagnostics)
            var examples = node["example"].map { [$0] } ?? []
            if let list = node["examples"] { examples += Array(list.elements) }
            for example in examples { check(example, "the example", node, direction) }
            if let value = node["default"] { check(value, "the default", node, direction) }
        default: break
        }
    }

    /// The values of `example` and `examples`, references followed.
    private func values(_ node: SyntaxNode) -> [SyntaxNode] {
        let named = node["examples"]?.entries.compactMap { entry -> SyntaxNode? in
            guard let example = resolver.target(of: entry.value) else { return nil }
            return example["value"] ?? example["dataValue"]
        }
        return (node["example"].map { [$0] } ?? []) + (named ?? [])
    }

    private mutating func check(
        _ node: SyntaxNode, _ subject: String, _ schema: SyntaxNode, _ direction: Direction
    ) {
        check(node.jsonValue, node, subject, schema, direction)
    }

    /// - Parameter node: what the value stands in.
    private mutating func check(
        _ value: JSONValue, _ node: SyntaxNode, _ subject: String, _ schema: SyntaxNode,
        _ direction: Direction
    ) {
        var violations = certain(value, schema, direction == .any ? .request : direction)
        if direction == .any, !violations.isEmpty {
            // A schema that stands alone describes what is sent or what is answered.
            let answered = certain(value, schema, .response)
            if answered.count < violations.count { violations = answered }
        }
        for violation in violations.prefix(Self.maximumReported) {
            let place = violation.pointer.isEmpty ? "it" : "'\(violation.pointer)'"
            diagnostics.warning(
                "spec.invalid-example", "\(subject) breaks its schema: \(place) \(violation.message)",
                at: (JSONPointer(text: violation.pointer)?.deepest(from: node) ?? node).range,
                notes: [Diagnostic.Note("the schema says so here", at: violation.keyword.range)])
        }
    }

    private func certain(_ value: JSONValue, _ schema: SyntaxNode, _ direction: Direction)
        -> [SchemaViolation]
    {
        validator.violations(of: value, against: schema, direction: direction).filter {
            $0.certainty == .certain
        }
    }
}

extension Content {
    /// Whether an example of a media type shows the value that the schema describes, and not its text.
    fileprivate static func isStructured(_ mediaType: String, _ example: SyntaxNode) -> Bool {
        Content(mediaType: mediaType, schema: nil, examples: []).isJSON || example.string == nil
    }
}
