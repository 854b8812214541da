/// OpenAPI 3.2, sections 4.27 to 4.30.
extension ObjectKind {
    static let oauthFlowsObject = ObjectDefinition(
        "OAuth Flows Object",
        ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"]
            .map {
                .optional($0, .object(.oauthFlow), since: $0 == "deviceAuthorization" ? .v3_2 : nil)
            })

    static let oauthFlowObject = ObjectDefinition(
        "OAuth Flow Object",
        [
            .optional("authorizationUrl", .string),
            .optional("deviceAuthorizationUrl", .string, since: .v3_2),
            .optional("tokenUrl", .string), .optional("refreshUrl", .string),
            .optional("scopes", .map(.string)),
        ])

    static let securityRequirementObject = ObjectDefinition(
        "Security Requirement Object", [], others: .values(.list(.string)))

    static let securitySchemeObject = ObjectDefinition(
        "Security Scheme Object",
        [
            .required(
                "type",
                .word(
                    ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"],
                    newer: ["mutualTLS": .v3_1])),
            .optional("description", .string), .optional("name", .string),
            .optional("in", .word(["query", "header", "cookie"])), .optional("scheme", .string),
            .optional("bearerFormat", .string), .optional("flows", .object(.oauthFlows)),
            .optional("openIdConnectUrl", .string),
            .optional("oauth2MetadataUrl", .string, since: .v3_2),
            .optional("deprecated", .boolean, since: .v3_2),
        ])
}
