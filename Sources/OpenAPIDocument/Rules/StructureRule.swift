import SourceDiagnostics
import YAMLSyntax

/// Every object holds only the fields that the specification gives it, each of the right type.
struct StructureRule: ValidationRule {
    func check(_ document: OpenAPIDocument, _ findings: inout ValidationFindings) {
        var walk = StructureWalk(version: document.version, findings: findings)
        walk.object(document.root, .document)
        if document.root["paths"] == nil, document.version == .v3_0 || document.root["components"] == nil {
            walk.findings.diagnostics.warning(
                "spec.no-operations", "there is no 'paths' object, so there is nothing to generate",
                at: document.root.range)
        }
        findings = walk.findings
    }
}

/// One walk over a document by the object definitions. Its depth is the tree's, which is limited.
private struct StructureWalk {
    let version: OpenAPIVersion
    var findings: ValidationFindings

    mutating func object(_ node: SyntaxNode, _ kind: ObjectKind) {
        let definition = kind.definition
        guard node.kind == .mapping else {
            return mismatch(node, "\(article(definition.name)) is a mapping", node)
        }
        var found = 0
        for entry in node.entries {
            if let field = definition.field(named: entry.name) {
                found += field.isRequired ? 1 : 0
                value(entry.value, field.type, owner: node)
            } else if !entry.name.hasPrefix("x-") {
                unknown(entry, definition, in: node)
            }
        }
        guard found < definition.fields.count(where: \.isRequired) else { return }
        for field in definition.fields where field.isRequired && node[field.name] == nil {
            let hint = NearestName.hint(
                field.name, in: node.entries.map(\.name).filter { definition.field(named: $0) == nil })
            findings.error(
                "spec.missing-key", "\(definition.name) lacks the key '\(field.name)'\(hint)",
                at: node.range, in: node)
        }
    }

    private mutating func value(_ node: SyntaxNode, _ type: FieldType, owner: SyntaxNode) {
        switch type {
        case .any: break
        case .string:
            if node.kind != .scalar { mismatch(node, "this is a string", owner) }
        case .word(let words):
            let text = node.text ?? ""
            guard !words.contains(text) else { return }
            let hint = NearestName.hint(text, in: words)
            findings.error(
                "spec.unknown-word",
                "'\(text)' is not one of \(words.joined(separator: ", "))\(hint)", at: node.range, in: owner,
                fixIts: NameFix.replace(node, among: words))
        case .boolean:
            if node.boolean == nil { mismatch(node, "this is 'true' or 'false'", owner) }
        case .integer:
            if !isInteger(node) { mismatch(node, "this is a whole number", owner) }
        case .number:
            switch node.scalar {
            case .integer, .float: break
            default: mismatch(node, "this is a number", owner)
            }
        case .list(let element):
            guard node.kind == .sequence else { return mismatch(node, "this is a sequence", owner) }
            for item in node.elements { value(item, element, owner: owner) }
        case .map(let element):
            guard node.kind == .mapping else { return mismatch(node, "this is a mapping of names", owner) }
            for entry in node.entries where !entry.name.hasPrefix("x-") {
                value(entry.value, element, owner: node)
            }
        case .object(let kind): object(node, kind)
        case .reference(let kind):
            if ReferenceResolver.reference(of: node) == nil { object(node, kind) }
        case .schema: schema(node)
        case .schemas:
            if node.kind == .sequence { node.elements.forEach { schema($0) } } else { schema(node) }
        case .strings:
            let texts = node.kind == .sequence ? Array(node.elements) : [node]
            for text in texts { schemaType(text, owner) }
        }
    }

    private mutating func schema(_ node: SyntaxNode) {
        if node.kind == .scalar, node.boolean != nil { return }
        object(node, .schema)
    }

    private mutating func schemaType(_ node: SyntaxNode, _ owner: SyntaxNode) {
        guard let text = node.text else { return mismatch(node, "a type is a string", owner) }
        guard !ObjectKind.schemaTypes.contains(text) else { return }
        let hint = NearestName.hint(text, in: ObjectKind.schemaTypes)
        findings.error(
            "spec.unknown-type",
            "'\(text)' is not a type; use \(ObjectKind.schemaTypes.joined(separator: ", "))\(hint)",
            at: node.range, in: owner, fixIts: NameFix.replace(node, among: ObjectKind.schemaTypes))
    }

    private mutating func unknown(_ entry: SyntaxEntry, _ definition: ObjectDefinition, in node: SyntaxNode) {
        let names = definition.fields.map(\.name)
        switch definition.otherKeys {
        case .values(let type): value(entry.value, type, owner: node)
        case .allowed:
            guard let near = slip(entry.name, names, in: node) else { return }
            misspelt(entry, near, definition, in: node)
        case .refused:
            if let near = slip(entry.name, names, in: node) {
                misspelt(entry, near, definition, in: node)
            } else {
                findings.diagnostics.warning(
                    "spec.unknown-key",
                    "\(definition.name) has no key '\(entry.name)'"
                        + "\(NearestName.hint(entry.name, in: names)); extensions start with 'x-'",
                    at: entry.key.range)
            }
        }
    }

    /// The field that a key was probably meant to be: near by, and not there under its right name.
    private func slip(_ name: String, _ names: [String], in node: SyntaxNode) -> String? {
        guard name.count >= 3, let near = NearestName.find(name, in: names), node[near] == nil else {
            return nil
        }
        return near
    }

    private mutating func misspelt(
        _ entry: SyntaxEntry, _ near: String, _ definition: ObjectDefinition, in node: SyntaxNode
    ) {
        findings.error(
            "spec.unknown-key",
            "\(definition.name) has no key '\(entry.name)'; did you mean '\(near)'?",
            at: entry.key.range, in: node,
            fixIts: NameFix.replace(entry.key, by: near, among: definition.fields.map(\.name)))
    }

    private mutating func mismatch(_ node: SyntaxNode, _ expected: String, _ owner: SyntaxNode) {
        let found =
            switch node.kind {
            case .mapping: "a mapping"
            case .sequence: "a sequence"
            case .scalar:
                node.scalar.map { if case .null = $0 { "nothing" } else { "a plain value" } } ?? "nothing"
            }
        findings.error("spec.wrong-type", "\(expected); found \(found)", at: node.range, in: owner)
    }

    private func isInteger(_ node: SyntaxNode) -> Bool {
        switch node.scalar {
        case .integer: true
        case .float(let text): text.allSatisfy { $0 != "." } || text.hasSuffix(".0")
        default: false
        }
    }

    private func article(_ name: String) -> String {
        "aeiou".contains(name.lowercased().prefix(1)) ? "an \(name)" : "a \(name)"
    }
}
