/// OpenAPI 3.2, sections 4.24 to 4.26; JSON Schema 2020-12 core and validation; the older
/// keywords of OpenAPI 3.0.
extension ObjectKind {
    static let discriminatorObject = ObjectDefinition(
        "Discriminator Object",
        [
            .required("propertyName", .string), .optional("mapping", .map(.string)),
            .optional("defaultMapping", .string, since: .v3_2),
        ])

    static let xmlObject = ObjectDefinition(
        "XML Object",
        [
            .optional("name", .string), .optional("namespace", .string),
            .optional("prefix", .string), .optional("attribute", .boolean),
            .optional("wrapped", .boolean),
            .optional(
                "nodeType", .word(["element", "attribute", "text", "cdata", "none"]), since: .v3_2),
        ])

    static let schemaObject = ObjectDefinition(
        "Schema Object", applicators + assertions + annotations, others: .allowed)

    /// The types that JSON Schema knows (JSON Schema Validation 2020-12, section 6.1.1).
    package static let schemaTypes = ["null", "boolean", "object", "array", "number", "string", "integer"]

    private static let applicators: [ObjectField] = [
        .optional("$ref", .string), .optional("$defs", .map(.schema)),
        .optional("definitions", .map(.schema)), .optional("allOf", .list(.schema)),
        .optional("anyOf", .list(.schema)), .optional("oneOf", .list(.schema)), .optional("not", .schema),
        .optional("if", .schema), .optional("then", .schema), .optional("else", .schema),
        .optional("dependentSchemas", .map(.schema)), .optional("prefixItems", .list(.schema)),
        .optional("items", .schemas), .optional("contains", .schema),
        .optional("properties", .map(.schema)), .optional("patternProperties", .map(.schema)),
        .optional("additionalProperties", .schema), .optional("propertyNames", .schema),
        .optional("unevaluatedItems", .schema), .optional("unevaluatedProperties", .schema),
        .optional("contentSchema", .schema), .optional("additionalItems", .schema),
    ]

    private static let assertions: [ObjectField] = [
        .optional("type", .types), .optional("enum", .list(.any)), .optional("const", .any),
        .optional("multipleOf", .number), .optional("maximum", .number),
        .optional("exclusiveMaximum", .any), .optional("minimum", .number),
        .optional("exclusiveMinimum", .any), .optional("maxLength", .integer),
        .optional("minLength", .integer), .optional("pattern", .string), .optional("maxItems", .integer),
        .optional("minItems", .integer), .optional("uniqueItems", .boolean),
        .optional("maxContains", .integer), .optional("minContains", .integer),
        .optional("maxProperties", .integer), .optional("minProperties", .integer),
        .optional("required", .list(.string)), .optional("dependentRequired", .map(.list(.string))),
        .optional("format", .string), .optional("nullable", .boolean),
    ]

    private static let annotations: [ObjectField] = [
        .optional("$schema", .string), .optional("$id", .string), .optional("$anchor", .string),
        .optional("$dynamicRef", .string), .optional("$dynamicAnchor", .string),
        .optional("$vocabulary", .any), .optional("$comment", .string), .optional("title", .string),
        .optional("description", .string), .optional("default", .any), .optional("deprecated", .boolean),
        .optional("readOnly", .boolean), .optional("writeOnly", .boolean), .optional("examples", .list(.any)),
        .optional("example", .any), .optional("contentEncoding", .string),
        .optional("contentMediaType", .string), .optional("discriminator", .object(.discriminator)),
        .optional("xml", .object(.xml)), .optional("externalDocs", .object(.externalDocumentation)),
        .optional("x-specimen", .object(.valueSettings)),
    ]
}
