import OpenAPIDocument
import SourceDiagnostics
import YAMLSyntax

extension ContractBuilder {
    /// The identity of the schema of a node, the same however often it is referred to.
    ///
    /// The schema itself is read by `readPendingSchemas`, not here: a chain of references may be
    /// longer than the stack.
    mutating func schema(_ reference: SyntaxNode?) -> SchemaID? {
        guard let reference else { return nil }
        var node = reference
        var name: String?
        for _ in 0..<ReferenceResolver.maximumChain {
            guard let text = ReferenceResolver.reference(of: node)?.text,
                document.version == .v3_0 || !Self.hasOwnKeywords(node),
                case .success(let next) = findings.resolver.follow(text, from: node)
            else { break }
            node = next
            name = Self.componentName(text)
        }
        return schema(of: node, name: name)
    }

    /// Whether keywords stand beside a `$ref`, which count since OpenAPI 3.1.
    private static func hasOwnKeywords(_ node: SyntaxNode) -> Bool {
        guard node.kind == .mapping, node.count > 1, ReferenceResolver.reference(of: node) != nil else {
            return false
        }
        return node.entries.contains {
            (!$0.name.hasPrefix("x-") || $0.name == "x-specimen") && $0.name != "$ref"
                && $0.name != "$comment"
        }
    }

    private mutating func schema(of node: SyntaxNode, name: String?) -> SchemaID {
        let id: SchemaID
        if let known = schemaIDs[node.index] {
            id = known
        } else {
            id = schemas.append(Schema(node: node))
            schemaIDs[node.index] = id
            pendingSchemas.append((id, name))
        }
        usedSchemas.append(id)
        return id
    }

    /// Reads the schemas that were referred to, and those that they refer to.
    mutating func readPendingSchemas() {
        while let (id, name) = pendingSchemas.popLast() {
            usedSchemas = []
            let node = schemas[id].node
            schemas.replace(id, read(node, name: name))
            schemaUses.add(id, usedSchemas, fault: findings.cause(in: node))
        }
    }

    /// Reads the components that include a component by `allOf`: a value of it may be one of theirs, although
    /// nothing refers to them. A fault in one of them is none in the component.
    private mutating func readHeirs(of name: String) {
        let used = usedSchemas
        defer { usedSchemas = used }
        let components = entries(document.root["components"]?["schemas"])
        var (open, known) = ([name], Set([name]))
        while let base = open.popLast() {
            let reference = "#/components/schemas/" + base
            for entry in components where !known.contains(entry.name) {
                guard elements(entry.value["allOf"]).contains(where: { $0["$ref"]?.text == reference }) else {
                    continue
                }
                known.insert(entry.name)
                open.append(entry.name)
                _ = schema(of: entry.value, name: entry.name)
            }
        }
    }

    /// The name of a component that a reference leads to.
    private static func componentName(_ reference: String) -> String? {
        let prefix = "#/components/schemas/"
        if reference.hasPrefix(prefix) {
            let name = reference.dropFirst(prefix.count)
            return name.utf8.contains(where: isEscape) ? nil : String(name)
        }
        // Of another file, what stands last: the name of a component, or that of the file.
        guard !reference.hasPrefix("#") else { return nil }
        let place = reference.split { $0 == "/" || $0 == "#" }.last ?? ""
        let name = reference.contains("#/") ? place : place.prefix { $0 != "." }
        return name.isEmpty || name.contains { "%~".contains($0) } ? nil : String(name)
    }

