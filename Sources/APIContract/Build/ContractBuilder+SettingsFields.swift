import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// Reports the fields that an operation's settings name and its responses do not have.
    /// - Returns: the first finding, which costs the operation: its examples would read what is not there.
    mutating func unknownField(_ settings: SettingsLayers, _ operation: Operation) -> Diagnostic? {
        let prints = elements(settings["prints"].node)
        let conditions = entries(settings["success"].node).map(\.key)
        let messages = elements(settings["message"].node)
        let success = operation.success.map { [$0] } ?? []
        let errors = operation.failures
        var unknown = unknownFields(messages, in: errors)
        // Further places of messages are tried when the first is not there, so that not all need be documented.
        if unknown.count < messages.count {
            let named = messages.compactMap(\.text)
            unknown.removeAll { field in field.near.map(named.contains) ?? true }
        }
        let found =
            unknownFields(prints + conditions, in: success).map { $0.finding("success") }
            + unknown.map { $0.finding("error") }
        for diagnostic in found { findings.diagnostics.report(diagnostic) }
        return found.first
    }

    private func unknownFields(_ paths: [SyntaxNode], in responses: [Response]) -> [UnknownField] {
        let contents = responses.compactMap(\.preferredContent).filter { $0.isJSON && $0.schema != nil }
        guard !contents.isEmpty else { return [] }
        let lookup = FieldLookup(schemas: schemas)
        return paths.compactMap { node in
            let path = node.text ?? ""
            let gaps = contents.map { lookup.gap(Self.keys(path)[...], in: $0) }
            guard gaps.allSatisfy({ $0 != nil }) else { return nil }
            let near = NearestName.find(path, in: gaps.flatMap { $0?.candidates ?? [] })
            return UnknownField(node: node, near: near)
        }
    }
}

/// A field that is named and documented nowhere.
private struct UnknownField {
    /// Where it is named.
    let node: SyntaxNode
    /// The documented field that was probably meant.
    let near: String?

    /// What is to be said about it.
    func finding(_ kind: String) -> Diagnostic {
        let hint = near.map { "; did you mean '\($0)'?" } ?? ""
        return Diagnostic(
            .error, "spec.unknown-field", "no documented \(kind) has the field '\(node.text ?? "")'\(hint)",
            at: node.range)
    }
}

/// Finds fields in what a response documents.
private struct FieldLookup {
    /// A place where a field is not.
    struct Gap {
        /// What could have been written, each with all keys.
        let candidates: [String]
    }

    /// The fields of an object, from all parts and alternatives of its schema.
    private struct Members {
        var properties: [Schema.Property] = []
        /// Whether there may be others.
        var isOpen = false
    }

    let schemas: SchemaTable

    /// Where a field is not, of the example or the schema.
    /// - Returns: nil when it is there, or when nobody can tell.
    func gap(_ keys: ArraySlice<String>, in content: Content) -> Gap? {
        var value = content.examples.first?.value
        for key in keys { value = value?[key] }
        guard value == nil, let schema = content.schema else { return nil }
        return gap(keys, in: schema, below: "")
    }

    private func gap(_ keys: ArraySlice<String>, in id: SchemaID, below prefix: String) -> Gap? {
        guard let key = keys.first else { return nil }
        let members = members(id)
        let matches = members.properties.filter { $0.name == key }
        guard !matches.isEmpty else {
            return members.isOpen ? nil : Gap(candidates: members.properties.map { prefix + $0.name })
        }
        let gaps = matches.map { gap(keys.dropFirst(), in: $0.schema, below: "\(prefix)\(key).") }
        return gaps.contains { $0 == nil } ? nil : Gap(candidates: gaps.flatMap { $0?.candidates ?? [] })
    }

    private func members(_ id: SchemaID) -> Members {
        var members = Members()
        var seen: Set<SchemaID> = []
        collect(id, into: &members, &seen)
        let schema = schemas[id]
        let mayBeObject = schema.types.isEmpty || schema.types.contains(.object)
        if members.properties.isEmpty, mayBeObject, case .unspecified = schema.additionalProperties {
            members.isOpen = true
        }
        return members
    }

    private func collect(_ id: SchemaID, into members: inout Members, _ seen: inout Set<SchemaID>) {
        guard seen.insert(id).inserted else { return }
        let schema = schemas[id]
        members.properties += schema.properties
        if case .values = schema.additionalProperties { members.isOpen = true }
        let isCut = seen.count > Self.maximumParts
        if isCut || schema.discriminator != nil || Self.opening.contains(where: { schema.node[$0] != nil }) {
            members.isOpen = true
        }
        guard !isCut else { return }
        let alternatives = schema.oneOf + schema.anyOf
        if alternatives.contains(where: { schemas[$0].saysNothing }) { members.isOpen = true }
        for part in schema.allOf + alternatives { collect(part, into: &members, &seen) }
    }

    /// How many parts of a schema are looked at: a chain of them may be longer than the stack.
    private static let maximumParts = 500
    /// Keywords that describe further fields.
    private static let opening = ["patternProperties", "if", "dependentSchemas", "$dynamicRef"]
}

extension Schema {
    /// Whether nothing tells what an object holds.
    fileprivate var saysNothing: Bool {
        properties.isEmpty && (types.isEmpty || types.contains(.object))
            && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && enumeration == nil
    }
}
