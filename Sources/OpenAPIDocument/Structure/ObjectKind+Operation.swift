/// OpenAPI 3.2, sections 4.8 to 4.21 and 4.23.
extension ObjectKind {
    static let pathsObject = ObjectDefinition("Paths Object", [], others: .values(.object(.pathItem)))

    static let parameterObject = ObjectDefinition("Parameter Object", parameterFields)

    static let headerObject = ObjectDefinition("Header Object", headerFields)

    static let requestBodyObject = ObjectDefinition(
        "Request Body Object",
        [
            .optional("description", .string),
            .required("content", .map(.reference(.mediaType))), .optional("required", .boolean),
        ])

    static let mediaTypeObject = ObjectDefinition(
        "Media Type Object",
        [
            .optional("schema", .schema), .optional("itemSchema", .schema, since: .v3_2),
            .optional("example", .any), .optional("examples", .map(.reference(.example))),
            .optional("encoding", .map(.object(.encoding))),
            .optional("prefixEncoding", .list(.object(.encoding)), since: .v3_2),
            .optional("itemEncoding", .object(.encoding), since: .v3_2),
        ])

    static let encodingObject = ObjectDefinition(
        "Encoding Object",
        [
            .optional("contentType", .string), .optional("headers", .map(.reference(.header))),
            .optional("style", .string), .optional("explode", .boolean),
            .optional("allowReserved", .boolean),
            .optional("encoding", .map(.object(.encoding)), since: .v3_2),
            .optional("prefixEncoding", .list(.object(.encoding)), since: .v3_2),
            .optional("itemEncoding", .object(.encoding), since: .v3_2),
        ])

    static let responsesObject = ObjectDefinition(
        "Responses Object", [], others: .values(.reference(.response)))

    static let responseObject = ObjectDefinition(
        "Response Object",
        [
            .optional("summary", .string, since: .v3_2), .optional("description", .string),
            .optional("headers", .map(.reference(.header))),
            .optional("content", .map(.reference(.mediaType))),
            .optional("links", .map(.reference(.link))),
        ])

    static let callbackObject = ObjectDefinition(
        "Callback Object", [], others: .values(.reference(.pathItem)))

    static let exampleObject = ObjectDefinition(
        "Example Object",
        [
            .optional("summary", .string), .optional("description", .string),
            .optional("value", .any), .optional("externalValue", .string),
            .optional("dataValue", .any, since: .v3_2),
            .optional("serializedValue", .string, since: .v3_2),
        ])

    static let linkObject = ObjectDefinition(
        "Link Object",
        [
            .optional("operationRef", .string), .optional("operationId", .string),
            .optional("parameters", .map(.any)), .optional("requestBody", .any),
            .optional("description", .string), .optional("server", .object(.server)),
        ])

    static let referenceObject = ObjectDefinition(
        "Reference Object",
        [
            .required("$ref", .string), .optional("summary", .string),
            .optional("description", .string),
        ])

    static let pathItemObject = ObjectDefinition(
        "Path Item Object",
        [.optional("$ref", .string), .optional("summary", .string), .optional("description", .string)]
            + PathItemObject.methods.map {
                .optional($0, .object(.operation), since: $0 == "query" ? .v3_2 : nil)
            } + [
                .optional("additionalOperations", .map(.object(.operation)), since: .v3_2),
                .optional("servers", .list(.object(.server))),
                .optional("parameters", .list(.reference(.parameter))),
            ])

    static let operationObject = ObjectDefinition(
        "Operation Object",
        [
            .optional("tags", .list(.string)), .optional("summary", .string),
            .optional("description", .string),
            .optional("externalDocs", .object(.externalDocumentation)), .optional("operationId", .string),
            .optional("parameters", .list(.reference(.parameter))),
            .optional("requestBody", .reference(.requestBody)),
            .optional("responses", .object(.responses)),
            .optional("callbacks", .map(.reference(.callback))), .optional("deprecated", .boolean),
            .optional("security", .list(.object(.securityRequirement))),
            .optional("servers", .list(.object(.server))),
            .optional("x-specimen", .object(.operationSettings)),
        ])

    private static let parameterFields: [ObjectField] =
        [
            .required("name", .string),
            .required(
                "in",
                .word(
                    ["query", "header", "path", "cookie", "querystring"], newer: ["querystring": .v3_2])),
            .optional("allowEmptyValue", .boolean), .optional("allowReserved", .boolean),
        ] + headerFields.filter { $0.name != "style" } + [
            .optional(
                "style",
                .word(
                    [
                        "matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject",
                        "cookie",
                    ], newer: ["cookie": .v3_2]))
        ]

    private static let headerFields: [ObjectField] = [
        .optional("description", .string), .optional("required", .boolean),
        .optional("deprecated", .boolean), .optional("style", .word(["simple"])),
        .optional("explode", .boolean), .optional("schema", .schema), .optional("example", .any),
        .optional("examples", .map(.reference(.example))),
        .optional("content", .map(.reference(.mediaType))),
        .optional("x-specimen", .object(.valueSettings)),
    ]
}
