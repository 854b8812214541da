import OpenAPIDocument
import YAMLSyntax

/// Where schemas may stand. The depth of the walk is that of the tree, which is limited when it is read.
extension SchemaIndex {
    private static let singleSchemas: Set<String> = [
        "not", "if", "then", "else", "contains", "additionalProperties", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema", "items", "additionalItems",
    ]
    private static let schemaLists: Set<String> = ["allOf", "anyOf", "oneOf", "prefixItems"]
    private static let schemaMaps: Set<String> = [
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas",
    ]

    /// Finds the schemas of an OpenAPI document, or of a schema that stands alone.
    mutating func walkDocument(_ root: SyntaxNode, resource: Int) {
        if root["openapi"] == nil {
            walkSchema(root, resource: resource)
        } else {
            findSchemas(root, resource: resource)
        }
    }

    private mutating func findSchemas(_ node: SyntaxNode, resource: Int) {
        for element in node.elements { findSchemas(element, resource: resource) }
        for entry in node.entries {
            switch entry.name {
            case "schema", "itemSchema": walkSchema(entry.value, resource: resource)
            case "schemas": for schema in entry.value.entries { walkSchema(schema.value, resource: resource) }
            case "example", "value", "dataValue": break
            default: findSchemas(entry.value, resource: resource)
            }
        }
    }

    /// Notes the names that a schema gives itself, and those of the schemas in it.
    mutating func walkSchema(_ schema: SyntaxNode, resource outer: Int) {
        guard schema.kind == .mapping else { return }
        var resource = outer
        if let id = schema["$id"]?.string {
            resource = add(schema, base: resources[outer].base.resolve(URIReference(id)))
        }
        if let name = schema["$anchor"]?.string { resources[resource].anchors[name] = schema }
        if let name = schema["$dynamicAnchor"]?.string {
            resources[resource].anchors[name] = schema
            resources[resource].dynamicAnchors[name] = schema
        }
        for entry in schema.entries {
            let name = entry.name
            if Self.singleSchemas.contains(name) {
                if name.hasPrefix("unevaluated") { usesUnevaluated = true }
                walkSchema(entry.value, resource: resource)
            } else if Self.schemaLists.contains(name) {
                for element in entry.value.elements { walkSchema(element, resource: resource) }
            } else if Self.schemaMaps.contains(name) {
                for member in entry.value.entries { walkSchema(member.value, resource: resource) }
            }
        }
    }
}
