import APIContract

/// The names of all members that the answers of operations have, at any depth.
struct AnswerMembers {
    private var names: Set<String> = []
    /// The names that a program may read for another reason.
    private var others: Set<String> = []

    private static let most = 2_000

    /// Reads the answers; nil where they may have members of any name.
    init?(_ contract: Contract, _ operation: Operation) {
        let bodies = operation.responses.filter(\.status.isSuccess).compactMap(\.preferredContent)
        guard !bodies.isEmpty, bodies.allSatisfy(\.isJSON) else { return nil }
        var seen: Set<SchemaID> = []
        for body in bodies {
            guard let schema = body.schema, add(schema, contract, &seen) else { return nil }
        }
        guard !names.isEmpty else { return nil }
        let more =
            operation.responses.filter { !$0.status.isSuccess }.compactMap { $0.preferredContent?.schema }
            + (operation.requestBody?.content.compactMap(\.schema) ?? [])
        var rest = self
        for schema in more { _ = rest.add(schema, contract, &seen) }
        others = rest.names.union(operation.parameters.map(\.name))
    }

    /// Reads the answers of several operations; nil where some may have members of any name.
    init?(_ contract: Contract, _ operations: [Operation]) {
        var known: Set<String> = []
        for operation in operations where known.insert(operation.id).inserted {
            guard let own = AnswerMembers(contract, operation) else { return nil }
            names.formUnion(own.names)
            others.formUnion(own.others)
        }
        guard !names.isEmpty else { return nil }
    }

    private mutating func add(_ id: SchemaID, _ contract: Contract, _ seen: inout Set<SchemaID>) -> Bool {
        guard seen.insert(id).inserted else { return true }
        guard seen.count < Self.most else { return false }
        let schema = contract.schemas[id]
        guard schema.patternProperties.isEmpty, schema.dependentSchemas.isEmpty else { return false }
        switch schema.additionalProperties {
        case .values: return false
        case .unspecified, .none: break
        }
        names.formUnion(schema.properties.map(\.name))
        let parts =
            schema.properties.map(\.schema) + schema.allOf + schema.oneOf + schema.anyOf
            + (schema.items.map { [$0] } ?? [])
        // An object of which nothing is said may have anything.
        if schema.type == .object, schema.properties.isEmpty, parts.isEmpty { return false }
        return parts.allSatisfy { add($0, contract, &seen) }
    }

    /// Whether an answer has a member of a name.
    func knows(_ name: String) -> Bool { names.contains(name) || others.contains(name) }

    private static let shortest = 4
    /// Short names are often those of something else: `uri.host` is no `post`.
    private static let shortestUnsure = 6

    /// What programs read of responses and values besides their members.
    private static let common: Set<String> = [
        "status", "status_code", "statuscode", "statustext", "text", "content", "data", "body", "json",
        "message",
        "headers", "response", "result", "results", "value", "values", "error", "errors", "length", "count",
        "name", "code", "item", "items", "then", "catch", "finally", "reason", "title", "read_body", "keys",
        "first", "last", "size", "stack", "default", "parsed_response", "responsetext", "todo", "string",
    ]

    /// The one member that a name nearly is; nil when it is one, or anything else.
    func near(_ member: MemberReader.Member) -> String? {
        let (name, isSure) = (member.name, member.isSure)
        let plain = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let own = plain(name)
        guard name.count >= (isSure ? Self.shortest : Self.shortestUnsure), !PlaceholderText.isMarked(name),
            isSure || !Self.common.contains(name.lowercased()),
            !names.contains(where: { plain($0) == own }), !others.contains(where: { plain($0) == own })
        else { return nil }
        let near = names.filter { MisspeltNames.isSlip(name, for: $0, orPlural: member.isOfAnswer) }
        return near.count == 1 ? near.first : nil
    }
}