    private static func isEscape(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "~")
    }

    private mutating func read(_ node: SyntaxNode, name: String?) -> Schema {
        var schema = Schema(node: node)
        schema.name = name
        guard node.kind == .mapping else { return schema }
        types(node, &schema)
        schema.format = text(node, "format")
        schema.isReadOnly = flag(node, "readOnly")
        schema.isWriteOnly = flag(node, "writeOnly")
        schema.isSecret = isSecret(node) || schema.format == "password"
        schema.further = furtherKeywords(node)
        if schema.discriminator != nil, let name { readHeirs(of: name) }
        members(node, &schema)
        schema.items = node["items"]?.kind == .mapping ? self.schema(node["items"]) : nil
        schema.allOf = elements(node["allOf"]).compactMap { self.schema($0) }
        // A dynamic reference is taken for what it leads to where nothing overrides it.
        for reference in [ReferenceResolver.reference(of: node), node["$dynamicRef"]] {
            guard let text = reference?.text, document.version > .v3_0,
                case .success(let target) = findings.resolver.follow(text, from: node)
            else { continue }
            schema.allOf.append(self.schema(of: target, name: Self.componentName(text)))
        }
        alternatives(node, "anyOf", &schema, \.anyOf)
        alternatives(node, "oneOf", &schema, \.oneOf)
        if let const = node["const"] {
            schema.enumeration = [Schema.EnumValue(value: const.jsonValue, title: "", description: "")]
        } else if let values = node["enum"], values.kind == .sequence {
            let all = values.elements.map(\.jsonValue)
            if all.contains(.null) { schema.isNullable = true }
            schema.enumeration = all.filter { $0 != .null }.map {
                Schema.EnumValue(value: $0, title: "", description: "")
            }
        }
        return schema
    }

    /// `type`, which may be a list, and `nullable` of OpenAPI 3.0.
    private func types(_ node: SyntaxNode, _ schema: inout Schema) {
        schema.isNullable = flag(node, "nullable")
        if let type = node["type"] {
            if type.kind == .sequence {
                let names = elements(type).compactMap(\.text)
                schema.types = names.compactMap(Schema.DataType.init(rawValue:))
                if names.contains("null") { schema.isNullable = true }
            } else if let name = type.text {
                schema.types = Self.single[name] ?? []
                if name == "null" { schema.isNullable = true }
            }
        } else if node["properties"] != nil {
            schema.types = Self.single["object"] ?? []
        } else if node["items"] != nil {
            schema.types = Self.single["array"] ?? []
        }
    }

    /// One array for all schemas of a type.
    private static let single = Dictionary(
        uniqueKeysWithValues: Schema.DataType.allCases.map { ($0.rawValue, [$0]) })

    private mutating func members(_ node: SyntaxNode, _ schema: inout Schema) {
        schema.required = elements(node["required"]).compactMap(\.text)
        let required = Set(schema.required.map(ExactText.init))
        for entry in node["properties"].map({ Array($0.entries) }) ?? [] {
            guard let id = self.schema(entry.value) else { continue }
            schema.properties.append(
                Schema.Property(
                    name: entry.name, schema: id, isRequired: required.contains(ExactText(entry.name))))
        }
        if let additional = node["additionalProperties"] {
            switch additional.boolean {
            case true?: schema.additionalProperties = .values(nil)
            case false?: schema.additionalProperties = .none
            case nil: schema.additionalProperties = .values(self.schema(additional))
            }
        }
    }

    private mutating func furtherKeywords(_ node: SyntaxNode) -> Schema.FurtherKeywords {
        var further = Schema.FurtherKeywords()
        further.bounds = ValueBounds(node)
        further.discriminator = discriminator(node["discriminator"])
        further.patternProperties = schemas(of: node["patternProperties"]).map { ($0, $1) }
        further.propertyNames = schema(node["propertyNames"])
        further.dependentRequired =
            node["dependentRequired"]?.entries.map { ($0.name, elements($0.value).compactMap(\.text)) } ?? []
        further.dependentSchemas = schemas(of: node["dependentSchemas"]).map { ($0, $1) }
        further.prefixItems = elements(node["prefixItems"]).compactMap { self.schema($0) }
        further.contains = schema(node["contains"])
        return further
    }

    private mutating func schemas(of node: SyntaxNode?) -> [(String, SchemaID)] {
        var result: [(String, SchemaID)] = []
        for entry in node.map({ Array($0.entries) }) ?? [] {
            if let id = schema(entry.value) { result.append((entry.name, id)) }
        }
        return result
    }

    private func discriminator(_ node: SyntaxNode?) -> Discriminator? {
        guard let name = node?["propertyName"]?.text else { return nil }
        let mapping = entries(node?["mapping"]).compactMap { entry -> (value: String, schema: SyntaxNode)? in
            mapped(entry.value, from: node).map { (entry.name, $0) }
        }
        return Discriminator(
            propertyName: name, mapping: mapping, fallback: mapped(node?["defaultMapping"], from: node))
    }

    /// A mapping may name a component instead of referring to it.
    private func mapped(_ value: SyntaxNode?, from node: SyntaxNode?) -> SyntaxNode? {
        guard let text = value?.text else { return nil }
        let references = [text, "#/components/schemas/" + text]
        for reference in text.hasPrefix("#") ? references : references.reversed() {
            if case .success(let first) = findings.resolver.follow(reference, from: node),
                let target = findings.resolver.target(of: first)
            {
                return target
            }
        }
        return nil
    }

    /// `oneOf` and `anyOf`: a null alternative makes the schema nullable, one of constants only is an
    /// annotated enumeration (OpenAPI 3.1.1, section 4.8.24.6).
    private mutating func alternatives(
        _ node: SyntaxNode, _ key: String, _ schema: inout Schema, _ path: WritableKeyPath<Schema, [SchemaID]>
    ) {
        let nodes = elements(node[key])
        let others = nodes.filter { $0["type"]?.text != "null" || $0["type"]?.kind != .scalar }
        if others.count < nodes.count { schema.isNullable = true }
        let targets = others.map { findings.resolver.target(of: $0) }
        if !others.isEmpty, targets.allSatisfy({ $0?["const"] != nil }) {
            schema.enumeration = targets.compactMap { target in
                guard let target, let value = target["const"] else { return nil }
                return Schema.EnumValue(
                    value: value.jsonValue, title: text(target, "title"),
                    description: text(target, "description"))
            }
            if schema.types.isEmpty, case .string? = schema.enumeration?.first?.value {
                schema.types = [.string]
            }
            return
        }
        schema[keyPath: path] = others.compactMap { self.schema($0) }
    }
}
