/// OpenAPI 3.2, sections 4.27 to 4.30.
extension ObjectKind {
    static let oauthFlowsObject = ObjectDefinition(
        "OAuth Flows Object",
        ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"]
            .map { .optional($0, .object(.oauthFlow)) })

    static let oauthFlowObject = ObjectDefinition(
        "OAuth Flow Object",
        [
            .optional("authorizationUrl", .string), .optional("deviceAuthorizationUrl", .string),
            .optional("tokenUrl", .string), .optional("refreshUrl", .string),
            .optional("scopes", .map(.string)),
        ])

    static let securityRequirementObject = ObjectDefinition(
        "Security Requirement Object", [], others: .values(.list(.string)))

    static let securitySchemeObject = ObjectDefinition(
        "Security Scheme Object",
        [
            .required("type", .word(["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"])),
            .optional("description", .string), .optional("name", .string),
            .optional("in", .word(["query", "header", "cookie"])), .optional("scheme", .string),
            .optional("bearerFormat", .string), .optional("flows", .object(.oauthFlows)),
            .optional("openIdConnectUrl", .string), .optional("oauth2MetadataUrl", .string),
            .optional("deprecated", .boolean),
        ])
}
