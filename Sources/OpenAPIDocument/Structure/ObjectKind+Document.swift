/// OpenAPI 3.2, sections 4.1 to 4.7, 4.10, 4.22.
extension ObjectKind {
    static let infoObject = ObjectDefinition(
        "Info Object",
        [
            .required("title", .string), .optional("summary", .string, since: .v3_1),
            .optional("description", .string), .optional("termsOfService", .string),
            .optional("contact", .object(.contact)), .optional("license", .object(.license)),
            .required("version", .string),
        ])

    static let contactObject = ObjectDefinition(
        "Contact Object",
        [.optional("name", .string), .optional("url", .string), .optional("email", .string)])

    static let licenseObject = ObjectDefinition(
        "License Object",
        [
            .required("name", .string), .optional("identifier", .string, since: .v3_1),
            .optional("url", .string),
        ])

    static let serverObject = ObjectDefinition(
        "Server Object",
        [
            .required("url", .string), .optional("description", .string),
            .optional("name", .string, since: .v3_2),
            .optional("variables", .map(.object(.serverVariable))),
        ])

    static let serverVariableObject = ObjectDefinition(
        "Server Variable Object",
        [
            .optional("enum", .list(.string)), .required("default", .string),
            .optional("description", .string),
        ])

    static let componentsObject = ObjectDefinition(
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
            .optional("pathItems", .map(.object(.pathItem)), since: .v3_1),
            .optional("mediaTypes", .map(.reference(.mediaType)), since: .v3_2),
        ])

    static let tagObject = ObjectDefinition(
        "Tag Object",
        [
            .required("name", .string), .optional("summary", .string, since: .v3_2),
            .optional("description", .string),
            .optional("externalDocs", .object(.externalDocumentation)),
            .optional("parent", .string, since: .v3_2), .optional("kind", .string, since: .v3_2),
        ])

    static let externalDocumentationObject = ObjectDefinition(
        "External Documentation Object",
        [.optional("description", .string), .required("url", .string)])

    static let documentObject = ObjectDefinition(
        "OpenAPI Object",
        [
            .required("openapi", .string), .optional("$self", .string, since: .v3_2),
            .required("info", .object(.info)), .optional("jsonSchemaDialect", .string, since: .v3_1),
            .optional("servers", .list(.object(.server))), .optional("paths", .object(.paths)),
            .optional("webhooks", .map(.reference(.pathItem)), since: .v3_1),
            .optional("components", .object(.components)),
            .optional("security", .list(.object(.securityRequirement))),
            .optional("tags", .list(.object(.tag))),
            .optional("externalDocs", .object(.externalDocumentation)),
            .optional("x-specimen", .object(.documentSettings)),
        ])
}
