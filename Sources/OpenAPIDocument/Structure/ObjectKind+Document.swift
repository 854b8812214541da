extension ObjectKind {
    /// OpenAPI 3.2, sections 4.1 to 4.7, 4.10, 4.22.
    static func documentDefinition(_ kind: ObjectKind) -> ObjectDefinition {
        switch kind {
        case .info:
            ObjectDefinition(
                "Info Object",
                [
                    .required("title", .string), .optional("summary", .string),
                    .optional("description", .string), .optional("termsOfService", .string),
                    .optional("contact", .object(.contact)), .optional("license", .object(.license)),
                    .required("version", .string),
                ])
        case .contact:
            ObjectDefinition(
                "Contact Object",
                [.optional("name", .string), .optional("url", .string), .optional("email", .string)])
        case .license:
            ObjectDefinition(
                "License Object",
                [.required("name", .string), .optional("identifier", .string), .optional("url", .string)])
        case .server:
            ObjectDefinition(
                "Server Object",
                [
                    .required("url", .string), .optional("description", .string),
                    .optional("name", .string), .optional("variables", .map(.object(.serverVariable))),
                ])
        case .serverVariable:
            ObjectDefinition(
                "Server Variable Object",
                [
                    .optional("enum", .list(.string)), .required("default", .string),
                    .optional("description", .string),
                ])
        case .components:
            ObjectDefinition(
                "Components Object",
                [
                    .optional("schemas", .map(.schema)), .optional("responses", .map(.reference(.response))),
                    .optional("parameters", .map(.reference(.parameter))),
                    .optional("examples", .map(.reference(.example))),
                    .optional("requestBodies", .map(.reference(.requestBody))),
                    .optional("headers", .map(.reference(.header))),
                    .optional("securitySchemes", .map(.reference(.securityScheme))),
                    .optional("links", .map(.reference(.link))),
                    .optional("callbacks", .map(.reference(.callback))),
                    .optional("pathItems", .map(.object(.pathItem))),
                    .optional("mediaTypes", .map(.reference(.mediaType))),
                ])
        case .tag:
            ObjectDefinition(
                "Tag Object",
                [
                    .required("name", .string), .optional("summary", .string),
                    .optional("description", .string),
                    .optional("externalDocs", .object(.externalDocumentation)),
                    .optional("parent", .string), .optional("kind", .string),
                ])
        case .externalDocumentation:
            ObjectDefinition(
                "External Documentation Object",
                [.optional("description", .string), .required("url", .string)])
        default:
            ObjectDefinition(
                "OpenAPI Object",
                [
                    .required("openapi", .string), .optional("$self", .string),
                    .required("info", .object(.info)), .optional("jsonSchemaDialect", .string),
                    .optional("servers", .list(.object(.server))), .optional("paths", .object(.paths)),
                    .optional("webhooks", .map(.reference(.pathItem))),
                    .optional("components", .object(.components)),
                    .optional("security", .list(.object(.securityRequirement))),
                    .optional("tags", .list(.object(.tag))),
                    .optional("externalDocs", .object(.externalDocumentation)),
                    .optional("x-specimen", .object(.documentSettings)),
                ])
        }
    }
}
